// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qd {

struct CronJob;

/// A cron expression in words: "every 5 minutes", "at 02:00 every day", "Mondays at 06:30",
/// "@hourly" too. Empty where it is none of the common ones. Pure.
QString cronWords(const QString &expression);

/// Who says when a cron job is due.
enum class CronSource : quint8 {
    None,
    Told,    ///< its events carry the schedule
    Profile, ///< the fleet's profile does
    Due,     ///< learned from the due times that its events carry
    Learned, ///< learned from when its runs began
};

/// The schedule as a person reads it, who says so, and the expression itself where it is known.
struct CronSchedule
{
    QString words;      ///< "every 5 minutes", "about every 60 s", the expression; empty: unknown
    QString expression; ///< foreign, fit for a screen; empty: none
    CronSource source = CronSource::None;

    bool operator==(const CronSchedule &) const = default;
};
CronSchedule cronSchedule(const CronJob &job);
QString cronSourceText(CronSource source); ///< "told by its events", "learned from its runs", …
/// By which clock its due times are reckoned from its schedule: "UTC", "UTC+02:00"; empty: they are
/// learned from its runs.
QString cronClockText(const CronJob &job);

} // namespace qd
