// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about one worker: beside a page, and in a window of its own.
#include "samplefleet.h"

#include "mainwindow.h"
#include "redaction.h"
#include "revealbutton.h"
#include "segments.h"
#include "theme.h"
#include "timechart.h"
#include "workercharts.h"
#include "workerfacts.h"
#include "workerheld.h"
#include "workerhistory.h"
#include "workerpanel.h"
#include "workerspage.h"
#include "workertable.h"
#include "workerwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace qd;

namespace {

const QString Stale = QStringLiteral("scraper-lon-02"), Crashed = QStringLiteral("ai-tagger-01"),
              Paused = QStringLiteral("Similar Profiles Processor"),
              Idle = QStringLiteral("mailer"), Busy = QStringLiteral("thumbnails-01");

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Worker &in(FeedBatch &batch, const QString &name)
{
    for (Worker &worker : batch.workers) {
        if (worker.name == name)
            return worker;
    }
    qFatal("no such worker");
}

ActivityEntry applied(const QString &worker, const char *action, const char *by,
                      const QString &request = {})
{
    ActivityEntry entry;
    entry.kind = s("control_applied");
    entry.timestampMs = SampleFleet::ServerNow - 240'000;
    entry.worker = worker;
    entry.text = s("Control: %1 took effect").arg(s(action));
    entry.outcome = ActivityOutcome::Control;
    entry.fields = {{s("action"), s(action)}, {s("by"), s(by)}, {s("request_id"), request}};
    return entry;
}

} // namespace

class TestWorkerPanel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theme.install(*qApp); }
    void init()
    {
        m_fleet = std::make_unique<Fleet>(s("production-eu"));
        SampleFleet::fill(*m_fleet, 12, 20);
    }
    void cleanup() { m_fleet.reset(); }

    void saysWhatTheEvidenceSays();
    void speaksOfOldDataInThePast();
    void asksAfterItsFirstFrame();
    void chartsWhatTheBackEndTells();
    void chartsOurOwnSamplesElse();
    void tellsErrorsAndControlApart();
    void tellsWhatItHolds();
    void copiesWithoutSecrets();
    void hidesSecretsOfJobAndDetails();
    void opensAWindowForEach();
    void windowStaysRightWhenItsWorkerGoes();
    void windowsGoWithTheirOwner();

private:
    void answer(quint64 id, const QJsonValue &body, const QString &error = {})
    {
        FeedBatch batch;
        batch.receivedAtMs = monotonicMs();
        Answer one;
        one.id = id;
        one.body = body;
        one.error = error;
        batch.answers << one;
        m_fleet->apply(batch, monotonicMs());
    }
    std::unique_ptr<WorkerPanel> panelOf(const QString &key)
    {
        auto panel = std::make_unique<WorkerPanel>(*m_fleet, m_theme, WorkerPanel::Form::Side);
        panel->resize(360, 900);
        panel->show();
        panel->setWorker(key);
        panel->refresh(monotonicMs());
        return panel;
    }
    static std::optional<Question> asked(const QSignalSpy &spy, Question::Kind kind)
    {
        for (auto it = spy.crbegin(); it != spy.crend(); ++it) {
            if (const auto question = it->first().value<Question>(); question.kind == kind)
                return question;
        }
        return std::nullopt;
    }

    Theme m_theme;
    std::unique_ptr<Fleet> m_fleet;
};

