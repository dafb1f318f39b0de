// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertprogram.h"

#include <algorithm>

namespace qd {

namespace {

AlertProgram::Kind kindOfRule(const AlertRule &rule)
{
    using Pair = std::pair<const char *, AlertProgram::Kind>;
    static constexpr Pair Kinds[] = {{"connection_lost", AlertProgram::ConnectionLost},
                                     {"fleet_down", AlertProgram::FleetDown},
                                     {"worker_down", AlertProgram::WorkerDown},
                                     {"job_stuck", AlertProgram::JobStuck},
                                     {"error_rate_high", AlertProgram::ErrorRateHigh},
                                     {"processing_slow", AlertProgram::ProcessingSlow},
                                     {"queue_nobody", AlertProgram::QueueNobody},
                                     {"queue_high", AlertProgram::QueueHigh},
                                     {"cron_missed", AlertProgram::CronMissed},
                                     {"cron_failed", AlertProgram::CronFailed},
                                     {"memory_high", AlertProgram::MemoryHigh}};
    for (const Pair &known : Kinds) {
        if (rule.builtIn && rule.id == QLatin1String(known.first))
            return known.second;
    }
    return AlertProgram::Own;
}

} // namespace

AlertProgram::AlertProgram(const AlertRule &from)
    : rule(from)
    , kind(kindOfRule(from))
    , reading(alertReading(from.of, from.figure).value_or(AlertReading()))
    , remembers(from.test == AlertTest::Changed || from.test == AlertTest::Growing)
    , watchesPresence(kind == Own && from.test == AlertTest::Absent &&
                      reading.source == AlertSource::Presence)
{
    const QList<AlertRule> usual = builtInRules({});
    severe = std::none_of(usual.begin(), usual.end(), [&](const AlertRule &one) {
        return rule.builtIn && one.id == rule.id && one.severity == rule.severity;
    });
    if (rule.of == AlertSubject::Worker) {
        QueryMistake mistake;
        query = WorkerQuery::parse(rule.scope, &mistake).value_or(WorkerQuery());
        scoped = !query.isEmpty();
        scopeTicks = query.ticks();
    } else if (rule.of == AlertSubject::Queue || rule.of == AlertSubject::Cron) {
        const QStringList words = scopeWords(rule.scope);
        for (const QString &word : words)
            names.emplace_back(word.split(QLatin1Char('*')), TextPattern::Where::Whole);
        scoped = !names.empty();
    }
}

bool AlertProgram::means(const QString &name) const
{
    return !scoped || std::any_of(names.begin(), names.end(), [&](const TextPattern &pattern) {
        return pattern.matches(name);
    });
}

bool AlertProgram::asksAs(const AlertProgram &other) const
{
    const AlertRule &a = rule, &b = other.rule;
    return a.id == b.id && a.enabled == b.enabled && a.of == b.of && a.figure == b.figure &&
           a.test == b.test && a.scope == b.scope;
}

} // namespace qd
