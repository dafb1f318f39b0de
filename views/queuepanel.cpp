// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuepanel.h"

#include "chip.h"
#include "factgrid.h"
#include "fleet.h"
#include "format.h"
#include "jsontree.h"
#include "queuetable.h"
#include "text.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTreeView>

namespace qd {

namespace {
enum QueueFact {
    WaitingFact,
    HeldFact,
    InFact,
    OutFact,
    OldestFact,
    ClearsFact,
    OrphanedFact,
    DeadFact
};
constexpr int NamedWorkers = 12;
} // namespace

QueuePanel::QueuePanel(Fleet &fleet, const Theme &theme, QWidget *parent)
    : Panel(theme, parent)
    , m_fleet(fleet)
    , m_extra(new JsonTree(this))
{
    const int side = scaled(theme, 12);
    m_state = new Chip(theme, this);
    m_title = addHeadline({}, m_state);
    auto *inside = new QHBoxLayout;
    inside->setContentsMargins(side, side, side, side);
    inside->setSpacing(scaled(theme, 16));
    auto *left = new QVBoxLayout;
    left->setSpacing(scaled(theme, 10));
    m_facts = new FactGrid(theme, 4, this);
    for (const QString &name : {tr("Waiting"), tr("Held"), tr("In /s"), tr("Out /s"), tr("Oldest"),
                                tr("Clears in"), tr("Orphaned"), tr("Dead")})
        m_facts->add(name);
    m_facts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // figures are never cut
    left->addWidget(m_facts);
    m_workers = new TextLabel(theme, 12, QFont::Normal, Ink::Secondary, this);
    m_workers->setMaxLines(2);
    left->addWidget(m_workers);
    left->addStretch(1);
    inside->addLayout(left, 3);
    m_tree = new QTreeView(this);
    m_tree->setModel(m_extra);
    m_tree->setAccessibleName(tr("Other fields of this queue"));
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->hide();
    inside->addWidget(m_tree, 2);
    body()->addLayout(inside);
}

void QueuePanel::setDimmed(int freshness)
{
    m_facts->setDimmed(freshness);
}

void QueuePanel::show(const QString &name, qint64 nowMs)
{
    const QueueRow *row = m_fleet.queues()->row(m_fleet.queues()->rowOf(name));
    m_state->setVisible(row);
    m_facts->setVisible(row);
    m_tree->setVisible(row && !row->queue.extra.isEmpty());
    if (!row) {
        m_title->setPlain(tr("No queue chosen"));
        m_workers->setPlain(tr("Choose a queue in the table to see everything about it."));
        return;
    }
    const Queue &queue = row->queue;
    m_title->setPlain(displayText(queue.name));
    const ChipLook look = queueStateLook(row->state);
    m_state->show(look.shape, look.tone, look.word);
    const auto rate = [](const MaybeReal &value) {
        return value ? QLocale().toString(*value, 'f', 1) : format::count({});
    };
    const auto warn = [](const MaybeInt &count, Ink ink) {
        return count.value_or(0) > 0 ? ink : Ink::Primary;
    };
    m_facts->set(WaitingFact, format::count(queue.waiting ? queue.waiting : queue.size));
    m_facts->set(HeldFact, format::count(queue.held));
    m_facts->set(InFact, rate(queue.rateIn));
    m_facts->set(OutFact, rate(queue.rateOut));
    m_facts->set(OldestFact, format::duration(oldestSeconds(queue, nowMs)));
    m_facts->set(ClearsFact, clearsText(*row));
    m_facts->set(OrphanedFact, format::count(queue.orphaned), warn(queue.orphaned, Ink::Stale));
    m_facts->set(DeadFact, format::count(queue.dead), warn(queue.dead, Ink::Bad));

    QStringList names;
    int workers = 0;
    for (int i = 0; i < m_fleet.workers()->rowCount(); ++i) {
        const Worker &worker = m_fleet.workers()->row(i)->worker;
        if (worker.queue != queue.name)
            continue;
        if (++workers <= NamedWorkers)
            names << displayText(worker.name, 40);
    }
    if (workers == 0)
        m_workers->setPlain(tr("No worker says that it reads this queue."));
    else if (workers > NamedWorkers)
        m_workers->setPlain(
            tr("Read by %1 and %2 more")
                .arg(names.join(QStringLiteral(", ")), format::count(workers - NamedWorkers)));
    else
        m_workers->setPlain(tr("Read by %1").arg(names.join(QStringLiteral(", "))));

    if (m_shownQueue != queue.name || m_shownExtra != queue.extra) {
        m_shownQueue = queue.name;
        m_shownExtra = queue.extra;
        m_extra->setValue(queue.extra);
    }
}

} // namespace qd
