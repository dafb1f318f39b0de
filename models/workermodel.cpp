// SPDX-License-Identifier: GPL-3.0-or-later
#include "workermodel.h"

#include "redaction.h"

#include <algorithm>
#include <limits>

namespace qd {

namespace {

/// More holes than this are first gathered at the end, so that removing stays linear.
constexpr int ManyRanges = 16;

const QList<int> &shownRoles()
{
    static const QList<int> roles{Qt::DisplayRole, Qt::ToolTipRole, RowRole, SortRole,
                                  Qt::AccessibleTextRole};
    return roles;
}

/// A figure that merely ran on with the server's clock has not changed: ages tick without news.
void tickOn(MaybeReal &known, const MaybeReal &told, qint64 fromMs, qint64 toMs)
{
    constexpr double SlackSeconds = 1.5;
    if (!known || !told || fromMs == 0 || toMs == 0)
        return;
    const double expected = *known + (double(toMs) - double(fromMs)) / 1000;
    if (std::abs(expected - *told) <= SlackSeconds)
        known = told;
}

/// When a worker was last heard of, by the server's clock.
MaybeInt lastSign(const Worker &worker)
{
    return std::max(worker.lastHeartbeatMs, worker.lastActivityMs);
}

} // namespace

void Samples::push(float value)
{
    if (size < Capacity) {
        values[(head + size++) % Capacity] = value;
        return;
    }
    values[head] = value;
    head = quint8((head + 1) % Capacity);
}

WorkerModel::WorkerModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int WorkerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WorkerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : WorkerColumnCount;
}

const WorkerRow *WorkerModel::row(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[size_t(row)].get() : nullptr;
}

int WorkerModel::rowOf(const QString &key) const
{
    return m_rowOf.value(key, -1);
}

QList<int> WorkerModel::rowsNamed(const QString &nameOrAddress) const
{
    QList<int> rows;
    if (nameOrAddress.isEmpty())
        return rows; // an address that is not known is empty, too: it names nobody
    for (int i = 0; i < int(m_rows.size()); ++i) {
        const Worker &worker = m_rows[size_t(i)]->worker;
        if (worker.name == nameOrAddress || worker.address == nameOrAddress ||
            worker.key == nameOrAddress)
            rows << i;
    }
    return rows;
}

void WorkerModel::apply(const FeedBatch &batch, const Thresholds &limits, qint64 nowMs)
{
    m_nowMs = nowMs;
    m_subjects.note(batch.activity);
    m_notes.take(batch.activity);
    emit burstBegan();
    const size_t before = m_rows.size();
    std::vector<char> changed(before, 0), seen(before, 0);
    std::vector<const Worker *> fresh;
    QHash<QString, qsizetype> freshAt;
    int changes = 0;
    size_t guess = 0; // snapshots mostly keep their order: no hashing then
    const auto isListed = [&batch,
                           last = batch.workers.size() - batch.unlisted](const Worker &one) {
        return batch.workersComplete && &one - batch.workers.constData() < last;
    };
    for (const Worker &worker : batch.workers) {
        size_t at = before;
        if (guess < before && m_rows[guess]->worker.key == worker.key)
            at = guess;
        else if (const int found = rowOf(worker.key); found >= 0)
            at = size_t(found);
        if (at == before) {
            if (const auto twice = freshAt.constFind(worker.key); twice != freshAt.cend()) {
                fresh[size_t(*twice)] = &worker; // the newest of a kind wins, here too
                continue;
            }
            const auto dismissed = m_dismissed.constFind(worker.key);
            if (batch.workersComplete && dismissed != m_dismissed.cend() &&
                *dismissed == lastSign(worker))
                continue; // a whole picture is no sign of life
            m_dismissed.remove(worker.key);
            freshAt.insert(worker.key, qsizetype(fresh.size()));
            fresh.push_back(&worker);
            continue;
        }
        guess = at + 1;
        seen[at] = 1;
        if (batch.workersComplete)
            m_rows[at]->listed = isListed(worker);
        if (merge(*m_rows[at], worker, limits, nowMs, batch.backlog)) {
            changes += !changed[at];
            changed[at] = 1;
        }
    }
    announce(changed);
    if (batch.workersComplete)
        removeUnseen(seen);
    const int first = rowCount();
    append(fresh, limits, nowMs);
    for (size_t i = 0; i < fresh.size(); ++i)
        m_rows[size_t(first) + i]->listed = isListed(*fresh[i]);
    emit burstEnded();
    emit rowsApplied(changes + int(fresh.size()));
}

