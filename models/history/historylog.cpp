// SPDX-License-Identifier: GPL-3.0-or-later
#include "historylog.h"

#include "activityblock.h"
#include "historyfault.h"
#include "words.h"

namespace qd {

namespace {

constexpr qsizetype FullEntries = 200, FullBytes = 256 << 10, LongEntryBytes = 64 << 10;
constexpr int EntriesAtOnce = 1000; ///< of a transaction
constexpr size_t MostKnown = 20'000;
constexpr qint64 LogShare = 8; ///< of the file: one part in so many
constexpr int BlocksAtOnce = 50;
constexpr qint64 BlockBytes = 16 << 10; ///< about what a full one takes

} // namespace

bool HistoryLog::load()
{
    m_open.clear();
    m_openId = m_openBytes = 0;
    m_known.clear();
    m_knownOrder.clear();
    QList<QList<ActivityEntry>> newest;
    size_t count = 0;
    const bool ok = m_db.eachHappened(0, [&](qint64, const QByteArray &bytes) {
        if (const auto entries = unpackActivity(bytes)) {
            newest.append(*entries);
            count += size_t(entries->size());
        }
        return count < MostKnown;
    });
    for (auto block = newest.crbegin(); block != newest.crend(); ++block) {
        for (const ActivityEntry &entry : *block)
            remember(entry);
    }
    return ok && m_db.happenedSize(&m_bytes, &m_lowestId);
}

bool HistoryLog::remember(const ActivityEntry &entry)
{
    const quint64 mark = activityMark(entry);
    if (m_known.contains(mark))
        return false;
    m_known.insert(mark);
    m_knownOrder.push_back(mark);
    if (m_knownOrder.size() > MostKnown) {
        m_known.remove(m_knownOrder.front());
        m_knownOrder.pop_front();
    }
    return true;
}

void HistoryLog::take(const QList<ActivityEntry> &entries, quint64 leftOut)
{
    m_leftOut += leftOut;
    for (const ActivityEntry &entry : entries) {
        m_waiting.push_back(entry);
        if (activityBytes(entry) > LongEntryBytes)
            m_waiting.back().fields = {};
        if (qsizetype(m_waiting.size()) > MostWaiting) {
            m_waiting.pop_front();
            ++m_leftOut;
        }
    }
}

void HistoryLog::take(const QList<AlertRecord> &records)
{
    for (const AlertRecord &record : records) {
        if (m_alerts.size() < MostAlertsWaiting || m_alerts.contains(record.id))
            m_alerts.insert(record.id, record);
    }
}

bool HistoryLog::writeSome()
{
    const QList<ActivityEntry> openBefore = m_open;
    const qint64 idBefore = m_openId, bytesBefore = m_openBytes, allBefore = m_bytes;
    // What is known counts only once it is in the file: until then nothing is taken out.
    bool ok = m_db.begin();
    size_t taken = 0;
    std::vector<quint64> marks;
    while (ok && taken < m_waiting.size() && taken < size_t(EntriesAtOnce)) {
        const ActivityEntry &entry = m_waiting[taken++];
        if (!remember(entry))
            continue;
        marks.push_back(activityMark(entry));
        m_open.append(entry);
        m_openBytes += activityBytes(entry);
        if (m_open.size() >= FullEntries || m_openBytes >= FullBytes) {
            ok = writeBlock();
            m_open.clear();
            m_openId = m_openBytes = 0;
        }
    }
    if (ok && !marks.empty() && !m_open.isEmpty())
        ok = writeBlock();
    for (auto it = m_alerts.cbegin(); ok && it != m_alerts.cend(); ++it)
        ok = m_db.putAlert(*it);
    if (!ok || !m_db.commit()) {
        m_db.rollback();
        m_open = openBefore;
        m_openId = idBefore;
        m_openBytes = bytesBefore;
        m_bytes = allBefore;
        for (const quint64 mark : marks)
            m_known.remove(mark);
        return false;
    }
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + std::ptrdiff_t(taken));
    m_alerts.clear();
    return true;
}

bool HistoryLog::writeBlock()
{
    qint64 toMs = 0;
    for (const ActivityEntry &entry : std::as_const(m_open))
        toMs = std::max(toMs, entry.timestampMs.value_or(0));
    const QByteArray bytes = packActivity(m_open);
    if (!m_db.putHappened(&m_openId, toMs, bytes))
        return false;
    if (m_lowestId == 0)
        m_lowestId = m_openId;
    m_bytes += bytes.size(); // one that grows counts more than once: looked up when it matters
    return true;
}

bool HistoryLog::purgeSome(const HistoryLimits &limits, qint64 wallNowMs, bool *more)
{
    *more = false;
    const qint64 most = limits.mostBytes / LogShare;
    if (m_bytes > most && !m_db.happenedSize(&m_bytes, &m_lowestId))
        return false;
    bool ok = m_db.begin();
    int removed = 0;
    ok = ok && m_db.removeHappened(wallNowMs - limits.minutesMs, BlocksAtOnce, &removed);
    if (ok && removed == 0 && m_bytes > most) {
        const auto rows = std::clamp<qint64>((m_bytes - most) / BlockBytes, 1, BlocksAtOnce);
        ok = m_db.removeHappened({}, int(rows), &removed);
    }
    ok = ok && m_db.trimAlerts(wallNowMs - limits.hoursMs, MostAlerts);
    if (!ok || !m_db.commit()) {
        m_db.rollback();
        return false;
    }
    if (removed == 0)
        return true;
    *more = true;
    return m_db.happenedSize(&m_bytes, &m_lowestId);
}

ActivityPage HistoryLog::page(const ActivityQuestion &question)
{
    ActivityPage page;
    page.id = question.id;
    page.leftOut = m_leftOut;
    const qsizetype most = std::clamp(question.most, 1, 5000);
    const auto take = [&](const QList<ActivityEntry> &entries) {
        for (auto it = entries.crbegin(); it != entries.crend(); ++it) {
            if (question.beforeMs <= 0 || it->timestampMs.value_or(0) < question.beforeMs)
                page.entries.append(*it);
        }
    };
    qint64 last = 0;
    bool more = false;
    const bool ok = m_db.eachHappened(question.cursor, [&](qint64 id, const QByteArray &bytes) {
        if (page.entries.size() >= most) {
            more = true;
            return false;
        }
        last = id;
        if (const auto entries = unpackActivity(bytes))
            take(*entries);
        return true;
    });
    QByteArray oldest;
    qint64 bytes = 0, lowest = 0;
    if (!ok || !m_db.happenedSize(&bytes, &lowest)) {
        page.entries.clear();
        page.error = tr("What happened earlier cannot be read.");
        return page;
    }
    page.next = more ? last : 0;
    const bool oldestRead =
        lowest == 0 || m_db.eachHappened(lowest + 1, [&oldest](qint64, const QByteArray &data) {
            oldest = data;
            return false;
        });
    if (const auto entries = unpackActivity(oldest); oldestRead && entries && !entries->isEmpty())
        page.oldestMs = entries->constFirst().timestampMs;
    return page;
}

AlertsAnswer HistoryLog::alerts(const AlertsQuestion &question)
{
    AlertsAnswer answer;
    answer.id = question.id;
    if (!m_db.alerts(question, &answer.records)) {
        answer.records.clear();
        answer.error = tr("The alerts that were kept cannot be read.");
    }
    return answer;
}

} // namespace qd
