// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "alerthistorylink.h"
#include "alertreach.h"
#include "alertspage.h"
#include "clock.h"
#include "ctloutput.h"
#include "demofleet.h"
#include "diagnostics.h"
#include "feedthread.h"
#include "fleet.h"
#include "fleetalerts.h"
#include "fleetaudit.h"
#include "fleethistory.h"
#include "historywriter.h"
#include "httprequest.h"
#include "keepdialog.h"
#include "mainwindow.h"
#include "passworddialog.h"
#include "screenshot.h"
#include "signincheck.h"
#include "tokenfile.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>

#include <csignal>
#include <cstdio>

namespace qd {
namespace {

ThemeMode themeMode(const QString &word)
{
    return word == QLatin1String("dark")    ? ThemeMode::Dark
           : word == QLatin1String("light") ? ThemeMode::Light
                                            : ThemeMode::System;
}

QString themeWord(ThemeMode mode)
{
    return mode == ThemeMode::Dark    ? QStringLiteral("dark")
           : mode == ThemeMode::Light ? QStringLiteral("light")
                                      : QStringLiteral("system");
}

} // namespace

Application::Application(QApplication &application, const WindowOptions &options,
                         FleetConnection connection)
    : m_application(application)
    , m_options(options)
    , m_connection(std::move(connection))
    , m_interrupt({SIGINT, SIGTERM, SIGHUP})
{
    // Not quit(): a window that asks before it closes would hold that up.
    connect(&m_interrupt, &Interrupt::interrupted, &m_application,
            [] { QCoreApplication::exit(0); });
    connect(&m_systemDark, &SystemDark::known, &m_theme, &Theme::setSystemDark);
    remember();
    m_theme.install(m_application);
    m_systemDark.start();
}

/// What a person arranged is found again; pictures and the demo fleet leave it as it is.
void Application::remember()
{
    if (m_options.demo.isEmpty() && m_options.screenshot.isEmpty())
        m_settings = std::make_unique<Settings>(m_viewState, Settings::defaultFile());
    m_theme.setMode(
        themeMode(m_options.theme.isEmpty() ? m_viewState.text(ViewKey::Theme) : m_options.theme));
    connect(&m_theme, &Theme::modeChanged, &m_viewState,
            [this](ThemeMode mode) { m_viewState.setValue(ViewKey::Theme, themeWord(mode)); });
}

Application::~Application()
{
    m_feed.reset();
    m_alerts.reset();
    m_history.reset(); // writes what is open, and looks at a window that goes
    wipe(m_connection.api.token);
    if (m_connection.redis)
        wipe(m_connection.redis->address.password);
}

void Application::run()
{
    if (m_options.quitAfterSeconds >= 0)
        QTimer::singleShot(int(m_options.quitAfterSeconds * 1000), &m_application,
                           [] { QCoreApplication::exit(0); });
    if (!m_options.demo.isEmpty())
        return startDemo();
    if (!m_options.connection.isGiven()) {
        m_connection.api.caFile = m_options.connection.caFile;
        return signIn();
    }
    const FleetConnection connection = std::exchange(m_connection, {});
    buildWindow(connection.hasApi() ? serverName(connection.api.base) : connection.server());
    connectFleet(connection);
}

void Application::startDemo()
{
    m_settings.reset(); // also where the demo was chosen in the sign-in dialog
    const auto kind = m_options.demo == QLatin1String("trouble") ? DemoFleet::Kind::Trouble
                                                                 : DemoFleet::Kind::Plain;
    m_demo = std::make_unique<DemoFleet>(kind, QCoreApplication::applicationDirPath());
    buildWindow(tr("Demo fleet"));
    connect(m_demo.get(), &DemoFleet::failed, this,
            [this](const QString &sentence) { leave(1, sentence); });
    connect(m_demo.get(), &DemoFleet::ready, this, [this](const DemoAddresses &addresses) {
        std::puts(DemoFleet::readyLine(addresses).toUtf8().constData());
        std::fflush(stdout);
        // Both ways in: the API's controls, and exact entries with their cron runs.
        QString error;
        ConnectionOptions both;
        both.timeoutMs = m_options.connection.timeoutMs;
        both.api = addresses.api;
        both.tokenFile = addresses.tokenFile;
        both.redis = RedisAddress::parse(addresses.redis, &error);
        both.queues = addresses.queues;
        connectFleet(openConnection(both, &error).value_or(FleetConnection()));
    });
    m_demo->start();
}

void Application::buildWindow(const QString &fleetName)
{
    m_reach.reset(); // both look at the fleet that was there
    m_audit.reset();
    m_fleet = std::make_unique<Fleet>(fleetName);
    m_fleet->setOperatorName(auditUser());
    m_fleet->setProduction(m_options.production);
    m_window = std::make_unique<MainWindow>(*m_fleet, m_theme);
    m_window->remember(m_viewState);
    if (m_options.size.isValid())
        m_window->resize(m_options.size);
    if (!m_options.page.isEmpty())
        m_window->showPage(m_options.page);
    connect(m_window.get(), &MainWindow::signInRequested, this, &Application::signIn);
    auto *tick = new QTimer(m_fleet.get());
    connect(tick, &QTimer::timeout, m_fleet.get(), [this] { m_fleet->tick(monotonicMs()); });
    tick->start(1000);
    connect(m_window.get(), &MainWindow::diagnosticsRequested, this, &Application::showDiagnostics);
    connect(m_window.get(), &MainWindow::keepingRequested, this, &Application::showKeeping);
    reachPeople();
    measure();
    photograph();
    m_window->show();
}

void Application::connectFleet(const FleetConnection &connection)
{
    Thresholds limits = m_fleet->limits();
    limits.staleAfterSeconds = connection.staleAfterSeconds();
    m_fleet->setLimits(limits);

    keepHistory(m_demo ? QStringLiteral("demo:") + m_options.demo : connection.identity());
    keepAccount();
    m_feed = std::make_unique<FeedThread>([connection] { return makeFeed(connection); });
    m_connection = connection;
    wipe(m_connection.api.token);
    if (m_connection.redis)
        wipe(m_connection.redis->address.password);
    FeedThread *feed = m_feed.get();

    // Records flow up …
    connect(feed, &FeedThread::batchReady, m_fleet.get(), [this, feed](const FeedBatch &batch) {
        QElapsedTimer applying;
        applying.start();
        m_fleet->apply(batch, monotonicMs());
        m_history->passed(batch);
        feed->batchTaken();
        m_diagnostics->batchApplied(batch.receivedAtMs, double(applying.nsecsElapsed()) / 1e6);
        if (m_screenshot && m_fleet->hasData())
            m_screenshot->dataArrived();
    });
    connect(feed, &FeedThread::statusChanged, m_fleet.get(), [this](const FeedStatus &status) {
        m_fleet->setStatus(status, monotonicMs());
        m_diagnostics->setStatus(status);
    });
    // … commands flow down.
    connect(m_fleet.get(), &Fleet::commandIssued, feed, &FeedThread::send);
    connect(m_fleet.get(), &Fleet::questionAsked, feed, &FeedThread::ask);
    connect(m_fleet.get(), &Fleet::tryNowRequested, feed, &FeedThread::tryNow);
    connect(m_fleet.get(), &Fleet::tokenEntered, feed, &FeedThread::setToken);
    connect(m_fleet.get(), &Fleet::passwordEntered, feed, &FeedThread::setPassword);
    connect(m_window.get(), &MainWindow::watchChanged, feed, [feed](bool activity, bool queues) {
        feed->setWatch({activity, queues});
    });
    feed->start();
    if (m_screenshot)
        m_screenshot->waitForData(connection.api.timeoutMs);
}

/// What passes goes into a file of its own for each fleet.
void Application::keepHistory(const QString &fleetIdentity)
{
    m_history = std::make_unique<FleetHistory>(*m_fleet, *m_window->historyDesk(), m_viewState,
                                               fleetIdentity);
    m_alerts = std::make_unique<FleetAlerts>(*m_fleet, m_history->store(), m_viewState);
    for (AlertHistory *history : m_window->alertsPage()->histories()) {
        connectAlertHistory(*history, m_history->store());
        connect(&m_alerts->link(), &AlertLink::foundAfterwards, history, &AlertHistory::refresh);
    }
}

void Application::showKeeping()
{
    if (m_keepDialog)
        return m_keepDialog->raise();
    m_keepDialog = new KeepDialog(m_viewState, m_theme, m_window.get());
    m_keepDialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_history) {
        connect(&m_history->store(), &HistoryStore::counted, m_keepDialog,
                [dialog = m_keepDialog.data()](const HistoryCounts &counts) {
                    dialog->setUsed(counts.usedBytes);
                });
        m_history->store().askCounts();
    }
    m_keepDialog->show();
}

