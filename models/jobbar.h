// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace qd {

/// How a job ended, as it was told.
enum class BarEnd : quint8 {
    Untold, ///< it runs, or its end never came: barState() says which
    Succeeded,
    Failed,
    Ended ///< how is not known
};

/// One job of one worker: very many of them are kept. Instants by the server's clock.
struct JobBar
{
    enum Flag : quint8 {
        StartTold = 1, ///< else reckoned from its length, or from when it was seen
        Seen = 2,      ///< only the worker's own row told of it
        Interim = 4,   ///< of an interim entry
        Cron = 8,      ///< a scheduled run
    };

    qint64 startMs = 0;
    quint32 lengthMs = 0; ///< 0 while its end is Untold
    quint32 job = 0;      ///< jobKey() of its id
    quint32 text = 0;     ///< in the memory's texts, by its end
    quint16 queue = 0;    ///< the memory's number; 0: none
    BarEnd end = BarEnd::Untold;
    quint8 flags = 0;

    qint64 endMs() const { return startMs + lengthMs; } ///< when its end was told
    bool operator==(const JobBar &) const = default;
};
static_assert(sizeof(JobBar) == 24);

} // namespace qd
