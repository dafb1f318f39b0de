// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numbers.h"

#include <QJsonObject>
#include <QMetaType>
#include <QString>

namespace qd {

enum class QueueState : quint8 { Unknown, Processing, Paused, NotProcessing, Idle };

/// One queue as last reported.
struct Queue
{
    QString name;
    MaybeInt size, maxSize;
    std::optional<bool> processing;
    MaybeReal oldestTaskAgeSeconds; ///< at receivedAtMs
    MaybeReal estimatedCompletionSeconds;
    MaybeInt waiting, held, consumers, orphaned, dead; ///< where the back end knows
    MaybeReal rateIn, rateOut;                         ///< per second
    QJsonObject extra;
    qint64 receivedAtMs = 0; ///< monotonicMs()

    bool operator==(const Queue &) const = default;
};

/// processing true → Processing; false and empty → Idle; false with tasks → NotProcessing, or
/// Paused when \a workerPaused (its worker says so); anything not known → Unknown.
QueueState queueState(const Queue &queue, bool workerPaused);
QString
queueStateWord(QueueState state); ///< "processing", "paused", "not_processing", "idle", "unknown"

/// What /queue/status says beside the queues.
struct QueueTotals
{
    MaybeInt totalQueuedTasks;
    QString healthStatus;
    MaybeReal utilizationPercent, estimatedProcessingSeconds;
    QJsonObject systemHealth; ///< as it came

    bool operator==(const QueueTotals &) const = default;
};

} // namespace qd
Q_DECLARE_METATYPE(qd::Queue)
