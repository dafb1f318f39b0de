// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerthour.h"
#include "alertmodel.h"
#include "alertrule.h"
#include "feedstatus.h"

#include <QObject>
#include <memory>

namespace qd {

class WorkerModel;
class QueueModel;
class CronModel;

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
    bool known = true; ///< data of the fleet have come
    MaybeReal throughputPerMinute = {}, errorRatePercent = {};
    MaybeInt tasksWaiting = {};
    const SystemOverview *system = nullptr;
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
    QString note;        ///< what was left out, in a sentence; empty: nothing
};

/// Keeps watch over one fleet by its rules: one record for each cause from its beginning to its
/// end, whoever looks. Told by raised(), changed() and solved(); those that are open are in
/// model(). Until setRules() the built-in rules are as they are. GUI thread.
class AlertWatch final : public QObject
{
    Q_OBJECT
public:
    /// A cause that comes back so soon goes on in its old record: nobody is called again.
    static constexpr qint64 FlutterMs = 60'000;
    /// Nothing is raised before restore(), but for no longer than this.
    static constexpr qint64 LongestHoldMs = 2000;
    /// More than a few that begin at one time wait a moment: perhaps they are one.
    static constexpr int GatherFrom = 5;
    static constexpr qint64 GatherMs = 700;

    explicit AlertWatch(QObject *parent = nullptr);
    ~AlertWatch() override;

    AlertModel *model(); ///< the open ones

    /// After news, and once a second.
    void look(const AlertSight &sight);

    const QList<AlertRule> &rules() const; ///< built-in ones first
    void setRules(const QList<AlertRule> &rules);
    const AlertRule *rule(const QString &id) const; ///< nullptr: there is none (any more)

    /// Those whose cause is there, but not for long enough; at most \a most.
    QList<AlertRecord> pending(int most = 100) const;
    const AlertRecord *record(const QString &id) const; ///< of the open ones; nullptr: none

    const AlertHours &hours() const; ///< of the fleet's figures

    /// restore() will follow: raising waits for it.
    void awaitRestore();
    /// Goes on with those that were open when the program ended: nobody is called again. Those
    /// whose cause is gone are solved at the first good look; \a watchedUntilMs: when somebody last
    /// watched, epoch ms; 0: not known.
    void restore(const QList<AlertRecord> &open, qint64 watchedUntilMs = 0);
    /// When watching had stopped, as soon as that is known; for records that are solved after it.
    void setWatchedUntil(qint64 epochMs);
    /// An open one's cause began while nobody watched, so early.
    void backdate(const QString &ruleId, const QString &scope, qint64 sinceMs);

    /// One look is all there will be: what must last for a while is taken as having lasted.
    void setImmediate(bool immediate);

    void acknowledge(const QStringList &ids, const QString &by, qint64 wallMs);
    void takeBack(const QStringList &ids); ///< acknowledged or snoozed ones call again
    void snooze(const QStringList &ids, qint64 untilMs);
    /// Until then nobody is called, whatever is raised; 0: no longer.
    void muteAll(qint64 untilMs);
    qint64 mutedUntilMs() const;

signals:
    /// It calls now (record.quiet: nobody is called). Also one that was acknowledged or snoozed and
    /// became more severe, whose snooze is over, or that was quiet and the quiet hours ended.
    void raised(const qd::AlertRecord &record);
    void changed(const qd::AlertRecord &record); ///< acknowledged, snoozed, more severe, folded …
    /// Its cause is gone; or, where its note says so, another one tells it from now on.
    void solved(const qd::AlertRecord &record);
    void rulesChanged();
    void mutedChanged();
    void clockMoved(qint64 ms); ///< the wall clock was set by so much: open records moved with it

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace qd
Q_DECLARE_METATYPE(qd::AlertPreview)
