// SPDX-License-Identifier: GPL-3.0-or-later
#include "workergroups.h"

#include "format.h"
#include "naturalorder.h"
#include "statuswords.h"
#include "text.h"
#include "workermodel.h"

#include <algorithm>

namespace qd {

namespace {

constexpr qsizetype MostCollapsed = 10'000; ///< remembered keys; more are no longer a choice

} // namespace

WorkerGroups::WorkerGroups(const WorkerModel &source)
    : m_source(source)
{
}

void WorkerGroups::setGrouping(WorkerGrouping grouping)
{
    m_grouping = grouping;
    m_groups.clear();
    m_free.clear();
    m_byKey.clear();
    m_collapsed.clear();
    m_ranksOld = true;
    for (int row = 0; row < int(m_ofRow.size()); ++row)
        m_ofRow[size_t(row)] = isOn() ? join(*m_source.row(row)) : -1;
}

void WorkerGroups::setCollapsed(const QString &key, bool collapsed)
{
    if (!collapsed)
        m_collapsed.remove(key);
    else if (m_collapsed.size() < MostCollapsed)
        m_collapsed.insert(key);
    if (const int id = groupNamed(key); id >= 0)
        m_groups[size_t(id)].figures.collapsed = m_collapsed.contains(key);
}

QString WorkerGroups::keyOf(const WorkerRow &row) const
{
    switch (m_grouping) {
    case WorkerGrouping::Host: return row.worker.host;
    case WorkerGrouping::Queue: return row.worker.queue;
    case WorkerGrouping::Stage: return row.worker.stage;
    case WorkerGrouping::Status: // words that nobody knows are told apart
        return row.kind == StatusKind::Other ? row.worker.status.trimmed().toLower()
                                             : statusWord(row.kind);
    case WorkerGrouping::None: break;
    }
    return {};
}

int WorkerGroups::join(const WorkerRow &row)
{
    const QString key = keyOf(row);
    int id = groupNamed(key);
    if (id < 0) {
        if (m_free.empty()) {
            id = int(m_groups.size());
            m_groups.emplace_back();
        } else {
            id = m_free.back();
            m_free.pop_back();
        }
        Group &group = m_groups[size_t(id)];
        group = {};
        group.figures.key = key;
        group.figures.label = key.isEmpty()                          ? format::Unknown
                              : m_grouping != WorkerGrouping::Status ? displayText(key)
                                                                     : shownWord(row.kind, key);
        group.figures.collapsed = m_collapsed.contains(key);
        m_byKey.insert(key, id);
        m_ranksOld = true;
    }
    ++m_groups[size_t(id)].rows;
    return id;
}

void WorkerGroups::insertRows(int first, int count)
{
    m_ofRow.insert(m_ofRow.begin() + first, size_t(count), -1);
    if (!isOn())
        return;
    for (int row = first; row < first + count; ++row)
        m_ofRow[size_t(row)] = join(*m_source.row(row));
}

void WorkerGroups::removeRows(int first, int count)
{
    const auto from = m_ofRow.begin() + first, to = from + count;
    if (isOn())
        std::for_each(from, to, [this](int id) { --m_groups[size_t(id)].rows; });
    m_ofRow.erase(from, to);
}

void WorkerGroups::moveRows(const std::vector<int> &movedTo)
{
    std::vector<int> moved(m_ofRow.size());
    for (size_t row = 0; row < movedTo.size(); ++row)
        moved[size_t(movedTo[row])] = m_ofRow[row];
    m_ofRow = std::move(moved);
}

bool WorkerGroups::update(int row)
{
    if (!isOn())
        return false;
    const WorkerRow &worker = *m_source.row(row);
    int &id = m_ofRow[size_t(row)];
    if (m_groups[size_t(id)].figures.key == keyOf(worker))
        return false;
    --m_groups[size_t(id)].rows;
    id = join(worker);
    return true;
}

void WorkerGroups::count(const std::vector<char> &in)
{
    if (!isOn())
        return;
    for (Group &group : m_groups) {
        group.figures.count = group.figures.down = 0;
        group.figures.worst = StatusKind::Idle;
    }
    for (size_t row = 0; row < m_ofRow.size(); ++row) {
        if (!in[row])
            continue;
        OrderGroup &group = m_groups[size_t(m_ofRow[row])].figures;
        const StatusKind kind = m_source.row(int(row))->kind;
        ++group.count;
        group.down += isDown(kind);
        group.worst = std::min(group.worst, kind); // their order is that of attention
    }
}

void WorkerGroups::rankNames()
{
    m_ranksOld = false;
    std::vector<int> ids;
    for (int id = 0; id < idLimit(); ++id) {
        if (m_groups[size_t(id)].rows > 0)
            ids.push_back(id);
    }
    std::sort(ids.begin(), ids.end(), [this](int a, int b) {
        const QString &first = group(a).key, &second = group(b).key;
        const int c = compareNatural(first, second);
        return c != 0 ? c < 0 : first < second;
    });
    for (int rank = 0; rank < int(ids.size()); ++rank)
        m_groups[size_t(ids[size_t(rank)])].rank = rank;
}

std::vector<int> WorkerGroups::order()
{
    if (m_ranksOld)
        rankNames();
    std::vector<std::pair<quint64, int>> places;
    for (int id = 0; id < idLimit(); ++id) {
        const Group &group = m_groups[size_t(id)];
        if (group.figures.count > 0)
            places.emplace_back(quint64(group.figures.worst) << 33 |
                                    quint64(group.figures.key.isEmpty()) << 32 |
                                    quint64(group.rank),
                                id);
    }
    std::sort(places.begin(), places.end());
    std::vector<int> ids(places.size());
    std::transform(places.begin(), places.end(), ids.begin(),
                   [](const auto &place) { return place.second; });
    return ids;
}

void WorkerGroups::forgetEmpty()
{
    for (int id = 0; id < idLimit(); ++id) {
        Group &group = m_groups[size_t(id)];
        const auto named = m_byKey.constFind(group.figures.key);
        if (group.rows > 0 || named == m_byKey.cend() || *named != id)
            continue;
        m_byKey.erase(named);
        m_free.push_back(id);
    }
}

} // namespace qd
