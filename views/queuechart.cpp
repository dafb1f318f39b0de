// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuechart.h"

#include "chartlegend.h"
#include "clock.h"
#include "fleet.h"
#include "format.h"
#include "segments.h"
#include "text.h"
#include "textlabel.h"
#include "timechart.h"

#include <QBoxLayout>

namespace qd {

namespace {
constexpr qint64 HourMs = 3'600'000;
constexpr int Ranges[] = {1, 6, 24};
constexpr qsizetype FewPoints = 3;
} // namespace

QueueChart::QueueChart(Fleet &fleet, MetricHistory &lastHour, const Theme &theme, QWidget *parent)
    : Panel(theme, parent)
    , m_fleet(fleet)
    , m_lastHour(lastHour)
    , m_longer(fleet)
    , m_chart(new TimeChart(theme, this))
{
    auto *end = new QWidget(this);
    auto *row = new QHBoxLayout(end);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(theme, 12));
    row->addWidget(new ChartLegend(*m_chart, theme, end));
    QStringList names;
    for (const int hours : Ranges)
        names << tr("%1 h").arg(hours);
    m_choice = new Segments(names, end);
    m_choice->setLayoutDirection(Qt::LeftToRight); // as the chart's own time
    connect(m_choice, &Segments::chosen, this, [this](int index) { setHours(Ranges[index]); });
    row->addWidget(m_choice);
    m_title = addHeadline({}, end);
    const int side = scaled(theme, 6);
    body()->addWidget(m_chart, 1);
    m_chart->setContentsMargins(side, side, side, side);

    const auto redraw = [this] { draw(monotonicMs()); };
    connect(&m_longer, &MetricHistory::changed, this, redraw);
    connect(&m_lastHour, &MetricHistory::changed, this, redraw);
}

QString QueueChart::title() const
{
    return m_title->text();
}

void QueueChart::setHours(int hours)
{
    const auto at = std::find(std::begin(Ranges), std::end(Ranges), hours);
    if (at == std::end(Ranges))
        return;
    m_choice->setCurrent(int(at - std::begin(Ranges)));
    if (hours == m_hours)
        return;
    m_hours = hours;
    const qint64 nowMs = monotonicMs();
    if (isVisible())
        history().want(m_hours, nowMs);
    draw(nowMs);
    emit hoursChanged(hours);
}

void QueueChart::setDimmed(int freshness)
{
    m_chart->setDimmed(freshness);
}

void QueueChart::show(const QString &queue, qint64 nowMs)
{
    if (queue == m_queue)
        return;
    m_queue = queue;
    m_chart->setCrosshair(std::nullopt);
    draw(nowMs);
}

void QueueChart::tick(qint64 nowMs)
{
    history().want(m_hours, nowMs);
    // The range moves on by a pixel now and then.
    if (nowMs - m_drawnAtMs >= m_hours * HourMs / 700)
        draw(nowMs);
}

/// What the back end kept of this queue, or of a worker that reads no other.
QList<ChartSeries> QueueChart::keptSeries(qint64 endMs, qint64 nowMs)
{
    const MetricHistory &kept = history();
    QString scope = QStringLiteral("queue:") + m_queue;
    const HistorySeries *waiting = kept.find(scope, QStringLiteral("waiting"));
    if (!waiting)
        waiting = kept.find(scope, QStringLiteral("queue_size"));
    if (!waiting) {
        scope = QStringLiteral("worker:") + m_queue;
        waiting = kept.find(scope, QStringLiteral("queue_size"));
    }
    const HistorySeries *processed = kept.find(scope, QStringLiteral("processed"));
    QList<ChartSeries> all;
    if (!waiting && !processed)
        return all;
    const QueueRow *row = m_fleet.queues()->row(m_fleet.queues()->rowOf(m_queue));
    const bool fresh = row && nowMs - row->queue.receivedAtMs < 60'000;
    ChartSeries depth{tr("waiting"), Tone::Info, {}, tr("tasks")};
    if (waiting) {
        depth.points = chartPoints(*waiting);
        const MaybeInt now = fresh ? waitingTasks(row->queue) : std::nullopt;
        if (now && (depth.points.isEmpty() || depth.points.last().x() < double(endMs)))
            depth.points.append({double(endMs), double(*now)});
    }
    all << depth;
    if (processed) {
        const double step = kept.history().stepSeconds.value_or(60);
        all << ChartSeries{tr("processed /min"), Tone::Ok,
                           chartPoints(*processed, step > 0 ? 60 / step : 1), tr("per min")};
    }
    if (const HistorySeries *held = kept.find(scope, QStringLiteral("held")))
        all << ChartSeries{tr("held"), Tone::Warn, chartPoints(*held), tr("tasks")};
    return all;
}

QList<ChartSeries> QueueChart::seenSeries(qint64 endMs, qint64 nowMs) const
{
    const QueueTrail *trail = m_fleet.queues()->trail(m_queue);
    if (!trail || trail->isEmpty())
        return {};
    return {{tr("waiting and held"), Tone::Info, trail->sizes(endMs - nowMs), tr("tasks")},
            {tr("processed /min"), Tone::Ok, trail->perMinute(endMs - nowMs), tr("per min")}};
}

QString QueueChart::emptyText()
{
    if (m_queue.isEmpty())
        return tr("Choose a queue in the table to see its depth and throughput.");
    if (!history().error().isEmpty())
        return tr("No history yet: the back end gives none (%1). What is seen from now on is drawn "
                  "here.")
            .arg(displayText(history().error(), 160));
    if (!history().isKnown())
        return tr("Asking for the last %1 h…").arg(m_hours);
    return tr("No history yet: the back end kept none of this queue. What is seen from now on is "
              "drawn here.");
}

void QueueChart::draw(qint64 nowMs)
{
    m_drawnAtMs = nowMs;
    const qint64 endMs = history().endMs(nowMs);
    QList<ChartSeries> series = keptSeries(endMs, nowMs);
    QList<ChartSeries> seen = seenSeries(endMs, nowMs);
    // A history that has only begun tells less than we saw ourselves.
    const bool kept = !series.isEmpty() && (seen.isEmpty() || series[0].points.size() > FewPoints);
    if (!kept)
        series = std::move(seen);
    m_chart->setEmptyText(emptyText());
    m_chart->setRange(endMs - m_hours * HourMs, endMs);
    m_chart->setSeries(series);
    const qint64 limit = m_fleet.limits().queueHighTasks;
    m_chart->setThreshold(double(limit), tr("threshold %1").arg(format::count(limit)));
    m_chart->setAccessibleName(tr("Depth and throughput of %1").arg(displayText(m_queue)));
    if (m_queue.isEmpty())
        return m_title->setPlain(tr("Depth and throughput"));
    const QString name = displayText(m_queue);
    m_title->setPlain(kept || series.isEmpty()
                          ? tr("%1 · depth, last %2 h").arg(name).arg(m_hours)
                          : tr("%1 · depth, as seen since we watch").arg(name));
}

} // namespace qd
