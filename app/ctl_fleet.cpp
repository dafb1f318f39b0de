// SPDX-License-Identifier: GPL-3.0-or-later
// overview, workers, worker, queues.
#include "addressbook.h"
#include "clock.h"
#include "ctlcommands.h"
#include "ctlfleet.h"
#include "ctljson.h"
#include "ctloutput.h"
#include "ctlredaction.h"
#include "format.h"
#include "text.h"
#include "workerquery.h"

#include <QJsonDocument>

namespace qd {
namespace {

QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("—") : text;
}

Table workerTable(const QList<const WorkerRow *> &rows, qint64 nowMs)
{
    Table table({{tr("WORKER")},
                 {tr("ADDRESS")},
                 {tr("STATUS")},
                 {tr("JOB")},
                 {tr("HOST")},
                 {tr("DONE"), Table::Right},
                 {tr("ERRORS"), Table::Right},
                 {tr("AVERAGE"), Table::Right},
                 {tr("QUEUE"), Table::Right},
                 {tr("MEMORY"), Table::Right},
                 {tr("SEEN"), Table::Right}});
    for (const WorkerRow *row : rows) {
        const Worker &w = row->worker;
        table.add({w.name + twinMark(w),
                   orDash(w.address),
                   {statusText(*row), row->kind},
                   orDash(row->redacted(w.currentJob)),
                   orDash(w.host),
                   format::count(w.processed),
                   format::percent(w.errorRate),
                   format::seconds(w.avgProcessingSeconds),
                   format::ofMax(w.queueSize, w.queueMax),
                   format::memory(w.memoryMb),
                   format::age(lastSeenSeconds(w, nowMs))});
    }
    return table;
}

QList<const WorkerRow *> allRows(const WorkerModel &model)
{
    QList<const WorkerRow *> rows;
    for (int i = 0; i < model.rowCount(); ++i)
        rows.append(model.row(i));
    return rows;
}

/// Rows that cannot be told apart have a mark in the table; what that means is said once.
void complainOfTwins(const WorkerModel &model)
{
    int twins = 0;
    for (int i = 0; i < model.rowCount(); ++i)
        twins += model.row(i)->worker.duplicate;
    if (twins > 0)
        complain(tr("%1 rows share their name or address with another row: they cannot be told "
                    "apart, so none of them can be controlled.")
                     .arg(twins));
}

void printFacts(const CtlContext &context, const QList<QPair<QString, QString>> &facts)
{
    Table table({{QString()}, {QString()}});
    for (const auto &[name, value] : facts)
        table.add({name, value});
    const QByteArray text = table.render(false);
    context.out.write(QByteArrayView(text).sliced(text.indexOf('\n') + 1)); // no titles
}

StatusKind kindOf(Health health)
{
    return health == Health::Critical   ? StatusKind::Stopped
           : health == Health::Degraded ? StatusKind::Degraded
           : health == Health::Healthy  ? StatusKind::Running
                                        : StatusKind::Other;
}

} // namespace

