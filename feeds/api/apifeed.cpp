// SPDX-License-Identifier: GPL-3.0-or-later
#include "apifeed.h"

#include "clock.h"
#include "sentences.h"
#include "text.h"

#include <algorithm>
#include <utility>

namespace qd {

namespace {

constexpr qint64 slowEventMs = 10000; ///< one event on its way for so long: a slow link
constexpr qint64 justAskedMs = 1000;  ///< so new an answer is not asked for again
constexpr qint64 firstEventMs = 1000; ///< a stream that works has told something by then, mostly
constexpr qint64 stormMs = 10000; ///< losses closer than this do not each earn a poll of their own

} // namespace

ApiFeed::ApiFeed(const ApiOptions &options, const ApiPace &pace)
    : StreamFeed(options, pace, pace.stream,
                 {QByteArrayLiteral("/live-stream"), QByteArrayLiteral("/overview"),
                  QByteArrayLiteral("/queue/status")})
    , m_book(m_options)
    , m_control(m_options, m_book, pace.outcomeWatchMs)
    , m_questions(m_options, m_book, m_breaker)
    , m_requeue(m_options)
{
    for (QObject *part :
         std::initializer_list<QObject *>{&m_book, &m_control, &m_questions, &m_requeue})
        part->setParent(this);
    connect(&m_stream, &SseStream::opened, this, &ApiFeed::steer);
    connect(&m_stream, &SseStream::eventArrived, this, &ApiFeed::onStreamEvent);
    connect(&m_stream, &SseStream::ended, this, &ApiFeed::onStreamEnded);
    connect(&m_list, &PollLoop::answered, this, &ApiFeed::onOverview);
    connect(&m_queues, &PollLoop::answered, this, &ApiFeed::onQueues);
    connect(&m_book, &AddressBook::found, this, &ApiFeed::onAddressFound);
    connect(&m_control, &ControlDesk::sent, &m_batcher, &Batcher::addSent);
    connect(&m_control, &ControlDesk::result, &m_batcher, &Batcher::addResult);
    connect(&m_control, &ControlDesk::lookWanted, this, [this] { m_list.pollNow(); });
    connect(&m_control, &ControlDesk::signedOut, this, &ApiFeed::signOut);
    connect(&m_control, &ControlDesk::readOnly, this, [this] {
        m_status.now.readOnly = true;
        report();
    });
    connect(&m_questions, &QuestionDesk::answered, &m_batcher, &Batcher::addAnswer);
    connect(&m_questions, &QuestionDesk::signedOut, this, &ApiFeed::signOut);
    connect(&m_requeue, &RequeueDesk::answered, &m_batcher, &Batcher::addAnswer);
    connect(&m_requeue, &RequeueDesk::signedOut, this, &ApiFeed::signOut);
    connect(&m_requeue, &RequeueDesk::readOnly, this, [this] {
        m_status.now.readOnly = true;
        report();
    });
}

ApiFeed::~ApiFeed()
{
    stop();
}

void ApiFeed::forget()
{
    m_queueTrouble.clear();
    m_lostAtMs = 0;
    m_hasStreamed = false;
    m_startedAtMs = monotonicMs();
}

void ApiFeed::stop()
{
    m_running = false;
    m_control.stop();
    m_questions.stop();
    m_requeue.stop();
    m_book.forget();
    StreamFeed::stop();
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
    m_hasStreamed = true;
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
        // One that never told anything has not been missed: the first poll is on its way, or just
        // in.
        const bool justAsked = !std::exchange(m_hasStreamed, false) &&
                               (m_list.isOut() || now - m_list.startedAtMs() < justAskedMs);
        if (!justAsked)
            m_polled = Verdict::None;
        if (!justAsked && (m_lostAtMs == 0 || now - m_lostAtMs > stormMs))
            m_list.pollNow();
        m_lostAtMs = now;
    }
    steer();
}

/// What is wrong with the content of an answer; empty: nothing. Tells the loop.
template<typename Decoded>
QString ApiFeed::badBody(PollLoop &loop, const Decoded &decoded, const QString &route)
{
    m_status.addMalformed(decoded.malformed.count, decoded.malformed.last);
    if (decoded.ok) {
        loop.succeeded();
        return {};
    }
    if (!decoded.refused)
        m_status.addMalformed(1, decoded.error);
    loop.failed();
    return tr("%1 %2 %3: %4")
        .arg(m_server, decoded.refused ? tr("refuses") : tr("sent a broken"), route,
             displayText(decoded.error));
}

void ApiFeed::onOverview(const HttpResponse &response)
{
    const QString route = QStringLiteral("/overview");
    m_pollTrouble = badAnswer(m_list, response, route);
    if (m_signedOut)
        return;
    DecodedOverview overview;
    if (m_pollTrouble.isEmpty()) {
        overview = m_decoder.overview(response.body, monotonicMs());
        m_pollTrouble = badBody(m_list, overview, route);
    }
    m_polled = m_pollTrouble.isEmpty() ? Verdict::Ok : Verdict::Failed;
    if (m_polled == Verdict::Ok) {
        m_stream.bringForward();
        apply(overview, response.startedAtMs, false);
    }
    steer();
}

