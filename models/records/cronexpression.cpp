// SPDX-License-Identifier: GPL-3.0-or-later
#include "cronexpression.h"

#include <QDate>
#include <QStringList>

#include <array>
#include <bit>

namespace qd {

namespace {

constexpr qint64 MinuteMs = 60'000, WholeDayMs = 24 * 60 * MinuteMs;
constexpr int MostDays = 8 * 366 + 1; // 29 February comes every eighth year at the latest

struct Word
{
    const char *word;
    const char *fields;
};
constexpr Word Words[] = {
    {"@hourly", "0 * * * *"},   {"@daily", "0 0 * * *"},   {"@midnight", "0 0 * * *"},
    {"@weekly", "0 0 * * 0"},   {"@monthly", "0 0 1 * *"}, {"@yearly", "0 0 1 1 *"},
    {"@annually", "0 0 1 1 *"},
};

constexpr std::array WeekdayNames{"sun", "mon", "tue", "wed", "thu", "fri", "sat"};
constexpr std::array MonthNames{"",    "jan", "feb", "mar", "apr", "may", "jun",
                                "jul", "aug", "sep", "oct", "nov", "dec"};

struct Range
{
    int least, most;
    const char *const *names = nullptr; ///< by number, from 0
    int nameCount = 0;
};

std::optional<int> numberIn(QStringView text, const Range &range)
{
    for (int i = range.least; i < range.nameCount; ++i) {
        if (text.compare(QLatin1StringView(range.names[i]), Qt::CaseInsensitive) == 0)
            return i;
    }
    if (text.isEmpty() || text.size() > 2 || !text.at(0).isDigit() || !text.back().isDigit())
        return {};
    const int number = text.toInt();
    return number >= range.least && number <= range.most ? std::optional(number) : std::nullopt;
}

/// The numbers of one field as bits; nullopt: it cannot be read.
std::optional<quint64> bitsOf(QStringView field, const Range &range)
{
    quint64 bits = 0;
    for (const QStringView part : field.split(u',')) {
        const qsizetype slash = part.indexOf(u'/');
        const QStringView span = slash < 0 ? part : part.left(slash);
        int step = 1;
        if (slash >= 0) {
            const auto read = numberIn(part.mid(slash + 1), {1, 99});
            if (!read)
                return {};
            step = *read;
        }
        int from = range.least, to = range.most;
        const qsizetype dash = span.indexOf(u'-');
        if (span != u"*" && span != u"?") {
            const auto first = numberIn(dash < 0 ? span : span.left(dash), range);
            const auto last = dash < 0 ? first : numberIn(span.mid(dash + 1), range);
            if (!first || !last)
                return {};
            from = *first;
            to = dash < 0 && slash >= 0 ? range.most : *last; // "5/15": from 5 on
            if (to < from)
                return {};
        }
        for (int i = from; i <= to; i += step)
            bits |= quint64(1) << i;
    }
    return bits;
}

} // namespace

std::optional<CronExpression> CronExpression::parse(const QString &line)
{
    if (line.size() > Longest)
        return {};
    QString fields = line.simplified();
    for (const Word &known : Words) {
        if (fields.compare(QLatin1StringView(known.word), Qt::CaseInsensitive) == 0)
            fields = QLatin1StringView(known.fields);
    }
    const QStringList parts = fields.split(u' ');
    if (parts.size() != 5)
        return {};
    const auto minutes = bitsOf(parts.at(0), {0, 59});
    const auto hours = bitsOf(parts.at(1), {0, 23});
    const auto days = bitsOf(parts.at(2), {1, 31});
    const auto months = bitsOf(parts.at(3), {1, 12, MonthNames.data(), int(MonthNames.size())});
    const auto weekdays =
        bitsOf(parts.at(4), {0, 7, WeekdayNames.data(), int(WeekdayNames.size())});
    if (!minutes || !hours || !days || !months || !weekdays)
        return {};
    CronExpression result;
    result.m_minutes = *minutes;
    result.m_hours = quint32(*hours);
    result.m_days = quint32(*days);
    result.m_months = quint16(*months);
    result.m_weekdays = quint8((*weekdays & 0x7f) | (*weekdays >> 7)); // 7 is Sunday, too
    const auto isAny = [](const QString &part) { return part.startsWith(u'*') || part == u"?"; };
    result.m_anyDay = isAny(parts.at(2));
    result.m_anyWeekday = isAny(parts.at(4));
    return result.next(0) ? std::optional(result) : std::nullopt;
}

bool CronExpression::isDay(const QDate &date) const
{
    if (!(m_months >> date.month() & 1))
        return false;
    const bool day = m_days >> date.day() & 1;
    const bool weekday = m_weekdays >> (date.dayOfWeek() % 7) & 1;
    return m_anyDay || m_anyWeekday ? day && weekday : day || weekday;
}

MaybeInt CronExpression::next(qint64 afterMs, qint64 offsetMs) const
{
    const auto floorDiv = [](qint64 a, qint64 b) { return a / b - (a % b < 0); };
    const qint64 minute = floorDiv(afterMs + offsetMs, MinuteMs) + 1; // by the schedule's clock
    const qint64 firstDay = floorDiv(minute, WholeDayMs / MinuteMs);
    const QDate epoch(1970, 1, 1);
    int from = int(minute - firstDay * (WholeDayMs / MinuteMs)); // of the first day
    for (int i = 0; i < MostDays; ++i, from = 0) {
        if (!isDay(epoch.addDays(firstDay + i)))
            continue;
        for (int hour = from / 60; hour < 24; ++hour) {
            const int first = hour == from / 60 ? from % 60 : 0;
            const quint64 left = m_hours >> hour & 1 ? m_minutes >> first << first : 0;
            if (left)
                return (firstDay + i) * WholeDayMs +
                       (hour * 60 + std::countr_zero(left)) * MinuteMs - offsetMs;
        }
    }
    return {};
}

} // namespace qd
