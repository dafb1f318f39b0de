// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

namespace qd {

class Fleet;

/// The server's health word as shown, and its tone.
QString healthText(const QString &serverWord);
Tone healthTone(const QString &serverWord);
StatusKind healthShape(Tone tone);
QString reckonedText(Health health);

/// A fleet's health as bar and tile say it: the server's word where there is one, and beside it our
/// own verdict where that differs. Plain texts.
struct ShownHealth
{
    QString word, ownWord, reasons;
    Tone tone = Tone::Off, ownTone = Tone::Off;
    bool serverSays = false, differs = false;
    bool known = false; ///< false: neither of us can tell
};
ShownHealth shownHealth(const Fleet &fleet);

} // namespace qd
