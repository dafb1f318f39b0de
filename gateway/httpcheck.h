// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpserver.h"

namespace qd {

/// What libmicrohttpd lets pass and a proxy might read otherwise (request smuggling), and the
/// sizes: 400, 405, 413, 414, 431, 505 or nothing. \a target is the raw request target, \a
/// headerSize all header bytes with the request line.
std::optional<HttpReply> refuseBadHttp(const HttpRequest &request, const QByteArray &target,
                                       const QByteArray &version, qsizetype headerSize,
                                       const HttpLimits &limits);

/// Splits a raw target (origin form or absolute form) into path and query. False: neither.
bool splitTarget(const QByteArray &target, QByteArray *path, QByteArray *query);

/// True when the headers announce a body.
bool announcesBody(const HttpRequest &request);

} // namespace qd
