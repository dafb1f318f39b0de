// SPDX-License-Identifier: GPL-3.0-or-later
#include "passphrase.h"

#include <QCoreApplication>
#include <QPasswordDigestor>
#include <QRandomGenerator>

namespace qd {

namespace {

constexpr int Rounds = 300'000, MostRounds = 5'000'000;
constexpr int SaltBytes = 16, KeyBytes = 32;
constexpr int Shortest = 6;

QByteArray keyOf(const QString &phrase, const QByteArray &salt, int rounds)
{
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, phrase.toUtf8(), salt,
                                              rounds, KeyBytes);
}

} // namespace

QJsonObject passphraseRecord(const QString &phrase)
{
    QByteArray salt(SaltBytes, Qt::Uninitialized);
    for (char &byte : salt)
        byte = char(QRandomGenerator::system()->bounded(256));
    return {{QStringLiteral("salt"), QString::fromLatin1(salt.toHex())},
            {QStringLiteral("rounds"), Rounds},
            {QStringLiteral("key"), QString::fromLatin1(keyOf(phrase, salt, Rounds).toHex())}};
}

bool passphraseFits(const QString &phrase, const QJsonObject &record)
{
    const QByteArray salt =
        QByteArray::fromHex(record[QLatin1String("salt")].toString().toLatin1());
    const QByteArray kept = QByteArray::fromHex(record[QLatin1String("key")].toString().toLatin1());
    const int rounds = record[QLatin1String("rounds")].toInt();
    if (salt.isEmpty() || kept.size() != KeyBytes || rounds < 1 || rounds > MostRounds)
        return false;
    const QByteArray key = keyOf(phrase, salt, rounds);
    char different = 0; // in constant time
    for (qsizetype i = 0; i < KeyBytes; ++i)
        different |= char(key.at(i) ^ kept.at(i));
    return different == 0;
}

QString passphraseTrouble(const QString &phrase)
{
    if (phrase.size() < Shortest)
        return QCoreApplication::translate("qd::SessionLock", "At least %1 characters, please.")
            .arg(Shortest);
    return {};
}

} // namespace qd
