// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lockwindow.h"
#include "viewstate.h"

#include <QPointer>
#include <QTimer>

#include <memory>

namespace qd {

/// Hides all windows but those on walls, so that nothing can be seen or done, until the pass phrase
/// is entered, also those that are opened meanwhile: on demand, when nobody has touched anything for some minutes, when the screen is
/// locked or the computer goes to sleep. The fleets are watched all the while. Without a pass
/// phrase nothing is ever locked. GUI thread.
class SessionLock final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this.
    SessionLock(ViewState &settings, const Theme &theme, QObject *parent = nullptr);
    ~SessionLock() override;

    bool hasPhrase() const;
    bool isLocked() const { return m_window != nullptr; }
    LockWindow *window() const { return m_window.get(); } ///< nullptr: not locked
    /// Asks for a pass phrase first where there is none. \a over: where it asks.
    void lockNow(QWidget *over);
    void changePhrase(QWidget *over);

signals:
    void locked();
    void unlocked();
    void quitRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< of the application: is it used?

private:
    void lock();
    void unlock();
    void watchIdle();
    void listen();
    void keepHidden(QObject *shown);
    void tryWord(const QString &word);

    /// What the session's lock and the computer's sleep are told by.
private slots:
    void screenLocked(bool active);
    void goesToSleep(bool goes);
    void sessionLocks() { lock(); }

private:
    ViewState &m_settings;
    const Theme &m_theme;
    std::unique_ptr<LockWindow> m_window;
    QList<QPointer<QWidget>> m_hidden;
    QTimer m_idle;
    int m_wrong = 0;
};

} // namespace qd
