// SPDX-License-Identifier: GPL-3.0-or-later
#include "failuretable.h"

#include "failuremodel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace qd {

namespace {

const QList<TableColumn> &failureColumns()
{
    static const QList<TableColumn> columns = {{260, 60},        {80, 0, 0, true}, {82, 0, 2, true},
                                               {82, 0, 0, true}, {150, 14, 0},     {130, 10, 1}};
    return columns;
}

class FailureDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &room, const QStyleOptionViewItem &,
                   const QModelIndex &index) const override
    {
        const Colors &colors = theme().colors();
        const int column = index.column();
        const bool number = column > FailureCauseColumn && column < FailureWorkersColumn;
        const QFont font = theme().font(12.5, column == FailureCauseColumn   ? QFont::Medium
                                              : column == FailureCountColumn ? QFont::DemiBold
                                                                             : QFont::Normal);
        paintText(painter, room, index.data().toString(), font,
                  column == FailureCountColumn   ? theme().color(Tone::Bad)
                  : column == FailureCauseColumn ? colors.t1
                                                 : colors.t2,
                  number ? Qt::AlignRight : Qt::AlignLeft,
                  column >= FailureWorkersColumn ? Qt::ElideMiddle : Qt::ElideRight);
    }
};

} // namespace

class FailureTable::Order final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void find(const QString &words)
    {
        m_words = words.simplified().split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        const auto *model = static_cast<const FailureModel *>(sourceModel());
        const FailureCause *cause = model->cause(row);
        return cause && std::all_of(m_words.begin(), m_words.end(), [cause](const QString &word) {
                   const auto named = [&word](const NameCounts &names) {
                       return std::any_of(names.counts.keyBegin(), names.counts.keyEnd(),
                                          [&word](const QString &name) {
                                              return name.contains(word, Qt::CaseInsensitive);
                                          });
                   };
                   return cause->cause.contains(word, Qt::CaseInsensitive) ||
                          named(cause->workers) || named(cause->queues);
               });
    }

private:
    QStringList m_words;
};

FailureTable::FailureTable(FailureModel &model, const Theme &theme, QWidget *parent)
    : DataTable(theme, failureColumns(), parent)
    , m_order(new Order(this))
{
    setAccessibleName(tr("Failures by cause"));
    m_order->setSourceModel(&model);
    m_order->setSortRole(FailureSortRole);
    m_order->setDynamicSortFilter(true);
    setModel(m_order);
    useDelegate(new FailureDelegate(theme, this));
    setSortingEnabled(true);
    sortByColumn(FailureCountColumn, Qt::DescendingOrder);
    columns()->layOut();
}

void FailureTable::find(const QString &text)
{
    m_order->find(text);
}

int FailureTable::sourceRow(int row) const
{
    return m_order->mapToSource(m_order->index(row, 0)).row();
}

QList<int> FailureTable::chosenRows() const
{
    QList<int> shown;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        shown << index.row();
    std::sort(shown.begin(), shown.end());
    for (int &row : shown)
        row = sourceRow(row);
    return shown;
}

void FailureTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            emit opened(sourceRow(currentIndex().row()));
        return;
    case Qt::Key_Slash: event->ignore(); return; // the page's: a view would search for it
    default: break;
    }
    DataTable::keyPressEvent(event);
}

void FailureTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int row = rowAt(int(event->position().y()));
    if (event->button() == Qt::LeftButton && row >= 0)
        emit opened(sourceRow(row));
}

void FailureTable::selectionChanged(const QItemSelection &now, const QItemSelection &before)
{
    DataTable::selectionChanged(now, before);
    emit chosenChanged();
}

} // namespace qd
