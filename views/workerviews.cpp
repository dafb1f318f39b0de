// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerviews.h"

#include "clock.h"
#include "fleet.h"
#include "format.h"
#include "heatmap.h"
#include "heatscale.h"
#include "panel.h"
#include "selectedrows.h"
#include "textlabel.h"
#include "viewwords.h"
#include "workergrid.h"
#include "workertable.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedLayout>

#include <limits>

namespace qd {

WorkerViews::WorkerViews(Fleet &fleet, WorkerOrder &workers, const Theme &theme, Density density,
                         QWidget *parent)
    : QWidget(parent)
    , m_fleet(fleet)
    , m_workers(workers)
    , m_theme(theme)
    , m_pages(new QStackedLayout(this))
    , m_waiting(new QPushButton(this))
    , m_knownMs(std::numeric_limits<qint64>::max())
{
    // Before the selection hears of it: who goes may come back.
    connect(&workers, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { rowsGoing(first, last); });
    m_selection = new QItemSelectionModel(&workers, this);
    connect(&workers, &QAbstractItemModel::rowsRemoved, this, [this] {
        m_rowsMoving = false;
        emit selectionChanged();
    });
    connect(&workers, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { rowsCame(first, last); });
    connect(m_selection, &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &selected, const QItemSelection &deselected) {
                // It also tells, of nobody, that rows of chosen ones are others now.
                if (m_rowsMoving || (selected.isEmpty() && deselected.isEmpty()))
                    return;
                m_away.clear(); // a person chose anew
                emit selectionChanged();
            });
    connect(m_selection, &QItemSelectionModel::currentChanged, this, &WorkerViews::currentChanged);
    connect(&workers, &WorkerOrder::arrangementChanged, this, &WorkerViews::arranged);

    m_waiting->setFocusPolicy(Qt::NoFocus);
    m_waiting->setProperty("qd", QStringLiteral("floating"));
    m_waiting->hide();
    m_waiting->installEventFilter(this);
    connect(m_waiting, &QPushButton::clicked, &workers, &WorkerOrder::catchUp);
    connect(&workers, &WorkerOrder::waitingChanged, this, &WorkerViews::showWaiting);
    setDensity(density);
}

WorkerViews::~WorkerViews()
{
    // The views let go of the order and of the selection while both are there.
    m_waiting->setParent(this);
    m_view = nullptr;
    delete m_grid;
    delete m_table;
    delete m_heatMap;
}

template<typename View>
void WorkerViews::adopt(View *view)
{
    const QItemSelectionModel *own = view->selectionModel();
    view->setSelectionModel(m_selection);
    delete own;
    view->setDimmed(m_dimmed, m_knownMs);
    connect(view, &View::controlRequested, this, &WorkerViews::controlRequested);
    connect(view, &View::opened, this, &WorkerViews::opened);
    connect(view, &QAbstractItemView::clicked, this, &WorkerViews::clicked);
}

WorkerGrid *WorkerViews::grid()
{
    if (!m_grid) {
        m_grid = new WorkerGrid(m_workers, m_theme, whyNotOf(m_fleet), this);
        m_grid->setLimits(m_fleet.limits());
        adopt(m_grid);
        m_pages->addWidget(m_grid);
    }
    return m_grid;
}

WorkerTable *WorkerViews::table()
{
    if (!m_table) {
        auto *panel = new Panel(m_theme, this);
        m_table = new WorkerTable(
            m_workers, m_theme, [this] { return m_fleet.limits(); }, whyNotOf(m_fleet), panel);
        adopt(m_table);
        panel->body()->addWidget(m_table);
        panel->setFocusProxy(m_table);
        m_tablePage = panel;
        m_pages->addWidget(panel);
        if (m_state)
            m_table->columns()->setState(m_state->value(m_keys.columns).toObject());
        connect(m_table->columns(), &TableColumns::changed, this, [this] {
            if (m_state)
                m_state->setValue(m_keys.columns, m_table->columns()->state());
        });
    }
    return m_table;
}

