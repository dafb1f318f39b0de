// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkrun.h"
#include "clock.h"
#include "fleet.h"
#include "pausegrace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace qd;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// A fleet of running workers w0, w1, …, and what it was told.
struct Rig
{
    explicit Rig(int workers)
        : fleet(s("f"))
    {
        FeedStatus status;
        status.state = ConnectionState::Live;
        fleet.setStatus(status, monotonicMs());
        snapshot(workers);
        QObject::connect(&fleet, &Fleet::commandIssued, &fleet, [this](const Command &command) {
            told << command;
            toldAtMs << monotonicMs();
            if (answersAtOnce)
                answer(command.id, Outcome::Done);
        });
    }
    void snapshot(int workers, const QString &address = QString())
    {
        FeedBatch batch;
        batch.receivedAtMs = monotonicMs();
        batch.workersComplete = true;
        for (int i = 0; i < workers; ++i) {
            Worker worker;
            worker.key = worker.name = s("w%1").arg(i);
            worker.address = address.isEmpty() ? worker.key : address.arg(i);
            worker.status = s("running");
            batch.workers << worker;
        }
        fleet.apply(batch, monotonicMs());
    }
    QList<RunTarget> targets(int count)
    {
        QList<RunTarget> list;
        for (int i = 0; i < count; ++i)
            list << RunTarget{s("w%1").arg(i), s("w%1").arg(i), s("w%1").arg(i)};
        return list;
    }
    void answer(quint64 id, Outcome outcome, const QString &words = {}, int http = 0,
                qint64 retryAfterMs = 0, bool byState = false)
    {
        FeedBatch batch;
        batch.results << CommandResult{id, outcome, words, byState, http, retryAfterMs};
        fleet.apply(batch, monotonicMs());
    }
    void answerAll(Outcome outcome)
    {
        const QList<Command> commands = told;
        for (const Command &command : commands) {
            if (fleet.journal()->find(command.id)->outcome == Outcome::Pending)
                answer(command.id, outcome);
        }
    }

    Fleet fleet;
    QList<Command> told;
    QList<qint64> toldAtMs;
    bool answersAtOnce = false;
};

} // namespace

class TestBulkRun : public QObject
{
    Q_OBJECT
private slots:
    void tellsEachOnceAndSaysHowItWent();
    void steadyIsNeverMoreThanTenASecond();
    void neverMoreThanEightOnTheirWay();
    void oneAfterTheOther();
    void stopsHalfWay();
    void stopsAtTheFirstRefusalOfTheToken_data();
    void stopsAtTheFirstRefusalOfTheToken();
    void stopsWhenTheFleetIsCutOff();
    void goesSlowerWhenAsked();
    void leavesOutWhoCannotBeTold();
    void aLaterProofCorrectsARow();
    void tenThousandStopAtOnce();
    void copiesAsPlainText();
    void pausesWaitAndGo();
    void pausesAreTakenBack();
};

