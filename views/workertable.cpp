// SPDX-License-Identifier: GPL-3.0-or-later
#include "workertable.h"

#include "cardtext.h"
#include "chip.h"
#include "clock.h"
#include "format.h"
#include "text.h"
#include "workerorder.h"

#include <QKeyEvent>
#include <QPainter>

namespace qd {

namespace {

constexpr double BoxRoom = 26;

const QList<TableColumn> &workerColumns()
{
    static const QList<TableColumn> columns = {{180, 32},         // name
                                               {122, 0},          // status
                                               {170, 58, 3},      // job
                                               {96, 10, 1},       // host
                                               {92, 0, 6, true},  // processed
                                               {88, 0, 0, true},  // error rate
                                               {84, 0, 4, true},  // average time
                                               {76, 0, 5, true},  // queue
                                               {82, 0, 2, true},  // memory
                                               {90, 0, 0, true}}; // seen
    return columns;
}

} // namespace

class WorkerRowDelegate final : public RowDelegate
{
public:
    WorkerRowDelegate(WorkerOrder &workers, const Theme &theme, std::function<Thresholds()> limits,
                      QObject *parent)
        : RowDelegate(theme, parent)
        , m_workers(workers)
        , m_limits(std::move(limits))
    {
    }

    /// Until when running times go on.
    void setKnownMs(qint64 knownMs) { m_knownMs = knownMs; }

protected:
    void paintCell(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override
    {
        const WorkerRow *row = m_workers.row(index.row());
        if (!row)
            return;
        const Worker &worker = row->worker;
        const Colors &colors = theme().colors();
        switch (index.column()) {
        case NameColumn: {
            const QRect box = QStyle::visualRect(
                option.direction, room,
                QRect(room.left(), room.top(), scaled(theme(), 15), room.height()));
            paintBox(painter, box, option.state & QStyle::State_Selected);
            const int shift = scaled(theme(), BoxRoom);
            const QRect text =
                QStyle::visualRect(option.direction, room, room.adjusted(shift, 0, 0, 0));
            paintText(painter, text, shownName(worker), theme().font(12.5, QFont::DemiBold),
                      colors.t1, Qt::AlignLeft, Qt::ElideMiddle);
            return;
        }
        case StatusColumn:
            if (!row->pendingVerb.isEmpty())
                paintChip(painter, theme(), room, option.direction, StatusKind::Starting,
                          Tone::Info, row->pendingVerb);
            else
                paintChip(painter, theme(), room, option.direction, row->kind,
                          Theme::tone(row->kind),
                          shownWord(row->kind, qd::displayText(worker.status, 40)));
            return;
        case JobColumn: return paintJob(painter, room, *row);
        case HostColumn:
            paintText(painter, room,
                      worker.host.isEmpty() ? format::count({}) : qd::displayText(worker.host),
                      theme().font(12.5), colors.t2, Qt::AlignLeft, Qt::ElideMiddle);
            return;
        default: break;
        }
        auto [text, bad] = number(*row, index.column());
        const MaybeInt &counted =
            index.column() == ProcessedColumn ? worker.processed : worker.queueSize;
        // A count that does not fit is said shorter, never cut: a cut number is a wrong number.
        if ((index.column() == ProcessedColumn || index.column() == QueueColumn) && counted &&
            QFontMetrics(theme().font(12.5, QFont::DemiBold)).horizontalAdvance(text) >
                room.width())
            text = format::compact(double(*counted));
        QColor color = bad ? theme().color(Tone::Bad) : colors.t1;
        if (index.column() == SeenColumn)
            color = row->life == Liveness::Stale ? theme().color(Tone::Stale) : colors.t1;
        paintText(painter, room, text, theme().font(12.5, bad ? QFont::DemiBold : QFont::Normal),
                  color, Qt::AlignRight);
    }

private:
    void paintJob(QPainter &painter, const QRect &room, const WorkerRow &row) const
    {
        const CardLine line = jobLine(row, monotonicMs(), m_knownMs);
        const QColor color = line.headInk == CardLine::Good    ? theme().color(Tone::Ok)
                             : line.headInk == CardLine::Bad   ? theme().color(Tone::Bad)
                             : line.headInk == CardLine::Stale ? theme().color(Tone::Stale)
                                                               : theme().colors().t2;
        paintText(painter, room, line.head + line.between + line.tail, theme().mono(11), color,
                  Qt::AlignLeft);
    }

    std::pair<QString, bool> number(const WorkerRow &row, int column) const
    {
        const Worker &worker = row.worker;
        const Thresholds limits = m_limits();
        switch (column) {
        case ProcessedColumn: return {format::count(worker.processed), false};
        case ErrorRateColumn:
            return {format::percent(worker.errorRate),
                    worker.errorRate.value_or(0) > limits.errorHighPercent};
        case AvgTimeColumn:
            return {format::seconds(worker.avgProcessingSeconds),
                    worker.avgProcessingSeconds.value_or(0) > limits.slowSeconds};
        case QueueColumn:
            return {format::count(worker.queueSize),
                    worker.queueSize.value_or(0) > limits.queueHighTasks};
        case MemoryColumn: return {format::memory(worker.memoryMb), false};
        case SeenColumn: return {format::age(lastSeenSeconds(worker, monotonicMs())), false};
        default: return {};
        }
    }

    void paintBox(QPainter &painter, const QRect &room, bool checked) const
    {
        const Colors &colors = theme().colors();
        const double side = scaled(theme(), 14);
        const QRectF box(room.left() + 0.5, room.center().y() - side / 2 + 0.5, side - 1, side - 1);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(checked ? colors.accent : colors.t3);
        painter.setBrush(checked ? colors.accent : colors.bg2);
        painter.drawRoundedRect(box, 3, 3);
        if (checked) {
            painter.setPen(QPen(colors.bg1, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const QPointF points[] = {box.topLeft() + QPointF(side * 0.22, side * 0.5),
                                      box.topLeft() + QPointF(side * 0.42, side * 0.7),
                                      box.topLeft() + QPointF(side * 0.74, side * 0.28)};
            painter.drawPolyline(points, 3);
        }
        painter.setRenderHint(QPainter::Antialiasing, false);
    }

    WorkerOrder &m_workers;
    std::function<Thresholds()> m_limits;
    qint64 m_knownMs = std::numeric_limits<qint64>::max();
};

WorkerTable::WorkerTable(WorkerOrder &workers, const Theme &theme,
                         std::function<Thresholds()> limits, QWidget *parent)
    : DataTable(theme, workerColumns(), parent)
    , m_workers(workers)
    , m_rows(new WorkerRowDelegate(workers, theme, std::move(limits), this))
{
    setAccessibleName(tr("Workers"));
    setModel(&workers);
    useDelegate(m_rows);
    horizontalHeader()->setSortIndicator(StatusColumn, Qt::AscendingOrder);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) {
                // The status column in its first direction is the order of attention.
                if (column < 0 || (column == StatusColumn && order == Qt::AscendingOrder))
                    m_workers.setSort(WorkerSort::Attention, Qt::AscendingOrder);
                else
                    m_workers.sort(column, order);
            });
    connect(this, &QAbstractItemView::doubleClicked, this, [this] { emit opened(currentKey()); });
    // A row that goes takes its selection along without telling selectionChanged in every version
    // of Qt.
    connect(&workers, &QAbstractItemModel::rowsRemoved, this, &WorkerTable::selectionKeysChanged);
}

void WorkerTable::setDimmed(int freshness, qint64 knownMs)
{
    m_rows->setKnownMs(knownMs);
    DataTable::setDimmed(freshness);
}

QStringList WorkerTable::selectedKeys() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    QStringList keys;
    for (int row : rows) {
        if (const WorkerRow *worker = m_workers.row(row))
            keys << worker->worker.key;
    }
    return keys;
}

QString WorkerTable::currentKey() const
{
    const WorkerRow *row = currentIndex().isValid() ? m_workers.row(currentIndex().row()) : nullptr;
    return row ? row->worker.key : QString();
}

void WorkerTable::select(const QString &key)
{
    const QModelIndex index = m_workers.index(m_workers.rowOf(key), NameColumn);
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                 QItemSelectionModel::Rows);
    scrollTo(index);
}

