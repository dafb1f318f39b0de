// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuewatch.h"

#include "clock.h"
#include "rediserror.h"

#include <algorithm>

namespace qd {

namespace {

constexpr int pollMs = 1'000;
constexpr qint64 commandsPerSecond = 500, bytesPerSecond = 1024 * 1024; ///< what polling may cost
constexpr int mostAtOnce = 16;
constexpr qint64 activeWithinMs = 60'000;
constexpr qint64 consumersEveryMs = 3'000; ///< Redis walks through all pending entries for it
constexpr qsizetype maxQueues = 256;
constexpr size_t maxGroups = 16;
// Counting by reading is dear: how far, and of all queues together how much in a round.
constexpr qint64 countUpTo = 5'000, countBytes = 4 * 1024 * 1024, pageBytes = 256 * 1024;
constexpr quint64 countEvery = 5; ///< rounds

const RespValue *member(const RespValue &map, const char *name)
{
    for (size_t i = 0; i + 1 < map.items.size(); i += 2) {
        if (map.items[i].text == name)
            return &map.items[i + 1];
    }
    return nullptr;
}

qint64 number(const RespValue &map, const char *name)
{
    const RespValue *value = member(map, name);
    return value ? value->integer : 0;
}

StreamId idOf(const RespValue &value)
{
    return StreamId::parse(value.text).value_or(StreamId());
}

/// As exactly as a person needs it; finer would be news in every round.
qint64 roundedIdle(qint64 seconds)
{
    const qint64 step = seconds < 60 ? 10 : seconds < 3600 ? 60 : 600;
    return seconds / step * step;
}

} // namespace

/// The replies of one poll come one by one; when the last is in, the figures are published
/// together.
struct QueueWatch::Round
{
    struct One
    {
        QueueFigures figures;
        StreamFacts facts;
        bool knowsNewest = true; ///< facts are of now
        int open = 1;
    };
    QStringList names;
    QMap<QString, One> queues; ///< asked so far
    int asking = 0;            ///< queues whose last answer is not in
    qint64 commands = 0, bytesBefore = 0, countBytesLeft = countBytes;
    bool counts = false, consumers = false; ///< asked for in this round
    bool lost = false;

