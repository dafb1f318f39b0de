// SPDX-License-Identifier: GPL-3.0-or-later
#include "requeuelog.h"

#include "format.h"
#include "text.h"
#include "words.h"

#include <QJsonArray>

namespace qd {

namespace {

/// "Requeued 1732-0 of mail: now 1733-0"
QString lineOf(const RequeueResult &result, const QString &queue, Question::Requeued way)
{
    const QString &outcome = result.outcome;
    QString words;
    if (outcome == u"requeued")
        words = way == Question::DeadLetters ? tr("Dead letter %1 given back to %2")
                                             : tr("Requeued %1 of %2");
    else if (outcome == u"dead")
        words = tr("Put %1 of %2 aside to the dead letters");
    else if (outcome == u"no longer orphaned")
        words = tr("Not requeued: %1 of %2 is no longer orphaned");
    else if (outcome == u"gone")
        words = tr("Not requeued: %1 of %2 is gone");
    else if (outcome == u"unknown")
        words = tr("Whether %1 of %2 was requeued is not known");
    else
        words = tr("Requeue of %1 of %2 failed");
    words = words.arg(displayText(result.id, 60), displayText(queue, 120));
    if (!result.newId.isEmpty())
        words += tr(": now %1").arg(displayText(result.newId, 60));
    if (!result.error.isEmpty())
        words += QStringLiteral(": ") + displayText(result.error, 300);
    return words;
}

ActivityOutcome toneOf(const QString &outcome)
{
    if (outcome == u"requeued" || outcome == u"dead")
        return ActivityOutcome::Control;
    return outcome == u"failed" ? ActivityOutcome::Failure : ActivityOutcome::Warning;
}

} // namespace

QList<RequeueResult> requeueResults(const QJsonValue &body)
{
    QList<RequeueResult> results;
    for (const QJsonValue one : body.toArray()) {
        RequeueResult &result = results.emplaceBack();
        result.id = one[QLatin1String("id")].toString();
        result.outcome = one[QLatin1String("outcome")].toString();
        result.newId = one[QLatin1String("new_id")].toString();
        result.error = one[QLatin1String("error")].toString();
        if (const QJsonValue count = one[QLatin1String("deliveries")]; count.toInteger() > 0)
            result.deliveries = count.toInteger();
    }
    return results;
}

void RequeueLog::asked(const Question &question)
{
    if (question.kind == Question::Requeue && !question.dryRun)
        m_open.insert(question.id, question);
}

QList<ActivityEntry> RequeueLog::answered(const Answer &answer, qint64 serverNowMs)
{
    const auto asked = m_open.constFind(answer.id);
    if (asked == m_open.constEnd())
        return {};
    const Question question = *asked;
    m_open.erase(asked);
    QList<ActivityEntry> lines;
    const auto add = [&](const QString &text, const RequeueResult &result) {
        ActivityEntry &line = lines.emplaceBack();
        line.timestampMs = serverNowMs;
        line.kind = QStringLiteral("requeue");
        line.queue = question.queue;
        line.job = result.id;
        line.status = result.outcome;
        line.text = text;
        line.outcome = toneOf(result.outcome);
        line.fields = {{QStringLiteral("queue"), question.queue},
                       {QStringLiteral("id"), result.id},
                       {QStringLiteral("outcome"), result.outcome},
                       {QStringLiteral("new_id"), result.newId},
                       {QStringLiteral("changed_fields"), !question.fields.isEmpty()},
                       {QStringLiteral("message"), result.error}};
    };
    const QList<RequeueResult> results = requeueResults(answer.body);
    for (const RequeueResult &result : results)
        add(lineOf(result, question.queue, question.requeued), result);
    if (results.isEmpty() && !answer.error.isEmpty())
        add(tr("Requeue of %1: %2")
                .arg(question.queue.isEmpty() ? tr("all queues") : displayText(question.queue, 120),
                     displayText(answer.error, 300)),
            {{}, QStringLiteral("failed"), {}, answer.error, {}});
    else if (results.isEmpty())
        add(tr("%1 orphaned tasks were requeued")
                .arg(format::count(answer.body[QLatin1String("requeued")].toInteger(0))),
            {{}, QStringLiteral("requeued"), {}, {}, {}});
    return lines;
}

} // namespace qd