void TestWorkerPanel::saysWhatTheEvidenceSays()
{
    const qint64 now = monotonicMs();
    FeedBatch batch = SampleFleet::snapshot(12, now);
    in(batch, Idle).status = s("stopped");
    in(batch, Idle).lastHeartbeatMs = batch.serverTimeMs - 250'000;
    batch.activity << applied(Paused, "pause", "ada") << applied(Idle, "stop", "ada");
    m_fleet->apply(batch, now);
    const auto panel = panelOf(Stale);
    const auto says = [&](const QString &key) {
        panel->setWorker(key);
        panel->refresh(now);
        return panel->facts()->notice();
    };
    QCOMPARE(says(Stale), s("No heartbeat for 6 m 12 s. It still holds job 1732-47."));
    QCOMPARE(says(Crashed),
             s("Crashed: exit code 137, killed by SIGKILL (9), perhaps for want of memory. Last "
               "heard of 11 m 20 s ago."));
    QCOMPARE(says(Idle), s("Stopped on purpose by ada 4 m 0 s ago."));
    QCOMPARE(says(Paused), s("Paused by ada 4 m 0 s ago."));
    QCOMPARE(says(Busy), QString()); // nothing that a person must read
}

void TestWorkerPanel::speaksOfOldDataInThePast()
{
    FeedStatus cut = SampleFleet::live(m_fleet->status().lastDataAtMs);
    cut.state = ConnectionState::Reconnecting;
    const qint64 later = m_fleet->status().lastDataAtMs + 44'000;
    m_fleet->setStatus(cut, later);
    m_fleet->tick(later);
    const auto panel = panelOf(Busy);
    panel->refresh(later);
    QCOMPARE(panel->facts()->notice(), s("When last known, 44 s ago, it was busy with img 77120."));
}

