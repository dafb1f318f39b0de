// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QString>

/// The arithmetic of a chart over time: which points are worth drawing, where the holes are, where
/// the ticks stand. Pure functions.
namespace qd::chart {

/// Evenly spaced round values: 1, 2 or 5 times a power of ten apart.
struct Scale
{
    double least = 0, most = 1, step = 1;
    int decimals() const; ///< that a tick needs
};
/// From zero (or below, where a value is) to a round value at or above \a most, with at most
/// \a ticks steps. Never empty, always finite.
Scale niceScale(double least, double most, int ticks);

/// Instants (epoch ms) on round times of a clock (local or UTC), at most so many, in order.
struct TimeTicks
{
    QList<qint64> atMs;
    qint64 stepMs = 0;
};
TimeTicks timeTicks(qint64 fromMs, qint64 toMs, int ticks, Qt::TimeSpec clock = Qt::LocalTime);
/// A tick's words: "14:32:05", "14:30" or, at midnight, "23 Nov".
QString tickText(qint64 atMs, qint64 stepMs, Qt::TimeSpec clock = Qt::LocalTime);

/// A longer distance than this between two points is a hole: 2.5 times the usual one. 0: there are
/// too few to tell.
double holeMs(const QList<QPointF> &points);

/// The parts of a line (points: epoch ms and value, in order of time) between its holes, within
/// \a fromMs … \a toMs and one point beyond on each side. A NaN is a hole, and so are infinities
/// and values beyond ±1e15. Of each of \a columns of the range only the first, least, greatest and
/// last point are kept, and nothing that a line between these would hide is lost.
QList<QList<QPointF>> parts(const QList<QPointF> &points, double holeMs, double fromMs, double toMs,
                            int columns);

/// What a line covers of one column of pixels: everything between its least and its greatest value
/// there, where it enters and leaves among them. NaN: nothing.
struct ColumnSpan
{
    double least, most;
    bool isEmpty() const { return !(least <= most); }
};
/// A line of many points (as for parts()) as a span for each of \a columns of the range
/// \a fromMs … \a toMs: no value is lost, however many points share a column.
QList<ColumnSpan> columnSpans(const QList<QPointF> &points, double holeMs, double fromMs,
                              double toMs, int columns);

/// Neither NaN nor beyond ±1e15.
bool isKnown(const QPointF &point);

/// Index of the point nearest to \a atMs that is known; −1: none.
qsizetype nearest(const QList<QPointF> &points, double atMs);

} // namespace qd::chart
