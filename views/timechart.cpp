// SPDX-License-Identifier: GPL-3.0-or-later
#include "timechart.h"

#include "chartturns.h"
#include "format.h"
#include "text.h"
#include "textlabel.h"

#include <QDateTime>
#include <cmath>
#include <limits>

namespace qd {

namespace {
constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
constexpr int SeriesNameLimit = 60, MarkTextLimit = 80;
constexpr qint64 FewSamples = 5; ///< fewer tell little: how many is said
} // namespace

TimeChart::TimeChart(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_emptyText(tr("No history yet"))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Chart"));
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
            list << one.name + QString::number(int(one.tone) + 16 * one.slot);
        return list;
    };
    const bool other = names(series) != names(m_series);
    m_series = series;
    m_holes.clear();
    for (const ChartSeries &one : series)
        m_holes << (one.holeMs > 0 ? one.holeMs : chart::holeMs(one.points));
    invalidate();
    if (other)
        emit seriesChanged();
}

void TimeChart::setHidden(const QSet<QString> &names)
{
    if (names == m_hidden)
        return;
    m_hidden = names;
    invalidate();
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

void TimeChart::setMarks(const QList<ChartMark> &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    invalidate();
}

void TimeChart::setRange(qint64 fromMs, qint64 toMs)
{
    if (fromMs == m_frame.fromMs && toMs == m_frame.toMs)
        return;
    m_frame.fromMs = fromMs;
    m_frame.toMs = std::max(toMs, fromMs + 1);
    invalidate();
}

void TimeChart::setEmptyText(const QString &text)
{
    if (text == m_emptyText)
        return;
    m_emptyText = text;
    if (isEmpty())
        invalidate();
}

void TimeChart::setDimmed(int freshness)
{
    if (freshness == m_dimmed)
        return;
    m_dimmed = freshness;
    update();
}

void TimeChart::setClock(Qt::TimeSpec clock)
{
    if (m_clock == clock)
        return;
    m_clock = clock;
    invalidate();
}

void TimeChart::setZoomable(bool zoomable)
{
    m_zoomable = zoomable;
}

void TimeChart::setTurns(ChartTurns *turns)
{
    m_turns = turns;
}

bool TimeChart::isEmpty() const
{
    for (const ChartSeries &one : m_series) {
        auto at =
            std::lower_bound(one.points.cbegin(), one.points.cend(), double(m_frame.fromMs),
                             [](const QPointF &point, double from) { return point.x() < from; });
        while (at != one.points.cend() && !chart::isKnown(*at))
            ++at;
        if (at != one.points.cend() && at->x() <= double(m_frame.toMs))
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
    const double reach = hole > 0 ? hole / 2.5 : double(m_frame.toMs - m_frame.fromMs) / 50;
    if (at < 0 || std::abs(points[at].x() - atMs) > reach)
        return {atMs, NaN, -1};
    return {points[at].x(), points[at].y(), at};
}

std::optional<qint64> TimeChart::crosshair() const
{
    if (!m_atMs || m_series.isEmpty() || isEmpty())
        return std::nullopt;
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        if (isHidden(m_series[i]))
            continue;
        if (const Reading there = reading(i, *m_atMs); !std::isnan(there.value))
            return qint64(there.atMs);
    }
    return qint64(*m_atMs);
}

QString TimeChart::instantText(qint64 atMs) const
{
    if (!m_clock)
        return m_frame.toMs - m_frame.fromMs <= 86'400'000 ? format::clockTime(atMs)
                                                           : format::dateTime(atMs);
    // A stretch from its beginning to its end; of less than a minute the instant says enough.
    double stepMs = 0;
    for (qsizetype i = 0; i < m_series.size() && stepMs == 0; ++i) {
        if (!isHidden(m_series[i]) && reading(i, double(atMs)).index >= 0)
            stepMs = m_series[i].stepMs;
    }
    const bool stretch = stepMs >= 60'000;
    const auto at =
        QDateTime::fromMSecsSinceEpoch(stretch ? atMs - qint64(stepMs / 2) : atMs, *m_clock);
    QString text =
        QLocale().toString(at, stretch ? format::dayPattern() + QStringLiteral(" HH:mm")
                                       : format::dayPattern() + QStringLiteral(" HH:mm:ss"));
    if (stretch) {
        const auto end = at.addMSecs(qint64(stepMs));
        text += QStringLiteral(" – ") +
                QLocale().toString(end, end.date() == at.date()
                                            ? QStringLiteral("HH:mm")
                                            : format::dayPattern() + QStringLiteral(" HH:mm"));
    }
    return text + QLatin1Char(' ') + at.timeZoneAbbreviation();
}

/// "12 tasks (8 … 134), 3 samples".
QString TimeChart::readingText(qsizetype series, double atMs) const
{
    const ChartSeries &one = m_series[series];
    const Reading there = reading(series, atMs);
    QString text = chartValue(there.value, one.unit);
    if (there.index < 0)
        return text;
    if (const QPointF band = one.extremes.value(there.index); band.x() < band.y())
        text +=
            QStringLiteral(" (%1 … %2)").arg(chartValue(band.x(), {}), chartValue(band.y(), {}));
    if (const qint64 count = one.counts.value(there.index); count > 0 && count < FewSamples)
        text += count == 1 ? tr(", 1 sample") : tr(", %1 samples").arg(count);
    if (there.atMs >= one.openFromMs)
        text += tr(", goes on");
    return text;
}

/// Of the marks that the crosshair touches.
QStringList TimeChart::markTexts(double atMs) const
{
    const double reach = double(m_frame.toMs - m_frame.fromMs) / std::max(1, m_frame.plot.width()) *
                         scaled(m_theme, 4);
    QStringList texts;
    for (const ChartMark &mark : m_marks) {
        if (std::abs(double(mark.atMs) - atMs) > reach)
            continue;
        const auto at = QDateTime::fromMSecsSinceEpoch(mark.atMs, m_clock.value_or(Qt::LocalTime));
        texts << at.toString(QStringLiteral("HH:mm:ss ")) + displayText(mark.text, MarkTextLimit);
    }
    return texts;
}

QStringList TimeChart::crosshairLines() const
{
    const std::optional<qint64> at = crosshair();
    if (!at)
        return {};
    QStringList lines{instantText(*at)};
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        if (!isHidden(m_series[i]))
            lines << displayText(m_series[i].name, SeriesNameLimit) + QStringLiteral(": ") +
                         readingText(i, double(*at));
    }
    return lines + markTexts(*m_atMs);
}

void TimeChart::setCrosshair(std::optional<qint64> atMs)
{
    const auto before = crosshair(), wasAt = m_atMs ? std::optional(qint64(*m_atMs)) : std::nullopt;
    m_atMs.reset();
    if (atMs)
        m_atMs = double(std::clamp(*atMs, m_frame.fromMs, std::max(m_frame.fromMs, m_frame.toMs)));
    const auto now = crosshair();
    if (now) // where it is seen is where it stays, here and in the charts that share it
        m_atMs = double(*now);
    if (before == now && (m_marks.isEmpty() || wasAt == atMs))
        return;
    update();
    setAccessibleDescription(crosshairLines().join(QStringLiteral("; ")));
    emit crosshairMoved(now);
}

void TimeChart::resizeEvent(QResizeEvent *)
{
    invalidate();
}

} // namespace qd
