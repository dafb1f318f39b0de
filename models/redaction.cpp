// SPDX-License-Identifier: GPL-3.0-or-later
#include "redaction.h"

#include <QJsonArray>
#include <QVarLengthArray>

#include <algorithm>

namespace qd {

namespace {

constexpr int DeepestRedacted = 64;
constexpr qsizetype LongestPattern = 60;

/// Letters and digits in lower case: what counts of a key.
QString keyOf(QStringView name)
{
    QString key;
    key.reserve(name.size());
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            key += c.toLower();
    }
    return key;
}

/// The pattern as it may stand in a text: "api_key", "api-key", "apiKey".
QString shapeOf(const QString &key)
{
    QStringList letters;
    for (const QChar c : key)
        letters << QRegularExpression::escape(QString(c));
    return letters.join(QStringLiteral("[_. -]?"));
}

/// A name and its value ('password = "x y"', "token: Bearer x", but not "session.conf: unreadable",
/// which is a file), a scheme with its credentials, a
/// password in an address. What is to be hidden is in group 1, 2 or 3.
QRegularExpression insideOf(const QStringList &keys)
{
    QStringList shapes;
    for (const QString &key : keys)
        shapes << shapeOf(key);
    const QString named =
        shapes.isEmpty()
            ? QString()
            : QStringLiteral("(?:%1)(?:[a-z0-9_.-]{0,40}[\"'\\\\]{0,3}[ \\t]{0,3}={1,2}|"
                             "[a-z0-9_-]{0,40}[\"'\\\\]{0,3}[ \\t]{0,3}[:=]{1,2})[ \\t]{0,3}"
                             "((?:(?:bearer|basic|digest|token)[ \\t]{1,3})?(?!••••)"
                             "(?:\"[^\"]*\"?|'[^']*'?|\\\\\"[^\"]*\"?|[^\\s,;&\"'<>)}\\]]+))|")
                  .arg(shapes.join(u'|'));
    QRegularExpression shape(named + QStringLiteral("\\b(?:bearer|basic)[ \\t]{1,3}"
                                                    "([a-z0-9._~+/=-]{6,})"
                                                    "|://[^/\\s:@]{0,200}:([^/\\s@]{1,500})(?=@)"),
                             QRegularExpression::CaseInsensitiveOption);
    return shape;
}

} // namespace

QStringList Redaction::standardPatterns()
{
    static const QStringList patterns{QStringLiteral("password"),   QStringLiteral("passwd"),
                                      QStringLiteral("passphrase"), QStringLiteral("secret"),
                                      QStringLiteral("token"),      QStringLiteral("api_key"),
                                      QStringLiteral("access_key"), QStringLiteral("authorization"),
                                      QStringLiteral("cookie"),     QStringLiteral("session"),
                                      QStringLiteral("private"),    QStringLiteral("credential")};
    return patterns;
}

QString Redaction::hidden()
{
    return QStringLiteral("•••• hidden");
}

Redaction::Redaction()
{
    static const Redaction standard(standardPatterns());
    *this = standard;
}

Redaction::Redaction(const QStringList &patterns)
{
    for (const QString &pattern : patterns) {
        const QString key = keyOf(QStringView(pattern).left(LongestPattern));
        if (key.isEmpty() || m_keys.contains(key) || m_keys.size() == MostPatterns)
            continue;
        m_patterns << pattern.trimmed().left(LongestPattern);
        m_keys << key;
    }
    m_inside = insideOf(m_keys);
}

bool Redaction::hides(QStringView key) const
{
    const QString letters = keyOf(key);
    return std::any_of(m_keys.begin(), m_keys.end(),
                       [&letters](const QString &one) { return letters.contains(one); });
}

bool Redaction::carries(const QString &text) const
{
    // Almost no text has any of these in it: then nothing needs a closer look.
    const bool may = text.contains(u'=') || text.contains(u':') ||
                     text.contains(QLatin1StringView("earer "), Qt::CaseInsensitive) ||
                     text.contains(QLatin1StringView("basic "), Qt::CaseInsensitive);
    return may && m_inside.match(text).hasMatch();
}

QString Redaction::text(const QString &text) const
{
    if (!carries(text))
        return text;
    QString shown;
    qsizetype at = 0;
    auto matches = m_inside.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        for (int group = 1; group <= m_inside.captureCount(); ++group) {
            if (match.capturedLength(group) <= 0)
                continue;
            shown += QStringView(text).mid(at, match.capturedStart(group) - at);
            shown += hidden();
            at = match.capturedEnd(group);
        }
    }
    shown += QStringView(text).mid(at);
    return shown;
}

QJsonValue Redaction::json(const QJsonValue &value) const
{
    return json(value, 0);
}

QJsonObject Redaction::json(const QJsonObject &object) const
{
    return json(QJsonValue(object), 0).toObject();
}

QJsonValue Redaction::json(const QJsonValue &value, int depth) const
{
    if (depth >= DeepestRedacted)
        return hidden();
    if (value.isString())
        return text(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray from = value.toArray();
        // ["Authorization", "…"]
        const bool pair = from.size() == 2 && from.at(0).isString() && hides(from.at(0).toString());
        for (qsizetype i = 0; i < from.size(); ++i)
            array.append(pair && i == 1 ? QJsonValue(hidden()) : json(from.at(i), depth + 1));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject from = value.toObject();
    // {"name": "api_key", "value": "…"}
    bool named = false;
    for (const QLatin1StringView name :
         {QLatin1StringView("name"), QLatin1StringView("key"), QLatin1StringView("header")})
        named = named || hides(from.value(name).toString());
    for (auto it = from.constBegin(); it != from.constEnd(); ++it) {
        const bool hide =
            (hides(it.key()) && !it.value().isNull() && !it.value().isBool()) ||
            (named && it.key().compare(QLatin1StringView("value"), Qt::CaseInsensitive) == 0);
        object.insert(it.key(), hide ? QJsonValue(hidden()) : json(it.value(), depth + 1));
    }
    return object;
}

ActivityEntry Redaction::entry(const ActivityEntry &entry) const
{
    ActivityEntry shown = entry;
    for (QString *one : {&shown.worker, &shown.job, &shown.queue, &shown.status, &shown.text})
        *one = text(*one);
    shown.fields = json(entry.fields);
    return shown;
}

} // namespace qd
