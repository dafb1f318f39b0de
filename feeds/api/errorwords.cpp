// SPDX-License-Identifier: GPL-3.0-or-later
#include "apidecoder.h"
#include "apirecords.h"
#include "jsondocument.h"

#include <QJsonArray>
#include <QStringList>

namespace qd {

using namespace json;

namespace {

constexpr qsizetype MaxCodePoints = 500;
constexpr qsizetype MaxReasons = 20;

QString shortened(const QString &text)
{
    qsizetype points = 0, cut = 0; // cut: where the last code point that leaves room for "…" ends
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isLowSurrogate() && i > 0 && text[i - 1].isHighSurrogate())
            continue;
        if (++points == MaxCodePoints)
            cut = i;
        if (points > MaxCodePoints)
            return text.left(cut) + QChar(0x2026);
    }
    return text;
}

/// Never a page: some servers put one into the message.
QString plain(const QString &text)
{
    const QString words = text.trimmed();
    for (const char *page : {"<!doctype", "<html", "<head", "<body", "<?xml"}) {
        if (words.startsWith(QLatin1String(page), Qt::CaseInsensitive))
            return {};
    }
    return words;
}

QString wordsOf(const QJsonValue &value);

/// {"loc": ["query", "action"], "msg": "field required"}
QString reason(const QJsonObject &object)
{
    for (const char *name : {"msg", "message", "detail", "error"}) {
        const QString words = wordsOf(object[QLatin1String(name)]);
        if (words.isEmpty())
            continue;
        QStringList where;
        for (const QJsonValue &part : object[QLatin1String("loc")].toArray())
            where.append(part.isDouble() ? QString::number(part.toInteger()) : part.toString());
        return where.isEmpty() ? words
                               : where.join(QLatin1Char('.')) + QStringLiteral(": ") + words;
    }
    return {};
}

QString wordsOf(const QJsonValue &value)
{
    if (value.isString())
        return plain(value.toString());
    if (value.isObject())
        return reason(value.toObject());
    QStringList reasons;
    for (const QJsonValue &item : value.toArray()) {
        const QString words = item.isObject() ? reason(item.toObject()) : plain(item.toString());
        if (!words.isEmpty() && reasons.size() < MaxReasons)
            reasons.append(words);
    }
    return reasons.join(QStringLiteral("; "));
}

} // namespace

QString errorWords(QByteArrayView body)
{
    Document document;
    od::object object;
    if (!document.load(body) || document.root().get_object().get(object))
        return {};
    QString message, detail, error;
    for (auto member : object) {
        od::field field;
        if (std::move(member).get(field))
            return {};
        const Key key(field);
        QString *to = key.is("message")  ? &message
                      : key.is("detail") ? &detail
                      : key.is("error")  ? &error
                                         : nullptr;
        if (!to)
            continue;
        const Token token(field.value());
        simdjson::error_code broken = simdjson::SUCCESS;
        QJsonValue value;
        if (any(field.value(), token, value, broken) == Read::Ok)
            *to = wordsOf(value);
        if (broken)
            return {};
    }
    return shortened(!message.isEmpty() ? message : !detail.isEmpty() ? detail : error);
}

} // namespace qd
