// SPDX-License-Identifier: GPL-3.0-or-later
// The real window over a real demo fleet, clicked as a person does: what the cards say is compared
// with the processes and with Redis.
#include "apifeed.h"
#include "cardlayout.h"
#include "cardtext.h"
#include "clock.h"
#include "confirmdialog.h"
#include "controls.h"
#include "demofleet.h"
#include "feedthread.h"
#include "fleet.h"
#include "jobmemory.h"
#include "mainwindow.h"
#include "overviewpage.h"
#include "pagewindow.h"
#include "theme.h"
#include "timelinepage.h"
#include "timelineview.h"
#include "tokenfile.h"
#include "workergrid.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <csignal>
#include <unistd.h>

using namespace qd;

namespace {

constexpr int PatienceMs = 30000; ///< for anything that must come to pass

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The letter of a process in /proc: 'S', 'R', 'Z' …; 0: there is none.
char processState(qint64 pid)
{
    const QByteArray stat = fileBytes(QStringLiteral("/proc/%1/stat").arg(pid));
    const qsizetype behindName = stat.lastIndexOf(')');
    return behindName < 0 ? '\0' : stat.mid(behindName + 2, 1).at(0);
}

bool isAlive(qint64 pid)
{
    const char state = processState(pid);
    return state != '\0' && state != 'Z' && state != 'X';
}

/// The processes of one of our demo workers.
QList<qint64> pidsOf(const QString &address)
{
    const QByteArray id = "QUARTERDECK_WORKER_ID=" + address.toUtf8() + '\0';
    const QByteArray ours =
        "QUARTERDECK_EXIT_WITH=" + QByteArray::number(QCoreApplication::applicationPid()) + '\0';
    QList<qint64> pids;
    const QStringList entries = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &entry : entries) {
        const qint64 pid = entry.toLongLong();
        if (pid <= 0 || !isAlive(pid))
            continue;
        const QByteArray environment = fileBytes(QStringLiteral("/proc/%1/environ").arg(pid));
        if (environment.contains(id) && environment.contains(ours))
            pids.append(pid);
    }
    return pids;
}

/// The sockets of this process that are connected to \a port of this computer, by their inode, and
/// stay so for a second: a stream of events, not a single request.
QSet<QByteArray> streamsTo(int port)
{
    const QByteArray remote =
        "0100007F:" + QByteArray::number(port, 16).rightJustified(4, '0').toUpper();
    QSet<QByteArray> staying;
    for (int look = 0; look < 10; ++look) {
        QSet<QByteArray> now;
        for (const QByteArray &line : fileBytes(QStringLiteral("/proc/self/net/tcp")).split('\n')) {
            const QByteArrayList fields = line.simplified().split(' ');
            const QByteArray inode = fields.value(9);
            if (fields.value(2) != remote || fields.value(3) != "01")
                continue;
            const QDir files(QStringLiteral("/proc/self/fd"));
            for (const QString &fd : files.entryList(QDir::System | QDir::Files)) {
                char target[64] = {};
                if (::readlink(QFile::encodeName(files.filePath(fd)).constData(), target,
                               sizeof target - 1) > 0 &&
                    QByteArray(target) == "socket:[" + inode + ']')
                    now.insert(inode);
            }
        }
        staying = look == 0 ? now : staying & now;
        QTest::qWait(100);
    }
    return staying;
}

} // namespace

class TestWindowFlow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void allWindowsShareOneSocket();
    void pauseAndResume();
    void countsAreThoseOfTheStream();
    void stopAsksFirstAndStarts();
    void restartIsAnotherProcess();
    void severalAreStoppedAndStarted();
    void killedWorkerIsCrashed();
    void theTimelineHasItAfterwards();
    void killedGatewayLosesNothing();
    void cleanupTestCase();

