// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "redisclient.h"

#include <QObject>
#include <QSet>
#include <QStringList>

namespace qd {

/// Finds the streams that patterns mean, by SCAN with a budget: a few hundred keys a step, a pause
/// between two steps, never KEYS. Feed thread.
class QueueFinder final : public QObject
{
    Q_OBJECT
public:
    QueueFinder(RedisClient &client, const QStringList &patterns, QObject *parent = nullptr);

    bool hasPatterns() const;
    static bool isPattern(const QString &name);
    void look(); ///< one round over all patterns; none while one is under way

signals:
    void found(const QString &queue); ///< a stream; each once
    void lookedThrough();             ///< a round over all patterns has ended

private:
    void step(qsizetype pattern, const QByteArray &cursor);
    void take(qsizetype pattern, const RespValue &reply);

    RedisClient &m_client;
    QStringList m_patterns;
    QSet<QByteArray> m_known; ///< given out, and what is no queue
    bool m_busy = false;
};

} // namespace qd
