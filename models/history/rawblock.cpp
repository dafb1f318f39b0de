// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawblock.h"

#include <algorithm>
#include <bit>

namespace qd {

namespace {

constexpr quint64 RawVersion = 1;
constexpr quint64 MostRawCode = 1'000'000'000'000'000'000;
constexpr qint64 MostRawStepMs = 7LL * 24 * 3600 * 1000;

/// The mask says which fields follow, those that change often in its first byte: done, the first
/// three gauges, failed, the time; then the other gauges, then the durations.
constexpr int RawTimeBit = 5;
constexpr int rawBitOf(int field)
{
    if (field == 0)
        return 0;
    if (field == 1)
        return 4;
    return field <= 4 ? field - 1 : field + 1; // slots 0–2: bits 1–3, slots 3…: bits 6…
}
constexpr int RawDurationsBit = rawBitOf(RawState::Fields - 1) + 1;
static_assert(rawBitOf(5) == 6 && RawDurationsBit < 64);

} // namespace

bool isHistoryTime(qint64 epochMs)
{
    return epochMs >= 978'307'200'000 && epochMs < 4'102'444'800'000;
}

namespace {

/// The bits of a double so turned that greater numbers have greater codes; the last 16 of 52 places
/// are left out.
constexpr quint64 SignBit = quint64(1) << 63;
constexpr int LeftOutBits = 16;

quint64 orderedBits(double value)
{
    const quint64 bits = std::bit_cast<quint64>(value);
    return (bits & SignBit ? ~bits : bits | SignBit) >> LeftOutBits;
}

MaybeReal fromOrderedBits(quint64 code)
{
    if (code >> (64 - LeftOutBits))
        return std::nullopt;
    const quint64 turned = code << LeftOutBits;
    const double value = std::bit_cast<double>(turned & SignBit ? turned & ~SignBit : ~turned);
    return std::isfinite(value) ? MaybeReal(value) : std::nullopt;
}

} // namespace

quint64 levelCode(const MaybeReal &value, double scale)
{
    if (scale == AnyScale)
        return value && std::isfinite(*value) ? 1 + orderedBits(*value) : 0;
    if (!value || !(*value >= 0)) // not NaN, not negative
        return 0;
    const double scaled = std::min(*value * scale, 9e17);
    return 1 + quint64(std::llround(scaled));
}

MaybeReal levelOf(quint64 code, double scale)
{
    if (code == 0)
        return std::nullopt;
    return scale == AnyScale ? fromOrderedBits(code - 1) : MaybeReal(double(code - 1) / scale);
}

RawCursor::RawCursor(QByteArrayView block)
    : m_in(block)
{
    const quint64 version = m_in.varint(), kind = m_in.varint();
    m_everyMs = qint64(m_in.varint());
    m_firstMs = qint64(m_in.varint());
    if (version != RawVersion || kind >= SubjectKindCount || m_everyMs <= 0 ||
        m_everyMs > MostRawStepMs || !isHistoryTime(m_firstMs)) {
        m_in.fail();
        return;
    }
    m_kind = SubjectKind(kind);
    m_state.stepMs = m_everyMs;
}

bool RawCursor::next(HistoryValues *values)
{
    if (m_in.atEnd())
        return false;
    const quint64 mask = m_in.varint();
    if (mask >> (RawDurationsBit + 1))
        m_in.fail();
    if (m_first) {
        m_state.atMs = m_firstMs;
        m_first = false;
    } else {
        if (mask & (1u << RawTimeBit))
            m_state.stepMs = qint64(quint64(m_state.stepMs) + quint64(m_in.signedVarint()));
        if (m_state.stepMs <= 0 || m_state.stepMs > MostRawStepMs)
            m_in.fail();
        else
            m_state.atMs += m_state.stepMs;
    }
    const auto gauges = gaugesOf(m_kind);
    const int fields = 2 + int(gauges.size());
    for (int field = 0; field < fields; ++field) {
        if (!(mask & (quint64(1) << rawBitOf(field))))
            continue;
        quint64 &code = m_state.code[size_t(field)];
        code += quint64(m_in.signedVarint());
        if (code > MostRawCode)
            m_in.fail();
    }
    values->durations.clear();
    if (mask & (quint64(1) << RawDurationsBit))
        values->durations.decode(&m_in);
    if (!m_in.ok() || !isHistoryTime(m_state.atMs)) {
        m_in.fail();
        return false;
    }
    values->atMs = m_state.atMs;
    const auto count = [this](size_t field) {
        const quint64 code = m_state.code[field];
        return code == 0 ? MaybeInt() : MaybeInt(qint64(code - 1));
    };
    values->done = count(0);
    values->failed = count(1);
    for (size_t slot = 0; slot < gauges.size(); ++slot)
        values->levels.set(gauges[slot].gauge,
                           levelOf(m_state.code[2 + slot], gauges[slot].rawScale));
    return true;
}

void RawBlock::append(SubjectKind kind, const HistoryValues &values, qint64 everyMs,
                      bool withDurations)
{
    const auto gauges = gaugesOf(kind);
    RawState next;
    next.atMs = values.atMs;
    next.stepMs = everyMs;
    if (isEmpty()) {
        m_firstMs = values.atMs;
        m_everyMs = everyMs;
        m_state.stepMs = everyMs;
        putVarint(&m_bytes, RawVersion);
        putVarint(&m_bytes, quint64(kind));
        putVarint(&m_bytes, quint64(everyMs));
        putVarint(&m_bytes, quint64(values.atMs));
    } else {
        next.stepMs = values.atMs - m_state.atMs;
    }
    const auto codeOf = [](const MaybeInt &count) {
        return count && *count >= 0 ? 1 + std::min(quint64(*count), MostRawCode - 1) : 0;
    };
    next.code[0] = codeOf(values.done);
    next.code[1] = codeOf(values.failed);
    for (size_t slot = 0; slot < gauges.size(); ++slot)
        next.code[2 + slot] =
            levelCode(values.levels.value(gauges[slot].gauge), gauges[slot].rawScale);
    quint64 mask = next.stepMs != m_state.stepMs ? 1u << RawTimeBit : 0;
    const int fields = 2 + int(gauges.size());
    for (int field = 0; field < fields; ++field) {
        if (next.code[size_t(field)] != m_state.code[size_t(field)])
            mask |= quint64(1) << rawBitOf(field);
    }
    const bool durations = withDurations && !values.durations.isEmpty();
    if (durations)
        mask |= quint64(1) << RawDurationsBit;
    putVarint(&m_bytes, mask);
    if (mask & (1u << RawTimeBit))
        putVarint(&m_bytes, zigzag(next.stepMs - m_state.stepMs));
    for (int field = 0; field < fields; ++field) {
        if (mask & (quint64(1) << rawBitOf(field)))
            putVarint(&m_bytes,
                      zigzag(qint64(next.code[size_t(field)] - m_state.code[size_t(field)])));
    }
    if (durations)
        values.durations.encode(&m_bytes);
    m_state = next;
    ++m_count;
}

RawBlock RawBlock::restored(const QByteArray &bytes)
{
    RawBlock block;
    RawCursor cursor(bytes);
    HistoryValues values;
    if (cursor.broken())
        return block;
    block.m_everyMs = cursor.everyMs();
    block.m_firstMs = cursor.firstMs();
    while (cursor.next(&values)) {
        block.m_state = cursor.state();
        ++block.m_count;
    }
    if (block.m_count == 0)
        return {};
    if (!cursor.broken()) {
        block.m_bytes = bytes;
        return block;
    }
    // What was whole, coded anew.
    RawBlock whole;
    RawCursor again(bytes);
    while (again.next(&values))
        whole.append(again.kind(), values, again.everyMs(), true);
    return whole;
}

} // namespace qd
