// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowplace.h"

#include <QGuiApplication>
#include <QJsonObject>
#include <QLayout>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace qd {

namespace {

constexpr qsizetype MostGeometry = 4000, MostScreensText = 400;
constexpr int SettleMs = 300; ///< monitors of a dock come one by one
constexpr int SeenPx = 60;    ///< of a window: enough to take hold of it

QJsonObject placeFor(const QJsonArray &places, const QString &screens)
{
    for (const QJsonValue &place : places) {
        if (place[QLatin1String("screens")].toString() == screens)
            return place.toObject();
    }
    return {};
}

/// A window that cannot be taken hold of comes to the nearest monitor's middle.
void bringIn(QWidget &window)
{
    const QRect frame = window.frameGeometry();
    for (const QScreen *screen : QGuiApplication::screens()) {
        const QRect seen = screen->availableGeometry() & frame;
        if (seen.width() >= SeenPx && seen.height() >= SeenPx)
            return;
    }
    const QScreen *screen = window.screen() ? window.screen() : QGuiApplication::primaryScreen();
    if (!screen)
        return;
    const QRect room = screen->availableGeometry();
    const QSize size = window.size().boundedTo(room.size());
    window.resize(size);
    window.move(room.center() - QPoint(size.width() / 2, size.height() / 2));
}

} // namespace

WindowPlace &WindowPlace::of(QWidget &window)
{
    if (auto *place = window.findChild<WindowPlace *>({}, Qt::FindDirectChildrenOnly))
        return *place;
    return *new WindowPlace(window);
}

WindowPlace::WindowPlace(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(SettleMs);
    connect(&m_settling, &QTimer::timeout, this, &WindowPlace::settle);
    const auto begin = [this] { m_settling.start(); };
    connect(qGuiApp, &QGuiApplication::screenAdded, this, begin);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, begin);
}

QString WindowPlace::screens()
{
    QStringList all;
    for (const QScreen *screen : QGuiApplication::screens()) {
        const QRect at = screen->geometry();
        all << QStringLiteral("%1 %2x%3+%4+%5")
                   .arg(screen->name().left(40))
                   .arg(at.width())
                   .arg(at.height())
                   .arg(at.x())
                   .arg(at.y());
    }
    all.sort();
    return all.join(u';').left(MostScreensText);
}

void WindowPlace::note()
{
    if (m_settling.isActive())
        return;
    const QString now = screens();
    QJsonArray places{
        QJsonObject{{QStringLiteral("screens"), now},
                    {QStringLiteral("geometry"),
                     QString::fromLatin1(m_window.saveGeometry().toBase64())}}};
    for (const QJsonValue &place : std::as_const(m_places)) {
        if (place[QLatin1String("screens")].toString() != now && places.size() < MostSets)
            places.append(place);
    }
    m_places = places;
}

QJsonArray WindowPlace::toJson()
{
    note();
    return m_places;
}

void WindowPlace::restore(const QJsonArray &places)
{
    m_places = {};
    for (const QJsonValue &value : places) {
        const QString screens = value[QLatin1String("screens")].toString();
        const QString geometry = value[QLatin1String("geometry")].toString();
        if (m_places.size() < MostSets && !geometry.isEmpty() && geometry.size() <= MostGeometry &&
            screens.size() <= MostScreensText)
            m_places.append(QJsonObject{{QStringLiteral("screens"), screens},
                                        {QStringLiteral("geometry"), geometry}});
    }
    if (!m_places.isEmpty())
        settle();
}

/// Its place on these monitors; it never stood on them: as it last stood, and within reach.
void WindowPlace::settle()
{
    QJsonObject place = placeFor(m_places, screens());
    if (place.isEmpty() && !m_window.isVisible())
        place = m_places.first().toObject();
    if (!place.isEmpty())
        m_window.restoreGeometry(QByteArray::fromBase64(
            place.value(QLatin1String("geometry")).toString().toLatin1()));
    bringIn(m_window);
}

void resizeWithin(QWidget &window, const QSize &size)
{
    constexpr QSize FramePx(16, 48);
    window.resize(size.boundedTo(window.screen()->availableSize() - FramePx));
}

void fitWithin(QWidget &window)
{
    window.ensurePolished();
    QLayout *const layout = window.layout();
    layout->activate();
    const QSize wanted = layout->totalSizeHint();
    const int width = std::clamp(wanted.width(), window.minimumWidth(), window.maximumWidth());
    resizeWithin(window, {width, layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                                             : wanted.height()});
}

} // namespace qd
