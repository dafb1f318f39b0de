// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedstatus.h"
#include "redisaddress.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <vector>

namespace qd {

class EntryBlock;

/// One reply, as a value. Bounded by the reader: depth, elements, bytes.
struct RespValue
{
    enum Type { Nil, Status, Error, Integer, Bulk, Array } type = Nil;
    QByteArray text;                   ///< Status, Error, Bulk
    qint64 integer = 0;                ///< Integer
    std::vector<RespValue> items;      ///< Array
    std::shared_ptr<EntryBlock> block; ///< Array of an XREAD asked for as a block, instead of items
    bool cut = false; ///< asked for by commandBounded(), and too large: its end was left out
    /// What it took on the wire. Of one that was LOST while it came: what had come, or was
    /// announced; 0: nothing of it.
    qint64 wireBytes = 0;
    bool isError() const { return type == Error; }
};

/// How a reply is wanted: as a tree; as a tree of which the end may be left out; as a block.
enum class RespShape : quint8 { Tree, Bounded, Block };

/// One asynchronous connection: hiredis as codec, Qt sockets as transport (TCP, TLS, unix socket),
/// RESP2. Commands are pipelined and answered in order; each has a deadline; after any time-out or
/// oddity the connection is dropped. Connects again by itself with back-off and jitter (100 ms … 5
/// s; 30 s after what only a person can mend). By sentinels: asks them anew each time, and takes
/// only a host that calls itself the master. Lives on the thread it was made on.
class RedisClient final : public QObject
{
    Q_OBJECT
public:
    /// Called exactly once, from the event loop, unless the client itself is destroyed before. When
    /// the line broke or the deadline passed: a RespValue::Error whose text starts with "LOST ".
    using Reply = std::function<void(const RespValue &)>;

    explicit RedisClient(const RedisAddress &address, const QByteArray &clientName,
                         QObject *parent = nullptr);
    ~RedisClient() override;

    void open();
    void close();
    void reopen(); ///< drops what there is and connects anew, at once
    /// A reply is not what its command can be answered with: perhaps all are out of step. The
    /// connection goes, and is made anew with back-off.
    void distrust();
    void setPassword(const QByteArray &password); ///< for the next connection
    qint64 nextTryAtMs() const;                   ///< monotonicMs(); 0: none waits
    quint64 bytesIn() const;
    /// After refused credentials (NOAUTH, WRONGPASS): true: no further try until open(), for a
    /// person has to be asked; false, the default: another try every 30 s.
    void setStopWhenRefused(bool stop);
    bool isRefused() const; ///< the last try ended with refused credentials
    bool isReady() const;   ///< connected, signed in, database selected
    QString lastError() const;
    TroubleKind trouble() const; ///< of lastError()
    /// As given; by sentinels: with the host that they named for this connection.
    const RedisAddress &address() const;
    /// Commands that this user may not use, as far as this connection has met them. Each is asked
    /// once: after that its refusal is the answer, without asking.
    QStringList deniedCommands() const;
    /// Sends at once when ready, else answers "LOST not connected". argv form only: nothing can be
    /// injected.
    void command(const QByteArrayList &argv, Reply reply, qint64 deadlineMs = 5000);
    /// The same where a reply that is too large shall come cut rather than end the connection:
    /// anybody who may write an entry can write a large one.
    void commandBounded(const QByteArrayList &argv, Reply reply, qint64 deadlineMs = 5000);
    /// The same for an XREAD of one stream: an array comes as RespValue::block, without a tree.
    void readBlock(const QByteArrayList &argv, Reply reply, qint64 deadlineMs);

signals:
    void ready();
    /// One sentence, no password: after ready(), a failed try, or while the server is starting.
    void lost(const QString &reason);
    void refused(const QString &reason); ///< after lost(), with the same sentence: credentials are
                                         ///< wanted, or others

private:
    void send(const QByteArrayList &argv, Reply reply, qint64 deadlineMs, RespShape shape);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace qd
