// SPDX-License-Identifier: GPL-3.0-or-later
#include "respreader.h"

#include <cstring>
#include <hiredis.h>

namespace qd {

namespace {

/// hiredis moves the rest of its buffer at every reply: small bites keep that cheap.
constexpr qsizetype bite = 64 * 1024;

/// Kept of a bounded reply: as a tree an element takes some hundred bytes.
constexpr qsizetype boundedElements = 100'000;

} // namespace

/// hiredis' object functions. An "object" is a RespValue inside its parent's items: an element is
/// appended when it comes, which moves only finished siblings, never an ancestor, so the pointers
/// on hiredis' task stack stay good. nullptr tells hiredis to stop; the reason is left in the
/// reader.
struct RespBuilder
{
#if HIREDIS_MAJOR >= 1
    using Count = size_t;
#else
    using Count = int;
#endif
    static RespReader &reader(const redisReadTask *task)
    {
        return *static_cast<RespReader *>(task->privdata);
    }

    static RespValue *refuse(RespReader &r, const QString &why)
    {
        if (r.m_error.isEmpty())
            r.m_error = why;
        return nullptr;
    }

    static RespValue *place(const redisReadTask *task)
    {
        RespReader &r = reader(task);
        if (!task->parent) {
            r.m_root = RespValue();
            r.m_elements = 0;
            r.m_bounded = false;
            if (!r.m_expected.empty()) {
                r.m_bounded = r.m_expected.front() == RespShape::Bounded;
                if (r.m_expected.front() == RespShape::Block && task->type == REDIS_REPLY_ARRAY)
                    r.m_root.block = std::make_shared<EntryBlock>(r.m_room);
                r.m_expected.pop_front();
            }
            return &r.m_root;
        }
        if (!counted(task))
            return nullptr;
        const bool full = r.m_elements > (r.m_bounded ? boundedElements : r.m_limits.elements);
        if (full && !r.m_bounded)
            return refuse(
                r, QStringLiteral("a reply has more than %1 elements").arg(r.m_limits.elements));
        if (full || (r.m_bounded && r.m_replyBytes > r.m_limits.replyBytes))
            r.m_root.cut = true;
        if (r.m_root.cut) // for good: what hangs on this, too
            return &r.m_leftOut;
        return &static_cast<RespValue *>(task->parent->obj)->items.emplace_back();
    }

    // An XREAD's reply, level by level: 0 the streams, 1 a stream, 2 its key and its entries, 3 an
    // entry, 4 its id and its fields, 5 a name or a value. What is elsewhere or of another type
    // spoils the entry it stands in. The objects are all the root: nothing hangs on them.
    static int level(const RespReader &r)
    {
        return r.m_reader->ridx;
    }

    static void *counted(const redisReadTask *task)
    {
        RespReader &r = reader(task);
        if (++r.m_elements > r.m_limits.announced)
            return refuse(
                r, QStringLiteral("a reply has more than %1 elements").arg(r.m_limits.announced));
        return &r.m_root;
    }

    static void *blockText(const redisReadTask *task, QByteArrayView text, bool bulk)
    {
        const RespReader &r = reader(task);
        EntryBlock &block = *r.m_root.block;
        const int depth = level(r);
        if (depth == 5 && bulk) {
            if (block.hasRoom())
                block.word(text);
        } else if (depth == 4 && task->idx == 0)
            block.begin(text);
        else if (depth != 2 || task->idx != 0) // the key of the stream
            return blockOther(task);
        return counted(task);
    }

    static void *blockArray(const redisReadTask *task, Count count)
    {
        RespReader &r = reader(task);
        EntryBlock &block = *r.m_root.block;
        const int depth = level(r);
        if (depth == 1 && task->idx > 0)
            return refuse(r, QStringLiteral("a reply about a stream that nobody asked for"));
        if (depth == 3)
            block.next();
        if (depth == 3 ? count != 2 : depth == 4 ? task->idx != 1 : depth > 4)
            block.spoil();
        return counted(task);
    }