private:
    const WorkerRow *row(const QString &key) const
    {
        return m_fleet->workers()->row(m_fleet->workers()->rowOf(key));
    }
    StatusKind kind(const QString &key) const
    {
        return row(key) ? row(key)->kind : StatusKind::Other;
    }
    bool isWorking(const QString &key) const
    {
        return kind(key) == StatusKind::Running || kind(key) == StatusKind::Idle;
    }
    OverviewPage *page() const
    {
        return static_cast<OverviewPage *>(m_window->pageWidget(QStringLiteral("overview")));
    }
    /// Waits until the control may be used, then clicks it on the worker's card.
    bool click(const QString &key, CardControl control, ControlAction action);
    ConfirmDialog *dialog() const { return m_window->controls()->dialog(); }
    qint64 endsInStream(const QString &worker) const;

    Theme m_theme;
    int m_apiPort = -1;
    std::unique_ptr<DemoFleet> m_demo;
    std::unique_ptr<Fleet> m_fleet;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<FeedThread> m_feed;
    QTimer m_tick;
};

void TestWindowFlow::initTestCase()
{
    m_theme.install(*qApp);
    m_demo = std::make_unique<DemoFleet>(DemoFleet::Kind::Plain, QStringLiteral(QD_BIN_DIR));
    DemoAddresses addresses;
    QString failure;
    connect(m_demo.get(), &DemoFleet::ready, this,
            [&](const DemoAddresses &at) { addresses = at; });
    connect(m_demo.get(), &DemoFleet::failed, this, [&](const QString &why) { failure = why; });
    m_demo->start();
    QTRY_VERIFY_WITH_TIMEOUT(addresses.api.isValid() || !failure.isEmpty(), PatienceMs);
    QVERIFY2(failure.isEmpty(), qPrintable(failure));

    // Wired as the program does it.
    m_fleet = std::make_unique<Fleet>(QStringLiteral("Demo fleet"));
    m_window = std::make_unique<MainWindow>(*m_fleet, m_theme);
    m_window->controls()->grace().setMs(100);
    m_window->resize(1024, 640);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    ApiOptions api;
    api.base = addresses.api;
    m_apiPort = addresses.api.port();
    api.staleAfterSeconds = 120;
    QString error;
    api.token = readTokenFile(addresses.tokenFile, &error).value_or(QByteArray());
    QVERIFY2(!api.token.isEmpty(), qPrintable(error));
    Thresholds limits = m_fleet->limits();
    limits.staleAfterSeconds = api.staleAfterSeconds;
    m_fleet->setLimits(limits);
    m_feed = std::make_unique<FeedThread>([api] { return std::make_unique<ApiFeed>(api); });
    FeedThread *feed = m_feed.get();
    connect(feed, &FeedThread::batchReady, m_fleet.get(), [this, feed](const FeedBatch &batch) {
        m_fleet->apply(batch, monotonicMs());
        feed->batchTaken();
    });
    connect(feed, &FeedThread::statusChanged, m_fleet.get(),
            [this](const FeedStatus &status) { m_fleet->setStatus(status, monotonicMs()); });
    connect(m_fleet.get(), &Fleet::commandIssued, feed, &FeedThread::send);
    connect(m_fleet.get(), &Fleet::tryNowRequested, feed, &FeedThread::tryNow);
    connect(m_window.get(), &MainWindow::watchChanged, feed, [feed](bool activity, bool queues) {
        feed->setWatch({activity, queues});
    });
    connect(&m_tick, &QTimer::timeout, m_fleet.get(), [this] { m_fleet->tick(monotonicMs()); });
    m_tick.start(1000);
    feed->start();

    QTRY_COMPARE_WITH_TIMEOUT(m_fleet->workers()->rowCount(), 6, PatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_fleet->status().state, ConnectionState::Live, PatienceMs);
    for (const char *address : {"discovery", "similar_profiles", "unified", "unified-3"})
        QTRY_VERIFY_WITH_TIMEOUT(isWorking(QLatin1String(address)), PatienceMs);
}

bool TestWindowFlow::click(const QString &key, CardControl control, ControlAction action)
{
    const auto allowed = [&] { return m_fleet->whyNot(action, key, monotonicMs()).isEmpty(); };
    if (!QTest::qWaitFor(allowed, PatienceMs) || !page()->reveal(key))
        return false;
    WorkerGrid *grid = page()->grid();
    const QRect card = grid->visualRect(grid->currentIndex());
    const WorkerCardLayout layout(card.width(), m_theme.scale(), grid->layoutDirection());
    const QPoint at = card.topLeft() + layout.control(control).center();
    if (grid->currentKey() != key || !grid->viewport()->rect().contains(at))
        return false;
    QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, at);
    return true;
}

