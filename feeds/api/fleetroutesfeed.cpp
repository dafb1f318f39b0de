// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetroutesfeed.h"

#include "clock.h"
#include "text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace qd {

namespace {

constexpr qsizetype rememberedIds = 4096;
constexpr qint64 sleptMs = 10000;
constexpr qint64 silentMs =
    9000; ///< a stream so long without a byte is only doubted when /workers fails too

SsePace quietStream(SsePace pace)
{
    pace.silenceMs = 0; // silence for hours is no fault here
    return pace;
}

/// What a list without such fields does not know any better than the events did.
void keepWhatEventsTold(Worker &now, const Worker &before)
{
    if (!now.processed)
        now.processed = before.processed;
    if (!now.successful)
        now.successful = before.successful;
    if (!now.failed)
        now.failed = before.failed;
    if (!now.avgProcessingSeconds)
        now.avgProcessingSeconds = before.avgProcessingSeconds;
    if (!now.memoryMb)
        now.memoryMb = before.memoryMb;
    if (!now.lastActivityMs)
        now.lastActivityMs = before.lastActivityMs;
    if (!now.exitCode)
        now.exitCode = before.exitCode;
}

} // namespace

FleetRoutesFeed::FleetRoutesFeed(const ApiOptions &options, const ApiPace &pace)
    : m_options(options)
    , m_server(serverName(options.base))
    , m_breaker(5, pace.breakerOpenMs)
    , m_stream(m_options, QByteArrayLiteral("/events"), quietStream(pace.stream))
    , m_list(m_options, m_breaker, QByteArrayLiteral("/workers"), overviewBytes, pace.pollMs)
    , m_pending(m_options, m_breaker, QByteArrayLiteral("/jobs/pending"), bodyBytes, pace.pollMs)
{
    for (QObject *part : std::initializer_list<QObject *>{&m_batcher, &m_status, &m_stream, &m_list,
                                                          &m_pending, &m_tick})
        part->setParent(this);
    m_status.now.server = m_server;
    m_status.now.usualIntervalMs = pace.pollMs;
    m_stream.setLastEventId(options.lastEventId.toUtf8());
    m_tick.setInterval(1000);
    connect(&m_batcher, &Batcher::ready, this, &Feed::batchReady);
    connect(&m_status, &StatusKeeper::changed, this, &Feed::statusChanged);
    connect(&m_stream, &SseStream::opened, this, [this] {
        m_streamDown = false;
        m_streamTrouble.clear();
        m_breaker.close();
        m_list.pollNow(); // what passed while the stream was away is in the list
        steer();
    });
    connect(&m_stream, &SseStream::eventArrived, this, &FleetRoutesFeed::onStreamEvent);
    connect(&m_stream, &SseStream::ended, this, &FleetRoutesFeed::onStreamEnded);
    connect(&m_list, &PollLoop::answered, this, &FleetRoutesFeed::onWorkers);
    connect(&m_pending, &PollLoop::answered, this, &FleetRoutesFeed::onPending);
    connect(&m_tick, &QTimer::timeout, this, &FleetRoutesFeed::onTick);
}

FleetRoutesFeed::~FleetRoutesFeed()
{
    stop();
    m_options.token.fill('\0');
}

void FleetRoutesFeed::start()
{
    m_stream.stop();
    m_list.stop();
    m_pending.stop();
    m_running = true;
    m_signedOut = m_streamDown = false;
    m_polled = Verdict::None;
    m_streamTrouble.clear();
    m_pollTrouble.clear();
    m_breaker.close();
    m_tickAtMs = monotonicMs();
    m_tick.start();
    m_stream.hold(false);
    m_stream.start();
    m_list.pollNow();
    steer();
}

void FleetRoutesFeed::stop()
{
    m_running = false;
    m_tick.stop();
    m_stream.stop();
    m_list.stop();
    m_pending.stop();
    m_batcher.clear();
    m_status.silence();
}

