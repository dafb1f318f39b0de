// SPDX-License-Identifier: GPL-3.0-or-later
// P4: SseReader against the floor of one memchr('\n') per line over the same bytes.
#include "benchtable.h"
#include "ssereader.h"

#include <cstring>
#include <string>

using namespace qd;

namespace {

size_t countLines(const std::string &bytes, size_t chunk)
{
    size_t lines = 0;
    for (size_t at = 0; at < bytes.size(); at += chunk) {
        const char *p = bytes.data() + at;
        const char *const end = p + std::min(chunk, bytes.size() - at);
        while (const void *lf = std::memchr(p, '\n', size_t(end - p))) {
            ++lines;
            p = static_cast<const char *>(lf) + 1;
        }
    }
    return lines;
}

size_t countEvents(SseReader &reader, const std::string &bytes, size_t chunk)
{
    size_t events = 0;
    for (size_t at = 0; at < bytes.size(); at += chunk) {
        reader.feed({bytes.data() + at, qsizetype(std::min(chunk, bytes.size() - at))});
        while (const auto event = reader.take())
            events += size_t(!event->data.isEmpty());
    }
    return events;
}

bool compare(const char *what, const std::string &bytes, size_t chunk, double goal)
{
    SseReader reader;
    const auto pair = bench::Pair::measure([&] { return countEvents(reader, bytes, chunk); },
                                           [&] { return countLines(bytes, chunk); });
    return bench::row(what, pair.ours * 1e3, pair.floor * 1e3, goal);
}

} // namespace

int main()
{
    constexpr size_t Chunk = 64 * 1024;
    std::string plain, withIds, snapshots;
    for (int i = 0; i < 50000; ++i) {
        const std::string data = R"(data: {"type":"worker_heartbeat","worker_id":"worker-)" +
                                 std::to_string(i % 1000) +
                                 R"(","timestamp":1763786000.5,"job_id":"None"})" + "\n\n";
        plain += data;
        withIds += "id: " + std::to_string(1763786000000 + i) + "-0\n" + data;
    }
    for (int i = 0; i < 4; ++i)
        snapshots += "data: " + std::string(3200000, 'x') + "\n\n";

    bench::header("P4  SSE parse against memchr('\\n'), 64 KiB chunks");
    bool met = compare("small events", plain, Chunk, 1.7);
    met &= compare("small events with ids", withIds, Chunk, 1.7);
    met &= compare("snapshots of 3.2 MB on one line", snapshots, Chunk, 2.5);
    return met ? 0 : 1;
}
