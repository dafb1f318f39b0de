// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineends.h"

#include <algorithm>
#include <cstring>
#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#define QD_X86 1
#endif

namespace qd {
namespace {

#if defined(QD_X86)
/// Every x86-64 processor has these.
inline quint64 markBlock(const char *p)
{
    const __m128i cr = _mm_set1_epi8('\r');
    const __m128i lf = _mm_set1_epi8('\n');
    quint64 mask = 0;
    for (int at = 0; at < 64; at += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(p + at));
        const __m128i ends = _mm_or_si128(_mm_cmpeq_epi8(bytes, cr), _mm_cmpeq_epi8(bytes, lf));
        mask |= quint64(quint32(_mm_movemask_epi8(ends))) << at;
    }
    return mask;
}

__attribute__((target("avx2"))) void markBlocksAvx2(const char *p, qsizetype blocks, quint64 *masks)
{
    const __m256i cr = _mm256_set1_epi8('\r');
    const __m256i lf = _mm256_set1_epi8('\n');
    for (qsizetype n = 0; n < blocks; ++n, p += 64) {
        const __m256i a = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(p));
        const __m256i b = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(p + 32));
        const __m256i low = _mm256_or_si256(_mm256_cmpeq_epi8(a, cr), _mm256_cmpeq_epi8(a, lf));
        const __m256i high = _mm256_or_si256(_mm256_cmpeq_epi8(b, cr), _mm256_cmpeq_epi8(b, lf));
        masks[n] = quint64(quint32(_mm256_movemask_epi8(low))) |
                   quint64(quint32(_mm256_movemask_epi8(high))) << 32;
    }
}

__attribute__((target("avx2"))) qsizetype quietBytesAvx2(const char *p, qsizetype size)
{
    const __m256i cr = _mm256_set1_epi8('\r');
    const __m256i lf = _mm256_set1_epi8('\n');
    qsizetype done = 0;
    for (; size - done >= 128; done += 128) {
        __m256i any = _mm256_setzero_si256();
        for (int at = 0; at < 128; at += 32) {
            const __m256i bytes =
                _mm256_loadu_si256(reinterpret_cast<const __m256i *>(p + done + at));
            any = _mm256_or_si256(
                any, _mm256_or_si256(_mm256_cmpeq_epi8(bytes, cr), _mm256_cmpeq_epi8(bytes, lf)));
        }
        if (_mm256_movemask_epi8(any))
            break;
    }
    return done;
}
#else
inline quint64 markBlock(const char *p)
{
    constexpr quint64 Ones = 0x0101010101010101, Lows = 0x7f7f7f7f7f7f7f7f;
    quint64 mask = 0;
    for (int at = 0; at < 64; at += 8) {
        quint64 bytes;
        std::memcpy(&bytes, p + at, sizeof bytes);
        const quint64 cr = bytes ^ (Ones * '\r'), lf = bytes ^ (Ones * '\n');
        // The high bit of each byte that is zero, exactly (no carry runs into its neighbour).
        const quint64 hits =
            ~(((cr & Lows) + Lows) | cr | Lows) | ~(((lf & Lows) + Lows) | lf | Lows);
        if (!hits)
            continue;
        for (int i = 0; i < 8; ++i)
            mask |= quint64(p[at + i] == '\n' || p[at + i] == '\r') << (at + i);
    }
    return mask;
}
#endif

void markBlocks(const char *p, qsizetype blocks, quint64 *masks)
{
    for (qsizetype n = 0; n < blocks; ++n)
        masks[n] = markBlock(p + 64 * n);
}

qsizetype quietBytesPlain(const char *p, qsizetype size)
{
    qsizetype done = 0;
    while (size - done >= 64 && !markBlock(p + done))
        done += 64;
    return done;
}

struct Best
{
    void (*mark)(const char *, qsizetype, quint64 *) = markBlocks;
    qsizetype (*quiet)(const char *, qsizetype) = quietBytesPlain;

    Best()
    {
#if defined(QD_X86)
        __builtin_cpu_init();
        if (__builtin_cpu_supports("avx2")) {
            mark = markBlocksAvx2;
            quiet = quietBytesAvx2;
        }
#endif
    }
};

const Best &best()
{
    static const Best chosen;
    return chosen;
}

} // namespace

void markLineEnds(const char *p, qsizetype size, quint64 *masks)
{
    const qsizetype blocks = size / 64;
    best().mark(p, blocks, masks);
    const qsizetype rest = size - 64 * blocks;
    if (rest == 0)
        return;
    char tail[64] = {};
    std::memcpy(tail, p + 64 * blocks, size_t(rest));
    masks[blocks] = markBlock(tail);
}

qsizetype quietBytes(const char *p, qsizetype size)
{
    return best().quiet(p, size);
}

} // namespace qd
