// SPDX-License-Identifier: GPL-3.0-or-later
#include "queueentries.h"

#include "clock.h"
#include "emptystate.h"
#include "entrymodel.h"
#include "entryreader.h"
#include "entrytable.h"
#include "entrytools.h"
#include "fleet.h"
#include "format.h"
#include "payloadtree.h"
#include "plaintip.h"
#include "text.h"
#include "textlabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include <utility>

namespace qd {

namespace {

constexpr double WidePx = 660; ///< from here on table and fields stand side by side
constexpr int RefreshEveryMs = 5'000;

} // namespace

QueueEntries::QueueEntries(Fleet &fleet, const Theme &theme, QWidget *parent)
    : Panel(theme, parent)
    , m_fleet(fleet)
    , m_entries(new EntryModel(fleet, this))
    , m_tools(new EntryTools(theme, this))
    , m_requeue(new QPushButton(this))
    , m_expand(new QToolButton(this))
{
    auto *end = new QWidget(this);
    auto *buttons = new QHBoxLayout(end);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(scaled(theme, 6));
    buttons->addWidget(m_requeue);
    buttons->addWidget(m_expand);
    m_expand->setCheckable(true);
    m_expand->setText(QStringLiteral("⤢"));
    m_expand->setProperty("qd", QStringLiteral("flat"));
    m_expand->setToolTip(tr("Over the whole page"));
    m_expand->setAccessibleName(tr("Over the whole page"));
    m_expand->setVisible(false);
    m_title = addHeadline({}, end);
    body()->addWidget(m_tools);

    m_split = new QSplitter(Qt::Horizontal, this);
    m_table = new EntryTable(*m_entries, theme, m_split);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_reader = new EntryReader(theme, m_split);
    m_split->addWidget(m_table);
    m_split->addWidget(m_reader);
    m_reader->tree()->setRedaction(fleet.redaction());
    connect(&fleet, &Fleet::redactionChanged, this,
            [this] { m_reader->tree()->setRedaction(m_fleet.redaction()); });
    connect(m_reader, &EntryReader::revealed, this, [this](const QString &id) {
        m_fleet.noteReveal(tr("entry %1 of %2").arg(id, m_queue));
    });
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setChildrenCollapsible(false);
    m_empty = new EmptyState(theme, this);
    m_parts = new QStackedWidget(this);
    m_parts->addWidget(m_split);
    m_parts->addWidget(m_empty);
    m_parts->setMinimumSize(0, 0);
    body()->addWidget(m_parts, 1);
    body()->addWidget(makeFoot());

    connect(m_tools, &EntryTools::placeChosen, this, &QueueEntries::setPlace);
    connect(m_tools, &EntryTools::groupChosen, this,
            [this](const QString &group) { m_entries->show(m_queue, m_tools->place(), group); });
    connect(m_tools, &EntryTools::findChanged, this, &QueueEntries::find);
    connect(m_requeue, &QPushButton::clicked, this, &QueueEntries::requeue);
    connect(m_expand, &QToolButton::toggled, this, [this](bool expanded) {
        m_expand->setToolTip(expanded ? tr("Back to its place") : tr("Over the whole page"));
        emit expandRequested(expanded);
    });
    connect(m_entries, &EntryModel::changed, this, &QueueEntries::showParts);
    connect(m_entries, &EntryModel::entryRead, this, [this](int row) {
        if (row == m_table->currentRow())
            m_reader->show(*m_entries->entry(row));
    });
    connect(m_table, &EntryTable::currentEntryChanged, this, &QueueEntries::readCurrent);
    connect(m_table, &EntryTable::opened, this, &QueueEntries::openEntry);
    connect(m_table, &QWidget::customContextMenuRequested, this, &QueueEntries::showMenu);
    connect(m_reader, &EntryReader::backRequested, this, [this] {
        m_reading = false;
        arrange();
        m_table->setFocus();
    });
    connect(m_empty, &EmptyState::stepTaken, m_entries, &EntryModel::reload);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &QueueEntries::refresh);
    timer->start(RefreshEveryMs);
    arrange();
    showParts();
}

QWidget *QueueEntries::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(scaled(theme(), 12), scaled(theme(), 4), scaled(theme(), 8),
                            scaled(theme(), 5));
    row->setSpacing(scaled(theme(), 6));
    m_state = new TextLabel(theme(), 11.5, QFont::Normal, Ink::Muted, foot);
    m_state->setElide(Qt::ElideRight);
    m_further = new QPushButton(tr("Search further"), foot);
    m_open = new QPushButton(tr("Fields"), foot);
    m_open->setToolTip(tr("The chosen entry's fields (Enter)"));
    row->addWidget(m_state, 1);
    row->addWidget(m_further);
    row->addWidget(m_open);
    connect(m_further, &QPushButton::clicked, this,
            [this] { m_entries->searchFurther(m_tools->find()); });
    connect(m_open, &QPushButton::clicked, this, &QueueEntries::openEntry);
    return foot;
}

