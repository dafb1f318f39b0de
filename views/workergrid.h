// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cardlayout.h"
#include "sectionview.h"
#include "thresholds.h"

#include <memory>
#include <optional>

namespace qd {

class WorkerCardDelegate;
struct CardState;

/// The workers as cards with their controls, under the heads of their groups. Controls ask by
/// identity, never by row. GUI thread.
class WorkerGrid final : public SectionView
{
    Q_OBJECT
public:
    WorkerGrid(WorkerOrder &workers, const Theme &theme, WorkerHand::WhyNot whyNot,
               QWidget *parent = nullptr);
    ~WorkerGrid() override;

    void setLimits(const Thresholds &limits); ///< which values are coloured
    void tickAges(); ///< once a second: ages on visible cards; answers of success go after 10 s

protected:
    SectionGrid makeCells() const override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    /// What the pointer is on: a control of a worker, or (control unset) its answer line.
    struct Spot
    {
        QString key;
        std::optional<CardControl> control;
        bool operator==(const Spot &) const = default;
    };
    std::optional<Spot> spotAt(const QPoint &point) const;
    CardState stateOf(int row, const WorkerRow &worker, bool selected) const;
    void paintGaps(QPainter &painter, const QRegion &region) const;
    void paintHead(QPainter &painter, int row) const;
    void setHovered(const std::optional<Spot> &spot);
    void press(const Spot &spot);
    static ControlAction actionOf(CardControl control, const WorkerRow &row);
    QString tipAt(const QPoint &point) const;

    std::unique_ptr<WorkerCardDelegate> m_delegate;
    std::optional<Spot> m_hovered, m_pressed;
    int m_hoveredHead = -1;
};

} // namespace qd