void TestWindowFlow::allWindowsShareOneSocket()
{
    const QSet<QByteArray> one = streamsTo(m_apiPort);
    QCOMPARE(one.size(), 1);
    QList<QPointer<QWidget>> windows;
    for (const char *name : {"queues", "activity", "timeline"}) {
        windows << m_window->openPageWindow(QLatin1String(name));
        QVERIFY(windows.constLast());
        QVERIFY(QTest::qWaitForWindowExposed(windows.constLast()));
    }
    QCOMPARE(streamsTo(m_apiPort), one);
    for (const auto &window : std::as_const(windows))
        delete window.data();
}

void TestWindowFlow::pauseAndResume()
{
    const QString key = QStringLiteral("discovery");
    QTRY_COMPARE_WITH_TIMEOUT(pidsOf(key).size(), 1, PatienceMs);
    const qint64 pid = pidsOf(key).first();
    QVERIFY(click(key, CardControl::Pause, ControlAction::Pause));
    QTRY_COMPARE_WITH_TIMEOUT(kind(key), StatusKind::Paused, PatienceMs);
    QVERIFY(isAlive(pid)); // it pauses by itself, between two jobs
    QTRY_COMPARE_WITH_TIMEOUT(pillWord(*row(key)), QStringLiteral("Paused"), PatienceMs);

    QVERIFY(click(key, CardControl::Play, ControlAction::Resume));
    QTRY_VERIFY_WITH_TIMEOUT(isWorking(key), PatienceMs);
    QCOMPARE(pidsOf(key), QList<qint64>{pid});
}

/// Ends of jobs of \a worker in the stream, or −1 when Redis does not answer.
qint64 TestWindowFlow::endsInStream(const QString &worker) const
{
    QProcess cli;
    cli.start(QStringLiteral("redis-cli"),
              {QStringLiteral("-s"), m_demo->folder() + QStringLiteral("/redis.sock"),
               QStringLiteral("XRANGE"), QStringLiteral("fleet_events"), QStringLiteral("-"),
               QStringLiteral("+")});
    if (!cli.waitForFinished(PatienceMs) || cli.exitCode() != 0)
        return -1;
    // An entry: its id, then names and values, one a line.
    qint64 count = 0;
    QByteArray name, type, who;
    const auto endEntry = [&] {
        count += who == worker.toUtf8() && (type == "job_finished" || type == "job_failed");
        type.clear();
        who.clear();
        name.clear();
    };
    static const QRegularExpression id(QStringLiteral("^[0-9]{13}-[0-9]+$"));
    const QList<QByteArray> lines = cli.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        if (name.isNull()) {
            if (id.match(QString::fromUtf8(line)).hasMatch())
                endEntry();
            else
                name = line.isNull() ? QByteArray("") : line;
            continue;
        }
        if (name == "type")
            type = line;
        else if (name == "worker_id")
            who = line;
        name = QByteArray();
    }
    endEntry();
    return count;
}

