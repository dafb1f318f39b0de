// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "worker.h"

#include <QCoreApplication>
#include <QList>
#include <optional>

namespace qd {

/// Commands that have left: looks at the worker's own state until it proves what the line did not
/// tell, or shows what the answer said, at most windowMs. A value machine; time is passed in
/// (monotonicMs()).
class OutcomeWatch final
{
    Q_DECLARE_TR_FUNCTIONS(qd::OutcomeWatch)
public:
    static constexpr qint64 usualWindowMs = 20000;
    explicit OutcomeWatch(qint64 windowMs = usualWindowMs);

    /// Ends the look-out for earlier commands of the same worker. \a before: the worker as last
    /// seen before the command left, if it was seen. \a said: the
    /// words of an answer that proved nothing; they are repeated should it not have happened.
    /// \a untold: nobody has said how it ended, so that a look is worth asking for.
    void add(const Command &command, const std::optional<Worker> &before, qint64 sentAtMs,
             qint64 nowMs, const QString &said = QString(), bool untold = true);
    /// A whole snapshot whose reading began at \a readSinceMs; older ones than the command prove
    /// nothing.
    QList<CommandResult> look(const QList<Worker> &workers, qint64 readSinceMs, qint64 nowMs);
    /// The window has passed: Failed where the last look contradicts, else nothing more is said.
    QList<CommandResult> expire(qint64 nowMs);
    void told(quint64 id); ///< an answer says that it took effect
    bool isEmpty() const { return m_open.isEmpty(); }
    bool isUrgent() const; ///< one of them is untold
    void clear() { m_open.clear(); }

private:
    enum class Proof : quint8 { None, Happened, Contradicts };
    struct Open
    {
        Command command;
        std::optional<Worker> before;
        qint64 sentAtMs = 0, sinceMs = 0;
        Proof last = Proof::None;
        QString lastStatus;
        QString said;
        bool untold = true;
    };
    static Proof proof(const Open &open, const Worker &now, qint64 nowMs);

    qint64 m_windowMs;
    QList<Open> m_open;
};

} // namespace qd
