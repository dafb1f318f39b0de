// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queueentry.h"
#include "redaction.h"

#include <QString>
#include <vector>

namespace qd {

/// One value of an entry, readable.
struct PayloadNode
{
    enum Kind : quint8 { Text, Number, Boolean, Null, Binary, Object, Array } kind = Text;
    QString name;     ///< of a member, as it came; empty in an array
    QString value;    ///< of what is no object and no array; Binary: its first bytes in hex
    QString coding;   ///< how it was packed: "gzip, JSON"; empty: it stands there as it is
    QString note;     ///< what of it could not be shown, in a sentence
    qint64 bytes = 0; ///< of a text, of bytes, and of what was unfolded
    bool secret = false;
    int parent = -1, row = 0, depth = 0;
    std::vector<int> children;
};

/// All of an entry as a tree; nodes[0] is the entry, its children are its fields.
struct Payload
{
    std::vector<PayloadNode> nodes;
    bool hasSecrets() const;
};

/// What reading a payload may cost. What is beyond stays folded and says so.
struct PayloadLimits
{
    qint64 bytesIn = 1024 * 1024;      ///< of one value
    qint64 bytesOut = 8 * 1024 * 1024; ///< all that is unpacked of one entry together
    int depth = 64;
    int nodes = 100'000;
    int layers = 8; ///< packed in packed
};

/// Unfolds the fields of an entry: JSON, MessagePack, gzip, zlib and base64 of these are
/// recognised, also inside each other and in texts inside; all else is text or bytes. What
/// \a redaction hides by its name, and a text that carries a secret, is marked. Never fails; may
/// take some 100 ms for an entry at its limits: not for the GUI thread.
Payload readPayload(const QueueEntry &entry, const PayloadLimits &limits = {},
                    const Redaction &redaction = Redaction());

/// The beginning of its fields on one line, "url=http://x n=12", with what \a redaction hides
/// hidden; cheap.
QString fieldSummary(const QueueEntry &entry, const Redaction &redaction = Redaction());

/// The whole of it, or one branch, for the clipboard; secrets stay hidden unless \a revealed.
QString payloadText(const Payload &payload, int node, bool revealed);
QString payloadJson(const Payload &payload, int node, bool revealed);

} // namespace qd
