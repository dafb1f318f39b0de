// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numbers.h"

#include <QString>

namespace qd {

/// A cron expression: minute, hour, day of the month, month and weekday, or a word such as
/// "@hourly". As cron does: where day and weekday are both restricted, either will do. A value.
class CronExpression final
{
public:
    static constexpr qsizetype Longest = 200;

    CronExpression() = default; ///< never due
    /// nullopt: it is none, or one that is never due (31 February).
    static std::optional<CronExpression> parse(const QString &line);

    /// The first due time after \a afterMs (epoch), by a clock that is \a offsetMs ahead of UTC.
    /// nullopt: none within eight years.
    MaybeInt next(qint64 afterMs, qint64 offsetMs = 0) const;

    bool operator==(const CronExpression &) const = default;

private:
    bool isDay(const class QDate &date) const;

    quint64 m_minutes = 0;           ///< bit 0 … 59
    quint32 m_hours = 0, m_days = 0; ///< bit 0 … 23; bit 1 … 31
    quint16 m_months = 0;            ///< bit 1 … 12
    quint8 m_weekdays = 0;           ///< bit 0 … 6, 0 = Sunday
    bool m_anyDay = true, m_anyWeekday = true;
};

} // namespace qd
