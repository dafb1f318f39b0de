// SPDX-License-Identifier: GPL-3.0-or-later
// The cards' pointer: controls, answers, tooltips. Painting is in workergrid_paint.cpp.
#include "workergrid.h"

#include "grouphead.h"
#include "plaintip.h"
#include "text.h"
#include "textlabel.h"
#include "workercarddelegate.h"

#include <QHelpEvent>
#include <QMouseEvent>

namespace qd {

WorkerGrid::WorkerGrid(WorkerOrder &workers, const Theme &theme, WorkerHand::WhyNot whyNot,
                       QWidget *parent)
    : SectionView(workers, theme, std::move(whyNot), parent)
    , m_delegate(std::make_unique<WorkerCardDelegate>(theme))
{
    forgetCells();
    connect(&theme, &Theme::changed, this, [this] { m_delegate->themeChanged(); });
}

WorkerGrid::~WorkerGrid() = default;

SectionGrid WorkerGrid::makeCells() const
{
    const double scale = theme().scale();
    return SectionGrid::cards(workers().rowCount(), headRows(workers()), viewport()->width(),
                              WorkerCardLayout::minimumWidthFor(scale),
                              WorkerCardLayout::heightFor(scale), WorkerCardLayout::gapFor(scale),
                              scaled(theme(), GroupHeadHeight), layoutDirection());
}

void WorkerGrid::setLimits(const Thresholds &limits)
{
    m_delegate->setLimits(limits);
    viewport()->update();
}

void WorkerGrid::tickAges()
{
    viewport()->update();
}

ControlAction WorkerGrid::actionOf(CardControl control, const WorkerRow &row)
{
    switch (control) {
    case CardControl::Play: return WorkerHand::playOf(row);
    case CardControl::Pause: return ControlAction::Pause;
    case CardControl::Stop: return ControlAction::Stop;
    case CardControl::Restart: return ControlAction::Restart;
    }
    return ControlAction::Pause;
}

std::optional<WorkerGrid::Spot> WorkerGrid::spotAt(const QPoint &point) const
{
    const QModelIndex index = indexAt(point);
    const WorkerRow *row = index.isValid() ? workers().row(index.row()) : nullptr;
    if (!row)
        return std::nullopt;
    const QRect card = cellRect(index.row());
    const QPoint within = point - card.topLeft();
    if (const auto control = m_delegate->layout(card.width(), layoutDirection()).controlAt(within))
        return Spot{row->worker.key, control};
    if (m_delegate->answerRect(card, *row, layoutDirection()).contains(within))
        return Spot{row->worker.key, std::nullopt};
    return std::nullopt;
}

void WorkerGrid::setHovered(const std::optional<Spot> &spot)
{
    if (spot == m_hovered)
        return;
    const std::optional<Spot> before = std::exchange(m_hovered, spot);
    if (before)
        updateKey(before->key);
    if (spot && (!before || before->key != spot->key))
        updateKey(spot->key);
}

void WorkerGrid::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    setHovered(spotAt(at));
    const QModelIndex index = indexAt(at);
    const int head = index.isValid() && workers().groupAt(index.row()) ? index.row() : -1;
    if (head != m_hoveredHead) {
        updateRow(std::exchange(m_hoveredHead, head));
        updateRow(head);
    }
    event->accept(); // no rubber band: a drag over cards selects nothing by accident
}

void WorkerGrid::press(const Spot &spot)
{
    m_pressed = spot;
    m_hovered = spot;
    updateKey(spot.key);
}

void WorkerGrid::mousePressEvent(QMouseEvent *event)
{
    m_pressed.reset();
    const auto spot = spotAt(event->position().toPoint());
    if (spot && event->button() == Qt::LeftButton) {
        press(*spot); // a control is not the card: it selects nothing
        event->accept();
        return;
    }
    SectionView::mousePressEvent(event);
}

void WorkerGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressed) {
        QAbstractItemView::mouseReleaseEvent(event);
        return;
    }
    event->accept();
    if (event->button() != Qt::LeftButton)
        return;
    const Spot pressed = *std::exchange(m_pressed, std::nullopt);
    const auto spot = spotAt(event->position().toPoint());
    updateKey(pressed.key);
    // The same control of the same worker, whatever card lies under the pointer by now.
    if (spot != pressed)
        return;
    const WorkerRow *row = workers().row(workers().rowOf(pressed.key));
    if (!row)
        return;
    if (pressed.control)
        hand().request(actionOf(*pressed.control, *row), {pressed.key},
                       event->globalPosition().toPoint());
    else
        hand().dismiss(pressed.key);
}

void WorkerGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    // The second of two quick clicks on a control is a click on it, not on the card.
    if (event->button() == Qt::LeftButton && spotAt(event->position().toPoint()))
        mousePressEvent(event);
    else
        SectionView::mouseDoubleClickEvent(event);
}

void WorkerGrid::hideEvent(QHideEvent *event)
{
    m_pressed.reset();
    m_hovered.reset();
    SectionView::hideEvent(event);
}

bool WorkerGrid::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showPlainTip(help->globalPos(), tipAt(help->pos()), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave) {
        setHovered(std::nullopt);
        updateRow(std::exchange(m_hoveredHead, -1));
    }
    return SectionView::viewportEvent(event);
}

QString WorkerGrid::tipAt(const QPoint &point) const
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid())
        return {};
    if (const OrderGroup *group = workers().groupAt(index.row()))
        return groupSentence(*group);
    const WorkerRow *row = workers().row(index.row());
    if (!row)
        return {};
    const QRect card = cellRect(index.row());
    const QPoint within = point - card.topLeft();
    if (const auto control =
            m_delegate->layout(card.width(), layoutDirection()).controlAt(within)) {
        const ControlAction action = actionOf(*control, *row);
        const QString reason = hand().whyNot()(action, row->worker.key);
        if (!reason.isEmpty())
            return displayText(reason, 400);
        switch (action) {
        case ControlAction::Start: return tr("Start (S)");
        case ControlAction::Resume: return tr("Resume (P)");
        case ControlAction::Pause: return tr("Pause (P)");
        case ControlAction::Stop: return tr("Stop… (Shift+S)");
        case ControlAction::Restart: return tr("Restart… (Shift+R)");
        }
    }
    if (m_delegate->answerRect(card, *row, layoutDirection()).contains(within))
        return displayText(row->redacted(row->lastAnswer), 2000) + QLatin1Char('\n') +
               tr("Click to take this away (Esc)");
    const WorkerColumn column = m_delegate->columnAt(within, card, *row, layoutDirection());
    const auto tip = [&](int of) {
        return workers().index(index.row(), of).data(Qt::ToolTipRole).toString();
    };
    if (column == WorkerColumnCount)
        return {};
    // The foot may have had no room for the host.
    return column == SeenColumn ? tip(HostColumn) + QLatin1Char('\n') + tip(SeenColumn)
                                : tip(column);
}

} // namespace qd
