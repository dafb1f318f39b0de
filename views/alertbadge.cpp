// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertbadge.h"

#include "fleet.h"
#include "format.h"
#include "text.h"
#include "textlabel.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>
#include <QStyle>

namespace qd {

namespace {

struct AlertBadgeWords
{
    Q_DECLARE_TR_FUNCTIONS(qd::AlertBadgeWords)
};

constexpr int MostCounted = 99;
constexpr int IconSides[] = {16, 22, 24, 32, 48, 64, 128};

} // namespace

AlertBadge alertBadge(Fleet &fleet)
{
    AlertBadge badge;
    const AlertModel &alerts = *fleet.alerts();
    const qsizetype calling = alerts.activeCount();
    const Alert *first = alerts.alert(0); // those that call stand first, the most severe on top
    if (calling == 0 || !first)
        return badge;
    badge.text = calling > MostCounted ? AlertBadgeWords::tr("%1+").arg(MostCounted)
                                       : QString::number(calling);
    badge.words = calling == 1 ? AlertBadgeWords::tr("1 alert")
                               : AlertBadgeWords::tr("%1 alerts").arg(format::count(calling));
    badge.tip = displayText(first->text, 200);
    badge.tone = Theme::tone(first->severity);
    return badge;
}

void paintBadge(QPainter &painter, const Theme &theme, const QRect &room,
                Qt::LayoutDirection direction, const QString &text, Tone tone)
{
    QFont font = theme.font(10, QFont::Bold);
    font.setPixelSize(std::max(6, qRound(room.height() * 0.72)));
    const int width =
        std::max(room.height(), QFontMetrics(font).horizontalAdvance(text) + room.height() / 2);
    QRect badge(room.left(), room.top(), width, room.height());
    if (direction == Qt::RightToLeft)
        badge.moveRight(room.right());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(tone));
    painter.drawRoundedRect(badge, badge.height() / 2.0, badge.height() / 2.0);
    painter.setPen(theme.isDark() ? theme.colors().bg0 : theme.colors().bg2);
    painter.setFont(font);
    painter.drawText(badge, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter.restore();
}

QIcon badgedIcon(const Theme &theme, const AlertBadge &badge)
{
    const QIcon plain(QStringLiteral(":/icons/quarterdeck.svg"));
    if (badge.text.isEmpty())
        return plain;
    QIcon icon;
    for (const int side : IconSides) {
        QPixmap pixmap = plain.pixmap(side, side);
        if (pixmap.isNull())
            continue;
        QPainter painter(&pixmap);
        // Small pictures have no room for two figures: there the colour tells.
        const QString text = side < 22 ? QString() : badge.text;
        const int high = std::max(8, side * 9 / 20);
        const int wide = text.size() < 2 ? high : high * (int(text.size()) + 1) / 2;
        paintBadge(painter, theme, QRect(std::max(0, side - wide), 0, wide, high), Qt::RightToLeft,
                   text, badge.tone);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace qd
