// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuetable.h"

#include "chip.h"
#include "clock.h"
#include "format.h"
#include "queuemodel.h"
#include "text.h"

#include <QPainter>
#include <QSortFilterProxyModel>

namespace qd {

namespace {

const QList<TableColumn> &queueColumns()
{
    static const QList<TableColumn> columns = {{190, 40},         // name
                                               {148, 6},          // state
                                               {176, 40},         // depth
                                               {86, 4, 0, true},  // change
                                               {96, 4, 0, true},  // oldest
                                               {92, 4, 0, true},  // clears in
                                               {76, 2, 2, true},  // consumers
                                               {66, 2, 1, true},  // held
                                               {86, 2, 0, true},  // orphaned
                                               {62, 2, 0, true}}; // dead
    return columns;
}

bool isGrowing(const QueueRow &row)
{
    return row.changePerSecond.value_or(0) > 0.05 && row.queue.size.value_or(0) > 0;
}

const QueueRow *rowOf(const QueueModel &queues, const QAbstractProxyModel &order,
                      const QModelIndex &index)
{
    const QModelIndex source = order.mapToSource(index);
    return source.isValid() ? queues.row(source.row()) : nullptr;
}

class QueueRowDelegate final : public RowDelegate
{
public:
    QueueRowDelegate(QueueModel &queues, QAbstractProxyModel &order, const Theme &theme,
                     std::function<Thresholds()> limits, QObject *parent)
        : RowDelegate(theme, parent)
        , m_queues(queues)
        , m_order(order)
        , m_limits(std::move(limits))
    {
    }

protected:
    void paintCell(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override
    {
        const QueueRow *row = rowOf(m_queues, m_order, index);
        if (!row)
            return;
        const Queue &queue = row->queue;
        const Colors &colors = theme().colors();
        const bool high =
            (queue.waiting ? queue.waiting : queue.size).value_or(0) > m_limits().queueHighTasks;
        switch (index.column()) {
        case QueueNameColumn:
            return paintText(painter, room, qd::displayText(queue.name),
                             theme().font(12.5, QFont::DemiBold), colors.t1, Qt::AlignLeft,
                             Qt::ElideMiddle);
        case QueueStateColumn: {
            const ChipLook look = queueStateLook(row->state);
            paintChip(painter, theme(), room, option.direction, look.shape, look.tone, look.word);
            return;
        }
        case DepthColumn: return paintDepth(painter, room, option.direction, queue, high);
        default: break;
        }
        QColor color = colors.t1;
        int weight = QFont::Normal;
        const QString text = figure(*row, index.column(), high, &color, &weight);
        paintText(painter, room, text, theme().font(12.5, weight), color, Qt::AlignRight);
    }

private:
    QString figure(const QueueRow &row, int column, bool high, QColor *color, int *weight) const
    {
        const Queue &queue = row.queue;
        const auto warn = [&](const MaybeInt &count, Tone tone) {
            if (count.value_or(0) > 0) {
                *color = theme().color(tone);
                *weight = QFont::DemiBold;
            }
            return format::count(count);
        };
        switch (column) {
        case ChangeColumn:
            if (high && row.changePerSecond.value_or(0) > 0)
                *color = theme().color(Tone::Bad);
            return format::rate(row.changePerSecond);
        case OldestColumn: return format::duration(oldestSeconds(queue, monotonicMs()));
        case ClearsInColumn:
            if (isGrowing(row))
                *color = high ? theme().color(Tone::Bad) : theme().colors().t2;
            return clearsText(row);
        case ConsumersColumn: return format::count(queue.consumers);
        case HeldColumn: return format::count(queue.held);
        case OrphanedColumn: return warn(queue.orphaned, Tone::Stale);
        case DeadColumn: return warn(queue.dead, Tone::Bad);
        default: return {};
        }
    }

    void paintDepth(QPainter &painter, const QRect &room, Qt::LayoutDirection direction,
                    const Queue &queue, bool high) const
    {
        const Colors &colors = theme().colors();
        const QFont font = theme().font(12.5);
        const int words =
            QFontMetrics(font).horizontalAdvance(QStringLiteral("00,000 / 00,000")) + 2;
        const QRect text = QStyle::visualRect(
            direction, room, QRect(room.right() + 1 - words, room.top(), words, room.height()));
        paintText(painter, text, format::ofMax(queue.size, queue.maxSize), font, colors.t1,
                  Qt::AlignRight);
        const int barHeight = scaled(theme(), 4),
                  barWidth = room.width() - words - scaled(theme(), 10);
        if (barWidth < scaled(theme(), 20) || !queue.size || queue.maxSize.value_or(0) <= 0)
            return;
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

    QueueModel &m_queues;
    QAbstractProxyModel &m_order;
    std::function<Thresholds()> m_limits;
};

} // namespace

ChipLook queueStateLook(QueueState state)
{
    switch (state) {
    case QueueState::Processing:
        return {StatusKind::Running, Tone::Ok, QueueTable::tr("Processing")};
    case QueueState::Paused: return {StatusKind::Paused, Tone::Info, QueueTable::tr("Paused")};
    case QueueState::NotProcessing:
        return {StatusKind::Stopped, Tone::Warn, QueueTable::tr("Not processing")};
    case QueueState::Idle: return {StatusKind::Idle, Tone::Off, QueueTable::tr("Idle")};
    case QueueState::Unknown: break;
    }
    return {StatusKind::Unavailable, Tone::Off, QueueTable::tr("Unknown")};
}

QString clearsText(const QueueRow &row)
{
    // A growing queue never clears, whatever was estimated.
    if (isGrowing(row))
        return QueueTable::tr("growing");
    return row.queue.size == MaybeInt(0) ? format::count({})
                                         : format::duration(row.queue.estimatedCompletionSeconds);
}

MaybeReal oldestSeconds(const Queue &queue, qint64 nowMs)
{
    if (!queue.oldestTaskAgeSeconds || queue.size == MaybeInt(0))
        return queue.oldestTaskAgeSeconds;
    return *queue.oldestTaskAgeSeconds +
           double(qMax(qint64(0), nowMs - queue.receivedAtMs)) / 1000.0;
}

QueueTable::QueueTable(QueueModel &queues, const Theme &theme, std::function<Thresholds()> limits,
                       QWidget *parent)
    : DataTable(theme, queueColumns(), parent)
    , m_queues(queues)
    , m_order(new QSortFilterProxyModel(this))
{
    setAccessibleName(tr("Queues"));
    setSelectionMode(SingleSelection);
    m_order->setSourceModel(&queues);
    m_order->setSortRole(QueueSortRole);
    m_order->setFilterKeyColumn(QueueNameColumn);
    m_order->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_order->setDynamicSortFilter(true);
    setModel(m_order);
    useDelegate(new QueueRowDelegate(queues, *m_order, theme, std::move(limits), this));
    // In the server's order until a person asks for another.
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setSortIndicatorClearable(true);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) { m_order->sort(column, order); });
}

QString QueueTable::currentQueue() const
{
    const QueueRow *row =
        currentIndex().isValid() ? rowOf(m_queues, *m_order, currentIndex()) : nullptr;
    return row ? row->queue.name : QString();
}

void QueueTable::select(const QString &name)
{
    for (int i = 0; i < m_order->rowCount(); ++i) {
        const QModelIndex index = m_order->index(i, 0);
        const QueueRow *row = rowOf(m_queues, *m_order, index);
        if (row && row->queue.name == name) {
            setCurrentIndex(index);
            scrollTo(index);
            return;
        }
    }
}

void QueueTable::setTextFilter(const QString &text)
{
    m_order->setFilterFixedString(text.trimmed());
}

int QueueTable::shownCount() const
{
    return m_order->rowCount();
}

void QueueTable::tickAges()
{
    updateColumns({OldestColumn});
}

void QueueTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    DataTable::currentChanged(current, previous);
    const QString name = currentQueue();
    if (name != m_current) {
        m_current = name;
        emit currentQueueChanged(name);
    }
}

} // namespace qd
