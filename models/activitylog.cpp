// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitylog.h"

#include "fleetevent.h"

#include <algorithm>

namespace qd {

namespace {

bool isHeartbeat(const ActivityEntry &entry)
{
    // Only these end so: the table of spellings is asked for nobody else.
    return entry.kind.endsWith(QLatin1StringView("beat"), Qt::CaseInsensitive) &&
           eventKind(entry.kind.toUtf8(), false, false) == EventKind::Heartbeat;
}

/// Earlier by less than that may be said later: computers' clocks differ.
constexpr qint64 LateMs = 2'000;
constexpr int MostNotesMoved = 16;

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
    QList<ActivityEntry> early = takeEarlyNotes(batch.activity);
    for (const ActivityEntry &entry : batch.activity) {
        if (isHeartbeat(entry))
            continue;
        while (!early.isEmpty() && early.constFirst().timestampMs <= entry.timestampMs)
            m_ring.append(early.takeFirst());
        m_ring.append(entry);
        m_newestNotes = 0;
    }
    for (const ActivityEntry &entry : std::as_const(early)) {
        m_ring.append(entry);
        ++m_newestNotes;
    }
    emit appended();
}

/// "Connected" is said before what went on until then comes: such notes go behind it. Out of the
/// entries, and told.
QList<ActivityEntry> ActivityLog::takeEarlyNotes(const QList<ActivityEntry> &late)
{
    const auto first = std::find_if(late.cbegin(), late.cend(), [](const ActivityEntry &entry) {
        return entry.timestampMs && !isHeartbeat(entry);
    });
    if (first == late.cend())
        return {};
    QList<ActivityEntry> early;
    quint64 from = m_ring.end();
    while (early.size() < m_newestNotes && from > m_ring.first()) {
        const MaybeInt at = m_ring.view(from - 1).timestampMs;
        if (!at || *at < *first->timestampMs + LateMs)
            break;
        early.prepend(m_ring.entry(--from));
    }
    if (!early.isEmpty()) {
        m_ring.removeNewest(from);
        emit rewritten(from);
    }
    return early;
}

void ActivityLog::note(const ActivityEntry &entry)
{
    m_ring.append(entry);
    m_newestNotes = entry.kind == u"connection" ? std::min(m_newestNotes + 1, MostNotesMoved) : 0;
    emit appended();
    emit noted(entry);
}

void ActivityLog::setKept(std::function<quint64(const ActivityQuestion &)> ask)
{
    m_ask = std::move(ask);
    emit keptChanged();
}

} // namespace qd
