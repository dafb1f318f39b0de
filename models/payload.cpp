// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload.h"

#include "payloadbuilder.h"
#include "text.h"
#include "words.h"

#include <algorithm>

namespace qd {

namespace {

constexpr qsizetype LeastBase64 = 16;

bool beginsContainer(QByteArrayView bytes)
{
    for (const char c : bytes) {
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
            return c == '{' || c == '[';
    }
    return false;
}

bool mayBeMessagePack(QByteArrayView bytes)
{
    const auto tag = bytes.isEmpty() ? quint8(0) : quint8(bytes[0]);
    return (tag >= 0x80 && tag <= 0x9f) || (tag >= 0xdc && tag <= 0xdf);
}

bool mayBeBase64(QByteArrayView bytes)
{
    return bytes.size() >= LeastBase64 && std::all_of(bytes.begin(), bytes.end(), [](char c) {
               return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                      c == '+' || c == '/' || c == '=' || c == '-' || c == '_';
           });
}

/// Nothing but text would be written with these alone.
bool isText(QByteArrayView bytes)
{
    const auto control = std::count_if(bytes.begin(), bytes.end(), [](char c) {
        return quint8(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\x1b';
    });
    return control * 20 <= bytes.size() && isValidUtf8(bytes);
}

/// One entry being unfolded.
class Unfolder final
{
    Q_DECLARE_TR_FUNCTIONS(qd::Unfolder)
public:
    Unfolder(Payload &payload, const PayloadLimits &limits)
        : m_payload(payload)
        , m_limits(limits)
        , m_bytesLeft(limits.bytesOut)
    {
    }

    /// Makes \a node of these bytes. \a cut: their end is missing.
    void unfold(int node, QByteArrayView bytes, bool cut, int layer);

private:
    using Read = bool (*)(QByteArrayView, PayloadBuilder &);
    PayloadNode &at(int node) { return m_payload.nodes[size_t(node)]; }
    void addCoding(int node, const QString &word);
    void addNote(int node, const QString &words);
    bool unfoldPacked(int node, QByteArrayView bytes, int layer);
    bool unfoldAs(int node, QByteArrayView bytes, int layer, Read read, const QString &word);
    bool unfoldBase64(int node, QByteArrayView bytes, int layer);
    void lookInside(int first, const QHash<int, QByteArray> &binaries, int layer);

    Payload &m_payload;
    const PayloadLimits m_limits;
    qint64 m_bytesLeft; ///< that may still be unpacked
};

void Unfolder::addCoding(int node, const QString &word)
{
    QString &coding = at(node).coding;
    coding += (coding.isEmpty() ? QString() : QStringLiteral(", ")) + word;
}

void Unfolder::addNote(int node, const QString &words)
{
    QString &note = at(node).note;
    note += (note.isEmpty() ? QString() : QStringLiteral(" ")) + words;
}

void Unfolder::unfold(int node, QByteArrayView bytes, bool cut, int layer)
{
    if (at(node).bytes == 0)
        at(node).bytes = bytes.size();
    const bool fits = layer > 0 || bytes.size() <= m_limits.bytesIn;
    if (!fits)
        addNote(node,
                tr("It is longer than %1 KiB and is not unfolded.").arg(m_limits.bytesIn / 1024));
    else if (layer > m_limits.layers)
        addNote(
            node,
            tr("It is packed in more than %1 layers and is not unfolded.").arg(m_limits.layers));
    else if (looksPacked(bytes) && unfoldPacked(node, bytes, layer))
        return;
    else if (!cut && beginsContainer(bytes) &&
             unfoldAs(node, bytes, layer, readJson, QStringLiteral("JSON")))
        return;
    else if (!cut && mayBeMessagePack(bytes) &&
             unfoldAs(node, bytes, layer, readMessagePack, QStringLiteral("MessagePack")))
        return;
    else if (!cut && mayBeBase64(bytes) && unfoldBase64(node, bytes, layer))
        return;
    PayloadNode &plain = at(node);
    const bool text =
        isText(bytes) ||
        (cut && isText(bytes.first(std::max<qsizetype>(0, bytes.size() - 3)))); // half a character
    plain.kind = text ? PayloadNode::Text : PayloadNode::Binary;
    plain.value = text ? decodeUtf8(bytes) : PayloadBuilder::hexOf(bytes);
}

bool Unfolder::unfoldPacked(int node, QByteArrayView bytes, int layer)
{
    QByteArray inside;
    const Unpacked result = unpack(bytes, m_bytesLeft, &inside);
    const QString word = quint8(bytes[0]) == 0x1f ? QStringLiteral("gzip") : QStringLiteral("zlib");
    if (result == Unpacked::TooLarge) {
        addNote(node,
                tr("Unpacked (%1) it is larger than may be shown: it stays as it is.").arg(word));
        return false;
    }
    if (result == Unpacked::Broken || inside.isEmpty())
        return false;
    m_bytesLeft -= inside.size();
    addCoding(node, word);
    if (result == Unpacked::Cut)
        addNote(node, tr("Its end is missing: this is what could be unpacked."));
    unfold(node, inside, result == Unpacked::Cut, layer + 1);
    return true;
}

bool Unfolder::unfoldAs(int node, QByteArrayView bytes, int layer, Read read, const QString &word)
{
    const size_t first = m_payload.nodes.size();
    PayloadBuilder builder(m_payload, node, m_limits);
    if (!read(bytes, builder)) {
        m_payload.nodes.resize(first);
        at(node).children.clear();
        if (!builder.trouble().isEmpty())
            addNote(node, builder.trouble());
        return false;
    }
    addCoding(node, word);
    lookInside(int(first), builder.binaries(), layer);
    return true;
}

bool Unfolder::unfoldBase64(int node, QByteArrayView bytes, int layer)
{
    const QByteArray text = bytes.toByteArray();
    const bool url = text.contains('-') || text.contains('_');
    const auto inside = QByteArray::fromBase64Encoding(
        text, QByteArray::AbortOnBase64DecodingErrors |
                  (url ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding));
    if (!inside || inside.decoded.size() > m_bytesLeft)
        return false;
    // A long word may be base64 as well: only what has a shape inside is taken for it.
    const QByteArray &data = inside.decoded;
    const QString before = at(node).coding;
    addCoding(node, QStringLiteral("base64"));
    const bool shaped = (looksPacked(data) && unfoldPacked(node, data, layer + 1)) ||
                        (beginsContainer(data) &&
                         unfoldAs(node, data, layer + 1, readJson, QStringLiteral("JSON"))) ||
                        (mayBeMessagePack(data) && unfoldAs(node, data, layer + 1, readMessagePack,
                                                            QStringLiteral("MessagePack")));
    if (!shaped)
        at(node).coding = before;
    else
        m_bytesLeft -= data.size();
    return shaped;
}

/// Texts that are documents themselves, and bytes.
void Unfolder::lookInside(int first, const QHash<int, QByteArray> &binaries, int layer)
{
    const int end = int(m_payload.nodes.size());
    for (int i = first; i < end; ++i) {
        if (const auto bytes = binaries.constFind(i); bytes != binaries.constEnd()) {
            unfold(i, *bytes, false, layer + 1);
            continue;
        }
        if (at(i).kind != PayloadNode::Text || at(i).value.size() < 2)
            continue;
        const QChar begin = at(i).value.at(0);
        const bool folded =
            begin == u'{' || begin == u'[' || begin.isSpace() || at(i).value.size() >= LeastBase64;
        const QByteArray text = folded ? at(i).value.toUtf8() : QByteArray();
        if (folded && (beginsContainer(text) || mayBeBase64(text)))
            unfold(i, text, false, layer + 1);
    }
}

/// Secrets beside their names: ["Authorization", "…"], {"name": "api_key", "value": "…"}.
void markPairs(Payload &payload, const Redaction &redaction)
{
    const auto namesSecret = [&redaction](const PayloadNode &node) {
        return node.kind == PayloadNode::Text && redaction.hides(node.value);
    };
    for (PayloadNode &node : payload.nodes) {
        const auto child = [&](size_t i) -> PayloadNode & {
            return payload.nodes[size_t(node.children[i])];
        };
        if (node.kind == PayloadNode::Array && node.children.size() == 2 && namesSecret(child(0)))
            child(1).secret = true;
        if (node.kind != PayloadNode::Object || node.children.size() > 8)
            continue;
        for (size_t i = 0; i < node.children.size(); ++i) {
            const QString name = child(i).name.toLower();
            if ((name != u"name" && name != u"key" && name != u"header") || !namesSecret(child(i)))
                continue;
            for (size_t k = 0; k < node.children.size(); ++k)
                child(k).secret |= child(k).name.compare(u"value", Qt::CaseInsensitive) == 0;
        }
    }
}

} // namespace

bool Payload::hasSecrets() const
{
    return std::any_of(nodes.begin(), nodes.end(),
                       [](const PayloadNode &node) { return node.secret; });
}

QString fieldSummary(const QueueEntry &entry, const Redaction &redaction)
{
    constexpr qsizetype Points = 160, Look = 400, Shown = 60;
    QString summary;
    for (const EntryField &field : entry.fields) {
        if (summary.size() > Points)
            break;
        const QByteArrayView begin =
            QByteArrayView(field.value).first(std::min(Look, field.value.size()));
        const QString name = decodeUtf8(field.name), start = decodeUtf8(begin);
        QString value;
        if (redaction.hides(name) || redaction.carries(start))
            value = Redaction::hidden();
        else if (looksPacked(field.value) || mayBeMessagePack(field.value) ||
                 !isText(begin.chopped(
                     std::min<qsizetype>(begin.size() == Look ? 3 : 0, begin.size()))))
            value = tr("(%1 bytes)").arg(field.value.size());
        else
            value = displayText(start, Shown);
        summary += (summary.isEmpty() ? QString() : QStringLiteral("  ")) + displayText(name, 40) +
                   u'=' + value;
    }
    return summary;
}

Payload readPayload(const QueueEntry &entry, const PayloadLimits &limits,
                    const Redaction &redaction)
{
    Payload payload;
    payload.nodes.emplace_back().kind = PayloadNode::Object;
    // The fields first: a large one must not push the others out.
    for (const EntryField &field : entry.fields) {
        const int at = int(payload.nodes.size());
        PayloadNode &node = payload.nodes.emplace_back();
        node.parent = 0;
        node.depth = 1;
        node.row = int(payload.nodes[0].children.size());
        node.name = decodeUtf8(field.name);
        payload.nodes[0].children.push_back(at);
    }
    Unfolder unfolder(payload, limits);
    for (qsizetype i = 0; i < entry.fields.size(); ++i) {
        const EntryField &field = entry.fields.at(i);
        if (field.cut)
            payload.nodes[size_t(i) + 1].note = tr("Only its beginning is here.");
        unfolder.unfold(int(i) + 1, field.value, field.cut, 0);
    }
    if (entry.fieldsLeftOut)
        payload.nodes[0].note = tr("It has more fields than are shown.");
    for (PayloadNode &node : payload.nodes) {
        const bool tells = node.kind != PayloadNode::Null && node.kind != PayloadNode::Boolean;
        node.secret = (tells && redaction.hides(node.name)) ||
                      (node.kind == PayloadNode::Text && redaction.carries(node.value));
    }
    markPairs(payload, redaction);
    return payload;
}

} // namespace qd
