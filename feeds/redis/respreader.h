// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entryblock.h"
#include "longbulk.h"
#include "redisclient.h"

#include <QByteArrayView>
#include <deque>
#include <memory>
#include <optional>

struct redisReader;

namespace qd {

/// What a reply may cost. Past any of these the reader is in error for good: the connection must
/// go. But of a long string only the beginning is kept, of an entry in a block only what EntryBlock
/// has room for, and a bounded tree is cut at \a replyBytes: anybody who may write an entry can
/// write a large one, and reading must get past it.
struct RespLimits
{
    int depth = 32;                          ///< nested arrays; hiredis 0.14 itself stops at 8
    qsizetype announced = 4'000'000;         ///< all array elements of one reply together
    qsizetype elements = 1'000'000;          ///< … of them kept, in a tree
    qsizetype replyBytes = 16 * 1024 * 1024; ///< kept of one reply
    qsizetype bulkBytes = 256 * 1024 * 1024; ///< a string on the wire
    qsizetype keptBytes = 1024 * 1024;       ///< … of it kept (LongBulk)
    qsizetype lineBytes = 64 * 1024;         ///< a status, an error, a number or a length
};

/// RESP2 by hiredis' parser, into RespValue without a tree in between. Feed and take; no I/O, any
/// one thread. Memory grows with the bytes received, never with what a header announces.
class RespReader final
{
public:
    explicit RespReader(const RespLimits &limits = {});
    ~RespReader();
    Q_DISABLE_COPY_MOVE(RespReader)

    /// Any number of bytes, cut anywhere. False once in error (then and before: take() still gives
    /// what was whole).
    bool feed(QByteArrayView bytes);
    /// How the next reply that has not begun (after those announced so far) is wanted.
    void expect(RespShape shape) { m_expected.push_back(shape); }
    std::optional<RespValue> take();          ///< the next whole reply, in order
    QString error() const { return m_error; } ///< one sentence; empty: none
    /// Of the reply that comes after all that take() can give: what has come of it, or was
    /// announced.
    qint64 begunBytes() const { return m_done.empty() ? m_wireBytes : 0; }
    void reset(); ///< for a new connection

private:
    friend struct RespBuilder;
    void drain();
    bool lineTooLong() const;
    void lookForLongBulk();

    struct ReaderFree
    {
        void operator()(redisReader *reader) const;
    };
    RespLimits m_limits;
    std::unique_ptr<redisReader, ReaderFree> m_reader;
    LongBulk m_longBulk;
    RespValue m_root, m_leftOut;
    bool m_bounded = false;           ///< the reply under way may be cut
    std::deque<RespShape> m_expected; ///< in the order of replies; none: a plain one
    std::deque<RespValue> m_done;
    EntryBlock::Room m_room;    ///< of the last block
    qsizetype m_elements = 0;   ///< of the reply under way
    qsizetype m_replyBytes = 0; ///< of the reply under way, as given to hiredis
    qint64 m_wireBytes = 0;     ///< … as received
    QString m_error;
};

} // namespace qd
