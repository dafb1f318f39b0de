// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <QObject>
#include <QPointer>

namespace qd {

class ConfirmDialog;
class Fleet;
class Theme;

/// The way from a button to a command: asks first where it must be asked, then tells the fleet. GUI
/// thread.
class Controls final : public QObject
{
    Q_OBJECT
public:
    Controls(Fleet &fleet, const Theme &theme, QWidget *window);

    void request(ControlAction action, const QStringList &keys);
    ConfirmDialog *dialog() const; ///< the open one, else nullptr

signals:
    void refused(const QString &why); ///< nothing was sent; plain text

private:
    void send(ControlAction action, const QStringList &keys);
    Fleet &m_fleet;
    const Theme &m_theme;
    QWidget *m_window;
    QPointer<ConfirmDialog> m_dialog;
};

} // namespace qd
