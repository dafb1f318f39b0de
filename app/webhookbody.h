// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertrecord.h"

#include <QUrl>

namespace qd {

/// Why a webhook or a command is told of an alert.
enum class ReachEvent : quint8 { Raised, Changed, Solved, Test };
QString reachEventWord(ReachEvent event); ///< "raised", "changed", "solved", "test"

/// What a webhook gets (docs/notifications.md, version 1): compact JSON. \a wallMs: now, epoch.
QByteArray webhookBody(ReachEvent event, const AlertRecord &record, const QString &fleet,
                       qint64 wallMs);
/// The value of X-Quarterdeck-Signature: "t=<unix>,v1=<hex HMAC-SHA256(secret, t + "." + body)>".
QByteArray webhookSignature(const QByteArray &secret, qint64 unixSeconds, const QByteArray &body);

/// Https, or http to this computer; no user or password, no fragment. Else an invalid one and a
/// sentence.
QUrl checkedWebhookUrl(const QString &typed, QString *error);

/// An alert as Test buttons send it: it says so itself.
AlertRecord sampleAlert(Severity severity, qint64 wallMs);

} // namespace qd
