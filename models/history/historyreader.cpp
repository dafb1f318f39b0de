// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyreader.h"

#include "words.h"

namespace qd {

namespace {

constexpr qsizetype MostSeries = 200;
constexpr int MostPoints = 20'000;
constexpr qint64 Second = 1000, Day = 24 * HourMs;

/// Steps that people read well; each fits into the next ones where it can.
constexpr qint64 RawSteps[] = {10 * Second, 15 * Second, 30 * Second};
constexpr qint64 MinuteSteps[] = {MinuteMs,      2 * MinuteMs,  5 * MinuteMs,
                                  10 * MinuteMs, 15 * MinuteMs, 30 * MinuteMs};
constexpr qint64 HourSteps[] = {HourMs,      2 * HourMs, 3 * HourMs, 6 * HourMs,
                                12 * HourMs, Day,        7 * Day,    28 * Day};

template<size_t N>
qint64 firstNotBelow(const qint64 (&steps)[N], qint64 least)
{
    for (const qint64 step : steps) {
        if (step >= least)
            return step;
    }
    return steps[N - 1] * ((least + steps[N - 1] - 1) / steps[N - 1]);
}

/// Hands on what comes by time and does not overlap with what came before: a clock that was set
/// back may have lived through a minute twice, of which the first one found counts.
class InOrder
{
public:
    InOrder(SubjectKind kind, qint64 fromMs, qint64 toMs,
            const std::function<void(const Rollup &)> &visit)
        : m_kind(kind)
        , m_fromMs(fromMs)
        , m_toMs(toMs)
        , m_visit(visit)
    {
    }

