// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatscale.h"

#include "heatmap.h"
#include "textlabel.h"

#include <QPainter>
#include <QStyle>

namespace qd {

HeatScale::HeatScale(HeatMap &map, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_map(map)
    , m_theme(theme)
{
    setFixedHeight(scaled(theme, 24));
    connect(&map, &HeatMap::scaleChanged, this, &HeatScale::refresh);
    connect(&theme, &Theme::changed, this, [this] { setFixedHeight(scaled(m_theme, 24)); });
    refresh();
}

void HeatScale::refresh()
{
    const HeatTiles &tiles = m_map.tiles();
    setVisible(tiles.by() != HeatBy::Status);
    setAccessibleName(
        tr("Scale: from %1 to %2").arg(tiles.figureText(0), tiles.figureText(tiles.highest())));
    update();
}

void HeatScale::paintEvent(QPaintEvent *)
{
    const HeatTiles &tiles = m_map.tiles();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = m_theme.font(11.5);
    painter.setFont(font);
    const int side = scaled(m_theme, 12), gap = scaled(m_theme, 8), top = height() - side;
    int x = 0;
    const auto placed = [&](int width) {
        const QRect at(x, top, width, side);
        x += width;
        return QStyle::visualRect(layoutDirection(), rect(), at);
    };
    const auto word = [&](const QString &text) {
        painter.setPen(m_theme.colors().t2);
        painter.drawText(placed(QFontMetrics(font).horizontalAdvance(text) + 2),
                         int(Qt::AlignCenter | Qt::TextDontClip) | textFlags(text), text);
        x += gap;
    };
    const auto swatch = [&](int step) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tiles.stepColor(step));
        painter.drawRoundedRect(placed(side), 2, 2);
        x += 2;
    };
    word(tiles.figureText(0));
    for (int step = 0; step < HeatTiles::Steps; ++step)
        swatch(step);
    x += gap - 2;
    word(tiles.figureText(tiles.highest()));
    x += gap;
    swatch(HeatTiles::Steps);
    x += gap / 2;
    word(tr("not known"));
}

} // namespace qd
