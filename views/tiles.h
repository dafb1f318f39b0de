// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tile.h"

namespace qd {

class Fleet;

/// The computer under the fleet (load, CPU, memory, disk) beside the back end's own settings. GUI
/// thread.
class SystemTile final : public QWidget
{
    Q_OBJECT
public:
    SystemTile(Fleet &fleet, const Theme &theme, QWidget *parent = nullptr);
    void refresh();
    void setDimmed(int freshness);

    struct Bar
    {
        QString name, value;
        MaybeReal percent;
        Tone tone = Tone::Info;
        bool operator==(const Bar &) const = default;
    };
    struct Setting
    {
        QString name, value;
        bool operator==(const Setting &) const = default;
    };
    const QList<Bar> &bars() const { return m_bars; }
    const QList<Setting> &settings() const { return m_settings; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Fleet &m_fleet;
    const Theme &m_theme;
    QList<Bar> m_bars;
    QList<Setting> m_settings;
    int m_dimmed = 0;
};

/// The row of tiles on top of the Overview: one row where there is room, else two. GUI thread.
class TileStrip final : public QWidget
{
    Q_OBJECT
public:
    TileStrip(Fleet &fleet, const Theme &theme, QWidget *parent = nullptr);
    void refresh(qint64 nowMs);
    void setCompact(bool compact); ///< one row whatever the width, of the most telling tiles

    Tile *healthTile() const { return m_health; }
    Tile *activeTile() const { return m_active; }
    Tile *queuedTile() const { return m_queued; }
    Tile *throughputTile() const { return m_throughput; }
    Tile *errorTile() const { return m_errors; }
    Tile *responseTile() const { return m_response; }
    SystemTile *systemTile() const { return m_system; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    bool isShort() const { return m_compact || m_bare; }
    void showHealth();
    void showQueued();
    void showErrors();

    Fleet &m_fleet;
    const Theme &m_theme;
    Tile *m_health, *m_active, *m_queued, *m_throughput, *m_errors, *m_response;
    SystemTile *m_system;
    bool m_compact = false;
    bool m_bare = false; ///< the back end tells nothing of its system: no tiles of dashes
};

} // namespace qd
