// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numbers.h"

#include <QList>
#include <QObject>
#include <QPair>

namespace qd {

class FleetState;

/// Writes into the event stream what supervised workers do not say of themselves. While Redis is
/// gone the newest thousand wait.
class SupervisorEvents final : public QObject
{
    Q_OBJECT
public:
    explicit SupervisorEvents(FleetState &state, QObject *parent = nullptr);

    void started(const QString &address, qint64 pid, qint64 ageMs);
    /// \a asked: somebody wanted it to end, so that it is no crash whatever the code. Unasked and
    /// without a code it is one.
    void ended(const QString &address, qint64 pid, const MaybeInt &exitCode, bool asked);

private:
    using Fields = QList<QPair<QByteArray, QByteArray>>;
    void append(const Fields &fields);
    void flush();

    FleetState &m_state;
    QList<Fields> m_unsent;
    bool m_sending = false;
};

} // namespace qd
