// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitylist.h"

#include <QElapsedTimer>

#include <algorithm>

namespace qd {

namespace {

constexpr int LiveMs = 30;               ///< what is new comes in together
constexpr int LookedAtOnce = 64;         ///< between two looks at the clock
constexpr size_t MostFoundAtOnce = 4000; ///< rows that one slice brings

} // namespace

ActivityList::ActivityList(ActivityLog &log, Clock now, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
    , m_now(std::move(now))
    , m_matcher({}, log.entries())
    , m_olderMatcher({}, m_older)
    , m_cache(512)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ActivityList::step);
    connect(&log, &ActivityLog::appended, this, &ActivityList::schedule);
    connect(&log, &ActivityLog::rewritten, this, &ActivityList::onRewritten);
    start();
}

ActivityList::~ActivityList() = default;

/// From now on backwards.
void ActivityList::start()
{
    m_newest = m_scan = m_log.entries().end();
    m_olderScan = 0;
    m_found = 0;
    m_rows.clear();
    m_waiting.clear();
}

void ActivityList::setQuery(const ActivityQuery &query)
{
    beginResetModel();
    m_matcher = ActivityMatcher(query, m_log.entries());
    m_olderMatcher = ActivityMatcher(query, m_older);
    start();
    endResetModel();
    m_pages = 0;
    m_timer.stop();
    if (m_awake)
        step();
    else
        emit changed();
}

void ActivityList::setRedaction(const Redaction &redaction)
{
    m_redaction = redaction;
    m_cache.clear();
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ActivityColumnCount - 1),
                         {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

void ActivityList::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    if (!paused && !m_waiting.empty()) {
        const std::vector<Row> rows(m_waiting.begin(), m_waiting.end());
        m_waiting.clear();
        addNewest(rows);
    }
    emit changed();
}

void ActivityList::setAwake(bool awake)
{
    if (awake == m_awake)
        return;
    m_awake = awake;
    m_timer.stop();
    if (awake)
        step();
}

void ActivityList::schedule()
{
    if (m_awake && !m_timer.isActive())
        m_timer.start(LiveMs);
}

bool ActivityList::hasOlder() const
{
    return m_scan > m_log.entries().first() || m_olderScan < m_older.end();
}

void ActivityList::step()
{
    QElapsedTimer clock;
    clock.start();
    const ActivityBook &ring = m_log.entries();
    const qint64 now = m_now();
    auto mayGoOn = [&clock, looked = 0]() mutable {
        return ++looked % LookedAtOnce != 0 || clock.nsecsElapsed() < SliceUs * 1000LL;
    };
    bool goesOn = true;
    if (m_newest < ring.first()) { // asleep for so long that it has all gone by
        m_newest = std::max(m_newest, ring.first());
        m_scan = std::min(m_scan, ring.first());
    }
    dropGone();
    std::vector<Row> rows;
    while (goesOn && m_newest < ring.end() && rows.size() < MostFoundAtOnce) {
        if (m_matcher.matches(m_newest, now))
            rows.push_back(m_newest + 1);
        ++m_newest;
        goesOn = mayGoOn();
    }
    if (m_paused)
        m_waiting.insert(m_waiting.end(), rows.begin(), rows.end());
    else
        addNewest(rows);
    rows.clear();
    while (goesOn && m_scan > ring.first() && rows.size() < MostFoundAtOnce) {
        --m_scan;
        if (m_matcher.matches(m_scan, now))
            rows.push_back(m_scan + 1);
        goesOn = mayGoOn();
    }
    while (goesOn && m_scan <= ring.first() && m_olderScan < m_older.end() &&
           rows.size() < MostFoundAtOnce) {
        if (m_olderMatcher.matches(m_olderScan, now))
            rows.push_back(Older | (m_olderScan + 1));
        ++m_olderScan;
        goesOn = mayGoOn();
    }
    addOldest(rows);
    if (hasNewer() || hasOlder())
        m_timer.start(0);
    else if (m_begun && m_pages > 0)
        askOlder(); // who is at the end sees more, if there is more
    emit changed();
}

void ActivityList::tick()
{
    if (!m_awake)
        return;
    dropGone();
    if (m_matcher.query().ticks()) { // what has become too old stands last
        const qint64 now = m_now();
        dropBack([this, now](Row row) {
            return row & Older ? !m_olderMatcher.matches((row & ~Older) - 1, now)
                               : !m_matcher.matches(row - 1, now);
        });
    }
}

// ---- rows ----

qint64 ActivityList::dayOf(Row row, qint64 otherwise) const
{
    if (row & DayHead)
        return qint64(row & ~DayHead);
    const ActivityBytes view =
        row & Older ? m_older.view((row & ~Older) - 1) : m_log.entries().view(row - 1);
    if (!view.timestampMs)
        return otherwise;
    const qint64 ms = *view.timestampMs;
    if (ms < m_dayFrom || ms >= m_dayTo) {
        const QDate date = QDateTime::fromMSecsSinceEpoch(ms).date();
        m_dayFrom = date.startOfDay().toMSecsSinceEpoch();
        m_dayTo = date.addDays(1).startOfDay().toMSecsSinceEpoch();
        m_dayNumber = date.toJulianDay();
    }
    return m_dayNumber;
}

