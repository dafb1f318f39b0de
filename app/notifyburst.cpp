// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifyburst.h"

#include "format.h"
#include "text.h"
#include "words.h"

#include <algorithm>

namespace qd {

NotifyBurst::NotifyBurst(const QString &fleet, int gatherMs, QObject *parent)
    : QObject(parent)
    , m_fleet(displayText(fleet, 80))
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(gatherMs);
    connect(&m_gather, &QTimer::timeout, this, &NotifyBurst::tick);
}

void NotifyBurst::raised(const AlertRecord &record)
{
    const bool gathers = m_gather.isActive() && !m_bursts.isEmpty();
    if (!gathers) {
        m_bursts.append(Burst());
        m_bursts.last().key = m_nextKey++;
        if (m_bursts.size() > MostBursts)
            m_bursts.removeFirst();
    }
    Burst &burst = m_bursts.last();
    ++burst.count;
    burst.severity =
        gathers ? std::max(burst.severity, record.alert.severity) : record.alert.severity;
    if (burst.ids.size() < MostIds) {
        burst.ids << record.id;
        burst.scopes << record.alert.scope;
        burst.open.insert(record.id);
    }
    if (burst.named.size() < MostNamed)
        burst.named << displayText(record.alert.text, 120);
    if (burst.count == 1)
        burst.only = displayText(record.alert.detail, 300);
    burst.fresh = gathers;
    if (gathers)
        return;
    emit show(burst.key, textOf(burst));
    m_gather.start();
}

/// As long as they keep coming they join.
void NotifyBurst::tick()
{
    if (m_bursts.isEmpty() || !m_bursts.last().fresh)
        return;
    Burst &burst = m_bursts.last();
    burst.fresh = false;
    emit show(burst.key, textOf(burst));
    m_gather.start();
}

NotifyText NotifyBurst::textOf(const Burst &burst) const
{
    NotifyText text;
    text.severity = burst.severity;
    if (m_discreet) {
        text.title = QStringLiteral("Quarterdeck");
        text.body = tr("Alerts call. Unlock to see them.");
        text.canAcknowledge = false;
        return text;
    }
    if (burst.count == 1) {
        text.title = burst.named.constFirst();
        text.body = burst.only.isEmpty() ? m_fleet : m_fleet + QStringLiteral(" · ") + burst.only;
        return text;
    }
    text.title = tr("%1 alerts · %2").arg(format::count(burst.count), m_fleet);
    QStringList lines = burst.named;
    if (burst.count > lines.size())
        lines << tr("and %1 more").arg(format::count(burst.count - lines.size()));
    text.body = lines.join(QLatin1Char('\n'));
    return text;
}

void NotifyBurst::over(const QString &id)
{
    for (qsizetype i = 0; i < m_bursts.size(); ++i) {
        Burst &burst = m_bursts[i];
        if (!burst.open.remove(id) || !burst.open.isEmpty() || burst.count > burst.ids.size())
            continue;
        const quint64 key = burst.key;
        if (i == m_bursts.size() - 1)
            m_gather.stop();
        m_bursts.removeAt(i);
        emit close(key);
        return;
    }
}

void NotifyBurst::setDiscreet(bool discreet)
{
    m_discreet = discreet;
    if (!discreet)
        return;
    for (const Burst &burst : std::as_const(m_bursts))
        emit close(burst.key); // what it says was for whoever was there
}

QStringList NotifyBurst::idsOf(quint64 key) const
{
    for (const Burst &burst : m_bursts) {
        if (burst.key == key)
            return {burst.open.begin(), burst.open.end()};
    }
    return {};
}

QString NotifyBurst::scopeOf(quint64 key) const
{
    for (const Burst &burst : m_bursts) {
        if (burst.key == key && burst.count == 1)
            return burst.scopes.constFirst();
    }
    return {};
}

} // namespace qd
