// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrytable.h"

#include "entrymodel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSortFilterProxyModel>

namespace qd {

namespace {

const QList<TableColumn> &entryColumns()
{
    static const QList<TableColumn> columns = {
        {132, 1}, {110, 4}, {82, 1, 0, true}, {66, 0, 0, true}};
    return columns;
}

class EntryDelegate final : public RowDelegate
{
public:
    EntryDelegate(EntryModel &entries, const QAbstractProxyModel &found, const Theme &theme,
                  QObject *parent)
        : RowDelegate(theme, parent)
        , m_entries(entries)
        , m_found(found)
    {
    }

protected:
    void paintCell(QPainter &painter, const QRect &room, const QStyleOptionViewItem &,
                   const QModelIndex &index) const override
    {
        const QueueEntry *entry = m_entries.entry(m_found.mapToSource(index).row());
        if (!entry)
            return;
        const Colors &colors = theme().colors();
        const int column = index.column();
        QFont font = column == EntryIdColumn ? theme().mono(12) : theme().font(12.5);
        QColor color = colors.t1;
        if (column == EntryAboutColumn && (entry->gone || m_entries.place() == EntryPlace::Dead))
            color = theme().color(Tone::Bad);
        else if (column == EntryAboutColumn && entry->perhaps)
            color = theme().color(Tone::Warn);
        else if (column == EntryAboutColumn && m_entries.place() == EntryPlace::Waiting)
            color = colors.t2;
        if (column == EntryTriesColumn && entry->isPoison()) {
            color = theme().color(Tone::Warn);
            font = theme().font(12.5, QFont::DemiBold);
        }
        const bool number = column == EntryAgeColumn || column == EntryTriesColumn;
        paintText(painter, room, index.data().toString(), font, color,
                  number ? Qt::AlignRight : Qt::AlignLeft);
    }

private:
    EntryModel &m_entries;
    const QAbstractProxyModel &m_found;
};

} // namespace

class EntryTable::Found final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    QString text;

    void apply() { invalidateFilter(); }
    /// What is found shall not be paged through to its end by a view that has room.
    bool canFetchMore(const QModelIndex &parent) const override
    {
        return text.isEmpty() && QSortFilterProxyModel::canFetchMore(parent);
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        const QueueEntry *entry = static_cast<EntryModel *>(sourceModel())->entry(row);
        return text.isEmpty() || (entry && EntryModel::matches(*entry, text));
    }
};

EntryTable::EntryTable(EntryModel &entries, const Theme &theme, QWidget *parent)
    : DataTable(theme, entryColumns(), parent)
    , m_entries(entries)
    , m_found(new Found(this))
{
    setAccessibleName(tr("Entries of the queue"));
    m_found->setSourceModel(&entries);
    setModel(m_found);
    useDelegate(new EntryDelegate(entries, *m_found, theme, this));
    horizontalHeader()->setSortIndicatorShown(false);
    horizontalHeader()->setSectionsClickable(false);
}

int EntryTable::currentRow() const
{
    return currentIndex().isValid() ? m_found->mapToSource(currentIndex()).row() : -1;
}

const QueueEntry *EntryTable::current() const
{
    return m_entries.entry(currentRow());
}

QStringList EntryTable::chosenIds() const
{
    QStringList ids;
    for (const QModelIndex &row : selectionModel()->selectedRows()) {
        if (const QueueEntry *entry = m_entries.entry(m_found->mapToSource(row).row()))
            ids << entry->id;
    }
    return ids;
}

void EntryTable::setFind(const QString &text)
{
    m_found->text = text;
    m_found->apply();
}

int EntryTable::shownCount() const
{
    return m_found->rowCount();
}

void EntryTable::tickAges()
{
    updateColumns({EntryAgeColumn});
}

void EntryTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    DataTable::currentChanged(current, previous);
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        emit currentEntryChanged();
}

void EntryTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && current())
        emit opened();
    else if (!event->text().trimmed().isEmpty() && !(event->modifiers() & Qt::ControlModifier))
        event->ignore(); // letters are commands of whoever shows this, not a search
    else
        DataTable::keyPressEvent(event);
}

void EntryTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    DataTable::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid())
        emit opened();
}

} // namespace qd
