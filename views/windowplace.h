// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QObject>
#include <QTimer>

class QSize;
class QWidget;

namespace qd {

/// Where a window stands, for each set of monitors that it stood on: what a monitor that is taken
/// away had comes to one that is there, and back to its place when the monitor is there again, in
/// this run and in the next. A child of its window. GUI thread.
class WindowPlace final : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype MostSets = 4;

    static WindowPlace &of(QWidget &window); ///< makes it where there is none so far

    QJsonArray toJson(); ///< {"screens", "geometry"} each, as it stands now first
    /// As toJson() gave it, also by another program: what is no place changes nothing.
    void restore(const QJsonArray &places);

    static QString screens(); ///< the set of monitors of now: names and places

private:
    explicit WindowPlace(QWidget &window);
    void note();
    void settle();

    QWidget &m_window;
    QJsonArray m_places; ///< the newest first
    QTimer m_settling;   ///< running: monitors come and go, where it stands now is nobody's choice
};

/// Gives a window its first size, as far as the screen has room for it and its frame.
void resizeWithin(QWidget &window, const QSize &size);
/// As large as what is in it wants to be. Qt by itself gives a window at most two thirds of the
/// screen, which cuts large texts.
void fitWithin(QWidget &window);

} // namespace qd
