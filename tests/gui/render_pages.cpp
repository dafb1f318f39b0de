// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every page, dark and light, small and large, with every kind of fleet, into a folder: to
// be looked at.
#include "renderreach.h"
#include "samplealerts.h"
#include "samplefleet.h"
#include "sampletimeline.h"

#include "alertruledialog.h"
#include "alertrulespanel.h"
#include "alertscopeedit.h"
#include "alertspage.h"
#include "alerttable.h"
#include "sampleactivity.h"
#include "samplefleet.h"
#include "sampletimeline.h"

#include "activitydetail.h"
#include "activityedit.h"
#include "activitylogpage.h"
#include "activitytable.h"
#include "activityview.h"
#include "activitywindow.h"
#include "bulkrun.h"
#include "chartlegend.h"
#include "confirmdialog.h"
#include "controls.h"
#include "diagnosticsdialog.h"
#include "failurepane.h"
#include "failuretable.h"
#include "filterbar.h"
#include "filteredit.h"
#include "heatmap.h"
#include "historybar.h"
#include "historychart.h"
#include "historypage.h"
#include "language.h"
#include "mainwindow.h"
#include "markdialog.h"
#include "fleetboard.h"
#include "metrichistory.h"
#include "numberline.h"
#include "page.h"
#include "panel.h"
#include "queryedit.h"
#include "queryhelp.h"
#include "querypopup.h"
#include "queueentries.h"
#include "requeuedialog.h"
#include "requeueplan.h"
#include "rundialog.h"
#include "segments.h"
#include "signindialog.h"
#include "theme.h"
#include "timechart.h"
#include "timelinepage.h"
#include "wallwindow.h"
#include "workerhistory.h"
#include "workerorder.h"
#include "workerpanel.h"
#include "workerspage.h"
#include "workertable.h"
#include "workerviews.h"
#include "workerwindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <cstdio>
#include <cstring>

using namespace qd;

