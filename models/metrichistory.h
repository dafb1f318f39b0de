// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historyseries.h"

#include <QObject>

namespace qd {

struct Answer;
class Fleet;

/// The figures of the last hours as the back end keeps them: asked for when they are wanted and
/// again while they stay so, read beside the GUI thread. An answer to an older question is dropped.
/// GUI thread.
class MetricHistory final : public QObject
{
    Q_OBJECT
public:
    explicit MetricHistory(Fleet &fleet, QObject *parent = nullptr);

    /// Asks where \a hours (1 … 720) are others than before, or the answer is older than a minute
    /// (five for more than 6 h; 20 s while it held nothing). Called each second while somebody
    /// looks.
    void want(int hours, qint64 nowMs);

    void askAgain() { m_askedAtMs = 0; } ///< the next want() does, however young the answer

    int hours() const { return m_hours; }
    const History &history() const { return m_history; } ///< of the last good answer
    bool isKnown() const { return m_answeredAtMs > 0; }
    const QString &error() const { return m_error; } ///< of the last answer, as it came
    /// The end of what was asked for by the back end's clock, run on since; without one, ours.
    qint64 endMs(qint64 nowMs) const;
    const HistorySeries *find(const QString &scope, const QString &metric) const;

signals:
    void changed();

private:
    void take(const Answer &answer);

    Fleet &m_fleet;
    History m_history;
    QString m_error;
    int m_hours = 0;
    quint64 m_question = 0; ///< 0: none is open
    qint64 m_askedAtMs = 0, m_answeredAtMs = 0;
};

/// A series' points as a chart takes them: epoch ms and value (NaN: not known), each value times
/// \a factor.
QList<QPointF> chartPoints(const HistorySeries &series, double factor = 1);

} // namespace qd
