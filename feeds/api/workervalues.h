// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonvalue.h"
#include "workerfield.h"

#include <array>

namespace qd::json {

/// The texts of one row and which of them the row has. Kept from one snapshot to the next.
struct WorkerTexts
{
    std::array<QString, size_t(WorkerText::Count)> of;
    quint32 seen = 0;

    QString &operator[](WorkerText text) { return of[size_t(text)]; }
    const QString &operator[](WorkerText text) const { return of[size_t(text)]; }
    bool has(WorkerText text) const
    {
        return (seen >> quint8(text) & 1) && !of[size_t(text)].isEmpty();
    }
};

/// Values of a row's members into a Worker. Texts that many rows share are kept once.
class WorkerValues final
{
public:
    /// \a value is needed for a container only (jobs); nullptr: a container is unusable. Notes in
    /// \a texts what it has seen. Sets error when the document itself is broken.
    Read read(const WorkerField &field, od::value *value, const Token &token, Worker &worker,
              WorkerTexts &texts);

    MaybeReal heartbeatAge; ///< of the row at hand, seconds
    simdjson::error_code error = simdjson::SUCCESS;

private:
    Read commonText(const Token &token, QString &out);
    Read job(od::value &value, const Token &token, QString &out);

    std::array<QString, 256> m_common; ///< by a hash of their bytes: words, hosts, queues
};

} // namespace qd::json
