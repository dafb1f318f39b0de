// SPDX-License-Identifier: GPL-3.0-or-later
#include "queryedit.h"

#include "format.h"
#include "plaintip.h"
#include "workerorder.h"

namespace qd {

QueryEdit::QueryEdit(WorkerOrder &workers, const Theme &theme, QWidget *parent)
    : QueryLine(theme, parent)
    , m_workers(workers)
{
    setAccessibleName(tr("Filter workers"));
    setToolTip(plainTip(tr("Words, or terms such as\nstatus:stale   host:lon-*   errors>5   "
                           "idle>60s   -queue:mail\nTab completes, ↓ offers, F1 explains all "
                           "(Ctrl+F or / comes here)")));
    connect(&workers, &WorkerOrder::countsChanged, this, &QueryEdit::showState);
    const QAbstractItemModel *all = workers.sourceModel();
    connect(all, &QAbstractItemModel::rowsInserted, this, &QueryEdit::showState);
    connect(all, &QAbstractItemModel::rowsRemoved, this, &QueryEdit::showState);
    showState();
}

bool QueryEdit::put(const QString &line, QueryMistake *mistake)
{
    auto query = WorkerQuery::parse(line, mistake);
    if (query)
        m_workers.setFilter(std::move(*query));
    return query.has_value();
}

Completions QueryEdit::complete(const QString &line, qsizetype cursor, bool evenNothing) const
{
    return completionsOf(line, cursor, *qobject_cast<WorkerModel *>(m_workers.sourceModel()),
                         evenNothing);
}

QString QueryEdit::note() const
{
    const int hidden = m_workers.sourceModel()->rowCount() - m_workers.workerCount();
    return hidden > 0 ? tr("%1 hidden").arg(format::count(hidden)) : QString();
}

} // namespace qd
