// SPDX-License-Identifier: GPL-3.0-or-later
#include "updatecheck.h"

#include "httpexchange.h"
#include "text.h"
#include "viewstate.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QVersionNumber>

namespace qd {

namespace {

constexpr qint64 AnswerBytes = 16 * 1024;
constexpr int MostVersionText = 32, MostSegments = 4;

Q_LOGGING_CATEGORY(logUpdates, "quarterdeck.app.updates", QtInfoMsg)

/// nullopt: digits and dots is all that a version may be.
std::optional<QVersionNumber> versionOf(const QString &text)
{
    qsizetype end = 0;
    const QVersionNumber version = QVersionNumber::fromString(text, &end);
    if (text.isEmpty() || text.size() > MostVersionText || end != text.size() ||
        version.segmentCount() > MostSegments)
        return {};
    return version.normalized();
}

} // namespace

UpdateCheck::UpdateCheck(ViewState &state)
    : UpdateCheck(state, Limits())
{
}

UpdateCheck::UpdateCheck(ViewState &state, const Limits &limits)
    : m_state(state)
    , m_limits(limits)
    , m_asking(new QObject)
{
    m_thread.setObjectName(QStringLiteral("updates"));
    m_asking->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_asking, &QObject::deleteLater);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &UpdateCheck::ask);
    connect(this, &UpdateCheck::failed, this,
            [](const QString &sentence) { qCInfo(logUpdates, "%s", qUtf8Printable(sentence)); });
    connect(&state, &ViewState::changed, this, [this](ViewKey key) {
        if (key == ViewKey::UpdateAddress)
            schedule();
    });
    schedule();
}

UpdateCheck::~UpdateCheck()
{
    if (!m_thread.isRunning())
        delete m_asking;
    m_thread.quit();
    m_thread.wait();
}

void UpdateCheck::schedule()
{
    if (m_state.text(ViewKey::UpdateAddress).isEmpty())
        m_next.stop();
    else
        m_next.start(m_limits.firstMs);
}

void UpdateCheck::ask()
{
    m_next.start(m_limits.everyMs);
    ApiOptions options;
    QString error;
    options.base = checkedApiBase(m_state.text(ViewKey::UpdateAddress), &error);
    options.timeoutMs = m_limits.timeoutMs;
    if (!options.base.isValid()) {
        emit failed(error);
        return;
    }
    m_thread.start();
    QMetaObject::invokeMethod(m_asking, [this, options] {
        HttpRequest request;
        request.maxBytes = AnswerBytes;
        auto *exchange = new HttpExchange(options, request, m_asking);
        connect(exchange, &HttpExchange::finished, this, [this, exchange](const HttpResponse &answer) {
            exchange->deleteLater();
            if (answer.failure != HttpFailure::None || answer.status != 200) {
                emit failed(answer.error.isEmpty()
                                ? tr("The address of the newest version answered %1.").arg(answer.status)
                                : answer.error);
                return;
            }
            const QString own = QStringLiteral(QUARTERDECK_VERSION);
            const QString version = newerVersion(answer.body, own);
            if (version.isEmpty() || version == m_told)
                return;
            m_told = version;
            emit found(tr("There is a newer version of Quarterdeck: %1. This is %2.").arg(version, own));
        });
        exchange->start();
    });
}

QString UpdateCheck::newerVersion(const QByteArray &answer, const QString &own)
{
    const QString text =
        QJsonDocument::fromJson(answer).object().value(QLatin1String("version")).toString();
    const auto theirs = versionOf(text), ours = versionOf(own);
    return theirs && ours && *theirs > *ours ? text : QString();
}

} // namespace qd
