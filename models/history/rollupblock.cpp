// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollup.h"

#include "rawblock.h"

#include <algorithm>
#include <bit>

namespace qd {

namespace {

constexpr quint64 RollupVersion = 1;
constexpr double RateScale = 10;
constexpr qint64 CountedUnitMs = 100;
constexpr quint64 MostRollupCode = 1'000'000'000'000'000'000;
constexpr quint64 LastMs = 4'102'444'800'000; ///< as isHistoryTime()
constexpr quint64 MostGap = 1'000'000;

enum Field {
    SamplesField,
    CountedField,
    DoneField,
    FailedField,
    LeastField,
    MostField,
    LevelField
};
constexpr int RollupDurationsBit = RollupCursor::MostFields + 1; // bit 0: the gap
static_assert(RollupDurationsBit < 64);

quint64 scaled(double value, double scale)
{
    return value > 0 ? quint64(std::llround(std::min(value * scale, double(MostRollupCode) / 4)))
                     : 0;
}

/// What the count of a gauge usually is.
qint64 usualCount(const GaugeRule &rule, const Rollup &rollup)
{
    return rule.byTask ? rollup.done : rollup.samples;
}

using Codes = std::array<quint64, RollupCursor::MostFields>;

Codes codesOf(SubjectKind kind, const Rollup &rollup)
{
    Codes codes{};
    codes[SamplesField] = quint64(rollup.samples);
    codes[CountedField] = quint64((rollup.countedMs + CountedUnitMs / 2) / CountedUnitMs);
    codes[DoneField] = quint64(rollup.done);
    codes[FailedField] = quint64(rollup.failed);
    const quint64 rate = scaled(rollup.perMinute(), RateScale);
    // The spread, so that a minute (whose own rate is least and most) needs nothing for it.
    codes[LeastField] = rate - std::min(rate, scaled(rollup.leastPerMinute, RateScale));
    codes[MostField] = std::max(rate, scaled(rollup.mostPerMinute, RateScale)) - rate;
    const auto gauges = gaugesOf(kind);
    for (size_t slot = 0; slot < gauges.size(); ++slot) {
        const LevelStat &level = rollup.levels[slot];
        quint64 *const code = &codes[LevelField + 4 * slot];
        code[3] = zigzag(level.count - usualCount(gauges[slot], rollup));
        if (level.count == 0)
            continue;
        code[0] = levelCode(level.mean(), gauges[slot].scale);
        if (!gauges[slot].spread)
            continue;
        code[1] = code[0] - std::min(code[0], levelCode(level.min, gauges[slot].scale));
        code[2] = std::max(code[0], levelCode(level.max, gauges[slot].scale)) - code[0];
    }
    return codes;
}

bool fill(Rollup *rollup, SubjectKind kind, const Codes &codes)
{
    for (int field = SamplesField; field <= FailedField; ++field) {
        if (codes[size_t(field)] > quint64(MostRollupCount))
            return false;
    }
    rollup->samples = qint64(codes[SamplesField]);
    rollup->countedMs = qint64(codes[CountedField]) * CountedUnitMs;
    rollup->done = qint64(codes[DoneField]);
    rollup->failed = qint64(codes[FailedField]);
    const double rate = rollup->perMinute();
    rollup->leastPerMinute = std::max(0.0, rate - double(codes[LeastField]) / RateScale);
    rollup->mostPerMinute = rate + double(codes[MostField]) / RateScale;
    const auto gauges = gaugesOf(kind);
    for (size_t slot = 0; slot < MostSlots; ++slot) {
        LevelStat &level = rollup->levels[slot];
        level = {};
        if (slot >= gauges.size())
            continue;
        const quint64 *const code = &codes[LevelField + 4 * slot];
        if (code[0] == 0)
            continue;
        if (code[0] > MostRollupCode || code[1] >= code[0] || code[2] > MostRollupCode)
            return false;
        const qint64 off = unZigzag(code[3]);
        if (off > MostRollupCount || off < -MostRollupCount)
            return false;
        level.count = usualCount(gauges[slot], *rollup) + off;
        if (level.count <= 0 || level.count > MostRollupCount)
            return false;
        const double scale = gauges[slot].scale;
        const MaybeReal mean = levelOf(code[0], scale), min = levelOf(code[0] - code[1], scale),
                        max = levelOf(code[0] + code[2], scale);
        if (!mean || !min || !max)
            return false;
        level.sum = *mean * double(level.count);
        level.min = *min;
        level.max = *max;
    }
    return true;
}

} // namespace

RollupCursor::RollupCursor(QByteArrayView block)
    : m_in(block)
{
    if (block.isEmpty())
        return;
    const quint64 version = m_in.varint(), kind = m_in.varint(), step = m_in.varint();
    m_index = m_in.varint();
    if (version != RollupVersion || kind >= SubjectKindCount || step < 1000 ||
        step > quint64(31 * 24 * HourMs) || m_index > LastMs / step) {
        m_in.fail();
        return;
    }
    m_kind = SubjectKind(kind);
    m_stepMs = qint64(step);
}

bool RollupCursor::next(Rollup *rollup)
{
    if (m_in.atEnd())
        return false;
    quint64 mask = m_in.varint();
    if (mask >> (RollupDurationsBit + 1))
        m_in.fail();
    const quint64 gap = mask & 1 ? m_in.varint() : 0;
    if (gap > MostGap)
        m_in.fail();
    if (m_first)
        m_first = false; // the first one's place stands in the head
    else
        m_index += 1 + gap;
    if (m_index > LastMs / quint64(m_stepMs))
        m_in.fail();
    if (!m_in.ok())
        return false;
    const bool durations = mask >> RollupDurationsBit;
    mask = (mask & ~(quint64(1) << RollupDurationsBit)) >> 1;
    for (int field = 0; mask; ++field, mask >>= 1) {
        if (mask & 1)
            m_codes[size_t(field)] += quint64(m_in.signedVarint());
    }
    if (durations)
        rollup->durations.decode(&m_in);
    else
        rollup->durations.clear();
    rollup->fromMs = qint64(m_index) * m_stepMs;
    rollup->toMs = rollup->fromMs + m_stepMs;
    if (!m_in.ok() || !isHistoryTime(rollup->fromMs) || !fill(rollup, m_kind, m_codes)) {
        m_in.fail();
        return false;
    }
    return true;
}

void appendRollup(QByteArray *block, SubjectKind kind, qint64 stepMs, const Rollup &rollup,
                  bool withDurations)
{
    const quint64 index = quint64(rollup.fromMs / stepMs);
    RollupCursor before(*block);
    if (block->isEmpty()) {
        putVarint(block, RollupVersion);
        putVarint(block, quint64(kind));
        putVarint(block, quint64(stepMs));
        putVarint(block, index);
        before.m_index = index;
    } else {
        Rollup read;
        while (before.next(&read)) {
        }
    }
    const Codes codes = codesOf(kind, rollup);
    const quint64 gap = before.m_first ? 0 : index - before.m_index - 1;
    quint64 mask = gap > 0 ? 1 : 0;
    for (size_t field = 0; field < codes.size(); ++field) {
        if (codes[field] != before.m_codes[field])
            mask |= quint64(1) << (field + 1);
    }
    const bool durations = withDurations && !rollup.durations.isEmpty();
    if (durations)
        mask |= quint64(1) << RollupDurationsBit;
    putVarint(block, mask);
    if (gap > 0)
        putVarint(block, gap);
    for (size_t field = 0; field < codes.size(); ++field) {
        if (codes[field] != before.m_codes[field])
            putVarint(block, zigzag(qint64(codes[field] - before.m_codes[field])));
    }
    if (durations)
        rollup.durations.encode(block);
}

namespace {

void putDouble(QByteArray *out, double value)
{
    putVarint(out, std::bit_cast<quint64>(value));
}

double takeDouble(ByteReader *in)
{
    const double value = std::bit_cast<double>(in->varint());
    if (!(std::abs(value) <= 1e36))
        in->fail();
    return in->ok() ? value : 0;
}

qint64 takeCount(ByteReader *in, qint64 most)
{
    const quint64 value = in->varint();
    if (value > quint64(most))
        in->fail();
    return in->ok() ? qint64(value) : 0;
}

} // namespace

void putExact(QByteArray *out, const Rollup &rollup)
{
    putVarint(out, quint64(rollup.samples));
    if (rollup.isEmpty())
        return;
    for (const qint64 value :
         {rollup.fromMs, rollup.toMs, rollup.countedMs, rollup.done, rollup.failed})
        putVarint(out, quint64(value));
    putDouble(out, rollup.leastPerMinute);
    putDouble(out, rollup.mostPerMinute);
    for (const LevelStat &level : rollup.levels) {
        putVarint(out, quint64(level.count));
        if (level.count == 0)
            continue;
        putDouble(out, level.sum);
        putDouble(out, level.min);
        putDouble(out, level.max);
    }
    rollup.durations.encode(out);
}

Rollup exactRollup(ByteReader *in)
{
    Rollup rollup;
    rollup.samples = takeCount(in, MostRollupCount);
    if (rollup.isEmpty())
        return rollup;
    rollup.fromMs = takeCount(in, MostRollupCount);
    rollup.toMs = takeCount(in, MostRollupCount);
    rollup.countedMs = takeCount(in, MostRollupCount);
    rollup.done = takeCount(in, MostRollupCount);
    rollup.failed = takeCount(in, MostRollupCount);
    rollup.leastPerMinute = takeDouble(in);
    rollup.mostPerMinute = takeDouble(in);
    for (LevelStat &level : rollup.levels) {
        level.count = takeCount(in, MostRollupCount);
        if (level.count == 0)
            continue;
        level.sum = takeDouble(in);
        level.min = takeDouble(in);
        level.max = takeDouble(in);
    }
    rollup.durations.decode(in);
    if (!isHistoryTime(rollup.fromMs) || rollup.toMs <= rollup.fromMs)
        in->fail();
    return in->ok() ? rollup : Rollup();
}

} // namespace qd