    static void *blockOther(const redisReadTask *task)
    {
        const RespReader &r = reader(task);
        EntryBlock &block = *r.m_root.block;
        const int depth = level(r);
        if (depth == 3) // where an entry should be
            block.next();
        if (depth >= 3)
            block.spoil();
        return counted(task);
    }

    static void *string(const redisReadTask *task, char *text, size_t length)
    {
        RespReader &r = reader(task);
        RespValue::Type type = RespValue::Bulk;
        if (task->type == REDIS_REPLY_STATUS)
            type = RespValue::Status;
        else if (task->type == REDIS_REPLY_ERROR)
            type = RespValue::Error;
        else if (task->type != REDIS_REPLY_STRING)
            return refuse(r, QStringLiteral("a reply of an unknown type"));
        // hiredis does not look at a bulk's end: a wrong one would put us out of step with the
        // server.
        if (text[length] != '\r' || text[length + 1] != '\n')
            return refuse(r, QStringLiteral("a string without its line end"));
        if (r.m_root.block && task->parent)
            return blockText(task, QByteArrayView(text, qsizetype(length)),
                             type == RespValue::Bulk);
        RespValue *value = place(task);
        if (value && value != &r.m_leftOut) {
            value->type = type;
            value->text = QByteArray(text, qsizetype(length));
        }
        return value;
    }

    static void *array(const redisReadTask *task, Count count)
    {
        RespReader &r = reader(task);
        if (task->type != REDIS_REPLY_ARRAY)
            return refuse(r, QStringLiteral("a reply of an unknown type"));
        if (level(r) >= r.m_limits.depth)
            return refuse(r,
                          QStringLiteral("a reply is nested deeper than %1").arg(r.m_limits.depth));
        if (quint64(count) > quint64(r.m_limits.announced))
            return refuse(r, QStringLiteral("a reply announces more than %1 elements")
                                 .arg(r.m_limits.announced));
        if (r.m_root.block && task->parent)
            return blockArray(task, count);
        RespValue *value = place(task);
        if (value && value != &r.m_leftOut) {
            value->type = RespValue::Array;
            value->items.reserve(std::min<size_t>(size_t(count), 64));
        }
        return value;
    }

    static void *integer(const redisReadTask *task, long long number)
    {
        if (reader(task).m_root.block && task->parent)
            return blockOther(task);
        RespValue *value = place(task);
        if (value) {
            value->type = RespValue::Integer;
            value->integer = number;
        }
        return value;
    }

    static void *nil(const redisReadTask *task)
    {
        if (task->type == REDIS_REPLY_NIL) // RESP3's own: hiredis 1 knows it, $-1 and *-1 are ours
            return refuse(reader(task), QStringLiteral("a reply of an unknown type"));
        if (reader(task).m_root.block && task->parent)
            return blockOther(task);
        return place(task);
    }

