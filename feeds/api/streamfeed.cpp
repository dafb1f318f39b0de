// SPDX-License-Identifier: GPL-3.0-or-later
#include "streamfeed.h"

#include "questiondesk.h"
#include "sentences.h"

#include <algorithm>

namespace qd {

StreamFeed::StreamFeed(const ApiOptions &options, const ApiPace &pace, const SsePace &streamPace,
                       const Routes &routes)
    : m_options(options)
    , m_server(serverName(options.base))
    , m_breaker(5, pace.breakerOpenMs)
    , m_stream(m_options, routes.stream, streamPace)
    , m_list(m_options, m_breaker, routes.workers, overviewBytes, pace.pollMs)
    , m_queues(m_options, m_breaker, routes.queues, bodyBytes, pace.pollMs)
{
    for (QObject *part : std::initializer_list<QObject *>{&m_batcher, &m_status, &m_stream, &m_list,
                                                          &m_queues, &m_sleepWatch})
        part->setParent(this); // moves along should the feed be moved to another thread
    m_status.now.server = m_server;
    m_status.now.usualIntervalMs = pace.pollMs;
    connect(&m_batcher, &Batcher::ready, this, &Feed::batchReady);
    connect(&m_status, &StatusKeeper::changed, this, &Feed::statusChanged);
    connect(&m_sleepWatch, &SleepWatch::slept, this, &StreamFeed::onSlept);
    connect(&m_sleepWatch, &SleepWatch::tick, this, [this] {
        everySecond();
        report();
    });
}

StreamFeed::~StreamFeed()
{
    m_options.token.fill('\0');
}

void StreamFeed::start()
{
    m_stream.stop();
    m_list.stop();
    m_queues.stop();
    m_running = true;
    m_signedOut = m_streamDown = false;
    m_polled = Verdict::None;
    m_streamTrouble.clear();
    m_pollTrouble.clear();
    forget();
    m_breaker.close();
    m_sleepWatch.start();
    m_stream.hold(false);
    m_stream.start();
    m_list.pollNow(); // the first picture does not wait for the stream's next event
    steer();
}

void StreamFeed::stop()
{
    m_running = false;
    m_sleepWatch.stop();
    m_stream.stop();
    m_list.stop();
    m_queues.stop();
    m_batcher.clear();
    m_status.silence();
}

void StreamFeed::setWatch(const Watch &watch)
{
    m_watch = watch;
    steer();
}

void StreamFeed::tryNow()
{
    if (!m_running || m_signedOut)
        return;
    m_breaker.close();
    m_stream.retryNow();
    m_list.retryNow();
    m_queues.retryNow();
    steer();
}

void StreamFeed::setToken(const QByteArray &token)
{
    m_options.token.fill('\0');
    m_options.token = token.trimmed();
    m_status.now.readOnly = false;
    if (m_running)
        start();
}

QString StreamFeed::badAnswer(PollLoop &loop, const HttpResponse &response, const QString &route)
{
    const QString why = answerTrouble(response, m_server, route);
    const bool answered = response.failure == HttpFailure::None;
    if (answered && (response.status == 401 || response.status == 403))
        signOut(why);
    else if (why.isEmpty())
        return {};
    else if (answered && response.status >= 400 && response.status < 500)
        loop.refused(response.retryAfterMs);
    else
        loop.failed(response.retryAfterMs);
    return why;
}

void StreamFeed::signOut(const QString &why)
{
    if (m_signedOut)
        return;
    m_signedOut = true;
    m_stream.stop();
    m_list.stop();
    m_queues.stop();
    const QString words = withoutStop(why);
    m_streamTrouble =
        m_options.token.isEmpty()
            ? tr("%1. It asks for a sign-in.").arg(words)
            : tr("%1. Everything that uses this token has stopped; sign in again.").arg(words);
    giveBack();
    report();
}

void StreamFeed::steer()
{
    if (!m_running)
        return;
    if (!m_signedOut)
        plan();
    report();
}

void StreamFeed::report()
{
    if (!m_running)
        return;
    FeedStatus &status = m_status.now;
    status.state = m_signedOut ? ConnectionState::SignedOut : state();
    if (status.state == ConnectionState::Offline && status.lastDataAtMs > 0)
        status.state = ConnectionState::Reconnecting; // it was there, and is tried again
    status.via = status.state == ConnectionState::Live      ? ConnectionVia::Sse
                 : status.state == ConnectionState::Polling ? ConnectionVia::Poll
                                                            : ConnectionVia::None;
    status.error = m_signedOut ? m_streamTrouble : trouble();
    status.nextTryAtMs = 0;
    if (status.state != ConnectionState::Live && !m_signedOut) {
        const qint64 poll = m_polled == Verdict::Failed ? m_list.nextAtMs() : 0;
        const qint64 stream = m_stream.nextTryAtMs();
        status.nextTryAtMs =
            poll > 0 && stream > 0 ? std::min(poll, stream) : std::max(poll, stream);
    }
    status.circuitOpen = m_breaker.isOpen();
    status.circuitUntilMs = m_breaker.untilMs();
    status.reconnects = m_stream.reconnects();
    status.dropped = m_stream.dropped();
    status.eventsIn = m_stream.eventsIn();
    status.bytesIn = m_stream.bytesIn() + m_list.bytesIn() + m_queues.bytesIn();
    status.batches = m_batcher.batches();
    status.conflated = m_batcher.conflated();
    m_status.publish();
}

/// Sockets from before may be dead without anybody having told us.
void StreamFeed::onSlept(qint64 ms)
{
    if (m_signedOut) {
        everySecond();
        report();
        return;
    }
    m_list.stop();
    m_queues.stop();
    m_breaker.close();
    m_stream.drop(
        tr("This program stood still for %1 s; %2 is connected anew").arg(ms / 1000).arg(m_server));
    m_stream.retryNow();
    m_list.pollNow();
    steer();
}

} // namespace qd
