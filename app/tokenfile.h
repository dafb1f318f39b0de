// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace qd {

/// Reads the bearer token from \a path ("-": standard input), surrounding white space and a
/// "Bearer " before it removed.
/// Refused, with one sentence in \a error that never contains the token: a file that group or
/// others can read, one that is no file, more than 8 KiB, nothing at all, or bytes that cannot
/// stand in an HTTP header. Every buffer used is wiped.
std::optional<QByteArray> readTokenFile(const QString &path, QString *error);

/// Overwrites the bytes (of the one shared copy, if nobody else holds it) and empties the array.
void wipe(QByteArray &bytes);

} // namespace qd