HeatMap *WorkerViews::heatMap()
{
    if (!m_heatMap) {
        auto *panel = new Panel(m_theme, this);
        m_heatMap = new HeatMap(m_workers, m_theme, whyNotOf(m_fleet), panel);
        m_heatScale = new HeatScale(*m_heatMap, m_theme, panel);
        adopt(m_heatMap);
        const int side = scaled(m_theme, 14);
        panel->body()->setContentsMargins(side, side, scaled(m_theme, 6), side);
        panel->body()->addWidget(m_heatMap, 1);
        panel->body()->addWidget(m_heatScale);
        panel->setFocusProxy(m_heatMap);
        m_heatPage = panel;
        m_pages->addWidget(panel);
        if (m_state)
            m_heatMap->setBy(heatByOf(m_state->text(ViewKey::WorkersHeatBy)));
    }
    return m_heatMap;
}

void WorkerViews::setDensity(Density density)
{
    if (m_view && density == m_density)
        return;
    const bool focused = m_view && m_view->hasFocus();
    const QModelIndex top =
        m_view ? m_view->indexAt(QPoint(m_view->viewport()->width() / 2, 2)) : QModelIndex();
    m_density = density;
    groupByItself();
    switch (density) {
    case Density::Cards:
        grid();
        showView(m_grid, m_grid);
        break;
    case Density::Table:
        table();
        showView(m_table, m_tablePage);
        break;
    case Density::HeatMap:
        heatMap();
        showView(m_heatMap, m_heatPage);
        break;
    }
    if (focused)
        m_view->setFocus(Qt::OtherFocusReason);
    if (m_selection->currentIndex().isValid())
        m_view->scrollTo(m_selection->currentIndex());
    else if (top.isValid())
        m_view->scrollTo(top, QAbstractItemView::PositionAtTop);
    if (m_state)
        m_state->setValue(m_keys.density, densityWord(density));
    emit densityChanged(density);
}

void WorkerViews::showView(QAbstractItemView *view, QWidget *page)
{
    m_view = view;
    setFocusProxy(view);
    page->setGeometry(rect()); // now: what is scrolled to must know its room
    m_pages->setCurrentWidget(page);
    if (page->layout())
        page->layout()->activate();
    // Its child: whoever points at the button still points at the view.
    m_waiting->setParent(view);
    showWaiting();
}

void WorkerViews::groupByItself()
{
    if (!m_ownGrouping)
        return;
    const QScopedValueRollback<bool> ours(m_arranging, true);
    m_workers.setGrouping(m_density == Density::HeatMap ? WorkerGrouping::Host
                                                        : WorkerGrouping::None);
}

void WorkerViews::arranged()
{
    if (m_arranging)
        return;
    if (m_ownGrouping &&
        m_workers.grouping() !=
            (m_density == Density::HeatMap ? WorkerGrouping::Host : WorkerGrouping::None))
        m_ownGrouping = false;
    if (!m_state)
        return;
    m_state->setValue(m_keys.sort, sortWords(m_workers.sortLevels()));
    if (!m_ownGrouping)
        m_state->setValue(m_keys.grouping, groupingWord(m_workers.grouping()));
}

void WorkerViews::remember(ViewState &state, const Keys &keys)
{
    m_state = &state;
    m_keys = keys;
    {
        const QScopedValueRollback<bool> ours(m_arranging, true);
        if (const auto grouping = groupingOf(state.text(keys.grouping))) {
            m_ownGrouping = false;
            m_workers.setGrouping(*grouping);
        }
        if (const QList<SortLevel> levels = sortLevelsOf(state.value(keys.sort).toArray());
            !levels.isEmpty())
            m_workers.setSort(levels);
    }
    if (m_table)
        m_table->columns()->setState(state.value(keys.columns).toObject());
    if (m_heatMap)
        m_heatMap->setBy(heatByOf(state.text(ViewKey::WorkersHeatBy)));
    setDensity(densityOf(state.text(keys.density)));
}

// ---- who is chosen ----

QString WorkerViews::currentKey() const
{
    const WorkerRow *row = m_workers.row(m_selection->currentIndex().row());
    return row ? row->worker.key : QString();
}

