// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkrun.h"

#include "clock.h"
#include "fleet.h"
#include "format.h"
#include "text.h"

#include <utility>

namespace qd {

namespace {

constexpr qint64 SteadyEveryMs = 110; ///< a little more than a tenth: never 11 within a second
constexpr qint64 LookEveryMs = 50;
constexpr int MostLeftOutAtOnce = 500; ///< so that a long list of these never holds the window up
constexpr qint64 ShortestRestMs = 2'000, SlowestEveryMs = 1'000;

} // namespace

BulkRun::BulkRun(Fleet &fleet, ControlAction action, const QList<RunTarget> &targets, RunPace pace,
                 QObject *parent)
    : QAbstractTableModel(parent)
    , m_fleet(fleet)
    , m_action(action)
    , m_pace(pace)
{
    m_rows.reserve(targets.size());
    for (const RunTarget &target : targets) {
        RunRow row;
        row.target = target;
        m_rows.append(row);
    }
    setPace(pace);
    m_timer.setInterval(int(LookEveryMs));
    connect(&m_timer, &QTimer::timeout, this, &BulkRun::advance);
    connect(&fleet, &Fleet::statusChanged, this, &BulkRun::advance);
    connect(&fleet, &Fleet::commandEnded, this, &BulkRun::onEnded);
    connect(fleet.journal(), &CommandJournal::advanced, this, &BulkRun::onAdvanced);
}

void BulkRun::setPace(RunPace pace)
{
    m_pace = pace;
    m_paceWords.clear();
    switch (pace) {
    case RunPace::Steady:
        m_everyMs = SteadyEveryMs;
        m_mostUnderWay = 8;
        break;
    case RunPace::AllAtOnce:
        m_everyMs = 0;
        m_mostUnderWay = 64;
        break;
    case RunPace::OneByOne:
        m_everyMs = 0;
        m_mostUnderWay = 1;
        break;
    }
    if (m_started)
        emit progressed();
}

void BulkRun::start()
{
    if (std::exchange(m_started, true))
        return;
    m_startedWallMs = wallClockMs();
    m_timer.start();
    advance();
}

void BulkRun::stop()
{
    stopFor(tr("Stopped by you."), tr("Not sent: stopped by you."));
}

void BulkRun::stopFor(const QString &words, const QString &eachWords)
{
    if (m_over || isStopped() || m_next >= m_rows.size())
        return;
    m_stopWords = words;
    for (const int first = m_next; m_next < m_rows.size(); ++m_next) {
        RunRow &row = m_rows[m_next];
        row.state = RunRow::Ended;
        row.outcome = Outcome::NotSent;
        row.message = eachWords;
        ++m_ended;
        ++m_failed;
        if (m_next + 1 == m_rows.size())
            announce(first, m_next);
    }
    emit progressed();
    advance();
}

void BulkRun::advance()
{
    if (!m_started || m_over)
        return;
    const qint64 nowMs = monotonicMs();
    if (m_next < m_rows.size()) {
        if (const QString why = m_fleet.whyNot(m_action); !why.isEmpty())
            return stopFor(why, tr("Not sent: %1").arg(why));
    }
    const int before = m_next;
    int leftOut = 0;
    while (m_next < m_rows.size() && m_underWay < m_mostUnderWay && nowMs >= m_notBeforeMs &&
           leftOut < MostLeftOutAtOnce && !isStopped()) {
        leftOut += !tellNext(nowMs);
    }
    if (m_next != before)
        emit progressed();
    if (m_next < m_rows.size() || m_underWay > 0 || m_over)
        return;
    m_over = true;
    m_timer.stop();
    emit finished();
}

bool BulkRun::tellNext(qint64 nowMs)
{
    const int at = m_next++;
    const RunTarget target = m_rows.at(at).target;
    const WorkerRow *now = m_fleet.workers()->row(m_fleet.workers()->rowOf(target.key));
    QString why = m_fleet.whyNot(m_action, target.key, nowMs);
    if (why.isEmpty() && now && !target.address.isEmpty() && now->worker.address != target.address)
        why = tr("Its address has changed since you confirmed.");
    if (!why.isEmpty()) {
        end(at, Outcome::NotSent, tr("Not sent: %1").arg(why));
        return false;
    }
    m_notBeforeMs = std::max(m_notBeforeMs, nowMs + m_everyMs);
    m_rows[at].state = RunRow::UnderWay;
    ++m_underWay;
    const std::optional<quint64> id = m_fleet.command(m_action, target.key, nowMs);
    if (!id) {
        --m_underWay;
        end(at, Outcome::NotSent, tr("Not sent: the same is under way for this worker already."));
        return false;
    }
    m_rows[at].commandId = *id;
    m_rowOf.insert(*id, at);
    announce(at, at);
    const JournalRow *row = m_fleet.journal()->find(*id);
    if (row && row->outcome != Outcome::Pending) // refused before command() came back
        onEnded(JournalRow(*row));
    return true;
}

void BulkRun::onAdvanced(quint64 commandId)
{
    const int at = m_rowOf.value(commandId, -1);
    const JournalRow *row = m_fleet.journal()->find(commandId);
    if (at < 0 || !row)
        return;
    m_rows[at].progress = phaseText(*row);
    m_rows[at].applied = row->phase() == CommandPhase::Applied;
    announce(at, at);
}

void BulkRun::onEnded(const JournalRow &row)
{
    const int at = m_rowOf.value(row.command.id, -1);
    if (at < 0)
        return;
    m_rows[at].progress = phaseText(row);
    m_rows[at].applied = row.phase() == CommandPhase::Applied;
    end(at, row.outcome, row.doubt.isEmpty() ? row.message : row.message + u' ' + row.doubt);
    const qint64 nowMs = monotonicMs();
    if (row.httpStatus == 401 || row.httpStatus == 403)
        stopFor(row.message, tr("Not sent: %1").arg(row.message));
    else if (row.httpStatus == 429)
        slowDown(row.retryAfterMs, nowMs);
    advance();
}

void BulkRun::slowDown(qint64 retryAfterMs, qint64 nowMs)
{
    m_notBeforeMs = std::max(m_notBeforeMs, nowMs + std::max(retryAfterMs, ShortestRestMs));
    m_everyMs = std::min(SlowestEveryMs, 2 * std::max(m_everyMs, SteadyEveryMs));
    m_mostUnderWay = std::max(1, m_mostUnderWay / 2);
    m_paceWords = tr("The back end asked for a slower pace.");
}

/// A first outcome, or a later one that the worker's own state has proved.
void BulkRun::end(int at, Outcome outcome, const QString &message)
{
    RunRow &row = m_rows[at];
    if (row.state != RunRow::Ended) {
        m_underWay -= row.state == RunRow::UnderWay;
        ++m_ended;
    } else {
        m_failed -= row.outcome != Outcome::Done;
    }
    const bool first = row.outcome != Outcome::Done;
    row.state = RunRow::Ended;
    row.outcome = outcome;
    row.message = message;
    m_failed += outcome != Outcome::Done;
    announce(at, at);
    if (outcome == Outcome::Done && first)
        emit succeeded(row.target.key);
    emit progressed();
}

void BulkRun::announce(int first, int last)
{
    emit dataChanged(index(first, 0), index(last, RunMessageColumn),
                     {Qt::DisplayRole, Qt::ToolTipRole, RunRowRole, RunFailedRole});
}

QStringList BulkRun::failedKeys() const
{
    QStringList keys;
    for (const RunRow &row : m_rows) {
        if (row.state == RunRow::Ended && row.outcome != Outcome::Done)
            keys << row.target.key;
    }
    return keys;
}

bool BulkRun::mayHaveActed() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const RunRow &row) {
        return row.outcome == Outcome::Unknown || row.outcome == Outcome::NoAnswer;
    });
}

