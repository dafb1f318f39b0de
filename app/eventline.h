// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace qd {

struct SseEvent;

/// Appends \a bytes, decoded as UTF-8 by the WHATWG rule, as a JSON string. Well-formed UTF-8 is
/// copied, not decoded; what must be decoded is done a MiB at a time. C0, DEL and C1 are escaped.
void appendJsonString(QByteArray &out, QByteArrayView bytes);

/// {"type","data","lastEventId"} and a line end.
void appendEventLine(QByteArray &out, const SseEvent &event);

} // namespace qd
