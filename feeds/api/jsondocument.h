// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonvalue.h"

#include <QByteArray>
#include <QString>
#include <algorithm>
#include <memory>

namespace qd::json {

/// One JSON document at a time on buffers that are kept between documents (and given back after a
/// giant). Bytes that simdjson refuses but that can be repaired are repaired; well-formed input is
/// looked at once.
class Document final
{
public:
    static constexpr qsizetype MaxBytes = 128 * 1024 * 1024;
    static constexpr int MaxDepth = 1024;

    /// Makes \a body the current document. False: error() says why.
    bool load(QByteArrayView body) { return load(body, {}); }
    bool load(QByteArrayView head, QByteArrayView tail); ///< the one behind the other
    od::document &root() { return m_document; }
    qsizetype size() const { return m_size; } ///< bytes
    const char *begin() const { return m_bytes.get(); }
    /// Behind the last byte that may be read: a little more than the body.
    const char *readable() const { return m_bytes.get() + m_size + Padding; }

    /// The walk has ended, well or with \a walk. Empty when all is well and nothing follows the
    /// value; else a sentence with what and where.
    QString finish(simdjson::error_code walk);
    QString error() const { return m_error; }

    /// A sentence for an answer that is JSON of another shape than \a wanted ("an object with
    /// workers").
    QString notThis(const QString &wanted) const;

private:
    static constexpr qsizetype Padding =
        std::max<qsizetype>(qsizetype(simdjson::SIMDJSON_PADDING), 128);
    simdjson::error_code start(QByteArrayView head, QByteArrayView tail = {});
    QString sentence(simdjson::error_code error) const;
    void release();

    od::parser m_parser;
    od::document m_document;
    std::unique_ptr<char[]> m_bytes;
    qsizetype m_capacity = 0, m_size = 0;
    QString m_error;
};

} // namespace qd::json
