// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QWidget>

namespace qd {

class Theme;
class TimeChart;
struct ChartSeries;

/// The names of a chart's series beside their colours, for the end of a panel's headline. Where
/// asked for a click (or Space) switches a series off and on, a double click (or Enter) leaves it
/// alone or brings all back. GUI thread.
class ChartLegend final : public QWidget
{
    Q_OBJECT
public:
    ChartLegend(const TimeChart &chart, const Theme &theme, QWidget *parent = nullptr);
    void setSwitchable(bool switchable);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
    void drawOn(QPainter &painter) const;    ///< into a rectangle of its own size at the origin
    QRect entryRect(qsizetype series) const; ///< in this widget; empty: there is no room for it

signals:
    void hiddenChosen(const QSet<QString> &names); ///< what a person wants hidden now

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Entry
    {
        QString text;
        QRect room; ///< without mirroring
    };
    QList<Entry> entries() const;
    qsizetype entryAt(const QPoint &at) const; ///< −1: none
    void toggle(qsizetype series);
    void leaveAlone(qsizetype series);
    void describe();

    const TimeChart &m_chart;
    const Theme &m_theme;
    bool m_switchable = false;
    qsizetype m_current = 0; ///< where the keyboard is
};

} // namespace qd
