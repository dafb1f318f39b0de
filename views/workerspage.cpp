// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerspage.h"

#include "clock.h"
#include "controlbar.h"
#include "densitybar.h"
#include "emptystate.h"
#include "filterbar.h"
#include "fleet.h"
#include "format.h"
#include "queryedit.h"
#include "segments.h"
#include "textlabel.h"
#include "timechart.h"
#include "viewstate.h"
#include "workerchartpage.h"
#include "workercharts.h"
#include "workerexport.h"
#include "workerorder.h"
#include "workerpanel.h"
#include "workertable.h"
#include "workerviews.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace qd {

namespace {
constexpr double LeastPanel = 280, MostPanel = 640;
}

WorkersPage::WorkersPage(Fleet &fleet, const Theme &theme, QWidget *parent)
    : Page(fleet, theme, parent)
    , m_order(new WorkerOrder(fleet.workers(), this))
    , m_filter(new FilterBar(*m_order, theme, this))
    , m_controls(new ControlBar(fleet, theme, this))
    , m_stack(new QStackedWidget(this))
    , m_views(new WorkerViews(fleet, *m_order, theme, Density::Table, m_stack))
    , m_bar(new DensityBar(*m_views, theme, this))
    , m_empty(new EmptyState(theme))
    , m_panel(new WorkerPanel(fleet, theme, WorkerPanel::Form::Side, this))
    , m_split(new QSplitter(this))
{
    m_stack->addWidget(m_views);
    m_stack->addWidget(m_empty);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(theme, 16), scaled(theme, 14), scaled(theme, 16),
                               scaled(theme, 14));
    column->setSpacing(scaled(theme, 10));
    QHBoxLayout *bar = addToolbar(column, tr("Workers"));
    bar->addStretch(1);
    bar->addWidget(m_controls);
    bar->addWidget(m_bar);
    column->addWidget(m_filter);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(scaled(theme, 12));
    m_split->addWidget(m_stack);
    m_split->addWidget(m_panel);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    column->addWidget(m_split, 1);
    m_panel->hide();
    wire();
    chain();
    arrange();
    refresh(monotonicMs());
}

void WorkersPage::wire()
{
    connect(m_views, &WorkerViews::currentChanged, this, &WorkersPage::lookAtChosen);
    connect(m_views, &WorkerViews::clicked, this, &WorkersPage::lookAtChosen);
    connect(m_views, &WorkerViews::selectionChanged, this, [this] {
        if (m_views->currentKey() != m_panel->worker())
            lookAtChosen();
        m_selected = m_views->selectedKeys();
        refresh(monotonicMs());
    });
    connect(m_views, &WorkerViews::opened, this, &WorkersPage::workerWindowRequested);
    connect(m_views, &WorkerViews::controlRequested, this, &WorkersPage::controlRequested);
    connect(m_views, &WorkerViews::densityChanged, this, &WorkersPage::chain);
    connect(m_panel, &WorkerPanel::windowRequested, this, &WorkersPage::workerWindowRequested);
    connect(m_panel, &WorkerPanel::chartWindowRequested, this, &Page::windowRequested);
    connect(m_panel, &WorkerPanel::requeueRequested, this, &WorkersPage::requeueRequested);
    connect(m_panel, &WorkerPanel::closeRequested, this, [this] { lookAt({}); });
    connect(
        m_panel, &WorkerPanel::controlRequested, this,
        [this](ControlAction action, const QString &key) { emit controlRequested(action, {key}); });
    connect(m_empty, &EmptyState::stepTaken, this, [this] { takeStep(m_filter); });
    connect(m_filter, &FilterBar::filterChanged, this, [this] { refresh(monotonicMs()); });
    connect(m_filter->edit(), &QLineEdit::returnPressed, this, &Page::leaveFilter);
    auto *close =
        new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(close, &QShortcut::activated, this, [this] {
        if (m_panel->isVisible())
            lookAt({});
        else
            m_views->clearSelection();
    });
    connect(m_split, &QSplitter::splitterMoved, this, [this] {
        m_panelWidth = m_panel->width() / theme().scale();
        if (m_state)
            m_state->setValue(ViewKey::WorkerPanelWidth, qRound(m_panelWidth));
    });
    connect(m_controls, &ControlBar::chosen, this, [this](ControlAction action) {
        const QStringList keys = m_views->selectedKeys();
        if (!keys.isEmpty())
            emit controlRequested(action, keys);
    });
    connect(m_controls, &ControlBar::allChosen, this,
            [this](ControlAction action) { emit controlRequested(action, m_order->keys()); });
    connect(&theme(), &Theme::changed, this, &WorkersPage::arrange);
}

