// SPDX-License-Identifier: GPL-3.0-or-later
#include "grouphead.h"

#include "chip.h"
#include "format.h"
#include "statuspill.h"
#include "textlabel.h"
#include "words.h"

#include <QPainter>
#include <QStyle>

namespace qd {

namespace {

const QString Dot = QStringLiteral(" \u00b7 ");

} // namespace

QString groupCountText(const OrderGroup &group)
{
    const QString count = format::count(group.count);
    return group.down > 0 ? count + Dot + tr("%1 down").arg(format::count(group.down)) : count;
}

QString groupSentence(const OrderGroup &group)
{
    QStringList parts{group.label, group.count == 1
                                       ? tr("1 worker")
                                       : tr("%1 workers").arg(format::count(group.count))};
    if (group.down > 0)
        parts << tr("%1 down").arg(format::count(group.down));
    parts << tr("worst: %1").arg(shownWord(group.worst, {}));
    if (group.collapsed)
        parts << tr("closed");
    return parts.join(QStringLiteral(", "));
}

int paintChevron(QPainter &painter, const Theme &theme, const QRect &room,
                 Qt::LayoutDirection direction, bool collapsed, bool hovered)
{
    const int side = scaled(theme, 10);
    const QRect box = QStyle::visualRect(
        direction, room, QRect(room.left(), room.center().y() - side / 2, side, side));
    const double w = side, in = w * 0.28;
    QPolygonF line;
    if (!collapsed)
        line << QPointF(in * 0.6, in) << QPointF(w / 2, w - in) << QPointF(w - in * 0.6, in);
    else if (direction == Qt::LeftToRight)
        line << QPointF(in, in * 0.6) << QPointF(w - in, w / 2) << QPointF(in, w - in * 0.6);
    else
        line << QPointF(w - in, in * 0.6) << QPointF(in, w / 2) << QPointF(w - in, w - in * 0.6);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hovered ? theme.colors().t1 : theme.colors().t2, 1.6 * theme.scale(),
                        Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line.translated(box.topLeft()));
    painter.restore();
    return side + scaled(theme, 6);
}

void paintGroupHead(QPainter &painter, const Theme &theme, const QRect &room,
                    Qt::LayoutDirection direction, const OrderGroup &group, bool hovered)
{
    const Colors &colors = theme.colors();
    int from = paintChevron(painter, theme, room, direction, group.collapsed, hovered);
    const auto put = [&](const QString &text, const QFont &font, const QColor &color, int most) {
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideMiddle, most);
        const int width = metrics.horizontalAdvance(shown);
        const QRect place = QStyle::visualRect(
            direction, room, QRect(room.left() + from, room.top(), width + 2, room.height()));
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(place,
                         int(Qt::AlignVCenter | QStyle::visualAlignment(direction, Qt::AlignLeft)) |
                             textFlags(shown),
                         shown);
        from += width + scaled(theme, 8);
    };
    put(group.label, theme.font(13, QFont::DemiBold), colors.t1, room.width() / 2);
    put(format::count(group.count), theme.font(12.5), colors.t2, room.width() / 4);
    if (group.down == 0 && group.worst >= StatusKind::Starting)
        return; // nothing to say of a group that is well
    const QString word = shownWord(group.worst, {});
    const QRect rest = QStyle::visualRect(
        direction, room,
        QRect(room.left() + from, room.top(), qMax(0, room.width() - from), room.height()));
    if (rest.width() < pillWidth(theme, word))
        return;
    from += paintChip(painter, theme, rest, direction, group.worst, Theme::tone(group.worst), word)
                .width() +
            scaled(theme, 8);
    if (group.down > 0)
        put(tr("%1 down").arg(format::count(group.down)), theme.font(12.5, QFont::Medium),
            theme.color(Tone::Bad), qMax(0, room.width() - from));
}

std::vector<int> headRows(const WorkerOrder &workers)
{
    std::vector<int> rows;
    rows.reserve(workers.groups().size());
    for (const OrderGroup &group : workers.groups())
        rows.push_back(group.headRow);
    return rows;
}

} // namespace qd
