// SPDX-License-Identifier: GPL-3.0-or-later
#include "streamid.h"

#include <charconv>

namespace qd {

namespace {

bool number(QByteArrayView digits, quint64 *value)
{
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), *value);
    return !digits.isEmpty() && fault == std::errc() && end == digits.data() + digits.size();
}

} // namespace

std::optional<StreamId> StreamId::parse(QByteArrayView text)
{
    StreamId id;
    const qsizetype dash = text.indexOf('-');
    if (dash < 0)
        return number(text, &id.ms) ? std::optional(id) : std::nullopt;
    if (!number(text.first(dash), &id.ms) || !number(text.sliced(dash + 1), &id.seq))
        return std::nullopt;
    return id;
}

} // namespace qd
