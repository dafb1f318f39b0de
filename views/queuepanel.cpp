// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuepanel.h"

#include "chip.h"
#include "consumergroups.h"
#include "factgrid.h"
#include "fleet.h"
#include "format.h"
#include "healthlook.h"
#include "jsontree.h"
#include "plaintip.h"
#include "queuetable.h"
#include "redaction.h"
#include "text.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeView>

namespace qd {

namespace {
enum QueueFact {
    WaitingFact,
    HeldFact,
    OldestFact,
    InFact,
    OutFact,
    ClearsFact,
    OrphanedFact,
    DeadFact,
    ReadersFact
};
enum HealthFact { QueuedFact, UtilizationFact, TimeFact };
constexpr qsizetype NamedWorkers = 8;
constexpr int GuessUpTo = 500;
} // namespace

QueuePanel::QueuePanel(Fleet &fleet, const Theme &theme, QWidget *parent)
    : Panel(theme, parent)
    , m_fleet(fleet)
    , m_state(new Chip(theme, this))
    , m_inside(new QWidget)
    , m_extra(new JsonTree(this))
{
    m_title = addHeadline({}, m_state);
    auto *column = new QVBoxLayout(m_inside);
    const int side = scaled(theme, 12);
    column->setContentsMargins(side, scaled(theme, 10), side, scaled(theme, 10));
    column->setSpacing(scaled(theme, 7));

    m_alarm = new TextLabel(theme, 12, QFont::DemiBold, Ink::Bad, m_inside);
    m_alarm->setMaxLines(3);
    column->addWidget(m_alarm);
    m_facts = new FactGrid(theme, 3, m_inside);
    for (const QString &name : {tr("Waiting"), tr("Held"), tr("Oldest"), tr("In /s"), tr("Out /s"),
                                tr("Clears in"), tr("Orphaned"), tr("Dead"), tr("Workers")})
        m_facts->add(name);
    m_facts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // figures are never cut
    column->addWidget(m_facts);

    m_readersTitle = addSection(tr("Read by"));
    m_nobody = new TextLabel(theme, 12, QFont::Normal, Ink::Secondary, m_inside);
    m_nobody->setMaxLines(2);
    column->addWidget(m_nobody);
    m_readersGrid = new QGridLayout;
    m_readersGrid->setSpacing(scaled(theme, 4));
    column->addLayout(m_readersGrid);
    m_allReaders = new QPushButton(m_inside);
    m_allReaders->setProperty("qd", QStringLiteral("flat"));
    connect(m_allReaders, &QPushButton::clicked, this,
            [this] { emit workersRequested(m_shownQueue); });
    column->addWidget(m_allReaders, 0, Qt::AlignLeft);

    m_groupsTitle = addSection(tr("Consumer groups"));
    m_groups = new ConsumerGroups(theme, m_inside);
    column->addWidget(m_groups);

    m_extraTitle = addSection(tr("Other fields"));
    m_tree = new QTreeView(m_inside);
    m_tree->setModel(m_extra);
    connect(&fleet, &Fleet::redactionChanged, this, [this] {
        const QueueModel &queues = *m_fleet.queues();
        if (const QueueRow *row = queues.row(queues.rowOf(m_shownQueue)))
            showExtra(*row);
    });
    m_tree->setAccessibleName(tr("Other fields of this queue"));
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->hide();
    m_tree->setFixedHeight(scaled(theme, 96));
    column->addWidget(m_tree);
    column->addStretch(1);

    column->addWidget(new Rule(theme, m_inside));
    auto *healthHead = new QHBoxLayout;
    auto *healthTitle = new TextLabel(theme, 12, QFont::DemiBold, Ink::Primary, m_inside);
    healthTitle->setPlain(tr("All queues"));
    m_healthChip = new Chip(theme, m_inside);
    healthHead->addWidget(healthTitle, 1);
    healthHead->addWidget(m_healthChip);
    column->addLayout(healthHead);
    m_health = new FactGrid(theme, 3, m_inside);
    for (const QString &name : {tr("Tasks queued"), tr("In use"), tr("Clears in")})
        m_health->add(name);
    m_health->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    column->addWidget(m_health);
    m_totals = new TextLabel(theme, 11.5, QFont::Normal, Ink::Secondary, m_inside);
    m_totals->setMaxLines(4);
    column->addWidget(m_totals);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_inside);
    scroll->viewport()->setAutoFillBackground(false);
    m_inside->setAutoFillBackground(false);
    body()->addWidget(scroll, 1);
}

