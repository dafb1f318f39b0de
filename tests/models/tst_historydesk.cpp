// SPDX-License-Identifier: GPL-3.0-or-later
#include "backendhistory.h"
#include "clock.h"
#include "fleet.h"
#include "historydesk.h"
#include "historywords.h"
#include "text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <ctime>

using namespace qd;

namespace {
constexpr qint64 Hour = HistoryRange::HourMs, Minute = HistoryRange::MinuteMs;
}

class TestHistoryDesk : public QObject
{
    Q_OBJECT

    /// A store's side: keeps what it was asked, answers when told to.
    struct Asked
    {
        QList<HistoryQuestion> questions;
        HistoryDesk::Ask ask()
        {
            return [this](HistoryQuestion question) {
                question.id = quint64(questions.size()) + 1;
                questions << question;
                return question.id;
            };
        }
        static HistoryAnswer answer(const HistoryQuestion &question, double value)
        {
            HistoryAnswer answer;
            answer.id = question.id;
            answer.oldestMs = question.fromMs;
            for (const SeriesName &name : question.series) {
                HistoryPoint point;
                point.fromMs = question.fromMs;
                point.toMs = question.toMs;
                point.min = point.max = point.mean = value;
                answer.series.append({name, {point}});
            }
            return answer;
        }
    };

