// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineends.h"

#include <QtGlobal>
#include <cstring>
#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#define QD_X86 1
#endif

namespace qd {
namespace {

/// Eight bytes at a time.
const char *findPlain(const char *p, const char *end)
{
    constexpr quint64 Ones = 0x0101010101010101, Highs = 0x8080808080808080;
    for (; end - p >= 8; p += 8) {
        quint64 bytes;
        std::memcpy(&bytes, p, sizeof bytes);
        const quint64 cr = bytes ^ (Ones * '\r'), lf = bytes ^ (Ones * '\n');
        if ((((cr - Ones) & ~cr) | ((lf - Ones) & ~lf)) & Highs) // some byte is zero
            break;
    }
    for (; p != end; ++p) {
        if (*p == '\n' || *p == '\r')
            return p;
    }
    return nullptr;
}

#if defined(QD_X86)
#define QD_AVX2 __attribute__((target("avx2"), always_inline)) inline

/// A bit for each CR or LF of 32 bytes. Only these two are what the table has at their low half.
QD_AVX2 __m256i lineEndsAvx2(const char *p)
{
    const __m256i table =
        _mm256_setr_epi8(-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, '\n', -1, -1, '\r', -1, 0, -1, -1,
                         -1, -1, -1, -1, -1, -1, -1, -1, '\n', -1, -1, '\r', -1, 0);
    const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(p));
    return _mm256_cmpeq_epi8(_mm256_shuffle_epi8(table, bytes), bytes);
}

QD_AVX2 quint32 maskOf(__m256i hits)
{
    return quint32(_mm256_movemask_epi8(hits));
}

__attribute__((target("avx2"))) const char *findAvx2(const char *p, const char *end)
{
    const char *const from = p;
    constexpr qsizetype Short = 256; // most lines are
    for (const char *const soon = end - p > Short ? p + Short : end; soon - p >= 32; p += 32) {
        if (const quint32 found = maskOf(lineEndsAvx2(p)))
            return p + __builtin_ctz(found);
    }
    for (; end - p >= 128; p += 128) {
        const __m256i first = _mm256_or_si256(lineEndsAvx2(p), lineEndsAvx2(p + 32));
        const __m256i second = _mm256_or_si256(lineEndsAvx2(p + 64), lineEndsAvx2(p + 96));
        if (maskOf(_mm256_or_si256(first, second)))
            break;
    }
    for (; end - p >= 32; p += 32) {
        if (const quint32 found = maskOf(lineEndsAvx2(p)))
            return p + __builtin_ctz(found);
    }
    if (p == end || end - from < 32)
        return findPlain(p, end);
    const quint32 found = maskOf(lineEndsAvx2(end - 32)); // some of these are known to be none
    return found ? end - 32 + __builtin_ctz(found) : nullptr;
}

/// Every x86-64 processor can do this.
const char *findSse2(const char *p, const char *end)
{
    const __m128i cr = _mm_set1_epi8('\r'), lf = _mm_set1_epi8('\n');
    const auto ends = [&](const char *at) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        return quint32(
            _mm_movemask_epi8(_mm_or_si128(_mm_cmpeq_epi8(bytes, cr), _mm_cmpeq_epi8(bytes, lf))));
    };
    const char *const from = p;
    for (; end - p >= 32; p += 32) {
        if (const quint32 found = ends(p) | ends(p + 16) << 16)
            return p + __builtin_ctz(found);
    }
    for (; end - p >= 16; p += 16) {
        if (const quint32 found = ends(p))
            return p + __builtin_ctz(found);
    }
    if (p == end || end - from < 16)
        return findPlain(p, end);
    const quint32 found = ends(end - 16); // some of these are known to be none
    return found ? end - 16 + __builtin_ctz(found) : nullptr;
}
#endif

} // namespace

std::span<const FindLineEnd> lineEndFinders()
{
#if defined(QD_X86)
    static constexpr FindLineEnd All[] = {findAvx2, findSse2, findPlain};
    __builtin_cpu_init();
    return std::span(All).subspan(__builtin_cpu_supports("avx2") ? 0 : 1);
#else
    static constexpr FindLineEnd All[] = {findPlain};
    return All;
#endif
}

} // namespace qd
