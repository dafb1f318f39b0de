// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertwords.h"

#include "format.h"
#include "text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace qd {

namespace {

struct AlertWords
{
    Q_DECLARE_TR_FUNCTIONS(qd::AlertWords)
};

/// To the minute.
QString minuteClock(qint64 epochMs, qint64 wallMs)
{
    const QString clock = alertClock(epochMs, wallMs);
    return clock.count(u':') == 2 ? clock.chopped(3) : clock;
}

struct BuiltInWords
{
    const char *rule, *title, *unit;
};
constexpr BuiltInWords BuiltInTitles[] = {
    {"worker_down", QT_TRANSLATE_NOOP("qd::AlertWords", "Worker down"), ""},
    {"job_stuck", QT_TRANSLATE_NOOP("qd::AlertWords", "Job stuck"), "s"},
    {"error_rate_high", QT_TRANSLATE_NOOP("qd::AlertWords", "High error rate"), "%"},
    {"processing_slow", QT_TRANSLATE_NOOP("qd::AlertWords", "Slow processing"), "s"},
    {"queue_high", QT_TRANSLATE_NOOP("qd::AlertWords", "Queue high"), ""},
    {"queue_nobody", QT_TRANSLATE_NOOP("qd::AlertWords", "Nobody reads the queue"), ""},
    {"memory_high", QT_TRANSLATE_NOOP("qd::AlertWords", "Memory high"), "%"},
    {"cron_missed", QT_TRANSLATE_NOOP("qd::AlertWords", "Cron missed"), ""},
    {"cron_failed", QT_TRANSLATE_NOOP("qd::AlertWords", "Cron failed"), ""},
    {"fleet_down", QT_TRANSLATE_NOOP("qd::AlertWords", "Fleet down"), ""},
    {"connection_lost", QT_TRANSLATE_NOOP("qd::AlertWords", "Fleet cut off"), ""}};

const BuiltInWords *builtIn(const QString &rule)
{
    const auto *const found = std::find_if(
        std::begin(BuiltInTitles), std::end(BuiltInTitles),
        [&rule](const BuiltInWords &words) { return rule == QLatin1String(words.rule); });
    return found == std::end(BuiltInTitles) ? nullptr : found;
}

const AlertRule *ruleOf(const QString &id, const QList<AlertRule> &rules)
{
    const auto found = std::find_if(rules.cbegin(), rules.cend(),
                                    [&id](const AlertRule &rule) { return rule.id == id; });
    return found == rules.cend() ? nullptr : &*found;
}

QString workerDownTitle(const AlertRecord &record)
{
    if (!record.alert.scope.startsWith(QLatin1String("worker:")))
        return AlertWords::tr("Workers down");
    switch (record.alert.kind) {
    case StatusKind::Crashed: return AlertWords::tr("Worker crashed");
    case StatusKind::Error: return AlertWords::tr("Worker in error");
    case StatusKind::Stopped: return AlertWords::tr("Worker stopped");
    case StatusKind::Stale: return AlertWords::tr("Worker silent");
    case StatusKind::Unavailable: return AlertWords::tr("Worker unavailable");
    default: return AlertWords::tr("Worker down");
    }
}

QString timesText(int times)
{
    return times == 1 ? AlertWords::tr("came back once")
                      : AlertWords::tr("came back %1 times").arg(format::count(times));
}

QString foldedCount(qsizetype folded)
{
    return folded == 1 ? AlertWords::tr("1 cause folded")
                       : AlertWords::tr("%1 causes folded").arg(format::count(folded));
}

} // namespace

QString alertTarget(const Alert &alert)
{
    const QLatin1StringView host("host:");
    if (alert.rule == u"connection_lost")
        return QStringLiteral("connection");
    if (alert.rule == u"fleet_down" || alert.scope == u"rule:worker_down")
        return QStringLiteral("workers:is:down");
    if (alert.scope.startsWith(host)) {
        QString name = alert.scope.sliced(host.size());
        name.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
        return QStringLiteral("workers:host:\"%1\"").arg(name);
    }
    return alert.scope;
}

QString alertRuleTitle(const QString &ruleId, const QList<AlertRule> &rules)
{
    if (const AlertRule *rule = ruleOf(ruleId, rules); rule && !rule->builtIn)
        return displayText(rule->name, 80);
    if (const BuiltInWords *words = builtIn(ruleId))
        return AlertWords::tr(words->title);
    return displayText(ruleId, 80);
}

