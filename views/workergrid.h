// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <QListView>
#include <functional>

namespace qd {

class Theme;
class WorkerOrder;
class WorkerCardDelegate;

/// The worker cards: a QListView (left to right, wrapping, uniform sizes, per-pixel scroll) with WorkerCardDelegate. Only
/// visible changed cards are repainted. The order is frozen while the pointer is over the grid. GUI thread.
class WorkerGrid final : public QListView
{
    Q_OBJECT
public:
    /// \a whyNot: why an action makes no sense for a worker now, empty when it does (Fleet::whyNot).
    WorkerGrid(WorkerOrder &workers, const Theme &theme, std::function<QString(ControlAction, const QString &key)> whyNot,
               QWidget *parent = nullptr);
    QString currentKey() const;
    void setDimmed(int freshness); ///< 0 fresh, 1 amber, 2 red: old data looks old
    void tickAges();               ///< once a second: ages on visible cards

signals:
    void controlRequested(qd::ControlAction action, const QString &key);
    void opened(const QString &key);        ///< double click, Enter
    void currentKeyChanged(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    WorkerCardDelegate *m_delegate = nullptr;
};

} // namespace qd
