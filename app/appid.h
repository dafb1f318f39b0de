// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace qd {

/// What desktops know us by: desktop file, icon, metainfo, Wayland app id, notifications.
inline constexpr char AppId[] = "org.quarterdeck.Quarterdeck";

} // namespace qd
