// SPDX-License-Identifier: GPL-3.0-or-later
#include "cronmark.h"

#include <QPainter>

namespace qd {

CronMark cronMark(CronOutcome outcome)
{
    QPainterPath shape;
    switch (outcome) {
    case CronOutcome::Succeeded: shape.addEllipse(QPointF(6, 6), 4, 4); return {shape, Tone::Ok};
    case CronOutcome::Failed: return {Theme::glyph(StatusKind::Error), Tone::Bad};
    case CronOutcome::Running: return {Theme::glyph(StatusKind::Running), Tone::Info};
    case CronOutcome::Missed:
        shape.addRoundedRect(QRectF(1.5, 1.5, 9, 9), 2, 2);
        return {shape, Tone::Stale, true};
    case CronOutcome::Unknown: break;
    }
    return {Theme::glyph(StatusKind::Other), Tone::Off};
}

void paintCronMark(QPainter &painter, const Theme &theme, const QRect &box, CronOutcome outcome)
{
    const CronMark mark = cronMark(outcome);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 12.0, box.height() / 12.0);
    if (mark.hollow)
        painter.strokePath(mark.shape, QPen(theme.color(mark.tone), 1.5, Qt::DotLine));
    else
        painter.fillPath(mark.shape, theme.color(mark.tone));
    painter.restore();
}

} // namespace qd
