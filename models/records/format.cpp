// SPDX-License-Identifier: GPL-3.0-or-later
#include "format.h"

#include "text.h"

#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace qd::format {

namespace {

constexpr double Century = 100 * 365.25 * 86400;

bool known(const MaybeReal &value)
{
    return value && !std::isnan(*value);
}

QString fixed(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString whole(double value)
{
    return QLocale().toString(qint64(value));
}

/// Scales by \a step until the number fits in four digits; one decimal. "> 999P" when no unit is
/// left.
QString scaled(double value, double step, const QStringList &units)
{
    for (const QString &unit : units) {
        if (value < step - 0.05)
            return unit.startsWith(u' ') ? isolated(fixed(value, 1) + unit)
                                         : fixed(value, 1) + unit;
        value /= step;
    }
    return QStringLiteral("> ") + fixed(999, 0) + units.last();
}

} // namespace

QString count(const MaybeInt &value)
{
    return value ? QLocale().toString(*value) : Unknown;
}

QString percent(const MaybeReal &value)
{
    if (!known(value) || *value < 0)
        return Unknown;
    constexpr double Most = 100'000;
    if (*value > Most)
        return QStringLiteral("> ") + whole(Most) + u'%';
    return fixed(*value, 1) + u'%';
}

QString seconds(const MaybeReal &value)
{
    if (!known(value) || *value < 0)
        return Unknown;
    if (*value >= 59.95)
        return duration(std::max(60.0, *value));
    if (*value < 0.0005)
        return QStringLiteral("< 1 ms"); // a clock of milliseconds says 0
    if (*value < 0.00995)                // in seconds it would read as nothing
        return isolated(fixed(*value * 1000, 0) + QStringLiteral(" ms"));
    return isolated(fixed(*value, *value < 0.995 ? 2 : 1) + QStringLiteral(" s"));
}

QString duration(const MaybeReal &seconds)
{
    if (!known(seconds) || *seconds < 0)
        return Unknown;
    if (*seconds > Century)
        return QStringLiteral("> 100 y");
    const auto total = qint64(*seconds);
    const auto two = [](qint64 big, QChar bigUnit, qint64 small, QChar smallUnit) {
        const QLocale locale;
        return isolated(QStringLiteral("%1 %2 %3 %4")
                            .arg(locale.toString(big), QString(bigUnit), locale.toString(small),
                                 QString(smallUnit)));
    };
    if (total < 60)
        return isolated(QLocale().toString(total) + QStringLiteral(" s"));
    if (total < 3600)
        return two(total / 60, u'm', total % 60, u's');
    if (total < 86400)
        return two(total / 3600, u'h', total % 3600 / 60, u'm');
    return two(total / 86400, u'd', total % 86400 / 3600, u'h');
}

QString age(const MaybeReal &seconds)
{
    if (!known(seconds) || *seconds < 0)
        return Unknown;
    if (*seconds < 9.95)
        return isolated(fixed(*seconds, 1) + QStringLiteral(" s"));
    return duration(std::max(10.0, *seconds));
}

QString memory(const MaybeReal &mb)
{
    if (!known(mb) || *mb < 0)
        return Unknown;
    if (*mb < 9.95)
        return isolated(fixed(*mb, 1) + QStringLiteral(" MB"));
    if (*mb < 1023.5)
        return isolated(fixed(*mb, 0) + QStringLiteral(" MB"));
    return scaled(*mb / 1024, 1024,
                  {QStringLiteral(" GB"), QStringLiteral(" TB"), QStringLiteral(" PB")});
}

QString bytes(const MaybeInt &value)
{
    if (!value || *value < 0)
        return Unknown;
    if (*value < 1024)
        return isolated(count(value) + QStringLiteral(" B"));
    const double kb = double(*value) / 1024;
    return kb < 1023.5 ? isolated(fixed(kb, kb < 9.95 ? 1 : 0) + QStringLiteral(" KB"))
                       : memory(kb / 1024);
}

QString rate(const MaybeReal &perSecond)
{
    if (!known(perSecond))
        return Unknown;
    const double size = std::abs(*perSecond);
    if (size < 0.05)
        return fixed(0, 1);
    const QString sign = *perSecond < 0 ? QStringLiteral("\u2212") : QStringLiteral("+");
    return sign + (size < 999.95 ? fixed(size, 1) : compact(size));
}

QString number(const MaybeReal &value)
{
    if (!value || !std::isfinite(*value))
        return Unknown;
    if (std::abs(*value) < 1e15 && *value == std::floor(*value))
        return QLocale().toString(qint64(*value));
    return QLocale().toString(*value, 'g', 6);
}

QString compact(const MaybeReal &value)
{
    if (!known(value))
        return Unknown;
    if (*value < 0)
        return QStringLiteral("\u2212") + compact(-*value);
    if (*value < 100 && std::trunc(*value) != *value)
        return fixed(*value, 1);
    if (*value < 9999.5)
        return fixed(*value, 0);
    return scaled(*value / 1000, 1000,
                  {QStringLiteral("k"), QStringLiteral("M"), QStringLiteral("G"),
                   QStringLiteral("T"), QStringLiteral("P")});
}

QString ofMax(const MaybeInt &value, const MaybeInt &max)
{
    if (!value)
        return Unknown;
    return max ? count(value) + QStringLiteral(" / ") + count(max) : count(value);
}

QString clockTime(qint64 epochMs)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(epochMs);
    return time.isValid() ? time.toString(QStringLiteral("HH:mm:ss")) : Unknown;
}

QString dayPattern(bool year)
{
    switch (QLocale().language()) {
    case QLocale::Chinese:
        return year ? QStringLiteral("yyyy\u5e74M\u6708d\u65e5") : QStringLiteral("M\u6708d\u65e5");
    case QLocale::German: return year ? QStringLiteral("d. MMM yyyy") : QStringLiteral("d. MMM");
    default: return year ? QStringLiteral("d MMM yyyy") : QStringLiteral("d MMM");
    }
}

QString dateTime(qint64 epochMs)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(epochMs);
    if (!time.isValid() || time.date().year() > 9999)
        return Unknown;
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + u' ' +
           time.timeZoneAbbreviation();
}

} // namespace qd::format
