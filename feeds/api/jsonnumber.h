// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtAlgorithms>
#include <QtGlobal>
#include <cstring>

namespace qd::json {

/// The digits at \a p, eight at a time without a branch for each. \a p moves behind them, \a count
/// grows by their number. At most 16 are taken; 9 bytes behind these are readable. Big-endian
/// machines find none: the careful way reads all numbers there.
inline quint64 leadingDigits(const char *&p, int &count)
{
#if Q_BYTE_ORDER == Q_LITTLE_ENDIAN
    static constexpr quint64 Tens[] = {1,      10,      100,      1000,     10000,
                                       100000, 1000000, 10000000, 100000000};
    quint64 value = 0;
    for (int round = 0; round < 2; ++round) {
        quint64 bytes;
        std::memcpy(&bytes, p, sizeof bytes);
        bytes ^= 0x3030303030303030; // digits are 0 … 9 now
        // Bit 7 of each byte that is more than 9; only the first one counts, a carry runs upwards.
        const quint64 others = ((bytes + 0x7676767676767676) | bytes) & 0x8080808080808080;
        const int digits = others ? int(qCountTrailingZeroBits(others)) / 8 : 8;
        if (digits == 0)
            return value;
        bytes <<= 64 - 8 * digits; // zeros in front
        bytes = bytes * 10 + (bytes >> 8);
        bytes = ((bytes & 0x000000FF000000FF) * 0x000F424000000064 +
                 ((bytes >> 16) & 0x000000FF000000FF) * 0x0000271000000001) >>
                32;
        value = value * Tens[digits] + bytes;
        p += digits;
        count += digits;
        if (digits < 8)
            return value;
    }
    return value;
#else
    Q_UNUSED(p)
    Q_UNUSED(count)
    return 0;
#endif
}

/// A number as servers write most: digits with or without a fraction, at most 15 in all, so that it
/// is exact by one division. True: \a p is behind it. False: another kind of number, or none; \a p
/// is somewhere. 32 bytes behind \a p are readable.
inline bool plainNumber(const char *&p, double &out)
{
    static constexpr double Powers[] = {1,   1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                        1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    int whole = 0, fraction = 0;
    const quint64 front = leadingDigits(p, whole);
    if (whole == 0 || whole > 15)
        return false;
    out = double(front);
    if (*p != '.')
        return true;
    const quint64 back = leadingDigits(++p, fraction);
    if (fraction == 0 || whole + fraction > 15)
        return false;
    out = (out * Powers[fraction] + double(back)) / Powers[fraction];
    return true;
}

} // namespace qd::json
