// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: what can be gone to or done, and how it is done.
#include "clock.h"
#include "controls.h"
#include "fleet.h"
#include "mainwindow.h"
#include "page.h"
#include "palettebox.h"
#include "shortcutbook.h"
#include "topbar.h"
#include "viewstate.h"

#include <QAction>
#include <QMenu>

namespace qd {

namespace {

constexpr qsizetype MostRecent = 20;

/// All that a menu offers, also deeper: "Theme: Dark".
void offer(const QMenu &menu, const QString &before, QList<PaletteEntry> *entries,
           QList<QAction *> *actions)
{
    for (QAction *action : menu.actions()) {
        QString text = action->text().section(QLatin1Char('\t'), 0, 0);
        text.remove(QLatin1Char('&'));
        if (action->menu()) {
            emit action->menu()->aboutToShow(); // some are made when somebody looks
            offer(*action->menu(), text + QStringLiteral(": "), entries, actions);
            continue;
        }
        if (action->isSeparator() || !action->isEnabled() || text.isEmpty())
            continue;
        *entries << PaletteEntry{PaletteEntry::Action, QStringLiteral("action:") + before + text,
                                 before + text, MainWindow::tr("command"),
                                 action->shortcut().toString(QKeySequence::NativeText)};
        *actions << action;
    }
}

} // namespace

void MainWindow::showPalette()
{
    PaletteOffer offered;
    for (qsizetype i = 0; i < m_names.size(); ++i)
        offered.entries << PaletteEntry{PaletteEntry::Page, QStringLiteral("page:") + m_names.at(i),
                                        m_titles.at(i), tr("page"),
                                        m_shortcuts->keys(QStringLiteral("page.") + m_names.at(i))
                                            .toString(QKeySequence::NativeText)};
    QList<QAction *> actions;
    for (const QMenu *menu : m_top->menus())
        offer(*menu, {}, &offered.entries, &actions);
    QStringList recent;
    if (m_state) {
        for (const QJsonValue &one : m_state->value(ViewKey::PaletteRecent).toArray())
            recent << one.toString();
    }
    auto *box = new PaletteBox(
        m_theme,
        [this, offered, recent](const QString &typed) {
            return paletteFind(typed, offered, m_fleet, m_board, recent, monotonicMs());
        },
        this);
    connect(box, &PaletteBox::chosen, this, [this, recent](const PaletteEntry &entry) {
        QStringList now = recent;
        now.removeAll(entry.id);
        now.prepend(entry.id);
        if (m_state)
            m_state->setValue(ViewKey::PaletteRecent,
                              QJsonArray::fromStringList(now.mid(0, MostRecent)));
        take(entry);
    });
    box->openOver(this);
}

void MainWindow::take(const PaletteEntry &entry)
{
    const QString what = entry.id.section(QLatin1Char(':'), 1);
    switch (entry.kind) {
    case PaletteEntry::Page: showPage(what); return;
    case PaletteEntry::Fleet: emit fleetRequested(what); return;
    case PaletteEntry::Worker:
    case PaletteEntry::Queue:
    case PaletteEntry::Job: return openScope(entry.id);
    case PaletteEntry::Control:
        if (const auto action = controlAction(what.section(QLatin1Char(':'), 0, 0)))
            m_controls->request(*action, {what.section(QLatin1Char(':'), 1)}); // asks where it must
        return;
    case PaletteEntry::Activity:
        showPage(QStringLiteral("activity"));
        return pageWidget(page())->applyFilter(what);
    case PaletteEntry::Action: break;
    }
    QList<PaletteEntry> entries;
    QList<QAction *> actions;
    for (const QMenu *menu : m_top->menus())
        offer(*menu, {}, &entries, &actions);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (entries.at(i).id == entry.id)
            return actions.at(i)->trigger();
    }
}

} // namespace qd
