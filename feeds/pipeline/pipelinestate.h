// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedstatus.h"
#include "overview.h"
#include "pipelinereader.h"
#include "queue.h"
#include "worker.h"

#include "activity.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>

namespace qd {

/// What a pipeline's messages add up to: its workers, their figures since we connected, items in
/// flight, queues. Values in, values out; no clock of its own.
class PipelineState final
{
    Q_DECLARE_TR_FUNCTIONS(qd::PipelineState)
public:
    static constexpr qsizetype mostItems = 100'000; ///< in flight at once that are remembered

    struct Totals
    {
        qint64 completed = 0, failed = 0, retried = 0, skipped = 0;
    };

    /// A new connection at monotonic \a nowMs, \a epochMs by our clock: all figures begin anew.
    void begin(qint64 nowMs, qint64 epochMs);
    void init(const PipelineMessage &message, qint64 nowMs);
    /// The workers that it changed (two at most), to be told on; and what goes into the activity.
    QList<Worker> event(const PipelineMessage &message, qint64 nowMs, ActivityEntry *entry);
    void cut() { m_hasInit = false; } ///< the connection is gone: the next init counts anew
    /// What the workers do is not known any more; \a busyOnly: the run is over, who idled idles.
    void loseTrack(qint64 nowMs, bool busyOnly = false);

    QList<Worker> workers() const; ///< all, in the server's order
    QList<Queue> queues(qint64 nowMs) const;
    SystemOverview system() const;
    const Totals &totals() const { return m_totals; }
    qsizetype itemsInFlight() const { return m_holders.size(); }
    bool hasInit() const { return m_hasInit; }
    quint64 refused() const { return m_refused; } ///< events of workers past the limit
    /// For the connection details: where the figures come from, top performers, …
    QList<ConnectionFact> facts() const;
    QString summary(qint64 nowMs) const; ///< of a run that is over, one sentence
    QString topPerformers(int most) const;

private:
    struct Row
    {
        Worker worker;
        MaybeInt busySinceMs; ///< by the server's clock
        qint64 done = 0, failed = 0, retried = 0, skipped = 0;
        qint64 timed = 0; ///< items whose time is known
        double totalMs = 0;
    };
    Row *rowOf(const QString &name, qint64 nowMs);
    void hold(Row &row, const QString &item, MaybeInt sinceMs);
    void release(Row &row);
    void endItem(Row &row, const QString &item, qint64 atMs);
    void tell(Row &row, qint64 atMs, qint64 nowMs);

    QHash<QString, qsizetype> m_index;
    QList<Row> m_rows;
    QHash<QString, QString> m_holders; ///< item → worker
    QList<std::pair<QString, MaybeInt>> m_queues;
    MaybeInt m_processed, m_failed; ///< as the server told at the start
    Totals m_totals;
    qint64 m_beganAtMs = 0, m_beganEpochMs = 0; ///< monotonic; our clock
    qint64 m_queuesAtMs = 0;
    quint64 m_refused = 0;
    bool m_hasInit = false;
};

} // namespace qd
