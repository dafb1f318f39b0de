// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rawblock.h"
#include "rollup.h"

namespace qd {

/// A block that is full and goes into the file.
struct ClosedBlock
{
    HistoryLevel level = HistoryLevel::Raw;
    qint64 fromMs = 0, toMs = 0;
    QByteArray bytes;
};

/// How long a block of a level may be: blocks end where the subject's number says, so that those of
/// thousands of subjects do not all end at once.
qint64 longestBlockMs(HistoryLevel level, qint64 everyMs = 5000);

/// What is open of one subject: its newest samples, minutes and hours, as the blocks they will be.
class SubjectHistory final
{
public:
    SubjectHistory(SubjectKind kind, int id)
        : m_kind(kind)
        , m_id(id)
    {
    }

    enum class Taken : quint8 { Yes, NotLater, ClockSetBack };
    /// Takes a look in, and appends to \a closed what it filled. One that is not later than the
    /// last is left out; where the clock went back for more than ten minutes all is closed and
    /// begun anew. \a durations: those of minutes are kept (those of hours always are).
    Taken add(const HistoryValues &values, qint64 everyMs, bool durations,
              QList<ClosedBlock> *closed);
    /// Nothing more comes for long: all that is open is closed.
    void closeAll(QList<ClosedBlock> *closed);

    const RawBlock &raw() const { return m_raw; }
    /// Minutes or hours that are in no closed block, the current one too, by time.
    QList<Rollup> open(HistoryLevel level) const;
    qint64 lastMs() const { return m_lastMs; }
    bool isEmpty() const { return m_lastMs == 0; }

    /// Minutes and hours for the file: with the raw samples after rolledMs() it is all to go on.
    QByteArray coarse() const;
    static qint64 rolledMs(const QByteArray &coarse); ///< up to then samples are in the minutes
    /// Puts together what was open: \a closedRaw those raw blocks (by time) that end after
    /// rolledMs(), then the open one. Broken bytes are left out. \a closed: as with add().
    void restore(const QByteArray &coarse, const QList<QByteArray> &closedRaw,
                 const QByteArray &openRaw, bool durations, QList<ClosedBlock> *closed);

private:
    void rollUp(const HistoryValues &values, qint64 spanMs, bool durations,
                QList<ClosedBlock> *closed);
    void replay(QByteArrayView block, qint64 afterMs, bool durations, QList<ClosedBlock> *closed);
    void finishMinute(bool durations, QList<ClosedBlock> *closed);
    void finishHour(QList<ClosedBlock> *closed);
    void closeMinutes(QList<ClosedBlock> *closed);
    void closeHours(QList<ClosedBlock> *closed);
    Rollup hour() const;
    qint64 spanOf(qint64 atMs, qint64 everyMs) const;

    SubjectKind m_kind;
    int m_id;
    RawBlock m_raw;
    QByteArray m_minutes, m_hours;               ///< open blocks
    qint64 m_lastMs = 0;                         ///< of the last sample
    qint64 m_rolledMs = 0;                       ///< end of the last minute that is over
    qint64 m_lastMinuteMs = 0, m_lastHourMs = 0; ///< beginnings of the last in the blocks
    Rollup m_minute;                             ///< the current one
    QByteArray m_hour; ///< the current one by the minutes that are over, as putExact() writes it
};

} // namespace qd
