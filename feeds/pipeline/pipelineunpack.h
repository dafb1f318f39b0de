// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace qd {

/// The JSON text within one message.
struct PipelineText
{
    QByteArray json;
    QString error; ///< empty: json is what the message holds (not yet known to be well-formed)
};

namespace pipeline {
constexpr qsizetype messageBytes = 8 * 1024 * 1024;   ///< of one message as it comes
constexpr qsizetype unpackedBytes = 16 * 1024 * 1024; ///< of one message after gzip
constexpr int depth = 32;                             ///< of nested lists and objects
} // namespace pipeline

/// JSON, MessagePack, or gzip of either, told by its first bytes. Any bytes, any thread; memory is
/// bounded by the limits above: what would unpack to more is stopped there.
PipelineText pipelineText(QByteArrayView message);

} // namespace qd
