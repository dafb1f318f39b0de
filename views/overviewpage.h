// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

class QBoxLayout;
class QStackedWidget;

namespace qd {

class ActivityPanel;
class AlertPanel;
class CronStrip;
class DensityBar;
class EmptyState;
class FilterBar;
class MetricStrip;
class TileStrip;
class WorkerGrid;
class WorkerOrder;
class WorkerTable;
class WorkerViews;

/// The fleet at one look: tiles, cron jobs, the workers as cards, table or heat map, active alerts,
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
    void remember(ViewState &state) override;

    TileStrip *tiles() const { return m_tiles; }
    CronStrip *crons() const { return m_crons; }
    MetricStrip *metrics() const { return m_metrics; }
    WorkerViews *views() const { return m_views; }
    WorkerGrid *grid() const;
    WorkerTable *table() const;
    DensityBar *densityBar() const { return m_bar; }
    AlertPanel *alerts() const { return m_alerts; }
    ActivityPanel *activity() const { return m_activity; }
    FilterBar *filter() const { return m_filter; }
    EmptyState *emptyState() const { return m_empty; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void chain();
    void arrange();

    WorkerOrder *m_order;
    TileStrip *m_tiles;
    CronStrip *m_crons;
    MetricStrip *m_metrics;
    FilterBar *m_filter;
    QStackedWidget *m_stack;
    WorkerViews *m_views;
    DensityBar *m_bar;
    EmptyState *m_empty;
    QBoxLayout *m_lower = nullptr, *m_side = nullptr;
    QWidget *m_sideBox;
    AlertPanel *m_alerts;
    ActivityPanel *m_activity;
};

} // namespace qd
