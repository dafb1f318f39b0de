// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datatable.h"
#include "queueorder.h"
#include "sparkline.h"
#include "thresholds.h"

namespace qd {

/// Paints the rows of the queues and the heads of their groups. GUI thread.
class QueueDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    /// \a hoveredRow: the row under the pointer, −1: none.
    QueueDelegate(const QueueOrder &order, const Theme &theme, std::function<Thresholds()> limits,
                  std::function<int()> hoveredRow, QObject *parent = nullptr);

protected:
    void paintCell(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
    QString tip(const QModelIndex &index) const override;

private:
    void paintName(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                   const QueueRow &row, const QueueGroup *head) const;
    void paintDepth(QPainter &painter, const QRect &room, Qt::LayoutDirection direction,
                    const Queue &queue, bool high) const;
    void paintHour(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                   const QModelIndex &index, const QueueRow &row, bool high) const;
    void paintFigure(QPainter &painter, const QRect &room, const QueueRow &row, int column,
                     bool high, bool head) const;

    const QueueOrder &m_order;
    std::function<Thresholds()> m_limits;
    std::function<int()> m_hoveredRow;
    mutable Sparkline m_sparkline;
};

} // namespace qd
