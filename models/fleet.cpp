// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet.h"

#include "activitylog.h"
#include "alertpast.h"
#include "clock.h"
#include "jobmemory.h"
#include "passedwindow.h"
#include "redaction.h"
#include "requeuelog.h"

#include <atomic>
#include <limits>

namespace qd {

namespace {

/// Looking at every worker is cheap for some and not for thousands: then at most four times a
/// second.
constexpr int FewWorkers = 500;
constexpr qint64 EvaluateEveryMs = 250;
/// An answer that says all went well needs no reading; any other stays until it is dismissed.
constexpr qint64 SuccessShownMs = 10'000;

quint64 freshQuestionId()
{
    static std::atomic<quint64> next{1};
    return next.fetch_add(1);
}

float figure(const MaybeReal &value)
{
    return value ? float(*value) : std::numeric_limits<float>::quiet_NaN();
}

} // namespace

struct Fleet::Private
{
    WorkerModel workers;
    QueueModel queues;
    CronModel crons;
    ActivityModel activity;
    ActivityLog log;
    Redaction redaction;
    qint64 downSinceMs = 0; ///< monotonic; 0: the connection was never lost
    AlertWatch watch;
    AlertPast past{workers, queues};
    QString operatorName;
    CommandJournal journal;
    JobMemory jobs;
    RequeueLog requeues;

    FeedStatus status;
    std::optional<SystemOverview> system;
    std::optional<PerformanceMetrics> performance;
    Thresholds limits;
    HealthVerdict verdict;
    FleetTrends trends;
    WorkerTrends workerTrends;
    PassedWindow passed;
    int active = 0;
    FleetProfile profile;
    bool hasData = false;
    qint64 lastDataMs = 0;
    qint64 nowMs = 0; ///< newest instant we were told
    qint64 evaluatedAtMs = -EvaluateEveryMs;
    int evaluatedRows = -1;
    qint64 trendAtMs = -1000;
    qint64 serverTimeMs = 0, serverTimeAtMs = 0;

    QHash<QString, qint64> successSinceMs; ///< by worker: since when its row says "Done"

    QHash<QString, QueueCrew> crews; ///< by the name of the queue
    qint64 crewsAtMs = 0;

