// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertrecord.h"
#include "auditrow.h"
#include "feedbatch.h"

#include <QHash>
#include <QObject>

namespace qd {

class Fleet;
struct Command;
struct JournalRow;

/// Rows of the audit log for what is done in and out of the window, before and after.
AuditRow auditRowOf(const Command &command, const QString &fleet); ///< outcome "requested"
AuditRow auditRowOf(const JournalRow &row, const QString &fleet);
AuditRow auditRowOf(const Question &requeue, const QString &fleet); ///< outcome "requested"
/// What became of it: one for each entry, of the first 1,000.
QList<AuditRow> auditRowsOf(const Question &requeue, const QJsonValue &body, const QString &error,
                            const QString &fleet);

/// Tells what people do to one fleet: control actions, requeues, alerts that are acknowledged,
/// snoozed, taken back or muted, hidden values that were looked at. GUI thread.
class AuditTrail final : public QObject
{
    Q_OBJECT
public:
    explicit AuditTrail(Fleet &fleet, QObject *parent = nullptr); ///< \a fleet outlives this

signals:
    void noted(const qd::AuditRow &row);

private:
    void ask(const Question &question);
    void answer(const Answer &answer);
    void learn();
    void look(const AlertRecord &record);
    void noteReveal(const QString &what);
    AuditRow row(const QString &object, const QString &action, const QString &message) const;

    struct Known
    {
        AlertState state = AlertState::Active;
        qint64 untilMs = 0;
    };
    Fleet &m_fleet;
    QHash<quint64, Question> m_requeues; ///< by question
    QHash<QString, Known> m_alerts;      ///< how open ones were seen last, by their ids
};

} // namespace qd
