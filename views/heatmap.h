// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heattiles.h"
#include "sectionview.h"

#include <QItemSelection>
#include <QTimer>

namespace qd {

class WorkerTip;

/// Every worker a tile, thousands at a glance: as large as the room allows, in lines beside the
/// heads of their groups. Hovering tells about one, a click makes it current, dragging chooses what
/// it touches. GUI thread.
class HeatMap final : public SectionView
{
    Q_OBJECT
public:
    HeatMap(WorkerOrder &workers, const Theme &theme, WorkerHand::WhyNot whyNot,
            QWidget *parent = nullptr);

    void setBy(HeatBy by);
    const HeatTiles &tiles() const { return m_tiles; }
    void tickAges(); ///< once a second: figures that grow by themselves, and their scale

    /// Tiles for \a count rows in \a room at \a scale: as large as fits, else so small as is still
    /// seen, and it scrolls.
    static SectionGrid grid(int count, const std::vector<int> &heads, const QSize &room,
                            double scale, int headWidth, Qt::LayoutDirection direction);

signals:
    void scaleChanged(); ///< of the figures that colour the tiles

protected:
    SectionGrid makeCells() const override;
    bool looksChanged(int row) override;
    void placesChanged() override { m_looks.clear(); }
    void dimmedChanged() override { m_looks.clear(); }
    int ringWidth() const override { return 4; }
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void dataChanged(const QModelIndex &from, const QModelIndex &to,
                     const QList<int> &roles) override;

private:
    void paintTiles(QPainter &painter, const QRegion &region, int first, int last);
    void paintHead(QPainter &painter, int row) const;
    void paintRing(QPainter &painter, int row, const QColor &color, double width) const;
    int headWidth() const;
    bool isCompact() const; ///< many groups: their heads take one line
    void setHovered(int row);
    void showTip();
    void dragTo(const QPoint &point);
    void rescale();

    HeatTiles m_tiles;
    std::vector<HeatTiles::Look> m_looks; ///< by row, as painted; empty: not known
    int m_hovered = -1;
    QTimer m_tipWait;
    WorkerTip *m_tip;
    QString m_tipKey;
    QPoint m_dragFrom, m_dragTo; ///< in contents
    bool m_mayDrag = false, m_dragging = false;
    QItemSelection m_before; ///< chosen when the drag began
};

} // namespace qd
