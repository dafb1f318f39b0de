// SPDX-License-Identifier: GPL-3.0-or-later
#include "selectedrows.h"

#include "workerorder.h"

#include <QItemSelectionModel>

#include <algorithm>

namespace qd {

std::vector<char> selectedRows(const WorkerOrder &workers, const QItemSelectionModel &selection,
                               int first, int last)
{
    std::vector<char> marks(size_t(qMax(0, last - first + 1)), 0);
    for (const QItemSelectionRange &range : selection.selection()) {
        for (int row = qMax(first, range.top()); row <= qMin(last, range.bottom()); ++row)
            marks[size_t(row - first)] = 1;
    }
    for (const OrderGroup &group : workers.groups()) { // a head is never chosen
        if (group.headRow >= first && group.headRow <= last)
            marks[size_t(group.headRow - first)] = 0;
    }
    return marks;
}

QStringList selectedKeys(const WorkerOrder &workers, const QItemSelectionModel &selection)
{
    const std::vector<char> marks = selectedRows(workers, selection, 0, workers.rowCount() - 1);
    QStringList keys;
    for (size_t row = 0; row < marks.size(); ++row) {
        const WorkerRow *worker = marks[row] ? workers.row(int(row)) : nullptr;
        if (worker)
            keys << worker->worker.key;
    }
    return keys;
}

int selectedCount(const WorkerOrder &workers, const QItemSelectionModel &selection)
{
    const std::vector<char> marks = selectedRows(workers, selection, 0, workers.rowCount() - 1);
    return int(std::count(marks.begin(), marks.end(), 1));
}

} // namespace qd
