// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

class QItemSelectionModel;

namespace qd {

class WorkerOrder;

/// By proxy row from \a first to \a last whether a worker there is selected (index 0: \a first). By
/// the selection's ranges: asking it row by row is slow with many.
std::vector<char> selectedRows(const WorkerOrder &workers, const QItemSelectionModel &selection,
                               int first, int last);
QStringList selectedKeys(const WorkerOrder &workers,
                         const QItemSelectionModel &selection); ///< in shown order
int selectedCount(const WorkerOrder &workers, const QItemSelectionModel &selection);

} // namespace qd
