// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

class QBoxLayout;
class QStackedWidget;
class QToolButton;

namespace qd {

class ActivityPanel;
class AlertPanel;
class CronStrip;
class EmptyState;
class FilterBar;
class TileStrip;
class WorkerGrid;
class WorkerOrder;
class WorkerTable;

/// The fleet at one look: tiles, cron jobs, the workers as cards or as a table, active alerts,
/// recent activity. GUI thread.
class OverviewPage final : public Page
{
    Q_OBJECT
public:
    OverviewPage(Fleet &fleet, const Theme &theme, QWidget *parent = nullptr);

    void refresh(qint64 nowMs) override;
    void tick(qint64 nowMs) override;
    void focusFilter() override;
    void focusView() override;
    Watch watch() const override { return {true, true}; }
    bool reveal(const QString &key) override;

    TileStrip *tiles() const { return m_tiles; }
    CronStrip *crons() const { return m_crons; }
    WorkerGrid *grid() const { return m_grid; }
    WorkerTable *table() const { return m_table; }
    AlertPanel *alerts() const { return m_alerts; }
    ActivityPanel *activity() const { return m_activity; }
    FilterBar *filter() const { return m_filter; }
    EmptyState *emptyState() const { return m_empty; }
    void showTable(bool table);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addControls(QHBoxLayout *row);
    void arrange();

    WorkerOrder *m_order;
    TileStrip *m_tiles;
    CronStrip *m_crons;
    FilterBar *m_filter;
    QToolButton *m_asCards = nullptr, *m_asTable = nullptr;
    QStackedWidget *m_stack;
    WorkerGrid *m_grid;
    WorkerTable *m_table;
    EmptyState *m_empty;
    QBoxLayout *m_lower = nullptr, *m_side = nullptr;
    QWidget *m_sideBox;
    AlertPanel *m_alerts;
    ActivityPanel *m_activity;
};

/// Two or more checkable buttons side by side, one of them chosen.
QToolButton *segmentButton(const QString &text, const char *place, QWidget *parent);

} // namespace qd
