// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.h"

#include <QLocale>

#include <algorithm>
#include <chrono>

namespace qd {

namespace {

constexpr QChar Isolate(char16_t(0x2068)), EndOfIsolate(char16_t(0x2069));

/// The visible stand-in of a character that would be invisible or would change how others are
/// drawn; empty: draw it.
QString visibleMark(char32_t c)
{
    // Few fonts have the pictures of control characters: they are named.
    constexpr const char *Controls[] = {"NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL",
                                        "BS",  "TAB", "LF",  "VT",  "FF",  "CR",  "SO",  "SI",
                                        "DLE", "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB",
                                        "CAN", "EM",  "SUB", "ESC", "FS",  "GS",  "RS",  "US"};
    const char *name = c < 0x20 ? Controls[c] : nullptr;
    switch (c) {
    case 0x7f: name = "DEL"; break;
    case 0x85: name = "NEL"; break;
    case 0xad: name = "SHY"; break;
    case 0x61c: name = "ALM"; break;
    case 0x200b: name = "ZWSP"; break;
    case 0x200c: name = "ZWNJ"; break;
    case 0x200d: name = "ZWJ"; break;
    case 0x200e: name = "LRM"; break;
    case 0x200f: name = "RLM"; break;
    case 0x2028: name = "LS"; break;
    case 0x2029: name = "PS"; break;
    case 0x202a: name = "LRE"; break;
    case 0x202b: name = "RLE"; break;
    case 0x202c: name = "PDF"; break;
    case 0x202d: name = "LRO"; break;
    case 0x202e: name = "RLO"; break;
    case 0x2060: name = "WJ"; break;
    case 0x2066: name = "LRI"; break;
    case 0x2067: name = "RLI"; break;
    case 0x2068: name = "FSI"; break;
    case 0x2069: name = "PDI"; break;
    case 0xfeff: name = "BOM"; break;
    default: break;
    }
    if (name)
        return QChar(char16_t(0x27e8)) + QLatin1String(name) + QChar(char16_t(0x27e9));
    const bool unseen = (c >= 0x80 && c <= 0x9f) || c == 0x115f || c == 0x1160 || c == 0x180e ||
                        (c >= 0x2061 && c <= 0x2065) || (c >= 0x206a && c <= 0x206f) ||
                        c == 0x3164 || c == 0xffa0 || (c >= 0xfff9 && c <= 0xfffb) ||
                        (c >= 0xe0000 && c <= 0xe0fff);
    if (!unseen)
        return {};
    return QStringLiteral("\u27e8U+%1\u27e9").arg(QString::number(c, 16).toUpper(), 4, u'0');
}

/// True for the characters that need no second look: printable ASCII and Latin-1 letters.
bool isPlain(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x20 && u < 0x7f) || (u >= 0xa0 && u < 0x300 && u != 0xad);
}

/// Whether the interface is read from right to left.
bool isRightToLeft()
{
    return QLocale().textDirection() == Qt::RightToLeft;
}

/// Whether all that sets a part of \a text apart also ends in it: such a part changes nothing
/// around it. Our own sentences in a language from right to left have them (isolated()).
bool isolatesWell(const QString &text)
{
    int depth = 0;
    for (const QChar c : text) {
        depth += c == Isolate;
        depth -= c == EndOfIsolate;
        if (depth < 0)
            return false;
    }
    return depth == 0;
}

qsizetype codePoints(const QString &text)
{
    qsizetype n = 0;
    for (QChar c : text)
        n += !c.isLowSurrogate();
    return n;
}

} // namespace

