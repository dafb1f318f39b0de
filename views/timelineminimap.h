// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

namespace qd {

class Fleet;
class TimelineView;

/// All that the memory holds in one strip: how much ended in each minute, failures among it, gaps,
/// and which stretch the timeline shows. A click or drag moves that. GUI thread.
class TimelineMinimap final : public QWidget
{
    Q_OBJECT
public:
    TimelineMinimap(Fleet &fleet, TimelineView &view, const Theme &theme,
                    QWidget *parent = nullptr);

    void refresh();
    qint64 fromMs() const;
    qint64 toMs() const;
    int xOf(qint64 ms) const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QRect strip() const;
    void moveTo(double x);
    Fleet &m_fleet;
    TimelineView &m_view;
    const Theme &m_theme;
    quint64 m_version = 0;
    qint64 m_minute = 0;
    qint64 m_gripMs = 0; ///< from the left edge of the window to where it was taken
};

} // namespace qd
