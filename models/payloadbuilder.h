// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payload.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QHash>

namespace qd {

/// Takes the values of one document as a reader meets them and hangs them below a node that is
/// there already. Each call says whether to go on: false when a limit is reached (trouble() tells
/// which) or the document makes no sense.
class PayloadBuilder final
{
    Q_DECLARE_TR_FUNCTIONS(qd::PayloadBuilder)
public:
    PayloadBuilder(Payload &payload, int node, const PayloadLimits &limits);

    bool scalar(PayloadNode::Kind kind, const QString &text, qint64 bytes = 0);
    bool binary(QByteArrayView bytes);
    bool open(PayloadNode::Kind kind);
    bool close();
    void key(const QString &name) { m_key = name; }
    int depth() const { return int(m_open.size()); } ///< containers open now
    /// The document was one object or array, whole.
    bool isWhole() const { return m_begun && m_open.empty() && m_trouble.isEmpty(); }
    const QString &trouble() const { return m_trouble; }
    /// By node: what binary() was given, for whoever wants to look inside.
    const QHash<int, QByteArray> &binaries() const { return m_binaries; }

    static QString hexOf(QByteArrayView bytes); ///< of the beginning

private:
    int add(PayloadNode::Kind kind);

    Payload &m_payload;
    const int m_node;
    const PayloadLimits m_limits;
    std::vector<int> m_open;
    QString m_key, m_trouble;
    QHash<int, QByteArray> m_binaries;
    bool m_begun = false;
};

/// One MessagePack value that is a map or an array and fills \a bytes to the end.
bool readMessagePack(QByteArrayView bytes, PayloadBuilder &builder);
/// One JSON object or array, by RFC 8259: order, repeated names and large numbers are kept.
bool readJson(QByteArrayView bytes, PayloadBuilder &builder);

/// What became of unpacking gzip or zlib.
enum class Unpacked : quint8 { Whole, Cut, TooLarge, Broken };
bool looksPacked(QByteArrayView bytes);
Unpacked unpack(QByteArrayView bytes, qint64 most, QByteArray *out);

} // namespace qd
