// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertdelegate.h"

#include "clock.h"
#include "format.h"
#include "text.h"

#include <QPainter>

#include <cmath>

namespace qd {

namespace {

constexpr double AlertCellPx = 12.5, AlertButtonPx = 12, AlertButtonHeight = 24;
constexpr double QuietOpacity = 0.55; ///< of one that is snoozed or over
constexpr qsizetype MostHours = 2000;

bool isQuiet(const AlertRecord &record)
{
    return record.state == AlertState::Snoozed || record.state == AlertState::Solved;
}

void paintButton(QPainter &painter, const Theme &theme, const QRect &rect, const QString &text,
                 bool hovered)
{
    const Colors &colors = theme.colors();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hovered ? colors.accent : colors.line);
    painter.setBrush(hovered ? colors.bg3 : colors.bg2);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setPen(colors.t1);
    painter.setFont(theme.font(AlertButtonPx));
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter.restore();
}

} // namespace

QString alertActText(AlertAct act)
{
    switch (act) {
    case AlertAct::Acknowledge: return AlertRowDelegate::tr("Acknowledge");
    case AlertAct::Snooze: return AlertRowDelegate::tr("Snooze ▾");
    case AlertAct::TakeBack: return AlertRowDelegate::tr("Call again");
    case AlertAct::None: break;
    }
    return {};
}

QList<AlertButton> alertButtons(const Theme &theme, const QRect &room,
                                Qt::LayoutDirection direction, const AlertRecord &record,
                                bool wanted)
{
    QList<AlertAct> acts; // from the end
    if (record.id.isEmpty() || record.state == AlertState::Solved)
        return {};
    if (record.state == AlertState::Active)
        acts = {AlertAct::Snooze, AlertAct::Acknowledge};
    else if (wanted && record.isOpen())
        acts = {AlertAct::TakeBack};
    QList<AlertButton> buttons;
    const QFontMetrics metrics(theme.font(AlertButtonPx));
    const int height = scaled(theme, AlertButtonHeight);
    int end = room.right() + 1;
    for (const AlertAct act : acts) {
        const int width = metrics.horizontalAdvance(alertActText(act)) + scaled(theme, 18);
        const QRect rect(end - width, room.center().y() - height / 2 + 1, width, height);
        buttons << AlertButton{act, QStyle::visualRect(direction, room, rect)};
        end -= width + scaled(theme, 6);
    }
    return buttons;
}

Tone alertTone(const Alert &alert)
{
    return alert.kind == StatusKind::Stale ? Tone::Stale : Theme::tone(alert.severity);
}

void paintAlertShape(QPainter &painter, const Theme &theme, const QRect &room,
                     Qt::LayoutDirection direction, const Alert &alert, const QColor &color)
{
    const int side = scaled(theme, 11);
    const QRect mark = QStyle::visualRect(
        direction, room, QRect(room.left(), room.center().y() - side / 2, side, side));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(mark.topLeft());
    painter.scale(side / 12.0, side / 12.0);
    painter.fillPath(Theme::glyph(alert.kind), color);
    painter.restore();
}

AlertRowDelegate::AlertRowDelegate(const AlertLines &lines, const Theme &theme, Hour hour,
                                   std::function<int()> hoveredRow,
                                   std::function<AlertAct()> hoveredAct, QObject *parent)
    : RowDelegate(theme, parent)
    , m_lines(lines)
    , m_hour(std::move(hour))
    , m_hoveredRow(std::move(hoveredRow))
    , m_hoveredAct(std::move(hoveredAct))
{
}

void AlertRowDelegate::paintCell(QPainter &painter, const QRect &room,
                                 const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const AlertLines::Line *line = m_lines.line(index.row());
    if (!line)
        return;
    const AlertRecord &record = line->record;
    const Colors &colors = theme().colors();
    if (isQuiet(record) && index.column() != AlertActColumn)
        painter.setOpacity(painter.opacity() * QuietOpacity);
    if (line->name >= 0 && index.column() != AlertWhatColumn)
        return;
    const QString text = index.data(Qt::DisplayRole).toString();
    switch (index.column()) {
    case AlertWhatColumn: return paintWhat(painter, room, option, *line);
    case AlertWhereColumn:
        return paintText(painter, room, text, theme().font(AlertCellPx),
                         record.id.isEmpty() ? colors.t2 : colors.accent, Qt::AlignLeft,
                         Qt::ElideMiddle);
    case AlertHourColumn: return paintHour(painter, room, option, index, record);
    case AlertActColumn: return paintActs(painter, room, option, index, record);
    default:
        paintText(painter, room, text, theme().font(AlertCellPx),
                  index.column() == AlertSinceColumn ? colors.t2 : colors.t1, Qt::AlignLeft);
    }
}

