// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numbers.h"

#include <QByteArray>
#include <QList>

namespace qd {

class ByteReader;

/// How long jobs took, in a form that adds up honestly: counts by buckets that are 5 % wide each.
/// Whatever is added in whatever order, a quantile of the whole is as good as one of the parts:
/// within 2.5 % of the true one from 0.1 ms to 10,000,000 s; what lies beyond counts as that. Any
/// one thread.
class DurationSketch final
{
public:
    static constexpr int MostBuckets = 521;

    void add(double seconds, qint64 times = 1); ///< negative and not finite: not counted
    void add(const DurationSketch &other);

    bool isEmpty() const { return m_count == 0; }
    qint64 count() const { return m_count; }
    MaybeReal meanSeconds() const; ///< exact but for 0.1 ms
    /// \a part 0…1: so much of all durations is not longer (nearest rank). nullopt: none known.
    MaybeReal quantileSeconds(double part) const;

    void encode(QByteArray *out) const;
    /// What encode() wrote, in place of what was there; anything else fails the reader and leaves
    /// nothing. No larger than its bytes.
    bool decode(ByteReader *in);
    void clear(); ///< keeps its room

    bool operator==(const DurationSketch &) const = default;

private:
    struct Bucket ///< eight bytes: thousands of workers have some dozens each
    {
        quint64 index : 16;
        quint64 count : 48;
        bool operator==(const Bucket &other) const
        {
            return index == other.index && count == other.count;
        }
    };
    QList<Bucket> m_buckets; ///< by index
    qint64 m_count = 0;
    qint64 m_sum = 0; ///< in 0.1 ms
};

} // namespace qd
