// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonvalue.h"

#include "text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <charconv>
#include <cmath>
#include <cstring>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace qd::json {
namespace {

constexpr qsizetype MaxTextBytes = 1024 * 1024;
constexpr size_t MaxOpenBytes = 64 * 1024;
constexpr double MillisecondsFrom = 1e11; // as seconds this would be the year 5138

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string_view trimmed(std::string_view text)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    return text;
}

Read parseNumber(std::string_view text, double &out)
{
    const size_t first = !text.empty() && text.front() == '-' ? 1 : 0;
    if (text.size() <= first || !isDigit(text[first]))
        return Read::NotNumber; // from_chars would take "inf" and "nan"
    const char *const end = text.data() + text.size();
    const auto [last, error] = std::from_chars(text.data(), end, out);
    if (error == std::errc::result_out_of_range && last == end)
        return Read::OutOfRange;
    return error == std::errc() && last == end ? Read::Ok : Read::NotNumber;
}

/// "2025-01-15T12:00:00" with an optional fraction and "Z" or nothing, without a QString. Anything
/// else: nullopt.
std::optional<qint64> plainIsoMs(std::string_view text)
{
    if (text.size() < 19 || text[4] != '-' || text[7] != '-' || text[10] != 'T' ||
        text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const auto two = [&](size_t at) {
        const unsigned tens = unsigned(uchar(text[at])) - '0';
        const unsigned ones = unsigned(uchar(text[at + 1])) - '0';
        return tens > 9 || ones > 9 ? 1000000u : tens * 10 + ones;
    };
    const unsigned year = two(0) * 100 + two(2), month = two(5), day = two(8);
    const unsigned hour = two(11), minute = two(14), second = two(17);
    if (year < 1970 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 28 || hour > 23 ||
        minute > 59 || second > 59)
        return std::nullopt; // the last days of a month are left to the careful parser
    int ms = 0;
    size_t at = 19;
    if (at < text.size() && text[at] == '.') {
        int weight = 100;
        for (++at; at < text.size() && isDigit(text[at]); ++at, weight /= 10)
            ms += (text[at] - '0') * weight;
        if (text[at - 1] == '.')
            return std::nullopt;
    }
    if (at < text.size() && text[at] == 'Z')
        ++at;
    if (at != text.size())
        return std::nullopt;
    // Days since 1970 of the proleptic Gregorian calendar; years begin in March.
    const qint64 y = month <= 2 ? year - 1 : year, m = (month + 9) % 12;
    const qint64 days =
        365LL * y + y / 4 - y / 100 + y / 400 + (m * 306 + 5) / 10 + day - 1 - 719468;
    return (((days * 24 + hour) * 60 + minute) * 60 + second) * 1000 + ms;
}

/// True when \a inner is plain ASCII without escapes and \a text reads the same.
bool isSameAscii(const QString &text, std::string_view inner)
{
    if (text.size() != qsizetype(inner.size()))
        return false;
    const QChar *unit = text.constData();
    const char *p = inner.data();
    const char *const end = p + inner.size();
#if defined(__SSE2__)
    for (; end - p >= 8; p += 8, unit += 8) {
        const __m128i bytes = _mm_loadl_epi64(reinterpret_cast<const __m128i *>(p));
        const __m128i slash = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'));
        const __m128i wide = _mm_unpacklo_epi8(bytes, _mm_setzero_si128());
        const __m128i units = _mm_loadu_si128(reinterpret_cast<const __m128i *>(unit));
        const int different = 0xFFFF ^ _mm_movemask_epi8(_mm_cmpeq_epi16(wide, units));
        if (different | (_mm_movemask_epi8(_mm_or_si128(bytes, slash)) & 0xFF))
            return false;
    }
#endif
    for (; p != end; ++p, ++unit) {
        if (unit->unicode() != uchar(*p) || uchar(*p) >= 0x80 || *p == '\\')
            return false;
    }
    return true;
}

QString decoded(std::string_view inner)
{
    const QByteArrayView bytes(inner.data(), qsizetype(inner.size()));
    if (inner.find('\\') != std::string_view::npos)
        return unescapedJson(bytes);
    // simdjson has validated the UTF-8; fromUtf8 differs from decodeUtf8 only in taking a BOM away.
    return !inner.empty() && uchar(inner.front()) == 0xEF ? decodeUtf8(bytes)
                                                          : QString::fromUtf8(bytes);
}

} // namespace

QString complaint(Read read)
{
    switch (read) {
    case Read::Ok:
    case Read::Null: return {};
    case Read::NotNumber: return QStringLiteral("not a number");
    case Read::OutOfRange: return QStringLiteral("out of range");
    case Read::NotText: return QStringLiteral("not text");
    case Read::NotTime: return QStringLiteral("not a time");
    case Read::NotBool: return QStringLiteral("neither true nor false");
    case Read::TooLong: return QStringLiteral("longer than 1 MiB");
    case Read::Unusable: break;
    }
    return QStringLiteral("too large, too deep or broken");
}

