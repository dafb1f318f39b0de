// SPDX-License-Identifier: GPL-3.0-or-later
#include "redisentries.h"

#include "rediserror.h"
#include "requeuescripts.h"
#include "streamid.h"
#include "text.h"
#include "words.h"

#include <QPointer>

namespace qd {

namespace {

constexpr int mostAsked = 100;    ///< entries a page
constexpr int pagesSearched = 20; ///< of pending entries for orphaned ones, before an answer
constexpr qsizetype groupsRead = 16, nameBytes = 1'024;
// Anybody may have written large entries: a few are read first, then as many as these allow.
constexpr int firstChunk = 4;
constexpr qint64 chunkBytes = 2 * 1024 * 1024, pageWireBytes = 8 * 1024 * 1024;

/// The bytes that it takes in the page.
qsizetype setFields(QueueEntry &entry, const RespValue &words, qsizetype limit)
{
    qsizetype bytes = 0;
    entry.hasFields = true;
    entry.fields.clear();
    for (size_t i = 0; i + 1 < words.items.size(); i += 2) {
        if (entry.fields.size() >= RedisEntries::mostFields ||
            bytes > RedisEntries::mostPageBytes) {
            entry.fieldsLeftOut = true;
            break;
        }
        EntryField &field = entry.fields.emplaceBack();
        const QByteArray &value = words.items[i + 1].text;
        field.name = words.items[i].text.left(nameBytes);
        field.value = value.left(limit);
        field.cut = value.size() > limit;
        bytes += field.name.size() + field.value.size();
    }
    return bytes;
}

MaybeInt addedMsOf(const QString &id)
{
    const auto parsed = StreamId::parse(id.toLatin1());
    return parsed ? saneCount(double(parsed->ms)) : std::nullopt;
}

} // namespace

struct RedisEntries::Group
{
    QByteArray name;
    StreamId lastDelivered;
};

struct RedisEntries::Page
{
    Question question;
    QByteArray key; ///< of the stream that is read
    EntriesPage page;
    QString error;
    std::vector<Group> groups; ///< the pending ones of these are read, in this order
    size_t group = 0;
    QByteArray after; ///< in that group
    int searched = 0;
    qsizetype bytes = 0, fieldsAt = 0;
    StreamId rangeAt;               ///< of a range: where the next chunk begins, exclusive
    qint64 wireBytes = 0, read = 0; ///< that entries have taken so far, and how many they were
    int open = 0;

