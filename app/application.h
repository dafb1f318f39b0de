// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "interrupt.h"
#include "options.h"
#include "settings.h"
#include "systemdark.h"
#include "theme.h"
#include "viewstate.h"

#include <QObject>
#include <QPointer>
#include <memory>

class QApplication;

namespace qd {

class AlertReach;
class DemoFleet;
class Diagnostics;
class DiagnosticsDialog;
class FeedThread;
class Fleet;
class FleetAudit;
class FleetAlerts;
class FleetHistory;
class KeepDialog;
class LineFile;
class MainWindow;
class PasswordDialog;
class ReachDialog;
class Screenshot;
class SignInDialog;

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
    void remember();
    void buildWindow(const QString &fleetName);
    void connectFleet(const FleetConnection &connection);
    void startDemo();
    void signIn();
    void askRedisPassword();
    void measure();
    void showDiagnostics();
    void keepHistory(const QString &fleetIdentity);
    void showKeeping();
    void keepAccount();
    void reachPeople();
    void showReach();
    void photograph();
    void leave(int exitCode, const QString &sentence);

    QApplication &m_application;
    const WindowOptions m_options;
    FleetConnection m_connection; ///< without its secrets once connected
    Interrupt m_interrupt;
    ViewState m_viewState;
    std::unique_ptr<Settings> m_settings; ///< nullptr: not connected yet
    Theme m_theme;
    SystemDark m_systemDark;
    std::unique_ptr<DemoFleet> m_demo;
    std::unique_ptr<LineFile> m_diagnosticsFile;
    std::unique_ptr<Fleet> m_fleet;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Diagnostics> m_diagnostics;
    std::unique_ptr<Screenshot> m_screenshot;
    QPointer<SignInDialog> m_signIn;
    QPointer<PasswordDialog> m_password;
    QPointer<DiagnosticsDialog> m_diagnosticsDialog;
    QPointer<KeepDialog> m_keepDialog;
    QPointer<ReachDialog> m_reachDialog;
    std::unique_ptr<FleetAudit> m_audit;     ///< nullptr: not connected yet
    std::unique_ptr<AlertReach> m_reach;     ///< nullptr: only a picture is taken
    std::unique_ptr<FleetHistory> m_history; ///< nullptr: not connected yet
    std::unique_ptr<FleetAlerts> m_alerts;   ///< nullptr: not connected yet
    std::unique_ptr<FeedThread> m_feed; ///< last in, first out: nothing arrives at what is gone
};

} // namespace qd
