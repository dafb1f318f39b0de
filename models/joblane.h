// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "barindex.h"
#include "jobbar.h"
#include "numbers.h"

#include <QString>
#include <deque>
#include <vector>

namespace qd {

/// A job's id as a number. Different ids may have the same by chance, in one lane at about the same
/// time next to never.
quint32 jobKey(const QString &job);

/// What is known of a bar as of now.
enum class BarState : quint8 {
    Succeeded,
    Failed,
    Ended, ///< how is not known
    Running,
    Held,    ///< its worker is silent
    Cut,     ///< its worker crashed in the middle of it
    Unknown, ///< its end was never told
};
/// A person must be able to see it at any zoom.
constexpr bool isTrouble(BarState state)
{
    return state == BarState::Failed || state == BarState::Cut;
}

enum class MarkKind : quint8 {
    Paused, ///< a span
    Silent, ///< a span: no sign of life
    Stopped,
    Crashed,
    Started,
    Control, ///< a control took effect, or did not
    Error,   ///< something went wrong outside a job
};

/// What happened to a worker, beside its jobs.
struct LaneMark
{
    qint64 fromMs = 0;
    qint64 toMs = 0; ///< of a span: 0 while it lasts; else fromMs
    MarkKind kind = MarkKind::Control;
    bool failed = false; ///< Control: it did not take effect
    bool seen = false;   ///< only the worker's row showed it, about when it was looked at
    QString text;        ///< foreign words with ours around them: "paused by admin", "exit 137"

    bool operator==(const LaneMark &) const = default;
};

/// The beginning of a job, or its end, as one entry tells it.
struct JobPoint
{
    qint64 atMs = 0;
    quint32 job = 0;
    BarEnd end = BarEnd::Untold; ///< Untold: it begins
    quint32 lengthMs = 0;        ///< of an end: as told; 0: not
    quint32 text = 0;
    quint16 queue = 0;
    quint8 flags = 0; ///< as JobBar's
};

/// The jobs and marks of one worker in the order of time. Beginnings and ends come in any order, a
/// second time, or without each other. A value; GUI thread.
class JobLane final
{
public:
    /// So many bars back the other half of a job is looked for.
    static constexpr size_t Reach = 256;
    static constexpr size_t MostMarks = 128;

    /// Returns by how many bars there are more now (less, when an end and a beginning found each
    /// other).
    int put(const JobPoint &point);
    /// The worker's row names a job; 0: none. One that no entry told of becomes a bar from
    /// \a startMs on. Returns as put().
    int see(quint32 job, qint64 startMs, qint64 nowMs, quint32 text, quint16 queue);
    /// Work that nothing names: it ends the bar that was only seen, where that fits.
    int putNameless(const JobPoint &end);

    void mark(const LaneMark &mark);
    /// The same, told exactly: one of its kind that was only seen, up to \a slackMs away, gives
    /// way. Returns what that one said; empty: there was none.
    QString markInstead(const LaneMark &mark, qint64 slackMs);
    /// Once until it is ended; while it lasts a longer \a text and an earlier beginning tell more.
    void beginSpan(MarkKind kind, qint64 fromMs, const QString &text);
    /// The newest mark of \a kind within \a slackMs of \a atMs gets this text; false: there is
    /// none.
    bool rename(MarkKind kind, qint64 atMs, qint64 slackMs, const QString &text);
    void endSpan(MarkKind kind, qint64 atMs);
    const LaneMark *openSpan(MarkKind kind) const;                 ///< nullptr: none lasts
    const std::vector<LaneMark> &marks() const { return m_marks; } ///< by fromMs

    const std::deque<JobBar> &bars() const { return m_bars; } ///< by startMs
    BarState state(size_t bar) const;
    /// When it ended, or until when it is known to run: the end of the lane's silence, \a nowMs.
    qint64 endMs(size_t bar, qint64 nowMs) const;
    /// What \a bar and the BarIndex::Block bars from it on add up to; nullptr: not known.
    const BarIndex::Sum *sumFrom(size_t bar) const { return m_index.at(m_bars, bar); }
    /// The first bar that may reach beyond \a fromMs.
    size_t firstReaching(qint64 fromMs) const;
    /// The bar at \a atMs, or the nearest within \a slackMs; −1: none. A trouble wins.
    int barAt(qint64 atMs, qint64 slackMs, qint64 nowMs) const;
    int runningBar() const;                      ///< the newest that runs or is held; −1: none
    int find(quint32 job, qint64 startMs) const; ///< −1: none
    bool expects(quint32 job) const;             ///< a bar of it among the last waits for its end
    bool knows(quint32 job, qint64 atMs) const;  ///< … or ended at \a atMs or later

    int dropBefore(qint64 ms); ///< bars that began before, and marks that ended; how many bars
    int dropInterim();
    qint64 droppedToMs() const { return m_droppedToMs; } ///< 0: nothing was given up yet
    qint64 troubleMs() const { return m_troubleMs; }   ///< of the newest failure or crash; 0: none
    quint32 version() const { return m_version; }      ///< another one after each change
    bool isConcurrent() const { return m_concurrent; } ///< was seen to do several at a time

private:
    size_t insert(const JobBar &bar);
    bool isLast(size_t bar) const { return bar + 1 == m_bars.size(); }
    const LaneMark *endOfLife(size_t bar) const;
    void pairAnew(const JobPoint &point, const std::vector<size_t> &same);
    void noteOverlap(size_t bar);
    void beginSpanAnew(MarkKind kind, qint64 fromMs, const QString &text);
    void touch() { ++m_version; }
    void noteTrouble(const JobBar &bar);

    std::deque<JobBar> m_bars;
    BarIndex m_index;
    std::vector<LaneMark> m_marks;
    quint32 m_longestMs = 0; ///< of all that ended
    quint32 m_version = 0;
    bool m_concurrent = false;
    qint64 m_openFromMs =
        0; ///< of the oldest untold bar of a concurrent lane within Reach; 0: none
    qint64 m_troubleMs = 0, m_droppedToMs = 0;
};

} // namespace qd