void FleetRoutesFeed::send(const Command &command)
{
    m_batcher.addResult({command.id, Outcome::NotSent,
                         tr("%1 offers no control of its workers: nothing was sent.").arg(m_server),
                         false});
}

void FleetRoutesFeed::ask(const Question &question)
{
    Answer answer;
    answer.id = question.id;
    answer.error = tr("%1 offers no such figures.").arg(m_server);
    m_batcher.addAnswer(answer);
}

void FleetRoutesFeed::setWatch(const Watch &watch)
{
    m_watch = watch;
    if (m_running)
        steer();
}

void FleetRoutesFeed::tryNow()
{
    if (!m_running || m_signedOut)
        return;
    m_breaker.close();
    m_stream.retryNow();
    m_list.retryNow();
    m_pending.retryNow();
    steer();
}

void FleetRoutesFeed::setToken(const QByteArray &token)
{
    m_options.token.fill('\0');
    m_options.token = token.trimmed();
    if (m_running)
        start();
}

void FleetRoutesFeed::batchTaken()
{
    m_batcher.taken();
    m_stream.hold(m_batcher.crowded());
}

void FleetRoutesFeed::onStreamEvent(const SseEvent &event)
{
    if (event.type == "gap") {
        onGap(event);
        return;
    }
    if (event.type != "message")
        return;
    const QString id = decodeUtf8(event.lastEventId);
    if (id.isEmpty() && !m_status.now.incomplete) {
        m_status.now.incomplete = true;
        report();
    }
    if (!isRepeated(id))
        onFleetEvent(id, event);
}

void FleetRoutesFeed::onFleetEvent(const QString &id, const SseEvent &event)
{
    const DecodedEvent decoded = m_decoder.fleetEvent(id, event.data);
    if (!decoded.ok) {
        const QString why =
            decoded.error.isEmpty() ? tr("an event without content") : decoded.error;
        m_status.addMalformed(1, why);
        m_stream.unusable(why);
        if (m_stream.isOpen())
            report();
        return;
    }
    m_stream.usable();
    const qint64 now = monotonicMs();
    m_status.now.lastDataAtMs = now;
    m_batcher.addActivity(activityEntry(decoded.event));
    if (m_batcher.crowded())
        m_stream.hold(true); // goes on when the receiver has taken a batch
    fold(decoded.event);
    m_batcher.stamp(now);
    report();
}

void FleetRoutesFeed::onGap(const SseEvent &event)
{
    m_stream.usable();
    QJsonObject fields;
    if (event.data.size() <= 64 * 1024)
        fields = QJsonDocument::fromJson(event.data.toByteArray()).object();
    const QString after = displayText(fields.value(QLatin1String("after")).toString(), 60);
    const QString first = displayText(fields.value(QLatin1String("first")).toString(), 60);
    const QJsonValue missed = fields.value(QLatin1String("missed"));
    ActivityEntry entry;
    entry.kind = QStringLiteral("gap");
    entry.outcome = ActivityOutcome::Warning;
    entry.fields = fields;
    entry.text =
        missed.isDouble() && missed.toDouble() >= 0
            ? tr("%1 events missed between %2 and %3.")
                  .arg(qint64(std::min(missed.toDouble(), 1e15)))
                  .arg(after, first)
            : tr("Events were missed between %1 and %2; how many is not known.").arg(after, first);
    m_recentIds.clear(); // the stream may have begun anew
    m_recentOrder.clear();
    m_batcher.addActivity(entry);
    m_list.pollNow();
}

bool FleetRoutesFeed::isRepeated(const QString &id)
{
    if (id.isEmpty())
        return false;
    if (m_recentIds.contains(id))
        return true;
    m_recentIds.insert(id);
    m_recentOrder.enqueue(id);
    if (m_recentOrder.size() > rememberedIds)
        m_recentIds.remove(m_recentOrder.dequeue());
    return false;
}

