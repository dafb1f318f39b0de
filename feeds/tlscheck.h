// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>
#include <QString>

namespace qd {

/// TLS settings for one connection: the system's authorities, or only those in \a caFile. nullopt
/// and a sentence when the file holds none (never a silent fall back to the system's).
std::optional<QSslConfiguration> tlsConfiguration(const QString &caFile, QString *error);

/// Shows the certificate in \a certFile (PEM; the chain may follow it) to whoever asks for one.
/// False and a sentence when a file cannot be used; a key that group or others can read is refused.
bool addClientCertificate(QSslConfiguration &tls, const QString &certFile, const QString &keyFile,
                          QString *error);

/// Why the other side ended a handshake, by the code of its TLS alert; empty: nothing to tell.
QString alertWords(QSsl::AlertType alert, bool weShowedACertificate);

/// Whom a connection trusts beyond what Qt checks.
struct TlsTrust
{
    QString caFile; ///< the only trusted authority; empty: the system's
    QString keyPin; ///< "sha256/…" of the server's public key; empty: any
    bool isSet() const { return !caFile.isEmpty() || !keyPin.isEmpty(); }
};

/// Why the server of \a socket, its handshake done, is not trusted, as a sentence's end; empty: it
/// is. Its chain must hang on the chosen authority (Qt 6.4 may load the system's roots on demand
/// beside a configured one: CVE-2023-34410), and its key be the pinned one. To be asked before the
/// first byte of a request.
QString whyNotTrusted(const TlsTrust &trust, const QSslSocket &socket);

/// Why a certificate was refused, in our own words by error code, with subject, issuer, dates and
/// fingerprint.
QString certificateWords(const QList<QSslError> &errors, const QSslCertificate &fallback);

} // namespace qd
