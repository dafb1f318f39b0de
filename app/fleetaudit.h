// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auditlog.h"
#include "audittrail.h"

#include <QPointer>

namespace qd {

class AuditDialog;
class Fleet;
class Theme;

/// The audit log as the window keeps it: the fleets that are written of, and the dialog that shows
/// it. GUI thread; the file lives on a thread of the log.
class FleetAudit final : public QObject
{
    Q_OBJECT
public:
    explicit FleetAudit(QObject *parent = nullptr);

    void add(Fleet &fleet); ///< what is done to it is written down, as long as it is there

    AuditLog &log() { return m_log; } ///< what others do is noted there ("revealed a field")
    void show(const Theme &theme, QWidget *parent);

private:
    AuditLog m_log;
    QPointer<AuditDialog> m_dialog;
};

} // namespace qd
