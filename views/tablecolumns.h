// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QTimer>

class QMenu;
class QTableView;

namespace qd {

/// One column of a table: how wide it is and who gives way where room is short.
struct TableColumn
{
    double px;                ///< as in the mock-ups
    int weight;               ///< share of what is left
    int giveWay = 0;          ///< the turn in which it is hidden; 0: never
    bool number = false;      ///< aligned like figures, its head too
    const char *id = nullptr; ///< its name where it is remembered; nullptr: nobody arranges it
    bool shown = true;        ///< where nothing was arranged
};

/// Which columns a table shows, how wide and in which order. By itself it fills the width: weights
/// share what is left, and where room is short columns go in turns. What a person chose holds: a
/// column taken in never gives way (the table scrolls), a width pulled stays. GUI thread.
class TableColumns final : public QObject
{
    Q_OBJECT
public:
    /// Of the head \a table has now; one entry for each of the model's columns, further ones are
    /// like the last.
    TableColumns(const Theme &theme, const QList<TableColumn> &columns, QTableView &table);

    void layOut(); ///< into the room there is now
    bool isArrangeable() const { return m_columns.first().id != nullptr; }

    QJsonObject state() const;               ///< empty: nothing was arranged
    void setState(const QJsonObject &state); ///< what is unknown or damaged in it is left out
    void reset();
    void setShown(int column, bool shown); ///< as a person chooses; the first is always there
    void fit(int column);                  ///< as wide as what is seen of it wants
    /// Every column to choose from, what can be done with \a column (−1: none), and Reset.
    void fillMenu(QMenu &menu, int column);

signals:
    void changed(); ///< a person arranged something

private:
    void resized(int column, int oldPx, int px);
    void moved();
    int columnNamed(const QString &id) const;

    const Theme &m_theme;
    QList<TableColumn> m_columns;
    QTableView &m_table;
    QList<int> m_choice;   ///< by column: −1 nobody chose, 0 hidden, 1 shown
    QList<double> m_width; ///< by column, at scale 1; 0: by itself
    bool m_laying = false; ///< what the head tells now we did ourselves
    QTimer m_pulled;       ///< a head's edge was let go
};

} // namespace qd
