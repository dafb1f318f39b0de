// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the queues page, and its keys.
#include "fleet.h"
#include "format.h"
#include "plaintip.h"
#include "queuechart.h"
#include "queueentries.h"
#include "queuepage.h"
#include "queuespage.h"
#include "queuetable.h"
#include "text.h"
#include "timechart.h"
#include "viewstate.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace qd {

void QueuesPage::fillMenu()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    QueueOrder &order = m_table->order();
    QMenu *grouping = menu->addMenu(tr("Group by"));
    auto *choices = new QActionGroup(grouping);
    const auto add = [&](const QString &text, bool chosen, QueueOrder::Grouping kind,
                         QChar delimiter) {
        QAction *action = grouping->addAction(
            text, this, [this, kind, delimiter] { setGrouping(kind, delimiter); });
        action->setCheckable(true);
        action->setChecked(chosen);
        choices->addAction(action);
    };
    using Grouping = QueueOrder::Grouping;
    add(tr("What the names have in common"), order.grouping() == Grouping::Automatic,
        Grouping::Automatic, {});
    add(tr("None"), order.grouping() == Grouping::None, Grouping::None, {});
    for (const QChar delimiter : QStringView(QueueDelimiters))
        add(tr("Name up to \"%1\"").arg(delimiter),
            order.grouping() == Grouping::By && order.delimiter() == delimiter, Grouping::By,
            delimiter);
    m_table->columns()->fillMenu(*menu->addMenu(tr("Columns")), -1);
    menu->addSeparator();
    menu->addAction(tr("Export…\tCtrl+E"), this, &Page::exportRequested);
}

void QueuesPage::setGrouping(QueueOrder::Grouping grouping, QChar delimiter)
{
    m_table->order().setGrouping(grouping, delimiter);
    fitTable();
    if (!m_state)
        return;
    m_state->setValue(ViewKey::QueuesGrouping,
                      grouping == QueueOrder::Grouping::By     ? QString(delimiter)
                      : grouping == QueueOrder::Grouping::None ? QStringLiteral("none")
                                                               : QStringLiteral("auto"));
}

void QueuesPage::remember(ViewState &state)
{
    const QString grouping = state.text(ViewKey::QueuesGrouping);
    if (grouping == QLatin1String("none"))
        setGrouping(QueueOrder::Grouping::None, {});
    else if (grouping.size() == 1 && QStringView(QueueDelimiters).contains(grouping.front()))
        setGrouping(QueueOrder::Grouping::By, grouping.front());
    m_chart->setHours(state.value(ViewKey::QueuesHours).toInt(1));
    TableColumns *columns = m_table->columns();
    columns->setState(state.value(ViewKey::QueuesColumns).toObject());
    connect(columns, &TableColumns::changed, &state,
            [columns, &state] { state.setValue(ViewKey::QueuesColumns, columns->state()); });
    m_state = &state;
    connect(m_chart, &QueueChart::hoursChanged, &state,
            [&state](int hours) { state.setValue(ViewKey::QueuesHours, hours); });
}

