// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "alertreach.h"
#include "clock.h"
#include "ctloutput.h"
#include "demofleet.h"
#include "diagnostics.h"
#include "fleet.h"
#include "fleetaudit.h"
#include "fleethistory.h"
#include "fleetmanager.h"
#include "fleets.h"
#include "fleetsession.h"
#include "historywriter.h"
#include "hookcommand.h"
#include "httprequest.h"
#include "keepdialog.h"
#include "language.h"
#include "mainwindow.h"
#include "screenshot.h"
#include "sessionlock.h"
#include "signindialog.h"
#include "updatecheck.h"
#include "walls.h"
#include "windowplace.h"

#include <QApplication>
#include <QIcon>
#include <QLoggingCategory>
#include <QTimer>

#include <cstdio>
#include <ctime>

namespace qd {
namespace {

constexpr int LongestStartMs = 300; ///< then what waits for a first frame goes on without one

Q_LOGGING_CATEGORY(logStart, "quarterdeck.app.start", QtInfoMsg)

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
    , m_given(std::move(connection))
    , m_interrupt(Interrupt::allKinds())
    , m_one(OneProgram::defaultPath())
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
    if (m_options.demo.isEmpty() && m_options.screenshot.isEmpty()) {
        m_preset = Preset::read(Preset::systemFile());
        m_preset.mistakes << m_viewState.setPreset(m_preset.settings, m_preset.locked);
        m_settings = std::make_unique<Settings>(m_viewState, Settings::defaultFile());
    }
    if (m_viewState.text(ViewKey::Clock) == QLatin1String("utc")) {
        qputenv(TimeZoneBefore, qgetenv("TZ"));
        qputenv("TZ", "UTC0"); // before anything has asked what the local time is
#ifndef Q_OS_WIN
        tzset();
#endif
    }
    speak(m_options.language.isEmpty() ? m_viewState.text(ViewKey::Language) : m_options.language,
          m_application);
    m_theme.setTextSize(m_viewState.value(ViewKey::TextSize).toInt());
    m_theme.setMode(
        themeMode(m_options.theme.isEmpty() ? m_viewState.text(ViewKey::Theme) : m_options.theme));
    connect(&m_theme, &Theme::modeChanged, &m_viewState,
            [this](ThemeMode mode) { m_viewState.setValue(ViewKey::Theme, themeWord(mode)); });
}

Application::~Application()
{
    // What arrives and what is written first, then who looks at it, then what is looked at.
    for (FleetSession *session : m_fleets->sessions())
        session->end();
    m_walls.reset();
    m_reach.clear();
    m_tray.reset();
    m_manager.reset();
    m_desks.clear();
    m_fleets.reset();
}

void Application::run()
{
    if (m_options.quitAfterSeconds >= 0)
        QTimer::singleShot(int(m_options.quitAfterSeconds * 1000), &m_application,
                           [] { QCoreApplication::exit(0); });
    // A picture and a demo leave alone what is saved; a picture of a saved fleet has to find it.
    const bool saves = m_options.demo.isEmpty() &&
                       (m_options.screenshot.isEmpty() || m_options.connection.profile);
    m_fleets = std::make_unique<Fleets>(m_viewState, saves ? FleetFile::defaultPath() : QString(),
                                        m_preset.fleets);
    m_manager = std::make_unique<FleetManager>(*m_fleets, m_theme);
    m_audit = std::make_unique<FleetAudit>();
    m_lock = std::make_unique<SessionLock>(m_viewState, m_theme);
    connect(m_lock.get(), &SessionLock::quitRequested, this, [] { QCoreApplication::exit(0); });
    const auto lockReach = [this] {
        for (const auto &[session, reach] : m_reach)
            reach->setLocked(m_lock->isLocked());
        if (m_tray)
            m_tray->setDiscreet(m_lock->isLocked());
    };
    connect(m_lock.get(), &SessionLock::locked, this, lockReach);
    connect(m_lock.get(), &SessionLock::unlocked, this, lockReach);
    connect(m_fleets.get(), &Fleets::opened, this, &Application::openSession);
    connect(m_fleets.get(), &Fleets::closing, this, &Application::closeSession);
    connect(m_fleets.get(), &Fleets::told, this, [this](const QString &id, const QString &words) {
        FleetSession *session = m_fleets->session(id);
        if (session && deskOf(*session).window)
            deskOf(*session).window->showNote(words);
    });
    connect(m_manager.get(), &FleetManager::saved, this, &Application::showFleet);
    if (m_options.screenshot.isEmpty())
        makeTray();
    watchSession();
    if (m_settings) { // a demo and a picture ask nobody
        m_updates = std::make_unique<UpdateCheck>(m_viewState);
        connect(m_updates.get(), &UpdateCheck::found, this, [this](const QString &words) {
            if (Desk *desk = shown(); desk && desk->window)
                desk->window->showNote(words);
        });
    }
    onceStanding([] { QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/quarterdeck.svg"))); });
    QTimer::singleShot(LongestStartMs, this, &Application::stands);
    if (showsSavedFleets(m_options))
        listen();
    if (!m_options.demo.isEmpty())
        startDemo();
    else if (m_options.connection.isGiven())
        openGiven();
    else
        openFirst();
}

/// What threads load and read meanwhile would hold up the first frame: it comes first.
void Application::onceStanding(std::function<void()> what)
{
    if (m_stands)
        return what();
    m_afterwards.push_back(std::move(what));
}

void Application::stands()
{
    m_stands = true;
    for (const auto &what : std::exchange(m_afterwards, {}))
        what();
}

/// A fleet that is open is watched, whether or not a window shows it.
void Application::openSession(FleetSession *session)
{
    m_audit->add(session->fleet());
    if (!m_options.screenshot.isEmpty())
        return;
    auto reach = std::make_unique<AlertReach>(session->fleet(), m_viewState, m_theme, *m_tray);
    connect(reach.get(), &AlertReach::openRequested, session,
            [this, session](const QString &scope) {
                showFleet(session->id());
                if (m_lock->isLocked())
                    return;
                MainWindow *window = deskOf(*session).window.get();
                window->comeForward();
                window->openScope(scope);
            });
    reach->setLocked(m_lock->isLocked());
    m_reach[session] = std::move(reach);
}

void Application::closeSession(FleetSession *session)
{
    session->end();
    m_reach.erase(session);
    const bool wasShown = m_shownId == session->id();
    std::erase_if(m_desks, [session](const auto &desk) { return desk->session == session; });
    if (!wasShown)
        return;
    for (FleetSession *other : m_fleets->sessions()) {
        if (other != session)
            return showFleet(other->id());
    }
    m_shownId.clear();
    QMetaObject::invokeMethod(
        this, [this] { signIn(nullptr); }, Qt::QueuedConnection);
}

Application::Desk &Application::deskOf(FleetSession &session)
{
    for (const auto &desk : m_desks) {
        if (desk->session == &session)
            return *desk;
    }
    m_desks.push_back(std::make_unique<Desk>());
    m_desks.back()->session = &session;
    return *m_desks.back();
}

Application::Desk *Application::shown()
{
    FleetSession *session = m_fleets->session(m_shownId);
    return session ? &deskOf(*session) : nullptr;
}

/// In the place of the window that shows another one: what a person sees is one window.
void Application::showFleet(const QString &id)
{
    if (m_lock->isLocked())
        return m_lock->window()->raise();
    FleetSession *session = m_fleets->open(id);
    if (!session)
        return;
    if (!m_options.bigScreen.isEmpty()) // a wall alone: no other window
        return openWall(m_options.bigScreen, *session);
    Desk *before = shown();
    Desk &desk = deskOf(*session);
    MainWindow *window = windowOf(desk);
    m_shownId = session->id();
    m_viewState.setValue(ViewKey::LastFleet, session->id());
    if (before && before != &desk && before->window && before->window->isVisible()) {
        window->showPage(before->window->page());
        window->setGeometry(before->window->geometry());
        window->setWindowState(before->window->windowState());
        window->show();
        before->window->hide();
    } else {
        window->show();
    }
    window->raise();
    window->activateWindow();
}

MainWindow *Application::windowOf(Desk &desk)
{
    if (!desk.window) {
        desk.window = std::make_unique<MainWindow>(desk.session->fleet(), m_theme);
        wireWindow(desk);
    }
    return desk.window.get();
}

void Application::wireWindow(Desk &desk)
{
    MainWindow *window = desk.window.get();
    FleetSession *session = desk.session;
    window->setBoard(m_fleets->board());
    window->remember(m_viewState);
    if (m_options.size.isValid())
        window->resize(m_options.size);
    if (!m_options.page.isEmpty())
        window->showPage(m_options.page);
    session->serve(*window);
    m_manager->serve(*window);
    if (m_options.screenshot.isEmpty())
        window->restoreWindows();
    connect(window, &MainWindow::fleetRequested, this, &Application::showFleet);
    connect(window, &MainWindow::signInRequested, this, [this, session] { signIn(session); });
    connect(window, &MainWindow::signOutRequested, this, [this, session] { signOut(*session); });
    connect(session, &FleetSession::signInEndsChanged, window, &MainWindow::setSignInEnds);
    window->setSignInEnds(session->signInEndsMs());
    connect(window, &MainWindow::diagnosticsRequested, this,
            [this, &desk] { showDiagnostics(desk); });
    connect(window, &MainWindow::keepingRequested, this, &Application::showKeeping);
    connect(window, &MainWindow::reachRequested, this, [this, session] { showReach(*session); });
    connect(window, &MainWindow::wallRequested, this,
            [this, session] { openWall(QStringLiteral("default"), *session); });
    connect(window, &MainWindow::wallsRequested, this, [this, session] { editWalls(*session); });
    connect(window, &MainWindow::lockRequested, m_lock.get(),
            [this, window] { m_lock->lockNow(window); });
    connect(window, &MainWindow::lockChangeRequested, m_lock.get(),
            [this, window] { m_lock->changePhrase(window); });
    connect(window, &MainWindow::auditRequested, m_audit.get(),
            [this, window] { m_audit->show(m_theme, window); });
    const auto unrecorded = [this, window] { window->showUnrecorded(m_audit->log().trouble()); };
    connect(&m_audit->log(), &AuditLog::troubleChanged, window, unrecorded);
    unrecorded();
    measure(desk);
    if (m_options.screenshot.isEmpty() || m_screenshot)
        return;
    photograph(*window, *session);
    connect(window, &MainWindow::framePainted, m_screenshot.get(), &Screenshot::framePainted);
}

void Application::showKeeping()
{
    if (m_keepDialog)
        return m_keepDialog->raise();
    Desk *desk = shown();
    m_keepDialog = new KeepDialog(m_viewState, m_theme, desk->window.get());
    m_keepDialog->setAttribute(Qt::WA_DeleteOnClose);
    if (FleetHistory *history = desk->session->history()) {
        connect(&history->store(), &HistoryStore::counted, m_keepDialog,
                [dialog = m_keepDialog.data()](const HistoryCounts &counts) {
                    dialog->setUsed(counts.usedBytes);
                });
        history->store().askCounts();
    }
    fitWithin(*m_keepDialog);
    m_keepDialog->show();
}

void Application::showReach(FleetSession &session)
{
    if (m_reachDialog)
        return m_reachDialog->raise();
    const auto reach = m_reach.find(&session);
    if (reach == m_reach.end())
        return;
    m_reachDialog = reach->second->makeDialog(m_viewState, deskOf(session).window.get());
    m_reachDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_reachDialog->show();
}

void Application::measure(Desk &desk)
{
    desk.diagnostics = std::make_unique<Diagnostics>(desk.session->fleet().name(), *desk.window);
    Diagnostics *diagnostics = desk.diagnostics.get();
    connect(desk.window.get(), &MainWindow::framePainted, diagnostics, &Diagnostics::framePainted);
    connect(
        desk.window.get(), &MainWindow::framePainted, this,
        [this] {
            qCDebug(logStart, "first frame");
            stands();
        },
        Qt::SingleShotConnection);
    connect(desk.session, &FleetSession::batchApplied, diagnostics, &Diagnostics::batchApplied);
    connect(desk.session, &FleetSession::statusChanged, diagnostics, &Diagnostics::setStatus);
    diagnostics->setStatus(desk.session->fleet().status());
    if (m_options.diagnostics.isEmpty())
        return;
    if (!m_diagnosticsFile) {
        m_diagnosticsFile = std::make_unique<LineFile>(m_options.diagnostics);
        connect(m_diagnosticsFile.get(), &LineFile::failed, this,
                [](const QString &sentence) { complain(sentence); });
    }
    connect(diagnostics, &Diagnostics::measured, m_diagnosticsFile.get(),
            [this](const FleetDiagnostics &values) {
                m_diagnosticsFile->write(jsonText(Diagnostics::toJson(values, wallClockMs())));
            });
}

/// Of the first window that is shown; who paints it tells m_screenshot.
void Application::photograph(QWidget &window, FleetSession &session)
{
    m_screenshot =
        std::make_unique<Screenshot>(window, m_options.screenshot, m_options.afterSeconds);
    connect(&session, &FleetSession::batchApplied, m_screenshot.get(),
            [this, fleet = &session.fleet()] {
                if (fleet->hasData())
                    m_screenshot->dataArrived();
            });
    connect(m_screenshot.get(), &Screenshot::done, this, &Application::leave);
}

void Application::showDiagnostics(Desk &desk)
{
    if (m_diagnosticsDialog)
        return m_diagnosticsDialog->raise();
    m_diagnosticsDialog = new DiagnosticsDialog(m_theme, desk.window.get());
    m_diagnosticsDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(desk.diagnostics.get(), &Diagnostics::measured, m_diagnosticsDialog,
            [dialog = m_diagnosticsDialog.data()](const FleetDiagnostics &values) {
                dialog->setValues({values});
            });
    m_diagnosticsDialog->show();
}

void Application::leave(int exitCode, const QString &sentence)
{
    if (!sentence.isEmpty())
        complain(sentence);
    // Queued: before the event loop runs there is nothing to leave.
    QMetaObject::invokeMethod(
        this, [exitCode] { QCoreApplication::exit(exitCode); }, Qt::QueuedConnection);
}

} // namespace qd
