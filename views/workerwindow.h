// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workerpanel.h"

namespace qd {

/// One worker in a window of its own, by its identity: it stays right when the worker goes and
/// comes back. Esc closes it; it deletes itself. GUI thread.
class WorkerWindow final : public QWidget
{
    Q_OBJECT
public:
    WorkerWindow(Fleet &fleet, const Theme &theme, const QString &key, QWidget *owner);

    WorkerPanel *panel() const { return m_panel; }

signals:
    void controlRequested(qd::ControlAction action, const QString &key);
    void requeueRequested(const qd::RequeueTarget &target);
    void chartWindowRequested(const qd::PagePiece &chart);
    void closed();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();

    Fleet &m_fleet;
    WorkerPanel *m_panel;
};

} // namespace qd
