// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinepage.h"

#include "clock.h"
#include "cronmodel.h"
#include "cronpanel.h"
#include "emptystate.h"
#include "filteredit.h"
#include "fleet.h"
#include "format.h"
#include "jobhits.h"
#include "jobmemory.h"
#include "jobpanel.h"
#include "panel.h"
#include "queryedit.h"
#include "queryhelp.h"
#include "rowlist.h"
#include "segments.h"
#include "textlabel.h"
#include "timelinelegend.h"
#include "timelineminimap.h"
#include "timelineview.h"
#include "viewstate.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace qd {

TimelinePage::TimelinePage(Fleet &fleet, const Theme &theme, QWidget *parent)
    : Page(fleet, theme, parent)
    , m_lanes(*fleet.workers(), *fleet.crons(), *fleet.jobs())
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(theme))
    , m_view(new TimelineView(fleet, m_lanes, theme))
    , m_split(new QSplitter(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(theme, 16), scaled(theme, 14), scaled(theme, 16),
                               scaled(theme, 12));
    column->setSpacing(scaled(theme, 10));
    addControls(addToolbar(column, tr("Timeline")));
    column->addLayout(makeLines());

    auto *surface = new Panel(theme);
    const int edge = scaled(theme, 8);
    surface->body()->setContentsMargins(edge, scaled(theme, 4), edge, edge);
    surface->body()->addWidget(m_view, 1);
    m_minimap = new TimelineMinimap(fleet, *m_view, theme, surface);
    surface->body()->addWidget(m_minimap);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(scaled(theme, 12));
    m_split->addWidget(surface);
    m_split->addWidget(makeSide());
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    m_legend = new TimelineLegend(theme, this);
    column->addWidget(m_legend);
    wire();
    arrange();
    showWindow();
    refresh(monotonicMs());
}

void TimelinePage::wire()
{
    connect(m_view, &TimelineView::windowChanged, this, &TimelinePage::showWindow);
    connect(m_view, &TimelineView::itemOpened, this, &TimelinePage::open);
    connect(m_view, &TimelineView::laneOpened, this, [this](const QString &key) {
        const QLatin1StringView worker("worker:"), cron("cron:");
        if (key.startsWith(worker))
            emit workerOpened(key.mid(worker.size()));
        else if (key.startsWith(cron))
            open({TimelineItem::Run, key, 0, 0});
    });
    connect(m_ranges, &Segments::chosen, this, [this](int range) {
        m_view->setRange(Ranges[range]);
        if (m_state)
            m_state->setValue(ViewKey::TimelineRange, int(Ranges[range] / MinuteMs));
        focusView();
    });
    connect(m_now, &QPushButton::clicked, m_view, &TimelineView::jumpToNow);
    connect(m_freeze, &QPushButton::clicked, m_view, &TimelineView::setFrozen);
    connect(m_filter, &QueryEdit::filterChanged, this, [this] {
        m_lanes.setCronFilter(m_filter->text());
        refresh(monotonicMs());
    });
    connect(m_filter, &QueryEdit::helpRequested, this,
            [this] { (new QueryHelp(theme(), this))->showBelow(m_filter); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_hits->find(text);
        m_hits->setVisible(!text.simplified().isEmpty());
        showSide();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        const auto &hits = m_hits->search().hits();
        if (!hits.empty())
            openJob(hits.front());
    });
    connect(m_hits, &JobHits::chosen, this, &TimelinePage::openJob);
    connect(m_hits, &JobHits::closeRequested, m_search, &QLineEdit::clear);
    connect(m_job, &JobPanel::closeRequested, this, &TimelinePage::closeSide);
    connect(m_cron, &CronPanel::closeRequested, this, &TimelinePage::closeSide);
    connect(m_job, &JobPanel::workerOpened, this, &TimelinePage::openWorker);
    connect(m_cron, &CronPanel::workerOpened, this, &TimelinePage::openWorker);
    connect(m_cron, &CronPanel::runChosen, this, [this](qint64 atMs) {
        const TimelineItem item{TimelineItem::Run, QStringLiteral("cron:") + m_cron->cron(), 0,
                                atMs};
        m_view->select(item);
        open(item);
    });
    auto *close =
        new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(close, &QShortcut::activated, this, [this] {
        if (m_job->isVisible() || m_cron->isVisible())
            closeSide();
        else
            m_search->clear();
    });
    connect(m_empty, &EmptyState::stepTaken, this, [this] {
        if (step() == Step::ClearFilter) {
            m_filter->clear();
            setShow(LaneShow::All);
        } else {
            takeStep(nullptr);
        }
    });
    connect(&m_lanes, &TimelineLanes::changed, this, [this] {
        if (isVisible())
            refresh(monotonicMs());
    });
    connect(&theme(), &Theme::changed, this, &TimelinePage::arrange);
    QList<QWidget *> order{m_show};
    for (int i = 0; i < 4; ++i)
        order << m_ranges->button(i);
    chainTabs(order << m_now << m_freeze << m_filter << m_search << m_view << m_hits->list()
                    << m_job->closeButton() << m_job->tree() << m_job->workerButton()
                    << m_job->copyButton() << m_cron->closeButton() << m_cron->workerButton());
}

/// What the buttons say of the stretch of time that is shown.
void TimelinePage::showWindow()
{
    const TimeWindow &window = m_view->window();
    m_now->setEnabled(!window.isFollowing());
    m_freeze->setChecked(window.isFrozen());
    if (window.isFrozen() && !m_hold)
        m_hold = FreezeHold(m_lanes.order());
    else if (!window.isFrozen())
        m_hold.release();
    for (int i = 0; i < 4; ++i) {
        if (window.rangeMs() == Ranges[i])
            m_ranges->setCurrent(i);
    }
    m_minimap->update();
}

