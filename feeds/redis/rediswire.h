// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace qd {

/// One command as it goes out, made by hiredis: each word by its length, so that none can become
/// another command.
QByteArray redisWire(const QByteArrayList &argv);

} // namespace qd
