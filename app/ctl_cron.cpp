// SPDX-License-Identifier: GPL-3.0-or-later
// cron: the scheduled runs.
#include "cronmodel.h"
#include "ctlcommands.h"
#include "ctlfleet.h"
#include "ctljson.h"
#include "ctloutput.h"
#include "format.h"

#include <algorithm>

namespace qd {
namespace {

StatusKind kindOf(CronOutcome status)
{
    switch (status) {
    case CronOutcome::Running:
    case CronOutcome::Succeeded: return StatusKind::Running;
    case CronOutcome::Failed: return StatusKind::Error;
    case CronOutcome::Missed: return StatusKind::Stale;
    case CronOutcome::Unknown: break;
    }
    return StatusKind::Other;
}

Table cronTable(const CronModel &crons)
{
    Table table({{tr("JOB")},
                 {tr("STATUS")},
                 {tr("LAST RUN"), Table::Right},
                 {tr("TOOK"), Table::Right},
                 {tr("NEXT IN"), Table::Right},
                 {tr("MISSED"), Table::Right},
                 {tr("SCHEDULE")},
                 {tr("ERROR")}});
    const qint64 now = crons.serverNowMs();
    for (int i = 0; i < crons.rowCount(); ++i) {
        const CronJob &job = *crons.job(i);
        const CronOutcome status = cronStatus(job);
        const CronRun *last = lastCronRun(job);
        const QString schedule = cronScheduleText(job);
        const auto seconds = [](qint64 ms) { return std::max(0.0, double(ms) / 1000); };
        table.add(
            {job.name,
             {cronOutcomeWord(status), kindOf(status)},
             format::age(last ? MaybeReal(seconds(now - last->startedMs.value_or(last->atMs())))
                              : MaybeReal()),
             format::seconds(last && last->durationMs ? MaybeReal(*last->durationMs / 1000)
                                                      : MaybeReal()),
             format::duration(job.nextMs ? MaybeReal(seconds(*job.nextMs - now)) : MaybeReal()),
             format::count(job.missed),
             schedule.isEmpty() ? format::Unknown : schedule,
             last && !last->error.isEmpty() ? last->error : format::Unknown});
    }
    return table;
}

} // namespace

int runCron(const CtlContext &context)
{
    FleetConnection connection = context.connection;
    if (connection.api.fleetRoutes)
        connection.api.lastEventId = QStringLiteral("0"); // all that the stream still holds
    CtlSession session(connection);
    int code = waitForFleet(session, {.crons = true, .workers = false});
    const CronModel &crons = *session.fleet().crons();
    // Not before all has been read and what did not come has been looked for, however long the
    // replay takes; a stream without ids can never tell.
    if (code == ExitDone && !connection.redis)
        code = session.giveTimeTo(
            [&] { return crons.knownToMs() > 0 || session.fleet().status().incomplete; },
            30 * connection.api.timeoutMs);
    if (code != ExitDone)
        return code;
    if (context.options.json) {
        context.out.line(jsonText(ctljson::crons(crons)));
        return ExitDone;
    }
    const Table table = cronTable(crons);
    if (table.isEmpty())
        context.out.line(tr("No scheduled runs are known.").toUtf8());
    else
        context.out.write(table.render(context.colour));
    return ExitDone;
}

} // namespace qd
