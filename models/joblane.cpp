// SPDX-License-Identifier: GPL-3.0-or-later
#include "joblane.h"

#include <algorithm>
#include <limits>

namespace qd {

namespace {

bool barStartsBefore(const JobBar &bar, qint64 ms)
{
    return bar.startMs < ms;
}

quint32 spanLength(qint64 fromMs, qint64 toMs)
{
    return quint32(std::clamp<qint64>(toMs - fromMs, 0, std::numeric_limits<quint32>::max()));
}

JobBar barOf(const JobPoint &point)
{
    JobBar bar;
    bar.job = point.job;
    bar.text = point.text;
    bar.queue = point.queue;
    bar.end = point.end;
    bar.flags = point.flags;
    const bool begins = point.end == BarEnd::Untold;
    bar.startMs = point.atMs - (begins ? 0 : qint64(point.lengthMs));
    bar.lengthMs = begins ? 0 : point.lengthMs;
    if (begins && !(point.flags & JobBar::Seen))
        bar.flags |= JobBar::StartTold;
    return bar;
}

void endBar(JobBar &bar, const JobPoint &point)
{
    bar.end = point.end;
    bar.lengthMs = spanLength(bar.startMs, point.atMs);
    if (point.text != 0)
        bar.text = point.text;
    if (point.queue != 0)
        bar.queue = point.queue;
    bar.flags = quint8((bar.flags & ~JobBar::Interim) | point.flags);
}

/// Its end is only that its worker's row named another job later: an entry may still tell it.
bool isProvisional(const JobBar &bar)
{
    return bar.end == BarEnd::Ended && (bar.flags & JobBar::Seen);
}

} // namespace

quint32 jobKey(const QString &job)
{
    quint32 hash = 2'166'136'261U; // FNV-1a
    for (const QChar c : job)
        hash = (hash ^ c.unicode()) * 16'777'619U;
    return hash;
}

int JobLane::put(const JobPoint &point)
{
    touch();
    const size_t reach = std::min(m_bars.size(), Reach);
    // Nearly always the newest of its name is what it belongs to, or there is none.
    for (size_t back = 1; back <= reach; ++back) {
        JobBar &bar = m_bars[m_bars.size() - back];
        if (bar.job != point.job)
            continue;
        const bool told = bar.end != BarEnd::Untold && !isProvisional(bar);
        if (point.end != BarEnd::Untold) {
            if (told && bar.endMs() == point.atMs)
                return 0; // twice
            if (!told && bar.startMs <= point.atMs) {
                endBar(bar, point);
                m_index.changed(m_bars.size() - back);
                m_longestMs = std::max(m_longestMs, bar.lengthMs);
                noteTrouble(bar);
                noteOverlap(m_bars.size() - back);
                return 0;
            }
        } else {
            if ((bar.flags & JobBar::StartTold) && bar.startMs == point.atMs)
                return 0; // twice
            if (told && bar.endMs() < point.atMs)
                break; // once more
        }
        std::vector<size_t> same;
        for (size_t i = m_bars.size() - reach; i < m_bars.size(); ++i) {
            if (m_bars[i].job == point.job)
                same.push_back(i);
        }
        const auto before = int(m_bars.size());
        pairAnew(point, same);
        return int(m_bars.size()) - before;
    }
    const size_t at = insert(barOf(point));
    noteTrouble(m_bars[at]);
    noteOverlap(at);
    return 1;
}

/// All that is known of one job's beginnings and ends, with one more, put together anew: each end
/// belongs to the beginning right before it.
void JobLane::pairAnew(const JobPoint &point, const std::vector<size_t> &same)
{
    std::vector<JobPoint> points{point};
    for (const size_t i : same) {
        const JobBar &bar = m_bars[i];
        JobPoint one;
        one.job = bar.job;
        one.text = bar.end == BarEnd::Failed ? 0 : bar.text; // a failure's are kept elsewhere
        one.queue = bar.queue;
        one.flags = quint8(bar.flags & ~JobBar::StartTold);
        // A start that was only seen gives way to one that was told.
        const bool seenOnly = (bar.flags & JobBar::Seen) && !(bar.flags & JobBar::StartTold) &&
                              point.end == BarEnd::Untold && !(point.flags & JobBar::Seen);
        if ((bar.flags & (JobBar::StartTold | JobBar::Seen)) && !seenOnly) {
            one.atMs = bar.startMs;
            if (bar.flags & JobBar::StartTold)
                one.flags &= quint8(~JobBar::Seen);
            points.push_back(one);
        }
        if (bar.end == BarEnd::Untold || isProvisional(bar))
            continue;
        one.end = bar.end;
        one.text = bar.text;
        one.atMs = bar.endMs();
        one.lengthMs = bar.flags & JobBar::StartTold ? 0 : bar.lengthMs;
        points.push_back(one);
    }
    // At one instant: the end of what runs, else a beginning and its end.
    std::stable_sort(points.begin(), points.end(), [](const JobPoint &a, const JobPoint &b) {
        return a.atMs != b.atMs ? a.atMs < b.atMs : a.end > b.end;
    });
    points.erase(std::unique(points.begin(), points.end(),
                             [](const JobPoint &a, const JobPoint &b) {
                                 return a.atMs == b.atMs &&
                                        (a.end == BarEnd::Untold) == (b.end == BarEnd::Untold);
                             }),
                 points.end());
    for (auto it = same.rbegin(); it != same.rend(); ++it)
        m_bars.erase(m_bars.begin() + qint64(*it));
    m_index.changedFrom(same.front());
    std::vector<JobBar> made;
    bool open = false;
    for (size_t i = 0; i < points.size(); ++i) {
        const bool ends = points[i].end != BarEnd::Untold;
        if (ends && !open && i + 1 < points.size() && points[i + 1].atMs == points[i].atMs)
            std::swap(points[i], points[i + 1]);
        const JobPoint &one = points[i];
        if (one.end == BarEnd::Untold) {
            made.push_back(barOf(one));
            open = true;
        } else if (open) {
            endBar(made.back(), one);
            open = false;
        } else {
            made.push_back(barOf(one));
        }
    }
    for (const JobBar &bar : made) {
        const size_t at = insert(bar);
        noteTrouble(bar);
        noteOverlap(at);
    }
}

int JobLane::see(quint32 job, qint64 startMs, qint64 nowMs, quint32 text, quint16 queue)
{
    int more = 0;
    const bool known = job != 0 && knows(job, startMs);
    const size_t reach = std::min<size_t>(m_bars.size(), 8);
    for (size_t back = 1; back <= reach; ++back) {
        JobBar &bar = m_bars[m_bars.size() - back];
        if ((job == 0 || bar.job != job) && bar.end == BarEnd::Untold &&
            (bar.flags & JobBar::Seen)) {
            bar.end = BarEnd::Ended; // it works on something else, or on nothing
            bar.lengthMs = spanLength(bar.startMs, nowMs);
            m_index.changed(m_bars.size() - back);
            m_longestMs = std::max(m_longestMs, bar.lengthMs);
            touch();
        }
    }
    if (job != 0 && !known) {
        JobPoint point;
        point.atMs = startMs;
        point.job = job;
        point.text = text;
        point.queue = queue;
        point.flags = JobBar::Seen;
        insert(barOf(point));
        touch();
        ++more;
    }
    return more;
}

int JobLane::putNameless(const JobPoint &point)
{
    constexpr qint64 Slack = 5'000; // a row is read every few seconds
    touch();
    const size_t reach = std::min<size_t>(m_bars.size(), 8);
    const qint64 fromMs = point.atMs - qint64(point.lengthMs);
    for (size_t back = 1; back <= reach; ++back) {
        JobBar &bar = m_bars[m_bars.size() - back];
        const bool only =
            (bar.flags & JobBar::Seen) && bar.end != BarEnd::Succeeded && bar.end != BarEnd::Failed;
        const qint64 to = bar.end == BarEnd::Untold ? point.atMs : bar.endMs();
        if (!only || bar.startMs > point.atMs + Slack || bar.startMs < fromMs - Slack ||
            to < fromMs)
            continue;
        bar.startMs = std::min(bar.startMs, point.atMs);
        endBar(bar, point);
        m_index.changed(m_bars.size() - back);
        m_longestMs = std::max(m_longestMs, bar.lengthMs);
        noteTrouble(bar);
        return 0;
    }
    const size_t at = insert(barOf(point));
    noteTrouble(m_bars[at]);
    noteOverlap(at);
    return 1;
}

size_t JobLane::insert(const JobBar &bar)
{
    m_longestMs = std::max(m_longestMs, bar.lengthMs);
    size_t at = m_bars.size();
    while (at > 0 && m_bars[at - 1].startMs > bar.startMs)
        --at;
    m_index.changedFrom(at);
    m_bars.insert(m_bars.begin() + qint64(at), bar);
    return at;
}

/// Jobs that ran at one time: from then on the next one's beginning does not end the one before.
void JobLane::noteOverlap(size_t at)
{
    constexpr qint64 Slack = 50; // clocks and their rounding
    if (!m_concurrent) {
        const JobBar &bar = m_bars[at];
        const auto overlaps = [](const JobBar &a, const JobBar &b) {
            return (a.flags & b.flags & JobBar::StartTold) && a.end != BarEnd::Untold &&
                   a.job != b.job && a.endMs() > b.startMs + Slack && b.startMs > a.startMs + Slack;
        };
        m_concurrent = (at > 0 && overlaps(m_bars[at - 1], bar)) ||
                       (at + 1 < m_bars.size() && overlaps(bar, m_bars[at + 1]));
        if (!m_concurrent)
            return;
    }
    m_openFromMs = 0;
    const size_t reach = std::min(m_bars.size(), Reach);
    for (size_t back = 1; back <= reach; ++back) {
        const JobBar &one = m_bars[m_bars.size() - back];
        if (one.end == BarEnd::Untold)
            m_openFromMs = one.startMs;
    }
}

void JobLane::noteTrouble(const JobBar &bar)
{
    if (bar.end == BarEnd::Failed)
        m_troubleMs = std::max(m_troubleMs, bar.endMs());
}

size_t JobLane::firstReaching(qint64 fromMs) const
{
    qint64 reach = fromMs - qint64(m_longestMs);
    if (m_concurrent && m_openFromMs > 0)
        reach = std::min(reach, m_openFromMs);
    const auto at = std::lower_bound(m_bars.begin(), m_bars.end(), reach, barStartsBefore);
    // The one before may have no end that was told.
    return at == m_bars.begin() ? 0 : size_t(at - m_bars.begin()) - 1;
}

int JobLane::barAt(qint64 atMs, qint64 slackMs, qint64 nowMs) const
{
    int best = -1;
    qint64 bestAway = 0;
    bool bestTrouble = false;
    for (size_t i = firstReaching(atMs - slackMs);
         i < m_bars.size() && m_bars[i].startMs <= atMs + slackMs; ++i) {
        const qint64 end = endMs(i, nowMs);
        const qint64 away = atMs < m_bars[i].startMs ? m_bars[i].startMs - atMs
                            : atMs > end             ? atMs - end
                                                     : 0;
        if (away > slackMs)
            continue;
        const bool trouble = isTrouble(state(i));
        if (best < 0 || (trouble && !bestTrouble) || (trouble == bestTrouble && away <= bestAway)) {
            best = int(i);
            bestAway = away;
            bestTrouble = trouble;
        }
    }
    return best;
}

int JobLane::runningBar() const
{
    const size_t reach = std::min(m_bars.size(), m_concurrent ? Reach : size_t(1));
    for (size_t back = 1; back <= reach; ++back) {
        const size_t i = m_bars.size() - back;
        const BarState now = state(i);
        if (now == BarState::Running || now == BarState::Held)
            return int(i);
    }
    return -1;
}

int JobLane::find(quint32 job, qint64 startMs) const
{
    auto at = std::lower_bound(m_bars.begin(), m_bars.end(), startMs, barStartsBefore);
    for (; at != m_bars.end() && at->startMs == startMs; ++at) {
        if (at->job == job)
            return int(at - m_bars.begin());
    }
    return -1;
}

bool JobLane::expects(quint32 job) const
{
    const size_t reach = std::min(m_bars.size(), Reach);
    for (size_t back = 1; back <= reach; ++back) {
        const JobBar &bar = m_bars[m_bars.size() - back];
        if (bar.job == job)
            return bar.end == BarEnd::Untold;
    }
    return false;
}

bool JobLane::knows(quint32 job, qint64 atMs) const
{
    const size_t reach = std::min(m_bars.size(), Reach);
    for (size_t back = 1; back <= reach; ++back) {
        const JobBar &bar = m_bars[m_bars.size() - back];
        if (bar.job == job && (bar.end == BarEnd::Untold || bar.endMs() >= atMs))
            return true;
    }
    return false;
}

int JobLane::dropBefore(qint64 ms)
{
    int dropped = 0;
    // What still runs stays, however long.
    while (!m_bars.empty() && m_bars.front().startMs < ms &&
           !(isLast(0) && m_bars.front().end == BarEnd::Untold)) {
        m_bars.pop_front();
        m_index.droppedFirst();
        ++dropped;
    }
    const auto over = [ms](const LaneMark &mark) { return mark.toMs != 0 && mark.toMs < ms; };
    const size_t marks = std::erase_if(m_marks, over);
    if (dropped > 0 || marks > 0) {
        m_droppedToMs = std::max(m_droppedToMs, ms);
        touch();
    }
    if (m_troubleMs < ms)
        m_troubleMs = 0;
    return dropped;
}

int JobLane::dropInterim()
{
    const size_t dropped =
        std::erase_if(m_bars, [](const JobBar &bar) { return bool(bar.flags & JobBar::Interim); });
    if (dropped > 0) {
        m_index.changedFrom(0);
        touch();
    }
    return int(dropped);
}

} // namespace qd
