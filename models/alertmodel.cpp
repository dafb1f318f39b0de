// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertmodel.h"

#include "cronmodel.h"
#include "format.h"
#include "queuemodel.h"
#include "text.h"
#include "workermodel.h"

#include <algorithm>

namespace qd {

namespace {

constexpr qsizetype MaxShown = 1000;

Alert systemAlert(const char *rule, const QString &scopeName, const QString &text,
                  const QString &detail)
{
    Alert alert;
    alert.rule = QLatin1String(rule);
    alert.severity = Severity::Critical;
    alert.scope = QStringLiteral("system");
    alert.scopeName = scopeName;
    alert.text = text;
    alert.detail = detail;
    alert.kind = StatusKind::Unavailable;
    return alert;
}

bool before(const Alert &a, const Alert &b)
{
    if (a.severity != b.severity)
        return a.severity > b.severity;
    if (a.sinceMs != b.sinceMs)
        return a.sinceMs < b.sinceMs;
    return a.scope != b.scope ? a.scope < b.scope : a.rule < b.rule;
}

bool sameCause(const Alert &a, const Alert &b)
{
    return a.rule == b.rule && a.scope == b.scope;
}

} // namespace

AlertModel::AlertModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int AlertModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_alerts.size());
}

const Alert *AlertModel::alert(int row) const
{
    return row >= 0 && row < m_alerts.size() ? &m_alerts.at(row) : nullptr;
}

qsizetype AlertModel::activeCount() const
{
    return m_since.size();
}

QVariant AlertModel::data(const QModelIndex &index, int role) const
{
    const Alert *at = alert(index.row());
    if (!at)
        return {};
    switch (role) {
    case AlertValueRole: return QVariant::fromValue(quintptr(at));
    case Qt::DisplayRole: return displayText(at->text);
    case Qt::ToolTipRole: {
        QString tip = displayText(at->text, 2000);
        if (!at->detail.isEmpty())
            tip += u'\n' + displayText(at->detail, 2000);
        if (at->sinceMs > 0)
            tip += u'\n' + tr("Since %1").arg(format::dateTime(at->sinceMs));
        return tip;
    }
    case Qt::AccessibleTextRole:
        return severityWord(at->severity) + QStringLiteral(": ") + displayText(at->text) +
               (at->detail.isEmpty() ? QString() : QStringLiteral(", ") + displayText(at->detail));
    default: return {};
    }
}

void AlertModel::evaluate(const WorkerModel &workers, const QueueModel &queues,
                          const CronModel &crons, const std::optional<PerformanceMetrics> &metrics,
                          const FeedStatus &status, const Thresholds &limits, qint64 nowMs,
                          qint64 wallMs)
{
    QList<Alert> next;
    const bool lost = connectionLost(status, nowMs);
    if (lost) {
        const bool signedOut = status.state == ConnectionState::SignedOut;
        const QString server =
            status.server.isEmpty() ? tr("the back end") : displayText(status.server, 80);
        next << systemAlert("connection_lost", server,
                            signedOut ? tr("Signed out of %1").arg(server)
                                      : tr("No connection to %1").arg(server),
                            displayText(status.error, 500));
    }

    const int total = workers.rowCount();
    int down = 0, silent = 0;
    for (int i = 0; i < total; ++i) {
        const StatusKind kind = workers.row(i)->kind;
        down += isDown(kind);
        silent += kind == StatusKind::Stale;
    }
    // While nothing arrives every worker grows silent: that is the connection's alert, not theirs.
    const bool fleetDown = total > 1 && down == total && !(lost && silent > 0);
    if (fleetDown) {
        Alert alert =
            systemAlert("fleet_down", tr("Fleet"), tr("All %L1 workers are down").arg(total),
                        silent == total ? tr("all of them are silent") : QString());
        next << alert;
    }
    for (int i = 0; i < total; ++i) {
        const WorkerRow &row = *workers.row(i);
        for (Alert &alert :
             workerAlerts(row.worker, row.life, row.kind, row.notes, limits, nowMs)) {
            const bool downAlert = alert.rule == u"worker_down";
            if (downAlert && (fleetDown || (lost && row.kind == StatusKind::Stale)))
                continue;
            next << alert;
        }
    }
    for (int i = 0; i < queues.rowCount(); ++i) {
        const QueueRow &row = *queues.row(i);
        next << queueAlerts(row.queue, limits);
        // A fleet that is down, or that cannot be asked, is one alert and not one per queue.
        if (!lost && !fleetDown && hasNobody(row))
            next << queueNobodyAlert(row.queue);
    }
    for (int i = 0; i < crons.troubled(); ++i)
        next << cronAlerts(*crons.job(i));
    if (metrics)
        next << systemAlerts(*metrics, limits);

    QHash<Key, qint64> since;
    since.reserve(next.size());
    for (Alert &alert : next) {
        const Key key(alert.rule, alert.scope);
        alert.sinceMs = m_since.value(key, wallMs);
        since.insert(key, alert.sinceMs);
    }
    m_since = std::move(since);
    std::sort(next.begin(), next.end(), before);
    if (next.size() > MaxShown) {
        const qsizetype more = next.size() - MaxShown;
        next.resize(MaxShown);
        Alert rest =
            systemAlert("more_alerts", tr("Alerts"), tr("%1 more alerts").arg(format::count(more)),
                        tr("only the first %1 are listed").arg(format::count(MaxShown)));
        rest.severity = Severity::Info;
        rest.kind = StatusKind::Degraded;
        next << rest;
    }
    merge(std::move(next));
}

