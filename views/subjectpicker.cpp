// SPDX-License-Identifier: GPL-3.0-or-later
#include "subjectpicker.h"

#include "filteredit.h"
#include "format.h"
#include "historydesk.h"
#include "textlabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPushButton>

namespace qd {

namespace {
constexpr int TopCount = 5;
constexpr double PickerWidth = 340, PickerHeight = 400;
} // namespace

SubjectPicker::SubjectPicker(HistoryDesk &desk, const Theme &theme, QWidget *parent)
    : PopupFrame(theme, parent)
    , m_desk(desk)
    , m_filter(new FilterEdit(this))
    , m_view(new QListView(this))
    , m_note(new TextLabel(theme, 11, QFont::Normal, Ink::Muted, this))
    , m_top(new QPushButton(tr("Top %1 by").arg(TopCount), this))
    , m_everybody(new QPushButton(tr("Everybody"), this))
{
    setObjectName(QStringLiteral("subject-picker"));
    setAccessibleName(tr("Whose history"));
    auto *column = new QVBoxLayout(this);
    const int side = scaled(theme, 10);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(scaled(theme, 8));
    m_filter->setPlaceholderText(tr("Find a worker or queue"));
    m_filter->setAccessibleName(tr("Find a worker or queue"));
    m_filter->setMaxLength(200);
    column->addWidget(m_filter);
    m_view->setModel(&m_list);
    m_view->setAccessibleName(tr("Workers and queues"));
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    column->addWidget(m_view, 1);
    m_note->setMaxLines(2);
    column->addWidget(m_note);
    auto *feet = new QHBoxLayout;
    feet->addWidget(m_top);
    feet->addStretch(1);
    feet->addWidget(m_everybody);
    column->addLayout(feet);
    m_top->setProperty("qd", QStringLiteral("menu"));
    m_top->setMenu(new QMenu(m_top));
    m_everybody->setToolTip(tr("The whole fleet's figures"));
    setFixedSize(scaled(theme, PickerWidth), scaled(theme, PickerHeight));
    setFocusProxy(m_filter);
    m_filter->installEventFilter(this);
    m_view->installEventFilter(this);

    connect(m_filter, &QLineEdit::textChanged, &m_list, &SubjectList::setFilter);
    connect(m_view, &QListView::clicked, this, &SubjectPicker::toggle);
    connect(&m_list, &SubjectList::chosenChanged, this, [this] {
        m_desk.choose(m_list.chosen());
        showNote();
    });
    connect(m_everybody, &QPushButton::clicked, this, [this] { choose({}); });
    connect(m_top->menu(), &QMenu::aboutToShow, this, &SubjectPicker::fillTop);
}

void SubjectPicker::open(const QList<SubjectList::Entry> &entries, const QWidget *button)
{
    m_entries = entries;
    m_filter->clear();
    m_list.fill(m_entries, m_desk.subjects());
    showNote();
    openBelow(button);
    m_filter->setFocus();
}

void SubjectPicker::showNote(bool full)
{
    const qsizetype count = m_list.chosen().count();
    m_note->setInk(full ? Ink::Warn : Ink::Muted);
    m_note->setPlain(
        full         ? tr("At most %1 at once: more lines tell nothing.").arg(ChosenSubjects::Most)
        : count == 0 ? tr("None is chosen: the whole fleet is shown.")
                     : tr("%1 of at most %2 chosen").arg(count).arg(ChosenSubjects::Most));
    m_everybody->setEnabled(count > 0);
}

void SubjectPicker::toggle(const QModelIndex &index)
{
    if (!m_list.toggle(index.row()))
        showNote(true);
}

void SubjectPicker::choose(const ChosenSubjects &subjects)
{
    m_desk.choose(subjects);
    m_list.fill(m_entries, m_desk.subjects());
    m_list.setFilter(m_filter->text());
    showNote();
}

void SubjectPicker::fillTop()
{
    QMenu *menu = m_top->menu();
    menu->clear();
    for (const SubjectKind of : {SubjectKind::Worker, SubjectKind::Queue}) {
        menu->addSection(of == SubjectKind::Worker ? tr("Workers") : tr("Queues"));
        for (const FigureKey by : {FigureKey::Processed, FigureKey::Failed, FigureKey::ErrorRate,
                                   FigureKey::Mean, FigureKey::P95, FigureKey::Utilization}) {
            const QStringList keys = topSubjects(m_desk.figures(), of, by, TopCount);
            QAction *action = menu->addAction(
                of == SubjectKind::Worker ? tr("Workers by %1").arg(figureKeyText(by))
                                          : tr("Queues by %1").arg(figureKeyText(by)),
                this, [this, of, keys] {
                    ChosenSubjects subjects;
                    (of == SubjectKind::Worker ? subjects.workers : subjects.queues) = keys;
                    choose(subjects);
                });
            action->setEnabled(!keys.isEmpty());
        }
    }
}

/// From the field down into the list; there Space and Enter tick, letters go to the field.
bool SubjectPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return PopupFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_filter && (key->key() == Qt::Key_Down || enter)) {
        if (enter && m_list.rowCount() > 0)
            toggle(m_list.index(0));
        else if (!enter)
            m_view->setFocus();
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_list.index(0));
        return true;
    }
    if (watched == m_view && (key->key() == Qt::Key_Space || enter)) {
        toggle(m_view->currentIndex());
        return true;
    }
    if (watched == m_view && key->key() == Qt::Key_Up && m_view->currentIndex().row() == 0) {
        m_filter->setFocus();
        return true;
    }
    return PopupFrame::eventFilter(watched, event);
}

} // namespace qd
