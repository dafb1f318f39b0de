// SPDX-License-Identifier: GPL-3.0-or-later
#include "historychart.h"

#include "chartlegend.h"
#include "chartturns.h"
#include "format.h"
#include "text.h"
#include "textlabel.h"
#include "timechart.h"

#include <QBoxLayout>
#include <limits>

namespace qd {

namespace {

constexpr double Gap = std::numeric_limits<double>::quiet_NaN();
constexpr qint64 CountedStepMs = 60'000; ///< a shorter stretch of a level is one look: no news

/// A place in the palette (s1, s3, s4, s2, stale, bad, grey).
int paletteSlot(HistoryChart chart, const SeriesName &name, int place, bool several)
{
    static constexpr int Waiting[] = {1, 0, 2, 3, 4, 5, 6, 7};
    switch (name.measure) {
    case Measure::MedianSeconds:
    case Measure::MeanSeconds:
    case Measure::P95Seconds:
        if (chart == HistoryChart::Times && !several)
            return name.measure == Measure::P95Seconds ? 2 : 3;
        break;
    case Measure::CpuPercent: return 0;
    case Measure::MemoryPercent: return 2;
    case Measure::DiskPercent: return 1;
    case Measure::ActiveWorkers: return 3;
    case Measure::StaleWorkers: return 4;
    case Measure::ErrorRate: return name.of == SubjectKind::Fleet ? 5 : Waiting[(place + 7) % 8];
    case Measure::Waiting: return Waiting[place % 8];
    default: break;
    }
    return place;
}

QString comparedText(HistoryCompare compare)
{
    switch (compare) {
    case HistoryCompare::HourBefore: return HistoryChartPanel::tr("previous hour");
    case HistoryCompare::WeekBefore: return HistoryChartPanel::tr("previous week");
    default: return HistoryChartPanel::tr("previous day");
    }
}

/// A rate or a time: what is behind it are tasks.
bool isOfTasks(Measure measure)
{
    return measure == Measure::ErrorRate || measure == Measure::MeanSeconds ||
           measure == Measure::MedianSeconds || measure == Measure::P95Seconds;
}

void addPoints(ChartSeries &series, const QList<HistoryPoint> &points, Measure measure)
{
    qint64 longest = 0;
    bool spread = false;
    for (const HistoryPoint &point : points) {
        longest = std::max(longest, point.toMs - point.fromMs);
        spread |= point.min < point.max;
    }
    const bool counted = isOfTasks(measure) || longest >= CountedStepMs;
    const auto add = [&](double atMs, double value, const QPointF &band, qint64 count) {
        series.points.append({atMs, value});
        if (spread)
            series.extremes.append(band);
        if (counted)
            series.counts.append(count);
    };
    series.points.reserve(points.size());
    for (qsizetype i = 0; i < points.size(); ++i) {
        const HistoryPoint &point = points[i];
        if (i > 0 && point.fromMs > points[i - 1].toMs + 1)
            add(double(points[i - 1].toMs + point.fromMs) / 2, Gap, {Gap, Gap}, 0);
        const double at = double(point.fromMs + point.toMs) / 2;
        if (point.open && at < series.openFromMs)
            series.openFromMs = at;
        add(at, point.mean, {point.min, point.max}, point.count);
    }
    // Gaps stand among the points: the distance only tells how near the crosshair must be.
    series.holeMs = 2.5 * double(longest);
    if (!points.isEmpty()) {
        const HistoryPoint &usual = points[points.size() / 2];
        series.stepMs = double(usual.toMs - usual.fromMs);
    }
}

} // namespace

QList<ChartSeries> chartSeries(HistoryChart chart, const QList<RecordedLine> &lines,
                               HistoryCompare compare)
{
    QList<ChartSeries> all;
    QList<SeriesName> places; // a compared line has the colour of its own
    const auto single = std::count_if(lines.begin(), lines.end(),
                                      [](const RecordedLine &line) { return !line.compared; }) == 1;
    const bool several = std::any_of(lines.begin(), lines.end(), [&](const RecordedLine &line) {
        return line.name.key != lines.first().name.key || line.name.of != lines.first().name.of;
    });
    for (const RecordedLine &line : lines) {
        ChartSeries series;
        qsizetype place = places.indexOf(line.name);
        if (place < 0) {
            place = places.size();
            places.append(line.name);
        }
        series.name = !line.compared ? line.label
                      : single
                          ? comparedText(compare)
                          : HistoryChartPanel::tr("%1, %2").arg(line.label, comparedText(compare));
        series.slot =
            line.compared && single ? 6 : paletteSlot(chart, line.name, int(place), several);
        series.faint = line.compared;
        series.shiftMs = line.shiftMs;
        series.unit = measureUnit(line.name.measure);
        addPoints(series, line.points, line.name.measure);
        all.append(series);
    }
    return all;
}

QList<ChartMark> chartMarks(const QList<HistoryMark> &marks)
{
    QList<ChartMark> all;
    for (const HistoryMark &mark : marks) {
        switch (mark.kind) {
        case HistoryMark::Deploy:
            all.append({mark.atMs, Tone::Info, HistoryChartPanel::tr("deploy: %1").arg(mark.text)});
            break;
        case HistoryMark::Incident:
            all.append(
                {mark.atMs, Tone::Bad, HistoryChartPanel::tr("incident: %1").arg(mark.text)});
            break;
        case HistoryMark::Control: all.append({mark.atMs, Tone::Off, mark.text}); break;
        }
    }
    return all;
}

std::optional<double> chartThreshold(HistoryChart chart, const Thresholds &limits, QString *words)
{
    switch (chart) {
    case HistoryChart::ErrorRate:
        *words = HistoryChartPanel::tr("threshold %1")
                     .arg(chartValue(limits.errorHighPercent, QStringLiteral("%")));
        return limits.errorHighPercent;
    case HistoryChart::Waiting:
        *words = HistoryChartPanel::tr("threshold %1").arg(format::count(limits.queueHighTasks));
        return double(limits.queueHighTasks);
    case HistoryChart::Times:
        *words = HistoryChartPanel::tr("threshold %1")
                     .arg(chartValue(limits.slowSeconds, QStringLiteral("s")));
        return limits.slowSeconds;
    case HistoryChart::Machine:
        *words = HistoryChartPanel::tr("threshold of memory %1")
                     .arg(chartValue(limits.memoryHighPercent, QStringLiteral("%")));
        return limits.memoryHighPercent;
    case HistoryChart::Throughput:
    case HistoryChart::Workers:
    case HistoryChart::Metric: break;
    }
    return std::nullopt;
}

QString chartTitle(HistoryChart chart, const QString &metric)
{
    return chart == HistoryChart::Metric ? displayText(metric, 120) : historyChartTitle(chart);
}

HistoryChartPanel::HistoryChartPanel(HistoryChart which, const QString &metric, const Theme &theme,
                                     ChartTurns &turns, QWidget *parent)
    : Panel(theme, parent)
    , m_which(which)
    , m_metric(metric)
    , m_chart(new TimeChart(theme, this))
    , m_legend(new ChartLegend(*m_chart, theme, this))
{
    auto *end = new QWidget(this);
    m_headEnd = new QHBoxLayout(end);
    m_headEnd->setContentsMargins(0, 0, 0, 0);
    m_headEnd->addWidget(m_legend);
    m_title = addHeadline(chartTitle(which, metric), end);
    m_legend->setVisible(which != HistoryChart::Metric); // its only line is called as the chart
    m_belowRow = new QWidget(this);
    m_below = new QHBoxLayout(m_belowRow);
    m_below->setContentsMargins(scaled(theme, 12), scaled(theme, 6), scaled(theme, 12), 0);
    body()->addWidget(m_belowRow);
    m_belowRow->hide();
    connect(m_chart, &TimeChart::seriesChanged, this, &HistoryChartPanel::placeLegend);
    m_legend->setSwitchable(true);
    connect(m_legend, &ChartLegend::hiddenChosen, m_chart, &TimeChart::setHidden);
    auto *room = new QVBoxLayout;
    const int side = scaled(theme, 8);
    room->setContentsMargins(side / 2, side / 2, side, side / 2);
    room->addWidget(m_chart);
    body()->addLayout(room, 1);
    m_chart->setAccessibleName(chartTitle(which, metric));
    m_chart->setZoomable(true);
    m_chart->setTurns(&turns);
    m_chart->setMinimumHeight(scaled(theme, 120));
}

/// Beside the title where both fit, else below it.
void HistoryChartPanel::placeLegend()
{
    const int needed =
        m_title->sizeHint().width() + m_legend->sizeHint().width() + scaled(theme(), 12 + 12 + 16);
    const bool below = needed > width();
    if (below == m_belowRow->isVisibleTo(this))
        return;
    (below ? m_below : m_headEnd)->addWidget(m_legend);
    m_belowRow->setVisible(below);
}

void HistoryChartPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    placeLegend();
}

void HistoryChartPanel::setRange(const TimeSpan &span)
{
    m_chart->setRange(span.fromMs, span.toMs);
}

void HistoryChartPanel::show(const HistoryDesk &desk, const Thresholds &limits)
{
    m_chart->setClock(desk.clock());
    QString words;
    const auto threshold = chartThreshold(m_which, limits, &words);
    m_chart->setThreshold(threshold, words);
    m_chart->setMarks(chartMarks(desk.marks()));
    const QList<ChartSeries> series =
        chartSeries(m_which, desk.lines(m_which, m_metric), desk.compare());
    if (series != m_chart->series())
        m_chart->setSeries(series);
    m_chart->setEmptyText(!desk.isKnown()    ? tr("Reading…")
                          : series.isEmpty() ? tr("Nobody told any of this in this range.")
                                             : tr("Nothing was recorded in this range."));
}

} // namespace qd
