// SPDX-License-Identifier: GPL-3.0-or-later
#include "subjecthistory.h"

namespace qd {

namespace {

constexpr quint64 CoarseVersion = 1;
constexpr qint64 SmallStepBackMs = 600'000;
constexpr int RawLooks = 120, Minutes = 60, Hours = 24; ///< in one block

qint64 firstOf(QByteArrayView block)
{
    RollupCursor cursor(block);
    Rollup first;
    return cursor.next(&first) ? first.fromMs : 0;
}

qint64 lastOf(QByteArrayView block) ///< 0: none, or it is broken
{
    RollupCursor cursor(block);
    Rollup rollup;
    qint64 last = 0;
    while (cursor.next(&rollup))
        last = rollup.fromMs;
    return cursor.broken() ? 0 : last;
}

/// Which block a stretch belongs to.
qint64 phase(qint64 index, int id, int length)
{
    return (index + id) / length;
}

} // namespace

qint64 longestBlockMs(HistoryLevel level, qint64 everyMs)
{
    switch (level) {
    case HistoryLevel::Raw: return RawLooks * everyMs;
    case HistoryLevel::Minutes: return Minutes * MinuteMs;
    case HistoryLevel::Hours: break;
    }
    return Hours * HourMs;
}

/// What a look is of: the time since the one before, unless there is a hole between them.
qint64 SubjectHistory::spanOf(qint64 atMs, qint64 everyMs) const
{
    const qint64 passed = atMs - m_lastMs;
    return m_lastMs > 0 && passed <= everyMs * 5 / 2 ? passed : everyMs;
}

SubjectHistory::Taken SubjectHistory::add(const HistoryValues &values, qint64 everyMs,
                                          bool durations, QList<ClosedBlock> *closed)
{
    Taken taken = Taken::Yes;
    if (values.atMs <= m_lastMs) {
        if (m_lastMs - values.atMs <= SmallStepBackMs)
            return Taken::NotLater;
        closeAll(closed);
        taken = Taken::ClockSetBack;
    }
    const qint64 span = spanOf(values.atMs, everyMs);
    rollUp(values, span, durations, closed);
    if (!m_raw.isEmpty() &&
        (m_raw.everyMs() != everyMs || phase(m_raw.firstMs() / everyMs, m_id, RawLooks) !=
                                           phase(values.atMs / everyMs, m_id, RawLooks))) {
        closed->append({HistoryLevel::Raw, m_raw.firstMs(), m_raw.lastMs(), m_raw.bytes()});
        m_raw = {};
    }
    m_raw.append(m_kind, values, everyMs, durations || m_kind != SubjectKind::Worker);
    m_lastMs = values.atMs;
    return taken;
}

void SubjectHistory::rollUp(const HistoryValues &values, qint64 spanMs, bool durations,
                            QList<ClosedBlock> *closed)
{
    // A look is of the time before it: one at 14:01:00.000 belongs to the minute that ends there.
    const qint64 from = (values.atMs - 1) / MinuteMs * MinuteMs;
    if (!m_minute.isEmpty() && m_minute.fromMs != from)
        finishMinute(durations, closed);
    if (m_minute.isEmpty()) {
        m_minute.fromMs = from;
        m_minute.toMs = from + MinuteMs;
    }
    m_minute.add(m_kind, values, spanMs);
}

void SubjectHistory::finishMinute(bool durations, QList<ClosedBlock> *closed)
{
    if (m_minute.isEmpty())
        return;
    m_minute.setRates();
    const auto block = [this](qint64 fromMs) { return phase(fromMs / MinuteMs, m_id, Minutes); };
    if (!m_minutes.isEmpty() && block(m_lastMinuteMs) != block(m_minute.fromMs))
        closeMinutes(closed);
    appendRollup(&m_minutes, m_kind, MinuteMs, m_minute,
                 durations || m_kind != SubjectKind::Worker);
    m_lastMinuteMs = m_minute.fromMs;

    const qint64 hourFrom = m_minute.fromMs / HourMs * HourMs;
    Rollup current = hour();
    if (!current.isEmpty() && current.fromMs != hourFrom) {
        finishHour(closed);
        current = {};
    }
    current.add(m_minute);
    current.fromMs = hourFrom;
    current.toMs = hourFrom + HourMs;
    m_hour.truncate(0); // keeps its room
    putExact(&m_hour, current);
    m_rolledMs = m_minute.toMs;
    m_minute = {};
}

Rollup SubjectHistory::hour() const
{
    if (m_hour.isEmpty())
        return {};
    ByteReader in(m_hour);
    return exactRollup(&in);
}

void SubjectHistory::finishHour(QList<ClosedBlock> *closed)
{
    const Rollup current = hour();
    if (current.isEmpty())
        return;
    const auto block = [this](qint64 fromMs) { return phase(fromMs / HourMs, m_id, Hours); };
    if (!m_hours.isEmpty() && block(m_lastHourMs) != block(current.fromMs))
        closeHours(closed);
    appendRollup(&m_hours, m_kind, HourMs, current, true);
    m_lastHourMs = current.fromMs;
    m_hour.truncate(0);
}

void SubjectHistory::closeMinutes(QList<ClosedBlock> *closed)
{
    if (!m_minutes.isEmpty())
        closed->append(
            {HistoryLevel::Minutes, firstOf(m_minutes), m_lastMinuteMs + MinuteMs, m_minutes});
    m_minutes.clear();
}

void SubjectHistory::closeHours(QList<ClosedBlock> *closed)
{
    if (!m_hours.isEmpty())
        closed->append({HistoryLevel::Hours, firstOf(m_hours), m_lastHourMs + HourMs, m_hours});
    m_hours.clear();
}

void SubjectHistory::closeAll(QList<ClosedBlock> *closed)
{
    finishMinute(true, closed);
    finishHour(closed);
    closeMinutes(closed);
    closeHours(closed);
    if (!m_raw.isEmpty())
        closed->append({HistoryLevel::Raw, m_raw.firstMs(), m_raw.lastMs(), m_raw.bytes()});
    *this = SubjectHistory(m_kind, m_id);
}

QList<Rollup> SubjectHistory::open(HistoryLevel level) const
{
    QList<Rollup> all;
    const auto read = [&all](const QByteArray &block) {
        RollupCursor cursor(block);
        Rollup rollup;
        while (cursor.next(&rollup))
            all.append(rollup);
    };
    Rollup minute = m_minute;
    minute.setRates();
    if (level == HistoryLevel::Minutes) {
        read(m_minutes);
        if (!minute.isEmpty())
            all.append(minute);
        return all;
    }
    read(m_hours);
    if (const Rollup current = hour(); !current.isEmpty())
        all.append(current);
    if (minute.isEmpty())
        return all;
    const qint64 from = minute.fromMs / HourMs * HourMs;
    if (all.isEmpty() || all.constLast().fromMs != from)
        all.append(Rollup());
    all.last().add(minute);
    all.last().fromMs = from;
    all.last().toMs = from + HourMs;
    return all;
}

QByteArray SubjectHistory::coarse() const
{
    QByteArray out;
    putVarint(&out, CoarseVersion);
    putVarint(&out, quint64(m_rolledMs));
    for (const QByteArray *part : {&m_minutes, &m_hours, &m_hour}) {
        putVarint(&out, quint64(part->size()));
        out += *part;
    }
    return out;
}

qint64 SubjectHistory::rolledMs(const QByteArray &coarse)
{
    ByteReader in(coarse);
    const quint64 version = in.varint();
    const qint64 rolled = qint64(in.varint());
    return in.ok() && version == CoarseVersion && isHistoryTime(rolled) ? rolled : 0;
}

void SubjectHistory::replay(QByteArrayView block, qint64 afterMs, bool durations,
                            QList<ClosedBlock> *closed)
{
    RawCursor cursor(block);
    HistoryValues values;
    while (cursor.next(&values)) {
        if (values.atMs <= m_lastMs)
            continue;
        if (values.atMs > afterMs)
            rollUp(values, spanOf(values.atMs, cursor.everyMs()), durations, closed);
        m_lastMs = values.atMs;
    }
}

void SubjectHistory::restore(const QByteArray &coarse, const QList<QByteArray> &closedRaw,
                             const QByteArray &openRaw, bool durations, QList<ClosedBlock> *closed)
{
    *this = SubjectHistory(m_kind, m_id);
    const qint64 rolled = rolledMs(coarse);
    if (rolled > 0) {
        ByteReader in(coarse);
        in.varint();
        in.varint();
        for (QByteArray *part : {&m_minutes, &m_hours, &m_hour})
            *part = in.bytes(in.varint()).toByteArray();
        m_lastMinuteMs = lastOf(m_minutes);
        m_lastHourMs = lastOf(m_hours);
        if (!in.ok() || (m_lastMinuteMs == 0 && !m_minutes.isEmpty()) ||
            (m_lastHourMs == 0 && !m_hours.isEmpty()))
            *this = SubjectHistory(m_kind, m_id);
        m_rolledMs = rolled;
    }
    for (const QByteArray &block : closedRaw)
        replay(block, rolled, durations, closed);
    m_raw = RawBlock::restored(openRaw);
    replay(m_raw.bytes(), rolled, durations, closed);
    m_lastMs = std::max(m_lastMs, rolled);
}

} // namespace qd
