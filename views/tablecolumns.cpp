// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablecolumns.h"

#include "textlabel.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>

namespace qd {

namespace {
constexpr double LeastWidth = 40, MostWidth = 1200;
}

TableColumns::TableColumns(const Theme &theme, const QList<TableColumn> &columns, QTableView &table)
    : QObject(&table)
    , m_theme(theme)
    , m_columns(columns)
    , m_table(table)
    , m_choice(columns.size(), -1)
    , m_width(columns.size(), 0)
{
    if (!isArrangeable())
        return;
    QHeaderView *head = table.horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Interactive);
    head->setSectionsMovable(true);
    head->setFirstSectionMovable(false); // with it go the boxes and the names of the rows
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(head, &QHeaderView::sectionResized, this, &TableColumns::resized);
    connect(head, &QHeaderView::sectionMoved, this, &TableColumns::moved);
    connect(head, &QHeaderView::sectionHandleDoubleClicked, this, &TableColumns::fit);
    connect(head, &QWidget::customContextMenuRequested, this, [this, head](const QPoint &at) {
        QMenu menu(&m_table);
        fillMenu(menu, head->logicalIndexAt(at));
        menu.exec(head->mapToGlobal(at));
    });
    m_pulled.setSingleShot(true);
    connect(&m_pulled, &QTimer::timeout, this, [this] {
        if (QGuiApplication::mouseButtons() != Qt::NoButton)
            return m_pulled.start(50); // its edge must not run away from the pointer
        layOut();
        emit changed();
    });
}

void TableColumns::layOut()
{
    QHeaderView *head = m_table.horizontalHeader();
    if (!m_table.model() || head->count() < m_columns.size() ||
        head->sectionResizeMode(0) == QHeaderView::Stretch)
        return;
    const QScopedValueRollback<bool> ours(m_laying, true);
    const int room = m_table.viewport()->width(), count = int(m_columns.size());
    const auto wish = [this](int i) {
        return m_width.at(i) > 0 ? scaled(m_theme, m_width.at(i))
                                 : scaled(m_theme, m_columns.at(i).px);
    };
    QList<bool> hidden(count, false);
    int wanted = 0, lastTurn = 0;
    for (int i = 0; i < count; ++i) {
        hidden[i] = m_choice.at(i) == 0 || (m_choice.at(i) < 0 && !m_columns.at(i).shown);
        wanted += hidden.at(i) ? 0 : wish(i);
        lastTurn = qMax(lastTurn, m_columns.at(i).giveWay);
    }
    for (int turn = 1; turn <= lastTurn && wanted > room; ++turn) {
        for (int i = 0; i < count; ++i) {
            if (m_columns.at(i).giveWay == turn && !hidden.at(i) && m_choice.at(i) < 0) {
                hidden[i] = true;
                wanted -= wish(i);
            }
        }
    }
    int weights = 0, used = 0;
    for (int i = 0; i < count; ++i)
        weights += hidden.at(i) || m_width.at(i) > 0 ? 0 : m_columns.at(i).weight;
    // A table that can scroll does so rather than squeeze its columns.
    const int rest = isArrangeable() ? qMax(0, room - wanted) : room - wanted;
    for (int i = 0; i < count; ++i) {
        m_table.setColumnHidden(i, hidden.at(i));
        if (hidden.at(i))
            continue;
        const bool free = m_width.at(i) <= 0;
        const int share = weights > 0 && free ? rest * m_columns.at(i).weight / weights : 0;
        const int px = qMax(scaled(m_theme, LeastWidth), wish(i) + share);
        m_table.setColumnWidth(i, px);
        used += px;
    }
    if (used < room)
        m_table.setColumnWidth(0, m_table.columnWidth(0) + room - used);
    m_table.setHorizontalScrollBarPolicy(used > room && isArrangeable() ? Qt::ScrollBarAsNeeded
                                                                        : Qt::ScrollBarAlwaysOff);
}

void TableColumns::resized(int column, int oldPx, int px)
{
    if (m_laying || px <= 0 || oldPx <= 0 || column >= m_width.size())
        return;
    m_width[column] = qBound(LeastWidth, px / m_theme.scale(), MostWidth);
    m_pulled.start(0);
}

void TableColumns::moved()
{
    if (!m_laying)
        emit changed();
}

