// SPDX-License-Identifier: GPL-3.0-or-later
#include "liveworkers.h"

#include <QHash>
#include <algorithm>
#include <utility>

namespace qd {

namespace {

quint32 hashOf(QByteArrayView id)
{
    // With the seed of this run: nobody can choose ids that collide.
    return quint32(qHash(id, QHashSeed::globalSeed()));
}

} // namespace

/// The slot that holds \a id, or the free one where it belongs.
quint32 LiveWorkers::slotOf(QByteArrayView id, quint32 hash) const
{
    const quint32 mask = quint32(m_slots.size() - 1);
    quint32 at = hash & mask;
    while (m_slots[at].number != 0 &&
           (m_slots[at].hash != hash || m_workers[m_slots[at].number - 1].id != id))
        at = (at + 1) & mask;
    return at;
}

void LiveWorkers::grow()
{
    const std::vector<Slot> before =
        std::exchange(m_slots, std::vector<Slot>(std::max<size_t>(64, m_slots.size() * 2)));
    const quint32 mask = quint32(m_slots.size() - 1);
    for (const Slot &slot : before) {
        quint32 at = slot.hash & mask;
        while (m_slots[at].number != 0)
            at = (at + 1) & mask;
        if (slot.number != 0)
            m_slots[at] = slot;
    }
}

bool LiveWorkers::fold(const EventView &event)
{
    if (event.worker.isEmpty())
        return true;
    if (m_workers.size() * 2 >= m_slots.size())
        grow();
    const quint32 hash = hashOf(event.worker);
    Slot &slot = m_slots[slotOf(event.worker, hash)];
    if (slot.number == 0) {
        // A request for a worker that never reported anything is no sign of one.
        if (event.kind == EventKind::ControlFailed || event.kind == EventKind::ControlApplied)
            return true;
        if (m_workers.size() >= most)
            return false;
        m_workers.emplace_back().id.assign(event.worker.data(), size_t(event.worker.size()));
        slot = {hash, quint32(m_workers.size())};
    }
    const quint32 index = slot.number - 1;
    Known &known = m_workers[index];
    foldEvent(known.worker, known.tally, event);
    touch(index);
    return true;
}

void LiveWorkers::touch(quint32 index)
{
    if (!std::exchange(m_workers[index].changed, true))
        m_changed.push_back(index);
}

void LiveWorkers::moveTimes(qint64 ms)
{
    for (quint32 i = 0; i < m_workers.size(); ++i) {
        Worker &worker = m_workers[i].worker;
        WorkerTally &tally = m_workers[i].tally;
        for (MaybeInt *instant : {&worker.lastHeartbeatMs, &worker.lastActivityMs}) {
            if (*instant)
                **instant += ms;
        }
        for (qint64 *instant : {&tally.jobStartedMs, &tally.startedMs, &tally.lastEventMs}) {
            if (*instant > 0)
                *instant = std::max<qint64>(*instant + ms, 1);
        }
        touch(i);
    }
}

QList<Worker> LiveWorkers::takeChanged(qint64 serverNowMs, qint64 nowMs)
{
    QList<Worker> out;
    out.reserve(qsizetype(m_changed.size()));
    for (const quint32 index : m_changed) {
        Known &known = m_workers[index];
        known.changed = false;
        out.append(known.worker);
        stampWorker(out.last(), known.tally, serverNowMs, nowMs);
    }
    m_changed.clear();
    return out;
}

std::optional<Worker> LiveWorkers::find(QByteArrayView id, qint64 serverNowMs, qint64 nowMs) const
{
    const quint32 number = m_slots.empty() ? 0 : m_slots[slotOf(id, hashOf(id))].number;
    if (number == 0)
        return std::nullopt;
    Worker worker = m_workers[number - 1].worker;
    stampWorker(worker, m_workers[number - 1].tally, serverNowMs, nowMs);
    return worker;
}

} // namespace qd
