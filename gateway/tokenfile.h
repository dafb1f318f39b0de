// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace qd {

/// A secret from a file ("-": standard input), surrounding white space removed. Refused (empty,
/// with a sentence in \a error) when group or others can read the file (unless \a shared), or when
/// there is nothing in it.
QByteArray readSecretFile(const QString &file, QString *error, bool shared = false);

/// Makes \a file (0600, its folder 0700) with 256 bits of the system's random source. Never
/// overwrites. False with a sentence in \a error.
bool makeTokenFile(const QString &file, QString *error);

/// Where the token is when nobody says: gateway.token in the config folder.
QString defaultTokenFile();

/// SHA-256; what is kept of a token once it was read.
QByteArray secretDigest(const QByteArray &secret);

/// Compares two digests in a time that does not depend on where they differ.
bool sameDigest(const QByteArray &a, const QByteArray &b);

} // namespace qd