/// What is done is written down, from where the settings have been heeded on.
void Application::keepAccount()
{
    m_audit = std::make_unique<FleetAudit>(*m_fleet);
    connect(m_window.get(), &MainWindow::auditRequested, m_audit.get(),
            [this] { m_audit->show(m_theme, m_window.get()); });
    connect(&m_audit->log(), &AuditLog::troubleChanged, m_window.get(),
            [this] { m_window->showUnrecorded(m_audit->log().trouble()); });
}

/// Alerts call people, and a notification that is clicked shows its object. A picture calls nobody.
void Application::reachPeople()
{
    if (!m_options.screenshot.isEmpty())
        return;
    m_reach = std::make_unique<AlertReach>(*m_fleet, m_viewState, m_theme);
    connect(m_reach.get(), &AlertReach::openRequested, m_window.get(),
            [this](const QString &scope) {
                m_window->show();
                m_window->raise();
                m_window->activateWindow();
                m_window->openScope(scope);
            });
    connect(m_reach.get(), &AlertReach::quitRequested, m_window.get(), &QWidget::close);
    connect(m_window.get(), &MainWindow::reachRequested, this, &Application::showReach);
}

void Application::showReach()
{
    if (m_reachDialog)
        return m_reachDialog->raise();
    m_reachDialog = m_reach->makeDialog(m_viewState, m_window.get());
    m_reachDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_reachDialog->show();
}

