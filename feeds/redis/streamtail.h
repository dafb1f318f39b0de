// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entryblock.h"
#include "numbers.h"
#include "redisclient.h"

#include <QElapsedTimer>
#include <QTimer>

namespace qd {

/// One entry of a stream as the server sent it.
struct StreamEntry
{
    StreamId id;
    QList<QPair<QString, QString>> fields;
};

/// Some entries of a block, from \a first to before \a end.
struct EntryRange
{
    std::shared_ptr<const EntryBlock> block;
    size_t first = 0, end = 0;

    StreamEntry at(size_t i) const { return {block->at(i).id, block->fields(i)}; }
};

/// What XINFO STREAM tells. Unknown members are nullopt (Redis 6.2 has no entries-added).
struct StreamFacts
{
    bool exists = false;
    MaybeInt length, entriesAdded;
    StreamId lastGenerated, first;
    std::optional<StreamId> maxDeleted; ///< by XDEL, not by a trim; zero: none ever

    static StreamFacts parse(const RespValue &reply); ///< also of an error reply: exists false
};

/// The entries of an XRANGE reply, or of one stream of an XREAD reply. What is not an entry is
/// counted in \a malformed.
std::vector<StreamEntry> streamEntries(const RespValue &list, int *malformed = nullptr);

/// Reads one stream to its end and on, exactly: after a cut it goes on after the last id, nothing
/// lost, nothing twice. A trim past the reader and a stream that was deleted or replaced are
/// noticed before the next read and told as a gap with the count (unknown on Redis 6.2). Owns its
/// connection: a blocking read is always under way on it.
class StreamTail final : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        int blockMs = 2'000; ///< ≤ 5000; the deadline of a read is this + 2 s
        int batch = 1'000;   ///< entries a read
        qint64 backlogLimit =
            200'000; ///< of what is in the stream at the start, only the newest so many
        std::optional<StreamId> after; ///< start after this id; not set: with the backlog
    };

    StreamTail(const RedisAddress &address, const QByteArray &clientName, const QByteArray &key,
               const Options &options, QObject *parent = nullptr);

    void start();
    /// Held: no further read begins; what waits in Redis waits there.
    void setHeld(bool held);
    StreamId position() const { return m_position; } ///< the last entry given out
    /// How many entries the stream had ever had up to position(); unknown on Redis 6.2 and at
    /// first.
    MaybeInt positionCount() const { return m_synced ? m_counted : std::nullopt; }
    /// How many entries stood behind position() when the stream was last looked at (every few
    /// seconds); unknown on Redis 6.2 and at first.
    MaybeInt behind() const { return m_behind; }
    /// monotonicMs(): everything that stood in the stream by then has been given out; 0: not yet.
    /// In entries(): as it was before they came.
    qint64 readUpToMs() const { return m_readUpToMs; }
    RedisClient &client() { return m_client; }

signals:
    /// In stream order, each once. \a live: after what stood in the stream at the start.
    void entries(const qd::EntryRange &range, bool live);
    void answered(); ///< a read came back, with entries or without: what is known is of now
    void caughtUp(); ///< once: the backlog has been given out
    /// Entries between \a after and \a first (empty: nothing there yet) cannot be had. \a replaced:
    /// another stream under the same key, read from its start; position() is then zero, or in the
    /// new stream when the first of it had been given out already.
    void gap(const QString &after, const QString &first, const qd::MaybeInt &missed, bool replaced);
    /// The key holds no stream, no permission, …: tried again by itself.
    void trouble(const QString &sentence, qd::TroubleKind kind);
    void malformed(int count);

private:
    void begin();
    void findStart(const QByteArray &before, qint64 skipped);
    void look();
    void read();
    void judge(const StreamFacts &facts);
    void take(const RespValue &reply);
    void give(const std::shared_ptr<const EntryBlock> &block);
    void next(bool full);
    void tellGap(const StreamFacts &facts, const StreamId &after, const MaybeInt &missed);
    void restart(const StreamFacts &facts);
    bool failed(const RespValue &reply, const QByteArray &command);
    void setCaughtUp();
    qint64 patienceMs(qint64 usualMs) const;
    int readSize() const { return std::max(m_options.batch / m_share, 1); }

    RedisClient m_client;
    QByteArray m_key;
    Options m_options;
    StreamId m_position, m_topAtStart, m_toldAt;
    StreamId m_topSeen; ///< the newest entry when the stream was last looked at
    MaybeInt m_behind;
    MaybeInt m_counted; ///< entries-added at m_position
    bool m_synced =
        false; ///< m_counted has been compared with the server's while nothing was unread
    bool m_begun = false, m_caughtUp = false, m_held = false, m_paused = false;
    bool m_anew = false; ///< the next try needs another connection
    qint64 m_lookedAtMs = 0, m_lookEveryMs = 0, m_readUpToMs = 0;
    int m_share = 1; ///< a read asks for 1 / m_share of a batch: less after a lost answer, until
                     ///< entries are small
    QElapsedTimer m_asked; ///< since the read under way went out
    QTimer m_again, m_gather;
};

} // namespace qd
