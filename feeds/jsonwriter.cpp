// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonwriter.h"

#include <charconv>
#include <chrono>
#include <cmath>
#include <utility>

namespace qd {

void JsonWriter::comma()
{
    if (!m_first)
        put(',');
    m_first = false;
}

QByteArray JsonWriter::take()
{
    m_out.resize(std::exchange(m_at, 0));
    m_first = true;
    return std::exchange(m_out, {});
}

JsonWriter &JsonWriter::open(char bracket)
{
    comma();
    put(bracket);
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::close(char bracket)
{
    put(bracket);
    m_first = false;
    return *this;
}

JsonWriter &JsonWriter::key(const char *name)
{
    comma();
    put('"');
    put(name, qsizetype(std::strlen(name)));
    put("\":", 2);
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::key(QStringView name)
{
    comma();
    escape(name);
    put(':');
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::text(QStringView value)
{
    comma();
    escape(value);
    return *this;
}

JsonWriter &JsonWriter::integer(qint64 value)
{
    comma();
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    put(digits, end - digits);
    return *this;
}

JsonWriter &JsonWriter::real(double value, int decimals)
{
    if (!std::isfinite(value))
        return null();
    comma();
    char digits[400]; // the largest double has 309 digits before the point
    auto end =
        std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed, decimals)
            .ptr;
    if (std::find(digits, end, '.') != end) {
        while (end[-1] == '0')
            --end;
        if (end[-1] == '.')
            --end;
    }
    if (end - digits == 2 && digits[0] == '-' && digits[1] == '0')
        put('0');
    else
        put(digits, end - digits);
    return *this;
}

JsonWriter &JsonWriter::instant(qint64 epochMs)
{
    using namespace std::chrono;
    constexpr qint64 year10000 = 253'402'300'800'000;
    const sys_time<milliseconds> at(milliseconds(std::clamp<qint64>(epochMs, 0, year10000 - 1)));
    const sys_days day = floor<days>(at);
    const year_month_day date(day);
    const qint64 ms = (at - day).count();
    char text[] = "\"0000-00-00T00:00:00.000Z\"";
    const auto place = [&text](int where, int width, qint64 number) {
        for (int i = where + width - 1; i >= where; --i, number /= 10)
            text[i] = char('0' + number % 10);
    };
    place(1, 4, int(date.year()));
    place(6, 2, unsigned(date.month()));
    place(9, 2, unsigned(date.day()));
    place(12, 2, ms / 3'600'000);
    place(15, 2, ms / 60'000 % 60);
    place(18, 2, ms / 1'000 % 60);
    place(21, 3, ms % 1'000);
    comma();
    put(text, ms % 1'000 == 0 ? 20 : 26);
    if (ms % 1'000 == 0)
        put("Z\"", 2);
    return *this;
}

JsonWriter &JsonWriter::raw(QByteArrayView json)
{
    comma();
    put(json.data(), json.size());
    return *this;
}

JsonWriter &JsonWriter::numberOrText(QStringView value)
{
    if (!isJsonNumber(value))
        return text(value);
    return raw(value.toLatin1());
}

void JsonWriter::escape(QStringView value)
{
    char *out = room(value.size() * 6 + 2); // the worst case
    const char *const start = out;
    const auto hex = [&out](char16_t unit) {
        constexpr char digits[] = "0123456789abcdef";
        *out++ = '\\';
        *out++ = 'u';
        for (int shift = 12; shift >= 0; shift -= 4)
            *out++ = digits[unit >> shift & 15];
    };
    *out++ = '"';
    const qsizetype size = value.size();
    const char16_t *in = value.utf16();
    for (qsizetype i = 0; i < size; ++i) {
        const char16_t unit = in[i];
        if (unit >= 0x20 && unit < 0x7f) {
            if (unit == u'"' || unit == u'\\')
                *out++ = '\\';
            *out++ = char(unit);
        } else if (unit < 0xa0 || unit == 0x2028 || unit == 0x2029) {
            hex(unit);
        } else if (unit < 0x800) {
            *out++ = char(0xc0 | unit >> 6);
            *out++ = char(0x80 | (unit & 0x3f));
        } else if (!QChar::isSurrogate(unit)) {
            *out++ = char(0xe0 | unit >> 12);
            *out++ = char(0x80 | (unit >> 6 & 0x3f));
            *out++ = char(0x80 | (unit & 0x3f));
        } else if (QChar::isHighSurrogate(unit) && i + 1 < size &&
                   QChar::isLowSurrogate(in[i + 1])) {
            const char32_t point = QChar::surrogateToUcs4(unit, in[++i]);
            *out++ = char(0xf0 | point >> 18);
            *out++ = char(0x80 | (point >> 12 & 0x3f));
            *out++ = char(0x80 | (point >> 6 & 0x3f));
            *out++ = char(0x80 | (point & 0x3f));
        } else {
            hex(0xfffd); // half a character: nothing valid can be made of it
        }
    }
    *out++ = '"';
    m_at += out - start;
}

bool isJsonNumber(QStringView text)
{
    qsizetype i = 0;
    const qsizetype size = text.size();
    const auto digits = [&] {
        const qsizetype from = i;
        while (i < size && text[i] >= u'0' && text[i] <= u'9')
            ++i;
        return i - from;
    };
    if (size > 32)
        return false;
    if (i < size && text[i] == u'-')
        ++i;
    const bool zero = i < size && text[i] == u'0';
    const qsizetype whole = digits();
    if (whole == 0 || (zero && whole > 1))
        return false;
    if (i < size && text[i] == u'.') {
        ++i;
        if (digits() == 0)
            return false;
    }
    if (i < size && (text[i] == u'e' || text[i] == u'E')) {
        ++i;
        if (i < size && (text[i] == u'+' || text[i] == u'-'))
            ++i;
        const qsizetype exponent = digits();
        if (exponent == 0 || exponent > 2) // 1e999 would spoil the whole document for most readers
            return false;
    }
    return i == size;
}

} // namespace qd
