// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keepawake.h"
#include "ownfile.h"
#include "theme.h"
#include "walllayout.h"

#include <QObject>
#include <QSize>

#include <memory>
#include <optional>
#include <vector>

class QScreen;

namespace qd {

class Fleets;
class FleetSession;
class WallWindow;

/// The windows of a wall on their screens: one of a layout stands full screen on the screen it
/// names; while that is not there it waits. The display is kept awake where the desktop can be
/// asked to. GUI thread.
class Walls final : public QObject
{
    Q_OBJECT
public:
    /// All outlive this. \a file: with layouts; it need not exist.
    Walls(Fleets &fleets, const Theme &theme, const QString &file, QObject *parent = nullptr);
    ~Walls() override;

    static QString defaultFile();
    QList<WallLayout> layouts(QString *why) const; ///< of the file; \a why: it cannot be used
    void save(const QList<WallLayout> &layouts);
    /// "default" is what the file says of that name, else each page in turn on the first screen.
    /// \a session: for windows that name no fleet. \a size: of each instead of its whole screen,
    /// for a picture. A sentence why not; empty: it is open.
    QString open(const QString &layout, FleetSession &session, const QSize &size = {});
    void close(); ///< closed() follows
    bool isOpen() const { return !m_places.empty(); }
    WallWindow *firstWindow() const; ///< nullptr: none stands

signals:
    void closed(); ///< by a person who held Esc, or by close()

private:
    struct Place
    {
        WallPlace place;
        FleetSession *session;
        std::unique_ptr<WallWindow> window; ///< nullptr: its screen is not there
        QScreen *screen = nullptr;
    };
    void arrange();
    void lookAtAll(bool looks);

    Fleets &m_fleets;
    const Theme &m_theme;
    QString m_file;
    OwnFileWriter m_writer;
    std::optional<QList<WallLayout>> m_saved; ///< what the file says since save(), or soon will
    std::vector<Place> m_places;
    bool m_looksAtAll = false; ///< a window shows all fleets: each is read as far as that needs
    QSize m_size;              ///< invalid: full screen
    KeepAwake m_awake;
};

} // namespace qd