    void take(const Rollup &rollup)
    {
        if (rollup.fromMs < m_lastMs || rollup.toMs <= m_fromMs || rollup.fromMs >= m_toMs)
            return;
        m_lastMs = rollup.toMs;
        m_visit(rollup);
    }
    void rollups(QByteArrayView block)
    {
        RollupCursor cursor(block);
        if (cursor.kind() != m_kind && !cursor.broken())
            return; // of another subject: the row lies
        while (cursor.next(&m_rollup))
            take(m_rollup);
    }
    void samples(QByteArrayView block)
    {
        RawCursor cursor(block);
        if (cursor.kind() != m_kind && !cursor.broken())
            return;
        while (cursor.next(&m_values)) {
            const qint64 step = cursor.state().stepMs;
            const qint64 span = step > cursor.everyMs() * 5 / 2 ? cursor.everyMs() : step;
            qint64 from = m_values.atMs - span;
            // Looks are never quite as far apart as they are meant to be.
            if (from < m_lastMs && m_values.atMs > m_lastMs)
                from = m_lastMs;
            if (m_values.atMs <= m_fromMs || from >= m_toMs) {
                m_lastMs = std::max(m_lastMs, m_values.atMs);
                continue;
            }
            Rollup look;
            look.add(m_kind, m_values, span);
            look.setRates();
            look.fromMs = from;
            look.toMs = m_values.atMs;
            take(look);
        }
    }

private:
    SubjectKind m_kind;
    qint64 m_fromMs, m_toMs, m_lastMs = 0;
    const std::function<void(const Rollup &)> &m_visit;
    Rollup m_rollup;
    HistoryValues m_values;
};

} // namespace

QString HistoryReader::unreadable() const
{
    return tr("The history cannot be read: %1").arg(m_db.faultText());
}

bool HistoryReader::recorded(const HistorySubject &subject, HistoryLevel level, qint64 fromMs,
                             qint64 toMs, const std::function<void(const Rollup &)> &visit)
{
    InOrder order(subject.row.kind, fromMs, toMs, visit);
    const auto take = [&](const QByteArray &block) {
        if (level == HistoryLevel::Raw)
            order.samples(block);
        else
            order.rollups(block);
    };
    if (!m_db.eachBlock(tableOf(level), subject.row.id, fromMs, toMs, longestBlockMs(level), take))
        return false;
    for (const ClosedBlock &block : subject.closed) {
        if (block.level == level)
            take(block.bytes);
    }
    if (!subject.open)
        return true;
    if (level == HistoryLevel::Raw) {
        take(subject.open->raw().bytes());
        return true;
    }
    for (const Rollup &rollup : subject.open->open(level))
        order.take(rollup);
    return true;
}

bool HistoryReader::filled(const HistorySubject &subject, qint64 fromMs, qint64 toMs,
                           const std::function<void(const Rollup &)> &visit)
{
    InOrder order(subject.row.kind, fromMs, toMs, visit);
    return m_db.eachBlock(BlockTable::Filled, subject.row.id, fromMs, toMs, LongestFilledMs,
                          [&order](const QByteArray &block) { order.rollups(block); });
}

bool HistoryReader::stepFor(const HistoryQuestion &question, HistoryStep *step, MaybeInt *oldestMs)
{
    std::array<MaybeInt, BlockTableCount> oldest;
    for (int table = 0; table < BlockTableCount; ++table) {
        if (!m_db.oldest(BlockTable(table), &oldest[size_t(table)]))
            return false;
    }
    const auto take = [oldestMs](qint64 fromMs, bool isRaw) {
        const qint64 from = isRaw ? (fromMs - 1) / MinuteMs * MinuteMs : fromMs; // as the minutes
        *oldestMs = std::min(oldestMs->value_or(from), from);
    };
    for (int table = 0; table < BlockTableCount; ++table) {
        if (oldest[size_t(table)])
            take(*oldest[size_t(table)], BlockTable(table) == BlockTable::Raw);
    }
    m_subjects.each([&take](const HistorySubject &subject) { // and what is not in the file yet
        for (const ClosedBlock &block : subject.closed)
            take(block.fromMs, block.level == HistoryLevel::Raw);
        if (subject.open && !subject.open->raw().isEmpty())
            take(subject.open->raw().firstMs(), true);
    });
    const qint64 range = question.toMs - question.fromMs;
    const int most = std::clamp(question.mostPoints, 1, MostPoints);
    const qint64 least = (range + most - 1) / most;
    // Finer values are kept for shorter: a range that begins before them is told by coarser ones.
    const auto reachesBack = [&](HistoryLevel finer, HistoryLevel coarser, qint64 slackMs) {
        const MaybeInt fine = oldest[size_t(finer)], coarse = oldest[size_t(coarser)];
        return !fine || !coarse || *fine <= std::max(question.fromMs, *coarse + slackMs);
    };
    if (least < MinuteMs && reachesBack(HistoryLevel::Raw, HistoryLevel::Minutes, MinuteMs)) {
        constexpr qint64 Every = 5 * Second;
        const bool each = least <= Every;
        step->level = HistoryLevel::Raw;
        step->stepMs = each ? 0 : firstNotBelow(RawSteps, least);
        step->shownMs = each ? Every : step->stepMs;
        if (step->stepMs <= 30 * Second)
            return true;
    }
    const bool minutes =
        least <= 30 * MinuteMs && reachesBack(HistoryLevel::Minutes, HistoryLevel::Hours, HourMs);
    step->level = minutes ? HistoryLevel::Minutes : HistoryLevel::Hours;
    step->stepMs = step->shownMs =
        minutes ? firstNotBelow(MinuteSteps, least) : firstNotBelow(HourSteps, least);
    return true;
}

bool HistoryReader::buckets(const HistorySubject &subject, const HistoryStep &step, qint64 fromMs,
                            qint64 toMs, std::vector<Bucket> *out)
{
    std::vector<Bucket> filledOnes;
    const auto takeInto = [&step](std::vector<Bucket> *into, const Rollup &rollup, bool isFilled) {
        Rollup stretch = rollup;
        if (step.stepMs > 0 && rollup.toMs - rollup.fromMs <= step.stepMs) {
            // Of a sample its end counts, as with the minutes.
            const qint64 at =
                step.level == HistoryLevel::Raw && !isFilled ? rollup.toMs - 1 : rollup.fromMs;
            stretch.fromMs = at / step.stepMs * step.stepMs;
            stretch.toMs = stretch.fromMs + step.stepMs;
        }
        const qint64 ms = rollup.toMs - rollup.fromMs;
        if (into->empty() || into->back().rollup.fromMs != stretch.fromMs) {
            into->push_back({stretch, 0, 0});
        } else {
            into->back().rollup.add(stretch);
        }
        (isFilled ? into->back().filledMs : into->back().recordedMs) += ms;
    };
    const bool ok = recorded(subject, step.level, fromMs, toMs,
                             [&](const Rollup &rollup) { takeInto(out, rollup, false); }) &&
                    filled(subject, fromMs, toMs,
                           [&](const Rollup &rollup) { takeInto(&filledOnes, rollup, true); });
    if (!ok || filledOnes.empty())
        return ok;
    // Both are in order of time: together.
    std::vector<Bucket> all;
    all.reserve(out->size() + filledOnes.size());
    auto ours = out->begin();
    auto theirs = filledOnes.begin();
    while (ours != out->end() || theirs != filledOnes.end()) {
        if (theirs == filledOnes.end()) {
            all.push_back(std::move(*ours++));
        } else if (ours == out->end() || theirs->rollup.toMs <= ours->rollup.fromMs) {
            all.push_back(std::move(*theirs++));
        } else if (ours->rollup.toMs <= theirs->rollup.fromMs) {
            all.push_back(std::move(*ours++));
        } else if (ours->rollup.fromMs == theirs->rollup.fromMs &&
                   ours->rollup.toMs == theirs->rollup.toMs && step.stepMs > MinuteMs) {
            ours->rollup.add(theirs->rollup); // each of its minutes is from one of them
            ours->filledMs += theirs->filledMs;
            ++theirs;
        } else {
            ++theirs; // what we saw ourselves counts
        }
    }
    *out = std::move(all);
    return true;
}

HistoryAnswer HistoryReader::answer(const HistoryQuestion &question, qint64 newestMs)
{
    HistoryAnswer answer;
    answer.id = question.id;
    HistoryQuestion q = question;
    q.fromMs = std::clamp<qint64>(q.fromMs, 0, 4'102'444'800'000);
    q.toMs = std::clamp<qint64>(q.toMs, q.fromMs, 4'102'444'800'000);
    HistoryStep step;
    if (!stepFor(q, &step, &answer.oldestMs)) {
        answer.error = unreadable();
        return answer;
    }
    answer.stepMs = step.shownMs;
    bool ok = true;
    // Series of one subject are read together.
    std::map<std::pair<SubjectKind, QString>, std::vector<Bucket>> read;
    for (qsizetype i = 0; i < std::min(q.series.size(), MostSeries); ++i) {
        const SeriesName &name = q.series[i];
        RecordedSeries series;
        series.name = name;
        const HistorySubject *const subject = m_subjects.find(name.of, name.key);
        if (subject) {
            auto at = read.find({name.of, name.key});
            if (at == read.end()) {
                at = read.try_emplace({name.of, name.key}).first;
                ok = ok && buckets(*subject, step, q.fromMs, q.toMs, &at->second);
            }
            series.points.reserve(qsizetype(at->second.size()));
            for (const Bucket &bucket : at->second) {
                auto point = pointOf(name.of, name.measure, bucket.rollup);
                if (!point)
                    continue;
                point->origin = bucket.filledMs > bucket.recordedMs ? HistoryOrigin::BackEnd
                                                                    : HistoryOrigin::Recorded;
                point->open = point->toMs > newestMs;
                series.points.append(*point);
            }
        }
        answer.series.append(std::move(series));
    }
    if (q.marks)
        ok = ok && m_db.marks(q.fromMs, q.toMs, &answer.marks);
    if (!ok)
        answer.error = unreadable();
    return answer;
}

} // namespace qd
