// SPDX-License-Identifier: GPL-3.0-or-later
#include "requeueplan.h"

#include "fleet.h"
#include "format.h"
#include "text.h"

#include <algorithm>
#include <utility>

namespace qd {

namespace {

bool isOpen(RequeueState state)
{
    return state == RequeueState::InLine || state == RequeueState::Sent;
}

QString words(const RequeueRow &row, bool dead)
{
    switch (row.state) {
    case RequeueState::Ready:
        return dead ? RequeuePlan::tr("can be given back") : RequeuePlan::tr("orphaned");
    case RequeueState::Perhaps:
        return RequeuePlan::tr("perhaps orphaned: its holder reports nothing");
    case RequeueState::Poison: return RequeuePlan::tr("looks like poison");
    case RequeueState::NotNow: return RequeuePlan::tr("no longer orphaned");
    case RequeueState::Gone: return RequeuePlan::tr("gone");
    case RequeueState::InLine: return RequeuePlan::tr("in line");
    case RequeueState::Sent: return RequeuePlan::tr("sent…");
    case RequeueState::Done: return RequeuePlan::tr("done: now %1").arg(row.newId);
    case RequeueState::Failed: return RequeuePlan::tr("failed");
    case RequeueState::Unknown: return RequeuePlan::tr("sent; its outcome is not known");
    case RequeueState::NotSent: return RequeuePlan::tr("not sent");
    }
    return {};
}

} // namespace

RequeuePlan::RequeuePlan(Fleet &fleet, const RequeueTarget &target, QObject *parent)
    : QAbstractTableModel(parent)
    , m_fleet(fleet)
    , m_target(target)
{
    if (!target.worker.isEmpty()) {
        m_consumers = {target.worker};
        if (const WorkerRow *row = fleet.workers()->row(fleet.workers()->rowOf(target.worker)))
            m_consumers << row->worker.address << row->worker.name;
    }
    connect(&fleet, &Fleet::answered, this, &RequeuePlan::take);
    connect(&fleet, &Fleet::statusChanged, this, &RequeuePlan::changed);
}

int RequeuePlan::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RequeuePlan::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : RequeueColumnCount;
}

const RequeueRow *RequeuePlan::row(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

QVariant RequeuePlan::data(const QModelIndex &index, int role) const
{
    const RequeueRow *at = row(index.row());
    if (!at)
        return {};
    if (index.column() == RequeueTickColumn) {
        if (role == Qt::CheckStateRole)
            return int(at->ticked ? Qt::Checked : Qt::Unchecked);
        return role == Qt::AccessibleTextRole ? QVariant(at->ticked ? tr("chosen") : tr("left out"))
                                              : QVariant();
    }
    const QueueEntry &entry = at->entry;
    if (role == Qt::ToolTipRole)
        return at->words.isEmpty() ? data(index, Qt::DisplayRole)
                                   : QVariant(qd::displayText(at->words, 500));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case RequeueIdColumn:
        return m_target.queue.isEmpty() ? qd::displayText(entry.queue, 60) + QStringLiteral(" · ") +
                                              qd::displayText(entry.id, 60)
                                        : qd::displayText(entry.id, 60);
    case RequeueHolderColumn:
        return entry.consumer.isEmpty() ? format::Unknown : qd::displayText(entry.consumer);
    case RequeueIdleColumn: return format::duration(entry.idleSeconds);
    case RequeueTriesColumn: return format::count(entry.deliveries);
    case RequeueStateColumn: {
        QString text = words(*at, m_target.dead);
        if (!at->words.isEmpty())
            text += QStringLiteral(": ") + qd::displayText(at->words, 300);
        else if (hasFields(*at) && isTickable(*at))
            text += QStringLiteral(" · ") + tr("changed");
        return text;
    }
    default: return {};
    }
}

bool RequeuePlan::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != RequeueTickColumn || !row(index.row()) ||
        !isTickable(m_rows.at(index.row())))
        return false;
    m_rows[index.row()].ticked = value.toInt() == Qt::Checked;
    tell(index.row());
    emit changed();
    return true;
}

QVariant RequeuePlan::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RequeueIdColumn: return tr("Entry");
    case RequeueHolderColumn: return tr("Held by");
    case RequeueIdleColumn: return tr("Idle");
    case RequeueTriesColumn: return tr("Tries");
    case RequeueStateColumn: return tr("State");
    default: return {};
    }
}

Qt::ItemFlags RequeuePlan::flags(const QModelIndex &index) const
{
    if (!row(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled; // ticked by the view: click, Space
}

bool RequeuePlan::isTickable(const RequeueRow &row) const
{
    return (m_step == Ready || m_step == Over) &&
           (row.state == RequeueState::Ready || row.state == RequeueState::Perhaps ||
            row.state == RequeueState::Poison || row.state == RequeueState::NotSent);
}

void RequeuePlan::tell(int row)
{
    emit dataChanged(
        index(row, 0), index(row, RequeueColumnCount - 1),
        {Qt::DisplayRole, Qt::AccessibleTextRole, Qt::ToolTipRole, Qt::CheckStateRole});
}

void RequeuePlan::setState(int row, RequeueState state, const QString &said)
{
    m_rows[row].state = state;
    m_rows[row].words = said;
    if (!isOpen(state))
        m_rows[row].ticked = false;
    tell(row);
}

void RequeuePlan::tickAll(bool ticked)
{
    for (RequeueRow &row : m_rows)
        row.ticked = ticked && isTickable(row);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, RequeueTickColumn), index(rowCount() - 1, RequeueTickColumn),
                         {Qt::CheckStateRole, Qt::AccessibleTextRole});
    emit changed();
}

void RequeuePlan::setWay(Way way)
{
    m_way = way;
    emit changed();
}

void RequeuePlan::setFields(const QString &queue, const QString &id,
                            const QList<EntryField> &fields)
{
    for (int i = 0; i < rowCount(); ++i) {
        const QueueEntry &entry = m_rows.at(i).entry;
        if (entry.queue != queue || entry.id != id)
            continue;
        m_fields.insert(keyOf(entry), fields);
        tell(i);
    }
    emit changed();
}

QString RequeuePlan::keyOf(const QueueEntry &entry)
{
    return entry.queue + u'\n' + entry.id;
}

bool RequeuePlan::hasFields(const RequeueRow &row) const
{
    return m_way == GiveBack && !m_fields.value(keyOf(row.entry)).isEmpty();
}

int RequeuePlan::count(RequeueState state) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [state](const RequeueRow &row) { return row.state == state; }));
}

int RequeuePlan::tickable() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [this](const RequeueRow &row) { return isTickable(row); }));
}

int RequeuePlan::ticked() const
{
    if (!m_lists)
        return m_blind && m_step == Ready ? 1 : 0;
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [](const RequeueRow &row) { return row.ticked; }));
}

int RequeuePlan::ended() const
{
    return m_chosen - int(std::count_if(m_rows.begin(), m_rows.end(),
                                        [](const RequeueRow &row) { return isOpen(row.state); }));
}

const RequeueRow *RequeuePlan::onlyTicked() const
{
    if (ticked() != 1 || m_rows.isEmpty())
        return nullptr;
    return &*std::find_if(m_rows.begin(), m_rows.end(),
                          [](const RequeueRow &row) { return row.ticked; });
}

QString RequeuePlan::whyNot() const
{
    const QString why = m_fleet.whyNotRequeue();
    return why.isEmpty() ? m_denied : why;
}

QString RequeuePlan::trouble() const
{
    return m_trouble;
}

} // namespace qd
