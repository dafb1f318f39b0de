// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historyrecords.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QStringList>
#include <functional>

namespace qd {

enum FigureColumn {
    SubjectColumn,
    FigureKindColumn,
    FigureProcessedColumn,
    FigureFailedColumn,
    FigureErrorColumn,
    FigureMeanColumn,
    FigureP95Column,
    BusiestColumn,
    UtilizationColumn,
    FigureColumnCount
};

/// How one stands among its kind by what it processed: the best and the last few.
enum class Standing : quint8 { None, Top, Bottom };

/// The summary of a range: a row for each worker and queue, filtered and sorted. New figures are
/// merged: rows keep their identity, and so do selection and scroll. GUI thread.
class FiguresModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int Best = 3; ///< so many stand at the top and at the bottom, of ten and more

    explicit FiguresModel(QObject *parent = nullptr);

    void setFigures(const QList<SubjectFigures> &figures);
    /// Words that must occur in the name or in "worker" or "queue"; "-word" must not.
    void setFilter(const QString &text);
    void sort(int column,
              Qt::SortOrder order) override; ///< what is not known comes last either way
    void setClock(Qt::TimeSpec clock);       ///< of the busiest hour
    int sortColumn() const { return m_column; }
    Qt::SortOrder sortOrder() const { return m_order; }

    const SubjectFigures *figures(int row) const; ///< nullptr out of range
    Standing standing(int row) const;
    QString text(int row, int column) const; ///< as it is shown
    int totalCount() const { return int(m_all.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool accepts(const SubjectFigures &one) const;
    void judge();
    bool isSame(const QList<SubjectFigures> &figures) const;
    void replace(const QList<SubjectFigures> &figures);
    void removeRowsWhere(const std::function<bool(int index)> &gone);
    void addMissing(const std::function<bool(int index)> &isThere);
    void rearrange();
    QList<int> inOrder() const;

    QList<SubjectFigures> m_all;
    QList<int> m_shown;              ///< indexes into m_all, in order
    QHash<int, Standing> m_standing; ///< of those that have one, by index
    QStringList m_words, m_notWords;
    int m_column = FigureProcessedColumn;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    Qt::TimeSpec m_clock = Qt::LocalTime;
};

} // namespace qd
