// SPDX-License-Identifier: GPL-3.0-or-later
#include "orphans.h"

#include "text.h"

#include <QHash>

namespace qd {

namespace {

constexpr int maxEntries = 1'000;
constexpr int maxFieldLookups = 200;

// KEYS[1] the queue; ARGV group, entry id, minimal idle in ms. The entry is claimed for the
// consumer that holds it, so that no consumer of ours is left behind in the group.
const QByteArray claim = R"lua(
local pending = redis.call('XPENDING', KEYS[1], ARGV[1], ARGV[2], ARGV[2], 1)
if #pending == 0 then return {'gone', ''} end
local claimed = redis.call('XCLAIM', KEYS[1], ARGV[1], pending[1][2], ARGV[3], ARGV[2])
if #claimed == 0 then
  if #redis.call('XPENDING', KEYS[1], ARGV[1], ARGV[2], ARGV[2], 1) == 0 then return {'gone', ''} end
  return {'no longer orphaned', ''}
end
local fields = claimed[1] and claimed[1][2]
if not fields or #fields == 0 then
  redis.call('XACK', KEYS[1], ARGV[1], ARGV[2])
  return {'gone', ''}
end
local copy = {}
local function keep(other)
  for i = 1, #fields, 2 do
    if not other[fields[i]] then
      copy[#copy + 1] = fields[i]
      copy[#copy + 1] = fields[i + 1]
    end
  end
end
local function add(name, value)
  copy[#copy + 1] = name
  copy[#copy + 1] = value
end
)lua";

const QByteArray giveBack = claim + R"lua(
keep({requeued_from = true})
add('requeued_from', ARGV[2])
local id = redis.call('XADD', KEYS[1], '*', unpack(copy))
redis.call('XACK', KEYS[1], ARGV[1], ARGV[2])
return {'requeued', id}
)lua";

// KEYS[2] the dead letters; ARGV[4] why.
const QByteArray bury = claim + R"lua(
keep({error = true, failed_at = true, deliveries = true, original_id = true})
local now = redis.call('TIME')
add('error', ARGV[4])
add('failed_at', now[1] .. '.' .. string.format('%06d', tonumber(now[2])))
add('deliveries', pending[1][4])
add('original_id', ARGV[2])
local id = redis.call('XADD', KEYS[2], '*', unpack(copy))
redis.call('XACK', KEYS[1], ARGV[1], ARGV[2])
return {'dead', id}
)lua";

struct Search
{
    std::vector<IdleEntry> entries;
    QHash<QByteArray, qint64> consumerIdleMs;
    bool failed = false;
    int open = 0;
    std::function<void(std::optional<std::vector<IdleEntry>>)> done;
    std::function<void(const RespValue &)> wasRead;

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

std::vector<IdleEntry> idleEntries(const RespValue &reply, const QByteArray &group)
{
    std::vector<IdleEntry> entries;
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
    return entries;
}

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

void judge(RedisClient &client, const QByteArray &queue, qint64 minIdleMs, const HolderOf &holderOf,
           const std::shared_ptr<Search> &search)
{
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
            client.commandBounded({"XRANGE", queue, entry.id, entry.id, "COUNT", "1"},
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

void findIdleEntries(RedisClient &client, const QByteArray &queue, const QByteArray &group,
                     qint64 minIdleMs, const HolderOf &holderOf,
                     std::function<void(std::optional<std::vector<IdleEntry>>)> done,
                     std::function<void(const RespValue &)> wasRead)
{
    auto search = std::make_shared<Search>();
    search->done = std::move(done);
    search->wasRead = std::move(wasRead);
    client.command({"XINFO", "CONSUMERS", queue, group}, [search](const RespValue &reply) {
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
                search->consumerIdleMs.insert(name, idle);
        }
    });
    client.command({"XPENDING", queue, group, "IDLE", QByteArray::number(minIdleMs), "-", "+",
                    QByteArray::number(maxEntries)},
                   [&client, queue, group, minIdleMs, holderOf, search](const RespValue &reply) {
                       if (reply.type != RespValue::Array)
                           return search->done(std::nullopt);
                       search->entries = idleEntries(reply, group);
                       judge(client, queue, minIdleMs, holderOf, search);
                   });
}

QByteArray deadLettersOf(const QByteArray &queue)
{
    return queue + ":dead";
}

RequeueOutcome outcomeOf(const QString &id, const RespValue &reply)
{
    RequeueOutcome outcome;
    outcome.id = id;
    if (reply.type == RespValue::Array && reply.items.size() == 2) {
        outcome.outcome = QString::fromLatin1(reply.items[0].text);
        outcome.newId = QString::fromLatin1(reply.items[1].text);
        return outcome;
    }
    const bool lost = reply.text.startsWith("LOST ");
    outcome.outcome = lost ? QStringLiteral("unknown") : QStringLiteral("failed");
    outcome.error = displayText(QString::fromUtf8(reply.text.mid(lost ? 5 : 0, 500)));
    return outcome;
}

void requeueEntry(RedisClient &client, const QByteArray &queue, const IdleEntry &entry,
                  qint64 minIdleMs, bool toDead, std::function<void(const RequeueOutcome &)> done)
{
    const QByteArray idle = QByteArray::number(std::max<qint64>(0, minIdleMs));
    QByteArrayList argv{"EVAL", giveBack, "1", queue, entry.group, entry.id, idle};
    if (toDead)
        argv = {"EVAL",
                bury,
                "2",
                queue,
                deadLettersOf(queue),
                entry.group,
                entry.id,
                idle,
                "put aside after " + QByteArray::number(entry.deliveries) +
                    " deliveries, its holder is gone"};
    client.command(argv, [entry, done = std::move(done)](const RespValue &reply) {
        RequeueOutcome outcome = outcomeOf(QString::fromLatin1(entry.id), reply);
        outcome.deliveries = entry.deliveries;
        done(outcome);
    });
}

} // namespace qd
