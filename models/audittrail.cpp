// SPDX-License-Identifier: GPL-3.0-or-later
#include "audittrail.h"

#include "fleet.h"
#include "format.h"
#include "requeuelog.h"
#include "text.h"
#include "words.h"

#include <QUuid>

namespace qd {

namespace {

constexpr qsizetype MostAuditResults = 1000, MostKnownAlerts = 20'000;

QString requeueWord(Question::Requeued way)
{
    switch (way) {
    case Question::DeadLetters: return QStringLiteral("requeue_dead");
    case Question::ToDead: return QStringLiteral("put_aside");
    case Question::Orphaned: break;
    }
    return QStringLiteral("requeue");
}

} // namespace

AuditRow auditRowOf(const Command &command, const QString &fleet)
{
    AuditRow row;
    row.fleet = fleet;
    row.object = QStringLiteral("worker:") + command.workerKey;
    row.action = controlWord(command.action);
    row.requestId = command.requestId;
    row.outcome = QStringLiteral("requested");
    if (command.workerName != command.workerKey)
        row.message = command.workerName;
    return row;
}

AuditRow auditRowOf(const JournalRow &journal, const QString &fleet)
{
    AuditRow row = auditRowOf(journal.command, fleet);
    row.outcome = outcomeWord(journal.outcome);
    row.message = journal.message;
    return row;
}

AuditRow auditRowOf(const Question &requeue, const QString &fleet)
{
    AuditRow row;
    row.fleet = fleet;
    row.object = QStringLiteral("queue:") + requeue.queue;
    row.action = requeueWord(requeue.requeued);
    row.requestId = requeue.requestId;
    row.outcome = QStringLiteral("requested");
    row.message =
        requeue.ids.isEmpty() ? QStringLiteral("all") : requeue.ids.join(QStringLiteral(", "));
    if (!requeue.fields.isEmpty())
        row.message += QStringLiteral(" (with changed fields)");
    return row;
}

QList<AuditRow> auditRowsOf(const Question &requeue, const QJsonValue &body, const QString &error,
                            const QString &fleet)
{
    QList<AuditRow> rows;
    AuditRow row = auditRowOf(requeue, fleet);
    const QList<RequeueResult> results = requeueResults(body);
    for (const RequeueResult &result : results.mid(0, MostAuditResults)) {
        row.outcome = result.outcome.isEmpty() ? QStringLiteral("unknown") : result.outcome;
        row.message = result.id;
        if (!result.newId.isEmpty())
            row.message += QStringLiteral(" → ") + result.newId;
        if (!result.error.isEmpty())
            row.message += QStringLiteral(": ") + result.error;
        rows << row;
    }
    if (results.size() > MostAuditResults) {
        row.outcome = QStringLiteral("done");
        row.message = tr("and %1 more").arg(format::count(results.size() - MostAuditResults));
        rows << row;
    }
    if (results.isEmpty()) {
        const MaybeInt count = body[QLatin1String("requeued")].isDouble()
                                   ? MaybeInt(body[QLatin1String("requeued")].toInteger())
                                   : std::nullopt;
        row.outcome = !error.isEmpty() ? QStringLiteral("failed") : QStringLiteral("done");
        row.message = !error.isEmpty() ? error
                      : count          ? tr("%1 entries").arg(format::count(count))
                                       : tr("nothing was found");
        rows << row;
    }
    return rows;
}

AuditTrail::AuditTrail(Fleet &fleet, QObject *parent)
    : QObject(parent)
    , m_fleet(fleet)
{
    connect(&fleet, &Fleet::commandIssued, this,
            [this](const Command &command) { emit noted(auditRowOf(command, m_fleet.name())); });
    connect(&fleet, &Fleet::commandEnded, this,
            [this](const JournalRow &row) { emit noted(auditRowOf(row, m_fleet.name())); });
    connect(&fleet, &Fleet::questionAsked, this, &AuditTrail::ask);
    connect(&fleet, &Fleet::answered, this, &AuditTrail::answer);
    connect(&fleet, &Fleet::revealed, this, &AuditTrail::noteReveal);
    AlertWatch *watch = fleet.watch();
    learn();
    connect(watch->model(), &QAbstractItemModel::rowsInserted, this, &AuditTrail::learn);
    connect(watch, &AlertWatch::changed, this, &AuditTrail::look);
    connect(watch, &AlertWatch::raised, this, [this](const AlertRecord &record) {
        m_alerts[record.id] = {record.state, record.snoozedUntilMs};
    });
    connect(watch, &AlertWatch::solved, this,
            [this](const AlertRecord &record) { m_alerts.remove(record.id); });
    connect(watch, &AlertWatch::mutedChanged, this, [this, watch] {
        const qint64 until = watch->mutedUntilMs();
        emit noted(row(QStringLiteral("alerts"),
                       until > 0 ? QStringLiteral("mute") : QStringLiteral("unmute"),
                       until > 0 ? tr("until %1").arg(isoUtc(until)) : QString()));
    });
}

AuditRow AuditTrail::row(const QString &object, const QString &action, const QString &message) const
{
    AuditRow row;
    row.fleet = m_fleet.name();
    row.object = object;
    row.action = action;
    row.outcome = QStringLiteral("done");
    row.message = message;
    return row;
}

void AuditTrail::noteReveal(const QString &what)
{
    emit noted(row(what, QStringLiteral("reveal"), {}));
}

void AuditTrail::ask(const Question &question)
{
    if (question.kind != Question::Requeue || question.dryRun)
        return;
    Question kept = question;
    if (kept.requestId.isEmpty())
        kept.requestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    kept.fields =
        kept.fields.mid(0, 1); // whether there are any: their values are nobody's business
    m_requeues.insert(question.id, kept);
    emit noted(auditRowOf(kept, m_fleet.name()));
}

void AuditTrail::answer(const Answer &answer)
{
    if (!m_requeues.contains(answer.id))
        return;
    const Question question = m_requeues.take(answer.id);
    for (const AuditRow &row : auditRowsOf(question, answer.body, answer.error, m_fleet.name()))
        emit noted(row);
}

/// Those that were open before we came, such as after a restart.
void AuditTrail::learn()
{
    const AlertModel &open = *m_fleet.alerts();
    for (int i = 0; i < open.rowCount() && m_alerts.size() < MostKnownAlerts; ++i) {
        const AlertRecord *record = open.record(i);
        if (record && !record->id.isEmpty() && !m_alerts.contains(record->id))
            m_alerts.insert(record->id, {record->state, record->snoozedUntilMs});
    }
}

void AuditTrail::look(const AlertRecord &record)
{
    const Known before = m_alerts.value(record.id);
    const Known now{record.state, record.snoozedUntilMs};
    if (now.state == before.state && now.untilMs == before.untilMs)
        return;
    if (m_alerts.size() < MostKnownAlerts || m_alerts.contains(record.id))
        m_alerts.insert(record.id, now);
    QString action;
    switch (record.state) {
    case AlertState::Acknowledged: action = QStringLiteral("acknowledge"); break;
    case AlertState::Snoozed: action = QStringLiteral("snooze"); break;
    case AlertState::Active: action = QStringLiteral("take_back"); break;
    case AlertState::Pending:
    case AlertState::Solved: return;
    }
    QString message =
        QStringLiteral("%1 %2: %3").arg(record.alert.rule, record.alert.scope, record.alert.text);
    if (record.state == AlertState::Snoozed)
        message += tr(" (until %1)").arg(isoUtc(record.snoozedUntilMs));
    AuditRow noting = row(QStringLiteral("alert:") + record.id, action, message);
    if (record.state == AlertState::Acknowledged && !record.ackBy.isEmpty())
        noting.user = record.ackBy;
    emit noted(noting);
}

} // namespace qd