QString displayText(const QString &foreign, int maxCodePoints)
{
    if (maxCodePoints <= 0)
        return {};
    if (foreign.size() <= maxCodePoints && std::all_of(foreign.cbegin(), foreign.cend(), isPlain))
        return foreign;

    const bool keepsIsolates = isRightToLeft() && isolatesWell(foreign);
    QString out;
    out.reserve(std::min<qsizetype>(foreign.size(), maxCodePoints) + 8);
    qsizetype count = 0, cut = 0; // cut: where "…" still fits
    for (qsizetype i = 0; i < foreign.size(); ++i) {
        const QChar c = foreign.at(i);
        char32_t point = c.unicode();
        if (c.isHighSurrogate() && i + 1 < foreign.size() && foreign.at(i + 1).isLowSurrogate())
            point = QChar::surrogateToUcs4(c, foreign.at(++i));
        else if (c.isSurrogate())
            point = 0xfffd;
        if (keepsIsolates && (c == Isolate || c == EndOfIsolate)) {
            out += c;
            continue;
        }
        QString piece = visibleMark(point);
        if (piece.isEmpty())
            piece = QStringView(QChar::fromUcs4(point)).toString();
        const qsizetype n = codePoints(piece);
        if (count + n > maxCodePoints) {
            out.truncate(cut);
            out += QChar(char16_t(0x2026));
            return keepsIsolates
                       ? out + QString(out.count(Isolate) - out.count(EndOfIsolate), EndOfIsolate)
                       : out;
        }
        out += piece;
        count += n;
        if (count < maxCodePoints)
            cut = out.size();
    }
    return out;
}

QString isolated(const QString &text)
{
    return text.isEmpty() || !isRightToLeft() ? text : Isolate + text + EndOfIsolate;
}

QString terminalText(const QString &foreign)
{
    QString out;
    out.reserve(foreign.size());
    for (qsizetype i = 0; i < foreign.size(); ++i) {
        const QChar c = foreign.at(i);
        const char16_t u = c.unicode();
        if (u < 0x20 || (u >= 0x7f && u <= 0x9f)) {
            out += QStringLiteral("\\x%1").arg(QString::number(u, 16), 2, u'0');
            continue;
        }
        if (isPlain(c)) {
            out += c;
            continue;
        }
        char32_t point = u;
        if (c.isHighSurrogate() && i + 1 < foreign.size() && foreign.at(i + 1).isLowSurrogate())
            point = QChar::surrogateToUcs4(c, foreign.at(++i));
        else if (c.isSurrogate())
            point = QChar::ReplacementCharacter;
        const QString mark = visibleMark(point);
        out += mark.isEmpty() ? QStringView(QChar::fromUcs4(point)).toString() : mark;
    }
    return out;
}

namespace {

/// The decoder of the Encoding standard: a bad byte ends the sequence and is looked at again.
QString decodeMalformed(QByteArrayView bytes)
{
    QString out;
    out.reserve(bytes.size());
    char32_t point = 0;
    int needed = 0;
    uchar lower = 0x80, upper = 0xbf;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const uchar b = uchar(bytes.at(i));
        if (needed == 0) {
            if (b < 0x80) {
                out += QChar(char16_t(b));
            } else if (b >= 0xc2 && b <= 0xdf) {
                needed = 1;
                point = b & 0x1f;
            } else if (b >= 0xe0 && b <= 0xef) {
                needed = 2;
                point = b & 0x0f;
                lower = b == 0xe0 ? 0xa0 : 0x80;
                upper = b == 0xed ? 0x9f : 0xbf;
            } else if (b >= 0xf0 && b <= 0xf4) {
                needed = 3;
                point = b & 0x07;
                lower = b == 0xf0 ? 0x90 : 0x80;
                upper = b == 0xf4 ? 0x8f : 0xbf;
            } else {
                out += QChar(QChar::ReplacementCharacter);
            }
            continue;
        }
        if (b < lower || b > upper) {
            needed = 0;
            lower = 0x80;
            upper = 0xbf;
            out += QChar(QChar::ReplacementCharacter);
            --i;
            continue;
        }
        lower = 0x80;
        upper = 0xbf;
        point = (point << 6) | (b & 0x3f);
        if (--needed == 0)
            out += QStringView(QChar::fromUcs4(point));
    }
    if (needed > 0)
        out += QChar(QChar::ReplacementCharacter);
    return out;
}

} // namespace

bool isValidUtf8(QByteArrayView bytes)
{
    return bytes.isValidUtf8();
}

QString decodeUtf8(QByteArrayView bytes)
{
    if (!isValidUtf8(bytes))
        return decodeMalformed(bytes);
    // QString::fromUtf8 takes a leading byte order mark for its own; here it is a character like
    // any other.
    constexpr QByteArrayView Bom("\xef\xbb\xbf", 3);
    qsizetype marks = 0;
    while (bytes.startsWith(Bom)) {
        bytes = bytes.sliced(Bom.size());
        ++marks;
    }
    if (marks == 0)
        return QString::fromUtf8(bytes);
    return QString(marks, QChar(QChar::ByteOrderMark)) + QString::fromUtf8(bytes);
}

