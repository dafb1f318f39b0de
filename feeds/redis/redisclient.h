// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QObject>
#include <QString>
#include <functional>
#include <memory>
#include <vector>

namespace qd {

class EntryBlock;

/// One reply, as a value. Bounded by the reader: depth, elements, bytes.
struct RespValue
{
    enum Type : quint8 { Nil, Status, Error, Integer, Bulk, Array } type = Nil;
    QByteArray text;                   ///< Status, Error, Bulk
    qint64 integer = 0;                ///< Integer
    std::vector<RespValue> items;      ///< Array
    std::shared_ptr<EntryBlock> block; ///< Array of an XREAD asked for as a block, instead of items
    bool cut = false; ///< asked for by commandBounded(), and too large: its end was left out
    bool isError() const { return type == Error; }
};

/// How a reply is wanted: as a tree; as a tree of which the end may be left out; as a block.
enum class RespShape : quint8 { Tree, Bounded, Block };

/// Where a Redis is and how to sign in. The password is never part of shown().
struct RedisAddress
{
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 6379;
    bool tls = false;
    QString unixPath; ///< not empty: a unix socket
    int db = 0;
    QString user;
    QByteArray password;
    QString caFile;

    /// redis://[user@]host:port/db, rediss://…, unix:///path?db=0. A password in the URL is
    /// refused.
    static RedisAddress parse(const QString &url, QString *error);
    QString shown() const; ///< "redis://user@host:6379/0"
};

/// One asynchronous connection: hiredis as codec, Qt sockets as transport (TCP, TLS, unix socket),
/// RESP2. Commands are pipelined and answered in order; each has a deadline; after any time-out or
/// oddity the connection is dropped. Connects again by itself with back-off and jitter (100 ms … 5
/// s). Lives on the thread it was made on.
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
    void setPassword(const QByteArray &password); ///< for the next connection
    qint64 nextTryAtMs() const;                   ///< monotonicMs(); 0: none waits
    quint64 bytesIn() const;
    /// After refused credentials (NOAUTH, WRONGPASS): true: no further try until open(), for a
    /// person has to be asked; false, the default: another try every 30 s.
    void setStopWhenRefused(bool stop);
    bool isRefused() const; ///< the last try ended with refused credentials
    bool isReady() const;   ///< connected, signed in, database selected
    QString lastError() const;
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
    void lost(const QString &reason); ///< one sentence, no password, after ready() or a failed try
    void refused(const QString &reason); ///< after lost(), with the same sentence: credentials are
                                         ///< wanted, or others

private:
    void send(const QByteArrayList &argv, Reply reply, qint64 deadlineMs, RespShape shape);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace qd
