// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace qd {

/// What an address of a Redis behind sentinels is made of, as a person fills it in. Whether it can
/// be used, who connects says. A plain value. Any thread.
struct SentinelParts
{
    QStringList hosts;      ///< "host:port" each
    QString master;         ///< what the sentinels call it
    QString database, user; ///< empty: 0; none
    bool tls = false;

    /// redis+sentinel://user@h1:p,h2:p/master/db, or rediss+sentinel://…
    QString address() const;
    /// nullopt: it is none, or is not written as address() would write it.
    static std::optional<SentinelParts> of(const QString &address);

    bool operator==(const SentinelParts &) const = default;
};

} // namespace qd
