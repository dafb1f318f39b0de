// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewpage.h"

#include "activitypanel.h"
#include "alertpanel.h"
#include "clock.h"
#include "cronstrip.h"
#include "emptystate.h"
#include "filterbar.h"
#include "fleet.h"
#include "format.h"
#include "panel.h"
#include "rowlist.h"
#include "textlabel.h"
#include "tiles.h"
#include "workergrid.h"
#include "workerorder.h"
#include "workertable.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>

namespace qd {

QToolButton *segmentButton(const QString &text, const char *place, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setCheckable(true);
    button->setAccessibleName(text);
    button->setProperty("qd", QLatin1String(place));
    return button;
}

OverviewPage::OverviewPage(Fleet &fleet, const Theme &theme, QWidget *parent)
    : Page(fleet, theme, parent)
    , m_order(new WorkerOrder(fleet.workers(), this))
    , m_tiles(new TileStrip(fleet, theme, this))
    , m_crons(new CronStrip(*fleet.crons(), theme, this))
    , m_filter(new FilterBar(*m_order, theme, true, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(theme))
    , m_sideBox(new QWidget(this))
    , m_alerts(new AlertPanel(*fleet.alerts(), theme, m_sideBox))
    , m_activity(new ActivityPanel(*fleet.activity(), theme, m_sideBox))
{
    m_grid = new WorkerGrid(*m_order, theme, [&fleet](ControlAction action, const QString &key) {
        return fleet.whyNot(action, key, monotonicMs());
    });
    auto *tablePanel = new Panel(theme);
    m_table = new WorkerTable(
        *m_order, theme, [&fleet] { return fleet.limits(); }, tablePanel);
    tablePanel->body()->addWidget(m_table);
    tablePanel->setFocusProxy(m_table);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(tablePanel);
    m_stack->addWidget(m_empty);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(theme, 16), scaled(theme, 14), scaled(theme, 16),
                               scaled(theme, 14));
    column->setSpacing(scaled(theme, 12));
    column->addWidget(m_tiles);
    column->addWidget(m_crons);
    m_lower = new QBoxLayout(QBoxLayout::LeftToRight);
    m_lower->setSpacing(scaled(theme, 12));
    auto *left = new QVBoxLayout;
    left->setSpacing(scaled(theme, 8));
    addControls(addToolbar(left, tr("Workers")));
    left->addWidget(m_stack, 1);
    m_lower->addLayout(left, 1);
    m_side = new QBoxLayout(QBoxLayout::TopToBottom, m_sideBox);
    m_side->setContentsMargins(0, 0, 0, 0);
    m_side->setSpacing(scaled(theme, 12));
    m_side->addWidget(m_alerts);
    m_side->addWidget(m_activity, 1);
    m_lower->addWidget(m_sideBox);
    column->addLayout(m_lower, 1);

    connect(
        m_grid, &WorkerGrid::controlRequested, this,
        [this](ControlAction action, const QString &key) { emit controlRequested(action, {key}); });
    connect(m_grid, &WorkerGrid::opened, this, &OverviewPage::workerOpened);
    connect(m_table, &WorkerTable::opened, this, &OverviewPage::workerOpened);
    connect(m_crons, &CronStrip::workerOpened, this, &OverviewPage::workerOpened);
    connect(m_alerts, &AlertPanel::scopeOpened, this, &OverviewPage::scopeOpened);
    connect(m_empty, &EmptyState::stepTaken, this, [this] { takeStep(m_filter); });
    connect(m_filter, &FilterBar::filterChanged, this, [this] { refresh(monotonicMs()); });
    connect(&theme, &Theme::changed, this, &OverviewPage::arrange);
    chainTabs({m_crons->list(), m_crons->more(), m_filter->edit(), m_filter->statusBox(),
               m_filter->sortBox(), m_asCards, m_asTable, m_grid, m_table, m_alerts->list(),
               m_activity->list()});
    arrange();
}

void OverviewPage::addControls(QHBoxLayout *row)
{
    auto *bar = row->parentWidget();
    row->addWidget(m_filter, 1);
    m_asCards = segmentButton(tr("Cards"), "segment-first", bar);
    m_asTable = segmentButton(tr("Table"), "segment-last", bar);
    auto *group = new QButtonGroup(this);
    group->addButton(m_asCards);
    group->addButton(m_asTable);
    m_asCards->setChecked(true);
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    segments->addWidget(m_asCards);
    segments->addWidget(m_asTable);
    row->addLayout(segments);
    connect(group, &QButtonGroup::buttonClicked, this, [this] { refresh(monotonicMs()); });
}

void OverviewPage::showTable(bool table)
{
    (table ? m_asTable : m_asCards)->setChecked(true);
    refresh(monotonicMs());
}

void OverviewPage::refresh(qint64 nowMs)
{
    m_tiles->refresh(nowMs);
    const int shown = m_order->workerCount(), level = freshnessNow(nowMs);
    m_crons->refresh(level);
    showToolbar(countText(shown, fleet().workers()->rowCount()), nowMs);
    const bool nothing = explainNoWorkers(m_empty, shown, nowMs);
    showPart(m_stack, nothing ? 2 : m_asTable->isChecked() ? 1 : 0);
    m_grid->setDimmed(level, knownMs(nowMs));
    m_table->setDimmed(level, knownMs(nowMs));
    const ConnectionState state = fleet().status().state;
    m_alerts->setKnown(fleet().hasData());
    m_activity->refresh(
        fleet().hasData(),
        (state == ConnectionState::Live || state == ConnectionState::Polling) && level == 0, level);
}

void OverviewPage::tick(qint64 nowMs)
{
    refresh(nowMs);
    m_grid->tickAges();
    m_table->tickAges();
    m_alerts->tick();
}

void OverviewPage::focusFilter()
{
    takeFocus(m_filter->edit());
}

void OverviewPage::focusView()
{
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

bool OverviewPage::reveal(const QString &key)
{
    if (const QModelIndex index = m_order->index(m_order->rowOf(key), 0); index.isValid()) {
        m_grid->setCurrentIndex(index);
        m_grid->scrollTo(index);
        return true;
    }
    const QLatin1StringView cron("cron:");
    return key.startsWith(cron) && m_crons->reveal(key.sliced(cron.size()));
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void OverviewPage::arrange()
{
    if (!m_lower)
        return;
    const double wide = width() / theme().scale();
    // Too narrow for a side column: alerts and activity go under the workers, side by side.
    const bool under = wide < 860;
    // Too low: the workers keep room for more than their heads.
    const bool low = height() / theme().scale() < 500;
    m_tiles->setCompact(low);
    m_crons->setCompact(height() / theme().scale() < 640);
    m_lower->setDirection(under ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setDirection(under ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setStretch(0, under ? 1 : 0);
    m_side->setAlignment(m_alerts, under ? Qt::AlignTop : Qt::Alignment());
    if (under) {
        m_sideBox->setMinimumWidth(0);
        m_sideBox->setMaximumWidth(QWIDGETSIZE_MAX);
        m_sideBox->setFixedHeight(scaled(theme(), low ? 92 : 150));
        m_alerts->setMostRows(low ? 1 : 2);
    } else {
        m_sideBox->setMinimumHeight(0);
        m_sideBox->setMaximumHeight(QWIDGETSIZE_MAX);
        m_sideBox->setFixedWidth(scaled(theme(), wide < 1240 ? 270 : 330));
        m_alerts->setMostRows(height() < scaled(theme(), 700)   ? 2
                              : height() < scaled(theme(), 900) ? 4
                                                                : 6);
    }
}

} // namespace qd
