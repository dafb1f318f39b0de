// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numbers.h"

#include <QList>
#include <QPointF>
#include <deque>

namespace qd {

struct Samples;

/// What was seen of one queue while we watched it: a value every 15 s for the last hour, and a hole
/// wherever nothing was heard.
class QueueTrail final
{
public:
    static constexpr qint64 StepMs = 15'000, SpanMs = 3'600'000;

    /// \a atMs: monotonicMs(), later than the one before.
    void add(qint64 atMs, const MaybeReal &size, const MaybeReal &outPerSecond);
    bool isEmpty() const { return m_points.empty(); }

    /// Epoch ms and value (NaN: not known); \a epochOffsetMs is added to monotonicMs().
    QList<QPointF> sizes(qint64 epochOffsetMs) const;
    QList<QPointF> perMinute(qint64 epochOffsetMs) const;
    /// The last hour, a value a minute, the newest last.
    Samples minutes(qint64 nowMs) const;

private:
    struct Point
    {
        qint64 atMs;
        float size, outPerSecond;
    };
    std::deque<Point> m_points;
};

/// The same of points as a history gives them (epoch ms and value), the last hour before \a endMs.
Samples minutesOf(const QList<QPointF> &points, qint64 endMs);
/// \a first; where it knows nothing, \a second.
Samples merged(const Samples &first, const Samples &second);

} // namespace qd
