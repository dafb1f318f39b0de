// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historystore.h"
#include "historywriter.h"

#include <QSignalSpy>
#include <QTest>

namespace qd::test {

constexpr qint64 Start = 1'764'000'000'000 - 1'764'000'000'000 % 3'600'000; ///< a whole hour

inline HistoryTiming fast()
{
    HistoryTiming timing;
    timing.writeMs = 20;
    timing.tendMs = 50;
    timing.firstRetryMs = 50;
    timing.longestRetryMs = 200;
    timing.lockPollMs = 50;
    return timing;
}

inline HistorySample look(SubjectKind of, const QString &key, qint64 atMs, MaybeInt done = {},
                          MaybeInt failed = {})
{
    HistorySample sample;
    sample.of = of;
    sample.key = key;
    sample.label = key;
    sample.values.atMs = atMs;
    sample.values.done = done;
    sample.values.failed = failed;
    return sample;
}

inline SeriesName fleet(Measure measure)
{
    return {SubjectKind::Fleet, {}, measure};
}

inline SeriesName worker(const QString &key, Measure measure)
{
    return {SubjectKind::Worker, key, measure};
}

inline SeriesName queue(const QString &key, Measure measure)
{
    return {SubjectKind::Queue, key, measure};
}

/// Hands over and waits until the thread has taken it.
inline bool record(HistoryStore &store, const QList<HistorySample> &samples, qint64 everyMs = 5000)
{
    store.record({everyMs, samples});
    return QTest::qWaitFor([&store] { return store.waiting() == 0; }, 20'000);
}

inline HistoryAnswer ask(HistoryStore &store, qint64 fromMs, qint64 toMs,
                         const QList<SeriesName> &series, int mostPoints = 1000)
{
    HistoryQuestion question;
    question.fromMs = fromMs;
    question.toMs = toMs;
    question.mostPoints = mostPoints;
    question.series = series;
    question.marks = true;
    question.figures = series.isEmpty();
    QSignalSpy spy(&store, &HistoryStore::answered);
    const quint64 id = store.ask(question);
    HistoryAnswer answer;
    const bool came = QTest::qWaitFor(
        [&] {
            for (const auto &signal : spy) {
                answer = signal.at(0).value<HistoryAnswer>();
                if (answer.id == id)
                    return true;
            }
            return false;
        },
        20'000);
    if (!came)
        answer.error = QStringLiteral("no answer came");
    return answer;
}

inline bool flush(HistoryStore &store)
{
    QSignalSpy spy(&store, &HistoryStore::flushed);
    store.flush();
    return !spy.isEmpty() || spy.wait(20'000);
}

inline HistoryCounts counts(HistoryStore &store)
{
    QSignalSpy spy(&store, &HistoryStore::counted);
    store.askCounts();
    if (spy.isEmpty() && !spy.wait(20'000))
        return {};
    return spy.constLast().at(0).value<HistoryCounts>();
}

} // namespace qd::test