    void reckonCrews();
    bool isDue() const; ///< to look at every worker again
    bool evaluate();
    qint64 figuresAtMs() const;
    MaybeInt tasksInQueues() const;
    void restorePendingVerbs();
    void endSuccesses();
};

/// Who reads which queue: cheap for some workers, and at most once a second for thousands.
void Fleet::Private::reckonCrews()
{
    const bool few = workers.rowCount() <= FewWorkers;
    if (!few && nowMs - crewsAtMs < 1000)
        return;
    crewsAtMs = nowMs;
    crews.clear();
    for (int i = 0; i < workers.rowCount(); ++i) {
        const WorkerRow &row = *workers.row(i);
        const QStringList names = queuesReadBy(row.worker, few);
        for (qsizetype k = 0; k < names.size(); ++k) {
            if (names.indexOf(names[k]) < k)
                continue; // counted already
            QueueCrew &crew = crews[names[k]];
            ++(isDown(row.kind)                 ? crew.down
               : row.kind == StatusKind::Paused ? crew.paused
                                                : crew.working);
        }
    }
}

bool Fleet::Private::isDue() const
{
    const int rows = workers.rowCount();
    return rows <= FewWorkers || rows != evaluatedRows || nowMs - evaluatedAtMs >= EvaluateEveryMs;
}

/// Health and alerts from what is known now. True when the verdict changed.
bool Fleet::Private::evaluate()
{
    evaluatedAtMs = nowMs;
    evaluatedRows = workers.rowCount();
    reckonCrews();
    active = 0;
    QList<WorkerVitals> vitals;
    vitals.reserve(workers.rowCount());
    for (int i = 0; i < workers.rowCount(); ++i) {
        const WorkerRow &row = *workers.row(i);
        active += !isDown(row.kind) && row.kind != StatusKind::Paused;
        vitals.append({row.worker.name, row.kind, row.worker.errorRate, row.worker.processed,
                       row.worker.failed, explains(row.notes.control, row.worker, row.kind)});
    }
    HealthVerdict next;
    const bool lost = connectionLost(status, nowMs);
    if (status.state == ConnectionState::SignedOut)
        next.reasons << Fleet::tr("signed out: nothing is known");
    else if (!hasData && !lost)
        next.reasons << Fleet::tr("no data yet");
    else
        next = reckonHealth(vitals, !lost, limits);
    AlertSight sight{workers, queues, crons, performance, status, limits, nowMs, wallClockMs()};
    sight.known = hasData;
    sight.throughputPerMinute = passed.perMinute(figuresAtMs());
    sight.errorRatePercent = passed.errorPercent(figuresAtMs());
    sight.tasksWaiting = tasksInQueues();
    sight.system = system ? &*system : nullptr;
    watch.look(sight);
    const bool changed = !(next == verdict);
    verdict = next;
    return changed;
}

/// Figures end now while data comes in, and stand still at the last data when it does not.
qint64 Fleet::Private::figuresAtMs() const
{
    constexpr qint64 QuietMs = 15'000;
    const qint64 last = std::max(lastDataMs, status.lastDataAtMs);
    return nowMs - last > QuietMs ? last : nowMs;
}

/// A worker that went and came back meanwhile still has its command under way.
void Fleet::Private::restorePendingVerbs()
{
    for (const quint64 id : journal.pendingIds()) {
        const JournalRow *row = journal.find(id);
        if (row == journal.pendingOf(row->command.workerKey))
            workers.setPendingVerb(row->command.workerKey, pendingVerb(row->command.action));
    }
}

void Fleet::Private::endSuccesses()
{
    successSinceMs.removeIf([this](const QHash<QString, qint64>::iterator it) {
        const WorkerRow *row = workers.row(workers.rowOf(it.key()));
        const bool shown = row && row->lastOutcome == Outcome::Done;
        const bool over = nowMs - it.value() >= SuccessShownMs;
        if (shown && over)
            workers.dismissAnswer(it.key());
        return over || !shown;
    });
}

void Fleet::showAnswer(const QString &workerKey, Outcome outcome, const QString &words)
{
    d->workers.setAnswer(workerKey, outcome, words);
    if (outcome == Outcome::Done)
        d->successSinceMs.insert(workerKey, d->nowMs);
    else
        d->successSinceMs.remove(workerKey);
}

Fleet::Fleet(const QString &name, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->profile.name = name;
    d->verdict.reasons << tr("no data yet");
    connect(&d->journal, &CommandJournal::ended, this, &Fleet::endCommand);
    connect(&d->journal, &CommandJournal::advanced, this, &Fleet::showApplied);
    connect(&d->watch, &AlertWatch::rulesChanged, this,
            [this] { setLimits(thresholdsOf(d->watch.rules(), d->limits)); });
    noteAlerts();
}

Fleet::~Fleet() = default;

WorkerModel *Fleet::workers()
{
    return &d->workers;
}
QueueModel *Fleet::queues()
{
    return &d->queues;
}
CronModel *Fleet::crons()
{
    return &d->crons;
}
ActivityModel *Fleet::activity()
{
    return &d->activity;
}
ActivityLog *Fleet::log()
{
    return &d->log;
}
AlertModel *Fleet::alerts()
{
    return d->watch.model();
}
AlertWatch *Fleet::watch()
{
    return &d->watch;
}
AlertPast *Fleet::alertPast()
{
    return &d->past;
}
CommandJournal *Fleet::journal()
{
    return &d->journal;
}
JobMemory *Fleet::jobs()
{
    return &d->jobs;
}
const QString &Fleet::name() const
{
    return d->profile.name;
}
const FeedStatus &Fleet::status() const
{
    return d->status;
}
const std::optional<SystemOverview> &Fleet::system() const
{
    return d->system;
}
const std::optional<PerformanceMetrics> &Fleet::performance() const
{
    return d->performance;
}
const HealthVerdict &Fleet::reckoned() const
{
    return d->verdict;
}
const FleetTrends &Fleet::trends() const
{
    return d->trends;
}
const WorkerTrends &Fleet::workerTrends() const
{
    return d->workerTrends;
}
Thresholds Fleet::limits() const
{
    return d->limits;
}
const QString &Fleet::operatorName() const
{
    return d->operatorName;
}
void Fleet::setOperatorName(const QString &name)
{
    d->operatorName = name;
}
const Redaction &Fleet::redaction() const
{
    return d->redaction;
}
void Fleet::setRedaction(const Redaction &redaction)
{
    d->redaction = redaction;
    d->workers.setRedaction(redaction);
    d->jobs.setRedaction(redaction);
    emit redactionChanged();
}
bool Fleet::isProduction() const
{
    return d->profile.production;
}
const FleetProfile &Fleet::profile() const
{
    return d->profile;
}
void Fleet::setProfile(const FleetProfile &profile)
{
    d->profile = profile;
    emit changed();
    emit statusChanged(); // what may be done here
}
void Fleet::setProduction(bool production)
{
    FleetProfile profile = d->profile;
    profile.production = production;
    setProfile(profile);
}
DataAge Fleet::age(qint64 nowMs) const
{
    return dataAge(d->status, dataAgeMs(nowMs), nowMs);
}

Evidence Fleet::evidence(const QString &workerKey, qint64 nowMs) const
{
    const WorkerRow *row = rowOf(workerKey);
    return row ? evidenceOf(*row, nowMs, age(nowMs).oldMs) : Evidence();
}

bool Fleet::hasData() const
{
    return d->hasData;
}
int Fleet::activeWorkers() const
{
    return d->active;
}

const WorkerRow *Fleet::rowOf(const QString &workerKey) const
{
    return d->workers.row(d->workers.rowOf(workerKey));
}

const JournalRow *Fleet::pendingOf(const QString &workerKey) const
{
    return d->journal.pendingOf(workerKey);
}

void Fleet::setLimits(const Thresholds &limits)
{
    d->limits = limits;
    d->workers.tick(limits, d->nowMs, age(d->nowMs));
    d->evaluate();
    emit changed();
}

qint64 Fleet::dataAgeMs(qint64 nowMs) const
{
    const qint64 last = std::max(d->lastDataMs, d->status.lastDataAtMs);
    return last == 0 ? -1 : std::max<qint64>(0, nowMs - last);
}

MaybeInt Fleet::Private::tasksInQueues() const
{
    if (queues.totals().totalQueuedTasks)
        return queues.totals().totalQueuedTasks;
    if (system && system->totalTasksInQueue)
        return system->totalTasksInQueue;
    return queues.sumOfSizes();
}

MaybeInt Fleet::tasksInQueues() const
{
    return d->tasksInQueues();
}

MaybeReal Fleet::throughputPerMinute() const
{
    return d->passed.perMinute(d->figuresAtMs());
}

MaybeReal Fleet::errorRatePercent() const
{
    return d->passed.errorPercent(d->figuresAtMs());
}

void Fleet::apply(const FeedBatch &batch, qint64 nowMs)
{
    d->nowMs = std::max(d->nowMs, nowMs);
    const bool carriesData = batch.workersComplete || batch.queuesComplete ||
                             !batch.workers.isEmpty() || !batch.queues.isEmpty() ||
                             batch.queueTotals || batch.system || batch.performance ||
                             !batch.activity.isEmpty() || !batch.crons.isEmpty();
    d->hasData |= carriesData;
    if (carriesData)
        d->lastDataMs = std::max(d->lastDataMs, batch.receivedAtMs);
    if (batch.serverTimeMs > 0) {
        d->serverTimeMs = batch.serverTimeMs;
        d->serverTimeAtMs = batch.receivedAtMs;
    }
    if (batch.system)
        d->system = batch.system;
    if (batch.performance)
        d->performance = batch.performance;

    d->workers.apply(batch, d->limits, d->nowMs);
    const WorkerModel::Passed passed = d->workers.takePassed();
    if (passed.countersSeen)
        d->passed.add(passed.processed, passed.failed, d->nowMs);
    d->restorePendingVerbs();
    if (d->workers.rowCount() <= FewWorkers)
        d->reckonCrews(); // else as of the last evaluation
    d->queues.apply(batch, d->crews, d->nowMs);
    d->crons.apply(batch, serverNowMs());
    d->activity.apply(batch);
    d->log.apply(batch);
    d->jobs.apply(batch, serverNowMs());
    for (const CommandSent &sent : batch.sent)
        d->journal.sent(sent);
    for (const CommandResult &result : batch.results)
        d->journal.resolve(result, d->nowMs);
    for (const Answer &answer : batch.answers) {
        for (const ActivityEntry &line : d->requeues.answered(answer, serverNowMs())) {
            d->activity.add(line);
            d->log.note(line);
        }
        emit answered(answer);
    }

    if (d->isDue())
        d->evaluate();
    emit changed();
}

void Fleet::setStatus(const FeedStatus &status, qint64 nowMs)
{
    d->nowMs = std::max(d->nowMs, nowMs);
    if (status == d->status)
        return;
    const bool other = status.state != d->status.state;
    const qint64 downMs = d->downSinceMs > 0 ? d->nowMs - d->downSinceMs : 0;
    if (const auto told = activitynotes::connection(d->status, status, downMs, serverNowMs()))
        d->log.note(*told);
    if (d->status.isUp() != status.isUp())
        d->downSinceMs = status.isUp() ? 0 : d->nowMs;
    d->status = status;
    d->jobs.setConnected(status.isUp(), status.error, serverNowMs());
    const bool verdictChanged = (other || d->isDue()) && d->evaluate();
    emit statusChanged();
    if (verdictChanged)
        emit changed();
}

void Fleet::tick(qint64 nowMs)
{
    d->nowMs = std::max(d->nowMs, nowMs);
    d->workers.tick(d->limits, d->nowMs, age(d->nowMs));
    d->queues.tick(d->nowMs);
    d->crons.tick(serverNowMs());
    d->jobs.look(d->workers, d->hasData && d->status.isUp() && age(d->nowMs).oldMs == 0,
                 serverNowMs());
    d->endSuccesses();
    d->evaluate();
    if (d->hasData && d->nowMs - d->trendAtMs >= 900) { // a timer of 1 s may come a little early
        d->trendAtMs = d->nowMs;
        const MaybeInt queued = tasksInQueues();
        d->trends.active.push(float(d->active));
        d->trends.queued.push(figure(queued ? MaybeReal(double(*queued)) : std::nullopt));
        d->trends.throughput.push(figure(throughputPerMinute()));
        d->trends.errorRate.push(figure(errorRatePercent()));
    }
    if (age(d->nowMs).oldMs == 0) // else there is nothing to sample
        d->workerTrends.sample(d->workers, d->nowMs, wallClockMs());
    emit changed();
}

quint64 Fleet::ask(Question question)
{
    question.id = freshQuestionId();
    d->requeues.asked(question);
    emit questionAsked(question);
    return question.id;
}

quint64 Fleet::askDetails(const QString &workerKey)
{
    Question question;
    question.kind = Question::WorkerDetails;
    question.workerKey = workerKey;
    return ask(question);
}

quint64 Fleet::askAddress(const QString &workerKey)
{
    Question question;
    question.kind = Question::WorkerAddress;
    question.workerKey = workerKey;
    return ask(question);
}

quint64 Fleet::askMetrics(int hours)
{
    Question question;
    question.kind = Question::Metrics;
    question.hours = std::clamp(hours, 1, 720);
    return ask(question);
}

qint64 Fleet::serverNowMs() const
{
    return serverMsAt(d->nowMs);
}

qint64 Fleet::serverMsAt(qint64 nowMs) const
{
    if (d->serverTimeMs == 0)
        return wallClockMs();
    return d->serverTimeMs + std::max<qint64>(0, nowMs - d->serverTimeAtMs);
}

void Fleet::tryNow()
{
    emit tryNowRequested();
}

void Fleet::enterToken(const QByteArray &token)
{
    emit tokenEntered(token);
}

void Fleet::enterPassword(const QByteArray &password)
{
    emit passwordEntered(password);
}

} // namespace qd