QString alertTitle(const AlertRecord &record, const QList<AlertRule> &rules)
{
    const Alert &alert = record.alert;
    if (alert.rule == u"worker_down")
        return workerDownTitle(record);
    if (builtIn(alert.rule) || ruleOf(alert.rule, rules))
        return alertRuleTitle(alert.rule, rules);
    return displayText(alert.text); // the rule is gone, or "more_alerts"
}

QString alertWhere(const AlertRecord &record)
{
    if (record.alert.scope.startsWith(u"rule:") && record.folded > 0) { // it tells many of one rule
        const QString &rule = record.alert.rule, many = format::count(record.folded);
        if (rule.startsWith(u"queue_"))
            return AlertWords::tr("%1 queues").arg(many);
        if (rule.startsWith(u"cron_"))
            return AlertWords::tr("%1 cron jobs").arg(many);
        if (builtIn(rule))
            return AlertWords::tr("%1 workers").arg(many);
    }
    const QString name = displayText(record.alert.scopeName, 200);
    return name.isEmpty() ? format::Unknown : name;
}

QString alertUnitText(const QString &unit)
{
    return unit == u"tasks"     ? AlertWords::tr("tasks")
           : unit == u"tasks/s" ? AlertWords::tr("tasks/s")
           : unit == u"workers" ? AlertWords::tr("workers")
           : unit == u"runs"    ? AlertWords::tr("runs")
                                : unit;
}

QString alertFigureText(double value, const QString &unit)
{
    if (!std::isfinite(value))
        return format::Unknown;
    if (unit == u"%") { // a limit is mostly a whole one
        const QString text = format::percent(value);
        return value == std::floor(value)
                   ? QString(text).replace(QLocale().decimalPoint() + u'0', QString())
                   : text;
    }
    if (unit == u"s")
        return format::seconds(value);
    if (unit == u"MB")
        return format::memory(value);
    const bool whole = value == std::floor(value) && std::abs(value) < 1e15;
    const QString number = whole ? format::count(qint64(value)) : QLocale().toString(value, 'g', 4);
    return unit.isEmpty() ? number : isolated(number + QChar(0xa0) + alertUnitText(unit));
}

QString alertUnit(const AlertRecord &record, const QList<AlertRule> &rules)
{
    if (const BuiltInWords *words = builtIn(record.alert.rule))
        return QLatin1String(words->unit);
    const AlertRule *rule = ruleOf(record.alert.rule, rules);
    if (!rule)
        return {};
    const QList<AlertFigure> &figures = alertFigures();
    const auto figure =
        std::find_if(figures.cbegin(), figures.cend(), [rule](const AlertFigure &one) {
            return one.of == rule->of && one.name == rule->figure;
        });
    return figure == figures.cend() ? QString() : figure->unit;
}

QString alertValue(const AlertRecord &record, const QList<AlertRule> &rules)
{
    const Alert &alert = record.alert;
    const QString detail = displayText(alert.detail);
    if (alert.value && alert.limit) {
        const QString unit = alertUnit(record, rules);
        return AlertWords::tr("%1 · limit %2")
            .arg(alertFigureText(*alert.value, unit), alertFigureText(*alert.limit, unit));
    }
    if (detail.isEmpty() && alert.value)
        return alertFigureText(*alert.value, alertUnit(record, rules));
    return detail.isEmpty() ? format::Unknown : detail;
}

QString alertExtras(const AlertRecord &record)
{
    QStringList extras;
    if (record.folded > 0)
        extras << foldedCount(record.folded);
    if (record.flaps > 0)
        extras << timesText(record.flaps);
    return extras.join(QStringLiteral(" · "));
}

QString alertExtrasShort(const AlertRecord &record)
{
    QStringList extras;
    if (record.folded > 0)
        extras << AlertWords::tr("%1 folded").arg(format::count(record.folded));
    if (record.flaps > 0)
        extras << AlertWords::tr("×%1").arg(format::count(record.flaps + 1));
    return extras.join(QStringLiteral(" · "));
}