QStringList WorkerViews::selectedKeys() const
{
    return qd::selectedKeys(m_workers, *m_selection);
}

int WorkerViews::selectedCount() const
{
    return qd::selectedCount(m_workers, *m_selection);
}

bool WorkerViews::isSelected(const QString &key) const
{
    const QModelIndex index = m_workers.index(m_workers.rowOf(key), 0);
    return index.isValid() && m_selection->isSelected(index);
}

bool WorkerViews::select(const QString &key)
{
    const QModelIndex index = m_workers.index(m_workers.rowOf(key), 0);
    if (!index.isValid())
        return false;
    m_selection->setCurrentIndex(index,
                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index);
    return true;
}

void WorkerViews::clearSelection()
{
    m_selection->clearSelection();
    m_away.clear();
}

void WorkerViews::deselect(const QString &key)
{
    m_away.remove(key);
    const QModelIndex row = m_workers.index(m_workers.rowOf(key), 0);
    if (!row.isValid() || !m_selection->isRowSelected(row.row()))
        return;
    const QSet<QString> away = m_away; // nobody chose anew
    m_selection->select(row, QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    m_away = away;
}

void WorkerViews::rowsGoing(int first, int last)
{
    m_rowsMoving = true;
    if (!m_selection->hasSelection())
        return;
    const std::vector<char> chosen = selectedRows(m_workers, *m_selection, first, last);
    for (int row = first; row <= last; ++row) {
        const WorkerRow *worker = chosen[size_t(row - first)] ? m_workers.row(row) : nullptr;
        if (worker)
            m_away.insert(worker->worker.key);
    }
}

void WorkerViews::rowsCame(int first, int last)
{
    if (m_away.isEmpty())
        return;
    QItemSelection back;
    for (int row = first; row <= last; ++row) {
        const WorkerRow *worker = m_workers.row(row);
        if (worker && m_away.remove(worker->worker.key))
            back.select(m_workers.index(row, 0), m_workers.index(row, m_workers.columnCount() - 1));
    }
    if (back.isEmpty())
        return;
    const QScopedValueRollback<bool> ours(m_rowsMoving, true);
    m_selection->select(back, QItemSelectionModel::Select);
    emit selectionChanged();
}

// ---- as time goes on ----

void WorkerViews::setDimmed(int freshness, qint64 knownMs)
{
    m_dimmed = freshness;
    m_knownMs = knownMs;
    if (m_grid)
        m_grid->setDimmed(freshness, knownMs);
    if (m_table)
        m_table->setDimmed(freshness, knownMs);
    if (m_heatMap)
        m_heatMap->setDimmed(freshness, knownMs);
}

void WorkerViews::tickAges()
{
    switch (m_density) {
    case Density::Cards: m_grid->tickAges(); break;
    case Density::Table: m_table->tickAges(); break;
    case Density::HeatMap: m_heatMap->tickAges(); break;
    }
}

void WorkerViews::showWaiting()
{
    if (!m_view)
        return;
    const int count = m_workers.waitingChanges();
    m_waiting->setVisible(count > 0);
    if (count == 0)
        return;
    m_waiting->setText(count == 1 ? tr("1 change waiting")
                                  : tr("%1 changes waiting").arg(format::count(count)));
    m_waiting->setToolTip(tr("Nothing moves while you point here or use the keys.\n"
                             "Click to take them now."));
    m_waiting->adjustSize();
    m_waiting->move((m_view->width() - m_waiting->width()) / 2,
                    m_view->height() - m_waiting->height() - scaled(m_theme, 10));
    m_waiting->raise();
}

bool WorkerViews::eventFilter(QObject *watched, QEvent *event)
{
    // Who goes for the button left the rows, but not to let them move.
    if (watched == m_waiting && event->type() == QEvent::Enter && !m_byButton)
        m_byButton = FreezeHold(m_workers);
    else if (watched == m_waiting &&
             (event->type() == QEvent::Leave || event->type() == QEvent::Hide))
        m_byButton.release();
    return QWidget::eventFilter(watched, event);
}

void WorkerViews::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showWaiting();
}

} // namespace qd
