// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallwindow.h"

#include "clock.h"
#include "fleet.h"
#include "format.h"
#include "text.h"

#include <QDateTime>
#include <QKeyEvent>

#include <algorithm>

namespace qd {

WallWindow::WallWindow(Fleet &fleet, const Theme &theme, const WallPlace &place, QWidget *parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint)
    , m_fleet(fleet)
    , m_theme(theme)
    , m_place(place)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setCursor(Qt::BlankCursor);
    setFocusPolicy(Qt::StrongFocus);
    setWindowTitle(tr("Big screen"));
    setAccessibleName(tr("Big screen of %1").arg(displayText(fleet.name(), 80)));
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
    connect(&m_holdFrame, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void WallWindow::refresh(qint64 nowMs, qint64 wallMs)
{
    m_nowMs = nowMs;
    m_wallMs = wallMs;
    if (m_openedMs < 0)
        m_openedMs = nowMs;
    const qint64 ageMs = m_fleet.dataAgeMs(nowMs);
    const FeedStatus &status = m_fleet.status();
    m_age = ageMs < 0 ? 2 : freshness(ageMs, status.usualIntervalMs);
    const QString age = format::age(double(ageMs) / 1000);
    m_ageText.clear();
    if (connectionLost(status, nowMs)) {
        m_age = 2;
        m_ageText = ageMs < 0 ? tr("No connection · no data yet")
                              : tr("No connection · data %1 old").arg(age);
    } else if (ageMs < 0) {
        m_ageText = tr("No data yet");
    } else if (m_age > 0) {
        m_ageText = tr("Data %1 old").arg(age);
    }
    lookAtTrouble();
    lookAtHosts();

    const qint64 shownMs = nowMs - m_openedMs;
    const int at = wallPageAt(m_place, shownMs);
    m_page = isTrouble() ? WallPage::Alerts : m_place.pages.value(at);
    const qint64 leftMs = wallPageLeftMs(m_place, shownMs);
    if (isTrouble())
        m_foot = tr("New trouble");
    else if (leftMs < 0)
        m_foot.clear();
    else
        m_foot = tr("Page %1 of %2 · next in %3 s")
                     .arg(at + 1)
                     .arg(m_place.pages.size())
                     .arg((leftMs + 999) / 1000);
    update();
}

void WallWindow::lookAtTrouble()
{
    QSet<QString> critical;
    bool isNew = false;
    for (int i = 0; i < m_fleet.alerts()->rowCount(); ++i) {
        const AlertRecord *record = m_fleet.alerts()->record(i);
        if (record->state != AlertState::Active || record->alert.severity != Severity::Critical)
            continue;
        critical.insert(record->id);
        isNew = isNew || !m_known.contains(record->id);
    }
    if (isNew && m_looked)
        m_troubleUntilMs = m_nowMs + qint64(m_place.seconds) * 1000;
    else if (m_nowMs >= m_troubleUntilMs || critical.isEmpty())
        m_troubleUntilMs = 0;
    m_known = critical;
    m_looked = true;
}

void WallWindow::lookAtHosts()
{
    m_hosts.clear();
    QHash<QString, size_t> at;
    const WorkerModel &workers = *m_fleet.workers();
    for (int i = 0; i < workers.rowCount(); ++i) {
        const WorkerRow &row = *workers.row(i);
        const auto found = at.constFind(row.worker.host);
        const size_t place = found == at.cend() ? m_hosts.size() : *found;
        if (found == at.cend()) {
            at.insert(row.worker.host, place);
            m_hosts.push_back({row.worker.host, 0, {}});
        }
        Host &host = m_hosts[place];
        host.kinds.push_back(row.kind);
        const Tone tone = Theme::tone(row.kind);
        host.trouble += tone == Tone::Bad || tone == Tone::Stale;
    }
    std::stable_sort(m_hosts.begin(), m_hosts.end(), [](const Host &one, const Host &other) {
        return (one.trouble > 0) > (other.trouble > 0);
    });
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
    update();
}

} // namespace qd
