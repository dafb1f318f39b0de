// SPDX-License-Identifier: GPL-3.0-or-later
#include "activityview.h"

#include "activitydetail.h"
#include "activityedit.h"
#include "activityexport.h"
#include "activitytable.h"
#include "activityviews.h"
#include "emptystate.h"
#include "fleet.h"
#include "format.h"
#include "jobmemory.h"
#include "jobsearch.h"
#include "panel.h"
#include "queryhelp.h"
#include "text.h"
#include "textlabel.h"
#include "viewstate.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace qd {

ActivityView::ActivityView(Fleet &fleet, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_fleet(fleet)
    , m_theme(theme)
    , m_list(*fleet.log(), [&fleet] { return fleet.serverNowMs(); })
    , m_edit(new ActivityEdit(m_list, theme, this))
    , m_table(new ActivityTable(m_list, theme))
    , m_detail(new ActivityDetail(fleet, theme))
    , m_empty(new EmptyState(theme))
    , m_views(new ActivityViews(*this, theme, this))
    , m_stack(new QStackedWidget(this))
    , m_split(new QSplitter(this))
    , m_state(new QPushButton(this))
    , m_columns(new QToolButton(this))
    , m_foot(new TextLabel(theme, 11.5, QFont::Normal, Ink::Muted, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(theme, 10));
    auto *line = new QHBoxLayout;
    line->setSpacing(scaled(theme, 8));
    line->addWidget(m_edit, 1);
    line->addWidget(m_state);
    line->addWidget(m_views);
    line->addWidget(m_columns);
    column->addLayout(line);
    auto *surface = new Panel(theme);
    surface->body()->addWidget(m_table, 1);
    m_stack->addWidget(surface);
    m_stack->addWidget(m_empty);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(scaled(theme, 12));
    m_split->addWidget(m_stack);
    m_split->addWidget(m_detail);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    column->addWidget(m_split, 1);
    m_foot->setElide(Qt::ElideRight);
    column->addWidget(m_foot);
    m_detail->hide();

    m_columns->setText(tr("Columns"));
    m_columns->setProperty("qd", QStringLiteral("menu"));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(m_columns);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_table->columns()->fillMenu(*menu, -1);
    });
    m_columns->setMenu(menu);
    m_state->setToolTip(tr("Space stops the list and lets it go on"));
    m_list.setRedaction(fleet.redaction());
    wire();
    showState();
    showFoot();
}

ActivityView::~ActivityView() = default;

void ActivityView::wire()
{
    ActivityLog *log = m_fleet.log();
    const auto keep = [this, log] {
        m_list.setOlder(log->isKept()
                            ? ActivityList::AskOlder([log](const ActivityQuestion &question) {
                                  return log->askOlder(question);
                              })
                            : ActivityList::AskOlder());
    };
    keep();
    connect(log, &ActivityLog::keptChanged, this, keep);
    connect(log, &ActivityLog::olderCame, &m_list, &ActivityList::takeOlder);
    connect(&m_fleet, &Fleet::redactionChanged, this,
            [this] { m_list.setRedaction(m_fleet.redaction()); });
    connect(&m_list, &ActivityList::changed, this, [this] {
        showState();
        showFoot();
        emit changed();
    });
    connect(&m_list, &QAbstractItemModel::modelReset, this, [this] { m_looked = 0; });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { m_list.setPaused(m_frozen || !m_table->atTop()); });
    connect(m_table, &ActivityTable::freezeRequested, this, [this] { setFrozen(!m_frozen); });
    connect(m_table, &ActivityTable::chosen, this, &ActivityView::look);
    connect(m_table, &ActivityTable::opened, this, &ActivityView::openRow);
    connect(m_table, &ActivityTable::copyRequested, this, &ActivityView::copy);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ActivityView::showMenu);
    connect(m_table->columns(), &TableColumns::changed, this, [this] {
        if (m_remembered)
            m_remembered->setValue(ViewKey::ActivityColumns, m_table->columns()->state());
    });
    connect(m_state, &QPushButton::clicked, this, [this] {
        const bool live = !m_list.isPaused();
        setFrozen(live);
        if (!live)
            m_table->scrollToTop();
    });
    connect(m_edit, &QueryLine::helpRequested, this,
            [this] { (new QueryHelp(m_theme, QueryHelp::Activity, this))->showBelow(m_edit); });
    connect(m_views, &ActivityViews::windowRequested, this, &ActivityView::windowRequested);
    connect(m_detail, &ActivityDetail::closeRequested, this, &ActivityView::closeDetail);
    connect(m_detail, &ActivityDetail::jobOpened, this, &ActivityView::openJob);
    connect(m_detail, &ActivityDetail::workerOpened, this, [this](const QString &worker) {
        if (const QString key = keyOf(worker); !key.isEmpty())
            emit scopeOpened(QStringLiteral("worker:") + key);
        else
            m_detail->say(tr("This worker is no longer known."));
    });
    connect(m_detail, &ActivityDetail::timelineRequested, this, [this](const QString &worker) {
        const QString job = m_detail->entry().job;
        if (!job.isEmpty() && !JobSearch::runsOf(*m_fleet.jobs(), job).empty())
            emit scopeOpened(QStringLiteral("job:") + job);
        else if (const QString key = keyOf(worker); !key.isEmpty())
            emit scopeOpened(QStringLiteral("lane:") + key);
        else
            m_detail->say(tr("The timeline no longer knows this worker."));
    });
    connect(&m_theme, &Theme::changed, this, &ActivityView::arrange);
}

