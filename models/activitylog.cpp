// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitylog.h"

#include "fleetevent.h"

namespace qd {

namespace {

bool isHeartbeat(const ActivityEntry &entry)
{
    // Only these end so: the table of spellings is asked for nobody else.
    return entry.kind.endsWith(QLatin1StringView("beat"), Qt::CaseInsensitive) &&
           eventKind(entry.kind.toUtf8(), false, false) == EventKind::Heartbeat;
}

} // namespace

ActivityLog::ActivityLog(QObject *parent)
    : QObject(parent)
    , m_ring(Most)
{
}

void ActivityLog::apply(const FeedBatch &batch)
{
    m_dropped += batch.activityDropped;
    if (batch.exactAgain) {
        const quint64 from = m_ring.removeInterim(), end = m_ring.end();
        if (from < end || from < m_ring.first())
            emit rewritten(from);
    }
    if (batch.activity.isEmpty())
        return;
    for (const ActivityEntry &entry : batch.activity) {
        if (!isHeartbeat(entry))
            m_ring.append(entry);
    }
    emit appended();
}

void ActivityLog::note(const ActivityEntry &entry)
{
    m_ring.append(entry);
    emit appended();
    emit noted(entry);
}

void ActivityLog::setKept(std::function<quint64(const ActivityQuestion &)> ask)
{
    m_ask = std::move(ask);
    emit keptChanged();
}

} // namespace qd
