// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apidecoder.h"
#include "jsonvalue.h"

#include <array>
#include <vector>

namespace qd::json {

/// Rows of workers into records. Keeps from one snapshot to the next the order of the keys in a row
/// and the texts of each row: servers repeat both, so most keys are found by one comparison and
/// most texts are shared, not copied.
class WorkerRows final
{
public:
    static constexpr qsizetype MaxRows = 100000;
    enum class Names : quint8 { WorkerApi, FleetRoutes }; ///< the fleet routes have more spellings

    /// Reads an array of rows or a map by name into out.workers (replacing what is there) and
    /// out.malformed. Returns an error only when the document itself is broken, or CAPACITY when
    /// there are more than MaxRows.
    simdjson::error_code read(od::value &rows, const Token &token, Names names, qint64 receivedAtMs,
                              qsizetype bodySize, DecodedOverview &out);

    /// The same for a map that is the whole document: one row at a time, then finish().
    void begin(Names names, qint64 receivedAtMs, qsizetype bodySize, DecodedOverview &out);
    simdjson::error_code row(od::value &value, const QString &nameInMap, DecodedOverview &out);

    /// After the last row: identities, duplicates, and the server's time (0: none) for ages.
    void finish(qint64 serverTimeMs, DecodedOverview &out);

private:
    /// Texts that are of one row each. Those that many rows share are kept once, in m_common.
    enum Text : quint8 { Name, Address, WorkerId, Id, Job, TextCount };
    struct Field;
    struct Table;
    using Texts = std::array<QString, TextCount>;

    const Field *fieldOf(const Key &key) const;
    Read value(const Field &field, od::value *value, const Token &token, Worker &worker,
               Texts &texts);
    Read commonText(const Token &token, QString &out);
    bool quickRow(const char *row, Worker &worker, Texts &texts, quint32 &seen);
    simdjson::error_code members(od::value &value, Worker &worker, Texts &texts, quint32 &seen,
                                 Malformed &bad);
    Read job(od::value &value, const Token &token, QString &out);
    bool name(const QString &nameInMap, const Texts &texts, quint32 seen, Worker &worker) const;
    void fetchTexts(size_t row) const;
    void markDuplicates(QList<Worker> &workers);

    Names m_names = Names::WorkerApi;
    qsizetype m_index = 0; ///< of the row in the server's list
    simdjson::error_code m_error = simdjson::SUCCESS;
    MaybeReal m_heartbeatAge;
    std::vector<std::pair<qsizetype, double>> m_ages; ///< heartbeat ages by place in out.workers
    qint64 m_receivedAtMs = 0,
           m_rowsTimeMs = 0;            ///< the latter: the server's time as known at the first row
    bool m_sameKeys = false;            ///< so far the keys are m_keys
    std::vector<const Field *> m_order; ///< the field at each place of the last row
    std::array<QString, 256> m_common;  ///< by a hash of their bytes: words, hosts, queues
    std::vector<Texts> m_texts;         ///< of the last snapshot, by row
    QList<QString> m_keys;              ///< of the last list, when they were all different
    std::vector<quint32> m_slots;       ///< hash table of markDuplicates
};

} // namespace qd::json
