// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "joblane.h"

#include <vector>

namespace qd {

/// A stretch of time as a row of pixels.
struct PixelSpan
{
    qint64 fromMs = 0;
    double msPerPx = 1000;
    int width = 0; ///< pixels

    double xOf(qint64 ms) const { return double(ms - fromMs) / msPerPx; }
    qint64 msAt(double x) const { return fromMs + qint64(x * msPerPx); }
    qint64 toMs() const { return msAt(width); }
    bool operator==(const PixelSpan &) const = default;
};

/// What is drawn of a lane between two pixels: one bar, or all that are smaller than a pixel and
/// begin in this one.
struct LanePiece
{
    int from = 0, to = 0; ///< to > from; a bar that reaches out of the span ends at its edge
    BarState state = BarState::Succeeded; ///< of merged ones the worst
    int bar = -1;                         ///< its number in the lane; −1: merged
    quint32 count = 1;                    ///< bars in it
    quint32 trouble = 0;                  ///< of these: failed, or cut off by a crash
    float share = 1;                      ///< how much of a merged piece's time is work, up to 1
    bool cutsIn = false, cutsOut = false; ///< begins before the span, ends after it

    bool operator==(const LanePiece &) const = default;
};

/// The pieces of \a lane in \a span, by from: every bar that touches the span is in exactly one of
/// them. Costs a look at each bar in the span and nothing outside of it. Pure.
void lanePieces(const JobLane &lane, const PixelSpan &span, qint64 nowMs,
                std::vector<LanePiece> &pieces);

} // namespace qd
