// SPDX-License-Identifier: GPL-3.0-or-later
#include "lanepieces.h"

#include <algorithm>
#include <cmath>

namespace qd {

namespace {

/// The worse of two for the colour of what is merged.
int rankOf(BarState state)
{
    switch (state) {
    case BarState::Succeeded: return 0;
    case BarState::Ended: return 1;
    case BarState::Running: return 2;
    case BarState::Unknown: return 3;
    case BarState::Held: return 4;
    case BarState::Failed: return 5;
    case BarState::Cut: return 6;
    }
    return 0;
}

} // namespace

void lanePieces(const JobLane &lane, const PixelSpan &span, qint64 nowMs,
                std::vector<LanePiece> &pieces)
{
    pieces.clear();
    if (span.width <= 0 || span.msPerPx <= 0)
        return;
    const auto &bars = lane.bars();
    const qint64 toMs = span.toMs();
    const double scale = 1 / span.msPerPx;
    const auto smallMs = quint32(std::min(std::ceil(span.msPerPx), 4e9)); // shorter ones merge
    size_t merged = bars.size(); // number of the piece that takes what is small
    qint64 mergedToMs = 0;       // what begins before and is small is in it, too
    quint32 mergedMs = 0;        // work in it that is not in its share yet
    const auto flush = [&] {
        if (mergedMs > 0)
            pieces[merged].share += float(mergedMs * scale);
        mergedMs = 0;
    };
    size_t i = lane.firstReaching(span.fromMs);
    for (auto it = bars.begin() + qint64(i); it != bars.end(); ++it, ++i) {
        if (it->startMs >= toMs || it->startMs > nowMs)
            break;
        // Most of very many, without any arithmetic: some at a time …
        if (it->startMs < mergedToMs) {
            const BarIndex::Sum *sum = lane.sumFrom(i);
            if (sum && sum->lastMs < mergedToMs && sum->longestMs < smallMs - 1 &&
                sum->endMs <= nowMs && it->startMs >= span.fromMs) {
                LanePiece &piece = pieces[merged];
                piece.count += BarIndex::Block;
                piece.bar = -1;
                piece.trouble += sum->failed;
                if (sum->failed > 0 && rankOf(piece.state) < rankOf(BarState::Failed))
                    piece.state = BarState::Failed;
                mergedMs += sum->workMs;
                it += BarIndex::Block - 1;
                i += BarIndex::Block - 1;
                continue;
            }
        }
        // … or one.
        if (it->startMs < mergedToMs && it->end == BarEnd::Succeeded &&
            it->lengthMs < smallMs - 1 && it->endMs() <= nowMs && it->endMs() >= span.fromMs) {
            ++pieces[merged].count;
            pieces[merged].bar = -1;
            mergedMs += it->lengthMs;
            continue;
        }
        const bool told = it->end != BarEnd::Untold;
        const qint64 end = told ? std::min(it->endMs(), nowMs) : lane.endMs(i, nowMs);
        if (end < span.fromMs)
            continue;
        const BarState state = it->end == BarEnd::Succeeded ? BarState::Succeeded : lane.state(i);
        const double x0 = double(it->startMs - span.fromMs) * scale;
        const double x1 = double(end - span.fromMs) * scale;
        const bool trouble = isTrouble(state);
        if (x1 - x0 >= 1) {
            LanePiece piece;
            piece.cutsIn = x0 < 0;
            piece.cutsOut = x1 > span.width;
            piece.from = std::clamp(int(x0 + 0.5), 0, span.width - 1);
            piece.to =
                std::clamp(int(std::min(x1, double(span.width)) + 0.5), piece.from + 1, span.width);
            piece.state = state;
            piece.bar = int(i);
            piece.trouble = trouble;
            pieces.push_back(piece);
            continue;
        }
        const int column = std::clamp(int(x0), 0, span.width - 1);
        const auto share = float(x1 - x0);
        if (merged < pieces.size() && pieces[merged].from == column) {
            LanePiece &piece = pieces[merged];
            ++piece.count;
            piece.trouble += trouble;
            piece.share += share;
            piece.bar = -1;
            if (rankOf(state) > rankOf(piece.state))
                piece.state = state;
            continue;
        }
        flush();
        merged = pieces.size();
        mergedToMs = column + 1 < span.width
                         ? span.fromMs + qint64(std::floor((column + 1) * span.msPerPx)) - 1
                         : toMs;
        LanePiece piece;
        piece.from = column;
        piece.to = column + 1;
        piece.state = state;
        piece.bar = int(i);
        piece.trouble = trouble;
        piece.share = share;
        pieces.push_back(piece);
    }
    flush();
    for (LanePiece &piece : pieces)
        piece.share = std::min(piece.share, 1.0F);
}

} // namespace qd