void ActivityView::setFrozen(bool frozen)
{
    m_frozen = frozen;
    m_list.setPaused(m_frozen || !m_table->atTop());
    showState();
}

void ActivityView::showState()
{
    const qsizetype waiting = m_list.waiting();
    const QString news =
        waiting > 0 ? tr(", %1 new").arg(format::count(qint64(waiting))) : QString();
    const QString text = m_frozen            ? tr("Frozen%1").arg(news)
                         : m_list.isPaused() ? tr("Paused%1").arg(news)
                                             : tr("Live");
    if (m_state->text() == text)
        return;
    m_state->setText(text);
    m_state->setAccessibleName(text);
}

QString ActivityView::summary() const
{
    QStringList parts;
    if (m_list.rowCount() > 0)
        parts << format::count(qint64(m_list.found()));
    if (const MaybeInt reach = m_list.reachMs())
        parts << tr("reaches back to %1")
                     .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(*reach),
                                             format::dayPattern() + QStringLiteral(" HH:mm")));
    return parts.join(QStringLiteral(" · "));
}

void ActivityView::showFoot()
{
    QStringList parts;
    if (m_list.isAskingOlder())
        parts << tr("Looking further back…");
    else if (!m_list.olderError().isEmpty())
        parts << tr("Older entries: %1").arg(displayText(m_list.olderError(), 200));
    else if (!m_fleet.log()->isKept())
        parts << tr("Older entries are not kept");
    else if (m_list.reachesEnd())
        parts << tr("Nothing older is kept");
    if (const quint64 gone = m_fleet.log()->goneCount(); gone > 0)
        parts << tr("%1 older ones are no longer in memory").arg(format::count(qint64(gone)));
    if (m_fleet.status().incomplete)
        parts << tr("This source gives no ids: it cannot promise that nothing is missing");
    m_foot->setPlain(parts.join(QStringLiteral(" · ")));
    m_foot->setInk(!m_list.olderError().isEmpty() ? Ink::Warn : Ink::Muted);
    m_foot->setVisible(!parts.isEmpty());
}

QString ActivityView::foot() const
{
    return m_foot->text();
}

void ActivityView::refresh(int freshness)
{
    m_table->setDimmed(freshness);
    showState();
    showFoot();
}

void ActivityView::tick()
{
    m_list.tick();
}

void ActivityView::remember(ViewState &state)
{
    m_table->columns()->setState(state.value(ViewKey::ActivityColumns).toObject());
    m_remembered = &state;
    m_views->remember(state);
}

void ActivityView::applyFilter(const QString &line)
{
    m_edit->setText(line);
}

QString ActivityView::filterLine() const
{
    return m_edit->text();
}

void ActivityView::showEmpty(bool empty)
{
    m_stack->setCurrentIndex(empty ? 1 : 0);
}

QList<QWidget *> ActivityView::tabOrder() const
{
    return {m_edit,
            m_state,
            m_views,
            m_columns,
            m_table,
            m_detail->closeButton(),
            m_detail->tree(),
            m_detail->jobButton(),
            m_detail->workerButton(),
            m_detail->copyButton()};
}

