// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobsubjects.h"

namespace qd {
namespace {

/// The API calls every entry an activity and carries the kind beside it, where it has one.
bool isKind(const ActivityEntry &entry, QLatin1StringView kind)
{
    return entry.kind == kind || (entry.kind == QLatin1StringView("activity") &&
                                  entry.fields.value(QLatin1StringView("kind")).toString() == kind);
}

} // namespace

bool startsJob(const ActivityEntry &entry)
{
    return !entry.job.isEmpty() && isKind(entry, QLatin1StringView("job_started"));
}

bool endsJob(const ActivityEntry &entry)
{
    return !entry.job.isEmpty() && (isKind(entry, QLatin1StringView("job_finished")) ||
                                    isKind(entry, QLatin1StringView("job_failed")));
}

void JobSubjects::note(const QList<ActivityEntry> &entries)
{
    // What activityEntry() writes of a job that says what it is about.
    constexpr QLatin1StringView Started("Started ");
    for (const ActivityEntry &entry : entries) {
        if (!startsJob(entry) || !entry.text.startsWith(Started))
            continue;
        const QString subject = entry.text.mid(Started.size());
        if (subject.isEmpty())
            continue;
        if (!m_subjects.contains(entry.job))
            m_order.push_back(entry.job);
        m_subjects.insert(entry.job, subject);
        if (m_order.size() > Most) {
            m_subjects.remove(m_order.front());
            m_order.pop_front();
        }
    }
}

} // namespace qd
