// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartlegend.h"

#include "plaintip.h"
#include "text.h"
#include "textlabel.h"
#include "timechart.h"

#include <QHelpEvent>
#include <QKeyEvent>
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
        m_current = std::clamp<qsizetype>(m_current, 0,
                                          std::max<qsizetype>(0, m_chart.series().size() - 1));
        describe();
        updateGeometry();
        update();
    };
    connect(&chart, &TimeChart::seriesChanged, this, change);
    connect(&theme, &Theme::changed, this, change);
}

void ChartLegend::setSwitchable(bool switchable)
{
    m_switchable = switchable;
    setFocusPolicy(switchable ? Qt::TabFocus : Qt::NoFocus);
    setAccessibleName(tr("Series"));
    describe();
}

void ChartLegend::describe()
{
    if (!m_switchable)
        return;
    const ChartSeries series = m_chart.series().value(m_current);
    setAccessibleDescription(m_chart.hidden().contains(series.name)
                                 ? tr("%1, hidden").arg(displayText(series.name, LegendLimit))
                                 : displayText(series.name, LegendLimit));
}

/// As much room as each wants; where that is too much the widest give way.
QList<ChartLegend::Entry> ChartLegend::entries() const
{
    const QFontMetrics metrics(m_theme.font(LegendPx));
    const int gap = scaled(m_theme, 14), between = scaled(m_theme, 12);
    QList<Entry> all;
    QList<int> widths;
    for (const ChartSeries &one : m_chart.series()) {
        all << Entry{displayText(one.name, LegendLimit), {}};
        widths << metrics.horizontalAdvance(all.last().text) + 2;
    }
    const int room = width() - int(all.size()) * gap - int(all.size() - 1) * between;
    int most = LegendLimit * metrics.maxWidth();
    const auto sum = [&] {
        int total = 0;
        for (const int one : std::as_const(widths))
            total += std::min(one, most);
        return total;
    };
    if (sum() > room) {
        for (most = std::max(0, *std::max_element(widths.begin(), widths.end()));
             most > 0 && sum() > room;)
            --most;
    }
    int x = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const int wide = gap + std::min(widths[i], most);
        all[i].room = QRect(x, 0, wide, height());
        x += wide + between;
    }
    return all;
}

QRect ChartLegend::entryRect(qsizetype series) const
{
    return QStyle::visualRect(layoutDirection(), rect(), entries().value(series).room);
}

qsizetype ChartLegend::entryAt(const QPoint &at) const
{
    const QList<Entry> all = entries();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (QStyle::visualRect(layoutDirection(), rect(), all[i].room).contains(at))
            return i;
    }
    return -1;
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
    drawOn(painter);
}

void ChartLegend::drawOn(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(LegendPx));
    const QFontMetrics metrics(painter.font());
    const QList<Entry> all = entries();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const ChartSeries &one = m_chart.series().at(i);
        const bool hidden = m_chart.hidden().contains(one.name);
        const int gap = scaled(m_theme, 14);
        QRect room = all[i].room;
        const QRectF mark(room.left(), height() / 2.0 - 1.5 * m_theme.scale(), scaled(m_theme, 9),
                          3 * m_theme.scale());
        if (m_switchable && hasFocus() && i == m_current) {
            painter.setPen(m_theme.colors().accent);
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(QStyle::visualRect(layoutDirection(), rect(), room))
                                        .adjusted(-2, 0.5, 2, -0.5),
                                    3, 3);
        }
        room.setLeft(room.left() + gap);
        painter.setPen(Qt::NoPen);
        painter.setBrush(hidden ? m_theme.colors().line : seriesColor(m_theme, one));
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), mark.toRect()), 1, 1);
        painter.setPen(hidden ? m_theme.colors().t3 : m_theme.colors().t2);
        QFont font = m_theme.font(LegendPx);
        font.setStrikeOut(hidden);
        painter.setFont(font);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room),
                         Qt::AlignLeft | Qt::AlignVCenter | textFlags(all[i].text),
                         metrics.elidedText(all[i].text, Qt::ElideMiddle, room.width()));
    }
}

bool ChartLegend::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_switchable)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qsizetype at = entryAt(help->pos());
    const QString tip = at < 0 ? QString()
                               : tr("%1\nClick: off or on. Double click: only this one.")
                                     .arg(displayText(m_chart.series().at(at).name));
    showPlainTip(help->globalPos(), tip, this);
    return true;
}

void ChartLegend::toggle(qsizetype series)
{
    QSet<QString> hidden = m_chart.hidden();
    const QString name = m_chart.series().value(series).name;
    if (!hidden.remove(name))
        hidden.insert(name);
    emit hiddenChosen(hidden);
}

/// The others off; where they are off already all come back.
void ChartLegend::leaveAlone(qsizetype series)
{
    QSet<QString> others;
    for (const ChartSeries &one : m_chart.series())
        others.insert(one.name);
    others.remove(m_chart.series().value(series).name);
    emit hiddenChosen(m_chart.hidden() == others ? QSet<QString>() : others);
}

void ChartLegend::mousePressEvent(QMouseEvent *event)
{
    const qsizetype at = entryAt(event->position().toPoint());
    if (!m_switchable || event->button() != Qt::LeftButton || at < 0)
        return event->ignore();
    m_current = at;
    if (event->modifiers() & Qt::ControlModifier)
        leaveAlone(at);
    else
        toggle(at);
}

void ChartLegend::mouseDoubleClickEvent(QMouseEvent *event)
{
    const qsizetype at = entryAt(event->position().toPoint());
    if (!m_switchable || event->button() != Qt::LeftButton || at < 0)
        return event->ignore();
    toggle(at); // what the first click of the two did
    leaveAlone(at);
}

void ChartLegend::keyPressEvent(QKeyEvent *event)
{
    const qsizetype count = m_chart.series().size();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto go = [&](qsizetype by) {
        m_current = std::clamp<qsizetype>(m_current + by, 0, std::max<qsizetype>(0, count - 1));
        describe();
        update();
    };
    switch (m_switchable && count > 0 ? event->key() : 0) {
    case Qt::Key_Left: return go(mirrored ? 1 : -1);
    case Qt::Key_Right: return go(mirrored ? -1 : 1);
    case Qt::Key_Space: return toggle(m_current);
    case Qt::Key_Return:
    case Qt::Key_Enter: return leaveAlone(m_current);
    default: QWidget::keyPressEvent(event);
    }
}

void ChartLegend::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartLegend::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace qd
