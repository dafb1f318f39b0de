// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrymodel.h"

#include "clock.h"
#include "fleet.h"
#include "format.h"
#include "payload.h"
#include "text.h"

#include <QSet>

#include <algorithm>

namespace qd {

namespace {

constexpr qsizetype SearchedBytes = 4'096; ///< of a field: thousands are looked at while one types

qsizetype bytesOf(const QueueEntry &entry)
{
    qsizetype bytes = 200;
    for (const EntryField &field : entry.fields)
        bytes += field.name.size() + field.value.size();
    return bytes;
}

QString entryKey(const QueueEntry &entry)
{
    return entry.id + u' ' + entry.group;
}

QString fieldOf(const QueueEntry &entry, const char *name)
{
    for (const EntryField &field : entry.fields) {
        if (field.name == name)
            return decodeUtf8(field.value);
    }
    return {};
}

} // namespace

EntryModel::EntryModel(Fleet &fleet, QObject *parent)
    : QAbstractTableModel(parent)
    , m_fleet(fleet)
{
    connect(&fleet, &Fleet::answered, this, [this](const Answer &answer) {
        if (answer.id == m_question && m_question != 0)
            take(answer);
        else if (answer.id == m_wholeQuestion && m_wholeQuestion != 0)
            takeWhole(answer);
    });
    connect(&fleet, &Fleet::redactionChanged, this, [this] {
        if (!m_entries.isEmpty())
            emit dataChanged(index(0, EntryAboutColumn), index(rowCount() - 1, EntryAboutColumn),
                             {Qt::DisplayRole, Qt::ToolTipRole});
    });
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int EntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : EntryColumnCount;
}

const QueueEntry *EntryModel::entry(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

QString EntryModel::about(const QueueEntry &entry) const
{
    if (entry.gone)
        return tr("its data were trimmed away");
    switch (m_place) {
    case EntryPlace::Waiting: return fieldSummary(entry, m_fleet.redaction());
    case EntryPlace::Dead: {
        const QString error = fieldOf(entry, "error");
        return error.isEmpty() ? fieldSummary(entry, m_fleet.redaction())
                               : qd::displayText(m_fleet.redaction().text(error));
    }
    case EntryPlace::Held:
    case EntryPlace::Orphaned: break;
    }
    return entry.consumer.isEmpty() ? format::Unknown
                                    : qd::displayText(m_fleet.redaction().text(entry.consumer));
}

MaybeReal EntryModel::ageSeconds(const QueueEntry &entry) const
{
    const double since = double(std::max<qint64>(0, monotonicMs() - m_readMs)) / 1000;
    if (m_place == EntryPlace::Held || m_place == EntryPlace::Orphaned)
        return entry.idleSeconds ? MaybeReal(*entry.idleSeconds + since) : std::nullopt;
    if (!entry.addedMs || !m_readAtMs)
        return std::nullopt;
    return std::max(0.0, double(*m_readAtMs - *entry.addedMs) / 1000 + since);
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    const QueueEntry *at = entry(index.row());
    if (!at)
        return {};
    if (role == Qt::ToolTipRole) {
        if (index.column() == EntryIdColumn && at->addedMs)
            return tr("Added %1").arg(format::dateTime(*at->addedMs));
        if (index.column() == EntryAboutColumn && at->perhaps)
            return tr("%1 reports nothing: it may be at work on this").arg(about(*at));
        return data(index, Qt::DisplayRole);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case EntryIdColumn: return qd::displayText(at->id, 60);
    case EntryAboutColumn: return about(*at);
    case EntryAgeColumn: return format::duration(ageSeconds(*at));
    case EntryTriesColumn:
        if (m_place == EntryPlace::Waiting)
            return at->hasFields ? format::bytes(bytesOf(*at) - 200) : format::Unknown;
        if (m_place == EntryPlace::Dead) {
            bool known = false;
            const qint64 tries = fieldOf(*at, "deliveries").toLongLong(&known);
            return format::count(known && tries >= 0 ? MaybeInt(tries) : std::nullopt);
        }
        return format::count(at->deliveries);
    default: return {};
    }
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const bool waiting = m_place == EntryPlace::Waiting, dead = m_place == EntryPlace::Dead;
    switch (section) {
    case EntryIdColumn: return tr("Entry");
    case EntryAboutColumn: return waiting ? tr("Fields") : dead ? tr("Error") : tr("Held by");
    case EntryAgeColumn: return waiting ? tr("Age") : dead ? tr("Dead since") : tr("Idle");
    case EntryTriesColumn: return waiting ? tr("Size") : tr("Tries");
    default: return {};
    }
}

bool EntryModel::isFull() const
{
    return m_entries.size() >= MostEntries || m_bytes >= MostBytes;
}

bool EntryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && hasMore() && m_question == 0 && !isFull();
}

void EntryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(m_next);
}

