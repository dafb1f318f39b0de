// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <cmath>
#include <optional>

namespace qd {

/// What is not known is nullopt: shown as "—", in JSON as null, never as 0.
using MaybeInt = std::optional<qint64>;
using MaybeReal = std::optional<double>;

/// A count from outside: nullopt for NaN, infinities, negatives and above 2^53.
inline MaybeInt saneCount(double value)
{
    if (!std::isfinite(value) || value < 0 || value > 9007199254740992.0)
        return std::nullopt;
    return qint64(value);
}

/// A quantity from outside (seconds, MB, …): nullopt for NaN, infinities, negatives and above 1e15.
inline MaybeReal saneReal(double value)
{
    if (!std::isfinite(value) || value < 0 || value > 1e15)
        return std::nullopt;
    return value;
}

/// A percentage from outside: nullopt outside 0…1,000,000; the caller clamps what it draws.
inline MaybeReal sanePercent(double value)
{
    return std::isfinite(value) && value >= 0 && value <= 1e6 ? MaybeReal(value) : std::nullopt;
}

} // namespace qd
