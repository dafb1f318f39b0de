// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookbody.h"

#include "apioptions.h"
#include "text.h"
#include "words.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace qd {

namespace {

constexpr qsizetype MostHookText = 2000;

QJsonValue hookTime(qint64 wallMs)
{
    return wallMs > 0 ? QJsonValue(isoUtc(wallMs)) : QJsonValue(QJsonValue::Null);
}

QJsonValue hookNumber(const MaybeReal &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

} // namespace

QString reachEventWord(ReachEvent event)
{
    switch (event) {
    case ReachEvent::Raised: return QStringLiteral("raised");
    case ReachEvent::Changed: return QStringLiteral("changed");
    case ReachEvent::Solved: return QStringLiteral("solved");
    case ReachEvent::Test: break;
    }
    return QStringLiteral("test");
}

QByteArray webhookBody(ReachEvent event, const AlertRecord &record, const QString &fleet,
                       qint64 wallMs)
{
    const Alert &alert = record.alert;
    const QJsonObject body{{QStringLiteral("version"), 1},
                           {QStringLiteral("event"), reachEventWord(event)},
                           {QStringLiteral("time"), isoUtc(wallMs)},
                           {QStringLiteral("id"), record.id},
                           {QStringLiteral("fleet"), fleet.left(MostHookText)},
                           {QStringLiteral("rule"), alert.rule.left(MostHookText)},
                           {QStringLiteral("severity"), severityWord(alert.severity)},
                           {QStringLiteral("state"), alertStateWord(record.state)},
                           {QStringLiteral("scope"), alert.scope.left(MostHookText)},
                           {QStringLiteral("name"), alert.scopeName.left(MostHookText)},
                           {QStringLiteral("text"), alert.text.left(MostHookText)},
                           {QStringLiteral("detail"), alert.detail.left(MostHookText)},
                           {QStringLiteral("value"), hookNumber(alert.value)},
                           {QStringLiteral("limit"), hookNumber(alert.limit)},
                           {QStringLiteral("since"), hookTime(alert.sinceMs)},
                           {QStringLiteral("raised"), hookTime(record.raisedMs)},
                           {QStringLiteral("ended"), hookTime(record.endedMs)},
                           {QStringLiteral("snoozed_until"), hookTime(record.snoozedUntilMs)},
                           {QStringLiteral("acknowledged_by"),
                            record.ackBy.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                   : QJsonValue(record.ackBy.left(MostHookText))},
                           {QStringLiteral("folded"), qint64(record.folded)}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QByteArray webhookSignature(const QByteArray &secret, qint64 unixSeconds, const QByteArray &body)
{
    const QByteArray time = QByteArray::number(unixSeconds);
    return "t=" + time + ",v1=" +
           QMessageAuthenticationCode::hash(time + '.' + body, secret, QCryptographicHash::Sha256)
               .toHex();
}

QUrl checkedWebhookUrl(const QString &typed, QString *error)
{
    const QUrl url(typed.trimmed(), QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    if (typed.contains(QLatin1Char('@')) && (!url.isValid() || !url.userInfo().isEmpty()))
        *error = tr("A user name or password must not be in the address.");
    else if (!url.isValid() || url.host().isEmpty() ||
             (scheme != QLatin1String("http") && scheme != QLatin1String("https")))
        *error = tr("This is no https address.");
    else if (url.hasFragment())
        *error = tr("The part after # is never sent: leave it out.");
    else if (scheme == QLatin1String("http") && !isLoopback(url))
        *error = tr("Plain http is possible to this computer only; use https.");
    else
        return url;
    return {};
}

AlertRecord sampleAlert(Severity severity, qint64 wallMs)
{
    AlertRecord record;
    record.id = QStringLiteral("test");
    record.raisedMs = wallMs;
    record.alert.rule = QStringLiteral("test");
    record.alert.severity = severity;
    record.alert.scope = QStringLiteral("system");
    record.alert.scopeName = tr("Test");
    record.alert.text = tr("This is a test of Quarterdeck: nothing is wrong.");
    record.alert.sinceMs = wallMs;
    return record;
}

} // namespace qd
