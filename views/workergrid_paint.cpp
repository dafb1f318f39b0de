// SPDX-License-Identifier: GPL-3.0-or-later
// The grid's face: which cards are painted, and how each looks now.
#include "clock.h"
#include "theme.h"
#include "workercarddelegate.h"
#include "workergrid.h"
#include "workerorder.h"

#include <QPaintEvent>
#include <QPainter>

namespace qd {

CardState WorkerGrid::stateOf(int row, const WorkerRow &worker) const
{
    const QModelIndex index = m_order.index(row, 0);
    const QString &key = worker.worker.key;
    CardState state;
    state.selected = selectionModel()->isSelected(index);
    state.focused = m_keyboard && hasFocus() && currentIndex().row() == row;
    state.dimmed = m_dimmed;
    for (int i = 0; i < CardControlCount; ++i) {
        const auto control = CardControl(i);
        ControlLook &look = state.looks[size_t(i)];
        if (!m_whyNot(actionOf(control, worker), key).isEmpty())
            look = ControlLook::Disabled;
        else if (m_pressed && m_pressed->key == key && m_pressed->control == control)
            look = m_hovered == m_pressed ? ControlLook::Pressed : ControlLook::Hovered;
        else if (!m_pressed && m_hovered && m_hovered->key == key && m_hovered->control == control)
            look = ControlLook::Hovered;
    }
    return state;
}

void WorkerGrid::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const SectionGrid &grid = cards();
    const int top = verticalOffset();
    if (grid.count() == 0) {
        painter.fillRect(event->rect(), m_theme.colors().bg0);
        painter.setFont(m_theme.font(13));
        painter.setPen(m_theme.colors().t3);
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    paintGaps(painter, event->region(), grid, top);
    m_delegate->beginFrame(painter, monotonicMs(), m_knownMs);
    const QRegion &region = event->region();
    const auto [first, last] =
        grid.between(top + event->rect().top(), top + event->rect().bottom() + 1);
    for (int row = first; row <= last; ++row) {
        const QRect card = grid.rect(row).translated(0, -top);
        const WorkerRow *worker = region.intersects(card) ? m_order.row(row) : nullptr;
        if (worker)
            m_delegate->paint(painter, card, *worker, stateOf(row, *worker), layoutDirection());
    }
}

void WorkerGrid::paintGaps(QPainter &painter, const QRegion &region, const SectionGrid &grid,
                           int top) const
{
    // Cards are opaque: only what lies between and behind them needs the background.
    QRegion gaps = region;
    grid.forEachIn(region.boundingRect().translated(0, top),
                   [&](int, const QRect &cell) { gaps -= cell.translated(0, -top); });
    for (const QRect &gap : gaps)
        painter.fillRect(gap, m_theme.colors().bg0);
}

} // namespace qd