void WorkersPage::chain()
{
    QList<QWidget *> order = m_controls->tabOrder();
    order << m_bar->columnsButton() << m_bar->heatBox();
    for (int i = 0; i < DensityCount; ++i)
        order << m_bar->segments()->button(i);
    order << m_filter->tabOrder() << m_views->view();
    chainTabs(order << m_panel->tabOrder());
}

WorkerTable *WorkersPage::table() const
{
    return m_views->table();
}

/// The keyboard's row alone opens nothing: a table that gets the focus has one at once.
void WorkersPage::lookAtChosen()
{
    const QString key = m_views->currentKey();
    if (m_views->isSelected(key))
        lookAt(key);
}

void WorkersPage::lookAt(const QString &key)
{
    m_panel->setWorker(key);
    const bool shown = !key.isEmpty(), other = shown != m_panel->isVisibleTo(this);
    m_panel->setVisible(shown);
    if (shown)
        m_panel->refresh(monotonicMs());
    if (!other)
        return;
    arrange();
    emit watchChanged();
}

Watch WorkersPage::watch() const
{
    // Queue figures fill the table and the facts; activity is shown in the side panel only.
    return {m_panel->isVisibleTo(this), true};
}

void WorkersPage::refresh(qint64 nowMs)
{
    const int total = fleet().workers()->rowCount(), shown = m_order->workerCount();
    const qint64 selected = m_selected.size();
    showToolbar(selected > 0
                    ? tr("%1 of %2 selected").arg(format::count(selected), format::count(total))
                    : countText(shown, total),
                nowMs);
    m_controls->setTargets(m_selected, shown, nowMs);
    const bool nothing = explainNoWorkers(m_empty, shown, nowMs);
    showPart(m_stack, nothing ? 1 : 0);
    m_views->setDimmed(freshnessNow(nowMs), knownMs(nowMs));
    if (m_panel->isVisible())
        m_panel->refresh(nowMs);
}

void WorkersPage::tick(qint64 nowMs)
{
    refresh(nowMs);
    m_views->tickAges();
}

void WorkersPage::focusFilter()
{
    takeFocus(m_filter->edit());
}

void WorkersPage::focusView()
{
    m_views->view()->setFocus(Qt::OtherFocusReason);
}

QList<PagePiece> WorkersPage::pieces() const
{
    QList<PagePiece> all;
    const QString worker = m_panel->isVisible() ? m_panel->worker() : QString();
    for (int part = 0; !worker.isEmpty() && part < WorkerCharts::Parts; ++part) {
        const PagePiece piece = WorkerChartPage::piece(fleet(), worker, part);
        if (m_panel->charts()->chart(part)->hasFocus())
            all.prepend(piece);
        else
            all.append(piece);
    }
    return all;
}

bool WorkersPage::reveal(const QString &key)
{
    if (fleet().workers()->rowOf(key) < 0)
        return false;
    if (!m_views->select(key)) { // hidden by the filter, or in a closed group
        m_filter->clear();
        if (!m_views->select(key))
            m_order->setGrouping(WorkerGrouping::None);
        m_views->select(key);
    }
    lookAt(key);
    return true;
}

void WorkersPage::deselect(const QString &key)
{
    m_views->deselect(key);
}

void WorkersPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void WorkersPage::arrange()
{
    m_controls->setCompact(width() < scaled(theme(), 1150));
    const int least = scaled(theme(), LeastPanel), most = scaled(theme(), MostPanel);
    m_panel->setMinimumWidth(least);
    m_panel->setMaximumWidth(most);
    const double own = width() < scaled(theme(), 1150) ? 310 : 360;
    const int wanted = qBound(least, scaled(theme(), m_panelWidth > 0 ? m_panelWidth : own), most);
    const int room = m_split->width() - m_split->handleWidth();
    // The list keeps at least its half.
    const int panel = qMax(least, qMin(wanted, room / 2));
    m_split->setSizes({room - panel, panel});
}

void WorkersPage::remember(ViewState &state)
{
    m_state = &state;
    m_views->remember(state, {ViewKey::WorkersDensity, ViewKey::WorkersGrouping,
                              ViewKey::WorkersSort, ViewKey::WorkersColumns});
    m_bar->remember(state);
    m_panelWidth = state.value(ViewKey::WorkerPanelWidth).toDouble();
    arrange();
}

void WorkersPage::applyFilter(const QString &line)
{
    m_filter->clear();
    m_filter->edit()->setText(line);
}

ExportTable WorkersPage::toExport()
{
    ExportTable table = workerExport(*fleet().workers());
    table.keys = m_order->keys();
    table.what =
        tr("%1 workers").arg(countText(int(table.keys.size()), fleet().workers()->rowCount()));
    return table;
}

} // namespace qd
