// SPDX-License-Identifier: GPL-3.0-or-later
// What the log no longer has: pages of a store.
#include "activitylist.h"

#include <QHash>

namespace qd {

namespace {

constexpr int PageEntries = 500;
constexpr int MostPages = 200;       ///< looked through for one look at the end
constexpr qsizetype EnoughRows = 60; ///< found: more when somebody scrolls on
constexpr size_t MostOlder = 99'000;
constexpr int RetryMs = 5000;

} // namespace

quint64 ActivityList::markOf(const ActivityEntry &entry)
{
    if (!entry.id.isEmpty())
        return qHashMulti(1, entry.id, entry.kind);
    return qHashMulti(2, entry.timestampMs.value_or(0), entry.worker, entry.kind, entry.job,
                      entry.status, entry.text);
}

void ActivityList::setOlder(const AskOlder &ask)
{
    m_ask = ask;
    forgetOlder();
}

void ActivityList::forgetOlder()
{
    dropBack([](Row row) { return bool(row & Older); });
    m_older.clear();
    m_olderMatcher = ActivityMatcher(m_matcher.query(), m_older);
    m_olderScan = m_older.end();
    m_asked = 0;
    m_cursor = 0;
    m_pages = 0;
    m_begun = m_olderEnded = false;
    m_marks.clear();
    m_olderError.clear();
    m_olderReachMs.reset();
    emit changed();
}

bool ActivityList::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_ask && m_awake && m_asked == 0 && m_pages == 0 && !m_olderEnded &&
           !hasOlder() && m_older.size() < MostOlder;
}

void ActivityList::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_foundBefore = m_found;
    askOlder();
}

void ActivityList::askOlder()
{
    if (!m_ask || m_asked != 0 || m_olderEnded || m_pages > MostPages)
        return;
    if (m_found - m_foundBefore >= EnoughRows || m_pages >= MostPages ||
        m_older.size() >= MostOlder) {
        m_pages = 0; // until somebody comes to the end again
        return;
    }
    ActivityQuestion question;
    question.cursor = m_cursor;
    question.most = PageEntries;
    const ActivityBook &ring = m_log.entries();
    if (!m_begun && ring.size() > 0) {
        // From where the log begins. What it holds of about that time comes from there too.
        const MaybeInt from = ring.view(ring.first()).timestampMs;
        if (from) {
            question.beforeMs = *from + 1;
            for (quint64 number = ring.first(); number < ring.end(); ++number) {
                if (ring.view(number).timestampMs.value_or(*from) <= *from)
                    m_marks.insert(markOf(ring.entry(number)));
            }
        }
    }
    m_begun = true;
    ++m_pages;
    m_asked = m_ask(question);
    emit changed();
}

void ActivityList::takeOlder(const ActivityPage &page)
{
    if (m_asked == 0 || page.id != m_asked)
        return; // somebody else's, or too late
    m_asked = 0;
    m_olderError = page.error;
    if (!page.error.isEmpty()) {
        m_pages = MostPages + 1; // asked again after a while, if somebody is at the end then
        QTimer::singleShot(RetryMs, this, [this] {
            if (m_pages > MostPages)
                m_pages = 0;
        });
        emit changed();
        return;
    }
    for (const ActivityEntry &entry : page.entries) {
        if (m_marks.contains(markOf(entry)))
            continue;
        m_older.append(entry);
        if (entry.timestampMs)
            m_olderReachMs = entry.timestampMs;
    }
    m_cursor = page.next;
    m_olderEnded = page.next == 0;
    if (m_olderEnded)
        m_pages = 0;
    m_timer.stop();
    step();
}

MaybeInt ActivityList::reachMs() const
{
    if (m_olderReachMs)
        return m_olderReachMs;
    const ActivityBook &ring = m_log.entries();
    return ring.size() > 0 ? ring.view(ring.first()).timestampMs : std::nullopt;
}

bool ActivityList::reachesEnd() const
{
    return m_olderEnded;
}

} // namespace qd