    GroupFigures &group(const QString &queue, size_t index)
    {
        return queues[queue].figures.groups[index];
    }
};

QueueWatch::QueueWatch(RedisClient &client, HolderOf holderOf, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_holderOf(std::move(holderOf))
    , m_atOnce(mostAtOnce)
{
    connect(&m_timer, &QTimer::timeout, this, &QueueWatch::poll);
    connect(&m_client, &RedisClient::ready, this, [this] { m_pausedUntilMs.clear(); });
}

void QueueWatch::add(const QString &queue)
{
    if (queue.isEmpty() || m_queues.size() >= maxQueues || m_queues.contains(queue))
        return;
    m_queues[queue].name = queue;
}

void QueueWatch::start()
{
    m_timer.start(pollMs);
    poll();
}

void QueueWatch::stop()
{
    m_timer.stop();
}

void QueueWatch::pollNow()
{
    if (m_timer.isActive())
        poll();
}

MaybeInt QueueWatch::totalTasks() const
{
    qint64 total = 0;
    for (const QueueFigures &queue : m_queues) {
        if (!queue.size)
            return std::nullopt;
        total += *queue.size;
    }
    return total;
}

void QueueWatch::poll()
{
    if (m_busy || !m_client.isReady())
        return;
    m_busy = true;
    const auto round = std::make_shared<Round>();
    const qint64 now = monotonicMs();
    for (auto queue = m_queues.keyBegin(); queue != m_queues.keyEnd(); ++queue) {
        if (m_pausedUntilMs.value(*queue) <= now)
            round->names.append(*queue);
    }
    if (!round->names.isEmpty()) // another one first each time: what is bounded must not always
                                 // fall to the same
        std::rotate(round->names.begin(),
                    round->names.begin() + qsizetype(m_rounds / countEvery) % round->names.size(),
                    round->names.end());
    round->counts = m_rounds++ % countEvery == 0;
    round->bytesBefore = qint64(m_client.bytesIn());
    round->consumers = now - m_consumersAtMs >= consumersEveryMs;
    if (round->consumers)
        m_consumersAtMs = now;
    askNext(round);
}

void QueueWatch::askNext(const std::shared_ptr<Round> &round)
{
    while (round->asking < m_atOnce && !round->lost && round->queues.size() < round->names.size()) {
        ++round->asking;
        askQueue(round, round->names.at(round->queues.size()));
    }
    if (round->asking == 0)
        end(round);
}

void QueueWatch::ask(const std::shared_ptr<Round> &round, const QString &queue,
                     const QByteArrayList &argv, Take take)
{
    ++round->commands;
    ++round->queues[queue].open;
    m_client.commandBounded(argv, [this, round, queue, entries = argv.first() == "XRANGE",
                                   take = std::move(take)](const RespValue &reply) {
        round->lost = round->lost || reply.text.startsWith("LOST ");
        if (entries)
            judgeSize(round, queue, reply);
        if (!reply.isError())
            take(reply);
        finished(round, queue);
    });
}

bool QueueWatch::isLarge(const QString &queue) const
{
    return m_large.contains(queue, monotonicMs());
}

void QueueWatch::judgeSize(const std::shared_ptr<Round> &round, const QString &queue,
                           const RespValue &entries)
{
    if (m_large.judge(queue, entries, m_atOnce == 1, monotonicMs()))
        round->bytesBefore += entries.wireBytes; // the other queues do not wait for that
}

void QueueWatch::finished(const std::shared_ptr<Round> &round, const QString &queue)
{
    if (--round->queues[queue].open > 0)
        return;
    --round->asking;
    askNext(round);
}

void QueueWatch::askStream(const std::shared_ptr<Round> &round, const QString &queue)
{
    ++round->commands;
    ++round->queues[queue].open;
    m_client.commandBounded({"XINFO", "STREAM", queue.toUtf8()},
                            [this, round, queue](const RespValue &reply) {
                                Round::One &mine = round->queues[queue];
                                judgeSize(round, queue, reply);
                                mine.facts = StreamFacts::parse(reply);
                                mine.figures.exists = mine.facts.exists;
                                if (!mine.facts.exists && !reply.text.startsWith("ERR no such key"))
                                    setError(mine.figures, reply);
                                if (!mine.facts.first.isZero())
                                    mine.figures.oldestMs = qint64(mine.facts.first.ms);
                                if (isLarge(queue)) {
                                    m_large.setFacts(queue, mine.facts);
                                    mine.figures.note = m_large.note(queue);
                                }
                                round->lost = round->lost || reply.text.startsWith("LOST ");
                                finished(round, queue);
                            });
}

/// In place of askStream(): the oldest entry is the one of the last look, unless some are gone.
void QueueWatch::askLength(const std::shared_ptr<Round> &round, const QString &queue)
{
    Round::One &one = round->queues[queue];
    one.figures.note = m_large.note(queue);
    one.knowsNewest = false;
    ask(round, queue, {"XLEN", queue.toUtf8()},
        [round, queue, known = m_large.facts(queue)](const RespValue &reply) {
            Round::One &mine = round->queues[queue];
            mine.facts.exists = mine.figures.exists = true;
            mine.facts.length = reply.integer;
            if (reply.integer == 0 || reply.integer < known.length.value_or(0))
                return;
            mine.facts.first = known.first;
            if (!known.first.isZero())
                mine.figures.oldestMs = qint64(known.first.ms);
        });
}

void QueueWatch::askQueue(const std::shared_ptr<Round> &round, const QString &queue)
{
    const QByteArray key = queue.toUtf8();
    round->queues[queue].figures.name = queue;
    if (isLarge(queue))
        askLength(round, queue);
    else
        askStream(round, queue);
    ask(round, queue, {"XINFO", "GROUPS", key}, [this, round, queue](const RespValue &reply) {
        auto &groups = round->queues[queue].figures.groups;
        for (const RespValue &item : reply.items) {
            const RespValue *name = member(item, "name"), *lag = member(item, "lag"),
                            *last = member(item, "last-delivered-id");
            if (groups.size() >= maxGroups || !name || !last)
                continue;
            GroupFigures &group = groups.emplace_back();
            group.name = name->text;
            group.held = number(item, "pending");
            group.consumers = number(item, "consumers");
            group.lastDelivered = idOf(*last);
            const bool tells = lag && lag->type == RespValue::Integer && lag->integer >= 0;
            if (tells) // Redis 7.0 counts on what was trimmed away unread
                group.waiting = std::min(lag->integer,
                                         round->queues[queue].facts.length.value_or(lag->integer));
            askGroup(round, queue, groups.size() - 1, tells);
        }
    });
    ask(round, queue, {"XLEN", key + ":dead"}, [this, round, queue](const RespValue &reply) {
        if (reply.type == RespValue::Integer)
            round->queues[queue].figures.dead = reply.integer;
        else
            m_client.distrust();
    });
    finished(round, queue);
}

/// What is wrong with a queue stays so for a while.
void QueueWatch::setError(QueueFigures &figures, const RespValue &reply)
{
    const RedisError error = RedisError::of(reply, "XINFO STREAM", figures.name.toUtf8());
    figures.error = error.sentence;
    m_pausedUntilMs[figures.name] = monotonicMs() + error.pauseMs;
}

void QueueWatch::askGroup(const std::shared_ptr<Round> &round, const QString &queue, size_t index,
                          bool knowsWaiting)
{
    const QByteArray key = queue.toUtf8();
    const StreamFacts &facts = round->queues[queue].facts;
    GroupFigures &group = round->group(queue, index);
    GroupFigures before;
    const QueueFigures known = m_queues.value(queue);
    for (const GroupFigures &old : known.groups) {
        if (old.name == group.name)
            before = old;
    }
    // Where Redis does not say what waits: nothing after the newest entry, everything when the
    // oldest has not been delivered, else by counting; between two countings the last one stands.
    const bool all = facts.first > group.lastDelivered;
    const bool reads = round->queues[queue].knowsNewest && !isLarge(queue);
    if (!knowsWaiting) {
        if (facts.length == 0 || (reads && facts.lastGenerated <= group.lastDelivered))
            group.waiting = 0;
        else if (all)
            group.waiting = facts.length;
        else if (!reads)
            group.waiting.reset();
        else if (round->counts && round->countBytesLeft > 0)
            count(round, queue, index, group.lastDelivered, 0, 0);
        else
            group.waiting = before.waiting;
    }
    const auto mine = [round, queue, index]() -> GroupFigures & {
        return round->group(queue, index);
    };
    if (group.waiting == 0) {
        // nothing is the oldest
    } else if (all) {
        group.oldestWaitingMs = qint64(facts.first.ms);
    } else if (before.oldestWaitingMs && before.lastDelivered == group.lastDelivered &&
               (!reads || (facts.maxDeleted && *facts.maxDeleted <= group.lastDelivered))) {
        group.oldestWaitingMs = before.oldestWaitingMs;
    } else if (reads) {
        ask(round, queue, {"XRANGE", key, '(' + group.lastDelivered.text(), "+", "COUNT", "1"},
            [mine](const RespValue &reply) {
                if (!reply.items.empty() && !reply.items[0].items.empty())
                    mine().oldestWaitingMs = qint64(idOf(reply.items[0].items[0]).ms);
            });
    }
    group.activeConsumers = before.activeConsumers;
    group.members = before.members;
    group.orphaned = group.held > 0 ? before.orphaned : 0;
    if (round->consumers) {
        ask(round, queue, {"XINFO", "CONSUMERS", key, group.name}, [mine](const RespValue &reply) {
            GroupFigures &figures = mine();
            figures.activeConsumers = 0;
            figures.members.clear();
            for (const RespValue &item : reply.items) {
                const qint64 idleMs = number(item, "idle");
                figures.activeConsumers += member(item, "idle") && idleMs < activeWithinMs;
                const RespValue *name = member(item, "name");
                if (name && figures.members.size() < GroupFigures::mostMembers)
                    figures.members.push_back(
                        {name->text, number(item, "pending"), roundedIdle(idleMs / 1000)});
            }
        });
    }
    if (group.held == 0)
        return;
    ask(round, queue, {"XPENDING", key, group.name}, [mine](const RespValue &reply) {
        if (reply.items.size() < 2)
            return;
        mine().held = reply.items[0].integer;
        if (const auto id = StreamId::parse(reply.items[1].text))
            mine().oldestHeldMs = qint64(id->ms);
    });
    if (!round->consumers)
        return;
    ++round->queues[queue].open;
    round->commands += 2;
    const auto holderOf = [this, reads](const QString &consumer) {
        Holder holder = m_holderOf(consumer);
        if (!reads)
            holder.job.clear(); // nothing to compare it with
        return holder;
    };
    findIdleEntries(
        m_client, {key, group.name, orphanIdleMs, {}, {}}, holderOf,
        [this, round, queue, mine](const std::optional<std::vector<IdleEntry>> &entries) {
            if (entries) {
                mine().orphaned =
                    std::count_if(entries->begin(), entries->end(),
                                  [](const IdleEntry &entry) { return entry.orphaned; });
            }
            finished(round, queue);
        },
        [this, round, queue](const RespValue &reply) { judgeSize(round, queue, reply); });
}

/// Page by page, each as large as the entries so far make sensible.
void QueueWatch::count(const std::shared_ptr<Round> &round, const QString &queue, size_t index,
                       const StreamId &after, qint64 counted, qint64 bytes)
{
    const qint64 each = counted > 0 ? std::max<qint64>(1, bytes / counted) : pageBytes;
    const qint64 page = std::clamp<qint64>(pageBytes / each, 1, countUpTo + 1 - counted);
    ask(round, queue,
        {"XRANGE", queue.toUtf8(), '(' + after.text(), "+", "COUNT", QByteArray::number(page)},
        [this, round, queue, index, page, counted, bytes](const RespValue &reply) {
            const qint64 sofar = counted + qint64(reply.items.size());
            const qint64 came = reply.wireBytes;
            round->countBytesLeft -= came;
            if (reply.cut || isLarge(queue))
                return;
            if (qint64(reply.items.size()) < page) {
                round->group(queue, index).waiting = sofar;
                return;
            }
            const RespValue &last = reply.items.back();
            if (sofar <= countUpTo && round->countBytesLeft > 0 && !last.items.empty())
                count(round, queue, index, idOf(last.items[0]), sofar, bytes + came);
        });
}

void QueueWatch::end(const std::shared_ptr<Round> &round)
{
    m_busy = false;
    const qint64 bytes = qint64(m_client.bytesIn()) - round->bytesBefore;
    const qint64 pause = std::max(round->commands * 1000 / commandsPerSecond,
                                  std::max<qint64>(bytes, 0) * 1000 / bytesPerSecond);
    if (m_timer.isActive())
        m_timer.start(int(std::clamp<qint64>(pause, pollMs, 60'000)));
    m_atOnce = round->lost ? std::max(m_atOnce / 4, 1) : std::min(m_atOnce * 2, mostAtOnce);
    if (round->lost)
        return; // what was known stays
    bool different = false;
    for (Round::One &one : round->queues) {
        one.figures.sumUp(one.facts.length);
        QueueRates &rates = m_rates[one.figures.name];
        rates.add(one.facts.entriesAdded, one.figures.size, monotonicMs());
        one.figures.rateIn = rates.in;
        one.figures.rateOut = rates.out;
        QueueFigures &kept = m_queues[one.figures.name];
        different = different || kept != one.figures;
        kept = std::move(one.figures);
    }
    emit polled();
    if (different)
        emit changed();
}

} // namespace qd
