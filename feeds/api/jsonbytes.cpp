// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonbytes.h"

#include "text.h"

namespace qd {
namespace {

constexpr char16_t Replacement = 0xFFFD;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// The four digits after "\u" at \a at, or -1.
int codeUnit(QByteArrayView text, qsizetype at)
{
    if (at + 4 > text.size())
        return -1;
    int unit = 0;
    for (qsizetype i = at; i < at + 4; ++i) {
        const int digit = hexDigit(text[i]);
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

QByteArray escapedControls(QByteArrayView body)
{
    static constexpr char Hex[] = "0123456789abcdef";
    QByteArray out;
    out.reserve(body.size() + 64);
    bool inString = false, escaped = false;
    qsizetype copied = 0;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const char c = body[i];
        if (!inString) {
            inString = c == '"';
            continue;
        }
        if (uchar(c) < 0x20) {
            out.append(body.data() + copied, i - copied);
            copied = i + 1;
            if (escaped) // "\<LF>" means nothing: let the backslash stand for itself
                out.append('\\');
            const char escape[] = {'\\', 'u', '0', '0', Hex[uchar(c) >> 4], Hex[c & 15]};
            out.append(escape, sizeof escape);
            escaped = false;
        } else if (escaped) {
            escaped = false;
        } else if (c == '\\') {
            escaped = true;
        } else if (c == '"') {
            inString = false;
        }
    }
    out.append(body.data() + copied, body.size() - copied);
    return out;
}

} // namespace

QByteArray repairedJson(QByteArrayView body)
{
    if (body.startsWith(QByteArrayView("\xEF\xBB\xBF")))
        body = body.sliced(3);
    if (isValidUtf8(body))
        return escapedControls(body);
    return escapedControls(decodeUtf8(body).toUtf8());
}

bool isDeeperThan(QByteArrayView body, int levels)
{
    bool inString = false;
    int depth = 0;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const char c = body[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '[' || c == '{') {
            if (++depth > levels)
                return true;
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return false;
}

QString unescapedJson(QByteArrayView inner)
{
    QString out;
    out.reserve(inner.size());
    qsizetype from = 0;
    while (from < inner.size()) {
        const qsizetype slash = inner.indexOf('\\', from);
        const qsizetype to = slash < 0 ? inner.size() : slash;
        out += decodeUtf8(inner.sliced(from, to - from));
        if (slash < 0)
            break;
        const char c = slash + 1 < inner.size() ? inner[slash + 1] : '\0';
        from = qMin(slash + 2, inner.size());
        switch (c) {
        case 'n': out += u'\n'; break;
        case 't': out += u'\t'; break;
        case 'r': out += u'\r'; break;
        case 'b': out += u'\b'; break;
        case 'f': out += u'\f'; break;
        case '"':
        case '\\':
        case '/': out += QLatin1Char(c); break;
        case 'u': {
            const int unit = codeUnit(inner, from);
            if (unit < 0) {
                out += QChar(Replacement);
                break;
            }
            from += 4;
            if (!QChar::isSurrogate(uint(unit))) {
                out += QChar(ushort(unit));
                break;
            }
            int low = -1;
            if (QChar::isHighSurrogate(uint(unit)) && from + 1 < inner.size() &&
                inner[from] == '\\' && inner[from + 1] == 'u')
                low = codeUnit(inner, from + 2);
            if (low >= 0 && QChar::isLowSurrogate(uint(low))) {
                out += QChar(ushort(unit));
                out += QChar(ushort(low));
                from += 6;
            } else {
                out += QChar(Replacement);
            }
            break;
        }
        default: out += QChar(Replacement);
        }
    }
    return out;
}

} // namespace qd
