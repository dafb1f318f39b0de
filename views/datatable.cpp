// SPDX-License-Identifier: GPL-3.0-or-later
#include "datatable.h"

#include "plaintip.h"

#include <QHelpEvent>
#include <QPainter>

namespace qd {

namespace {
constexpr double CellSide = 10, RowHeight = 35, HeadHeight = 31;
}

TableHeader::TableHeader(const Theme &theme, std::function<bool(int)> isNumber, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
    , m_isNumber(std::move(isNumber))
{
    setSectionsClickable(true);
    setSortIndicatorShown(true);
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
    const Qt::Alignment lead = m_isNumber(section) ? Qt::AlignRight : Qt::AlignLeft;
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
            Qt::TextSingleLine,
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

DataTable::DataTable(const Theme &theme, std::function<bool(int)> isNumber, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
{
    setHorizontalHeader(new TableHeader(theme, std::move(isNumber), this));
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
    viewport()->update();
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
