// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuespage.h"

#include "chip.h"
#include "clock.h"
#include "emptystate.h"
#include "factgrid.h"
#include "filteredit.h"
#include "fleet.h"
#include "format.h"
#include "healthlook.h"
#include "panel.h"
#include "queuepanel.h"
#include "queuetable.h"
#include "text.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedWidget>

namespace qd {

namespace {
enum HealthFact { QueuedFact, UtilizationFact, TimeFact };
} // namespace

QueuesPage::QueuesPage(Fleet &fleet, const Theme &theme, QWidget *parent)
    : Page(fleet, theme, parent)
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
    column->addWidget(m_lower);
    column->addStretch(1);

    connect(m_table, &QueueTable::currentQueueChanged, this, [this] { refresh(monotonicMs()); });
    connect(m_empty, &EmptyState::stepTaken, this, [this] {
        if (step() == Step::ClearFilter)
            m_filter->clear();
        else
            takeStep(nullptr);
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_table->setTextFilter(text);
        refresh(monotonicMs());
    });
    connect(&theme, &Theme::changed, this, &QueuesPage::fitTable);
}

void QueuesPage::addControls(QHBoxLayout *row)
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter queues by name"));
    m_filter->setToolTip(tr("Part of the name (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaxLength(200);
    m_filter->setMaximumWidth(scaled(theme(), 220));
    m_filter->setMinimumWidth(scaled(theme(), 120));
    row->addStretch(1);
    row->addWidget(m_filter, 2);
    m_toolbar = row->parentWidget();
}

QWidget *QueuesPage::makeLower()
{
    auto *lower = new QWidget(this);
    auto *row = new QHBoxLayout(lower);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(theme(), 12));
    const int side = scaled(theme(), 12);

    m_queue = new QueuePanel(fleet(), theme(), lower);
    row->addWidget(m_queue, 1);

    auto *health = new Panel(theme(), lower);
    m_healthChip = new Chip(theme(), health);
    health->addHeadline(tr("Health of the queues"), m_healthChip);
    auto *facts = new QVBoxLayout;
    facts->setContentsMargins(side, side, side, side);
    m_health = new FactGrid(theme(), 3, health);
    for (const QString &name : {tr("Tasks queued"), tr("In use"), tr("Clears in")})
        m_health->add(name);
    facts->addWidget(m_health);
    facts->addStretch(1);
    health->body()->addLayout(facts);
    health->setFixedWidth(scaled(theme(), 310));
    row->addWidget(health);
    return lower;
}

QString QueuesPage::summaryNow() const
{
    const int total = fleet().queues()->rowCount();
    if (total == 0)
        return {};
    QStringList parts{countText(m_table->shownCount(), total)};
    const MaybeInt tasks = fleet().tasksInQueues();
    if (tasks)
        parts << (*tasks == 1 ? tr("1 task") : tr("%1 tasks").arg(format::count(tasks)));
    const QueueTotals &totals = fleet().queues()->totals();
    if (totals.totalQueuedTasks && totals.totalQueuedTasks != tasks)
        parts << tr("queue status says %1").arg(format::count(totals.totalQueuedTasks));
    if (totals.utilizationPercent)
        parts << tr("%1 of capacity").arg(format::percent(totals.utilizationPercent));
    QString growing;
    int growingCount = 0;
    for (int i = 0; i < total; ++i) {
        const QueueRow *row = fleet().queues()->row(i);
        if (row->changePerSecond.value_or(0) > 0.05 &&
            row->queue.size.value_or(0) > fleet().limits().queueHighTasks) {
            growing = row->queue.name;
            ++growingCount;
        }
    }
    if (growingCount == 1)
        parts << tr("%1 is growing").arg(displayText(growing, 60));
    else if (growingCount > 1)
        parts << tr("%1 are growing").arg(format::count(growingCount));
    return parts.join(QStringLiteral(" · "));
}

FactGrid *QueuesPage::queueFacts() const
{
    return m_queue->facts();
}

void QueuesPage::showHealth()
{
    const QueueTotals &totals = fleet().queues()->totals();
    const Tone tone = healthTone(totals.healthStatus);
    m_healthChip->show(healthShape(tone), tone, healthText(totals.healthStatus));
    m_health->set(QueuedFact, format::count(totals.totalQueuedTasks));
    m_health->set(UtilizationFact, format::percent(totals.utilizationPercent));
    m_health->set(TimeFact, format::duration(totals.estimatedProcessingSeconds));
}

void QueuesPage::refresh(qint64 nowMs)
{
    const int total = fleet().queues()->rowCount(), shown = m_table->shownCount();
    if (shown > 0 && !m_table->currentIndex().isValid())
        m_table->selectionModel()->setCurrentIndex(m_table->model()->index(0, 0),
                                                   QItemSelectionModel::ClearAndSelect |
                                                       QItemSelectionModel::Rows);
    showToolbar(summaryNow(), nowMs);
    const bool nothing =
        explainEmpty(m_empty, shown, total, tr("No queues"),
                     tr("%1 reports no queues. They appear here as soon as it does."), nowMs);
    showPart(m_stack, nothing ? 1 : 0);
    m_lower->setVisible(!nothing);
    m_health->setDimmed(freshnessNow(nowMs));
    m_queue->setDimmed(freshnessNow(nowMs));
    m_table->setDimmed(freshnessNow(nowMs));
    if (!nothing) {
        showHealth();
        m_queue->show(m_table->currentQueue(), nowMs);
    }
    fitTable();
}

void QueuesPage::tick(qint64 nowMs)
{
    refresh(nowMs);
    m_table->tickAges();
}

void QueuesPage::fitTable()
{
    // The panel ends with its last row; with more rows than fit the table scrolls.
    if (m_stack->currentIndex() == 1) {
        m_stack->setMaximumHeight(QWIDGETSIZE_MAX);
        m_stack->setMinimumHeight(scaled(theme(), 300));
        return;
    }
    const int wanted = m_table->horizontalHeader()->sizeHint().height() +
                       m_table->shownCount() * scaled(theme(), 35) + 2;
    const int lower = scaled(theme(), height() < scaled(theme(), 700) ? 190 : 200);
    if (m_lower->height() != lower)
        m_lower->setFixedHeight(lower);
    const int room =
        height() - scaled(theme(), 14 * 2 + 3 * 12) - m_toolbar->sizeHint().height() - lower;
    const int fixed = qMax(scaled(theme(), 140), qMin(wanted, room));
    if (m_stack->minimumHeight() != fixed || m_stack->maximumHeight() != fixed)
        m_stack->setFixedHeight(fixed);
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