    static void connectFleet(Fleet &fleet)
    {
        FeedBatch batch;
        batch.receivedAtMs = monotonicMs();
        for (int i = 0; i < 7; ++i) {
            Queue queue;
            queue.name = QString("queue-%1").arg(i);
            queue.size = i * 10;
            batch.queues << queue;
        }
        Worker worker;
        worker.key = "w1";
        worker.name = "Mailer";
        worker.address = "mailer";
        batch.workers << worker;
        fleet.apply(batch, batch.receivedAtMs);
    }
    static QJsonObject metrics(qint64 endMs, int minutes)
    {
        QJsonArray worker, system, queue;
        for (int i = 0; i < minutes; ++i) {
            const QString at = isoUtc(endMs - (minutes - 1 - i) * Minute);
            worker << QJsonObject{{"t", at},
                                  {"processed", 30},
                                  {"failed", i % 2 ? 3 : 0},
                                  {"avg_processing_time", 1.5},
                                  {"p95_processing_time", 4}};
            system << QJsonObject{
                {"t", at}, {"processed", 60}, {"cpu_usage", 20 + i % 5}, {"active_workers", 3}};
            queue << QJsonObject{{"t", at}, {"waiting", i}};
        }
        return {{"end_time", isoUtc(endMs)},
                {"worker_metrics", QJsonObject{{"mailer", worker}}},
                {"system_metrics", system},
                {"queue_metrics", QJsonObject{{"queue-6", queue}}},
                {"performance_summary", QJsonObject{{"busiest_worker", "mailer"}}},
                {"region", "eu"}};
    }

private slots:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Berlin");
        tzset();
    }

    void asksTheStoreForWhatIsSeen()
    {
        Fleet fleet("f");
        connectFleet(fleet);
        Asked store;
        HistoryDesk desk(fleet);
        desk.setStore(store.ask());
        QTRY_COMPARE(store.questions.size(), 2); // the lines, then the figures
        const HistoryQuestion &lines = store.questions[0];
        QCOMPARE(lines.toMs - lines.fromMs, 24 * Hour);
        QVERIFY(lines.marks && !lines.figures && store.questions[1].figures);
        QVERIFY(lines.series.contains({SubjectKind::Fleet, {}, Measure::Throughput}));
        QVERIFY(lines.series.contains({SubjectKind::Queue, "queue-6", Measure::Waiting}));
        QVERIFY(!lines.series.contains({SubjectKind::Queue, "queue-1", Measure::Waiting}));
        QVERIFY(!desk.isKnown());
        QSignalSpy changed(&desk, &HistoryDesk::changed);
        desk.take(Asked::answer(lines, 7));
        QCOMPARE(changed.size(), 1);
        QVERIFY(desk.isKnown());
        QCOMPARE(desk.span().lengthMs(), 24 * Hour);
        QCOMPARE(desk.lines(HistoryChart::Throughput).size(), 1);
        QCOMPARE(desk.lines(HistoryChart::Waiting).size(), 5);
        // A mean stands in for a median only where nobody knows that.
        QCOMPARE(desk.lines(HistoryChart::Times).size(), 2);
    }

    void lateAnswersAreDropped()
    {
        Fleet fleet("f");
        connectFleet(fleet);
        Asked store;
        HistoryDesk desk(fleet);
        desk.setStore(store.ask());
        QTRY_VERIFY(store.questions.size() >= 2);
        const HistoryQuestion old = store.questions[0];
        desk.showLast(Hour);
        QTRY_COMPARE(store.questions.size(), 3);
        QSignalSpy changed(&desk, &HistoryDesk::changed);
        desk.take(Asked::answer(old, 1));
        QVERIFY(changed.isEmpty());
        desk.take(Asked::answer(store.questions[2], 2));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(desk.span().lengthMs(), Hour);
        desk.take(Asked::answer(store.questions[2], 3)); // twice
        QCOMPARE(changed.size(), 1);
        QCOMPARE(desk.lines(HistoryChart::Throughput)[0].points[0].mean, 2.0);
        // The summary of the range that was left is not shown: that of this one is asked for.
        HistoryAnswer figures;
        figures.id = store.questions[1].id;
        figures.figures << SubjectFigures();
        desk.take(figures);
        QVERIFY(desk.figures().isEmpty());
        QCOMPARE(store.questions.size(), 4);
        QVERIFY(store.questions[3].figures);
        QCOMPARE(store.questions[3].toMs - store.questions[3].fromMs, Hour);
        figures.id = store.questions[3].id;
        desk.take(figures);
        QCOMPARE(desk.figures().size(), 1);
        // Several changes in one go are one question.
        desk.showLast(6 * Hour);
        desk.setCompare(HistoryCompare::DayBefore);
        desk.choose({{"w1"}, {}});
        QTRY_COMPARE(store.questions.size(), 7); // lines, compared, figures
        QTest::qWait(0);
        QCOMPARE(store.questions.size(), 7);
    }

    void aLiveRangeIsAskedAgainAFrozenOneNot()
    {
        Fleet fleet("f");
        connectFleet(fleet);
        Asked store;
        HistoryDesk desk(fleet);
        desk.setStore(store.ask());
        QTRY_COMPARE(store.questions.size(), 2);
        desk.tick(1000);
        desk.showLast(Hour);
        QTRY_COMPARE(store.questions.size(), 3);
        desk.tick(2000);
        QTest::qWait(0);
        QCOMPARE(store.questions.size(), 3);
        desk.tick(20'000);
        QTRY_COMPARE(store.questions.size(), 4);
        desk.setLive(false);
        desk.tick(900'000);
        QTest::qWait(0);
        QCOMPARE(store.questions.size(), 4);
    }

    void aDayBeforeIsADayByTheClock_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("hours");
        QTest::newRow("any") << QDate(2026, 5, 5) << 24;
        QTest::newRow("forward") << QDate(2026, 3, 30) << 23;
        QTest::newRow("back") << QDate(2026, 10, 26) << 25;
    }
    void aDayBeforeIsADayByTheClock()
    {
        QFETCH(QDate, day);
        QFETCH(int, hours);
        Fleet fleet("f");
        connectFleet(fleet);
        Asked store;
        HistoryDesk desk(fleet);
        const qint64 from = QDateTime(day, QTime(0, 0)).toMSecsSinceEpoch();
        QVERIFY(desk.showBetween(from, from + 12 * Hour));
        desk.setCompare(HistoryCompare::DayBefore);
        desk.setStore(store.ask());
        QTRY_COMPARE(store.questions.size(), 3);
        QCOMPARE(store.questions[1].fromMs, from - hours * Hour);
        desk.take(Asked::answer(store.questions[0], 1));
        desk.take(Asked::answer(store.questions[1], 2));
        const QList<RecordedLine> lines = desk.lines(HistoryChart::Throughput);
        QCOMPARE(lines.size(), 2);
        QVERIFY(!lines[0].compared && lines[1].compared);
        QCOMPARE(lines[1].points[0].fromMs, from); // it stands where it is compared
        QCOMPARE(lines[1].shiftMs, hours * Hour);
        // By UTC every day has 24 h.
        desk.setClock(Qt::UTC);
        QTRY_COMPARE(store.questions.size(), 5);
        QCOMPARE(store.questions[4].fromMs, from - 24 * Hour);
    }

    void rangesNameTheirZone()
    {
        const qint64 night =
            QDateTime(QDate(2026, 10, 25), QTime(0, 0)).toMSecsSinceEpoch(); // set back at three
        const QString both = spanText({night, night + 7 * Hour}, Qt::LocalTime);
        QVERIFY2(both.contains("06:00 CET back to") && both.endsWith("00:00 CEST"),
                 qPrintable(both));
        const QString winter = spanText({night + 24 * Hour, night + 30 * Hour}, Qt::LocalTime);
        QCOMPARE(winter.count("CE"), 1);
        QVERIFY2(winter.endsWith("CET"), qPrintable(winter));
        QVERIFY(spanText({night, night + 7 * Hour}, Qt::UTC).endsWith("22:00 UTC"));
        // Short ones tell the seconds, those over a new year the years.
        QVERIFY(spanText({night, night + 90'000}, Qt::UTC).contains(":30 back to"));
        QVERIFY(spanText({night, night + 90 * 24 * Hour}, Qt::UTC).contains("2027"));
    }

    void theBackEndFillsWhatTheStoreLacks()
    {
        Fleet fleet("f");
        connectFleet(fleet);
        Asked store;
        HistoryDesk desk(fleet);
        quint64 asked = 0;
        connect(&fleet, &Fleet::questionAsked, this,
                [&](const Question &question) { asked = question.id; });
        QSignalSpy read(&desk, &HistoryDesk::backEndRead);
        desk.setStore(store.ask());
        desk.showLast(Hour);
        QTRY_COMPARE(store.questions.size(), 2);
        desk.tick(1000);
        QVERIFY(asked != 0);
        const qint64 now = store.questions[0].toMs;
        FeedBatch batch;
        batch.answers << Answer();
        batch.answers[0].id = asked;
        batch.answers[0].body = metrics(now, 60);
        fleet.apply(batch, monotonicMs());
        QTRY_COMPARE(read.size(), 1);
        // The store began twenty minutes ago.
        HistoryAnswer answer = Asked::answer(store.questions[0], 5);
        for (RecordedSeries &series : answer.series)
            series.points[0].fromMs = now - 20 * Minute;
        answer.series[0].points.clear();
        answer.oldestMs = now - 20 * Minute;
        desk.take(answer);
        const QList<RecordedLine> lines = desk.lines(HistoryChart::Waiting);
        const auto busy = std::find_if(lines.begin(), lines.end(), [](const RecordedLine &line) {
            return line.name.key == "queue-6";
        });
        QVERIFY(busy != lines.end());
        QCOMPARE(busy->points.last().origin, HistoryOrigin::Recorded);
        QCOMPARE(busy->points.first().origin, HistoryOrigin::BackEnd);
        for (qsizetype i = 1; i < busy->points.size(); ++i)
            QVERIFY(busy->points[i].fromMs >= busy->points[i - 1].toMs);     // none twice
        QCOMPARE(desk.lines(HistoryChart::Throughput)[0].points.size(), 60); // all from there
        // Its news are a reason to ask the store again.
        desk.tick(2000);
        QTRY_VERIFY(store.questions.size() > 2);
    }

    void withoutAStoreThereIsTheBackEnd()
    {
        Fleet fleet("f");
        connectFleet(fleet);
        HistoryDesk desk(fleet);
        quint64 asked = 0;
        connect(&fleet, &Fleet::questionAsked, this,
                [&](const Question &question) { asked = question.id; });
        desk.showLast(Hour);
        desk.tick(1000);
        FeedBatch batch;
        batch.answers << Answer();
        batch.answers[0].id = asked;
        batch.answers[0].body = metrics(desk.serverNowMs(), 60);
        fleet.apply(batch, monotonicMs());
        QTRY_VERIFY(!desk.figures().isEmpty());
        QVERIFY(desk.isKnown());
        QCOMPARE(desk.lines(HistoryChart::Throughput)[0].points.first().mean, 60.0);
        QCOMPARE(desk.lines(HistoryChart::Machine).size(), 1);
        QCOMPARE(desk.figures()[0].of, SubjectKind::Queue);
        const SubjectFigures &worker = desk.figures()[1];
        QCOMPARE(worker.key, QString("w1"));
        QCOMPARE(worker.label, QString("Mailer"));
        QCOMPARE(worker.processed, MaybeInt(60 * 30));
        QCOMPARE(worker.failed, MaybeInt(30 * 3));
        QCOMPARE(worker.errorPercent, MaybeReal(5.0));
        QCOMPARE(worker.meanSeconds, MaybeReal(1.5));
        QCOMPARE(worker.utilizationPercent, MaybeReal(75.0)); // 30 a minute of 1.5 s each
        QCOMPARE(topSubjects(desk.figures(), SubjectKind::Worker, FigureKey::Processed, 5),
                 QStringList{"w1"});
        desk.choose({{"w1"}, {}});
        QTRY_COMPARE(desk.lines(HistoryChart::ErrorRate).size(), 1); // the fleet's is not known
        QCOMPARE(desk.lines(HistoryChart::Times).size(), 2);         // mean for median, 95 %
        QCOMPARE(desk.lines(HistoryChart::Times)[1].label, QString("95th percentile, Mailer"));
        // What it says beside its series can be read.
        QCOMPARE(desk.backEnd().history().others, (QJsonObject{{"region", "eu"}}));
        QCOMPARE(desk.backEnd().history().summary.toObject()["busiest_worker"],
                 QJsonValue("mailer"));
    }

    void marksAreKept()
    {
        Fleet fleet("f");
        connectFleet(fleet);
        HistoryDesk desk(fleet);
        QSignalSpy added(&desk, &HistoryDesk::markAdded);
        desk.addMark(HistoryMark::Incident, 2000, " disk\nfull ");
        desk.addMark(HistoryMark::Deploy, 1000, "v2");
        QCOMPARE(added.size(), 2);
        QCOMPARE(desk.marks().size(), 2);
        QCOMPARE(desk.marks()[0].text, QString("v2")); // by time
        QCOMPARE(desk.marks()[1].text, QString("disk full"));
        desk.removeMark(desk.marks()[0]);
        QCOMPARE(desk.marks().size(), 1);

        // A control action that was done stands there by itself; one that was not does not.
        quint64 id = 0;
        connect(&fleet, &Fleet::commandIssued, this,
                [&](const Command &command) { id = command.id; });
        fleet.setStatus(
            [] {
                FeedStatus status;
                status.state = ConnectionState::Live;
                return status;
            }(),
            monotonicMs());
        for (const Outcome outcome : {Outcome::Refused, Outcome::Done}) {
            QVERIFY(fleet.command(ControlAction::Pause, "w1", monotonicMs()));
            FeedBatch batch;
            batch.results << CommandResult{id, outcome, "said", true};
            fleet.apply(batch, monotonicMs());
        }
        QTRY_COMPARE(desk.marks().size(), 2);
        QCOMPARE(desk.marks()[1].kind, HistoryMark::Control);
        QCOMPARE(desk.marks()[1].text, QString("pause Mailer"));

        // The store's marks come with their ids.
        Asked store;
        desk.setStore(store.ask());
        QTRY_COMPARE(store.questions.size(), 2);
        HistoryAnswer answer = Asked::answer(store.questions[0], 1);
        HistoryMark mark;
        mark.id = 77;
        mark.atMs = 5;
        answer.marks = {mark};
        desk.take(answer);
        QCOMPARE(desk.marks(), QList<HistoryMark>{mark});
        QSignalSpy removed(&desk, &HistoryDesk::markRemoved);
        desk.removeMark(mark);
        QCOMPARE(removed[0][0].toLongLong(), 77);
    }

    void anErrorIsToldAndWhatWasKnownStays()
    {
        Fleet fleet("f");
        connectFleet(fleet);
        Asked store;
        HistoryDesk desk(fleet);
        desk.setStore(store.ask());
        QTRY_COMPARE(store.questions.size(), 2);
        desk.take(Asked::answer(store.questions[0], 4));
        desk.showLast(Hour);
        QTRY_COMPARE(store.questions.size(), 3);
        HistoryAnswer answer;
        answer.id = store.questions[2].id;
        answer.error = "The disk is full.";
        desk.take(answer);
        QCOMPARE(desk.error(), QString("The disk is full."));
        QCOMPARE(desk.lines(HistoryChart::Throughput).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestHistoryDesk)
#include "tst_historydesk.moc"
