// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyfill.h"

#include <map>

namespace qd {

namespace {

constexpr qsizetype BlockLength = 60;
constexpr qint64 MostFillStepMs = 24 * HourMs;

/// What one number of a back end says. Of a fleet and a queue what is queued is what waits.
enum class Told : quint8 { Done, Failed, Level };
struct Meaning
{
    Told told;
    Gauge gauge;
};
std::optional<Meaning> meaningOf(SubjectKind kind, const QString &metric)
{
    static const QHash<QString, Meaning> all = {
        {QStringLiteral("processed"), {Told::Done, {}}},
        {QStringLiteral("tasks_processed"), {Told::Done, {}}},
        {QStringLiteral("failed"), {Told::Failed, {}}},
        {QStringLiteral("tasks_failed"), {Told::Failed, {}}},
        {QStringLiteral("queued"), {Told::Level, Gauge::Waiting}},
        {QStringLiteral("queue_size"), {Told::Level, Gauge::Waiting}},
        {QStringLiteral("waiting"), {Told::Level, Gauge::Waiting}},
        {QStringLiteral("held"), {Told::Level, Gauge::Held}},
        {QStringLiteral("active_workers"), {Told::Level, Gauge::Active}},
        {QStringLiteral("avg_processing_time"), {Told::Level, Gauge::MeanSeconds}},
        {QStringLiteral("p95_processing_time"), {Told::Level, Gauge::P95Seconds}},
        {QStringLiteral("memory_mb"), {Told::Level, Gauge::MemoryMb}},
        {QStringLiteral("memory_usage_mb"), {Told::Level, Gauge::MemoryMb}},
        {QStringLiteral("cpu_usage"), {Told::Level, Gauge::Cpu}},
        {QStringLiteral("memory_usage"), {Told::Level, Gauge::Memory}},
        {QStringLiteral("disk_usage"), {Told::Level, Gauge::Disk}},
    };
    const auto at = all.constFind(metric);
    if (at == all.cend() || (at->told == Told::Level && slotOf(kind, at->gauge) < 0))
        return std::nullopt;
    return *at;
}

std::optional<std::pair<SubjectKind, QString>> subjectOf(const QString &scope)
{
    if (scope == QLatin1String("system"))
        return std::pair(SubjectKind::Fleet, QString());
    if (scope.startsWith(QLatin1String("worker:")) && scope.size() > 7)
        return std::pair(SubjectKind::Worker, scope.mid(7));
    if (scope.startsWith(QLatin1String("queue:")) && scope.size() > 6)
        return std::pair(SubjectKind::Queue, scope.mid(6));
    return std::nullopt;
}

/// What stands in one stretch, before it is known how many tasks the times are of.
struct Stretch
{
    MaybeInt done, failed;
    Levels levels;
    bool any = false;
};

} // namespace

QList<FilledSubject> filledFrom(const History &history, qint64 nowMs)
{
    QList<FilledSubject> all;
    const double seconds = history.stepSeconds.value_or(60);
    if (!(seconds >= 59 && seconds * 1000 <= double(MostFillStepMs)))
        return all;
    const qint64 step = (qint64(seconds * 1000) + MinuteMs / 2) / MinuteMs * MinuteMs;
    std::map<std::pair<SubjectKind, QString>, std::map<qint64, Stretch>> stretches;
    for (const HistorySeries &series : history.series) {
        const auto subject = subjectOf(series.scope);
        const auto meaning = subject ? meaningOf(subject->first, series.metric) : std::nullopt;
        if (!meaning)
            continue;
        auto &ofSubject = stretches[*subject];
        for (const auto &[atSeconds, value] : series.points) {
            if (!value || !(atSeconds > 0 && atSeconds < 4.2e9))
                continue;
            const qint64 from = (qint64(std::llround(atSeconds * 1000)) - 1) / step * step;
            if (!isHistoryTime(from) || from + step > nowMs)
                continue;
            Stretch &stretch = ofSubject[from];
            if (meaning->told == Told::Level) {
                const MaybeReal level = saneReal(*value);
                stretch.levels.set(meaning->gauge, level);
                stretch.any |= level.has_value();
            } else if (const MaybeInt count = saneCount(*value)) {
                (meaning->told == Told::Done ? stretch.done : stretch.failed) = count;
                stretch.any = true;
            }
        }
    }
    for (const auto &[name, byTime] : stretches) {
        FilledSubject subject{name.first, name.second, step, {}};
        for (const auto &[from, stretch] : byTime) {
            if (!stretch.any)
                continue;
            HistoryValues values;
            values.done = stretch.done;
            values.failed = stretch.failed;
            values.levels = stretch.levels;
            Rollup rollup;
            rollup.add(name.first, values, step);
            rollup.setRates();
            rollup.fromMs = from;
            rollup.toMs = from + step;
            subject.rollups.append(rollup);
        }
        if (!subject.rollups.isEmpty())
            all.append(std::move(subject));
    }
    return all;
}

bool HistoryFiller::fill(const FilledSubject &filled, const HistoryLimits &limits)
{
    if (filled.rollups.isEmpty())
        return true;
    HistorySubject *subject = m_subjects.find(filled.kind, filled.key);
    const bool isNew = !subject;
    if (isNew && m_subjects.count() >= limits.mostSubjects)
        return true;
    const qint64 from = filled.rollups.constFirst().fromMs;
    const qint64 to = filled.rollups.constLast().toMs;
    // What is known of the range already, as stretches in order of time.
    std::vector<std::pair<qint64, qint64>> known;
    const auto note = [&known](const Rollup &rollup) {
        if (!known.empty() && known.back().second == rollup.fromMs)
            known.back().second = rollup.toMs;
        else
            known.emplace_back(rollup.fromMs, rollup.toMs);
    };
    if (subject) {
        if (!m_reader.recorded(*subject, HistoryLevel::Minutes, from, to, note) ||
            !m_reader.filled(*subject, from, to, note))
            return false;
        std::sort(known.begin(), known.end());
    }
    QList<Rollup> missing;
    for (const Rollup &rollup : filled.rollups) {
        // The last one that begins before this one ends tells, as they do not overlap each other
        // but where clocks went back: then the one before may reach further.
        auto next = std::lower_bound(known.begin(), known.end(),
                                     std::pair(rollup.toMs, std::numeric_limits<qint64>::min()));
        bool overlaps = false;
        for (int look = 0; look < 3 && next != known.begin(); ++look)
            overlaps |= (--next)->second > rollup.fromMs;
        if (!overlaps)
            missing.append(rollup);
    }
    if (missing.isEmpty())
        return true;
    if (isNew)
        subject = m_subjects.add(filled.kind, filled.key, filled.key);
    if (!subject)
        return true;
    subject->row.lastSeenMs = std::max(subject->row.lastSeenMs, missing.constLast().toMs);
    QList<ClosedBlock> blocks;
    for (qsizetype first = 0; first < missing.size(); first += BlockLength) {
        const qsizetype last = std::min(first + BlockLength, missing.size()) - 1;
        ClosedBlock block;
        block.fromMs = missing[first].fromMs;
        block.toMs = missing[last].toMs;
        for (qsizetype i = first; i <= last; ++i)
            appendRollup(&block.bytes, filled.kind, filled.stepMs, missing[i], false);
        blocks.append(std::move(block));
    }
    if (!m_db.begin())
        return false;
    bool ok = m_db.putSubject(subject->row);
    for (const ClosedBlock &block : std::as_const(blocks))
        ok = ok && m_db.putBlock(BlockTable::Filled, subject->row.id, block.fromMs, block.toMs,
                                 block.bytes);
    if (ok && m_db.commit())
        return true;
    m_db.rollback();
    return false;
}

} // namespace qd
