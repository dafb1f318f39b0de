// SPDX-License-Identifier: GPL-3.0-or-later
#include "cronmodel.h"

#include "feedbatch.h"
#include "format.h"
#include "text.h"
#include "words.h"

#include <algorithm>
#include <utility>

namespace qd {

namespace {

bool standsBefore(const CronJob &a, const CronJob &b)
{
    const bool troubleA = cronTrouble(a), troubleB = cronTrouble(b);
    return troubleA != troubleB ? troubleA : a.name < b.name;
}

MaybeReal secondsSince(qint64 atMs, qint64 nowMs)
{
    return nowMs > 0 && atMs > 0 ? MaybeReal(std::max(0.0, double(nowMs - atMs) / 1000))
                                 : std::nullopt;
}

/// How many of the newest runs were missed one after the other.
qsizetype missedInARow(const CronJob &job)
{
    const auto came = std::find_if(job.runs.crbegin(), job.runs.crend(), [](const CronRun &run) {
        return run.outcome != CronOutcome::Missed;
    });
    return came - job.runs.crbegin();
}

const QList<int> &wordRoles()
{
    static const QList<int> roles{Qt::ToolTipRole, Qt::AccessibleTextRole};
    return roles;
}

} // namespace

CronModel::CronModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int CronModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_jobs.size());
}

const CronJob *CronModel::job(int row) const
{
    return row >= 0 && row < int(m_jobs.size()) ? &m_jobs[size_t(row)] : nullptr;
}

int CronModel::rowOf(const QString &name) const
{
    // Both parts, those in trouble and the others, are in order of their names.
    const auto middle = m_jobs.cbegin() + troubled();
    for (const auto &[from, to] :
         {std::pair(m_jobs.cbegin(), middle), std::pair(middle, m_jobs.cend())}) {
        const auto at =
            std::lower_bound(from, to, name, [](const CronJob &job, const QString &wanted) {
                return job.name < wanted;
            });
        if (at != to && at->name == name)
            return int(at - m_jobs.cbegin());
    }
    return -1;
}

int CronModel::troubled() const
{
    const auto end = std::partition_point(m_jobs.cbegin(), m_jobs.cend(),
                                          [](const CronJob &job) { return cronTrouble(job); });
    return int(end - m_jobs.cbegin());
}

void CronModel::apply(const FeedBatch &batch, qint64 serverNowMs)
{
    m_serverNowMs = serverNowMs;
    if (batch.cronsKnownToMs > 0)
        m_knownToMs = batch.cronsKnownToMs;
    for (const CronJob &job : batch.crons)
        place(job);
}

/// Puts \a job where it belongs: a new row, the same one, or moved when it got into trouble or out.
void CronModel::place(const CronJob &job)
{
    const int row = rowOf(job.name);
    if (row >= 0 && m_jobs[size_t(row)] == job)
        return;
    const auto at = std::lower_bound(m_jobs.cbegin(), m_jobs.cend(), job, standsBefore);
    int wanted = int(at - m_jobs.cbegin());
    if (row < 0) {
        beginInsertRows({}, wanted, wanted);
        m_jobs.insert(m_jobs.cbegin() + wanted, job);
        endInsertRows();
        return;
    }
    const bool moves = bool(cronTrouble(m_jobs[size_t(row)])) != bool(cronTrouble(job));
    if (moves && wanted != row && wanted != row + 1) {
        beginMoveRows({}, row, row, {}, wanted);
        const auto from = m_jobs.begin() + row, to = m_jobs.begin() + wanted;
        if (wanted > row)
            std::rotate(from, from + 1, to);
        else
            std::rotate(to, from, from + 1);
        endMoveRows();
        wanted -= wanted > row;
    } else {
        wanted = row;
    }
    m_jobs[size_t(wanted)] = job;
    emit dataChanged(index(wanted), index(wanted), QList<int>{CronJobRole} + wordRoles());
}

void CronModel::tick(qint64 serverNowMs)
{
    m_serverNowMs = serverNowMs;
    if (!m_jobs.empty())
        emit dataChanged(index(0), index(int(m_jobs.size()) - 1), wordRoles());
}

QVariant CronModel::data(const QModelIndex &index, int role) const
{
    const CronJob *at = job(index.row());
    if (!at)
        return {};
    switch (role) {
    case CronJobRole: return QVariant::fromValue(quintptr(at));
    case Qt::DisplayRole: return displayText(at->name);
    case Qt::ToolTipRole: return tip(*at);
    case Qt::AccessibleTextRole: {
        QStringList parts{tr("Cron job %1").arg(displayText(at->name)),
                          cronLastText(*at, m_serverNowMs)};
        const QString next = cronNextText(*at, m_serverNowMs);
        if (!next.isEmpty())
            parts << next;
        return parts.join(QStringLiteral(", "));
    }
    default: return {};
    }
}

