// SPDX-License-Identifier: GPL-3.0-or-later
#include "subjectlist.h"

#include "naturalorder.h"
#include "text.h"

#include <algorithm>

namespace qd {

SubjectList::SubjectList(QObject *parent)
    : QAbstractListModel(parent)
{
}

bool SubjectList::isChosen(const Entry &entry) const
{
    return (entry.of == SubjectKind::Queue ? m_chosen.queues : m_chosen.workers)
        .contains(entry.key);
}

void SubjectList::fill(const QList<Entry> &entries, const ChosenSubjects &chosen)
{
    beginResetModel(); // another list: it has just been opened
    m_chosen = chosen;
    m_all = entries;
    std::sort(m_all.begin(), m_all.end(), [this](const Entry &a, const Entry &b) {
        const bool first = isChosen(a), second = isChosen(b);
        if (first != second)
            return first;
        if (a.of != b.of)
            return a.of < b.of;
        const int order = compareNatural(a.label, b.label);
        return order != 0 ? order < 0 : a.key < b.key;
    });
    m_shown.resize(m_all.size());
    for (int i = 0; i < m_shown.size(); ++i)
        m_shown[i] = i;
    endResetModel();
}

void SubjectList::setFilter(const QString &text)
{
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    beginResetModel();
    m_shown.clear();
    for (int i = 0; i < m_all.size(); ++i) {
        const Entry &entry = m_all[i];
        const QString kind = entry.of == SubjectKind::Queue ? tr("queue") : tr("worker");
        const bool fits = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return entry.label.contains(word, Qt::CaseInsensitive) ||
                   kind.startsWith(word, Qt::CaseInsensitive);
        });
        if (fits)
            m_shown.append(i);
    }
    endResetModel();
}

const SubjectList::Entry *SubjectList::entry(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_all[m_shown[row]] : nullptr;
}

bool SubjectList::toggle(int row)
{
    const Entry *one = entry(row);
    if (!one)
        return true;
    QStringList &keys = one->of == SubjectKind::Queue ? m_chosen.queues : m_chosen.workers;
    if (!keys.removeOne(one->key)) {
        if (m_chosen.count() >= ChosenSubjects::Most)
            return false;
        keys.append(one->key);
    }
    emit dataChanged(index(row), index(row), {Qt::CheckStateRole});
    emit chosenChanged();
    return true;
}

int SubjectList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant SubjectList::data(const QModelIndex &index, int role) const
{
    const Entry *one = entry(index.row());
    if (!one)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return one->of == SubjectKind::Queue ? tr("%1 · queue").arg(displayText(one->label, 120))
                                             : displayText(one->label, 120);
    case Qt::CheckStateRole: return int(isChosen(*one) ? Qt::Checked : Qt::Unchecked);
    default: return {};
    }
}

Qt::ItemFlags SubjectList::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace qd