void TestWorkerPanel::asksAfterItsFirstFrame()
{
    const QSignalSpy spy(m_fleet.get(), &Fleet::questionAsked);
    const auto panel = panelOf(Busy);
    QCOMPARE(spy.size(), 0);
    QTRY_COMPARE(spy.size(), 2); // figures and what it holds
    QVERIFY(asked(spy, Question::Metrics));
    QCOMPARE(asked(spy, Question::Metrics)->hours, 1);
    QCOMPARE(asked(spy, Question::Orphans)->queue, s("scrape_jobs"));
    panel->refresh(monotonicMs());
    QCoreApplication::processEvents();
    QCOMPARE(spy.size(), 2);
    panel->refresh(monotonicMs() + 61'000);
    QTRY_COMPARE(spy.size(), 4);
    panel->hide();
    panel->refresh(monotonicMs() + 200'000);
    QCoreApplication::processEvents();
    QCOMPARE(spy.size(), 4); // nobody looks
}

void TestWorkerPanel::chartsWhatTheBackEndTells()
{
    const QSignalSpy spy(m_fleet.get(), &Fleet::questionAsked);
    const auto panel = panelOf(Busy);
    QTRY_VERIFY(asked(spy, Question::Metrics));
    QJsonArray points;
    for (int i = 0; i < 60; ++i)
        points.append(QJsonObject{{s("t"), double(SampleFleet::ServerNow / 1000 - 3600 + i * 60)},
                                  {s("processed"), 10 + i},
                                  {s("failed"), 1},
                                  {s("avg_processing_time"), 0.3},
                                  {s("p95_processing_time"), 0.7},
                                  {s("memory_mb"), QJsonValue::Null}});
    const QJsonObject body{
        {s("success"), true},
        {s("end_time"), s("2025-11-22T14:32:00Z")},
        {s("worker_metrics"), QJsonObject{{s("thumbnails-01"), points}, {s("other"), points}}}};
    answer(asked(spy, Question::Metrics)->id, body);
    const WorkerCharts *charts = panel->charts();
    QCOMPARE(charts->chart(0)->series().size(), 2);
    QCOMPARE(charts->chart(0)->series().at(1).points.size(), 60);
    QCOMPARE(charts->chart(1)->series().first().points.last().y(), 69.0);
    QVERIFY(charts->chart(2)->isEmpty()); // null is not 0
    QCOMPARE(charts->note(), QString());
    QVERIFY(charts->chart(0)->isVisible() && !charts->chart(1)->isVisible());
    charts->tabs()->button(1)->click();
    QVERIFY(!charts->chart(0)->isVisible() && charts->chart(1)->isVisible());
    // Of another worker nothing of it is left; a late answer is dropped.
    const quint64 late = asked(spy, Question::Metrics)->id;
    panel->setWorker(Idle);
    QVERIFY(charts->chart(0)->series().isEmpty());
    answer(late, body);
    QVERIFY(charts->chart(0)->isEmpty());
}

void TestWorkerPanel::chartsOurOwnSamplesElse()
{
    const QSignalSpy spy(m_fleet.get(), &Fleet::questionAsked);
    const auto panel = panelOf(Busy);
    QTRY_VERIFY(asked(spy, Question::Metrics));
    answer(asked(spy, Question::Metrics)->id, {}, s("No such route (404)."));
    QVERIFY2(panel->charts()->note().startsWith(s("As seen from here since ")),
             qPrintable(panel->charts()->note()));
    QVERIFY(!panel->charts()->chart(0)->series().isEmpty());
    QVERIFY(!panel->charts()->chart(2)->isEmpty()); // memory
}

void TestWorkerPanel::tellsErrorsAndControlApart()
{
    const qint64 now = monotonicMs();
    QString request;
    connect(m_fleet.get(), &Fleet::commandIssued, m_fleet.get(),
            [&](const Command &command) { request = command.requestId; });
    QVERIFY(m_fleet->command(ControlAction::Pause, Busy, now));
    FeedBatch batch;
    batch.receivedAtMs = now;
    ActivityEntry failed;
    failed.worker = Busy;
    failed.timestampMs = SampleFleet::ServerNow;
    failed.kind = s("job_failed");
    failed.text = s("Failed img 77120: <b>disk full</b>");
    failed.outcome = ActivityOutcome::Failure;
    failed.durationMs = 300;
    batch.activity << failed << applied(Busy, "resume", "ada", s("r-1"))
                   << applied(Busy, "pause", "admin@host", request);
    m_fleet->apply(batch, now);

    const auto panel = panelOf(Busy);
    QVERIFY(panel->history()->lines().size() > 3);
    panel->history()->tabs()->button(1)->click();
    QCOMPARE(panel->history()->lines().size(), 1);
    QVERIFY(
        panel->history()->lines().first().endsWith(s("Failed img 77120: <b>disk full</b> 0.30 s")));
    panel->history()->tabs()->button(2)->click();
    const QStringList lines = panel->history()->lines();
    QCOMPARE(lines.size(), 2); // the worker's word to our own request is not told twice
    QVERIFY2(lines.first().endsWith(s("Pause from here pending")), qPrintable(lines.first()));
    QVERIFY2(lines.last().endsWith(s("Control: resume took effect (by ada) done")),
             qPrintable(lines.last()));
    panel->setWorker(Idle);
    panel->refresh(now);
    QVERIFY(panel->history()->lines().isEmpty());
}

void TestWorkerPanel::tellsWhatItHolds()
{
    const QSignalSpy spy(m_fleet.get(), &Fleet::questionAsked);
    const auto panel = panelOf(Stale);
    QCOMPARE(panel->held()->jobs().size(), 1);    // the one it names
    QVERIFY(panel->requeueButton()->isVisible()); // it is silent and holds one
    QTRY_VERIFY(asked(spy, Question::Orphans));
    const auto entry = [](const char *id, const QString &consumer, const char *certainty,
                          int deliveries) {
        return QJsonObject{{s("queue"), s("scrape_jobs")},
                           {s("id"), s(id)},
                           {s("consumer"), consumer},
                           {s("idle_seconds"), 372.0},
                           {s("deliveries"), deliveries},
                           {s("certainty"), s(certainty)},
                           {s("fields"), QJsonObject{{s("url"), s("https://example.org/a")}}}};
    };
    answer(asked(spy, Question::Orphans)->id,
           QJsonArray{entry("17-0", Stale, "orphaned", 3), entry("18-0", Idle, "orphaned", 1),
                      entry("19-0", Stale, "perhaps", 1)});
    panel->refresh(monotonicMs());
    const QList<HeldJob> jobs = panel->held()->jobs();
    QCOMPARE(jobs.size(), 3);
    QCOMPARE(jobs.at(1).text, s("https://example.org/a"));
    QVERIFY(jobs.at(1).orphaned && !jobs.at(1).perhaps);
    QCOMPARE(*jobs.at(1).deliveries, 3);
    QVERIFY(*jobs.at(1).seconds >= 372 && *jobs.at(1).seconds < 400);
    QVERIFY(jobs.at(2).perhaps);
    QSignalSpy requeue(panel.get(), &WorkerPanel::requeueRequested);
    panel->requeueButton()->click();
    const auto target = requeue.value(0).value(0).value<RequeueTarget>();
    QCOMPARE(target.worker, Stale);
    QCOMPARE(target.queue, s("scrape_jobs"));
    QVERIFY(target.ids.isEmpty());
    // One that works holds nothing to give back.
    panel->setWorker(Busy);
    panel->refresh(monotonicMs());
    QVERIFY(!panel->requeueButton()->isVisible());
}

void TestWorkerPanel::copiesWithoutSecrets()
{
    const qint64 now = monotonicMs();
    FeedBatch batch = SampleFleet::snapshot(12, now);
    in(batch, Busy).extra = {{s("api_key"), s("hunter2")}};
    ActivityEntry done;
    done.worker = Busy;
    done.timestampMs = SampleFleet::ServerNow;
    done.kind = s("job_finished");
    done.text = s("Finished img 77120");
    done.fields = {{s("password"), s("hunter2")}};
    batch.activity << done;
    m_fleet->apply(batch, now);
    const auto panel = panelOf(Busy);
    panel->copyAsText();
    const QString text = QApplication::clipboard()->text();
    QVERIFY(text.startsWith(s("thumbnails-01\nStatus: Running\nBusy with img 77120.")));
    QVERIFY(text.contains(s("\nMemory: 71 MB\n")));
    QVERIFY(text.contains(s("Finished img 77120")));
    QVERIFY(!text.contains(s("hunter2")));
    panel->copyAsJson();
    const QString json = QApplication::clipboard()->text();
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    QCOMPARE(object.value(s("worker_name")).toString(), Busy);
    QCOMPARE(object.value(s("liveness")).toString(), s("fresh"));
    QVERIFY(object.value(s("evidence")).toString().startsWith(s("Busy with")));
    QVERIFY(object.value(s("exit_code")).isNull());
    QVERIFY(!json.contains(s("hunter2")));
}

void TestWorkerPanel::hidesSecretsOfJobAndDetails()
{
    const qint64 now = monotonicMs();
    FeedBatch batch = SampleFleet::snapshot(12, now);
    in(batch, Busy).currentJob = s("redis://user:GEHEIM@cache");
    m_fleet->apply(batch, now);
    const WorkerModel &workers = *m_fleet->workers();
    const int row = workers.rowOf(Busy);
    for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)}) {
        const QString cell = workers.index(row, JobColumn).data(role).toString();
        QVERIFY2(cell.contains(s("user:•••• hidden@cache")), qPrintable(cell));
    }
    QVERIFY(!m_fleet->evidence(Busy, now).sentence.contains(s("GEHEIM")));

    const QSignalSpy spy(m_fleet.get(), &Fleet::questionAsked);
    const auto panel = panelOf(Busy);
    QVERIFY(!panel->held()->jobs().first().text.contains(s("GEHEIM")));
    panel->setDetailsOpen(true);
    QTRY_VERIFY(asked(spy, Question::WorkerDetails));
    answer(asked(spy, Question::WorkerDetails)->id,
           QJsonObject{{s("api_key"), s("GEHEIM")}, {s("badge"), 7}});
    const QAbstractItemModel &tree = *panel->tree()->model();
    QCOMPARE(tree.index(0, 1).data().toString(), Redaction::hidden());
    auto *reveal = panel->findChild<RevealButton *>();
    QVERIFY(reveal->isVisible());
    QSignalSpy revealed(m_fleet.get(), &Fleet::revealed);
    QTest::mousePress(reveal, Qt::LeftButton);
    QCOMPARE(tree.index(0, 1).data().toString(), s("GEHEIM"));
    QTest::mouseRelease(reveal, Qt::LeftButton);
    QCOMPARE(tree.index(0, 1).data().toString(), Redaction::hidden());
    QCOMPARE(revealed.size(), 1);
    m_fleet->setRedaction(Redaction({s("badge")})); // what is open follows the words
    QCOMPARE(tree.index(0, 1).data().toString(), s("GEHEIM"));
    QCOMPARE(tree.index(1, 1).data().toString(), Redaction::hidden());
}