void AlertRowDelegate::paintWhat(QPainter &painter, QRect room, const QStyleOptionViewItem &option,
                                 const AlertLines::Line &line) const
{
    const QRect cell = room;
    const AlertRecord &record = line.record;
    const Colors &colors = theme().colors();
    const auto place = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, cell, rect);
    };
    if (line.name >= 0) {
        room.setLeft(room.left() + scaled(theme(), 40));
        return paintText(painter, place(room),
                         qd::displayText(record.foldedNames.value(line.name), 200),
                         theme().font(12), colors.t2, Qt::AlignLeft, Qt::ElideMiddle);
    }
    paintAlertShape(painter, theme(), room, option.direction, record.alert,
                    isQuiet(record) ? colors.t3 : theme().color(alertTone(record.alert)));
    room.setLeft(room.left() + scaled(theme(), 20));
    if (AlertLines::canOpen(record)) {
        const int mark = scaled(theme(), 12);
        const QString icon = m_lines.isOpened(record.id) ? QStringLiteral("chevron-down")
                             : option.direction == Qt::RightToLeft
                                 ? QStringLiteral("chevron-left")
                                 : QStringLiteral("chevron-right");
        theme()
            .icon(icon, colors.t2)
            .paint(&painter, place({room.left(), room.center().y() - mark / 2 + 1, mark, mark}));
        room.setLeft(room.left() + mark + scaled(theme(), 4));
    }
    const QFont strong = theme().font(AlertCellPx, QFont::DemiBold), small = theme().font(11.5);
    const QString title = alertTitle(record, m_lines.rules()), extras = alertExtras(record);
    const int width = std::min(QFontMetrics(strong).horizontalAdvance(title) + 2, room.width());
    QRect words = room;
    words.setWidth(width);
    paintText(painter, place(words), title, strong, colors.t1, Qt::AlignLeft, Qt::ElideRight);
    room.setLeft(room.left() + width + scaled(theme(), 8));
    // Whole, or in short, or not at all: the tooltip has it.
    for (const QString &told : {extras, alertExtrasShort(record)}) {
        if (!told.isEmpty() && QFontMetrics(small).horizontalAdvance(told) < room.width())
            return paintText(painter, place(room), told, small, colors.t2, Qt::AlignLeft);
    }
}

void AlertRowDelegate::paintHour(QPainter &painter, const QRect &room,
                                 const QStyleOptionViewItem &option, const QModelIndex &index,
                                 const AlertRecord &record) const
{
    const Colors &colors = theme().colors();
    if (m_hours.size() > MostHours)
        m_hours.clear();
    auto known = m_hours.constFind(record.id);
    if (known == m_hours.cend())
        known = m_hours.insert(record.id, m_hour(record));
    const AlertHour &hour = *known;
    const auto any = [&hour] {
        for (int i = 0; i < hour.samples.size; ++i) {
            if (std::isfinite(hour.samples.at(i)))
                return true;
        }
        return false;
    };
    if (!any())
        return paintText(painter, room, format::Unknown, theme().font(AlertCellPx), colors.t3,
                         Qt::AlignLeft);
    Sparkline::Inks inks;
    inks.line = isQuiet(record) ? colors.t3 : theme().color(alertTone(record.alert));
    inks.background = option.state & QStyle::State_Selected ? colors.accentBg
                      : m_hoveredRow() == index.row()       ? colors.bg3
                                                            : colors.bg2;
    inks.base = colors.line;
    const int height = scaled(theme(), 20);
    const QRect chart(room.left(), room.center().y() - height / 2, room.width(), height);
    m_sparkline.paint(painter, chart, hour.samples, inks);
    const MaybeReal share =
        hour.limit ? Sparkline::shareOf(hour.samples, *hour.limit) : MaybeReal();
    if (!share)
        return;
    painter.setPen(QPen(colors.t2, 1, Qt::DashLine));
    const int y = chart.bottom() - qRound(*share * (chart.height() - 1));
    painter.drawLine(chart.left(), y, chart.right(), y);
}

void AlertRowDelegate::paintActs(QPainter &painter, const QRect &room,
                                 const QStyleOptionViewItem &option, const QModelIndex &index,
                                 const AlertRecord &record) const
{
    const bool hovered = m_hoveredRow() == index.row();
    const bool wanted = hovered || option.state & QStyle::State_Selected;
    QRect rest = room;
    for (const AlertButton &button :
         alertButtons(theme(), room, option.direction, record, wanted)) {
        paintButton(painter, theme(), button.rect, alertActText(button.act),
                    hovered && m_hoveredAct() == button.act);
        if (option.direction == Qt::RightToLeft)
            rest.setLeft(button.rect.right() + scaled(theme(), 8));
        else
            rest.setRight(button.rect.left() - scaled(theme(), 8));
    }
    paintText(painter, rest, alertStateText(record, wallClockMs()), theme().font(11.5),
              theme().colors().t2, Qt::AlignRight, Qt::ElideMiddle);
}

QString AlertRowDelegate::tip(const QModelIndex &index) const
{
    const AlertLines::Line *line = m_lines.line(index.row());
    if (!line)
        return {};
    if (line->name >= 0)
        return index.data(Qt::DisplayRole).toString();
    if (index.column() == AlertHourColumn) {
        const auto known = m_hours.constFind(line->record.id);
        if (known == m_hours.cend() || known->isEmpty())
            return tr("No figure of it is kept.");
        return known->limit ? tr("The last hour, a value a minute; dashed: the limit. Gaps: "
                                 "nothing was heard.")
                            : tr("The last hour, a value a minute. Gaps: nothing was heard.");
    }
    return RowDelegate::tip(index);
}

} // namespace qd
