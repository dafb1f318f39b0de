// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qd {

/// \a words ended as a sentence of the language that is shown, if nothing ends them yet; nothing
/// stays nothing.
QString asSentence(const QString &words);
/// Without the full stop at its end, so that more can follow.
QString withoutStop(const QString &sentence);

} // namespace qd
