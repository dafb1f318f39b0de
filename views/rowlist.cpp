// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowlist.h"

#include "datatable.h"
#include "plaintip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>

namespace qd {

ListDelegate::ListDelegate(const Theme &theme, double rowPx, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_rowPx(rowPx)
{
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return m_cell.isEmpty() ? QSize(scaled(m_theme, 100), scaled(m_theme, m_rowPx)) : m_cell;
}

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Colors &colors = m_theme.colors();
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colors.accentBg);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colors.bg3);
    const QRect line =
        m_cell.isEmpty()
            ? QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1)
            : QRect(option.rect.right(), option.rect.top() + 8, 1, option.rect.height() - 16);
    painter->fillRect(QStyle::visualRect(option.direction, option.rect, line), colors.line);
    painter->setOpacity(freshnessOpacity(m_dimmed));
    const int side = scaled(m_theme, 12);
    paintRow(*painter, option.rect.adjusted(side, 0, -side, -1), option.direction, index);
    painter->restore();
}

void ListDelegate::paintPiece(QPainter &painter, const QRect &room, Qt::LayoutDirection direction,
                              const QString &text, const QFont &font, const QColor &color,
                              Qt::TextElideMode elide, Qt::Alignment alignment) const
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(room,
                     int(Qt::AlignVCenter | QStyle::visualAlignment(direction, alignment)) |
                         textFlags(text),
                     QFontMetrics(font).elidedText(text, elide, room.width()));
}

bool ListDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    showPlainTip(event->globalPos(), index.isValid() ? tip(index) : QString(), view->viewport());
    return true;
}

RowList::RowList(const Theme &theme, QWidget *parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setProperty("qd", QStringLiteral("bare"));
    viewport()->setAutoFillBackground(false);
    connect(&theme, &Theme::changed, this, [this] {
        scheduleDelayedItemsLayout();
        viewport()->update();
    });
}

bool RowList::atTop() const
{
    return verticalScrollBar()->value() <= 2;
}

void RowList::rowsInserted(const QModelIndex &parent, int first, int last)
{
    const bool keep = !atTop() && first == 0;
    QListView::rowsInserted(parent, first, last);
    if (!keep || !model() || !model()->index(0, 0).isValid())
        return;
    executeDelayedItemsLayout();
    const int height = sizeHintForRow(0);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + (last - first + 1) * height);
}

void RowList::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    const int height = sizeHintForRow(0), top = verticalScrollBar()->value();
    const bool above = !atTop() && height > 0 && (last + 1) * height <= top;
    QListView::rowsAboutToBeRemoved(parent, first, last);
    if (above)
        verticalScrollBar()->setValue(top - (last - first + 1) * height);
}

void RowList::focusInEvent(QFocusEvent *event)
{
    // Who comes with the Tab key sees where he is.
    if ((event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) &&
        !currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    QListView::focusInEvent(event);
}

} // namespace qd
