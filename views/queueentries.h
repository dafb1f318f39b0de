// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel.h"
#include "queueentry.h"

class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace qd {

class EmptyState;
class EntryModel;
class EntryReader;
class EntryTable;
class EntryTools;
class Fleet;

/// What stands in one queue: waiting, held, orphaned, dead, each with its count, read a page at a
/// time; the chosen entry's fields beside the table, or in its place where room is short. Nothing
/// is asked while it is hidden. GUI thread.
class QueueEntries final : public Panel
{
    Q_OBJECT
public:
    /// Both are kept by reference and must outlive this.
    QueueEntries(Fleet &fleet, const Theme &theme, QWidget *parent = nullptr);

    void show(const QString &queue, qint64 nowMs); ///< after each change and once a second
    void setDimmed(int freshness);
    void setPlace(EntryPlace place);     ///< as if its button were pressed
    void setExpandable(bool expandable); ///< offers to take the whole page
    void setExpanded(bool expanded);     ///< as if its button were pressed
    bool isExpanded() const;
    void focusFind();

    EntryModel *entries() const { return m_entries; }
    EntryTable *table() const { return m_table; }
    EntryReader *reader() const { return m_reader; }
    EmptyState *emptyState() const { return m_empty; }
    EntryTools *tools() const { return m_tools; }
    QPushButton *requeueButton() const { return m_requeue; }
    QPushButton *furtherButton() const { return m_further; }
    QToolButton *expandButton() const { return m_expand; }

signals:
    void requeueRequested(const qd::RequeueTarget &target);
    void expandRequested(bool expanded);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeFoot();
    void choosePlace();
    void apply();
    void refresh();
    void showCounts();
    void showParts();
    void showFoot();
    void openEntry();
    void readCurrent();
    void arrange();
    void find();
    void requeue();
    void showMenu(const QPoint &at);
    QString nothingWords() const;

    Fleet &m_fleet;
    EntryModel *m_entries;
    EntryTable *m_table;
    EntryReader *m_reader;
    EntryTools *m_tools;
    EmptyState *m_empty;
    TextLabel *m_title = nullptr, *m_state = nullptr;
    QPushButton *m_requeue, *m_further = nullptr, *m_open = nullptr;
    QToolButton *m_expand;
    QStackedWidget *m_parts;
    QSplitter *m_split;
    QString m_queue;
    bool m_chosen = false;  ///< a person has chosen the place
    bool m_reading = false; ///< narrow: the reader stands in the table's place
    bool m_dirty = true;    ///< the model does not show queue and place yet
};

} // namespace qd
