// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinelegend.h"

#include "textlabel.h"

#include <QPainter>
#include <QStyle>

namespace qd {

TimelineLegend::TimelineLegend(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize TimelineLegend::sizeHint() const
{
    return {scaled(m_theme, 300), QFontMetrics(m_theme.font(11)).height() + 2};
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    const std::pair<QString, QColor> swatches[] = {
        {tr("succeeded"), m_theme.colors().s1},
        {tr("cron run"), m_theme.color(Tone::Ok)},
        {tr("failed, crashed"), m_theme.color(Tone::Bad)},
        {tr("silent, missed"), m_theme.color(Tone::Stale)},
        {tr("paused"), m_theme.color(Tone::Info)},
        {tr("late, not connected"), m_theme.color(Tone::Warn)},
        {tr("end not told"), m_theme.color(Tone::Off)}};
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(11));
    const QFontMetrics metrics(painter.font());
    int left = 0;
    const auto put = [&](const QString &words, int from) {
        const int width = metrics.horizontalAdvance(words) + 2;
        const QRect room =
            QStyle::visualRect(layoutDirection(), rect(), {from, 0, width, height()});
        painter.drawText(room, int(Qt::AlignVCenter | Qt::AlignLeft) | textFlags(words), words);
        return width;
    };
    for (const auto &[words, color] : swatches) {
        const int mark = scaled(m_theme, 10), gap = scaled(m_theme, 5);
        const int width = metrics.horizontalAdvance(words) + 2;
        if (left + mark + gap + width > this->width())
            return;
        const QRect box = QStyle::visualRect(
            layoutDirection(), rect(),
            {left, (height() - scaled(m_theme, 3)) / 2, mark, scaled(m_theme, 3)});
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(box, 1.5, 1.5);
        painter.setPen(m_theme.colors().t2);
        left += mark + gap + put(words, left + mark + gap) + scaled(m_theme, 14);
    }
    const QString keys =
        tr("Ctrl + wheel: closer \u00b7 drag: through time \u00b7 N: now \u00b7 F: freeze");
    const int width = metrics.horizontalAdvance(keys) + 2;
    if (left + scaled(m_theme, 20) + width > this->width())
        return;
    painter.setPen(m_theme.colors().t3);
    put(keys, this->width() - width);
}

} // namespace qd
