// SPDX-License-Identifier: GPL-3.0-or-later
// The order itself: every row gets one number to sort by and one rank to break ties, both reckoned
// when the row changes and not when it is compared.
#include "workerorder.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>

namespace qd {

namespace {

constexpr qsizetype ComparedUnits = 256; ///< of a foreign text; beyond that only the key tells
constexpr quint64 Last = ~quint64(0);    ///< what is not known comes last, whatever the direction
constexpr quint64 Highest = Last - 1;

bool digit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Case does not matter, runs of digits compare as numbers: worker-2 before worker-10.
int compareNatural(QStringView a, QStringView b)
{
    a = a.left(ComparedUnits);
    b = b.left(ComparedUnits);
    qsizetype i = 0, j = 0;
    while (i < a.size() && j < b.size()) {
        if (digit(a[i]) && digit(b[j])) {
            while (i < a.size() && a[i] == u'0')
                ++i;
            while (j < b.size() && b[j] == u'0')
                ++j;
            qsizetype ie = i, je = j;
            while (ie < a.size() && digit(a[ie]))
                ++ie;
            while (je < b.size() && digit(b[je]))
                ++je;
            if (ie - i != je - j)
                return ie - i < je - j ? -1 : 1;
            if (const int c = a.mid(i, ie - i).compare(b.mid(j, je - j)))
                return c;
            i = ie;
            j = je;
            continue;
        }
        const QChar x = a[i].toCaseFolded(), y = b[j].toCaseFolded();
        if (x != y)
            return x < y ? -1 : 1;
        ++i;
        ++j;
    }
    return (i < a.size()) - (j < b.size());
}

const QString &sortedText(const WorkerRow &row, WorkerSort sort)
{
    switch (sort) {
    case WorkerSort::Host: return row.worker.host;
    case WorkerSort::Job: return jobText(row);
    default: return row.worker.status;
    }
}

bool byText(WorkerSort sort)
{
    return sort == WorkerSort::Host || sort == WorkerSort::Job || sort == WorkerSort::Status;
}

/// A number's place among quint64: the bits of a double ≥ 0 rise with its value.
quint64 place(const MaybeReal &value, bool descending)
{
    if (!value || std::isnan(*value))
        return Last;
    const quint64 bits = std::bit_cast<quint64>(std::max(0.0, *value) + 0.0);
    return descending ? Highest - bits : bits;
}

struct Entry
{
    quint64 key;
    quint32 rank;
    int row;
    bool operator<(const Entry &o) const { return key != o.key ? key < o.key : rank < o.rank; }
};

/// A stable sort by a number, a pass for each byte that is not the same everywhere. \a other is
/// room of the same size.
template<typename Number>
void sortBytes(std::vector<Entry> &entries, std::vector<Entry> &other, Number number)
{
    quint64 different = 0;
    for (const Entry &entry : entries)
        different |= number(entry) ^ number(entries.front());
    for (int shift = 0; shift < 64; shift += 8) {
        if ((different >> shift & 0xFF) == 0)
            continue;
        std::array<size_t, 257> starts{};
        for (const Entry &entry : entries)
            ++starts[(number(entry) >> shift & 0xFF) + 1];
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        for (const Entry &entry : entries)
            other[starts[number(entry) >> shift & 0xFF]++] = entry;
        entries.swap(other);
    }
}

MaybeReal real(const MaybeInt &value)
{
    return value ? MaybeReal(double(*value)) : std::nullopt;
}

} // namespace

quint64 WorkerOrder::keyOf(const WorkerRow &row) const
{
    const bool down = m_direction == Qt::DescendingOrder;
    const Worker &worker = row.worker;
    switch (m_sort) {
    case WorkerSort::Attention: return place(double(row.kind), down);
    case WorkerSort::Processed: return place(real(worker.processed), down);
    case WorkerSort::ErrorRate: return place(errorPercent(worker), down);
    case WorkerSort::AvgTime: return place(worker.avgProcessingSeconds, down);
    case WorkerSort::Queue: return place(real(worker.queueSize), down);
    case WorkerSort::Memory: return place(worker.memoryMb, down);
    case WorkerSort::Seen: // by age: the newest instant is the smallest
        return place(real(worker.lastHeartbeatMs ? worker.lastHeartbeatMs : worker.lastActivityMs),
                     !down);
    case WorkerSort::Name:
    case WorkerSort::Status:
    case WorkerSort::Host:
    case WorkerSort::Job: break; // by rank, see reorder
    }
    return 0;
}

void WorkerOrder::computeKeys()
{
    const int n = m_source->rowCount();
    m_keys.resize(size_t(n));
    for (int row = 0; row < n; ++row)
        m_keys[size_t(row)] = keyOf(*m_source->row(row));
}

void WorkerOrder::computeRanks()
{
    m_ranksOld = false;
    const int n = m_source->rowCount();
    std::vector<int> rows(static_cast<size_t>(n));
    std::iota(rows.begin(), rows.end(), 0);
    const auto worker = [this](int row) -> const Worker & { return m_source->row(row)->worker; };

    m_rankedNames.resize(size_t(n));
    bool namesSame = m_nameRanks.size() == size_t(n);
    for (int row = 0; row < n; ++row) {
        namesSame = namesSame && m_rankedNames[size_t(row)] == worker(row).name;
        m_rankedNames[size_t(row)] = worker(row).name;
    }
    if (!namesSame || m_namesMoved) {
        m_namesMoved = false;
        std::sort(rows.begin(), rows.end(), [&](int a, int b) {
            if (const int c = compareNatural(worker(a).name, worker(b).name))
                return c < 0;
            if (const int c = worker(a).name.compare(worker(b).name))
                return c < 0;
            return worker(a).key < worker(b).key;
        });
        m_nameRanks.resize(size_t(n));
        for (int i = 0; i < n; ++i)
            m_nameRanks[size_t(rows[size_t(i)])] = quint32(i);
    }

    m_rankedTexts.clear();
    m_textRanks.clear();
    if (!byText(m_sort))
        return;
    m_rankedTexts.reserve(size_t(n));
    for (int row = 0; row < n; ++row)
        m_rankedTexts.push_back(sortedText(*m_source->row(row), m_sort));
    std::sort(rows.begin(), rows.end(), [&](int a, int b) {
        return compareNatural(m_rankedTexts[size_t(a)], m_rankedTexts[size_t(b)]) < 0;
    });
    m_textRanks.resize(size_t(n));
    quint32 rank = 0;
    for (int i = 0; i < n; ++i) {
        const size_t row = size_t(rows[size_t(i)]);
        if (i > 0 &&
            compareNatural(m_rankedTexts[size_t(rows[size_t(i) - 1])], m_rankedTexts[row]) != 0)
            ++rank;
        m_textRanks[row] = rank;
    }
}

/// Rows get into the order of their names, then byte by byte of their keys into that of these: no
/// comparisons, and most bytes of most keys are the same.
void WorkerOrder::reorder()
{
    if (m_ranksOld)
        computeRanks();
    const bool down = m_direction == Qt::DescendingOrder;
    const auto keyAt = [&](size_t row) {
        if (m_sort == WorkerSort::Name)
            return place(double(m_nameRanks[row]), down);
        if (!byText(m_sort))
            return m_keys[row];
        return m_rankedTexts[row].isEmpty() ? Last : place(double(m_textRanks[row]), down);
    };
    std::vector<Entry> entries(m_toSource.size());
    bool sorted = true;
    for (size_t i = 0; i < entries.size(); ++i) {
        const size_t row = size_t(m_toSource[i]);
        entries[i] = {keyAt(row), m_nameRanks[row], int(row)};
        sorted = sorted && (i == 0 || entries[i - 1] < entries[i]);
    }
    if (sorted)
        return;
    std::vector<Entry> other(entries.size());
    sortBytes(entries, other, [](const Entry &entry) { return quint64(entry.rank); });
    sortBytes(entries, other, [](const Entry &entry) { return entry.key; });
    std::vector<int> order(entries.size());
    std::transform(entries.begin(), entries.end(), order.begin(),
                   [](const Entry &entry) { return entry.row; });
    adopt(std::move(order));
}

} // namespace qd
