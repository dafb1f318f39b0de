// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuespage.h"

#include "clock.h"
#include "emptystate.h"
#include "filteredit.h"
#include "fleet.h"
#include "format.h"
#include "panel.h"
#include "queuechart.h"
#include "queueentries.h"
#include "queuepanel.h"
#include "queuetable.h"
#include "text.h"
#include "timechart.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace qd {

QueuesPage::QueuesPage(Fleet &fleet, const Theme &theme, QWidget *parent)
    : Page(fleet, theme, parent)
    , m_lastHour(fleet)
    , m_filter(new FilterEdit(this))
    , m_stack(new QStackedWidget(this))
    , m_tablePanel(new Panel(theme))
    , m_empty(new EmptyState(theme))
{
    m_table = new QueueTable(
        *fleet.queues(), theme, [&fleet] { return fleet.limits(); }, m_tablePanel);
    m_tablePanel->body()->addWidget(m_table);
    m_stack->addWidget(m_tablePanel);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(theme, 16), scaled(theme, 14), scaled(theme, 16),
                               scaled(theme, 14));
    column->setSpacing(scaled(theme, 12));
    addControls(addToolbar(column, tr("Queues")));
    column->addWidget(m_stack);
    m_lower = makeLower();
    column->addWidget(m_lower, 1);

    connect(m_table, &QueueTable::currentQueueChanged, this, [this] { refresh(monotonicMs()); });
    connect(m_table, &QueueTable::queueActivated, this,
            [this] { m_chart->chart()->setFocus(Qt::ShortcutFocusReason); });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &QueuesPage::openRowMenu);
    connect(m_empty, &EmptyState::stepTaken, this, [this] {
        if (step() == Step::ClearFilter)
            m_filter->clear();
        else
            takeStep(nullptr);
    });
    connect(m_filter, &QLineEdit::returnPressed, this, &Page::leaveFilter);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_table->order().setFilter(text);
        refresh(monotonicMs());
    });
    connect(&m_table->order(), &QueueOrder::layoutChanged, this, &QueuesPage::fitTable);
    connect(&m_lastHour, &MetricHistory::changed, this, &QueuesPage::takeHistory);
    connect(&theme, &Theme::changed, this, &QueuesPage::fitTable);
}

