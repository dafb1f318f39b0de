// SPDX-License-Identifier: GPL-3.0-or-later
#include "warmfonts.h"

#include <QLibrary>

namespace qd {

std::future<void> warmFonts()
{
#ifdef Q_OS_LINUX
    // The one that Qt's platform plugin loads anyway, which keeps what is read here. Loaded by this
    // thread: the first one that makes an object of Qt's is its main thread.
    if (const auto init = reinterpret_cast<int (*)()>(
            QLibrary::resolve(QStringLiteral("fontconfig"), 1, "FcInit")))
        return std::async(std::launch::async, [init] { init(); });
#endif
    return {};
}

} // namespace qd
