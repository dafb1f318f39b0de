// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablecolumns.h"
#include "textlabel.h"

#include <optional>

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

#include <functional>

namespace qd {

/// By which column rows are sorted, and which way.
struct SortMark
{
    int column;
    Qt::SortOrder order;
};

/// Column heads of the mock-ups: small, quiet, aligned like their numbers, with the marks of the
/// sorted ones and, where asked for, a box in the first.
class TableHeader final : public QHeaderView
{
    Q_OBJECT
public:
    TableHeader(const Theme &theme, const QList<TableColumn> &columns, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    /// Instead of the one sort mark every head has: the first counts most.
    void setSortMarks(std::function<QList<SortMark>()> marks) { m_marks = std::move(marks); }
    void setBox(std::optional<Qt::CheckState> state); ///< nullopt: no box

signals:
    void boxClicked();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QString sortMark(int section) const; ///< "", " ▾", " ▴2"
    QRect boxRoom() const;
    const Theme &m_theme;
    QList<TableColumn> m_columns;
    std::function<QList<SortMark>()> m_marks;
    std::optional<Qt::CheckState> m_box;
    bool m_boxPressed = false;
};

constexpr double RowBoxRoom = 26; ///< that a row's box takes from its first cell, mock-up pixels
/// A check box at the leading end of \a room.
void paintRowBox(QPainter &painter, const Theme &theme, const QRect &room,
                 Qt::LayoutDirection direction, Qt::CheckState state);

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
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setDimmed(int freshness) { m_dimmed = freshness; } ///< 0 fresh, 1 amber, 2 red

protected:
    virtual void paintCell(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const = 0;
    /// Whether a row is one thing over the whole width (a group's head): paintWhole then paints it
    /// into the row, of which each cell shows its part.
    virtual bool isWhole(const QModelIndex &) const { return false; }
    virtual void paintWhole(QPainter &, const QRect &, const QStyleOptionViewItem &,
                            const QModelIndex &, bool) const
    {
    }
    virtual int cellExtra(int) const { return 0; } ///< px beside its text, for fitting a column
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
    TableColumns *columns() const { return m_columns; }

protected:
    TableHeader *head() const { return static_cast<TableHeader *>(horizontalHeader()); }
    void updateColumns(std::initializer_list<int> columns); ///< repaints what ticks
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void useDelegate(RowDelegate *delegate);
    const Theme &theme() const { return m_theme; }
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; ///< Shift+F10 asks for the current row's menu
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int hoveredRow() const { return m_hoveredRow; }

private:
    void restyle();
    void updateRow(int row);
    const Theme &m_theme;
    TableColumns *m_columns;
    RowDelegate *m_delegate = nullptr;
    int m_hoveredRow = -1;
    int m_dimmed = 0;
    friend class RowDelegate;
};

} // namespace qd