TextLabel *QueuePanel::addSection(const QString &title)
{
    auto *label = new TextLabel(theme(), 11, QFont::Medium, Ink::Muted, m_inside);
    label->setPlain(title);
    m_inside->layout()->addWidget(label);
    return label;
}

void QueuePanel::setDimmed(int freshness)
{
    m_facts->setDimmed(freshness);
    m_health->setDimmed(freshness);
}

void QueuePanel::show(const QString &name, qint64 nowMs)
{
    showHealth();
    const QueueRow *row = m_fleet.queues()->row(m_fleet.queues()->rowOf(name));
    for (QWidget *part : std::initializer_list<QWidget *>{m_state, m_facts, m_readersTitle})
        part->setVisible(row);
    if (!row) {
        m_shownQueue.clear();
        m_title->setPlain(tr("No queue chosen"));
        m_nobody->setPlain(tr("Choose a queue in the table to see everything about it."));
        for (QWidget *part : std::initializer_list<QWidget *>{m_alarm, m_allReaders, m_groupsTitle,
                                                              m_groups, m_extraTitle, m_tree})
            part->setVisible(false);
        for (QPushButton *reader : std::as_const(m_readers))
            reader->setVisible(false);
        m_readerKeys.clear();
        return;
    }
    m_title->setPlain(displayText(row->queue.name));
    const ChipLook look = queueStateLook(row->state);
    m_state->show(look.shape, look.tone, look.word);
    const bool nobody = hasNobody(*row);
    m_alarm->setVisible(nobody);
    if (nobody)
        m_alarm->setPlain(
            tr("Nobody reads this queue: start a worker for it, or its tasks wait for ever."));
    showFacts(*row, nowMs);
    const bool other = m_shownQueue != row->queue.name;
    m_shownQueue = row->queue.name;
    if (other || nowMs - m_readersAtMs >= 1000 || nowMs < m_readersAtMs) { // every worker is asked
        m_readersAtMs = nowMs;
        showReaders(*row);
    }
    if (other || m_shownExtra != row->queue.extra)
        showExtra(*row);
}

void QueuePanel::showFacts(const QueueRow &row, qint64 nowMs)
{
    const Queue &queue = row.queue;
    const auto rate = [](const MaybeReal &value) {
        return value ? QLocale().toString(*value, 'f', 1) : format::count({});
    };
    const auto warn = [](bool so, Ink ink) { return so ? ink : Ink::Primary; };
    m_facts->set(WaitingFact, format::count(waitingTasks(queue)),
                 warn(isHigh(queue, m_fleet.limits()), Ink::Bad));
    m_facts->set(HeldFact, format::count(queue.held));
    m_facts->set(InFact, rate(queue.rateIn));
    m_facts->set(OutFact, rate(queue.rateOut));
    m_facts->set(OldestFact, format::duration(oldestSeconds(queue, nowMs)));
    const bool never =
        row.outlook.kind == QueueOutlook::Never || row.outlook.kind == QueueOutlook::NeverGrowing;
    m_facts->set(ClearsFact, clearsText(row), warn(never, Ink::Bad));
    m_facts->set(OrphanedFact, format::count(queue.orphaned),
                 warn(queue.orphaned.value_or(0) > 0, Ink::Stale));
    m_facts->set(DeadFact, format::count(queue.dead), warn(queue.dead.value_or(0) > 0, Ink::Bad));
    m_facts->set(ReadersFact, readersText(row), warn(hasNobody(row), Ink::Bad));
}

