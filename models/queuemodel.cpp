// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuemodel.h"

#include "format.h"
#include "text.h"

namespace qd {

namespace {

constexpr qint64 ChangeWindowMs = 30'000;

const QList<int> &queueRoles()
{
    static const QList<int> roles{Qt::DisplayRole, Qt::ToolTipRole, QueueRowRole, QueueSortRole,
                                  Qt::AccessibleTextRole};
    return roles;
}

/// With more queues than this only the first ones' last hour is kept: 4 KB for each.
constexpr int MostTrails = 5'000;
/// A figure older than this is not what a queue holds now.
constexpr qint64 HeardWithinMs = 30'000;

} // namespace

QueueModel::QueueModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : QueueColumnCount;
}

const QueueRow *QueueModel::row(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)]->row : nullptr;
}

int QueueModel::rowOf(const QString &name) const
{
    return m_rowOf.value(name, -1);
}

const QueueTotals &QueueModel::totals() const
{
    return m_totals;
}

void QueueModel::apply(const FeedBatch &batch, const QHash<QString, QueueCrew> &crews, qint64 nowMs)
{
    m_nowMs = nowMs;
    if (batch.queueTotals)
        m_totals = *batch.queueTotals;

    std::vector<char> seen(m_rows.size(), 0), changed(m_rows.size(), 0);
    std::vector<std::unique_ptr<Held>> fresh;
    QHash<QString, size_t> freshAt;
    for (const Queue &queue : batch.queues) {
        if (const int at = rowOf(queue.name); at >= 0) {
            seen[size_t(at)] = 1;
            changed[size_t(at)] |= merge(*m_rows[size_t(at)], queue, nowMs);
            continue;
        }
        if (const auto twice = freshAt.constFind(queue.name); twice != freshAt.cend()) {
            merge(*fresh[*twice], queue, nowMs);
            continue;
        }
        freshAt.insert(queue.name, fresh.size());
        auto held = std::make_unique<Held>();
        merge(*held, queue, nowMs);
        setState(*held, crews.value(queue.name));
        fresh.push_back(std::move(held));
    }
    for (size_t i = 0; i < m_rows.size(); ++i)
        changed[i] |= setState(*m_rows[i], crews.value(m_rows[i]->row.queue.name));
    // One announcement a batch: whoever puts the rows in order does so once.
    const auto from = std::find(changed.cbegin(), changed.cend(), 1);
    const auto to = std::find(changed.crbegin(), changed.crend(), 1);
    if (from != changed.cend())
        emit dataChanged(index(int(from - changed.cbegin()), 0),
                         index(int(changed.crend() - to) - 1, QueueColumnCount - 1),
                         queueRoles());
    if (batch.queuesComplete)
        removeUnseen(seen);
    if (fresh.empty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    for (auto &held : fresh) {
        m_rowOf.insert(held->row.queue.name, int(m_rows.size()));
        m_rows.push_back(std::move(held));
    }
    endInsertRows();
}

bool QueueModel::merge(Held &held, const Queue &queue, qint64 nowMs)
{
    const qint64 at = queue.receivedAtMs > 0 ? queue.receivedAtMs : nowMs;
    MaybeReal change = held.row.changePerSecond;
    if (!queue.size) {
        held.samples.clear();
        change.reset();
    } else if (held.samples.empty() || at > held.samples.back().atMs) {
        held.samples.push_back({at, *queue.size});
        // Keep the one sample that lies at or before the window's start: the span is then a whole
        // window.
        while (held.samples.size() > 2 && at - held.samples[1].atMs >= ChangeWindowMs)
            held.samples.pop_front();
        const double seconds = double(at - held.samples.front().atMs) / 1000;
        if (seconds >= 1)
            change = (double(*queue.size) - double(held.samples.front().size)) / seconds;
    }

    Queue &known = held.row.queue;
    known.receivedAtMs = queue.receivedAtMs;
    const bool changed = !(known == queue) || change != held.row.changePerSecond;
    known = queue;
    held.row.changePerSecond = change;
    return changed;
}

bool QueueModel::setState(Held &held, const QueueCrew &crew)
{
    QueueRow &row = held.row;
    const QueueState state = queueState(row.queue, crew.paused > 0 && crew.working == 0);
    const MaybeInt readers = queueReaders(row.queue, crew);
    const QueueOutlook outlook = queueOutlook(row.queue, row.changePerSecond, readers);
    const bool changed = state != row.state || readers != row.readers || !(outlook == row.outlook);
    row.state = state;
    row.readers = readers;
    row.outlook = outlook;
    return changed;
}

void QueueModel::removeUnseen(const std::vector<char> &seen)
{
    for (int last = int(seen.size()) - 1; last >= 0; --last) {
        if (seen[size_t(last)])
            continue;
        int first = last;
        while (first > 0 && !seen[size_t(first) - 1])
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        m_rowOf.clear();
        for (int i = 0; i < int(m_rows.size()); ++i)
            m_rowOf.insert(m_rows[size_t(i)]->row.queue.name, i);
        endRemoveRows();
        last = first;
    }
}

void QueueModel::tick(qint64 nowMs)
{
    m_nowMs = nowMs;
    if (m_rows.empty())
        return;
    if (nowMs - m_keptAtMs >= QueueTrail::StepMs - 500) { // a timer of 1 s may come a little early
        m_keptAtMs = nowMs;
        keepTrails();
        emit dataChanged(index(0, LastHourColumn), index(rowCount() - 1, LastHourColumn),
                         {QueueRowRole});
    }
    emit dataChanged(index(0, OldestColumn), index(rowCount() - 1, OldestColumn),
                     {Qt::DisplayRole, Qt::AccessibleTextRole});
}

void QueueModel::keepTrails()
{
    for (int i = 0; i < std::min(rowCount(), MostTrails); ++i) {
        Held &held = *m_rows[size_t(i)];
        const Queue &queue = held.row.queue;
        const bool heard = m_nowMs - queue.receivedAtMs <= HeardWithinMs;
        held.trail.add(m_nowMs, heard && queue.size ? MaybeReal(double(*queue.size)) : std::nullopt,
                       heard ? queue.rateOut : std::nullopt);
        held.row.hour = merged(held.kept, held.trail.minutes(m_nowMs));
    }
}

void QueueModel::setHistory(const QHash<QString, Samples> &minutes, qint64 nowMs)
{
    for (auto &held : m_rows) {
        held->kept = minutes.value(held->row.queue.name);
        held->row.hour = merged(held->kept, held->trail.minutes(nowMs));
    }
    if (!m_rows.empty())
        emit dataChanged(index(0, LastHourColumn), index(rowCount() - 1, LastHourColumn),
                         {QueueRowRole});
}

const QueueTrail *QueueModel::trail(const QString &name) const
{
    const int at = rowOf(name);
    return at < 0 ? nullptr : &m_rows[size_t(at)]->trail;
}

MaybeInt QueueModel::sumOfSizes() const
{
    constexpr qint64 Most = 9'007'199'254'740'992; // a sum of hostile sizes must not overflow
    MaybeInt sum;
    for (const auto &held : m_rows) {
        if (const MaybeInt size = held->row.queue.size)
            sum = std::min(Most, sum.value_or(0) + std::min(Most, *size));
    }
    return sum;
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    const QueueRow *at = row(index.row());
    if (!at || index.column() < 0 || index.column() >= QueueColumnCount)
        return {};
    const int column = index.column();
    switch (role) {
    case QueueRowRole: return QVariant::fromValue(quintptr(at));
    case QueueSortRole: return queueSortValue(*at, column, m_nowMs);
    case Qt::DisplayRole: return queueText(*at, column, m_nowMs);
    case Qt::ToolTipRole:
        if (column == QueueNameColumn)
            return displayText(at->queue.name, 2000);
        return queueText(*at, column, m_nowMs);
    case Qt::AccessibleTextRole: {
        const QString value = queueText(*at, column, m_nowMs);
        if (column == QueueNameColumn)
            return value;
        return headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() +
               QStringLiteral(": ") + (value == format::Unknown ? tr("not known") : value);
    }
    case Qt::TextAlignmentRole:
        return int((column >= DepthColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= DepthColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return queueColumnName(section);
}

ExportTable queueExport(const QueueModel &queues)
{
    ExportTable table;
    table.name = QStringLiteral("queues");
    for (const char *column :
         {"name", "state", "size", "max_size", "waiting", "held", "orphaned", "dead",
          "change_per_second", "rate_in", "rate_out", "oldest_task_age_seconds", "outlook",
          "clears_in_seconds", "readers"})
        table.columns << QString::fromLatin1(column);
    table.row = [&queues](const QString &name) -> ExportRow {
        const QueueRow *row = queues.row(queues.rowOf(name));
        if (!row)
            return {};
        const auto known = [](const auto &value) {
            return value ? QVariant::fromValue(*value) : QVariant();
        };
        const Queue &queue = row->queue;
        return {queue.name,
                queueStateWord(row->state),
                known(queue.size),
                known(queue.maxSize),
                known(queue.waiting),
                known(queue.held),
                known(queue.orphaned),
                known(queue.dead),
                known(row->changePerSecond),
                known(queue.rateIn),
                known(queue.rateOut),
                known(oldestSeconds(queue, queues.nowMs())),
                queueOutlookWord(row->outlook.kind),
                known(row->outlook.seconds),
                known(row->readers)};
    };
    return table;
}

} // namespace qd
