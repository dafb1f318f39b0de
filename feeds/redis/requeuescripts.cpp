// SPDX-License-Identifier: GPL-3.0-or-later
#include "requeuescripts.h"

#include "rediserror.h"
#include "text.h"
#include "words.h"

namespace qd {

namespace {

// Of what is to be appended: a job's own fields but for those that are ours, or others.
const QByteArray copying = R"lua(
local copy = {}
local function add(name, value)
  copy[#copy + 1] = name
  copy[#copy + 1] = value
end
local function keep(fields, ours)
  for i = 1, #fields, 2 do
    if not ours[fields[i]] then add(fields[i], fields[i + 1]) end
  end
end
local function take(from)
  for i = from, #ARGV, 2 do add(ARGV[i], ARGV[i + 1]) end
end
)lua";

// KEYS[1] the queue; ARGV group, entry id, minimal idle in ms. The entry is claimed for the
// consumer that holds it, so that no consumer of ours is left behind in the group.
const QByteArray claim = copying + R"lua(
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
)lua";

// ARGV[4]…: other fields, if any.
const QByteArray backScript = claim + R"lua(
if #ARGV > 3 then take(4) else keep(fields, {requeued_from = true}) end
add('requeued_from', ARGV[2])
local id = redis.call('XADD', KEYS[1], '*', unpack(copy))
redis.call('XACK', KEYS[1], ARGV[1], ARGV[2])
return {'requeued', id}
)lua";

// KEYS[2] the dead letters; ARGV[4] why.
const QByteArray asideScript = claim + R"lua(
keep(fields, {error = true, failed_at = true, deliveries = true, original_id = true})
local now = redis.call('TIME')
add('error', ARGV[4])
add('failed_at', now[1] .. '.' .. string.format('%06d', tonumber(now[2])))
add('deliveries', pending[1][4])
add('original_id', ARGV[2])
local id = redis.call('XADD', KEYS[2], '*', unpack(copy))
redis.call('XACK', KEYS[1], ARGV[1], ARGV[2])
return {'dead', id}
)lua";

// KEYS[1] the dead letters, KEYS[2] the queue; ARGV the dead letter's id, other fields if any.
const QByteArray letterScript = copying + R"lua(
local found = redis.call('XRANGE', KEYS[1], ARGV[1], ARGV[1])
if #found == 0 then return {'gone', ''} end
if #ARGV > 1 then take(2) else
  keep(found[1][2], {error = true, failed_at = true, deliveries = true, original_id = true,
                     requeued_from = true})
end
add('requeued_from', ARGV[1])
local id = redis.call('XADD', KEYS[2], '*', unpack(copy))
redis.call('XDEL', KEYS[1], ARGV[1])
return {'requeued', id}
)lua";

// Each command as it can do nothing: an id that no entry may have, a group that is none. What is
// refused for other reasons is refused in earnest too.
const QByteArray trying = R"lua(
for _, one in ipairs(tries) do
  local reply = redis.pcall(unpack(one))
  local err = type(reply) == 'table' and reply.err
  if err then
    local low = string.lower(err)
    if string.find(low, 'noperm', 1, true) or string.find(low, 'acl', 1, true) or
       string.find(low, 'user executing the script', 1, true) then
      return {one[1], 'NOPERM ' .. err}
    end
    for _, word in ipairs({'READONLY', 'OOM', 'MISCONF', 'NOREPLICAS', 'WRONGTYPE'}) do
      if string.find(err, word, 1, true) then return {one[1], word .. ' ' .. err} end
    end
  end
end
return {}
)lua";

// KEYS[1] the queue.
const QByteArray mayScript = R"lua(
local tries = {{'XADD', KEYS[1], 'NOMKSTREAM', '0-0', 'n', '0'}, {'XPENDING', KEYS[1], ' '},
               {'XCLAIM', KEYS[1], ' ', ' ', '0', '0-0'}, {'XACK', KEYS[1], ' ', '0-0'}}
)lua" + trying;

