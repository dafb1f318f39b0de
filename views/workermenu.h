// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <QMenu>
#include <functional>

namespace qd {

struct WorkerRow;

/// What one may do with a worker, under its name: open it, the controls with their keys (those that
/// make no sense now are disabled, the tooltip says why), copy its name, take it from view
/// when it is down for good. For several the controls are for all of them. It keeps identities, not
/// rows, and deletes itself when it closes. GUI thread.
class WorkerMenu final : public QMenu
{
    Q_OBJECT
public:
    using WhyNot = std::function<QString(ControlAction, const QStringList &keys)>;

    /// \a keys: whom the controls are for, the row's own among them.
    WorkerMenu(const WorkerRow &row, const QStringList &keys, const WhyNot &whyNot,
               QWidget *parent);

signals:
    void opened(const QString &key);
    void controlChosen(qd::ControlAction action, const QStringList &keys);
    void dismissed(const QString &key);
};

} // namespace qd
