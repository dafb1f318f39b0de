// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetsession.h"

#include "alerthistorylink.h"
#include "alertspage.h"
#include "chartpage.h"
#include "auditfile.h"
#include "clock.h"
#include "feedthread.h"
#include "fleet.h"
#include "fleetalerts.h"
#include "fleethistory.h"
#include "historylink.h"
#include "historypage.h"
#include "mainwindow.h"
#include "tokenlife.h"

#include <QElapsedTimer>
#include <QTimer>

namespace qd {

FleetSession::FleetSession(const FleetProfile &profile, ViewState &settings, QObject *parent)
    : QObject(parent)
    , m_id(profile.id)
    , m_settings(settings)
    , m_fleet(std::make_unique<Fleet>(profile.name))
{
    static int unsaved = 0;
    if (m_id.isEmpty())
        m_id = QStringLiteral("-%1").arg(++unsaved);
    m_fleet->setProfile(profile);
    m_fleet->setOperatorName(auditUser());
    connect(m_fleet.get(), &Fleet::tokenEntered, this,
            [this](const QByteArray &token) { setSignInEnds(tokenEndsMs(token)); });
    auto *tick = new QTimer(this);
    connect(tick, &QTimer::timeout, m_fleet.get(), [this] { m_fleet->tick(monotonicMs()); });
    tick->start(1000);
}

FleetSession::~FleetSession() = default;

void FleetSession::connectTo(const FleetConnection &connection, const QString &historyIdentity)
{
    end();
    m_fleet->setLimits(connection.limits());
    m_history = std::make_unique<FleetHistory>(*m_fleet, m_settings, historyIdentity);
    m_alerts = std::make_unique<FleetAlerts>(*m_fleet, m_history->store(), m_settings);
    for (MainWindow *window : std::as_const(m_windows)) {
        for (Page *page : window->allPages())
            serveHistory(*page);
    }

    m_feed = std::make_unique<FeedThread>([connection] { return makeFeed(connection); });
    m_connection = connection;
    m_connection.wipeSecrets();
    setSignInEnds(tokenEndsMs(connection.api.token));
    FeedThread *feed = m_feed.get();

    // Records flow up …
    connect(feed, &FeedThread::batchReady, m_fleet.get(), [this, feed](const FeedBatch &batch) {
        QElapsedTimer applying;
        applying.start();
        m_fleet->apply(batch, monotonicMs());
        m_history->passed(batch);
        feed->batchTaken();
        emit batchApplied(batch.receivedAtMs, double(applying.nsecsElapsed()) / 1e6);
    });
    connect(feed, &FeedThread::statusChanged, m_fleet.get(), [this](const FeedStatus &status) {
        m_fleet->setStatus(status, monotonicMs());
        emit statusChanged(status);
    });
    // … commands flow down.
    connect(m_fleet.get(), &Fleet::commandIssued, feed, &FeedThread::send);
    connect(m_fleet.get(), &Fleet::questionAsked, feed, &FeedThread::ask);
    connect(m_fleet.get(), &Fleet::tryNowRequested, feed, &FeedThread::tryNow);
    connect(m_fleet.get(), &Fleet::tokenEntered, feed, &FeedThread::setToken);
    connect(m_fleet.get(), &Fleet::passwordEntered, feed, &FeedThread::setPassword);
    announceWatch();
    feed->start();
}

void FleetSession::setSignInEnds(const MaybeInt &wallMs)
{
    m_signInEndsMs = wallMs;
    emit signInEndsChanged(wallMs);
}

void FleetSession::end()
{
    setSignInEnds({});
    m_feed.reset();
    m_alerts.reset();
    m_history.reset(); // writes what is open
}

void FleetSession::say(ConnectionState state, const QString &sentence)
{
    if (m_feed)
        return;
    FeedStatus status = m_fleet->status();
    status.state = state;
    status.error = sentence;
    m_fleet->setStatus(status, monotonicMs());
    emit statusChanged(status);
}

void FleetSession::serve(MainWindow &window)
{
    m_windows << &window;
    connect(&window, &QObject::destroyed, this, [this, gone = &window] {
        m_windows.removeOne(gone);
        m_watches.remove(gone);
        announceWatch();
    });
    connect(&window, &MainWindow::watchChanged, this, [this, &window](bool activity, bool queues) {
        setWatch(&window, {activity, queues});
    });
    connect(&window, &MainWindow::pageAdded, this, [this](Page *page) { serveHistory(*page); });
    for (Page *page : window.allPages())
        serveHistory(*page);
}

void FleetSession::serveHistory(Page &page)
{
    if (!m_history)
        return;
    if (auto *history = qobject_cast<HistoryPage *>(&page))
        connectHistory(*history->desk(), m_history->store());
    if (auto *chart = qobject_cast<ChartPage *>(&page))
        connectHistory(*chart->desk(), m_history->store());
    auto *alerts = qobject_cast<AlertsPage *>(&page);
    for (AlertHistory *history : alerts ? alerts->histories() : QList<AlertHistory *>()) {
        connectAlertHistory(*history, m_history->store());
        connect(&m_alerts->link(), &AlertLink::foundAfterwards, history, &AlertHistory::refresh);
    }
}

void FleetSession::setWatch(const QObject *who, const Watch &watch)
{
    if (watch.activity || watch.queues)
        m_watches[who] = watch;
    else
        m_watches.remove(who); // it may be gone for good
    announceWatch();
}

void FleetSession::announceWatch()
{
    Watch all{false, false};
    for (const Watch &one : std::as_const(m_watches)) {
        all.activity |= one.activity;
        all.queues |= one.queues;
    }
    if (m_feed)
        m_feed->setWatch(all);
}

} // namespace qd
