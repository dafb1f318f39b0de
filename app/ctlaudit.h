// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auditfile.h"

namespace qd {

struct FleetConnection;

/// What a command of the terminal does, in the audit log of this user: written before it is sent,
/// and again when its outcome is known. A log that cannot be written is told once on standard
/// error; it holds nobody up.
class CtlAudit final
{
public:
    explicit CtlAudit(const FleetConnection &connection);
    const QString &fleet() const { return m_fleet; }
    void note(QList<AuditRow> rows);

private:
    QString m_fleet;
    AuditFile m_file;
    bool m_told = false;
};

} // namespace qd