void QueuePanel::showReaders(const QueueRow &row)
{
    QStringList keys;
    qsizetype workers = 0;
    const int all = m_fleet.workers()->rowCount();
    for (int i = 0; i < all; ++i) {
        const Worker &worker = m_fleet.workers()->row(i)->worker;
        if (queuesReadBy(worker, all <= GuessUpTo).contains(row.queue.name) &&
            ++workers <= NamedWorkers)
            keys << worker.key;
    }
    m_nobody->setVisible(workers == 0);
    if (workers == 0)
        m_nobody->setPlain(tr("No worker says that it reads this queue."));
    m_allReaders->setVisible(workers > 0);
    m_allReaders->setText(workers > NamedWorkers
                              ? tr("Show all %1 in Workers").arg(format::count(workers))
                              : tr("Show in Workers"));
    for (qsizetype i = m_readers.size(); i < keys.size(); ++i) {
        auto *button = new QPushButton(m_inside);
        connect(button, &QPushButton::clicked, this,
                [this, i] { emit workerOpened(m_readerKeys.value(i)); });
        m_readersGrid->addWidget(button, int(i / 2), int(i % 2));
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        m_readers << button;
    }
    m_readerKeys = keys;
    for (qsizetype i = 0; i < m_readers.size(); ++i) {
        QPushButton *button = m_readers[i];
        button->setVisible(i < keys.size());
        const WorkerRow *worker = m_fleet.workers()->row(m_fleet.workers()->rowOf(keys.value(i)));
        if (i >= keys.size() || !worker)
            continue;
        const QString name = displayText(worker->worker.name, 200);
        const QString word = shownWord(worker->kind, worker->worker.status);
        const int room = std::max(scaled(theme(), 40), button->width() - scaled(theme(), 24));
        QString text = button->fontMetrics().elidedText(name, Qt::ElideMiddle, room);
        button->setText(text.replace(u'&', QStringLiteral("&&")));
        button->setToolTip(plainTip(name + QStringLiteral(" · ") + word));
        button->setAccessibleName(tr("Open worker %1, %2").arg(name, word));
    }
}

void QueuePanel::showExtra(const QueueRow &row)
{
    m_shownExtra = row.queue.extra;
    QJsonObject extra = row.queue.extra;
    const QJsonArray groups = extra.take(QStringLiteral("groups")).toArray();
    m_groups->show(m_fleet.redaction().json(QJsonValue(groups)).toArray());
    m_groupsTitle->setVisible(!groups.isEmpty());
    m_groups->setVisible(!groups.isEmpty());
    m_extra->setValue(m_fleet.redaction().json(extra));
    m_extraTitle->setVisible(!extra.isEmpty());
    m_tree->setVisible(!extra.isEmpty());
}

QString QueuePanel::totalsText() const
{
    return m_totals->text();
}

/// The server's own totals as given, and where they contradict each other, all of them in words.
void QueuePanel::showHealth()
{
    const QueueTotals &totals = m_fleet.queues()->totals();
    const Tone tone = healthTone(totals.healthStatus);
    m_healthChip->show(healthShape(tone), tone, healthText(totals.healthStatus));
    const MaybeInt sum = m_fleet.queues()->sumOfSizes();
    m_health->set(QueuedFact,
                  format::count(totals.totalQueuedTasks ? totals.totalQueuedTasks : sum));
    m_health->set(UtilizationFact, format::percent(totals.utilizationPercent));
    m_health->set(TimeFact, format::duration(totals.estimatedProcessingSeconds));
    const MaybeInt overview = m_fleet.system() ? m_fleet.system()->totalTasksInQueue : std::nullopt;
    QStringList words;
    if (totals.totalQueuedTasks && sum && *totals.totalQueuedTasks != *sum)
        words << tr("The queue status says %1 tasks; the queues here add up to %2.")
                     .arg(format::count(totals.totalQueuedTasks), format::count(sum));
    if (const MaybeInt given = totals.totalQueuedTasks ? totals.totalQueuedTasks : sum;
        overview && given && *overview != *given)
        words << tr("The overview says %1.").arg(format::count(overview));
    m_totals->setVisible(!words.isEmpty());
    m_totals->setPlain(words.join(QLatin1Char(' ')));
}

} // namespace qd