Read oddNumber(const Token &token, double &out)
{
    if (isDigit(token.kind()) || token.kind() == '-')
        return parseNumber(token.raw, out);
    if (token.isNull())
        return Read::Null;
    const auto inner = token.inner();
    return inner ? parseNumber(trimmed(*inner), out) : Read::NotNumber;
}

Read integer(const Token &token, MaybeInt &out)
{
    constexpr auto in32Bits = [](double value) {
        return std::abs(value) <= 2147483648.0 ? MaybeInt(qint64(value)) : MaybeInt();
    };
    return checkedNumber<in32Bits>(token, out);
}

Read boolean(const Token &token, std::optional<bool> &out)
{
    if (token.isNull())
        return Read::Null;
    const std::string_view word = token.inner().value_or(token.raw);
    if (word == "true" || word == "True" || word == "1")
        out = true;
    else if (word == "false" || word == "False" || word == "0")
        out = false;
    else
        return Read::NotBool;
    return Read::Ok;
}

Read text(const Token &token, QString &out)
{
    std::string_view inner;
    if (const auto quoted = token.inner()) {
        inner = *quoted;
    } else if (isDigit(token.kind()) || token.kind() == '-') {
        inner = token.raw;
    } else {
        out.clear();
        return token.isNull() ? Read::Null : Read::NotText;
    }
    if (qsizetype(inner.size()) > MaxTextBytes) {
        out.clear();
        return Read::TooLong;
    }
    if (isSameAscii(out, inner))
        return Read::Ok;
    out = decoded(inner);
    return Read::Ok;
}

Read instant(const Token &token, MaybeInt &outMs)
{
    if (const auto inner = token.inner()) {
        MaybeInt ms = plainIsoMs(*inner);
        if (!ms && inner->size() <= 64)
            ms = parseIsoMs(decoded(*inner));
        if (ms) {
            outMs = ms;
            return Read::Ok;
        }
        if (inner->empty())
            return Read::Null;
    }
    double value = 0;
    const Read read = number(token, value);
    if (read == Read::NotNumber)
        return Read::NotTime;
    if (read != Read::Ok)
        return read;
    if (value == 0)
        return Read::Null;
    const double ms = value > MillisecondsFrom ? value : value * 1000;
    if (!(ms > 0 && ms < 253402300800000.0)) // the year 10000
        return Read::OutOfRange;
    outMs = qint64(std::llround(ms));
    return Read::Ok;
}

Read any(od::value &value, const Token &token, QJsonValue &out, simdjson::error_code &structural)
{
    if (token.isContainer()) {
        std::string_view raw;
        od::object object;
        od::array array;
        if (token.kind() == '{') {
            structural = value.get_object().get(object);
            if (!structural)
                structural = object.raw_json().get(raw);
        } else {
            structural = value.get_array().get(array);
            if (!structural)
                structural = array.raw_json().get(raw);
        }
        if (structural || raw.size() > MaxOpenBytes)
            return Read::Unusable;
        const auto document =
            QJsonDocument::fromJson(QByteArray::fromRawData(raw.data(), qsizetype(raw.size())));
        if (document.isNull())
            return Read::Unusable;
        out = document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
        return Read::Ok;
    }
    if (token.isNull()) {
        out = QJsonValue(QJsonValue::Null);
    } else if (token.raw == "true" || token.raw == "false") {
        out = token.raw == "true";
    } else if (token.kind() == '"') {
        QString string;
        const Read read = text(token, string);
        if (read != Read::Ok)
            return read;
        out = string;
    } else {
        double number = 0;
        if (const Read read = parseNumber(token.raw, number); read != Read::Ok)
            return read;
        qint64 whole = 0;
        const auto [last, error] =
            std::from_chars(token.raw.data(), token.raw.data() + token.raw.size(), whole);
        if (error == std::errc() && last == token.raw.data() + token.raw.size())
            out = whole;
        else
            out = number;
    }
    return Read::Ok;
}

QString compactJson(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isObject() ? QJsonDocument(value.toObject()) : QJsonDocument(value.toArray());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

Key::Key(od::field &field)
    : begin(field.key().raw())
{
    // The document's first pass has seen to it that the closing quote exists.
    const char *p = begin;
    while (*p != '"') {
        if (*p == '\\') {
            escaped = true;
            ++p;
        }
        ++p;
    }
    size = p - begin;
}

QString Key::toString() const
{
    return decoded({begin, size_t(size)});
}

} // namespace qd::json