void QueuesPage::openRowMenu(const QPoint &at)
{
    const QModelIndex index = m_table->indexAt(at);
    const QueueOrder &order = m_table->order();
    const QueueRow *row = order.row(index.row());
    if (!row || order.group(index.row()))
        return;
    const QString name = row->queue.name;
    const MaybeInt orphaned = row->queue.orphaned;
    delete m_rowMenu; // some platforms tell of Shift+F10 twice
    QMenu *menu = m_rowMenu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(displayText(name, 60).replace(u'&', QStringLiteral("&&")))->setEnabled(false);
    menu->addSeparator();
    menu->addAction(tr("Show its workers"), this, [this, name] { showWorkersOf(name); });
    const PagePiece own = QueuePage::piece(name, QueuePage::Form::Whole);
    menu->addAction(tr("Open in a window\tCtrl+Shift+O"), this,
                    [this, own] { emit windowRequested(own); });
    QAction *requeue = menu->addAction(
        orphaned.value_or(0) > 0 ? tr("Requeue %1 orphaned…\tShift+R").arg(format::count(orphaned))
                                 : tr("Requeue orphaned…"),
        this, [this, name] { requeueOf(name); });
    const QString why = fleet().whyNotRequeue();
    requeue->setEnabled(orphaned.value_or(0) > 0 && why.isEmpty());
    requeue->setToolTip(plainTip(why));
    menu->setToolTipsVisible(true);
    menu->addSeparator();
    menu->addAction(tr("Copy name"), this, [name] { QGuiApplication::clipboard()->setText(name); });
    menu->addAction(tr("Copy row\tCtrl+C"), this, &QueuesPage::copyRow);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

QList<PagePiece> QueuesPage::pieces() const
{
    const QString queue = m_table->currentQueue();
    if (queue.isEmpty() || fleet().queues()->rowOf(queue) < 0)
        return {};
    const PagePiece whole = QueuePage::piece(queue, QueuePage::Form::Whole),
                    chart = QueuePage::piece(queue, QueuePage::Form::Chart),
                    tasks = QueuePage::piece(queue, QueuePage::Form::Entries);
    if (m_chart->isAncestorOf(focusWidget()))
        return {chart, whole, tasks};
    if (m_entries->isAncestorOf(focusWidget()))
        return {tasks, whole, chart};
    return {whole, chart, tasks};
}

/// The chart alone, with the range that it has here.
void QueuesPage::openChartMenu(const QPoint &at)
{
    PagePiece piece = QueuePage::piece(m_table->currentQueue(), QueuePage::Form::Chart);
    piece.how = {{QStringLiteral("hours"), m_chart->hours()}};
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open in a window\tCtrl+Shift+O"), this,
                    [this, piece] { emit windowRequested(piece); });
    menu->popup(m_chart->chart()->mapToGlobal(at));
}

ExportTable QueuesPage::toExport()
{
    const QueueModel &queues = *fleet().queues();
    ExportTable table = queueExport(queues);
    table.keys = m_table->order().shownNames();
    table.what = tr("%1 queues").arg(countText(int(table.keys.size()), queues.rowCount()));
    return table;
}

void QueuesPage::showRequeue()
{
    MaybeInt all;
    for (int i = 0; i < fleet().queues()->rowCount(); ++i)
        all = all.value_or(0) + fleet().queues()->row(i)->queue.orphaned.value_or(0);
    m_requeue->setVisible(all.value_or(0) > 0);
    m_requeue->setText(tr("Requeue %1 orphaned…").arg(format::count(all)));
    const QString why = fleet().whyNotRequeue();
    m_requeue->setEnabled(why.isEmpty());
    m_requeue->setToolTip(plainTip(why));
}

void QueuesPage::requeueOf(const QString &queue)
{
    RequeueTarget target;
    target.queue = queue;
    emit requeueRequested(target);
}

/// Of the one queue that has any, else of all: the dialog lists them.
void QueuesPage::requeueAll()
{
    QStringList queues;
    for (int i = 0; i < fleet().queues()->rowCount(); ++i) {
        const Queue &queue = fleet().queues()->row(i)->queue;
        if (queue.orphaned.value_or(0) > 0)
            queues << queue.name;
    }
    requeueOf(queues.size() == 1 ? queues.first() : QString());
}

void QueuesPage::showWorkersOf(const QString &queue)
{
    emit workersRequested(QueuePage::workersLine(queue));
}

/// The current row as plain text: each column's name and value, a line each.
void QueuesPage::copyRow() const
{
    const QueueOrder &order = m_table->order();
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    QStringList lines;
    for (int column = 0; column < LastHourColumn; ++column)
        lines << order.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() +
                     QLatin1Char('\t') + order.index(current.row(), column).data().toString();
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void QueuesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Slash)
        return focusFilter();
    if (event->matches(QKeySequence::Copy))
        return copyRow();
    if (event->key() == Qt::Key_R && event->modifiers() == Qt::ShiftModifier) {
        const QueueRow *row = m_table->order().row(m_table->currentIndex().row());
        if (row && row->queue.orphaned.value_or(0) > 0)
            return requeueOf(QString(row->queue.name));
    }
    Page::keyPressEvent(event);
}

} // namespace qd
