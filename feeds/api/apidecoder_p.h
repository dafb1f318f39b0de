// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apidecoder.h"
#include "jsondocument.h"
#include "workerrows.h"

namespace qd {

struct ApiDecoder::Private
{
    json::Document document;
    json::WorkerRows rows;
    qint64 receivedAtMs = 0; ///< of the body at hand
    json::WorkerRows::Span
        ahead; ///< rows that were read before the document; met: it has their place
    bool aheadMet = false;

    simdjson::error_code readRows(json::od::value &value, const json::Token &token,
                                  json::WorkerRows::Names names, DecodedOverview &out);
    bool aheadOverview(QByteArrayView body, DecodedOverview &out);
    simdjson::error_code overviewMember(const json::Key &key, json::od::value &value,
                                        DecodedOverview &out, int level);
    simdjson::error_code overviewRoot(DecodedOverview &out);
    simdjson::error_code fleetRoot(DecodedOverview &out);
    DecodedOverview readOverview(QByteArrayView body, qint64 received);
};

/// A list is longer than we read.
QString tooMany(const char *what, qsizetype limit);

} // namespace qd
