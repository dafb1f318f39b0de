// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyfigures.h"

#include <QElapsedTimer>

namespace qd {

namespace {

constexpr qint64 LongestByMinutesMs = 6 * HourMs;

/// All of one subject, and its busiest hour.
class SubjectSum
{
public:
    void add(const Rollup &rollup)
    {
        const qint64 hour = rollup.fromMs / HourMs * HourMs;
        if (hour != m_hourMs) {
            m_hourMs = hour;
            m_hourDone = 0;
        }
        m_hourDone += rollup.done;
        if (m_hourDone > m_busiestDone) {
            m_busiestDone = m_hourDone;
            m_busiestMs = hour;
        }
        m_all.add(rollup);
    }
    bool isEmpty() const { return m_all.isEmpty(); }
    SubjectFigures figures(const SubjectRow &row) const
    {
        SubjectFigures figures;
        figures.of = row.kind;
        figures.key = row.key;
        figures.label = row.label;
        if (m_all.countedMs > 0) {
            figures.processed = m_all.done;
            figures.failed = m_all.failed;
            if (m_all.done > 0)
                figures.errorPercent = 100 * double(m_all.failed) / double(m_all.done);
        }
        const auto value = [&](Measure measure) {
            const auto point = pointOf(row.kind, measure, m_all);
            return point ? MaybeReal(point->mean) : std::nullopt;
        };
        figures.meanSeconds = value(Measure::MeanSeconds);
        figures.p95Seconds = value(Measure::P95Seconds);
        figures.utilizationPercent = value(Measure::Utilization);
        if (m_busiestDone > 0)
            figures.busiestHourMs = m_busiestMs;
        return figures;
    }

private:
    Rollup m_all;
    qint64 m_hourMs = 0, m_hourDone = 0; ///< the hour that is being added up
    qint64 m_busiestMs = 0, m_busiestDone = 0;
};

} // namespace

HistoryFigures::HistoryFigures(HistoryReader &reader, const HistorySubjects &subjects,
                               const HistoryQuestion &question, HistoryAnswer answer)
    : m_reader(reader)
    , m_subjects(subjects)
    , m_fromMs((std::max<qint64>(0, question.fromMs) + MinuteMs - 1) / MinuteMs * MinuteMs)
    , m_toMs((std::clamp<qint64>(question.toMs, 0, 4'102'444'800'000) + MinuteMs - 1) / MinuteMs *
             MinuteMs)
    , m_answer(std::move(answer))
{
    subjects.each([this](const HistorySubject &subject) {
        if (subject.row.kind == SubjectKind::Worker || subject.row.kind == SubjectKind::Queue)
            m_ids.push_back(subject.row.id);
    });
}

bool HistoryFigures::add(const HistorySubject &subject)
{
    SubjectSum sum;
    const auto stretch = [&](HistoryLevel level, qint64 fromMs, qint64 toMs) {
        return fromMs >= toMs ||
               m_reader.recorded(subject, level, fromMs, toMs, [&](const Rollup &rollup) {
                   if (rollup.fromMs >= fromMs && rollup.toMs <= toMs)
                       sum.add(rollup);
               });
    };
    bool ok = true;
    // Whole minutes; of longer ranges whole hours, and minutes at both ends.
    if (m_toMs - m_fromMs <= LongestByMinutesMs) {
        ok = stretch(HistoryLevel::Minutes, m_fromMs, m_toMs);
    } else {
        const qint64 firstHour = (m_fromMs + HourMs - 1) / HourMs * HourMs;
        const qint64 lastHour = m_toMs / HourMs * HourMs;
        ok = stretch(HistoryLevel::Minutes, m_fromMs, firstHour) &&
             stretch(HistoryLevel::Hours, firstHour, lastHour) &&
             stretch(HistoryLevel::Minutes, lastHour, m_toMs);
    }
    ok = ok && m_reader.filled(subject, m_fromMs, m_toMs, [&](const Rollup &rollup) {
        if (rollup.fromMs >= m_fromMs && rollup.toMs <= m_toMs)
            sum.add(rollup);
    });
    if (ok && !sum.isEmpty())
        m_answer.figures.append(sum.figures(subject.row));
    return ok;
}

bool HistoryFigures::work(int ms, const std::function<bool(HistorySubject &)> &prepare)
{
    QElapsedTimer timer;
    timer.start();
    while (!isDone() && timer.elapsed() < ms) {
        HistorySubject *const subject = m_subjects.find(m_ids[m_next]);
        if (subject && !(prepare(*subject) && add(*subject)))
            return false;
        ++m_next;
    }
    return true;
}

} // namespace qd
