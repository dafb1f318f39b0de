// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to a worker beside its jobs, and what that says of jobs without an end.
#include "joblane.h"

#include <algorithm>

namespace qd {

void JobLane::mark(const LaneMark &mark)
{
    const auto at =
        std::upper_bound(m_marks.begin(), m_marks.end(), mark.fromMs,
                         [](qint64 ms, const LaneMark &other) { return ms < other.fromMs; });
    for (auto it = at; it != m_marks.begin() && std::prev(it)->fromMs == mark.fromMs; --it) {
        if (std::prev(it)->kind == mark.kind && std::prev(it)->text == mark.text)
            return; // twice
    }
    m_marks.insert(at, mark);
    if (mark.kind == MarkKind::Crashed || mark.kind == MarkKind::Error)
        m_troubleMs = std::max(m_troubleMs, mark.fromMs);
    if (m_marks.size() > MostMarks)
        m_marks.erase(m_marks.begin());
    touch();
}

QString JobLane::markInstead(const LaneMark &told, qint64 slackMs)
{
    QString words;
    const auto seen = std::find_if(m_marks.begin(), m_marks.end(), [&](const LaneMark &other) {
        return other.seen && other.kind == told.kind &&
               std::abs(other.fromMs - told.fromMs) <= slackMs;
    });
    if (seen != m_marks.end()) {
        words = seen->text;
        m_marks.erase(seen);
    }
    mark(told);
    return words;
}

const LaneMark *JobLane::openSpan(MarkKind kind) const
{
    for (auto it = m_marks.rbegin(); it != m_marks.rend(); ++it) {
        if (it->kind == kind)
            return it->toMs == 0 ? &*it : nullptr;
    }
    return nullptr;
}

void JobLane::beginSpan(MarkKind kind, qint64 fromMs, const QString &text)
{
    if (const LaneMark *open = openSpan(kind)) {
        // Told later, and better: by whom, since when.
        if (text.size() <= open->text.size() && fromMs >= open->fromMs)
            return;
        if (text.size() < open->text.size())
            return beginSpanAnew(kind, fromMs, QString(open->text));
        return beginSpanAnew(kind, std::min(fromMs, open->fromMs), text);
    }
    for (const LaneMark &other : m_marks) {
        if (other.kind == kind && other.toMs > fromMs)
            fromMs = other.toMs;
    }
    LaneMark span;
    span.kind = kind;
    span.fromMs = fromMs;
    span.text = text;
    mark(span);
}

void JobLane::beginSpanAnew(MarkKind kind, qint64 fromMs, const QString &text)
{
    m_marks.erase(m_marks.begin() + (openSpan(kind) - m_marks.data()));
    beginSpan(kind, fromMs, text);
}

bool JobLane::rename(MarkKind kind, qint64 atMs, qint64 slackMs, const QString &text)
{
    for (auto it = m_marks.rbegin(); it != m_marks.rend(); ++it) {
        if (it->kind != kind || std::abs(it->fromMs - atMs) > slackMs)
            continue;
        if (it->text != text) {
            it->text = text;
            touch();
        }
        return true;
    }
    return false;
}

void JobLane::endSpan(MarkKind kind, qint64 atMs)
{
    if (const LaneMark *open = openSpan(kind)) {
        LaneMark &span = m_marks[size_t(open - m_marks.data())];
        span.toMs = std::max(span.fromMs + 1, atMs);
        touch();
    }
}

/// What ended the process while \a bar was untold; nullptr: nothing that is known of.
const LaneMark *JobLane::endOfLife(size_t bar) const
{
    const qint64 from = m_bars[bar].startMs;
    auto at = std::lower_bound(m_marks.begin(), m_marks.end(), from,
                               [](const LaneMark &mark, qint64 ms) { return mark.fromMs < ms; });
    for (; at != m_marks.end(); ++at) {
        if (at->kind == MarkKind::Stopped || at->kind == MarkKind::Crashed ||
            (at->kind == MarkKind::Started && at->fromMs > from))
            return &*at;
    }
    return nullptr;
}

BarState JobLane::state(size_t bar) const
{
    switch (m_bars[bar].end) {
    case BarEnd::Succeeded: return BarState::Succeeded;
    case BarEnd::Failed: return BarState::Failed;
    case BarEnd::Ended: return BarState::Ended;
    case BarEnd::Untold: break;
    }
    const LaneMark *end = endOfLife(bar);
    const bool followed = !m_concurrent && !isLast(bar);
    if (end && (!followed || end->fromMs <= m_bars[bar + 1].startMs))
        return end->kind == MarkKind::Crashed ? BarState::Cut : BarState::Unknown;
    if (followed)
        return BarState::Unknown;
    return openSpan(MarkKind::Silent) ? BarState::Held : BarState::Running;
}

qint64 JobLane::endMs(size_t at, qint64 nowMs) const
{
    const JobBar &bar = m_bars[at];
    if (bar.end != BarEnd::Untold)
        return bar.endMs();
    qint64 end = std::max(nowMs, bar.startMs);
    if (!m_concurrent && !isLast(at))
        end = std::min(end, m_bars[at + 1].startMs);
    if (const LaneMark *mark = endOfLife(at))
        end = std::min(end, mark->fromMs);
    return end;
}

} // namespace qd
