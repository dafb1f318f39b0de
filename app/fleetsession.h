// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "feedbatch.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace qd {

class FeedThread;
class Fleet;
class FleetAlerts;
class FleetHistory;
class MainWindow;
class Page;
class ViewState;

/// One fleet of this program, whoever looks at it: its models, its connection on a thread of its
/// own, its history and its alerts. All windows share it. Wiring alone. GUI thread.
class FleetSession final : public QObject
{
    Q_OBJECT
public:
    /// \a settings outlive this.
    FleetSession(const FleetProfile &profile, ViewState &settings, QObject *parent = nullptr);
    ~FleetSession() override;

    const QString &id() const { return m_id; } ///< of its profile; else one of this run alone
    Fleet &fleet() const { return *m_fleet; }
    bool isConnected() const { return m_feed != nullptr; }
    const FleetConnection &connection() const { return m_connection; } ///< without its secrets

    /// \a historyIdentity: what its recorded history is found by. Replaces what was connected.
    void connectTo(const FleetConnection &connection, const QString &historyIdentity);
    MaybeInt signInEndsMs() const { return m_signInEndsMs; } ///< wall clock; by its own word
    void end(); ///< the connection and what is written of it; the fleet stays as it is
    /// Why it is not connected yet, where there is no connection that could say it.
    void say(ConnectionState state, const QString &sentence);

    /// A window over this fleet: its questions of the past are answered, what it looks at is read.
    /// At any time, before or after connecting.
    void serve(MainWindow &window);
    /// What \a who looks at now: the connection reads what any of them does.
    void setWatch(const QObject *who, const Watch &watch);

    FleetHistory *history() const { return m_history.get(); } ///< nullptr: not connected

signals:
    void batchApplied(qint64 receivedAtMs, double applyMs);
    void statusChanged(const qd::FeedStatus &status);
    void signInEndsChanged(const qd::MaybeInt &wallMs);

private:
    void serveHistory(Page &page);
    void announceWatch();
    void setSignInEnds(const MaybeInt &wallMs);

    QString m_id;
    ViewState &m_settings;
    FleetConnection m_connection;
    MaybeInt m_signInEndsMs;
    std::unique_ptr<Fleet> m_fleet;
    QList<MainWindow *> m_windows;
    QHash<const QObject *, Watch> m_watches;
    std::unique_ptr<FleetHistory> m_history;
    std::unique_ptr<FleetAlerts> m_alerts;
    std::unique_ptr<FeedThread> m_feed; ///< last in, first out: nothing arrives at what is gone
};

} // namespace qd
