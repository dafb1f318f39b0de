// SPDX-License-Identifier: GPL-3.0-or-later
// The history of a real fleet, as the program keeps it: what it says was done is what Redis says
// happened, and what happened while it did not run is a hole of the right length.
#include "clock.h"
#include "connection.h"
#include "demofleet.h"
#include "feedthread.h"
#include "fleet.h"
#include "fleethistory.h"
#include "historydesk.h"
#include "historylink.h"
#include "viewstate.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace qd;

namespace {

constexpr int PatienceMs = 60'000;

/// One run of the program, without its window.
struct Session
{
    explicit Session(const FleetConnection &connection)
        : fleet(QStringLiteral("Demo fleet"))
        , desk(fleet)
        , history(fleet, settings, QStringLiteral("demo:test"))
        , feed([connection] { return makeFeed(connection); })
    {
        connectHistory(desk, history.store());
        QObject::connect(&feed, &FeedThread::batchReady, &fleet, [this](const FeedBatch &batch) {
            fleet.apply(batch, monotonicMs());
            history.recorder().passed(batch);
            feed.batchTaken();
        });
        QObject::connect(
            &feed, &FeedThread::statusChanged, &fleet,
            [this](const FeedStatus &status) { fleet.setStatus(status, monotonicMs()); });
        QObject::connect(&fleet, &Fleet::questionAsked, &feed, &FeedThread::ask);
        QObject::connect(&fleet, &Fleet::commandIssued, &feed, &FeedThread::send);
        QObject::connect(&ticks, &QTimer::timeout, &fleet, [this] { fleet.tick(monotonicMs()); });
        ticks.start(1000);
        feed.start();
    }
    HistoryAnswer ask(HistoryQuestion question)
    {
        QSignalSpy flushed(&history.store(), &HistoryStore::flushed);
        history.store().flush();
        HistoryAnswer answer;
        if (!flushed.wait(PatienceMs))
            return answer;
        quint64 id = 0;
        bool came = false;
        const auto taking = QObject::connect(&history.store(), &HistoryStore::answered, &fleet,
                                             [&](const HistoryAnswer &one) {
                                                 if (one.id == id) {
                                                     answer = one;
                                                     came = true;
                                                 }
                                             });
        id = history.store().ask(question);
        (void)QTest::qWaitFor([&] { return came; }, PatienceMs);
        QObject::disconnect(taking);
        return answer;
    }
    HistoryAnswer all(int points)
    {
        HistoryQuestion question;
        question.fromMs = desk.serverNowMs() - 600'000;
        question.toMs = desk.serverNowMs() + 60'000;
        question.mostPoints = points;
        question.series = {{SubjectKind::Fleet, {}, Measure::Throughput},
                           {SubjectKind::Fleet, {}, Measure::ActiveWorkers}};
        question.figures = true;
        return ask(question);
    }

    ViewState settings;
    Fleet fleet;
    HistoryDesk desk;
    FleetHistory history;
    QTimer ticks;
    FeedThread feed; ///< last in, first out
};

} // namespace

class TestHistoryKept : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void figuresAreThoseOfRedis();
    void aPauseIsAHole();
    void cleanupTestCase();

private:
    QByteArray redis(const QStringList &words) const
    {
        QProcess cli;
        QString socket = m_addresses.redis;
        socket.remove(QStringLiteral("unix://")).remove(QStringLiteral("?db=0"));
        cli.start(QStringLiteral("redis-cli"), QStringList{QStringLiteral("-s"), socket} + words);
        cli.waitForFinished(10'000);
        return cli.readAllStandardOutput();
    }
    /// Jobs of a worker that ended after \a fromMs, as the stream has them.
    int endedSince(const QString &worker, qint64 fromMs) const
    {
        const QByteArray entries = redis({QStringLiteral("XRANGE"), QStringLiteral("fleet_events"),
                                          QString::number(fromMs), QStringLiteral("+")});
        int ended = 0;
        const QList<QByteArray> lines = entries.split('\n');
        QByteArray type, id;
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            if (lines[i] == "type")
                type = lines[i + 1];
            if (lines[i] == "worker_id" && lines[i + 1] == worker.toUtf8())
                ended += type == "job_finished" || type == "job_failed";
        }
        return ended;
    }

    QTemporaryDir m_home;
    std::unique_ptr<DemoFleet> m_demo;
    DemoAddresses m_addresses;
    FleetConnection m_connection;
    std::unique_ptr<Session> m_session;
};

