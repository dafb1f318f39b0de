// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace qd {

/// Makes bytes fit for a strict JSON parser where they can be: a BOM at the start goes, ill-formed
/// UTF-8 becomes U+FFFD (one per maximal subpart), raw control characters inside strings become
/// \u00XX. Everything else stays as it is. Any thread; linear time; the result is at most six times
/// as long.
QByteArray repairedJson(QByteArrayView body);

/// True when arrays and objects are nested more than \a levels deep (brackets in strings do not
/// count). Any bytes.
bool isDeeperThan(QByteArrayView body, int levels);

/// What stands between the quotes of a JSON string, with its escapes resolved; a lone surrogate or
/// a broken escape becomes U+FFFD. Never fails.
QString unescapedJson(QByteArrayView inner);

} // namespace qd
