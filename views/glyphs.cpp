// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes of the states: each is told from every other without colour.
#include "theme.h"

#include <QLineF>
#include <QPolygonF>

namespace qd {

QPainterPath Theme::glyph(StatusKind kind)
{
    const auto polygon = [](std::initializer_list<QPointF> points) {
        QPainterPath path;
        path.addPolygon(QPolygonF(QList<QPointF>(points)));
        path.closeSubpath();
        return path;
    };
    const auto disc = [](QPointF centre, double radius) {
        QPainterPath path;
        path.addEllipse(centre, radius, radius);
        return path;
    };
    const QPointF centre(6, 6);
    QPainterPath path;
    switch (kind) {
    case StatusKind::Running: return polygon({{4, 2.5}, {4, 9.5}, {10, 6}});
    case StatusKind::Paused:
        path.addRect(3, 2.5, 2, 7);
        path.addRect(7, 2.5, 2, 7);
        return path;
    case StatusKind::Stopped: path.addRect(3, 3, 6, 6); return path;
    case StatusKind::Stale: return polygon({{6, .8}, {11.2, 6}, {6, 11.2}, {.8, 6}});
    case StatusKind::Degraded: return polygon({{6, 2}, {11, 10}, {1, 10}});
    case StatusKind::Idle: return disc(centre, 3);
    case StatusKind::Crashed:
    case StatusKind::Error:
        return polygon({{3, 1.5},
                        {6, 4.5},
                        {9, 1.5},
                        {10.5, 3},
                        {7.5, 6},
                        {10.5, 9},
                        {9, 10.5},
                        {6, 7.5},
                        {3, 10.5},
                        {1.5, 9},
                        {4.5, 6},
                        {1.5, 3}});
    case StatusKind::Starting: // ◔
        path = disc(centre, 4.5).subtracted(disc(centre, 3.4));
        path.moveTo(centre);
        path.arcTo(QRectF(2.6, 2.6, 6.8, 6.8), 0, 90);
        path.closeSubpath();
        return path;
    case StatusKind::Unavailable: // ◌
        for (int i = 0; i < 8; ++i)
            path.addEllipse(centre + QLineF::fromPolar(4.2, i * 45).p2(), .95, .95);
        return path;
    case StatusKind::Other: // ○
        return disc(centre, 4).subtracted(disc(centre, 2.7));
    }
    return path;
}

} // namespace qd
