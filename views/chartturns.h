// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace qd {

/// Lets one of several charts draw itself anew in each frame, so that none of the frames in which
/// many of them change is long. GUI thread.
class ChartTurns final : public QObject
{
    Q_OBJECT
public:
    explicit ChartTurns(QObject *parent = nullptr);

    /// Called while \a chart is painted: whether it may draw itself now. If not it is painted again
    /// when it is its turn.
    bool take(QWidget *chart);

private:
    void next();

    QList<QPointer<QWidget>> m_waiting; ///< those that were told to wait
    bool m_taken = false;               ///< this frame's turn
};

} // namespace qd