void ActivityList::addNewest(const std::vector<Row> &rows)
{
    const quint64 first = m_log.entries().first();
    for (size_t at = 0; at < rows.size();) {
        if (rows[at] <= first) { // it has gone meanwhile
            ++at;
            continue;
        }
        const qint64 top = m_rows.empty() ? 0 : dayOf(m_rows.front(), 0);
        const qint64 day = dayOf(rows[at], top);
        if (m_rows.empty() || day > top) {
            beginInsertRows({}, 0, 0);
            m_rows.push_front(DayHead | Row(day));
            endInsertRows();
            continue;
        }
        size_t to = at + 1;
        while (to < rows.size() && dayOf(rows[to], top) <= top)
            ++to;
        beginInsertRows({}, 1, int(to - at));
        const Row head = m_rows.front();
        m_rows.pop_front();
        for (; at < to; ++at)
            m_rows.push_front(rows[at]);
        m_rows.push_front(head);
        endInsertRows();
    }
    m_found = qsizetype(m_rows.size()) -
              std::count_if(m_rows.begin(), m_rows.end(), [](Row row) { return row & DayHead; });
}

void ActivityList::addOldest(const std::vector<Row> &rows)
{
    if (rows.empty())
        return;
    std::vector<Row> with;
    with.reserve(rows.size() + 4);
    qint64 day = 0;
    for (auto row = m_rows.rbegin(); row != m_rows.rend() && day == 0; ++row) {
        if (*row & DayHead)
            day = dayOf(*row, 0);
    }
    for (const Row row : rows) {
        const qint64 own = dayOf(row, day);
        if (day == 0 || own < day) {
            with.push_back(DayHead | Row(own));
            day = own;
        }
        with.push_back(row);
    }
    beginInsertRows({}, rowCount(), rowCount() + int(with.size()) - 1);
    m_rows.insert(m_rows.end(), with.begin(), with.end());
    endInsertRows();
    m_found += qsizetype(rows.size());
}

/// The last rows, as long as they go; heads of days that have nothing below them with them.
void ActivityList::dropBack(const std::function<bool(Row)> &goes)
{
    size_t keep = m_rows.size();
    qsizetype gone = 0;
    while (keep > 0 && ((m_rows[keep - 1] & DayHead) || goes(m_rows[keep - 1]))) {
        gone += (m_rows[keep - 1] & DayHead) ? 0 : 1;
        --keep;
    }
    if (gone == 0)
        return; // a head alone at the end was not left there
    beginRemoveRows({}, int(keep), rowCount() - 1);
    m_rows.erase(m_rows.begin() + qsizetype(keep), m_rows.end());
    endRemoveRows();
    m_found -= gone;
    emit changed();
}

void ActivityList::dropGone()
{
    const quint64 first = m_log.entries().first();
    while (!m_waiting.empty() && m_waiting.front() <= first)
        m_waiting.pop_front();
    if (m_begun && !m_marks.isEmpty() && m_older.size() > 0) {
        // Between the log and what is older a hole would come to be: it is asked for again.
        auto row = std::find_if(m_rows.rbegin(), m_rows.rend(),
                                [](Row one) { return !(one & (Older | DayHead)); });
        if (row != m_rows.rend() && *row <= first)
            forgetOlder();
    }
    dropBack([first](Row row) { return !(row & Older) && row <= first; });
}

void ActivityList::onRewritten(quint64 from)
{
    size_t gone = 0;
    while (gone < m_rows.size() && !(m_rows[gone] & Older) &&
           ((m_rows[gone] & DayHead) || m_rows[gone] > from))
        ++gone;
    if (gone > 0 && gone < m_rows.size() && (m_rows[gone - 1] & DayHead))
        --gone; // it is the head of what stays
    if (gone > 0) {
        // A head of the rows that stay goes with them, if they are of its day: the next brings one.
        const bool headless = gone < m_rows.size() && !(m_rows[gone] & DayHead);
        const Row head = headless ? DayHead | Row(dayOf(m_rows[gone], 0)) : 0;
        beginRemoveRows({}, 0, int(gone) - 1);
        m_rows.erase(m_rows.begin(), m_rows.begin() + qsizetype(gone));
        endRemoveRows();
        if (headless) {
            beginInsertRows({}, 0, 0);
            m_rows.push_front(head);
            endInsertRows();
        }
    }
    while (!m_waiting.empty() && m_waiting.back() > from)
        m_waiting.pop_back();
    m_newest = std::min(m_newest, from);
    m_scan = std::min(m_scan, from);
    m_found = qsizetype(m_rows.size()) -
              std::count_if(m_rows.begin(), m_rows.end(), [](Row row) { return row & DayHead; });
    m_cache.clear();
    schedule();
}

} // namespace qd
