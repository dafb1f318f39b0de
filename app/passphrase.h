// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace qd {

/// What is kept of a pass phrase: salted and stretched (PBKDF2, SHA-256), never the phrase. These
/// take some tenths of a second: not on the GUI thread. Any thread.
QJsonObject passphraseRecord(const QString &phrase);
bool passphraseFits(const QString &phrase, const QJsonObject &record);
/// Why it is too weak to lock anything, in a sentence; empty: it will do.
QString passphraseTrouble(const QString &phrase);

} // namespace qd
