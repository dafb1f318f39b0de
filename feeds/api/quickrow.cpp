// SPDX-License-Identifier: GPL-3.0-or-later
#include "quickrow.h"

#include "jsonnumber.h"
#include "text.h"

#include <QtAlgorithms>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace qd::json {
namespace {

constexpr qsizetype Reach = 64; ///< bytes that may be read from a comma to behind a number
static_assert(1 + 1 + 24 + 1 + 1 + 32 <= Reach, "spaces, key, colon, number");

/// Past the closing quote of the string whose inside begins at \a p; nullptr: there is an escape, a
/// control character or ill-formed UTF-8 in it, or its end is not before \a end.
inline const char *endOfPlainString(const char *p, const char *end)
{
    const char *const from = p;
#if defined(__SSE2__)
    const __m128i quote = _mm_set1_epi8('"'), slash = _mm_set1_epi8('\\'),
                  control = _mm_set1_epi8(0x1F);
    int high = 0;
    for (;; p += 16) {
        if (end - p < 16)
            return nullptr;
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(p));
        const __m128i ends =
            _mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, slash));
        const __m128i low = _mm_cmpeq_epi8(_mm_min_epu8(bytes, control), bytes);
        const int hits = _mm_movemask_epi8(_mm_or_si128(ends, low));
        high |= _mm_movemask_epi8(bytes);
        if (hits) {
            p += qCountTrailingZeroBits(quint32(hits));
            break;
        }
    }
#else
    uchar high = 0;
    for (; p != end && *p != '"' && *p != '\\' && uchar(*p) > 0x1F; ++p)
        high |= uchar(*p) & 0x80;
    if (p == end)
        return nullptr;
#endif
    if (*p != '"' || (high && !isValidUtf8({from, p - from}))) // high: there, or just behind it
        return nullptr;
    return p + 1;
}

/// Past a bare word or number of any kind; nullptr: something else.
inline const char *endOfBareValue(const char *p, const char *end)
{
    for (; p != end && *p != ',' && *p != '}'; ++p) {
        if (uchar(*p) <= ' ' || uchar(*p) > 0x7E || *p == '"' || *p == '{' || *p == '[' ||
            *p == ']')
            return nullptr;
    }
    return p == end ? nullptr : p;
}

} // namespace

const char *quickRow(const char *row, const char *end,
                     const std::vector<const WorkerField *> &order, WorkerValues &values,
                     Worker &worker, WorkerTexts &texts)
{
    const char *p = row; // the brace, then each comma
    for (const WorkerField *const field : order) {
        if (!field || end - p < Reach)
            return nullptr;
        ++p;
        p += *p == ' ';
        if (*p != '"' || !field->is(p + 1))
            return nullptr;
        p += 2 + field->name.size();
        if (*p != ':')
            return nullptr;
        ++p;
        p += *p == ' ';
        const char *const from = p;
        if (field->real || field->count) { // most of them
            double number = 0;
            if (plainNumber(p, number) && (*p == ',' || *p == '}')) {
                if (field->count)
                    worker.*field->count = qint64(number); // sane: 15 digits
                else
                    worker.*field->real = number;
                if (*p == '}')
                    return p + 1;
                continue;
            }
            p = from;
        }
        p = *p == '"' ? endOfPlainString(p + 1, end) : endOfBareValue(p, end);
        if (!p || p == end || (*p != ',' && *p != '}'))
            return nullptr;
        const Token token(std::string_view(from, size_t(p - from)));
        if (isBad(values.read(*field, nullptr, token, worker, texts)))
            return nullptr;
        if (*p == '}')
            return p + 1;
    }
    return nullptr;
}

} // namespace qd::json
