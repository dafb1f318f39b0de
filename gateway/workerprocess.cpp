// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerprocess.h"

#include "proctable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <linux/close_range.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace qd {

namespace {

constexpr qint64 logBytesKept = 16 * 1024 * 1024;

int openPidFd(pid_t pid)
{
    return int(syscall(SYS_pidfd_open, pid, 0));
}

/// Everything the child needs, made before fork: between fork and exec only system calls are
/// allowed.
struct Child
{
    std::vector<QByteArray> words, variables;
    std::vector<char *> argv, envp;
    QByteArray directory;
    int outputFd = -1, inputFd = -1;
    int goFd = -1, errorFd = -1;

    [[noreturn]] void run()
    {
        char go = 0;
        setsid();
        // The parent is gone before it could write us down: then nobody may run.
        if (read(goFd, &go, 1) != 1)
            _exit(127);
        for (int number = 1; number < NSIG; ++number)
            signal(number, SIG_DFL);
        sigset_t none;
        sigemptyset(&none);
        sigprocmask(SIG_SETMASK, &none, nullptr);
        rlimit files{};
        if (getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur > 1024) {
            files.rlim_cur = 1024; // the gateway raised its own
            setrlimit(RLIMIT_NOFILE, &files);
        }
        const bool ready = (directory.isEmpty() || chdir(directory.constData()) == 0) &&
                           dup2(inputFd, 0) == 0 && dup2(outputFd, 1) == 1 &&
                           dup2(outputFd, 2) == 2;
        syscall(SYS_close_range, 3U, ~0U, CLOSE_RANGE_CLOEXEC);
        if (ready)
            execve(argv[0], argv.data(), envp.data());
        const int why = errno;
        [[maybe_unused]] const ssize_t told = write(errorFd, &why, sizeof why);
        _exit(127);
    }
};

std::vector<char *> pointers(std::vector<QByteArray> &texts)
{
    std::vector<char *> list;
    for (QByteArray &text : texts)
        list.push_back(text.data());
    list.push_back(nullptr);
    return list;
}

/// The log of a worker is bounded: what is there when it starts is set aside once it is large.
int openLog(const QString &file)
{
    if (QFileInfo(file).size() > logBytesKept) {
        QFile::remove(file + QStringLiteral(".1"));
        QFile::rename(file, file + QStringLiteral(".1"));
    }
    const int fd = file.isEmpty()
                       ? -1
                       : open(QFile::encodeName(file).constData(),
                              O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600);
    return fd >= 0 ? fd : open("/dev/null", O_WRONLY | O_CLOEXEC);
}

void closeAll(std::initializer_list<int> fds)
{
    for (const int fd : fds) {
        if (fd >= 0)
            close(fd);
    }
}

} // namespace

WorkerProcess::~WorkerProcess()
{
    m_notifier.reset();
    closeAll({m_pidFd});
}

QString WorkerProcess::findProgram(const QString &name, const QString &directory)
{
    if (name.contains(QLatin1Char('/')))
        return QDir(directory.isEmpty() ? QDir::currentPath() : directory).absoluteFilePath(name);
    const QFileInfo beside(QCoreApplication::applicationDirPath() + QLatin1Char('/') + name);
    if (beside.isFile() && beside.isExecutable())
        return beside.absoluteFilePath();
    return QStandardPaths::findExecutable(name);
}

bool WorkerProcess::start(const Launch &launch, const std::function<void()> &record, QString *error)
{
    const QString program = findProgram(launch.command.value(0), launch.directory);
    if (program.isEmpty()) {
        *error = QStringLiteral("the program %1 was not found").arg(launch.command.value(0));
        return false;
    }
    Child child;
    child.words.push_back(QFile::encodeName(program));
    for (const QString &word : launch.command.mid(1))
        child.words.push_back(word.toLocal8Bit());
    for (auto it = launch.environment.begin(); it != launch.environment.end(); ++it)
        child.variables.push_back((it.key() + QLatin1Char('=') + it.value()).toLocal8Bit());
    child.argv = pointers(child.words);
    child.envp = pointers(child.variables);
    child.directory = QFile::encodeName(launch.directory);

    int go[2] = {-1, -1}, trouble[2] = {-1, -1};
    child.inputFd = open("/dev/null", O_RDONLY | O_CLOEXEC);
    child.outputFd = openLog(launch.logFile);
    const bool piped = pipe2(go, O_CLOEXEC) == 0 && pipe2(trouble, O_CLOEXEC) == 0;
    child.goFd = go[0];
    child.errorFd = trouble[1];
    pid_t pid = -1;
    if (piped && child.inputFd >= 0 && child.outputFd >= 0)
        pid = fork();
    if (pid == 0) {
        close(go[1]); // else we would wait for ourselves
        child.run();
    }
    closeAll({go[0], trouble[1], child.inputFd, child.outputFd});
    if (pid < 0) {
        *error = QString::fromLocal8Bit(strerror(errno));
        closeAll({go[1], trouble[0]});
        return false;
    }
    m_pid = pid;
    m_adopted = false;
    m_startTime = processStat(pid).value_or(ProcessStat()).startTime;
    m_pidFd = openPidFd(pid);
    record();
    int why = 0;
    const bool told = write(go[1], "g", 1) == 1;
    close(go[1]);
    const bool failed =
        read(trouble[0], &why, sizeof why) == ssize_t(sizeof why); // ends when exec has happened
    close(trouble[0]);
    if (failed || !told || m_pidFd < 0) {
        if (!failed)
            kill(pid, SIGKILL);
        waitpid(pid, nullptr, 0);
        closeAll({m_pidFd});
        m_pidFd = -1;
        m_pid = 0;
        record();
        *error = QStringLiteral("%1: %2").arg(
            program, QString::fromLocal8Bit(strerror(failed ? why : errno)));
        return false;
    }
    return watch();
}

bool WorkerProcess::adopt(pid_t pid, quint64 startTime)
{
    const int fd = pid > 1 ? openPidFd(pid) : -1;
    const auto stat = processStat(pid); // after the pidfd: it is this process or none
    if (fd < 0 || !stat || stat->startTime != startTime || !stat->isAlive()) {
        closeAll({fd});
        return false;
    }
    m_pid = pid;
    m_startTime = startTime;
    m_pidFd = fd;
    m_adopted = true;
    return watch();
}

bool WorkerProcess::watch()
{
    m_notifier = std::make_unique<QSocketNotifier>(m_pidFd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &WorkerProcess::reap);
    return true;
}

void WorkerProcess::reap()
{
    // Children of the dead one must not run beside its successor. Before it is reaped its number
    // cannot be anybody else's.
    signalGroup(SIGKILL);
    MaybeInt code;
    siginfo_t info{};
    if (waitid(P_PIDFD, id_t(m_pidFd), &info, WEXITED) == 0)
        code = info.si_code == CLD_EXITED ? info.si_status : 128 + info.si_status;
    m_notifier->setEnabled(false);
    m_notifier.release()->deleteLater(); // we are inside its signal
    close(m_pidFd);
    m_pidFd = -1;
    emit ended(std::exchange(m_pid, 0), code);
}

bool WorkerProcess::isStopped() const
{
    const auto stat = processStat(m_pid);
    return stat && stat->isStopped();
}

void WorkerProcess::signalGroup(int number) const
{
    if (m_pid > 1)
        kill(-m_pid, number);
}

} // namespace qd