void TestHistoryKept::initTestCase()
{
    qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
    m_demo = std::make_unique<DemoFleet>(
        DemoFleet::Kind::Plain, QCoreApplication::applicationDirPath() + QStringLiteral("/../bin"));
    QString failure;
    bool isUp = false;
    connect(m_demo.get(), &DemoFleet::failed, this,
            [&failure](const QString &sentence) { failure = sentence; });
    connect(m_demo.get(), &DemoFleet::ready, this, [&](const DemoAddresses &addresses) {
        m_addresses = addresses;
        isUp = true;
    });
    m_demo->start();
    QTRY_VERIFY_WITH_TIMEOUT(isUp || !failure.isEmpty(), PatienceMs);
    QVERIFY2(isUp, qPrintable(failure));
    ConnectionOptions options;
    options.api = m_addresses.api;
    options.tokenFile = m_addresses.tokenFile;
    QString error;
    const auto connection = openConnection(options, &error);
    QVERIFY2(connection, qPrintable(error));
    m_connection = *connection;
}

void TestHistoryKept::figuresAreThoseOfRedis()
{
    m_session = std::make_unique<Session>(m_connection);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->history.recorder().isWatching(), PatienceMs);
    const auto samples = [this] { // looks at the fleet that are in the file
        const HistoryAnswer answer = m_session->all(10'000);
        return answer.series.size() == 2 ? answer.series[1].points.size() : 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(samples() >= 5, PatienceMs);

    // Nothing is done any more: what was counted is all there is to count.
    const QString worker = QStringLiteral("discovery");
    const int row = m_session->fleet.workers()->rowsNamed(worker).value(0, -1);
    QVERIFY(row >= 0);
    const QString key = m_session->fleet.workers()->row(row)->worker.key;
    QVERIFY(m_session->fleet.command(ControlAction::Pause, key, monotonicMs()));
    QTRY_COMPARE_WITH_TIMEOUT(m_session->fleet.workers()->row(row)->kind, StatusKind::Paused,
                              PatienceMs);
    const qsizetype before = samples();
    QTRY_VERIFY_WITH_TIMEOUT(samples() >= before + 2, PatienceMs);

    const HistoryAnswer answer = m_session->all(10'000);
    QVERIFY2(answer.error.isEmpty(), qPrintable(answer.error));
    const auto figures = std::find_if(answer.figures.begin(), answer.figures.end(),
                                      [&key](const SubjectFigures &one) { return one.key == key; });
    QVERIFY(figures != answer.figures.end());
    QVERIFY(figures->processed.value_or(0) > 0);
    QVERIFY(!answer.series[1].points.isEmpty());
    // The count begins with the first look at which it is told, on a busy computer not the very
    // first; a row is as old as its last heartbeat then.
    const qint64 firstMs = answer.series[1].points.first().toMs;
    const int least = endedSince(worker, firstMs + 15'000),
              most = endedSince(worker, firstMs - 12'000);
    QVERIFY2(
        *figures->processed >= least && *figures->processed <= most,
        qPrintable(
            QStringLiteral("%1 is not in %2 … %3").arg(*figures->processed).arg(least).arg(most)));
    QVERIFY(most > 0);
}

void TestHistoryKept::aPauseIsAHole()
{
    const HistoryAnswer before = m_session->all(10'000);
    QVERIFY(!before.series.value(1).points.isEmpty());
    const qint64 endedMs = before.series[1].points.last().toMs;
    m_session.reset();
    QTest::qWait(14'000); // the time that shall be missing
    m_session = std::make_unique<Session>(m_connection);
    const auto later = [&] {
        const HistoryAnswer answer = m_session->all(10'000);
        return answer.series.size() == 2 && !answer.series[1].points.isEmpty() &&
               answer.series[1].points.last().fromMs > endedMs;
    };
    QTRY_VERIFY_WITH_TIMEOUT(later(), PatienceMs);
    const HistoryAnswer after = m_session->all(10'000);
    QList<HistoryPoint> points = after.series[1].points;
    // What the gateway's own minutes tell of the time before is marked as its own.
    points.removeIf(
        [](const HistoryPoint &point) { return point.origin != HistoryOrigin::Recorded; });
    QVERIFY(points.first().fromMs < endedMs); // what was there is there
    qint64 hole = 0, holes = 0;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const qint64 missing = points[i].fromMs - points[i - 1].toMs;
        if (missing > 3000) {
            hole = missing;
            ++holes;
        }
    }
    QCOMPARE(holes, 1);
    QVERIFY2(hole > 8000 && hole < 30'000, qPrintable(QString::number(hole)));
}

void TestHistoryKept::cleanupTestCase()
{
    m_session.reset();
    m_demo.reset();
}

QTEST_GUILESS_MAIN(TestHistoryKept)
#include "tst_historykept.moc"
