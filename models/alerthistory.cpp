// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerthistory.h"

#include "alertwatch.h"
#include "alertwords.h"
#include "clock.h"

#include <algorithm>
#include <utility>

namespace qd {

namespace {
constexpr qint64 AskEveryMs = 60'000, RetryMs = 10'000, LostAnswerMs = 30'000;

bool endedLater(const AlertRecord &a, const AlertRecord &b)
{
    return a.endedMs > b.endedMs;
}
} // namespace

AlertHistory::AlertHistory(AlertWatch &watch, int days, QObject *parent)
    : QObject(parent)
    , m_days(days)
{
    connect(&watch, &AlertWatch::solved, this, &AlertHistory::addSolved);
    // One whose cause came back goes on: it is not solved any more.
    const auto again = [this](const AlertRecord &record) { drop(record.id); };
    connect(&watch, &AlertWatch::raised, this, again);
    connect(&watch, &AlertWatch::changed, this, again);
}

void AlertHistory::setStore(Ask ask)
{
    m_ask = std::move(ask);
    m_question = 0;
    m_known = false;
    m_due = true;
    m_error.clear();
    tell();
}

void AlertHistory::setDays(int days)
{
    if (days == m_days)
        return;
    m_days = days;
    m_due = true;
    m_question = 0; // the answer to the old question is not wanted
    const qint64 fromMs = alertDayStart(wallClockMs(), m_days);
    m_records.removeIf([fromMs](const AlertRecord &record) { return record.endedMs < fromMs; });
    m_ids.clear();
    for (const AlertRecord &record : std::as_const(m_records))
        m_ids.insert(record.id);
    tell();
}

void AlertHistory::tick(qint64 wallMs)
{
    const qint64 dayMs = alertDayStart(wallMs, m_days);
    if (dayMs != std::exchange(m_dayMs, dayMs)) {
        m_due = true;
        drop({}); // at midnight what is older leaves
    }
    const qint64 age = std::abs(wallMs - m_askedMs); // a clock that was set back asks again, too
    const bool lost = m_question && age > LostAnswerMs;
    const bool old = !m_question && age > (m_error.isEmpty() ? AskEveryMs : RetryMs);
    if (m_ask && (m_due || lost || old))
        ask(wallMs);
}

void AlertHistory::ask(qint64 wallMs)
{
    AlertsQuestion question;
    question.fromMs = alertDayStart(wallMs, m_days);
    question.toMs = wallMs + AskEveryMs;
    question.most = Most;
    m_askedMs = wallMs;
    m_question = m_ask(question);
    m_due = m_question == 0;
}

void AlertHistory::take(const AlertsAnswer &answer)
{
    if (answer.id == 0 || answer.id != m_question)
        return;
    m_question = 0;
    m_known = true;
    m_error = answer.error;
    if (!answer.error.isEmpty())
        return tell(); // what was known stays
    m_records = answer.records;
    m_cut = m_records.size() >= Most;
    m_ids.clear();
    for (const AlertRecord &record : std::as_const(m_records))
        m_ids.insert(record.id);
    // What was solved a moment ago stands in the file a moment later.
    const qint64 fromMs = alertDayStart(wallClockMs(), m_days);
    for (const AlertRecord &record : std::as_const(m_own)) {
        if (record.endedMs < fromMs || m_ids.contains(record.id))
            continue;
        m_records << record;
        m_ids.insert(record.id);
    }
    m_records.removeIf([](const AlertRecord &record) { return record.endedMs <= 0; });
    std::stable_sort(m_records.begin(), m_records.end(), endedLater);
    if (m_records.size() > Most)
        m_records.resize(Most);
    tell();
}

void AlertHistory::addSolved(const AlertRecord &record)
{
    drop(record.id);
    m_own.prepend(record);
    if (m_own.size() > Most)
        m_own.resize(Most);
    if (record.endedMs >= alertDayStart(wallClockMs(), m_days)) {
        const auto place = std::upper_bound(m_records.begin(), m_records.end(), record, endedLater);
        m_records.insert(place, record);
        m_ids.insert(record.id);
        if (m_records.size() > Most)
            m_ids.remove(m_records.takeLast().id);
    }
    tell();
}

/// Also what the days do not reach any more.
void AlertHistory::drop(const QString &id)
{
    if (!id.isEmpty() && !m_ids.contains(id))
        return;
    const qint64 fromMs = alertDayStart(wallClockMs(), m_days);
    const auto gone = [&](const AlertRecord &record) {
        return record.id == id || record.endedMs < fromMs;
    };
    m_own.removeIf([&id](const AlertRecord &record) { return record.id == id; });
    if (m_records.removeIf(gone) == 0)
        return;
    m_ids.remove(id);
    tell();
}

void AlertHistory::tell()
{
    if (std::exchange(m_telling, true))
        return; // many at once are told once
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_telling = false;
            emit changed();
        },
        Qt::QueuedConnection);
}

const AlertRecord *AlertHistory::find(const QString &id) const
{
    const auto found = std::find_if(m_records.cbegin(), m_records.cend(),
                                    [&id](const AlertRecord &record) { return record.id == id; });
    return found == m_records.cend() ? nullptr : &*found;
}

int AlertHistory::solvedToday(qint64 wallMs) const
{
    const qint64 fromMs = alertDayStart(wallMs);
    return int(
        std::count_if(m_records.cbegin(), m_records.cend(),
                      [fromMs](const AlertRecord &record) { return record.endedMs >= fromMs; }));
}

} // namespace qd
