// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workerorder.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace qd {

class Theme;

/// How the workers are arranged: a menu for their groups and one for the levels they are sorted by,
/// or, where room is short, both in one. GUI thread.
class Arranger final : public QWidget
{
    Q_OBJECT
public:
    Arranger(WorkerOrder &workers, const Theme &theme, QWidget *parent = nullptr);

    WorkerOrder &workers() const { return m_workers; }
    void setCombined(bool combined);
    int widthFor(bool combined) const;
    QToolButton *groupButton() const { return m_group; }
    QToolButton *sortButton() const { return m_sort; }
    QToolButton *bothButton() const { return m_both; }

signals:
    void widthChanged();

private:
    QToolButton *addButton(const QString &name, void (Arranger::*fill)(QMenu *));
    void fillGroups(QMenu *menu);
    void fillSorts(QMenu *menu);
    void fillBoth(QMenu *menu);
    void addLevel(QMenu *menu, int level);
    void setLevel(int level, const std::optional<SortLevel> &to);
    void showChoice();

    WorkerOrder &m_workers;
    const Theme &m_theme;
    QToolButton *m_group, *m_sort, *m_both;
    bool m_combined = false;
};

} // namespace qd
