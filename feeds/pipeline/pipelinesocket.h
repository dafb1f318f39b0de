// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipelineoptions.h"

#include <QObject>
#include <QTimer>

class QWebSocket;
class QSslSocket;

namespace qd {

/// The transport of one try to connect: a WebSocket of bounded messages. Made new for each try.
/// Follows no redirect, uses no proxy, checks certificates before the first byte of the request.
class PipelineSocket final : public QObject
{
    Q_OBJECT
public:
    enum class End : quint8 {
        Finished,    ///< the server closed with 1000
        Closed,      ///< any other end of an open connection
        Unreachable, ///< it never came about
        Refused,     ///< the server answered, but does not open: trying soon is of no use
        SignedOut,   ///< 401, 403
    };

    explicit PipelineSocket(const PipelineOptions &options, QObject *parent = nullptr);
    ~PipelineSocket() override;

    void open(); ///< then opened() and messages, or not; ended() once, at the end

signals:
    void opened();
    void answered(); ///< to a ping: the line and the server live, what is known is known now
    void arrived(const QByteArray &message);
    void ended(qd::PipelineSocket::End how, const QString &why); ///< one sentence without a dot

private:
    void listen(); ///< every pingMs while open: is anybody there?
    void guard(QSslSocket *socket);
    void onGone();
    void onError();
    void end(End how, const QString &why);

    PipelineOptions m_options;
    QWebSocket *m_socket;
    QTimer m_deadline, m_pings;
    qint64 m_heardAtMs = 0;
    QString m_tlsWords; ///< why the handshake ended, when that is known
    bool m_isOpen = false, m_over = false;
    bool m_answers = false; ///< this server has answered a ping; not every one does
    bool m_closing = false; ///< a close frame came (or the other side broke the protocol)
};

} // namespace qd
