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
constexpr qint64 nothingMoreMs = 2000; ///< no event for so long: none waits on its way
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
    : StreamFeed(options, pace, quietStream(pace.stream),
                 {QByteArrayLiteral("/events"), QByteArrayLiteral("/workers"),
                  QByteArrayLiteral("/jobs/pending")})
    , m_requeue(m_options)
{
    m_crons.setSchedules(options.schedules);
    m_requeue.setParent(this);
    connect(&m_requeue, &RequeueDesk::answered, &m_batcher, &Batcher::addAnswer);
    connect(&m_requeue, &RequeueDesk::signedOut, this, &FleetRoutesFeed::signOut);
    connect(&m_requeue, &RequeueDesk::readOnly, this, [this] {
        m_status.now.readOnly = true;
        report();
    });
    m_status.now.noControl = tr("%1 offers no control of its workers.").arg(m_server);
    m_stream.setLastEventId(options.lastEventId.toUtf8());
    connect(&m_stream, &SseStream::opened, this, &FleetRoutesFeed::onStreamOpened);
    connect(&m_stream, &SseStream::eventArrived, this, &FleetRoutesFeed::onStreamEvent);
    connect(&m_stream, &SseStream::ended, this, &FleetRoutesFeed::onStreamEnded);
    connect(&m_list, &PollLoop::answered, this, &FleetRoutesFeed::onWorkers);
    connect(&m_queues, &PollLoop::answered, this, &FleetRoutesFeed::onPending);
}

FleetRoutesFeed::~FleetRoutesFeed()
{
    stop();
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
    if (RequeueDesk::takes(question)) {
        if (m_running && !m_signedOut)
            return m_requeue.ask(question);
        answer.error = tr("Not connected to %1: nothing was sent.").arg(m_server);
    }
    m_batcher.addAnswer(answer);
}

void FleetRoutesFeed::stop()
{
    m_requeue.stop();
    StreamFeed::stop();
}

void FleetRoutesFeed::giveBack()
{
    m_requeue.giveBack(tr("Signed out"));
}

void FleetRoutesFeed::batchTaken()
{
    m_batcher.taken();
    m_stream.hold(m_batcher.crowded());
}

void FleetRoutesFeed::onStreamOpened()
{
    m_streamDown = false;
    m_streamTrouble.clear();
    m_breaker.close();
    m_eventAtMs = monotonicMs();
    m_list.pollNow(); // what passed while the stream was away is in the list
    steer();
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
    foldCron(decoded.event);
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
    m_crons.setAbsent(0, std::max(m_newestEventMs, serverNowMs()));
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

qint64 FleetRoutesFeed::serverNowMs() const
{
    return m_serverOffsetMs ? monotonicMs() + *m_serverOffsetMs : 0;
}

void FleetRoutesFeed::foldCron(const FleetEvent &event)
{
    m_eventAtMs = monotonicMs();
    m_newestEventMs = std::max(m_newestEventMs, event.happenedMs());
    if (!m_crons.fold(event, serverNowMs()) && !std::exchange(m_cronsCrowded, true))
        m_status.addMalformed(
            1, tr("more than %1 cron jobs: the rest is not shown").arg(LiveCrons::most));
    giveCrons();
}

void FleetRoutesFeed::giveCrons()
{
    m_batcher.addCrons(m_crons.takeChanged());
}

/// Missed runs can only be told by a stream that promises to be complete.
void FleetRoutesFeed::everySecond()
{
    if (!m_stream.isOpen() || m_status.now.incomplete || !m_serverOffsetMs || m_batcher.crowded())
        return;
    const qint64 now = monotonicMs(), serverNow = serverNowMs();
    const bool quiet = now - m_eventAtMs > nothingMoreMs;
    if (!quiet && m_newestEventMs < serverNow - nothingMoreMs)
        return; // what came is of long ago: there is more
    const qint64 knownTo =
        quiet ? serverNow - (now - m_stream.lastByteAtMs()) : std::min(m_newestEventMs, serverNow);
    if (!m_crons.look(knownTo, std::nullopt))
        return;
    giveCrons();
    m_batcher.setCronsKnownTo(knownTo);
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
    m_pollTrouble = badAnswer(m_list, response, QStringLiteral("/workers"));
    if (m_signedOut)
        return;
    const qint64 now = monotonicMs();
    DecodedOverview list;
    if (m_pollTrouble.isEmpty()) {
        list = m_decoder.fleetWorkers(response.body, now, response.dateMs);
        m_status.addMalformed(list.malformed.count, list.malformed.last);
        if (!list.ok) {
            m_pollTrouble =
                tr("%1 sent a broken /workers: %2").arg(m_server, displayText(list.error));
            m_status.addMalformed(1, list.error);
            m_list.failed(response.retryAfterMs);
        }
    }
    m_polled = m_pollTrouble.isEmpty() ? Verdict::Ok : Verdict::Failed;
    if (m_polled == Verdict::Ok) {
        m_list.succeeded();
        if (list.serverTimeMs > 0)
            m_serverOffsetMs = list.serverTimeMs - now;
        m_stream.bringForward();
        take(list);
    } else if (m_stream.isOpen() && now - m_stream.lastByteAtMs() > silentMs) {
        // Silent and not answering elsewhere either: that line is dead.
        m_stream.drop(tr("%1 has sent nothing for %2 s")
                          .arg(m_server)
                          .arg((now - m_stream.lastByteAtMs()) / 1000));
    }
    steer();
}

void FleetRoutesFeed::take(DecodedOverview &list)
{
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
    m_known.swap(known);
    const qint64 now = monotonicMs();
    m_batcher.setWorkers(list.workers);
    m_batcher.stamp(now, list.serverTimeMs > 0 ? list.serverTimeMs : serverNowMs());
    m_status.now.lastDataAtMs = now;
}

void FleetRoutesFeed::onPending(const HttpResponse &response)
{
    if (!badAnswer(m_queues, response, QStringLiteral("/jobs/pending")).isEmpty())
        return;
    const auto count = m_decoder.pendingCount(response.body);
    if (!count) {
        m_status.addMalformed(1, tr("/jobs/pending: no count"));
        m_queues.refused();
        return;
    }
    m_queues.succeeded();
    QueueTotals totals;
    totals.totalQueuedTasks = *count;
    m_batcher.setTotals(totals);
    m_batcher.stamp(monotonicMs());
}

void FleetRoutesFeed::plan()
{
    m_list.setActive(true);
    m_queues.setActive(m_watch.queues && m_polled == Verdict::Ok);
}

ConnectionState FleetRoutesFeed::state() const
{
    const bool open = m_stream.isOpen();
    if (open && m_polled != Verdict::Failed)
        return ConnectionState::Live;
    switch (m_polled) {
    case Verdict::Ok: return m_streamDown ? ConnectionState::Polling : ConnectionState::Connecting;
    case Verdict::Failed: return open ? ConnectionState::Reconnecting : ConnectionState::Offline;
    case Verdict::None: break;
    }
    return m_streamDown ? ConnectionState::Reconnecting : ConnectionState::Connecting;
}

QString FleetRoutesFeed::trouble() const
{
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

} // namespace qd
