// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historyvalues.h"
#include "varint.h"

namespace qd {

/// Instants outside of 2001 … 2100 are no times: a clock told nonsense.
bool isHistoryTime(qint64 epochMs);

/// What samples are coded against: the one before. Field 0: done, 1: failed, then the gauges'
/// slots.
struct RawState
{
    static constexpr int Fields = 2 + MostSlots;
    std::array<quint64, Fields> code{}; ///< 0: not known, else the value and one
    qint64 atMs = 0, stepMs = 0;
};

/// Reads a block of samples, from wherever it comes: what is broken ends it, and nothing grows
/// beyond the bytes that are there.
class RawCursor final
{
public:
    explicit RawCursor(QByteArrayView block);

    bool next(HistoryValues *values); ///< false: it is over, or broken
    bool broken() const { return !m_in.ok(); }
    SubjectKind kind() const { return m_kind; }
    qint64 everyMs() const { return m_everyMs; }
    qint64 firstMs() const { return m_firstMs; }
    const RawState &state() const { return m_state; }

private:
    ByteReader m_in;
    SubjectKind m_kind = SubjectKind::Fleet;
    qint64 m_everyMs = 0, m_firstMs = 0;
    RawState m_state;
    bool m_first = true;
};

/// Samples of one subject as bytes that grow: each is coded as what changed since the one before.
class RawBlock final
{
public:
    bool isEmpty() const { return m_bytes.isEmpty(); }
    int count() const { return m_count; }
    qint64 firstMs() const { return m_firstMs; }
    qint64 lastMs() const { return m_state.atMs; }
    qint64 everyMs() const { return m_everyMs; }
    const QByteArray &bytes() const { return m_bytes; }

    /// \a values must be later than lastMs(), \a everyMs the same for the whole block.
    void append(SubjectKind kind, const HistoryValues &values, qint64 everyMs, bool withDurations);
    /// To go on with what bytes() gave; of broken bytes the whole samples.
    static RawBlock restored(const QByteArray &bytes);

private:
    QByteArray m_bytes;
    RawState m_state;
    qint64 m_everyMs = 0, m_firstMs = 0;
    int m_count = 0;
};

/// A value as a whole number of 1 / \a scale, and one; 0: not known.
quint64 levelCode(const MaybeReal &value, double scale);
MaybeReal levelOf(quint64 code, double scale);

} // namespace qd
