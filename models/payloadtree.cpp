// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadtree.h"

#include "format.h"
#include "text.h"

#include <QLocale>

#include <algorithm>

namespace qd {

namespace {

constexpr int ShownPoints = 300;

QString shown(const PayloadNode &node)
{
    const int count = int(node.children.size());
    const QString size = QLocale().toString(count);
    QString text;
    switch (node.kind) {
    case PayloadNode::Object:
        text = (count == 1 ? PayloadTree::tr("%1 field") : PayloadTree::tr("%1 fields")).arg(size);
        break;
    case PayloadNode::Array:
        text = (count == 1 ? PayloadTree::tr("%1 value") : PayloadTree::tr("%1 values")).arg(size);
        break;
    case PayloadNode::Binary:
        text = PayloadTree::tr("%1: %2").arg(format::bytes(node.bytes), node.value);
        break;
    default: text = qd::displayText(node.value, ShownPoints);
    }
    if (!node.coding.isEmpty())
        text = node.coding + QStringLiteral(" · ") + text;
    return node.note.isEmpty() ? text : text + QStringLiteral("  ") + node.note;
}

} // namespace

PayloadTree::PayloadTree(QObject *parent)
    : QAbstractItemModel(parent)
{
    m_pool.setMaxThreadCount(1);
}

PayloadTree::~PayloadTree()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void PayloadTree::setRedaction(const Redaction &redaction)
{
    m_redaction = redaction;
    if (m_entry)
        show(QueueEntry(*m_entry));
}

void PayloadTree::show(const QueueEntry &entry)
{
    m_entry = entry;
    m_reading = true;
    m_pool.clear(); // nobody waits for what was asked before
    m_pool.start([this, entry, turn = ++m_turn, redaction = m_redaction] {
        const auto payload = std::make_shared<const Payload>(readPayload(entry, {}, redaction));
        QMetaObject::invokeMethod(
            this, [this, turn, payload] { take(turn, payload); }, Qt::QueuedConnection);
    });
}

void PayloadTree::take(quint64 turn, const std::shared_ptr<const Payload> &payload)
{
    if (turn != m_turn)
        return;
    beginResetModel();
    m_payload = payload;
    m_revealed = false; // that was for the one before
    m_secrets = payload && payload->hasSecrets();
    m_fetched.clear();
    m_reading = false;
    endResetModel();
    emit changed();
}

void PayloadTree::clear()
{
    m_pool.clear();
    m_entry.reset();
    take(++m_turn, nullptr);
}

void PayloadTree::setRevealed(bool revealed)
{
    if (m_revealed == revealed)
        return;
    // What was hidden has had no children.
    beginResetModel();
    m_revealed = revealed;
    m_fetched.clear();
    endResetModel();
    emit changed();
}

int PayloadTree::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? int(index.internalId()) : 0;
}

const PayloadNode *PayloadTree::node(const QModelIndex &index) const
{
    return m_payload ? &m_payload->nodes[size_t(nodeAt(index))] : nullptr;
}

int PayloadTree::childCount(const QModelIndex &index) const
{
    const PayloadNode *at = node(index);
    return !at || index.column() > 0 || isHidden(*at) ? 0 : int(at->children.size());
}

QModelIndex PayloadTree::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || row >= rowCount(parent) || column < 0 || column >= 2)
        return {};
    return createIndex(row, column, quintptr(node(parent)->children[size_t(row)]));
}

QModelIndex PayloadTree::parent(const QModelIndex &index) const
{
    const PayloadNode *at = index.isValid() ? node(index) : nullptr;
    if (!at || at->parent <= 0)
        return {};
    return createIndex(m_payload->nodes[size_t(at->parent)].row, 0, quintptr(at->parent));
}

int PayloadTree::rowCount(const QModelIndex &parent) const
{
    const int count = childCount(parent);
    // All fields of the entry are there at once: they are few.
    return !parent.isValid() ? count : std::min(count, m_fetched.value(nodeAt(parent), 0));
}

int PayloadTree::columnCount(const QModelIndex &) const
{
    return 2;
}

bool PayloadTree::hasChildren(const QModelIndex &parent) const
{
    return childCount(parent) > 0;
}

bool PayloadTree::canFetchMore(const QModelIndex &parent) const
{
    return rowCount(parent) < childCount(parent);
}

void PayloadTree::fetchMore(const QModelIndex &parent)
{
    const int have = rowCount(parent);
    const int more = std::min(Chunk, childCount(parent) - have);
    if (more <= 0)
        return;
    beginInsertRows(parent, have, have + more - 1);
    m_fetched[nodeAt(parent)] = have + more;
    endInsertRows();
}

QVariant PayloadTree::data(const QModelIndex &index, int role) const
{
    const PayloadNode *at = index.isValid() ? node(index) : nullptr;
    if (!at)
        return {};
    const bool hidden = isHidden(*at);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (index.column() == 1)
            return hidden ? Redaction::hidden() : shown(*at);
        return m_payload->nodes[size_t(at->parent)].kind == PayloadNode::Array
                   ? QString::number(at->row)
                   : qd::displayText(at->name, 120);
    case Qt::ToolTipRole: {
        if (hidden)
            return tr("Its name or its text looks like a secret. Reveal shows it.");
        QString tip =
            at->kind == PayloadNode::Text ? qd::displayText(at->value, 2'000) : shown(*at);
        if (at->bytes > 0)
            tip += u'\n' + format::bytes(at->bytes);
        return tip;
    }
    default: return {};
    }
}

QVariant PayloadTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Field") : tr("Value");
}

QString PayloadTree::text(const QModelIndex &index) const
{
    return m_payload ? payloadText(*m_payload, nodeAt(index), m_revealed) : QString();
}

QString PayloadTree::json(const QModelIndex &index) const
{
    return m_payload ? payloadJson(*m_payload, nodeAt(index), m_revealed) : QString();
}

} // namespace qd
