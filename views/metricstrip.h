// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tile.h"

#include <QHash>

#include <vector>

namespace qd {

class Fleet;

/// A tile for each metric that the fleet's source tells by a name of its own; hidden where it tells
/// none. A click asks for their history. GUI thread.
class MetricStrip final : public QWidget
{
    Q_OBJECT
public:
    MetricStrip(Fleet &fleet, const Theme &theme, QWidget *parent = nullptr);

    /// \a level: of the fleet's data, as freshness().
    void refresh(qint64 nowMs, int level);
    void setRows(int rows); ///< at most so many; the last tile says how many more there are
    int tileCount() const { return int(m_tiles.size()); } ///< shown
    const Tile *tile(int index) const { return m_tiles[size_t(index)]; }

signals:
    void opened(); ///< one was clicked

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Course
    {
        Samples samples;
        qint64 toldAtMs = 0;
    };
    int columns() const;
    void arrange();

    Fleet &m_fleet;
    const Theme &m_theme;
    std::vector<Tile *> m_tiles;
    QHash<QString, Course> m_courses; ///< by name, of those that are told
    qint64 m_sampledAtMs = 0;
    int m_rows = 1;
};

} // namespace qd
