// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventline.h"
#include "ssereader.h"
#include "text.h"

#include <array>

namespace qd {
namespace {

constexpr qsizetype SliceBytes = 1024 * 1024;

/// What a byte needs: 0 nothing, else a look.
constexpr std::array<bool, 256> special = [] {
    std::array<bool, 256> table{};
    for (int c = 0; c < 0x20; ++c)
        table[size_t(c)] = true;
    table['"'] = table['\\'] = table[0x7f] = true;
    table[0xc2] = true; // the lead byte of C1 characters, and of others
    table[0xef] = true; // of the byte order mark, which some readers drop when it stands bare
    return table;
}();

bool isContinuation(char c)
{
    return (uchar(c) & 0xc0) == 0x80;
}

/// Where to cut so that no character is cut: before a byte that starts one, or inside a run of
/// continuation bytes that is longer than any character's.
qsizetype sliceEnd(QByteArrayView bytes)
{
    if (bytes.size() <= SliceBytes)
        return bytes.size();
    for (qsizetype end = SliceBytes; end > SliceBytes - 4; --end) {
        if (!isContinuation(bytes[end]))
            return end;
    }
    return SliceBytes;
}

void appendEscaped(QByteArray &out, QByteArrayView utf8)
{
    static const char hex[] = "0123456789abcdef";
    const char *const begin = utf8.data();
    const char *const end = begin + utf8.size();
    const char *from = begin;
    for (const char *at = begin; at != end; ++at) {
        if (!special[uchar(*at)])
            continue;
        uchar c = uchar(*at);
        const char *const start = at;
        if (c == 0xef) {
            if (end - at < 3 || uchar(at[1]) != 0xbb || uchar(at[2]) != 0xbf)
                continue;
            out.append(from, start - from);
            out.append("\\ufeff", 6);
            at += 2;
            from = at + 1;
            continue;
        }
        if (c == 0xc2) {
            if (at + 1 == end || uchar(at[1]) >= 0xa0)
                continue;
            c = uchar(*++at);
        }
        out.append(from, start - from);
        from = at + 1;
        switch (c) {
        case '"': out.append("\\\"", 2); break;
        case '\\': out.append("\\\\", 2); break;
        case '\n': out.append("\\n", 2); break;
        case '\r': out.append("\\r", 2); break;
        case '\t': out.append("\\t", 2); break;
        default:
            out.append("\\u00", 4);
            out.append(hex[c >> 4]);
            out.append(hex[c & 15]);
        }
    }
    out.append(from, end - from);
}

} // namespace

void appendJsonString(QByteArray &out, QByteArrayView bytes)
{
    out.append('"');
    while (!bytes.isEmpty()) {
        const QByteArrayView slice = bytes.first(sliceEnd(bytes));
        if (isValidUtf8(slice))
            appendEscaped(out, slice);
        else
            appendEscaped(out, decodeUtf8(slice).toUtf8());
        bytes = bytes.sliced(slice.size());
    }
    out.append('"');
}

void appendEventLine(QByteArray &out, const SseEvent &event)
{
    out.append("{\"type\":");
    appendJsonString(out, event.type);
    out.append(",\"data\":");
    appendJsonString(out, event.data);
    out.append(",\"lastEventId\":");
    appendJsonString(out, event.lastEventId);
    out.append("}\n");
}

} // namespace qd
