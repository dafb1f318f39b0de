// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuewatch.h"

#include "clock.h"
#include "streamtail.h"
#include "text.h"

namespace qd {

namespace {

constexpr int pollMs = 1'000;
constexpr qint64 rateWindowMs = 30'000;
constexpr qint64 activeWithinMs = 60'000;
constexpr qsizetype maxQueues = 256;
constexpr size_t maxGroups = 16;
constexpr int countUpTo = 5'000;
constexpr quint64 countEvery = 5; ///< rounds: counting by reading is dear

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

} // namespace

/// The replies of one poll come one by one; when the last is in, the figures are published
/// together.
struct QueueWatch::Round
{
    struct One
    {
        QueueFigures figures;
        MaybeInt length, added;
    };
    QMap<QString, One> queues;
    int open = 0;
    bool lost = false;
};

QueueWatch::QueueWatch(RedisClient &client, HolderOf holderOf, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_holderOf(std::move(holderOf))
{
    connect(&m_timer, &QTimer::timeout, this, &QueueWatch::poll);
    connect(&m_client, &RedisClient::ready, this, [this] {
        m_unreadable.clear();
        if (m_timer.isActive())
            poll();
    });
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

qint64 QueueWatch::totalTasks() const
{
    qint64 total = 0;
    for (const QueueFigures &queue : m_queues)
        total += queue.size.value_or(0);
    return total;
}

void QueueWatch::poll()
{
    if (m_busy || !m_client.isReady())
        return;
    m_busy = true;
    ++m_rounds;
    const auto round = std::make_shared<Round>();
    round->open = 1;
    for (auto it = m_queues.cbegin(); it != m_queues.cend(); ++it) {
        const QString name = it.key();
        const QByteArray key = name.toUtf8();
        Round::One &one = round->queues[name];
        one.figures.name = name;
        one.figures.groups.clear();
        round->open += 3;
        m_client.command({"XINFO", "STREAM", key}, [this, round, name](const RespValue &reply) {
            Round::One &mine = round->queues[name];
            const StreamFacts facts = StreamFacts::parse(reply);
            mine.figures.exists = facts.exists;
            mine.length = facts.length;
            mine.added = facts.entriesAdded;
            if (!facts.exists && !reply.text.startsWith("ERR no such key"))
                mine.figures.error = displayText(QString::fromUtf8(reply.text.left(300)));
            if (!facts.first.isZero())
                mine.figures.oldestMs = qint64(facts.first.ms);
            round->lost |= reply.text.startsWith("LOST ");
            finish(round);
        });
        m_client.command({"XINFO", "GROUPS", key}, [this, round, name](const RespValue &reply) {
            if (reply.type == RespValue::Array)
                askGroups(round, name, reply);
            finish(round);
        });
        const QByteArray dead = key + ":dead";
        if (m_unreadable.contains(dead)) {
            --round->open;
            continue;
        }
        m_client.command({"XLEN", dead}, [this, round, name, dead](const RespValue &reply) {
            if (reply.type == RespValue::Integer)
                round->queues[name].figures.dead = reply.integer;
            else if (reply.text.startsWith("NOPERM"))
                m_unreadable.insert(dead); // asked once, then left alone
            finish(round);
        });
    }
    finish(round);
}

void QueueWatch::askGroups(const std::shared_ptr<Round> &round, const QString &queue,
                           const RespValue &groups)
{
    auto &figures = round->queues[queue].figures;
    for (const RespValue &item : groups.items) {
        if (figures.groups.size() >= maxGroups)
            return;
        GroupFigures &group = figures.groups.emplace_back();
        const RespValue *name = member(item, "name"), *lag = member(item, "lag"),
                        *last = member(item, "last-delivered-id");
        if (!name || !last) {
            figures.groups.pop_back();
            continue;
        }
        group.name = name->text;
        group.held = number(item, "pending");
        group.consumers = number(item, "consumers");
        if (lag && lag->type == RespValue::Integer)
            group.waiting = lag->integer;
        askGroup(round, queue, figures.groups.size() - 1, idOf(*last));
    }
}

void QueueWatch::askGroup(const std::shared_ptr<Round> &round, const QString &queue, size_t index,
                          const StreamId &lastDelivered)
{
    const QByteArray key = queue.toUtf8();
    const GroupFigures &group = round->queues[queue].figures.groups[index];
    const auto mine = [round, queue, index]() -> GroupFigures & {
        return round->queues[queue].figures.groups[index];
    };
    const auto ask = [this, round](const QByteArrayList &argv,
                                   std::function<void(const RespValue &)> take) {
        ++round->open;
        m_client.command(argv, [this, round, take = std::move(take)](const RespValue &reply) {
            if (!reply.isError())
                take(reply);
            finish(round);
        });
    };
    const bool count = !group.waiting && m_rounds % countEvery == 1;
    if (!group.waiting && !count) { // between two countings the last one stands
        const QueueFigures before = m_queues.value(queue);
        for (const GroupFigures &old : before.groups) {
            if (old.name == group.name)
                mine().waiting = old.waiting;
        }
    }
    const int wanted = count ? countUpTo + 1 : 1;
    ask({"XRANGE", key, '(' + lastDelivered.text(), "+", "COUNT", QByteArray::number(wanted)},
        [mine, count](const RespValue &reply) {
            if (count && int(reply.items.size()) <= countUpTo)
                mine().waiting = qint64(reply.items.size());
            if (!reply.items.empty() && !reply.items[0].items.empty())
                mine().oldestWaitingMs = qint64(idOf(reply.items[0].items[0]).ms);
        });
    ask({"XINFO", "CONSUMERS", key, group.name}, [mine](const RespValue &reply) {
        for (const RespValue &item : reply.items)
            mine().activeConsumers += member(item, "idle") && number(item, "idle") < activeWithinMs;
    });
    if (group.held == 0)
        return;
    ask({"XPENDING", key, group.name}, [mine](const RespValue &reply) {
        if (reply.items.size() < 2)
            return;
        mine().held = reply.items[0].integer;
        if (const auto id = StreamId::parse(reply.items[1].text))
            mine().oldestHeldMs = qint64(id->ms);
    });
    ++round->open;
    findIdleEntries(m_client, key, group.name, orphanIdleMs, m_holderOf,
                    [this, round, mine](const std::optional<std::vector<IdleEntry>> &entries) {
                        if (entries) {
                            mine().orphaned = std::count_if(
                                entries->begin(), entries->end(),
                                [](const IdleEntry &entry) { return entry.orphaned; });
                        }
                        finish(round);
                    });
}

void QueueWatch::finish(const std::shared_ptr<Round> &round)
{
    if (--round->open > 0)
        return;
    m_busy = false;
    if (round->lost)
        return; // what was known stays
    bool different = false;
    for (Round::One &one : round->queues) {
        reckon(one.figures, one.length, one.added);
        QueueFigures &kept = m_queues[one.figures.name];
        different = different || kept != one.figures;
        kept = std::move(one.figures);
    }
    emit polled();
    if (different)
        emit changed();
}

void QueueWatch::reckon(QueueFigures &figures, const MaybeInt &length, const MaybeInt &added)
{
    if (!figures.error.isEmpty())
        return;
    if (figures.groups.empty()) {
        figures.waiting = figures.exists ? length : MaybeInt(0);
        figures.held = 0;
        figures.size = figures.waiting;
    } else {
        figures.oldestMs.reset();
    }
    for (const GroupFigures &group : figures.groups) {
        figures.consumers += group.consumers;
        figures.activeConsumers += group.activeConsumers;
        figures.orphaned += group.orphaned;
        for (const MaybeInt &oldest : {group.oldestWaitingMs, group.oldestHeldMs}) {
            if (oldest && (!figures.oldestMs || *oldest < *figures.oldestMs))
                figures.oldestMs = oldest;
        }
        if (!group.waiting)
            continue;
        if (!figures.size || *group.waiting + group.held > *figures.size) {
            figures.waiting = group.waiting;
            figures.held = group.held;
            figures.size = *group.waiting + group.held;
        }
    }
    if (!figures.size && !figures.groups.empty())
        figures.held = figures.groups.front().held;
    auto &samples = m_samples[figures.name];
    const qint64 now = monotonicMs();
    if (!figures.size || !added || (!samples.empty() && *added < samples.back().added)) {
        samples.clear();
        return;
    }
    samples.push_back({now, *added, *figures.size});
    while (samples.size() > 2 && samples.front().atMs < now - rateWindowMs)
        samples.pop_front();
    const double seconds = double(now - samples.front().atMs) / 1000;
    if (seconds < 2)
        return;
    const double in = double(*added - samples.front().added);
    figures.rateIn = in / seconds;
    figures.rateOut = std::max(0.0, in - double(*figures.size - samples.front().size)) / seconds;
}

} // namespace qd
