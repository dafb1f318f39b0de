// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook.h"

#include "format.h"
#include "sentences.h"
#include "webhooksender.h"
#include "words.h"

#include <QStandardPaths>

namespace qd {

QString webhookSentence(const WebhookState &state, qint64 nowMs)
{
    if (!state.set)
        return tr("No address: nothing is sent.");
    if (!state.hasSecret)
        return state.trouble.isEmpty() ? tr("There is no secret yet to sign with: nothing is sent.")
                                       : state.trouble;
    QString words;
    if (!state.trouble.isEmpty()) {
        words = state.waiting > 0
                    ? tr("%1 waiting: %2").arg(format::count(state.waiting), state.trouble)
                    : state.trouble;
        if (state.waiting > 0 && state.nextTryMs > 0) {
            words = withoutStop(words);
            const double seconds = double(std::max<qint64>(0, state.nextTryMs - nowMs)) / 1000;
            words += tr("; next try in %1.").arg(format::duration(std::ceil(seconds)));
        }
    } else if (state.waiting > 0) {
        words = tr("%1 on the way.").arg(format::count(state.waiting));
    } else if (state.deliveredMs > 0) {
        words = tr("Last delivered %1.").arg(format::clockTime(state.deliveredMs));
    } else {
        words = tr("Ready: nothing was sent so far.");
    }
    if (state.dropped > 0)
        words += tr(" %1 were given up.").arg(format::count(qint64(state.dropped)));
    return words;
}

Webhook::Webhook(const QString &secretFile, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_sender(new WebhookSender(secretFile, limits))
{
    qRegisterMetaType<WebhookState>();
    m_thread.setObjectName(QStringLiteral("webhook"));
    m_sender->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_sender, &QObject::deleteLater);
    connect(m_sender, &WebhookSender::stateChanged, this, [this](const WebhookState &state) {
        m_state = state;
        emit stateChanged();
    });
    connect(m_sender, &WebhookSender::tested, this, &Webhook::tested);
    m_thread.start();
    QMetaObject::invokeMethod(m_sender, &WebhookSender::readSecret);
}

Webhook::~Webhook()
{
    m_thread.quit();
    m_thread.wait();
}

QString Webhook::usualSecretFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/quarterdeck/webhook.secret");
}

void Webhook::setAddress(const QString &typed)
{
    QMetaObject::invokeMethod(m_sender, [sender = m_sender, typed] { sender->setAddress(typed); });
}

void Webhook::setSecret(const QByteArray &secret)
{
    QMetaObject::invokeMethod(m_sender, [sender = m_sender, secret] { sender->setSecret(secret); });
}

void Webhook::send(const QByteArray &body)
{
    QMetaObject::invokeMethod(m_sender, [sender = m_sender, body] { sender->send(body); });
}

void Webhook::test(const QByteArray &body)
{
    QMetaObject::invokeMethod(m_sender, [sender = m_sender, body] { sender->test(body); });
}

} // namespace qd
