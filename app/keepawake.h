// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace qd {

/// Asks the desktop to keep the display awake: its portal (org.freedesktop.portal.Inhibit), where
/// that does not take it org.freedesktop.ScreenSaver; again when either is there anew. Never waits
/// for an answer; without a session bus it does nothing. GUI thread.
class KeepAwake final : public QObject
{
    Q_OBJECT
public:
    explicit KeepAwake(QObject *parent = nullptr);
    ~KeepAwake() override; ///< lets go

    void hold(const QString &why); ///< \a why: shown by desktops that tell who asks
    void letGo();
    bool isHeld() const { return m_wanted; }
    bool isTaken() const { return !m_request.isEmpty() || m_cookie != 0; } ///< the desktop agreed

private:
    void askPortal();
    void askScreenSaver();
    void askAgain();

    QString m_why;
    QString m_request;   ///< the portal's object for our wish; empty: none
    uint m_cookie = 0;   ///< what the screen saver calls it; 0: none
    quint32 m_round = 0; ///< answers of an earlier one are let go at once
    bool m_wanted = false;
};

} // namespace qd
