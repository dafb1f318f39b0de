// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartlegend.h"

#include "text.h"
#include "textlabel.h"
#include "timechart.h"

#include <QPainter>
#include <QStyle>

namespace qd {

namespace {
constexpr double LegendPx = 11;
constexpr int LegendLimit = 60;
} // namespace

ChartLegend::ChartLegend(const TimeChart &chart, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_chart(chart)
    , m_theme(theme)
{
    const auto change = [this] {
        updateGeometry();
        update();
    };
    connect(&chart, &TimeChart::seriesChanged, this, change);
    connect(&theme, &Theme::changed, this, change);
}

QSize ChartLegend::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(LegendPx));
    int width = 0;
    for (const ChartSeries &one : m_chart.series())
        width += metrics.horizontalAdvance(displayText(one.name, LegendLimit)) + 2 +
                 scaled(m_theme, width > 0 ? 26 : 14);
    return {width + 2, metrics.height() + 2}; // advances are rounded
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(LegendPx));
    const QFontMetrics metrics(painter.font());
    int x = 0;
    for (const ChartSeries &one : m_chart.series()) {
        const QString name = displayText(one.name, LegendLimit);
        const int wide = scaled(m_theme, 9), gap = scaled(m_theme, 14);
        QRectF mark(x, height() / 2.0 - 1.5 * m_theme.scale(), wide, 3 * m_theme.scale());
        QRect room(x + gap, 0, std::min(metrics.horizontalAdvance(name) + 2, width() - x - gap),
                   height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(seriesColor(m_theme, one.tone));
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), mark.toRect()), 1, 1);
        painter.setPen(m_theme.colors().t2);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room),
                         Qt::AlignLeft | Qt::AlignVCenter | textFlags(name),
                         metrics.elidedText(name, Qt::ElideRight, room.width()));
        x = room.right() + scaled(m_theme, 12);
    }
}

} // namespace qd