void WorkerTable::tickAges()
{
    updateColumns({JobColumn, SeenColumn});
}

void WorkerTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!currentKey().isEmpty())
            emit opened(currentKey());
        return;
    }
    DataTable::keyPressEvent(event);
}

bool WorkerTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Enter)
        m_hold = FreezeHold(m_workers);
    else if (event->type() == QEvent::Leave || event->type() == QEvent::Hide)
        m_hold.release();
    return DataTable::viewportEvent(event);
}

void WorkerTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    DataTable::currentChanged(current, previous);
    const QString key = currentKey();
    if (key != m_currentKey) {
        m_currentKey = key;
        emit currentKeyChanged(key);
    }
}

void WorkerTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    DataTable::selectionChanged(selected, deselected);
    emit selectionKeysChanged();
}

QItemSelectionModel::SelectionFlags WorkerTable::selectionCommand(const QModelIndex &index,
                                                                  const QEvent *event) const
{
    if (event && event->type() == QEvent::MouseButtonPress && index.column() == NameColumn) {
        const auto *mouse = static_cast<const QMouseEvent *>(event);
        const QRect cell = visualRect(index);
        const int shift = scaled(theme(), BoxRoom + 8);
        const QRect box = QStyle::visualRect(layoutDirection(), cell,
                                             QRect(cell.left(), cell.top(), shift, cell.height()));
        if (mouse->modifiers() == Qt::NoModifier && box.contains(mouse->position().toPoint()))
            return QItemSelectionModel::Toggle | QItemSelectionModel::Rows;
    }
    return DataTable::selectionCommand(index, event);
}

} // namespace qd
