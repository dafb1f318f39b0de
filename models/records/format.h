// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numbers.h"

#include <QString>

/// The only formatter: every number, duration and age a person sees, in window and terminal.
/// Unknown is "—". Locale: thousands separators of QLocale().
namespace qd::format {

inline const QString Unknown = QStringLiteral("\u2014"); ///< stands for every value nobody told

QString count(const MaybeInt &value);    ///< "1,247"
QString percent(const MaybeReal &value); ///< "5.6%"; above 100,000 "> 100,000%"
QString seconds(const MaybeReal &value); ///< a measured time: "4 ms", "0.25 s", "2.1 s", "12.9 s",
                                         ///< from 60 s like duration
QString duration(const MaybeReal &seconds); ///< "48 s", "6 m 12 s", "3 h 5 m", "3 d 4 h"; above 100
                                            ///< years "> 100 y"
QString age(const MaybeReal &seconds);      ///< "0.6 s" below 10 s, then like duration
QString memory(const MaybeReal &mb);        ///< "157 MB", "1.9 GB"
QString bytes(const MaybeInt &value);       ///< "53 B", "1.5 KB", "64 KB", then like memory
QString rate(const MaybeReal &perSecond);   ///< signed "+1.9", "−0.4", "0.0"
QString number(const MaybeReal &value);     ///< of any size and sign: "1,247", "-0.0375", "1.2e+18"
QString compact(const MaybeReal &value);    ///< "1,247", "41.2k", "3.1M"
QString ofMax(const MaybeInt &value, const MaybeInt &max); ///< "12 / 1,000", "12", "—"
QString clockTime(qint64 epochMs);                         ///< local "14:32:07"
QString dayPattern(bool year = false); ///< for QLocale::toString: "1 Dec", with \a year "1 Dec
                                       ///< 2026", in the language's order
QString dateTime(qint64 epochMs);      ///< local with zone, for tooltips

} // namespace qd::format
