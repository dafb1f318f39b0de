// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cardlayout.h"
#include "command.h"
#include "sectiongrid.h"
#include "thresholds.h"
#include "workerorder.h"

#include <QHash>
#include <QListView>
#include <QPersistentModelIndex>
#include <QPointer>
#include <functional>
#include <limits>
#include <memory>
#include <optional>

namespace qd {

class Theme;
class WorkerMenu;
class WorkerModel;
class WorkerCardDelegate;
struct CardState;
struct WorkerRow;

/// The worker cards: a list view whose geometry is arithmetic (SectionGrid), so that any number of
/// workers costs what the visible ones cost. Only visible changed cards are repainted. The order is
/// frozen while the pointer is over the grid. Controls and keys ask by identity, never by row. GUI
/// thread.
///
/// Keys: arrows, Home, End, pages move; Space selects; Enter opens; P pauses or resumes, S starts,
/// Shift+S stops, Shift+R restarts; Esc takes away the server's answer; the menu key, Shift+F10 and
/// the right button open the worker's menu.
class WorkerGrid final : public QListView
{
    Q_OBJECT
public:
    /// \a whyNot: why an action makes no sense for a worker now, empty when it does
    /// (Fleet::whyNot).
    WorkerGrid(WorkerOrder &workers, const Theme &theme,
               std::function<QString(ControlAction, const QString &key)> whyNot,
               QWidget *parent = nullptr);
    ~WorkerGrid() override;

    QString currentKey() const;
    QStringList selectedKeys() const;
    void setLimits(const Thresholds &limits); ///< which values are coloured
    void setEmptyText(const QString &text);   ///< shown where there is no card
    /// 0 fresh, 1 amber, 2 red: old data looks old. \a knownMs: until when running times go on.
    void setDimmed(int freshness, qint64 knownMs);
    void tickAges(); ///< once a second: ages on visible cards; answers of success go after 10 s

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;

signals:
    void controlRequested(qd::ControlAction action, const QString &key);
    void opened(const QString &key); ///< double click, Enter
    void currentKeyChanged(const QString &key);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void dataChanged(const QModelIndex &from, const QModelIndex &to,
                     const QList<int> &roles) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    /// What the pointer is on: a control of a worker, or (control unset) its answer line.
    struct Spot
    {
        QString key;
        std::optional<CardControl> control;
        bool operator==(const Spot &) const = default;
    };
    const SectionGrid &cards() const;
    QRect cardRect(int row) const; ///< in viewport coordinates
    std::optional<Spot> spotAt(const QPoint &point) const;
    CardState stateOf(int row, const WorkerRow &worker) const;
    void paintGaps(QPainter &painter, const QRegion &region, const SectionGrid &grid,
                   int top) const;
    void updateKey(const QString &key);
    void updateRow(int row);
    void setHovered(const std::optional<Spot> &spot);
    void press(const Spot &spot);
    /// Emits controlRequested, or says why not at \a globalPos.
    void request(ControlAction action, const QString &key, const QPoint &globalPos);
    bool handleKey(QKeyEvent *event);
    /// The menu of a worker, at a place of the screen or else on its card.
    void openMenu(const QModelIndex &index, const std::optional<QPoint> &globalPos);
    static ControlAction actionOf(CardControl control, const WorkerRow &row);
    QString tipAt(const QPoint &point) const;
    WorkerModel *source() const;
    void dismiss(const QString &key);

    WorkerOrder &m_order;
    const Theme &m_theme;
    std::function<QString(ControlAction, const QString &)> m_whyNot;
    std::unique_ptr<WorkerCardDelegate> m_delegate;
    std::optional<Spot> m_hovered, m_pressed;
    mutable SectionGrid m_cards;
    mutable bool m_cardsOld = true; ///< rows came, went or moved
    QPersistentModelIndex m_anchor; ///< where a range selection began
    QPointer<WorkerMenu> m_menu;
    FreezeHold m_pointerHold, m_menuHold; ///< while the pointer is here, while the menu is open
    QString m_emptyText;
    int m_dimmed = 0;
    qint64 m_knownMs = std::numeric_limits<qint64>::max();
    bool m_keyboard = false; ///< the keyboard moved last: show its ring
};

} // namespace qd