int waitForFleet(CtlSession &session, const CtlNeeds &needs)
{
    const FleetConnection &connection = session.connection();
    // The worker API alone has figures.
    bool figures = !needs.figures || !connection.hasApi() || connection.api.fleetRoutes;
    bool queues = !needs.queues && !needs.onlyQueues;
    QObject::connect(&session, &CtlSession::batchApplied, &session, [&](const FeedBatch &batch) {
        figures = figures || batch.figuresRead;
        queues = queues || batch.queuesComplete || batch.queueTotals;
    });
    const CronModel &crons = *session.fleet().crons();
    const auto cronsKnown = [&] {
        return !needs.crons || !session.connection().redis || crons.knownToMs() > 0;
    };
    session.start(Watch{needs.figures, needs.queues || needs.onlyQueues});
    int code = session.demand(CtlRoute::Fleet, [&] { return session.hasFleet(); });
    if (code == ExitDone && !session.hasWholeFleet())
        code = session.giveTimeTo([&] { return session.hasWholeFleet(); },
                                  session.connection().api.timeoutMs);
    if (code == ExitDone && needs.onlyQueues)
        code = session.demand(CtlRoute::Queues, [&] { return queues; });
    // A server that has no such route must not hold up the rest.
    if (code == ExitDone)
        code = session.giveTimeTo([&] { return figures && queues && cronsKnown(); },
                                  qMin<qint64>(session.connection().api.timeoutMs, 3000));
    QObject::disconnect(&session, &CtlSession::batchApplied, &session, nullptr);
    if (code == ExitDone && needs.workers && !session.hasWorkers())
        code = session.endWith(
            ExitNotContract, tr("%1 sent no list of workers.").arg(session.connection().server()));
    const FeedStatus &status = session.fleet().status();
    if (code == ExitDone && !status.ways.isEmpty() && !status.error.isEmpty())
        complain(status.error); // one way in is away: what is missing is said, not left out
    return code;
}

const WorkerRow *findWorker(const WorkerModel &workers, const QString &name, QString *error)
{
    QList<int> rows = workers.rowsNamed(name);
    // A row without an address of its own may still be called by the forms under which its address
    // is looked for; the connection proves them by safe reads before anything is sent there.
    for (int i = 0; rows.isEmpty() && i < 2; ++i) {
        for (int row = 0; row < workers.rowCount(); ++row) {
            const Worker &worker = workers.row(row)->worker;
            const QString form =
                i == 0 ? AddressBook::shortForm(worker.name) : AddressBook::fullForm(worker.name);
            if (worker.address.isEmpty() && form == name)
                rows.append(row);
        }
    }
    if (rows.size() == 1)
        return workers.row(rows.first());
    *error = rows.isEmpty()
                 ? tr("No worker is called \"%1\".").arg(name)
                 : tr("%1 workers are called \"%2\": use an address.").arg(rows.size()).arg(name);
    return nullptr;
}

QString staleNote(const FeedStatus &status, qint64 nowMs)
{
    const qint64 ageMs = status.lastDataAtMs > 0 ? nowMs - status.lastDataAtMs : 0;
    if (freshness(ageMs, status.usualIntervalMs) == 0)
        return {};
    return tr("These data are %1 old.").arg(format::age(double(ageMs) / 1000.0));
}

int runOverview(const CtlContext &context)
{
    CtlSession session(context.connection);
    if (const int code = waitForFleet(session, {.figures = true, .workers = false}))
        return code;
    Fleet &fleet = session.fleet();
    // It tells of the connection, too: whether the stream works shows a little later.
    if (const int code = session.giveTimeTo(
            [&] { return fleet.status().state != ConnectionState::Connecting; }, 2500))
        return code;
    const qint64 now = monotonicMs();
    if (context.options.json) {
        context.out.line(jsonText(ctljson::overview(fleet, *fleet.workers(), now)));
        return ExitDone;
    }
    const SystemOverview system = fleet.system().value_or(SystemOverview());
    const PerformanceMetrics performance = fleet.performance().value_or(PerformanceMetrics());
    QByteArray health = painted(healthWord(fleet.reckoned().health),
                                kindOf(fleet.reckoned().health), context.colour);
    if (!fleet.reckoned().reasons.isEmpty())
        health +=
            " (" + terminalText(fleet.reckoned().reasons.join(QLatin1String(", "))).toUtf8() + ")";
    context.out.line(
        tr("Health: ").toUtf8() + health +
        tr(", the server says: %1").arg(terminalText(orDash(system.overallHealth))).toUtf8());
    QList<QPair<QString, QString>> facts = {
        {tr("Workers"),
         tr("%1 of %2 active")
             .arg(format::count(system.activeWorkers ? system.activeWorkers
                                                     : MaybeInt(fleet.activeWorkers())),
                  format::count(system.totalWorkers ? system.totalWorkers
                                                    : MaybeInt(fleet.workers()->rowCount())))},
        {tr("Tasks waiting"), format::count(fleet.tasksInQueues())},
        {tr("Tasks processed"), format::count(system.totalTasksProcessed)},
        {tr("Response time"), format::seconds(system.avgResponseSeconds)},
        {tr("Load"), format::percent(system.systemLoad)},
        {tr("CPU"), format::percent(performance.cpuPercent)},
        {tr("Memory"), performance.memoryPercent ? format::percent(performance.memoryPercent)
                                                 : format::memory(performance.memoryMb)},
        {tr("Disk"), format::percent(performance.diskPercent)},
        {tr("Connection"), connectionStateWord(fleet.status().state) + QStringLiteral(" · ") +
                               viaWords(fleet.status())}};
    for (const ConnectionFact &fact : fleet.status().facts) {
        if (fact.warning)
            facts.append({fact.name, fact.value});
    }
    printFacts(context, facts);
    context.out.line("");
    context.out.write(workerTable(allRows(*fleet.workers()), now).render(context.colour));
    complainOfTwins(*fleet.workers());
    if (!fleet.status().error.isEmpty() && fleet.status().ways.isEmpty()) // of ways: said before
        complain(fleet.status().error);
    return ExitDone;
}

