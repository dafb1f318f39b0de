// SPDX-License-Identifier: GPL-3.0-or-later
#include "timechart.h"

#include "format.h"
#include "text.h"
#include "textlabel.h"

#include <QAccessible>
#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>
#include <cmath>
#include <limits>

namespace qd {

namespace {
constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
constexpr int SeriesNameLimit = 60;
} // namespace

QColor seriesColor(const Theme &theme, Tone tone)
{
    return tone == Tone::Info ? theme.colors().s1 : theme.color(tone);
}

QString chartValue(double value, const QString &unit)
{
    if (!std::isfinite(value))
        return format::Unknown;
    if (unit == QLatin1String("%"))
        return format::percent(value);
    if (unit == QLatin1String("s"))
        return format::seconds(value);
    if (unit == QLatin1String("MB"))
        return format::memory(value);
    const QString number = format::compact(value);
    return unit.isEmpty() ? number : number + QLatin1Char(' ') + unit;
}

TimeChart::TimeChart(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_emptyText(tr("No history yet"))
    , m_chart(new QChart)
    , m_x(new QValueAxis(this))
    , m_y(new QValueAxis(this))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Chart"));
    // Qt Charts draws the lines; grid, ticks and words are ours, on round values and local times.
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_x->setVisible(false);
    m_y->setVisible(false);
    m_chart->addAxis(m_x, Qt::AlignBottom);
    m_chart->addAxis(m_y, Qt::AlignLeft);
    m_scene.addItem(m_chart);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        invalidate();
    });
}

TimeChart::~TimeChart() = default;

QSize TimeChart::sizeHint() const
{
    return {scaled(m_theme, 400), scaled(m_theme, 200)};
}

QSize TimeChart::minimumSizeHint() const
{
    return {scaled(m_theme, 120), scaled(m_theme, 60)};
}

void TimeChart::invalidate()
{
    m_dirty = true;
    update();
}

void TimeChart::setSeries(const QList<ChartSeries> &series)
{
    const auto names = [](const QList<ChartSeries> &all) {
        QStringList list;
        for (const ChartSeries &one : all)
            list << one.name + QString::number(int(one.tone));
        return list;
    };
    const bool other = names(series) != names(m_series);
    m_series = series;
    m_holes.clear();
    for (const ChartSeries &one : series)
        m_holes << chart::holeMs(one.points);
    invalidate();
    if (other)
        emit seriesChanged();
}

void TimeChart::setThreshold(std::optional<double> value, const QString &label)
{
    if (value == m_threshold && label == m_thresholdText)
        return;
    m_threshold = value;
    m_thresholdText = label;
    invalidate();
}

void TimeChart::setRange(qint64 fromMs, qint64 toMs)
{
    if (fromMs == m_fromMs && toMs == m_toMs)
        return;
    m_fromMs = fromMs;
    m_toMs = std::max(toMs, fromMs + 1);
    invalidate();
}

void TimeChart::setEmptyText(const QString &text)
{
    if (text == m_emptyText)
        return;
    m_emptyText = text;
    invalidate();
}

void TimeChart::setDimmed(int freshness)
{
    if (freshness == m_dimmed)
        return;
    m_dimmed = freshness;
    update();
}

bool TimeChart::isEmpty() const
{
    for (const ChartSeries &one : m_series) {
        auto at =
            std::lower_bound(one.points.cbegin(), one.points.cend(), double(m_fromMs),
                             [](const QPointF &point, double from) { return point.x() < from; });
        while (at != one.points.cend() && !chart::isKnown(*at))
            ++at;
        if (at != one.points.cend() && at->x() <= double(m_toMs))
            return false;
    }
    return true;
}

TimeChart::Reading TimeChart::reading(qsizetype series, double atMs) const
{
    const QList<QPointF> &points = m_series[series].points;
    const qsizetype at = chart::nearest(points, atMs);
    // Further away than the usual distance there is nothing: the crosshair stands in a hole.
    const double hole = m_holes[series];
    const double reach = hole > 0 ? hole / 2.5 : double(m_toMs - m_fromMs) / 50;
    if (at < 0 || std::abs(points[at].x() - atMs) > reach)
        return {atMs, NaN};
    return {points[at].x(), points[at].y()};
}

std::optional<qint64> TimeChart::crosshair() const
{
    if (!m_atMs || m_series.isEmpty() || isEmpty())
        return std::nullopt;
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        if (const Reading there = reading(i, *m_atMs); !std::isnan(there.value))
            return qint64(there.atMs);
    }
    return qint64(*m_atMs);
}

QStringList TimeChart::crosshairLines() const
{
    const std::optional<qint64> at = crosshair();
    if (!at)
        return {};
    const bool today = m_toMs - m_fromMs <= 86'400'000;
    QStringList lines{today ? format::clockTime(*at) : format::dateTime(*at)};
    for (qsizetype i = 0; i < m_series.size(); ++i)
        lines << displayText(m_series[i].name, SeriesNameLimit) + QStringLiteral(": ") +
                     chartValue(reading(i, double(*at)).value, m_series[i].unit);
    return lines;
}

void TimeChart::setCrosshair(std::optional<qint64> atMs)
{
    const auto before = crosshair();
    m_atMs.reset();
    if (atMs)
        m_atMs = double(std::clamp(*atMs, m_fromMs, std::max(m_fromMs, m_toMs)));
    const auto now = crosshair();
    if (before == now)
        return;
    update();
    setAccessibleDescription(crosshairLines().join(QStringLiteral("; ")));
    emit crosshairMoved(now);
}

double TimeChart::xOf(double atMs) const
{
    return m_plot.left() + (atMs - double(m_fromMs)) /
                               double(std::max<qint64>(1, m_toMs - m_fromMs)) * m_plot.width();
}

double TimeChart::yOf(double value) const
{
    return m_plot.top() +
           m_plot.height() * (1 - (value - m_scale.least) / (m_scale.most - m_scale.least));
}

void TimeChart::resizeEvent(QResizeEvent *)
{
    invalidate();
}

void TimeChart::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (m_plot.isEmpty() || x < m_plot.left() - 4 || x > m_plot.right() + 4) {
        setCrosshair(std::nullopt);
        return;
    }
    setCrosshair(m_fromMs +
                 qint64((x - m_plot.left()) / m_plot.width() * double(m_toMs - m_fromMs)));
}

void TimeChart::leaveEvent(QEvent *)
{
    setCrosshair(std::nullopt);
}

void TimeChart::keyPressEvent(QKeyEvent *event)
{
    const qint64 at = crosshair().value_or(m_toMs);
    // One point at a time, but never less than what can be seen.
    const double point = m_holes.value(0) / 2.5, span = double(m_toMs - m_fromMs);
    double step = std::max(point, span / std::max(1, m_plot.width() / 2));
    if (event->modifiers() & Qt::ControlModifier)
        step = span / 10;
    switch (event->key()) {
    case Qt::Key_Left: return setCrosshair(at - qint64(step));
    case Qt::Key_Right: return setCrosshair(at + qint64(step));
    case Qt::Key_Home: return setCrosshair(m_fromMs);
    case Qt::Key_End: return setCrosshair(m_toMs);
    case Qt::Key_Escape:
        if (m_atMs)
            return setCrosshair(std::nullopt);
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void TimeChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && !m_atMs)
        setCrosshair(m_toMs);
    update();
}

void TimeChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCrosshair(std::nullopt);
    update();
}

} // namespace qd
