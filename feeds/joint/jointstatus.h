// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedstatus.h"

namespace qd {

/// What is true of a fleet with two ways in: live while one of them is, with a sentence that says
/// which is away and what cannot be seen meanwhile; each way by itself in FeedStatus::ways.
FeedStatus jointStatus(const FeedStatus &api, const FeedStatus &redis);

/// A control goes by the API while that is there and takes any, else by Redis.
bool apiControls(const FeedStatus &api);

} // namespace qd
