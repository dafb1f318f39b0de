// SPDX-License-Identifier: GPL-3.0-or-later
// What a timeline tells of the place under the pointer, and of what is chosen.
#include "cronmodel.h"
#include "cronpieces.h"
#include "fleet.h"
#include "grouphead.h"
#include "redaction.h"
#include "textlabel.h"
#include "timelineview.h"
#include "timelinewords.h"

#include <cmath>

namespace qd {

QString TimelineView::tipAt(const QPoint &at) const
{
    const JobMemory &memory = *m_fleet.jobs();
    const PixelSpan all = span();
    const QRect lanes = lanesRect();
    const double x = at.x() - lanes.left() + 0.5;
    const qint64 now = barsNowMs(), slack = qint64(all.msPerPx * 3 * m_theme.scale());
    const qint64 ms = all.msAt(x);
    const auto gapThere = [&]() -> QString {
        for (const MemoryGap &gap : memory.gaps()) {
            const qint64 to = gap.toMs > 0 ? gap.toMs : m_window.nowMs();
            if (ms >= gap.fromMs - slack && ms <= to + slack)
                return timeline::gapTip(gap, m_window.nowMs());
        }
        return {};
    };
    const int lane = laneAt(at.y());
    if (lane < 0)
        return lanes.left() <= at.x() && at.x() <= lanes.right() ? gapThere() : QString();
    if (const OrderGroup *group = m_lanes.group(lane))
        return groupSentence(*group);
    const bool onName = at.x() < lanes.left() || at.x() > lanes.right();
    if (const CronJob *job = m_lanes.cron(lane)) {
        if (onName)
            return timeline::cronTip(*job,
                                     m_window.nowMs());
        const auto &runs = memory.crons().runs(job->name);
        const CronPiece *best = nullptr;
        double bestAway = 8 * m_theme.scale();
        const std::vector<CronPiece> pieces = cronsOf(lane, all);
        for (const CronPiece &piece : pieces) {
            const double away = x < piece.from ? piece.from - x : x > piece.to ? x - piece.to : 0;
            if (away < bestAway) {
                best = &piece;
                bestAway = away;
            }
        }
        if (!best)
            return gapThere();
        return best->run >= 0 ? timeline::runTip(*job, runs.at(best->run), m_window.nowMs())
                              : timeline::duePieceTip(*job, *best, m_window.nowMs());
    }
    if (onName) {
        const WorkerRow *row = m_lanes.worker(lane);
        return row ? shownName(row->worker) + u'\n' +
                         m_fleet.evidence(row->worker.key, m_fleet.workers()->nowMs()).sentence
                   : QString();
    }
    const JobLane *jobs = jobsOf(lane);
    if (!jobs)
        return gapThere();
    QStringList parts;
    for (const LaneMark &mark : jobs->marks()) {
        const bool isSpan = mark.kind == MarkKind::Paused || mark.kind == MarkKind::Silent;
        const qint64 to = !isSpan ? mark.fromMs : mark.toMs > 0 ? mark.toMs : now;
        if (ms >= mark.fromMs - 2 * slack && ms <= to + 2 * slack &&
            mark.fromMs <= m_window.nowMs())
            parts << timeline::markTip(mark, now);
    }
    std::vector<LanePiece> pieces;
    lanePieces(*jobs, all, now, pieces);
    const auto merged = std::find_if(pieces.begin(), pieces.end(), [&](const LanePiece &piece) {
        return piece.count > 1 && std::abs(piece.from + 0.5 - x) <= 1.5;
    });
    const int bar = jobs->barAt(ms, slack, now);
    if (merged != pieces.end())
        parts << timeline::mergedTip(memory, m_lanes.memoryLane(lane), all.msAt(merged->from - 1),
                                     all.msAt(merged->to + 1), now);
    else if (bar >= 0)
        parts << timeline::barTip(memory, m_lanes.memoryLane(lane), bar, now);
    if (const QString gap = gapThere(); !gap.isEmpty())
        parts << gap;
    return m_fleet.redaction().text(parts.join(QStringLiteral("\n\n")));
}

QString TimelineView::currentText() const
{
    int lane = -1;
    const int bar = barOf(m_current, &lane);
    if (bar >= 0)
        return m_fleet.redaction()
            .text(timeline::barTip(*m_fleet.jobs(), m_lanes.memoryLane(lane), bar, barsNowMs()))
            .replace(u'\n', QStringLiteral(", "));
    lane = m_lanes.laneOf(m_current.lane);
    if (lane < 0)
        return {};
    if (const CronJob *job = m_lanes.cron(lane)) {
        for (const CronRun &run : m_fleet.jobs()->crons().runs(job->name)) {
            if (m_current.kind == TimelineItem::Run && run.atMs() == m_current.startMs)
                return timeline::runTip(*job, run, m_window.nowMs())
                    .replace(u'\n', QStringLiteral(", "));
        }
        return timeline::cronTip(*job,
                                 m_window.nowMs())
            .replace(u'\n', QStringLiteral(", "));
    }
    if (const WorkerRow *row = m_lanes.worker(lane))
        return shownName(row->worker) + QStringLiteral(", ") +
               m_fleet.evidence(row->worker.key, m_fleet.workers()->nowMs()).sentence;
    if (const OrderGroup *group = m_lanes.group(lane))
        return groupSentence(*group);
    return {};
}

} // namespace qd
