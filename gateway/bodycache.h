// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QByteArray>
#include <algorithm>

namespace qd {

/// A body that many ask for. It is made anew for who asks later than four times as long as making
/// it took: at once in a small fleet, and in a large one never more than a fifth of the processor.
class BodyCache final
{
public:
    template<class Make>
    QByteArray get(const Make &make)
    {
        const qint64 now = monotonicMs();
        if (m_body.isEmpty() || now >= m_goodUntilMs) {
            m_body = make();
            const qint64 made = monotonicMs();
            m_goodUntilMs = made + std::min<qint64>(4 * (made - now), 800);
        }
        return m_body;
    }

    void clear() { m_body.clear(); } ///< the next who asks gets a new one

private:
    QByteArray m_body;
    qint64 m_goodUntilMs = 0;
};

} // namespace qd
