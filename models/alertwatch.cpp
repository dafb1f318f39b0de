// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertwatch.h"

#include "cronmodel.h"
#include "queuemodel.h"
#include "text.h"
#include "workermodel.h"

#include <QUuid>

namespace qd {

namespace {

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

/// What is wrong now by the contract's rules, one for each cause.
QList<Alert> causes(const AlertSight &sight)
{
    QList<Alert> found;
    const bool lost = connectionLost(sight.status, sight.nowMs);
    if (lost) {
        const bool signedOut = sight.status.state == ConnectionState::SignedOut;
        const QString server = sight.status.server.isEmpty() ? AlertWatch::tr("the back end")
                                                             : displayText(sight.status.server, 80);
        found << systemAlert("connection_lost", server,
                             signedOut ? AlertWatch::tr("Signed out of %1").arg(server)
                                       : AlertWatch::tr("No connection to %1").arg(server),
                             displayText(sight.status.error, 500));
    }

    const int total = sight.workers.rowCount();
    int down = 0, silent = 0;
    for (int i = 0; i < total; ++i) {
        const StatusKind kind = sight.workers.row(i)->kind;
        down += isDown(kind);
        silent += kind == StatusKind::Stale;
    }
    // While nothing arrives every worker grows silent: that is the connection's alert, not theirs.
    const bool fleetDown = total > 1 && down == total && !(lost && silent > 0);
    if (fleetDown) {
        found << systemAlert("fleet_down", AlertWatch::tr("Fleet"),
                             AlertWatch::tr("All %L1 workers are down").arg(total),
                             silent == total ? AlertWatch::tr("all of them are silent")
                                             : QString());
    }
    for (int i = 0; i < total; ++i) {
        const WorkerRow &row = *sight.workers.row(i);
        for (Alert &alert :
             workerAlerts(row.worker, row.life, row.kind, row.notes, sight.limits, sight.nowMs)) {
            const bool downAlert = alert.rule == u"worker_down";
            if (downAlert && (fleetDown || (lost && row.kind == StatusKind::Stale)))
                continue;
            found << alert;
        }
    }
    for (int i = 0; i < sight.queues.rowCount(); ++i) {
        const QueueRow &row = *sight.queues.row(i);
        found << queueAlerts(row.queue, sight.limits);
        // A fleet that is down, or that cannot be asked, is one alert and not one per queue.
        if (!lost && !fleetDown && hasNobody(row))
            found << queueNobodyAlert(row.queue);
    }
    for (int i = 0; i < sight.crons.troubled(); ++i)
        found << cronAlerts(*sight.crons.job(i));
    if (sight.metrics)
        found << systemAlerts(*sight.metrics, sight.limits);
    return found;
}

} // namespace

AlertWatch::AlertWatch(QObject *parent)
    : QObject(parent)
{
}

AlertWatch::~AlertWatch() = default;

void AlertWatch::look(const AlertSight &sight)
{
    QHash<Key, AlertRecord> open;
    QList<AlertRecord> risen, other, over;
    for (Alert &alert : causes(sight)) {
        const Key key(alert.rule, alert.scope);
        AlertRecord record = m_open.take(key);
        if (record.id.isEmpty()) {
            record.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            record.raisedMs = sight.wallMs;
            alert.sinceMs = sight.wallMs;
            record.alert = alert;
            record.quiet = m_mutedUntilMs > sight.wallMs;
            risen << record;
        } else {
            alert.sinceMs = record.alert.sinceMs;
            const bool worse = alert.severity > record.alert.severity;
            record.alert = alert;
            if (record.state == AlertState::Snoozed && record.snoozedUntilMs <= sight.wallMs) {
                record.state = AlertState::Active;
                record.snoozedUntilMs = 0;
                risen << record;
            } else if (worse) {
                other << record;
            }
        }
        open.insert(key, record);
    }
    for (AlertRecord &record : m_open) {
        record.state = AlertState::Solved;
        record.endedMs = sight.wallMs;
        over << record;
    }
    m_open = std::move(open);
    show();
    for (const AlertRecord &record : std::as_const(over))
        emit solved(record);
    for (const AlertRecord &record : std::as_const(other))
        emit changed(record);
    for (const AlertRecord &record : std::as_const(risen))
        emit raised(record);
}

void AlertWatch::setRules(const QList<AlertRule> &rules)
{
    if (rules == m_rules)
        return;
    m_rules = rules;
    emit rulesChanged();
}

void AlertWatch::restore(const QList<AlertRecord> &open)
{
    for (const AlertRecord &record : open) {
        if (record.isOpen())
            m_open.insert({record.alert.rule, record.alert.scope}, record);
    }
    show();
}

AlertRecord *AlertWatch::find(const QString &id)
{
    for (AlertRecord &record : m_open) {
        if (record.id == id)
            return &record;
    }
    return nullptr;
}

template<typename Change>
void AlertWatch::change(const QStringList &ids, Change &&how)
{
    QList<AlertRecord> done;
    for (const QString &id : ids) {
        AlertRecord *record = find(id);
        if (!record)
            continue;
        how(*record);
        done << *record;
    }
    show();
    for (const AlertRecord &record : std::as_const(done))
        emit changed(record);
}

void AlertWatch::acknowledge(const QStringList &ids, const QString &by, qint64 wallMs)
{
    change(ids, [&](AlertRecord &record) {
        record.state = AlertState::Acknowledged;
        record.ackBy = by;
        record.ackMs = wallMs;
        record.snoozedUntilMs = 0;
    });
}

void AlertWatch::takeBack(const QStringList &ids)
{
    change(ids, [](AlertRecord &record) {
        record.state = AlertState::Active;
        record.ackBy.clear();
        record.ackMs = record.snoozedUntilMs = 0;
    });
}

void AlertWatch::snooze(const QStringList &ids, qint64 untilMs)
{
    change(ids, [untilMs](AlertRecord &record) {
        record.state = AlertState::Snoozed;
        record.snoozedUntilMs = untilMs;
    });
}

void AlertWatch::muteAll(qint64 untilMs)
{
    if (untilMs == m_mutedUntilMs)
        return;
    m_mutedUntilMs = untilMs;
    emit mutedChanged();
}

void AlertWatch::show()
{
    m_model.show(m_open.values());
}

} // namespace qd
