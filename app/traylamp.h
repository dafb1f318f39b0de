// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notifydesktop.h"
#include "theme.h"

#include <QSystemTrayIcon>

#include <memory>

class QMenu;

namespace qd {

class AlertModel;

/// The icon in the tray: how the fleet stands, and a short menu. Also shows what the desktop's
/// notification service did not take. GUI thread.
class TrayLamp final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this. \a fleet: its name.
    TrayLamp(const QString &fleet, const AlertModel &alerts, const Theme &theme,
             QObject *parent = nullptr);
    ~TrayLamp() override;

    void setOn(bool on);
    void setDiscreet(bool discreet); ///< true: it says nothing of the fleet, and mutes nothing
    QString toolTip() const;
    bool isShown() const; ///< it is on, and there is a tray
    QString sentence() const;
    bool showMessage(const NotifyText &text); ///< false: it cannot be shown here

    /// A mark in the colour and shape of \a kind on the program's icon.
    static QIcon icon(StatusKind kind, bool calls, const Theme &theme);

signals:
    void openRequested();
    void muteRequested();
    void quitRequested();

private:
    void refresh();

    QString m_fleet;
    const AlertModel &m_alerts;
    const Theme &m_theme;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_mute = nullptr; ///< of m_menu
    bool m_discreet = false;
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< nullptr: it is off
};

} // namespace qd
