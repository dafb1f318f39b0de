// SPDX-License-Identifier: GPL-3.0-or-later
// Controls for many, clicked in a window over a real feed on a real server: each is told once, what
// failed says so, and nothing goes out that was taken back, stopped or not allowed any more.
#include "apifeed.h"
#include "banner.h"
#include "bulkrun.h"
#include "clock.h"
#include "confirmdialog.h"
#include "controls.h"
#include "feedprobe.h"
#include "feedthread.h"
#include "fleet.h"
#include "gracebar.h"
#include "mainwindow.h"
#include "numberline.h"
#include "pythonprocess.h"
#include "rowlist.h"
#include "rundialog.h"
#include "statusline.h"
#include "theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace qd;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QJsonArray rows(int count)
{
    QJsonArray list;
    for (int i = 0; i < count; ++i)
        list << json({{s("name"), s("w%1").arg(i)},
                      {s("address"), s("w%1").arg(i)},
                      {s("status"), s("running")},
                      {s("queue"), 1}});
    return list;
}

/// A window on a live server with \a count running workers.
struct Scene
{
    explicit Scene(int count, Theme &theme, const QString &token = {})
        : server(json({{s("interval"), 0.5}, {s("token"), token}}))
        , fleet(s("production-eu"))
        , window(fleet, theme)
    {
        server.set(json({{s("worker_rows"), rows(count)}}));
        ApiOptions options = optionsFor(server.base());
        options.token = token.toUtf8();
        for (int i = 0; i < count; ++i)
            options.addresses.insert(s("w%1").arg(i), s("w%1").arg(i));
        feed =
            std::make_unique<FeedThread>([options] { return std::make_unique<ApiFeed>(options); });
        QObject::connect(feed.get(), &FeedThread::batchReady, &fleet,
                         [this](const FeedBatch &batch) {
                             fleet.apply(batch, monotonicMs());
                             feed->batchTaken();
                         });
        QObject::connect(
            feed.get(), &FeedThread::statusChanged, &fleet,
            [this](const FeedStatus &status) { fleet.setStatus(status, monotonicMs()); });
        QObject::connect(&fleet, &Fleet::commandIssued, feed.get(), &FeedThread::send);
        feed->start();
        window.controls()->grace().setMs(300);
        window.show();
    }
    bool isLive(int count)
    {
        return QTest::qWaitFor(
            [&] {
                return fleet.status().state == ConnectionState::Live &&
                       fleet.workers()->rowCount() == count;
            },
            20'000);
    }
    QStringList keys(int count)
    {
        QStringList list;
        for (int i = 0; i < count; ++i)
            list << fleet.workers()->row(i)->worker.key;
        return list;
    }
    /// Asks, types the number where it is wanted, agrees.
    bool confirm(ControlAction action, const QStringList &whom, RunPace pace = RunPace::AllAtOnce)
    {
        window.controls()->request(action, whom);
        ConfirmDialog *dialog = window.controls()->dialog();
        if (!dialog)
            return false;
        auto *box = dialog->findChild<QComboBox *>();
        box->setCurrentIndex(box->findData(int(pace)));
        if (!dialog->number().edit()->isHidden())
            QTest::keyClicks(dialog->number().edit(), QString::number(whom.size()));
        QTest::mouseClick(dialog->confirmButton(), Qt::LeftButton);
        return window.controls()->run() != nullptr;
    }
    BulkRun *run() { return window.controls()->run(); }
    int posts() { return server.requests(s("/control?"), s("POST")); }
    QHash<QString, int> appliedByWorker()
    {
        QHash<QString, int> count;
        for (const QJsonObject &line : server.lines()) {
            if (line.contains(s("applied")))
                ++count[line.value(s("worker")).toString()];
        }
        return count;
    }

    ContractServer server;
    Fleet fleet;
    MainWindow window;
    std::unique_ptr<FeedThread> feed;
};

} // namespace

class TestBulkFlow final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theme.install(*qApp); }
    void aThousandAndOneFails();
    void stopsAtTheFirst401();
    void stoppedHalfWay();
    void tellsEachOnceWhateverBreaks_data();
    void tellsEachOnceWhateverBreaks();
    void saysWhenItIsSeenInTheState();
    void aPauseTakenBackIsNeverSent();
    void pausesGoAfterTheirGrace();
    void closingAsksWhileARunGoes();

private:
    Theme m_theme;
};

