// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallwindow.h"

#include "clock.h"
#include "fleet.h"
#include "fleetboard.h"
#include "format.h"
#include "text.h"
#include "wallpages.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace qd {

namespace {

/// Over all that is shown: it dims, and tells how long the key was held.
class WallVeil final : public QWidget
{
public:
    explicit WallVeil(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }
    void show(int dimPercent, double held)
    {
        if (dimPercent == m_dimPercent && held == m_held)
            return;
        m_dimPercent = dimPercent;
        m_held = held;
        setVisible(dimPercent > 0 || held > 0);
        raise();
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (m_dimPercent > 0)
            painter.fillRect(rect(), QColor(0, 0, 0, m_dimPercent * 255 / 100));
        if (m_held > 0)
            painter.fillRect(QRectF(0, 0, width() * m_held, height() / 70.0),
                             m_theme.colors().accent);
    }

private:
    const Theme &m_theme;
    int m_dimPercent = 0;
    double m_held = 0;
};

WallVeil &veilOf(QWidget *widget)
{
    return *static_cast<WallVeil *>(widget);
}

} // namespace

WallWindow::WallWindow(Fleet &fleet, const Theme &theme, const WallPlace &place, QWidget *parent,
                       FleetBoard *board)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint)
    , m_fleet(fleet)
    , m_theme(theme)
    , m_place(place)
    , m_board(board)
    , m_veil(new WallVeil(m_far, this))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setCursor(Qt::BlankCursor);
    setFocusPolicy(Qt::StrongFocus);
    setWindowTitle(tr("Big screen"));
    setAccessibleName(
        tr("Big screen of %1").arg(showsAll() ? tr("all fleets") : displayText(fleet.name(), 80)));
    const auto follow = [this] {
        m_far.setMode(m_theme.isDark() ? ThemeMode::Dark : ThemeMode::Light);
        update();
    };
    m_far.setDistant(true);
    connect(&theme, &Theme::changed, this, follow);
    follow();
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this,
            [this] { refresh(monotonicMs(), QDateTime::currentMSecsSinceEpoch()); });
    m_second.start();
    m_hold.setSingleShot(true);
    m_hold.setInterval(HoldMs);
    connect(&m_hold, &QTimer::timeout, this, [this] {
        endHold();
        emit leaveAsked();
    });
    m_holdFrame.setInterval(33);
    connect(&m_holdFrame, &QTimer::timeout, this, &WallWindow::arrange);
}

WallWindow::~WallWindow() = default;

QList<Fleet *> WallWindow::fleets() const
{
    if (!showsAll())
        return {&m_fleet};
    QList<Fleet *> all;
    for (const int seat : m_board->worstFirst()) {
        if (Fleet *fleet = m_board->seats().at(seat).fleet)
            all << fleet;
    }
    return all;
}

void WallWindow::refresh(qint64 nowMs, qint64 wallMs)
{
    m_nowMs = nowMs;
    m_wallMs = wallMs;
    if (m_openedMs < 0)
        m_openedMs = nowMs;
    lookAtAge();
    lookAtTrouble();
    lookAtHosts();
    turnPage();
    arrange();
    update();
}

void WallWindow::lookAtAge()
{
    const QList<Fleet *> all = fleets();
    m_age = all.isEmpty() ? 2 : 0;
    m_ageText.clear();
    int old = 0;
    for (Fleet *fleet : all) {
        const qint64 ageMs = fleet->dataAgeMs(m_nowMs);
        const FeedStatus &status = fleet->status();
        int level = ageMs < 0 ? 2 : freshness(ageMs, status.usualIntervalMs);
        const QString age = format::age(double(ageMs) / 1000);
        QString words;
        if (connectionLost(status, m_nowMs)) {
            level = 2;
            words = ageMs < 0 ? tr("No connection · no data yet")
                              : tr("No connection · data %1 old").arg(age);
        } else if (ageMs < 0) {
            words = tr("No data yet");
        } else if (level > 0) {
            words = tr("Data %1 old").arg(age);
        }
        m_age = std::max(m_age, level);
        if (words.isEmpty())
            continue;
        if (showsAll())
            words = tr("%1: %2").arg(displayText(fleet->name(), 40), words);
        if (++old == 1)
            m_ageText = words;
    }
    if (old > 1)
        m_ageText = tr("%L1 of %L2 fleets without current data").arg(old).arg(all.size());
}

