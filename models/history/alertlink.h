// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertpast.h"
#include "historyseries.h"
#include "keptlog.h"
#include "metrichistory.h"

#include <QObject>
#include <QTimer>

namespace qd {

class Fleet;
class HistoryStore;

/// Keeps the records of a fleet's watch in its history, goes on with those that were open when the
/// program ended, and finds what went on meanwhile: once the back end has filled the hole, the
/// rules are replayed over it. A store that fails stops nothing. GUI thread.
class AlertLink final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this. Before the first data come, best.
    AlertLink(Fleet &fleet, HistoryStore &store, QObject *parent = nullptr);
    ~AlertLink() override;

    qint64 watchedUntilMs() const { return m_untilMs; } ///< epoch ms; 0: not known (yet), or never

signals:
    /// What nobody watched and history tells, now kept.
    void foundAfterwards(const QList<qd::AlertRecord> &records);

private:
    void keep(const AlertRecord &record);
    void flush();
    void take(const AlertsAnswer &answer);
    void takeUntil(const HistoryAnswer &answer);
    void askUntil(qint64 lengthMs);
    void look();
    void fill();
    void found(const AlertRule &rule, const AlertPreview &preview);

    static constexpr qint64 ShortGapMs = 60'000; ///< of less nobody speaks
    static constexpr qsizetype MostFound = 200;

    Fleet &m_fleet;
    HistoryStore &m_store;
    MetricHistory m_backEnd;
    QTimer m_timer;
    QHash<QString, AlertRecord> m_due;        ///< to be kept with the next turn of the event loop
    QSet<QPair<QString, QString>> m_wereOpen; ///< rule and scope
    quint64 m_alertsQuestion = 0, m_untilQuestion = 0; ///< 0: none is open
    qint64 m_startMs = 0, m_askedMs = 0;
    qint64 m_untilMs = 0, m_fromMs = 0; ///< the gap: watched until, and again from
    qint64 m_dataSinceMs = 0;           ///< monotonic; 0: none yet
    qsizetype m_found = 0;
};

} // namespace qd