void QueueEntries::setExpandable(bool expandable)
{
    m_expand->setVisible(expandable);
}

void QueueEntries::setExpanded(bool expanded)
{
    m_expand->setChecked(expanded);
}

bool QueueEntries::isExpanded() const
{
    return m_expand->isChecked();
}

void QueueEntries::setDimmed(int freshness)
{
    m_table->setDimmed(freshness);
}

void QueueEntries::focusFind()
{
    m_tools->focusFind();
}

void QueueEntries::setPlace(EntryPlace place)
{
    m_chosen = true;
    m_tools->setPlace(place);
    m_dirty = true;
    apply();
}

/// Until a person chooses: what needs one.
void QueueEntries::choosePlace()
{
    const QueueRow *row = m_fleet.queues()->row(m_fleet.queues()->rowOf(m_queue));
    if (m_chosen || !row)
        return;
    // Over an API that counts nothing only orphaned ones can be listed.
    const Queue &queue = row->queue;
    const bool counts = queue.waiting || queue.held;
    m_tools->setPlace(queue.orphaned.value_or(0) > 0 || !counts ? EntryPlace::Orphaned
                      : queue.dead.value_or(0) > 0              ? EntryPlace::Dead
                                                                : EntryPlace::Waiting);
}

void QueueEntries::show(const QString &queue, qint64 nowMs)
{
    Q_UNUSED(nowMs)
    if (queue != m_queue) {
        m_queue = queue;
        m_reading = false;
        m_tools->findEdit()->clear();
        choosePlace();
        m_dirty = true;
        apply();
    }
    showCounts();
    if (m_parts->currentWidget() == m_split)
        m_table->tickAges();
}

/// Asks only when somebody can see the answer.
void QueueEntries::apply()
{
    if (!m_dirty || !isVisible())
        return;
    m_dirty = false;
    m_reading = false;
    m_reader->clear();
    arrange();
    m_entries->show(m_queue, m_tools->place());
    showParts();
}

void QueueEntries::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    apply();
    refresh();
}

void QueueEntries::refresh()
{
    const bool scrolled = m_table->verticalScrollBar()->value() > 0 && m_entries->pages() > 1;
    if (isVisible() && m_fleet.status().isUp() && !scrolled && m_tools->find().isEmpty())
        m_entries->refresh();
}

void QueueEntries::showCounts()
{
    const QueueRow *row = m_fleet.queues()->row(m_fleet.queues()->rowOf(m_queue));
    m_title->setPlain(m_queue.isEmpty() ? tr("No queue chosen")
                                        : tr("Tasks of %1").arg(displayText(m_queue)));
    m_tools->showCounts(row ? &row->queue : nullptr);
    const bool dead = m_tools->place() == EntryPlace::Dead;
    const bool can = m_entries->canRequeue() && m_entries->rowCount() > 0;
    const qsizetype chosen = m_table->chosenIds().size();
    const MaybeInt all = row ? EntryTools::countOf(row->queue, m_tools->place()) : std::nullopt;
    const QString number = format::count(chosen > 1            ? MaybeInt(chosen)
                                         : all.value_or(0) > 0 ? all
                                                               : MaybeInt(m_entries->rowCount()));
    const QString text = dead ? tr("Give %1 back…").arg(number) : tr("Requeue %1…").arg(number);
    if (m_requeue->text() != text)
        m_requeue->setText(text);
    m_requeue->setVisible(can);
    const QString why = m_fleet.whyNotRequeue();
    m_requeue->setEnabled(why.isEmpty());
    m_requeue->setToolTip(why.isEmpty() ? tr("Shows first what would be done (Shift+R)")
                                        : plainTip(why));
}

QString QueueEntries::nothingWords() const
{
    switch (m_tools->place()) {
    case EntryPlace::Waiting: return tr("Nothing waits.");
    case EntryPlace::Held: return tr("Nobody holds a task.");
    case EntryPlace::Orphaned: return tr("Nothing is orphaned.");
    case EntryPlace::Dead: return tr("There are no dead letters.");
    }
    return {};
}

