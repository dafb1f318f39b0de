// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace qd {

/// How a pipeline is listened to. The token never leaves this struct except into an Authorization
/// header for the host of \a url.
struct PipelineOptions
{
    QUrl url;                 ///< ws(s)://host[:port]/path; no user info, no query, no fragment
    QByteArray token;         ///< empty: none is sent
    QString caFile;           ///< the only trusted certificate authority; empty: the system's
    QString keyPin;           ///< of the server's public key; empty: any
    qint64 timeoutMs = 10000; ///< to connect and be greeted
    qint64 initMs = 5000;     ///< without an init message for so long the state is unknown
    qint64 backoffMs = 2000;  ///< before the first try to connect again
    double staleAfterSeconds = 120;
};

/// Checks and normalises an address a person typed: scheme ws/wss (ws only to this computer), no
/// user:password, no query, no fragment, IDN as punycode. Returns an invalid QUrl and a sentence in
/// \a error.
QUrl checkedPipelineUrl(const QString &typed, QString *error);

} // namespace qd
