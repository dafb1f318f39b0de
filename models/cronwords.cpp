// SPDX-License-Identifier: GPL-3.0-or-later
#include "cronwords.h"

#include "cronmodel.h"
#include "text.h"
#include "words.h"

#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <optional>

namespace qd {

namespace {

/// A number as it stands alone in a field, or by its three-letter name.
std::optional<int> cronNumber(const QString &field, int least, int most, const char *const *names)
{
    bool ok = false;
    const int number = field.toInt(&ok);
    if (ok && field.at(0).isDigit())
        return number >= least && number <= most ? std::optional(number) : std::nullopt;
    for (int i = 0; names && names[i]; ++i) {
        if (field.compare(QLatin1StringView(names[i]), Qt::CaseInsensitive) == 0)
            return least + i;
    }
    return std::nullopt;
}

constexpr const char *DayNames[] = {"sun", "mon", "tue", "wed", "thu", "fri", "sat", nullptr};
constexpr const char *MonthNames[] = {"jan", "feb", "mar", "apr", "may", "jun",  "jul",
                                      "aug", "sep", "oct", "nov", "dec", nullptr};

/// The n of "*/n"; 0: it is none.
int cronStep(const QString &field)
{
    bool ok = false;
    const int step = field.startsWith(QLatin1StringView("*/")) ? field.mid(2).toInt(&ok) : 0;
    return ok && step > 0 ? step : 0;
}

QString clockWords(int hour, int minute)
{
    return QStringLiteral("%1:%2")
        .arg(hour, 2, 10, QLatin1Char('0'))
        .arg(minute, 2, 10, QLatin1Char('0'));
}

QString listedWords(const QStringList &words)
{
    if (words.size() < 2)
        return words.value(0);
    return qd::tr("%1 and %2")
        .arg(words.mid(0, words.size() - 1).join(QStringLiteral(", ")), words.constLast());
}

QString dayWords(int day)
{
    switch (day % 7) {
    case 0: return qd::tr("Sundays");
    case 1: return qd::tr("Mondays");
    case 2: return qd::tr("Tuesdays");
    case 3: return qd::tr("Wednesdays");
    case 4: return qd::tr("Thursdays");
    case 5: return qd::tr("Fridays");
    default: return qd::tr("Saturdays");
    }
}

QString dayName(int day)
{
    return QLocale().standaloneDayName(day % 7 == 0 ? 7 : day % 7);
}

/// "Mondays", "Monday to Friday", "Mondays and Fridays"; empty: not one of these.
QString cronDays(const QString &field)
{
    const QStringList ends = field.split(u'-');
    if (ends.size() == 2 && !field.contains(u',') && !field.contains(u'/')) {
        const auto from = cronNumber(ends.at(0), 0, 7, DayNames),
                   to = cronNumber(ends.at(1), 0, 7, DayNames);
        return from && to ? qd::tr("%1 to %2").arg(dayName(*from), dayName(*to)) : QString();
    }
    QStringList words;
    for (const QString &one : field.split(u',')) {
        const auto day = one.isEmpty() ? std::nullopt : cronNumber(one, 0, 7, DayNames);
        if (!day)
            return {};
        words << dayWords(*day);
    }
    return listedWords(words);
}

/// "02:00", "06:00 and 18:00"; empty: not one of these.
QString cronTimes(const QString &minutes, const QString &hours)
{
    const auto minute = minutes.isEmpty() ? std::nullopt : cronNumber(minutes, 0, 59, nullptr);
    if (!minute)
        return {};
    QStringList times;
    for (const QString &one : hours.split(u',')) {
        const auto hour = one.isEmpty() ? std::nullopt : cronNumber(one, 0, 23, nullptr);
        if (!hour || times.size() == 6)
            return {};
        times << clockWords(*hour, *minute);
    }
    return listedWords(times);
}

QString everyMinutes(int step)
{
    return step == 1 ? qd::tr("every minute") : qd::tr("every %1 minutes").arg(step);
}

QString everyHours(int step)
{
    return step == 1 ? qd::tr("every hour") : qd::tr("every %1 hours").arg(step);
}

QString macroWords(const QString &word)
{
    if (word == QLatin1StringView("@hourly"))
        return qd::tr("every hour");
    if (word == QLatin1StringView("@daily") || word == QLatin1StringView("@midnight"))
        return qd::tr("at %1 every day").arg(clockWords(0, 0));
    if (word == QLatin1StringView("@weekly"))
        return qd::tr("%1 at %2").arg(dayWords(0), clockWords(0, 0));
    if (word == QLatin1StringView("@monthly"))
        return qd::tr("on day %1 of every month at %2").arg(1).arg(clockWords(0, 0));
    if (word == QLatin1StringView("@yearly") || word == QLatin1StringView("@annually"))
        return qd::tr("every year on %1 %2 at %3")
            .arg(1)
            .arg(QLocale().standaloneMonthName(1), clockWords(0, 0));
    return {};
}

} // namespace

QString cronWords(const QString &expression)
{
    const QString line = expression.simplified();
    if (line.size() > 100)
        return {};
    if (line.startsWith(u'@'))
        return macroWords(line.toLower());
    const QStringList fields = line.split(u' ', Qt::SkipEmptyParts);
    if (fields.size() != 5)
        return {};
    const QString &minute = fields.at(0), &hour = fields.at(1), &day = fields.at(2),
                  &month = fields.at(3), &weekday = fields.at(4);
    const QString any(u'*');
    const bool daily = day == any && month == any && weekday == any;
    if (daily && hour == any) {
        if (minute == any)
            return everyMinutes(1);
        if (const int step = cronStep(minute))
            return 60 % step == 0 ? everyMinutes(step)
                                  : QString(); // else the hour's end is shorter
        const auto at = cronNumber(minute, 0, 59, nullptr);
        if (!at)
            return {};
        return *at == 0 ? everyHours(1) : qd::tr("every hour at %1 past").arg(*at);
    }
    if (const int step = cronStep(hour); daily && step > 0 && 24 % step == 0) {
        const auto at = cronNumber(minute, 0, 59, nullptr);
        if (!at)
            return {};
        return *at == 0 ? everyHours(step) : qd::tr("%1 at %2 past").arg(everyHours(step)).arg(*at);
    }
    const QString times = cronTimes(minute, hour);
    if (times.isEmpty())
        return {};
    if (daily)
        return qd::tr("at %1 every day").arg(times);
    if (day == any && month == any) {
        const QString on = cronDays(weekday);
        return on.isEmpty() ? QString() : qd::tr("%1 at %2").arg(on, times);
    }
    const auto date = cronNumber(day, 1, 31, nullptr);
    if (!date || weekday != any)
        return {};
    if (month == any)
        return qd::tr("on day %1 of every month at %2").arg(*date).arg(times);
    const auto of = cronNumber(month, 1, 12, MonthNames);
    return of ? qd::tr("every year on %1 %2 at %3")
                    .arg(*date)
                    .arg(QLocale().standaloneMonthName(*of), times)
              : QString();
}

CronSchedule cronSchedule(const CronJob &job)
{
    CronSchedule schedule;
    const QString &expression = job.expression();
    if (expression.isEmpty()) {
        schedule.words = cronScheduleText(job);
        const bool due = std::any_of(job.runs.cbegin(), job.runs.cend(), [](const CronRun &run) {
            return run.dueMs && run.outcome != CronOutcome::Missed;
        });
        if (!schedule.words.isEmpty())
            schedule.source = due ? CronSource::Due : CronSource::Learned;
        return schedule;
    }
    schedule.source = !job.schedule.isEmpty() ? CronSource::Told : CronSource::Profile;
    schedule.expression = displayText(expression, 100);
    schedule.words = cronWords(expression);
    if (schedule.words.isEmpty())
        schedule.words = schedule.expression;
    return schedule;
}

QString cronSourceText(CronSource source)
{
    switch (source) {
    case CronSource::None: break;
    case CronSource::Told: return qd::tr("told by its events");
    case CronSource::Profile: return qd::tr("told by the profile");
    case CronSource::Due: return qd::tr("learned from its due times");
    case CronSource::Learned: return qd::tr("learned from its runs");
    }
    return {};
}

QString cronClockText(const CronJob &job)
{
    if (!job.scheduleOffsetMs)
        return {};
    const int minutes = int(*job.scheduleOffsetMs / 60'000);
    if (minutes == 0)
        return QStringLiteral("UTC");
    return QStringLiteral("UTC%1%2")
        .arg(minutes < 0 ? QChar(0x2212) : u'+')
        .arg(clockWords(std::abs(minutes) / 60, std::abs(minutes) % 60));
}

} // namespace qd