int runWorkers(const CtlContext &context)
{
    QueryMistake mistake;
    const auto filter = WorkerQuery::parse(context.options.filter, &mistake);
    if (!mistake.sentence.isEmpty()) { // one that only breaks off, too: a script meant more
        complain(QStringLiteral("--filter: ") + mistake.sentence);
        return ExitUsage;
    }
    CtlSession session(context.connection);
    if (const int code = waitForFleet(session, {}))
        return code;
    const qint64 now = monotonicMs();
    QJsonArray objects;
    QList<const WorkerRow *> rows;
    for (const WorkerRow *row : allRows(*session.fleet().workers())) {
        if (!filter->matches(*row, now))
            continue;
        rows.append(row);
        objects.append(ctljson::worker(*row, now));
    }
    if (context.options.json)
        context.out.line(jsonText(objects));
    else
        context.out.write(workerTable(rows, now).render(context.colour));
    complainOfTwins(*session.fleet().workers());
    return ExitDone;
}

int runWorker(const CtlContext &context)
{
    CtlSession session(context.connection);
    QString error;
    if (const int code = waitForFleet(session, {.figures = true}))
        return code;
    Fleet &fleet = session.fleet();
    const WorkerRow *row =
        findWorker(*fleet.workers(), context.options.arguments.constFirst(), &error);
    if (!row)
        return session.endWith(ExitSome, error);
    const QString key = row->worker.key;

    std::optional<Answer> details;
    quint64 question = 0;
    QObject::connect(&fleet, &Fleet::answered, &session, [&](const Answer &answer) {
        if (answer.id == question)
            details = answer;
    });
    if (context.connection.hasApi()) { // Redis keeps none
        question = fleet.askDetails(key);
        if (const int code = session.giveTimeTo([&] { return details.has_value(); },
                                                3 * context.connection.api.timeoutMs))
            return code;
    }
    const int at = fleet.workers()->rowOf(key);
    if (at < 0)
        return session.endWith(ExitSome, tr("The worker is gone."));
    row = fleet.workers()->row(at);

    const qint64 now = monotonicMs();
    QJsonArray recent;
    for (int i = fleet.activity()->rowCount() - 1; i >= 0; --i) {
        const ActivityEntry *entry = fleet.activity()->entry(i);
        if (entry->worker == row->worker.name ||
            (!row->worker.address.isEmpty() && entry->worker == row->worker.address) ||
            entry->worker == key) {
            recent.append(ctljson::activity(ctlRedaction().entry(*entry)));
        }
    }
    QJsonObject object = ctljson::worker(*row, now);
    object[QLatin1String("details")] = details && details->error.isEmpty()
                                           ? ctlRedaction().json(details->body)
                                           : QJsonValue(QJsonValue::Null);
    object[QLatin1String("recent")] = recent;
    object[QLatin1String("held")] = QJsonValue(QJsonValue::Null); // the worker API does not tell
    if (context.options.json) {
        context.out.line(jsonText(object));
        return ExitDone;
    }
    context.out.write(workerTable({row}, now).render(context.colour));
    context.out.line(terminalText(fleet.evidence(key, now).sentence).toUtf8());
    context.out.line("");
    const Worker &w = row->worker;
    printFacts(context,
               {{tr("Uptime"), format::duration(w.uptimeSeconds)},
                {tr("Succeeded"), format::count(w.successful)},
                {tr("Failed"), format::count(w.failed)},
                {tr("Success rate"), format::percent(successRate(w))},
                {tr("Queue"), orDash(w.queue)},
                {tr("Job running for"), format::duration(jobSeconds(w, now))},
                {tr("Last activity"), w.lastActivityMs ? isoUtc(*w.lastActivityMs) : orDash({})},
                {tr("Last heartbeat"), w.lastHeartbeatMs ? isoUtc(*w.lastHeartbeatMs) : orDash({})},
                {tr("Exit code"), w.exitCode ? QString::number(*w.exitCode) : orDash({})}});
    for (const auto &value : recent) {
        const QJsonObject line = value.toObject();
        context.out.line(terminalText(line[QLatin1String("timestamp")].toString() +
                                      QLatin1String("  ") + line[QLatin1String("text")].toString())
                             .toUtf8());
    }
    if (details && details->error.isEmpty()) {
        const QString tree = QString::fromUtf8(
            QJsonDocument(details->body.toObject()).toJson(QJsonDocument::Indented));
        for (const QString &line : tree.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            context.out.line(terminalText(line).toUtf8());
    } else if (details) {
        complain(details->error);
    }
    return ExitDone;
}

int runQueues(const CtlContext &context)
{
    CtlSession session(context.connection);
    if (const int code = waitForFleet(session, {.onlyQueues = true, .workers = false}))
        return code;
    const QueueModel &queues = *session.fleet().queues();
    const qint64 now = monotonicMs();
    if (context.options.json) {
        context.out.line(jsonText(ctljson::queues(queues, now)));
        return ExitDone;
    }
    Table table({{tr("QUEUE")},
                 {tr("STATE")},
                 {tr("DEPTH"), Table::Right},
                 {tr("WAITING"), Table::Right},
                 {tr("HELD"), Table::Right},
                 {tr("OLDEST"), Table::Right},
                 {tr("CLEARS IN"), Table::Right},
                 {tr("WORKERS"), Table::Right},
                 {tr("ORPHANED"), Table::Right},
                 {tr("DEAD"), Table::Right}});
    for (int i = 0; i < queues.rowCount(); ++i) {
        const QueueRow &row = *queues.row(i);
        const Queue &q = row.queue;
        const StatusKind kind = row.state == QueueState::Processing      ? StatusKind::Running
                                : row.state == QueueState::Paused        ? StatusKind::Paused
                                : row.state == QueueState::NotProcessing ? StatusKind::Degraded
                                                                         : StatusKind::Other;
        table.add({q.name,
                   {queueStateWord(row.state), kind},
                   format::ofMax(q.size, q.maxSize),
                   format::count(q.waiting),
                   format::count(q.held),
                   format::duration(q.oldestTaskAgeSeconds),
                   format::duration(q.estimatedCompletionSeconds),
                   format::count(q.consumers),
                   format::count(q.orphaned),
                   format::count(q.dead)});
    }
    context.out.write(table.render(context.colour));
    return ExitDone;
}

} // namespace qd
