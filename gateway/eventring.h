// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "streamid.h"

#include <algorithm>
#include <deque>

namespace qd {

/// The newest live events in stream order, as bytes that all readers share: where one that fell
/// behind goes on without asking Redis again.
class EventRing final
{
public:
    static constexpr size_t maxEvents = 20'000;
    static constexpr qsizetype maxBytes = 16 * 1024 * 1024;

    struct Event
    {
        StreamId id;
        QByteArray payload;
    };

    /// \a id is higher than all before.
    void push(StreamId id, const QByteArray &payload)
    {
        m_events.push_back({id, payload});
        m_bytes += payload.size();
        while (m_events.size() > 1 && (m_events.size() > maxEvents || m_bytes > maxBytes)) {
            m_bytes -= m_events.front().payload.size();
            m_events.pop_front();
        }
    }
    void clear()
    {
        m_events.clear();
        m_bytes = 0;
    }
    /// Every event after \a id is here.
    bool reaches(StreamId id) const
    {
        return !m_events.empty() && m_events.front().id <= id && id <= m_events.back().id;
    }
    auto after(StreamId id) const
    {
        return std::upper_bound(m_events.begin(), m_events.end(), id,
                                [](StreamId at, const Event &event) { return at < event.id; });
    }
    auto end() const { return m_events.end(); }

private:
    std::deque<Event> m_events;
    qsizetype m_bytes = 0;
};

} // namespace qd
