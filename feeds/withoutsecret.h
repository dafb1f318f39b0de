// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace qd {

/// What a server says, without the token or password that it was given: some repeat it in their
/// errors, and those are shown, printed and logged. Also percent-encoded, in small letters and with
/// JSON's escapes. What is shorter than six characters is no secret and stays. Any thread.
QByteArray withoutSecret(QByteArray words, const QByteArray &secret);
QString withoutSecret(QString words, const QByteArray &secret);

} // namespace qd
