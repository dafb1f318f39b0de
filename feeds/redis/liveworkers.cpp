// SPDX-License-Identifier: GPL-3.0-or-later
#include "liveworkers.h"

#include <algorithm>
#include <utility>

namespace qd {

bool LiveWorkers::fold(const EventView &event)
{
    if (event.worker.isEmpty())
        return true;
    const std::string_view id(event.worker.data(), size_t(event.worker.size()));
    auto at = m_index.find(id);
    if (at == m_index.end()) {
        // A request for a worker that never reported anything is no sign of one.
        if (event.kind == EventKind::ControlFailed || event.kind == EventKind::ControlApplied)
            return true;
        if (m_workers.size() >= most)
            return false;
        at = m_index.emplace(id, quint32(m_workers.size())).first;
        m_workers.emplace_back();
    }
    Known &known = m_workers[at->second];
    foldEvent(known.worker, known.tally, event);
    touch(at->second);
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
    const auto at = m_index.find(std::string_view(id.data(), size_t(id.size())));
    if (at == m_index.end())
        return std::nullopt;
    Worker worker = m_workers[at->second].worker;
    stampWorker(worker, m_workers[at->second].tally, serverNowMs, nowMs);
    return worker;
}

} // namespace qd
