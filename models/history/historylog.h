// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historydatabase.h"
#include "historyvalues.h"

#include <QCoreApplication>
#include <QSet>
#include <deque>

namespace qd {

/// What happened, and the alerts, in the history's file. Entries go in as blocks, the newest of
/// which grows until it is full. What a connection tells again after a restart is kept once. Lives
/// on the history's thread.
class HistoryLog final
{
    Q_DECLARE_TR_FUNCTIONS(qd::HistoryLog)
public:
    static constexpr qsizetype MostWaiting = 50'000; ///< entries that wait for a disk
    static constexpr qsizetype MostAlertsWaiting = 2000;
    static constexpr int MostAlerts = 100'000; ///< solved ones

    explicit HistoryLog(HistoryDatabase &db)
        : m_db(db)
    {
    }

    bool load(); ///< of a file that was opened: the newest entries
    void take(const QList<ActivityEntry> &entries, quint64 leftOut); ///< oldest first
    void take(const QList<AlertRecord> &records);
    bool hasWork() const { return !m_waiting.empty() || !m_alerts.isEmpty(); }
    bool writeSome(); ///< one transaction; false: nothing of it was written
    /// Gives up what is too old or too much; \a more: there is more to give up.
    bool purgeSome(const HistoryLimits &limits, qint64 wallNowMs, bool *more);

    ActivityPage page(const ActivityQuestion &question);
    AlertsAnswer alerts(const AlertsQuestion &question);

private:
    bool remember(const ActivityEntry &entry); ///< false: it is kept already
    bool writeBlock();

    HistoryDatabase &m_db;
    QList<ActivityEntry> m_open; ///< in the newest block of the file
    qint64 m_openId = 0;         ///< 0: not in the file yet
    qsizetype m_openBytes = 0;
    std::deque<ActivityEntry> m_waiting;
    QHash<QString, AlertRecord> m_alerts; ///< to be written, by their ids
    QSet<quint64> m_known;
    std::deque<quint64> m_knownOrder;
    qint64 m_bytes = 0, m_lowestId = 0; ///< of the blocks in the file
    quint64 m_leftOut = 0;
};

} // namespace qd
