// SPDX-License-Identifier: GPL-3.0-or-later
// check: everything that the connection should have, one after the other.
#include "ctlcheck.h"
#include "ctlcommands.h"
#include "ctloutput.h"
#include "ctlsession.h"
#include "format.h"

#include <QJsonArray>
#include <QJsonObject>

namespace qd {

int runCheck(const CtlContext &context)
{
    Interrupt interrupt;
    QList<CheckFinding> findings;
    if (context.connection.hasApi()) {
        const auto found = checkApi(context.connection.api, interrupt);
        if (!found)
            return ExitInterrupted;
        findings += *found;
    }
    if (context.connection.redis) {
        const auto found = checkRedis(*context.connection.redis, interrupt);
        if (!found)
            return ExitInterrupted;
        findings += *found;
    }
    if (context.connection.pipeline) {
        const auto found = checkPipeline(*context.connection.pipeline, interrupt);
        if (!found)
            return ExitInterrupted;
        findings += *found;
    }

    bool failed = false, reached = false, notAllowed = false;
    QJsonArray objects;
    Table table({{tr("WHAT")}, {tr("ANSWER")}, {tr("TIME"), Table::Right}, {tr("VERDICT")}});
    for (const CheckFinding &finding : findings) {
        failed = failed || finding.failed;
        reached = reached || finding.reached;
        notAllowed = notAllowed || finding.notAllowed;
        objects.append(QJsonObject{{QStringLiteral("what"), finding.what},
                                   {QStringLiteral("answer"), finding.answer},
                                   {QStringLiteral("time"), finding.seconds},
                                   {QStringLiteral("verdict"), finding.verdict}});
        table.add({finding.what,
                   finding.answer,
                   format::seconds(finding.seconds),
                   {finding.verdict, finding.failed ? StatusKind::Stopped : StatusKind::Running}});
    }
    if (context.options.json)
        context.out.line(jsonText(objects));
    else
        context.out.write(table.render(context.colour));
    if (notAllowed)
        return ExitSignedOut;
    if (!reached)
        return ExitNoData;
    return failed ? ExitSome : ExitDone;
}

} // namespace qd
