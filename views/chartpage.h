// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartturns.h"
#include "historydesk.h"
#include "page.h"

namespace qd {

class HistoryBar;
class HistoryChartPanel;

/// One chart of the History page for a window of its own, with its own range, live or frozen, its
/// own subjects and comparison. GUI thread.
class ChartPage final : public Page
{
    Q_OBJECT
public:
    /// \a metric: of which one, where \a which is one of them (foreign).
    ChartPage(Fleet &fleet, const Theme &theme, HistoryChart which, const QString &metric,
              QWidget *parent = nullptr);

    /// A chart as \a desk shows it now.
    static PagePiece piece(HistoryChart which, const QString &metric, const HistoryDesk &desk);
    /// \a which: of a piece's name behind the colon. nullptr: there is no such chart.
    static ChartPage *make(Fleet &fleet, const Theme &theme, const QString &which);

    void refresh(qint64 nowMs) override;
    void tick(qint64 nowMs) override;
    void focusView() override;
    Watch watch() const override { return {false, true}; }
    ExportTable toExport() override;
    QString title() const override;
    QJsonObject how() const override;
    void setHow(const QJsonObject &how) override;

    HistoryDesk *desk() { return &m_desk; }
    HistoryBar *bar() const { return m_bar; }
    HistoryChartPanel *panel() const { return m_panel; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void openMenu(const QPoint &at);
    void showChart();
    void showRange();

    HistoryDesk m_desk;
    ChartTurns m_turns;
    HistoryBar *m_bar;
    HistoryChartPanel *m_panel;
};

} // namespace qd
