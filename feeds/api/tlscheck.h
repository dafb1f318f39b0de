// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QString>

namespace qd {

/// TLS settings for one connection: the system's authorities, or only those in \a caFile. nullopt
/// and a sentence when the file holds none (never a silent fall back to the system's).
std::optional<QSslConfiguration> tlsConfiguration(const QString &caFile, QString *error);

/// True when the chain the server sent hangs on one of \a authorities. Checked by hand after the
/// handshake, before the first byte of a request: Qt 6.4 may load the system's roots on demand
/// beside a configured one (CVE-2023-34410).
bool hangsOn(const QList<QSslCertificate> &authorities, const QList<QSslCertificate> &chain);

/// Why a certificate was refused, in our own words by error code, with subject, issuer, dates and
/// fingerprint.
QString certificateWords(const QList<QSslError> &errors, const QSslCertificate &fallback);

} // namespace qd
