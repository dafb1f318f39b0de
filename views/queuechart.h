// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrichistory.h"
#include "panel.h"

namespace qd {

class Fleet;
class Segments;
class TimeChart;
struct ChartSeries;

/// Depth and throughput of the chosen queue over the last 1, 6 or 24 hours: as the back end kept
/// them, else as we saw them since we watch. GUI thread.
class QueueChart final : public Panel
{
    Q_OBJECT
public:
    /// \a lastHour: shared with whoever else wants it.
    QueueChart(Fleet &fleet, MetricHistory &lastHour, const Theme &theme,
               QWidget *parent = nullptr);

    void show(const QString &queue, qint64 nowMs); ///< ""; none is chosen
    void tick(qint64 nowMs);                       ///< once a second while it is seen
    void setDimmed(int freshness);
    void setHours(int hours); ///< 1, 6 or 24
    int hours() const { return m_hours; }
    TimeChart *chart() const { return m_chart; }
    QString title() const;

signals:
    void hoursChanged(int hours);

private:
    MetricHistory &history() { return m_hours == 1 ? m_lastHour : m_longer; }
    void draw(qint64 nowMs);
    QList<ChartSeries> keptSeries(qint64 endMs, qint64 nowMs);
    QList<ChartSeries> seenSeries(qint64 endMs, qint64 nowMs) const;
    QString emptyText();

    Fleet &m_fleet;
    MetricHistory &m_lastHour;
    MetricHistory m_longer;
    TextLabel *m_title;
    TimeChart *m_chart;
    Segments *m_choice = nullptr;
    int m_hours = 1;
    QString m_queue;
    qint64 m_drawnAtMs = 0;
};

} // namespace qd
