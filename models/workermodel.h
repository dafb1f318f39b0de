// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "feedbatch.h"
#include "feedstatus.h"
#include "jobsubjects.h"
#include "thresholds.h"
#include "worker.h"
#include "workernotes.h"

#include <QAbstractTableModel>
#include <QHash>
#include <array>
#include <memory>
#include <vector>

namespace qd {

class Redaction;

/// The last 60 samples of a worker's throughput, newest last. NaN: not known.
struct Samples
{
    static constexpr int Capacity = 60;
    std::array<float, Capacity> values{};
    quint8 size = 0;
    quint8 head = 0; ///< index of the oldest
    void push(float value);
    float at(int i) const { return values[(head + i) % Capacity]; } ///< 0 = oldest
};

/// Everything a card or a row shows. The delegate reads one of these by WorkerRole::RowRole as
/// const WorkerRow *, valid until the model changes.
struct WorkerRow
{
    Worker worker;
    Liveness life = Liveness::Unknown;
    StatusKind kind = StatusKind::Other;
    LifeNotes notes; ///< where they say something of life and kind; a stuck one's kind is Degraded
    Samples rate;    ///< tasks per minute, one sample per update ≥ 1 s apart
    QString jobSubject;  ///< what worker.currentJob is about, where its beginning said so
    QString pendingVerb; ///< "Pausing…" while a command for this worker is pending
    QString lastAnswer;  ///< the server's last words to a command
    Outcome lastOutcome = Outcome::Pending; ///< of lastAnswer; Pending: none
    bool listed = false; ///< the back end lists it itself: it goes when that leaves it out
    quint32 changes = 0; ///< bumped whenever anything shown changed (delegates cache by it)
    qint64 sampledAtMs = 0;
    MaybeInt sampledProcessed;
    std::shared_ptr<const Redaction> redaction; ///< its model's; none: the standard one

    QString redacted(const QString &text) const; ///< with what is secret in it hidden: for a screen
};

/// The job a row works on, by what it is about where that is known, else by its id; foreign text,
/// empty: none. As it came: to be sorted and found by; shownJob() is what a screen shows.
const QString &jobText(const WorkerRow &row);
QString shownJob(const WorkerRow &row);

/// What the evidence says of a row at \a nowMs; \a dataAgeMs: as DataAge::oldMs.
Evidence evidenceOf(const WorkerRow &row, qint64 nowMs, qint64 dataAgeMs = 0);

/// Why a row cannot be taken from view, in a sentence; empty: it is a worker that is down and is
/// known by what it reported alone.
QString whyNotDismiss(const WorkerRow &row);

/// What the status pill says: the server's word as it came, or ours where evidence overrules it
/// ("stale", "stuck"); "—" if there is none.
QString statusText(const WorkerRow &row);

enum WorkerRole {
    RowRole = Qt::UserRole + 1, ///< quintptr of const WorkerRow *
    KeyRole,
    SortRole, ///< raw value of the column: sorting never parses text
};

enum WorkerColumn {
    NameColumn,
    StatusColumn,
    JobColumn,
    HostColumn,
    ProcessedColumn,
    ErrorRateColumn,
    AvgTimeColumn,
    QueueColumn,
    MemoryColumn,
    SeenColumn,
    AddressColumn,
    OfQueueColumn,
    StageColumn,
    GroupColumn,
    FailedColumn,
    SuccessColumn, ///< percent
    RateColumn,
    UptimeColumn,
    JobTimeColumn,
    ActivityColumn, ///< age of the last piece of work
    HeartbeatColumn,
    ExitCodeColumn,
    WorkerColumnCount
};

/// All workers of a fleet in the server's order. A snapshot is merged, never reset: rows keep their
/// place, new ones are appended (in the snapshot's order), gone ones removed in ranges. One
/// dataChanged with roles per range. GUI thread.
class WorkerModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit WorkerModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Activity in the batch tells what jobs are about: rows name their job by that.
    void apply(const FeedBatch &batch, const Thresholds &limits, qint64 nowMs);
    /// Ages tick: recomputes liveness of all rows, announces those whose shown state changed.
    /// While data are old nobody is called silent for it.
    void tick(const Thresholds &limits, qint64 nowMs, const DataAge &age = {});
    /// A command of ours took effect, at \a serverMs by the server's clock.
    void noteControl(const Command &command, qint64 serverMs);
    void setRedaction(const Redaction &redaction); ///< of what rows show of jobs and answers

    const WorkerRow *row(int row) const;     ///< nullptr out of range
    qint64 nowMs() const { return m_nowMs; } ///< of the last apply or tick, monotonic
    int rowOf(const QString &key) const;     ///< −1: unknown
    QList<int> rowsNamed(const QString &nameOrAddress)
        const; ///< display name, address or key, exact; "" names nobody

    void setPendingVerb(const QString &key, const QString &verb); ///< "" ends it
    void setAnswer(const QString &key, Outcome outcome, const QString &words);
    void dismissAnswer(const QString &key);
    void dismiss(const QString &key); ///< takes the row from view, where it may be; the worker's
                                      ///< next sign of life brings it back

    /// How far the workers' counters rose since the last call. A counter that fell (a restart) or
    /// was not known before adds nothing; countersSeen: some worker has a known count.
    struct Passed
    {
        qint64 processed = 0, failed = 0;
        bool countersSeen = false;
    };
    Passed takePassed();

signals:
    void rowsApplied(int changed); ///< after each apply, for diagnostics
    void burstBegan();             ///< several signals of one apply or tick follow …
    void burstEnded();             ///< … and were all: a proxy sorts once, here

private:
    bool merge(WorkerRow &row, const Worker &worker, const Thresholds &limits, qint64 nowMs,
               bool backlog);
    bool nameJob(WorkerRow &row) const;
    bool judge(WorkerRow &row, const Thresholds &limits, qint64 nowMs, bool looks);
    LifeNotes stuckNotes(const Worker &worker, const Thresholds &limits, qint64 nowMs) const;
    bool sample(WorkerRow &row, qint64 nowMs, bool backlog);
    void append(const std::vector<const Worker *> &fresh, const Thresholds &limits, qint64 nowMs);
    void removeUnseen(const std::vector<char> &seen);
    void removeRange(int first, int last);
    void announce(const std::vector<char> &changed);
    void touch(int row);
    QString display(const WorkerRow &row, int column) const;
    QString toolTip(const WorkerRow &row, int column) const;
    QString accessible(const WorkerRow &row, int column) const;
    QVariant sortValue(const WorkerRow &row, int column) const;

    std::vector<std::unique_ptr<WorkerRow>> m_rows;
    QHash<QString, int> m_rowOf;
    QHash<QString, MaybeInt> m_dismissed; ///< by key: the last sign of life then
    JobSubjects m_subjects;
    WorkerNotes m_notes;
    std::shared_ptr<const Redaction> m_redaction;
    qint64 m_nowMs = 0;     ///< of the last apply or tick: ages are shown as of then
    qint64 m_dataAgeMs = 0; ///< of the last tick, as DataAge::oldMs
    Passed m_passed;
};

} // namespace qd