void FleetRoutesFeed::fold(const FleetEvent &event)
{
    const auto known = m_known.find(event.worker);
    if (known == m_known.end())
        return; // the next list brings it
    foldEvent(known->worker, known->tally, event);
    known->worker.receivedAtMs = monotonicMs();
    if (event.timestampMs > known->worker.serverTimeMs)
        known->worker.serverTimeMs = event.timestampMs;
    m_batcher.addWorker(known->worker);
}

void FleetRoutesFeed::onStreamEnded(SseStream::End how, const QString &why)
{
    if (how == SseStream::End::SignedOut) {
        signOut(why);
        return;
    }
    const bool wasOpen = !m_streamDown;
    m_streamDown = true;
    m_streamTrouble = why;
    if (how == SseStream::End::Unreachable && m_breaker.isOpen())
        m_breaker.failed(monotonicMs());
    if (wasOpen && m_list.failures() == 0 && monotonicMs() - m_list.startedAtMs() > 1000)
        m_list.pollNow();
    steer();
}

void FleetRoutesFeed::onWorkers(const HttpResponse &response)
{
    const QString route = QStringLiteral("/workers");
    QString why = answerTrouble(response, m_server, route);
    const bool answered = response.failure == HttpFailure::None;
    if (answered && (response.status == 401 || response.status == 403)) {
        signOut(why);
        return;
    }
    DecodedOverview list;
    const qint64 now = monotonicMs();
    if (why.isEmpty()) {
        list = m_decoder.fleetWorkers(response.body, now);
        m_status.addMalformed(list.malformed.count, list.malformed.last);
        if (!list.ok) {
            why = tr("%1 sent a broken /workers: %2").arg(m_server, displayText(list.error));
            m_status.addMalformed(1, list.error);
        }
    }
    if (!why.isEmpty()) {
        if (answered && response.status >= 400 && response.status < 500)
            m_list.refused(response.retryAfterMs);
        else
            m_list.failed(response.retryAfterMs);
        m_polled = Verdict::Failed;
        m_pollTrouble = why;
        // Silent and not answering elsewhere either: that line is dead.
        if (m_stream.isOpen() && now - m_stream.lastByteAtMs() > silentMs)
            m_stream.drop(tr("%1 has sent nothing for %2 s")
                              .arg(m_server)
                              .arg((now - m_stream.lastByteAtMs()) / 1000));
        steer();
        return;
    }
    m_list.succeeded();
    m_polled = Verdict::Ok;
    m_pollTrouble.clear();
    m_stream.bringForward();
    QHash<QString, Known> known;
    known.reserve(list.workers.size());
    for (Worker &worker : list.workers) {
        Known entry;
        const auto before = m_known.constFind(worker.key);
        if (before != m_known.constEnd()) {
            keepWhatEventsTold(worker, before->worker);
            entry.tally = before->tally;
        }
        entry.worker = worker;
        known.insert(worker.key, entry);
    }
    m_known = known;
    m_batcher.setWorkers(list.workers);
    m_batcher.stamp(now, list.serverTimeMs);
    m_status.now.lastDataAtMs = now;
    steer();
}

void FleetRoutesFeed::onPending(const HttpResponse &response)
{
    const bool answered = response.failure == HttpFailure::None;
    if (answered && (response.status == 401 || response.status == 403)) {
        signOut(answerTrouble(response, m_server, QStringLiteral("/jobs/pending")));
        return;
    }
    if (!answerTrouble(response, m_server, QStringLiteral("/jobs/pending")).isEmpty()) {
        if (answered && response.status < 500)
            m_pending.refused(response.retryAfterMs);
        else
            m_pending.failed(response.retryAfterMs);
        return;
    }
    const MaybeInt count = m_decoder.pendingCount(response.body);
    if (!count) {
        m_status.addMalformed(1, tr("/jobs/pending: no count"));
        m_pending.refused();
        return;
    }
    m_pending.succeeded();
    QueueTotals totals;
    totals.totalQueuedTasks = count;
    m_batcher.setTotals(totals);
    m_batcher.stamp(monotonicMs());
}

