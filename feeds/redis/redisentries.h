// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedbatch.h"
#include "orphans.h"

#include <QObject>

namespace qd {

/// Reads what stands in a queue, a page at a time, by commands that change nothing and that the
/// rights to watch allow (Question::rights asks for one script more, which changes nothing either).
/// Waiting: what comes after the group's last delivered entry, oldest first; held and orphaned:
/// from the pending list, oldest first, group by group; dead: the dead letters, newest first. A
/// page holds at most Question::count entries and about mostPageBytes. Exactly one answer each
/// unless stopped. Feed thread.
class RedisEntries final : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype cutAt = 64 * 1024;       ///< bytes of a field's value in a page
    static constexpr qsizetype wholeUpTo = 1024 * 1024; ///< … of an entry asked for by its id
    static constexpr qsizetype mostFields = 512;
    static constexpr qsizetype mostPageBytes = 4 * 1024 * 1024;

    /// \a client is kept by reference and must outlive this.
    RedisEntries(RedisClient &client, HolderOf holderOf, QObject *parent = nullptr);
    void read(const Question &question, qint64 serverNowMs);

signals:
    void answered(const qd::Answer &answer);

private:
    struct Page;
    struct Group;
    using Shared = std::shared_ptr<Page>;
    /// Calls \a then unless this is gone or Redis refused: that ends the page.
    void ask(const Shared &page, const QByteArrayList &argv,
             std::function<void(const RespValue &)> then);
    static std::vector<Group> groupsOf(const RespValue &reply);
    void begin(const Shared &page);
    void readRange(const Shared &page);
    void readChunk(const Shared &page);
    void readPending(const Shared &page);
    void takePending(const Shared &page, const std::vector<IdleEntry> &found, bool more,
                     const QByteArray &lastId);
    void addFields(const Shared &page);
    void readNamed(const Shared &page);
    void end(const Shared &page);

    RedisClient &m_client;
    HolderOf m_holderOf;
};

} // namespace qd
