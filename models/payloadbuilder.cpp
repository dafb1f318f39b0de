// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadbuilder.h"

#include "words.h"

namespace qd {

PayloadBuilder::PayloadBuilder(Payload &payload, int node, const PayloadLimits &limits)
    : m_payload(payload)
    , m_node(node)
    , m_limits(limits)
{
}

/// −1: no more may be added.
int PayloadBuilder::add(PayloadNode::Kind kind)
{
    if (m_open.empty()) {
        if (std::exchange(m_begun, true))
            return -1; // a second document
        m_payload.nodes[size_t(m_node)].kind = kind;
        return m_node;
    }
    if (int(m_payload.nodes.size()) >= m_limits.nodes) {
        m_trouble = tr("It holds more than %1 values and is not unfolded.").arg(m_limits.nodes);
        return -1;
    }
    const int parent = m_open.back(), at = int(m_payload.nodes.size());
    PayloadNode &node = m_payload.nodes.emplace_back();
    PayloadNode &above = m_payload.nodes[size_t(parent)];
    node.kind = kind;
    node.parent = parent;
    node.depth = above.depth + 1;
    node.row = int(above.children.size());
    if (above.kind == PayloadNode::Object)
        node.name = m_key;
    above.children.push_back(at);
    return at;
}

bool PayloadBuilder::scalar(PayloadNode::Kind kind, const QString &text, qint64 bytes)
{
    const int at = m_open.empty() ? -1 : add(kind); // alone it needs no unfolding
    if (at < 0)
        return false;
    m_payload.nodes[size_t(at)].value = text;
    m_payload.nodes[size_t(at)].bytes = bytes;
    return true;
}

QString PayloadBuilder::hexOf(QByteArrayView bytes)
{
    constexpr qsizetype Shown = 256;
    QString text =
        QString::fromLatin1(bytes.first(std::min(Shown, bytes.size())).toByteArray().toHex(' '));
    if (bytes.size() > Shown)
        text += QStringLiteral(" …");
    return text;
}

bool PayloadBuilder::binary(QByteArrayView bytes)
{
    if (!scalar(PayloadNode::Binary, hexOf(bytes), bytes.size()))
        return false;
    m_binaries.insert(int(m_payload.nodes.size()) - 1, bytes.toByteArray());
    return true;
}

bool PayloadBuilder::open(PayloadNode::Kind kind)
{
    const int at = add(kind);
    if (at < 0)
        return false;
    if (m_payload.nodes[size_t(at)].depth >= m_limits.depth) {
        m_trouble =
            tr("It is nested deeper than %1 levels and is not unfolded.").arg(m_limits.depth);
        return false;
    }
    m_open.push_back(at);
    return true;
}

bool PayloadBuilder::close()
{
    if (m_open.empty())
        return false;
    m_open.pop_back();
    return true;
}

} // namespace qd