    qint64 minIdleMs() const
    {
        return qint64(std::clamp(question.minIdleSeconds, 0.0, 1e9) * 1000);
    }
    bool isFull() const { return bytes > mostPageBytes || wireBytes > pageWireBytes; }
    int chunk(qsizetype wanted) const
    {
        const qint64 fit =
            read == 0 ? firstChunk : chunkBytes * read / std::max<qint64>(wireBytes, 1);
        return int(std::clamp<qint64>(fit, 1, std::max<qsizetype>(1, wanted)));
    }
    qsizetype limit() const { return question.ids.isEmpty() ? cutAt : wholeUpTo; }
    QueueEntry &add(const QByteArray &id)
    {
        QueueEntry &entry = page.entries.emplaceBack();
        entry.queue = question.queue;
        entry.id = QString::fromLatin1(id);
        entry.addedMs = addedMsOf(entry.id);
        return entry;
    }
};

RedisEntries::RedisEntries(RedisClient &client, HolderOf holderOf, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_holderOf(std::move(holderOf))
{
}

std::vector<RedisEntries::Group> RedisEntries::groupsOf(const RespValue &reply)
{
    std::vector<Group> groups;
    for (const RespValue &item : reply.items) {
        Group group;
        for (size_t i = 0; i + 1 < item.items.size(); i += 2) {
            if (item.items[i].text == "name")
                group.name = item.items[i + 1].text;
            else if (item.items[i].text == "last-delivered-id")
                group.lastDelivered = StreamId::parse(item.items[i + 1].text).value_or(StreamId());
        }
        if (qsizetype(groups.size()) < groupsRead)
            groups.push_back(group);
    }
    return groups;
}

void RedisEntries::ask(const Shared &page, const QByteArrayList &argv,
                       std::function<void(const RespValue &)> then)
{
    m_client.commandBounded(argv, [guard = QPointer(this), page, command = argv.first(),
                                   key = argv.value(argv.first() == "XINFO" ? 2 : 1),
                                   then = std::move(then)](const RespValue &reply) {
        if (!guard)
            return;
        if (!reply.isError() || reply.text.startsWith("ERR no such key"))
            return then(reply);
        if (page->error.isEmpty())
            page->error = RedisError::of(reply, command, key).sentence;
        if (--page->open <= 0)
            guard->end(page);
    });
}

void RedisEntries::read(const Question &question, qint64 serverNowMs)
{
    const auto page = std::make_shared<Page>();
    page->question = question;
    page->question.count = std::clamp(question.count, 1, mostAsked);
    const QByteArray queue = question.queue.toUtf8();
    page->key = question.place == EntryPlace::Dead ? deadLettersOf(queue) : queue;
    page->page.readAtMs = serverNowMs;
    page->page.toDead = page->page.fromDead = page->page.changesFields = true;
    page->open = 1;
    if (!question.rights)
        return begin(page);
    whyNotRequeue(m_client, queue,
                  [guard = QPointer(this), page](const QString &why, const QString &deadWhy) {
                      const bool dead = page->question.place == EntryPlace::Dead;
                      page->page.whyNot = why.isEmpty() && dead ? deadWhy : why;
                      page->page.toDead = deadWhy.isEmpty();
                      if (guard)
                          guard->begin(page);
                  });
}

void RedisEntries::begin(const Shared &page)
{
    const Question &question = page->question;
    if (!question.ids.isEmpty() && question.withFields)
        return readNamed(page);
    if (question.place == EntryPlace::Dead)
        return readRange(page);
    ask(page, {"XINFO", "GROUPS", page->key}, [this, page](const RespValue &reply) {
        std::vector<Group> groups = groupsOf(reply);
        for (const Group &group : groups)
            page->page.groups += decodeUtf8(group.name);
        const QByteArray wanted = page->question.group.toUtf8();
        if (!wanted.isEmpty())
            std::erase_if(groups, [&](const Group &group) { return group.name != wanted; });
        page->groups = std::move(groups);
        if (page->question.place == EntryPlace::Waiting)
            readRange(page);
        else
            readPending(page);
    });
}

void RedisEntries::readRange(const Shared &page)
{
    page->rangeAt = StreamId::parse(page->question.cursor.toLatin1()).value_or(StreamId());
    if (page->question.place != EntryPlace::Dead) {
        // Several groups: the one that is furthest behind has all that waits for the others too.
        const auto behind = std::min_element(
            page->groups.begin(), page->groups.end(),
            [](const Group &a, const Group &b) { return a.lastDelivered < b.lastDelivered; });
        if (behind != page->groups.end()) {
            page->page.group = decodeUtf8(behind->name);
            page->rangeAt = std::max(page->rangeAt, behind->lastDelivered);
        }
    }
    readChunk(page);
}

void RedisEntries::readChunk(const Shared &page)
{
    const int wanted = page->question.count - int(page->page.entries.size());
    const int count = page->chunk(wanted);
    const QByteArray from = '(' + page->rangeAt.text(), most = QByteArray::number(count);
    QByteArrayList argv{"XRANGE", page->key, from, "+", "COUNT", most};
    if (page->question.place == EntryPlace::Dead)
        argv = {"XREVRANGE", page->key, page->rangeAt.isZero() ? QByteArray("+") : from,
                "-",         "COUNT",   most};
    ask(page, argv, [this, page, count](const RespValue &reply) {
        const size_t came = reply.items.size();
        // Of a reply that was cut the last entry may be half of one: alone it is better than none.
        const size_t usable = reply.cut && came > 1 ? came - 1 : came;
        page->wireBytes += reply.wireBytes;
        page->read += qint64(came);
        bool all = true;
        for (size_t i = 0; i < usable; ++i) {
            const RespValue &item = reply.items[i];
            const auto id = item.items.empty() ? std::nullopt : StreamId::parse(item.items[0].text);
            if (!id)
                continue;
            if (page->bytes > mostPageBytes) {
                all = false;
                break;
            }
            page->rangeAt = *id;
            QueueEntry &entry = page->add(item.items[0].text);
            entry.group = page->page.group;
            if (page->question.withFields && item.items.size() > 1)
                page->bytes += setFields(entry, item.items[1], page->limit());
            entry.fieldsLeftOut |= reply.cut && usable == 1;
        }
        const bool over = all && came < size_t(count) && !reply.cut;
        const bool enough = page->page.entries.size() >= page->question.count || page->isFull();
        if (!over && !enough && usable > 0)
            return readChunk(page);
        if (!over && !page->page.entries.isEmpty())
            page->page.next = page->page.entries.last().id;
        end(page);
    });
}

void RedisEntries::readPending(const Shared &page)
{
    // "id group", where a page before ended
    const QByteArray cursor = page->question.cursor.toUtf8();
    const qsizetype space = cursor.indexOf(' ');
    if (page->searched == 0 && space > 0) {
        const QByteArray name = cursor.mid(space + 1);
        while (page->group < page->groups.size() && page->groups[page->group].name != name)
            ++page->group;
        page->after = cursor.first(space);
    }
    if (page->group >= page->groups.size())
        return addFields(page);
    const Group &group = page->groups[page->group];
    ++page->searched;
    IdleSearch what{page->key, group.name,  page->minIdleMs(),
                    {},        page->after, page->question.count};
    for (const QString &id : std::as_const(page->question.ids))
        what.ids += id.toLatin1();
    if (page->question.place == EntryPlace::Orphaned) {
        findIdleEntries(m_client, what, m_holderOf,
                        [guard = QPointer(this), page,
                         most = what.most](const std::optional<std::vector<IdleEntry>> &all) {
                            if (!guard)
                                return;
                            if (!all) {
                                page->error = tr("Redis did not answer.");
                                return guard->end(page);
                            }
                            std::vector<IdleEntry> found;
                            for (const IdleEntry &entry : *all) {
                                if (entry.orphaned || entry.perhaps)
                                    found.push_back(entry);
                            }
                            guard->takePending(page, found,
                                               page->question.ids.isEmpty() &&
                                                   int(all->size()) >= most,
                                               all->empty() ? QByteArray() : all->back().id);
                        });
        return;
    }
    ask(page,
        {"XPENDING", page->key, group.name,
         page->after.isEmpty() ? QByteArray("-") : '(' + page->after, "+",
         QByteArray::number(what.most)},
        [this, page, most = what.most](const RespValue &reply) {
            std::vector<IdleEntry> found;
            addIdleEntries(found, reply, page->groups[page->group].name);
            takePending(page, found, int(reply.items.size()) >= most,
                        found.empty() ? QByteArray() : found.back().id);
        });
}

void RedisEntries::takePending(const Shared &page, const std::vector<IdleEntry> &found, bool more,
                               const QByteArray &lastId)
{
    for (const IdleEntry &one : found) {
        QueueEntry &entry = page->add(one.id);
        entry.group = decodeUtf8(one.group);
        entry.consumer = decodeUtf8(one.consumer);
        entry.idleSeconds = double(one.idleMs) / 1000;
        entry.deliveries = one.deliveries;
        entry.perhaps = one.perhaps;
    }
    page->after = lastId;
    if (!more) {
        ++page->group;
        page->after.clear();
    }
    const bool enough = page->page.entries.size() >= page->question.count;
    if (page->group >= page->groups.size())
        return addFields(page);
    if (!enough && page->searched < pagesSearched)
        return readPending(page);
    page->page.next = QString::fromUtf8((page->after.isEmpty() ? QByteArray("0-0") : page->after) +
                                        ' ' + page->groups[page->group].name);
    addFields(page);
}

/// A few at a time, until all have theirs or the page is full.
void RedisEntries::addFields(const Shared &page)
{
    QList<QueueEntry> &entries = page->page.entries;
    if (page->isFull() && page->fieldsAt < entries.size()) {
        const QueueEntry &last = entries.at(page->fieldsAt - 1);
        page->page.next = last.id + u' ' + last.group;
        entries.resize(page->fieldsAt);
    }
    if (!page->question.withFields || page->fieldsAt >= entries.size())
        return end(page);
    const qsizetype left = entries.size() - page->fieldsAt;
    const qsizetype upTo = page->fieldsAt + page->chunk(left);
    page->open = int(upTo - page->fieldsAt);
    for (qsizetype i = std::exchange(page->fieldsAt, upTo); i < upTo; ++i) {
        const QByteArray id = entries.at(i).id.toLatin1();
        ask(page, {"XRANGE", page->key, id, id, "COUNT", "1"},
            [this, page, i](const RespValue &reply) {
                QueueEntry &entry = page->page.entries[i];
                page->wireBytes += reply.wireBytes;
                ++page->read;
                if (reply.items.empty())
                    entry.gone = true;
                else if (reply.items[0].items.size() > 1)
                    page->bytes += setFields(entry, reply.items[0].items[1], page->limit());
                if (--page->open == 0)
                    addFields(page);
            });
    }
}

void RedisEntries::readNamed(const Shared &page)
{
    for (const QString &id : std::as_const(page->question.ids).mid(0, page->question.count))
        page->add(id.toLatin1());
    addFields(page);
}

void RedisEntries::end(const Shared &page)
{
    Answer answer;
    answer.id = page->question.id;
    answer.error = page->error;
    answer.page = std::move(page->page);
    answer.page->isHeavy = page->wireBytes > chunkBytes;
    emit answered(answer);
}

} // namespace qd
