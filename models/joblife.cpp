// SPDX-License-Identifier: GPL-3.0-or-later
#include "joblife.h"

#include "activitymodel.h"
#include "format.h"
#include "jobmemory.h"
#include "jobsearch.h"
#include "text.h"
#include "words.h"

#include <algorithm>

namespace qd {

namespace {

constexpr qint64 LifeDayMs = 86'400'000;
constexpr size_t MostTries = 50;

QString lifeSeconds(qint64 ms)
{
    return format::seconds(double(std::max<qint64>(0, ms)) / 1000);
}

MaybeInt instantIn(const QJsonObject &fields)
{
    for (const char *name : {"enqueued_at", "queued_at", "created_at", "submitted_at"}) {
        const QVariant value = fields.value(QLatin1StringView(name)).toVariant();
        bool ok = false;
        const double number = value.toDouble(&ok);
        if (ok && number > 1e8 && number < 1e14)
            return number > 1e11 ? qint64(number) : qint64(number * 1000);
        if (const auto ms = parseIsoMs(value.toString()))
            return *ms;
    }
    return std::nullopt;
}

QString overText(BarState state, qint64 lengthMs)
{
    const QString length = lifeSeconds(lengthMs);
    switch (state) {
    case BarState::Succeeded: return qd::tr("finished after %1").arg(length);
    case BarState::Failed: return qd::tr("failed after %1").arg(length);
    case BarState::Ended: return qd::tr("over after %1").arg(length);
    case BarState::Running: return qd::tr("running for %1").arg(length);
    case BarState::Held: return qd::tr("held by a silent worker, for %1 now").arg(length);
    case BarState::Cut: return qd::tr("cut off after %1: its worker crashed").arg(length);
    case BarState::Unknown: return qd::tr("its end was never told");
    }
    return {};
}

} // namespace

MaybeInt queuedMs(const QString &job, qint64 startMs)
{
    const qsizetype dash = job.indexOf(u'-');
    bool ok = false;
    const qint64 ms = dash >= 12 && dash <= 14 ? job.left(dash).toLongLong(&ok) : 0;
    bool rest = false;
    (void)job.mid(dash + 1).toULongLong(&rest);
    return ok && rest && ms <= startMs + 1'000 && ms > startMs - 31 * LifeDayMs ? MaybeInt(ms)
                                                                                : std::nullopt;
}

QList<JobStep> jobLife(const JobMemory &memory, const JobHit &hit, std::vector<JobHit> tries,
                       const QJsonObject &fields, qint64 nowMs)
{
    const JobLane &own = memory.lane(hit.lane);
    const int number = own.find(hit.job, hit.startMs);
    if (number < 0)
        return {};
    const JobBar &bar = own.bars()[size_t(number)];
    const JobWords words = memory.words(bar);
    if (tries.empty())
        tries.push_back(hit);
    if (tries.size() > MostTries)
        tries.erase(tries.begin(), tries.end() - qint64(MostTries));
    QList<JobStep> life;
    qint64 before = 0;
    MaybeInt queued = instantIn(fields);
    if (!queued)
        queued = queuedMs(words.job, tries.front().startMs);
    if (queued) {
        const QString queue = memory.queueName(bar.queue);
        life.append({JobStep::Queued, *queued,
                     queue.isEmpty() ? qd::tr("queued")
                                     : qd::tr("queued in %1").arg(displayText(queue, 80)),
                     BarState::Running});
        before = *queued;
    }
    for (size_t i = 0; i < tries.size(); ++i) {
        const JobLane &lane = memory.lane(tries[i].lane);
        const int at = lane.find(tries[i].job, tries[i].startMs);
        if (at < 0)
            continue;
        const qint64 start = tries[i].startMs, end = lane.endMs(size_t(at), nowMs);
        QString taken = qd::tr("taken by %1").arg(displayText(memory.laneName(tries[i].lane), 80));
        if (before > 0 && start - before >= 1)
            taken += QStringLiteral(", ") + qd::tr("after %1").arg(lifeSeconds(start - before));
        if (i > 0)
            taken += QStringLiteral(" \u00b7 ") + qd::tr("try %1").arg(i + 1);
        life.append({JobStep::Taken, start, taken, BarState::Running});
        const BarState state = lane.state(size_t(at));
        const bool open = state == BarState::Running || state == BarState::Held;
        life.append(
            {open ? JobStep::Now : JobStep::Over, end, overText(state, end - start), state});
        before = end;
    }
    return life;
}

QJsonObject jobFields(const JobMemory &memory, const ActivityModel &activity, const JobHit &hit)
{
    const JobLane &lane = memory.lane(hit.lane);
    const int number = lane.find(hit.job, hit.startMs);
    if (number < 0)
        return {};
    const JobBar &bar = lane.bars()[size_t(number)];
    const qint64 from = bar.startMs, to = bar.end == BarEnd::Untold ? from : bar.endMs();
    for (int i = 0; i < activity.rowCount(); ++i) {
        const ActivityEntry &entry = *activity.entry(i);
        if (jobKey(entry.job) == hit.job && entry.timestampMs &&
            (*entry.timestampMs == to || *entry.timestampMs == from) &&
            memory.laneNamed(entry.worker) == hit.lane)
            return entry.fields;
    }
    const QJsonObject *kept = memory.fieldsOfFailure(hit.job, to);
    return kept ? *kept : QJsonObject();
}

} // namespace qd
