// SPDX-License-Identifier: GPL-3.0-or-later
#include "tlscheck.h"

#include "text.h"
#include "words.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSslKey>
#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace qd {

namespace {

constexpr qint64 largestPemBytes = 8 * 1024 * 1024;

QString reason(QSslError::SslError code)
{
    switch (code) {
    case QSslError::CertificateExpired: return tr("its certificate has expired");
    case QSslError::CertificateNotYetValid: return tr("its certificate is not valid yet");
    case QSslError::HostNameMismatch: return tr("its certificate is for another name");
    case QSslError::SelfSignedCertificate: return tr("its certificate is signed by itself");
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return tr("its certificate is not signed by an authority that is trusted here");
    case QSslError::CertificateRevoked: return tr("its certificate was revoked");
    case QSslError::CertificateBlacklisted: return tr("its certificate is on the list of bad ones");
    case QSslError::InvalidPurpose: return tr("its certificate is not made for servers");
    case QSslError::NoPeerCertificate: return tr("it showed no certificate");
    default:
        return tr("its certificate or key is not acceptable (code %1; perhaps a key too short)")
            .arg(int(code));
    }
}

QString name(const QStringList &parts)
{
    return parts.isEmpty() ? tr("no name") : displayText(parts.join(QStringLiteral(", ")), 100);
}

/// True when the chain hangs on one of \a authorities.
bool hangsOn(const QList<QSslCertificate> &authorities, const QList<QSslCertificate> &chain)
{
    if (chain.isEmpty())
        return false;
    const QSslCertificate &last = chain.last();
    return std::any_of(authorities.begin(), authorities.end(), [&](const QSslCertificate &ca) {
        if (chain.contains(ca))
            return true;
        // Servers mostly leave the root out: then the last one names it as its issuer.
        const auto fields = ca.subjectInfoAttributes();
        if (fields.isEmpty() || fields != last.issuerInfoAttributes())
            return false;
        return std::all_of(fields.begin(), fields.end(), [&](const QByteArray &field) {
            return ca.subjectInfo(field) == last.issuerInfo(field);
        });
    });
}

} // namespace

std::optional<QSslConfiguration> tlsConfiguration(const QString &caFile, QString *error)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (caFile.isEmpty())
        return tls;
    QFile file(caFile);
    QList<QSslCertificate> authorities;
    if (file.open(QIODevice::ReadOnly) && file.size() <= largestPemBytes)
        authorities = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (authorities.isEmpty()) {
        if (error)
            *error = tr("the file %1 holds no certificate authority").arg(displayText(caFile));
        return std::nullopt;
    }
    tls.setCaCertificates(authorities); // replaces the system's, and turns loading on demand off
    return tls;
}

bool addClientCertificate(QSslConfiguration &tls, const QString &certFile, const QString &keyFile,
                          QString *error)
{
    const auto refuse = [error](const QString &why) {
        if (error)
            *error = why;
        return false;
    };
    QFile certificates(certFile), keys(keyFile);
    QList<QSslCertificate> chain;
    if (certificates.open(QIODevice::ReadOnly) && certificates.size() <= largestPemBytes)
        chain = QSslCertificate::fromDevice(&certificates, QSsl::Pem);
    if (chain.isEmpty())
        return refuse(tr("the file %1 holds no certificate").arg(displayText(certFile)));
    if (!keys.open(QIODevice::ReadOnly))
        return refuse(tr("the key file %1 cannot be read").arg(displayText(keyFile)));
#ifdef Q_OS_UNIX
    struct stat facts = {}; // of what was opened: nobody can swap it in between
    if (::fstat(keys.handle(), &facts) != 0 || (facts.st_mode & (S_IRGRP | S_IROTH)))
        return refuse(tr("the key file %1 can be read by others; take that away first: chmod 600")
                          .arg(displayText(keyFile)));
#endif
    QByteArray pem = keys.read(largestPemBytes);
    QSslKey key;
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec}) {
        if (key.isNull())
            key = QSslKey(pem, algorithm);
    }
    pem.fill('\0');
    if (key.isNull())
        return refuse(tr("the key file %1 holds no RSA or EC key without a passphrase")
                          .arg(displayText(keyFile)));
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    return true;
}

QString alertWords(QSsl::AlertType alert, bool weShowedACertificate)
{
    switch (alert) {
    case QSsl::AlertType::CertificateRequired: return tr("it wants a client certificate");
    case QSsl::AlertType::BadCertificate:
    case QSsl::AlertType::UnsupportedCertificate:
    case QSsl::AlertType::CertificateRevoked:
    case QSsl::AlertType::CertificateUnknown:
    case QSsl::AlertType::AccessDenied:
    case QSsl::AlertType::UnknownCa:
        return weShowedACertificate ? tr("it refuses our client certificate")
                                    : tr("it wants a client certificate");
    case QSsl::AlertType::CertificateExpired:
        return tr("it refuses our client certificate: expired");
    case QSsl::AlertType::HandshakeFailure:
        return weShowedACertificate ? tr("it does not come to terms over TLS")
                                    : tr("it does not come to terms over TLS; perhaps it wants a "
                                         "client certificate");
    case QSsl::AlertType::ProtocolVersion:
    case QSsl::AlertType::InsufficientSecurity: return tr("its TLS is too old");
    case QSsl::AlertType::UnrecognizedName: return tr("it does not know the server name asked for");
    default: return {};
    }
}

QString whyNotTrusted(const TlsTrust &trust, const QSslSocket &socket)
{
    if (!trust.caFile.isEmpty() &&
        !hangsOn(socket.sslConfiguration().caCertificates(), socket.peerCertificateChain()))
        return tr("its certificate does not come from the authority in the file chosen for it");
    if (trust.keyPin.isEmpty())
        return {};
    const QByteArray key = socket.peerCertificate().publicKey().toDer(); // as SubjectPublicKeyInfo
    const QByteArray its =
        "sha256/" + QCryptographicHash::hash(key, QCryptographicHash::Sha256).toBase64();
    if (!key.isEmpty() && its == trust.keyPin.toLatin1())
        return {};
    return tr("its key is not the one that is pinned for it; it has %1")
        .arg(key.isEmpty() ? tr("none that is known") : QString::fromLatin1(its));
}

QString certificateWords(const QList<QSslError> &errors, const QSslCertificate &fallback)
{
    QStringList reasons;
    QSslCertificate certificate = fallback;
    for (const QSslError &error : errors) {
        const QString words = reason(error.error());
        if (!reasons.contains(words))
            reasons.append(words);
        if (certificate.isNull())
            certificate = error.certificate();
    }
    QString text =
        reasons.isEmpty() ? tr("its certificate was refused") : reasons.join(QStringLiteral("; "));
    if (certificate.isNull())
        return text;
    const QByteArray print = certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper();
    return tr("%1 (for %2, issued by %3, valid %4 to %5, SHA-256 %6)")
        .arg(text, name(certificate.subjectInfo(QSslCertificate::CommonName)),
             name(certificate.issuerInfo(QSslCertificate::CommonName)),
             certificate.effectiveDate().date().toString(Qt::ISODate),
             certificate.expiryDate().date().toString(Qt::ISODate), QString::fromLatin1(print));
}

} // namespace qd