/// Everything with exact times: the job, its last run, what was missed.
QString CronModel::tip(const CronJob &job) const
{
    QStringList lines{displayText(job.name, 300)};
    const QString schedule = cronScheduleText(job);
    if (!schedule.isEmpty())
        lines << schedule;
    if (const CronRun *run = lastCronRun(job)) {
        lines << tr("Last run: %1").arg(cronOutcomeText(run->outcome));
        const auto time = [&lines](const QString &what, const MaybeInt &atMs) {
            if (atMs)
                lines << what.arg(format::dateTime(*atMs));
        };
        time(tr("due %1"), run->dueMs);
        time(tr("started %1"), run->startedMs);
        time(tr("ended %1"), run->endedMs);
        if (run->durationMs)
            lines << tr("took %1").arg(format::seconds(*run->durationMs / 1000));
        if (!run->worker.isEmpty())
            lines << tr("by %1").arg(displayText(run->worker, 100));
        if (!run->error.isEmpty())
            lines << displayText(run->error, 300);
    }
    if (job.nextMs)
        lines << tr("Next: %1").arg(format::dateTime(*job.nextMs));
    if (job.missed.value_or(0) > 0)
        lines << tr("Missed: %1").arg(format::count(job.missed));
    if (job.lastMissedMs)
        lines << tr("last missed %1").arg(format::dateTime(*job.lastMissedMs));
    return lines.join(u'\n');
}

QString cronScheduleText(const CronJob &job)
{
    if (!job.expression().isEmpty())
        return displayText(job.expression(), 100);
    if (!job.intervalMs)
        return {};
    const qint64 seconds = (*job.intervalMs + 500) / 1000;
    if (seconds < 120)
        return tr("about every %1 s").arg(format::count(seconds));
    if (seconds % 86'400 == 0)
        return tr("about every %1 d").arg(format::count(seconds / 86'400));
    if (seconds % 3'600 == 0)
        return tr("about every %1 h").arg(format::count(seconds / 3'600));
    if (seconds % 60 == 0)
        return tr("about every %1 min").arg(format::count(seconds / 60));
    return tr("about every %1").arg(format::duration(double(seconds)));
}

QString cronOutcomeText(CronOutcome outcome)
{
    switch (outcome) {
    case CronOutcome::Unknown: return tr("End unknown");
    case CronOutcome::Running: return tr("Running");
    case CronOutcome::Succeeded: return tr("Succeeded");
    case CronOutcome::Failed: return tr("Failed");
    case CronOutcome::Missed: return tr("Missed");
    }
    return {};
}

QString cronLastText(const CronJob &job, qint64 serverNowMs)
{
    if (job.runs.isEmpty())
        return format::Unknown;
    const CronRun *run = &job.runs.constLast();
    for (const CronRun &other : job.runs) {
        if (other.outcome == CronOutcome::Running)
            run = &other;
    }
    const QString word = cronOutcomeText(run->outcome);
    if (run->outcome == CronOutcome::Running) {
        const MaybeReal since = secondsSince(run->startedMs.value_or(0), serverNowMs);
        return since ? tr("%1 for %2").arg(word, format::duration(since)) : word;
    }
    const MaybeReal since = secondsSince(run->endedMs.value_or(run->atMs()), serverNowMs);
    if (!since)
        return word;
    const qsizetype missed = missedInARow(job);
    if (missed < 2)
        return tr("%1 %2 ago").arg(word, format::duration(since));
    const QString count = format::count(missed);
    return tr("%1 missed, last %2 ago")
        .arg(missed == job.runs.size() ? count + u'+' : count, format::duration(since));
}

QString cronNextText(const CronJob &job, qint64 serverNowMs)
{
    if (!job.nextMs || serverNowMs <= 0)
        return {};
    const double seconds = double(*job.nextMs - serverNowMs) / 1000;
    if (seconds >= 1)
        return tr("next in %1").arg(format::duration(seconds));
    if (seconds > -2)
        return tr("next is due");
    return tr("next %1 late").arg(format::duration(-seconds));
}

QList<Alert> cronAlerts(const CronJob &job)
{
    const CronRun *run = cronTrouble(job);
    if (!run)
        return {};
    const bool missed = run->outcome == CronOutcome::Missed;
    Alert alert;
    alert.rule = missed ? QStringLiteral("cron_missed") : QStringLiteral("cron_failed");
    alert.scope = QStringLiteral("cron:") + job.name;
    alert.scopeName = displayText(job.name, 80);
    alert.kind = missed ? StatusKind::Stale : StatusKind::Error;
    if (missed) {
        alert.text = tr("Cron job %1 did not run").arg(alert.scopeName);
        alert.detail = tr("due %1").arg(format::dateTime(*run->dueMs));
        if (const qsizetype row = missedInARow(job); row > 1)
            alert.detail = tr("%1 missed, the last was due %2")
                               .arg(format::count(row), format::dateTime(*run->dueMs));
    } else {
        alert.text = tr("Cron job %1 failed").arg(alert.scopeName);
        alert.detail = displayText(run->error, 300);
    }
    return {alert};
}

} // namespace qd
