// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartturns.h"
#include "historybar.h"
#include "historydesk.h"
#include "historysheet.h"
#include "page.h"

class QGridLayout;
class QHBoxLayout;
class QScrollArea;
class QStackedWidget;

namespace qd {

class Banner;
class FiguresPanel;
class HistoryChartPanel;
class HistoryTree;
class MarkDialog;
class TimeChart;

/// What passed: six charts over one range with one crosshair, the summary of every worker and
/// queue, and what the back end says itself. GUI thread.
class HistoryPage final : public Page
{
    Q_OBJECT
public:
    HistoryPage(Fleet &fleet, const Theme &theme, QWidget *parent = nullptr);

    void refresh(qint64 nowMs) override;
    void tick(qint64 nowMs) override;
    void focusFilter() override;
    void focusView() override;
    Watch watch() const override { return {false, true}; }
    bool reveal(const QString &key) override; ///< a worker's key or a queue's name
    ExportTable toExport() override;
    QList<PagePiece> pieces() const override; ///< its charts
    void remember(ViewState &state) override;

    HistoryDesk *desk() { return &m_desk; }
    HistoryBar *bar() const { return m_bar; }
    const QList<HistoryChartPanel *> &charts() const { return m_charts; }
    FiguresPanel *figures() const { return m_figures; }
    HistoryTree *tree() const { return m_tree; }
    EmptyState *emptyState() const { return m_empty; }
    Banner *storeBanner() const { return m_store; }
    MarkDialog *markDialog() const; ///< nullptr: not open
    /// As export and print would draw it; empty: it could not be made.
    QByteArray picture(HistoryBar::Export as) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeContent();
    void wireChart(HistoryChartPanel *panel);
    void showHistory();
    void showRange();
    void beginNear();
    void showState();
    bool explain(qint64 nowMs);
    void takeOwnStep();
    void arrange();
    void followMetrics();
    QList<SheetChart> sheetCharts() const;
    void placeBar();
    void shareCrosshair(TimeChart *from, std::optional<qint64> atMs);
    void openChartMenu(TimeChart *chart, qint64 atMs, const QPoint &at);
    void askMark(HistoryMark::Kind kind, qint64 atMs);
    void exportAs(HistoryBar::Export what);
    void savePicture(HistoryBar::Export as);
    void print();
    QString rangeText() const;

    HistoryDesk m_desk;
    ChartTurns m_turns;
    ViewState *m_state = nullptr; ///< nullptr: nothing is remembered
    HistoryBar *m_bar;
    QHBoxLayout *m_firstRow = nullptr,
                *m_secondRow = nullptr; ///< where the bar stands: where it fits
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
    Banner *m_store = nullptr, *m_told = nullptr;
    QList<HistoryChartPanel *> m_charts;
    FiguresPanel *m_figures = nullptr;
    HistoryTree *m_tree = nullptr;
    QPointer<MarkDialog> m_markDialog;
    int m_columns = 0;
    bool m_sharing = false, m_exportSummary = false, m_showAll = false;
    bool m_chosen = false; ///< a person chose the range, or it was begun with
};

} // namespace qd