void AlertModel::merge(QList<Alert> next)
{
    QHash<Key, int> wanted;
    wanted.reserve(next.size());
    for (int i = 0; i < next.size(); ++i)
        wanted.insert(Key(next.at(i).rule, next.at(i).scope), i);
    const auto placeOf = [&wanted](const Alert &alert) {
        return wanted.value(Key(alert.rule, alert.scope), -1);
    };

    for (int last = int(m_alerts.size()) - 1; last >= 0; --last) {
        if (placeOf(m_alerts.at(last)) >= 0)
            continue;
        int first = last;
        while (first > 0 && placeOf(m_alerts.at(first - 1)) < 0)
            --first;
        beginRemoveRows({}, first, last);
        m_alerts.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }

    // Those that stay keep their order, unless a severity changed.
    const auto earlier = [&](const Alert &a, const Alert &b) { return placeOf(a) < placeOf(b); };
    if (!std::is_sorted(m_alerts.cbegin(), m_alerts.cend(), earlier)) {
        emit layoutAboutToBeChanged();
        const QList<Alert> old = m_alerts;
        std::sort(m_alerts.begin(), m_alerts.end(), earlier);
        QHash<Key, int> now;
        for (int i = 0; i < m_alerts.size(); ++i)
            now.insert(Key(m_alerts.at(i).rule, m_alerts.at(i).scope), i);
        const QModelIndexList from = persistentIndexList();
        QModelIndexList to;
        for (const QModelIndex &index : from) {
            const Alert &alert = old.at(index.row());
            to << createIndex(now.value(Key(alert.rule, alert.scope)), index.column());
        }
        changePersistentIndexList(from, to);
        emit layoutChanged();
    }

    for (int row = 0; row < next.size(); ++row) {
        if (row < m_alerts.size() && sameCause(m_alerts.at(row), next.at(row))) {
            if (!(m_alerts.at(row) == next.at(row))) {
                m_alerts[row] = next.at(row);
                emit dataChanged(
                    index(row), index(row),
                    {AlertValueRole, Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
            }
            continue;
        }
        // What stays is in order: everything up to the next one that stays is new.
        int last = row;
        while (last + 1 < next.size() &&
               !(row < m_alerts.size() && sameCause(m_alerts.at(row), next.at(last + 1))))
            ++last;
        beginInsertRows({}, row, last);
        m_alerts.insert(row, last - row + 1, Alert());
        std::copy(next.cbegin() + row, next.cbegin() + last + 1, m_alerts.begin() + row);
        endInsertRows();
        row = last;
    }
}

} // namespace qd
