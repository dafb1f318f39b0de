// SPDX-License-Identifier: GPL-3.0-or-later
// The cards' face: which are painted, and how each looks now.
#include "clock.h"
#include "grouphead.h"
#include "selectedrows.h"
#include "textlabel.h"
#include "workercarddelegate.h"
#include "workergrid.h"

#include <QPaintEvent>
#include <QPainter>

namespace qd {

CardState WorkerGrid::stateOf(int row, const WorkerRow &worker, bool selected) const
{
    const QString &key = worker.worker.key;
    CardState state;
    state.selected = selected;
    state.focused = ringShown() && currentIndex().row() == row;
    state.dimmed = dimmed();
    for (int i = 0; i < CardControlCount; ++i) {
        const auto control = CardControl(i);
        ControlLook &look = state.looks[size_t(i)];
        if (!hand().whyNot()(actionOf(control, worker), key).isEmpty())
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
    const SectionGrid &grid = cells();
    const int top = verticalOffset();
    if (grid.count() == 0)
        return paintEmpty(painter, theme().colors().bg0);
    const QRegion &region = event->region();
    paintGaps(painter, region);
    m_delegate->beginFrame(painter, monotonicMs(), knownMs());
    const auto [first, last] =
        grid.between(top + event->rect().top(), top + event->rect().bottom() + 1);
    const std::vector<char> selected = selectedRows(workers(), *selectionModel(), first, last);
    for (int row = first; row <= last; ++row) {
        const QRect card = cellRect(row);
        if (!region.intersects(card))
            continue;
        if (const WorkerRow *worker = workers().row(row))
            m_delegate->paint(painter, card, *worker,
                              stateOf(row, *worker, selected[size_t(row - first)]),
                              layoutDirection());
        else
            paintHead(painter, row);
    }
}

void WorkerGrid::paintHead(QPainter &painter, int row) const
{
    const OrderGroup *group = workers().groupAt(row);
    if (!group)
        return;
    const QRect head = cellRect(row);
    painter.fillRect(head, theme().colors().bg0);
    if (ringShown() && currentIndex().row() == row) {
        painter.setPen(QPen(theme().colors().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(head).adjusted(1, 3, -1, -1), 5, 5);
    }
    painter.setOpacity(freshnessOpacity(dimmed()));
    const int side = scaled(theme(), 6);
    paintGroupHead(painter, theme(), head.adjusted(side, 2, -side, 0), layoutDirection(), *group,
                   row == m_hoveredHead);
    painter.setOpacity(1);
}

void WorkerGrid::paintGaps(QPainter &painter, const QRegion &region) const
{
    // Cards are opaque: only what lies between and behind them needs the background.
    QRegion gaps = region;
    const int top = verticalOffset();
    cells().forEachIn(region.boundingRect().translated(0, top),
                      [&](int, const QRect &cell) { gaps -= cell.translated(0, -top); });
    for (const QRect &gap : gaps)
        painter.fillRect(gap, theme().colors().bg0);
}

} // namespace qd
