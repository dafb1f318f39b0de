// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewpage.h"

#include "activitypanel.h"
#include "alertpanel.h"
#include "clock.h"
#include "cronstrip.h"
#include "densitybar.h"
#include "emptystate.h"
#include "filterbar.h"
#include "fleet.h"
#include "format.h"
#include "metricstrip.h"
#include "queryedit.h"
#include "rowlist.h"
#include "segments.h"
#include "textlabel.h"
#include "tiles.h"
#include "viewstate.h"
#include "workerorder.h"
#include "workerviews.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>

namespace qd {

OverviewPage::OverviewPage(Fleet &fleet, const Theme &theme, QWidget *parent)
    : Page(fleet, theme, parent)
    , m_order(new WorkerOrder(fleet.workers(), this))
    , m_tiles(new TileStrip(fleet, theme, this))
    , m_crons(new CronStrip(*fleet.crons(), theme, this))
    , m_metrics(new MetricStrip(fleet, theme, this))
    , m_filter(new FilterBar(*m_order, theme, this))
    , m_stack(new QStackedWidget(this))
    , m_views(new WorkerViews(fleet, *m_order, theme, Density::Cards, m_stack))
    , m_bar(new DensityBar(*m_views, theme, this))
    , m_empty(new EmptyState(theme))
    , m_sideBox(new QWidget(this))
    , m_alerts(new AlertPanel(*fleet.alerts(), theme, m_sideBox))
    , m_activity(new ActivityPanel(fleet, theme, m_sideBox))
{
    m_stack->addWidget(m_views);
    m_stack->addWidget(m_empty);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(theme, 16), scaled(theme, 14), scaled(theme, 16),
                               scaled(theme, 14));
    column->setSpacing(scaled(theme, 12));
    column->addWidget(m_tiles);
    column->addWidget(m_crons);
    column->addWidget(m_metrics);
    m_lower = new QBoxLayout(QBoxLayout::LeftToRight);
    m_lower->setSpacing(scaled(theme, 12));
    auto *left = new QVBoxLayout;
    left->setSpacing(scaled(theme, 8));
    QHBoxLayout *bar = addToolbar(left, tr("Workers"));
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_bar);
    left->addWidget(m_stack, 1);
    m_lower->addLayout(left, 1);
    m_side = new QBoxLayout(QBoxLayout::TopToBottom, m_sideBox);
    m_side->setContentsMargins(0, 0, 0, 0);
    m_side->setSpacing(scaled(theme, 12));
    m_side->addWidget(m_alerts);
    m_side->addWidget(m_activity, 1);
    m_lower->addWidget(m_sideBox);
    column->addLayout(m_lower, 1);

    connect(m_views, &WorkerViews::controlRequested, this, &OverviewPage::controlRequested);
    connect(m_views, &WorkerViews::opened, this, &OverviewPage::workerOpened);
    connect(m_views, &WorkerViews::densityChanged, this, [this] {
        chain();
        refresh(monotonicMs());
    });
    connect(m_crons, &CronStrip::workerOpened, this, &OverviewPage::workerOpened);
    connect(m_alerts, &AlertPanel::scopeOpened, this, &OverviewPage::scopeOpened);
    connect(m_alerts, &AlertPanel::allRequested, this, &OverviewPage::alertsRequested);
    connect(m_activity, &ActivityPanel::allRequested, this,
            [this] { emit scopeOpened(QStringLiteral("activity")); });
    connect(m_metrics, &MetricStrip::opened, this,
            [this] { emit scopeOpened(QStringLiteral("history")); });
    connect(m_empty, &EmptyState::stepTaken, this, [this] { takeStep(m_filter); });
    connect(m_filter, &FilterBar::filterChanged, this, [this] { refresh(monotonicMs()); });
    connect(m_filter->edit(), &QLineEdit::returnPressed, this, &Page::leaveFilter);
    connect(&theme, &Theme::changed, this, &OverviewPage::arrange);
    chain();
    arrange();
}

void OverviewPage::chain()
{
    QList<QWidget *> order{m_crons->list(), m_crons->more()};
    order << m_filter->tabOrder() << m_bar->columnsButton() << m_bar->heatBox();
    for (int i = 0; i < DensityCount; ++i)
        order << m_bar->segments()->button(i);
    chainTabs(order << m_views->view() << m_alerts->allButton() << m_alerts->list()
                    << m_activity->allButton() << m_activity->list());
}

void OverviewPage::refresh(qint64 nowMs)
{
    m_tiles->refresh(nowMs);
    const int shown = m_order->workerCount(), level = freshnessNow(nowMs);
    m_crons->refresh(level);
    // A source of metrics alone: they are the page, and there is nobody to show tiles of dashes of.
    const auto &performance = fleet().performance();
    const bool alone = performance && !performance->metrics.isEmpty() && !fleet().system() &&
                       fleet().workers()->rowCount() == 0 && fleet().queues()->rowCount() == 0;
    m_tiles->setVisible(!alone);
    m_metrics->setRows(alone ? 4 : 1);
    m_metrics->refresh(nowMs, level);
    showToolbar(countText(shown, fleet().workers()->rowCount()), nowMs);
    const bool nothing = explainNoWorkers(m_empty, shown, nowMs);
    showPart(m_stack, nothing ? 1 : 0);
    m_views->setDimmed(level, knownMs(nowMs));
    const ConnectionState state = fleet().status().state;
    m_alerts->setKnown(fleet().hasData());
    m_activity->refresh(
        fleet().hasData(),
        (state == ConnectionState::Live || state == ConnectionState::Polling) && level == 0, level);
}

void OverviewPage::tick(qint64 nowMs)
{
    refresh(nowMs);
    m_views->tickAges();
    m_alerts->tick();
}

void OverviewPage::remember(ViewState &state)
{
    m_views->remember(state, {ViewKey::OverviewDensity, ViewKey::OverviewGrouping,
                              ViewKey::OverviewSort, ViewKey::OverviewColumns});
    m_bar->remember(state);
}

WorkerGrid *OverviewPage::grid() const
{
    return m_views->grid();
}

WorkerTable *OverviewPage::table() const
{
    return m_views->table();
}

void OverviewPage::focusFilter()
{
    takeFocus(m_filter->edit());
}

void OverviewPage::focusView()
{
    (m_stack->currentWidget() == m_views ? m_views->view() : m_stack->currentWidget())
        ->setFocus(Qt::OtherFocusReason);
}

bool OverviewPage::reveal(const QString &key)
{
    if (m_views->select(key))
        return true;
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
    m_activity->allButton()->setVisible(!under); // whole lines rather; Ctrl+7 leads there too
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
