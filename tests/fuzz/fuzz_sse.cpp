// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer: the first byte sets the size of the chunks; whole and chunked reading must agree.
#include "ssereader.h"

#include <cstdlib>
#include <string>

namespace {

std::string eventsOf(QByteArrayView stream, qsizetype chunk)
{
    qd::SseReader reader(4096);
    std::string all;
    for (qsizetype at = 0; at < stream.size(); at += chunk) {
        const QByteArray piece =
            stream.sliced(at, std::min(chunk, stream.size() - at)).toByteArray();
        reader.feed(piece);
        while (const auto event = reader.take()) {
            for (const QByteArrayView part : {event->type, event->data, event->lastEventId})
                all.append(part.data(), size_t(part.size())).push_back('\0');
        }
    }
    return all + std::to_string(reader.droppedEvents()) + ',' +
           std::to_string(reader.droppedBytes());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size < 2)
        return 0;
    const QByteArrayView stream(data + 1, qsizetype(size - 1));
    if (eventsOf(stream, stream.size()) != eventsOf(stream, 1 + data[0] % 67))
        std::abort();
    return 0;
}