void TimelinePage::refresh(qint64 nowMs)
{
    const int workers = fleet().workers()->rowCount();
    const JobMemory &memory = *fleet().jobs();
    QStringList parts;
    if (workers > 0)
        parts << countText(m_lanes.workerCount(), workers);
    if (const qint64 reach = memory.reachMs(); reach > 0)
        parts << tr("%1 jobs since %2")
                     .arg(format::count(qint64(memory.barCount())), format::clockTime(reach));
    const TimeWindow &window = m_view->window();
    if (window.isFrozen())
        parts << tr("frozen at %1").arg(format::clockTime(window.nowMs()));
    showToolbar(parts.join(QStringLiteral(" \u00b7 ")), nowMs);
    m_show->setText(tr("Show: %1").arg(showText(m_lanes.show())));
    m_show->setAccessibleName(m_show->text());
    const int shown = m_lanes.count();
    const bool nothing = explainEmpty(
        m_empty, shown, workers + fleet().crons()->rowCount(), tr("Nothing to show yet"),
        tr("%1 answers, but reports no workers. What they do appears here by itself."), nowMs);
    showPart(m_stack, nothing ? 1 : 0);
    m_legend->setVisible(!nothing);
    m_view->setDimmed(freshnessNow(nowMs));
    m_view->refresh(nowMs);
    m_minimap->refresh();
    const qint64 serverMs = window.isFrozen() ? window.nowMs() : fleet().serverMsAt(nowMs);
    if (m_job->isVisible())
        m_job->refresh(serverMs);
    if (m_cron->isVisible())
        m_cron->refresh(serverMs);
}

void TimelinePage::tick(qint64 nowMs)
{
    m_lanes.refresh();
    refresh(nowMs);
}

void TimelinePage::open(const TimelineItem &item)
{
    const qint64 nowMs = fleet().serverMsAt(monotonicMs());
    if (item.kind == TimelineItem::Run) {
        m_job->hide();
        m_cron->setCron(item.lane.mid(5), item.startMs);
        m_cron->refresh(nowMs);
        m_cron->show();
        return showSide();
    }
    const int lane = m_lanes.laneOf(item.lane);
    const int memory = lane < 0 ? -1 : m_lanes.memoryLane(lane);
    if (item.kind != TimelineItem::Job || memory < 0)
        return;
    m_cron->hide();
    m_job->setJob({memory, item.job, item.startMs, false});
    m_job->refresh(nowMs);
    m_job->show();
    showSide();
}

void TimelinePage::openJob(const JobHit &hit)
{
    if (!m_view->selectJob(hit)) { // its lane is hidden: by a filter, in a closed group
        m_filter->clear();
        m_lanes.setShow(LaneShow::All);
        if (!m_view->selectJob(hit)) {
            m_lanes.setGrouping(WorkerGrouping::None);
            m_view->selectJob(hit);
        }
    }
    m_cron->hide();
    m_job->setJob(hit);
    m_job->refresh(fleet().serverMsAt(monotonicMs()));
    m_job->show();
    showSide();
}

void TimelinePage::openWorker(const QString &name)
{
    if (fleet().workers()->rowOf(name) >= 0)
        return emit workerOpened(name);
    const QList<int> rows = fleet().workers()->rowsNamed(name);
    if (!rows.isEmpty())
        emit workerOpened(fleet().workers()->row(rows.first())->worker.key);
}

void TimelinePage::closeSide()
{
    m_job->hide();
    m_cron->hide();
    showSide();
    focusView();
}

void TimelinePage::showSide()
{
    const bool shown =
        m_hits->isVisibleTo(m_side) || m_job->isVisibleTo(m_side) || m_cron->isVisibleTo(m_side);
    if (shown == m_side->isVisibleTo(m_split))
        return;
    m_side->setVisible(shown);
    arrange();
}

void TimelinePage::arrange()
{
    const bool narrow = width() < scaled(theme(), 1150);
    const int side = scaled(theme(), narrow ? 300 : 350);
    m_side->setMinimumWidth(scaled(theme(), 260));
    m_side->setMaximumWidth(scaled(theme(), 560));
    const int room = m_split->width() - m_split->handleWidth();
    m_split->setSizes({room - side, side});
}

void TimelinePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void TimelinePage::focusFilter()
{
    takeFocus(m_search);
}

void TimelinePage::focusView()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

bool TimelinePage::reveal(const QString &scope)
{
    if (scope.startsWith(QLatin1StringView("job:"))) {
        const auto runs = JobSearch::runsOf(*fleet().jobs(), scope.mid(4));
        if (!runs.empty())
            openJob(runs.back()); // its newest try
        return !runs.empty();
    }
    const bool cron = scope.startsWith(QLatin1StringView("cron:"));
    const QString key = cron ? scope : QStringLiteral("worker:") + scope;
    if (m_lanes.laneOf(key) < 0) {
        m_filter->clear();
        m_lanes.setShow(LaneShow::All);
    }
    if (m_lanes.laneOf(key) < 0)
        return false;
    m_view->select({TimelineItem::Lane, key, 0, 0});
    if (cron)
        open({TimelineItem::Run, key, 0, 0});
    return true;
}

void TimelinePage::applyFilter(const QString &line)
{
    m_filter->setText(line);
}

} // namespace qd
