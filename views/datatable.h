// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textlabel.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>
#include <functional>

namespace qd {

/// Column heads of the mock-ups: small, quiet, aligned like their numbers, with the mark of the
/// sorted one.
class TableHeader final : public QHeaderView
{
    Q_OBJECT
public:
    TableHeader(const Theme &theme, std::function<bool(int)> isNumber, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const Theme &m_theme;
    std::function<bool(int)> m_isNumber;
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

/// A table as in the mock-ups: rows of one height, whole rows selected, no boxes. GUI thread.
class DataTable : public QTableView
{
    Q_OBJECT
public:
    DataTable(const Theme &theme, std::function<bool(int)> isNumber, QWidget *parent = nullptr);
    void setDimmed(int freshness);

protected:
    void useDelegate(RowDelegate *delegate);
    const Theme &theme() const { return m_theme; }
    bool viewportEvent(QEvent *event) override;
    int hoveredRow() const { return m_hoveredRow; }

private:
    void restyle();
    void updateRow(int row);
    const Theme &m_theme;
    RowDelegate *m_delegate = nullptr;
    int m_hoveredRow = -1;
    int m_dimmed = 0;
    friend class RowDelegate;
};

} // namespace qd
