// SPDX-License-Identifier: GPL-3.0-or-later
#include "historywords.h"

#include "format.h"
#include "words.h"

#include <QDateTime>
#include <QLocale>

namespace qd {

QString zoneText(Qt::TimeSpec clock, qint64 atMs)
{
    return QDateTime::fromMSecsSinceEpoch(atMs, clock).timeZoneAbbreviation();
}

QString spanText(const TimeSpan &span, Qt::TimeSpec clock)
{
    const auto from = QDateTime::fromMSecsSinceEpoch(span.fromMs, clock);
    const auto to = QDateTime::fromMSecsSinceEpoch(span.toMs, clock);
    const QString time = span.lengthMs() < HistoryRange::HourMs ? QStringLiteral("HH:mm:ss")
                                                                : QStringLiteral("HH:mm");
    // A year says something only where it is not the other's.
    const QString day = format::dayPattern(from.date().year() != to.date().year()) + u' ';
    const auto text = [&](const QDateTime &at, bool zone) {
        const QString words = QLocale().toString(at, day + time);
        return zone ? words + QLatin1Char(' ') + at.timeZoneAbbreviation() : words;
    };
    const bool changes = from.offsetFromUtc() != to.offsetFromUtc();
    return tr("%1 back to %2").arg(text(to, changes), text(from, true));
}

QString instantText(qint64 atMs, Qt::TimeSpec clock)
{
    const auto at = QDateTime::fromMSecsSinceEpoch(atMs, clock);
    return QLocale().toString(at, format::dayPattern() + QStringLiteral(" HH:mm ")) +
           at.timeZoneAbbreviation();
}

} // namespace qd