namespace {

/// Takes exactly \a digits ASCII digits off the front of \a text, or −1.
int takeNumber(QStringView &text, int digits)
{
    if (text.size() < digits)
        return -1;
    int value = 0;
    for (int i = 0; i < digits; ++i) {
        const char16_t c = text.at(i).unicode();
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c - u'0');
    }
    text = text.sliced(digits);
    return value;
}

bool take(QStringView &text, QStringView any)
{
    if (text.isEmpty() || !any.contains(text.front()))
        return false;
    text = text.sliced(1);
    return true;
}

/// Takes a zone off \a text: minutes east of UTC; no zone is UTC. nullopt: nonsense.
std::optional<int> takeZone(QStringView &text)
{
    if (text.isEmpty() || take(text, u"Zz"))
        return 0;
    const bool west = text.front() == u'-' || text.front() == QChar(char16_t(0x2212));
    if (!take(text, u"+-\u2212"))
        return std::nullopt;
    const int hours = takeNumber(text, 2);
    int minutes = 0;
    if (!text.isEmpty()) {
        take(text, u":");
        minutes = takeNumber(text, 2);
    }
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
        return std::nullopt;
    return (west ? -1 : 1) * (hours * 60 + minutes);
}

constexpr qint64 Year10000Ms = 253402300800000;

} // namespace

std::optional<qint64> parseIsoMs(QStringView text)
{
    text = text.trimmed();
    if (text.size() > 64)
        return std::nullopt;
    const int year = takeNumber(text, 4);
    if (year < 0 || !take(text, u"-"))
        return std::nullopt;
    const int month = takeNumber(text, 2);
    if (month < 1 || !take(text, u"-"))
        return std::nullopt;
    const int day = takeNumber(text, 2);
    using namespace std::chrono;
    const year_month_day date{std::chrono::year(year), std::chrono::month(unsigned(month)),
                              std::chrono::day(unsigned(std::max(day, 0)))};
    if (!date.ok())
        return std::nullopt;
    qint64 ms = qint64(sys_days(date).time_since_epoch().count()) * 86'400'000;

    if (!text.isEmpty()) {
        if (!take(text, u"Tt "))
            return std::nullopt;
        const int hour = takeNumber(text, 2);
        if (hour < 0 || hour > 23 || !take(text, u":"))
            return std::nullopt;
        const int minute = takeNumber(text, 2);
        if (minute < 0 || minute > 59)
            return std::nullopt;
        int second = 0, milli = 0;
        if (take(text, u":")) {
            second = takeNumber(text, 2);
            if (second < 0 || second > 60) // 60: a leap second, the instant after :59
                return std::nullopt;
            if (take(text, u".,")) {
                int digits = 0, weight = 100;
                for (int digit = takeNumber(text, 1); digit >= 0; digit = takeNumber(text, 1)) {
                    milli += digit * weight;
                    weight /= 10;
                    ++digits;
                }
                if (digits == 0)
                    return std::nullopt;
            }
        }
        const auto zone = takeZone(text);
        if (!zone || !text.isEmpty())
            return std::nullopt;
        ms += ((hour * 60 + minute - *zone) * 60 + second) * qint64(1000) + milli;
    }
    if (ms < 0 || ms >= Year10000Ms)
        return std::nullopt;
    return ms;
}

QString isoUtc(qint64 epochMs)
{
    using namespace std::chrono;
    const qint64 bounded = std::clamp<qint64>(epochMs, -62'135'596'800'000, Year10000Ms - 1);
    const sys_time<milliseconds> instant{milliseconds(bounded)};
    const sys_days days = floor<std::chrono::days>(instant);
    const year_month_day date(days);
    const hh_mm_ss<milliseconds> time(instant - days);
    const int milli = int(time.subseconds().count());
    const QString text =
        QString::asprintf("%04d-%02u-%02uT%02d:%02d:%02d", int(date.year()), unsigned(date.month()),
                          unsigned(date.day()), int(time.hours().count()),
                          int(time.minutes().count()), int(time.seconds().count()));
    return milli == 0 ? text + u'Z' : text + QString::asprintf(".%03dZ", milli);
}

} // namespace qd
