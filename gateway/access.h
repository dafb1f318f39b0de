// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>
#include <optional>

namespace qd {

enum class Role : quint8 { Nobody, Viewer, Admin };

/// Who may do what: the Host and Origin of a request, its token, and how often.
class Access final
{
public:
    /// Digests of the tokens (viewer may be empty). \a hosts: names a request may be addressed to
    /// beside loopback.
    Access(const QByteArray &adminDigest, const QByteArray &viewerDigest, const QStringList &hosts);

    /// 400 or 403 for a Host, Origin or query that must not be; nothing else looks at a request
    /// before this.
    std::optional<HttpReply> refuseStranger(const HttpRequest &request) const;
    /// The role behind the token, or 401 / 429. \a nowMs: monotonic.
    std::optional<HttpReply> authenticate(const HttpRequest &request, qint64 nowMs, Role *role);
    /// At most 10 control calls a second for each token: 429 or nothing.
    std::optional<HttpReply> takeControl(Role role, qint64 nowMs);

private:
    bool hostAllowed(const QByteArray &host) const;
    bool failedTooOften(const QHostAddress &peer, qint64 nowMs);

    QByteArray m_admin, m_viewer;
    QSet<QString> m_hosts;
    QHash<QHostAddress, QList<qint64>> m_failures; ///< instants of the last failures by address
    QHash<Role, QList<qint64>> m_controls;
};

} // namespace qd
