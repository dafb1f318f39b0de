// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QSocketNotifier;

namespace qd {

/// Unix signals (Ctrl+C: SIGINT; SIGTERM, SIGHUP) as a signal of the event loop. The second one of
/// a kind ends the program at once. One object in a program. On Windows: what the console tells,
/// whatever the numbers.
class Interrupt final : public QObject
{
    Q_OBJECT
public:
    explicit Interrupt(const QList<int> &signalNumbers = {2 /* SIGINT */},
                       QObject *parent = nullptr);
    ~Interrupt() override;

    static QList<int> allKinds() { return {2, 15 /* SIGTERM */, 1 /* SIGHUP */}; }

    static bool happened();
    /// For loops that block without an event loop: waits until \a fd can be read (true) or a signal
    /// came (false). On Windows it does not wait: reading there ends by itself.
    static bool waitForInput(int fd);

signals:
    void interrupted();

private:
    QList<int> m_signals;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace qd
