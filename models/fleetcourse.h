// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrichistory.h"

#include <array>
#include <deque>

namespace qd {

/// The last hour of a fleet's figures: as its back end keeps them, and from where somebody looked
/// on a value of our own every 15 s; a hole wherever nothing current was known. GUI thread.
class FleetCourse final
{
public:
    enum Line : quint8 { PerMinute, ErrorPercent, Waiting, AverageSeconds, LineCount };
    static constexpr qint64 StepMs = 15'000, SpanMs = 3'600'000;

    explicit FleetCourse(Fleet &fleet); ///< outlives this

    void look(qint64 nowMs); ///< once a second while somebody looks
    /// Epoch ms by the server's clock and value (NaN: not known), in order of time.
    QList<QPointF> points(Line line, qint64 nowMs) const;
    double holeMs() const; ///< a longer distance of points than this is a hole
    /// Another one whenever points() are others.
    quint32 version() const { return m_version; }

private:
    struct Sample
    {
        qint64 atMs; ///< monotonicMs()
        std::array<float, LineCount> values;
    };
    QList<QPointF> keptPoints(Line line) const;

    Fleet &m_fleet;
    MetricHistory m_kept;
    std::array<QList<QPointF>, LineCount> m_keptPoints;
    std::deque<Sample> m_samples;
    quint32 m_version = 0;
};

} // namespace qd
