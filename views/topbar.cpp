// SPDX-License-Identifier: GPL-3.0-or-later
#include "topbar.h"

#include "alertbadge.h"
#include "chip.h"
#include "fleetframe.h"
#include "fleet.h"
#include "format.h"
#include "healthlook.h"
#include "text.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace qd {

namespace {

QString viaText(ConnectionVia via)
{
    switch (via) {
    case ConnectionVia::Sse: return QStringLiteral("SSE");
    case ConnectionVia::Redis: return QStringLiteral("Redis");
    case ConnectionVia::WebSocket: return QStringLiteral("WebSocket");
    case ConnectionVia::Poll: return TopBar::tr("polling");
    case ConnectionVia::None: break;
    }
    return {};
}

/// "Live · SSE + Redis": all ways by which data come now.
QString liveText(const FeedStatus &status)
{
    QStringList vias;
    for (const WayStatus &way : status.ways) {
        if (way.isUp())
            vias << viaText(way.via);
    }
    if (status.ways.isEmpty() && status.via != ConnectionVia::Poll)
        vias << viaText(status.via);
    vias.removeAll(QString());
    return vias.isEmpty() ? TopBar::tr("Live")
                          : TopBar::tr("Live · %1").arg(vias.join(QStringLiteral(" + ")));
}

} // namespace

LinkLook linkLook(const FeedStatus &status)
{
    const bool one = std::any_of(status.ways.begin(), status.ways.end(),
                                 [](const WayStatus &way) { return !way.isUp(); });
    if (status.isUp() && one)
        return {StatusKind::Degraded, Tone::Warn};
    switch (status.state) {
    case ConnectionState::Live: return {StatusKind::Idle, Tone::Ok};
    case ConnectionState::Polling: return {StatusKind::Idle, Tone::Info};
    case ConnectionState::Connecting: return {StatusKind::Starting, Tone::Info};
    case ConnectionState::Reconnecting: return {StatusKind::Degraded, Tone::Warn};
    case ConnectionState::Offline: return {StatusKind::Crashed, Tone::Bad};
    case ConnectionState::SignedOut: return {StatusKind::Stopped, Tone::Bad};
    case ConnectionState::Finished: return {StatusKind::Unavailable, Tone::Off};
    }
    return {StatusKind::Unavailable, Tone::Off};
}

QString connectionText(const FeedStatus &status, qint64 nowMs)
{
    switch (status.state) {
    case ConnectionState::Connecting: return TopBar::tr("Connecting…");
    case ConnectionState::Live: return liveText(status);
    case ConnectionState::Polling: return TopBar::tr("Polling");
    case ConnectionState::Reconnecting: {
        const qint64 leftMs = status.nextTryAtMs - nowMs;
        if (status.nextTryAtMs == 0 || leftMs <= 0)
            return TopBar::tr("Reconnecting…");
        return TopBar::tr("Reconnecting in %1")
            .arg(format::duration(double((leftMs + 999) / 1000)));
    }
    case ConnectionState::Offline: {
        const qint64 leftMs = status.nextTryAtMs - nowMs;
        return status.nextTryAtMs == 0 || leftMs <= 0
                   ? TopBar::tr("Offline")
                   : TopBar::tr("Offline, next try in %1")
                         .arg(format::duration(double((leftMs + 999) / 1000)));
    }
    case ConnectionState::SignedOut: return TopBar::tr("Signed out");
    case ConnectionState::Finished: return TopBar::tr("Run finished");
    }
    return {};
}

QString ageText(qint64 ageMs)
{
    return ageMs < 0 ? TopBar::tr("no data yet")
                     : TopBar::tr("data %1 old").arg(format::age(double(ageMs) / 1000.0));
}

