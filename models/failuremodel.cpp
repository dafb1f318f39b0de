// SPDX-License-Identifier: GPL-3.0-or-later
#include "failuremodel.h"

#include "activitylog.h"
#include "format.h"
#include "text.h"

#include <QElapsedTimer>

#include <algorithm>

namespace qd {

namespace {

constexpr int FailureSliceUs = 4'000, CollectMs = 200;

QString listOf(const NameCounts &names)
{
    const QStringList all = names.names();
    if (all.isEmpty())
        return format::Unknown;
    const QString first = displayText(all.first(), 60);
    if (all.size() == 1)
        return first;
    return FailureModel::tr("%1 and %2 more").arg(first, format::count(qint64(all.size()) - 1)) +
           (names.others > 0 ? QStringLiteral("+") : QString());
}

} // namespace

FailureModel::FailureModel(ActivityLog &log, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
    , m_begin(log.entries().first())
    , m_next(m_begin)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FailureModel::step);
    connect(&log, &ActivityLog::appended, this, [this] {
        if (!m_timer.isActive())
            m_timer.start(CollectMs);
    });
    // Those that go were interim: their failures come again, exact. Better twice than not at all.
    connect(&log, &ActivityLog::rewritten, this,
            [this](quint64 from) { m_next = std::min(m_next, from); });
    m_timer.start(0);
}

void FailureModel::step()
{
    QElapsedTimer clock;
    clock.start();
    const ActivityBook &ring = m_log.entries();
    if (m_next < ring.first()) {
        m_missed += ring.first() - m_next;
        m_next = ring.first();
    }
    const quint64 before = m_failures;
    m_firstChanged = m_lastChanged = -1;
    for (int looked = 1; m_next < ring.end(); ++looked) {
        const ActivityBytes view = ring.view(m_next);
        const bool failed = view.outcome == ActivityOutcome::Failure && !view.interim;
        if (failed) {
            const QString kind = ring.word(view.kind);
            // An alert or a lost connection tells of failures, it is none of a worker's or a job's.
            if (kind != QLatin1StringView("alert") && kind != QLatin1StringView("connection") &&
                kind != QLatin1StringView("gap"))
                take(ring.entry(m_next));
        }
        ++m_next;
        if ((failed || looked % 256 == 0) && clock.nsecsElapsed() > FailureSliceUs * 1000LL)
            break;
    }
    if (m_firstChanged >= 0)
        emit dataChanged(index(m_firstChanged, 0), index(m_lastChanged, FailureColumnCount - 1),
                         {Qt::DisplayRole, Qt::ToolTipRole, FailureSortRole});
    if (m_next < ring.end())
        m_timer.start(0);
    if (m_failures != before)
        emit changed();
}

void FailureModel::take(const ActivityEntry &entry)
{
    ++m_failures;
    const QString cause = causeOf(m_redaction, failureMessage(entry));
    const auto known = m_rowOf.constFind(cause);
    if (known == m_rowOf.constEnd()) {
        if (m_causes.size() >= MostCauses) {
            ++m_others;
            return;
        }
        const int row = rowCount();
        beginInsertRows({}, row, row);
        FailureCause &fresh = m_causes.emplace_back();
        fresh.cause = cause;
        fresh.add(entry);
        m_rowOf.insert(cause, row);
        endInsertRows();
        return;
    }
    m_causes[size_t(*known)].add(entry);
    m_firstChanged = m_firstChanged < 0 ? *known : std::min(m_firstChanged, *known);
    m_lastChanged = std::max(m_lastChanged, *known);
}

const FailureCause *FailureModel::cause(int row) const
{
    return row >= 0 && row < rowCount() ? &m_causes[size_t(row)] : nullptr;
}

void FailureModel::setRedaction(const Redaction &redaction)
{
    if (redaction.patterns() == m_redaction.patterns())
        return;
    m_redaction = redaction;
    // Causes are kept as they are shown: what is hidden now may make two of one, or one of two.
    beginResetModel();
    m_causes.clear();
    m_rowOf.clear();
    m_next = m_begin;
    m_failures = m_others = m_missed = 0;
    m_firstChanged = m_lastChanged = -1;
    endResetModel();
    m_timer.start(0);
    emit changed();
}

int FailureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_causes.size());
}

int FailureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FailureColumnCount;
}

QVariant FailureModel::data(const QModelIndex &index, int role) const
{
    const FailureCause *cause = this->cause(index.row());
    if (!cause)
        return {};
    const auto instant = [role](qint64 ms) {
        if (ms == 0)
            return format::Unknown;
        return role == Qt::ToolTipRole ? format::dateTime(ms) : format::clockTime(ms);
    };
    const bool tip = role == Qt::ToolTipRole;
    if (role == FailureSortRole) {
        switch (index.column()) {
        case FailureCauseColumn: return cause->cause;
        case FailureCountColumn: return cause->count;
        case FailureFirstColumn: return cause->firstMs;
        case FailureLastColumn: return cause->lastMs;
        case FailureWorkersColumn: return cause->workers.counts.size();
        default: return cause->queues.counts.size();
        }
    }
    if (role != Qt::DisplayRole && !tip)
        return {};
    const auto names = [tip](const NameCounts &counts) {
        if (!tip)
            return listOf(counts);
        QStringList lines;
        for (const QString &name : counts.names().mid(0, 20))
            lines << QStringLiteral("%1  %2").arg(displayText(name, 80),
                                                  format::count(qint64(counts.counts.value(name))));
        return lines.join(u'\n');
    };
    switch (index.column()) {
    case FailureCauseColumn:
        return tip ? displayText(m_redaction.text(failureMessage(cause->sample)), 1000)
                   : displayText(cause->cause, 300);
    case FailureCountColumn: return format::count(qint64(cause->count));
    case FailureFirstColumn: return instant(cause->firstMs);
    case FailureLastColumn: return instant(cause->lastMs);
    case FailureWorkersColumn: return names(cause->workers);
    case FailureQueuesColumn: return names(cause->queues);
    default: return {};
    }
}

QVariant FailureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FailureCauseColumn: return tr("Cause");
    case FailureCountColumn: return tr("Failures");
    case FailureFirstColumn: return tr("First");
    case FailureLastColumn: return tr("Last");
    case FailureWorkersColumn: return tr("Workers");
    case FailureQueuesColumn: return tr("Queues");
    default: return {};
    }
}

} // namespace qd
