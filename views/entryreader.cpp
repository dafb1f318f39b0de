// SPDX-License-Identifier: GPL-3.0-or-later
#include "entryreader.h"

#include "payloadtree.h"
#include "plaintip.h"
#include "revealbutton.h"
#include "text.h"
#include "textlabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

namespace qd {

EntryReader::EntryReader(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_tree(new PayloadTree(this))
    , m_view(new QTreeView(this))
    , m_title(new TextLabel(theme, 12, QFont::DemiBold, Ink::Primary, this))
    , m_note(new TextLabel(theme, 12, QFont::Normal, Ink::Muted, this))
    , m_back(new QToolButton(this))
    , m_reveal(new RevealButton(this))
    , m_copy(new QPushButton(tr("Copy"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(scaled(theme, 12), scaled(theme, 5), scaled(theme, 8),
                             scaled(theme, 5));
    head->setSpacing(scaled(theme, 6));
    m_back->setText(QStringLiteral("‹"));
    m_back->setProperty("qd", QStringLiteral("flat"));
    m_back->setToolTip(tr("Back to the entries (Esc)"));
    m_back->setAccessibleName(tr("Back to the entries"));
    m_title->setElide(Qt::ElideMiddle);
    m_copy->setProperty("qd", QStringLiteral("menu"));
    auto *menu = new QMenu(m_copy);
    menu->addAction(tr("Value"), this, [this] { copy(false, false); });
    menu->addAction(tr("Entry as text"), this, [this] { copy(true, false); });
    menu->addAction(tr("Entry as JSON"), this, [this] { copy(true, true); });
    m_copy->setMenu(menu);
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    head->addWidget(m_reveal);
    head->addWidget(m_copy);
    column->addLayout(head);
    m_view->setModel(m_tree);
    m_view->setAccessibleName(tr("Fields of the entry"));
    m_view->setUniformRowHeights(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAlternatingRowColors(false);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->header()->hide();
    m_view->header()->setStretchLastSection(true);
    m_view->viewport()->installEventFilter(this); // plain tips
    m_view->installEventFilter(this);             // it would copy what it shows
    column->addWidget(m_view, 1);
    m_note->setMaxLines(3);
    m_note->setContentsMargins(scaled(theme, 12), scaled(theme, 4), scaled(theme, 12),
                               scaled(theme, 6));
    column->addWidget(m_note);
    setFocusProxy(m_view);
    setBack(false);
    clear();

    connect(m_back, &QToolButton::clicked, this, &EntryReader::backRequested);
    connect(m_reveal, &RevealButton::held, this, [this](bool held) {
        m_tree->setRevealed(held);
        if (held)
            emit revealed(m_entry.id);
    });
    connect(m_tree, &PayloadTree::changed, this, &EntryReader::onRead);
    connect(m_view, &QTreeView::customContextMenuRequested, this, &EntryReader::showMenu);
}

void EntryReader::setBack(bool visible)
{
    m_back->setVisible(visible);
}

void EntryReader::clear()
{
    m_entry = {};
    m_tree->clear();
    m_title->setPlain({});
    m_note->setVisible(false);
    m_reveal->setVisible(false);
    m_copy->setEnabled(false);
}

void EntryReader::show(const QueueEntry &entry)
{
    const bool same = entry.id == m_entry.id && entry.queue == m_entry.queue;
    if (same && entry.fields == m_entry.fields && entry.gone == m_entry.gone)
        return;
    m_entry = entry;
    m_title->setPlain(displayText(entry.id, 60));
    m_note->setVisible(!entry.hasFields);
    m_note->setPlain(entry.gone ? tr("Its data were trimmed away before it was acknowledged: "
                                     "nobody can do it any more.")
                                : tr("This back end does not tell what is in it."));
    m_reveal->setVisible(false);
    m_tree->show(entry);
}

void EntryReader::onRead()
{
    m_copy->setEnabled(m_tree->rowCount() > 0);
    m_reveal->setVisible(m_tree->hasSecrets());
    m_view->expandToDepth(0);
    if (m_tree->rowCount() > 0 && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_tree->index(0, 0));
    int wide = 0; // names get what they need, within reason
    const QFontMetrics metrics(m_view->font());
    for (int row = 0; row < qMin(m_tree->rowCount(), 50); ++row)
        wide = qMax(wide, metrics.horizontalAdvance(m_tree->index(row, 0).data().toString()));
    m_view->header()->resizeSection(
        0, qBound(scaled(m_theme, 110), wide + scaled(m_theme, 56), scaled(m_theme, 240)));
}

void EntryReader::copy(bool whole, bool json)
{
    const QModelIndex at = whole ? QModelIndex() : m_view->currentIndex().siblingAtColumn(0);
    if (!m_tree->node() || (!whole && !at.isValid()))
        return;
    QGuiApplication::clipboard()->setText(json ? m_tree->json(at) : m_tree->text(at));
}

void EntryReader::showMenu(const QPoint &at)
{
    const QModelIndex index = m_view->indexAt(at);
    if (!index.isValid())
        return;
    QMenu menu(this);
    menu.addAction(tr("Copy value"), this, [this] { copy(false, false); });
    menu.addAction(tr("Copy value as JSON"), this, [this] { copy(false, true); });
    menu.addSeparator();
    menu.addAction(tr("Copy entry as text"), this, [this] { copy(true, false); });
    menu.addAction(tr("Copy entry as JSON"), this, [this] { copy(true, true); });
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

void EntryReader::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_back->isHidden())
        emit backRequested();
    else
        QWidget::keyPressEvent(event);
}

bool EntryReader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copy(false, false);
        return true;
    }
    if (watched != m_view->viewport() || event->type() != QEvent::ToolTip)
        return QWidget::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    showPlainTip(help->globalPos(), m_view->indexAt(help->pos()).data(Qt::ToolTipRole).toString(),
                 m_view->viewport());
    return true;
}

} // namespace qd
