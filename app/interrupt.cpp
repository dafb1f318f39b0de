// SPDX-License-Identifier: GPL-3.0-or-later
#include "interrupt.h"

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
