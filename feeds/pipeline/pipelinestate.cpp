// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipelinestate.h"

#include "text.h"
#include "words.h"

#include <algorithm>

namespace qd {

namespace {

const QString busyWord = QStringLiteral("busy");
const QString idleWord = QStringLiteral("idle");
const QString unknownWord = QStringLiteral("unknown");

/// "Fetch" of "Fetch-W0"; empty: the name is of another shape.
QString stageOf(const QString &name)
{
    const qsizetype at = name.lastIndexOf(QLatin1String("-W"));
    if (at <= 0 || at + 2 >= name.size())
        return {};
    for (qsizetype i = at + 2; i < name.size(); ++i) {
        if (name[i] < u'0' || name[i] > u'9')
            return {};
    }
    return name.first(at);
}

struct Kind
{
    const char *status, *kind;
    ActivityOutcome outcome;
};

/// The kinds by which the timeline, the activity and the terminal know a job's life.
constexpr Kind kinds[] = {
    {"queued", "job_queued", ActivityOutcome::Neutral},
    {"in_progress", "job_started", ActivityOutcome::Neutral},
    {"completed", "job_finished", ActivityOutcome::Success},
    {"failed", "job_failed", ActivityOutcome::Failure},
    {"retrying", "job_retrying", ActivityOutcome::Warning},
    {"skipped", "job_skipped", ActivityOutcome::Warning},
};

QString share(qint64 good, qint64 bad)
{
    return good + bad == 0
               ? QStringLiteral("—")
               : QStringLiteral("%1 %").arg(qRound(100 * double(good) / double(good + bad)));
}

} // namespace

void PipelineState::begin(qint64 nowMs, qint64 epochMs)
{
    *this = PipelineState();
    m_beganAtMs = nowMs;
    m_beganEpochMs = epochMs;
}

PipelineState::Row *PipelineState::rowOf(const QString &name, qint64 nowMs)
{
    const auto known = m_index.constFind(name);
    if (known != m_index.cend())
        return &m_rows[*known];
    if (m_rows.size() >= PipelineReader::mostWorkers) {
        ++m_refused;
        return nullptr;
    }
    Row row;
    row.worker.key = row.worker.name = name;
    row.worker.stage = stageOf(name);
    row.worker.queue = row.worker.stage;
    row.worker.status = unknownWord;
    row.worker.receivedAtMs = nowMs;
    m_index.insert(name, m_rows.size());
    m_rows.append(row);
    return &m_rows.last();
}

void PipelineState::hold(Row &row, const QString &item, MaybeInt sinceMs)
{
    release(row);
    if (item.isEmpty())
        return;
    if (const auto holder = m_holders.constFind(item); holder != m_holders.cend()) {
        if (const auto other = m_index.constFind(*holder); other != m_index.cend())
            release(m_rows[*other]); // it went on to the next stage without a word
    }
    row.worker.currentJob = item;
    row.busySinceMs = sinceMs;
    if (m_holders.size() < mostItems)
        m_holders.insert(item, row.worker.name);
}

void PipelineState::release(Row &row)
{
    if (!row.worker.currentJob.isEmpty() &&
        m_holders.value(row.worker.currentJob) == row.worker.name)
        m_holders.remove(row.worker.currentJob);
    row.worker.currentJob.clear();
    row.worker.currentJobSeconds.reset();
    row.busySinceMs.reset();
}

void PipelineState::init(const PipelineMessage &message, qint64 nowMs)
{
    if (message.hasWorkers) {
        const QHash<QString, qsizetype> oldIndex = std::exchange(m_index, {});
        const QList<Row> oldRows = std::exchange(m_rows, {});
        m_holders.clear();
        for (const PipelineWorker &told : message.workers) {
            const auto old = oldIndex.constFind(told.name);
            if (old != oldIndex.cend() && !m_index.contains(told.name)) {
                m_index.insert(told.name, m_rows.size());
                m_rows.append(oldRows[*old]);
            }
            Row *const row = rowOf(told.name, nowMs);
            if (!row)
                continue;
            const bool goesOn = !told.item.isEmpty() && row->worker.currentJob == told.item;
            const MaybeInt since = goesOn ? row->busySinceMs : std::nullopt;
            hold(*row, told.item, since);
            row->worker.status = told.status.isEmpty() ? unknownWord : told.status;
            tell(*row, row->worker.serverTimeMs, nowMs);
        }
    }
    if (message.hasStats) {
        m_processed = message.processed;
        m_failed = message.failed;
    }
    if (message.hasQueues) {
        m_queues = message.queues;
        m_queuesAtMs = nowMs;
    }
    m_hasInit = true;
}

void PipelineState::endItem(Row &row, const QString &item, qint64 atMs)
{
    if (!item.isEmpty() && row.worker.currentJob != item)
        return; // it has gone on to another one
    if (row.busySinceMs && atMs >= *row.busySinceMs) {
        row.totalMs += double(atMs - *row.busySinceMs);
        ++row.timed;
    }
    release(row);
    row.worker.status = idleWord;
}

/// Writes the figures of \a row into its record.
void PipelineState::tell(Row &row, qint64 atMs, qint64 nowMs)
{
    Worker &worker = row.worker;
    worker.serverTimeMs = atMs;
    worker.receivedAtMs = nowMs;
    worker.processed = row.done + row.failed;
    worker.successful = row.done;
    worker.failed = row.failed;
    worker.avgProcessingSeconds =
        row.timed > 0 ? MaybeReal(row.totalMs / double(row.timed) / 1000) : std::nullopt;
    worker.currentJobSeconds = row.busySinceMs && atMs >= *row.busySinceMs
                                   ? MaybeReal(double(atMs - *row.busySinceMs) / 1000)
                                   : std::nullopt;
    QJsonObject extra;
    extra.insert(QStringLiteral("derived_since"), isoUtc(m_beganEpochMs));
    extra.insert(QStringLiteral("total_processing_seconds"), row.totalMs / 1000);
    if (row.done + row.failed > 0)
        extra.insert(QStringLiteral("utilization_percent"),
                     100 * double(row.done) / double(row.done + row.failed));
    if (row.busySinceMs)
        extra.insert(QStringLiteral("busy_since"), isoUtc(*row.busySinceMs));
    if (row.retried > 0)
        extra.insert(QStringLiteral("retried"), row.retried);
    if (row.skipped > 0)
        extra.insert(QStringLiteral("skipped"), row.skipped);
    worker.extra = extra;
}

QList<Worker> PipelineState::event(const PipelineMessage &message, qint64 nowMs,
                                   ActivityEntry *entry)
{
    // Without a usable time of the server's own: ours.
    const qint64 atMs = message.timestampMs.value_or(m_beganEpochMs + nowMs - m_beganAtMs);
    const QString holder = m_holders.value(message.item);
    const QString name = message.worker.isEmpty() ? holder : message.worker;
    const auto is = [&message](const char *status) {
        return message.status == QLatin1String(status);
    };

    entry->timestampMs = atMs;
    entry->worker = name;
    entry->job = message.item;
    entry->queue = stageOf(name);
    entry->status = message.status;
    entry->kind = message.status;
    for (const Kind &kind : kinds) {
        if (is(kind.status)) {
            entry->kind = QLatin1String(kind.kind);
            entry->outcome = kind.outcome;
        }
    }
    entry->fields = message.metadata;
    const QString why = message.metadata.value(QLatin1String("error")).toString();
    entry->text = why.isEmpty()
                      ? tr("Item %1: %2").arg(message.item, message.status)
                      : tr("Item %1: %2: %3").arg(message.item, message.status, why.left(2000));

    const bool ends =
        is("completed") || is("failed") || is("retrying") || is("skipped") || is("queued");
    if (is("completed"))
        ++m_totals.completed;
    else if (is("failed"))
        ++m_totals.failed;
    else if (is("retrying"))
        ++m_totals.retried;
    else if (is("skipped"))
        ++m_totals.skipped;
    Row *const row = name.isEmpty() ? nullptr : rowOf(name, nowMs);
    QList<Worker> changed;
    if (!row)
        return changed;
    // Who held the item until now, when it is another one: the item has left it.
    const qsizetype before = holder.isEmpty() || holder == name ? -1 : m_index.value(holder, -1);
    if (is("in_progress")) {
        hold(*row, message.item, atMs);
        row->worker.status = busyWord;
    } else if (ends) {
        if (is("completed"))
            ++row->done;
        else if (is("failed"))
            ++row->failed;
        else if (is("retrying"))
            ++row->retried;
        else if (is("skipped"))
            ++row->skipped;
        if (row->busySinceMs && row->worker.currentJob == message.item && atMs >= *row->busySinceMs)
            entry->durationMs = double(atMs - *row->busySinceMs);
        if (row->worker.currentJob == message.item || row->worker.currentJob.isEmpty())
            endItem(*row, message.item, atMs);
        if (!holder.isEmpty() && before >= 0)
            release(m_rows[before]);
    }
    if (before >= 0 && (ends || is("in_progress"))) {
        Row &left = m_rows[before];
        if (left.worker.currentJob.isEmpty()) {
            left.worker.status = m_hasInit ? idleWord : unknownWord;
            tell(left, atMs, nowMs);
            changed.append(left.worker);
        }
    }
    if (!m_hasInit)
        row->worker.status = unknownWord; // nobody has told what it did before
    if (!row->worker.lastActivityMs || *row->worker.lastActivityMs < atMs)
        row->worker.lastActivityMs = atMs;
    tell(*row, atMs, nowMs);
    changed.append(row->worker);
    return changed;
}

void PipelineState::loseTrack(qint64 nowMs, bool busyOnly)
{
    for (Row &row : m_rows) {
        if (busyOnly && row.worker.currentJob.isEmpty())
            continue;
        row.worker.status = unknownWord;
        row.busySinceMs.reset();
        tell(row, row.worker.serverTimeMs, nowMs);
    }
}

QList<Worker> PipelineState::workers() const
{
    QList<Worker> all;
    all.reserve(m_rows.size());
    for (const Row &row : m_rows)
        all.append(row.worker);
    return all;
}

QList<Queue> PipelineState::queues(qint64 nowMs) const
{
    QHash<QString, qint64> readers;
    for (const Row &row : m_rows)
        ++readers[row.worker.stage];
    QList<Queue> all;
    all.reserve(m_queues.size());
    for (const auto &[name, size] : m_queues) {
        Queue queue;
        queue.name = name;
        queue.size = queue.waiting = size;
        if (readers.contains(name))
            queue.consumers = readers.value(name);
        queue.extra.insert(QStringLiteral("size_told_at"),
                           isoUtc(m_beganEpochMs + m_queuesAtMs - m_beganAtMs));
        queue.receivedAtMs = m_queuesAtMs > 0 ? m_queuesAtMs : nowMs;
        all.append(queue);
    }
    return all;
}

SystemOverview PipelineState::system() const
{
    SystemOverview system;
    if (m_hasInit) {
        system.totalWorkers = m_rows.size();
        system.activeWorkers = std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) {
            return !row.worker.currentJob.isEmpty();
        });
        system.inactiveWorkers = *system.totalWorkers - *system.activeWorkers;
    }
    if (m_totals.completed + m_totals.failed == 0) // later it is not true any more
        system.totalTasksProcessed = m_processed;
    if (std::any_of(m_queues.begin(), m_queues.end(), [](const auto &q) { return q.second; })) {
        qint64 waiting = 0;
        for (const auto &queue : m_queues)
            waiting += queue.second.value_or(0);
        system.totalTasksInQueue = waiting;
    }
    system.extra = {{QStringLiteral("items_in_flight"), itemsInFlight()},
                    {QStringLiteral("completed_since_connected"), m_totals.completed},
                    {QStringLiteral("failed_since_connected"), m_totals.failed},
                    {QStringLiteral("retried_since_connected"), m_totals.retried},
                    {QStringLiteral("skipped_since_connected"), m_totals.skipped}};
    if (m_processed)
        system.extra.insert(QStringLiteral("processed_when_connected"), *m_processed);
    if (m_failed)
        system.extra.insert(QStringLiteral("failed_when_connected"), *m_failed);
    return system;
}

