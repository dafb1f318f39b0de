// SPDX-License-Identifier: GPL-3.0-or-later
#include "durationsketch.h"

#include "varint.h"

#include <algorithm>
#include <cmath>

namespace qd {

namespace {

constexpr double BucketWidth = 1.05;  ///< from one bucket's end to the next one's
constexpr double LeastSeconds = 1e-4; ///< where the first bucket ends
constexpr double MostSeconds = 1e7;
constexpr double PerSecond = 10'000; ///< the unit of the sum
constexpr qint64 MostSketchCount = (qint64(1) << 48) - 1;
constexpr qint64 MostSketchSum = qint64(1) << 60;

quint16 bucketOf(double seconds)
{
    static const double perBucket = 1 / std::log(BucketWidth);
    if (seconds <= LeastSeconds)
        return 0;
    const double index = std::ceil(std::log(seconds / LeastSeconds) * perBucket - 1e-9);
    return quint16(std::clamp(index, 0.0, double(DurationSketch::MostBuckets - 1)));
}

/// The value that is never further than 2.5 % from what fell into the bucket.
double middleOf(quint16 bucket)
{
    return LeastSeconds * std::pow(BucketWidth, bucket) * 2 / (1 + BucketWidth);
}

qint64 boundedSum(qint64 a, qint64 b, qint64 most) ///< their sum; both not negative
{
    return a > most - b ? most : a + b;
}

} // namespace

void DurationSketch::add(double seconds, qint64 times)
{
    if (!std::isfinite(seconds) || seconds < 0 || times <= 0)
        return;
    seconds = std::min(seconds, MostSeconds);
    times = std::min(times, MostSketchCount);
    const quint16 index = bucketOf(seconds);
    const auto at = std::lower_bound(m_buckets.begin(), m_buckets.end(), index,
                                     [](const Bucket &b, quint16 i) { return b.index < i; });
    if (at != m_buckets.end() && at->index == index)
        at->count =
            quint64(boundedSum(qint64(at->count), times, MostSketchCount)) & MostSketchCount;
    else
        m_buckets.insert(at, {index, quint64(times) & MostSketchCount});
    m_count = boundedSum(m_count, times, MostSketchCount);
    const double sum = std::min(seconds * PerSecond * double(times), double(MostSketchSum));
    m_sum = boundedSum(m_sum, qint64(std::llround(sum)), MostSketchSum);
}

void DurationSketch::add(const DurationSketch &other)
{
    if (other.isEmpty())
        return;
    if (isEmpty() || &other == this) {
        const DurationSketch copy = other;
        if (isEmpty())
            *this = copy;
        else
            add(copy);
        return;
    }
    // In place: whole histories are added up, and most of their buckets are the same.
    qsizetype fresh = 0;
    auto ours = m_buckets.cbegin();
    for (const Bucket &theirs : other.m_buckets) {
        while (ours != m_buckets.cend() && ours->index < theirs.index)
            ++ours;
        fresh += ours == m_buckets.cend() || ours->index != theirs.index;
    }
    qsizetype to = m_buckets.size() + fresh, a = m_buckets.size(), b = other.m_buckets.size();
    m_buckets.resize(to);
    Bucket *const buckets = m_buckets.data();
    while (b > 0) { // from the end, where the room is
        const Bucket &theirs = other.m_buckets[b - 1];
        if (a > 0 && buckets[a - 1].index > theirs.index) {
            buckets[--to] = buckets[--a];
        } else if (a > 0 && buckets[a - 1].index == theirs.index) {
            --a;
            --b;
            const qint64 both =
                boundedSum(qint64(buckets[a].count), qint64(theirs.count), MostSketchCount);
            buckets[--to] = {theirs.index, quint64(both) & MostSketchCount};
        } else {
            buckets[--to] = other.m_buckets[--b];
        }
    }
    m_count = boundedSum(m_count, other.m_count, MostSketchCount);
    m_sum = boundedSum(m_sum, other.m_sum, MostSketchSum);
}

MaybeReal DurationSketch::meanSeconds() const
{
    return m_count > 0 ? MaybeReal(double(m_sum) / PerSecond / double(m_count)) : std::nullopt;
}

MaybeReal DurationSketch::quantileSeconds(double part) const
{
    if (m_count == 0)
        return std::nullopt;
    const double rank = std::ceil(std::clamp(part, 0.0, 1.0) * double(m_count));
    double passed = 0;
    for (const Bucket &bucket : m_buckets) {
        passed += double(bucket.count);
        if (passed >= rank)
            return middleOf(quint16(bucket.index));
    }
    return middleOf(quint16(m_buckets.constLast().index));
}

void DurationSketch::encode(QByteArray *out) const
{
    putVarint(out, quint64(m_buckets.size()));
    quint64 before = 0;
    for (const Bucket &bucket : m_buckets) {
        putVarint(out, bucket.index - before);
        putVarint(out, bucket.count);
        before = bucket.index + 1;
    }
    if (!isEmpty())
        putVarint(out, quint64(m_sum));
}

void DurationSketch::clear()
{
    m_buckets.clear();
    m_count = m_sum = 0;
}

bool DurationSketch::decode(ByteReader *in)
{
    clear();
    const quint64 size = in->varint();
    if (size > quint64(MostBuckets) || size * 2 > quint64(in->left())) {
        in->fail();
        return false;
    }
    m_buckets.reserve(qsizetype(size));
    quint64 index = quint64(-1);
    for (quint64 i = 0; i < size; ++i) {
        const quint64 gap = in->varint();
        index += std::min<quint64>(gap, MostBuckets) + 1;
        const quint64 count = in->varint();
        if (!in->ok() || index >= quint64(MostBuckets) || count == 0 ||
            count > quint64(MostSketchCount)) {
            in->fail();
            clear();
            return false;
        }
        m_buckets.append({index & 0xffff, count & MostSketchCount});
        m_count = boundedSum(m_count, qint64(count), MostSketchCount);
    }
    if (size > 0)
        m_sum = qint64(std::min(in->varint(), quint64(MostSketchSum)));
    if (!in->ok())
        clear();
    return in->ok();
}

} // namespace qd
