// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel.h"

#include <QJsonObject>

class QTreeView;

namespace qd {

class JsonTree;

/// What a back end says of the range beside its series, in its own words, as a tree. Hidden while
/// it says nothing. GUI thread.
class HistoryTree final : public Panel
{
    Q_OBJECT
public:
    explicit HistoryTree(const Theme &theme, QWidget *parent = nullptr);

    void show(const QJsonValue &summary, const QJsonObject &others);
    QTreeView *view() const { return m_view; }

private:
    void fit();

    JsonTree *m_tree;
    QTreeView *m_view;
    QJsonObject m_shown;
};

} // namespace qd
