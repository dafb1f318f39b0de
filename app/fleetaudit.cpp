// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetaudit.h"

#include "auditdialog.h"
#include "fleet.h"

namespace qd {

FleetAudit::FleetAudit(QObject *parent)
    : QObject(parent)
    , m_log(AuditPlaces::usual())
{
}

void FleetAudit::add(Fleet &fleet)
{
    auto *trail = new AuditTrail(fleet, this);
    connect(&fleet, &QObject::destroyed, trail, &QObject::deleteLater);
    connect(trail, &AuditTrail::noted, &m_log, &AuditLog::note);
}

void FleetAudit::show(const Theme &theme, QWidget *parent)
{
    if (m_dialog)
        return m_dialog->raise();
    m_dialog = new AuditDialog(theme, parent);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    AuditDialog *dialog = m_dialog;
    connect(dialog, &AuditDialog::verifyRequested, &m_log, &AuditLog::verify);
    connect(&m_log, &AuditLog::rowsRead, dialog, &AuditDialog::setRows);
    connect(&m_log, &AuditLog::written, dialog, &AuditDialog::add);
    connect(&m_log, &AuditLog::verified, dialog, &AuditDialog::setVerdict);
    const auto trouble = [this, dialog] { dialog->setTrouble(m_log.trouble()); };
    connect(&m_log, &AuditLog::troubleChanged, dialog, trouble);
    trouble();
    m_log.read();
    dialog->show();
}

} // namespace qd
