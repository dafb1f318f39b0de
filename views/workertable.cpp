// SPDX-License-Identifier: GPL-3.0-or-later
#include "workertable.h"

#include "cardtext.h"
#include "chip.h"
#include "clock.h"
#include "format.h"
#include "grouphead.h"
#include "selectedrows.h"
#include "text.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>

namespace qd {

namespace {

const QList<TableColumn> &workerColumns()
{
    static const QList<TableColumn> columns = {{180, 32, 0, false, "name"},
                                               {122, 0, 0, false, "status"},
                                               {170, 58, 3, false, "job"},
                                               {96, 10, 1, false, "host"},
                                               {92, 0, 6, true, "processed"},
                                               {88, 0, 0, true, "errors"},
                                               {84, 0, 4, true, "average-time"},
                                               {76, 0, 5, true, "waiting"},
                                               {82, 0, 2, true, "memory"},
                                               {90, 0, 0, true, "seen"},
                                               {150, 10, 0, false, "address", false},
                                               {120, 10, 0, false, "queue", false},
                                               {96, 0, 0, false, "stage", false},
                                               {96, 0, 0, false, "group", false},
                                               {76, 0, 0, true, "failed", false},
                                               {82, 0, 0, true, "success", false},
                                               {82, 0, 0, true, "rate", false},
                                               {90, 0, 0, true, "uptime", false},
                                               {90, 0, 0, true, "job-time", false},
                                               {100, 0, 0, true, "activity", false},
                                               {92, 0, 0, true, "heartbeat", false},
                                               {82, 0, 0, true, "exit-code", false}};
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
    bool isWhole(const QModelIndex &index) const override { return m_workers.groupAt(index.row()); }

    void paintWhole(QPainter &painter, const QRect &row, const QStyleOptionViewItem &option,
                    const QModelIndex &index, bool hovered) const override
    {
        paintGroupHead(painter, theme(), row, option.direction, *m_workers.groupAt(index.row()),
                       hovered);
    }

    int cellExtra(int column) const override
    {
        return column == NameColumn     ? scaled(theme(), RowBoxRoom)
               : column == StatusColumn ? scaled(theme(), 38) // the pill around the word
                                        : 0;
    }

    QString tip(const QModelIndex &index) const override
    {
        const OrderGroup *group = m_workers.groupAt(index.row());
        return group ? groupSentence(*group) : RowDelegate::tip(index);
    }

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
            paintRowBox(painter, theme(), room, option.direction,
                        option.state & QStyle::State_Selected ? Qt::Checked : Qt::Unchecked);
            const int shift = scaled(theme(), RowBoxRoom);
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
                          Theme::tone(row->kind), pillWord(*row));
            return;
        case JobColumn: return paintJob(painter, room, *row);
        case HostColumn:
            paintText(painter, room,
                      worker.host.isEmpty() ? format::count({}) : qd::displayText(worker.host),
                      theme().font(12.5), colors.t2, Qt::AlignLeft, Qt::ElideMiddle);
            return;
        case AddressColumn:
        case OfQueueColumn:
        case StageColumn:
        case GroupColumn:
            paintText(painter, room, index.data(Qt::DisplayRole).toString(), theme().font(12.5),
                      colors.t2, Qt::AlignLeft, Qt::ElideMiddle);
            return;
        default: break;
        }
        if (index.column() > SeenColumn) {
            paintText(painter, room, index.data(Qt::DisplayRole).toString(), theme().font(12.5),
                      colors.t1, Qt::AlignRight);
            return;
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
                             : line.tailInk == CardLine::Warn  ? theme().color(Tone::Warn)
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

    WorkerOrder &m_workers;
    std::function<Thresholds()> m_limits;
    qint64 m_knownMs = std::numeric_limits<qint64>::max();
};

WorkerTable::WorkerTable(WorkerOrder &workers, const Theme &theme,
                         std::function<Thresholds()> limits, WorkerHand::WhyNot whyNot,
                         QWidget *parent)
    : DataTable(theme, workerColumns(), parent)
    , m_workers(workers)
    , m_rows(new WorkerRowDelegate(workers, theme, std::move(limits), this))
    , m_hand(new WorkerHand(*this, workers, std::move(whyNot)))
{
    setAccessibleName(tr("Workers"));
    setModel(&workers);
    useDelegate(m_rows);
    showSort();
    head()->setSortMarks([this] {
        QList<SortMark> marks;
        for (const SortLevel &level : m_workers.sortLevels())
            marks << SortMark{columnOfSort(level.key), level.order};
        return marks;
    });
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &WorkerTable::sortBy);
    connect(&workers, &WorkerOrder::arrangementChanged, this, &WorkerTable::showSort);
    head()->setBox(Qt::Unchecked);
    connect(head(), &TableHeader::boxClicked, this, [this] {
        if (m_chosen < m_shown)
            selectAll();
        else
            clearSelection();
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this] {
        if (!currentKey().isEmpty())
            emit opened(currentKey());
    });
    connect(m_hand, &WorkerHand::opened, this, &WorkerTable::opened);
    connect(m_hand, &WorkerHand::controlRequested, this, &WorkerTable::controlRequested);
    // A row that goes takes its selection along without telling selectionChanged in every version
    // of Qt.
    connect(&workers, &QAbstractItemModel::rowsRemoved, this, &WorkerTable::countChosen);
    connect(&workers, &QAbstractItemModel::rowsInserted, this, &WorkerTable::countChosen);
}

