// SPDX-License-Identifier: GPL-3.0-or-later
// Walls: put up, and put together.
#include "application.h"

#include "fleets.h"
#include "fleetsession.h"
#include "mainwindow.h"
#include "screenshot.h"
#include "walldialog.h"
#include "walls.h"
#include "wallwindow.h"

#include <QGuiApplication>
#include <QScreen>

namespace qd {

Walls &Application::walls()
{
    if (!m_walls) {
        m_walls = std::make_unique<Walls>(*m_fleets, m_theme, Walls::defaultFile());
        if (!m_options.bigScreen.isEmpty())
            connect(m_walls.get(), &Walls::closed, this, [this] { leave(0, {}); });
    }
    return *m_walls;
}

void Application::editWalls(FleetSession &session)
{
    QString why;
    const QList<WallLayout> layouts = walls().layouts(&why);
    MainWindow *window = deskOf(session).window.get();
    if (!why.isEmpty())
        return window->showNote(why); // a file that is not understood is not written over
    WallDialog::Choices choices;
    for (const QScreen *screen : QGuiApplication::screens())
        choices.screens << screen->name();
    for (const FleetProfile &profile : m_fleets->file().book().profiles)
        choices.fleets << profile.name;
    choices.preview = [this, &session](const WallPlace &place, QWidget *parent) {
        const FleetProfile *named = m_fleets->file().book().byName(place.fleet);
        FleetSession *shown = named ? m_fleets->session(named->id) : &session;
        auto *preview = new WallWindow((shown ? shown : &session)->fleet(), m_theme, place, parent,
                                       &m_fleets->board());
        preview->setWindowFlags(Qt::Widget);
        preview->setFocusPolicy(Qt::NoFocus);
        preview->unsetCursor();
        return preview;
    };
    auto *dialog = new WallDialog(m_theme, layouts, choices, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WallDialog::saved, this,
            [this](const QList<WallLayout> &edited) { walls().save(edited); });
    connect(dialog, &WallDialog::showRequested, this,
            [this, &session](const QString &name) { openWall(name, session); });
    dialog->open();
}

void Application::openWall(const QString &layout, FleetSession &session)
{
    if (walls().isOpen())
        return;
    const bool pictured = !m_options.screenshot.isEmpty();
    const QSize size = m_options.size.isValid() ? m_options.size : QSize(1920, 1080);
    const QString trouble = m_walls->open(layout, session, pictured ? size : QSize());
    if (trouble.isEmpty() && pictured && m_walls->firstWindow()) {
        photograph(*m_walls->firstWindow(), session);
        connect(m_walls->firstWindow(), &WallWindow::painted, m_screenshot.get(),
                &Screenshot::framePainted);
    }
    if (trouble.isEmpty())
        return;
    if (!m_options.bigScreen.isEmpty())
        return leave(2, trouble);
    deskOf(session).window->showNote(trouble);
}

} // namespace qd
