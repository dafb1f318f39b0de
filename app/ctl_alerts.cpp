// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"
#include "ctlcommands.h"
#include "ctlfleet.h"
#include "ctljson.h"
#include "ctloutput.h"

#include <QFile>
#include <QJsonDocument>

namespace qd {

namespace {

constexpr qint64 LargestRulesFile = 1 << 20;

StatusKind kindOf(Severity severity)
{
    return severity == Severity::Critical  ? StatusKind::Stopped
           : severity == Severity::Warning ? StatusKind::Degraded
                                           : StatusKind::Other;
}

/// The rules of a file: an array, or an object that holds it as "rules". nullopt: told why not.
std::optional<QList<AlertRule>> rulesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        complain(tr("--rules: %1: %2.").arg(path, file.errorString()));
        return {};
    }
    const QByteArray text = file.read(LargestRulesFile + 1);
    if (text.size() > LargestRulesFile) {
        complain(tr("--rules: %1 is larger than 1 MiB.").arg(path));
        return {};
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    const QJsonValue within = document.object().value(QLatin1String("rules"));
    if (!document.isArray() && !within.isArray()) {
        complain(
            document.isNull()
                ? tr("--rules: %1: %2 at byte %3.").arg(path, error.errorString()).arg(error.offset)
                : tr("--rules: %1 holds no array of rules.").arg(path));
        return {};
    }
    QStringList mistakes;
    QList<AlertRule> rules =
        alertRules(document.isArray() ? document.array() : within.toArray(), {}, &mistakes);
    for (const QString &mistake : std::as_const(mistakes))
        complain(tr("--rules: %1: %2").arg(path, mistake));
    if (!mistakes.isEmpty())
        return {};
    return rules;
}

} // namespace

int runAlerts(const CtlContext &context)
{
    std::optional<QList<AlertRule>> rules;
    if (!context.options.rulesFile.isEmpty()) {
        rules = rulesOf(context.options.rulesFile);
        if (!rules)
            return ExitUsage;
    }
    CtlSession session(context.connection);
    Fleet &fleet = session.fleet();
    fleet.watch()->setImmediate(true);
    if (rules)
        fleet.watch()->setRules(*rules);
    if (const int code = waitForFleet(
            session, {.figures = true, .queues = true, .crons = true, .workers = false}))
        return code;
    fleet.tick(monotonicMs()); // the rules look at everything that came, not at what came first
    const QStringList words = {severityWord(Severity::Info), severityWord(Severity::Warning),
                               severityWord(Severity::Critical)};
    const qsizetype limit =
        context.options.failOn.isEmpty() ? words.size() : words.indexOf(context.options.failOn);
    bool severe = false;
    QJsonArray objects;
    Table table({{tr("SEVERITY")}, {tr("RULE")}, {tr("WHAT")}, {tr("SINCE")}});
    for (int i = 0; i < fleet.alerts()->rowCount(); ++i) {
        const Alert &alert = *fleet.alerts()->alert(i);
        const QJsonObject object = ctljson::alert(alert);
        severe = severe || words.indexOf(severityWord(alert.severity)) >= limit;
        objects.append(object);
        const AlertRule *const rule = fleet.watch()->rule(alert.rule);
        const QString since = object[QLatin1String("since")].toString();
        table.add({{severityWord(alert.severity), kindOf(alert.severity)},
                   rule && !rule->builtIn ? rule->name : alert.rule,
                   object[QLatin1String("text")].toString(),
                   since.isEmpty() ? QStringLiteral("\u2014") : since});
    }
    if (context.options.json)
        context.out.line(jsonText(objects));
    else if (table.isEmpty())
        context.out.line(tr("Nothing needs a person.").toUtf8());
    else
        context.out.write(table.render(context.colour));
    return severe ? ExitSome : ExitDone;
}

} // namespace qd
