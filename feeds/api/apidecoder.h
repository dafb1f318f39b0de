// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity.h"
#include "fleetevent.h"
#include "overview.h"
#include "queue.h"
#include "worker.h"

#include <QByteArray>
#include <QList>
#include <memory>
#include <optional>

namespace qd {

/// What could not be used: each bad field costs that field only, is counted and named.
struct Malformed
{
    quint64 count = 0;
    QString last; ///< "workers[3] \"Discovery Worker\": uptime_seconds: not a number"
};

struct DecodedOverview
{
    bool ok = false;
    QString error; ///< when not ok: a sentence that names the field, or the server's own words
                   ///< (success: false)
    bool refused = false; ///< the body says "success": false
    qint64 serverTimeMs = 0;
    bool hasWorkers = false;
    QList<Worker> workers;
    std::optional<SystemOverview> system;
    std::optional<PerformanceMetrics> performance;
    QList<ActivityEntry> activity; ///< oldest first
    bool hasActivity = false;
    Malformed malformed;
};

struct DecodedQueues
{
    bool ok = false;
    QString error;
    bool refused = false;
    qint64 serverTimeMs = 0;
    QList<Queue> queues;
    QueueTotals totals;
    Malformed malformed;
};

struct DecodedEvent
{
    bool ok = false;
    QString error;
    FleetEvent event;
};

/// JSON of the worker API and of the fleet routes into records, with simdjson on demand. Keeps its
/// parser's buffers between calls: one per thread. Bytes are repaired first where they must be
/// (invalid UTF-8, raw control characters in strings, a BOM); depth is bounded by simdjson, workers
/// at 100,000 (more: refused with a sentence), strings at 1 MiB.
class ApiDecoder final
{
public:
    ApiDecoder();
    ~ApiDecoder();

    DecodedOverview overview(QByteArrayView body, qint64 receivedAtMs); ///< GET /overview
    DecodedOverview liveEvent(QByteArrayView data,
                              qint64 receivedAtMs); ///< an event of /live-stream
    DecodedQueues queueStatus(QByteArrayView body, qint64 receivedAtMs); ///< GET /queue/status
    /// Fleet routes GET /workers (array, or map by id). These bodies seldom carry a timestamp, and
    /// without the server's clock ages are not known: \a dateHeaderMs is the answer's Date header
    /// (0: none).
    DecodedOverview fleetWorkers(QByteArrayView body, qint64 receivedAtMs, qint64 dateHeaderMs = 0);
    /// Fleet routes GET /jobs/pending: nullopt when it is no count; the count is nullopt where the
    /// server says null: it does not know.
    std::optional<MaybeInt> pendingCount(QByteArrayView body);
    DecodedEvent
    fleetEvent(const QString &id,
               QByteArrayView data); ///< an event of /events; unwraps a doubled "data: "

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The words of an error body: message, or detail (string, or list of {loc, msg}), or error; empty
/// when it is not such JSON (HTML is never shown). Plain text, at most 500 code points.
QString errorWords(QByteArrayView body);

} // namespace qd
