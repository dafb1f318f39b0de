// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricstrip.h"

#include "fleet.h"
#include "format.h"
#include "text.h"
#include "textlabel.h"

#include <QMouseEvent>
#include <QStyle>

#include <algorithm>

namespace qd {

namespace {
constexpr double TileGap = 10, LeastTileWidth = 190, TileHeight = 88;
constexpr qint64 SampleEveryMs = 1000;

/// So many digits as one reads at a glance: the others would only jump.
QString shortNumber(double value)
{
    const double size = std::abs(value);
    if (size >= 1e15 || (size > 0 && size < 1e-4))
        return QLocale().toString(value, 'g', 4);
    if (size >= 10'000)
        return format::compact(value);
    return value == std::floor(value) ? format::number(value) : QLocale().toString(value, 'g', 4);
}

/// A sparkline stands on zero: those below it stand on the least of them.
Samples lifted(const Samples &samples)
{
    float least = 0;
    for (int i = 0; i < samples.size; ++i)
        least = std::min(least, samples.at(i));
    Samples above = samples;
    for (float &value : above.values)
        value -= least;
    return above;
}
} // namespace

MetricStrip::MetricStrip(Fleet &fleet, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_fleet(fleet)
    , m_theme(theme)
{
    setVisible(false);
    connect(&theme, &Theme::changed, this, &MetricStrip::arrange);
}

int MetricStrip::columns() const
{
    const int gap = scaled(m_theme, TileGap);
    return std::max(1, (width() + gap) / (scaled(m_theme, LeastTileWidth) + gap));
}

void MetricStrip::setRows(int rows)
{
    m_rows = rows;
}

void MetricStrip::refresh(qint64 nowMs, int level)
{
    const auto &performance = m_fleet.performance();
    const QList<Metric> metrics = performance ? performance->metrics : QList<Metric>();
    if (metrics.isEmpty() != isHidden())
        setVisible(!metrics.isEmpty());
    // One sample a second: how often a metric is told is its own affair.
    if (nowMs - m_sampledAtMs >= SampleEveryMs) {
        m_sampledAtMs = nowMs;
        QHash<QString, Course> courses;
        for (const Metric &metric : metrics) {
            Course course = m_courses.take(metric.name);
            if (metric.toldAtMs > course.toldAtMs) {
                course.samples.push(float(metric.value));
                course.toldAtMs = metric.toldAtMs;
            }
            courses.insert(metric.name, course);
        }
        m_courses = std::move(courses);
    }
    const qsizetype room = qsizetype(columns()) * m_rows;
    const qsizetype shown = std::min(metrics.size(), room);
    const bool counted = metrics.size() > room; // the last one tells how many more
    const bool changed = size_t(shown) != m_tiles.size();
    while (m_tiles.size() > size_t(shown)) {
        delete m_tiles.back();
        m_tiles.pop_back();
    }
    while (m_tiles.size() < size_t(shown)) {
        m_tiles.push_back(new Tile(m_theme, this));
        m_tiles.back()->setVisible(true);
    }
    if (changed)
        arrange();
    for (qsizetype i = 0; i < shown; ++i) {
        Tile *tile = m_tiles[size_t(i)];
        TileText text;
        if (counted && i == shown - 1) {
            text.key = tr("More metrics");
            text.value = QStringLiteral("+") + format::count(metrics.size() - i);
            text.note = tr("on the History page");
            tile->setDimmed(level);
            tile->setTrend({}, {});
            tile->show(text);
            continue;
        }
        const Metric &metric = metrics[i];
        text.key = displayText(metric.name, 120);
        text.value = shortNumber(metric.value);
        const qint64 ageMs = std::max<qint64>(0, nowMs - metric.toldAtMs);
        text.note = tr("%1 ago").arg(format::age(double(ageMs) / 1000));
        text.tip = text.key + QLatin1Char('\n') + format::number(metric.value);
        tile->setDimmed(std::max(level, freshness(ageMs, m_fleet.status().usualIntervalMs)));
        tile->show(text);
        tile->setTrend(lifted(m_courses.value(metric.name).samples), m_theme.colors().s1);
    }
}

void MetricStrip::arrange()
{
    const int gap = scaled(m_theme, TileGap), height = scaled(m_theme, TileHeight);
    const int across = std::min(columns(), std::max(1, int(m_tiles.size())));
    const int rows = (int(m_tiles.size()) + across - 1) / across;
    setFixedHeight(std::max(1, rows * (height + gap) - gap));
    const double wide = double(width() - (across - 1) * gap) / across;
    for (int i = 0; i < int(m_tiles.size()); ++i) {
        const int left = qRound((wide + gap) * (i % across));
        const QRect place(left, (i / across) * (height + gap),
                          qRound((wide + gap) * (i % across) + wide) - left, height);
        m_tiles[size_t(i)]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    }
}

void MetricStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void MetricStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && childAt(event->position().toPoint()))
        emit opened();
}

} // namespace qd
