// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitytable.h"

#include "activitylist.h"
#include "format.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace qd {

namespace {

constexpr double ActivityPx = 12.5;

const QList<TableColumn> &activityColumns()
{
    static const QList<TableColumn> columns = {{78, 0, 0, false, "time"},
                                               {138, 0, 0, false, "what"},
                                               {110, 16, 0, false, "worker"},
                                               {110, 10, 1, false, "job"},
                                               {100, 6, 2, false, "queue", false},
                                               {150, 50, 0, false, "text"},
                                               {76, 0, 3, true, "took"}};
    return columns;
}

class ActivityRowDelegate final : public RowDelegate
{
public:
    ActivityRowDelegate(const ActivityList &list, const Theme &theme, QObject *parent)
        : RowDelegate(theme, parent)
        , m_list(list)
    {
    }

protected:
    bool isWhole(const QModelIndex &index) const override { return m_list.isDay(index.row()); }

    void paintWhole(QPainter &painter, const QRect &room, const QStyleOptionViewItem &,
                    const QModelIndex &index, bool) const override
    {
        paintText(painter, room, QLocale().toString(m_list.day(index.row()), QLocale::LongFormat),
                  theme().font(11.5, QFont::DemiBold), theme().colors().t2, Qt::AlignLeft);
    }

    void paintCell(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override
    {
        const ActivityEntry *entry = m_list.shown(index.row());
        if (!entry)
            return;
        const Colors &colors = theme().colors();
        const QString text = index.data().toString();
        const int column = index.column();
        if (column == ActivityKindColumn)
            return paintKind(painter, room, option, *entry, text);
        const bool number = column == ActivityTookColumn || column == ActivityTimeColumn;
        const bool bad = column == ActivityTextColumn && entry->outcome == ActivityOutcome::Failure;
        const QColor color = bad                              ? theme().color(Tone::Bad)
                             : text == format::Unknown        ? colors.t3
                             : column == ActivityWorkerColumn ? colors.t1
                             : column == ActivityTextColumn   ? colors.t1
                                                              : colors.t2;
        const bool strong = column == ActivityWorkerColumn;
        paintText(painter, room, text,
                  column == ActivityJobColumn
                      ? theme().mono(12)
                      : theme().font(ActivityPx, strong ? QFont::Medium : QFont::Normal),
                  color, column == ActivityTookColumn ? Qt::AlignRight : Qt::AlignLeft,
                  number || column == ActivityTextColumn ? Qt::ElideRight : Qt::ElideMiddle);
    }

    int cellExtra(int column) const override
    {
        return column == ActivityKindColumn ? scaled(theme(), 20) : 0;
    }

private:
    void paintKind(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                   const ActivityEntry &entry, const QString &text) const
    {
        const auto [shape, tone] = activityLook(entry);
        const double side = scaled(theme(), 11);
        const QRect place = QStyle::visualRect(
            option.direction, room, QRect(room.left(), room.top(), int(side), room.height()));
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(place.left(), place.center().y() - side / 2 + 0.5);
        painter.scale(side / 12, side / 12);
        painter.fillPath(Theme::glyph(shape), theme().color(tone));
        painter.restore();
        const QRect words = QStyle::visualRect(
            option.direction, room, room.adjusted(int(side) + scaled(theme(), 7), 0, 0, 0));
        paintText(painter, words, text, theme().font(ActivityPx),
                  tone == Tone::Off ? theme().colors().t2 : theme().color(tone), Qt::AlignLeft);
    }

    const ActivityList &m_list;
};

} // namespace

std::pair<StatusKind, Tone> activityLook(const ActivityEntry &entry)
{
    const QString kind = activityKind(entry);
    switch (entry.outcome) {
    case ActivityOutcome::Success: return {StatusKind::Running, Tone::Ok};
    case ActivityOutcome::Failure: return {StatusKind::Error, Tone::Bad};
    case ActivityOutcome::Warning: return {StatusKind::Degraded, Tone::Warn};
    case ActivityOutcome::Control: return {StatusKind::Paused, Tone::Info};
    case ActivityOutcome::Neutral: break;
    }
    if (kind.endsWith(QLatin1StringView("_started")))
        return {StatusKind::Starting, Tone::Info};
    if (kind == QLatin1StringView("worker_stopped"))
        return {StatusKind::Stopped, Tone::Off};
    if (kind == QLatin1StringView("gap"))
        return {StatusKind::Unavailable, Tone::Warn};
    return {StatusKind::Idle, Tone::Off};
}

ActivityTable::ActivityTable(ActivityList &list, const Theme &theme, QWidget *parent)
    : DataTable(theme, activityColumns(), parent)
    , m_list(list)
{
    setAccessibleName(tr("What happened"));
    setModel(&list);
    useDelegate(new ActivityRowDelegate(list, theme, this));
    horizontalHeader()->setSortIndicatorShown(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    columns()->layOut();
}

bool ActivityTable::atTop() const
{
    return verticalScrollBar()->value() <= 2;
}

QList<int> ActivityTable::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        if (!m_list.isDay(index.row()))
            rows << index.row();
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ActivityTable::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    if (event->matches(QKeySequence::Copy))
        return emit copyRequested();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list.key(row))
            emit opened(row);
        return;
    case Qt::Key_Space: emit freezeRequested(); return;
    case Qt::Key_Slash: event->ignore(); return; // the page's: a view would search for it
    default: break;
    }
    DataTable::keyPressEvent(event);
}

void ActivityTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int row = rowAt(int(event->position().y()));
    if (event->button() == Qt::LeftButton && m_list.key(row))
        emit opened(row);
}

void ActivityTable::selectionChanged(const QItemSelection &now, const QItemSelection &before)
{
    DataTable::selectionChanged(now, before);
    const QItemSelection all = selectionModel()->selection();
    const int current = currentIndex().row();
    const bool itself = selectionModel()->isRowSelected(current);
    const int row = itself ? current : all.isEmpty() ? -1 : all.first().top();
    emit chosen(m_list.key(row) ? row : -1);
}

} // namespace qd