void TestWindowFlow::countsAreThoseOfTheStream()
{
    const QString key = QStringLiteral("similar_profiles");
    QTRY_VERIFY_WITH_TIMEOUT(row(key)->worker.processed.value_or(0) > 0, PatienceMs);
    // Paused it ends nothing more: what the card says must come to what the stream holds.
    QVERIFY(click(key, CardControl::Pause, ControlAction::Pause));
    QTRY_COMPARE_WITH_TIMEOUT(kind(key), StatusKind::Paused, PatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(row(key)->worker.processed.value_or(-1), endsInStream(key),
                              PatienceMs);
    QVERIFY(endsInStream(key) > 0);
    QVERIFY(click(key, CardControl::Play, ControlAction::Resume));
    QTRY_VERIFY_WITH_TIMEOUT(isWorking(key), PatienceMs);
}

void TestWindowFlow::stopAsksFirstAndStarts()
{
    const QString key = QStringLiteral("unified");
    QTRY_COMPARE_WITH_TIMEOUT(pidsOf(key).size(), 1, PatienceMs);
    const qint64 pid = pidsOf(key).first();
    QSignalSpy issued(m_fleet.get(), &Fleet::commandIssued);

    // Enter means Cancel, Esc too.
    for (const Qt::Key no : {Qt::Key_Return, Qt::Key_Escape}) {
        QVERIFY(click(key, CardControl::Stop, ControlAction::Stop));
        QVERIFY(dialog());
        QVERIFY(dialog()->cancelButton()->isDefault());
        QTest::keyClick(dialog(), no);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), PatienceMs);
    }
    QCOMPARE(issued.size(), 0);
    QVERIFY(isAlive(pid));

    QVERIFY(click(key, CardControl::Stop, ControlAction::Stop));
    QVERIFY(dialog());
    QCOMPARE(dialog()->targets(), QStringList{key});
    QTest::mouseClick(dialog()->confirmButton(), Qt::LeftButton);
    QCOMPARE(issued.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(kind(key), StatusKind::Stopped, PatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!isAlive(pid), PatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(pillWord(*row(key)), QStringLiteral("Stopped"), PatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), PatienceMs);

    QVERIFY(click(key, CardControl::Play, ControlAction::Start));
    QTRY_VERIFY_WITH_TIMEOUT(isWorking(key), PatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(pidsOf(key).size(), 1, PatienceMs);
    QVERIFY(pidsOf(key).first() != pid);
}

void TestWindowFlow::restartIsAnotherProcess()
{
    const QString key = QStringLiteral("unified-2");
    QTRY_COMPARE_WITH_TIMEOUT(pidsOf(key).size(), 1, PatienceMs);
    const qint64 pid = pidsOf(key).first();
    QVERIFY(click(key, CardControl::Restart, ControlAction::Restart));
    QVERIFY(dialog());
    QTest::mouseClick(dialog()->confirmButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!isAlive(pid), PatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(pidsOf(key).size(), 1, PatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(isWorking(key), PatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), PatienceMs);
}

void TestWindowFlow::severalAreStoppedAndStarted()
{
    const QStringList keys{QStringLiteral("similar_profiles"), QStringLiteral("unified-3")};
    for (const QString &key : keys) {
        if (kind(key) == StatusKind::Paused)
            QVERIFY(click(key, CardControl::Play, ControlAction::Resume));
        QTRY_VERIFY_WITH_TIMEOUT(isWorking(key), PatienceMs);
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_fleet->journal()->pendingCount() == 0, PatienceMs);
    m_window->controls()->request(ControlAction::Stop, keys);
    QVERIFY(dialog());
    QCOMPARE(dialog()->targets(), keys);
    QTest::mouseClick(dialog()->confirmButton(), Qt::LeftButton);
    const BulkRun *run = m_window->controls()->run();
    QVERIFY(run);
    QTRY_VERIFY_WITH_TIMEOUT(run->isOver(), PatienceMs);
    QCOMPARE(run->failed(), 0);
    for (const QString &key : keys) {
        QTRY_COMPARE_WITH_TIMEOUT(kind(key), StatusKind::Stopped, PatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(pidsOf(key).size(), 0, PatienceMs);
    }
    for (int i = 0; i < run->total(); ++i) // said by the gateway, and seen
        QTRY_VERIFY_WITH_TIMEOUT(run->row(i)->applied, PatienceMs);

    m_window->controls()->request(ControlAction::Start, keys);
    QVERIFY(!dialog()); // nothing is lost by that
    for (const QString &key : keys) {
        QTRY_VERIFY_WITH_TIMEOUT(isWorking(key), PatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(pidsOf(key).size(), 1, PatienceMs);
    }
}

void TestWindowFlow::killedWorkerIsCrashed()
{
    const QString key = QStringLiteral("unified-3");
    QTRY_COMPARE_WITH_TIMEOUT(pidsOf(key).size(), 1, PatienceMs);
    QCOMPARE(::kill(pid_t(pidsOf(key).first()), SIGKILL), 0);
    QTRY_COMPARE_WITH_TIMEOUT(kind(key), StatusKind::Crashed, PatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(row(key)->worker.exitCode, MaybeInt(137), PatienceMs);
    QCOMPARE(jobLine(*row(key), monotonicMs()).head, QStringLiteral("— exit code 137"));
}

/// When, and for how long: what the tests before did is on the timeline.
void TestWindowFlow::theTimelineHasItAfterwards()
{
    const JobMemory &jobs = *m_fleet->jobs();
    const auto mark = [&](const QString &key, MarkKind kind) -> std::optional<LaneMark> {
        const int lane = jobs.laneOf(row(key)->worker);
        if (lane < 0)
            return std::nullopt;
        for (const LaneMark &one : jobs.lane(lane).marks()) {
            if (one.kind == kind)
                return one;
        }
        return std::nullopt;
    };
    const QString killed = QStringLiteral("unified-3"), paused = QStringLiteral("discovery");
    QTRY_VERIFY_WITH_TIMEOUT(mark(killed, MarkKind::Crashed), PatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(mark(killed, MarkKind::Crashed)->text, QStringLiteral("exit 137"),
                              PatienceMs);
    const auto pause = mark(paused, MarkKind::Paused);
    QVERIFY(pause && pause->toMs > pause->fromMs);
    QVERIFY(mark(paused, MarkKind::Control));
    QTRY_VERIFY_WITH_TIMEOUT(!jobs.lane(jobs.laneOf(row(killed)->worker)).bars().empty(),
                             PatienceMs);

    QVERIFY(m_window->showPage(QStringLiteral("timeline")));
    auto *timeline = static_cast<TimelinePage *>(m_window->pageWidget(QStringLiteral("timeline")));
    QVERIFY(timeline->reveal(killed));
    const TimelineView &view = *timeline->view();
    const int lane = timeline->lanes().laneOf(view.current().lane);
    const QPoint at(view.xOf(mark(killed, MarkKind::Crashed)->fromMs),
                    view.laneRect(lane).center().y());
    QVERIFY2(view.tipAt(at).contains(QStringLiteral("exit 137")), qPrintable(view.tipAt(at)));
    m_window->showPage(QStringLiteral("overview"));
}

void TestWindowFlow::killedGatewayLosesNothing()
{
    WorkerGrid *grid = page()->grid();
    const QString key = QStringLiteral("discovery");
    QVERIFY(page()->reveal(key));
    grid->verticalScrollBar()->setValue(grid->verticalScrollBar()->maximum() / 2);
    const int scroll = grid->verticalScrollBar()->value();
    QVERIFY(scroll > 0);
    const auto keys = [&] {
        QStringList all;
        for (int i = 0; i < m_fleet->workers()->rowCount(); ++i)
            all << m_fleet->workers()->row(i)->worker.key;
        return all;
    };
    const QStringList before = keys();
    const QStringList selected = grid->selectedKeys();
    QCOMPARE(selected, QStringList{key});
    const qint64 processed = row(key)->worker.processed.value_or(0);
    QSignalSpy removed(m_fleet->workers(), &WorkerModel::rowsRemoved);
    QSignalSpy reset(m_fleet->workers(), &WorkerModel::modelReset);

    const qint64 gateway = m_demo->gatewayPid();
    QVERIFY(gateway > 0);
    QCOMPARE(::kill(pid_t(gateway), SIGKILL), 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_fleet->status().state != ConnectionState::Live, PatienceMs);
    QCOMPARE(keys(), before); // the last data stay
    QTRY_COMPARE_WITH_TIMEOUT(m_fleet->status().state, ConnectionState::Live, 2 * PatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(row(key)->worker.processed.value_or(0) > processed, PatienceMs);
    QVERIFY(m_demo->gatewayPid() != gateway);
    QCOMPARE(keys(), before);
    QCOMPARE(removed.size(), 0);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(grid->selectedKeys(), selected);
    QCOMPARE(grid->currentKey(), key);
    QTRY_COMPARE_WITH_TIMEOUT(grid->verticalScrollBar()->value(), scroll, PatienceMs);
}

void TestWindowFlow::cleanupTestCase()
{
    m_tick.stop();
    m_feed.reset();
    m_window.reset();
    m_fleet.reset();
    m_demo.reset();
}

QTEST_MAIN(TestWindowFlow)
#include "tst_windowflow.moc"
