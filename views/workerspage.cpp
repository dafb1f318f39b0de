// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerspage.h"

#include "actions.h"
#include "clock.h"
#include "emptystate.h"
#include "filterbar.h"
#include "fleet.h"
#include "format.h"
#include "panel.h"
#include "plaintip.h"
#include "textlabel.h"
#include "workerexport.h"
#include "workerorder.h"
#include "workerpanel.h"
#include "workertable.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace qd {

WorkersPage::WorkersPage(Fleet &fleet, const Theme &theme, QWidget *parent)
    : Page(fleet, theme, parent)
    , m_order(new WorkerOrder(fleet.workers(), this))
    , m_filter(new FilterBar(*m_order, theme, false, this))
    , m_stack(new QStackedWidget(this))
    , m_tablePanel(new Panel(theme))
    , m_empty(new EmptyState(theme))
    , m_panel(new WorkerPanel(fleet, theme, this))
{
    m_table = new WorkerTable(
        *m_order, theme, [&fleet] { return fleet.limits(); }, m_tablePanel);
    m_tablePanel->body()->addWidget(m_table);
    m_stack->addWidget(m_tablePanel);
    m_stack->addWidget(m_empty);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(theme, 16), scaled(theme, 14), scaled(theme, 16),
                               scaled(theme, 14));
    column->setSpacing(scaled(theme, 10));
    addControls(addToolbar(column, tr("Workers")));
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(theme, 12));
    row->addWidget(m_stack, 1);
    row->addWidget(m_panel);
    column->addLayout(row, 1);
    m_panel->hide();

    // The keyboard's row alone opens nothing: a table that gets the focus has one at once.
    const auto lookAtChosen = [this] {
        if (m_table->selectionModel()->isRowSelected(m_table->currentIndex().row()))
            lookAt(m_table->currentKey());
    };
    connect(m_table, &WorkerTable::currentKeyChanged, this, lookAtChosen);
    connect(m_table, &WorkerTable::selectionKeysChanged, this, [this, lookAtChosen] {
        if (m_table->currentKey() != m_panel->worker())
            lookAtChosen();
    });
    connect(m_table, &QAbstractItemView::clicked, this, lookAtChosen);
    connect(m_table, &WorkerTable::selectionKeysChanged, this, [this] {
        m_selected = int(m_table->selectionModel()->selectedRows().size());
        refresh(monotonicMs());
    });
    connect(m_table, &WorkerTable::opened, this, [this](const QString &key) {
        lookAt(key);
        m_panel->setDetailsOpen(true);
    });
    connect(m_panel, &WorkerPanel::closeRequested, this, [this] { lookAt({}); });
    connect(
        m_panel, &WorkerPanel::controlRequested, this,
        [this](ControlAction action, const QString &key) { emit controlRequested(action, {key}); });
    connect(m_empty, &EmptyState::stepTaken, this, [this] { takeStep(m_filter); });
    connect(m_filter, &FilterBar::filterChanged, this, [this] { refresh(monotonicMs()); });
    auto *close =
        new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(close, &QShortcut::activated, this, [this] {
        if (m_panel->isVisible())
            lookAt({});
        else
            m_table->clearSelection();
    });
    connect(&theme, &Theme::changed, this, &WorkersPage::arrange);
    QList<QWidget *> order{m_filter->edit(), m_filter->statusBox()};
    for (ControlAction action : AllActions)
        order << m_buttons[int(action)];
    chainTabs(order << m_table << m_panel->tabOrder());
    arrange();
    refresh(monotonicMs());
}

void WorkersPage::addControls(QHBoxLayout *row)
{
    auto *bar = row->parentWidget();
    row->addWidget(m_filter, 1);
    for (ControlAction action : AllActions) {
        auto *button = new QPushButton(
            asksFirst(action) ? actionVerb(action) + QStringLiteral("…") : actionVerb(action), bar);
        button->setAccessibleName(tr("%1 the chosen workers").arg(actionVerb(action)));
        if (action == ControlAction::Stop)
            button->setProperty("qd", QStringLiteral("danger"));
        connect(button, &QPushButton::clicked, this, [this, action] {
            const QStringList keys = m_table->selectedKeys();
            if (!keys.isEmpty())
                emit controlRequested(action, keys);
        });
        row->addWidget(button);
        m_buttons[int(action)] = button;
    }
    const auto restyle = [this] {
        for (ControlAction action : AllActions) {
            const QColor color =
                action == ControlAction::Stop ? theme().color(Tone::Bad) : theme().colors().t2;
            m_buttons[int(action)]->setIcon(theme().icon(actionIconName(action), color));
            m_buttons[int(action)]->setIconSize(QSize(scaled(theme(), 12), scaled(theme(), 12)));
        }
    };
    connect(&theme(), &Theme::changed, this, restyle);
    restyle();
}

void WorkersPage::lookAt(const QString &key)
{
    m_panel->setWorker(key);
    const bool shown = !key.isEmpty();
    if (shown)
        m_panel->refresh(monotonicMs());
    if (shown == m_panel->isVisibleTo(this))
        return;
    m_panel->setVisible(shown);
    emit watchChanged();
}

Watch WorkersPage::watch() const
{
    // Queue figures fill the table and the facts; activity is shown in the side panel only.
    return {m_panel->isVisibleTo(this), true};
}

void WorkersPage::showButtons(qint64 nowMs)
{
    // With one worker chosen the reason why not is its own; with several the dialog tells it for
    // each.
    const QStringList keys = m_selected == 1 ? m_table->selectedKeys() : QStringList();
    for (ControlAction action : AllActions) {
        QString why;
        if (m_selected == 0)
            why = tr("Choose a worker first.");
        else if (keys.size() == 1)
            why = fleet().whyNot(action, keys.first(), nowMs);
        m_buttons[int(action)]->setEnabled(why.isEmpty());
        m_buttons[int(action)]->setToolTip(plainTip(why));
    }
}

void WorkersPage::refresh(qint64 nowMs)
{
    const int total = fleet().workers()->rowCount(), shown = m_order->workerCount();
    showToolbar(m_selected > 0
                    ? tr("%1 of %2 selected").arg(format::count(m_selected), format::count(total))
                    : countText(shown, total),
                nowMs);
    showButtons(nowMs);
    const bool nothing = explainNoWorkers(m_empty, shown, nowMs);
    showPart(m_stack, nothing ? 1 : 0);
    m_table->setDimmed(freshnessNow(nowMs), knownMs(nowMs));
    m_panel->setDimmed(freshnessNow(nowMs), knownMs(nowMs));
    if (m_panel->isVisible())
        m_panel->refresh(nowMs);
}

void WorkersPage::tick(qint64 nowMs)
{
    refresh(nowMs);
    m_table->tickAges();
}

void WorkersPage::focusFilter()
{
    takeFocus(m_filter->edit());
}

void WorkersPage::focusView()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

bool WorkersPage::reveal(const QString &key)
{
    if (fleet().workers()->rowOf(key) < 0)
        return false;
    m_table->select(key);
    if (m_table->currentKey() != key) { // hidden by the filter
        m_filter->clear();
        m_table->select(key);
    }
    lookAt(key);
    return true;
}

void WorkersPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void WorkersPage::arrange()
{
    m_panel->setFixedWidth(scaled(theme(), width() < scaled(theme(), 1150) ? 310 : 360));
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
