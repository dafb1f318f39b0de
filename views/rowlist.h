// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textlabel.h"

#include <QListView>
#include <QStyledItemDelegate>
#include <utility>

namespace qd {

/// Paints one row of a RowList: its line below, its selection; what stands in it is the heir's. Or
/// one cell of a list whose rows stand side by side: then the line is at its end.
class ListDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ListDelegate(const Theme &theme, double rowPx, QObject *parent = nullptr);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const final;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) final;
    void setDimmed(int freshness) { m_dimmed = freshness; }
    bool setCell(const QSize &size)
    {
        return std::exchange(m_cell, size) != size;
    } ///< side by side

protected:
    virtual void paintRow(QPainter &painter, const QRect &room, Qt::LayoutDirection direction,
                          const QModelIndex &index) const = 0;
    virtual QString tip(const QModelIndex &index) const = 0; ///< plain text
    void paintPiece(QPainter &painter, const QRect &room, Qt::LayoutDirection direction,
                    const QString &text, const QFont &font, const QColor &color,
                    Qt::TextElideMode elide = Qt::ElideRight,
                    Qt::Alignment alignment = Qt::AlignLeft) const;
    const Theme &theme() const { return m_theme; }

private:
    const Theme &m_theme;
    double m_rowPx;
    int m_dimmed = 0;
    QSize m_cell; ///< empty: rows
};

/// A plain list of rows of one height in a panel: only what is visible is painted. Scrolled away
/// from the top it keeps its place when rows come in or go above. GUI thread.
class RowList final : public QListView
{
    Q_OBJECT
public:
    explicit RowList(const Theme &theme, QWidget *parent = nullptr);
    bool atTop() const;

protected:
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace qd
