// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhooksender.h"

#include "clock.h"
#include "tokenfile.h"
#include "words.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>

namespace qd {

namespace {

constexpr auto SecretOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString saveSecret(const QString &path, const QByteArray &secret)
{
    const QString folder = QFileInfo(path).path();
    if (!QDir().exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, SecretOwnerOnly | QFileDevice::ExeOwner);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(SecretOwnerOnly) ||
        file.write(secret) != secret.size() || !file.commit())
        return tr("The secret cannot be kept: %1: %2.").arg(path, file.errorString());
    return {};
}

QString unfitSecret(const QByteArray &secret)
{
    if (secret.size() < Webhook::LeastSecret)
        return tr("A secret has at least %1 characters.").arg(Webhook::LeastSecret);
    for (const char c : secret) {
        if (c <= ' ' || c > '~')
            return tr("A secret has letters, digits and signs only: no spaces, no accents.");
    }
    return {};
}

} // namespace

WebhookSender::WebhookSender(const QString &secretFile, const Webhook::Limits &limits)
    : m_secretFile(secretFile)
    , m_limits(limits)
    , m_backoff(limits.backoff)
    , m_again(this)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &WebhookSender::next);
}

WebhookSender::~WebhookSender()
{
    wipe(m_secret);
}

void WebhookSender::readSecret()
{
    if (QFileInfo::exists(m_secretFile)) {
        QString error;
        if (auto secret = readTokenFile(m_secretFile, &error))
            m_secret = *secret;
        m_secretTrouble = error;
    }
    tell();
    next();
}

void WebhookSender::setSecret(const QByteArray &secret)
{
    m_secretTrouble = unfitSecret(secret);
    if (m_secretTrouble.isEmpty()) {
        wipe(m_secret);
        m_secret = secret;
        m_secretTrouble = saveSecret(m_secretFile, secret);
    }
    tell();
    next();
}

void WebhookSender::setAddress(const QString &typed)
{
    m_addressTrouble.clear();
    const QUrl url = typed.isEmpty() ? QUrl() : checkedWebhookUrl(typed, &m_addressTrouble);
    if (url != m_url) { // what waited was meant for the other one
        m_waiting.clear();
        delete std::exchange(m_request, nullptr);
        m_again.stop();
        m_backoff.reset();
        m_state = {};
    }
    m_url = url;
    m_state.set = !typed.isEmpty();
    tell();
}

QString WebhookSender::whyNot() const
{
    if (!m_addressTrouble.isEmpty())
        return m_addressTrouble;
    if (m_url.isEmpty())
        return tr("There is no address.");
    if (m_secret.isEmpty())
        return m_secretTrouble.isEmpty() ? tr("There is no secret yet to sign with.")
                                         : m_secretTrouble;
    return {};
}

void WebhookSender::send(const QByteArray &body)
{
    if (!whyNot().isEmpty())
        return tell();
    m_waiting.push_back({body, monotonicMs()});
    if (qsizetype(m_waiting.size()) > Webhook::MostWaiting) {
        // The first may be on its way.
        m_waiting.erase(m_waiting.begin() + (m_request ? 1 : 0));
        ++m_state.dropped;
    }
    if (!m_request && !m_again.isActive())
        next();
    tell();
}

void WebhookSender::next()
{
    const qint64 nowMs = monotonicMs();
    while (!m_request && !m_waiting.empty() &&
           nowMs - m_waiting.front().sinceMs > Webhook::GivenUpAfterMs) {
        m_waiting.pop_front();
        ++m_state.dropped;
    }
    m_state.nextTryMs = 0;
    if (!m_request && !m_waiting.empty() && whyNot().isEmpty())
        m_request = request(m_waiting.front().body, [this](const QString &trouble) {
            m_request = nullptr;
            end(trouble);
        });
    tell();
}

void WebhookSender::end(const QString &trouble)
{
    m_state.trouble = trouble;
    if (trouble.isEmpty()) {
        m_waiting.pop_front();
        m_state.deliveredMs = wallClockMs();
        m_backoff.reset();
        return next();
    }
    const qint64 delay = m_backoff.nextDelayMs();
    m_state.nextTryMs = monotonicMs() + delay;
    m_again.start(int(delay));
    tell();
}

void WebhookSender::test(const QByteArray &body)
{
    if (const QString why = whyNot(); !why.isEmpty()) {
        emit tested(false, why);
        return;
    }
    request(body, [this](const QString &trouble) {
        emit tested(trouble.isEmpty(), trouble.isEmpty() ? tr("Delivered.") : trouble);
    });
}

/// One request; its status decides as soon as it is there, whatever would follow.
HttpExchange *WebhookSender::request(const QByteArray &body, const Ended &ended)
{
    ApiOptions server;
    server.base = m_url;
    server.base.setPath({});
    server.base.setQuery(QString());
    server.caFile = m_limits.caFile;
    server.timeoutMs = m_limits.timeoutMs;
    HttpRequest request;
    request.method = QByteArrayLiteral("POST");
    request.target = m_url.path(QUrl::FullyEncoded).toLatin1();
    if (request.target.isEmpty())
        request.target = QByteArrayLiteral("/");
    if (m_url.hasQuery())
        request.target += '?' + m_url.query(QUrl::FullyEncoded).toLatin1();
    request.accept = QByteArrayLiteral("*/*");
    request.headers = {{QByteArrayLiteral("X-Quarterdeck-Signature"),
                        webhookSignature(m_secret, wallClockMs() / 1000, body)}};
    request.body = body;
    request.stream = true; // the head is told at once; nothing after it is waited for
    auto *exchange = new HttpExchange(server, request, this);
    // Head and end may both be on their way to us: the first of them counts.
    const auto finish = [exchange = QPointer(exchange), ended,
                         over = std::make_shared<bool>(false)](const QString &trouble) {
        if (!exchange || std::exchange(*over, true)) // given up meanwhile
            return;
        exchange->deleteLater();
        ended(trouble);
    };
    const QString name = serverName(m_url);
    connect(
        exchange, &HttpExchange::headArrived, this,
        [finish, name](const HttpResponse &head) {
            finish(head.status >= 200 && head.status < 300
                       ? QString()
                       : tr("%1 answered with HTTP %2.").arg(name).arg(head.status));
        },
        Qt::QueuedConnection); // the exchange is still at work on it
    connect(
        exchange, &HttpExchange::finished, this,
        [finish](const HttpResponse &response) {
            finish(response.error.isEmpty() ? tr("no answer came") : response.error);
        },
        Qt::QueuedConnection);
    exchange->start();
    return exchange;
}

void WebhookSender::tell()
{
    m_state.waiting = qsizetype(m_waiting.size());
    m_state.hasSecret = !m_secret.isEmpty();
    WebhookState told = m_state;
    if (!m_addressTrouble.isEmpty())
        told.trouble = m_addressTrouble;
    else if (!m_secretTrouble.isEmpty())
        told.trouble = m_secretTrouble;
    emit stateChanged(told);
}

} // namespace qd