// KEYS[1] the dead letters.
const QByteArray mayDeadScript = R"lua(
local tries = {{'XADD', KEYS[1], 'NOMKSTREAM', '0-0', 'n', '0'},
               {'XRANGE', KEYS[1], '0-0', '0-0'}, {'XDEL', KEYS[1], '0-0'}}
)lua" + trying;

/// Why not, in a sentence; empty: it may be done.
QString refusalOf(const RespValue &reply, const QByteArray &key)
{
    RedisError error;
    if (reply.isError()) {
        error = RedisError::of(reply, "EVAL", key);
    } else if (reply.items.size() == 2) {
        RespValue inner;
        inner.type = RespValue::Error;
        inner.text = reply.items[1].text;
        error = RedisError::of(inner, reply.items[0].text, key);
        if (error.kind == RedisError::Denied) // the words from inside a script say less
            error.sentence = tr("this user may not use %1 on %2 (NOPERM)")
                                 .arg(QString::fromLatin1(reply.items[0].text),
                                      displayText(decodeUtf8(key), 80));
    } else {
        return {};
    }
    return tr("Nothing can be requeued: %1.").arg(error.sentence);
}

void addFields(QByteArrayList &argv, const QList<EntryField> &fields)
{
    for (const EntryField &field : fields)
        argv << field.name << field.value;
}

RedisClient::Reply outcomeFor(const IdleEntry &entry, const RequeueDone &done)
{
    return [entry, done](const RespValue &reply) {
        RequeueOutcome outcome = outcomeOf(QString::fromLatin1(entry.id), reply);
        outcome.deliveries = entry.deliveries;
        outcome.consumer = decodeUtf8(entry.consumer);
        outcome.idleSeconds = double(entry.idleMs) / 1000;
        done(outcome);
    };
}

QByteArray idleText(qint64 minIdleMs)
{
    return QByteArray::number(std::max<qint64>(0, minIdleMs));
}

} // namespace

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

void giveBack(RedisClient &client, const QByteArray &queue, const IdleEntry &entry,
              qint64 minIdleMs, const QList<EntryField> &fields, const RequeueDone &done)
{
    QByteArrayList argv{"EVAL", backScript, "1", queue, entry.group, entry.id, idleText(minIdleMs)};
    addFields(argv, fields);
    client.command(argv, outcomeFor(entry, done));
}

void putAside(RedisClient &client, const QByteArray &queue, const IdleEntry &entry,
              qint64 minIdleMs, const RequeueDone &done)
{
    client.command({"EVAL", asideScript, "2", queue, deadLettersOf(queue), entry.group, entry.id,
                    idleText(minIdleMs),
                    "put aside after " + QByteArray::number(entry.deliveries) +
                        " deliveries, its holder is gone"},
                   outcomeFor(entry, done));
}

void giveLetterBack(RedisClient &client, const QByteArray &queue, const QByteArray &id,
                    const QList<EntryField> &fields, const RequeueDone &done)
{
    QByteArrayList argv{"EVAL", letterScript, "2", deadLettersOf(queue), queue, id};
    addFields(argv, fields);
    client.command(argv, [id, done](const RespValue &reply) {
        done(outcomeOf(QString::fromLatin1(id), reply));
    });
}

void whyNotRequeue(RedisClient &client, const QByteArray &queue,
                   std::function<void(const QString &queueWhy, const QString &deadWhy)> done)
{
    const QByteArray dead = deadLettersOf(queue);
    const auto why = std::make_shared<QString>();
    client.command({"EVAL", mayScript, "1", queue},
                   [why, queue](const RespValue &reply) { *why = refusalOf(reply, queue); });
    client.command({"EVAL", mayDeadScript, "1", dead},
                   [why, dead, done = std::move(done)](const RespValue &reply) {
                       done(*why, refusalOf(reply, dead));
                   });
}

} // namespace qd
