// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobsearch.h"
#include "page.h"
#include "timelinelanes.h"

class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace qd {

class CronPanel;
class FilterEdit;
class JobHits;
class JobPanel;
class QueryEdit;
class Segments;
class TimelineLegend;
class TimelineMinimap;
class TimelineView;
struct TimelineItem;

/// What workers and cron jobs did, over time: lanes, a search, the chosen job or cron job beside
/// them. GUI thread.
class TimelinePage final : public Page
{
    Q_OBJECT
public:
    TimelinePage(Fleet &fleet, const Theme &theme, QWidget *parent = nullptr);

    void refresh(qint64 nowMs) override;
    void tick(qint64 nowMs) override;
    void focusFilter() override;
    void focusView() override;
    Watch watch() const override { return {true, false}; }
    bool reveal(const QString &scope) override; ///< a worker's key, "cron:<name>", "job:<id>"
    void remember(ViewState &state) override;
    void applyFilter(const QString &line) override;

    TimelineView *view() const { return m_view; }
    TimelineLanes &lanes() { return m_lanes; }
    TimelineMinimap *minimap() const { return m_minimap; }
    EmptyState *emptyState() const { return m_empty; }
    QueryEdit *filter() const { return m_filter; }
    FilterEdit *searchEdit() const { return m_search; }
    JobHits *hits() const { return m_hits; }
    JobPanel *jobPanel() const { return m_job; }
    CronPanel *cronPanel() const { return m_cron; }
    Segments *ranges() const { return m_ranges; }
    QPushButton *nowButton() const { return m_now; }
    QPushButton *freezeButton() const { return m_freeze; }
    QToolButton *showButton() const { return m_show; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    static constexpr qint64 MinuteMs = 60'000;
    static constexpr qint64 Ranges[] = {15 * MinuteMs, 60 * MinuteMs, 360 * MinuteMs,
                                        1440 * MinuteMs};
    static QString showText(LaneShow show);
    void addControls(QHBoxLayout *row);
    QLayout *makeLines();
    QWidget *makeSide();
    void wire();
    void fillShow();
    void setShow(LaneShow show);
    void setGrouping(WorkerGrouping grouping);
    void showWindow();
    void open(const TimelineItem &item);
    void openJob(const JobHit &hit);
    void openWorker(const QString &name);
    void closeSide();
    void showSide();
    void arrange();

    TimelineLanes m_lanes;
    ViewState *m_state = nullptr; ///< nullptr: nothing is remembered
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    TimelineView *m_view;
    TimelineMinimap *m_minimap = nullptr;
    TimelineLegend *m_legend = nullptr;
    QSplitter *m_split;
    QWidget *m_side = nullptr;
    JobHits *m_hits = nullptr;
    JobPanel *m_job = nullptr;
    CronPanel *m_cron = nullptr;
    QueryEdit *m_filter = nullptr;
    FilterEdit *m_search = nullptr;
    Segments *m_ranges = nullptr;
    QPushButton *m_now = nullptr, *m_freeze = nullptr;
    QToolButton *m_show = nullptr;
    FreezeHold m_hold;
};

} // namespace qd