WorkerTable::~WorkerTable()
{
    delete m_hand; // it lets go of the order while there is a table to hear what moves
}

void WorkerTable::showSort()
{
    const QSignalBlocker quiet(horizontalHeader());
    horizontalHeader()->setSortIndicator(columnOfSort(m_workers.sortKey()), m_workers.sortOrder());
    horizontalHeader()->viewport()->update();
}

/// A click sorts by its column, with Shift it adds a level or turns the one there is.
void WorkerTable::sortBy(int column, Qt::SortOrder order)
{
    const std::optional<WorkerSort> sort = sortOfColumn(column);
    if (!sort)
        return;
    // The status column in its first direction is the order of attention.
    const SortLevel level{
        *sort == WorkerSort::Status && order == Qt::AscendingOrder ? WorkerSort::Attention : *sort,
        order};
    if (!(QGuiApplication::keyboardModifiers() & Qt::ShiftModifier))
        return m_workers.setSort({level});
    QList<SortLevel> levels = m_workers.sortLevels();
    for (SortLevel &old : levels) {
        if (columnOfSort(old.key) != column)
            continue;
        const Qt::SortOrder turned =
            old.order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        old = {turned == Qt::DescendingOrder && *sort == WorkerSort::Status ? WorkerSort::Status
                                                                            : level.key,
               turned};
        m_workers.setSort(levels);
        return;
    }
    if (levels.size() < WorkerSorter::MostLevels)
        m_workers.setSort(levels << level);
    showSort();
}

void WorkerTable::setDimmed(int freshness, qint64 knownMs)
{
    m_rows->setKnownMs(knownMs);
    DataTable::setDimmed(freshness);
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
    viewport()->update();
}

bool WorkerTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        m_hand->claims(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return DataTable::event(event);
}

void WorkerTable::keyPressEvent(QKeyEvent *event)
{
    if (m_hand->keyPress(event))
        event->accept();
    else
        DataTable::keyPressEvent(event);
}

void WorkerTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || !m_workers.groupAt(index.row()))
        return DataTable::mousePressEvent(event);
    if (event->button() == Qt::LeftButton)
        m_hand->toggleGroup(index.row());
    event->accept();
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
    countChosen();
}

void WorkerTable::setSelectionModel(QItemSelectionModel *selection)
{
    DataTable::setSelectionModel(selection);
    if (m_hand)
        countChosen();
}

void WorkerTable::countChosen()
{
    m_shown = m_workers.rowCount() - int(m_workers.groups().size());
    m_chosen = selectedCount(m_workers, *selectionModel());
    head()->setBox(m_chosen == 0        ? Qt::Unchecked
                   : m_chosen < m_shown ? Qt::PartiallyChecked
                                        : Qt::Checked);
    emit selectionKeysChanged();
}

QItemSelectionModel::SelectionFlags WorkerTable::selectionCommand(const QModelIndex &index,
                                                                  const QEvent *event) const
{
    if (event && event->type() == QEvent::MouseButtonPress && index.column() == NameColumn) {
        const auto *mouse = static_cast<const QMouseEvent *>(event);
        const QRect cell = visualRect(index);
        const int shift = scaled(theme(), RowBoxRoom + 8);
        const QRect box = QStyle::visualRect(layoutDirection(), cell,
                                             QRect(cell.left(), cell.top(), shift, cell.height()));
        if (mouse->modifiers() == Qt::NoModifier && box.contains(mouse->position().toPoint()))
            return QItemSelectionModel::Toggle | QItemSelectionModel::Rows;
    }
    return DataTable::selectionCommand(index, event);
}

} // namespace qd
