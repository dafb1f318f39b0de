// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartseries.h"
#include "historydesk.h"
#include "panel.h"
#include "thresholds.h"

class QHBoxLayout;

namespace qd {

class ChartLegend;
class ChartTurns;
class TimeChart;

/// The lines of a chart as it draws them: colours by their place, gaps where nobody recorded, bands
/// from least to most, what has not ended yet.
QList<ChartSeries> chartSeries(HistoryChart chart, const QList<RecordedLine> &lines,
                               HistoryCompare compare);
QList<ChartMark> chartMarks(const QList<HistoryMark> &marks);
QString chartTitle(HistoryChart chart, const QString &metric); ///< as it is drawn
/// The threshold of a chart and its words; nullopt: it has none.
std::optional<double> chartThreshold(HistoryChart chart, const Thresholds &limits, QString *words);

/// One chart of the History page with its title and a legend that switches. GUI thread.
class HistoryChartPanel final : public Panel
{
    Q_OBJECT
public:
    /// \a metric: of which one, where \a which is one of them (foreign).
    HistoryChartPanel(HistoryChart which, const QString &metric, const Theme &theme,
                      ChartTurns &turns, QWidget *parent = nullptr);

    void show(const HistoryDesk &desk, const Thresholds &limits);
    void setRange(const TimeSpan &span);
    HistoryChart which() const { return m_which; }
    const QString &metric() const { return m_metric; }
    TimeChart *chart() const { return m_chart; }
    ChartLegend *legend() const { return m_legend; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeLegend();

    const HistoryChart m_which;
    const QString m_metric;
    TextLabel *m_title = nullptr;
    TimeChart *m_chart;
    ChartLegend *m_legend;
    QHBoxLayout *m_headEnd, *m_below; ///< where the legend stands: where it fits
    QWidget *m_belowRow;
};

} // namespace qd
