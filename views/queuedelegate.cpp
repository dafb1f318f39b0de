// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuedelegate.h"

#include "chip.h"
#include "clock.h"
#include "format.h"
#include "queuetable.h"
#include "text.h"

#include <QPainter>

namespace qd {

namespace {
constexpr double CellPx = 12.5;
} // namespace

QueueDelegate::QueueDelegate(const QueueOrder &order, const Theme &theme,
                             std::function<Thresholds()> limits, std::function<int()> hoveredRow,
                             QObject *parent)
    : RowDelegate(theme, parent)
    , m_order(order)
    , m_limits(std::move(limits))
    , m_hoveredRow(std::move(hoveredRow))
{
}

void QueueDelegate::paintCell(QPainter &painter, const QRect &room,
                              const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QueueRow *row = m_order.row(index.row());
    if (!row)
        return;
    const QueueGroup *head = m_order.group(index.row());
    const bool high = !head && isHigh(row->queue, m_limits());
    switch (index.column()) {
    case QueueNameColumn: return paintName(painter, room, option, *row, head);
    case QueueStateColumn: {
        const ChipLook look = queueStateLook(row->state);
        paintChip(painter, theme(), room, option.direction, look.shape, look.tone, look.word);
        return;
    }
    case DepthColumn: return paintDepth(painter, room, option.direction, row->queue, high);
    case LastHourColumn: return paintHour(painter, room, option, index, *row, high);
    default: return paintFigure(painter, room, *row, index.column(), high, head);
    }
}

void QueueDelegate::paintName(QPainter &painter, const QRect &room,
                              const QStyleOptionViewItem &option, const QueueRow &row,
                              const QueueGroup *head) const
{
    const Colors &colors = theme().colors();
    const QFont font = theme().font(CellPx, QFont::DemiBold);
    QRect name = room;
    if (!head) {
        const bool grouped = !groupKey(row.queue.name, m_order.delimiter()).isEmpty();
        if (grouped)
            name.setLeft(name.left() + scaled(theme(), 14));
        paintText(painter, QStyle::visualRect(option.direction, room, name),
                  qd::displayText(row.queue.name), font, colors.t1, Qt::AlignLeft, Qt::ElideMiddle);
        return;
    }
    const int mark = scaled(theme(), 12);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect place(room.left(), room.center().y() - mark / 2, mark, mark);
    theme()
        .icon(head->collapsed
                  ? (mirrored ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right"))
                  : QStringLiteral("chevron-down"),
              colors.t2)
        .paint(&painter, QStyle::visualRect(option.direction, room, place));
    name.setLeft(name.left() + mark + scaled(theme(), 5));
    const QString key = qd::displayText(head->key, 60);
    const int width = QFontMetrics(font).horizontalAdvance(key) + scaled(theme(), 8);
    paintText(painter, QStyle::visualRect(option.direction, room, name), key, font, colors.t1,
              Qt::AlignLeft, Qt::ElideMiddle);
    name.setLeft(name.left() + width);
    if (name.width() < scaled(theme(), 20))
        return;
    QString count = format::count(head->count);
    if (head->troubled > 0)
        count += QStringLiteral(" · ") + tr("%1 in trouble").arg(format::count(head->troubled));
    paintText(painter, QStyle::visualRect(option.direction, room, name), count, theme().font(11.5),
              head->troubled > 0 ? theme().color(Tone::Warn) : colors.t2, Qt::AlignLeft);
}

void QueueDelegate::paintFigure(QPainter &painter, const QRect &room, const QueueRow &row,
                                int column, bool high, bool head) const
{
    QColor color = head ? theme().colors().t2 : theme().colors().t1;
    int weight = head ? QFont::DemiBold : QFont::Normal;
    const auto warn = [&](bool so, Tone tone) {
        if (!so)
            return;
        color = theme().color(tone);
        weight = QFont::DemiBold;
    };
    const QueueOutlook::Kind outlook = row.outlook.kind;
    switch (column) {
    case ChangeColumn:
        if (high && row.changePerSecond.value_or(0) > 0)
            color = theme().color(Tone::Bad);
        break;
    case ClearsInColumn:
        if (outlook == QueueOutlook::Growing)
            color = high ? theme().color(Tone::Bad) : theme().colors().t2;
        warn(outlook == QueueOutlook::NeverGrowing || outlook == QueueOutlook::Never, Tone::Bad);
        break;
    case ConsumersColumn: warn(hasNobody(row), Tone::Bad); break;
    case OrphanedColumn: warn(row.queue.orphaned.value_or(0) > 0, Tone::Stale); break;
    case DeadColumn: warn(row.queue.dead.value_or(0) > 0, Tone::Bad); break;
    default: break;
    }
    paintText(painter, room, queueText(row, column, monotonicMs()), theme().font(CellPx, weight),
              color, Qt::AlignRight);
}

void QueueDelegate::paintDepth(QPainter &painter, const QRect &room, Qt::LayoutDirection direction,
                               const Queue &queue, bool high) const
{
    const Colors &colors = theme().colors();
    const QFont font = theme().font(CellPx);
    const int words = QFontMetrics(font).horizontalAdvance(QStringLiteral("00,000 / 00,000")) + 2;
    const QRect text = QStyle::visualRect(
        direction, room, QRect(room.right() + 1 - words, room.top(), words, room.height()));
    const int barWidth = room.width() - words - scaled(theme(), 10);
    const bool withBar =
        barWidth >= scaled(theme(), 20) && queue.size && queue.maxSize && *queue.maxSize > 0;
    paintText(painter, withBar ? text : room, format::ofMax(queue.size, queue.maxSize), font,
              colors.t1, Qt::AlignRight);
    if (!withBar)
        return;
    const int barHeight = scaled(theme(), 4);
    QRect bar(room.left(), room.center().y() - barHeight / 2, barWidth, barHeight);
    bar = QStyle::visualRect(direction, room, bar);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.bg3);
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    const double share = qBound(0.0, double(*queue.size) / double(*queue.maxSize), 1.0);
    if (*queue.size > 0) {
        QRectF filled = bar;
        filled.setWidth(qMax(2.0, bar.width() * share));
        if (direction == Qt::RightToLeft)
            filled.moveRight(bar.right() + 1);
        painter.setBrush(high ? theme().color(Tone::Bad) : colors.accent);
        painter.drawRoundedRect(filled, barHeight / 2.0, barHeight / 2.0);
    }
    painter.restore();
}

void QueueDelegate::paintHour(QPainter &painter, const QRect &room,
                              const QStyleOptionViewItem &option, const QModelIndex &index,
                              const QueueRow &row, bool high) const
{
    const Colors &colors = theme().colors();
    Sparkline::Inks inks;
    inks.line = high ? theme().color(Tone::Bad) : colors.s1;
    inks.background = option.state & QStyle::State_Selected ? colors.accentBg
                      : m_hoveredRow() == index.row()       ? colors.bg3
                                                            : colors.bg2;
    inks.base = colors.line;
    const int height = scaled(theme(), 18);
    const QRect chart(room.left(), room.center().y() - height / 2, room.width(), height);
    m_sparkline.paint(painter, chart, row.hour, inks);
}

QString QueueDelegate::tip(const QModelIndex &index) const
{
    const QueueRow *row = m_order.row(index.row());
    if (!row)
        return {};
    const Queue &queue = row->queue;
    switch (index.column()) {
    case ClearsInColumn:
        switch (row->outlook.kind) {
        case QueueOutlook::ClearsIn:
            return row->outlook.reckoned
                       ? tr("%1, reckoned from the change of the last half minute")
                             .arg(clearsText(*row))
                       : tr("%1, as the back end reckons").arg(clearsText(*row));
        case QueueOutlook::Growing: return tr("More tasks come than go.");
        case QueueOutlook::NeverGrowing: return tr("Tasks come, and none go.");
        case QueueOutlook::Never: return tr("No tasks go.");
        case QueueOutlook::Empty: return tr("It is empty.");
        case QueueOutlook::Unknown: return tr("Not known");
        }
        return {};
    case ConsumersColumn:
        if (hasNobody(*row))
            return tr("Tasks wait, and no worker and no consumer reads this queue.");
        return row->readers ? tr("%1 read it").arg(format::count(row->readers))
                            : tr("Nobody could tell who reads it.");
    case LastHourColumn:
        return tr("What waited and was held in the last hour, a value a minute. Gaps: nothing was "
                  "heard of it.");
    case DepthColumn:
        if (queue.waiting && queue.held)
            return tr("%1 waiting, %2 held")
                .arg(format::count(queue.waiting), format::count(queue.held));
        break;
    default: break;
    }
    return RowDelegate::tip(index);
}

} // namespace qd