TopBar::TopBar(Fleet &fleet, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_fleet(fleet)
    , m_theme(theme)
    , m_name(new TextLabel(theme, 14, QFont::DemiBold, Ink::Primary, this))
    , m_live(new Chip(theme, this))
    , m_tryNow(new QPushButton(tr("Try now"), this))
    , m_signIn(new QPushButton(tr("Sign in…"), this))
    , m_age(new TextLabel(theme, 12, QFont::Normal, Ink::Secondary, this))
    , m_health(new Chip(theme, this))
    , m_reckoned(new Chip(theme, this))
    , m_alerts(new Chip(theme, this))
    , m_reasons(new TextLabel(theme, 12, QFont::Normal, Ink::Secondary, this))
    , m_production(new Chip(theme, this))
    , m_readOnly(new Chip(theme, this))
    , m_plain(new Chip(theme, this))
    , m_menu(new QToolButton(this))
    , m_fleets(new QToolButton(this))
    , m_find(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(theme, 16), 0, scaled(theme, 12), 0);
    row->setSpacing(scaled(theme, 12));
    m_name->setElide(Qt::ElideMiddle);
    m_name->setMaximumWidth(scaled(theme, 320));
    m_fleets->setPopupMode(QToolButton::InstantPopup);
    m_fleets->setAccessibleName(tr("Fleets"));
    m_fleets->setToolTip(tr("Other fleets"));
    m_fleets->setProperty("qd", QStringLiteral("flat"));
    m_fleets->setProperty("arrow", QStringLiteral("none"));
    m_fleets->setFocusPolicy(Qt::TabFocus);
    m_fleets->hide();
    for (QWidget *part : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_fleets),
                          static_cast<QWidget *>(m_production),
                          static_cast<QWidget *>(m_live), static_cast<QWidget *>(m_tryNow),
                          static_cast<QWidget *>(m_signIn), static_cast<QWidget *>(m_age),
                          static_cast<QWidget *>(m_health), static_cast<QWidget *>(m_reckoned),
                          static_cast<QWidget *>(m_alerts)})
        row->addWidget(part);
    m_reasons->setElide(Qt::ElideRight);
    row->addWidget(m_reasons, 1);
    m_find->setObjectName(QStringLiteral("find"));
    m_find->setText(tr("Find…") + QStringLiteral("   ") +
                    QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    m_find->setAccessibleName(tr("Find worker, queue, job or command"));
    m_find->setToolTip(tr("Find worker, queue, job or command (Ctrl+K)"));
    connect(m_find, &QPushButton::clicked, this, &TopBar::findRequested);
    row->addWidget(m_find);
    row->addWidget(m_plain);
    row->addWidget(m_readOnly);
    row->addWidget(m_menu);

    m_tryNow->setToolTip(tr("Connect again without waiting (F5)"));
    m_tryNow->setAccessibleName(tr("Try to connect now"));
    m_signIn->setProperty("qd", QStringLiteral("primary"));
    m_signIn->setAccessibleName(tr("Sign in"));
    m_readOnly->show(StatusKind::Unavailable, Tone::Off, tr("Read-only"));
    m_plain->setTip(tr("Plain http to another computer was allowed for this fleet: whoever is on the "
                       "way can read it. No token is sent."));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Menu (F10)"));
    m_menu->setProperty("qd", QStringLiteral("flat"));
    m_menu->setProperty("arrow", QStringLiteral("none"));
    m_menu->setFocusPolicy(Qt::TabFocus);
    const auto restyle = [this] {
        m_menu->setIcon(m_theme.icon(QStringLiteral("more"), m_theme.colors().t2));
        m_fleets->setIcon(m_theme.icon(QStringLiteral("chevron-down"), m_theme.colors().t2));
        setFixedHeight(scaled(m_theme, 52));
        update();
    };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
    m_live->setCursor(Qt::PointingHandCursor);
    connect(m_live, &Chip::clicked, this, &TopBar::connectionRequested);
    m_alerts->setCursor(Qt::PointingHandCursor);
    connect(m_alerts, &Chip::clicked, this, &TopBar::alertsRequested);
    connect(m_tryNow, &QPushButton::clicked, this, &TopBar::tryNowRequested);
    connect(m_signIn, &QPushButton::clicked, this, &TopBar::signInRequested);
}

void TopBar::setMenu(QMenu *menu)
{
    m_menu->setMenu(menu);
}

void TopBar::setFleetsMenu(QMenu *menu)
{
    m_fleets->setMenu(menu);
    m_fleets->setVisible(menu != nullptr);
}

QList<QMenu *> TopBar::menus() const
{
    return m_menu->menu() ? QList<QMenu *>{m_menu->menu()} : QList<QMenu *>();
}

void TopBar::openFleetsMenu()
{
    if (m_fleets->menu())
        m_fleets->showMenu();
}

void TopBar::openMenu()
{
    m_menu->showMenu();
}

