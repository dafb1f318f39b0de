// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontree.h"

#include "format.h"
#include "text.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <vector>

namespace qd {

struct JsonTree::Node
{
    Node *parent = nullptr;
    int row = 0, depth = 0;
    QString name;
    QJsonValue value;
    QStringList keys; ///< of an object, made with the first child
    std::vector<std::unique_ptr<Node>> children;

    int size() const
    {
        if (depth >= MostDepth)
            return 0;
        if (value.isObject())
            return int(value.toObject().size());
        return value.isArray() ? int(value.toArray().size()) : 0;
    }

    std::unique_ptr<Node> child(int at)
    {
        auto node = std::make_unique<Node>();
        node->parent = this;
        node->row = at;
        node->depth = depth + 1;
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            if (keys.isEmpty())
                keys = object.keys();
            node->name = keys.at(at);
            node->value = object.value(node->name);
        } else {
            node->name = QString::number(at);
            node->value = value.toArray().at(at);
        }
        return node;
    }
};

namespace {

QString shown(const QJsonValue &value, int depth, int most)
{
    switch (value.type()) {
    case QJsonValue::Null: return QStringLiteral("null");
    case QJsonValue::Bool: return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double: {
        const double number = value.toDouble();
        if (std::abs(number) < 9007199254740992.0 && number == std::floor(number))
            return QLocale().toString(qint64(number));
        return QLocale().toString(number, 'g', 10);
    }
    case QJsonValue::String: return displayText(value.toString(), most);
    case QJsonValue::Array: {
        const qsizetype size = value.toArray().size();
        const QString text = size == 1 ? JsonTree::tr("1 entry")
                                       : JsonTree::tr("%1 entries").arg(QLocale().toString(size));
        return depth >= JsonTree::MostDepth && size > 0
                   ? JsonTree::tr("%1, too deep to show").arg(text)
                   : text;
    }
    case QJsonValue::Object: {
        const qsizetype size = value.toObject().size();
        const QString text = size == 1 ? JsonTree::tr("1 field")
                                       : JsonTree::tr("%1 fields").arg(QLocale().toString(size));
        return depth >= JsonTree::MostDepth && size > 0
                   ? JsonTree::tr("%1, too deep to show").arg(text)
                   : text;
    }
    case QJsonValue::Undefined: break;
    }
    return format::count({});
}

} // namespace

JsonTree::JsonTree(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

JsonTree::~JsonTree() = default;

void JsonTree::setValue(const QJsonValue &value)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_root->value = value.isObject() || value.isArray() || value.isUndefined()
                        ? value
                        : QJsonValue(QJsonArray{value});
    endResetModel();
}

JsonTree::Node *JsonTree::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex JsonTree::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || row >= rowCount(parent) || column < 0 || column >= 2)
        return {};
    return createIndex(row, column, nodeOf(parent)->children[size_t(row)].get());
}

QModelIndex JsonTree::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Node *above = nodeOf(index)->parent;
    return !above || above == m_root.get() ? QModelIndex() : createIndex(above->row, 0, above);
}

int JsonTree::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int JsonTree::columnCount(const QModelIndex &) const
{
    return 2;
}

bool JsonTree::hasChildren(const QModelIndex &parent) const
{
    return parent.column() <= 0 && nodeOf(parent)->size() > 0;
}

bool JsonTree::canFetchMore(const QModelIndex &parent) const
{
    return parent.column() <= 0 && int(nodeOf(parent)->children.size()) < nodeOf(parent)->size();
}

void JsonTree::fetchMore(const QModelIndex &parent)
{
    Node *node = nodeOf(parent);
    const int have = int(node->children.size());
    const int more = qMin(Chunk, node->size() - have);
    if (more <= 0 || parent.column() > 0)
        return;
    beginInsertRows(parent, have, have + more - 1);
    for (int i = 0; i < more; ++i)
        node->children.push_back(node->child(have + i));
    endInsertRows();
}

QVariant JsonTree::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node *node = nodeOf(index);
    if (role == Qt::DisplayRole)
        return index.column() == 0 ? displayText(node->name, 80)
                                   : shown(node->value, node->depth, 200);
    return {};
}

QVariant JsonTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Name") : tr("Value");
}

} // namespace qd
