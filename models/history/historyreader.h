// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historysubjects.h"

#include <span>

#include <QCoreApplication>

namespace qd {

/// How fine an answer is.
struct HistoryStep
{
    HistoryLevel level = HistoryLevel::Minutes; ///< what it is put together from
    qint64 stepMs = MinuteMs;  ///< of the points; of samples: 0: each is a point of its own
    qint64 shownMs = MinuteMs; ///< as the answer says it
};

/// Puts answers together from the file and from what is open. Lives on the history's thread.
class HistoryReader final
{
    Q_DECLARE_TR_FUNCTIONS(qd::HistoryReader)
public:
    HistoryReader(HistoryDatabase &db, const HistorySubjects &subjects)
        : m_db(db)
        , m_subjects(subjects)
    {
    }

    /// All but the figures. \a newestMs: of all samples: what ends after it is not over.
    HistoryAnswer answer(const HistoryQuestion &question, qint64 newestMs);

    /// The recorded roll-ups (of Raw: samples) that reach into the stretch, by time, never
    /// overlapping. false: the file could not be read.
    bool recorded(const HistorySubject &subject, HistoryLevel level, qint64 fromMs, qint64 toMs,
                  const std::function<void(const Rollup &)> &visit);
    /// What a back end filled holes with, by time, never overlapping.
    bool filled(const HistorySubject &subject, qint64 fromMs, qint64 toMs,
                const std::function<void(const Rollup &)> &visit);

    QString unreadable() const; ///< why it could not be read, in a sentence

    static constexpr qint64 LongestFilledMs = 62LL * 24 * HourMs;

private:
    struct Bucket
    {
        Rollup rollup;
        qint64 recordedMs = 0, filledMs = 0;
    };
    bool stepFor(const HistoryQuestion &question, HistoryStep *step, MaybeInt *oldestMs);
    bool buckets(const HistorySubject &subject, const HistoryStep &step, qint64 fromMs, qint64 toMs,
                 std::vector<Bucket> *out);

    HistoryDatabase &m_db;
    const HistorySubjects &m_subjects;
};

} // namespace qd
