// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpexchange.h"
#include "webhook.h"

#include <QTimer>

#include <deque>

namespace qd {

/// The part of a Webhook that lives on its thread: queue, secret, one request at a time.
class WebhookSender final : public QObject
{
    Q_OBJECT
public:
    WebhookSender(const QString &secretFile, const Webhook::Limits &limits);
    ~WebhookSender() override;

    void readSecret();
    void setSecret(const QByteArray &secret);
    void setAddress(const QString &typed);
    void send(const QByteArray &body);
    void test(const QByteArray &body);

signals:
    void stateChanged(const qd::WebhookState &state);
    void tested(bool delivered, const QString &sentence);

private:
    struct Waiting
    {
        QByteArray body;
        qint64 sinceMs; ///< monotonic
    };
    using Ended = std::function<void(const QString &trouble)>; ///< empty: it was taken

    QString whyNot() const; ///< why nothing can be sent, in a sentence; empty: it can
    HttpExchange *request(const QByteArray &body, const Ended &ended);
    void next();
    void end(const QString &trouble);
    void tell();

    QString m_secretFile;
    Webhook::Limits m_limits;
    QByteArray m_secret;
    QUrl m_url;
    QString m_addressTrouble, m_secretTrouble;
    std::deque<Waiting> m_waiting;
    HttpExchange *m_request = nullptr;
    Backoff m_backoff;
    QTimer m_again;
    WebhookState m_state;
};

} // namespace qd
