// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auditlog.h"
#include "audittrail.h"

#include <QPointer>

namespace qd {

class AuditDialog;
class Fleet;
class Theme;

/// The audit log as the window keeps it: who writes to it, and the dialog that shows it. GUI
/// thread; the file lives on a thread of the log.
class FleetAudit final : public QObject
{
    Q_OBJECT
public:
    /// \a fleet outlives this.
    explicit FleetAudit(Fleet &fleet, QObject *parent = nullptr);

    AuditLog &log() { return m_log; } ///< what others do is noted there ("revealed a field")
    void show(const Theme &theme, QWidget *parent);

private:
    AuditLog m_log;
    AuditTrail m_trail;
    QPointer<AuditDialog> m_dialog;
};

} // namespace qd
