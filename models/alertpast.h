// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertwatch.h"
#include "historyrecords.h"
#include "historyseries.h"

#include <QHash>
#include <functional>

namespace qd {

struct AlertProgram;

/// What recorded history says of rules: how often one would have called, and what went on while
/// nobody watched. Asks the store and drops answers to what is not asked any more. GUI thread.
class AlertPast final : public QObject
{
    Q_OBJECT
public:
    /// Asks a store and returns the id that its answer will carry; 0: it cannot be asked now.
    using Ask = std::function<quint64(const HistoryQuestion &)>;
    static constexpr int MostSeries = 200; ///< of one preview: of more objects the first are taken
    static constexpr qsizetype MostSpells = 1000;

    /// Both outlive this.
    AlertPast(const WorkerModel &workers, const QueueModel &queues, QObject *parent = nullptr);
    ~AlertPast() override;

    void setStore(Ask ask);

    /// How often \a rule would have called in the last \a hours (1 … 720) before \a toMs (epoch ms,
    /// by the server's clock). previewed() carries the returned id, always after this returns.
    quint64 preview(const AlertRule &rule, int hours, qint64 toMs);

    /// What the enabled of \a rules would have raised between the two instants, by what a back end
    /// kept; reckoned beside the GUI thread, replayed() follows for each rule that it can answer.
    void replay(const QList<AlertRule> &rules, const History &kept, qint64 fromMs, qint64 toMs);

    /// Whether history keeps what the rule asks for, and else why not, in a sentence.
    static QString whyNotPreviewed(const AlertRule &rule);

public slots:
    void take(const qd::HistoryAnswer &answer);

signals:
    void previewed(const qd::AlertPreview &preview);
    void replayed(const qd::AlertRule &rule, const qd::AlertPreview &preview);

private:
    struct Asked
    {
        AlertRule rule;
        AlertPreview preview; ///< what is known of it before the answer
        QList<SeriesName> series;
        QHash<QString, QString> names;      ///< foreign, by key
        QHash<QString, QStringList> scopes; ///< what a back end calls them, by key
    };
    Asked prepared(const AlertRule &rule, qint64 fromMs, qint64 toMs) const;
    static void sum(Asked &asked, const QList<RecordedSeries> &series);

    const WorkerModel &m_workers;
    const QueueModel &m_queues;
    Ask m_ask;
    QHash<quint64, Asked> m_asked; ///< by the store's question
    quint64 m_ids = 0;
};

/// The stretches in which \a rule's cause was there, of one recorded figure. Pure.
QList<AlertPreview::Spell> alertSpells(const AlertRule &rule, const QList<HistoryPoint> &points,
                                       qint64 toMs);

} // namespace qd
