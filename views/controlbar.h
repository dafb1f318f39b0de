// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace qd {

class Fleet;
class Theme;

/// The five controls for the chosen workers, and behind the arrow at their end for all that match
/// the filter. What cannot be told is disabled and its tooltip says why. Where there is no room
/// they are icons. GUI thread.
class ControlBar final : public QWidget
{
    Q_OBJECT
public:
    ControlBar(Fleet &fleet, const Theme &theme, QWidget *parent = nullptr);

    /// \a selected: whom the buttons are for. \a matching: how many the filter shows.
    void setTargets(const QStringList &selected, int matching, qint64 nowMs);
    void setCompact(bool compact); ///< icons only

    QPushButton *button(ControlAction action) const { return m_buttons[int(action)]; }
    QToolButton *allButton() const { return m_all; }
    QList<QWidget *> tabOrder() const;

signals:
    void chosen(qd::ControlAction action);    ///< for the selection
    void allChosen(qd::ControlAction action); ///< for all that match

private:
    void restyle();
    void fillMenu();

    Fleet &m_fleet;
    const Theme &m_theme;
    QPushButton *m_buttons[5] = {};
    QToolButton *m_all;
    QMenu *m_menu;
    int m_matching = 0;
    bool m_compact = false;
};

} // namespace qd
