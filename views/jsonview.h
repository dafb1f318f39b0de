// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QTreeView>

namespace qd {

class JsonTree;

/// A JSON value as a tree to be read in a panel, its first level open. GUI thread.
class JsonView final : public QTreeView
{
    Q_OBJECT
public:
    explicit JsonView(QWidget *parent = nullptr);
    void setValue(const QJsonValue &value); ///< Undefined: nothing

private:
    JsonTree *m_values;
};

} // namespace qd
