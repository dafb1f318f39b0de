// SPDX-License-Identifier: GPL-3.0-or-later
#include "datatable.h"

#include "plaintip.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>

#include <utility>

namespace qd {

namespace {
constexpr double CellSide = 10, RowHeight = 35, HeadHeight = 31;
}

TableHeader::TableHeader(const Theme &theme, const QList<TableColumn> &columns, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
    , m_columns(columns)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(20);
    viewport()->setAutoFillBackground(false);
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), scaled(m_theme, HeadHeight)};
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Colors &colors = m_theme.colors();
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors.line);
    QString text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const QString mark = sortMark(section);
    const QFont font = m_theme.font(11, QFont::Medium);
    painter->setFont(font);
    painter->setPen(mark.isEmpty() ? colors.t2 : colors.t1);
    const int side = scaled(m_theme, CellSide);
    QRect room = rect.adjusted(side, 0, -side, -1);
    if (section == 0 && m_box) {
        paintRowBox(*painter, m_theme, room, layoutDirection(), *m_box);
        room = QStyle::visualRect(layoutDirection(), room,
                                  room.adjusted(scaled(m_theme, RowBoxRoom), 0, 0, 0));
    }
    const Qt::Alignment lead =
        m_columns.value(qMin(qsizetype(section), m_columns.size() - 1)).number ? Qt::AlignRight
                                                                               : Qt::AlignLeft;
    const int flags = int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), lead)) |
                      Qt::TextSingleLine;
    const QFontMetrics metrics(font);
    text =
        metrics.elidedText(text, Qt::ElideRight, room.width() - metrics.horizontalAdvance(mark)) +
        mark;
    painter->drawText(room, flags, text);
}

QSize TableHeader::sectionSizeFromContents(int section) const
{
    const QString text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const int box = section == 0 && m_box ? scaled(m_theme, RowBoxRoom) : 0;
    return {QFontMetrics(m_theme.font(11, QFont::Medium))
                    .horizontalAdvance(text + QStringLiteral(" \u25be2")) +
                2 * scaled(m_theme, CellSide) + box + 2,
            scaled(m_theme, HeadHeight)};
}

QString TableHeader::sortMark(int section) const
{
    const auto arrow = [](Qt::SortOrder order) {
        return order == Qt::AscendingOrder ? QStringLiteral(" ▾") : QStringLiteral(" ▴");
    };
    if (!m_marks)
        return isSortIndicatorShown() && sortIndicatorSection() == section
                   ? arrow(sortIndicatorOrder())
                   : QString();
    const QList<SortMark> marks = m_marks();
    for (qsizetype i = 0; i < marks.size(); ++i) {
        if (marks.at(i).column == section)
            return arrow(marks.at(i).order) +
                   (marks.size() > 1 ? QString::number(i + 1) : QString());
    }
    return {};
}

void TableHeader::setBox(std::optional<Qt::CheckState> state)
{
    if (state == m_box)
        return;
    m_box = state;
    viewport()->update();
}

QRect TableHeader::boxRoom() const
{
    const int side = scaled(m_theme, CellSide);
    const QRect cell(sectionViewportPosition(0), 0, sectionSize(0), height());
    return QStyle::visualRect(
        layoutDirection(), cell,
        QRect(cell.left(), 0, side + scaled(m_theme, RowBoxRoom - 4), height()));
}

void TableHeader::mousePressEvent(QMouseEvent *event)
{
    m_boxPressed = m_box && event->button() == Qt::LeftButton &&
                   boxRoom().contains(event->position().toPoint());
    if (!m_boxPressed)
        QHeaderView::mousePressEvent(event);
}

void TableHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_boxPressed, false))
        return QHeaderView::mouseReleaseEvent(event);
    if (boxRoom().contains(event->position().toPoint()))
        emit boxClicked();
}

