// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipelinefeed.h"

#include "clock.h"
#include "httprequest.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace qd {

namespace {

QString onlyReports()
{
    return PipelineFeed::tr("A pipeline only reports: its workers cannot be controlled from here.");
}

} // namespace

PipelineFeed::PipelineFeed(const PipelineOptions &options)
    : m_options(options)
    , m_server(serverName(options.url))
    , m_backoff(Backoff::Limits{options.backoffMs, std::min<qint64>(1000, options.backoffMs)})
{
    for (QObject *part : std::initializer_list<QObject *>{&m_batcher, &m_status, &m_sleepWatch,
                                                          &m_retry, &m_initTimer})
        part->setParent(this); // moves along should the feed be moved to another thread
    m_status.now.server = m_server;
    m_status.now.noControl = onlyReports();
    m_status.now.incomplete = true;
    m_retry.setSingleShot(true);
    m_initTimer.setSingleShot(true);
    connect(&m_batcher, &Batcher::ready, this, &Feed::batchReady);
    connect(&m_status, &StatusKeeper::changed, this, &Feed::statusChanged);
    connect(&m_retry, &QTimer::timeout, this, &PipelineFeed::dial);
    connect(&m_initTimer, &QTimer::timeout, this, &PipelineFeed::noInit);
    connect(&m_sleepWatch, &SleepWatch::tick, this, &PipelineFeed::everySecond);
    connect(&m_sleepWatch, &SleepWatch::slept, this, [this](qint64 ms) {
        if (m_socket) // it may be dead without anybody having told us
            onEnded(PipelineSocket::End::Closed,
                    tr("this program stood still for %1 s").arg(ms / 1000));
    });
}

PipelineFeed::~PipelineFeed()
{
    stop();
    m_options.token.fill('\0');
}

void PipelineFeed::start()
{
    stop();
    m_running = true;
    m_backoff.reset();
    m_metrics.clear();
    m_trouble.clear();
    m_summary.clear();
    m_state.begin(monotonicMs(), QDateTime::currentMSecsSinceEpoch());
    m_sleepWatch.start();
    m_now = ConnectionState::Connecting;
    dial();
}

void PipelineFeed::stop()
{
    m_running = false;
    m_sleepWatch.stop();
    m_retry.stop();
    m_initTimer.stop();
    if (m_socket)
        m_socket.release()->deleteLater();
    m_batcher.clear();
    m_status.silence();
}

void PipelineFeed::dial()
{
    m_retry.stop();
    m_nextTryAtMs = 0;
    m_unknown = false;
    m_state.cut();
    if (m_now != ConnectionState::Connecting)
        m_now = ConnectionState::Reconnecting;
    if (m_socket)
        m_socket.release()->deleteLater();
    m_socket = std::make_unique<PipelineSocket>(m_options);
    PipelineSocket *const socket = m_socket.get();
    connect(socket, &PipelineSocket::opened, this,
            [this] { m_initTimer.start(int(m_options.initMs)); });
    connect(socket, &PipelineSocket::arrived, this, &PipelineFeed::onMessage);
    connect(socket, &PipelineSocket::answered, this, [this] {
        if (m_status.now.lastDataAtMs == 0 || m_unknown)
            return;
        m_status.now.lastDataAtMs = monotonicMs(); // no event means that nothing has changed
        m_batcher.stamp(m_status.now.lastDataAtMs);
        report();
    });
    connect(socket, &PipelineSocket::ended, this,
            [this, socket](PipelineSocket::End how, const QString &why) {
                if (socket == m_socket.get())
                    onEnded(how, why);
            });
    socket->open();
    report();
}

void PipelineFeed::onMessage(const QByteArray &bytes)
{
    if (!m_running)
        return;
    const qint64 now = monotonicMs();
    ++m_status.now.eventsIn;
    m_status.now.bytesIn += quint64(bytes.size());
    const PipelineMessage message = m_reader.read(bytes);
    m_status.addMalformed(message.malformed, message.malformedText);
    m_changed = true;
    if (message.kind == PipelineMessage::Broken) {
        m_status.addMalformed(1, message.error);
        report();
        return;
    }
    m_status.now.lastDataAtMs = now;
    switch (message.kind) {
    case PipelineMessage::Init: onInit(message); break;
    case PipelineMessage::Metric: onMetric(message); break;
    case PipelineMessage::Event: {
        ActivityEntry entry;
        for (const Worker &worker : m_state.event(message, now, &entry))
            m_batcher.addWorker(worker);
        m_batcher.addActivity(entry);
        m_batcher.stamp(now, message.timestampMs.value_or(0));
        break;
    }
    case PipelineMessage::Other:
        note(message.type.isEmpty() ? QStringLiteral("message") : message.type,
             tr("A message of a kind that is not known here"), ActivityOutcome::Neutral);
        break;
    case PipelineMessage::Broken: break;
    }
    if (m_state.hasInit() || !m_metrics.isEmpty() || m_unknown) {
        m_now = ConnectionState::Live;
        if (!m_unknown)
            m_trouble.clear();
    }
    report();
}

void PipelineFeed::onInit(const PipelineMessage &message)
{
    const qint64 now = monotonicMs();
    if (!message.hasWorkers)
        m_status.addMalformed(1, tr("init: no workers"));
    if (!m_state.hasInit()) { // the first of this connection: what was reckoned begins anew
        m_state.begin(now, QDateTime::currentMSecsSinceEpoch());
        m_summary.clear();
    }
    m_state.init(message, now);
    m_initTimer.stop();
    m_unknown = false;
    m_backoff.reset();
    tellAll();
}