void QueueEntries::showParts()
{
    const bool rows = m_entries->rowCount() > 0;
    if (!rows) {
        const QString error = m_entries->error();
        if (m_queue.isEmpty())
            m_empty->show(QStringLiteral("queues"), tr("No queue chosen"),
                          tr("Choose a queue to see what stands in it."));
        else if (!error.isEmpty())
            m_empty->show(QStringLiteral("info"), tr("Not shown"), displayText(error, 400),
                          tr("Try again"));
        else if (!m_entries->wasRead())
            m_empty->show(QStringLiteral("clock"), tr("Reading…"), {});
        else
            m_empty->show(QStringLiteral("check"), nothingWords(), {});
        m_reader->clear();
        if (std::exchange(m_reading, false))
            arrange();
    }
    m_parts->setCurrentIndex(rows ? 0 : 1);
    m_tools->setGroups(m_tools->place() == EntryPlace::Dead ? QStringList() : m_entries->groups());
    showCounts();
    showFoot();
    if (rows && !m_table->currentIndex().isValid() && m_table->shownCount() > 0)
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
}

void QueueEntries::showFoot()
{
    const bool finds = !m_tools->find().isEmpty(), rows = m_entries->rowCount() > 0;
    const int read = m_entries->rowCount();
    QStringList words;
    if (finds)
        words << tr("%1 of %2 read").arg(format::count(m_table->shownCount()), format::count(read));
    else
        words << tr("%1 read").arg(format::count(read));
    if (m_entries->isLoading())
        words << tr("reading…");
    else if (m_entries->isFull())
        words << tr("more is not kept: find narrows nothing beyond");
    else if (m_entries->hasMore())
        words << tr("there are more");
    if (m_entries->pages() > 1 && m_entries->readAtMs())
        words << tr("as of %1").arg(format::clockTime(*m_entries->readAtMs()));
    if (!m_entries->error().isEmpty() && rows)
        words << displayText(m_entries->error(), 200);
    m_state->setPlain(words.join(QStringLiteral(" · ")));
    m_state->parentWidget()->setVisible(rows);
    m_further->setVisible(finds && m_entries->hasMore());
    m_further->setEnabled(m_entries->canFetchMore({}));
    m_open->setVisible(!m_reading && m_reader->isHidden());
    m_open->setEnabled(m_table->current());
}

void QueueEntries::find()
{
    m_table->setFind(m_tools->find());
    showFoot();
}

void QueueEntries::readCurrent()
{
    const QueueEntry *entry = m_table->current();
    if (!entry)
        return m_reader->clear();
    m_reader->show(*entry);
    const bool cut = std::any_of(entry->fields.begin(), entry->fields.end(),
                                 [](const EntryField &field) { return field.cut; });
    if (cut)
        m_entries->readWhole(m_table->currentRow());
    showCounts();
    showFoot();
}

void QueueEntries::openEntry()
{
    if (!m_table->current())
        return;
    m_reading = true;
    arrange();
    m_reader->view()->setFocus();
}

void QueueEntries::arrange()
{
    const bool wide = width() >= scaled(theme(), WidePx);
    m_table->setVisible(wide || !m_reading);
    m_reader->setVisible(wide || m_reading);
    m_reader->setBack(!wide);
    m_tools->setFindVisible(wide);
    showFoot();
}

void QueueEntries::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    arrange();
}

void QueueEntries::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_R && event->modifiers() == Qt::ShiftModifier &&
        m_requeue->isVisible() && m_requeue->isEnabled())
        requeue();
    else if (event->key() == Qt::Key_Slash && m_tools->findEdit()->isVisible())
        focusFind();
    else if (event->key() == Qt::Key_Escape && isExpanded())
        m_expand->setChecked(false);
    else
        Panel::keyPressEvent(event);
}

void QueueEntries::requeue()
{
    const QStringList chosen = m_table->chosenIds();
    emit requeueRequested({m_queue,
                           chosen.size() > 1 ? chosen : QStringList(),
                           {},
                           m_tools->place() == EntryPlace::Dead});
}

void QueueEntries::showMenu(const QPoint &at)
{
    const QueueEntry *entry = m_table->current();
    if (!entry)
        return;
    QMenu menu(this);
    menu.addAction(tr("Fields"), this, &QueueEntries::openEntry);
    menu.addAction(tr("Copy as text"), this, [this] { m_reader->copy(true, false); });
    menu.addAction(tr("Copy as JSON"), this, [this] { m_reader->copy(true, true); });
    if (m_entries->canRequeue()) {
        menu.addSeparator();
        const QStringList chosen = m_table->chosenIds();
        const QString number = format::count(chosen.size());
        QAction *requeue = menu.addAction(
            m_tools->place() == EntryPlace::Dead ? tr("Give %1 back…").arg(number)
                                                 : tr("Requeue %1…").arg(number),
            this, [this, chosen] {
                emit requeueRequested({m_queue, chosen, {}, m_tools->place() == EntryPlace::Dead});
            });
        requeue->setEnabled(m_fleet.whyNotRequeue().isEmpty());
    }
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

} // namespace qd
