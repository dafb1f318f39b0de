// SPDX-License-Identifier: GPL-3.0-or-later
#include "cronpieces.h"

#include <algorithm>

namespace qd {

namespace {

constexpr int MostAhead = 200, MostReckoned = 1'000, LeastAheadPx = 12;

bool isBadRun(const CronRun &run)
{
    return run.outcome == CronOutcome::Failed || run.outcome == CronOutcome::Missed;
}

/// Puts what is smaller than a pixel and of the same kind together; a bad one stays bad.
void addPiece(std::vector<CronPiece> &pieces, CronPiece piece)
{
    if (!pieces.empty() && piece.kind == CronPiece::Ran) {
        CronPiece &last = pieces.back();
        const bool small = piece.to - piece.from <= 1 && last.to - last.from <= 1;
        if (small && last.kind == piece.kind && last.from == piece.from) {
            last.count += piece.count;
            last.bad += piece.bad;
            last.late |= piece.late;
            last.run = -1;
            if (piece.bad > 0 || last.bad == 0)
                last.outcome = piece.outcome;
            return;
        }
    }
    pieces.push_back(piece);
}

} // namespace

bool isLate(const CronRun &run, const MaybeInt &intervalMs)
{
    if (!run.dueMs || !run.startedMs)
        return false;
    const qint64 interval = intervalMs.value_or(60'000);
    const qint64 usual = std::clamp<qint64>(interval / 10, 2'000, cronGraceMs(interval));
    return *run.startedMs - *run.dueMs > usual;
}

std::vector<CronPiece> cronPieces(const CronJob &job, const QList<CronRun> &runs,
                                  const PixelSpan &span, qint64 nowMs, bool fresh)
{
    std::vector<CronPiece> pieces;
    if (span.width <= 0 || span.msPerPx <= 0)
        return pieces;
    const auto inSpan = [&span](qint64 fromMs, qint64 toMs) {
        return toMs >= span.fromMs && fromMs < span.toMs();
    };
    const auto place = [&span](qint64 ms) {
        return int(std::clamp(span.xOf(ms) + 0.5, -1.0, double(span.width)));
    };
    qint64 busyUntil = 0;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const CronRun &run = runs.at(i);
        CronPiece piece;
        piece.run = int(i);
        piece.outcome = run.outcome;
        piece.dueMs = run.dueMs.value_or(0);
        piece.bad = isBadRun(run);
        if (run.outcome == CronOutcome::Missed) {
            if (!inSpan(run.atMs(), run.atMs()) || run.atMs() > nowMs)
                continue;
            piece.kind = CronPiece::Missed;
            piece.from = piece.to = place(run.atMs());
            pieces.push_back(piece);
            continue;
        }
        const qint64 known = run.endedMs.value_or(run.atMs());
        const qint64 from = run.startedMs.value_or(known - qint64(run.durationMs.value_or(0)));
        const bool open = run.outcome == CronOutcome::Running;
        const qint64 to = std::max(from, open ? nowMs : run.endedMs.value_or(from));
        piece.overlaps = from < busyUntil;
        busyUntil = std::max(busyUntil, to);
        if (!inSpan(from, to) || from > nowMs)
            continue;
        piece.late = isLate(run, job.intervalMs);
        piece.from = place(from);
        piece.to = std::max(piece.from + 1, place(std::min(to, nowMs)));
        addPiece(pieces, piece);
    }
    if (!job.nextMs)
        return pieces;
    const qint64 interval = std::max<qint64>(job.intervalMs.value_or(0), 0);
    const auto expression =
        job.scheduleOffsetMs ? CronExpression::parse(job.expression()) : std::nullopt;
    const auto following = [&](qint64 ms) {
        return expression ? expression->next(ms, *job.scheduleOffsetMs).value_or(ms + interval)
                          : ms + interval;
    };
    qint64 due = *job.nextMs;
    for (int i = 0; i < MostReckoned && due <= nowMs; ++i) {
        const qint64 grace = cronGraceMs(interval);
        const bool missed = fresh && due + grace <= nowMs;
        if (inSpan(due, due)) {
            CronPiece piece;
            piece.kind = missed ? CronPiece::Missed : CronPiece::Waiting;
            piece.outcome = missed ? CronOutcome::Missed : CronOutcome::Unknown;
            piece.bad = missed;
            piece.dueMs = due;
            piece.from = piece.to = place(due);
            pieces.push_back(piece);
        }
        if (interval == 0)
            return pieces;
        due = following(due);
    }
    for (int i = 0; i < MostAhead && due < span.toMs(); ++i) {
        if (inSpan(due, due)) {
            CronPiece piece;
            piece.kind = CronPiece::Next;
            piece.dueMs = due;
            piece.from = piece.to = place(due);
            if (pieces.empty() || pieces.back().kind != CronPiece::Next ||
                piece.from - pieces.back().from >= LeastAheadPx)
                pieces.push_back(piece);
        }
        if (interval == 0)
            break;
        due = following(due);
    }
    return pieces;
}

} // namespace qd
