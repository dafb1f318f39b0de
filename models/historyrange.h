// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

namespace qd {

/// From one instant to another, epoch ms.
struct TimeSpan
{
    qint64 fromMs = 0, toMs = 0;

    qint64 lengthMs() const { return toMs - fromMs; }
    bool operator==(const TimeSpan &) const = default;
};

/// Which stretch of time is looked at: the last so many hours (live: it ends now), or one that
/// stands still; and what it was before it was zoomed into. A value: time is passed in.
class HistoryRange final
{
public:
    static constexpr qint64 MinuteMs = 60'000, HourMs = 60 * MinuteMs, DayMs = 24 * HourMs;
    static constexpr qint64 LeastMs = MinuteMs, MostMs = 731 * DayMs;
    static constexpr qsizetype MostZooms = 50;

    void showLast(qint64 lengthMs); ///< live; the zooms are forgotten
    /// Stands still; the zooms are forgotten. False: it is empty, or longer than MostMs.
    bool showBetween(qint64 fromMs, qint64 toMs);
    /// Live: one of the same length that ends now. Frozen: the one that is seen now.
    void setLive(bool live, qint64 nowMs);
    /// Shows this part (never shorter than LeastMs, never in the future); undo() comes back. Steps
    /// that follow each other at once (a wheel) are undone as one. False: it changes nothing.
    bool zoom(TimeSpan to, qint64 nowMs);
    bool undo();
    bool move(double share, qint64 nowMs); ///< by so much of its length; stops at now

    TimeSpan at(qint64 nowMs) const;
    bool isLive() const { return m_now.live; }
    bool canUndo() const { return !m_before.isEmpty(); }
    qint64 lastMs() const { return m_now.lastMs; } ///< as showLast() was told; 0: another range

private:
    struct Shown
    {
        bool live = true;
        qint64 lengthMs = DayMs; ///< of a live one
        TimeSpan span;           ///< of one that stands still
        qint64 lastMs = DayMs;

        bool operator==(const Shown &) const = default;
    };
    static TimeSpan bounded(TimeSpan span, qint64 nowMs);

    Shown m_now;
    QList<Shown> m_before;
    qint64 m_zoomedAtMs = 0;
};

} // namespace qd