void TestWorkerPanel::opensAWindowForEach()
{
    MainWindow window(*m_fleet, m_theme);
    window.resize(1400, 800);
    window.show();
    window.showPage(s("workers"));
    auto *page = qobject_cast<WorkersPage *>(window.pageWidget(s("workers")));
    QVERIFY(page);
    QSignalSpy watched(&window, &MainWindow::watchChanged);
    emit page->table()->opened(Busy);
    emit page->table()->opened(Crashed);
    emit page->table()->opened(Busy); // that one is open
    QCOMPARE(window.workerWindows().size(), 2);
    QCOMPARE(watched.last().first().toBool(), true); // it shows activity
    WorkerWindow *first = window.workerWindows().first();
    QCOMPARE(first->panel()->worker(), Busy);
    QCOMPARE(first->windowTitle(), s("thumbnails-01 – Quarterdeck"));
    QVERIFY(QTest::qWaitForWindowExposed(first));
    QCOMPARE(first->panel()->facts()->value(s("Processed")),
             QLocale().toString(
                 *m_fleet->workers()->row(m_fleet->workers()->rowOf(Busy))->worker.processed));
    QVERIFY(!first->panel()->charts()->tabs()); // there is room for all
    QTest::keyClick(first, Qt::Key_Escape);
    QTRY_COMPARE(window.workerWindows().size(), 1);
    window.workerWindows().first()->close();
    QTRY_COMPARE(watched.last().first().toBool(), page->panel()->isVisible());
}