void Application::measure()
{
    m_diagnostics = std::make_unique<Diagnostics>(m_fleet->name(), *m_window);
    connect(m_window.get(), &MainWindow::framePainted, m_diagnostics.get(),
            &Diagnostics::framePainted);
    if (m_options.diagnostics.isEmpty())
        return;
    m_diagnosticsFile = std::make_unique<LineFile>(m_options.diagnostics);
    connect(m_diagnosticsFile.get(), &LineFile::failed, this,
            [](const QString &sentence) { complain(sentence); });
    connect(m_diagnostics.get(), &Diagnostics::measured, m_diagnosticsFile.get(),
            [this](const FleetDiagnostics &values) {
                m_diagnosticsFile->write(jsonText(Diagnostics::toJson(values, wallClockMs())));
            });
}

void Application::photograph()
{
    if (m_options.screenshot.isEmpty())
        return;
    m_screenshot =
        std::make_unique<Screenshot>(*m_window, m_options.screenshot, m_options.afterSeconds);
    connect(m_window.get(), &MainWindow::framePainted, m_screenshot.get(),
            &Screenshot::framePainted);
    connect(m_screenshot.get(), &Screenshot::done, this, &Application::leave);
}

void Application::showDiagnostics()
{
    if (m_diagnosticsDialog)
        return m_diagnosticsDialog->raise();
    m_diagnosticsDialog = new DiagnosticsDialog(m_theme, m_window.get());
    m_diagnosticsDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_diagnostics.get(), &Diagnostics::measured, m_diagnosticsDialog,
            [dialog = m_diagnosticsDialog.data()](const FleetDiagnostics &values) {
                dialog->setValues({values});
            });
    m_diagnosticsDialog->show();
}

void Application::leave(int exitCode, const QString &sentence)
{
    if (!sentence.isEmpty())
        complain(sentence);
    QCoreApplication::exit(exitCode);
}

void Application::askRedisPassword()
{
    if (m_password)
        return m_password->raise();
    m_password =
        new PasswordDialog(m_theme, *m_fleet, m_connection.redis->address.shown(), m_window.get());
    m_password->setAttribute(Qt::WA_DeleteOnClose);
    m_password->open();
}

void Application::signIn()
{
    const FeedStatus status = m_fleet ? m_fleet->status() : FeedStatus();
    const WayStatus *const out = signedOutWay(status);
    const bool byApi =
        m_connection.hasApi() && (!out || out->server != status.ways.value(1).server);
    if (m_connection.redis && !byApi)
        return askRedisPassword();
    if (m_signIn)
        return m_signIn->raise();
    const bool again = m_feed != nullptr; // signed out of the fleet that the window shows
    const auto optionsOf = [this, again](const SignInRequest &request) {
        QString error;
        ApiOptions api;
        api.base = again ? m_connection.api.base : checkedApiBase(request.apiUrl, &error);
        api.fleetRoutes = again && m_connection.api.fleetRoutes;
        api.caFile = m_connection.api.caFile;
        api.timeoutMs = m_options.connection.timeoutMs;
        api.token = request.token;
        return api;
    };
    m_signIn = new SignInDialog(
        m_theme,
        [this, optionsOf](const SignInRequest &request, const SignInDialog::Done &done) {
            checkSignIn(m_signIn, optionsOf(request), done);
        },
        m_window.get());
    m_signIn->setAttribute(Qt::WA_DeleteOnClose);
    if (again) {
        m_signIn->setAddress(m_connection.api.base.toString());
        m_signIn->addressEdit()->setEnabled(false); // another fleet is another window
        m_signIn->setServerWords(out ? out->error : status.error);
        m_signIn->demoButton()->hide();
    }
    connect(m_signIn, &SignInDialog::connectRequested, this,
            [this, again, optionsOf](const SignInRequest &request) {
                const ApiOptions api = optionsOf(request);
                if (again) {
                    m_fleet->enterToken(api.token);
                } else {
                    FleetConnection connection;
                    connection.api = api;
                    connection.api.staleAfterSeconds = 120;
                    buildWindow(connection.server());
                    connectFleet(connection);
                }
                m_signIn->close();
            });
    connect(m_signIn, &SignInDialog::demoRequested, this, [this] {
        startDemo();
        m_signIn->close();
    });
    m_signIn->show();
}

} // namespace qd