void EntryModel::show(const QString &queue, EntryPlace place, const QString &group)
{
    if (queue == m_queue && place == m_place && group == m_wantedGroup)
        return;
    const bool otherPlace = place != m_place;
    m_queue = queue;
    m_place = place;
    m_wantedGroup = group;
    m_groups.clear();
    m_group.clear();
    reload();
    if (otherPlace)
        emit headerDataChanged(Qt::Horizontal, 0, EntryColumnCount - 1);
}

void EntryModel::reload()
{
    beginResetModel();
    m_entries.clear();
    m_next.clear();
    m_error.clear();
    m_bytes = 0;
    m_pages = m_searchLeft = 0;
    m_readMs = 0;
    m_readAtMs.reset();
    m_question = m_wholeQuestion = 0; // late answers are dropped by their id
    m_merges = m_heavy = false;
    endResetModel();
    if (!m_queue.isEmpty())
        ask({});
    else
        emit changed();
}

void EntryModel::refresh()
{
    if (m_queue.isEmpty() || m_question != 0 || m_pages > 1 || m_heavy)
        return;
    m_merges = true;
    ask({});
}

void EntryModel::searchFurther(const QString &text)
{
    m_search = text;
    m_searchLeft = PagesSearched;
    fetchMore({});
}

void EntryModel::ask(const QString &cursor)
{
    Question question;
    question.kind = Question::Entries;
    question.queue = m_queue;
    question.place = m_place;
    question.group = m_wantedGroup;
    question.cursor = cursor;
    question.count = PageSize;
    m_question = m_fleet.ask(question);
    emit changed();
}

void EntryModel::readWhole(int row)
{
    const QueueEntry *at = entry(row);
    if (!at)
        return;
    Question question;
    question.kind = Question::Entries;
    question.queue = m_queue;
    question.place = m_place;
    question.ids = {at->id};
    m_wholeId = at->id;
    m_wholeGroup = at->group;
    m_wholeQuestion = m_fleet.ask(question);
}

void EntryModel::takeWhole(const Answer &answer)
{
    m_wholeQuestion = 0;
    const int row = rowOf(m_wholeId, m_wholeGroup);
    if (row < 0 || !answer.page || answer.page->entries.isEmpty())
        return;
    const QueueEntry &whole = answer.page->entries.first();
    QueueEntry &mine = m_entries[row];
    if (!whole.hasFields)
        return;
    m_bytes -= bytesOf(mine);
    mine.fields = whole.fields;
    mine.fieldsLeftOut = whole.fieldsLeftOut;
    mine.hasFields = true;
    m_bytes += bytesOf(mine);
    emit dataChanged(index(row, 0), index(row, EntryColumnCount - 1),
                     {Qt::DisplayRole, Qt::AccessibleTextRole, Qt::ToolTipRole});
    emit entryRead(row);
}

int EntryModel::rowOf(const QString &id, const QString &group) const
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(), [&](const QueueEntry &one) {
        return one.id == id && one.group == group;
    });
    return it == m_entries.end() ? -1 : int(it - m_entries.begin());
}

