// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activitymodel.h"
#include "alertwatch.h"
#include "commandjournal.h"
#include "cronmodel.h"
#include "feedstatus.h"
#include "fleetprofile.h"
#include "queuemodel.h"
#include "workermodel.h"
#include "workertrends.h"

#include <QObject>
#include <memory>

namespace qd {

class AlertPast;
class ActivityLog;
class JobMemory;
class Redaction;

/// One series of the last values of a fleet figure, one sample a second at most, for the tiles'
/// sparklines.
struct FleetTrends
{
    Samples active, queued, throughput, errorRate;
};

/// What a worker's row says while a command is under way: "Pausing…".
QString pendingVerb(ControlAction action);

/// Everything known of one fleet: its models and its figures, shared by all windows and by the
/// terminal. Takes batches and status, hands out commands; knows no socket and no widget. GUI
/// thread (or the terminal's).
class Fleet final : public QObject
{
    Q_OBJECT
public:
    explicit Fleet(const QString &name, QObject *parent = nullptr);

    WorkerModel *workers();
    QueueModel *queues();
    CronModel *crons();
    ActivityModel *activity();
    AlertModel *alerts();   ///< the open ones
    AlertWatch *watch();    ///< who raises and ends them
    AlertPast *alertPast(); ///< what recorded history says of rules
    ActivityLog *log();     ///< everything that happened, for the Activity page
    CommandJournal *journal();
    JobMemory *jobs(); ///< of the last 24 hours, for the timeline

    const QString &name() const;
    const FeedStatus &status() const;
    const std::optional<SystemOverview> &system() const;
    const std::optional<PerformanceMetrics> &performance() const;
    const HealthVerdict &reckoned() const;
    const FleetTrends &trends() const;
    const WorkerTrends &workerTrends() const;
    Thresholds limits() const;
    void setLimits(const Thresholds &limits);

    qint64 dataAgeMs(qint64 nowMs) const; ///< −1: no data yet
    DataAge age(qint64 nowMs) const;
    bool hasData() const;
    qint64 serverNowMs() const;            ///< by the server's clock where it told it, else by ours
    qint64 serverMsAt(qint64 nowMs) const; ///< the same at monotonic \a nowMs
    MaybeInt tasksInQueues() const;        ///< the server's total, else the sum of known queues
    MaybeReal throughputPerMinute() const; ///< derived from the counts that passed, last minute
    MaybeReal errorRatePercent() const;    ///< failed ÷ done over what passed in the last 5 min
    int activeWorkers() const;             ///< rows that are not down and not paused

    /// Who sits here, as the system knows them: for acknowledgements and the audit log.
    const QString &operatorName() const;
    void setOperatorName(const QString &name);

    /// What of foreign texts and fields is hidden where they are shown.
    const Redaction &redaction() const;
    void setRedaction(const Redaction &redaction); ///< redactionChanged() follows
    /// Somebody looked at what is hidden of \a what: it is an entry of its own.
    void noteReveal(const QString &what);

    /// As a person saved it: its name, its environment, what may be done here. changed() follows.
    const FleetProfile &profile() const;
    void setProfile(const FleetProfile &profile);
    bool isProduction() const;           ///< what is done here is asked about twice
    void setProduction(bool production); ///< of this profile

    /// Why \a action makes no sense for this worker now, in a sentence; empty: it may be sent.
    QString whyNot(ControlAction action, const QString &workerKey, qint64 nowMs) const;
    /// Why nothing at all can be told now, whoever it is for (not connected, signed out, not
    /// offered by this connection), in a sentence; empty: it can.
    QString whyNot(ControlAction action) const;
    /// Why none of \a workerKeys can be told (one: its own reason); empty: at least one may, or
    /// there are too many to look at each here.
    QString whyNot(ControlAction action, const QStringList &workerKeys, qint64 nowMs) const;
    /// Journals and emits commandIssued; the command's id. Nothing when refused (whyNot told, or
    /// the same verb is pending).
    std::optional<quint64> command(ControlAction action, const QString &workerKey, qint64 nowMs);
    /// What the evidence says of a worker now; of one that is not known nothing.
    Evidence evidence(const QString &workerKey, qint64 nowMs) const;
    quint64
    askDetails(const QString &workerKey); ///< the id of the question that answered() will carry
    quint64 askAddress(const QString &workerKey); ///< answered once the worker's row holds its
                                                  ///< address, or with why not
    quint64 askMetrics(int hours);
    quint64 ask(Question question); ///< its fresh id, which answered() will carry
    /// Why nothing can be given back to a queue at all now; empty: it may be tried.
    QString whyNotRequeue() const;

public slots:
    void apply(const qd::FeedBatch &batch, qint64 nowMs);
    void setStatus(const qd::FeedStatus &status, qint64 nowMs);
    void tick(qint64 nowMs); ///< once a second

signals:
    void changed(); ///< figures (tiles, health) changed; at most once per apply or tick
    void statusChanged();
    void answered(const qd::Answer &answer);
    void commandIssued(const qd::Command &command);
    void commandEnded(const qd::JournalRow &row);
    void questionAsked(const qd::Question &question);
    void tryNowRequested();
    void redactionChanged();
    void revealed(const QString &what); ///< for whoever keeps account
    void tokenEntered(const QByteArray &token);
    void passwordEntered(const QByteArray &password);

private:
    const WorkerRow *rowOf(const QString &workerKey) const;
    const JournalRow *pendingOf(const QString &workerKey) const;
    void showApplied(quint64 commandId);
    void noteAlerts();
    void endCommand(const JournalRow &row);
    void showAnswer(const QString &workerKey, Outcome outcome, const QString &words);

    struct Private;
    std::unique_ptr<Private> d;

public:
    ~Fleet() override;
    void tryNow();
    void enterToken(const QByteArray &token);
    void enterPassword(const QByteArray &password); ///< of Redis
};

} // namespace qd
