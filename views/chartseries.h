// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QPointF>
#include <limits>

namespace qd {

/// One line of a chart.
struct ChartSeries
{
    QString name; ///< foreign or ours; drawn as plain text
    Tone tone = Tone::Info;
    QList<QPointF> points; ///< epoch ms and value, in order of time; a NaN is a gap
    QString unit;          ///< "%", "s", "MB", "tasks", "tasks/min" …; empty: a bare number
    int slot = -1;      ///< instead of the tone: a place in the palette of many lines; −1: none
    bool faint = false; ///< drawn pale: what another line is compared with
    qint64 shiftMs = 0; ///< how much earlier than it is drawn it was; told with its values
    QList<QPointF> extremes = {}; ///< of each point the least and greatest value behind it: a band
    QList<qint64> counts = {};    ///< of each point the samples behind it; 0: not known
    double stepMs = 0; ///< how long a stretch a point stands for, around it; 0: an instant
    double holeMs = 0; ///< a longer distance than this is a hole; 0: reckoned from the points
    /// From here on (epoch ms) the stretch has not ended: dotted.
    double openFromMs = std::numeric_limits<double>::infinity();

    bool operator==(const ChartSeries &) const = default;
};

QColor seriesColor(const Theme &theme, Tone tone);
QColor seriesColor(const Theme &theme, const ChartSeries &series);
/// "134 tasks", "12.5%", "2.1 s"; "—" for NaN.
QString chartValue(double value, const QString &unit);

/// Something that happened: a line through a chart with a flag at its head.
struct ChartMark
{
    qint64 atMs = 0; ///< epoch ms
    Tone tone = Tone::Info;
    QString text; ///< foreign or a person's: drawn as plain text

    bool operator==(const ChartMark &) const = default;
};

} // namespace qd
