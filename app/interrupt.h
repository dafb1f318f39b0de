// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QSocketNotifier;

namespace qd {

/// Unix signals (Ctrl+C: SIGINT; SIGTERM, SIGHUP) as a signal of the event loop. The second one of
/// a kind ends the program at once. One object in a program.
class Interrupt final : public QObject
{
    Q_OBJECT
public:
    explicit Interrupt(const QList<int> &signalNumbers = {2 /* SIGINT */},
                       QObject *parent = nullptr);
    ~Interrupt() override;

    static bool happened();
    /// For loops that block without an event loop: waits until \a fd can be read (true) or a signal
    /// came (false).
    static bool waitForInput(int fd);

signals:
    void interrupted();

private:
    QList<int> m_signals;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace qd
