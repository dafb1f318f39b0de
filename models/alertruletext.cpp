// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertruletext.h"

#include "alertwords.h"
#include "format.h"
#include "text.h"

#include <QCoreApplication>

namespace qd {

namespace {

struct AlertRuleText
{
    Q_DECLARE_TR_FUNCTIONS(qd::AlertRuleText)
};

/// Of a built-in rule without a limit.
QString builtInCondition(const QString &id)
{
    if (id == u"connection_lost")
        return AlertRuleText::tr("no data comes, or signed out");
    if (id == u"fleet_down")
        return AlertRuleText::tr("all workers are down");
    if (id == u"worker_down")
        return AlertRuleText::tr("crashed, in error, stopped or silent");
    if (id == u"job_stuck")
        return AlertRuleText::tr("a job runs three times as long as usual");
    if (id == u"queue_nobody")
        return AlertRuleText::tr("tasks wait and nobody reads it");
    if (id == u"cron_missed")
        return AlertRuleText::tr("a run did not come");
    if (id == u"cron_failed")
        return AlertRuleText::tr("the last run failed");
    return AlertRuleText::tr("built in");
}

} // namespace

QString alertSubjectText(AlertSubject subject)
{
    switch (subject) {
    case AlertSubject::Worker: return AlertRuleText::tr("Worker");
    case AlertSubject::Queue: return AlertRuleText::tr("Queue");
    case AlertSubject::Cron: return AlertRuleText::tr("Cron job");
    case AlertSubject::Fleet: return AlertRuleText::tr("Fleet");
    case AlertSubject::Connection: return AlertRuleText::tr("Connection");
    }
    return {};
}

QString alertTestText(AlertTest test)
{
    switch (test) {
    case AlertTest::Built: return AlertRuleText::tr("as built in");
    case AlertTest::Above: return AlertRuleText::tr("above");
    case AlertTest::Below: return AlertRuleText::tr("below");
    case AlertTest::Absent: return AlertRuleText::tr("absent");
    case AlertTest::Changed: return AlertRuleText::tr("changed");
    case AlertTest::Growing: return AlertRuleText::tr("growing");
    case AlertTest::Missed: return AlertRuleText::tr("missed");
    }
    return {};
}

QString alertConditionText(const AlertRule &rule)
{
    const AlertFigure *figure =
        rule.builtIn ? builtInFigure(rule.id) : alertFigure(rule.of, rule.figure);
    if (rule.builtIn && (!figure || !rule.limit))
        return builtInCondition(rule.id);
    const QString name = figure ? figure->label : displayText(rule.figure, 60);
    const QString unit = figure ? figure->unit : QString();
    const AlertTest test = rule.builtIn ? AlertTest::Above : rule.test;
    if (!rule.limit)
        return AlertRuleText::tr("%1 %2").arg(name, alertTestText(test));
    const QString limit = alertFigureText(*rule.limit, unit);
    if (test == AlertTest::Changed || test == AlertTest::Growing)
        return AlertRuleText::tr("%1 %2 by more than %3").arg(name, alertTestText(test), limit);
    return AlertRuleText::tr("%1 %2 %3").arg(name, alertTestText(test), limit);
}

QString alertScopeText(const AlertRule &rule)
{
    return rule.scope.trimmed().isEmpty() ? AlertRuleText::tr("all") : displayText(rule.scope, 200);
}

QString alertForText(const AlertRule &rule)
{
    return rule.forSeconds > 0 ? format::duration(rule.forSeconds) : format::Unknown;
}

QString alertMinuteText(int minuteOfDay)
{
    return QTime(minuteOfDay / 60 % 24, minuteOfDay % 60).toString(QStringLiteral("HH:mm"));
}

QString alertCallsText(const AlertRule &rule)
{
    QStringList calls;
    if (rule.notify)
        calls << AlertRuleText::tr("desktop");
    if (rule.sound)
        calls << AlertRuleText::tr("sound");
    if (rule.webhook)
        calls << AlertRuleText::tr("webhook");
    if (calls.isEmpty())
        calls << AlertRuleText::tr("only listed");
    if (rule.quiet.fromMinute != rule.quiet.toMinute)
        calls << AlertRuleText::tr("quiet %1–%2")
                     .arg(alertMinuteText(rule.quiet.fromMinute),
                          alertMinuteText(rule.quiet.toMinute));
    return calls.join(QStringLiteral(" · "));
}

} // namespace qd