void TopBar::refresh(qint64 nowMs)
{
    showConnection(nowMs);
    showHealth(nowMs);
    showAlerts();
}

void TopBar::showAlerts()
{
    const AlertBadge badge = alertBadge(m_fleet);
    m_alerts->setVisible(!badge.text.isEmpty());
    if (badge.text.isEmpty())
        return;
    m_alerts->show(healthShape(badge.tone), badge.tone, badge.words);
    m_alerts->setTip(badge.tip);
}

void TopBar::showConnection(qint64 nowMs)
{
    const FeedStatus &status = m_fleet.status();
    const LinkLook look = linkLook(status);
    m_live->show(look.shape, look.tone, connectionText(status, nowMs));
    QStringList tip;
    if (!status.server.isEmpty())
        tip << tr("Server: %1").arg(displayText(status.server));
    if (!status.error.isEmpty())
        tip << displayText(status.error, 400);
    if (status.circuitOpen)
        tip << tr("Requests are held back until the server answers again.");
    m_live->setTip(tip.join(QLatin1Char('\n')));
    // Polling means that the stream is not there: trying it at once makes sense too.
    const bool waiting = status.state == ConnectionState::Reconnecting ||
                         status.state == ConnectionState::Offline ||
                         status.state == ConnectionState::Finished || status.circuitOpen;
    m_tryNow->setVisible(waiting);
    m_signIn->setVisible(signedOutWay(status) != nullptr);
    m_readOnly->setVisible(status.readOnly || m_fleet.profile().readOnly);
    showEnvironment();

    const qint64 ageMs = m_fleet.dataAgeMs(nowMs);
    m_age->setPlain(ageText(ageMs));
    const int level = ageMs < 0 ? 0 : freshness(ageMs, status.usualIntervalMs);
    m_age->setInk(level == 2 ? Ink::Bad : level == 1 ? Ink::Warn : Ink::Secondary);
}

/// What tells this fleet from another, and what a person has allowed for it.
void TopBar::showEnvironment()
{
    const FleetProfile &profile = m_fleet.profile();
    m_name->setPlain(displayText(m_fleet.name(), 120));
    const QString label = displayText(profile.label, FleetProfile::MostLabel);
    m_production->setVisible(profile.production || !label.isEmpty());
    if (profile.production)
        m_production->show(StatusKind::Degraded, Tone::Bad,
                           label.isEmpty() ? tr("Production") : label);
    else if (!label.isEmpty())
        m_production->show(StatusKind::Idle, fleetTone(profile.color), label);
    m_production->setTip(profile.production
                             ? tr("This fleet is marked production: what stops workers, and what "
                                  "is for several, asks for their number.")
                             : tr("The environment of this fleet"));
    m_plain->setVisible(profile.plainHttp && profile.api.startsWith(QLatin1String("http:")));
    m_plain->show(StatusKind::Degraded, Tone::Bad, tr("Not encrypted"));
    m_readOnly->setTip(profile.readOnly
                           ? tr("This fleet is saved as read-only: nothing is sent to it from here.")
                           : tr("This token may watch but not control: the server answered 403 to a "
                                "control request."));
}

void TopBar::showHealth(qint64 nowMs)
{
    const ShownHealth health = shownHealth(m_fleet);
    const qint64 ageMs = m_fleet.dataAgeMs(nowMs);
    // A word from long ago keeps its shape but not the colour of something current.
    const bool old = ageMs >= 0 && freshness(ageMs, m_fleet.status().usualIntervalMs) == 2;
    m_health->setVisible(m_fleet.hasData());
    m_health->show(healthShape(health.tone), old && health.serverSays ? Tone::Off : health.tone,
                   health.word);
    m_health->setTip(health.serverSays ? tr("The server's own word") : health.reasons);
    m_reckoned->setVisible(health.differs);
    if (health.differs) {
        m_reckoned->show(healthShape(health.ownTone), health.ownTone, health.ownWord);
        m_reckoned->setTip(health.reasons);
    }
    m_reasons->setPlain(health.differs ? health.reasons : QString());
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_name->setMaximumWidth(qMax(scaled(m_theme, 120), width() / 5));
    m_find->setVisible(width() > scaled(m_theme, 1000)); // Ctrl+K does not need it
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().bg1);
    painter.fillRect(0, height() - 1, width(), 1, m_theme.colors().line);
}

} // namespace qd