void WallWindow::lookAtTrouble()
{
    // More than this no screen shows.
    constexpr size_t MostShown = 40;
    QHash<QString, qsizetype> critical;
    bool isNew = false;
    m_alerts.clear();
    m_openAlerts = 0;
    for (Fleet *fleet : fleets()) {
        AlertModel &model = *fleet->alerts();
        m_openAlerts += model.openCount();
        size_t taken = 0;
        for (int i = 0; i < model.rowCount(); ++i) {
            const AlertRecord &record = *model.record(i);
            const QString id = fleet->name() + QLatin1Char('\n') + record.id;
            const bool calls =
                record.state == AlertState::Active && record.alert.severity == Severity::Critical;
            // One that tells of twice as many causes is new trouble once more.
            const auto known = m_known.constFind(id);
            const bool had = known != m_known.constEnd();
            const bool news = calls && (!had || record.folded >= 2 * std::max<qsizetype>(1, *known));
            if (calls)
                critical.insert(id, had && !news ? *known : record.folded);
            isNew = isNew || news;
            if (news && m_looked)
                m_fresh.insert(id);
            if (taken++ < MostShown)
                m_alerts.push_back({showsAll() ? fleet->name() : QString(), record.alert,
                                    calls && m_fresh.contains(id)});
        }
    }
    if (isNew && m_looked)
        m_troubleUntilMs = m_nowMs + qint64(m_place.seconds) * 1000;
    else if (m_nowMs >= m_troubleUntilMs || critical.isEmpty())
        m_troubleUntilMs = 0;
    if (!isTrouble())
        m_fresh.clear();
    m_known = critical;
    m_looked = true;
    // What took the screen is first on it.
    std::stable_sort(m_alerts.begin(), m_alerts.end(),
                     [](const ShownAlert &one, const ShownAlert &other) {
                         return std::pair(!one.isNew, -int(one.alert.severity)) <
                                std::pair(!other.isNew, -int(other.alert.severity));
                     });
    if (m_alerts.size() > MostShown)
        m_alerts.resize(MostShown);
}

void WallWindow::lookAtHosts()
{
    m_hosts.clear();
    m_workers = 0;
    if (showsAll())
        return;
    QHash<QString, size_t> at;
    const WorkerModel &workers = *m_fleet.workers();
    m_workers = size_t(workers.rowCount());
    for (int i = 0; i < workers.rowCount(); ++i) {
        const WorkerRow &row = *workers.row(i);
        const auto found = at.constFind(row.worker.host);
        const size_t place = found == at.cend() ? m_hosts.size() : *found;
        if (found == at.cend()) {
            at.insert(row.worker.host, place);
            m_hosts.push_back({row.worker.host, 0, {}});
        }
        Host &host = m_hosts[place];
        host.workers.push_back({row.kind, i});
        const Tone tone = Theme::tone(row.kind);
        host.trouble += tone == Tone::Bad || tone == Tone::Stale;
    }
    std::stable_sort(m_hosts.begin(), m_hosts.end(), [](const Host &one, const Host &other) {
        return (one.trouble > 0) > (other.trouble > 0);
    });
}

void WallWindow::turnPage()
{
    const QList<WallPage> pages = m_place.shownPages();
    const qint64 shownMs = m_nowMs - m_openedMs;
    const int at = wallPageAt(m_place, shownMs);
    m_page = isTrouble() ? WallPage::Alerts : pages.value(at);
    const qint64 leftMs = wallPageLeftMs(m_place, shownMs);
    if (isTrouble())
        m_foot = tr("New trouble");
    else if (leftMs < 0)
        m_foot.clear();
    else
        m_foot = tr("Page %1 of %2 · next in %3 s")
                     .arg(at + 1)
                     .arg(pages.size())
                     .arg((leftMs + 999) / 1000);

    // Parts are made when they are first wanted, once each.
    if (m_page == WallPage::Timeline && !m_timeline)
        m_timeline = new WallTimeline(m_fleet, m_far, this);
    if (pages.contains(WallPage::Charts) && !m_charts)
        m_charts = new WallCharts(m_fleet, m_far, this);
    if (showsAll() && !m_fleetCards)
        m_fleetCards = new WallFleets(*m_board, m_far, this);
    if (m_charts)
        m_charts->look(m_nowMs);
}

void WallWindow::arrange()
{
    m_unit = std::min(height() / 1080.0, width() / 1280.0) * m_place.scalePercent / 100;
    m_far.setScale(WallPageWidget::Larger * m_unit);
    const std::pair<WallPageWidget *, bool> parts[] = {
        {m_timeline, m_page == WallPage::Timeline},
        {m_charts, m_page == WallPage::Charts},
        {m_fleetCards, m_page == WallPage::Overview}};
    for (const auto &[part, shown] : parts) {
        if (!part)
            continue;
        if (shown) {
            part->setGeometry(bodyRect().toAlignedRect());
            part->refresh(m_nowMs);
        }
        part->setVisible(shown);
    }
    m_veil->setGeometry(rect());
    const bool dims = m_place.isDimmedAt(QDateTime::fromMSecsSinceEpoch(m_wallMs).time());
    veilOf(m_veil).show(dims ? m_place.dimPercent : 0,
                        m_hold.isActive() ? 1 - double(m_hold.remainingTime()) / HoldMs : 0);
}

void WallWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void WallWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (event->isAutoRepeat() || m_hold.isActive())
        return;
    m_hold.start();
    m_holdFrame.start();
}

void WallWindow::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyReleaseEvent(event);
    if (!event->isAutoRepeat())
        endHold();
}

void WallWindow::focusOutEvent(QFocusEvent *event)
{
    endHold();
    QWidget::focusOutEvent(event);
}

void WallWindow::endHold()
{
    m_hold.stop();
    m_holdFrame.stop();
    arrange();
}

} // namespace qd
