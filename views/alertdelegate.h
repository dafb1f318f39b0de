// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerthour.h"
#include "alertlines.h"
#include "datatable.h"
#include "sparkline.h"

namespace qd {

/// A button painted in a row of the alerts.
enum class AlertAct : quint8 { None, Acknowledge, Snooze, TakeBack };
QString alertActText(AlertAct act);

struct AlertButton
{
    AlertAct act;
    QRect rect;
};
/// Where the buttons of \a record stand in the cell \a room (inside its margins), from its end; \a
/// wanted: a person is at this row, so that what is seldom needed is offered too.
QList<AlertButton> alertButtons(const Theme &theme, const QRect &room,
                                Qt::LayoutDirection direction, const AlertRecord &record,
                                bool wanted);
Tone alertTone(const Alert &alert); ///< a silent worker has a hue of its own
/// The shape of an alert at the leading end of \a room, \a px wide.
void paintAlertShape(QPainter &painter, const Theme &theme, const QRect &room,
                     Qt::LayoutDirection direction, const Alert &alert, const QColor &color);

/// Paints the rows of the open alerts and their buttons. GUI thread.
class AlertRowDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    using Hour = std::function<AlertHour(const AlertRecord &)>;
    /// \a hoveredRow: under the pointer, −1: none. \a hoveredAct: the button under it, there.
    AlertRowDelegate(const AlertLines &lines, const Theme &theme, Hour hour,
                     std::function<int()> hoveredRow, std::function<AlertAct()> hoveredAct,
                     QObject *parent = nullptr);
    void forgetHours() { m_hours.clear(); } ///< they are asked for again when they are painted

protected:
    void paintCell(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
    QString tip(const QModelIndex &index) const override;

private:
    void paintWhat(QPainter &painter, QRect room, const QStyleOptionViewItem &option,
                   const AlertLines::Line &line) const;
    void paintHour(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                   const QModelIndex &index, const AlertRecord &record) const;
    void paintActs(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                   const QModelIndex &index, const AlertRecord &record) const;

    const AlertLines &m_lines;
    Hour m_hour;
    std::function<int()> m_hoveredRow;
    std::function<AlertAct()> m_hoveredAct;
    mutable Sparkline m_sparkline;
    mutable QHash<QString, AlertHour> m_hours; ///< of what was painted
};

} // namespace qd
