// SPDX-License-Identifier: GPL-3.0-or-later
#include "noteservice.h"

#include <QStandardPaths>

namespace qd {

QStringList NoteService::GetCapabilities()
{
    return can;
}

uint NoteService::Notify(const QString &, uint replaces, const QString &, const QString &title,
                         const QString &body, const QStringList &actions, const QVariantMap &hints,
                         int)
{
    if (hangs) {
        ++hung;
        setDelayedReply(true);
        return 0;
    }
    notes << Note{replaces, title, body, actions, hints.value(QStringLiteral("urgency")).toUInt()};
    return replaces ? replaces : next++;
}

void NoteService::CloseNotification(uint id)
{
    closed << id;
}

} // namespace qd
