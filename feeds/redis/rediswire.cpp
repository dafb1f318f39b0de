// SPDX-License-Identifier: GPL-3.0-or-later
#include "rediswire.h"

#include <hiredis.h>
#include <vector>

namespace qd {

QByteArray redisWire(const QByteArrayList &argv)
{
    std::vector<const char *> words;
    std::vector<size_t> lengths;
    words.reserve(size_t(argv.size()));
    lengths.reserve(size_t(argv.size()));
    for (const QByteArray &word : argv) {
        words.push_back(word.constData());
        lengths.push_back(size_t(word.size()));
    }
    char *out = nullptr;
    const auto length =
        redisFormatCommandArgv(&out, int(words.size()), words.data(), lengths.data());
    if (length < 0)
        return {};
    QByteArray bytes(out, qsizetype(length));
    redisFreeCommand(out);
    return bytes;
}

} // namespace qd
