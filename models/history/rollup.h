// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historyvalues.h"
#include "varint.h"

namespace qd {

/// How fine what is kept is.
enum class HistoryLevel : quint8 { Raw, Minutes, Hours };
inline constexpr qint64 MinuteMs = 60'000, HourMs = 3'600'000;
/// Counts end here: beyond, a double is no longer exact.
inline constexpr qint64 MostRollupCount = qint64(1) << 53;

/// A gauge over a stretch of time.
struct LevelStat
{
    double sum = 0, min = 0, max = 0; ///< sum: of value times count
    qint64 count = 0;                 ///< looks, or tasks where it is weighed by them

    double mean() const { return count > 0 ? sum / double(count) : 0; }
    void add(double value, qint64 times);
    void add(const LevelStat &other);
    bool operator==(const LevelStat &) const = default;
};

/// All that is kept of one subject over one stretch of time. They add up: counts are added, means
/// weighed, the least of the leasts taken, durations merged.
struct Rollup
{
    qint64 fromMs = 0, toMs = 0;
    qint64 samples = 0;
    qint64 countedMs = 0; ///< so long the counts are of
    qint64 done = 0, failed = 0;
    double leastPerMinute = 0, mostPerMinute = 0; ///< of the minutes in it; both 0 until one ended
    std::array<LevelStat, MostSlots> levels;
    DurationSketch durations;

    bool isEmpty() const { return samples == 0; }
    /// \a spanMs: how long the look is of. Does not touch the stretch.
    void add(SubjectKind kind, const HistoryValues &values, qint64 spanMs);
    /// \a other stands beside it: the stretch grows to hold both.
    void add(const Rollup &other);
    double perMinute() const { return countedMs > 0 ? double(done) * MinuteMs / countedMs : 0; }
    void setRates(); ///< it is a whole minute: its own rate is the least and the most
};

/// Reads a block of roll-ups, from wherever it comes: what is broken ends it, and nothing grows
/// beyond the bytes that are there.
class RollupCursor final
{
public:
    explicit RollupCursor(QByteArrayView block);

    bool next(Rollup *rollup); ///< false: it is over, or broken
    bool broken() const { return !m_in.ok(); }
    SubjectKind kind() const { return m_kind; }
    qint64 stepMs() const { return m_stepMs; }

    static constexpr int MostFields = 6 + 4 * MostSlots;

private:
    friend void appendRollup(QByteArray *, SubjectKind, qint64, const Rollup &, bool);
    ByteReader m_in;
    SubjectKind m_kind = SubjectKind::Fleet;
    qint64 m_stepMs = 0;
    quint64 m_index = 0; ///< of the stretch the last one was of; of the first one at the beginning
    bool m_first = true;
    std::array<quint64, MostFields> m_codes{};
};

/// Adds a roll-up to a block (empty: a new one). Its stretch is the one of \a stepMs that holds its
/// beginning, and must be later than the last in the block.
void appendRollup(QByteArray *block, SubjectKind kind, qint64 stepMs, const Rollup &rollup,
                  bool withDurations);

/// A roll-up that is still being added to, to the last bit: rounded again and again it would drift.
void putExact(QByteArray *out, const Rollup &rollup);
/// What putExact() wrote; anything else fails the reader, and gives an empty one.
Rollup exactRollup(ByteReader *in);

/// A figure of a roll-up; nullopt: it says nothing of it.
std::optional<HistoryPoint> pointOf(SubjectKind kind, Measure measure, const Rollup &rollup);

} // namespace qd
