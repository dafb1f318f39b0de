// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QJsonValue>
#include <memory>

namespace qd {

/// Any JSON as a read-only tree of name and value. Children are made only when a branch is opened,
/// a hundred at a time; depth is bounded and every foreign string is made fit for one line. GUI
/// thread.
class JsonTree final : public QAbstractItemModel
{
    Q_OBJECT
public:
    static constexpr int MostDepth = 64, Chunk = 100;

    explicit JsonTree(QObject *parent = nullptr);
    ~JsonTree() override;
    void setValue(const QJsonValue &value); ///< an object's or array's members are the top rows,
                                            ///< anything else is one row

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;
    Node *nodeOf(const QModelIndex &index) const;
    std::unique_ptr<Node> m_root;
};

} // namespace qd
