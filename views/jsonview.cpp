// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonview.h"

#include "jsontree.h"

#include <QHeaderView>

namespace qd {

JsonView::JsonView(QWidget *parent)
    : QTreeView(parent)
    , m_values(new JsonTree(this))
{
    setModel(m_values);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    header()->hide();
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header()->setResizeContentsPrecision(50);
}

void JsonView::setValue(const QJsonValue &value)
{
    m_values->setValue(value);
    m_values->fetchMore({});
    expandToDepth(0);
}

} // namespace qd
