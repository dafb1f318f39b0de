// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity.h"

#include <QHash>
#include <QList>
#include <QString>
#include <deque>

namespace qd {

/// An entry that says a job began, or one that says it ended.
bool startsJob(const ActivityEntry &entry);
bool endsJob(const ActivityEntry &entry);

/// What jobs are about, by their ids, as far as their beginnings said so: "letters/016.txt". Holds
/// the newest 4,096; an id it never heard of has no subject.
class JobSubjects
{
public:
    static constexpr size_t Most = 4096;

    void note(const QList<ActivityEntry> &entries);
    QString of(const QString &job) const
    {
        return m_subjects.value(job);
    } ///< foreign text; empty: not known

private:
    QHash<QString, QString> m_subjects;
    std::deque<QString> m_order; ///< oldest first
};

} // namespace qd
