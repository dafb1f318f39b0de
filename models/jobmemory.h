// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cronhistory.h"
#include "feedbatch.h"
#include "joblane.h"
#include "redaction.h"
#include "textring.h"

#include <QHash>
#include <QObject>
#include <array>
#include <deque>
#include <memory>

namespace qd {

class WorkerModel;
struct WorkerRow;
struct JournalRow;

/// A time of which the console knows nothing, or not everything.
struct MemoryGap
{
    qint64 fromMs = 0;
    qint64 toMs = 0;  ///< 0: it lasts
    bool own = false; ///< our own connection was away; else the stream tells no more of it
    QString text;     ///< a sentence

    bool operator==(const MemoryGap &) const = default;
};

/// The words that belong to a bar.
struct JobWords
{
    QString job, text; ///< foreign; empty: none, or gone
    bool gone = false; ///< given up, to make room
};

/// The jobs of a fleet's last 24 hours in bounded room: at most MostBars bars of 24 bytes, their
/// words in two rings, the oldest given up first. Takes the entries of activity as batches carry
/// them, and what the workers' rows say. All instants are by the server's clock. GUI thread.
class JobMemory final : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 MostMs = 24 * 3'600'000LL;
    static constexpr qsizetype MostBars = 1'000'000;
    static constexpr qsizetype MostLanes = 20'000;
    static constexpr int Minutes = 24 * 60;
    static constexpr qint64 RowSlackMs = 30'000; ///< rows and entries do not come at one moment

    explicit JobMemory(QObject *parent = nullptr);
    ~JobMemory() override;

    void apply(const FeedBatch &batch, qint64 serverNowMs);
    /// What the rows say beside the entries: current jobs, silence, pauses, ends. \a fresh: they
    /// are of now; else nothing is concluded from them.
    void look(const WorkerModel &workers, bool fresh, qint64 serverNowMs);
    void noteControl(const JournalRow &row, qint64 serverNowMs); ///< a command of ours ended
    void setConnected(bool connected, const QString &why, qint64 serverNowMs);

    int laneCount() const { return int(m_lanes.size()); }
    const JobLane &lane(int lane) const { return *m_lanes[size_t(lane)].jobs; }
    const QString &laneName(int lane) const { return m_lanes[size_t(lane)].name; } ///< foreign
    int laneOf(const Worker &worker) const;     ///< −1: nothing is known of it
    int laneNamed(const QString &worker) const; ///< as activity calls it; −1: nothing is known

    JobWords words(const JobBar &bar) const;                   ///< as they came
    const Redaction &redaction() const { return m_redaction; } ///< for what is shown of them
    void setRedaction(const Redaction &redaction);
    QByteArrayView jobUtf8(const JobBar &bar) const; ///< valid until the next apply
    QByteArrayView wordsUtf8(const JobBar &bar) const;
    QString queueName(quint16 number) const;
    const QJsonObject *fieldsOfFailure(quint32 job, qint64 endMs) const; ///< nullptr: not kept

    qsizetype barCount() const { return m_count; }
    /// The oldest bar or, while nothing was given up, when we began to listen; 0: not yet.
    qint64 reachMs() const;
    qint64 reachMs(int lane) const; ///< of one lane: what was given up of it ended before
    const std::deque<MemoryGap> &gaps() const { return m_gaps; } ///< by fromMs
    bool isConnected() const { return m_connected; }
    const CronHistory &crons() const { return m_crons; }

    /// How much ended in a minute.
    struct Minute
    {
        qint64 number = -1; ///< minutes since the epoch
        quint32 done = 0, failed = 0;
    };
    Minute minute(qint64 number) const; ///< of the last Minutes of them; else zeros

    quint64 version() const { return m_version; } ///< another one after each change
    size_t bytes() const;                         ///< about what all this takes of memory

private:
    struct NamedLane
    {
        QString name;
        QString owner; ///< key of the worker it belongs to; empty: not known
        std::unique_ptr<JobLane> jobs;
        StatusKind kind = StatusKind::Other; ///< when the row was looked at last
        bool seen = false;
    };
    struct Failure
    {
        quint32 job;
        qint64 endMs;
        QJsonObject fields;
    };
    int laneFor(const QString &name); ///< makes one; −1: too many
    int laneFor(const Worker &worker);
    void take(const ActivityEntry &entry, qint64 serverNowMs);
    void takeJob(const ActivityEntry &entry, BarEnd end, bool cron, qint64 atMs);
    void takeLife(const ActivityEntry &entry, EventKind kind, qint64 atMs);
    void takeControl(const ActivityEntry &entry, bool failed, qint64 atMs);
    void takeGap(const ActivityEntry &entry, qint64 atMs);
    void addGap(const MemoryGap &gap);
    void lookAt(const WorkerRow &row, qint64 serverNowMs);
    void lookAtEnd(NamedLane &lane, const WorkerRow &row, qint64 serverNowMs);
    void count(BarEnd end, qint64 atMs);
    void added(int bars, qint64 atMs);
    void forget(qint64 serverNowMs);
    void reclaim(); ///< lanes that nothing is kept in any more: for others
    void dropBefore(qint64 ms);
    quint16 queueNumber(const QString &name);
    bool isKnownRequest(const QString &requestId);

    std::vector<NamedLane> m_lanes;
    QHash<QString, int> m_laneOf; ///< by every name a worker goes by
    std::vector<int> m_free;      ///< lanes that wait for a name
    TextRing m_texts, m_failureTexts;
    QStringList m_queues;
    QHash<QString, quint16> m_queueNumbers;
    std::deque<Failure> m_failures; ///< the newest, oldest first
    std::deque<MemoryGap> m_gaps;
    std::deque<QString> m_requests; ///< control requests that have their mark
    CronHistory m_crons;
    std::array<Minute, Minutes> m_minutes;
    std::deque<qint64> m_arrivals; ///< how far time was, every so many bars
    qint64 m_newestMs = 0, m_sinceMs = 0, m_lastEntryMs = 0, m_reclaimedMs = 0;
    qsizetype m_count = 0, m_sinceArrival = 0;
    Redaction m_redaction;
    quint64 m_version = 0, m_droppedTogether = 0;
    bool m_connected = true, m_everConnected = false;
};

} // namespace qd
