// SPDX-License-Identifier: GPL-3.0-or-later
// The heat map's face. A tile is one small picture copied to its place; only changed ones are
// copied again.
#include "clock.h"
#include "grouphead.h"
#include "heatmap.h"
#include "selectedrows.h"
#include "textlabel.h"

#include <QPaintEvent>
#include <QPainter>
#include <QStyle>

namespace qd {

void HeatMap::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const SectionGrid &grid = cells();
    if (grid.count() == 0)
        return paintEmpty(painter, theme().colors().bg2);
    const QRegion &region = event->region();
    for (const QRect &part : region)
        painter.fillRect(part, theme().colors().bg2);
    const int gap = grid.lineStep() - grid.cellHeight();
    m_tiles.setShape(grid.cellHeight(), gap, devicePixelRatioF(), freshnessOpacity(dimmed()));
    // A chosen tile and the ring reach into the gaps of their neighbours.
    const int top = verticalOffset(), reach = ringWidth();
    const auto [first, last] =
        grid.between(top + event->rect().top() - reach, top + event->rect().bottom() + 1 + reach);
    paintTiles(painter, region, first, last);
    const auto seen = [&, from = first, to = last](int row) { return row >= from && row <= to; };
    if (seen(m_hovered) && workers().row(m_hovered))
        paintRing(painter, m_hovered, theme().colors().t1, 1);
    if (ringShown() && seen(currentIndex().row()))
        paintRing(painter, currentIndex().row(), theme().colors().t1, 2);
    if (m_dragging) {
        QColor band = theme().colors().accent;
        painter.setPen(band);
        band.setAlpha(40);
        painter.setBrush(band);
        painter.drawRect(QRect(m_dragFrom, m_dragTo).normalized().translated(0, -top));
    }
}

void HeatMap::paintTiles(QPainter &painter, const QRegion &region, int first, int last)
{
    if (m_looks.size() != size_t(workers().rowCount()))
        m_looks.assign(size_t(workers().rowCount()), HeatTiles::Look(-1));
    const std::vector<char> chosen = selectedRows(workers(), *selectionModel(), first, last);
    const qint64 nowMs = monotonicMs();
    const bool all = region.rectCount() == 1;
    const QRect bounds = region.boundingRect();
    const int reach = ringWidth();
    const QPoint margin(m_tiles.margin(), m_tiles.margin());
    for (int row = first; row <= last; ++row) {
        const QRect tile = cellRect(row);
        const QRect around = tile.adjusted(-reach, -reach, reach, reach);
        if (all ? !bounds.intersects(around) : !region.intersects(around))
            continue;
        const WorkerRow *worker = workers().row(row);
        if (!worker) {
            paintHead(painter, row);
            continue;
        }
        const HeatTiles::Look look = m_tiles.lookOf(*worker, nowMs);
        m_looks[size_t(row)] = look;
        const bool isChosen = chosen[size_t(row - first)];
        painter.drawPixmap(isChosen ? tile.topLeft() - margin : tile.topLeft(),
                           m_tiles.face(look, isChosen));
    }
}

void HeatMap::paintRing(QPainter &painter, int row, const QColor &color, double width) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, width));
    painter.setBrush(Qt::NoBrush);
    const double out = width / 2 + 1;
    painter.drawRoundedRect(QRectF(cellRect(row)).adjusted(-out, -out, out, out), 3, 3);
    painter.restore();
}

void HeatMap::paintHead(QPainter &painter, int row) const
{
    const OrderGroup *group = workers().groupAt(row);
    if (!group)
        return;
    const QRect head = cellRect(row);
    const bool hovered = row == m_hovered;
    const int behind = scaled(theme(), 22), line = scaled(theme(), 17);
    const QRect room = QStyle::visualRect(
        layoutDirection(), head,
        QRect(head.left(), head.top(), head.width() - behind, qMin(head.height(), 2 * line)));
    painter.save();
    painter.setOpacity(freshnessOpacity(dimmed()));
    if (hovered || group->collapsed) {
        const QRect mark(room.left() + room.width() + scaled(theme(), 4), head.top(),
                         scaled(theme(), 10), line);
        paintChevron(painter, theme(), QStyle::visualRect(layoutDirection(), head, mark),
                     layoutDirection(), group->collapsed, hovered);
    }
    const auto put = [&](const QRect &place, const QString &text, const QFont &font,
                         const QColor &color, Qt::Alignment alignment) {
        painter.setFont(font);
        painter.setPen(color);
        const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideMiddle, place.width());
        painter.drawText(
            place,
            int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), alignment)) |
                textFlags(shown),
            shown);
    };
    const QFont countFont = theme().font(11.5);
    const QString count = groupCountText(*group);
    const QColor ink = group->down > 0 ? theme().color(Tone::Bad) : theme().colors().t3;
    const QFont nameFont = theme().font(12.5, QFont::DemiBold);
    if (room.height() < 2 * line) {
        const int used = QFontMetrics(countFont).horizontalAdvance(count) + scaled(theme(), 6);
        put(QStyle::visualRect(layoutDirection(), room, room.adjusted(0, 0, -used, 0)),
            group->label, nameFont, theme().colors().t1, Qt::AlignLeft);
        put(room, count, countFont, ink, Qt::AlignRight);
    } else {
        put(QRect(room.left(), room.top(), room.width(), line), group->label, nameFont,
            theme().colors().t1, Qt::AlignLeft);
        put(QRect(room.left(), room.top() + line, room.width(), line), count, countFont, ink,
            Qt::AlignLeft);
    }
    painter.restore();
    if (ringShown() && currentIndex().row() == row) {
        painter.save();
        painter.setPen(QPen(theme().colors().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(room.adjusted(1, 1, -1, -1));
        painter.restore();
    }
}

} // namespace qd
