// SPDX-License-Identifier: GPL-3.0-or-later
#include "datatable.h"

#include "plaintip.h"

#include <QHelpEvent>
#include <QPainter>

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
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    QString text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const QFont font = m_theme.font(11, QFont::Medium);
    painter->setFont(font);
    painter->setPen(sorted ? colors.t1 : colors.t2);
    const int side = scaled(m_theme, CellSide);
    QRect room = rect.adjusted(side, 0, -side, -1);
    const Qt::Alignment lead =
        m_columns.value(qMin(qsizetype(section), m_columns.size() - 1)).number ? Qt::AlignRight
                                                                               : Qt::AlignLeft;
    const int flags = int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), lead)) |
                      Qt::TextSingleLine;
    const QString mark = sorted
                             ? (sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral(" ▾")
                                                                           : QStringLiteral(" ▴"))
                             : QString();
    const QFontMetrics metrics(font);
    text =
        metrics.elidedText(text, Qt::ElideRight, room.width() - metrics.horizontalAdvance(mark)) +
        mark;
    painter->drawText(room, flags, text);
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
    paintCell(*painter, rect.adjusted(side, 0, -side, -1), option, index);
    painter->restore();
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
    , m_columns(columns)
{
    setHorizontalHeader(new TableHeader(theme, columns, this));
    horizontalHeader()->setSortIndicatorShown(true); // taking the header has switched it off
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
    layoutColumns();
    viewport()->update();
}

void DataTable::layoutColumns()
{
    if (!model() || horizontalHeader()->sectionResizeMode(0) == QHeaderView::Stretch)
        return;
    const int room = viewport()->width();
    const int count = int(m_columns.size());
    int wanted = 0, lastTurn = 0;
    for (const TableColumn &column : std::as_const(m_columns)) {
        wanted += scaled(m_theme, column.px);
        lastTurn = qMax(lastTurn, column.giveWay);
    }
    QList<bool> hidden(count, false);
    for (int turn = 1; turn <= lastTurn && wanted > room; ++turn) {
        for (int i = 0; i < count; ++i) {
            if (m_columns.at(i).giveWay == turn) {
                hidden[i] = true;
                wanted -= scaled(m_theme, m_columns.at(i).px);
            }
        }
    }
    int weights = 0, used = 0;
    for (int i = 0; i < count; ++i)
        weights += hidden.at(i) ? 0 : m_columns.at(i).weight;
    for (int i = 0; i < count; ++i) {
        setColumnHidden(i, hidden.at(i));
        if (hidden.at(i))
            continue;
        const TableColumn &column = m_columns.at(i);
        const int share = weights > 0 ? (room - wanted) * column.weight / weights : 0;
        const int px = qMax(40, scaled(m_theme, column.px) + share);
        setColumnWidth(i, px);
        used += px;
    }
    if (used < room)
        setColumnWidth(0, columnWidth(0) + room - used);
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layoutColumns();
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
