// SPDX-License-Identifier: GPL-3.0-or-later
// Where the tiles lie and what the pointer does with them; painting is in heatmap_paint.cpp.
#include "heatmap.h"

#include "clock.h"
#include "grouphead.h"
#include "plaintip.h"
#include "textlabel.h"
#include "workertip.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace qd {

namespace {

constexpr int LargestStep = 34, LeastStep = 9; ///< from tile to tile, in the mock-ups' pixels
constexpr int ManyGroups = 20;
constexpr int TipMs = 250;

int gapOf(int step)
{
    return step >= 9 ? qMax(2, step / 6) : 1;
}

} // namespace

HeatMap::HeatMap(WorkerOrder &workers, const Theme &theme, WorkerHand::WhyNot whyNot,
                 QWidget *parent)
    : SectionView(workers, theme, std::move(whyNot), parent)
    , m_tiles(theme)
    , m_tip(new WorkerTip(theme, this))
{
    forgetCells();
    m_tipWait.setSingleShot(true);
    connect(&m_tipWait, &QTimer::timeout, this, &HeatMap::showTip);
    connect(&theme, &Theme::changed, this, [this] {
        m_tiles.forget();
        m_looks.clear();
    });
}

SectionGrid HeatMap::grid(int count, const std::vector<int> &heads, const QSize &room, double scale,
                          int headWidth, Qt::LayoutDirection direction)
{
    const bool compact = heads.size() > ManyGroups;
    SectionGrid::Shape shape;
    shape.headWidth = heads.empty() ? 0 : headWidth;
    shape.leastHeight = qRound((compact ? 17 : 34) * scale);
    shape.sectionGap = qRound((compact ? 4 : 9) * scale);
    shape.direction = direction;
    const int wide = qMax(1, room.width() - shape.headWidth);
    const int least = qMax(4, qRound(LeastStep * scale));
    SectionGrid found;
    for (int step = qRound(LargestStep * scale); step >= least; --step) {
        shape.gap = gapOf(step);
        shape.cellHeight = step - shape.gap;
        shape.columns = qMax(1, (wide + shape.gap) / step);
        shape.width = shape.columns * step - shape.gap;
        found = SectionGrid(count, heads, shape);
        if (found.contentHeight() <= room.height())
            break;
    }
    return found;
}

bool HeatMap::isCompact() const
{
    return workers().groups().size() > ManyGroups;
}

int HeatMap::headWidth() const
{
    constexpr size_t Measured = 300; // of very many groups the first ones tell enough
    const QFontMetrics name(theme().font(12.5, QFont::DemiBold)), count(theme().font(11.5));
    int wide = 0;
    for (size_t i = 0; i < qMin(Measured, workers().groups().size()); ++i) {
        const OrderGroup &group = workers().groups()[i];
        const int a = name.horizontalAdvance(group.label),
                  b = count.horizontalAdvance(groupCountText(group));
        wide = qMax(wide, isCompact() ? a + b + scaled(theme(), 8) : qMax(a, b));
    }
    // Behind it the mark that it is closed, and some air.
    return qBound(scaled(theme(), 60), wide + scaled(theme(), 4),
                  qMin(scaled(theme(), 220), viewport()->width() / 3)) +
           scaled(theme(), 22);
}

SectionGrid HeatMap::makeCells() const
{
    return grid(workers().rowCount(), headRows(workers()), viewport()->size(), theme().scale(),
                headWidth(), layoutDirection());
}

bool HeatMap::looksChanged(int row)
{
    const WorkerRow *worker = workers().row(row);
    if (!worker || size_t(row) >= m_looks.size())
        return true;
    return m_tiles.lookOf(*worker, monotonicMs()) != m_looks[size_t(row)];
}

void HeatMap::setBy(HeatBy by)
{
    if (by == m_tiles.by())
        return;
    m_tiles.setBy(by);
    rescale();
    m_looks.clear();
    viewport()->update();
}

void HeatMap::rescale()
{
    const double before = m_tiles.highest();
    const qint64 nowMs = monotonicMs();
    double highest = 0;
    for (int row = 0; row < workers().rowCount(); ++row) {
        if (const WorkerRow *worker = workers().row(row))
            highest = qMax(highest, m_tiles.figureOf(*worker, nowMs).value_or(0));
    }
    m_tiles.setHighest(highest);
    if (!qFuzzyCompare(before, m_tiles.highest()))
        m_looks.clear();
    emit scaleChanged();
}

