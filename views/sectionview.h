// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sectiongrid.h"
#include "workerhand.h"

#include <QListView>
#include <QPersistentModelIndex>

#include <limits>

namespace qd {

class Theme;

/// A list of workers that lie as cells in sections (cards, tiles): geometry is arithmetic
/// (SectionGrid), so that any number of workers costs what the visible ones cost. Only what changed
/// and is seen is repainted. Heirs say how large cells are and paint them. The keyboard, the menu
/// and the stillness of the order are WorkerHand's. GUI thread.
class SectionView : public QListView
{
    Q_OBJECT
public:
    SectionView(WorkerOrder &workers, const Theme &theme, WorkerHand::WhyNot whyNot,
                QWidget *parent = nullptr);
    ~SectionView() override;

    QString currentKey() const { return m_hand->currentKey(); }
    QStringList selectedKeys() const { return m_hand->selectedKeys(); }
    void setEmptyText(const QString &text); ///< shown where there is nothing
    /// 0 fresh, 1 amber, 2 red: old data looks old. \a knownMs: until when running times go on.
    void setDimmed(int freshness, qint64 knownMs);

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void keyboardSearch(const QString &) override {} ///< letters are verbs

signals:
    void controlRequested(qd::ControlAction action, const QStringList &keys);
    void opened(const QString &key); ///< double click, Enter
    void currentKeyChanged(const QString &key);

protected:
    virtual SectionGrid makeCells() const
    {
        return {};
    } ///< asked for by the base before the heir is there
    virtual void dimmedChanged() {}
    /// What of a row is seen changed: false spares its repaint.
    virtual bool looksChanged(int row);
    virtual void placesChanged() {} ///< rows came, went or moved, or sizes are others
    /// How far around a cell is painted because it is current.
    virtual int ringWidth() const { return 0; }

    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void dataChanged(const QModelIndex &from, const QModelIndex &to,
                     const QList<int> &roles) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

    const SectionGrid &cells() const;
    void forgetCells(); ///< sizes are others
    QRect cellRect(int row) const { return cells().rect(row).translated(0, -verticalOffset()); }
    std::pair<int, int> visibleRows() const; ///< first > last: none
    void updateRow(int row);
    void updateKey(const QString &key);
    bool ringShown() const { return m_keyboard && hasFocus(); } ///< of the keyboard's current cell
    void paintEmpty(QPainter &painter, const QColor &back) const;

    const Theme &theme() const { return m_theme; }
    WorkerOrder &workers() const { return m_workers; }
    WorkerHand &hand() const { return *m_hand; }
    int dimmed() const { return m_dimmed; }
    qint64 knownMs() const { return m_knownMs; }
    void setAnchor() { m_anchor = currentIndex(); }

private:
    WorkerOrder &m_workers;
    const Theme &m_theme;
    WorkerHand *m_hand;
    mutable SectionGrid m_cells;
    mutable bool m_cellsOld = true;
    QPersistentModelIndex m_anchor; ///< where a range selection began
    QString m_emptyText;
    int m_dimmed = 0;
    qint64 m_knownMs = std::numeric_limits<qint64>::max();
    bool m_keyboard = false; ///< the keyboard moved last: show its ring
};

} // namespace qd