QString alertFoldedText(const AlertRecord &record)
{
    if (record.folded <= 0)
        return {};
    QStringList names;
    for (const QString &name : record.foldedNames.first(
             std::min<qsizetype>(record.foldedNames.size(), AlertRecord::MostNames)))
        names << displayText(name, 60);
    const qsizetype more = record.folded - names.size();
    QString text = foldedCount(record.folded);
    if (names.isEmpty())
        return text;
    text += QStringLiteral(": ") + names.join(QStringLiteral(", "));
    if (more > 0)
        text += AlertWords::tr(" and %1 more").arg(format::count(more));
    return text;
}

QString alertStateText(const AlertRecord &record, qint64 wallMs)
{
    switch (record.state) {
    case AlertState::Pending: return AlertWords::tr("not yet for long enough");
    case AlertState::Active: return {};
    case AlertState::Acknowledged: {
        const QString by = displayText(record.ackBy, 40), at = minuteClock(record.ackMs, wallMs);
        return by.isEmpty() ? AlertWords::tr("ack %1").arg(at)
                            : AlertWords::tr("ack %1 %2").arg(by, at);
    }
    case AlertState::Snoozed:
        return AlertWords::tr("snoozed until %1").arg(minuteClock(record.snoozedUntilMs, wallMs));
    case AlertState::Solved: return AlertWords::tr("solved");
    }
    return {};
}

QString alertClock(qint64 epochMs, qint64 wallMs)
{
    if (epochMs <= 0)
        return format::Unknown;
    const QString time = format::clockTime(epochMs);
    const QDate day = QDateTime::fromMSecsSinceEpoch(epochMs).date();
    if (day == QDateTime::fromMSecsSinceEpoch(wallMs).date())
        return time;
    return QLocale().toString(day, format::dayPattern()) + u' ' + time.chopped(3);
}

MaybeReal alertSeconds(const AlertRecord &record, qint64 wallMs)
{
    if (record.alert.sinceMs <= 0)
        return {};
    const qint64 end = record.endedMs > 0 ? record.endedMs : wallMs;
    return double(std::max<qint64>(0, end - record.alert.sinceMs)) / 1000.0;
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Info: return AlertWords::tr("info");
    case Severity::Warning: return AlertWords::tr("warning");
    case Severity::Critical: return AlertWords::tr("critical");
    }
    return {};
}

QString alertTip(const AlertRecord &record, const QList<AlertRule> &rules, qint64 wallMs)
{
    QStringList lines;
    const auto add = [&lines](const QString &line) {
        if (!line.isEmpty())
            lines << line;
    };
    add(displayText(record.alert.text, 400));
    add(displayText(record.alert.detail, 400));
    const bool known = builtIn(record.alert.rule) || ruleOf(record.alert.rule, rules);
    const QString severity = severityText(record.alert.severity);
    add(known ? QStringLiteral("%1 · %2").arg(severity, alertRuleTitle(record.alert.rule, rules))
              : severity);
    if (record.alert.sinceMs > 0)
        add(AlertWords::tr("since %1").arg(format::dateTime(record.alert.sinceMs)));
    if (record.endedMs > 0)
        add(AlertWords::tr("solved %1").arg(format::dateTime(record.endedMs)));
    add(alertFoldedText(record));
    if (record.flaps > 0)
        add(timesText(record.flaps));
    if (record.state == AlertState::Acknowledged || record.state == AlertState::Snoozed)
        add(alertStateText(record, wallMs));
    if (record.quiet)
        add(AlertWords::tr("Raised in quiet hours or while muted: nobody was called."));
    if (record.afterwards)
        add(AlertWords::tr("Nobody watched then: found in the history afterwards."));
    add(displayText(record.note, 400));
    return lines.join(u'\n');
}

AlertWordFilter::AlertWordFilter(const QString &line)
{
    for (const QString &word : line.left(500).simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (word.startsWith(u'-') && word.size() > 1)
            m_notWords << word.mid(1);
        else
            m_words << word;
    }
}

bool AlertWordFilter::matches(const QString &text) const
{
    const auto in = [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    };
    return std::all_of(m_words.cbegin(), m_words.cend(), in) &&
           std::none_of(m_notWords.cbegin(), m_notWords.cend(), in);
}

qint64 alertDayStart(qint64 wallMs, int days)
{
    return QDateTime::fromMSecsSinceEpoch(wallMs)
        .date()
        .addDays(1 - std::max(1, days))
        .startOfDay()
        .toMSecsSinceEpoch();
}

} // namespace qd
