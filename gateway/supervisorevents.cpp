// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisorevents.h"

#include "clock.h"
#include "fleetstate.h"
#include "workerlist.h"

#include <QPointer>

namespace qd {

namespace {
constexpr qsizetype unsentKept = 1000;
} // namespace

SupervisorEvents::SupervisorEvents(FleetState &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    connect(&m_state, &FleetState::redisChanged, this, [this](bool reachable) {
        if (reachable)
            flush();
    });
}

void SupervisorEvents::started(const QString &address, qint64 pid, qint64 ageMs)
{
    append({{"type", "worker_started"},
            {"worker_id", address.toUtf8()},
            {"timestamp", QByteArray::number(double(wallClockMs() - ageMs) / 1000, 'f', 3)},
            {"pid", QByteArray::number(pid)},
            {observedByField, "gateway"}});
}

void SupervisorEvents::ended(const QString &address, qint64 pid, const MaybeInt &exitCode,
                             bool asked)
{
    Fields fields{{"type", "worker_stopped"},
                  {"worker_id", address.toUtf8()},
                  {"timestamp", wallClockSeconds()},
                  {"pid", QByteArray::number(pid)},
                  {observedByField, "gateway"}};
    if (exitCode)
        fields.emplaceBack("exit_code", QByteArray::number(*exitCode));
    if (asked)
        fields.emplaceBack("status", "stopped");
    else if (!exitCode)
        fields.emplaceBack("status", "crashed");
    append(fields);
}

void SupervisorEvents::append(const Fields &fields)
{
    m_unsent.append(fields);
    if (m_unsent.size() > unsentKept)
        m_unsent.removeAt(m_sending ? 1 : 0); // the first is on its way
    flush();
}

void SupervisorEvents::flush()
{
    if (m_sending || m_unsent.isEmpty() || !m_state.redisReachable())
        return;
    m_sending = true;
    m_state.appendEvent(m_unsent.first(), [guard = QPointer(this)](bool ok) {
        if (!guard)
            return;
        guard->m_sending = false;
        if (!ok)
            return; // again when Redis is back
        guard->m_unsent.removeFirst();
        guard->flush();
    });
}

} // namespace qd
