// SPDX-License-Identifier: GPL-3.0-or-later
#include "historytools.h"

#include "historykeeper.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <random>

using namespace qd;
using namespace qd::test;

class TestHistoryStore : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString path() const { return m_folder->filePath(QStringLiteral("a.qdhistory")); }

    static QList<HistorySample> fleetLooks(qint64 fromMs, int count, qint64 everyMs = 5000)
    {
        QList<HistorySample> looks;
        for (int i = 1; i <= count; ++i) {
            HistorySample sample = look(SubjectKind::Fleet, {}, fromMs + i * everyMs, 5, i % 2);
            sample.values.levels.set(Gauge::Waiting, double(i % 100));
            looks.append(sample);
        }
        return looks;
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void filesAreTheOwnersAlone()
    {
        HistoryStore store(path(), {}, fast());
        QTRY_VERIFY(store.state().storing);
        QVERIFY(record(store, fleetLooks(Start, 10)));
        QVERIFY(flush(store));
        for (const char *part : {"", "-wal", "-shm"}) {
            const QFileInfo info(path() + QLatin1String(part));
            QVERIFY2(info.exists(), part);
            QVERIFY2((info.permissions() & ~(QFile::ReadOwner | QFile::WriteOwner |
                                             QFile::ReadUser | QFile::WriteUser)) == 0,
                     part);
        }
    }

    void fileNamesTellFleetsApart()
    {
        const QString a = HistoryStore::fileName(QStringLiteral("redis://a/../../etc/passwd"));
        QVERIFY(a != HistoryStore::fileName(QStringLiteral("redis://b")));
        QVERIFY(!a.contains(QLatin1Char('/')) && a.endsWith(QLatin1String(".qdhistory")));
        QCOMPARE(a, HistoryStore::fileName(QStringLiteral("redis://a/../../etc/passwd")));
    }

    void answersByTheRangesStep()
    {
        HistoryStore store(path(), {}, fast());
        QVERIFY(record(store, fleetLooks(Start, 720 * 26 + 7))); // 26 hours
        // One hour, each sample.
        auto answer = ask(store, Start + HourMs, Start + 2 * HourMs, {fleet(Measure::Waiting)});
        QVERIFY2(answer.error.isEmpty(), qPrintable(answer.error));
        QCOMPARE(answer.stepMs, 5000);
        QCOMPARE(answer.series[0].points.size(), 720);
        QCOMPARE(answer.oldestMs, MaybeInt(Start));
        // A day, by minutes that fit.
        answer =
            ask(store, Start, Start + 24 * HourMs,
                {fleet(Measure::Throughput), fleet(Measure::Waiting), fleet(Measure::ErrorRate)});
        QCOMPARE(answer.stepMs, 2 * MinuteMs);
        QCOMPARE(answer.series[0].points.size(), 720);
        for (const HistoryPoint &point : answer.series[0].points) {
            QCOMPARE(point.mean, 60.0); // five each five seconds
            QCOMPARE(point.count, 120);
            QCOMPARE(point.toMs - point.fromMs, 2 * MinuteMs);
            QVERIFY(!point.open);
        }
        QVERIFY(std::abs(answer.series[2].points[0].mean - 10) < 1e-9); // one of ten
        qint64 last = 0;
        double most = 0;
        for (const HistoryPoint &point : answer.series[1].points) {
            QVERIFY(point.fromMs >= last);
            last = point.toMs;
            QVERIFY(point.min <= point.mean && point.mean <= point.max);
            most = std::max(most, point.max);
        }
        QCOMPARE(most, 99.0); // no peak lost
        // Few points.
        answer = ask(store, Start, Start + 24 * HourMs, {fleet(Measure::Waiting)}, 24);
        QCOMPARE(answer.stepMs, HourMs);
        QCOMPARE(answer.series[0].points.size(), 24);
        QCOMPARE(answer.series[0].points[3].max, 99.0);
        QCOMPARE(answer.series[0].points[3].count, 720);
        // All of it: the last hour is not over.
        answer = ask(store, Start, Start + 30 * HourMs, {fleet(Measure::Throughput)}, 10);
        QCOMPARE(answer.stepMs, 3 * HourMs);
        QCOMPARE(answer.series[0].points.size(), 10);
        QVERIFY(answer.series[0].points.constLast().open);
        QCOMPARE(answer.series[0].points.constLast().mean, 60.0);
        QVERIFY(!answer.series[0].points.constFirst().open);
    }

    /// The same question before and after a start, and while all is still in memory.
    void nothingIsLostByEnding()
    {
        const QList<SeriesName> series = {fleet(Measure::Throughput), fleet(Measure::Waiting)};
        QList<HistoryAnswer> before;
        const std::pair<qint64, int> ranges[] = {
            {HourMs / 2, 1000}, {3 * HourMs, 1000}, {5 * HourMs, 5}};
        {
            HistoryStore store(path(), {}, fast());
            QVERIFY(record(store, fleetLooks(Start, 2200)));
            for (const auto &[range, most] : ranges)
                before.append(ask(store, Start, Start + range, series, most));
        }
        HistoryStore store(path(), {}, fast());
        for (int i = 0; i < 3; ++i) {
            const auto after = ask(store, Start, Start + ranges[i].first, series, ranges[i].second);
            QVERIFY2(after.error.isEmpty(), qPrintable(after.error));
            QVERIFY(!after.series[0].points.isEmpty());
            for (int k = 0; k < 2; ++k) {
                QCOMPARE(after.series[k].points.size(), before[i].series[k].points.size());
                for (qsizetype p = 0; p < after.series[k].points.size(); ++p)
                    QCOMPARE(after.series[k].points[p], before[i].series[k].points[p]);
            }
        }
        // And it goes on.
        QVERIFY(record(store, fleetLooks(Start + 2200 * 5000, 200)));
        const auto answer = ask(store, Start, Start + 4 * HourMs, {fleet(Measure::Throughput)}, 4);
        qint64 done = 0;
        for (const HistoryPoint &point : answer.series[0].points)
            done += point.count;
        QCOMPARE(done, 2400 * 5);
    }

    /// What was handed over is stored, even when the store ends at once.
    void handedOverAndEnded()
    {
        {
            HistoryStore store(path(), {}, fast());
            for (int i = 0; i < 10; ++i)
                store.record({5000, fleetLooks(Start + i * 500'000, 100)});
        }
        HistoryStore store(path(), {}, fast());
        const auto answer = ask(store, Start, Start + 2 * HourMs, {fleet(Measure::Throughput)}, 2);
        qint64 done = 0;
        for (const HistoryPoint &point : answer.series[0].points)
            done += point.count;
        QCOMPARE(done, 1000 * 5);
    }

    /// A chart does not wait for the figures of many that were asked for before it.
    void chartsComeBeforeFigures()
    {
        HistoryStore store(path(), {}, fast());
        QList<HistorySample> looks;
        for (int i = 1; i <= 60; ++i) {
            for (int w = 0; w < 3000; ++w)
                looks.append(look(SubjectKind::Worker, QStringLiteral("w%1").arg(w),
                                  Start + i * MinuteMs, 1));
        }
        QVERIFY(record(store, looks, MinuteMs));
        QVERIFY(flush(store));
        QSignalSpy spy(&store, &HistoryStore::answered);
        HistoryQuestion question;
        question.fromMs = Start;
        question.toMs = Start + HourMs;
        question.figures = true;
        const quint64 figures = store.ask(question);
        question.figures = false;
        question.series = {worker(QStringLiteral("w2999"), Measure::Throughput)};
        const quint64 chart = store.ask(question);
        QTRY_COMPARE(spy.size(), 2);
        const auto first = spy[0][0].value<HistoryAnswer>(),
                   second = spy[1][0].value<HistoryAnswer>();
        QCOMPARE(first.id, chart);
        QCOMPARE(first.series[0].points.size(), 60);
        QCOMPARE(second.id, figures);
        QCOMPARE(second.figures.size(), 3000);
        for (const SubjectFigures &f : second.figures)
            QCOMPARE(f.processed, MaybeInt(60));
    }

    /// What was not recorded has no point, at any step.
    void holesStayHoles()
    {
        HistoryStore store(path(), {}, fast());
        QVERIFY(record(store, fleetLooks(Start, 720)));
        QVERIFY(record(store, fleetLooks(Start + 3 * HourMs, 720)));
        for (const auto &[most, step] :
             {std::pair(10'000, qint64(5000)), {2000, 10'000}, {200, 2 * MinuteMs}, {4, HourMs}}) {
            const auto answer =
                ask(store, Start, Start + 4 * HourMs, {fleet(Measure::Throughput)}, most);
            QCOMPARE(answer.stepMs, step);
            const auto &points = answer.series[0].points;
            int holes = 0;
            for (qsizetype i = 1; i < points.size(); ++i) {
                QVERIFY(points[i].fromMs >= points[i - 1].toMs);
                if (points[i].fromMs != points[i - 1].toMs) {
                    ++holes;
                    QVERIFY(points[i - 1].toMs <= Start + HourMs);
                    QVERIFY(points[i].fromMs >= Start + 3 * HourMs);
                }
            }
            QCOMPARE(holes, 1);
        }
    }

    /// Random fleets: each figure of an answer is what the samples say.
    void agreesWithTheSamples()
    {
        HistoryStore store(path(), {}, fast());
        std::mt19937 random(9);
        std::map<qint64, Rollup> byStep;
        const qint64 step = 5 * MinuteMs;
        QList<HistorySample> looks;
        for (int i = 1; i < 20'000; ++i) {
            if (random() % 500 == 0)
                i += int(random() % 300);
            HistorySample sample = look(SubjectKind::Queue, QStringLiteral("q"), Start + i * 5000,
                                        qint64(random() % 50), 0);
            sample.values.levels.set(Gauge::Waiting, double(random() % 10'000));
            for (int k = 0; k < 3; ++k)
                sample.values.durations.add(double(random() % 10'000) / 1000);
            Rollup &truth = byStep[(sample.values.atMs - 1) / step];
            truth.add(SubjectKind::Queue, sample.values, 5000);
            looks.append(sample);
        }
        QVERIFY(record(store, looks));
        const QString q = QStringLiteral("q");
        const auto answer = ask(store, Start, Start + 28 * HourMs,
                                {queue(q, Measure::Waiting), queue(q, Measure::P95Seconds),
                                 queue(q, Measure::MedianSeconds), queue(q, Measure::Throughput)},
                                400);
        QCOMPARE(answer.stepMs, step);
        QCOMPARE(answer.series[0].points.size(), qsizetype(byStep.size()));
        for (qsizetype i = 0; i < answer.series[0].points.size(); ++i) {
            const HistoryPoint &waiting = answer.series[0].points[i];
            const Rollup &truth = byStep[waiting.fromMs / step];
            const LevelStat &level =
                truth.levels[size_t(slotOf(SubjectKind::Queue, Gauge::Waiting))];
            QCOMPARE(waiting.min, level.min);
            QCOMPARE(waiting.max, level.max);
            QVERIFY(std::abs(waiting.mean - level.mean()) < 0.06);
            QCOMPARE(waiting.count, level.count);
            // Sketches add up to the very same, whatever the steps between.
            QCOMPARE(answer.series[1].points[i].mean, *truth.durations.quantileSeconds(0.95));
            QCOMPARE(answer.series[2].points[i].mean, *truth.durations.quantileSeconds(0.5));
            QCOMPARE(answer.series[2].points[i].count, truth.durations.count());
            QCOMPARE(answer.series[3].points[i].count, truth.done);
        }
    }

    void figuresOfAll()
    {
        HistoryStore store(path(), {}, fast());
        QList<HistorySample> looks;
        for (int i = 1; i <= 10 * 720; ++i) {
            for (int w = 0; w < 3; ++w) {
                HistorySample sample =
                    look(SubjectKind::Worker, QStringLiteral("w%1").arg(w), Start + i * 5000,
                         i > 4 * 720 && i <= 5 * 720 ? w + 2 : w, w == 2 ? 1 : 0);
                sample.values.levels.set(Gauge::Busy, w == 1 ? 100.0 : i % 2 * 100.0);
                sample.values.durations.add(1 + w);
                looks.append(sample);
            }
            looks.append(look(SubjectKind::Fleet, {}, Start + i * 5000, 3, 0));
        }
        QVERIFY(record(store, looks));
        // Ten hours by hours and minutes, two hours by minutes, half an hour in the middle.
        for (const auto &[fromMs, toMs] :
             {std::pair(Start, Start + 10 * HourMs),
              {Start + 30 * MinuteMs, Start + 9 * HourMs + 7 * MinuteMs},
              {Start + 4 * HourMs, Start + 6 * HourMs}}) {
            const auto answer = ask(store, fromMs, toMs, {});
            QVERIFY2(answer.error.isEmpty(), qPrintable(answer.error));
            QCOMPARE(answer.figures.size(), 3);
            for (const SubjectFigures &f : answer.figures) {
                const int w = f.key.right(1).toInt();
                const qint64 looksIn = (toMs - fromMs) / 5000;
                QCOMPARE(f.of, SubjectKind::Worker);
                QCOMPARE(f.label, f.key);
                QCOMPARE(f.processed, MaybeInt(looksIn * w + 720 * 2));
                QCOMPARE(f.failed, MaybeInt(w == 2 ? looksIn : 0));
                QCOMPARE(f.busiestHourMs, MaybeInt(Start + 4 * HourMs));
                QVERIFY(std::abs(*f.p95Seconds - (1 + w)) < 0.03 * (1 + w));
                QVERIFY(std::abs(*f.meanSeconds - (1 + w)) < 0.001);
                QVERIFY(std::abs(*f.utilizationPercent - (w == 1 ? 100 : 50)) < 0.2);
            }
        }
    }

    void marksStay()
    {
        {
            HistoryStore store(path(), {}, fast());
            QSignalSpy changed(&store, &HistoryStore::marksChanged);
            HistoryMark mark;
            mark.kind = HistoryMark::Incident;
            mark.atMs = Start + 1000;
            mark.text = QStringLiteral("'); DROP TABLE marks; --");
            store.addMark(mark);
            mark.kind = HistoryMark::Deploy;
            mark.atMs = Start;
            mark.text = QString(5000, QLatin1Char('x'));
            store.addMark(mark);
            QTRY_VERIFY(changed.size() >= 1);
            QTRY_COMPARE(ask(store, Start, Start + 5000, {}).marks.size(), 2);
            mark.text.clear();
        }
        HistoryStore store(path(), {}, fast());
        const auto answer = ask(store, Start, Start + 5000, {});
        QCOMPARE(answer.marks.size(), 2);
        QCOMPARE(answer.marks[0].kind, HistoryMark::Deploy);
        QCOMPARE(answer.marks[0].text.size(), 500);
        QCOMPARE(answer.marks[1].text, QStringLiteral("'); DROP TABLE marks; --"));
        QVERIFY(answer.marks[1].id > 0);
        store.removeMark(answer.marks[1].id);
        QTRY_COMPARE(ask(store, Start, Start + 5000, {}).marks.size(), 1);
    }

    /// The holes, and nothing but the holes, are filled; asked for again and again.
    void theBackEndFillsHoles()
    {
        HistoryStore store(path(), {}, fast());
        QVERIFY(record(store, fleetLooks(Start, 720)));
        QVERIFY(record(store, fleetLooks(Start + 2 * HourMs + 30'000, 720)));
        QJsonArray system, ofWorker;
        for (int minute = 0; minute < 240; ++minute) {
            const qint64 end = (Start + (minute + 1) * MinuteMs) / 1000;
            system.append(QJsonObject{{QStringLiteral("t"), end},
                                      {QStringLiteral("processed"), 60},
                                      {QStringLiteral("failed"), 6},
                                      {QStringLiteral("queued"), 1000 + minute},
                                      {QStringLiteral("cpu_usage"), 12.5}});
            ofWorker.append(QJsonObject{{QStringLiteral("t"), end},
                                        {QStringLiteral("processed"), 2},
                                        {QStringLiteral("avg_processing_time"), 1.5},
                                        {QStringLiteral("p95_processing_time"), 3.25}});
        }
        const History history =
            readHistory(QJsonObject{{QStringLiteral("system_metrics"), system},
                                    {QStringLiteral("worker_metrics"),
                                     QJsonObject{{QStringLiteral("10.0.0.1"), ofWorker}}}});
        for (int again = 0; again < 3; ++again)
            store.takeBackEnd(history, {{QStringLiteral("10.0.0.1"), QStringLiteral("ada")}});
        HistoryAnswer answer;
        QTRY_VERIFY((answer = ask(store, Start, Start + 4 * HourMs,
                                  {fleet(Measure::Throughput), fleet(Measure::CpuPercent),
                                   fleet(Measure::Waiting)},
                                  240))
                        .series[1]
                        .points.size() > 100);
        QCOMPARE(answer.stepMs, MinuteMs);
        const auto &points = answer.series[0].points;
        QCOMPARE(points.size(), 240);
        for (int i = 0; i < 240; ++i) {
            const bool ours = i < 60 || (i >= 120 && i <= 180);
            QCOMPARE(points[i].fromMs, Start + i * MinuteMs);
            QCOMPARE(points[i].origin, ours ? HistoryOrigin::Recorded : HistoryOrigin::BackEnd);
            QCOMPARE(points[i].mean, 60.0);
            QCOMPARE(points[i].count, i == 120 || i == 180 ? 30 : 60);
        }
        QCOMPARE(answer.series[1].points.size(), 240 - 60 - 61);
        QCOMPARE(answer.series[1].points[0].mean, 12.5);
        // Hours count nothing twice either.
        answer = ask(store, Start, Start + 4 * HourMs, {fleet(Measure::Throughput)}, 4);
        QCOMPARE(answer.series[0].points.size(), 4);
        QCOMPARE(answer.series[0].points[1].origin, HistoryOrigin::BackEnd);
        qint64 done = 0;
        for (const HistoryPoint &point : answer.series[0].points)
            done += point.count;
        QCOMPARE(done, 2 * 3600 + (240 - 60 - 61) * 60);
        // A worker that we never saw, under the name that it has here.
        QTRY_COMPARE((answer = ask(store, Start, Start + 4 * HourMs,
                                   {worker(QStringLiteral("ada"), Measure::P95Seconds),
                                    worker(QStringLiteral("ada"), Measure::MeanSeconds)},
                                   240))
                         .series[0]
                         .points.size(),
                     240);
        QCOMPARE(answer.series[0].points[9].mean, 3.25);
        QCOMPARE(answer.series[1].points[9].mean, 1.5);
        const auto figures = ask(store, Start, Start + 4 * HourMs, {}).figures;
        QCOMPARE(figures.size(), 1);
        QCOMPARE(figures[0].processed, MaybeInt(480));
    }

    void hostileNamesAndTimes()
    {
        HistoryStore store(path(), {}, fast());
        const QString strange = QStringLiteral("'; DROP TABLE subjects; --\u202e\n") + QChar(0);
        const QString longOne = QString(100'000, QLatin1Char('a'));
        const QString longOther = QString(99'999, QLatin1Char('a')) + QLatin1Char('b');
        QList<HistorySample> looks;
        for (int i = 1; i <= 20; ++i) {
            looks.append(look(SubjectKind::Worker, strange, Start + i * 5000, 1));
            looks.append(look(SubjectKind::Worker, longOne, Start + i * 5000, 2));
            looks.append(look(SubjectKind::Worker, longOther, Start + i * 5000, 3));
            looks.append(look(SubjectKind::Queue, strange, Start + i * 5000, 4));
            looks.append(look(SubjectKind::Worker, {}, Start + i * 5000, 5));
        }
        for (const qint64 at : {qint64(0), qint64(-1), std::numeric_limits<qint64>::max(),
                                std::numeric_limits<qint64>::min()})
            looks.append(look(SubjectKind::Worker, QStringLiteral("never"), at, 1));
        QVERIFY(record(store, looks));
        QVERIFY(flush(store));
        QCOMPARE(counts(store).badTime, 4u);
        const auto answer =
            ask(store, Start, Start + HourMs,
                {worker(strange, Measure::Throughput), worker(longOne, Measure::Throughput),
                 worker(longOther, Measure::Throughput), queue(strange, Measure::Throughput),
                 worker({}, Measure::Throughput),
                 worker(QStringLiteral("never"), Measure::Throughput)});
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(answer.series[i].points.size(), 20);
            QCOMPARE(answer.series[i].points[3].count, i + 1);
        }
        QVERIFY(answer.series[5].points.isEmpty());
        // Questions are bounded, too.
        for (const auto &[from, to] :
             {std::pair(std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()),
              {Start + HourMs, Start}}) {
            const auto any = ask(store, from, to, {worker(strange, Measure::Throughput)}, -5);
            QVERIFY2(any.error.isEmpty(), qPrintable(any.error));
        }
    }

    /// Times that the clock showed before: never overlapping, and said.
    void theClockSetBack()
    {
        HistoryStore store(path(), {}, fast());
        QVERIFY(record(store, fleetLooks(Start, 1440)));
        QVERIFY(record(store, fleetLooks(Start + 2 * HourMs - 60'000, 5)));
        QTRY_VERIFY(!store.state().storing); // waits until it has passed
        QVERIFY2(store.state().sentence.contains(QLatin1String("set back a little")),
                 qPrintable(store.state().sentence));
        QVERIFY(store.state().sinceMs.has_value());
        QVERIFY(record(store, fleetLooks(Start + 2 * HourMs - 35'000, 15)));
        QTRY_VERIFY(store.state().storing);
        QVERIFY(!store.state().sinceMs && store.state().sentence.isEmpty());
        QVERIFY(record(store, fleetLooks(Start + HourMs, 720 * 2)));
        QTRY_VERIFY(store.state().sentence.contains(QLatin1String("set back")));
        QVERIFY(store.state().storing);
        for (const int most : {5000, 500, 4}) {
            const auto answer =
                ask(store, Start, Start + 4 * HourMs, {fleet(Measure::Throughput)}, most);
            qint64 last = 0;
            for (const HistoryPoint &point : answer.series[0].points) {
                QVERIFY(point.fromMs >= last);
                last = point.toMs;
                QVERIFY(point.mean <= 61);
            }
            QCOMPARE(last, Start + 3 * HourMs);
        }
        QCOMPARE(counts(store).setBacks, 1u);
        QCOMPARE(counts(store).notLater, 12u);
    }

    void whatIsTooOldIsGivenUp()
    {
        HistoryLimits limits;
        limits.rawMs = 2 * HourMs;
        limits.minutesMs = 10 * HourMs;
        HistoryStore store(path(), limits, fast());
        QVERIFY(record(store, fleetLooks(Start, 720 * 30)));
        QVERIFY(flush(store));
        const qint64 end = Start + 30 * HourMs;
        // By samples only where there are some, else by what reaches back.
        QTRY_COMPARE(
            ask(store, end - 8 * HourMs, end - 7 * HourMs, {fleet(Measure::Waiting)}).stepMs,
            MinuteMs);
        QTRY_COMPARE(ask(store, Start, Start + HourMs, {fleet(Measure::Waiting)}).stepMs, HourMs);
        QCOMPARE(ask(store, end - HourMs, end, {fleet(Measure::Waiting)}).stepMs, 5000);
        auto answer = ask(store, end - 8 * HourMs, end, {fleet(Measure::Throughput)}, 480);
        QCOMPARE(answer.series[0].points.size(), 480);
        answer = ask(store, Start, end, {fleet(Measure::Throughput)}, 30);
        QCOMPARE(answer.series[0].points.size(), 30);
        // Less is to be kept from now on.
        limits.rawMs = HourMs / 2;
        store.setLimits(limits);
        QTRY_COMPARE(ask(store, end - HourMs, end, {fleet(Measure::Waiting)}).stepMs, MinuteMs);
    }

    void theSizeIsBounded()
    {
        HistoryLimits limits;
        limits.mostBytes = 1 << 20;
        HistoryStore store(path(), limits, fast());
        std::mt19937 random(2);
        for (int hour = 0; hour < 12; ++hour) {
            QList<HistorySample> looks;
            for (int i = 1; i <= 720; ++i) {
                for (int w = 0; w < 30; ++w) {
                    HistorySample sample = look(SubjectKind::Worker, QStringLiteral("w%1").arg(w),
                                                Start + hour * HourMs + i * 5000,
                                                qint64(random() % 1000), qint64(random() % 100));
                    sample.values.levels.set(Gauge::MemoryMb, double(random() % 10'000));
                    looks.append(sample);
                }
            }
            QVERIFY(record(store, looks));
            QVERIFY(flush(store)); // hours do not pass in a moment
            QTRY_VERIFY(counts(store).usedBytes <= limits.mostBytes);
        }
        const qint64 end = Start + 12 * HourMs;
        // What is left is the newest, of samples and of minutes.
        const auto answer =
            ask(store, end - 10 * MinuteMs, end, {worker(QStringLiteral("w3"), Measure::MemoryMb)});
        QCOMPARE(answer.series[0].points.size(), 120);
        QVERIFY(
            !ask(store, Start, Start + HourMs, {worker(QStringLiteral("w3"), Measure::MemoryMb)}, 1)
                 .series[0]
                 .points.isEmpty());
    }

    void subjectsAreBounded()
    {
        HistoryLimits limits;
        limits.mostSubjects = 50;
        HistoryStore store(path(), limits, fast());
        const auto round = [](int first, int count, qint64 atMs) {
            QList<HistorySample> looks;
            for (int i = first; i < first + count; ++i)
                looks.append(look(SubjectKind::Worker, QStringLiteral("w%1").arg(i), atMs, 1));
            return looks;
        };
        QVERIFY(record(store, round(0, 50, Start + 5000)));
        QVERIFY(record(store, round(50, 50, Start + 10'000)));
        QTRY_COMPARE(counts(store).refused, 45u); // a tenth more, as long as nobody may go
        // Those of whom nothing came for hours make room.
        QVERIFY(record(store, round(1000, 1, Start + 5 * HourMs)));
        QTRY_VERIFY_WITH_TIMEOUT((record(store, round(2000, 1, Start + 5 * HourMs + 5000)),
                                  ask(store, Start, Start + 6 * HourMs,
                                      {worker(QStringLiteral("w2000"), Measure::Throughput)}, 1000)
                                          .series[0]
                                          .points.size() == 1),
                                 10'000);
        QTRY_VERIFY(ask(store, Start, Start + HourMs, {}).figures.size() <= 50);
    }
};

QTEST_GUILESS_MAIN(TestHistoryStore)
#include "tst_historystore.moc"
