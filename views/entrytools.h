// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue.h"
#include "queueentry.h"
#include "theme.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace qd {

/// Where in a queue: "Waiting 134 | Held 10 | Orphaned 9 | Dead 4"; of which consumer group; and
/// what to find. GUI thread.
class EntryTools final : public QWidget
{
    Q_OBJECT
public:
    explicit EntryTools(const Theme &theme, QWidget *parent = nullptr);

    void setPlace(EntryPlace place); ///< says nothing
    EntryPlace place() const { return m_place; }
    void showCounts(const Queue *queue);       ///< nullptr: no queue is chosen
    void setGroups(const QStringList &groups); ///< of one or none nothing is shown
    void setFindVisible(bool visible);         ///< hidden it is empty
    QString find() const;                      ///< trimmed
    void focusFind();

    QPushButton *placeButton(EntryPlace place) const { return m_places[int(place)]; }
    QLineEdit *findEdit() const { return m_find; }

    static MaybeInt countOf(const Queue &queue, EntryPlace place);

signals:
    void placeChosen(qd::EntryPlace place);
    void groupChosen(const QString &group);
    void findChanged(); ///< a moment after the last key

private:
    QPushButton *m_places[4] = {};
    QComboBox *m_groups;
    QLineEdit *m_find;
    EntryPlace m_place = EntryPlace::Waiting;
};

} // namespace qd
