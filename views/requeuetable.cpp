// SPDX-License-Identifier: GPL-3.0-or-later
#include "requeuetable.h"

#include "requeueplan.h"

#include <QKeyEvent>
#include <QPainter>

namespace qd {

namespace {

const QList<TableColumn> &requeueColumns()
{
    static const QList<TableColumn> columns = {{38, 0},          // tick
                                               {180, 4},         // entry
                                               {100, 1},         // held by
                                               {92, 0, 1, true}, // idle
                                               {56, 0, 0, true}, // tries
                                               {190, 2}};        // state

    return columns;
}

QColor stateColor(const Theme &theme, RequeueState state)
{
    switch (state) {
    case RequeueState::Poison:
    case RequeueState::Perhaps:
    case RequeueState::Unknown: return theme.color(Tone::Warn);
    case RequeueState::Failed: return theme.color(Tone::Bad);
    case RequeueState::Done: return theme.color(Tone::Ok);
    case RequeueState::Sent:
    case RequeueState::InLine: return theme.color(Tone::Info);
    case RequeueState::Ready: return theme.colors().t2;
    case RequeueState::NotNow:
    case RequeueState::Gone:
    case RequeueState::NotSent: break;
    }
    return theme.colors().t3;
}

class RequeueDelegate final : public RowDelegate
{
public:
    RequeueDelegate(RequeuePlan &plan, const Theme &theme, QObject *parent)
        : RowDelegate(theme, parent)
        , m_plan(plan)
    {
    }

protected:
    void paintCell(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override
    {
        const RequeueRow *row = m_plan.row(index.row());
        if (!row)
            return;
        const bool open = m_plan.isTickable(*row);
        if (index.column() == RequeueTickColumn)
            return paintBox(painter, room, option, row->ticked, open);
        const int column = index.column();
        const bool number = column == RequeueIdleColumn || column == RequeueTriesColumn;
        QColor color = open || row->ticked ? theme().colors().t1 : theme().colors().t2;
        QFont font = column == RequeueIdColumn ? theme().mono(12) : theme().font(12.5);
        if (column == RequeueStateColumn)
            color = stateColor(theme(), row->state);
        if (column == RequeueTriesColumn && row->entry.isPoison()) {
            color = theme().color(Tone::Warn);
            font = theme().font(12.5, QFont::DemiBold);
        }
        paintText(painter, room, index.data().toString(), font, color,
                  number ? Qt::AlignRight : Qt::AlignLeft,
                  column == RequeueHolderColumn ? Qt::ElideMiddle : Qt::ElideRight);
    }

private:
    void paintBox(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                  bool ticked, bool open) const
    {
        QStyleOptionViewItem box = option;
        const int side = scaled(theme(), 16);
        box.rect = QRect(room.center().x() - side / 2, room.center().y() - side / 2, side, side);
        box.state = ticked ? QStyle::State_On : QStyle::State_Off;
        if (open)
            box.state |= QStyle::State_Enabled;
        painter.save();
        painter.setOpacity(painter.opacity() * (open ? 1 : 0.35));
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter,
                                              option.widget);
        painter.restore();
    }

    RequeuePlan &m_plan;
};

} // namespace

RequeueTable::RequeueTable(RequeuePlan &plan, const Theme &theme, QWidget *parent)
    : DataTable(theme, requeueColumns(), parent)
    , m_plan(plan)
{
    setAccessibleName(tr("Entries to give back"));
    setModel(&plan);
    useDelegate(new RequeueDelegate(plan, theme, this));
    horizontalHeader()->setSortIndicatorShown(false);
    horizontalHeader()->setSectionsClickable(false);
}

QSize RequeueTable::rowsHint(int rows) const
{
    return {scaled(theme(), 700), horizontalHeader()->sizeHint().height() +
                                      rows * verticalHeader()->defaultSectionSize() + 1};
}

/// The first decides: all get what it has not.
void RequeueTable::toggle(const QModelIndexList &rows)
{
    if (rows.isEmpty() || !m_plan.row(rows.first().row()))
        return;
    const bool ticked = !m_plan.row(rows.first().row())->ticked;
    for (const QModelIndex &row : rows)
        m_plan.setData(m_plan.index(row.row(), RequeueTickColumn),
                       int(ticked ? Qt::Checked : Qt::Unchecked), Qt::CheckStateRole);
}

void RequeueTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && selectionModel()->hasSelection())
        toggle(selectionModel()->selectedRows());
    else
        DataTable::keyPressEvent(event);
}

void RequeueTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    DataTable::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && at.isValid() && at.column() == RequeueTickColumn)
        toggle({at});
}

} // namespace qd
