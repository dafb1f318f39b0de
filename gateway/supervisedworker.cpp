// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisedworker.h"

#include "clock.h"
#include "proctable.h"

#include <QLoggingCategory>
#include <csignal>

namespace qd {

namespace {
Q_LOGGING_CATEGORY(logSupervised, "quarterdeck.gateway.supervisor", QtInfoMsg)

constexpr int reportWindowMs = 300;  ///< for the worker's own worker_stopped to arrive
constexpr int startWatchMs = 300;    ///< a process that ends within this did not start
constexpr int killPatienceMs = 5000; ///< after SIGKILL
constexpr int signalPatienceMs = 2000;
constexpr int lookMs = 10;
constexpr qint64 startingMs = 2000; ///< so long a new process may take before its first word
} // namespace

SupervisedWorker::SupervisedWorker(const WorkerConfig &config, const Launch &how,
                                   const Timing &timing, QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_launch(how)
    , m_timing(timing)
{
    for (QTimer *timer :
         {&m_restartTimer, &m_killTimer, &m_settleTimer, &m_startTimer, &m_pollTimer})
        timer->setSingleShot(true);
    m_backoffSeconds = m_timing.backoffFirstSeconds;
    connect(&m_process, &WorkerProcess::ended, this, &SupervisedWorker::onEnded);
    connect(&m_settleTimer, &QTimer::timeout, this, &SupervisedWorker::settle);
    connect(&m_restartTimer, &QTimer::timeout, this, [this] {
        QString error;
        if (m_wanted && !m_process.isRunning() && !launch(&error)) {
            qCWarning(logSupervised, "%s could not be started: %s", qUtf8Printable(title()),
                      qUtf8Printable(error));
            scheduleRestart();
        }
    });
    connect(&m_startTimer, &QTimer::timeout, this, [this] {
        if (m_process.isRunning())
            finish(200, (m_killed ? killedWords() + QStringLiteral(" It runs again")
                                  : title() + QStringLiteral(" runs")) +
                            QStringLiteral(" (pid %1).").arg(m_process.pid()));
    });
    connect(&m_killTimer, &QTimer::timeout, this, [this] {
        if (m_killed)
            return finish(500, QStringLiteral("%1 could not be killed.").arg(title()));
        m_killed = true;
        m_process.signalGroup(SIGKILL);
        m_killTimer.start(killPatienceMs);
    });
}

bool SupervisedWorker::refusedWhileBusy(const Done &done) const
{
    if (m_task == Task::None)
        return false;
    static const char *const words[] = {"", "started", "stopped", "restarted", "signalled"};
    done(409, QStringLiteral("%1 is being %2 just now.")
                  .arg(title(), QString::fromLatin1(words[int(m_task)])));
    return true;
}

void SupervisedWorker::begin(Task task, Done done)
{
    m_task = task;
    m_done = std::move(done);
    m_killed = m_launched = false;
}

void SupervisedWorker::finish(int status, const QString &message)
{
    m_task = Task::None;
    m_killTimer.stop();
    m_startTimer.stop();
    m_pollTimer.stop();
    m_pollTimer.disconnect();
    const Done done = std::exchange(m_done, {});
    if (done)
        done(status, message);
}

bool SupervisedWorker::launch(QString *error)
{
    m_restartTimer.stop();
    m_reportedPid = -1;
    m_cannotStart = !m_process.start(
        m_launch, [this] { emit recordChanged(); }, error);
    if (m_cannotStart) {
        emit observed();
        return false;
    }
    m_startedMs = monotonicMs();
    qCInfo(logSupervised, "%s started, pid %lld", qUtf8Printable(title()), qint64(m_process.pid()));
    emit observed();
    return true;
}

ProcessFacts SupervisedWorker::facts() const
{
    ProcessFacts facts;
    facts.end = m_end;
    facts.exitCode = m_exitCode;
    facts.cannotStart = m_cannotStart && m_wanted;
    if (!m_process.isRunning())
        return facts;
    const bool stopped = m_process.isStopped();
    const qint64 ageMs = processAgeMs(m_process.startTime()).value_or(0);
    facts.pid = m_process.pid();
    facts.isPaused = stopped && m_config.pauseBySignal;
    facts.isFrozen = stopped && !m_config.pauseBySignal;
    facts.isStarting = ageMs < startingMs;
    facts.startedMs = monotonicMs() - ageMs;
    facts.memoryMb = processMemoryMb(m_process.pid());
    return facts;
}

void SupervisedWorker::startForTask()
{
    QString error;
    if (!launch(&error)) {
        m_wanted = false;
        emit recordChanged();
        emit observed();
        return finish(500, QStringLiteral("%1 could not be started: %2.").arg(title(), error));
    }
    m_launched = true;
    m_startTimer.start(startWatchMs);
}

void SupervisedWorker::start(Done done)
{
    if (refusedWhileBusy(done))
        return;
    if (m_process.isRunning())
        return done(
            409,
            QStringLiteral("%1 is running already (pid %2).").arg(title()).arg(m_process.pid()));
    m_wanted = true;
    m_backoffSeconds = m_timing.backoffFirstSeconds;
    m_restartTimer.stop();
    begin(Task::Starting, std::move(done));
    if (!m_settling) // else when the last end is told
        startForTask();
}

void SupervisedWorker::stop(Done done)
{
    if (refusedWhileBusy(done))
        return;
    const bool wasWanted = std::exchange(m_wanted, false);
    if (!m_process.isRunning()) {
        emit recordChanged();
        const bool waiting = m_restartTimer.isActive() || (m_settling && wasWanted);
        m_restartTimer.stop();
        if (!waiting)
            return done(409, QStringLiteral("%1 is not running.").arg(title()));
        m_end = ProcessFacts::End::Asked; // somebody knows, and wants it down
        emit observed();
        return done(200,
                    QStringLiteral("%1 had crashed; it will not be started again.").arg(title()));
    }
    begin(Task::Stopping, std::move(done));
    emit recordChanged();
    terminate();
}

void SupervisedWorker::restart(Done done)
{
    if (refusedWhileBusy(done))
        return;
    m_wanted = true;
    m_backoffSeconds = m_timing.backoffFirstSeconds;
    m_restartTimer.stop();
    begin(Task::Restarting, std::move(done));
    if (m_process.isRunning())
        terminate();
    else if (!m_settling)
        startForTask();
}

void SupervisedWorker::terminate()
{
    m_process.signalGroup(SIGTERM);
    m_process.signalGroup(SIGCONT); // a stopped process takes its SIGTERM only when it goes on
    m_killTimer.start(int(m_timing.stopGraceSeconds * 1000));
}

void SupervisedWorker::pause(Done done)
{
    if (refusedWhileBusy(done))
        return;
    if (!m_process.isRunning())
        return done(409, QStringLiteral("%1 is not running.").arg(title()));
    if (m_process.isStopped())
        return done(409, QStringLiteral("%1 is paused already.").arg(title()));
    begin(Task::Signalling, std::move(done));
    m_process.signalGroup(SIGSTOP);
    waitForStopState(true, monotonicMs() + signalPatienceMs,
                     QStringLiteral("%1 is paused.").arg(title()));
}

void SupervisedWorker::resume(Done done)
{
    if (refusedWhileBusy(done))
        return;
    if (!m_process.isRunning())
        return done(409, QStringLiteral("%1 is not running.").arg(title()));
    if (!m_process.isStopped())
        return done(409, QStringLiteral("%1 is not paused.").arg(title()));
    begin(Task::Signalling, std::move(done));
    m_process.signalGroup(SIGCONT);
    waitForStopState(false, monotonicMs() + signalPatienceMs,
                     QStringLiteral("%1 goes on.").arg(title()));
}

void SupervisedWorker::waitForStopState(bool stopped, qint64 untilMs, const QString &words)
{
    if (m_process.isRunning() && m_process.isStopped() == stopped) {
        emit observed();
        return finish(200, words);
    }
    if (monotonicMs() > untilMs)
        return finish(500, QStringLiteral("%1 did not take the signal.").arg(title()));
    m_pollTimer.disconnect();
    connect(&m_pollTimer, &QTimer::timeout, this,
            [=, this] { waitForStopState(stopped, untilMs, words); });
    m_pollTimer.start(lookMs);
}

bool SupervisedWorker::adopt(pid_t pid, quint64 startTime)
{
    if (!m_process.adopt(pid, startTime))
        return false;
    m_wanted = true;
    m_startedMs = monotonicMs();
    qCInfo(logSupervised, "%s found again, pid %lld", qUtf8Printable(title()), qint64(pid));
    emit observed();
    return true;
}

void SupervisedWorker::launchSoon()
{
    m_wanted = true;
    QString error;
    if (launch(&error))
        return;
    qCWarning(logSupervised, "%s could not be started: %s", qUtf8Printable(title()),
              qUtf8Printable(error));
    scheduleRestart();
}

void SupervisedWorker::noteOwnStop(const MaybeInt &pid, const MaybeInt &exitCode)
{
    const qint64 current = m_settling ? m_endedPid : qint64(m_process.pid());
    if (current == 0 || (pid && *pid != current))
        return;
    m_reportedPid = current;
    m_reportedExit = exitCode;
    if (m_settling)
        m_settleTimer.start(0);
}

void SupervisedWorker::onEnded(qint64 pid, const MaybeInt &exitCode)
{
    m_endedPid = pid;
    m_exitCode = exitCode;
    m_settling = true;
    const bool asked = m_task == Task::Stopping || (m_task == Task::Restarting && !m_launched);
    m_end = asked ? ProcessFacts::End::Asked : ProcessFacts::End::Unasked;
    emit observed();
    emit recordChanged();
    m_settleTimer.start(m_reportedPid == m_endedPid ? 0 : reportWindowMs);
}

void SupervisedWorker::settle()
{
    m_settling = false;
    if (m_reportedPid != m_endedPid)
        emit endedUnreported(m_endedPid, m_exitCode, m_end == ProcessFacts::End::Asked);
    else if (!m_exitCode) {
        m_exitCode = m_reportedExit;
        emit observed();
    }
    const QString code = m_exitCode ? QString::number(*m_exitCode) : QString();
    qCInfo(logSupervised, "%s ended, pid %lld, exit code %s", qUtf8Printable(title()), m_endedPid,
           code.isEmpty() ? "not known" : qUtf8Printable(code));
    const QString codeWords =
        code.isEmpty() ? QString() : QStringLiteral(" with exit code ") + code;
    switch (m_task) {
    case Task::Stopping:
        return finish(200, m_killed ? killedWords() : QStringLiteral("%1 stopped.").arg(title()));
    case Task::Restarting:
        if (!m_launched) {
            m_killTimer.stop();
            return startForTask();
        }
        [[fallthrough]];
    case Task::Starting:
        if (!m_launched)
            return startForTask(); // asked for while the last end was being told
        m_startTimer.stop();
        scheduleRestart();
        return finish(
            500, QStringLiteral("%1 was started and ended at once%2.").arg(title(), codeWords));
    case Task::Signalling:
        finish(500, QStringLiteral("%1 ended%2.").arg(title(), codeWords));
        break;
    case Task::None: break;
    }
    if (!m_wanted)
        return;
    if (m_exitCode == MaybeInt(0)) { // done, by itself
        m_wanted = false;
        emit recordChanged();
        return;
    }
    scheduleRestart();
}

QString SupervisedWorker::killedWords() const
{
    return QStringLiteral("%1 did not stop within %2 s and was killed.")
        .arg(title(), QString::number(m_timing.stopGraceSeconds));
}

void SupervisedWorker::scheduleRestart()
{
    if (m_startedMs > 0 && monotonicMs() - m_startedMs > qint64(m_timing.backoffMaxSeconds * 1000))
        m_backoffSeconds = m_timing.backoffFirstSeconds;
    qCInfo(logSupervised, "%s starts again in %g s", qUtf8Printable(title()), m_backoffSeconds);
    m_restartTimer.start(int(m_backoffSeconds * 1000));
    m_backoffSeconds = qMin(m_backoffSeconds * 2, m_timing.backoffMaxSeconds);
}

} // namespace qd
