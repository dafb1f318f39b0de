// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historyreader.h"
#include "historyseries.h"

namespace qd {

/// What a back end kept of one subject, as roll-ups by time.
struct FilledSubject
{
    SubjectKind kind = SubjectKind::Fleet;
    QString key; ///< as the back end names it
    qint64 stepMs = MinuteMs;
    QList<Rollup> rollups;
};

/// The series of readHistory() as roll-ups: of workers ("worker:…"), queues ("queue:…") and of the
/// fleet ("system"). A point's time is the end of its stretch; stretches that are not over by
/// \a nowMs, and steps below a minute or above a day, are left out. Any thread.
QList<FilledSubject> filledFrom(const History &history, qint64 nowMs);

/// Fills holes of what was recorded, one subject after the other. Lives on the history's thread.
class HistoryFiller final
{
public:
    HistoryFiller(HistoryDatabase &db, HistorySubjects &subjects, HistoryReader &reader)
        : m_db(db)
        , m_subjects(subjects)
        , m_reader(reader)
    {
    }

    /// Writes those roll-ups of which nothing was recorded and that were not filled before. false:
    /// the file took nothing.
    bool fill(const FilledSubject &subject, const HistoryLimits &limits);

private:
    HistoryDatabase &m_db;
    HistorySubjects &m_subjects;
    HistoryReader &m_reader;
};

} // namespace qd