void ApiFeed::onQueues(const HttpResponse &response)
{
    const QString route = QStringLiteral("/queue/status");
    m_queueTrouble = badAnswer(m_queues, response, route);
    if (m_signedOut)
        return;
    if (m_queueTrouble.isEmpty()) {
        const qint64 now = monotonicMs();
        const DecodedQueues queues = m_decoder.queueStatus(response.body, now);
        m_queueTrouble = badBody(m_queues, queues, route);
        if (m_queueTrouble.isEmpty()) {
            m_batcher.setQueues(queues.queues);
            m_batcher.setTotals(queues.totals);
            m_batcher.stamp(now, queues.serverTimeMs);
        }
    }
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
            m_workers = overview.workers; // all three share it
            m_batcher.setWorkers(overview.workers);
        }
        if (overview.system)
            m_batcher.setSystem(*overview.system);
    }
    if (overview.performance)
        m_batcher.setPerformance(*overview.performance);
    if (overview.hasActivity)
        m_batcher.addActivity(m_sieve.unseen(overview.activity));
    if (!fromStream)
        m_batcher.setFiguresRead();
    m_batcher.stamp(now, overview.serverTimeMs);
    m_status.now.lastDataAtMs = now;
    if (overview.hasWorkers && !older)
        m_control.look(overview.workers, readSinceMs);
}

void ApiFeed::onAddressFound(const QString &key)
{
    if (const Worker *const worker = workerOf(key)) {
        QList<Worker> one{*worker};
        m_book.fill(one);
        m_batcher.addWorkers(one);
    }
}

void ApiFeed::giveBack()
{
    m_control.giveBack(tr("Signed out: nothing was sent."));
    m_questions.giveBack(tr("Signed out."));
    m_requeue.giveBack(tr("Signed out"));
    m_book.forget();
}

void ApiFeed::plan()
{
    m_list.setActive(!m_stream.isLive() || m_watch.activity);
    m_queues.setActive(m_watch.queues && (m_stream.isLive() || m_polled == Verdict::Ok));
}

ConnectionState ApiFeed::state() const
{
    if (m_stream.isLive())
        return ConnectionState::Live;
    const bool young = monotonicMs() - m_startedAtMs < firstEventMs;
    if (!m_streamDown && (m_polled != Verdict::Ok || young))
        return ConnectionState::Connecting;
    switch (m_polled) {
    case Verdict::Ok: return ConnectionState::Polling; // also while an open stream says nothing
    case Verdict::Failed: return ConnectionState::Offline;
    case Verdict::None: break;
    }
    return ConnectionState::Reconnecting;
}

QString ApiFeed::trouble() const
{
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
        return asSentence(m_list.failures() > 0 ? m_pollTrouble : m_queueTrouble);
    }
    switch (m_polled) {
    case Verdict::Ok:
        if (m_stream.isOpen() &&
            now - m_stream.openedAtMs() > oldAfterMs(m_status.now.usualIntervalMs))
            return tr("%1 keeps its live stream open but sends no update over it. Reading "
                      "/overview "
                      "every %2 s meanwhile; the stream is listened to.")
                .arg(m_server)
                .arg(m_status.now.usualIntervalMs / 1000);
        if (m_streamTrouble.isEmpty())
            return asSentence(m_queueTrouble);
        return asSentence(m_streamTrouble) + u' ' +
               tr("Reading /overview every %1 s instead; the stream is tried again.")
                   .arg(m_status.now.usualIntervalMs / 1000);
    case Verdict::Failed: {
        QString text = asSentence(m_pollTrouble);
        if (!m_streamTrouble.isEmpty() && m_streamTrouble != m_pollTrouble)
            text = asSentence(m_streamTrouble) + u' ' + text;
        text += u' ' + tr("It is tried again by itself.");
        return m_status.now.lastDataAtMs == 0 ? text : text + u' ' + tr("The last data are kept.");
    }
    case Verdict::None: break;
    }
    return m_streamTrouble.isEmpty() ? QString()
                                     : asSentence(m_streamTrouble) + u' ' + tr("Asking /overview.");
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
        m_batcher.addResult({command.id, Outcome::NotSent, why, false});
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
    if (RequeueDesk::takes(question))
        return m_requeue.ask(question);
    if (question.kind == Question::Metrics)
        return m_questions.askMetrics(question);
    const Worker *const worker = workerOf(question.workerKey);
    if (!worker)
        return refuse(tr("%1 lists no such worker.").arg(m_server));
    if (question.kind == Question::WorkerAddress)
        m_questions.askAddress(question, *worker);
    else
        m_questions.askDetails(question, *worker);
}

} // namespace qd
