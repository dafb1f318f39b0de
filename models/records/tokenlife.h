// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numbers.h"

#include <QByteArrayView>

namespace qd {

/// Until when a bearer token holds by its own word (a JWT's "exp"), ms since the epoch; nullopt: it
/// does not say. Nothing is verified: that is the server's part. Any bytes may be given.
MaybeInt tokenEndsMs(QByteArrayView token);

} // namespace qd
