// SPDX-License-Identifier: GPL-3.0-or-later
// What alerts say.
#include "alertfold.h"
#include "alertwatch.h"
#include "cronmodel.h"
#include "format.h"
#include "queuemodel.h"
#include "text.h"
#include "workermodel.h"

namespace qd {

namespace {

constexpr int AlertNameLimit = 80;

Alert connectionAlert(const AlertSight &sight)
{
    const bool signedOut = sight.status.state == ConnectionState::SignedOut;
    const QString server = sight.status.server.isEmpty() ? AlertWatch::tr("the back end")
                                                         : displayText(sight.status.server, 80);
    Alert alert;
    alert.severity = Severity::Critical;
    alert.scopeName = server;
    alert.text = signedOut ? AlertWatch::tr("Signed out of %1").arg(server)
                           : AlertWatch::tr("No connection to %1").arg(server);
    alert.detail = displayText(sight.status.error, 500);
    alert.kind = StatusKind::Unavailable;
    return alert;
}

Alert fleetDownAlert(const AlertSight &sight)
{
    const int total = sight.workers.rowCount();
    int silent = 0;
    for (int i = 0; i < total; ++i)
        silent += sight.workers.row(i)->kind == StatusKind::Stale;
    Alert alert;
    alert.severity = Severity::Critical;
    alert.scopeName = AlertWatch::tr("Fleet");
    alert.text = AlertWatch::tr("All %L1 workers are down").arg(total);
    if (silent == total)
        alert.detail = AlertWatch::tr("all of them are silent");
    alert.kind = StatusKind::Unavailable;
    return alert;
}

/// What the contract says; a value that is on its way back is still told, though it is within the
/// limit.
Alert workerAlert(const AlertProgram &program, const AlertCause &cause, const AlertSight &sight)
{
    const WorkerRow &row = *sight.workers.row(cause.row);
    Thresholds limits = sight.limits;
    const double value = cause.spell->value.value_or(0);
    const double below = value - std::max(1e-9, std::abs(value) * 1e-9);
    MaybeReal limit;
    if (program.kind == AlertProgram::ErrorRateHigh && value <= limits.errorHighPercent)
        limit = std::exchange(limits.errorHighPercent, below);
    if (program.kind == AlertProgram::ProcessingSlow && value <= limits.slowSeconds)
        limit = std::exchange(limits.slowSeconds, below);
    const QList<Alert> all =
        workerAlerts(row.worker, row.life, row.kind, row.notes, limits, sight.nowMs);
    for (Alert alert : all) {
        if (alert.rule != program.rule.id)
            continue;
        if (limit) {
            alert.limit = limit;
            alert.detail = AlertWatch::tr("on its way back: over at %1")
                               .arg(QLocale().toString(*limit - program.rule.hysteresis, 'g', 6));
        }
        return alert;
    }
    return {};
}

Alert queueAlert(const AlertProgram &program, const AlertCause &cause, const AlertSight &sight)
{
    const Queue &queue = sight.queues.row(cause.row)->queue;
    if (program.kind == AlertProgram::QueueNobody)
        return queueNobodyAlert(queue);
    Thresholds limits = sight.limits;
    const qint64 size = queue.size.value_or(0);
    const bool back = size <= limits.queueHighTasks;
    if (back)
        limits.queueHighTasks = size - 1;
    Alert alert = queueAlerts(queue, limits).value(0);
    if (back) {
        alert.limit = double(sight.limits.queueHighTasks);
        alert.detail = AlertWatch::tr("on its way back: over at %1")
                           .arg(QLocale().toString(*alert.limit - program.rule.hysteresis, 'g', 6));
    }
    return alert;
}

QString subjectName(const AlertCause &cause, const AlertSight &sight)
{
    switch (cause.of) {
    case AlertSubject::Worker:
        if (cause.row >= 0)
            return shownName(sight.workers.row(cause.row)->worker, AlertNameLimit);
        break;
    case AlertSubject::Fleet: return AlertWatch::tr("Fleet");
    case AlertSubject::Connection:
        return sight.status.server.isEmpty() ? AlertWatch::tr("Connection")
                                             : displayText(sight.status.server, AlertNameLimit);
    default: break;
    }
    const QString &name = cause.slot->name.isEmpty() ? cause.slot->key : cause.slot->name;
    return displayText(name, AlertNameLimit);
}

QString statusTextOf(const AlertCause &cause, const AlertSight &sight)
{
    switch (cause.of) {
    case AlertSubject::Worker: return statusText(*sight.workers.row(cause.row));
    case AlertSubject::Queue: return queueStateText(sight.queues.row(cause.row)->state);
    case AlertSubject::Cron: {
        const CronRun *const trouble = cronTrouble(*sight.crons.job(cause.row));
        return cronOutcomeText(trouble ? trouble->outcome : CronOutcome::Succeeded);
    }
    default: return connectionStateWord(sight.status.state);
    }
}

Alert ownAlert(const AlertProgram &program, const AlertCause &cause, const AlertSight &sight)
{
    const AlertRule &rule = program.rule;
    const AlertFigure *const figure = alertFigure(rule.of, rule.figure);
    Alert alert;
    alert.scopeName = subjectName(cause, sight);
    alert.value = program.reading.source == AlertSource::Status ? MaybeReal() : cause.spell->value;
    alert.limit = rule.limit;
    alert.kind = rule.severity == Severity::Critical ? StatusKind::Error : StatusKind::Degraded;
    const QString label = figure ? figure->label : rule.figure;
    const auto shown = [&](const MaybeReal &value) {
        return figure ? alertValueText(*figure, value) : QString();
    };
    const QString &name = alert.scopeName;
    const QString limit = shown(rule.limit);
    QString why;
    const bool isState = program.reading.source == AlertSource::Status;
    switch (rule.test) {
    case AlertTest::Above:
        alert.text = program.reading.source == AlertSource::Presence
                         ? AlertWatch::tr("%1 is there").arg(name)
                         : AlertWatch::tr("%1: %2 %3").arg(name, label, shown(alert.value));
        if (program.reading.source != AlertSource::Presence)
            why = AlertWatch::tr("above %1").arg(limit);
        break;
    case AlertTest::Below:
        alert.text = AlertWatch::tr("%1: %2 %3").arg(name, label, shown(alert.value));
        why = AlertWatch::tr("below %1").arg(limit);
        break;
    case AlertTest::Absent:
        alert.text = program.watchesPresence ? AlertWatch::tr("%1 is not there").arg(name)
                                             : AlertWatch::tr("%1: no %2 is told").arg(name, label);
        break;
    case AlertTest::Changed:
        alert.text =
            AlertWatch::tr("%1: %2 changed to %3")
                .arg(name, label, isState ? statusTextOf(cause, sight) : shown(alert.value));
        break;
    case AlertTest::Growing:
        alert.text =
            AlertWatch::tr("%1: %2 keeps growing, now %3").arg(name, label, shown(alert.value));
        why = AlertWatch::tr("for more than %1").arg(format::duration(rule.forSeconds));
        break;
    case AlertTest::Missed: alert.text = AlertWatch::tr("%1 did not run").arg(name); break;
    case AlertTest::Built: break;
    }
    if (rule.forSeconds > 0 && !program.remembers)
        why += (why.isEmpty() ? QString() : QStringLiteral(" ")) +
               AlertWatch::tr("for more than %1").arg(format::duration(rule.forSeconds));
    const QString ruleName = displayText(rule.name, AlertNameLimit);
    alert.detail = why.isEmpty() ? ruleName : AlertWatch::tr("%1 (%2)").arg(why, ruleName);
    return alert;
}

Alert oneAlert(const AlertCause &cause, const AlertProgram &program, const AlertSight &sight)
{
    Alert alert;
    switch (program.kind) {
    case AlertProgram::ConnectionLost: alert = connectionAlert(sight); break;
    case AlertProgram::FleetDown: alert = fleetDownAlert(sight); break;
    case AlertProgram::WorkerDown:
    case AlertProgram::JobStuck:
    case AlertProgram::ErrorRateHigh:
    case AlertProgram::ProcessingSlow: alert = workerAlert(program, cause, sight); break;
    case AlertProgram::QueueNobody:
    case AlertProgram::QueueHigh: alert = queueAlert(program, cause, sight); break;
    case AlertProgram::CronMissed:
    case AlertProgram::CronFailed: alert = cronAlerts(*sight.crons.job(cause.row)).value(0); break;
    case AlertProgram::MemoryHigh: {
        Thresholds limits = sight.limits;
        limits.memoryHighPercent = -1;
        alert = sight.metrics ? systemAlerts(*sight.metrics, limits).value(0) : Alert();
        alert.limit = sight.limits.memoryHighPercent;
        alert.detail = AlertWatch::tr("above %1 %").arg(sight.limits.memoryHighPercent);
        break;
    }
    case AlertProgram::Own: alert = ownAlert(program, cause, sight); break;
    }
    if (program.severe)
        alert.severity = program.rule.severity;
    return alert;
}

/// As loud as the loudest of them.
Severity severityOf(const AlertGroup &group, AlertScan &scan, const AlertSight &sight)
{
    const AlertProgram &program = scan.programs()[group.program];
    if (program.severe || program.kind != AlertProgram::WorkerDown)
        return program.rule.severity;
    for (const size_t at : group.causes) {
        if (sight.workers.row(scan.causes()[at].row)->kind != StatusKind::Stopped)
            return Severity::Critical;
    }
    return Severity::Warning;
}

QString manyText(const AlertProgram &program, const QString &count)
{
    switch (program.kind) {
    case AlertProgram::WorkerDown: return AlertWatch::tr("%1 workers are down").arg(count);
    case AlertProgram::QueueNobody:
        return AlertWatch::tr("%1 queues: nobody reads them").arg(count);
    default: break;
    }
    const QString name = displayText(program.rule.name, AlertNameLimit);
    switch (program.rule.of) {
    case AlertSubject::Worker: return AlertWatch::tr("%1 workers: %2").arg(count, name);
    case AlertSubject::Queue: return AlertWatch::tr("%1 queues: %2").arg(count, name);
    default: return AlertWatch::tr("%1 cron jobs: %2").arg(count, name);
    }
}

Alert foldedAlert(const AlertGroup &group, AlertScan &scan, const AlertSight &sight)
{
    const AlertProgram &program = scan.programs()[group.program];
    const qint64 count = qint64(group.causes.size());
    Alert alert;
    alert.severity = severityOf(group, scan, sight);
    alert.value = double(count);
    if (group.kind == AlertGroup::Host) {
        const QString host = displayText(group.scope.mid(5), AlertNameLimit);
        alert.scopeName = host;
        alert.text =
            AlertWatch::tr("Host %1: all %2 workers are silent").arg(host, format::count(count));
        alert.kind = StatusKind::Stale;
    } else {
        alert.scopeName = displayText(program.rule.name, AlertNameLimit);
        alert.text = manyText(program, format::count(count));
        alert.kind =
            alert.severity == Severity::Critical ? StatusKind::Crashed : StatusKind::Degraded;
    }
    const QStringList names = alertNames(group, scan, sight, 3);
    alert.detail = names.join(QStringLiteral(", "));
    if (count > names.size())
        alert.detail += QStringLiteral(", \u2026");
    return alert;
}

} // namespace

QStringList alertNames(const AlertGroup &group, AlertScan &scan, const AlertSight &sight, int most)
{
    QStringList names;
    const size_t first = group.kind == AlertGroup::All ? 1 : 0;
    for (size_t i = first; i < group.causes.size() && names.size() < most; ++i)
        names << subjectName(scan.causes()[group.causes[i]], sight);
    return names;
}

Alert alertOf(const AlertGroup &group, AlertScan &scan, const AlertSight &sight)
{
    const AlertProgram &program = scan.programs()[group.program];
    const AlertCause &first = scan.causes()[group.causes.front()];
    const bool one = group.kind == AlertGroup::One || group.kind == AlertGroup::All;
    Alert alert = one ? oneAlert(first, program, sight) : foldedAlert(group, scan, sight);
    alert.rule = program.rule.id;
    alert.scope = group.scope;
    alert.sinceMs = first.spell->sinceWallMs;
    if (!one) {
        for (const size_t at : group.causes)
            alert.sinceMs = std::min(alert.sinceMs, scan.causes()[at].spell->sinceWallMs);
    }
    return alert;
}

} // namespace qd
