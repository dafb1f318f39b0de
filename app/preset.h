// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetbook.h"

#include <QJsonObject>
#include <QStringList>

namespace qd {

/// What whoever keeps this computer has set up for everybody on it: fleets, and settings that stand
/// in place of the defaults or stay as they are. Holds no secret. Any thread.
struct Preset
{
    FleetBook fleets;
    QJsonObject settings; ///< by their names in view.json
    QStringList locked;   ///< of those names
    QStringList mistakes; ///< what was left out, a sentence each

    /// The first quarterdeck/preset.json in the system's folders of configuration (XDG_CONFIG_DIRS,
    /// usually /etc/xdg), never a person's own; "": there is none.
    static QString systemFile();
    /// Nothing, where \a path is empty or cannot be used.
    static Preset read(const QString &path);
};

} // namespace qd
