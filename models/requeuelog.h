// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity.h"
#include "feedbatch.h"

#include <QCoreApplication>
#include <QHash>

namespace qd {

/// Remembers what was asked to be requeued until the answer comes, and makes a line of activity of
/// each result: who asked for what, and how it ended. GUI thread.
class RequeueLog final
{
    Q_DECLARE_TR_FUNCTIONS(qd::RequeueLog)
public:
    /// What is no requeue, or changes nothing (a dry run), is passed over.
    void asked(const Question &question);
    /// Oldest first; empty for an answer to something else.
    QList<ActivityEntry> answered(const Answer &answer, qint64 serverNowMs);

private:
    QHash<quint64, Question> m_open;
};

/// One result of a requeue, as the feeds tell it in Answer::body.
struct RequeueResult
{
    QString id, outcome, newId, error;
    MaybeInt deliveries;
};
QList<RequeueResult> requeueResults(const QJsonValue &body);

} // namespace qd
