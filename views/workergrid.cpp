// SPDX-License-Identifier: GPL-3.0-or-later
// The grid's geometry and model changes. Painting is in workergrid_paint.cpp, what people do with
// it in workergrid_input.cpp and workergrid_keys.cpp.
#include "workergrid.h"

#include "grouphead.h"
#include "textlabel.h"
#include "workercarddelegate.h"
#include "workermenu.h"
#include "workerorder.h"

#include <QAccessible>
#include <QResizeEvent>
#include <QScrollBar>

#include <utility>

namespace qd {

WorkerGrid::WorkerGrid(WorkerOrder &workers, const Theme &theme,
                       std::function<QString(ControlAction, const QString &)> whyNot,
                       QWidget *parent)
    : QListView(parent)
    , m_order(workers)
    , m_theme(theme)
    , m_whyNot(std::move(whyNot))
    , m_delegate(std::make_unique<WorkerCardDelegate>(theme))
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
    const auto placesChanged = [this] { m_cardsOld = true; };
    connect(&workers, &QAbstractItemModel::layoutChanged, this, placesChanged);
    connect(&workers, &QAbstractItemModel::rowsInserted, this, placesChanged);
    connect(&workers, &QAbstractItemModel::rowsRemoved, this, placesChanged);
    setModel(&workers);
    connect(&theme, &Theme::changed, this, [this] {
        m_cardsOld = true;
        m_delegate->themeChanged();
        updateGeometries();
        viewport()->update();
    });
}

WorkerGrid::~WorkerGrid()
{
    delete m_menu; // while there is an order to let go
}

WorkerModel *WorkerGrid::source() const
{
    return qobject_cast<WorkerModel *>(m_order.sourceModel());
}

const SectionGrid &WorkerGrid::cards() const
{
    if (std::exchange(m_cardsOld, false)) {
        const double scale = m_theme.scale();
        m_cards = SectionGrid::cards(
            m_order.rowCount(), {}, viewport()->width(), WorkerCardLayout::minimumWidthFor(scale),
            WorkerCardLayout::heightFor(scale), WorkerCardLayout::gapFor(scale),
            scaled(m_theme, GroupHeadHeight), layoutDirection());
    }
    return m_cards;
}

QRect WorkerGrid::cardRect(int row) const
{
    return cards().rect(row).translated(0, -verticalOffset());
}

QRect WorkerGrid::visualRect(const QModelIndex &index) const
{
    return index.isValid() ? cardRect(index.row()) : QRect();
}

QModelIndex WorkerGrid::indexAt(const QPoint &point) const
{
    const int row = cards().at(point + QPoint(0, verticalOffset()));
    return row < 0 ? QModelIndex() : m_order.index(row, 0);
}

int WorkerGrid::horizontalOffset() const
{
    return 0;
}

int WorkerGrid::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void WorkerGrid::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    QScrollBar *bar = verticalScrollBar();
    const QRect card = cards().rect(index.row());
    const int height = viewport()->height(), top = bar->value();
    switch (hint) {
    case PositionAtTop: bar->setValue(card.top()); break;
    case PositionAtBottom: bar->setValue(card.bottom() + 1 - height); break;
    case PositionAtCenter: bar->setValue(card.center().y() - height / 2); break;
    case EnsureVisible:
        if (card.top() < top || card.height() > height)
            bar->setValue(card.top());
        else if (card.bottom() + 1 > top + height)
            bar->setValue(card.bottom() + 1 - height);
        break;
    }
}

void WorkerGrid::doItemsLayout()
{
    QAbstractItemView::doItemsLayout(); // not the list view's: it would visit every row
    viewport()->update();
}

void WorkerGrid::changeEvent(QEvent *event)
{
    m_cardsOld = m_cardsOld || event->type() == QEvent::LayoutDirectionChange;
    QListView::changeEvent(event);
}

void WorkerGrid::updateGeometries()
{
    const SectionGrid &grid = cards();
    QScrollBar *bar = verticalScrollBar();
    bar->setSingleStep(qMax(1, grid.lineStep() / 4));
    bar->setPageStep(viewport()->height());
    bar->setRange(0, qMax(0, grid.contentHeight() - viewport()->height()));
    horizontalScrollBar()->setRange(0, 0);
    QAbstractItemView::updateGeometries();
}

void WorkerGrid::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    // The cards at the top stay there when the number of columns becomes another one.
    const int first = cards().between(verticalOffset(), verticalOffset() + 1).first;
    const int columns = cards().columns(), within = verticalOffset() - cards().rect(first).top();
    m_cardsOld = true;
    updateGeometries();
    if (cards().columns() != columns && verticalOffset() > 0)
        verticalScrollBar()->setValue(cards().rect(first).top() + within);
    viewport()->update();
}

void WorkerGrid::scrollContentsBy(int, int dy)
{
    viewport()->scroll(0, dy);
}

void WorkerGrid::setLimits(const Thresholds &limits)
{
    m_delegate->setLimits(limits);
    viewport()->update();
}

void WorkerGrid::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void WorkerGrid::setDimmed(int freshness, qint64 knownMs)
{
    m_knownMs = knownMs;
    freshness = qBound(0, freshness, 2);
    if (freshness == m_dimmed)
        return;
    m_dimmed = freshness;
    viewport()->update();
}

void WorkerGrid::tickAges()
{
    viewport()->update();
}

void WorkerGrid::updateRow(int row)
{
    const QRect card = cardRect(row);
    if (card.intersects(viewport()->rect()))
        viewport()->update(card);
}

void WorkerGrid::updateKey(const QString &key)
{
    const SectionGrid &grid = cards();
    const auto [first, last] =
        grid.between(verticalOffset(), verticalOffset() + viewport()->height());
    for (int row = first; row <= last; ++row) {
        const WorkerRow *worker = m_order.row(row);
        if (worker && worker->worker.key == key)
            updateRow(row);
    }
}

void WorkerGrid::dataChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &)
{
    if (!from.isValid() || !to.isValid() || !isVisible())
        return;
    const SectionGrid &grid = cards();
    const auto [first, last] =
        grid.between(verticalOffset(), verticalOffset() + viewport()->height());
    const int begin = qMax(first, from.row()), end = qMin(last, to.row());
    if (end < begin)
        return;
    if (begin == first && end == last)
        viewport()->update();
    else
        for (int row = begin; row <= end; ++row)
            viewport()->update(grid.rect(row).translated(0, -verticalOffset()));
    if (QAccessible::isActive()) {
        QAccessibleTableModelChangeEvent change(this,
                                                QAccessibleTableModelChangeEvent::DataChanged);
        change.setFirstRow(begin);
        change.setLastRow(end);
        QAccessible::updateAccessibility(&change);
    }
}

void WorkerGrid::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QAbstractItemView::rowsInserted(parent, first, last);
    scheduleDelayedItemsLayout();
}

void WorkerGrid::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, first, last);
    scheduleDelayedItemsLayout();
}

void WorkerGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update();
    emit currentKeyChanged(currentKey());
}

} // namespace qd
