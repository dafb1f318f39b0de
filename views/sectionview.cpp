// SPDX-License-Identifier: GPL-3.0-or-later
// Geometry and model changes; what people do by pointer and keyboard is in sectionview_input.cpp.
#include "sectionview.h"

#include "theme.h"

#include <QAccessible>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>

#include <utility>

namespace qd {

namespace {
constexpr int ManyCells = 150; ///< to repaint: above that all at once is cheaper than a region
}

SectionView::SectionView(WorkerOrder &workers, const Theme &theme, WorkerHand::WhyNot whyNot,
                         QWidget *parent)
    : QListView(parent)
    , m_workers(workers)
    , m_theme(theme)
    , m_hand(new WorkerHand(*this, workers, std::move(whyNot)))
    , m_emptyText(tr("No workers to show"))
{
    setAccessibleName(tr("Workers"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setTabKeyNavigation(false);
    // Every pixel is painted by us: no erasing below, and scrolling moves what is there.
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    // Before the view itself hears of it.
    connect(&workers, &QAbstractItemModel::layoutChanged, this, &SectionView::forgetCells);
    connect(&workers, &QAbstractItemModel::rowsInserted, this, &SectionView::forgetCells);
    connect(&workers, &QAbstractItemModel::rowsRemoved, this, &SectionView::forgetCells);
    setModel(&workers);
    connect(&theme, &Theme::changed, this, [this] {
        forgetCells();
        updateGeometries();
        viewport()->update();
    });
    connect(m_hand, &WorkerHand::controlRequested, this, &SectionView::controlRequested);
    connect(m_hand, &WorkerHand::opened, this, &SectionView::opened);
}

SectionView::~SectionView()
{
    delete m_hand; // it lets go of the order while there is a view to hear what moves
}

const SectionGrid &SectionView::cells() const
{
    if (std::exchange(m_cellsOld, false))
        m_cells = makeCells();
    return m_cells;
}

void SectionView::forgetCells()
{
    m_cellsOld = true;
    placesChanged();
}

std::pair<int, int> SectionView::visibleRows() const
{
    return cells().between(verticalOffset(), verticalOffset() + viewport()->height());
}

QRect SectionView::visualRect(const QModelIndex &index) const
{
    return index.isValid() ? cellRect(index.row()) : QRect();
}

QModelIndex SectionView::indexAt(const QPoint &point) const
{
    const int row = cells().at(point + QPoint(0, verticalOffset()));
    return row < 0 ? QModelIndex() : m_workers.index(row, 0);
}

int SectionView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void SectionView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    QScrollBar *bar = verticalScrollBar();
    const QRect cell = cells().rect(index.row());
    const int height = viewport()->height(), top = bar->value();
    switch (hint) {
    case PositionAtTop: bar->setValue(cell.top()); break;
    case PositionAtBottom: bar->setValue(cell.bottom() + 1 - height); break;
    case PositionAtCenter: bar->setValue(cell.center().y() - height / 2); break;
    case EnsureVisible:
        if (cell.top() < top || cell.height() > height)
            bar->setValue(cell.top());
        else if (cell.bottom() + 1 > top + height)
            bar->setValue(cell.bottom() + 1 - height);
        break;
    }
}

void SectionView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout(); // not the list view's: it would visit every row
    viewport()->update();
}

void SectionView::updateGeometries()
{
    QScrollBar *bar = verticalScrollBar();
    bar->setSingleStep(qMax(8, cells().lineStep() / 4));
    bar->setPageStep(viewport()->height());
    bar->setRange(0, qMax(0, cells().contentHeight() - viewport()->height()));
    horizontalScrollBar()->setRange(0, 0);
    QAbstractItemView::updateGeometries();
}

void SectionView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        forgetCells();
    QListView::changeEvent(event);
}

void SectionView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    // What is at the top stays there when the number of columns becomes another one.
    const int first = cells().between(verticalOffset(), verticalOffset() + 1).first;
    const int columns = cells().columns(), within = verticalOffset() - cells().rect(first).top();
    forgetCells();
    updateGeometries();
    if (cells().columns() != columns && verticalOffset() > 0)
        verticalScrollBar()->setValue(cells().rect(first).top() + within);
    viewport()->update();
}

void SectionView::scrollContentsBy(int, int dy)
{
    viewport()->scroll(0, dy);
}

void SectionView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void SectionView::paintEmpty(QPainter &painter, const QColor &back) const
{
    painter.fillRect(viewport()->rect(), back);
    painter.setFont(m_theme.font(13));
    painter.setPen(m_theme.colors().t3);
    painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void SectionView::setDimmed(int freshness, qint64 knownMs)
{
    m_knownMs = knownMs;
    freshness = qBound(0, freshness, 2);
    if (freshness == m_dimmed)
        return;
    m_dimmed = freshness;
    dimmedChanged();
    viewport()->update();
}

void SectionView::updateRow(int row)
{
    const int ring = ringWidth();
    const QRect cell = cellRect(row).adjusted(-ring, -ring, ring, ring);
    if (cell.intersects(viewport()->rect()))
        viewport()->update(cell);
}

void SectionView::updateKey(const QString &key)
{
    const int row = m_workers.rowOf(key);
    if (row >= 0)
        updateRow(row);
}

bool SectionView::looksChanged(int)
{
    return true;
}

void SectionView::dataChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &)
{
    if (!from.isValid() || !to.isValid() || !isVisible())
        return;
    const auto [first, last] = visibleRows();
    const int begin = qMax(first, from.row()), end = qMin(last, to.row());
    if (end < begin)
        return;
    std::vector<int> rows;
    for (int row = begin; row <= end; ++row) {
        if (looksChanged(row))
            rows.push_back(row);
    }
    if (rows.size() > ManyCells || (begin == first && int(rows.size()) == last - first + 1))
        viewport()->update();
    else
        for (const int row : rows)
            updateRow(row);
    if (!rows.empty() && QAccessible::isActive()) {
        QAccessibleTableModelChangeEvent change(this,
                                                QAccessibleTableModelChangeEvent::DataChanged);
        change.setFirstRow(rows.front());
        change.setLastRow(rows.back());
        QAccessible::updateAccessibility(&change);
    }
}

void SectionView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QAbstractItemView::rowsInserted(parent, first, last);
    scheduleDelayedItemsLayout();
}

void SectionView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, first, last);
    scheduleDelayedItemsLayout();
}

void SectionView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update();
    emit currentKeyChanged(currentKey());
}

QRegion SectionView::visualRegionForSelection(const QItemSelection &selection) const
{
    const auto [first, last] = visibleRows();
    QRegion region;
    int count = 0;
    for (const QItemSelectionRange &range : selection) {
        const int begin = qMax(first, range.top()), end = qMin(last, range.bottom());
        if ((count += qMax(0, end - begin + 1)) > ManyCells)
            return viewport()->rect();
        for (int row = begin; row <= end; ++row)
            region += cellRect(row);
    }
    return region;
}

} // namespace qd
