// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetevent.h"

#include <string>
#include <vector>

namespace qd {

/// All workers of a fleet, folded from its events. Nobody leaves: a worker that vanished stays with
/// its last data. At most 100,000. Feed thread.
class LiveWorkers final
{
public:
    static constexpr size_t most = 100'000;

    /// False when there is no room for another worker. An event that names none changes nothing.
    bool fold(const EventView &event);

    /// Stamps and hands out the workers that changed since the last call, in the order they first
    /// changed. \a serverNowMs: by the Redis server's clock.
    QList<Worker> takeChanged(qint64 serverNowMs, qint64 nowMs);
    /// One worker as of now; nullopt: nobody of that id has reported anything.
    std::optional<Worker> find(QByteArrayView id, qint64 serverNowMs, qint64 nowMs) const;

    /// The server's clock stepped by \a ms: what was reckoned by it moves along, so that ages stay.
    void moveTimes(qint64 ms);

    bool isEmpty() const { return m_workers.empty(); }
    size_t size() const { return m_workers.size(); }
    bool hasChanges() const { return !m_changed.empty(); }

private:
    struct Known
    {
        std::string id; ///< as received
        bool changed = false;
        WorkerTally tally;
        Worker worker;
    };
    struct Slot
    {
        quint32 hash = 0;
        quint32 number = 0; ///< of the worker, from 1; 0: free
    };

    quint32 slotOf(QByteArrayView id, quint32 hash) const;
    void grow();
    void touch(quint32 index);

    std::vector<Known> m_workers;
    /// Where a worker stands, by its id: open addressing, at most half full, so that nearly all
    /// look-ups stay in the processor's cache.
    std::vector<Slot> m_slots;
    std::vector<quint32> m_changed;
};

} // namespace qd