void TestBulkRun::tellsEachOnceAndSaysHowItWent()
{
    Rig rig(20);
    rig.answersAtOnce = true;
    BulkRun run(rig.fleet, ControlAction::Pause, rig.targets(20), RunPace::AllAtOnce);
    QAbstractItemModelTester tester(&run, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy finished(&run, &BulkRun::finished), succeeded(&run, &BulkRun::succeeded);
    run.start();
    run.start(); // is no second one
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(rig.told.size(), 20);
    QSet<QString> whom, ids;
    for (const Command &command : std::as_const(rig.told)) {
        whom.insert(command.workerKey);
        ids.insert(command.requestId);
        QVERIFY(run.owns(command.id));
    }
    QCOMPARE(whom.size(), 20);
    QCOMPARE(ids.size(), 20);
    QCOMPARE(succeeded.size(), 20);
    QCOMPARE(run.ended(), 20);
    QCOMPARE(run.failed(), 0);
    QVERIFY(run.isOver() && !run.isStopped());
}

void TestBulkRun::steadyIsNeverMoreThanTenASecond()
{
    Rig rig(40);
    rig.answersAtOnce = true;
    BulkRun run(rig.fleet, ControlAction::Pause, rig.targets(25));
    run.start();
    QTRY_COMPARE_WITH_TIMEOUT(rig.told.size(), 25, 10'000);
    for (qsizetype i = 10; i < rig.toldAtMs.size(); ++i)
        QVERIFY2(
            rig.toldAtMs.at(i) - rig.toldAtMs.at(i - 10) > 1000,
            qPrintable(s("11 within %1 ms").arg(rig.toldAtMs.at(i) - rig.toldAtMs.at(i - 10))));
}

void TestBulkRun::neverMoreThanEightOnTheirWay()
{
    Rig rig(20);
    BulkRun run(rig.fleet, ControlAction::Pause, rig.targets(20));
    run.start();
    QTRY_COMPARE(run.underWay(), 8);
    QTest::qWait(300); // nothing more goes
    QCOMPARE(rig.told.size(), 8);
    rig.answer(rig.told.first().id, Outcome::Done);
    QTRY_COMPARE(rig.told.size(), 9);
    QCOMPARE(run.underWay(), 8);
}

void TestBulkRun::oneAfterTheOther()
{
    Rig rig(3);
    BulkRun run(rig.fleet, ControlAction::Pause, rig.targets(3), RunPace::OneByOne);
    run.start();
    for (int i = 0; i < 3; ++i) {
        QTRY_COMPARE(rig.told.size(), i + 1);
        QCOMPARE(run.underWay(), 1);
        rig.answer(rig.told.last().id, Outcome::Refused, s("no"));
    }
    QTRY_VERIFY(run.isOver());
    QCOMPARE(run.failed(), 3);
    QCOMPARE(run.failedKeys(), (QStringList{s("w0"), s("w1"), s("w2")}));
    QCOMPARE(run.row(1)->message, s("no"));
}

void TestBulkRun::stopsHalfWay()
{
    Rig rig(30);
    BulkRun run(rig.fleet, ControlAction::Stop, rig.targets(30), RunPace::OneByOne);
    QSignalSpy finished(&run, &BulkRun::finished);
    run.start();
    QTRY_COMPARE(rig.told.size(), 1);
    run.stop();
    QVERIFY(run.isStopped());
    QVERIFY(!run.isOver()); // one is still on its way
    QCOMPARE(run.row(29)->outcome, Outcome::NotSent);
    QVERIFY(run.row(29)->message.contains(s("stopped by you")));
    rig.answer(rig.told.first().id, Outcome::Done);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(rig.told.size(), 1);
    QCOMPARE(run.failed(), 29);
    QVERIFY(!run.mayHaveActed());
}

void TestBulkRun::stopsAtTheFirstRefusalOfTheToken_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("signed out") << 401;
    QTest::newRow("may only watch") << 403;
}

void TestBulkRun::stopsAtTheFirstRefusalOfTheToken()
{
    QFETCH(int, status);
    Rig rig(20);
    BulkRun run(rig.fleet, ControlAction::Stop, rig.targets(20), RunPace::OneByOne);
    run.start();
    for (int i = 0; i < 6; ++i) {
        QTRY_COMPARE(rig.told.size(), i + 1);
        rig.answer(rig.told.last().id, Outcome::Done);
    }
    QTRY_COMPARE(rig.told.size(), 7);
    rig.answer(rig.told.last().id, Outcome::Refused, s("token expired"), status);
    QTRY_VERIFY(run.isOver());
    QCOMPARE(rig.told.size(), 7);
    QCOMPARE(run.stopWords(), s("token expired"));
    QCOMPARE(run.failed(), 14);
    QVERIFY(run.row(19)->message.contains(s("token expired")));
}

void TestBulkRun::stopsWhenTheFleetIsCutOff()
{
    Rig rig(20);
    BulkRun run(rig.fleet, ControlAction::Stop, rig.targets(20), RunPace::OneByOne);
    run.start();
    QTRY_COMPARE(rig.told.size(), 1);
    FeedStatus status = rig.fleet.status();
    status.state = ConnectionState::Reconnecting;
    status.server = s("api.example.net");
    rig.fleet.setStatus(status, monotonicMs());
    QVERIFY(run.isStopped());
    QVERIFY(run.stopWords().contains(s("api.example.net")));
    status.state = ConnectionState::Live;
    rig.fleet.setStatus(status, monotonicMs());
    rig.answer(rig.told.first().id, Outcome::Unknown);
    QTRY_VERIFY(run.isOver());
    QCOMPARE(rig.told.size(), 1); // nothing waits for better times
    QVERIFY(run.mayHaveActed());
}

void TestBulkRun::goesSlowerWhenAsked()
{
    Rig rig(4);
    BulkRun run(rig.fleet, ControlAction::Stop, rig.targets(4), RunPace::OneByOne);
    run.start();
    QTRY_COMPARE(rig.told.size(), 1);
    const qint64 asked = monotonicMs();
    rig.answer(rig.told.first().id, Outcome::Refused, s("slow down"), 429, 2500);
    QVERIFY(!run.paceWords().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(rig.told.size(), 2, 8'000);
    QVERIFY(rig.toldAtMs.last() - asked >= 2500);
    QCOMPARE(rig.told.last().workerKey, s("w1")); // who was refused is not asked again
}

void TestBulkRun::leavesOutWhoCannotBeTold()
{
    Rig rig(4);
    rig.answersAtOnce = true;
    QList<RunTarget> targets = rig.targets(4);
    targets[1].address = s("elsewhere"); // as it was when the person agreed
    targets << RunTarget{s("gone"), s("Gone"), {}};
    QVERIFY(rig.fleet.journal()->issue(ControlAction::Stop, s("w2"), s("w2"), monotonicMs()));
    BulkRun run(rig.fleet, ControlAction::Stop, targets, RunPace::AllAtOnce);
    run.start();
    QTRY_VERIFY(run.isOver());
    QCOMPARE(rig.told.size(), 2);
    QCOMPARE(run.failed(), 3);
    QVERIFY(run.row(1)->message.contains(s("address has changed")));
    QVERIFY(run.row(2)->message.contains(s("under way")));
    QVERIFY(run.row(4)->message.contains(s("no longer known")));
    QCOMPARE(run.row(4)->outcome, Outcome::NotSent);
}

void TestBulkRun::aLaterProofCorrectsARow()
{
    Rig rig(1);
    BulkRun run(rig.fleet, ControlAction::Stop, rig.targets(1), RunPace::AllAtOnce);
    QSignalSpy succeeded(&run, &BulkRun::succeeded);
    run.start();
    QTRY_COMPARE(rig.told.size(), 1);
    rig.answer(rig.told.first().id, Outcome::Unknown);
    QTRY_VERIFY(run.isOver());
    QCOMPARE(run.failed(), 1);
    rig.answer(rig.told.first().id, Outcome::Done, s("seen"), 0, 0, true);
    QCOMPARE(run.failed(), 0);
    QVERIFY(run.row(0)->applied);
    QCOMPARE(succeeded.size(), 1);
}

void TestBulkRun::tenThousandStopAtOnce()
{
    Rig rig(10'000);
    BulkRun run(rig.fleet, ControlAction::Stop, rig.targets(10'000), RunPace::AllAtOnce);
    QSignalSpy finished(&run, &BulkRun::finished);
    run.start();
    QCOMPARE(rig.told.size(), 64);
    run.stop();
    QCOMPARE(run.failed(), 10'000 - 64);
    rig.answerAll(Outcome::Done);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(rig.told.size(), 64);
}

void TestBulkRun::copiesAsPlainText()
{
    Rig rig(2);
    rig.answersAtOnce = true;
    QList<RunTarget> targets = rig.targets(2);
    targets[0].name = s("a\tb\u202Ec");
    BulkRun run(rig.fleet, ControlAction::Stop, targets, RunPace::AllAtOnce);
    run.start();
    QTRY_VERIFY(run.isOver());
    const QStringList lines = run.asText().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(1).count(u'\t'), 2);
    QVERIFY(lines.at(1).contains(s("⟨RLO⟩")));
}

void TestBulkRun::pausesWaitAndGo()
{
    PauseGrace grace;
    grace.setMs(60);
    QSignalSpy due(&grace, &PauseGrace::due);
    grace.add({s("a"), s("b")});
    grace.add({s("b"), s("c")});
    QCOMPARE(grace.waiting(), (QStringList{s("a"), s("b"), s("c")}));
    QVERIFY(grace.leftMs() > 0);
    grace.drop(s("a"));
    QTRY_VERIFY(grace.waiting().isEmpty());
    QStringList went;
    for (const QList<QVariant> &one : due)
        went += one.first().toStringList();
    QCOMPARE(went, (QStringList{s("b"), s("c")}));
    QCOMPARE(PauseGrace::UsualMs, 5000);
}

void TestBulkRun::pausesAreTakenBack()
{
    PauseGrace grace;
    grace.setMs(40);
    QSignalSpy due(&grace, &PauseGrace::due);
    grace.add({s("a")});
    grace.takeBack();
    QVERIFY(grace.waiting().isEmpty());
    QTest::qWait(120); // longer than it would have waited
    QCOMPARE(due.size(), 0);
}

QTEST_GUILESS_MAIN(TestBulkRun)
#include "tst_bulkrun.moc"