void WorkerModel::tick(const Thresholds &limits, qint64 nowMs, const DataAge &age)
{
    m_nowMs = nowMs;
    m_dataAgeMs = age.oldMs;
    const qint64 judgedMs = std::min(nowMs, age.knownMs);
    emit burstBegan();
    std::vector<char> changed(m_rows.size(), 0);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        WorkerRow &row = *m_rows[i];
        const bool named = nameJob(row); // activity may come later than the row
        if (!judge(row, limits, judgedMs, true) && !named)
            continue;
        ++row.changes;
        changed[i] = 1;
    }
    announce(changed);
    if (!m_rows.empty()) // ages ran on; nothing else did
        emit dataChanged(index(0, SeenColumn), index(int(m_rows.size()) - 1, SeenColumn),
                         {Qt::DisplayRole, Qt::AccessibleTextRole});
    emit burstEnded();
}

bool WorkerModel::merge(WorkerRow &row, const Worker &worker, const Thresholds &limits,
                        qint64 nowMs, bool backlog)
{
    Worker &known = row.worker;
    const bool risen = worker.processed && known.processed && *worker.processed >= *known.processed;
    if (risen && !backlog) {
        m_passed.processed += *worker.processed - *known.processed;
        if (worker.failed && known.failed && *worker.failed >= *known.failed)
            m_passed.failed += *worker.failed - *known.failed;
    }
    m_passed.countersSeen |= worker.processed.has_value();

    const bool sameJob = known.currentJob == worker.currentJob;
    tickOn(known.uptimeSeconds, worker.uptimeSeconds, known.serverTimeMs, worker.serverTimeMs);
    tickOn(known.currentJobSeconds, worker.currentJobSeconds, known.serverTimeMs,
           worker.serverTimeMs);
    known.serverTimeMs = worker.serverTimeMs;
    known.receivedAtMs = worker.receivedAtMs;
    bool changed = !(known == worker);
    if (changed)
        known = worker;
    changed |= nameJob(row);
    changed |= sample(row, nowMs, backlog);
    if (row.notes.stuck && !sameJob)
        row.notes = {}; // until the next tick its new job has had no time to be stuck
    changed |= judge(row, limits, nowMs, false);
    row.changes += changed;
    return changed;
}

/// True when the row's job is called something else now.
bool WorkerModel::nameJob(WorkerRow &row) const
{
    const QString &job = row.worker.currentJob;
    const QString subject = job.isEmpty() ? QString() : m_subjects.of(job);
    if (subject == row.jobSubject)
        return false;
    row.jobSubject = subject;
    return true;
}