void TableColumns::setShown(int column, bool shown)
{
    if (column <= 0 || column >= m_columns.size())
        return;
    m_choice[column] = shown ? 1 : 0;
    layOut();
    emit changed();
}

void TableColumns::fit(int column)
{
    if (column < 0 || column >= m_columns.size())
        return;
    const QHeaderView *head = m_table.horizontalHeader();
    // Public in the base only.
    const int px = qMax(static_cast<QAbstractItemView &>(m_table).sizeHintForColumn(column),
                        head->sectionSizeHint(column));
    m_width[column] = qBound(LeastWidth, px / m_theme.scale(), MostWidth);
    layOut();
    emit changed();
}

void TableColumns::reset()
{
    {
        const QScopedValueRollback<bool> ours(m_laying, true);
        m_choice.fill(-1);
        m_width.fill(0);
        QHeaderView *head = m_table.horizontalHeader();
        for (int i = 0; i < int(m_columns.size()) && i < head->count(); ++i)
            head->moveSection(head->visualIndex(i), i);
    }
    layOut();
    emit changed();
}

void TableColumns::fillMenu(QMenu &menu, int column)
{
    if (column >= 0)
        menu.addAction(tr("Fit this column"), this, [this, column] { fit(column); });
    if (column > 0)
        menu.addAction(tr("Hide this column"), this, [this, column] { setShown(column, false); });
    if (column >= 0)
        menu.addSeparator();
    const QHeaderView *head = m_table.horizontalHeader();
    for (int at = 0; at < head->count(); ++at) {
        const int i = head->logicalIndex(at);
        if (i >= m_columns.size())
            continue;
        QAction *action = menu.addAction(
            m_table.model()->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_table.isColumnHidden(i));
        action->setEnabled(i > 0);
        connect(action, &QAction::triggered, this, [this, i](bool on) { setShown(i, on); });
    }
    menu.addSeparator();
    menu.addAction(tr("Reset columns"), this, &TableColumns::reset)->setEnabled(!state().isEmpty());
}

int TableColumns::columnNamed(const QString &id) const
{
    for (int i = 0; i < int(m_columns.size()); ++i) {
        if (m_columns.at(i).id && id == QLatin1StringView(m_columns.at(i).id))
            return i;
    }
    return -1;
}

QJsonObject TableColumns::state() const
{
    QJsonObject state, shown, widths;
    QJsonArray order;
    const QHeaderView *head = m_table.horizontalHeader();
    bool moved = false;
    for (int i = 0; i < int(m_columns.size()); ++i) {
        const QLatin1StringView id(m_columns.at(i).id);
        if (m_choice.at(i) >= 0)
            shown.insert(id, m_choice.at(i) == 1);
        if (m_width.at(i) > 0)
            widths.insert(id, m_width.at(i));
        const int at = i < head->count() ? head->logicalIndex(i) : i;
        moved = moved || at != i;
        order.append(QLatin1StringView(m_columns.value(at, m_columns.last()).id));
    }
    if (!shown.isEmpty())
        state.insert(QLatin1StringView("shown"), shown);
    if (!widths.isEmpty())
        state.insert(QLatin1StringView("widths"), widths);
    if (moved)
        state.insert(QLatin1StringView("order"), order);
    return state;
}

void TableColumns::setState(const QJsonObject &state)
{
    if (!isArrangeable())
        return;
    m_choice.fill(-1);
    m_width.fill(0);
    const QJsonObject shown = state.value(QLatin1StringView("shown")).toObject(),
                      widths = state.value(QLatin1StringView("widths")).toObject();
    for (int i = 0; i < int(m_columns.size()); ++i) {
        const QLatin1StringView id(m_columns.at(i).id);
        if (i > 0 && shown.value(id).isBool())
            m_choice[i] = shown.value(id).toBool() ? 1 : 0;
        if (const double px = widths.value(id).toDouble(); px > 0)
            m_width[i] = qBound(LeastWidth, px, MostWidth);
    }
    {
        const QScopedValueRollback<bool> ours(m_laying, true);
        QHeaderView *head = m_table.horizontalHeader();
        int at = 1;
        for (const QJsonValue &id : state.value(QLatin1StringView("order")).toArray()) {
            const int column = columnNamed(id.toString());
            if (column > 0 && column < head->count() && at < head->count())
                head->moveSection(head->visualIndex(column), at++);
        }
    }
    layOut();
}

} // namespace qd