void QueuesPage::addControls(QHBoxLayout *row)
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter queues by words"));
    m_filter->setToolTip(
        tr("Words that must occur in the name or state; -word: must not (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaxLength(200);
    m_filter->setMaximumWidth(scaled(theme(), 220));
    m_filter->setMinimumWidth(scaled(theme(), 120));
    row->addStretch(1);
    row->addWidget(m_filter, 2);
    m_tasks = new QPushButton(tr("Tasks"), this);
    m_tasks->setCheckable(true);
    m_tasks->setToolTip(tr("What stands in the chosen queue"));
    row->addWidget(m_tasks);
    m_more = new QToolButton(this);
    m_more->setAccessibleName(tr("More about the queues"));
    m_more->setToolTip(tr("Group, export"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_more->setProperty("arrow", QStringLiteral("none"));
    connect(m_more->menu(), &QMenu::aboutToShow, this, &QueuesPage::fillMenu);
    const auto restyle = [this] {
        m_more->setIcon(theme().icon(QStringLiteral("more"), theme().colors().t2));
    };
    connect(&theme(), &Theme::changed, m_more, restyle);
    restyle();
    row->addWidget(m_more);
    m_requeue = new QPushButton(this);
    m_requeue->setProperty("qd", QStringLiteral("danger"));
    m_requeue->setVisible(false);
    connect(m_requeue, &QPushButton::clicked, this, &QueuesPage::requeueAll);
    row->addWidget(m_requeue);
    m_toolbar = row->parentWidget();
}

QWidget *QueuesPage::makeLower()
{
    auto *lower = new QWidget(this);
    auto *row = new QHBoxLayout(lower);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(theme(), 12));
    m_chart = new QueueChart(fleet(), m_lastHour, theme(), lower);
    row->addWidget(m_chart, 1);
    m_chart->chart()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_chart->chart(), &QWidget::customContextMenuRequested, this,
            &QueuesPage::openChartMenu);
    m_queue = new QueuePanel(fleet(), theme(), lower);
    connect(m_queue, &QueuePanel::workerOpened, this, &Page::workerOpened);
    connect(m_queue, &QueuePanel::workersRequested, this, &QueuesPage::showWorkersOf);
    row->addWidget(m_queue);
    m_entries = new QueueEntries(fleet(), theme(), lower);
    m_entries->setExpandable(true);
    row->addWidget(m_entries);
    connect(m_entries, &QueueEntries::requeueRequested, this, &Page::requeueRequested);
    connect(m_entries, &QueueEntries::expandRequested, this, [this](bool expanded) {
        m_tasks->setChecked(expanded);
        arrangeLower();
    });
    connect(m_tasks, &QPushButton::toggled, m_entries, &QueueEntries::setExpanded);
    return lower;
}

QString QueuesPage::summaryNow() const
{
    const QueueModel &queues = *fleet().queues();
    const int total = queues.rowCount();
    if (total == 0)
        return {};
    QStringList parts{countText(m_table->order().shownCount(), total)};
    const MaybeInt tasks = fleet().tasksInQueues();
    if (tasks)
        parts << (*tasks == 1 ? tr("1 task") : tr("%1 tasks").arg(format::count(tasks)));
    const QueueTotals &totals = queues.totals();
    if (totals.totalQueuedTasks && totals.totalQueuedTasks != tasks)
        parts << tr("queue status says %1").arg(format::count(totals.totalQueuedTasks));
    if (totals.utilizationPercent)
        parts << tr("%1 of capacity").arg(format::percent(totals.utilizationPercent));
    // What needs a person, by name where it is one.
    const auto tell = [&](const QStringList &names, const QString &one, const QString &many) {
        if (names.size() == 1)
            parts << one.arg(displayText(names.first(), 60));
        else if (!names.isEmpty())
            parts << many.arg(format::count(names.size()));
    };
    QStringList growing, nobody;
    for (int i = 0; i < total; ++i) {
        const QueueRow &row = *queues.row(i);
        if (hasNobody(row))
            nobody << row.queue.name;
        else if (isHigh(row.queue, fleet().limits()) && row.outlook.kind == QueueOutlook::Growing)
            growing << row.queue.name;
    }
    tell(nobody, tr("nobody reads %1"), tr("nobody reads %1 of them"));
    tell(growing, tr("%1 is growing"), tr("%1 are growing"));
    return parts.join(QStringLiteral(" · "));
}

void QueuesPage::takeHistory()
{
    const qint64 endMs = m_lastHour.endMs(monotonicMs());
    QHash<QString, Samples> minutes;
    for (const HistorySeries &series : m_lastHour.history().series) {
        const QLatin1String prefix("queue:");
        if (series.scope.startsWith(prefix) && series.metric == QLatin1String("queue_size"))
            minutes.insert(series.scope.mid(prefix.size()), minutesOf(chartPoints(series), endMs));
    }
    fleet().queues()->setHistory(minutes, monotonicMs());
}

void QueuesPage::refresh(qint64 nowMs)
{
    const QueueOrder &order = m_table->order();
    const int total = fleet().queues()->rowCount(), shown = order.shownCount();
    if (shown > 0 && m_table->currentQueue().isEmpty()) {
        for (int i = 0; i < order.rowCount() && m_table->currentQueue().isEmpty(); ++i) {
            if (!order.group(i))
                m_table->select(order.row(i)->queue.name);
        }
    }
    showToolbar(summaryNow(), nowMs);
    showRequeue();
    const bool nothing =
        explainEmpty(m_empty, shown, total, tr("No queues"),
                     tr("%1 reports no queues. They appear here as soon as it does."), nowMs);
    showPart(m_stack, nothing ? 1 : 0);
    m_lower->setVisible(!nothing);
    const int dimmed = freshnessNow(nowMs);
    m_queue->setDimmed(dimmed);
    m_chart->setDimmed(dimmed);
    m_entries->setDimmed(dimmed);
    m_table->setDimmed(dimmed);
    if (!nothing) {
        m_queue->show(m_table->currentQueue(), nowMs);
        m_chart->show(m_table->currentQueue(), nowMs);
        m_entries->show(m_table->currentQueue(), nowMs);
    }
    fitTable();
}

void QueuesPage::tick(qint64 nowMs)
{
    refresh(nowMs);
    m_table->tickAges();
    if (m_lower->isVisible()) {
        m_lastHour.want(1, nowMs);
        m_chart->tick(nowMs);
    }
}

/// Chart, facts and entries side by side where there is room; entries alone when asked for.
void QueuesPage::arrangeLower()
{
    constexpr double WidePx = 1300, EntriesPx = 430;
    const bool alone = m_entries->isExpanded(), wide = width() >= scaled(theme(), WidePx);
    m_chart->setVisible(!alone);
    m_queue->setVisible(!alone);
    m_entries->setVisible(alone || wide);
    m_entries->setMinimumWidth(alone ? 0 : scaled(theme(), EntriesPx));
    m_entries->setMaximumWidth(alone ? QWIDGETSIZE_MAX : scaled(theme(), EntriesPx));
}

void QueuesPage::fitTable()
{
    arrangeLower();
    // The panel ends with its last row; with more rows than fit the table scrolls, and what is
    // below keeps its room.
    if (m_stack->currentIndex() == 1) {
        m_stack->setMaximumHeight(QWIDGETSIZE_MAX);
        m_stack->setMinimumHeight(scaled(theme(), 300));
        return;
    }
    const int wanted = m_table->horizontalHeader()->sizeHint().height() +
                       m_table->model()->rowCount() * scaled(theme(), 35) + 2;
    const int all = height() - scaled(theme(), 14 * 2 + 2 * 12) - m_toolbar->sizeHint().height();
    const int lower = std::max(scaled(theme(), 190), all * 2 / 5);
    const int fixed = std::max(scaled(theme(), 140), std::min(wanted, all - lower));
    if (m_stack->minimumHeight() != fixed || m_stack->maximumHeight() != fixed)
        m_stack->setFixedHeight(fixed);
    const int details = scaled(theme(), width() < scaled(theme(), 1200) ? 250 : 310);
    if (m_queue->minimumWidth() != details || m_queue->maximumWidth() != details)
        m_queue->setFixedWidth(details);
}

QLineEdit *QueuesPage::filter() const
{
    return m_filter;
}

void QueuesPage::focusFilter()
{
    takeFocus(m_filter);
}

void QueuesPage::focusView()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

bool QueuesPage::reveal(const QString &name)
{
    m_filter->clear();
    m_table->select(name);
    return m_table->currentQueue() == name;
}

void QueuesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitTable();
}

} // namespace qd
