// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apidecoder.h"
#include "jsonvalue.h"

#include <QJsonObject>
#include <functional>

namespace qd::json {

constexpr int MaxExtras = 64; ///< members kept that the contract does not name, per object

/// Counts what could not be used and keeps the last one's name: "queues \"a\": size: not a number".
void complain(Malformed &malformed, const QString &where, const QString &what);

/// Whether it is an object ('{') or a list ('['); complains of all but null.
bool isShape(const Token &token, char shape, const QString &where, Malformed &malformed);

/// Walks the members of an object. \a take reads a value or returns nullopt for a member it does
/// not know; those go to \a extra when it is given (at most MaxExtras). Bad values are counted. The
/// return value is about the document itself.
using TakeMember = std::function<std::optional<Read>(const Key &, od::value &, const Token &)>;
simdjson::error_code members(od::value &value, const QString &where, Malformed &malformed,
                             QJsonObject *extra, const TakeMember &take);

simdjson::error_code readSystem(od::value &value, const Token &token, DecodedOverview &out);
simdjson::error_code readPerformance(od::value &value, const Token &token, DecodedOverview &out);
simdjson::error_code readActivity(od::value &value, const Token &token, DecodedOverview &out);
simdjson::error_code readQueues(od::value &value, const Token &token, DecodedQueues &out);
simdjson::error_code readSystemHealth(od::value &value, const Token &token, DecodedQueues &out);

} // namespace qd::json
