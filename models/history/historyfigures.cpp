// SPDX-License-Identifier: GPL-3.0-or-later
// The summary over a range: one row for each worker and queue, from all of them at once.
#include "historyreader.h"

namespace qd {

namespace {

constexpr qint64 LongestByMinutesMs = 6 * HourMs;

} // namespace

/// What is added up of every subject, by its number.
class FiguresOf final
{
public:
    explicit FiguresOf(const HistorySubjects &subjects)
        : m_subjects(subjects)
    {
    }

    void take(int subject, const Rollup &rollup, qint64 fromMs, qint64 toMs)
    {
        if (rollup.fromMs < fromMs || rollup.toMs > toMs)
            return;
        Sum *const sum = sumOf(subject);
        if (!sum || rollup.fromMs < sum->lastMs)
            return;
        sum->lastMs = rollup.toMs;
        add(sum, rollup);
    }
    void takeFilled(int subject, const Rollup &rollup, qint64 fromMs, qint64 toMs)
    {
        Sum *const sum = sumOf(subject);
        if (sum && rollup.fromMs >= fromMs && rollup.toMs <= toMs &&
            rollup.fromMs >= sum->lastFilledMs) {
            sum->lastFilledMs = rollup.toMs;
            add(sum, rollup);
        }
    }
    void beginStretch() ///< another one is read: its times begin anew
    {
        for (Sum &sum : m_sums)
            sum.lastMs = 0;
    }

    QList<SubjectFigures> result() const
    {
        QList<SubjectFigures> all;
        for (size_t id = 0; id < m_sums.size(); ++id) {
            const HistorySubject *const subject = m_subjects.find(int(id));
            if (subject && subject->row.kind != SubjectKind::Fleet && !m_sums[id].all.isEmpty())
                all.append(figuresOf(subject->row, m_sums[id]));
        }
        return all;
    }

private:
    struct Sum
    {
        Rollup all;
        qint64 lastMs = 0, lastFilledMs = 0;
        qint64 hourMs = 0, hourDone = 0; ///< the hour that is being added up
        qint64 busiestMs = 0, busiestDone = 0;
    };

    Sum *sumOf(int subject)
    {
        if (subject <= 0 || subject > HistoryDatabase::MostId)
            return nullptr;
        if (size_t(subject) >= m_sums.size())
            m_sums.resize(size_t(subject) + 1);
        return &m_sums[size_t(subject)];
    }
    static void add(Sum *sum, const Rollup &rollup)
    {
        const qint64 hour = rollup.fromMs / HourMs * HourMs;
        if (hour != sum->hourMs) {
            sum->hourMs = hour;
            sum->hourDone = 0;
        }
        sum->hourDone += rollup.done;
        if (sum->hourDone > sum->busiestDone) {
            sum->busiestDone = sum->hourDone;
            sum->busiestMs = hour;
        }
        sum->all.add(rollup);
    }
    static SubjectFigures figuresOf(const SubjectRow &row, const Sum &sum)
    {
        SubjectFigures figures;
        figures.of = row.kind;
        figures.key = row.key;
        figures.label = row.label;
        if (sum.all.countedMs > 0) {
            figures.processed = sum.all.done;
            figures.failed = sum.all.failed;
            if (sum.all.done > 0)
                figures.errorPercent = 100 * double(sum.all.failed) / double(sum.all.done);
        }
        const auto value = [&](Measure measure) {
            const auto point = pointOf(row.kind, measure, sum.all);
            return point ? MaybeReal(point->mean) : std::nullopt;
        };
        figures.meanSeconds = value(Measure::MeanSeconds);
        figures.p95Seconds = value(Measure::P95Seconds);
        figures.utilizationPercent = value(Measure::Utilization);
        if (sum.busiestDone > 0)
            figures.busiestHourMs = sum.busiestMs;
        return figures;
    }

    const HistorySubjects &m_subjects;
    std::vector<Sum> m_sums;
};

/// Everything recorded that lies within the stretch, of all subjects.
bool HistoryReader::takeStretch(HistoryLevel level, qint64 fromMs, qint64 toMs, FiguresOf *figures)
{
    if (fromMs >= toMs)
        return true;
    figures->beginStretch();
    Rollup rollup;
    const auto take = [&](int subject, const QByteArray &block) {
        RollupCursor cursor(block);
        while (cursor.next(&rollup))
            figures->take(subject, rollup, fromMs, toMs);
    };
    const BlockTable table = level == HistoryLevel::Hours ? BlockTable::Hours : BlockTable::Minutes;
    if (!m_db.eachBlock(table, fromMs, toMs, longestBlockMs(level), take))
        return false;
    m_subjects.each([&](const HistorySubject &subject) {
        for (const ClosedBlock &block : subject.closed) {
            if (block.level == level)
                take(subject.row.id, block.bytes);
        }
        if (!subject.open || subject.open->lastMs() <= fromMs)
            return;
        for (const Rollup &open : subject.open->open(level))
            figures->take(subject.row.id, open, fromMs, toMs);
    });
    return true;
}

bool HistoryReader::figures(qint64 fromMs, qint64 toMs, QList<SubjectFigures> *out)
{
    FiguresOf figures(m_subjects);
    // Whole minutes; of longer ranges whole hours, and minutes at both ends.
    const qint64 from = (fromMs + MinuteMs - 1) / MinuteMs * MinuteMs;
    const qint64 to = (toMs + MinuteMs - 1) / MinuteMs * MinuteMs;
    bool ok = true;
    if (to - from <= LongestByMinutesMs) {
        ok = takeStretch(HistoryLevel::Minutes, from, to, &figures);
    } else {
        const qint64 firstHour = (from + HourMs - 1) / HourMs * HourMs;
        const qint64 lastHour = to / HourMs * HourMs;
        ok = takeStretch(HistoryLevel::Minutes, from, firstHour, &figures) &&
             takeStretch(HistoryLevel::Hours, firstHour, lastHour, &figures) &&
             takeStretch(HistoryLevel::Minutes, lastHour, to, &figures);
    }
    Rollup rollup;
    ok = ok && m_db.eachBlock(BlockTable::Filled, from, to, LongestFilledMs,
                              [&](int subject, const QByteArray &block) {
                                  RollupCursor cursor(block);
                                  while (cursor.next(&rollup))
                                      figures.takeFilled(subject, rollup, from, to);
                              });
    if (ok)
        *out = figures.result();
    return ok;
}

} // namespace qd