void paintRowBox(QPainter &painter, const Theme &theme, const QRect &room,
                 Qt::LayoutDirection direction, Qt::CheckState state)
{
    const Colors &colors = theme.colors();
    const bool on = state != Qt::Unchecked;
    const double side = scaled(theme, 14);
    const QRect at = QStyle::visualRect(
        direction, room, QRect(room.left(), room.top(), int(side) + 1, room.height()));
    const QRectF box(at.left() + 0.5, at.center().y() - side / 2 + 0.5, side - 1, side - 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(on ? colors.accent : colors.t3);
    painter.setBrush(on ? colors.accent : colors.bg2);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(QPen(colors.bg1, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (state == Qt::Checked) {
        const QPointF points[] = {box.topLeft() + QPointF(side * 0.22, side * 0.5),
                                  box.topLeft() + QPointF(side * 0.42, side * 0.7),
                                  box.topLeft() + QPointF(side * 0.74, side * 0.28)};
        painter.drawPolyline(points, 3);
    } else if (on) {
        painter.drawLine(box.center() - QPointF(side * 0.22, 0),
                         box.center() + QPointF(side * 0.22, 0));
    }
    painter.restore();
}

RowDelegate::RowDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const Colors &colors = m_theme.colors();
    painter->save();
    const QRect rect = option.rect;
    const auto *table = qobject_cast<const DataTable *>(option.widget);
    const bool hovered = table && table->m_hoveredRow == index.row();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(rect, colors.accentBg);
    else if (hovered)
        painter->fillRect(rect, colors.bg3);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors.line);
    if (table && table->hasFocus() && table->currentIndex().row() == index.row()) {
        // The focused row is outlined over its whole width: each cell paints its part.
        painter->fillRect(rect.left(), rect.top(), rect.width(), 1, colors.accent);
        painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors.accent);
    }
    painter->setOpacity(freshnessOpacity(m_dimmed));
    const int side = scaled(m_theme, CellSide);
    if (table && isWhole(index)) {
        const QRect whole(0, rect.top(), table->viewport()->width(), rect.height());
        painter->setClipRect(rect, Qt::IntersectClip);
        paintWhole(*painter, whole.adjusted(side, 0, -side, -1), option, index, hovered);
        return painter->restore();
    }
    paintCell(*painter, rect.adjusted(side, 0, -side, -1), option, index);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int text = QFontMetrics(m_theme.font(12.5, QFont::DemiBold))
                         .horizontalAdvance(index.data(Qt::DisplayRole).toString());
    return {text + 2 * scaled(m_theme, CellSide) + cellExtra(index.column()) + 2,
            scaled(m_theme, RowHeight)};
}

void RowDelegate::paintText(QPainter &painter, const QRect &room, const QString &text,
                            const QFont &font, const QColor &color, Qt::Alignment alignment,
                            Qt::TextElideMode elide) const
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(
        room,
        int(Qt::AlignVCenter | QStyle::visualAlignment(painter.layoutDirection(), alignment)) |
            textFlags(text),
        QFontMetrics(font).elidedText(text, elide, room.width()));
}

QString RowDelegate::tip(const QModelIndex &index) const
{
    return index.data(Qt::ToolTipRole).toString();
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                            const QStyleOptionViewItem &, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    showPlainTip(event->globalPos(), index.isValid() ? tip(index) : QString(), view->viewport());
    return true;
}

DataTable::DataTable(const Theme &theme, const QList<TableColumn> &columns, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
{
    setHorizontalHeader(new TableHeader(theme, columns, this));
    horizontalHeader()->setSortIndicatorShown(true); // taking the header has switched it off
    m_columns = new TableColumns(theme, columns, *this);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(8);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setAttribute(Qt::WA_Hover, false);
    viewport()->setMouseTracking(true);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(&theme, &Theme::changed, this, &DataTable::restyle);
    restyle();
}

void DataTable::restyle()
{
    verticalHeader()->setDefaultSectionSize(scaled(m_theme, RowHeight));
    QPalette clear = palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    setPalette(clear);
    m_columns->layOut();
    viewport()->update();
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_columns->layOut();
}

void DataTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the outline of the current row
}

void DataTable::updateColumns(std::initializer_list<int> columns)
{
    if (!isVisible())
        return;
    for (int column : columns) {
        if (!isColumnHidden(column))
            viewport()->update(columnViewportPosition(column), 0, columnWidth(column),
                               viewport()->height());
    }
}

void DataTable::useDelegate(RowDelegate *delegate)
{
    m_delegate = delegate;
    setItemDelegate(delegate);
}

void DataTable::setDimmed(int freshness)
{
    if (freshness == m_dimmed)
        return;
    m_dimmed = freshness;
    m_delegate->setDimmed(freshness);
    viewport()->update();
}

void DataTable::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    // Not every platform makes a menu event of it.
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier &&
        contextMenuPolicy() == Qt::CustomContextMenu) {
        if (currentIndex().isValid())
            emit customContextMenuRequested(visualRect(currentIndex()).center());
        return;
    }
    QTableView::keyPressEvent(event);
}

QModelIndex DataTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Rows are chosen whole: Home and End lead to the first and last, not to a cell of this one.
    if (action == MoveHome || action == MoveEnd)
        modifiers |= Qt::ControlModifier;
    return QTableView::moveCursor(action, modifiers);
}

bool DataTable::viewportEvent(QEvent *event)
{
    int row = m_hoveredRow;
    if (event->type() == QEvent::MouseMove)
        row = rowAt(int(static_cast<QMouseEvent *>(event)->position().y()));
    else if (event->type() == QEvent::Leave)
        row = -1;
    if (row != m_hoveredRow) {
        updateRow(m_hoveredRow);
        m_hoveredRow = row;
        updateRow(row);
    }
    return QTableView::viewportEvent(event);
}

} // namespace qd
