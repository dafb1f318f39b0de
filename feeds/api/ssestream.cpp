// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssestream.h"

#include "apidecoder.h"
#include "clock.h"
#include "text.h"

#include <QPointer>
#include <QRandomGenerator>
#include <algorithm>

namespace qd {

namespace {

constexpr int unusableLimit = 5;
constexpr qint64 livedLongMs = 10000; ///< a stream that lived so long has proved itself
constexpr qint64 livedShortMs = 500;  ///< one that did not even live so long may be a storm
constexpr qint64 longestRestMs = 30000;

} // namespace

SseStream::SseStream(const ApiOptions &options, const QByteArray &target, const SsePace &pace,
                     QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_target(target)
    , m_pace(pace)
    , m_backoff(
          Backoff::Limits{pace.firstDelayMs, std::min<qint64>(1000, pace.firstDelayMs), 30000, 0.2})
{
    m_retry.setSingleShot(true);
    m_silence.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &SseStream::open);
    connect(&m_silence, &QTimer::timeout, this, &SseStream::onSilence);
}

SseStream::~SseStream()
{
    close();
}

void SseStream::start()
{
    stop();
    m_running = true;
    m_backoff.reset();
    open();
}

void SseStream::stop()
{
    m_running = false;
    m_retry.stop();
    m_nextTryAtMs = 0;
    close();
}

void SseStream::retryNow()
{
    m_backoff.reset();
    if (m_running && m_retry.isActive())
        open();
}

void SseStream::bringForward()
{
    if (m_running && m_unreachable && m_retry.isActive())
        open();
}

void SseStream::drop(const QString &why)
{
    if (m_exchange)
        endWith(End::Lost, why, 0);
}

void SseStream::hold(bool held)
{
    m_held = held;
    if (m_exchange)
        m_exchange->hold(held);
}

qint64 SseStream::lastByteAtMs() const
{
    return m_exchange && m_open ? m_exchange->lastByteAtMs() : 0;
}

quint64 SseStream::bytesIn() const
{
    return m_bytes + (m_exchange ? m_exchange->bytesIn() : 0);
}

void SseStream::open()
{
    close();
    m_retry.stop();
    m_nextTryAtMs = 0;
    m_unreachable = false;
    m_delivered = false;
    m_unusableRow = 0;
    if (m_tries++ > 0)
        ++m_reconnects;

    HttpRequest request;
    request.target = m_target;
    request.accept = QByteArrayLiteral("text/event-stream");
    request.stream = true;
    if (!m_reader.lastEventId().isEmpty())
        request.headers.append({QByteArrayLiteral("Last-Event-ID"), m_reader.lastEventId()});
    m_reader.reset();
    m_exchange = new HttpExchange(m_options, request, this);
    connect(m_exchange, &HttpExchange::headArrived, this, &SseStream::onHead);
    connect(m_exchange, &HttpExchange::dataArrived, this, &SseStream::onData);
    connect(m_exchange, &HttpExchange::finished, this, &SseStream::onFinished);
    m_exchange->hold(m_held);
    m_exchange->start();
}

void SseStream::onHead(const HttpResponse &head)
{
    if (head.status != 200)
        return; // its words are still to come
    if (head.type != "text/event-stream") {
        endWith(End::WrongType,
                tr("%1 sent not an event stream: %2")
                    .arg(serverName(m_options.base),
                         head.type.isEmpty() ? tr("no content type")
                                             : displayText(QString::fromLatin1(head.type), 60)),
                200);
        return;
    }
    m_open = true;
    m_openedAtMs = monotonicMs();
    m_eventSinceMs = m_openedAtMs;
    m_eventBytes = 0;
    if (m_pace.silenceMs > 0)
        m_silence.start(int(m_pace.silenceMs));
    emit opened();
}

void SseStream::onData(QByteArrayView piece)
{
    const HttpExchange *const exchange = m_exchange;
    if (m_eventBytes == 0)
        m_eventSinceMs = monotonicMs();
    m_eventBytes += piece.size();
    m_reader.feed(piece);
    const QPointer<SseStream> alive(this);
    while (const std::optional<SseEvent> event = m_reader.take()) {
        ++m_events;
        m_eventBytes = 0;
        emit eventArrived(*event);
        if (!alive || m_exchange != exchange)
            return; // closed from within: not one event more
    }
    if (const auto retry = m_reader.retryMs())
        m_backoff.setBaseMs(std::max<qint64>(*retry, 0));
}

void SseStream::usable()
{
    m_unusableRow = 0;
    m_delivered = true;
}

void SseStream::unusable(const QString &why)
{
    m_unusableWhy = why;
    if (++m_unusableRow < unusableLimit || !m_exchange)
        return;
    m_delivered = false; // an unusable stream must not be hammered, however long it lives
    m_openedAtMs = monotonicMs();
    endWith(End::Lost,
            tr("%1 sent %2 events in a row that cannot be used; the last: %3")
                .arg(serverName(m_options.base))
                .arg(unusableLimit)
                .arg(displayText(m_unusableWhy)),
            200);
}

void SseStream::onSilence()
{
    const qint64 silentMs = monotonicMs() - lastByteAtMs();
    if (m_held || silentMs < m_pace.silenceMs) {
        m_silence.start(int(m_held ? m_pace.silenceMs : m_pace.silenceMs - silentMs) + 1);
        return;
    }
    endWith(End::Lost,
            tr("%1 has sent nothing for %2 s").arg(serverName(m_options.base)).arg(silentMs / 1000),
            0);
}

void SseStream::onFinished(const HttpResponse &response)
{
    const QString server = serverName(m_options.base);
    const int status = response.status;
    if (response.failure != HttpFailure::None) {
        End how = End::Lost;
        if (response.failure == HttpFailure::Redirected ||
            response.failure == HttpFailure::Packed || response.failure == HttpFailure::NotBuilt ||
            response.failure == HttpFailure::Tls)
            how = End::Refused; // the same answer would come again: no fast repetition
        else if (!response.sent)
            how = End::Unreachable;
        endWith(how, response.error, status);
        return;
    }
    const QString words = displayText(errorWords(response.body));
    const QString said = words.isEmpty() ? QString() : QStringLiteral(": ") + words;
    if (status == 200) {
        endWith(End::Lost, tr("%1 ended the live stream").arg(server), 200);
    } else if (status == 204) {
        endWith(End::Closed, tr("%1: server closed the stream (204)").arg(server), 204);
    } else if (status == 401 || status == 403) {
        endWith(End::SignedOut, tr("%1 answered %2%3").arg(server).arg(status).arg(said), status);
    } else {
        const bool passing = status >= 500 || status == 408 || status == 429;
        endWith(passing ? End::Lost : End::Refused,
                tr("%1 answered %2 to the live stream%3").arg(server).arg(status).arg(said), status,
                response.retryAfterMs);
    }
}

void SseStream::close()
{
    m_open = false;
    m_silence.stop();
    m_eventBytes = 0;
    if (!m_exchange)
        return;
    m_bytes += m_exchange->bytesIn();
    m_exchange->disconnect(this);
    m_exchange->abort();
    m_exchange->deleteLater();
    m_exchange = nullptr;
}

qint64 SseStream::delayAfter(End how, qint64 livedMs)
{
    const std::optional<qint64> asked = m_reader.retryMs();
    if (how == End::Closed)
        return m_pace.closedRetryMs;
    if (m_delivered && livedMs < livedShortMs) {
        // It delivered, yet did not live: accept-and-close must not become a storm, whatever its
        // retry field says.
        const qint64 base =
            std::clamp<qint64>(asked.value_or(m_pace.firstDelayMs), 500, longestRestMs);
        m_backoff.reset();
        const qint64 delay =
            std::max(std::min<qint64>(base << std::min(m_shortRow++, 6), 3000), base);
        return delay - QRandomGenerator::global()->bounded(int(delay / 10));
    }
    m_shortRow = 0;
    if (livedMs >= livedLongMs || m_delivered)
        m_backoff.reset();
    if (m_delivered && how == End::Lost) {
        // A cut of a stream that worked: back almost at once, unless the server asked for a pause.
        return std::clamp(asked.value_or(0), m_pace.quickDelayMs, longestRestMs);
    }
    const qint64 delay = m_backoff.nextDelayMs();
    return how == End::Refused || how == End::WrongType ? std::max(delay, m_pace.slowRetryMs)
                                                        : delay;
}

void SseStream::endWith(End how, const QString &sentence, int status, qint64 retryAfterMs)
{
    const qint64 livedMs = m_open ? monotonicMs() - m_openedAtMs : 0;
    close();
    if (!m_running)
        return;
    if (how == End::SignedOut) {
        m_running = false;
    } else {
        const qint64 delayMs = std::max(delayAfter(how, livedMs), retryAfterMs);
        m_unreachable = how == End::Unreachable && retryAfterMs < 0;
        m_nextTryAtMs = monotonicMs() + delayMs;
        m_retry.start(int(delayMs));
    }
    emit ended(how, sentence, status);
}

} // namespace qd
