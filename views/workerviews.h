// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "viewstate.h"
#include "workerorder.h"

#include <QSet>
#include <QWidget>

class QAbstractItemView;
class QItemSelectionModel;
class QPushButton;
class QStackedLayout;

namespace qd {

class Fleet;
class HeatMap;
class HeatScale;
class Theme;
class WorkerGrid;
class WorkerTable;

enum class Density : quint8 { Cards, Table, HeatMap };
constexpr int DensityCount = 3;

/// The workers of one order as cards, as a table or as a heat map: filter, groups, sort, selection
/// and current worker are the same in all three. Each is made when it is shown first. What a filter
/// hides keeps being chosen for when it comes back, and is not acted on meanwhile. GUI thread.
class WorkerViews final : public QWidget
{
    Q_OBJECT
public:
    WorkerViews(Fleet &fleet, WorkerOrder &workers, const Theme &theme, Density first,
                QWidget *parent = nullptr);
    ~WorkerViews() override;

    Density density() const { return m_density; }
    void setDensity(Density density);
    QAbstractItemView *view() const { return m_view; } ///< the one that is shown
    WorkerGrid *grid();
    WorkerTable *table();
    HeatMap *heatMap();

    QString currentKey() const;
    QStringList selectedKeys() const; ///< in shown order
    int selectedCount() const;
    bool isSelected(const QString &key) const;
    bool select(const QString &key); ///< makes it the current and only one; false: not shown
    void clearSelection();
    void deselect(const QString &key);
    QPushButton *waitingButton() const { return m_waiting; }

    void setDimmed(int freshness, qint64 knownMs);
    void tickAges(); ///< once a second

    /// Where a page keeps what was arranged here.
    struct Keys
    {
        ViewKey density, grouping, sort, columns;
    };
    void remember(ViewState &state, const Keys &keys);

signals:
    void densityChanged(qd::Density density);
    void controlRequested(qd::ControlAction action, const QStringList &keys);
    void opened(const QString &key); ///< double click, Enter
    void clicked();                  ///< on the current worker
    void currentChanged();
    void selectionChanged(); ///< also when selected ones came or went

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    template<typename View>
    void adopt(View *view);
    void showView(QAbstractItemView *view, QWidget *page);
    void groupByItself();
    void arranged();
    void rowsGoing(int first, int last);
    void rowsCame(int first, int last);
    void showWaiting();

    Fleet &m_fleet;
    WorkerOrder &m_workers;
    const Theme &m_theme;
    QStackedLayout *m_pages;
    QItemSelectionModel *m_selection;
    WorkerGrid *m_grid = nullptr;
    WorkerTable *m_table = nullptr;
    HeatMap *m_heatMap = nullptr;
    HeatScale *m_heatScale = nullptr;
    QWidget *m_tablePage = nullptr, *m_heatPage = nullptr;
    QAbstractItemView *m_view = nullptr;
    QPushButton *m_waiting;
    FreezeHold m_byButton; ///< while the pointer is on it
    Density m_density = Density::Cards;
    QSet<QString> m_away; ///< chosen, and hidden by the filter or a closed group
    bool m_rowsMoving = false;
    bool m_ownGrouping = true; ///< nobody chose: hosts in the heat map, else none
    bool m_arranging = false;
    int m_dimmed = 0;
    qint64 m_knownMs;
    ViewState *m_state = nullptr;
    Keys m_keys{};
};

} // namespace qd
