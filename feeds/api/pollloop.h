// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "circuitbreaker.h"
#include "httpexchange.h"

#include <QObject>
#include <QTimer>

namespace qd {

/// One GET, again and again: at its interval from start to start, each failed one doubles the wait
/// (cap 30 s), never two at a time, held back by the circuit breaker and by Retry-After. Its owner
/// reads the answer and gives the verdict.
class PollLoop final : public QObject
{
    Q_OBJECT
public:
    /// \a options and \a breaker are kept by reference and must outlive the loop.
    PollLoop(const ApiOptions &options, CircuitBreaker &breaker, const QByteArray &target,
             qint64 maxBytes, qint64 intervalMs, QObject *parent = nullptr);
    ~PollLoop() override;

    void setActive(bool active); ///< true: goes on, at once when the interval has passed already
    void pollNow(); ///< once, at once, also when not active; while one is out: again right after it
    void retryNow(); ///< ends the back-off
    void stop();     ///< not active, drops what is out

    void succeeded(); ///< verdicts, from within answered()
    void failed(qint64 retryAfterMs = -1);
    /// Answered, but no: counts for the wait, not for the breaker (a 4xx is an answer).
    void refused(qint64 retryAfterMs = -1);

    bool isOut() const { return m_exchange != nullptr; }
    bool isActive() const { return m_active; }
    int failures() const { return m_failures; }
    qint64 nextAtMs() const { return m_nextAtMs; }       ///< 0: none is planned
    qint64 startedAtMs() const { return m_startedAtMs; } ///< of the last request
    quint64 bytesIn() const { return m_bytes; }

signals:
    void answered(const qd::HttpResponse &response);

private:
    void plan();
    void poll();
    void onFinished(const HttpResponse &response);

    const ApiOptions &m_options;
    CircuitBreaker &m_breaker;
    const QByteArray m_target;
    const qint64 m_maxBytes, m_intervalMs;
    QTimer m_timer;
    HttpExchange *m_exchange = nullptr;
    bool m_active = false, m_again = false, m_once = false;
    int m_failures = 0;
    qint64 m_startedAtMs = 0, m_nextAtMs = 0, m_notBeforeMs = 0;
    quint64 m_bytes = 0;
};

} // namespace qd
