// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notifydesktop.h"
#include "theme.h"

#include <QSystemTrayIcon>
#include <QTimer>

#include <memory>

class QMenu;

namespace qd {

class Fleet;
class FleetBoard;

/// The icon in the tray: the worst of all open fleets, what calls in each, and a menu that leads to
/// them. Also shows what the desktop's notification service did not take. GUI thread.
class TrayLamp final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this.
    TrayLamp(const FleetBoard &board, const Theme &theme, QObject *parent = nullptr);
    ~TrayLamp() override;

    void setOn(bool on);
    void setDiscreet(bool discreet); ///< true: it names no fleet and mutes none
    bool isShown() const; ///< it is on, and there is a tray
    QString sentence() const;
    bool showMessage(const Fleet &fleet, const NotifyText &text); ///< false: it cannot be shown here
    QString toolTip() const;                                     ///< a line for each fleet that calls
    QMenu *menu() const { return m_menu.get(); }                 ///< nullptr: it is off

    /// A mark in the colour and shape of \a kind on the program's icon.
    static QIcon icon(StatusKind kind, bool calls, const Theme &theme);

signals:
    void openRequested(const QString &id); ///< of the fleet; empty: none is open
    void quitRequested();

private:
    void watchFleets();
    void refresh();
    void fillMenu();
    void muteAll();
    QString worst() const;

    const FleetBoard &m_board;
    const Theme &m_theme;
    QTimer m_soon;     ///< running: something has changed that is not shown yet
    QString m_message; ///< the id of the fleet that the last message was of
    std::unique_ptr<QMenu> m_menu;
    bool m_discreet = false;
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< nullptr: it is off
};

} // namespace qd
