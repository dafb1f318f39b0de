// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textlabel.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace qd {

/// One column of a table: how wide it is and who gives way where room is short.
struct TableColumn
{
    double px;           ///< as in the mock-ups
    int weight;          ///< share of what is left
    int giveWay = 0;     ///< the turn in which it is hidden; 0: never
    bool number = false; ///< aligned like figures, its head too
};

/// Column heads of the mock-ups: small, quiet, aligned like their numbers, with the mark of the
/// sorted one.
class TableHeader final : public QHeaderView
{
    Q_OBJECT
public:
    TableHeader(const Theme &theme, const QList<TableColumn> &columns, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const Theme &m_theme;
    QList<TableColumn> m_columns;
};

/// Paints one row's surface (selection, hover, line below); what stands in a cell is the heir's.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit RowDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const final;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) final;
    void setDimmed(int freshness) { m_dimmed = freshness; } ///< 0 fresh, 1 amber, 2 red

protected:
    virtual void paintCell(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const = 0;
    virtual QString
    tip(const QModelIndex &index) const; ///< plain text; default: the cell's tooltip
    void paintText(QPainter &painter, const QRect &room, const QString &text, const QFont &font,
                   const QColor &color, Qt::Alignment alignment,
                   Qt::TextElideMode elide = Qt::ElideRight) const;
    const Theme &theme() const { return m_theme; }

private:
    const Theme &m_theme;
    int m_dimmed = 0;
};

/// A table as in the mock-ups: rows of one height, whole rows selected, no boxes, columns that
/// always fill its width. GUI thread.
class DataTable : public QTableView
{
    Q_OBJECT
public:
    /// \a columns: one for each of the model's; the first takes what is left over.
    DataTable(const Theme &theme, const QList<TableColumn> &columns, QWidget *parent = nullptr);
    void setDimmed(int freshness);

protected:
    void updateColumns(std::initializer_list<int> columns); ///< repaints what ticks
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void useDelegate(RowDelegate *delegate);
    const Theme &theme() const { return m_theme; }
    bool viewportEvent(QEvent *event) override;
    int hoveredRow() const { return m_hoveredRow; }

private:
    void restyle();
    void layoutColumns();
    void updateRow(int row);
    const Theme &m_theme;
    QList<TableColumn> m_columns;
    RowDelegate *m_delegate = nullptr;
    int m_hoveredRow = -1;
    int m_dimmed = 0;
    friend class RowDelegate;
};

} // namespace qd
