// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedbatch.h"
#include "orphans.h"

#include <QObject>

namespace qd {

/// Questions that a Redis can answer: which jobs are orphaned, and giving them back. Exactly one
/// answer each unless stopped. Feed thread.
class RedisQuestions final : public QObject
{
    Q_OBJECT
public:
    /// \a client is kept by reference and must outlive this.
    RedisQuestions(RedisClient &client, HolderOf holderOf, QObject *parent = nullptr);

    /// Array of {"queue", "id", "consumer", "idle_seconds", "deliveries", "certainty", "fields"};
    /// at most 1000 with their fields; null where the job's data was trimmed away.
    void orphans(const Question &question, const QStringList &queues);
    /// Array of {"id", "outcome", "new_id", "deliveries"}.
    void requeue(const Question &question, qint64 serverNowMs);

signals:
    void answered(const qd::Answer &answer);

private:
    struct Search;
    void searchQueue(const std::shared_ptr<Search> &search, const QByteArray &queue);
    void addFields(const std::shared_ptr<Search> &search);
    void end(const std::shared_ptr<Search> &search);

    RedisClient &m_client;
    HolderOf m_holderOf;
};

} // namespace qd