void FleetRoutesFeed::signOut(const QString &why)
{
    if (m_signedOut)
        return;
    m_signedOut = true;
    m_stream.stop();
    m_list.stop();
    m_pending.stop();
    m_streamTrouble =
        m_options.token.isEmpty()
            ? tr("%1. It asks for a sign-in.").arg(why)
            : tr("%1. Everything that uses this token has stopped; sign in again.").arg(why);
    report();
}

void FleetRoutesFeed::steer()
{
    if (!m_running)
        return;
    if (!m_signedOut) {
        m_list.setActive(true);
        m_pending.setActive(m_watch.queues && m_polled == Verdict::Ok);
    }
    report();
}

QString FleetRoutesFeed::trouble() const
{
    if (m_signedOut)
        return m_streamTrouble;
    QStringList parts;
    for (const QString &part :
         {m_streamTrouble, m_polled == Verdict::Failed ? m_pollTrouble : QString()}) {
        if (!part.isEmpty() && !parts.contains(part + u'.'))
            parts.append(part + u'.');
    }
    if (parts.isEmpty())
        return {};
    if (m_streamDown && m_polled == Verdict::Ok)
        parts.append(
            tr("Reading /workers every %1 s meanwhile.").arg(m_status.now.usualIntervalMs / 1000));
    else
        parts.append(tr("It is tried again by itself."));
    return parts.join(u' ');
}

void FleetRoutesFeed::report()
{
    if (!m_running)
        return;
    FeedStatus &status = m_status.now;
    const bool open = m_stream.isOpen();
    if (m_signedOut)
        status.state = ConnectionState::SignedOut;
    else if (open && m_polled != Verdict::Failed)
        status.state = ConnectionState::Live;
    else if (m_polled == Verdict::Ok)
        status.state = m_streamDown ? ConnectionState::Polling : ConnectionState::Connecting;
    else if (m_polled == Verdict::Failed)
        status.state = open ? ConnectionState::Reconnecting : ConnectionState::Offline;
    else
        status.state = m_streamDown ? ConnectionState::Reconnecting : ConnectionState::Connecting;
    status.via = status.state == ConnectionState::Live      ? ConnectionVia::Sse
                 : status.state == ConnectionState::Polling ? ConnectionVia::Poll
                                                            : ConnectionVia::None;
    status.error = trouble();
    const qint64 poll = m_polled == Verdict::Failed && !m_signedOut ? m_list.nextAtMs() : 0;
    const qint64 stream = m_stream.nextTryAtMs();
    status.nextTryAtMs = poll > 0 && stream > 0 ? std::min(poll, stream) : std::max(poll, stream);
    status.circuitOpen = m_breaker.isOpen();
    status.circuitUntilMs = m_breaker.untilMs();
    status.reconnects = m_stream.reconnects();
    status.dropped = m_stream.dropped();
    status.eventsIn = m_stream.eventsIn();
    status.bytesIn = m_stream.bytesIn() + m_list.bytesIn() + m_pending.bytesIn();
    status.batches = m_batcher.batches();
    status.conflated = m_batcher.conflated();
    m_status.publish();
}

void FleetRoutesFeed::onTick()
{
    const qint64 now = monotonicMs();
    const qint64 late = now - m_tickAtMs - m_tick.interval();
    m_tickAtMs = now;
    if (late > sleptMs && !m_signedOut) {
        m_list.stop();
        m_pending.stop();
        m_breaker.close();
        m_stream.drop(tr("This program stood still for %1 s; %2 is connected anew")
                          .arg(late / 1000)
                          .arg(m_server));
        m_stream.retryNow();
        m_list.pollNow();
        steer();
        return;
    }
    report();
}

} // namespace qd