/// The keyboard's row alone opens nothing: a table that gets the focus has one at once.
void ActivityView::look(int row)
{
    if (row < 0 || !m_table->selectionModel()->isRowSelected(row))
        return;
    const quint64 key = m_list.key(row);
    if (key == m_looked && !m_detail->isHidden())
        return;
    m_looked = key;
    m_detail->setEntry(m_list.entry(row));
    if (m_detail->isHidden()) {
        m_detail->show();
        arrange();
    }
}

bool ActivityView::closeDetail()
{
    if (m_detail->isHidden())
        return false;
    m_looked = 0;
    m_detail->hide();
    m_table->setFocus(Qt::OtherFocusReason);
    return true;
}

QString ActivityView::keyOf(const QString &worker) const
{
    if (worker.isEmpty())
        return {};
    const WorkerModel *workers = m_fleet.workers();
    if (workers->rowOf(worker) >= 0)
        return worker;
    const QList<int> rows = workers->rowsNamed(worker);
    return rows.isEmpty() ? QString() : workers->row(rows.first())->worker.key;
}

void ActivityView::openRow(int row)
{
    const ActivityEntry entry = m_list.entry(row);
    if (!entry.job.isEmpty())
        return openJob(entry.job);
    if (const QString key = keyOf(entry.worker); !key.isEmpty())
        emit scopeOpened(QStringLiteral("worker:") + key);
}

void ActivityView::openJob(const QString &job)
{
    if (!JobSearch::runsOf(*m_fleet.jobs(), job).empty())
        return emit scopeOpened(QStringLiteral("job:") + job);
    look(m_table->currentIndex().row());
    m_detail->say(
        tr("The life of this job is no longer in memory: what is known of it stands here."));
}

void ActivityView::copy()
{
    const QList<int> rows = m_table->chosenRows();
    QStringList texts;
    for (const int row : rows.mid(0, 10'000)) {
        const ActivityEntry entry = m_fleet.redaction().entry(m_list.entry(row));
        texts << (rows.size() == 1
                      ? activityText(entry)
                      : QStringList{entry.timestampMs ? isoUtc(*entry.timestampMs) : QString(),
                                    activityKind(entry), entry.worker, entry.job, entry.queue,
                                    entry.status, entry.text}
                                .join(u'\t')
                                .replace(u'\n', u' ') +
                            u'\n');
    }
    if (!texts.isEmpty())
        QApplication::clipboard()->setText(texts.join(QString()));
}

void ActivityView::showMenu(const QPoint &at)
{
    const int row = m_table->indexAt(at).row();
    const ActivityEntry *shown = m_list.shown(row);
    if (!shown)
        return;
    const ActivityEntry entry = m_list.entry(row);
    QMenu menu(this);
    const auto only = [this](const QString &field, const QString &value) {
        const QString term = field + u':' + QueryGrammar::quoted(value);
        const QString line = m_edit->text().trimmed();
        m_edit->setText(line.isEmpty() ? term : line + u' ' + term);
    };
    QAction *job = menu.addAction(tr("Open job"), this, [&] { openJob(entry.job); });
    job->setEnabled(!entry.job.isEmpty());
    menu.addAction(tr("Copy"), this, &ActivityView::copy);
    menu.addSeparator();
    const std::pair<QString, QString> terms[] = {{QStringLiteral("kind"), activityKind(entry)},
                                                 {QStringLiteral("worker"), entry.worker},
                                                 {QStringLiteral("job"), entry.job},
                                                 {QStringLiteral("queue"), entry.queue}};
    for (const auto &[field, value] : terms) {
        if (value.isEmpty() || value.size() > 200)
            continue;
        const QString label =
            tr("Only %1 %2").arg(field, displayText(value, 40)).replace(u'&', QStringLiteral("&&"));
        menu.addAction(label, this, [only, field = field, value = value] { only(field, value); });
    }
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

void ActivityView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_list.setAwake(true);
}

void ActivityView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_list.setAwake(false);
}

void ActivityView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ActivityView::arrange()
{
    const bool narrow = width() < scaled(m_theme, 1150);
    const int side = scaled(m_theme, narrow ? 310 : 380);
    m_detail->setMinimumWidth(scaled(m_theme, 280));
    m_detail->setMaximumWidth(scaled(m_theme, 620));
    m_split->setSizes({m_split->width() - m_split->handleWidth() - side, side});
}

} // namespace qd
