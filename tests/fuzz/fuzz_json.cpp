// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer: any bytes may come; the decoders keep their promises and their heads.
#include "apidecoder.h"

#include <QSet>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static qd::ApiDecoder decoder;
    const QByteArrayView body(data, qsizetype(size));
    for (const auto &out : {decoder.overview(body, 1), decoder.fleetWorkers(body, 1)}) {
        if (out.ok ? !out.error.isEmpty() : out.error.isEmpty() || !out.workers.isEmpty())
            std::abort();
        QSet<QString> keys;
        for (const qd::Worker &worker : out.workers)
            keys.insert(worker.key);
        if (keys.size() != out.workers.size())
            std::abort();
    }
    decoder.queueStatus(body, 1);
    decoder.fleetEvent(QString(), body);
    decoder.pendingCount(body);
    qd::errorWords(body);
    return 0;
}
