// SPDX-License-Identifier: GPL-3.0-or-later
// The window as one of several fleets: the page with all of them, their names, the keys that lead to them.
#include "fleet.h"
#include "fleetboard.h"
#include "fleetspage.h"
#include "mainwindow.h"
#include "text.h"
#include "topbar.h"

#include <QMenu>
#include <QShortcut>

namespace qd {

Page *MainWindow::makeFleetsPage()
{
    auto *page = new FleetsPage(*m_board, m_fleet, m_theme, m_stack);
    connect(page, &FleetsPage::fleetRequested, this, &MainWindow::fleetRequested);
    connect(page, &FleetsPage::closeRequested, this, &MainWindow::fleetCloseRequested);
    connect(page, &FleetsPage::editRequested, this, &MainWindow::fleetEditRequested);
    connect(page, &FleetsPage::removeRequested, this, &MainWindow::fleetRemoveRequested);
    connect(page, &FleetsPage::importRequested, this, &MainWindow::fleetsImportRequested);
    connect(page, &FleetsPage::exportRequested, this, &MainWindow::fleetsExportRequested);
    return page;
}

void MainWindow::setBoard(FleetBoard &board)
{
    m_board = &board;
    addPage(QStringLiteral("fleets"), QStringLiteral("fleets"), tr("Fleets"), 0);

    auto *menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { showFleets(menu); });
    m_top->setFleetsMenu(menu);
    // Ctrl+1 … 7 lead to the pages, Alt+1 … 3 to the kinds of view.
    for (int number = 1; number <= 9; ++number) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key(Qt::Key_0 + number)), this);
        connect(shortcut, &QShortcut::activated, this, [this, number] {
            const QList<FleetSeat> &seats = m_board->seats();
            if (number <= seats.size())
                emit fleetRequested(seats.at(number - 1).id);
        });
    }
    auto *names = new QShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_0), this);
    connect(names, &QShortcut::activated, m_top, &TopBar::openFleetsMenu);
}

void MainWindow::showFleets(QMenu *menu)
{
    menu->clear();
    menu->addAction(tr("All fleets"), this, [this] { showPage(QStringLiteral("fleets")); });
    menu->addSeparator();
    const QList<FleetSeat> &seats = m_board->seats();
    for (qsizetype i = 0; i < seats.size(); ++i) {
        const FleetSeat &seat = seats.at(i);
        // An ampersand is a letter of the name, not a key of the menu.
        QAction *action = menu->addAction(
            displayText(seat.profile.name, 60).replace(u'&', QStringLiteral("&&")), this,
            [this, id = seat.id] { emit fleetRequested(id); });
        action->setCheckable(true);
        action->setChecked(seat.fleet == &m_fleet);
        if (i < 9) // shown alone: the window's own keys do it
            action->setText(action->text() + QStringLiteral("\tCtrl+Alt+%1").arg(i + 1));
    }
    menu->addSeparator();
    menu->addAction(tr("Add a fleet…"), this, [this] { emit fleetEditRequested({}); });
}

} // namespace qd