void TestWorkerPanel::windowStaysRightWhenItsWorkerGoes()
{
    WorkerWindow *window = new WorkerWindow(*m_fleet, m_theme, Busy, nullptr);
    window->show();
    FeedBatch batch = SampleFleet::snapshot(12, monotonicMs());
    batch.workers.removeIf([](const Worker &worker) { return worker.key == Busy; });
    m_fleet->apply(batch, monotonicMs());
    QVERIFY(window->panel()->facts()->notice().startsWith(s("This worker is no longer")));
    for (ControlAction action : {ControlAction::Pause, ControlAction::Stop})
        QVERIFY(!window->panel()->button(action)->isEnabled());
    m_fleet->apply(SampleFleet::snapshot(12, monotonicMs()), monotonicMs());
    QCOMPARE(window->panel()->facts()->notice(), QString());
    QVERIFY(window->panel()->button(ControlAction::Pause)->isEnabled());
    delete window;
}

void TestWorkerPanel::windowsGoWithTheirOwner()
{
    auto window = std::make_unique<MainWindow>(*m_fleet, m_theme);
    window->show();
    emit window->pageWidget(s("workers"))->workerWindowRequested(Busy);
    QCOMPARE(window->workerWindows().size(), 1);
    window.reset();
    QCoreApplication::processEvents(); // nothing is called that is gone
}

QTEST_MAIN(TestWorkerPanel)
#include "tst_workerpanel.moc"
