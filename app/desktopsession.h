// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QGuiApplication;

namespace qd {

/// The desktop's session: before it ends, what is to be kept is kept at once and nobody is asked
/// anything; when it begins again it starts the program as it was. One object in a program. GUI
/// thread.
class DesktopSession final : public QObject
{
    Q_OBJECT
public:
    /// \a restart: program and arguments, nothing secret; empty: it is not started again.
    DesktopSession(QGuiApplication &application, const QStringList &restart,
                   QObject *parent = nullptr);

    void commit(); ///< as the session's manager asks

signals:
    void ending(); ///< keep it now: there may be no later

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_ending = false;
};

} // namespace qd
