// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

namespace qd {

/// What a start asks of the program: by its command line, a link, the desktop or another start.
/// Nothing secret. One shape on all ways, also in writing:
///     quarterdeck://FLEET/WORKER?page=PAGE
/// each part percent-encoded once, each may be missing.
struct StartRequest
{
    static constexpr qsizetype MostUrl = 2048, MostName = 256;

    QString fleet;  ///< a saved one's name; empty: as it is. Foreign
    QString worker; ///< its key or name; empty: none. Foreign
    QString page;   ///< empty: as it is

    QString toUrl() const;
    /// nullopt: it is no such address, or not a well-formed one (\a why: a sentence).
    static std::optional<StartRequest> fromUrl(const QString &url, QString *why = nullptr);

    bool operator==(const StartRequest &) const = default;
};

} // namespace qd
Q_DECLARE_METATYPE(qd::StartRequest)