void EntryModel::take(const Answer &answer)
{
    m_question = 0;
    const bool merges = std::exchange(m_merges, false);
    m_error = answer.error;
    if (!answer.page || !answer.error.isEmpty()) {
        m_searchLeft = 0;
        emit changed();
        return;
    }
    const EntriesPage &page = *answer.page;
    m_readMs = monotonicMs();
    m_readAtMs = page.readAtMs;
    m_groups = page.groups;
    m_group = page.group.isEmpty() ? m_wantedGroup : page.group;
    m_next = page.next;
    m_heavy = page.isHeavy;
    m_canRequeue = m_place == EntryPlace::Dead ? page.fromDead : m_place == EntryPlace::Orphaned;
    m_pages = merges ? 1 : m_pages + 1;
    bool found = false;
    for (const QueueEntry &one : page.entries)
        found = found || (m_searchLeft > 0 && matches(one, m_search));
    if (merges)
        merge(page.entries);
    else
        append(page.entries);
    if (m_searchLeft > 0)
        --m_searchLeft;
    if (found)
        m_searchLeft = 0;
    const bool empty = m_entries.isEmpty() && hasMore(); // orphans may stand far behind
    if ((m_searchLeft > 0 || empty) && canFetchMore({}))
        return ask(m_next);
    m_searchLeft = 0;
    emit changed();
}

void EntryModel::append(const QList<QueueEntry> &entries)
{
    QSet<QString> known; // what moved on meanwhile may come a second time
    for (const QueueEntry &one : std::as_const(m_entries))
        known.insert(entryKey(one));
    QList<QueueEntry> fresh;
    for (const QueueEntry &one : entries) {
        if (!known.contains(entryKey(one)))
            fresh << one;
    }
    if (fresh.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    for (const QueueEntry &one : std::as_const(fresh))
        m_bytes += bytesOf(one);
    m_entries += fresh;
    endInsertRows();
}

/// Both are in the same order: what is gone goes, what is new comes in its place, the rest stays.
void EntryModel::merge(const QList<QueueEntry> &entries)
{
    QSet<QString> now;
    for (const QueueEntry &one : entries)
        now.insert(entryKey(one));
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (now.contains(entryKey(m_entries.at(row))))
            continue;
        beginRemoveRows({}, row, row);
        m_bytes -= bytesOf(m_entries.at(row));
        m_entries.removeAt(row);
        endRemoveRows();
    }
    for (int i = 0; i < entries.size(); ++i) {
        const QueueEntry &one = entries.at(i);
        if (i < rowCount() && entryKey(m_entries.at(i)) == entryKey(one)) {
            QueueEntry next = one;
            if (m_entries.at(i).hasFields && !next.gone) // an entry never changes
                next.fields = m_entries.at(i).fields;
            m_entries[i] = next;
            continue;
        }
        if (const int old = rowOf(one.id, one.group); old > i) { // in another order than before
            beginRemoveRows({}, old, old);
            m_bytes -= bytesOf(m_entries.at(old));
            m_entries.removeAt(old);
            endRemoveRows();
        }
        beginInsertRows({}, i, i);
        m_entries.insert(i, one);
        m_bytes += bytesOf(one);
        endInsertRows();
    }
    if (!m_entries.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, EntryColumnCount - 1),
                         {Qt::DisplayRole, Qt::AccessibleTextRole, Qt::ToolTipRole});
}

bool EntryModel::matches(const QueueEntry &entry, const QString &text)
{
    if (entry.id.contains(text, Qt::CaseInsensitive) ||
        entry.consumer.contains(text, Qt::CaseInsensitive))
        return true;
    return std::any_of(entry.fields.begin(), entry.fields.end(), [&](const EntryField &field) {
        return decodeUtf8(field.name).contains(text, Qt::CaseInsensitive) ||
               decodeUtf8(field.value.left(SearchedBytes)).contains(text, Qt::CaseInsensitive);
    });
}

} // namespace qd
