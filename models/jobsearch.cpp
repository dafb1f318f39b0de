// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobsearch.h"

#include "jobmemory.h"

#include <QElapsedTimer>
#include <algorithm>

namespace qd {

namespace {

constexpr qint64 SliceUs = 4'000;
constexpr int BarsAtOnce = 2'000;

/// ASCII letters compare without case; all else must be the same.
char asciiLower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

bool containsNeedle(QByteArrayView text, const QByteArray &needle)
{
    if (text.size() < needle.size())
        return false;
    const char first = needle.at(0);
    const char *const end = text.data() + text.size() - needle.size() + 1;
    for (const char *at = text.data(); at != end; ++at) {
        if (asciiLower(*at) == first &&
            std::equal(needle.begin(), needle.end(), at,
                       [](char wanted, char c) { return wanted == asciiLower(c); }))
            return true;
    }
    return false;
}

bool isNewerHit(const JobHit &a, const JobHit &b)
{
    return a.startMs > b.startMs;
}

} // namespace

JobSearch::JobSearch(const JobMemory &memory, QObject *parent)
    : QObject(parent)
    , m_memory(memory)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &JobSearch::step);
}

void JobSearch::find(const QString &text)
{
    m_text = text.simplified().left(200);
    m_needle = m_text.toUtf8();
    std::transform(m_needle.begin(), m_needle.end(), m_needle.begin(), asciiLower);
    m_hits.clear();
    m_found = 0;
    m_lane = 0;
    m_bar = 0;
    m_laneMatches = false;
    if (m_needle.isEmpty()) {
        m_timer.stop();
        emit changed();
        emit finished();
        return;
    }
    m_timer.start();
    step();
}

void JobSearch::step()
{
    QElapsedTimer clock;
    clock.start();
    const qint64 before = m_found;
    while (m_lane < m_memory.laneCount()) {
        if (m_bar == 0)
            m_laneMatches = m_memory.laneName(m_lane).contains(m_text, Qt::CaseInsensitive);
        if (lookAt(m_lane, m_bar, BarsAtOnce)) {
            ++m_lane;
            m_bar = 0;
        }
        if (clock.nsecsElapsed() / 1'000 > SliceUs)
            break;
    }
    const bool over = m_lane >= m_memory.laneCount();
    if (over)
        m_timer.stop();
    if (m_found != before)
        emit changed();
    if (over)
        emit finished();
}

/// Looks at the next bars of a lane; true when they were its last.
bool JobSearch::lookAt(int at, size_t &bar, int most)
{
    const auto &bars = m_memory.lane(at).bars();
    for (; most > 0 && bar < bars.size(); --most, ++bar) {
        const JobBar &one = bars[bars.size() - 1 - bar];
        if (!m_laneMatches && !containsNeedle(m_memory.jobUtf8(one), m_needle) &&
            !containsNeedle(m_memory.wordsUtf8(one), m_needle))
            continue;
        ++m_found;
        const JobHit hit{at, one.job, one.startMs, one.end == BarEnd::Failed};
        const auto place = std::upper_bound(m_hits.begin(), m_hits.end(), hit, isNewerHit);
        if (m_hits.size() >= MostHits) {
            if (place == m_hits.end())
                continue;
            m_hits.pop_back();
        }
        m_hits.insert(place, hit);
    }
    return bar >= bars.size();
}

std::vector<JobHit> JobSearch::runsOf(const JobMemory &memory, const QString &job)
{
    std::vector<JobHit> runs;
    if (job.isEmpty())
        return runs;
    const quint32 key = jobKey(job);
    const QByteArray utf8 = job.toUtf8();
    for (int lane = 0; lane < memory.laneCount(); ++lane) {
        for (const JobBar &bar : memory.lane(lane).bars()) {
            if (bar.job == key && (memory.jobUtf8(bar) == utf8 || memory.jobUtf8(bar).isEmpty()))
                runs.push_back({lane, key, bar.startMs, bar.end == BarEnd::Failed});
        }
    }
    std::sort(runs.begin(), runs.end(), [](const JobHit &a, const JobHit &b) {
        return a.startMs != b.startMs ? a.startMs < b.startMs : a.lane < b.lane;
    });
    return runs;
}

} // namespace qd
