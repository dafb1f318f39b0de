// SPDX-License-Identifier: GPL-3.0-or-later
// orphans: jobs whose worker died.
#include "ctlcommands.h"
#include "ctlfleet.h"
#include "ctljson.h"
#include "ctloutput.h"
#include "ctlredaction.h"
#include "format.h"

namespace qd {
namespace {

/// What a job is about, as far as its fields tell: at most 80 characters of them.
QString fieldsText(const QJsonValue &of)
{
    if (of.isNull())
        return tr("job data lost (trimmed away)");
    const QJsonObject fields = of.toObject();
    QStringList parts;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        parts.append(field.key() + u'=' + field.value().toString());
    const QString text = parts.join(u' ');
    return text.size() > 80 ? text.left(79) + u'\u2026' : text;
}

/// Only what somebody else has written is looked at: the members are the contract's.
QJsonArray withoutSecrets(const QJsonArray &orphans)
{
    const QString fields = QStringLiteral("fields"), consumer = QStringLiteral("consumer");
    QJsonArray shown;
    for (const auto &orphan : orphans) {
        QJsonObject one = orphan.toObject();
        one[fields] = ctlRedaction().json(one.value(fields));
        one[consumer] = ctlRedaction().json(one.value(consumer));
        shown.append(one);
    }
    return shown;
}

} // namespace

int runOrphans(const CtlContext &context)
{
    const CtlOptions &options = context.options;
    CtlSession session(context.connection.redisAlone());
    // Who is alive decides: every worker must be known first; and which queues there are.
    if (const int code = waitForFleet(session, {.queues = options.arguments.isEmpty()}))
        return code;
    Question question;
    question.kind = Question::Orphans;
    question.queue = options.arguments.value(0);
    if (options.olderThanSeconds >= 0)
        question.minIdleSeconds = options.olderThanSeconds;
    int code = ExitDone;
    const auto answer = session.ask(question, 3 * context.connection.api.timeoutMs, &code);
    if (!answer)
        return code;
    if (!answer->error.isEmpty())
        return session.endWith(answer->error.startsWith(QLatin1String("NOPERM")) ? ExitSignedOut
                                                                                 : ExitSome,
                               answer->error);
    const QJsonArray orphans = withoutSecrets(answer->body.toArray());
    if (options.json) {
        context.out.line(jsonText(orphans));
        return ExitDone;
    }
    Table table({{tr("QUEUE")},
                 {tr("ID")},
                 {tr("HOLDER")},
                 {tr("IDLE"), Table::Right},
                 {tr("DELIVERIES"), Table::Right},
                 {tr("CERTAINTY")},
                 {tr("JOB")}});
    for (const auto &value : orphans) {
        const QJsonObject one = value.toObject();
        table.add({one[QLatin1String("queue")].toString(), one[QLatin1String("id")].toString(),
                   one[QLatin1String("consumer")].toString(),
                   format::duration(one[QLatin1String("idle_seconds")].toDouble()),
                   format::count(one[QLatin1String("deliveries")].toInteger()),
                   one[QLatin1String("certainty")].toString(),
                   fieldsText(one[QLatin1String("fields")])});
    }
    if (table.isEmpty())
        context.out.line(tr("No orphaned jobs.").toUtf8());
    else
        context.out.write(table.render(context.colour));
    return ExitDone;
}

} // namespace qd
