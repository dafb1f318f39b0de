// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartscale.h"

#include "format.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace qd::chart {

namespace {

constexpr double MostValue = 1e15;
constexpr qint64 SecondMs = 1000, MinuteMs = 60 * SecondMs, HourMs = 60 * MinuteMs,
                 DayMs = 24 * HourMs;

/// 1, 2 or 5 times a power of ten, at least \a step.
double roundStep(double step)
{
    const double power = std::pow(10, std::floor(std::log10(step)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= step * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

qint64 offsetMs(qint64 atMs, Qt::TimeSpec clock)
{
    return QDateTime::fromMSecsSinceEpoch(atMs, clock).offsetFromUtc() * SecondMs;
}

/// What one column of the picture shows of a line.
struct Column
{
    qint64 number = 0;
    QPointF first, least, greatest, last;

    void begin(qint64 at, const QPointF &point)
    {
        number = at;
        first = least = greatest = last = point;
    }
    void add(const QPointF &point)
    {
        if (point.y() < least.y())
            least = point;
        if (point.y() > greatest.y())
            greatest = point;
        last = point;
    }
    void flush(QList<QPointF> &line) const
    {
        const bool fallsFirst = least.x() <= greatest.x();
        for (const QPointF &point :
             {first, fallsFirst ? least : greatest, fallsFirst ? greatest : least, last}) {
            if (line.isEmpty() || line.last() != point)
                line.append(point);
        }
    }
};

} // namespace

bool isKnown(const QPointF &point)
{
    return std::abs(point.y()) <= MostValue; // false for NaN
}

int Scale::decimals() const
{
    return std::clamp(int(std::ceil(-std::log10(step) - 1e-9)), 0, 6);
}

Scale niceScale(double least, double most, int ticks)
{
    Scale scale;
    least = std::isfinite(least) ? std::max(least, -MostValue) : 0;
    most = std::isfinite(most) ? std::min(most, MostValue) : 0;
    least = std::min(least, 0.0);
    most = std::max(most, 0.0);
    if (most - least < 1e-9)
        most = least + 1;
    scale.step = roundStep((most - least) / std::max(1, ticks));
    scale.least = std::floor(least / scale.step + 1e-9) * scale.step;
    scale.most = std::ceil(most / scale.step - 1e-9) * scale.step;
    return scale;
}

TimeTicks timeTicks(qint64 fromMs, qint64 toMs, int ticks, Qt::TimeSpec clock)
{
    static constexpr qint64 Steps[] = {
        SecondMs,  2 * SecondMs, 5 * SecondMs, 10 * SecondMs, 15 * SecondMs, 30 * SecondMs,
        MinuteMs,  2 * MinuteMs, 5 * MinuteMs, 10 * MinuteMs, 15 * MinuteMs, 30 * MinuteMs,
        HourMs,    2 * HourMs,   3 * HourMs,   6 * HourMs,    12 * HourMs,   DayMs,
        2 * DayMs, 5 * DayMs,    10 * DayMs,   30 * DayMs};
    TimeTicks found;
    if (toMs <= fromMs || ticks < 1)
        return found;
    found.stepMs = 30 * DayMs;
    for (const qint64 step : Steps) {
        if ((toMs - fromMs) / step < ticks) {
            found.stepMs = step;
            break;
        }
    }
    // Round by the local clock, whose distance from UTC may change within the range.
    const qint64 localFrom = fromMs + offsetMs(fromMs, clock);
    for (qint64 local = (localFrom + found.stepMs - 1) / found.stepMs * found.stepMs;
         found.atMs.size() < ticks; local += found.stepMs) {
        qint64 at = local - offsetMs(fromMs, clock);
        at = local - offsetMs(at, clock);
        if (at > toMs)
            break;
        if (at >= fromMs && (found.atMs.isEmpty() || at > found.atMs.last()))
            found.atMs.append(at);
    }
    return found;
}

QString tickText(qint64 atMs, qint64 stepMs, Qt::TimeSpec clock)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs, clock);
    if (stepMs >= DayMs || (stepMs >= HourMs && at.time() == QTime(0, 0)))
        return QLocale().toString(at.date(), format::dayPattern());
    return at.toString(stepMs < MinuteMs ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

double holeMs(const QList<QPointF> &points)
{
    // A thousand distances tell what is usual, wherever they are taken from.
    constexpr qsizetype Enough = 1000;
    if (points.size() < 3)
        return 0;
    std::vector<double> steps;
    const qsizetype stride = std::max<qsizetype>(1, points.size() / Enough);
    for (qsizetype i = 1; i < points.size(); i += stride)
        steps.push_back(points[i].x() - points[i - 1].x());
    const auto middle = steps.begin() + qptrdiff(steps.size() / 2);
    std::nth_element(steps.begin(), middle, steps.end());
    return 2.5 * *middle;
}

QList<QList<QPointF>> parts(const QList<QPointF> &points, double hole, double fromMs, double toMs,
                            int columns)
{
    QList<QList<QPointF>> lines;
    const auto before = [](const QPointF &point, double at) { return point.x() < at; };
    auto at = std::lower_bound(points.cbegin(), points.cend(), fromMs, before);
    if (at != points.cbegin())
        --at;
    const double perColumn = std::max(1e-9, (toMs - fromMs) / std::max(1, columns));
    QList<QPointF> line;
    Column column;
    bool open = false;
    double lastX = 0;
    const auto close = [&] {
        if (open)
            column.flush(line);
        if (!line.isEmpty())
            lines.append(std::exchange(line, {}));
        open = false;
    };
    for (; at != points.cend(); ++at) {
        if (!isKnown(*at) || (open && hole > 0 && at->x() - lastX > hole))
            close();
        const bool beyond = at->x() > toMs;
        if (isKnown(*at)) {
            const auto number = qint64(std::floor((at->x() - fromMs) / perColumn));
            if (open && number == column.number) {
                column.add(*at);
            } else {
                if (open)
                    column.flush(line);
                column.begin(number, *at);
            }
            open = true;
            lastX = at->x();
        }
        if (beyond)
            break;
    }
    close();
    return lines;
}

QList<ColumnSpan> columnSpans(const QList<QPointF> &points, double hole, double fromMs, double toMs,
                              int columns)
{
    constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
    QList<ColumnSpan> spans(std::max(0, columns), {NaN, NaN});
    if (columns < 1 || !(toMs > fromMs))
        return spans;
    const double perMs = columns / (toMs - fromMs);
    const auto columnOf = [&](double atMs) { return qint64(std::floor((atMs - fromMs) * perMs)); };
    const auto take = [&](qint64 column, double value) {
        ColumnSpan &span = spans[column];
        span.least = span.isEmpty() ? value : std::min(span.least, value);
        span.most = span.most >= value ? span.most : value;
    };
    const auto before = [](const QPointF &point, double at) { return point.x() < at; };
    auto at = std::lower_bound(points.cbegin(), points.cend(), fromMs, before);
    if (at != points.cbegin())
        --at;
    const QPointF *last = nullptr; // the point that the line comes from
    for (; at != points.cend(); ++at) {
        if (!isKnown(*at)) {
            last = nullptr;
            continue;
        }
        if (last && hole > 0 && at->x() - last->x() > hole)
            last = nullptr;
        // The very end of the range belongs to its last column.
        const qint64 column = at->x() == toMs ? columns - 1 : columnOf(at->x());
        if (column >= 0 && column < columns)
            take(column, at->y());
        if (last && columnOf(last->x()) != column) {
            const double slope = (at->y() - last->y()) / (at->x() - last->x());
            const qint64 first = std::max<qint64>(columnOf(last->x()), -1) + 1;
            for (qint64 edge = first; edge <= std::min<qint64>(column, columns); ++edge) {
                const double value =
                    last->y() + slope * (fromMs + double(edge) / perMs - last->x());
                if (edge > 0)
                    take(edge - 1, value);
                if (edge < columns)
                    take(edge, value);
            }
        }
        last = &*at;
        if (at->x() > toMs)
            break;
    }
    return spans;
}

qsizetype nearest(const QList<QPointF> &points, double atMs)
{
    const auto before = [](const QPointF &point, double at) { return point.x() < at; };
    const qsizetype after =
        std::lower_bound(points.cbegin(), points.cend(), atMs, before) - points.cbegin();
    qsizetype right = after, left = after - 1;
    while (right < points.size() && !isKnown(points[right]))
        ++right;
    while (left >= 0 && !isKnown(points[left]))
        --left;
    if (left < 0)
        return right < points.size() ? right : -1;
    if (right >= points.size())
        return left;
    return atMs - points[left].x() <= points[right].x() - atMs ? left : right;
}

} // namespace qd::chart
