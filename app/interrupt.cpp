// SPDX-License-Identifier: GPL-3.0-or-later
#include "interrupt.h"

#ifdef Q_OS_WIN

#include <QMutex>

#include <atomic>
#include <qt_windows.h>

namespace qd {
namespace {

constexpr DWORD ConsoleGraceMs = 5000; ///< what Windows gives a program whose console closes

std::atomic<bool> caught = false;
QMutex guard;
Interrupt *listener = nullptr;

/// Called in a thread of the system's own.
BOOL WINAPI onConsole(DWORD kind)
{
    if (caught.exchange(true))
        return FALSE; // the second one: as if nobody listened
    {
        const QMutexLocker lock(&guard);
        if (listener)
            QMetaObject::invokeMethod(listener, &Interrupt::interrupted, Qt::QueuedConnection);
    }
    if (kind != CTRL_C_EVENT && kind != CTRL_BREAK_EVENT)
        Sleep(ConsoleGraceMs); // the program is ended when this returns
    return TRUE;
}

} // namespace

Interrupt::Interrupt(const QList<int> &signalNumbers, QObject *parent)
    : QObject(parent)
    , m_signals(signalNumbers)
{
    const QMutexLocker lock(&guard);
    listener = this;
    SetConsoleCtrlHandler(onConsole, TRUE);
}

Interrupt::~Interrupt()
{
    SetConsoleCtrlHandler(onConsole, FALSE);
    const QMutexLocker lock(&guard);
    listener = nullptr;
}

bool Interrupt::happened()
{
    return caught;
}

bool Interrupt::waitForInput(int)
{
    return !happened();
}

} // namespace qd

#else

#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace qd {
namespace {

// A signal handler can reach nothing but these.
int pipeEnds[2] = {-1, -1};
volatile std::sig_atomic_t caught = 0;

void onSignal(int)
{
    caught = 1;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
}

} // namespace

Interrupt::Interrupt(const QList<int> &signalNumbers, QObject *parent)
    : QObject(parent)
    , m_signals(signalNumbers)
{
    if (::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) == 0) {
        m_notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
        connect(m_notifier, &QSocketNotifier::activated, this, [this] {
            m_notifier->setEnabled(false);
            emit interrupted();
        });
    }
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = int(SA_RESETHAND); // no SA_RESTART: a blocking read must end
    for (const int number : m_signals)
        ::sigaction(number, &action, nullptr);
}

Interrupt::~Interrupt()
{
    for (const int number : m_signals)
        std::signal(number, SIG_DFL);
    delete m_notifier;
    for (int &end : pipeEnds) {
        ::close(end);
        end = -1;
    }
}

bool Interrupt::happened()
{
    return caught != 0;
}

bool Interrupt::waitForInput(int fd)
{
    // Both at once: a signal just before a plain read() would wait for the next bytes.
    pollfd sources[] = {{fd, POLLIN, 0}, {pipeEnds[0], POLLIN, 0}};
    while (!happened()) {
        if (::poll(sources, 2, -1) < 0 && errno != EINTR)
            return true; // let read() tell what is wrong
        if (sources[0].revents != 0 && !happened())
            return true;
    }
    return false;
}

} // namespace qd

#endif
