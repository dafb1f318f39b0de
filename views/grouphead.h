// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace qd {

constexpr double GroupHeadHeight = 34; ///< as in the mock-ups

} // namespace qd
