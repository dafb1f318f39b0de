// SPDX-License-Identifier: GPL-3.0-or-later
// A payload for the clipboard: as indented lines, and as JSON.
#include "payload.h"
#include "text.h"
#include "words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace qd {

namespace {

/// As a JSON string, with its quotes.
QString quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

bool isContainer(const PayloadNode &node)
{
    return node.kind == PayloadNode::Object || node.kind == PayloadNode::Array;
}

/// By RFC 8259: what MessagePack calls NaN is none.
bool fitsJson(const QString &text)
{
    return !text.isEmpty() && (text.back().isDigit() || text.back() == u'.') &&
           text.front() != u'I' && text.front() != u'N';
}

struct Writer
{
    const Payload &payload;
    const bool revealed;
    QString out;

    const PayloadNode &at(int node) const { return payload.nodes[size_t(node)]; }
    bool hides(const PayloadNode &node) const { return node.secret && !revealed; }

    void json(int index, int indent)
    {
        const PayloadNode &node = at(index);
        if (hides(node)) {
            out += quoted(Redaction::hidden());
        } else if (!isContainer(node)) {
            const bool bare = node.kind == PayloadNode::Boolean || node.kind == PayloadNode::Null ||
                              (node.kind == PayloadNode::Number && fitsJson(node.value));
            out += bare ? node.value : quoted(node.value);
        } else {
            const bool object = node.kind == PayloadNode::Object;
            out += object ? u'{' : u'[';
            for (size_t i = 0; i < node.children.size(); ++i) {
                out += i == 0 ? QStringLiteral("\n") : QStringLiteral(",\n");
                out += QString((indent + 1) * 2, u' ');
                if (object)
                    out += quoted(at(node.children[i]).name) + QStringLiteral(": ");
                json(node.children[i], indent + 1);
            }
            if (!node.children.empty())
                out += u'\n' + QString(indent * 2, u' ');
            out += object ? u'}' : u']';
        }
    }

    void text(int index, int indent)
    {
        const PayloadNode &node = at(index);
        const QString side(indent * 2, u' ');
        if (index != 0) {
            out += side;
            const bool member = at(std::max(0, node.parent)).kind == PayloadNode::Object;
            out += (member ? terminalText(node.name) : QString::number(node.row)) +
                   QStringLiteral(": ");
            out += hides(node)         ? Redaction::hidden()
                   : isContainer(node) ? QString()
                                       : terminalText(node.value);
            out += u'\n';
        }
        if (!hides(node)) {
            for (const int child : node.children)
                text(child, index == 0 ? 0 : indent + 1);
        }
    }
};

} // namespace

QString payloadText(const Payload &payload, int node, bool revealed)
{
    Writer writer{payload, revealed, {}};
    const PayloadNode &top = payload.nodes.at(size_t(node));
    if (node != 0 && !isContainer(top))
        return writer.hides(top) ? Redaction::hidden() : top.value; // one value: itself
    writer.text(node, 0);
    return writer.out;
}

QString payloadJson(const Payload &payload, int node, bool revealed)
{
    Writer writer{payload, revealed, {}};
    writer.json(node, 0);
    return writer.out;
}

} // namespace qd
