// SPDX-License-Identifier: GPL-3.0-or-later
#include "workersorter.h"

#include "naturalorder.h"
#include "workermodel.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>

namespace qd {

namespace {

constexpr quint64 LastKey = ~quint64(0); ///< of what is not known
constexpr quint64 HighestKey = LastKey - 1;

bool isByText(WorkerSort sort)
{
    switch (sort) {
    case WorkerSort::Status:
    case WorkerSort::Host:
    case WorkerSort::Job:
    case WorkerSort::Stage:
    case WorkerSort::Address:
    case WorkerSort::Group:
    case WorkerSort::QueueName: return true;
    default: return false;
    }
}

const QString &textOf(const WorkerRow &row, WorkerSort sort)
{
    switch (sort) {
    case WorkerSort::Host: return row.worker.host;
    case WorkerSort::Job: return jobText(row);
    case WorkerSort::Stage: return row.worker.stage;
    case WorkerSort::Address: return row.worker.address;
    case WorkerSort::Group: return row.worker.group;
    case WorkerSort::QueueName: return row.worker.queue;
    default: return row.worker.status;
    }
}

/// A number's place among quint64: the bits of a double ≥ 0 rise with its value.
quint64 placeOf(const MaybeReal &value, bool descending)
{
    if (!value || std::isnan(*value))
        return LastKey;
    const quint64 bits = std::bit_cast<quint64>(std::max(0.0, *value) + 0.0);
    return descending ? HighestKey - bits : bits;
}

quint64 placeOf(const MaybeInt &value, bool descending)
{
    return placeOf(value ? MaybeReal(double(*value)) : std::nullopt, descending);
}

/// When what has lasted for so long began, ms: that does not tick.
MaybeReal beganMs(const Worker &worker, const MaybeReal &lastedSeconds)
{
    if (!lastedSeconds)
        return std::nullopt;
    return double(worker.serverTimeMs) - *lastedSeconds * 1000;
}

/// A stable sort by key, a pass for each byte that is not the same everywhere: no comparisons, and
/// most bytes of most keys are the same. \a other is room of the same size.
template<typename SortEntry>
void sortByKey(std::vector<SortEntry> &entries, std::vector<SortEntry> &other)
{
    quint64 different = 0;
    bool sorted = true;
    for (size_t i = 1; i < entries.size(); ++i) {
        different |= entries[i].key ^ entries[0].key;
        sorted = sorted && entries[i - 1].key <= entries[i].key;
    }
    if (sorted)
        return;
    for (int shift = 0; shift < 64; shift += 8) {
        if ((different >> shift & 0xFF) == 0)
            continue;
        std::array<size_t, 257> starts{};
        for (const SortEntry &entry : entries)
            ++starts[(entry.key >> shift & 0xFF) + 1];
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        for (const SortEntry &entry : entries)
            other[starts[entry.key >> shift & 0xFF]++] = entry;
        entries.swap(other);
    }
}

} // namespace

WorkerSorter::WorkerSorter(const WorkerModel &source)
    : m_source(source)
{
}

quint64 WorkerSorter::keyOf(const WorkerRow &row, const SortLevel &sort) const
{
    const bool down = sort.order == Qt::DescendingOrder;
    const Worker &worker = row.worker;
    switch (sort.key) {
    case WorkerSort::Attention: return placeOf(MaybeReal(double(row.kind)), down);
    case WorkerSort::Processed: return placeOf(worker.processed, down);
    case WorkerSort::ErrorRate: return placeOf(errorPercent(worker), down);
    case WorkerSort::AvgTime: return placeOf(worker.avgProcessingSeconds, down);
    case WorkerSort::Queue: return placeOf(worker.queueSize, down);
    case WorkerSort::Memory: return placeOf(worker.memoryMb, down);
    case WorkerSort::Rate: return placeOf(worker.ratePerMinute, down);
    case WorkerSort::Failed: return placeOf(worker.failed, down);
    case WorkerSort::Success: return placeOf(successRate(worker), down);
    case WorkerSort::ExitCode: return placeOf(worker.exitCode, down);
    case WorkerSort::Activity: return placeOf(worker.lastActivityMs, !down);
    case WorkerSort::Heartbeat: return placeOf(worker.lastHeartbeatMs, !down);
    case WorkerSort::Seen: // by age: the newest instant is the smallest
        return placeOf(worker.lastHeartbeatMs ? worker.lastHeartbeatMs : worker.lastActivityMs,
                       !down);
    case WorkerSort::Uptime: return placeOf(beganMs(worker, worker.uptimeSeconds), !down);
    case WorkerSort::JobTime:
        return placeOf(worker.currentJob.isEmpty() ? std::nullopt
                                                   : beganMs(worker, worker.currentJobSeconds),
                       !down);
    case WorkerSort::Name:
    case WorkerSort::Status:
    case WorkerSort::Host:
    case WorkerSort::Job:
    case WorkerSort::Stage:
    case WorkerSort::Address:
    case WorkerSort::Group:
    case WorkerSort::QueueName: break; // by rank, see sorted
    }
    return 0;
}

void WorkerSorter::setLevels(const QList<SortLevel> &levels)
{
    m_sorts = levels.mid(0, MostLevels);
    m_levels.clear();
    for (const SortLevel &sort : m_sorts) {
        m_levels.push_back({sort, {}, {}, true});
        computeKeys(m_levels.back());
        if (sort.key == WorkerSort::Name)
            break;
    }
}

void WorkerSorter::computeKeys(Level &level) const
{
    const int rows = m_source.rowCount();
    level.old = true;
    level.keys.resize(size_t(rows));
    if (isByText(level.sort.key) || level.sort.key == WorkerSort::Name)
        return;
    for (int row = 0; row < rows; ++row)
        level.keys[size_t(row)] = keyOf(*m_source.row(row), level.sort);
}

void WorkerSorter::insertRows(int first, int count)
{
    for (int &row : m_byName)
        row += row >= first ? count : 0;
    m_names.insert(m_names.begin() + first, size_t(count), QString());
    const size_t before = m_byName.size();
    for (int row = first; row < first + count; ++row) {
        m_names[size_t(row)] = m_source.row(row)->worker.name;
        m_byName.push_back(row);
    }
    const auto less = [this](int a, int b) { return this->before(a, b); };
    const auto middle = m_byName.begin() + qsizetype(before);
    std::sort(middle, m_byName.end(), less);
    std::inplace_merge(m_byName.begin(), middle, m_byName.end(), less);
    for (Level &level : m_levels)
        computeKeys(level);
}

void WorkerSorter::removeRows(int first, int count)
{
    std::erase_if(m_byName, [&](int row) { return row >= first && row < first + count; });
    for (int &row : m_byName)
        row -= row >= first ? count : 0;
    m_names.erase(m_names.begin() + first, m_names.begin() + first + count);
    for (Level &level : m_levels) {
        level.keys.erase(level.keys.begin() + first, level.keys.begin() + first + count);
        level.old = true;
    }
}

void WorkerSorter::moveRows(const std::vector<int> &movedTo)
{
    std::vector<QString> names(m_names.size());
    for (size_t row = 0; row < movedTo.size(); ++row)
        names[size_t(movedTo[row])] = std::move(m_names[row]);
    m_names = std::move(names);
    for (int &row : m_byName)
        row = movedTo[size_t(row)];
    for (Level &level : m_levels)
        computeKeys(level);
}

bool WorkerSorter::update(int row)
{
    const WorkerRow &worker = *m_source.row(row);
    m_namesOld = m_namesOld || worker.worker.name != m_names[size_t(row)];
    bool moves = m_namesOld;
    for (Level &level : m_levels) {
        if (level.sort.key == WorkerSort::Name)
            continue;
        if (isByText(level.sort.key)) {
            level.old = level.old || textOf(worker, level.sort.key) != level.texts[size_t(row)];
            moves = moves || level.old;
            continue;
        }
        const quint64 key = keyOf(worker, level.sort);
        moves = moves || key != std::exchange(level.keys[size_t(row)], key);
    }
    return moves;
}

bool WorkerSorter::before(int a, int b) const
{
    const QString &first = m_names[size_t(a)], &second = m_names[size_t(b)];
    if (const int c = compareNatural(first, second))
        return c < 0;
    if (const int c = first.compare(second))
        return c < 0;
    return m_source.row(a)->worker.key < m_source.row(b)->worker.key;
}

void WorkerSorter::rankNames()
{
    m_namesOld = false;
    for (size_t row = 0; row < m_names.size(); ++row)
        m_names[row] = m_source.row(int(row))->worker.name;
    std::sort(m_byName.begin(), m_byName.end(), [this](int a, int b) { return before(a, b); });
}

/// Equal texts have equal numbers: there are often many workers of few hosts.
void WorkerSorter::rankTexts(Level &level) const
{
    level.old = false;
    const size_t rows = level.keys.size();
    level.texts.resize(rows);
    QHash<QString, quint32> known;
    std::vector<QStringView> texts;
    std::vector<quint32> textOfRow(rows);
    for (size_t row = 0; row < rows; ++row) {
        level.texts[row] = textOf(*m_source.row(int(row)), level.sort.key);
        auto at = known.constFind(level.texts[row]);
        if (at == known.cend()) {
            at = known.insert(level.texts[row], quint32(texts.size()));
            texts.push_back(level.texts[row]);
        }
        textOfRow[row] = *at;
    }
    std::vector<quint32> order(texts.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [&](quint32 a, quint32 b) { return compareNatural(texts[a], texts[b]) < 0; });
    const bool down = level.sort.order == Qt::DescendingOrder;
    std::vector<quint64> places(texts.size());
    double rank = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && compareNatural(texts[order[i - 1]], texts[order[i]]) != 0)
            ++rank;
        places[order[i]] = texts[order[i]].isEmpty() ? LastKey : placeOf(MaybeReal(rank), down);
    }
    for (size_t row = 0; row < rows; ++row)
        level.keys[row] = places[textOfRow[row]];
}

/// From the order of the names on, by each level, the one that counts most last: each sort keeps
/// what the one before did.
std::vector<int> WorkerSorter::sorted(const std::vector<char> &in)
{
    if (m_namesOld)
        rankNames();
    std::vector<SortEntry> &entries = m_entries, &other = m_other;
    entries.clear();
    for (const int row : m_byName) {
        if (in[size_t(row)])
            entries.push_back({0, row});
    }
    other.resize(entries.size());
    for (auto level = m_levels.rbegin(); level != m_levels.rend(); ++level) {
        if (level->sort.key == WorkerSort::Name) {
            if (level->sort.order == Qt::DescendingOrder)
                std::reverse(entries.begin(), entries.end());
            continue;
        }
        if (level->old && isByText(level->sort.key))
            rankTexts(*level);
        for (SortEntry &entry : entries)
            entry.key = level->keys[size_t(entry.row)];
        sortByKey(entries, other);
    }
    std::vector<int> rows(entries.size());
    std::transform(entries.begin(), entries.end(), rows.begin(),
                   [](const SortEntry &entry) { return entry.row; });
    return rows;
}

} // namespace qd
