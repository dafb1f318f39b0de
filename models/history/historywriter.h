// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historysubjects.h"

#include <deque>

namespace qd {

/// What was taken in and what became of it, for diagnostics.
struct HistoryCounts
{
    quint64 samples = 0;  ///< taken in
    quint64 notLater = 0; ///< not later than the one before: left out
    quint64 badTime = 0;  ///< no time at all: left out
    quint64 refused = 0;  ///< of subjects beyond the number that may be
    quint64 dropped = 0;  ///< that the disk did not take in time: lost
    quint64 setBacks = 0; ///< of the clock, by more than ten minutes
    quint64 transactions = 0;
    double longestTransactionMs = 0, longestCheckpointMs = 0;
    qint64 usedBytes = 0; ///< of the file, as last looked

    bool operator==(const HistoryCounts &) const = default;
};

/// Takes samples into blocks and blocks into the file, a little at a time: no transaction is meant
/// to last longer than 20 ms. Lives on the history's thread.
class HistoryWriter final
{
public:
    explicit HistoryWriter(HistoryDatabase &db)
        : m_db(db)
    {
    }

    bool load();      ///< of a file that was opened: who there is and what was open
    bool loadNames(); ///< who there is alone, to read along
    bool restore(HistorySubject &subject); ///< what is open of it
    void writeAllAnew(); ///< the file is another one: all that is known goes into it

    void take(const HistorySamples &samples, const HistoryLimits &limits);
    void closeIdle(); ///< those of whom nothing came for two hours
    void saveOpen();  ///< all that is open is to be written
    bool hasWork() const { return !m_queue.empty(); }
    bool writeSome(); ///< one transaction; false: nothing of it was written

    /// Gives up what is older or more than \a limits allow, one transaction of it; \a more: there
    /// is more to give up.
    bool purgeSome(const HistoryLimits &limits, qint64 wallNowMs, bool *more);

    HistorySubjects &subjects() { return m_subjects; }
    qint64 newestMs() const { return m_newestMs; } ///< of all samples
    HistoryCounts &counts() { return m_counts; }

    /// What may wait in memory for a disk that takes nothing.
    static constexpr qint64 MostWaitingBytes = 16 << 20;

private:
    void enqueue(HistorySubject &subject);
    HistorySubject *subjectOf(const HistorySample &sample, const HistoryLimits &limits);
    bool write(const HistorySubject &subject);
    void written(int count);
    void forgetOldestWaiting();
    bool inTransaction(const std::function<bool()> &work);
    bool purgeSubject(const HistoryLimits &limits, qint64 nowMs, bool *more, bool *gone);

    HistoryDatabase &m_db;
    HistorySubjects m_subjects;
    std::deque<int> m_queue;
    HistoryCounts m_counts;
    qint64 m_newestMs = 0;
    qint64 m_waitingBytes = 0; ///< of closed blocks
    int m_purgeRows = 100;
    int m_leaving = 0; ///< the subject whose blocks are being removed
};

} // namespace qd
