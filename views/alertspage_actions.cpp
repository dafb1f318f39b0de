// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does on the Alerts page: acknowledge, snooze, mute, open, copy.
#include "alertspage.h"
#include "alerttable.h"
#include "alertuntil.h"
#include "clock.h"
#include "fleet.h"
#include "format.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>

namespace qd {

QMenu *AlertsPage::snoozeMenu() const
{
    return m_snoozeMenu;
}

void AlertsPage::acknowledge(const QStringList &ids)
{
    fleet().watch()->acknowledge(ids, fleet().operatorName(), wallClockMs());
}

void AlertsPage::askSnooze(const QStringList &ids, const QPoint &globalAt)
{
    if (m_snoozeMenu)
        m_snoozeMenu->close();
    m_snoozeMenu = new QMenu(this);
    m_snoozeMenu->setAttribute(Qt::WA_DeleteOnClose);
    m_snoozeMenu->setAccessibleName(tr("Snooze for how long"));
    for (const AlertUntil &choice : alertSnoozes(wallClockMs()))
        m_snoozeMenu->addAction(choice.text, this, [this, ids, choice] {
            fleet().watch()->snooze(ids, choice.untilMs);
        });
    m_snoozeMenu->popup(globalAt);
    m_snoozeMenu->setActiveAction(m_snoozeMenu->actions().first());
}

void AlertsPage::fillMutes()
{
    QMenu *menu = m_mute->menu();
    menu->clear();
    const qint64 wallMs = wallClockMs();
    for (const AlertUntil &choice : alertMutes(wallMs))
        menu->addAction(choice.text, this,
                        [this, choice] { fleet().watch()->muteAll(choice.untilMs); });
    menu->addSeparator();
    QAction *end = menu->addAction(tr("End mute"), this, [this] { fleet().watch()->muteAll(0); });
    end->setEnabled(fleet().watch()->mutedUntilMs() > wallMs);
}

void AlertsPage::open(const AlertRecord &record)
{
    emit scopeOpened(alertTarget(record.alert));
}

void AlertsPage::openRowMenu(const QPoint &at)
{
    const QModelIndex index = m_table->indexAt(at);
    const AlertLines::Line *line = m_table->lines().line(index.row());
    const QStringList ids = m_table->chosenIds();
    if (!line || ids.isEmpty())
        return;
    const AlertRecord record = line->record;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *show = menu->addAction(
        tr("Open %1\tEnter").arg(alertWhere(record).left(60)).replace(u'&', QLatin1String("&&")),
        this, [this, record] { open(record); });
    show->setEnabled(ids.size() == 1);
    menu->addSeparator();
    menu->addAction(ids.size() == 1 ? tr("Acknowledge\tA")
                                    : tr("Acknowledge %1\tA").arg(format::count(ids.size())),
                    this, [this, ids] { acknowledge(ids); });
    QMenu *snooze = menu->addMenu(tr("Snooze"));
    for (const AlertUntil &choice : alertSnoozes(wallClockMs()))
        snooze->addAction(choice.text, this,
                          [this, ids, choice] { fleet().watch()->snooze(ids, choice.untilMs); });
    menu->addAction(tr("Call again\tC"), this, [this, ids] { fleet().watch()->takeBack(ids); });
    menu->addSeparator();
    menu->addAction(tr("Copy"), this, [this, record] {
        QGuiApplication::clipboard()->setText(
            alertTip(record, fleet().watch()->rules(), wallClockMs()));
    });
    menu->addAction(tr("Export…\tCtrl+E"), this, &Page::exportRequested);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

} // namespace qd
