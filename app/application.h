// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "busprogram.h"
#include "connection.h"
#include "interrupt.h"
#include "oneprogram.h"
#include "options.h"
#include "preset.h"
#include "settings.h"
#include "systemdark.h"
#include "theme.h"
#include "viewstate.h"

#include <QObject>
#include <QPointer>
#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

class QApplication;
class QWidget;

namespace qd {

class AlertReach;
class DemoFleet;
class Diagnostics;
class DiagnosticsDialog;
class FleetAudit;
class FleetManager;
class FleetSession;
class Fleets;
class KeepDialog;
class LineFile;
class MainWindow;
class PasswordDialog;
class ReachDialog;
class Screenshot;
class SessionLock;
class Walls;
class SignInDialog;
class TrayLamp;
class UpdateCheck;
struct SignInRequest;

/// The composition root: builds the parts of the window program, wires them, holds them. No other
/// logic.
class Application final : public QObject
{
    Q_OBJECT
public:
    /// Secrets in \a connection are taken over and wiped here once the feed has them.
    Application(QApplication &application, const WindowOptions &options,
                FleetConnection connection);
    ~Application() override;

    void run(); ///< shows the first window; the event loop does the rest

private:
    /// A fleet that somebody looks at.
    struct Desk
    {
        FleetSession *session = nullptr;
        std::unique_ptr<MainWindow> window;
        std::unique_ptr<Diagnostics> diagnostics;
    };

    void remember();
    void openFirst();
    void openGiven();
    void startDemo();
    Walls &walls();
    void editWalls(FleetSession &session);
    void openWall(const QString &layout, FleetSession &session);
    void listen();
    void takeStart(const StartRequest &request);
    void showWorker(FleetSession &session, const QString &asked);
    void makeTray();
    void watchSession();
    void openSession(FleetSession *session);
    void closeSession(FleetSession *session);
    Desk &deskOf(FleetSession &session);
    Desk *shown(); ///< what was shown last; nullptr: nothing so far
    void showFleet(const QString &id);
    MainWindow *windowOf(Desk &desk); ///< made where there is none so far, not shown
    void wireWindow(Desk &desk);
    void signIn(FleetSession *session);
    void signOut(FleetSession &session);
    void signInAgain(FleetSession &session);
    void takeSignIn(FleetSession *session, const SignInRequest &request);
    void askPassword(FleetSession &session);
    void measure(Desk &desk);
    void showDiagnostics(Desk &desk);
    void showKeeping();
    void showReach(FleetSession &session);
    void photograph(QWidget &window, FleetSession &session);
    void onceStanding(std::function<void()> what); ///< after the first frame, or at once
    void stands();
    void leave(int exitCode, const QString &sentence);

    QApplication &m_application;
    const WindowOptions m_options;
    FleetConnection m_given; ///< of the command line; without its secrets once connected
    Interrupt m_interrupt;
    OneProgram m_one;
    BusProgram m_bus;
    Preset m_preset; ///< what this computer gives everybody
    ViewState m_viewState;
    std::unique_ptr<Settings> m_settings; ///< nullptr: nothing is remembered
    Theme m_theme;
    SystemDark m_systemDark;
    std::unique_ptr<DemoFleet> m_demo;
    std::unique_ptr<LineFile> m_diagnosticsFile;
    std::unique_ptr<FleetAudit> m_audit;
    std::unique_ptr<Fleets> m_fleets;
    std::unique_ptr<TrayLamp> m_tray; ///< nullptr: a picture needs none
    std::unordered_map<FleetSession *, std::unique_ptr<AlertReach>> m_reach; ///< a picture calls nobody
    std::vector<std::unique_ptr<Desk>> m_desks;
    std::unique_ptr<FleetManager> m_manager;
    std::unique_ptr<SessionLock> m_lock;
    std::unique_ptr<UpdateCheck> m_updates; ///< nullptr: nothing is remembered
    std::unique_ptr<Walls> m_walls; ///< nullptr: none was opened
    QString m_shownId;
    std::vector<std::function<void()>> m_afterwards; ///< waits for the first frame
    bool m_stands = false;                           ///< there was one, or it took very long
    std::unique_ptr<Screenshot> m_screenshot;
    QPointer<QObject> m_awaited; ///< a fleet of which a worker is to be shown: not known so far
    QPointer<SignInDialog> m_signIn;
    QPointer<PasswordDialog> m_password;
    QPointer<DiagnosticsDialog> m_diagnosticsDialog;
    QPointer<KeepDialog> m_keepDialog;
    QPointer<ReachDialog> m_reachDialog;
};

} // namespace qd
