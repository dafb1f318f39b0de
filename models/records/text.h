// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDateTime>
#include <QString>
#include <optional>

namespace qd {

/// A foreign string made fit for a single line on a screen: at most \a maxCodePoints code points
/// (cut with "…"), C0, C1, DEL, line ends and bidirectional or zero-width marks replaced by visible
/// ones (U+2400 block, "⟨RLO⟩" style names). Idempotent. Never fails. Where the interface is read
/// from right to left, isolates that all end in it stay.
QString displayText(const QString &foreign, int maxCodePoints = 200);

/// \a text set apart, where the interface is read from right to left, so that it keeps its own
/// order there: a path, an address, a time with its units. Elsewhere as it is. What is put into
/// the place of a %1 is set apart by the translator already.
QString isolated(const QString &text);

/// The same as displayText for a terminal: control characters as \x1b style escapes, bidirectional
/// and invisible marks by their names as in displayText, nothing else changed, not cut.
QString terminalText(const QString &foreign);

/// Decodes UTF-8 by the WHATWG rule (maximal subpart replacement), without stripping a byte order
/// mark.
QString decodeUtf8(QByteArrayView bytes);

/// True when \a bytes are well-formed UTF-8 (so that QString::fromUtf8 gives the same as
/// decodeUtf8).
bool isValidUtf8(QByteArrayView bytes);

/// ISO 8601 to milliseconds since the epoch: fractions, offsets, "Z", a space for the "T"; no zone
/// means UTC. nullopt for anything else or years outside 1970…9999.
std::optional<qint64> parseIsoMs(QStringView text);

/// "2025-01-15T12:00:00.250Z" (milliseconds only when not zero).
QString isoUtc(qint64 epochMs);

} // namespace qd
