// SPDX-License-Identifier: GPL-3.0-or-later
#include "pollloop.h"

#include "clock.h"

#include <algorithm>

namespace qd {

namespace {

constexpr qint64 longestMs = 30000;

} // namespace

PollLoop::PollLoop(const ApiOptions &options, CircuitBreaker &breaker, const QByteArray &target,
                   qint64 maxBytes, qint64 intervalMs, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_breaker(breaker)
    , m_target(target)
    , m_maxBytes(maxBytes)
    , m_intervalMs(intervalMs)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PollLoop::poll);
}

PollLoop::~PollLoop()
{
    stop();
}

void PollLoop::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    plan();
}

void PollLoop::pollNow()
{
    if (m_exchange) {
        m_again = true;
        return;
    }
    m_once = true;
    poll();
}

void PollLoop::retryNow()
{
    m_failures = 0;
    m_notBeforeMs = 0;
    if (m_active && !m_exchange)
        poll();
}

void PollLoop::stop()
{
    m_active = m_again = m_once = false;
    m_failures = 0;
    m_notBeforeMs = m_nextAtMs = 0;
    m_timer.stop();
    if (!m_exchange)
        return;
    m_exchange->disconnect(this);
    m_exchange->abort();
    m_exchange->deleteLater();
    m_exchange = nullptr;
}

void PollLoop::succeeded()
{
    m_failures = 0;
    m_notBeforeMs = 0;
    m_breaker.succeeded();
}

void PollLoop::failed(qint64 retryAfterMs)
{
    refused(retryAfterMs);
    m_breaker.failed(monotonicMs());
}

void PollLoop::refused(qint64 retryAfterMs)
{
    ++m_failures;
    if (retryAfterMs >= 0)
        m_notBeforeMs = monotonicMs() + retryAfterMs;
}

void PollLoop::plan()
{
    m_timer.stop();
    m_nextAtMs = 0;
    if (!m_active || m_exchange)
        return;
    qint64 wait = m_intervalMs;
    for (int i = 0; i < m_failures && wait < longestMs; ++i)
        wait = std::min(wait * 2, std::max(longestMs, m_intervalMs));
    const qint64 now = monotonicMs();
    m_nextAtMs = m_startedAtMs == 0 ? now : std::max(now, m_startedAtMs + wait);
    m_nextAtMs = std::max({m_nextAtMs, m_notBeforeMs, m_breaker.untilMs()});
    m_timer.start(int(m_nextAtMs - now));
}

void PollLoop::poll()
{
    if (m_exchange || (!m_active && !m_once))
        return;
    const qint64 now = monotonicMs();
    if (now < m_notBeforeMs || !m_breaker.allows(now)) {
        m_once = false;
        plan();
        return;
    }
    m_once = false;
    m_timer.stop();
    m_nextAtMs = 0;
    m_startedAtMs = now;
    HttpRequest request;
    request.target = m_target;
    request.maxBytes = m_maxBytes;
    m_exchange = new HttpExchange(m_options, request, this);
    connect(m_exchange, &HttpExchange::finished, this, &PollLoop::onFinished);
    m_exchange->start();
}

void PollLoop::onFinished(const HttpResponse &response)
{
    m_exchange->deleteLater();
    m_exchange = nullptr;
    m_bytes += response.bytesIn;
    const qint64 startedAtMs = m_startedAtMs;
    emit answered(response);
    if (m_exchange || m_startedAtMs != startedAtMs) // the verdict has begun another already
        return;
    if (m_again) {
        m_again = false;
        m_once = m_failures == 0;
        if (m_once) {
            poll();
            return;
        }
    }
    plan();
}

} // namespace qd
