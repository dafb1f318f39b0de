// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls.h"

#include "actions.h"
#include "clock.h"
#include "confirmdialog.h"
#include "fleet.h"

namespace qd {

Controls::Controls(Fleet &fleet, const Theme &theme, QWidget *window)
    : QObject(window)
    , m_fleet(fleet)
    , m_theme(theme)
    , m_window(window)
{
}

ConfirmDialog *Controls::dialog() const
{
    return m_dialog;
}

void Controls::request(ControlAction action, const QStringList &keys)
{
    if (keys.isEmpty() || m_dialog)
        return;
    const qint64 nowMs = monotonicMs();
    if (keys.size() == 1) {
        const QString why = m_fleet.whyNot(action, keys.first(), nowMs);
        if (!why.isEmpty()) {
            emit refused(why);
            return;
        }
        if (!asksFirst(action)) {
            send(action, keys);
            return;
        }
    }
    m_dialog = new ConfirmDialog(m_fleet, m_theme, action, keys, m_window);
    connect(m_dialog, &ConfirmDialog::confirmed, this, &Controls::send);
    m_dialog->open();
}

void Controls::send(ControlAction action, const QStringList &keys)
{
    const qint64 nowMs = monotonicMs();
    for (const QString &key : keys) {
        const QString why = m_fleet.whyNot(action, key, nowMs);
        if (!m_fleet.command(action, key, nowMs))
            emit refused(why.isEmpty() ? tr("The same is under way for this worker already.")
                                       : why);
    }
}

} // namespace qd
