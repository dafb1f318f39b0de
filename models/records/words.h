// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace qd {

/// Words for the person, where no QObject's tr() is at hand. Any thread.
inline QString tr(const char *words)
{
    return QCoreApplication::translate("quarterdeck", words);
}

} // namespace qd
