// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datatable.h"

class QSortFilterProxyModel;

namespace qd {

class EntryModel;
struct QueueEntry;

/// The entries of one place of a queue; more are read when its end is scrolled to. With a text to
/// find only what holds it stands there, and nothing is read by itself. GUI thread.
class EntryTable final : public DataTable
{
    Q_OBJECT
public:
    EntryTable(EntryModel &entries, const Theme &theme, QWidget *parent = nullptr);

    const QueueEntry *current() const; ///< nullptr: none
    int currentRow() const;            ///< in the model; −1: none
    QStringList chosenIds() const;
    void setFind(const QString &text);
    int shownCount() const;
    void tickAges();

signals:
    void currentEntryChanged();
    void opened(); ///< Enter, or a double click

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    class Found;
    EntryModel &m_entries;
    Found *m_found;
};

} // namespace qd