namespace {

QString folder, only;

bool wanted(const QString &name)
{
    return only.isEmpty() || name.contains(only);
}

void save(QWidget &widget, const QString &name)
{
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    const QString file = folder + QLatin1Char('/') + name + QStringLiteral(".png");
    if (!widget.grab().save(file))
        std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
}

void fillCase(Fleet &fleet, const QString &kind)
{
    if (kind == QLatin1String("connecting")) {
        FeedStatus status;
        status.server = QStringLiteral("api.example.net");
        fleet.setStatus(status, monotonicMs());
        return;
    }
    if (kind == QLatin1String("offline-empty") || kind == QLatin1String("signedout-empty")) {
        FeedStatus status;
        status.server = QStringLiteral("api.example.net");
        status.state = kind == QLatin1String("offline-empty") ? ConnectionState::Offline
                                                              : ConnectionState::SignedOut;
        status.error = kind == QLatin1String("offline-empty")
                           ? QStringLiteral("api.example.net refused the connection.")
                           : QStringLiteral("api.example.net: token expired (401).");
        fleet.setStatus(status, monotonicMs());
        return;
    }
    if (kind == QLatin1String("odd")) {
        SampleFleet::fill(fleet, 3);
        const qint64 now = monotonicMs();
        FeedBatch batch = SampleFleet::snapshot(3, now);
        for (int i = 0; i < 3; ++i)
            batch.workers << SampleFleet::missing(i, now) << SampleFleet::longNamed(i, now);
        batch.workers << SampleFleet::oddNamed(now);
        batch.system = SystemOverview{};
        batch.performance = PerformanceMetrics{};
        for (Queue &queue : batch.queues)
            queue.maxSize.reset();
        Queue bare;
        bare.name = QStringLiteral(
            "a-queue-with-a-name-much-longer-than-any-column-of-this-table-could-ever-be-made");
        batch.queues << bare;
        fleet.apply(batch, now);
        return;
    }
    if (kind.startsWith(QLatin1String("queues"))) { // queues30, queues2000
        SampleFleet::fill(fleet, 12);
        const qint64 now = monotonicMs();
        FeedBatch batch = SampleFleet::snapshot(12, now);
        batch.queues = SampleFleet::manyQueues(kind.mid(6).toInt(), now);
        batch.queueTotals->totalQueuedTasks = 45;
        fleet.apply(batch, now);
        return;
    }
    if (kind.startsWith(QLatin1String("cron"))) { // cron1, cron4, cron40
        SampleFleet::fill(fleet, 12);
        const qint64 now = monotonicMs();
        FeedBatch batch = SampleFleet::snapshot(12, now);
        batch.crons = SampleFleet::crons(kind.mid(4).toInt());
        fleet.apply(batch, now);
        return;
    }
    const bool stale = kind == QLatin1String("stale"), red = kind == QLatin1String("reconnecting"),
               out = kind == QLatin1String("signedout"), failed = kind == QLatin1String("failed");
    const int workers = stale || red || out || failed ? 12 : kind.toInt();
    SampleFleet::fill(fleet, workers, workers > 1000 ? 3 : 60,
                      stale        ? 14000
                      : red || out ? 44000
                                   : 0);
    const qint64 now = monotonicMs();
    FeedStatus status = SampleFleet::live(fleet.status().lastDataAtMs);
    if (red) {
        status.state = ConnectionState::Reconnecting;
        status.nextTryAtMs = now + 4000;
        status.error = QStringLiteral("api.example.net closed the connection.");
        status.malformed = 3;
        status.malformedText = QStringLiteral("worker 3: uptime_seconds: not a number");
    } else if (out) {
        status.state = ConnectionState::SignedOut;
        status.error = QStringLiteral("api.example.net: the token has expired (401).");
    } else if (failed) {
        status.readOnly = false;
    }
    fleet.setStatus(status, now);
    fleet.tick(now);
    if (failed) {
        const QString key = QStringLiteral("scraper-lon-01"),
                      other = QStringLiteral("scraper-ams-01");
        QList<quint64> ids;
        QObject::connect(&fleet, &Fleet::commandIssued, &fleet,
                         [&ids](const Command &command) { ids << command.id; });
        fleet.command(ControlAction::Pause, key, now);
        fleet.command(ControlAction::Stop, QStringLiteral("mailer"), now);
        fleet.command(ControlAction::Restart, other, now);
        FeedBatch batch;
        batch.receivedAtMs = now;
        batch.results
            << CommandResult{ids.value(0), Outcome::Refused,
                             QStringLiteral("Worker scraper-lon-01 is busy & cannot pause"), false}
            << CommandResult{ids.value(1), Outcome::Done,
                             QStringLiteral("Worker mailer stop operation completed"), false};
        fleet.apply(batch, now);
    }
}

void renderWindow(Theme &theme, const QString &kind, const QSize &size, const QString &look)
{
    Fleet fleet(QStringLiteral("production-eu"));
    const QString base =
        QStringLiteral("%1-%2x%3-%4").arg(look).arg(size.width()).arg(size.height()).arg(kind);
    QStringList pages, densities;
    for (const QString &page : MainWindow::pages()) {
        if (wanted(page + QLatin1Char('-') + base))
            pages << page;
    }
    for (const char *density : {"cards", "heatmap", "heatmap-memory", "grouped"}) {
        const QString name = QStringLiteral("workers-") + QLatin1String(density);
        if (wanted(name + QLatin1Char('-') + base))
            densities << name;
    }
    if (pages.isEmpty() && densities.isEmpty())
        return;
    MainWindow window(fleet, theme);
    window.resize(size);
    window.show();
    if (kind != QLatin1String("3")) // a back end without
        SampleFleet::keepHistory(fleet);
    fillCase(fleet, kind);
    for (const QString &page : pages) {
        window.showPage(page);
        if (page == QLatin1String("workers") && fleet.workers()->rowCount() > 4)
            window.pageWidget(page)->reveal(fleet.workers()->row(4)->worker.key);
        if (page == QLatin1String("queues")) {
            window.pageWidget(page)->reveal(QStringLiteral("ai-tagger"));
            QElapsedTimer timer; // the history is read beside the GUI thread
            for (timer.start(); timer.elapsed() < 300;)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        }
        if (page == QLatin1String("timeline") && !kind.startsWith(QLatin1String("cron")))
            SampleTimeline::fill(fleet, fleet.workers()->rowCount() > 1000 ? 16 : 40, 300'000);
        save(window, page + QLatin1Char('-') + base);
    }
    if (densities.isEmpty())
        return;
    window.showPage(QStringLiteral("workers"));
    auto *page = static_cast<WorkersPage *>(window.pageWidget(QStringLiteral("workers")));
    if (fleet.workers()->rowCount() > 4)
        page->reveal(fleet.workers()->row(4)->worker.key);
    auto *order = static_cast<WorkerOrder *>(page->table()->model());
    for (const QString &name : std::as_const(densities)) {
        if (name.endsWith(QLatin1String("grouped"))) {
            page->views()->setDensity(Density::Table);
            order->setGrouping(WorkerGrouping::Host);
            order->setSort(
                {{WorkerSort::Attention, {}}, {WorkerSort::Memory, Qt::DescendingOrder}});
        } else if (name.endsWith(QLatin1String("cards"))) {
            order->setGrouping(WorkerGrouping::Host);
            page->views()->setDensity(Density::Cards);
            emit page->panel()->closeRequested();
        } else {
            page->views()->setDensity(Density::HeatMap);
            page->views()->heatMap()->setBy(
                name.endsWith(QLatin1String("memory")) ? HeatBy::Memory : HeatBy::Status);
        }
        save(window, name + QLatin1Char('-') + base);
    }
}

void settle(int ms);

/// The Alerts page: every number of alerts, every state of its three parts.
void renderAlerts(Theme &theme, const QString &look)
{
    for (const QSize &size : {QSize(1024, 640), QSize(1680, 1050)}) {
        for (const char *kind :
             {"few",        "quiet",      "40",       "1000",          "odd",
              "chosen",     "opened",     "muted",    "old",           "connecting",
              "storefails", "filtered",   "history",  "history-empty", "history-reading",
              "rules",      "rules-none", "rule-new", "rule-built",    "rule-down",
              "rule-wrong"}) {
            const QString name = QStringLiteral("alerts-%1-%2-%3")
                                     .arg(look)
                                     .arg(size.width())
                                     .arg(QLatin1String(kind));
            if (!wanted(name))
                continue;
            const auto is = [kind](const char *other) { return std::strcmp(kind, other) == 0; };
            Fleet fleet(QStringLiteral("production-eu"));
            MainWindow window(fleet, theme);
            window.resize(size);
            window.show();
            AlertsPage *page = window.alertsPage();
            const qint64 wallMs = wallClockMs();
            const bool none = is("quiet") || is("old") || is("connecting");
            // As if found again at the start, before the first data.
            const bool told = is("40") || is("1000") || is("odd") || is("opened");
            if (told)
                fleet.watch()->restore(is("40")     ? SampleAlerts::many(40, wallMs)
                                       : is("1000") ? SampleAlerts::many(1200, wallMs)
                                                    : SampleAlerts::odd(wallMs));
            else if (!is("connecting"))
                SampleFleet::fill(fleet, none ? 0 : 12, 60, is("old") ? 44'000 : 0);
            if (is("quiet") || is("old")) { // nothing is too high
                FeedBatch calm;
                calm.performance = PerformanceMetrics();
                fleet.apply(calm, monotonicMs());
            }
            if (is("old"))
                fleet.setStatus(SampleFleet::live(fleet.status().lastDataAtMs), monotonicMs());
            for (int i = fleet.alerts()->rowCount() - 1; !told && i > 0; --i) {
                const AlertRecord one = *fleet.alerts()->record(i);
                if (one.alert.rule == u"queue_high")
                    fleet.watch()->acknowledge({one.id}, QStringLiteral("admin"), wallMs);
                else if (one.alert.rule == u"memory_high")
                    fleet.watch()->snooze({one.id}, wallMs + 1'673'000);
            }
            AlertsAnswer answer;
            if (!none || is("quiet"))
                answer.records =
                    SampleAlerts::solved(is("history") || is("1000") ? 400 : 14, wallMs);
            if (is("history-empty") || is("connecting"))
                answer.records.clear();
            if (is("storefails"))
                answer.error =
                    QStringLiteral("the file of the history is damaged; it is set aside.");
            window.showPage(QStringLiteral("alerts"));
            if (is("history"))
                page->range()->button(2)->click();
            for (AlertHistory *history : page->histories()) {
                history->setStore([](const AlertsQuestion &) { return quint64(7); });
                history->tick(wallMs);
                answer.id = 7;
                if (!is("history-reading"))
                    history->take(answer);
            }
            if (QByteArrayView(kind).startsWith("history"))
                page->showPart(AlertsPage::HistoryPart);
            AlertRulesPanel *rules = page->rules();
            if (QByteArrayView(kind).startsWith("rule")) {
                AlertRule own;
                own.id = QStringLiteral("own-1");
                own.name = QStringLiteral("Taggers are slow at night");
                own.figure = QStringLiteral("avg_processing_time");
                own.limit = 12.5;
                own.hysteresis = 2;
                own.forSeconds = 300;
                own.scope = QStringLiteral("queue:ai-tagger -host:gpu-2");
                own.quiet.fromMinute = 22 * 60;
                own.quiet.toMinute = 7 * 60;
                own.severity = Severity::Critical;
                rules->rules().put(own);
                rules->rules().setEnabled(QStringLiteral("memory_high"), false);
                page->showPart(AlertsPage::RulesPart);
                if (is("rule-new") || is("rule-wrong"))
                    rules->edit(own.id);
                if (is("rules-none"))
                    page->filter()->setText(QStringLiteral("nobody-is-called-so"));
                if (is("rule-down"))
                    rules->edit(QStringLiteral("worker_down"));
                if (is("rule-built"))
                    rules->edit(QStringLiteral("queue_high"));
                if (is("rule-wrong")) {
                    rules->dialog()->limitEdit()->setText(QStringLiteral("twelve"));
                    rules->dialog()->hysteresisEdit()->setText(QStringLiteral("-2"));
                    rules->dialog()->scope()->edit()->setText(QStringLiteral("errors>"));
                }
            }
            settle(60);
            AlertTable *table = page->table();
            if (is("chosen")) {
                table->setCurrentIndex(table->model()->index(0, 0));
                table->selectAll();
            }
            if (is("opened"))
                table->lines().toggle(table->lines().line(0)->record.id);
            if (is("muted"))
                fleet.watch()->muteAll(wallMs + 3600'000);
            if (is("filtered"))
                page->filter()->setText(QStringLiteral("nobody-is-called-so"));
            settle(rules->dialog() ? 500 : 60);
            save(rules->dialog() ? static_cast<QWidget &>(*rules->dialog()) : window, name);
        }
    }
}

/// Lets everything that is read beside the GUI thread come, and every frame be painted.
void settle(int ms)
{
    QElapsedTimer timer;
    for (timer.start(); timer.elapsed() < ms;)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

/// The History page with what a back end keeps: everybody, 10,000, some, compared, zoomed, empty.
void renderHistory(Theme &theme, const QString &look)
{
    for (const QSize &size : {QSize(1024, 640), QSize(1680, 1050), QSize(1920, 1080)}) {
        for (const char *kind :
             {"sample", "many", "chosen", "crosshair", "lower", "week", "empty", "error", "reading",
              "picker", "range", "mark", "notstoring", "wide"}) {
            const QString name = QStringLiteral("history-%1-%2-%3")
                                     .arg(look)
                                     .arg(size.width())
                                     .arg(QLatin1String(kind));
            if (!wanted(name))
                continue;
            const auto is = [kind](const char *other) { return std::strcmp(kind, other) == 0; };
            Fleet fleet(QStringLiteral("production-eu"));
            MainWindow window(fleet, theme);
            window.resize(size);
            window.show();
            if (!is("empty") && !is("reading") && !is("error"))
                SampleFleet::keepHistory(fleet);
            SampleFleet::fill(fleet, is("many") ? 10'000 : 12);
            window.showPage(QStringLiteral("history"));
            auto *page = static_cast<HistoryPage *>(window.pageWidget(QStringLiteral("history")));
            HistoryDesk &desk = *page->desk();
            if (is("error") || is("empty")) {
                QObject::connect(
                    &fleet, &Fleet::questionAsked, &fleet,
                    [&fleet, kind](const Question &question) {
                        FeedBatch batch;
                        batch.answers << Answer();
                        batch.answers[0].id = question.id;
                        if (std::strcmp(kind, "error") == 0)
                            batch.answers[0].error = QStringLiteral(
                                "api.example.net: 404 Not Found: no route /performance/metrics");
                        fleet.apply(batch, monotonicMs());
                    },
                    Qt::QueuedConnection);
                desk.showLast(HistoryRange::HourMs);
                desk.tick(monotonicMs());
            }
            settle(250);
            if (is("chosen") || is("crosshair")) {
                ChosenSubjects chosen;
                for (const int k : {3, 5, 8})
                    chosen.workers << fleet.workers()->row(k)->worker.key;
                chosen.queues << QStringLiteral("ai-tagger");
                desk.choose(chosen);
            }
            if (is("week")) {
                desk.showLast(7 * HistoryRange::DayMs);
                desk.tick(monotonicMs() + 1000);
                settle(2500);
            }
            if (is("sample") || is("lower") || is("crosshair")) {
                desk.addMark(HistoryMark::Deploy, SampleFleet::ServerNow - 7 * 3600'000, "v2.14");
                desk.addMark(HistoryMark::Incident, SampleFleet::ServerNow - 3 * 3600'000,
                             "disk of host-b full");
            }
            if (is("notstoring")) {
                desk.setStore([](const HistoryQuestion &) { return quint64(0); });
                HistoryState state;
                state.sinceMs = SampleFleet::ServerNow - 600'000;
                state.sentence =
                    QStringLiteral("The disk is full; it is tried again every minute.");
                desk.setState(state);
            }
            if (is("picker"))
                page->bar()->openSubjects();
            if (is("range"))
                page->bar()->anyRangeButton()->click();
            if (is("mark")) {
                emit page->charts()[0]->chart()->markRequested(SampleFleet::ServerNow - 3600'000);
            }
            settle(250);
            if (is("crosshair"))
                page->charts()[1]->chart()->setCrosshair(SampleFleet::ServerNow - 3 * 3600'000);
            if (is("lower")) {
                for (auto *bar : page->findChildren<QScrollBar *>()) {
                    if (bar->orientation() == Qt::Vertical && bar->maximum() > 0)
                        bar->setValue(bar->maximum());
                }
                settle(150);
            }
            if (is("picker"))
                save(*page->bar()->findChild<QWidget *>(QStringLiteral("subject-picker")), name);
            else if (is("range"))
                save(*page->bar()->findChild<QWidget *>(QStringLiteral("range-picker")), name);
            else if (is("mark"))
                save(*page->markDialog(), name);
            else if (is("wide")) {
                QFile file(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
                if (file.open(QIODevice::WriteOnly))
                    file.write(page->picture(HistoryBar::Export::Png));
            } else {
                save(window, name);
            }
        }
    }
}

/// The timeline with what can be opened on it.
void renderTimeline(Theme &theme, const QString &look)
{
    for (const QSize &size : {QSize(1024, 640), QSize(1680, 1050)}) {
        const auto name = [&](const char *what) {
            return QStringLiteral("timelines-%1-%2-%3")
                .arg(look)
                .arg(size.width())
                .arg(QLatin1String(what));
        };
        if (!wanted(name("")))
            continue;
        Fleet fleet(QStringLiteral("production-eu"));
        MainWindow window(fleet, theme);
        window.resize(size);
        window.show();
        SampleFleet::fill(fleet, 12);
        window.showPage(QStringLiteral("timeline"));
        SampleTimeline::fill(fleet, 200);
        auto *page = static_cast<TimelinePage *>(window.pageWidget(QStringLiteral("timeline")));
        page->lanes().setGrouping(WorkerGrouping::Host);
        save(window, name("grouped"));
        page->lanes().setGrouping(WorkerGrouping::None);
        page->ranges()->button(1)->click();
        save(window, name("1h"));
        page->ranges()->button(3)->click();
        save(window, name("24h"));
        page->ranges()->button(0)->click();
        page->searchEdit()->setText(QStringLiteral("403"));
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
        QMetaObject::invokeMethod(page->searchEdit(), "returnPressed");
        save(window, name("search"));
        page->searchEdit()->clear();
        save(window, name("job"));
        page->reveal(QStringLiteral("cron:token-refresh"));
        save(window, name("cron"));
        FeedStatus cut = fleet.status();
        cut.state = ConnectionState::Reconnecting;
        cut.error = QStringLiteral("api.example.net closed the connection.");
        fleet.setStatus(cut, monotonicMs());
        fleet.tick(monotonicMs() + 45'000);
        page->freezeButton()->click();
        save(window, name("cut"));
    }
}

/// What happened, found, in full, stopped, and by cause.
void renderActivity(Theme &theme, const QString &look)
{
    for (const QSize &size : {QSize(1024, 640), QSize(1680, 1050)}) {
        const auto name = [&](const char *what) {
            return QStringLiteral("activities-%1-%2-%3")
                .arg(look)
                .arg(size.width())
                .arg(QLatin1String(what));
        };
        if (!wanted(name("")))
            continue;
        Fleet fleet(QStringLiteral("production-eu"));
        MainWindow window(fleet, theme);
        window.resize(size);
        window.show();
        window.showPage(QStringLiteral("activity"));
        auto *page = static_cast<ActivityLogPage *>(window.pageWidget(QStringLiteral("activity")));
        ActivityView *view = page->view();
        const auto wait = [view, page] {
            QElapsedTimer timer;
            for (timer.start();
                 timer.elapsed() < 3000 && (timer.elapsed() < 60 || view->list().isSearching() ||
                                            page->failures()->model().isReading());)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        };
        wait();
        save(window, name("none"));
        SampleFleet::fill(fleet, 12);
        wait();
        save(window, name("few"));
        SampleActivity::fill(fleet, 60 * 30, 100'000);
        wait();
        view->table()->selectRow(1);
        save(window, name("many"));
        view->edit()->setFocus();
        view->edit()->setText(QStringLiteral("is:failure duration>30s "));
        wait();
        save(window, name("found"));
        view->edit()->setText(QStringLiteral("worker:nobody"));
        wait();
        save(window, name("nothing"));
        view->edit()->clear();
        wait();
        view->table()->verticalScrollBar()->setValue(4000);
        SampleActivity::fill(fleet, 1, 100);
        wait();
        save(window, name("paused"));
        page->segments()->button(1)->click();
        wait();
        page->failures()->table()->selectRow(0);
        save(window, name("causes"));
        page->failures()->table()->selectAll();
        save(window, name("compared"));
        page->segments()->button(0)->click();
        view->setFrozen(false);
        view->table()->scrollToTop();
        SampleActivity::fill(fleet, 1, 10, true);
        wait();
        view->table()->selectRow(3);
        save(window, name("odd"));
        FeedStatus cut = fleet.status();
        cut.state = ConnectionState::Reconnecting;
        cut.incomplete = true;
        cut.error = QStringLiteral("api.example.net closed the connection.");
        fleet.setStatus(cut, monotonicMs());
        fleet.tick(monotonicMs() + 45'000);
        wait();
        save(window, name("cut"));
        ActivityWindow own(fleet, theme, QStringLiteral("Trouble"), nullptr);
        own.view()->applyFilter(QStringLiteral("is:failure"));
        own.show();
        wait();
        save(own, name("window"));
    }
}

/// Answers each question about entries as a Redis would.
void answerEntries(Fleet &fleet, int count, const QString &error = {})
{
    QObject::connect(
        &fleet, &Fleet::questionAsked, &fleet,
        [&fleet, count, error](const Question &question) {
            FeedBatch batch;
            batch.receivedAtMs = monotonicMs();
            Answer &answer = batch.answers.emplaceBack();
            answer.id = question.id;
            answer.error = error;
            if (question.kind == Question::Entries && error.isEmpty())
                answer.page = SampleFleet::entries(question, count);
            fleet.apply(batch, monotonicMs());
        },
        Qt::QueuedConnection);
}

void renderEntries(Theme &theme, const QString &look)
{
    for (const auto &[name, size, place, count] :
         {std::tuple{QStringLiteral("wide"), QSize(1100, 420), EntryPlace::Orphaned, 9},
          {QStringLiteral("narrow"), QSize(420, 330), EntryPlace::Orphaned, 9},
          {QStringLiteral("small"), QSize(330, 230), EntryPlace::Dead, 40},
          {QStringLiteral("waiting"), QSize(1100, 420), EntryPlace::Waiting, 50},
          {QStringLiteral("none"), QSize(420, 330), EntryPlace::Held, 0},
          {QStringLiteral("api"), QSize(420, 330), EntryPlace::Waiting, -1}}) {
        const QString file = QStringLiteral("entries-%1-%2").arg(name, look);
        if (!wanted(file))
            continue;
        Fleet fleet(QStringLiteral("production-eu"));
        SampleFleet::fill(fleet, 12);
        answerEntries(fleet, qMax(0, count),
                      count < 0 ? QStringLiteral("api.example.net does not show the tasks of its "
                                                 "queues: only a connection to its Redis does.")
                                : QString());
        QueueEntries entries(fleet, theme);
        entries.setExpandable(true);
        entries.resize(size);
        entries.QWidget::show();
        entries.show(QStringLiteral("ai-tagger"), monotonicMs());
        entries.setPlace(place);
        for (int i = 0; i < 10; ++i) {
            QCoreApplication::processEvents();
            QThread::msleep(5); // the fields are unfolded on a thread of their own
        }
        save(entries, file);
    }
}

void renderRequeue(Theme &theme, const QString &look)
{
    for (const int count : {0, 1, 9, 60}) {
        const QString file = QStringLiteral("requeue-%1-%2").arg(count).arg(look);
        if (!wanted(file))
            continue;
        Fleet fleet(QStringLiteral("production-eu"));
        SampleFleet::fill(fleet, 12);
        answerEntries(fleet, count);
        RequeueDialog dialog(fleet, theme, {QStringLiteral("ai-tagger"), {}, {}, false});
        dialog.show();
        QCoreApplication::processEvents();
        save(dialog, file);
    }
}

/// A run half-way and at its end, and the window around it: a pause that waits, a production mark.
void renderRun(Theme &theme, const QString &look)
{
    Fleet fleet(QStringLiteral("production-eu"));
    SampleFleet::fill(fleet, 40, 20);
    fleet.setProduction(true);
    QList<RunTarget> targets;
    for (int i = 0; i < 40; ++i) {
        const Worker &worker = fleet.workers()->row(i)->worker;
        targets << RunTarget{worker.key, worker.name, worker.address};
    }
    QList<quint64> ids;
    QObject::connect(&fleet, &Fleet::commandIssued, &fleet,
                     [&ids](const Command &command) { ids << command.id; });
    BulkRun run(fleet, ControlAction::Restart, targets, RunPace::AllAtOnce);
    run.start();
    FeedBatch batch;
    for (int i = 0; i < ids.size() / 2; ++i)
        batch.results << CommandResult{
            ids.at(i),
            i == 3   ? Outcome::Refused
            : i == 5 ? Outcome::NoAnswer
                     : Outcome::Done,
            i == 3   ? QStringLiteral("Worker is busy & cannot restart now")
            : i == 5 ? QStringLiteral("api.example.net has not answered within 10 s.")
                     : QStringLiteral("Worker restart operation completed"),
            i % 3 == 0 && i != 3};
    fleet.apply(batch, monotonicMs());
    RunDialog dialog(fleet, theme, run);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    save(dialog, QStringLiteral("run-half-way-") + look);
    FeedBatch rest;
    for (qsizetype i = ids.size() / 2; i < ids.size(); ++i)
        rest.results << CommandResult{ids.at(i), Outcome::Done, QStringLiteral("ok"), true};
    fleet.apply(rest, monotonicMs());
    dialog.failedOnly()->setChecked(true);
    save(dialog, QStringLiteral("run-over-") + look);

    for (const QSize &size : {QSize(1024, 640), QSize(1680, 1050)}) {
        MainWindow window(fleet, theme);
        window.resize(size);
        window.show();
        window.showPage(QStringLiteral("workers"));
        window.pageWidget(QStringLiteral("workers"))->reveal(fleet.workers()->row(9)->worker.key);
        window.controls()->request(ControlAction::Pause, {fleet.workers()->row(3)->worker.key});
        save(window, QStringLiteral("run-window-%1-").arg(size.width()) + look);
        window.controls()->grace().takeBack();
    }
}

/// The panel and the window of workers in every state.
void renderWorkers(Theme &theme, const QString &look)
{
    if (!wanted(QStringLiteral("worker-") + look))
        return;
    Fleet fleet(QStringLiteral("production-eu"));
    SampleFleet::answerQuestions(fleet);
    SampleFleet::fill(fleet, 12);
    const qint64 now = monotonicMs();
    FeedBatch batch = SampleFleet::snapshot(12, now);
    batch.workers << SampleFleet::longNamed(1, now) << SampleFleet::missing(0, now)
                  << SampleFleet::missing(1, now);
    ActivityEntry asked;
    asked.kind = QStringLiteral("control_applied");
    asked.timestampMs = SampleFleet::ServerNow - 240'000;
    asked.worker = QStringLiteral("Similar Profiles Processor");
    asked.text = QStringLiteral("Control: pause took effect");
    asked.outcome = ActivityOutcome::Control;
    asked.fields = {{QStringLiteral("control"), QStringLiteral("pause")},
                    {QStringLiteral("by"), QStringLiteral("admin")}};
    ActivityEntry failed;
    failed.kind = QStringLiteral("job_failed");
    failed.timestampMs = SampleFleet::ServerNow - 9000;
    failed.worker = QStringLiteral("scraper-lon-02");
    failed.text = QStringLiteral("Failed job 1732-46: HTTP 403 from target after three tries, the "
                                 "proxy says <b>forbidden</b>");
    failed.outcome = ActivityOutcome::Failure;
    failed.durationMs = 8800;
    batch.activity = {asked, failed};
    fleet.apply(batch, now);
    const auto settle = [] {
        for (int i = 0; i < 6; ++i)
            QCoreApplication::processEvents();
    };
    for (int i = 0; i < fleet.workers()->rowCount(); ++i) {
        const Worker &worker = fleet.workers()->row(i)->worker;
        const QString name = QStringLiteral("worker-%1-%2")
                                 .arg(look, QString(worker.name).left(20).replace(u' ', u'_'));
        WorkerPanel panel(fleet, theme, WorkerPanel::Form::Side);
        panel.resize(i % 2 ? 310 : 360, i % 2 ? 560 : 950);
        panel.show();
        panel.setWorker(worker.key);
        for (int tab = 0; tab < 3; ++tab) {
            panel.history()->tabs()->button(tab)->click();
            settle();
            panel.refresh(monotonicMs());
            if (tab == 0 || worker.name == QLatin1String("scraper-lon-02"))
                save(panel, name + (tab == 0 ? QString() : QStringLiteral("-tab%1").arg(tab)));
        }
        if (i != 4 && i < 12)
            continue;
        WorkerWindow window(fleet, theme, worker.key, nullptr);
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        window.show();
        settle();
        window.panel()->refresh(monotonicMs());
        save(window, name + QStringLiteral("-window"));
    }
}

void renderDialogs(Theme &theme, const QString &look)
{
    renderHistory(theme, look);
    renderEntries(theme, look);
    renderRequeue(theme, look);
    Fleet fleet(QStringLiteral("production-eu"));
    SampleFleet::fill(fleet, 12);
    if (wanted(QStringLiteral("confirm"))) {
        auto *dialog = new ConfirmDialog(
            fleet, theme, ControlAction::Stop,
            {QStringLiteral("ai-tagger-02"), QStringLiteral("scraper-lon-02"),
             QStringLiteral("Unified Background Processor"), QStringLiteral("ai-tagger-01")});
        dialog->show();
        save(*dialog, QStringLiteral("confirm-") + look);
        delete dialog;
        QStringList keys;
        Fleet old(QStringLiteral("production-eu"));
        SampleFleet::fill(old, 40, 20, 21000);
        for (int i = 0; i < 40; ++i)
            keys << old.workers()->row(i)->worker.key;
        dialog = new ConfirmDialog(old, theme, ControlAction::Restart, keys);
        dialog->show();
        save(*dialog, QStringLiteral("confirm-many-") + look);
        delete dialog;
        fleet.setProduction(true);
        dialog =
            new ConfirmDialog(fleet, theme, ControlAction::Stop,
                              {QStringLiteral("ai-tagger-02"), QStringLiteral("scraper-lon-02"),
                               QStringLiteral("scraper-ams-02")});
        dialog->show();
        dialog->number().edit()->setText(QStringLiteral("3"));
        save(*dialog, QStringLiteral("confirm-production-") + look);
        delete dialog;
        fleet.setProduction(false);
    }
    if (wanted(QStringLiteral("run-")))
        renderRun(theme, look);
    if (wanted(QStringLiteral("signin"))) {
        SignInDialog dialog(theme, [](const SignInRequest &, const SignInDialog::Done &done) {
            done({SignInCheck::NotSignedIn, 401, QStringLiteral("Token expired."), {}, false});
        });
        dialog.setAddress(QStringLiteral("https://api.example.net/api/v1/workers"));
        dialog.tokenEdit()->setText(QStringLiteral("0123456789abcdef0123456789"));
        dialog.show();
        save(dialog, QStringLiteral("signin-") + look);
        dialog.testButton()->click();
        save(dialog, QStringLiteral("signin-401-") + look);
    }
    if (wanted(QStringLiteral("diagnostics"))) {
        DiagnosticsDialog dialog(theme);
        FleetDiagnostics figures;
        figures.fleet = QStringLiteral("production-eu");
        figures.eventsIn = 123456;
        figures.bytesIn = 98765432;
        figures.applyMsP50 = 0.42;
        figures.rssMb = 63;
        dialog.setValues({figures});
        dialog.show();
        save(dialog, QStringLiteral("diagnostics-") + look);
    }
}

/// The filter bar in ever narrower room, then with what hangs below the line.
void renderFilter(Theme &theme, const QString &look)
{
    if (!wanted(QStringLiteral("filter-") + look))
        return;
    Fleet fleet(QStringLiteral("production-eu"));
    SampleFleet::fill(fleet, 10000, 1);
    std::vector<std::unique_ptr<WorkerOrder>> orders;
    QWidget window;
    window.resize(1500, 1000);
    auto *column = new QVBoxLayout(&window);
    const auto add = [&](int width, const QString &line) {
        orders.push_back(std::make_unique<WorkerOrder>(fleet.workers()));
        auto *bar = new FilterBar(*orders.back(), theme, &window);
        bar->setFixedWidth(width);
        bar->edit()->setText(line);
        column->addWidget(bar);
        return bar;
    };
    const QString lines[] = {QString(), QStringLiteral("-status:idle host:"),
                             QStringLiteral("status:running memory>500MB")};
    for (const int width : {1480, 1100, 900, 760, 640, 520, 400, 320}) {
        for (const QString &line : lines)
            add(width, line);
    }
    FilterBar *choosing = add(1100, {});
    column->addSpacing(300);
    window.show();
    QCoreApplication::processEvents();
    choosing->edit()->setFocus();
    choosing->edit()->insert(QStringLiteral("-status:idle host"));
    emit choosing->edit()->textEdited(choosing->edit()->text());
    save(window, QStringLiteral("filter-") + look);
    choosing->edit()->setText(QStringLiteral("-status:idle errors>5s"));
    choosing->edit()->popup()->showSentence(choosing->edit()->mistake().sentence);
    save(window, QStringLiteral("filter-") + look + QStringLiteral("-wrong"));
    QueryHelp help(theme, nullptr);
    help.setAttribute(Qt::WA_DeleteOnClose, false);
    help.showBelow(choosing->edit());
    save(help, QStringLiteral("filter-") + look + QStringLiteral("-help"));
}

void renderCharts(Theme &theme, const QString &look)
{
    const std::pair<const char *, QSize> sizes[] = {
        {"small", QSize(200, 90)}, {"usual", QSize(650, 196)}, {"large", QSize(1600, 600)}};
    for (const auto &[name, size] : sizes) {
        const QString file = QStringLiteral("chart-%1-%2").arg(look, QLatin1String(name));
        if (!wanted(file))
            continue;
        Panel panel(theme);
        TimeChart chart(theme, &panel);
        panel.addHeadline(QStringLiteral("ai-tagger · depth"), new ChartLegend(chart, theme));
        panel.body()->addWidget(&chart, 1);
        chart.setFixedSize(size);
        const QJsonObject body = SampleFleet::metrics(24);
        const History history = readHistory(body);
        QList<ChartSeries> series;
        for (const HistorySeries &one : history.series) {
            if (one.scope == QLatin1String("queue:ai-tagger") &&
                one.metric == QLatin1String("waiting"))
                series << ChartSeries{one.metric, Tone::Info, chartPoints(one), one.unit};
            if (one.scope == QLatin1String("queue:ai-tagger") &&
                one.metric == QLatin1String("processed"))
                series << ChartSeries{QStringLiteral("processed /min"), Tone::Ok, chartPoints(one),
                                      QStringLiteral("per min")};
        }
        chart.setRange(SampleFleet::ServerNow - 24 * 3'600'000LL, SampleFleet::ServerNow);
        chart.setSeries(series);
        chart.setThreshold(100, QStringLiteral("threshold 100"));
        panel.show();
        save(panel, file);
        chart.setCrosshair(SampleFleet::ServerNow - 5 * 3'600'000LL);
        save(panel, file + QStringLiteral("-crosshair"));
        chart.setSeries({});
        save(panel, file + QStringLiteral("-empty"));
    }
}

/// An hour of minutes around such figures: processed, failed, waiting, average seconds.
QJsonArray busyMinutes(const std::array<double, 4> &around)
{
    QJsonArray points;
    for (int i = 0; i < 60; ++i) {
        const auto value = [&](size_t figure, double wide) {
            const double seed = double(figure) * 1.7;
            const double wave = std::sin(i * 0.11 + seed) + std::sin(i * 0.43 + 2 * seed) / 3 +
                                double((i * 7919 + int(figure)) % 13) / 26;
            return around[figure] * (1 + wide * wave * std::min(1.0, (60 - i) / 8.0));
        };
        points.append(QJsonObject{
            {QStringLiteral("t"), isoUtc(SampleFleet::ServerNow - (60 - i) * 60'000LL)},
            {QStringLiteral("processed"), std::round(value(0, 0.12))},
            {QStringLiteral("failed"), std::round(value(1, 0.5))},
            {QStringLiteral("queued"), std::round(value(2, 0.4))},
            {QStringLiteral("avg_processing_time"), value(3, 0.2)}});
    }
    return points;
}

/// A wall that has been up for a while: "live", "trouble" (a new critical alert), "lost".
void renderBusyWall(Theme &theme, const QString &look, const char *state, WallPage page)
{
    const QString name = std::strcmp(state, "live") == 0
                             ? QStringLiteral("wall-%1-%2").arg(wallPageName(page), look)
                             : QStringLiteral("wall-%1-%2").arg(QString::fromLatin1(state), look);
    if (!wanted(name))
        return;
    Fleet fleet(QStringLiteral("production-eu"));
    QObject::connect(
        &fleet, &Fleet::questionAsked, &fleet,
        [&fleet](const Question &question) {
            Answer answer;
            answer.id = question.id;
            answer.body = QJsonObject{
                {QStringLiteral("system_metrics"), busyMinutes({30'800, 490, 242, 0})},
                {QStringLiteral("worker_metrics"),
                 QJsonObject{{QStringLiteral("one"), busyMinutes({100, 1, 0, 10.2})}}}};
            FeedBatch batch;
            batch.answers << answer;
            fleet.apply(batch, monotonicMs());
        },
        Qt::QueuedConnection);
    const bool trouble = std::strcmp(state, "trouble") == 0;
    WallPlace place;
    place.pages = WallLayout::standard().windows.first().pages;
    place.pages.removeOne(page);
    place.pages.prepend(page);
    WallWindow wall(fleet, theme, place);
    wall.resize(1920, 1080);
    if (trouble) // all that is critical comes after it looked
        wall.refresh(monotonicMs(), wallClockMs());
    SampleFleet::fill(fleet, trouble ? 12 : 400);
    SampleTimeline::fill(fleet, 55, 300'000);
    const qint64 nowMs = monotonicMs(), wallMs = wallClockMs();
    wall.refresh(nowMs, wallMs);
    for (QElapsedTimer waited; !waited.isValid() || waited.elapsed() < 500;) {
        if (!waited.isValid())
            waited.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    if (std::strcmp(state, "lost") == 0) {
        FeedStatus status = SampleFleet::live(nowMs - 130'000);
        status.state = ConnectionState::Reconnecting;
        fleet.setStatus(status, nowMs);
        wall.refresh(nowMs + 72'000, wallMs + 72'000); // it had the screen
        wall.refresh(nowMs + 130'000, wallMs + 130'000);
        return save(wall, name);
    }
    wall.refresh(nowMs + 1000, wallMs + 1000);
    save(wall, name);
}

void renderAllFleets(Theme &theme, const QString &look)
{
    const QString name = QStringLiteral("wall-all-fleets-%1").arg(look);
    if (!wanted(name))
        return;
    std::vector<std::unique_ptr<Fleet>> fleets;
    QList<FleetSeat> seats;
    const char *const names[] = {"production-eu", "production-us", "staging", "batch-night",
                                 "northwind"};
    for (int i = 0; i < 5; ++i) {
        FleetSeat seat;
        seat.id = seat.profile.name = QString::fromLatin1(names[i]);
        seat.profile.production = i < 2;
        if (i < 4) {
            fleets.push_back(std::make_unique<Fleet>(seat.profile.name));
            seat.fleet = fleets.back().get();
            fillCase(*seat.fleet, QString::fromLatin1(i == 0   ? "200"
                                                      : i == 1 ? "stale"
                                                      : i == 2 ? "12"
                                                               : "3"));
        }
        seats << seat;
    }
    FleetBoard board;
    board.setSeats(seats);
    WallPlace place;
    place.allFleets = true;
    place.pages = {WallPage::Overview, WallPage::Alerts};
    WallWindow wall(*fleets.front(), theme, place, nullptr, &board);
    wall.resize(1920, 1080);
    wall.refresh(monotonicMs(), wallClockMs());
    save(wall, name);
}

void renderWall(Theme &theme, const QString &look)
{
    for (int page = 0; page < int(WallPage::Count); ++page)
        renderBusyWall(theme, look, "live", WallPage(page));
    renderBusyWall(theme, look, "trouble", WallPage::Overview);
    renderBusyWall(theme, look, "lost", WallPage::Overview);
    renderAllFleets(theme, look);
    for (const QSize &size : {QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160)}) {
        for (const char *kind : {"0", "3", "200", "10000", "odd", "stale", "offline-empty"}) {
            for (int page = 0; page < int(WallPage::Count); ++page) {
                const QString name =
                    QStringLiteral("wall-%1-%2-%3-%4")
                        .arg(wallPageName(WallPage(page)), QString::fromLatin1(kind), look)
                        .arg(size.width());
                if (!wanted(name))
                    continue;
                Fleet fleet(QStringLiteral("production-eu"));
                fillCase(fleet, QString::fromLatin1(kind));
                WallPlace place;
                place.pages = {WallPage(page)};
                WallWindow wall(fleet, theme, place);
                wall.resize(size);
                wall.refresh(monotonicMs(), QDateTime::currentMSecsSinceEpoch());
                save(wall, name);
            }
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr,
                     "usage: render_pages FOLDER [PART OF A NAME [LANGUAGE OR .qm FILE]]\n");
        return 2;
    }
    folder = arguments.at(1);
    only = arguments.value(2);
    QDir().mkpath(folder);
    const QString tongue = arguments.value(3);
    if (tongue.endsWith(QLatin1String(".qm"))) { // one being made
        auto *translation = new Translation(&application);
        if (!translation->loadFile(tongue, false))
            return 2;
        QCoreApplication::installTranslator(translation);
    } else if (!tongue.isEmpty()) {
        speak(tongue, application);
    }
    const Qt::LayoutDirection usual = QGuiApplication::layoutDirection();
    Theme theme;
    theme.install(application);
    for (const bool dark : {true, false}) {
        theme.setMode(dark ? ThemeMode::Dark : ThemeMode::Light);
        const QString look = dark ? QStringLiteral("dark") : QStringLiteral("light");
        for (const QSize &size : {QSize(1024, 640), QSize(1680, 1050)}) {
            for (const char *kind :
                 {"0", "3", "12", "200", "10000", "odd", "connecting", "offline-empty",
                  "signedout-empty", "stale", "reconnecting", "signedout", "failed", "queues30",
                  "queues2000", "cron1", "cron4", "cron40"})
                renderWindow(theme, QString::fromLatin1(kind), size, look);
        }
        for (const QSize &size : {QSize(1920, 1080), QSize(3840, 2160)})
            renderWindow(theme, QStringLiteral("200"), size, look);
        renderWall(theme, look);
        renderTimeline(theme, look);
        renderAlerts(theme, look);
        renderActivity(theme, look);
        renderDialogs(theme, look);
        renderReach(theme, look, [](QWidget &widget, const QString &name) {
            if (wanted(name))
                save(widget, name);
        });
        renderFilter(theme, look);
        renderCharts(theme, look);
        renderWorkers(theme, look);
        // Everything a fifth larger; mirrored.
        theme.setScale(1.2);
        for (const char *kind : {"12", "signedout", "odd", "cron4"})
            renderWindow(theme, QString::fromLatin1(kind), QSize(1024, 640),
                         look + QStringLiteral("-large"));
        renderDialogs(theme, look + QStringLiteral("-large"));
        renderWorkers(theme, look + QStringLiteral("-large"));
        renderAlerts(theme, look + QStringLiteral("-large"));
        theme.setScale(1);
        application.setLayoutDirection(Qt::RightToLeft);
        for (const char *kind : {"12", "odd", "cron4"})
            renderWindow(theme, QString::fromLatin1(kind), QSize(1680, 1050),
                         look + QStringLiteral("-mirrored"));
        renderWorkers(theme, look + QStringLiteral("-mirrored"));
        renderAlerts(theme, look + QStringLiteral("-mirrored"));
        renderActivity(theme, look + QStringLiteral("-mirrored"));
        application.setLayoutDirection(usual);
    }
    return 0;
}
