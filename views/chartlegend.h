// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace qd {

class Theme;
class TimeChart;

/// The names of a chart's series beside their colours, for the end of a panel's headline.
class ChartLegend final : public QWidget
{
    Q_OBJECT
public:
    ChartLegend(const TimeChart &chart, const Theme &theme, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const TimeChart &m_chart;
    const Theme &m_theme;
};

} // namespace qd
