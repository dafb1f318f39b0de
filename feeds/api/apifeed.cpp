// SPDX-License-Identifier: GPL-3.0-or-later
#include "apifeed.h"

#include "clock.h"
#include "text.h"

#include <algorithm>

namespace qd {

namespace {

constexpr qint64 asleepMs =
    10000; ///< a tick so late: this computer was suspended or the program stopped
constexpr qint64 slowEventMs = 10000; ///< one event on its way for so long: a slow link
constexpr qint64 stormMs = 10000; ///< losses closer than this do not each earn a poll of their own

QString sentence(QString text)
{
    if (!text.isEmpty() && !text.endsWith(u'.') && !text.endsWith(u'!') && !text.endsWith(u'?'))
        text += u'.';
    return text;
}

} // namespace

ApiFeed::ApiFeed(const ApiOptions &options, const ApiPace &pace)
    : m_options(options)
    , m_server(serverName(options.base))
    , m_breaker(5, pace.breakerOpenMs)
    , m_book(m_options)
    , m_stream(m_options, QByteArrayLiteral("/live-stream"), pace.stream)
    , m_overview(m_options, m_breaker, QByteArrayLiteral("/overview"), overviewBytes, pace.pollMs)
    , m_queues(m_options, m_breaker, QByteArrayLiteral("/queue/status"), bodyBytes, pace.pollMs)
    , m_control(m_options, m_book, pace.outcomeWatchMs)
    , m_questions(m_options, m_book, m_breaker)
{
    for (QObject *part :
         std::initializer_list<QObject *>{&m_batcher, &m_status, &m_book, &m_stream, &m_overview,
                                          &m_queues, &m_control, &m_questions, &m_tick})
        part->setParent(this); // moves along should the feed be moved to another thread
    m_status.now.server = m_server;
    m_status.now.usualIntervalMs = pace.pollMs;
    m_tick.setInterval(1000);
    connect(&m_batcher, &Batcher::ready, this, &Feed::batchReady);
    connect(&m_status, &StatusKeeper::changed, this, &Feed::statusChanged);
    connect(&m_stream, &SseStream::opened, this, &ApiFeed::steer);
    connect(&m_stream, &SseStream::eventArrived, this, &ApiFeed::onStreamEvent);
    connect(&m_stream, &SseStream::ended, this, &ApiFeed::onStreamEnded);
    connect(&m_overview, &PollLoop::answered, this, &ApiFeed::onOverview);
    connect(&m_queues, &PollLoop::answered, this, &ApiFeed::onQueues);
    connect(&m_control, &ControlDesk::result, this, &ApiFeed::say);
    connect(&m_control, &ControlDesk::lookWanted, this, [this] { m_overview.pollNow(); });
    connect(&m_control, &ControlDesk::signedOut, this, &ApiFeed::signOut);
    connect(&m_control, &ControlDesk::readOnly, this, [this] {
        m_status.now.readOnly = true;
        report();
    });
    connect(&m_questions, &QuestionDesk::answered, &m_batcher, &Batcher::addAnswer);
    connect(&m_questions, &QuestionDesk::signedOut, this, &ApiFeed::signOut);
    connect(&m_tick, &QTimer::timeout, this, &ApiFeed::onTick);
}

ApiFeed::~ApiFeed()
{
    stop();
    m_options.token.fill('\0');
}

void ApiFeed::start()
{
    m_stream.stop();
    m_overview.stop();
    m_queues.stop();
    m_running = true;
    m_signedOut = false;
    m_streamDown = false;
    m_polled = Verdict::None;
    m_streamTrouble.clear();
    m_pollTrouble.clear();
    m_queueTrouble.clear();
    m_lostAtMs = 0;
    m_breaker.close();
    m_tickAtMs = monotonicMs();
    m_tick.start();
    m_stream.start();
    m_overview.pollNow(); // the first picture does not wait for the stream's next event
    steer();
}

void ApiFeed::stop()
{
    m_running = false;
    m_tick.stop();
    m_stream.stop();
    m_overview.stop();
    m_queues.stop();
    m_control.stop();
    m_questions.stop();
    m_book.forget();
    m_batcher.clear();
    m_status.silence();
}

void ApiFeed::setWatch(const Watch &watch)
{
    m_watch = watch;
    if (m_running)
        steer();
}

void ApiFeed::tryNow()
{
    if (!m_running || m_signedOut)
        return;
    m_breaker.close();
    m_stream.retryNow();
    m_overview.retryNow();
    m_queues.retryNow();
    steer();
}

void ApiFeed::setToken(const QByteArray &token)
{
    m_options.token.fill('\0');
    m_options.token = token.trimmed();
    m_status.now.readOnly = false;
    if (m_running)
        start();
}

void ApiFeed::batchTaken()
{
    m_batcher.taken();
}

void ApiFeed::onStreamEvent(const SseEvent &event)
{
    if (event.type != "message")
        return; // the contract knows unnamed events only
    const qint64 now = monotonicMs();
    DecodedOverview overview = m_decoder.liveEvent(event.data, now);
    m_status.addMalformed(overview.malformed.count, overview.malformed.last);
    if (!overview.ok) {
        const QString why =
            overview.error.isEmpty() ? tr("an event without content") : overview.error;
        m_status.addMalformed(1, why);
        m_stream.unusable(why);
        if (m_stream.isOpen())
            report();
        return;
    }
    const bool wasLive = m_stream.isLive();
    m_stream.usable();
    m_streamDown = false;
    m_streamTrouble.clear();
    if (!wasLive)
        m_breaker.close(); // the server lives: no need to wait for a trial
    apply(overview, now, true);
    if (wasLive)
        report();
    else
        steer();
}

void ApiFeed::onStreamEnded(SseStream::End how, const QString &why)
{
    if (how == SseStream::End::SignedOut) {
        signOut(why);
        return;
    }
    const bool wasLive = !m_streamDown;
    m_streamDown = true;
    m_streamTrouble = why;
    const qint64 now = monotonicMs();
    if (how == SseStream::End::Unreachable && m_breaker.isOpen())
        m_breaker.failed(
            now); // not even connected: a trial of the same server would be for nothing
    if (wasLive) {
        m_polled = Verdict::None;
        if (m_lostAtMs == 0 || now - m_lostAtMs > stormMs)
            m_overview.pollNow();
        m_lostAtMs = now;
    }
    steer();
}

bool ApiFeed::badAnswer(PollLoop &loop, const HttpResponse &response, const QString &route)
{
    const bool answered = response.failure == HttpFailure::None;
    if (answered && (response.status == 401 || response.status == 403)) {
        signOut(answerTrouble(response, m_server, route));
        return true;
    }
    if (answerTrouble(response, m_server, route).isEmpty())
        return false;
    if (answered && response.status >= 400 && response.status < 500)
        loop.refused(response.retryAfterMs);
    else
        loop.failed(response.retryAfterMs);
    return true;
}

void ApiFeed::onOverview(const HttpResponse &response)
{
    const QString route = QStringLiteral("/overview");
    if (badAnswer(m_overview, response, route)) {
        if (m_signedOut)
            return;
        m_polled = Verdict::Failed;
        m_pollTrouble = answerTrouble(response, m_server, route);
        steer();
        return;
    }
    DecodedOverview overview = m_decoder.overview(response.body, monotonicMs());
    m_status.addMalformed(overview.malformed.count, overview.malformed.last);
    if (!overview.ok) {
        if (!overview.refused)
            m_status.addMalformed(1, overview.error);
        m_overview.failed();
        m_polled = Verdict::Failed;
        m_pollTrouble = tr("%1 %2 /overview: %3")
                            .arg(m_server, overview.refused ? tr("refuses") : tr("sent a broken"),
                                 displayText(overview.error));
        steer();
        return;
    }
    m_overview.succeeded();
    m_polled = Verdict::Ok;
    m_pollTrouble.clear();
    m_stream.bringForward();
    apply(overview, response.startedAtMs, false);
    steer();
}

void ApiFeed::onQueues(const HttpResponse &response)
{
    const QString route = QStringLiteral("/queue/status");
    if (badAnswer(m_queues, response, route)) {
        if (m_signedOut)
            return;
        m_queueTrouble = answerTrouble(response, m_server, route);
        steer();
        return;
    }
    const qint64 now = monotonicMs();
    const DecodedQueues queues = m_decoder.queueStatus(response.body, now);
    m_status.addMalformed(queues.malformed.count, queues.malformed.last);
    if (!queues.ok) {
        m_queues.failed();
        if (!queues.refused)
            m_status.addMalformed(1, queues.error);
        m_queueTrouble = tr("%1 %2 /queue/status: %3")
                             .arg(m_server, queues.refused ? tr("refuses") : tr("sent a broken"),
                                  displayText(queues.error));
        steer();
        return;
    }
    m_queues.succeeded();
    m_queueTrouble.clear();
    m_batcher.setQueues(queues.queues);
    m_batcher.setTotals(queues.totals);
    m_batcher.stamp(now, queues.serverTimeMs);
    steer();
}

void ApiFeed::apply(DecodedOverview &overview, qint64 readSinceMs, bool fromStream)
{
    const qint64 now = monotonicMs();
    // An answer asked for before the stream's newest event must not turn the picture back.
    const bool older = !fromStream && m_stream.isLive() && overview.serverTimeMs > 0 &&
                       overview.serverTimeMs < m_serverTimeMs;
    if (!older) {
        if (overview.serverTimeMs > 0)
            m_serverTimeMs = overview.serverTimeMs;
        if (overview.hasWorkers) {
            m_book.setWorkers(overview.workers);
            m_book.fill(overview.workers);
            m_workers = overview.workers;
            m_batcher.setWorkers(overview.workers);
        }
        if (overview.system)
            m_batcher.setSystem(*overview.system);
    }
    if (overview.performance)
        m_batcher.setPerformance(*overview.performance);
    if (overview.hasActivity)
        m_batcher.addActivity(m_sieve.unseen(overview.activity));
    m_batcher.stamp(now, overview.serverTimeMs);
    m_status.now.lastDataAtMs = now;
    if (overview.hasWorkers && !older)
        m_control.look(overview.workers, readSinceMs);
}

void ApiFeed::signOut(const QString &why)
{
    if (m_signedOut)
        return;
    m_signedOut = true;
    m_stream.stop();
    m_overview.stop();
    m_queues.stop();
    const QString words =
        m_options.token.isEmpty()
            ? tr("%1. It asks for a sign-in.").arg(why)
            : tr("%1. Everything that uses this token has stopped; sign in again.").arg(why);
    m_streamTrouble = words;
    m_control.giveBack(tr("Signed out: nothing was sent."));
    m_questions.giveBack(tr("Signed out."));
    m_book.forget();
    report();
}

void ApiFeed::steer()
{
    if (!m_running)
        return;
    if (!m_signedOut) {
        m_overview.setActive(!m_stream.isLive() || m_watch.activity);
        m_queues.setActive(m_watch.queues && (m_stream.isLive() || m_polled == Verdict::Ok));
    }
    report();
}

QString ApiFeed::trouble() const
{
    if (m_signedOut)
        return m_streamTrouble;
    const qint64 now = monotonicMs();
    if (m_stream.isLive()) {
        if (m_stream.eventBytes() > 0 && now - m_stream.eventSinceMs() > slowEventMs) {
            const double seconds = double(now - m_stream.eventSinceMs()) / 1000;
            return tr("%1 is slow to reach: an update is on its way since %2 s, %3 kB so far (%4 "
                      "kB/s).")
                .arg(m_server)
                .arg(qint64(seconds))
                .arg(m_stream.eventBytes() / 1000)
                .arg(double(m_stream.eventBytes()) / 1000 / seconds, 0, 'f', 1);
        }
        return sentence(m_overview.failures() > 0 ? m_pollTrouble : m_queueTrouble);
    }
    switch (m_polled) {
    case Verdict::Ok:
        if (m_streamTrouble.isEmpty())
            return sentence(m_queueTrouble);
        return sentence(m_streamTrouble) + u' ' +
               tr("Reading /overview every %1 s instead; the stream is tried again.")
                   .arg(m_status.now.usualIntervalMs / 1000);
    case Verdict::Failed: {
        QString text = sentence(m_pollTrouble);
        if (!m_streamTrouble.isEmpty() && m_streamTrouble != m_pollTrouble)
            text = sentence(m_streamTrouble) + u' ' + text;
        text += u' ' + tr("It is tried again by itself.");
        return m_status.now.lastDataAtMs == 0 ? text : text + u' ' + tr("The last data are kept.");
    }
    case Verdict::None: break;
    }
    return m_streamTrouble.isEmpty() ? QString()
                                     : sentence(m_streamTrouble) + u' ' + tr("Asking /overview.");
}

void ApiFeed::report()
{
    if (!m_running)
        return;
    FeedStatus &status = m_status.now;
    const bool live = m_stream.isLive();
    if (m_signedOut)
        status.state = ConnectionState::SignedOut;
    else if (live)
        status.state = ConnectionState::Live;
    else if (!m_streamDown)
        status.state = ConnectionState::Connecting;
    else if (m_polled == Verdict::Ok)
        status.state = ConnectionState::Polling;
    else if (m_polled == Verdict::Failed)
        status.state = ConnectionState::Offline;
    else
        status.state = ConnectionState::Reconnecting;
    status.via = live                                       ? ConnectionVia::Sse
                 : status.state == ConnectionState::Polling ? ConnectionVia::Poll
                                                            : ConnectionVia::None;
    status.error = trouble();
    status.nextTryAtMs = 0;
    if (!live && !m_signedOut) {
        const qint64 poll = m_polled == Verdict::Failed ? m_overview.nextAtMs() : 0;
        const qint64 stream = m_stream.nextTryAtMs();
        status.nextTryAtMs =
            poll > 0 && stream > 0 ? std::min(poll, stream) : std::max(poll, stream);
    }
    status.circuitOpen = m_breaker.isOpen();
    status.circuitUntilMs = m_breaker.untilMs();
    status.reconnects = m_stream.reconnects();
    status.dropped = m_stream.dropped();
    status.eventsIn = m_stream.eventsIn();
    status.bytesIn = m_stream.bytesIn() + m_overview.bytesIn() + m_queues.bytesIn();
    status.batches = m_batcher.batches();
    status.conflated = m_batcher.conflated();
    m_status.publish();
}

void ApiFeed::onTick()
{
    const qint64 now = monotonicMs();
    const qint64 late = now - m_tickAtMs - m_tick.interval();
    m_tickAtMs = now;
    if (late > asleepMs && !m_signedOut) {
        // Sockets from before may be dead without anybody having told us.
        m_overview.stop();
        m_queues.stop();
        m_breaker.close();
        m_stream.drop(tr("This program stood still for %1 s; %2 is connected anew")
                          .arg(late / 1000)
                          .arg(m_server));
        m_stream.retryNow();
        m_overview.pollNow();
        steer();
        return;
    }
    m_control.tick();
    report();
}

void ApiFeed::say(const CommandResult &result)
{
    m_batcher.addResult(result);
}

const Worker *ApiFeed::workerOf(const QString &key) const
{
    const auto byKey = std::find_if(m_workers.begin(), m_workers.end(),
                                    [&key](const Worker &worker) { return worker.key == key; });
    return byKey == m_workers.end() ? nullptr : &*byKey;
}

QString ApiFeed::whyNoControl() const
{
    if (m_signedOut)
        return tr("Not signed in to %1: nothing was sent.").arg(m_server);
    if (!m_running || (!m_stream.isLive() && m_polled != Verdict::Ok))
        return tr("Not connected to %1: nothing was sent.").arg(m_server);
    if (m_breaker.isOpen())
        return tr("%1 has failed again and again; nothing is sent until it has answered a trial.")
            .arg(m_server);
    return {};
}

void ApiFeed::send(const Command &command)
{
    const auto notSent = [&](const QString &why) {
        say({command.id, Outcome::NotSent, why, false});
    };
    if (const QString why = whyNoControl(); !why.isEmpty())
        return notSent(why);
    const Worker *const worker = workerOf(command.workerKey);
    if (!worker)
        return notSent(tr("%1 lists no worker \"%2\" any more: nothing was sent.")
                           .arg(m_server, displayText(command.workerName)));
    if (worker->duplicate)
        return notSent(tr("More than one worker is called \"%1\": nothing was sent.")
                           .arg(displayText(worker->name)));
    m_control.send(command, *worker);
}

void ApiFeed::ask(const Question &question)
{
    const auto refuse = [&](const QString &why) {
        Answer answer;
        answer.id = question.id;
        answer.error = why;
        m_batcher.addAnswer(answer);
    };
    if (!m_running || m_signedOut)
        return refuse(tr("Not connected to %1.").arg(m_server));
    if (question.kind == Question::Metrics)
        return m_questions.askMetrics(question);
    const Worker *const worker = workerOf(question.workerKey);
    if (!worker)
        return refuse(tr("%1 lists no such worker.").arg(m_server));
    m_questions.askDetails(question, *worker);
}

} // namespace qd