    static void free(void *) {} ///< everything hangs on m_root

#if HIREDIS_MAJOR >= 1
    static void *real(const redisReadTask *task, double, char *, size_t)
    {
        return refuse(reader(task), QStringLiteral("a reply of an unknown type"));
    }
    static void *boolean(const redisReadTask *task, int)
    {
        return refuse(reader(task), QStringLiteral("a reply of an unknown type"));
    }
    static inline redisReplyObjectFunctions functions{string, array,   integer, real,
                                                      nil,    boolean, free};
    static const redisReadTask *current(const redisReader &r)
    {
        return r.ridx < 0 ? nullptr : r.task[r.ridx];
    }
#else
    static inline redisReplyObjectFunctions functions{string, array, integer, nil, free};
    static const redisReadTask *current(const redisReader &r)
    {
        return r.ridx < 0 ? nullptr : &r.rstack[r.ridx];
    }
#endif
};

void RespReader::ReaderFree::operator()(redisReader *reader) const
{
    redisReaderFree(reader);
}

RespReader::RespReader(const RespLimits &limits)
    : m_limits(limits)
    , m_longBulk(limits.keptBytes)
{
    reset();
}

RespReader::~RespReader() = default;

void RespReader::reset()
{
    m_reader.reset(redisReaderCreateWithFunctions(&RespBuilder::functions));
    if (m_reader) {
        m_reader->privdata = this;   // the macro for it does not compile in C++ with 0.14
        m_reader->maxbuf = 4 * bite; // else its buffer is made anew for every second bite
    }
    m_room = {};
    m_root = RespValue();
    m_longBulk.reset();
    m_done.clear();
    m_expected.clear();
    m_elements = m_replyBytes = 0;
    m_wireBytes = 0;
    m_error = m_reader ? QString() : QStringLiteral("out of memory");
}

bool RespReader::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && m_error.isEmpty()) {
        QByteArray shortened;
        QByteArrayView part;
        m_wireBytes += bytes.size();
        if (m_longBulk.isOver()) {
            part = bytes.first(std::min(bite, bytes.size()));
            bytes = bytes.sliced(part.size());
        } else {
            part = shortened = m_longBulk.feed(bytes);
        }
        m_wireBytes -= bytes.size();
        m_replyBytes += part.size();
        if (redisReaderFeed(m_reader.get(), part.data(), size_t(part.size())) != REDIS_OK) {
            m_error = QStringLiteral("out of memory");
            break;
        }
        drain();
        if (m_longBulk.isOver() && m_error.isEmpty())
            lookForLongBulk();
    }
    return m_error.isEmpty();
}

void RespReader::drain()
{
    while (true) {
        void *reply = nullptr;
        if (redisReaderGetReply(m_reader.get(), &reply) != REDIS_OK) {
            if (m_error.isEmpty())
                m_error = QString::fromLatin1(m_reader->errstr);
            m_root = RespValue();
            return;
        }
        if (!reply)
            break;
        if (m_root.block) {
            m_root.block->seal();
            m_room = m_root.block->room();
        }
        m_replyBytes = qsizetype(m_reader->len - m_reader->pos); // of the next
        m_root.wireBytes = m_wireBytes - m_replyBytes;
        m_wireBytes = m_replyBytes;
        m_done.push_back(std::move(m_root));
        m_root = RespValue();
    }
    // What hiredis holds back, and what is gathered of a block.
    const qsizetype kept = m_root.block ? m_root.block->bytes() : m_bounded ? 0 : m_replyBytes;
    const auto unread = qsizetype(m_reader->len - m_reader->pos);
    if (std::max(kept, unread) > m_limits.replyBytes)
        m_error = QStringLiteral("a reply is longer than %1 bytes").arg(m_limits.replyBytes);
    else if (lineTooLong())
        m_error = QStringLiteral("a line is longer than %1 bytes").arg(m_limits.lineBytes);
    if (!m_error.isEmpty())
        m_root = RespValue();
}

void RespReader::lookForLongBulk()
{
    const redisReadTask *task = RespBuilder::current(*m_reader);
    if (!task || task->type != REDIS_REPLY_STRING)
        return;
    const qint64 length = m_longBulk.announced(*m_reader);
    if (length > m_limits.bulkBytes) {
        m_error = QStringLiteral("a string of %1 bytes").arg(length);
        m_wireBytes = length;
    } else if (length > 0)
        m_longBulk.begin(*m_reader);
}

bool RespReader::lineTooLong() const
{
    const qsizetype unread = qsizetype(m_reader->len - m_reader->pos);
    const redisReadTask *task = RespBuilder::current(*m_reader);
    if (unread <= 32 || !task)
        return false;
    if (task->type != REDIS_REPLY_STRING) // hiredis would look through all of it again at each feed
        return unread > m_limits.lineBytes;
    return !std::memchr(m_reader->buf + m_reader->pos, '\n', 32); // a bulk's length
}

std::optional<RespValue> RespReader::take()
{
    if (m_done.empty())
        return std::nullopt;
    std::optional<RespValue> value(std::move(m_done.front()));
    m_done.pop_front();
    return value;
}

} // namespace qd
