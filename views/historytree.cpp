// SPDX-License-Identifier: GPL-3.0-or-later
#include "historytree.h"

#include "jsontree.h"
#include "textlabel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTreeView>

namespace qd {

namespace {
constexpr int MostTreeRows = 14;
} // namespace

HistoryTree::HistoryTree(const Theme &theme, QWidget *parent)
    : Panel(theme, parent)
    , m_tree(new JsonTree(this))
    , m_view(new QTreeView(this))
{
    addHeadline(tr("What the back end says of it"));
    m_view->setModel(m_tree);
    m_view->setAccessibleName(tr("What the back end says of the range"));
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->header()->hide();
    m_view->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_view->header()->setResizeContentsPrecision(50);
    auto *room = new QVBoxLayout;
    const int side = scaled(theme, 6);
    room->setContentsMargins(side, side, side, side);
    room->addWidget(m_view);
    body()->addLayout(room);
    connect(m_view, &QTreeView::expanded, this, &HistoryTree::fit);
    connect(m_view, &QTreeView::collapsed, this, &HistoryTree::fit);
    setVisible(false);
}

void HistoryTree::show(const QJsonValue &summary, const QJsonObject &others)
{
    QJsonObject all = others;
    const bool empty = summary.isNull() || summary.isUndefined() ||
                       (summary.isObject() && summary.toObject().isEmpty());
    if (!empty)
        all.insert(QStringLiteral("performance_summary"), summary);
    setVisible(!all.isEmpty());
    if (all == m_shown)
        return;
    m_shown = all;
    m_tree->setValue(all);
    m_view->expandToDepth(0);
    fit();
}

/// As high as what is open, up to a page.
void HistoryTree::fit()
{
    int rows = 0;
    for (QModelIndex at = m_tree->index(0, 0); at.isValid() && rows < MostTreeRows;
         at = m_view->indexBelow(at))
        ++rows;
    m_view->setFixedHeight(std::max(2, rows) * std::max(1, m_view->sizeHintForRow(0)) +
                           scaled(theme(), 4));
}

} // namespace qd
