// SPDX-License-Identifier: GPL-3.0-or-later
// The controls of the timeline page, its menu, what of it is remembered.
#include "timelinepage.h"

#include "clock.h"
#include "cronpanel.h"
#include "filteredit.h"
#include "fleet.h"
#include "jobhits.h"
#include "jobpanel.h"
#include "queryedit.h"
#include "segments.h"
#include "textlabel.h"
#include "timelineview.h"
#include "viewstate.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace qd {

namespace {
constexpr const char *ShowNames[] = {"all", "workers", "cron", "failures"};
}

QString TimelinePage::showText(LaneShow show)
{
    switch (show) {
    case LaneShow::All: return tr("all");
    case LaneShow::Workers: return tr("workers");
    case LaneShow::Crons: return tr("cron jobs");
    case LaneShow::Failures: return tr("with failures");
    }
    return {};
}

void TimelinePage::addControls(QHBoxLayout *row)
{
    row->addStretch(1);
    m_show = new QToolButton(this);
    m_show->setProperty("qd", QStringLiteral("menu"));
    m_show->setPopupMode(QToolButton::InstantPopup);
    m_show->setMenu(new QMenu(m_show));
    m_show->setToolTip(tr("Which lanes, and their groups"));
    connect(m_show->menu(), &QMenu::aboutToShow, this, &TimelinePage::fillShow);
    row->addWidget(m_show);
    m_ranges = new Segments({tr("15 m"), tr("1 h"), tr("6 h"), tr("24 h")}, this);
    row->addWidget(m_ranges);
    m_now = new QPushButton(tr("Now"), this);
    m_now->setToolTip(tr("Back to now (N)"));
    row->addWidget(m_now);
    m_freeze = new QPushButton(tr("Freeze"), this);
    m_freeze->setCheckable(true);
    m_freeze->setToolTip(tr("Nothing moves any more (F)"));
    row->addWidget(m_freeze);
    const auto restyle = [this] {
        m_freeze->setIcon(theme().icon(QStringLiteral("pause"), theme().colors().t1));
    };
    connect(&theme(), &Theme::changed, m_freeze, restyle);
    restyle();
}

QLayout *TimelinePage::makeLines()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(theme(), 8));
    m_filter = new QueryEdit(m_lanes.order(), theme(), this);
    m_filter->setMaximumWidth(scaled(theme(), 420));
    m_search = new FilterEdit(this);
    m_search->setPlaceholderText(tr("Find a job: its id, name, worker or error"));
    m_search->setAccessibleName(tr("Find a job"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    m_search->setMaximumWidth(scaled(theme(), 420));
    row->addWidget(m_filter, 3);
    row->addStretch(1);
    row->addWidget(m_search, 3);
    return row;
}

QWidget *TimelinePage::makeSide()
{
    m_side = new QWidget(this);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(theme(), 12));
    m_hits = new JobHits(*fleet().jobs(), theme(), m_side);
    m_job = new JobPanel(fleet(), theme(), m_side);
    m_cron = new CronPanel(fleet(), theme(), m_side);
    column->addWidget(m_hits, 2);
    column->addWidget(m_job, 3);
    column->addWidget(m_cron, 3);
    m_hits->hide();
    m_job->hide();
    m_cron->hide();
    m_side->hide();
    return m_side;
}

void TimelinePage::fillShow()
{
    QMenu *menu = m_show->menu();
    menu->clear();
    auto *shows = new QActionGroup(menu);
    for (const LaneShow show :
         {LaneShow::All, LaneShow::Workers, LaneShow::Crons, LaneShow::Failures}) {
        QAction *action = menu->addAction(showText(show), this, [this, show] { setShow(show); });
        action->setCheckable(true);
        action->setChecked(m_lanes.show() == show);
        shows->addAction(action);
    }
    menu->addSeparator();
    auto *groups = new QActionGroup(menu);
    const std::pair<QString, WorkerGrouping> groupings[] = {
        {tr("No groups"), WorkerGrouping::None},
        {tr("Group by host"), WorkerGrouping::Host},
        {tr("Group by queue"), WorkerGrouping::Queue}};
    for (const auto &[text, grouping] : groupings) {
        QAction *action =
            menu->addAction(text, this, [this, grouping = grouping] { setGrouping(grouping); });
        action->setCheckable(true);
        action->setChecked(m_lanes.order().grouping() == grouping);
        groups->addAction(action);
    }
}

void TimelinePage::setShow(LaneShow show)
{
    m_lanes.setShow(show);
    if (m_state)
        m_state->setValue(ViewKey::TimelineShow, QString::fromLatin1(ShowNames[int(show)]));
    refresh(monotonicMs());
}

void TimelinePage::setGrouping(WorkerGrouping grouping)
{
    m_lanes.setGrouping(grouping);
    if (m_state)
        m_state->setValue(ViewKey::TimelineGrouping,
                          grouping == WorkerGrouping::Host    ? QStringLiteral("host")
                          : grouping == WorkerGrouping::Queue ? QStringLiteral("queue")
                                                              : QString());
    refresh(monotonicMs());
}

void TimelinePage::remember(ViewState &state)
{
    const QString grouping = state.text(ViewKey::TimelineGrouping);
    if (grouping == QLatin1StringView("host"))
        setGrouping(WorkerGrouping::Host);
    else if (grouping == QLatin1StringView("queue"))
        setGrouping(WorkerGrouping::Queue);
    const QString show = state.text(ViewKey::TimelineShow);
    for (int i = 0; i < 4; ++i) {
        if (show == QLatin1StringView(ShowNames[i]))
            setShow(LaneShow(i));
    }
    const qint64 range = state.value(ViewKey::TimelineRange).toInt() * MinuteMs;
    for (const qint64 one : Ranges) {
        if (one == range)
            m_view->setRange(range);
    }
    m_state = &state;
}

} // namespace qd
