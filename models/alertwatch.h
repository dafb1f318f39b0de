// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertmodel.h"
#include "alertrule.h"
#include "feedstatus.h"

#include <QHash>
#include <QObject>

namespace qd {

class WorkerModel;
class QueueModel;
class CronModel;
struct Samples;

/// What one look at a fleet goes by.
struct AlertSight
{
    const WorkerModel &workers;
    const QueueModel &queues;
    const CronModel &crons;
    const std::optional<PerformanceMetrics> &metrics;
    const FeedStatus &status;
    const Thresholds &limits;
    qint64 nowMs = 0;  ///< monotonic
    qint64 wallMs = 0; ///< epoch
};

/// How often a rule would have called.
struct AlertPreview
{
    quint64 id = 0;
    qint64 fromMs = 0, toMs = 0; ///< what there is history of, within what was asked
    struct Spell
    {
        QString scope, scopeName;    ///< foreign
        qint64 fromMs = 0, toMs = 0; ///< to 0: it lasts
    };
    QList<Spell> spells; ///< in order of time, at most 1,000
    qsizetype count = 0; ///< of all
    QString error;       ///< why nothing can be said, in a sentence
};

/// Keeps watch over one fleet by its rules: one record for each cause from its beginning to its
/// end, whoever looks. Told by raised(), changed() and solved(); those that are open are in
/// model(). GUI thread.
class AlertWatch final : public QObject
{
    Q_OBJECT
public:
    explicit AlertWatch(QObject *parent = nullptr);
    ~AlertWatch() override;

    AlertModel *model() { return &m_model; } ///< the open ones

    /// After news, and once a second. Says whether anything changed.
    void look(const AlertSight &sight);

    const QList<AlertRule> &rules() const { return m_rules; } ///< built-in ones first
    void setRules(const QList<AlertRule> &rules);

    /// Goes on with those that were open when the program ended; before the first look.
    void restore(const QList<AlertRecord> &open);

    void acknowledge(const QStringList &ids, const QString &by, qint64 wallMs);
    void takeBack(const QStringList &ids); ///< acknowledged or snoozed ones call again
    void snooze(const QStringList &ids, qint64 untilMs);
    /// Until then nobody is called, whatever is raised; 0: no longer.
    void muteAll(qint64 untilMs);
    qint64 mutedUntilMs() const { return m_mutedUntilMs; }

signals:
    void raised(const qd::AlertRecord &record);  ///< it calls now (record.quiet: nobody is called)
    void changed(const qd::AlertRecord &record); ///< acknowledged, snoozed, more severe, folded …
    void solved(const qd::AlertRecord &record);
    void rulesChanged();
    void mutedChanged();

private:
    using Key = QPair<QString, QString>; ///< rule and scope

    AlertRecord *find(const QString &id);
    template<typename Change>
    void change(const QStringList &ids, Change &&how);
    void show();

    AlertModel m_model;
    QList<AlertRule> m_rules;
    QHash<Key, AlertRecord> m_open;
    qint64 m_mutedUntilMs = 0;
};

} // namespace qd
