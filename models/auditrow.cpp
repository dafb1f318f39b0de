// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditrow.h"

#include "text.h"
#include "words.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace qd {

namespace {

constexpr qsizetype HashDigits = 64;

struct AuditText
{
    const char *name;
    QString AuditRow::*text;
};

/// In the order in which they stand in a line, between time and prev.
constexpr AuditText auditTexts[] = {
    {"user", &AuditRow::user},       {"host", &AuditRow::host},
    {"fleet", &AuditRow::fleet},     {"object", &AuditRow::object},
    {"action", &AuditRow::action},   {"request_id", &AuditRow::requestId},
    {"outcome", &AuditRow::outcome}, {"message", &AuditRow::message},
};

QByteArray quoted(const QString &text)
{
    const QByteArray array =
        QJsonDocument(QJsonArray{text.left(AuditRow::MostText)}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray sha256(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes.toByteArray());
    return hash.result().toHex();
}

bool isHash(const QByteArray &text)
{
    return text.size() == HashDigits && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

} // namespace

QByteArray auditNothingBefore()
{
    return QByteArray(HashDigits, '0');
}

QByteArray auditLine(AuditRow &row)
{
    QByteArray line =
        "{\"seq\":" + QByteArray::number(row.seq) + ",\"time\":" + quoted(isoUtc(row.timeMs));
    for (const AuditText &one : auditTexts)
        line += QByteArray(",\"") + one.name + "\":" + quoted(row.*one.text);
    line += ",\"prev\":\"" + row.prev + "\"}";
    row.hash = sha256(line);
    line.chop(1);
    return line + ",\"hash\":\"" + row.hash + "\"}";
}

std::optional<AuditRow> auditRow(QByteArrayView line, QString *why)
{
    constexpr qsizetype Tail = 11 + HashDigits; // ,"hash":"…"}
    const auto none = [why](const QString &words) {
        *why = words;
        return std::nullopt;
    };
    if (line.size() > AuditRow::MostLine)
        return none(tr("it is longer than any row"));
    const QByteArrayView tail = line.last(std::min(Tail, line.size()));
    if (line.size() <= Tail || !tail.startsWith(",\"hash\":\"") || !tail.endsWith("\"}"))
        return none(tr("it does not end with a hash"));
    AuditRow row;
    row.hash = tail.sliced(9, HashDigits).toByteArray();
    const QByteArray body = line.chopped(Tail).toByteArray() + '}';
    if (!isHash(row.hash) || sha256(body) != row.hash)
        return none(tr("its hash is not that of its words: it was changed"));
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    row.seq = object[QLatin1String("seq")].toInteger();
    row.prev = object[QLatin1String("prev")].toString().toLatin1();
    const std::optional<qint64> time = parseIsoMs(object[QLatin1String("time")].toString());
    if (row.seq < 1 || !isHash(row.prev) || !time)
        return none(tr("it is no row of an audit log"));
    row.timeMs = *time;
    for (const AuditText &one : auditTexts)
        row.*one.text = object[QLatin1String(one.name)].toString();
    return row;
}

QJsonObject toJson(const AuditRow &row)
{
    QJsonObject object{{QStringLiteral("seq"), row.seq},
                       {QStringLiteral("time"), isoUtc(row.timeMs)},
                       {QStringLiteral("prev"), QString::fromLatin1(row.prev)},
                       {QStringLiteral("hash"), QString::fromLatin1(row.hash)}};
    for (const AuditText &one : auditTexts)
        object.insert(QLatin1String(one.name), row.*one.text);
    return object;
}

} // namespace qd