void TestBulkFlow::aThousandAndOneFails()
{
    constexpr int Count = 1000;
    Scene scene(Count, m_theme);
    QVERIFY(scene.isLive(Count));
    scene.server.set(
        json({{s("control_at"), json({{s("500"), json({{s("kind"), s("answer_no")}})}})}}));
    QVERIFY(scene.confirm(ControlAction::Stop, scene.keys(Count)));
    RunDialog *dialog = scene.window.controls()->runDialog();
    QVERIFY(dialog && dialog->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(scene.run()->isOver(), 120'000);
    QCOMPARE(scene.run()->ended(), Count);
    QCOMPARE(scene.run()->failed(), 1);
    QCOMPARE(scene.posts(), Count);
    const QHash<QString, int> applied = scene.appliedByWorker();
    QCOMPARE(applied.size(), Count - 1);
    QVERIFY(std::all_of(applied.begin(), applied.end(), [](int times) { return times == 1; }));

    dialog->failedOnly()->setChecked(true);
    const QAbstractItemModel *list = dialog->list()->model();
    QCOMPARE(list->rowCount(), 1);
    QVERIFY(list->index(0, RunMessageColumn).data().toString().contains(s("not on a Sunday")));

    // Again, as a new run with a confirmation and ids of its own.
    QVERIFY(dialog->retryButton()->isVisible());
    const QStringList failed = scene.run()->failedKeys();
    QTest::mouseClick(dialog->retryButton(), Qt::LeftButton);
    ConfirmDialog *again = scene.window.controls()->dialog();
    QVERIFY(again);
    QCOMPARE(again->targets(), failed);
    QCOMPARE(scene.posts(), Count);
    QTest::mouseClick(again->confirmButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(scene.appliedByWorker().size(), Count, 10'000);
    QCOMPARE(scene.posts(), Count + 1);
    QSet<QString> ids;
    for (const QJsonObject &post : scene.server.requestsTo(s("/control?")))
        ids.insert(post.value(s("headers")).toObject().value(s("Idempotency-Key")).toString());
    QCOMPARE(ids.size(), Count + 1);
}

void TestBulkFlow::stopsAtTheFirst401()
{
    constexpr int Count = 40;
    Scene scene(Count, m_theme, s("secret"));
    QVERIFY(scene.isLive(Count));
    scene.server.set(
        json({{s("control_at"),
               json({{s("7"), json({{s("kind"), s("status")}, {s("status"), 401}})}})}}));
    QVERIFY(scene.confirm(ControlAction::Restart, scene.keys(Count), RunPace::OneByOne));
    QTRY_VERIFY_WITH_TIMEOUT(scene.run()->isOver(), 30'000);
    QVERIFY(scene.run()->isStopped());
    QCOMPARE(scene.posts(), 7);
    QCOMPARE(scene.server.applied(), 6);
    QCOMPARE(scene.run()->failed(), Count - 6);
    QTRY_COMPARE(scene.fleet.status().state, ConnectionState::SignedOut);
    QCOMPARE(scene.posts(), 7);
    QVERIFY(scene.window.controls()->runDialog()->words()->isVisible());
}

void TestBulkFlow::stoppedHalfWay()
{
    constexpr int Count = 60;
    Scene scene(Count, m_theme);
    QVERIFY(scene.isLive(Count));
    QVERIFY(scene.confirm(ControlAction::Stop, scene.keys(Count), RunPace::Steady));
    QTRY_VERIFY(scene.run()->ended() >= 5);
    QVERIFY(scene.window.statusLine()->text().size() > 0);
    QTest::mouseClick(scene.window.controls()->runDialog()->stopButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(scene.run()->isOver(), 20'000);
    const int done = Count - scene.run()->failed();
    QVERIFY(done < Count);
    QCOMPARE(scene.server.applied(), done);
    QCOMPARE(scene.run()->row(Count - 1)->outcome, Outcome::NotSent);
    QVERIFY(scene.run()->row(Count - 1)->message.contains(s("stopped by you")));
}

void TestBulkFlow::tellsEachOnceWhateverBreaks_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"apply_reset", "apply_drop", "apply_stall", "apply_500"})
        QTest::newRow(kind) << s(kind);
}

void TestBulkFlow::tellsEachOnceWhateverBreaks()
{
    constexpr int Count = 12;
    QFETCH(QString, kind);
    Scene scene(Count, m_theme);
    QVERIFY(scene.isLive(Count));
    scene.server.setFault(s("control"), json({{s("kind"), kind}}));
    QVERIFY(scene.confirm(ControlAction::Stop, scene.keys(Count)));
    // The line says nothing; their own state does.
    QTRY_VERIFY_WITH_TIMEOUT(scene.run()->isOver() && scene.run()->failed() == 0, 40'000);
    for (int i = 0; i < Count; ++i)
        QVERIFY(scene.run()->row(i)->applied);
    QCOMPARE(scene.posts(), Count);
    const QHash<QString, int> applied = scene.appliedByWorker();
    QCOMPARE(applied.size(), Count);
    QVERIFY(std::all_of(applied.begin(), applied.end(), [](int times) { return times == 1; }));
}

void TestBulkFlow::saysWhenItIsSeenInTheState()
{
    Scene scene(3, m_theme);
    QVERIFY(scene.isLive(3));
    QVERIFY(scene.confirm(ControlAction::Stop, scene.keys(3)));
    QTRY_VERIFY(scene.run()->isOver());
    QVERIFY(!scene.window.controls()->runDialog()); // three: the rows and the status line tell
    const JournalRow *row = scene.fleet.journal()->row(0);
    QVERIFY(row->sentMs > 0 && row->sentMs >= row->issuedMs);
    QVERIFY(row->endedMs >= row->sentMs);
    QTRY_COMPARE_WITH_TIMEOUT(scene.fleet.journal()->row(0)->phase(), CommandPhase::Applied, 8'000);
    QTRY_VERIFY(scene.run()->row(0)->applied);
    QVERIFY(scene.fleet.journal()->row(0)->message.contains(s("stop operation completed")));
}

void TestBulkFlow::aPauseTakenBackIsNeverSent()
{
    Scene scene(3, m_theme);
    QVERIFY(scene.isLive(3));
    scene.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&scene.window));
    scene.window.controls()->grace().setMs(60'000);
    GraceBar *bar = scene.window.graceBar();
    scene.window.controls()->request(ControlAction::Pause, scene.keys(1));
    QVERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(s("w0")));
    QVERIFY(!scene.fleet.workers()->row(0)->pendingVerb.isEmpty());
    scene.window.controls()->request(ControlAction::Pause, scene.keys(3));
    QVERIFY(bar->text().contains(s("2 more")));
    QTest::keyClick(&scene.window, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QVERIFY(scene.fleet.workers()->row(0)->pendingVerb.isEmpty());

    scene.window.controls()->request(ControlAction::Pause, scene.keys(1));
    QTest::keyClick(&scene.window, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!bar->isVisible());
    scene.window.controls()->request(ControlAction::Pause, scene.keys(1));
    QTest::mouseClick(bar->takeBackButton(), Qt::LeftButton);
    QVERIFY(!bar->isVisible());
    scene.window.controls()->grace().setMs(100);
    QCOMPARE(scene.posts(), 0);
    QCOMPARE(scene.fleet.journal()->rowCount(), 0);
}

void TestBulkFlow::pausesGoAfterTheirGrace()
{
    Scene scene(3, m_theme);
    QVERIFY(scene.isLive(3));
    scene.window.controls()->request(ControlAction::Pause, scene.keys(2));
    QCOMPARE(scene.fleet.journal()->rowCount(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(scene.server.applied(), 2, 8'000);
    QVERIFY(!scene.window.graceBar()->isVisible());
    QTRY_COMPARE(scene.fleet.workers()->row(1)->kind, StatusKind::Paused);
    QCOMPARE(scene.posts(), 2);
}

void TestBulkFlow::closingAsksWhileARunGoes()
{
    constexpr int Count = 30;
    Scene scene(Count, m_theme);
    QVERIFY(scene.isLive(Count));
    QVERIFY(scene.confirm(ControlAction::Stop, scene.keys(Count), RunPace::Steady));
    QVERIFY(!scene.window.close());
    QVERIFY(scene.window.isVisible());
    QVERIFY(!scene.run()->isStopped());
    auto *box = scene.window.findChild<QDialog *>(s("qd_close_run"));
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_Return); // keeps it going
    QTRY_VERIFY(!scene.window.findChild<QDialog *>(s("qd_close_run")));
    QVERIFY(scene.window.isVisible() && !scene.run()->isStopped());
    scene.run()->stop();
    QTRY_VERIFY_WITH_TIMEOUT(scene.run()->isOver(), 10'000);
    // A pause that waits would be lost as well.
    scene.window.controls()->grace().setMs(60'000);
    const int posts = scene.posts();
    scene.window.controls()->request(ControlAction::Pause, {scene.run()->failedKeys().constLast()});
    QVERIFY(!scene.window.close());
    for (QPushButton *button :
         scene.window.findChild<QDialog *>(s("qd_close_run"))->findChildren<QPushButton *>()) {
        if (!button->isDefault())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(!scene.window.isVisible());
    QCOMPARE(scene.posts(), posts);
}

QTEST_MAIN(TestBulkFlow)
#include "tst_bulkflow.moc"
