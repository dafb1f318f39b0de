// SPDX-License-Identifier: GPL-3.0-or-later
// What a start shows: of this program, of a second one that hands over, of a link, of the desktop.
#include "application.h"

#include "ctloutput.h"
#include "demofleet.h"
#include "desktopsession.h"
#include "fleet.h"
#include "fleets.h"
#include "fleetsession.h"
#include "httprequest.h"
#include "mainwindow.h"
#include "screenshot.h"
#include "sessionlock.h"
#include "signindialog.h"
#include "text.h"
#include "traylamp.h"

#include <QApplication>
#include <QProcess>

#include <cstdio>

namespace qd {

namespace {

/// Of the worker with this key, or else of the first with this name; empty: there is none.
QString workerKey(Fleet &fleet, const QString &asked)
{
    const WorkerModel &workers = *fleet.workers();
    if (workers.rowOf(asked) >= 0)
        return asked;
    for (int i = 0; i < workers.rowCount(); ++i) {
        if (workers.row(i)->worker.name == asked)
            return workers.row(i)->worker.key;
    }
    return {};
}

/// Of an image that is mounted while it runs: the image.
QString ownProgram()
{
    const QString image = qEnvironmentVariable("APPIMAGE");
    return image.isEmpty() ? QCoreApplication::applicationFilePath() : image;
}

} // namespace

/// Queued: whoever asks is answered first, however long the window takes.
void Application::listen()
{
    connect(&m_one, &OneProgram::asked, this, &Application::takeStart, Qt::QueuedConnection);
    m_one.listen();
    connect(&m_bus, &BusProgram::asked, this, &Application::takeStart, Qt::QueuedConnection);
    connect(
        &m_bus, &BusProgram::bigScreenAsked, this,
        [this] {
            if (Desk *desk = m_lock->isLocked() ? nullptr : shown())
                openWall(QStringLiteral("default"), *desk->session);
        },
        Qt::QueuedConnection);
    connect(&m_bus, &BusProgram::demoAsked, this, [] { // leaves alone what is saved
        QProcess::startDetached(ownProgram(), {QStringLiteral("--demo=trouble")});
    });
    m_bus.listen();
}

/// What a second start, a link or the desktop asks for is shown here.
void Application::takeStart(const StartRequest &request)
{
    if (m_lock->isLocked())
        return m_lock->window()->raise();
    const FleetProfile *profile =
        request.fleet.isEmpty() ? nullptr : m_fleets->file().book().byName(request.fleet);
    if (profile)
        showFleet(profile->id);
    const QString unknown = request.fleet.isEmpty() || profile
                                ? QString()
                                : tr("There is no saved fleet “%1”.")
                                      .arg(displayText(request.fleet, 80));
    Desk *desk = shown();
    if (!desk || !desk->window) { // still asking where the first fleet is
        if (m_signIn && !unknown.isEmpty())
            m_signIn->setServerWords(unknown);
        if (m_signIn)
            m_signIn->raise();
        return;
    }
    desk->window->comeForward();
    if (!unknown.isEmpty())
        return desk->window->showNote(unknown);
    desk->window->showPage(request.page);
    delete m_awaited;
    if (!request.worker.isEmpty())
        showWorker(*desk->session, request.worker);
}

/// As soon as the fleet is known.
void Application::showWorker(FleetSession &session, const QString &asked)
{
    Fleet &fleet = session.fleet();
    MainWindow *window = deskOf(session).window.get();
    if (!fleet.hasData()) {
        m_awaited = new QObject(window);
        connect(&fleet, &Fleet::changed, m_awaited,
                [this, &session, asked, mine = m_awaited.data()] {
                    if (m_awaited != mine || !session.fleet().hasData())
                        return;
                    m_awaited = nullptr;
                    mine->deleteLater();
                    showWorker(session, asked);
                });
        return;
    }
    const QString key = workerKey(fleet, asked);
    if (key.isEmpty())
        return window->showNote(
            tr("There is no worker “%1” in %2.")
                .arg(displayText(asked, 80), displayText(fleet.name(), 80)));
    window->openScope(QStringLiteral("worker:") + key);
}

/// One lamp for all fleets; without it their notifications have no second way.
void Application::makeTray()
{
    m_tray = std::make_unique<TrayLamp>(m_fleets->board(), m_theme);
    const auto obey = [this] {
        m_tray->setOn(m_viewState.text(ViewKey::ReachTray) == QLatin1String("on"));
    };
    connect(&m_viewState, &ViewState::changed, m_tray.get(), obey);
    obey();
    connect(m_tray.get(), &TrayLamp::openRequested, this, [this](const QString &id) {
        showFleet(id.isEmpty() ? m_shownId : id);
        if (!m_lock->isLocked() && shown())
            shown()->window->comeForward();
    });
    connect(m_tray.get(), &TrayLamp::quitRequested, this, [this] {
        if (shown())
            shown()->window->close();
    });
}

void Application::watchSession()
{
    QStringList restart;
    if (showsSavedFleets(m_options))
        restart = {ownProgram()};
    else if (!m_options.bigScreen.isEmpty() && m_options.connection.profile)
        restart = {ownProgram(), QStringLiteral("--fleet"), m_options.connection.profile->name,
                   QStringLiteral("--big-screen=") + m_options.bigScreen};
    auto *session = new DesktopSession(m_application, restart, this);
    connect(session, &DesktopSession::ending, this, [this] {
        for (const auto &desk : m_desks) {
            if (desk->window)
                desk->window->keepWindows();
        }
        if (m_settings)
            m_settings->flush();
    });
}

/// What is saved is opened again, and what was shown last is shown; without any, a person is asked.
void Application::openFirst()
{
    for (const QString &mistake : m_preset.mistakes + m_fleets->file().mistakes())
        complain(mistake);
    m_fleets->openAtStart();
    const QList<FleetProfile> &saved = m_fleets->file().book().profiles;
    if (saved.isEmpty()) {
        signIn(nullptr);
        if (m_options.address)
            takeStart(*m_options.address);
        return;
    }
    // Windows of its own that a fleet had come back, whichever is shown.
    const QJsonObject windows = m_viewState.value(ViewKey::OpenWindows).toObject();
    for (FleetSession *session : m_fleets->sessions()) {
        if (!windows.value(session->id()).toArray().isEmpty())
            windowOf(deskOf(*session))->winId(); // what belongs to it does not keep us running
    }
    const QString last = m_viewState.text(ViewKey::LastFleet);
    const std::vector<FleetSession *> open = m_fleets->sessions();
    showFleet(m_fleets->session(last) ? last
              : !open.empty()         ? open.front()->id()
                                      : saved.constFirst().id);
    if (m_options.address)
        takeStart(*m_options.address);
}

void Application::openGiven()
{
    const qint64 timeoutMs = m_given.api.timeoutMs;
    if (!m_given.profile.id.isEmpty()) {
        const QString id = std::exchange(m_given, {}).profile.id;
        showFleet(id); // with what the keychain holds of it
    } else {
        FleetProfile profile;
        profile.name = m_given.hasApi() ? serverName(m_given.api.base) : m_given.server();
        profile.production = m_options.production;
        const QString id = m_fleets->add(profile)->id();
        showFleet(id);
        onceStanding([this, id] {
            FleetConnection connection = std::exchange(m_given, {});
            if (FleetSession *session = m_fleets->session(id))
                session->connectTo(connection, connection.identity());
            connection.wipeSecrets();
        });
    }
    if (m_screenshot)
        m_screenshot->waitForData(timeoutMs);
}

void Application::startDemo()
{
    m_settings.reset(); // also where the demo was chosen in the sign-in dialog
    const auto kind = m_options.demo == QLatin1String("trouble") ? DemoFleet::Kind::Trouble
                                                                 : DemoFleet::Kind::Plain;
    m_demo = std::make_unique<DemoFleet>(kind, QCoreApplication::applicationDirPath());
    FleetProfile profile;
    profile.name = tr("Demo fleet");
    profile.production = m_options.production;
    FleetSession *session = m_fleets->add(profile);
    showFleet(session->id());
    connect(m_demo.get(), &DemoFleet::failed, this,
            [this](const QString &sentence) { leave(1, sentence); });
    connect(m_demo.get(), &DemoFleet::ready, session,
            [this, session](const DemoAddresses &addresses) {
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
                session->connectTo(openConnection(both, &error).value_or(FleetConnection()),
                                   QStringLiteral("demo:") + m_options.demo);
                if (m_screenshot)
                    m_screenshot->waitForData(both.timeoutMs);
            });
    m_demo->start();
}

} // namespace qd
