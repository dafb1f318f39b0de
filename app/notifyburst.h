// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertrecord.h"
#include "notifydesktop.h"

#include <QSet>
#include <QTimer>

namespace qd {

/// Makes notifications of alerts: the first is shown at once; what follows while there is no pause
/// of GatherMs joins it as "5 alerts", told anew at most that often. A notification is taken away
/// when nothing in it is open any more. GUI thread.
class NotifyBurst final : public QObject
{
    Q_OBJECT
public:
    static constexpr int GatherMs = 2000;
    static constexpr qsizetype MostIds = 1000;   ///< that one notification acknowledges
    static constexpr qsizetype MostNamed = 5;    ///< alerts named in it
    static constexpr qsizetype MostBursts = 100; ///< open ones that are remembered

    explicit NotifyBurst(const QString &fleet, int gatherMs = GatherMs, QObject *parent = nullptr);

    void raised(const AlertRecord &record);
    void over(const QString &id); ///< solved, or somebody has taken it
    /// True: what is shown goes; what comes says nothing of the fleet and cannot be answered.
    void setDiscreet(bool discreet);
    QStringList idsOf(quint64 key) const;
    QString scopeOf(quint64 key) const; ///< of the only one; several: empty

signals:
    void show(quint64 key, const qd::NotifyText &text);
    void close(quint64 key);

private:
    struct Burst
    {
        quint64 key = 0;
        QStringList ids, scopes, named;
        QSet<QString> open;
        qsizetype count = 0;
        Severity severity = Severity::Info;
        QString only;       ///< body of a single one
        bool fresh = false; ///< grown since it was told
    };
    NotifyText textOf(const Burst &burst) const;
    void tick();

    QString m_fleet;
    QList<Burst> m_bursts; ///< the last one gathers while the timer runs
    QTimer m_gather;
    quint64 m_nextKey = 1;
    bool m_discreet = false;
};

} // namespace qd
