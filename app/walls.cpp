// SPDX-License-Identifier: GPL-3.0-or-later
#include "walls.h"

#include "feedbatch.h"
#include "fleets.h"
#include "fleetsession.h"
#include "wallwindow.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QScreen>
#include <QStandardPaths>
#include <QWindow>

#include <algorithm>
#include <utility>

namespace qd {

namespace {

constexpr qint64 MostBytes = 1 << 20;

QScreen *screenOf(const WallPlace &place)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    if (!place.screen.isEmpty()) {
        const auto named =
            std::find_if(screens.begin(), screens.end(), [&place](const QScreen *screen) {
                return screen->name() == place.screen;
            });
        return named == screens.end() ? nullptr : *named;
    }
    return screens.value(place.position);
}

} // namespace

Walls::Walls(Fleets &fleets, const Theme &theme, const QString &file, QObject *parent)
    : QObject(parent)
    , m_fleets(fleets)
    , m_theme(theme)
    , m_file(file)
{
    connect(qApp, &QGuiApplication::screenAdded, this, [this](QScreen *screen) {
        connect(screen, &QScreen::geometryChanged, this, &Walls::arrange);
        arrange();
    });
    // The screen is still in the list while it is told.
    connect(qApp, &QGuiApplication::screenRemoved, this, &Walls::arrange, Qt::QueuedConnection);
    for (QScreen *screen : QGuiApplication::screens())
        connect(screen, &QScreen::geometryChanged, this, &Walls::arrange);
    connect(&fleets, &Fleets::closing, this, [this](FleetSession *gone) {
        std::erase_if(m_places, [gone](const Place &one) { return one.session == gone; });
        if (m_places.empty())
            close();
    });
}

Walls::~Walls()
{
    lookAtAll(false);
}

void Walls::lookAtAll(bool looks)
{
    if (std::exchange(m_looksAtAll, looks) != looks)
        m_fleets.board().look(looks);
}

QString Walls::defaultFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return folder.isEmpty() ? QString() : folder + QStringLiteral("/quarterdeck/walls.json");
}

QList<WallLayout> Walls::layouts(QString *why) const
{
    if (m_saved)
        return *m_saved;
    QByteArray bytes;
    if (!readOwnFile(m_file, MostBytes, &bytes, why)) {
        if (!why->isEmpty())
            *why = tr("%1 cannot be used: %2").arg(m_file, *why);
        return {};
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    const WallLayouts read = wallLayoutsFromJson(
        document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    const QString wrong = document.isNull() ? error.errorString() : read.error;
    if (!wrong.isEmpty())
        *why = tr("%1 cannot be used: %2").arg(m_file, wrong);
    return read.layouts;
}

void Walls::save(const QList<WallLayout> &layouts)
{
    m_saved = layouts;
    m_writer.write(m_file, QJsonDocument(toJson(layouts).toArray()).toJson());
}

QString Walls::open(const QString &layout, FleetSession &session, const QSize &size)
{
    QString why;
    const QList<WallLayout> layouts = this->layouts(&why);
    if (!why.isEmpty())
        return why;
    const auto found =
        std::find_if(layouts.begin(), layouts.end(),
                     [&layout](const WallLayout &one) { return one.name == layout; });
    if (found == layouts.end() && layout != QLatin1String("default"))
        return tr("There is no wall named \"%1\" in %2.").arg(layout, m_file);
    const WallLayout wall = found == layouts.end() ? WallLayout::standard() : *found;

    m_size = size;
    m_places.clear();
    for (const WallPlace &place : wall.windows) {
        FleetSession *shown = &session;
        if (place.allFleets) {
            m_fleets.openAtStart();
        } else if (!place.fleet.isEmpty()) {
            const FleetProfile *profile = m_fleets.file().book().byName(place.fleet);
            shown = profile ? m_fleets.open(profile->id) : nullptr;
            if (!shown)
                return tr("The wall \"%1\" shows a fleet named \"%2\", which is not saved.")
                    .arg(wall.name, place.fleet);
        }
        m_places.push_back({place, shown, nullptr, nullptr});
    }
    lookAtAll(std::any_of(wall.windows.begin(), wall.windows.end(),
                          [](const WallPlace &place) { return place.allFleets; }));
    arrange();
    if (!m_size.isValid()) // a picture is no wall that anybody looks at
        m_awake.hold(tr("A wall is shown"));
    return {};
}

WallWindow *Walls::firstWindow() const
{
    const auto found = std::find_if(m_places.begin(), m_places.end(),
                                    [](const Place &one) { return one.window != nullptr; });
    return found == m_places.end() ? nullptr : found->window.get();
}

void Walls::arrange()
{
    for (Place &one : m_places) {
        QScreen *screen = screenOf(one.place);
        if (!screen) {
            if (one.window)
                one.session->setWatch(one.window.get(), {false, false});
            one.window.reset();
            one.screen = nullptr;
            continue;
        }
        if (!one.window) {
            one.window = std::make_unique<WallWindow>(one.session->fleet(), m_theme, one.place,
                                                      nullptr, &m_fleets.board());
            one.window->setProperty("qd-wall", true); // stays while the program is locked
            // Queued: it is in the middle of telling.
            connect(one.window.get(), &WallWindow::leaveAsked, this, &Walls::close,
                    Qt::QueuedConnection);
            one.session->setWatch(one.window.get(),
                                  {one.place.pages.contains(WallPage::Timeline), true});
        }
        one.screen = screen;
        if (m_size.isValid()) {
            one.window->resize(m_size);
            one.window->show();
            continue;
        }
        one.window->setGeometry(screen->geometry());
        one.window->showFullScreen();
    }
}

void Walls::close()
{
    for (const Place &one : m_places) {
        if (one.window)
            one.session->setWatch(one.window.get(), {false, false});
    }
    m_places.clear();
    lookAtAll(false);
    m_awake.letGo();
    emit closed();
}

} // namespace qd
