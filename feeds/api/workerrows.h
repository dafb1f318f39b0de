// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apidecoder.h"
#include "workeridentities.h"
#include "workervalues.h"

#include <vector>

namespace qd::json {

/// Rows of workers into records. Keeps from one snapshot to the next the order of the keys in a row
/// and the texts of each row: servers repeat both, so most rows are read straight from their bytes
/// and most texts are shared, not copied.
class WorkerRows final
{
public:
    static constexpr qsizetype MaxRows = 100000;
    enum class Names : quint8 { WorkerApi, FleetRoutes }; ///< the fleet routes have more spellings
    struct Span
    {
        qsizetype from = 0, to = 0; ///< empty: nothing
    };

    /// Reads an array of rows or a map by name into out.workers (replacing what is there) and
    /// out.malformed. Bytes up to \a readable may be read. \a goOn: after what readAhead() found.
    /// Returns an error only when the document itself is broken, or CAPACITY when there are more
    /// than MaxRows.
    simdjson::error_code read(od::value &rows, const Token &token, Names names, qint64 receivedAtMs,
                              qsizetype bodySize, DecodedOverview &out, const char *readable,
                              bool goOn = false);

    /// The rows that stand first in the list "workers" of \a body and are written as those of the
    /// last snapshot were, without any parser and from any bytes. What is returned of the body (it
    /// begins behind the list's bracket) is well-formed and can be cut out: what is left is as
    /// well-formed as it was. Whether that list is the one that is meant, the rest must tell; if
    /// not, all of it is to be read again.
    Span readAhead(QByteArrayView body, qint64 receivedAtMs, DecodedOverview &out);

    /// The same as read() for a map that is the whole document: one row at a time, then finish().
    void begin(Names names, qint64 receivedAtMs, qsizetype bodySize, DecodedOverview &out);
    simdjson::error_code row(od::value &value, const QString &nameInMap, const char *readable,
                             DecodedOverview &out);

    /// After the last row: identities, duplicates, and the server's time (0: none) for ages.
    void finish(qint64 serverTimeMs, DecodedOverview &out);

private:
    const WorkerField *fieldOf(const Key &key) const;
    simdjson::error_code members(od::value &value, Worker &worker, WorkerTexts &texts,
                                 Malformed &bad);
    bool name(const QString &nameInMap, const WorkerTexts &texts, Worker &worker) const;
    void fetchTexts(size_t row) const;
    WorkerTexts &freshTexts();
    void keep(DecodedOverview &out);

    Names m_names = Names::WorkerApi;
    qsizetype m_index = 0; ///< of the row in the server's list
    WorkerValues m_values;
    std::vector<std::pair<qsizetype, double>> m_ages; ///< heartbeat ages by place in out.workers
    qint64 m_receivedAtMs = 0,
           m_rowsTimeMs = 0; ///< the latter: the server's time as known at the first row
    std::vector<const WorkerField *> m_order; ///< the field at each place of the last row
    std::vector<WorkerTexts> m_texts;         ///< of the last snapshot, by row
    WorkerIdentities m_identities;
};

} // namespace qd::json
