// SPDX-License-Identifier: GPL-3.0-or-later
#include "statuskeeper.h"

#include <algorithm>

namespace qd {

namespace {

constexpr int countersEveryMs = 250;

bool urgent(const WayStatus &a, const WayStatus &b)
{
    return a.state != b.state || a.via != b.via || a.error != b.error || a.server != b.server ||
           a.nextTryAtMs != b.nextTryAtMs || (a.lastDataAtMs == 0) != (b.lastDataAtMs == 0);
}

bool urgent(const FeedStatus &a, const FeedStatus &b)
{
    const WayStatus &whole = a;
    return urgent(whole, static_cast<const WayStatus &>(b)) || a.readOnly != b.readOnly ||
           a.circuitOpen != b.circuitOpen || a.circuitUntilMs != b.circuitUntilMs ||
           !std::equal(a.ways.begin(), a.ways.end(), b.ways.begin(), b.ways.end(),
                       [](const WayStatus &x, const WayStatus &y) { return !urgent(x, y); });
}

} // namespace

StatusKeeper::StatusKeeper(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &StatusKeeper::tell);
}

void StatusKeeper::publish()
{
    if (!m_any || urgent(now, m_told))
        tell();
    else if (!m_timer.isActive() && now != m_told)
        m_timer.start(countersEveryMs);
}

void StatusKeeper::silence()
{
    m_timer.stop();
    m_any = false;
}

void StatusKeeper::addMalformed(quint64 count, const QString &last)
{
    now.malformed += count;
    if (count > 0 && !last.isEmpty())
        now.malformedText = last;
}

void StatusKeeper::tell()
{
    m_timer.stop();
    m_any = true;
    m_told = now;
    emit changed(now);
}

} // namespace qd
