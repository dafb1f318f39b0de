// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertrule.h"

#include "alertfigures.h"
#include "text.h"
#include "words.h"
#include "workerquery.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>

namespace qd {

namespace {

constexpr std::array SubjectWords{"worker", "queue", "cron", "fleet", "connection"};
constexpr std::array TestWords{"built_in", "above",   "below", "absent",
                               "changed",  "growing", "missed"};

struct BuiltInRule
{
    const char *id;
    AlertSubject of;
    const char *name;
    Severity severity;
    const char *figure; ///< of the limit; nullptr: it has none
};

constexpr BuiltInRule BuiltInRules[] = {
    {"connection_lost", AlertSubject::Connection,
     QT_TRANSLATE_NOOP("qd::AlertRule", "Connection lost"), Severity::Critical, nullptr},
    {"fleet_down", AlertSubject::Fleet, QT_TRANSLATE_NOOP("qd::AlertRule", "All workers down"),
     Severity::Critical, nullptr},
    {"worker_down", AlertSubject::Worker, QT_TRANSLATE_NOOP("qd::AlertRule", "Worker down"),
     Severity::Critical, nullptr},
    {"job_stuck", AlertSubject::Worker, QT_TRANSLATE_NOOP("qd::AlertRule", "Job stuck"),
     Severity::Warning, "current_job_seconds"},
    {"error_rate_high", AlertSubject::Worker, QT_TRANSLATE_NOOP("qd::AlertRule", "Error rate high"),
     Severity::Warning, "error_rate"},
    {"processing_slow", AlertSubject::Worker, QT_TRANSLATE_NOOP("qd::AlertRule", "Processing slow"),
     Severity::Warning, "avg_processing_time"},
    {"queue_nobody", AlertSubject::Queue,
     QT_TRANSLATE_NOOP("qd::AlertRule", "Nobody reads a queue"), Severity::Critical, nullptr},
    {"queue_high", AlertSubject::Queue, QT_TRANSLATE_NOOP("qd::AlertRule", "Queue high"),
     Severity::Warning, "size"},
    {"cron_missed", AlertSubject::Cron, QT_TRANSLATE_NOOP("qd::AlertRule", "Cron run missed"),
     Severity::Warning, nullptr},
    {"cron_failed", AlertSubject::Cron, QT_TRANSLATE_NOOP("qd::AlertRule", "Cron run failed"),
     Severity::Warning, nullptr},
    {"memory_high", AlertSubject::Fleet, QT_TRANSLATE_NOOP("qd::AlertRule", "Memory high"),
     Severity::Warning, "memory_usage"},
};

/// Readers of a queue come and go while they begin anew, and two ways in do not tell at one moment.
constexpr int NobodyForSeconds = 3;

const BuiltInRule *builtInRule(const QString &id)
{
    for (const BuiltInRule &rule : BuiltInRules) {
        if (id == QLatin1String(rule.id))
            return &rule;
    }
    return nullptr;
}

template<size_t N>
QString wordAt(const std::array<const char *, N> &words, size_t at)
{
    return QLatin1String(words[std::min(at, N - 1)]);
}

QString say(const char *sentence)
{
    return QCoreApplication::translate("qd::AlertRule", sentence);
}

bool needsLimit(AlertTest test)
{
    return test == AlertTest::Above || test == AlertTest::Below;
}

} // namespace

QString alertSubjectWord(AlertSubject subject)
{
    return wordAt(SubjectWords, size_t(subject));
}

QString alertTestWord(AlertTest test)
{
    return wordAt(TestWords, size_t(test));
}

bool isQuiet(const QuietHours &hours, qint64 wallMs)
{
    if (hours.fromMinute == hours.toMinute || (hours.days & 0x7f) == 0)
        return false;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(wallMs);
    const int minute = now.time().hour() * 60 + now.time().minute();
    const int day = now.date().dayOfWeek() - 1; // 0 = Monday
    const auto begins = [&](int on) { return (hours.days >> on & 1) != 0; };
    if (hours.fromMinute < hours.toMinute)
        return begins(day) && minute >= hours.fromMinute && minute < hours.toMinute;
    return (minute >= hours.fromMinute && begins(day)) ||
           (minute < hours.toMinute && begins((day + 6) % 7));
}

const AlertFigure *builtInFigure(const QString &ruleId)
{
    const BuiltInRule *const rule = builtInRule(ruleId);
    return rule && rule->figure ? alertFigure(rule->of, QLatin1String(rule->figure)) : nullptr;
}

QList<AlertRule> builtInRules(const Thresholds &limits)
{
    QList<AlertRule> rules;
    for (const BuiltInRule &known : BuiltInRules) {
        AlertRule rule;
        rule.id = QLatin1String(known.id);
        rule.name = say(known.name);
        rule.builtIn = true;
        rule.of = known.of;
        rule.test = AlertTest::Built;
        rule.severity = known.severity;
        if (rule.id == u"job_stuck")
            rule.limit = limits.stuckAfterSeconds;
        else if (rule.id == u"error_rate_high")
            rule.limit = limits.errorHighPercent;
        else if (rule.id == u"processing_slow")
            rule.limit = limits.slowSeconds;
        else if (rule.id == u"queue_high")
            rule.limit = double(limits.queueHighTasks);
        else if (rule.id == u"memory_high")
            rule.limit = limits.memoryHighPercent;
        else if (rule.id == u"queue_nobody")
            rule.forSeconds = NobodyForSeconds;
        rules << rule;
    }
    return rules;
}

Thresholds thresholdsOf(const QList<AlertRule> &rules, Thresholds limits)
{
    for (const AlertRule &rule : rules) {
        if (!rule.builtIn)
            continue;
        if (rule.id == u"job_stuck")
            limits.stuckAfterSeconds = rule.limit; // none: by what is usual
        if (!rule.limit)
            continue;
        if (rule.id == u"error_rate_high")
            limits.errorHighPercent = *rule.limit;
        else if (rule.id == u"processing_slow")
            limits.slowSeconds = *rule.limit;
        else if (rule.id == u"queue_high")
            limits.queueHighTasks = qint64(*rule.limit);
        else if (rule.id == u"memory_high")
            limits.memoryHighPercent = *rule.limit;
    }
    return limits;
}

QStringList scopeWords(const QString &line)
{
    constexpr qsizetype MostWords = 64;
    QStringList words;
    QString word;
    bool quoted = false, some = false;
    const auto end = [&] {
        if (some && words.size() < MostWords)
            words << word;
        word.clear();
        some = false;
    };
    for (const QChar c : line) {
        if (c == u'"') {
            quoted = !quoted;
            some = true;
        } else if (!quoted && (c.isSpace() || c == u',')) {
            end();
        } else {
            word += c;
            some = true;
        }
    }
    end();
    return words;
}

QStringList mistakesIn(const AlertRule &rule)
{
    QStringList found;
    const auto wrong = [&found](const QString &sentence) { found << sentence; };
    const BuiltInRule *const known = builtInRule(rule.id);
    if (rule.builtIn != (known != nullptr))
        return {rule.builtIn ? tr("id: there is no such built-in rule.")
                             : tr("id: a built-in rule has this id.")};
    if (rule.id.isEmpty() || rule.id.size() > 64)
        wrong(tr("id: 1 to 64 characters, please."));
    if (rule.name.trimmed().isEmpty() || rule.name.size() > AlertRule::LongestName)
        wrong(tr("name: 1 to %1 characters, please.").arg(AlertRule::LongestName));

    const AlertFigure *figure = builtInFigure(rule.id);
    if (!rule.builtIn) {
        figure = alertFigure(rule.of, rule.figure);
        if (!figure)
            wrong(tr("figure: a %1 has no \u201c%2\u201d.")
                      .arg(alertSubjectWord(rule.of), displayText(rule.figure, 40)));
        else if (!alertTestsOf(*figure).contains(rule.test))
            wrong(tr("test: \u201c%1\u201d cannot be asked of %2.")
                      .arg(alertTestWord(rule.test), figure->label));
        if (needsLimit(rule.test) && !rule.limit)
            wrong(tr("limit: \u201c%1\u201d needs one.").arg(alertTestWord(rule.test)));
        if (rule.test == AlertTest::Growing && rule.forSeconds < 1)
            wrong(tr("for_seconds: growing for how long?"));
    } else if (rule.of != known->of || rule.test != AlertTest::Built || !rule.figure.isEmpty()) {
        wrong(tr("of, figure, test: those of a built-in rule are what they are."));
    } else if (rule.limit && !figure) {
        wrong(tr("limit: this rule has none."));
    } else if (figure && !rule.limit && rule.id != u"job_stuck") {
        wrong(tr("limit: this rule needs one."));
    }
    if (rule.limit && !(std::abs(*rule.limit) <= 1e15))
        wrong(tr("limit: this is no number that can be."));
    else if (rule.builtIn && rule.limit && *rule.limit < 0)
        wrong(tr("limit: 0 or more, please."));
    if (!(rule.hysteresis >= 0 && rule.hysteresis <= 1e15))
        wrong(tr("hysteresis: 0 or more, please."));
    if (rule.forSeconds < 0 || rule.forSeconds > AlertRule::LongestForSeconds)
        wrong(tr("for_seconds: 0 to %1, please.").arg(AlertRule::LongestForSeconds));
    if (rule.scope.size() > WorkerQuery::LongestLine) {
        wrong(tr("scope: at most %1 characters.").arg(WorkerQuery::LongestLine));
    } else if (rule.of == AlertSubject::Worker) {
        QueryMistake mistake;
        WorkerQuery::parse(rule.scope, &mistake);
        if (!mistake.sentence.isEmpty())
            wrong(tr("scope: %1").arg(mistake.sentence));
    }
    const auto isMinute = [](int minute) { return minute >= 0 && minute < 24 * 60; };
    if (!isMinute(rule.quiet.fromMinute) || !isMinute(rule.quiet.toMinute))
        wrong(tr("quiet_hours: times from 00:00 to 23:59, please."));
    return found;
}

QString mistakeIn(const AlertRule &rule)
{
    return mistakesIn(rule).value(0);
}

} // namespace qd
