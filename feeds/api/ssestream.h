// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backoff.h"
#include "httpexchange.h"
#include "ssereader.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace qd {

/// Waiting times of a stream, milliseconds.
struct SsePace
{
    qint64 firstDelayMs = 2000; ///< our own reconnection time; the server's retry field replaces it
    qint64 quickDelayMs =
        100; ///< after a cut of a stream that worked, unless its retry field says more
    qint64 silenceMs = 14000;   ///< no byte for so long: the line is dead (0: silence is no fault)
    qint64 slowRetryMs = 30000; ///< after an answer that will not change soon (4xx, another type)
    qint64 closedRetryMs = 60000; ///< after 204
};

/// One event stream: one socket, SseReader, watchdog, and the rules of coming back. Used by the
/// worker API's /live-stream, the fleet routes' /events and by `quarterdeckctl listen`. Lives on
/// its feed's thread.
class SseStream final : public QObject
{
    Q_OBJECT
public:
    enum class End : quint8 {
        Lost, ///< the line broke, fell silent, or the server cannot now (5xx, 408, 429): tries
              ///< again by itself
        Unreachable, ///< not even connected: tries again by itself
        Refused,   ///< another 4xx, a redirect elsewhere, an answer that is no stream: tries again
                   ///< slowly
        WrongType, ///< 200 with another content type: tries again slowly
        Closed,    ///< 204: the server asks not to come back: tries again very slowly
        SignedOut, ///< 401 or 403: never again until start()
    };
    Q_ENUM(End)

    /// \a options is kept by reference: it must outlive the stream, and a new token in it is used
    /// from the next try on.
    SseStream(const ApiOptions &options, const QByteArray &target, const SsePace &pace,
              QObject *parent = nullptr);
    ~SseStream() override;

    void start();        ///< connects now (again)
    void stop();         ///< closes; no signal follows
    void retryNow();     ///< if a try is waiting: ends the wait and the back-off
    void bringForward(); ///< if a try is waiting because the server was unreachable: tries now,
                         ///< back-off stays
    /// While \a held nothing more is read from the server: a receiver that cannot keep up lets it
    /// wait instead of losing events. Silence is then no fault.
    void hold(bool held);
    void
    drop(const QString &why); ///< gives the connection up as lost and comes back by the usual rules

    /// The receiver's verdict on the event it was just given. Five unusable ones in a row end the
    /// connection.
    void usable();
    void unusable(const QString &why);

    bool isOpen() const { return m_open; } ///< 200 and the right type were seen, the line stands
    bool isLive() const { return m_open && m_delivered; }  ///< and it has delivered a usable event
    qint64 openedAtMs() const { return m_openedAtMs; }     ///< of the newest line that stood
    qint64 nextTryAtMs() const { return m_nextTryAtMs; }   ///< 0: none is waiting
    qint64 lastByteAtMs() const;                           ///< of this connection; 0: none
    qint64 eventBytes() const { return m_eventBytes; }     ///< come in since the last whole event
    qint64 eventSinceMs() const { return m_eventSinceMs; } ///< since when
    quint64 reconnects() const { return m_reconnects; }
    quint64 bytesIn() const;
    quint64 eventsIn() const { return m_events; }
    quint64 dropped() const { return m_reader.droppedEvents(); }
    QByteArray lastEventId() const { return m_reader.lastEventId(); }
    void setLastEventId(const QByteArray &id) { m_reader.setLastEventId(id); }

signals:
    void opened();
    void eventArrived(
        const qd::SseEvent &event); ///< direct connection: the views are valid during the call
    void ended(qd::SseStream::End how, const QString &sentence, int status);

private:
    void open();
    void onHead(const HttpResponse &head);
    void onData(QByteArrayView piece);
    void onFinished(const HttpResponse &response);
    void onSilence();
    void close();
    void endWith(End how, const QString &sentence, int status, qint64 retryAfterMs = -1);
    qint64 delayAfter(End how, qint64 livedMs);

    const ApiOptions &m_options;
    const QByteArray m_target;
    const SsePace m_pace;
    SseReader m_reader;
    Backoff m_backoff;
    QTimer m_retry, m_silence;
    HttpExchange *m_exchange = nullptr;
    bool m_running = false, m_open = false, m_held = false;
    bool m_delivered = false;   ///< a usable event came on this connection
    bool m_unreachable = false; ///< why the waiting try waits
    int m_unusableRow = 0;
    int m_shortRow = 0; ///< connections in a row that delivered and were closed at once
    QString m_unusableWhy;
    qint64 m_openedAtMs = 0, m_nextTryAtMs = 0, m_eventBytes = 0, m_eventSinceMs = 0;
    quint64 m_reconnects = 0, m_events = 0, m_bytes = 0, m_tries = 0;
};

} // namespace qd
