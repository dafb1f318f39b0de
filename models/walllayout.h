// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QList>
#include <QPoint>
#include <QString>
#include <QTime>

#include <optional>

namespace qd {

enum class WallPage : quint8 { Overview, Heat, Queues, Timeline, Charts, Alerts, Clock, Count };

QString wallPageName(WallPage page); ///< in a file: stays as it is for ever
std::optional<WallPage> wallPageNamed(const QString &name);

/// One window of a wall: where it stands and what it shows.
struct WallPlace
{
    static constexpr int MaxPages = 20;
    static constexpr int MinSeconds = 5, MaxSeconds = 3600;
    static constexpr int MinScale = 50, MaxScale = 300;

    QString screen;         ///< its name; "": the one at position
    int position = 0;       ///< among the screens, where none has that name
    QString fleet;          ///< "": the one that the program shows
    bool allFleets = false; ///< instead: all of them, the worst first
    QList<WallPage> pages{WallPage::Overview};
    int seconds = 20;       ///< a page
    int scalePercent = 100; ///< beside the screen's height
    QTime dimFrom, dimTo;   ///< both valid: dimmed in between, over midnight too
    int dimPercent = 50;    ///< how much darker then, 0 … 90

    bool isDimmedAt(QTime time) const;
    /// Those of pages that there are: of all fleets together only overview, alerts and clock.
    QList<WallPage> shownPages() const;
    bool operator==(const WallPlace &) const = default;
};

/// A wall by name: its windows. What comes from a file is held to the limits here. Any thread.
struct WallLayout
{
    static constexpr int MaxLayouts = 50, MaxWindows = 16, MaxName = 80;

    QString name;
    QList<WallPlace> windows;

    /// What is shown where nothing was arranged: each page in turn on the first screen.
    static WallLayout standard();
    bool operator==(const WallLayout &) const = default;
};

/// Layouts read, or why they were not, in a sentence.
struct WallLayouts
{
    QList<WallLayout> layouts;
    QString error; ///< empty: all is well
};

QJsonValue toJson(const QList<WallLayout> &layouts);
WallLayouts wallLayoutsFromJson(const QJsonValue &value);

/// How far a picture is moved at \a wallMs (epoch) against burning in, in pixels of a screen of
/// 1080 lines: at most WallShiftX and WallShiftY, a pixel a minute, through all of that room in 13
/// hours.
QPoint wallShiftAt(qint64 wallMs);
constexpr int WallShiftX = 12, WallShiftY = 8;

/// Which page of \a place is shown \a shownMs after it was opened.
int wallPageAt(const WallPlace &place, qint64 shownMs);
/// How long that page stays, ms; −1: there is no other.
qint64 wallPageLeftMs(const WallPlace &place, qint64 shownMs);

} // namespace qd
