// SPDX-License-Identifier: GPL-3.0-or-later
#include "statuskeeper.h"

namespace qd {

namespace {

constexpr int countersEveryMs = 250;

bool urgent(const FeedStatus &a, const FeedStatus &b)
{
    return a.state != b.state || a.via != b.via || a.error != b.error || a.server != b.server ||
           a.readOnly != b.readOnly || a.circuitOpen != b.circuitOpen ||
           a.nextTryAtMs != b.nextTryAtMs || a.circuitUntilMs != b.circuitUntilMs ||
           (a.lastDataAtMs == 0) != (b.lastDataAtMs == 0);
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
