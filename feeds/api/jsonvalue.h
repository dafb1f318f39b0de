// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tolerant reads of single values on simdjson's on-demand walk. Internal to the decoders: nothing
// here throws, and a value that cannot be used costs itself only.
#define SIMDJSON_EXCEPTIONS 0
#include <simdjson.h>

#include "jsonbytes.h"
#include "numbers.h"

#include <QJsonValue>
#include <QString>
#include <optional>
#include <string_view>

namespace qd::json {

namespace od = simdjson::ondemand;

/// How the reading of one value ended; numbers, times and switches are set only when it is Ok; null
/// is not an error, it is "not known".
enum class Read : quint8 {
    Ok,
    Null,
    NotNumber,
    OutOfRange,
    NotText,
    NotTime,
    NotBool,
    TooLong,
    Unusable
};
QString complaint(Read read); ///< "not a number", …

inline bool isBad(Read read)
{
    return read != Read::Ok && read != Read::Null;
}

/// A value as it stands in the body. For containers only the first character is meaningful.
struct Token
{
    std::string_view raw;

    explicit Token(std::string_view bytes)
        : raw(bytes)
    {
    }
    explicit Token(od::value &value)
        : raw(value.raw_json_token())
    {
        while (!raw.empty() && uchar(raw.back()) <= ' ')
            raw.remove_suffix(1);
    }
    char kind() const { return raw.empty() ? '\0' : raw.front(); }
    bool isNull() const { return raw == "null"; }
    bool isContainer() const { return kind() == '{' || kind() == '['; }
    /// Between the quotes, escapes unresolved; nullopt: not a string.
    std::optional<std::string_view> inner() const
    {
        if (raw.size() < 2 || raw.front() != '"' || raw.back() != '"')
            return std::nullopt;
        return raw.substr(1, raw.size() - 2);
    }
};

Read oddNumber(const Token &token, double &out); ///< what number() leaves over

/// A number, or a string that holds one. Up to 15 digits with a short fraction are exact by one
/// division; the rest is left to oddNumber().
inline Read number(const Token &token, double &out)
{
    static constexpr double Powers[] = {1,   1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                        1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    const char *p = token.raw.data();
    const char *const end = p + token.raw.size();
    if (end - p > 16 || p == end)
        return oddNumber(token, out);
    quint64 mantissa = 0;
    const char *dot = nullptr;
    for (; p != end; ++p) {
        const unsigned digit = unsigned(uchar(*p)) - '0';
        if (digit <= 9)
            mantissa = mantissa * 10 + digit;
        else if (*p == '.' && !dot && p != token.raw.data())
            dot = p;
        else
            return oddNumber(token, out);
    }
    if (!dot && end - token.raw.data() > 15)
        return oddNumber(token, out);
    out = dot ? double(mantissa) / Powers[end - dot - 1] : double(mantissa);
    return Read::Ok;
}

/// \a out is set only when the value is good.
template<auto Check, typename Maybe>
inline Read checkedNumber(const Token &token, Maybe &out)
{
    double value = 0;
    const Read read = number(token, value);
    if (read != Read::Ok)
        return read;
    const Maybe sane = Check(value);
    if (!sane)
        return Read::OutOfRange;
    out = sane;
    return Read::Ok;
}

inline Read count(const Token &token, MaybeInt &out)
{
    return checkedNumber<saneCount>(token, out);
}

inline Read real(const Token &token, MaybeReal &out)
{
    return checkedNumber<saneReal>(token, out);
}

inline Read percent(const Token &token, MaybeReal &out)
{
    return checkedNumber<sanePercent>(token, out);
}

Read integer(const Token &token, MaybeInt &out);            ///< signed, 32 bits
Read boolean(const Token &token, std::optional<bool> &out); ///< also "true", "false", 0, 1

/// Strings, and numbers as they are written; null gives an empty text. At most 1 MiB. When \a out
/// already holds the same text it is left alone, so that rows of two snapshots share their texts.
Read text(const Token &token, QString &out);

/// ISO 8601, or seconds or milliseconds since the epoch. 0 is "never": not known.
Read instant(const Token &token, MaybeInt &outMs);

/// Any JSON value as it came. Containers up to 64 KiB and Qt's depth limit; above: Unusable. Sets
/// \a structural when the document itself is broken there.
Read any(od::value &value, const Token &token, QJsonValue &out, simdjson::error_code &structural);

/// A value as one line of JSON.
QString compactJson(const QJsonValue &value);

/// The key of a field. Its bytes are those of the body.
struct Key
{
    const char *begin;
    qsizetype size = 0;
    bool escaped = false;

    explicit Key(od::field &field);
    bool is(std::string_view name) const
    {
        if (escaped) [[unlikely]]
            return toString() == QLatin1String(name.data(), qsizetype(name.size()));
        return size == qsizetype(name.size()) && name.compare({begin, name.size()}) == 0;
    }
    QString toString() const;
};

} // namespace qd::json
