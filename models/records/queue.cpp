// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue.h"

namespace qd {

QueueState queueState(const Queue &queue, bool workerPaused)
{
    if (!queue.processing)
        return QueueState::Unknown;
    if (*queue.processing)
        return QueueState::Processing;
    if (queue.size && *queue.size == 0)
        return QueueState::Idle;
    if (workerPaused)
        return QueueState::Paused;
    return queue.size ? QueueState::NotProcessing : QueueState::Unknown;
}

QString queueStateWord(QueueState state)
{
    switch (state) {
    case QueueState::Unknown: return QStringLiteral("unknown");
    case QueueState::Processing: return QStringLiteral("processing");
    case QueueState::Paused: return QStringLiteral("paused");
    case QueueState::NotProcessing: return QStringLiteral("not_processing");
    case QueueState::Idle: return QStringLiteral("idle");
    }
    return {};
}

} // namespace qd
