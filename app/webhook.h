// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backoff.h"
#include "webhookbody.h"

#include <QThread>

namespace qd {

class WebhookSender;

/// How a webhook does.
struct WebhookState
{
    bool set = false;       ///< there is an address
    bool hasSecret = false; ///< without one nothing is sent
    qsizetype waiting = 0;
    quint64 dropped = 0;    ///< the oldest of too many, or too old
    qint64 deliveredMs = 0; ///< the last one, epoch; 0: none so far
    qint64 nextTryMs = 0;   ///< monotonicMs(); 0: none is due
    QString trouble;        ///< of the last try, a sentence; empty: it went well

    bool operator==(const WebhookState &) const = default;
};
/// "Last delivered 14:02:11." · "3 wait: … refuses the connection; next try in 8 s."
QString webhookSentence(const WebhookState &state, qint64 nowMs);

/// Tells an HTTPS address of alerts: signed, in their order, again and again until each was taken
/// (2xx) or is an hour old. At most MostWaiting wait, the oldest go first. Sends from a thread of
/// its own; nothing of an answer is used but its status. GUI thread.
class Webhook final : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype MostWaiting = 500;
    static constexpr qint64 GivenUpAfterMs = 3'600'000;

    struct Limits
    {
        Backoff::Limits backoff{2000, 1000, 300'000, 0.2};
        qint64 timeoutMs = 10'000;
        QString caFile; ///< the only authority that is trusted; empty: the system's
    };

    /// \a secretFile: this user's alone (0600); made when a secret is entered.
    explicit Webhook(const QString &secretFile, const Limits &limits, QObject *parent = nullptr);
    ~Webhook() override;

    static QString usualSecretFile();
    static constexpr qsizetype LeastSecret = 16; ///< characters

    void setAddress(const QString &typed); ///< empty: nothing is sent any more
    void setSecret(const QByteArray &secret);
    void send(const QByteArray &body);
    void test(const QByteArray &body); ///< once, at once; answered by tested
    const WebhookState &state() const { return m_state; }

signals:
    void stateChanged();
    void tested(bool delivered, const QString &sentence);

private:
    WebhookState m_state;
    QThread m_thread;
    WebhookSender *m_sender; ///< lives on m_thread
};

} // namespace qd
Q_DECLARE_METATYPE(qd::WebhookState)