void HeatMap::tickAges()
{
    if (m_tip->isVisible())
        showTip();
    if (m_tiles.by() == HeatBy::Status || !isVisible())
        return;
    rescale();
    viewport()->update();
}

// ---- the pointer ----

void HeatMap::setHovered(int row)
{
    if (row == m_hovered)
        return;
    updateRow(std::exchange(m_hovered, row));
    updateRow(row);
    const WorkerRow *worker = workers().row(row);
    if (!worker || m_dragging) {
        m_tipWait.stop();
        m_tip->hide();
    } else if (m_tip->isVisible()) {
        showTip();
    } else {
        m_tipWait.start(TipMs);
    }
}

void HeatMap::showTip()
{
    const WorkerRow *worker = workers().row(m_hovered);
    if (!worker || !isVisible())
        return m_tip->hide();
    m_tipKey = worker->worker.key;
    const QRect tile = cellRect(m_hovered);
    m_tip->showWorker(*worker, QRect(viewport()->mapToGlobal(tile.topLeft()), tile.size()),
                      knownMs());
}

void HeatMap::dataChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles)
{
    SectionView::dataChanged(from, to, roles);
    if (m_tip->isVisible() && from.row() <= m_hovered && m_hovered <= to.row()) {
        if (const WorkerRow *worker = workers().row(m_hovered);
            worker && worker->worker.key == m_tipKey)
            m_tip->setWorker(*worker, knownMs());
    }
}

void HeatMap::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const QPoint inContents = at + QPoint(0, verticalOffset());
    if (m_mayDrag && event->buttons() & Qt::LeftButton &&
        (m_dragging ||
         (inContents - m_dragFrom).manhattanLength() >= QApplication::startDragDistance())) {
        if (!m_dragging)
            m_tip->hide();
        m_dragging = true;
        dragTo(inContents);
    }
    setHovered(indexAt(at).isValid() ? indexAt(at).row() : -1);
    event->accept();
}

void HeatMap::mousePressEvent(QMouseEvent *event)
{
    m_tipWait.stop();
    m_tip->hide();
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool onHead = index.isValid() && workers().groupAt(index.row());
    m_dragging = false;
    m_mayDrag =
        event->button() == Qt::LeftButton && !onHead && !(event->modifiers() & Qt::ShiftModifier);
    m_dragFrom = event->position().toPoint() + QPoint(0, verticalOffset());
    m_before =
        event->modifiers() & Qt::ControlModifier ? selectionModel()->selection() : QItemSelection();
    SectionView::mousePressEvent(event);
}

void HeatMap::mouseReleaseEvent(QMouseEvent *event)
{
    m_mayDrag = false;
    if (!std::exchange(m_dragging, false)) {
        QAbstractItemView::mouseReleaseEvent(event);
        return;
    }
    setState(NoState);
    viewport()->update();
    event->accept();
}

void HeatMap::dragTo(const QPoint &point)
{
    m_dragTo = point;
    QItemSelection selection = m_before;
    int from = -1, to = -2;
    const auto take = [&] {
        if (from >= 0)
            selection.append(QItemSelectionRange(workers().index(from, 0),
                                                 workers().index(to, workers().columnCount() - 1)));
    };
    const QRect band = QRect(m_dragFrom, m_dragTo).normalized();
    cells().forEachIn(band, [&](int row, const QRect &) {
        if (workers().groupAt(row))
            return;
        if (row != to + 1) {
            take();
            from = row;
        }
        to = row;
    });
    take();
    // Ranges of the old and the new selection may overlap: merged, not appended.
    QItemSelection merged;
    merged.merge(selection, QItemSelectionModel::Select);
    selectionModel()->select(merged, QItemSelectionModel::ClearAndSelect);
    viewport()->update();
}

void HeatMap::hideEvent(QHideEvent *event)
{
    m_tipWait.stop();
    m_tip->hide();
    m_dragging = m_mayDrag = false;
    SectionView::hideEvent(event);
}

void HeatMap::scrollContentsBy(int dx, int dy)
{
    m_tip->hide();
    SectionView::scrollContentsBy(dx, dy);
}

bool HeatMap::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        setHovered(-1);
    } else if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        const OrderGroup *group = index.isValid() ? workers().groupAt(index.row()) : nullptr;
        showPlainTip(help->globalPos(), group ? groupSentence(*group) : QString(), viewport());
        return true;
    }
    return SectionView::viewportEvent(event);
}

} // namespace qd