QString PipelineState::topPerformers(int most) const
{
    QList<const Row *> best;
    for (const Row &row : m_rows) {
        if (row.done > 0)
            best.append(&row);
    }
    const auto end = best.begin() + std::min<qsizetype>(most, best.size());
    std::partial_sort(best.begin(), end, best.end(), [](const Row *a, const Row *b) {
        return a->done != b->done ? a->done > b->done : a->worker.name < b->worker.name;
    });
    QStringList words;
    for (auto it = best.begin(); it != end; ++it)
        words += tr("%1: %2 items, %3")
                     .arg(displayText((*it)->worker.name, 60))
                     .arg((*it)->done)
                     .arg(share((*it)->done, (*it)->failed));
    return words.join(QStringLiteral(" · "));
}

QList<ConnectionFact> PipelineState::facts() const
{
    QList<ConnectionFact> facts;
    facts.append({tr("Figures of workers"),
                  tr("reckoned from events since we connected, %1").arg(isoUtc(m_beganEpochMs)),
                  false});
    if (m_processed || m_failed)
        facts.append({tr("The server's own count when we connected"),
                      tr("%1 processed, %2 failed")
                          .arg(m_processed ? QString::number(*m_processed) : QStringLiteral("—"))
                          .arg(m_failed ? QString::number(*m_failed) : QStringLiteral("—")),
                      false});
    facts.append({tr("Since we connected"),
                  tr("%1 completed, %2 failed, %3 retried, %4 skipped; one count for each stage")
                      .arg(m_totals.completed)
                      .arg(m_totals.failed)
                      .arg(m_totals.retried)
                      .arg(m_totals.skipped),
                  false});
    facts.append({tr("Items in flight"), QString::number(itemsInFlight()), false});
    if (const QString best = topPerformers(5); !best.isEmpty())
        facts.append({tr("Top performers"), best, false});
    if (!m_queues.isEmpty())
        facts.append({tr("Queue sizes"),
                      tr("as told at %1; events do not carry them")
                          .arg(isoUtc(m_beganEpochMs + m_queuesAtMs - m_beganAtMs)),
                      false});
    return facts;
}

QString PipelineState::summary(qint64 nowMs) const
{
    QString words = tr("Run finished: %1 completed, %2 failed, %3 retried, %4 skipped in %5 s "
                       "since we connected")
                        .arg(m_totals.completed)
                        .arg(m_totals.failed)
                        .arg(m_totals.retried)
                        .arg(m_totals.skipped)
                        .arg(double(nowMs - m_beganAtMs) / 1000, 0, 'f', 1);
    if (const QString best = topPerformers(3); !best.isEmpty())
        words += tr("; top: %1").arg(best);
    return words + u'.';
}

} // namespace qd