QString BulkRun::asText() const
{
    QStringList lines{
        tr("%1 of %2 workers on %3, %4")
            .arg(controlWord(m_action))
            .arg(total())
            .arg(displayText(m_fleet.name(), 200), format::dateTime(m_startedWallMs))};
    for (int i = 0; i < total(); ++i) {
        const RunRow &row = m_rows.at(i);
        lines << displayText(row.target.name, 1000) + QLatin1Char('\t') +
                     index(i, RunOutcomeColumn).data().toString() + QLatin1Char('\t') +
                     displayText(row.message, 2000);
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

const RunRow *BulkRun::row(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int BulkRun::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BulkRun::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : RunColumnCount;
}

QVariant BulkRun::data(const QModelIndex &index, int role) const
{
    const RunRow *at = row(index.row());
    if (!at)
        return {};
    if (role == RunRowRole)
        return QVariant::fromValue(quintptr(at));
    if (role == RunFailedRole)
        return at->state == RunRow::Ended && at->outcome != Outcome::Done;
    const bool tip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !tip)
        return {};
    const int limit = tip ? 2000 : 200;
    switch (index.column()) {
    case RunWorkerColumn: return displayText(at->target.name, limit);
    case RunOutcomeColumn:
        return at->state == RunRow::Waiting    ? tr("waiting")
               : at->state == RunRow::UnderWay ? tr("on its way")
               : at->applied                   ? tr("applied")
                                               : outcomeText(at->outcome);
    case RunMessageColumn:
        return tip && !at->progress.isEmpty()
                   ? displayText(at->message, limit) + QLatin1Char('\n') + at->progress
                   : displayText(at->message, limit);
    default: return {};
    }
}

QVariant BulkRun::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RunWorkerColumn: return tr("Worker");
    case RunOutcomeColumn: return tr("Outcome");
    case RunMessageColumn: return tr("Answer");
    default: return {};
    }
}

} // namespace qd
