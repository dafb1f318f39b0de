// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertsolvedtable.h"

#include "alertdelegate.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace qd {

namespace {

const QList<TableColumn> &solvedColumns(bool all)
{
    static const QList<TableColumn> today = {
        {150, 30, 0, false, "what"}, {140, 30, 0, false, "where"},  {84, 18, 0, false, "from"},
        {84, 18, 0, false, "to"},    {180, 40, 0, false, "lasted"}, {110, 24, 0, false, "ack"}};
    static const QList<TableColumn> wide = {
        {150, 24, 0, false, "what"},   {140, 24, 0, false, "where"},  {104, 6, 0, false, "from"},
        {104, 6, 0, false, "to"},      {150, 20, 0, false, "lasted"}, {106, 8, 0, false, "ack"},
        {86, 4, 0, false, "severity"}, {110, 10, 1, false, "rule"},   {116, 18, 2, false, "note"}};
    return all ? wide : today;
}

class SolvedDelegate final : public RowDelegate
{
public:
    SolvedDelegate(const AlertHistoryModel &solved, const Theme &theme, QObject *parent)
        : RowDelegate(theme, parent)
        , m_solved(solved)
    {
    }

protected:
    void paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override
    {
        const AlertRecord *record = m_solved.record(index.row());
        if (!record)
            return;
        const Colors &colors = theme().colors();
        const int column = index.column();
        const bool what = column == SolvedWhatColumn, where = column == SolvedWhereColumn;
        QRect room = cell;
        if (column == SolvedSeverityColumn) {
            paintAlertShape(painter, theme(), room, option.direction, record->alert,
                            theme().color(alertTone(record->alert)));
            room.setLeft(room.left() + scaled(theme(), 17));
            room = QStyle::visualRect(option.direction, cell, room);
        }
        paintText(painter, room, index.data(Qt::DisplayRole).toString(),
                  theme().font(12.5, what ? QFont::DemiBold : QFont::Normal),
                  what || column == SolvedLastedColumn ? colors.t1 : colors.t2, Qt::AlignLeft,
                  where ? Qt::ElideMiddle : Qt::ElideRight);
    }

private:
    const AlertHistoryModel &m_solved;
};

} // namespace

AlertSolvedTable::AlertSolvedTable(AlertHistoryModel &solved, const Theme &theme, QWidget *parent)
    : DataTable(theme, solvedColumns(solved.columnCount() > int(SolvedSeverityColumn)), parent)
    , m_solved(solved)
{
    setAccessibleName(solved.columnCount() > int(SolvedSeverityColumn) ? tr("History of alerts")
                                                                       : tr("Solved today"));
    setModel(&solved);
    useDelegate(new SolvedDelegate(solved, theme, this));
    horizontalHeader()->setSortIndicatorShown(false);
    horizontalHeader()->setSectionsClickable(false);
}

void AlertSolvedTable::open(int row)
{
    if (const AlertRecord *record = m_solved.record(row))
        emit opened(*record);
}

void AlertSolvedTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return open(currentIndex().row());
    if (!event->text().trimmed().isEmpty() && !(event->modifiers() & Qt::ControlModifier))
        return event->ignore(); // the page's: a view would search for it
    DataTable::keyPressEvent(event);
}

void AlertSolvedTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        open(rowAt(int(event->position().y())));
}

} // namespace qd
