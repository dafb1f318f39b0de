// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuetrail.h"

#include "workermodel.h"

#include <limits>

namespace qd {

namespace {

constexpr float Unheard = std::numeric_limits<float>::quiet_NaN();
constexpr qint64 MinuteMs = 60'000;

float heard(const MaybeReal &value)
{
    return value ? float(*value) : Unheard;
}

/// The minute before \a endMs that \a atMs lies in, 0 the oldest; −1: outside of the hour.
int minuteOf(qint64 atMs, qint64 endMs)
{
    const qint64 ago = (endMs - atMs) / MinuteMs;
    return atMs <= endMs && ago < Samples::Capacity ? Samples::Capacity - 1 - int(ago) : -1;
}

Samples unheardHour()
{
    Samples samples;
    samples.values.fill(Unheard);
    samples.size = Samples::Capacity;
    return samples;
}

} // namespace

void QueueTrail::add(qint64 atMs, const MaybeReal &size, const MaybeReal &outPerSecond)
{
    m_points.push_back({atMs, heard(size), heard(outPerSecond)});
    while (m_points.front().atMs < atMs - SpanMs)
        m_points.pop_front();
}

QList<QPointF> QueueTrail::sizes(qint64 epochOffsetMs) const
{
    QList<QPointF> points;
    points.reserve(qsizetype(m_points.size()));
    for (const Point &point : m_points)
        points.append({double(point.atMs + epochOffsetMs), double(point.size)});
    return points;
}

QList<QPointF> QueueTrail::perMinute(qint64 epochOffsetMs) const
{
    QList<QPointF> points;
    points.reserve(qsizetype(m_points.size()));
    for (const Point &point : m_points)
        points.append({double(point.atMs + epochOffsetMs), 60.0 * double(point.outPerSecond)});
    return points;
}

Samples QueueTrail::minutes(qint64 nowMs) const
{
    return minutesOf(sizes(0), nowMs);
}

Samples minutesOf(const QList<QPointF> &points, qint64 endMs)
{
    Samples samples = unheardHour();
    for (const QPointF &point : points) {
        const int minute = minuteOf(qint64(point.x()), endMs);
        if (minute >= 0 && std::isfinite(point.y()))
            samples.values[size_t(minute)] = float(point.y());
    }
    return samples;
}

Samples merged(const Samples &first, const Samples &second)
{
    Samples samples = unheardHour();
    for (int i = 0; i < Samples::Capacity; ++i) {
        const auto of = [i](const Samples &from) {
            const int at = i - (Samples::Capacity - from.size);
            return at < 0 ? Unheard : from.at(at);
        };
        samples.values[size_t(i)] = std::isnan(of(first)) ? of(second) : of(first);
    }
    return samples;
}

} // namespace qd
