// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace qd {

/// Words for the person, for functions that belong to no class; a class has Q_OBJECT or
/// Q_DECLARE_TR_FUNCTIONS. The context is the one that lupdate writes for them. Any thread.
inline QString tr(const char *words)
{
    return QCoreApplication::translate("qd", words);
}

} // namespace qd