/// One sample of throughput at most a second. True when the sparkline looks different now.
bool WorkerModel::sample(WorkerRow &row, qint64 nowMs, bool backlog)
{
    const Worker &worker = row.worker;
    const qint64 at = worker.receivedAtMs > 0 ? worker.receivedAtMs : nowMs;
    if (!worker.processed)
        return false;
    const qint64 passedMs = at - row.sampledAtMs;
    if (!backlog && row.sampledProcessed && passedMs < 1000)
        return false;
    bool shown = false;
    if (!backlog && row.sampledProcessed) {
        const double delta = double(*worker.processed) - double(*row.sampledProcessed);
        // A counter that fell was restarted: what passed in between is not known.
        const float rate = delta < 0 ? std::numeric_limits<float>::quiet_NaN()
                                     : float(delta * 60'000 / double(passedMs));
        row.rate.push(rate);
        // Sliding a flat line changes nothing.
        for (int i = 0; i < row.rate.size && !shown; ++i)
            shown = !(row.rate.at(i) == row.rate.at(0));
        shown |= row.rate.size < Samples::Capacity && !(rate == 0);
    }
    row.sampledProcessed = worker.processed;
    row.sampledAtMs = at;
    return shown;
}

void WorkerModel::append(const std::vector<const Worker *> &fresh, const Thresholds &limits,
                         qint64 nowMs)
{
    if (fresh.empty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    m_rows.reserve(m_rows.size() + fresh.size());
    for (const Worker *worker : fresh) {
        auto row = std::make_unique<WorkerRow>();
        row->redaction = m_redaction;
        row->worker = *worker;
        judge(*row, limits, nowMs, true);
        nameJob(*row);
        sample(*row, nowMs, true);
        m_passed.countersSeen |= worker->processed.has_value();
        m_rowOf.insert(worker->key, int(m_rows.size()));
        m_rows.push_back(std::move(row));
    }
    endInsertRows();
}

/// \a seen is of the rows before this batch, all still in place.
void WorkerModel::removeUnseen(const std::vector<char> &seen)
{
    std::vector<std::pair<int, int>> gone;
    for (int i = 0; i < int(seen.size()); ++i) {
        if (seen[size_t(i)])
            continue;
        if (!gone.empty() && gone.back().second == i - 1)
            gone.back().second = i;
        else
            gone.emplace_back(i, i);
    }
    if (gone.size() <= size_t(ManyRanges)) {
        for (auto it = gone.crbegin(); it != gone.crend(); ++it)
            removeRange(it->first, it->second);
        return;
    }

    // Gather what goes at the end (the others keep their order), then remove it in one go.
    emit layoutAboutToBeChanged();
    std::vector<int> movedTo(seen.size());
    std::vector<std::unique_ptr<WorkerRow>> rows;
    rows.reserve(m_rows.size());
    int kept = 0;
    for (const char stay : {1, 0}) {
        for (size_t i = 0; i < seen.size(); ++i) {
            if (seen[i] != stay)
                continue;
            movedTo[i] = int(rows.size());
            m_rowOf[m_rows[i]->worker.key] = int(rows.size());
            rows.push_back(std::move(m_rows[i]));
        }
        if (stay)
            kept = int(rows.size());
    }
    m_rows = std::move(rows);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &old : from)
        to << index(movedTo[size_t(old.row())], old.column());
    changePersistentIndexList(from, to);
    emit layoutChanged();
    removeRange(kept, int(m_rows.size()) - 1);
}

void WorkerModel::removeRange(int first, int last)
{
    beginRemoveRows({}, first, last);
    for (int i = first; i <= last; ++i)
        m_rowOf.remove(m_rows[size_t(i)]->worker.key);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    for (int i = first; i < int(m_rows.size()); ++i)
        m_rowOf[m_rows[size_t(i)]->worker.key] = i;
    endRemoveRows();
}

void WorkerModel::announce(const std::vector<char> &changed)
{
    for (int i = 0; i < int(changed.size()); ++i) {
        if (!changed[size_t(i)])
            continue;
        const int first = i;
        while (i + 1 < int(changed.size()) && changed[size_t(i) + 1])
            ++i;
        emit dataChanged(index(first, 0), index(i, WorkerColumnCount - 1), shownRoles());
    }
}

void WorkerModel::touch(int row)
{
    ++m_rows[size_t(row)]->changes;
    emit dataChanged(index(row, 0), index(row, WorkerColumnCount - 1), shownRoles());
}

void WorkerModel::setPendingVerb(const QString &key, const QString &verb)
{
    const int row = rowOf(key);
    if (row < 0 || m_rows[size_t(row)]->pendingVerb == verb)
        return;
    m_rows[size_t(row)]->pendingVerb = verb;
    touch(row);
}

void WorkerModel::setAnswer(const QString &key, Outcome outcome, const QString &words)
{
    const int row = rowOf(key);
    if (row < 0)
        return;
    m_rows[size_t(row)]->lastOutcome = outcome;
    m_rows[size_t(row)]->lastAnswer = words;
    touch(row);
}

void WorkerModel::setRedaction(const Redaction &redaction)
{
    m_redaction = std::make_shared<const Redaction>(redaction);
    for (const auto &row : m_rows) {
        row->redaction = m_redaction;
        ++row->changes;
    }
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                         {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

void WorkerModel::dismissAnswer(const QString &key)
{
    if (rowOf(key) >= 0)
        setAnswer(key, Outcome::Pending, {});
}

void WorkerModel::dismiss(const QString &key)
{
    const int at = rowOf(key);
    if (at < 0 || !whyNotDismiss(*m_rows[size_t(at)]).isEmpty())
        return;
    m_dismissed.insert(key, lastSign(m_rows[size_t(at)]->worker));
    removeRange(at, at);
}

WorkerModel::Passed WorkerModel::takePassed()
{
    const Passed passed = m_passed;
    m_passed = {};
    m_passed.countersSeen = passed.countersSeen;
    return passed;
}

} // namespace qd
