// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gatewayconfig.h"
#include "processfacts.h"
#include "workerprocess.h"

#include <QObject>
#include <QTimer>

namespace qd {

/// One configured worker: its process, what is wanted of it, and the one thing that is being done
/// to it.
class SupervisedWorker final : public QObject
{
    Q_OBJECT
public:
    /// An HTTP-like status and a sentence; called exactly once, when what was asked can be seen.
    using Done = std::function<void(int status, const QString &message)>;
    using EventFields = QList<QPair<QByteArray, QByteArray>>;

    struct Timing
    {
        double stopGraceSeconds = 5, backoffFirstSeconds = 5, backoffMaxSeconds = 60;
    };

    SupervisedWorker(const WorkerConfig &config, const Launch &how, const Timing &timing,
                     QObject *parent = nullptr);

    const WorkerConfig &config() const { return m_config; }
    const WorkerProcess &process() const { return m_process; }
    bool isWanted() const { return m_wanted; }
    void setWanted(bool wanted) { m_wanted = wanted; }
    bool isBusy() const { return m_task != Task::None; }
    ProcessFacts facts() const; ///< as the process table has it now

    void start(Done done);
    void stop(Done done);
    void restart(Done done);
    void pause(Done done);  ///< by SIGSTOP
    void resume(Done done); ///< by SIGCONT
    bool adopt(pid_t pid, quint64 startTime);
    void launchSoon(); ///< wanted, but not now: by the restart back-off
    /// The worker's own word about its end, so that it is not told twice.
    void noteOwnStop(const MaybeInt &pid, const MaybeInt &exitCode);

signals:
    void recordChanged(); ///< write down pid and wishes at once
    void observed();      ///< facts() are others now
    /// The worker did not say so itself.
    void endedUnreported(qint64 pid, const qd::MaybeInt &exitCode, bool asked);

private:
    enum class Task : quint8 { None, Starting, Stopping, Restarting, Signalling };

    bool launch(QString *error);
    bool refusedWhileBusy(const Done &done) const;
    void begin(Task task, Done done);
    void finish(int status, const QString &message);
    void terminate();
    void onEnded(qint64 pid, const MaybeInt &exitCode);
    void settle();
    void scheduleRestart();
    void startForTask();
    QString killedWords() const;
    void waitForStopState(bool stopped, qint64 untilMs, const QString &words);
    QString title() const { return QStringLiteral("Worker %1").arg(m_config.name); }

    WorkerConfig m_config;
    Launch m_launch;
    Timing m_timing;
    WorkerProcess m_process;
    QTimer m_restartTimer, m_killTimer, m_settleTimer, m_startTimer, m_pollTimer;
    Task m_task = Task::None;
    Done m_done;
    bool m_wanted = false, m_killed = false, m_cannotStart = false;
    double m_backoffSeconds = 0;
    qint64 m_startedMs = 0;
    // The process that ended last, until its end is settled.
    bool m_settling = false, m_launched = false;
    qint64 m_endedPid = 0, m_reportedPid = -1;
    ProcessFacts::End m_end = ProcessFacts::End::None;
    MaybeInt m_exitCode, m_reportedExit;
};

} // namespace qd
