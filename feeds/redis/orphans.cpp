// SPDX-License-Identifier: GPL-3.0-or-later
#include "orphans.h"

#include "text.h"

#include <QHash>

namespace qd {

namespace {

constexpr int maxFieldLookups = 200;

struct Search
{
    std::vector<IdleEntry> entries;
    QHash<QByteArray, qint64> consumerIdleMs;
    bool failed = false;
    int open = 0;
    std::function<void(std::optional<std::vector<IdleEntry>>)> done;
    std::function<void(const RespValue &)> wasRead;

    void addConsumers(const RespValue &reply)
    {
        for (const RespValue &item : reply.items) {
            QByteArray name;
            qint64 idle = -1;
            for (size_t i = 0; i + 1 < item.items.size(); i += 2) {
                if (item.items[i].text == "name")
                    name = item.items[i + 1].text;
                else if (item.items[i].text == "idle")
                    idle = item.items[i + 1].integer;
            }
            if (idle >= 0)
                consumerIdleMs.insert(name, idle);
        }
    }

    void finished()
    {
        if (--open > 0)
            return;
        if (failed)
            done(std::nullopt);
        else
            done(std::move(entries));
    }
};

/// Does the entry carry \a job as its own id?
bool namesJob(const RespValue &range, const QByteArray &job)
{
    if (range.items.empty() || range.items[0].items.size() != 2)
        return false;
    const auto &words = range.items[0].items[1].items;
    for (size_t i = 0; i + 1 < words.size(); i += 2) {
        if ((words[i].text == "job_id" || words[i].text == "id") && words[i + 1].text == job)
            return true;
    }
    return false;
}

void judge(RedisClient &client, const IdleSearch &what, const HolderOf &holderOf,
           const std::shared_ptr<Search> &search)
{
    const qint64 minIdleMs = what.minIdleMs;
    int lookups = 0;
    search->open = 1;
    for (size_t i = 0; i < search->entries.size(); ++i) {
        IdleEntry &entry = search->entries[i];
        const Holder holder = holderOf(decodeUtf8(entry.consumer));
        if (holder.state == Holder::Down) {
            entry.orphaned = true;
        } else if (holder.state == Holder::Unknown) {
            // A consumer that still reads, but reports nothing to the fleet, may be at work on it.
            entry.perhaps = search->consumerIdleMs.value(entry.consumer, minIdleMs) < minIdleMs;
            entry.orphaned = !entry.perhaps;
        } else if (!holder.job.isEmpty() && holder.job.toUtf8() != entry.id &&
                   ++lookups <= maxFieldLookups) {
            ++search->open;
            client.commandBounded({"XRANGE", what.queue, entry.id, entry.id, "COUNT", "1"},
                                  [search, i, job = holder.job.toUtf8()](const RespValue &reply) {
                                      if (search->wasRead)
                                          search->wasRead(reply);
                                      search->failed |= reply.text.startsWith("LOST ");
                                      search->entries[i].orphaned =
                                          !reply.isError() && !namesJob(reply, job);
                                      search->finished();
                                  });
        }
    }
    search->finished();
}

} // namespace

void addIdleEntries(std::vector<IdleEntry> &entries, const RespValue &reply,
                    const QByteArray &group)
{
    for (const RespValue &item : reply.items) {
        if (item.items.size() < 4 || item.items[2].type != RespValue::Integer)
            continue;
        IdleEntry &entry = entries.emplace_back();
        entry.group = group;
        entry.id = item.items[0].text;
        entry.consumer = item.items[1].text;
        entry.idleMs = item.items[2].integer;
        entry.deliveries = item.items[3].integer;
    }
}

void findIdleEntries(RedisClient &client, const IdleSearch &what, const HolderOf &holderOf,
                     std::function<void(std::optional<std::vector<IdleEntry>>)> done,
                     std::function<void(const RespValue &)> wasRead)
{
    auto search = std::make_shared<Search>();
    search->done = std::move(done);
    search->wasRead = std::move(wasRead);
    client.command({"XINFO", "CONSUMERS", what.queue, what.group},
                   [search](const RespValue &reply) { search->addConsumers(reply); });
    QList<QByteArrayList> ranges;
    for (const QByteArray &id : what.ids)
        ranges.append({id, id, "1"});
    if (ranges.isEmpty())
        ranges.append({what.after.isEmpty() ? QByteArray("-") : '(' + what.after, "+",
                       QByteArray::number(what.most)});
    search->open = int(ranges.size());
    for (const QByteArrayList &range : std::as_const(ranges)) {
        client.command(QByteArrayList{"XPENDING", what.queue, what.group, "IDLE",
                                      QByteArray::number(what.minIdleMs)} +
                           range,
                       [&client, what, holderOf, search](const RespValue &reply) {
                           search->failed |= reply.type != RespValue::Array;
                           addIdleEntries(search->entries, reply, what.group);
                           if (--search->open > 0)
                               return;
                           if (search->failed)
                               return search->done(std::nullopt);
                           judge(client, what, holderOf, search);
                       });
    }
}

} // namespace qd
