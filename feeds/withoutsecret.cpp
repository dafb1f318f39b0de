// SPDX-License-Identifier: GPL-3.0-or-later
#include "withoutsecret.h"

namespace qd {

namespace {

constexpr qsizetype shortestSecret = 6;
constexpr char mark[] = "***";

/// \u0041 → A, \/ → /: JSON means the same by both. Only for what is printable and needs no escape.
QByteArray withoutEscapes(const QByteArray &words)
{
    if (!words.contains('\\'))
        return words;
    QByteArray out;
    out.reserve(words.size());
    for (qsizetype i = 0; i < words.size(); ++i) {
        const char next = words[i] == '\\' && i + 1 < words.size() ? words[i + 1] : '\0';
        bool ok = false;
        const int code = next == 'u' ? words.mid(i + 2, 4).toInt(&ok, 16) : 0;
        if (ok && code > ' ' && code <= '~' && code != '"' && code != '\\') {
            out += char(code);
            i += 5;
        } else if (next == '/') {
            out += '/';
            ++i;
        } else {
            out += words[i];
            if (next == '\\') { // a pair: what follows it is no escape
                out += next;
                ++i;
            }
        }
    }
    return out;
}

} // namespace

QByteArray withoutSecret(QByteArray words, const QByteArray &secret)
{
    if (secret.size() < shortestSecret || words.isEmpty())
        return words;
    const QByteArray plain = withoutEscapes(words);
    QByteArray cleaned = plain;
    for (const QByteArray &form : {secret, secret.toPercentEncoding(), secret.toLower()})
        cleaned.replace(form, mark);
    return cleaned == plain ? words : cleaned; // as it came, where there was nothing to hide
}

QString withoutSecret(QString words, const QByteArray &secret)
{
    if (secret.size() < shortestSecret)
        return words;
    for (const QByteArray &form : {secret, secret.toPercentEncoding()})
        words.replace(QString::fromUtf8(form), QLatin1String(mark), Qt::CaseInsensitive);
    return words;
}

} // namespace qd