void PipelineFeed::onMetric(const PipelineMessage &message)
{
    if (!message.value)
        return;         // counted by the reader
    m_initTimer.stop(); // this form has no init
    m_backoff.reset();
    if (m_metrics.size() >= mostMetrics && !m_metrics.contains(message.metric)) {
        m_status.addMalformed(1, tr("more than %1 metrics").arg(mostMetrics));
        return;
    }
    if (m_metrics.isEmpty() && !m_state.hasInit())
        m_batcher.setWorkers({}); // a fleet of figures alone
    m_metrics.insert(message.metric, {message.metric, *message.value, monotonicMs()});
    PerformanceMetrics performance;
    performance.metrics = m_metrics.values();
    m_batcher.setPerformance(performance);
    m_batcher.setFiguresRead();
    m_batcher.stamp(monotonicMs(), message.timestampMs.value_or(0));
}

void PipelineFeed::tellAll()
{
    const qint64 now = monotonicMs();
    m_batcher.setWorkers(m_state.workers());
    m_batcher.setQueues(m_state.queues(now));
    m_batcher.setSystem(m_state.system());
    m_batcher.setFiguresRead();
    m_batcher.stamp(now);
}

void PipelineFeed::noInit()
{
    m_unknown = true;
    m_now = ConnectionState::Live;
    m_trouble = tr("%1 sent no init message within %2 s: what its workers do is not known.")
                    .arg(m_server)
                    .arg(double(m_options.initMs) / 1000);
    m_kind = TroubleKind::NotTheContract;
    m_state.loseTrack(monotonicMs());
    if (const QList<Worker> rows = m_state.workers(); !rows.isEmpty())
        m_batcher.addWorkers(rows);
    report();
}

void PipelineFeed::note(const QString &kind, const QString &text, ActivityOutcome outcome)
{
    ActivityEntry entry;
    entry.timestampMs = QDateTime::currentMSecsSinceEpoch();
    entry.kind = kind;
    entry.text = text;
    entry.outcome = outcome;
    m_batcher.addActivity(entry);
}

void PipelineFeed::onEnded(PipelineSocket::End how, const QString &why)
{
    const qint64 now = monotonicMs();
    m_initTimer.stop();
    if (m_socket)
        m_socket.release()->deleteLater();
    if (!m_running)
        return;
    m_unknown = false;
    const QString words = tr("%1: %2.").arg(m_server, why);
    switch (how) {
    case PipelineSocket::End::Finished:
        m_now = ConnectionState::Finished;
        m_trouble.clear();
        m_kind = TroubleKind::None;
        m_state.loseTrack(now, true);
        m_summary = m_state.summary(now);
        note(QStringLiteral("run_finished"), m_summary, ActivityOutcome::Neutral);
        tellAll();
        report();
        return;
    case PipelineSocket::End::SignedOut:
        m_now = ConnectionState::SignedOut;
        m_kind = TroubleKind::NotAllowed;
        m_trouble = m_options.token.isEmpty() ? tr("%1 It asks for a sign-in.").arg(words)
                                              : tr("%1 Sign in again.").arg(words);
        report();
        return;
    case PipelineSocket::End::Closed: m_kind = TroubleKind::Passing; break;
    case PipelineSocket::End::Unreachable: m_kind = TroubleKind::Unreachable; break;
    case PipelineSocket::End::Refused: m_kind = TroubleKind::NotTheContract; break;
    }
    m_now =
        m_status.now.lastDataAtMs > 0 ? ConnectionState::Reconnecting : ConnectionState::Offline;
    m_trouble = tr("%1 It is tried again by itself.").arg(words);
    m_status.now.reconnects += how == PipelineSocket::End::Closed;
    const qint64 wait = m_backoff.nextDelayMs();
    m_nextTryAtMs = now + wait;
    m_retry.start(int(wait));
    report();
}

void PipelineFeed::everySecond()
{
    if (!m_running)
        return;
    if (std::exchange(m_changed, false) && m_now == ConnectionState::Live && m_state.hasInit()) {
        m_batcher.setSystem(m_state.system());
        m_batcher.setFiguresRead();
    }
    report();
}

void PipelineFeed::report()
{
    if (!m_running)
        return;
    FeedStatus &status = m_status.now;
    status.state = m_now;
    status.via = m_now == ConnectionState::Live ? ConnectionVia::WebSocket : ConnectionVia::None;
    status.error = m_trouble;
    status.trouble = m_trouble.isEmpty() ? TroubleKind::None : m_kind;
    status.nextTryAtMs = m_nextTryAtMs;
    status.batches = m_batcher.batches();
    status.conflated = m_batcher.conflated();
    status.dropped = m_state.refused();
    const bool urgent = status.facts.isEmpty() || !m_summary.isEmpty();
    if (urgent || monotonicMs() - m_factsAtMs >= 1000) { // reckoned over all workers
        m_factsAtMs = monotonicMs();
        status.facts = m_state.facts();
        if (!m_summary.isEmpty())
            status.facts.prepend({tr("Run"), m_summary, false});
    }
    m_status.publish();
}

void PipelineFeed::send(const Command &command)
{
    m_batcher.addResult({command.id, Outcome::NotSent, onlyReports(), false});
}

void PipelineFeed::ask(const Question &question)
{
    Answer answer;
    answer.id = question.id;
    answer.error = tr("A pipeline only reports: it answers no questions.");
    m_batcher.addAnswer(answer);
}

void PipelineFeed::setWatch(const Watch &) {}

void PipelineFeed::tryNow()
{
    if (!m_running || (m_socket && m_now == ConnectionState::Live))
        return;
    m_backoff.reset();
    m_trouble.clear();
    dial();
}

void PipelineFeed::setToken(const QByteArray &token)
{
    m_options.token.fill('\0');
    m_options.token = token.trimmed();
    if (m_running)
        start();
}

} // namespace qd
