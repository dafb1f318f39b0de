// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <compare>
#include <optional>

namespace qd {

/// The id of a stream's entry, "milliseconds-sequence", ordered as Redis orders them.
struct StreamId
{
    quint64 ms = 0, seq = 0;

    auto operator<=>(const StreamId &) const = default;
    bool isZero() const { return ms == 0 && seq == 0; }
    QByteArray text() const { return QByteArray::number(ms) + '-' + QByteArray::number(seq); }

    /// Digits, or digits-digits; nullopt for anything else, also for what does not fit 64 bits.
    static std::optional<StreamId> parse(QByteArrayView text);
};

} // namespace qd
