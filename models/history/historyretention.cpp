// SPDX-License-Identifier: GPL-3.0-or-later
// What HistoryWriter gives up: what is too old, too much, or of subjects that are long gone.
#include "historywriter.h"

#include <QElapsedTimer>

namespace qd {

namespace {

/// How the bytes are shared when there are too many: the table that is furthest over its share
/// gives up its oldest.
constexpr double Share[BlockTableCount] = {0.30, 0.35, 0.30, 0.05};
constexpr int LeastRows = 10, MostRows = 1000;
constexpr qint64 SlowMs = 10, FastMs = 4;
constexpr int FreePagesAtOnce = 100;

} // namespace

bool HistoryWriter::purgeSome(const HistoryLimits &limits, qint64 wallNowMs, bool *more)
{
    *more = false;
    if (m_newestMs == 0)
        return true;
    // A clock that runs wild must not empty the file: both have to be late.
    const qint64 now = std::min(wallNowMs, m_newestMs);
    qint64 used = 0, free = 0, pages = 0;
    if (!m_db.usedBytes(&used) || !m_db.freePages(&free, &pages))
        return false;
    m_counts.usedBytes = used;
    const qint64 keepMs[BlockTableCount] = {limits.rawMs, limits.minutesMs, limits.hoursMs,
                                            limits.minutesMs};
    QElapsedTimer timer;
    timer.start();
    bool gone = false;
    const bool ok = inTransaction([&] {
        for (int table = 0; table < BlockTableCount; ++table) {
            int removed = 0;
            if (!m_db.removeOldest(BlockTable(table), now - keepMs[table], m_purgeRows, &removed))
                return false;
            if (removed > 0) {
                *more |= removed == m_purgeRows;
                return true; // one table a time: a transaction stays short
            }
        }
        if (used > limits.mostBytes) {
            int fullest = 0;
            const auto fullness = [this](int table) {
                return double(m_db.tableBytes(BlockTable(table))) / Share[table];
            };
            for (int table = 1; table < BlockTableCount; ++table)
                fullest = fullness(table) > fullness(fullest) ? table : fullest;
            int removed = 0;
            // No more than it has to be: a block is about a kilobyte.
            const int rows =
                int(std::clamp<qint64>((used - limits.mostBytes) / 1024, 1, m_purgeRows));
            const bool removes =
                m_db.removeOldest(BlockTable(fullest), m_newestMs + 1000, rows, &removed);
            *more |= removed > 0;
            return removes;
        }
        if (free > std::max<qint64>(1000, pages / 5)) {
            *more = true;
            return m_db.giveBackPages(FreePagesAtOnce);
        }
        return purgeSubject(limits, now, more, &gone);
    });
    if (ok && gone) {
        m_subjects.remove(m_leaving);
        m_leaving = 0;
    }
    if (timer.elapsed() > SlowMs)
        m_purgeRows = std::max(LeastRows, m_purgeRows / 2);
    else if (timer.elapsed() < FastMs)
        m_purgeRows = std::min(MostRows, m_purgeRows * 2);
    return ok;
}

/// Who has not been seen for as long as anything is kept, or for longest while there are too many.
bool HistoryWriter::purgeSubject(const HistoryLimits &limits, qint64 nowMs, bool *more, bool *gone)
{
    if (m_leaving == 0) {
        const HistorySubject *oldest = nullptr;
        m_subjects.each([&oldest](const HistorySubject &subject) {
            if (!subject.open && !subject.queued && subject.row.kind != SubjectKind::Fleet &&
                (!oldest || subject.row.lastSeenMs < oldest->row.lastSeenMs))
                oldest = &subject;
        });
        const bool goes = oldest && (m_subjects.count() > limits.mostSubjects ||
                                     oldest->row.lastSeenMs < nowMs - limits.hoursMs);
        if (!goes)
            return true;
        m_leaving = oldest->row.id;
    }
    *more = true;
    int removed = 0;
    if (!m_db.removeBlocksOf(m_leaving, m_purgeRows, &removed))
        return false;
    if (removed >= m_purgeRows)
        return true;
    *gone = true;
    return m_db.removeSubject(m_leaving);
}

} // namespace qd
