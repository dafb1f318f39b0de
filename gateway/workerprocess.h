// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numbers.h"

#include <QHash>
#include <QObject>
#include <QSocketNotifier>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <sys/types.h>

namespace qd {

/// What a worker is started with.
struct Launch
{
    QStringList command;
    QHash<QString, QString> environment; ///< whole, nothing is added
    QString directory;                   ///< empty: the gateway's own
    QString logFile; ///< standard output and error are appended here; empty: /dev/null
};

/// One process in a session of its own, that outlives the gateway. Its end is noticed through a
/// pidfd, whether it is a child or was found again.
class WorkerProcess final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~WorkerProcess() override; ///< leaves the process alone

    /// Starts it. \a record is called when the process exists but does not run yet: were the
    /// gateway killed at any moment, there is no running process that was not recorded. False with
    /// a sentence in \a error.
    bool start(const Launch &launch, const std::function<void()> &record, QString *error);
    /// Takes over a process that an earlier gateway started; false when it is gone.
    bool adopt(pid_t pid, quint64 startTime);

    bool isRunning() const { return m_pid > 0; }
    bool isAdopted() const { return m_adopted; }
    bool isStopped() const; ///< by SIGSTOP, as the process table says
    pid_t pid() const { return m_pid; }
    quint64 startTime() const { return m_startTime; }
    void signalGroup(int number) const; ///< the process and its children

    /// Beside the gateway's own program first, then in PATH; a name with a slash is taken as it is.
    /// Empty: not found.
    static QString findProgram(const QString &name, const QString &directory);

signals:
    /// The process is gone. 128 + n for signal n; nullopt: not known (not our child).
    void ended(qint64 endedPid, qd::MaybeInt exitCode);

private:
    bool watch();
    void reap();

    pid_t m_pid = 0;
    quint64 m_startTime = 0;
    int m_pidFd = -1;
    bool m_adopted = false;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace qd
