// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlaudit.h"

#include "clock.h"
#include "connection.h"
#include "ctloutput.h"
#include "httprequest.h"

namespace qd {

CtlAudit::CtlAudit(const FleetConnection &connection)
    : m_fleet(connection.hasApi() ? serverName(connection.api.base) : connection.server())
    , m_file(AuditPlaces::usual())
{
}

void CtlAudit::note(QList<AuditRow> rows)
{
    const QString user = auditUser(), host = auditHost();
    for (AuditRow &row : rows) {
        row.user = user;
        row.host = host;
        row.timeMs = wallClockMs();
    }
    const QString trouble = m_file.append(rows);
    if (!trouble.isEmpty() && !std::exchange(m_told, true))
        complain(trouble);
}

} // namespace qd
