// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrichistory.h"

#include "clock.h"
#include "fleet.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <limits>

namespace qd {

MetricHistory::MetricHistory(Fleet &fleet, QObject *parent)
    : QObject(parent)
    , m_fleet(fleet)
{
    connect(&fleet, &Fleet::answered, this, &MetricHistory::take);
}

void MetricHistory::want(int hours, qint64 nowMs)
{
    const bool other = hours != m_hours;
    // Where nothing is kept yet the first of it is worth asking for.
    const bool nothing = isKnown() && m_history.series.isEmpty();
    const qint64 every = nothing ? 20'000 : hours <= 6 ? 60'000 : 300'000;
    if (!other && m_askedAtMs > 0 && nowMs - m_askedAtMs < every)
        return;
    if (!m_fleet.hasData()) // nobody is there to be asked
        return;
    if (other) { // what is known is of another range
        m_history = {};
        m_answeredAtMs = 0;
        m_error.clear();
    }
    m_hours = hours;
    m_askedAtMs = nowMs;
    m_question = m_fleet.askMetrics(hours);
    if (other)
        emit changed();
}

void MetricHistory::take(const Answer &answer)
{
    if (answer.id == 0 || answer.id != m_question)
        return;
    if (!answer.error.isEmpty()) {
        m_question = 0;
        m_error = answer.error;
        emit changed();
        return;
    }
    auto promise = std::make_shared<QPromise<History>>();
    promise->future().then(this, [this, id = answer.id](const History &history) {
        if (id != m_question)
            return;
        m_question = 0;
        m_history = history;
        m_error.clear();
        m_answeredAtMs = monotonicMs();
        emit changed();
    });
    QThreadPool::globalInstance()->start([promise, body = answer.body] {
        promise->start();
        promise->addResult(readHistory(body));
        promise->finish();
    });
}

qint64 MetricHistory::endMs(qint64 nowMs) const
{
    if (m_answeredAtMs == 0 || !m_history.toMs)
        return wallClockMs();
    return *m_history.toMs + std::max<qint64>(0, nowMs - m_answeredAtMs);
}

const HistorySeries *MetricHistory::find(const QString &scope, const QString &metric) const
{
    for (const HistorySeries &series : m_history.series) {
        if (series.metric == metric && series.scope == scope)
            return &series;
    }
    return nullptr;
}

QList<QPointF> chartPoints(const HistorySeries &series, double factor)
{
    QList<QPointF> points;
    points.reserve(series.points.size());
    for (const auto &[seconds, value] : series.points)
        points.append(
            {seconds * 1000, value ? *value * factor : std::numeric_limits<double>::quiet_NaN()});
    return points;
}

} // namespace qd
