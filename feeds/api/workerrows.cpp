// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerrows.h"

#include "apirecords.h"
#include "clock.h"
#include "jsonnumber.h"

#include <QSet>
#include <QStringList>
#include <QtAlgorithms>
#include <algorithm>
#include <bit>
#include <cstring>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace qd::json {
namespace {

constexpr int MaxListedJobs = 20;
constexpr qsizetype TypicalRowBytes = 280;

enum class Target : quint8 {
    Text,
    Status,
    Host,
    Stage,
    QueueName,
    Group,
    Job,
    JobSeconds,
    Uptime,
    Processed,
    Successful,
    Failed,
    ErrorRate,
    Rate,
    AvgSeconds,
    QueueSize,
    QueueMax,
    MemoryMb,
    LastActivity,
    LastHeartbeat,
    HeartbeatAge,
    ExitCode
};

/// A job that is text or a number; "None" is none.
Read plainJob(const Token &token, QString &out)
{
    const Read read = text(token, out);
    return read == Read::Ok && (out == QLatin1String("None") || out.isEmpty()) ? Read::Null : read;
}

/// Past the closing quote of the string whose inside begins at \a p; nullptr: there is an escape in
/// it. The string ends, and 16 bytes are readable behind it.
inline const char *endOfPlainString(const char *p)
{
#if defined(__SSE2__)
    const __m128i quote = _mm_set1_epi8('"'), slash = _mm_set1_epi8('\\');
    for (;; p += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(p));
        const int hits = _mm_movemask_epi8(
            _mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, slash)));
        if (hits) {
            p += qCountTrailingZeroBits(quint32(hits));
            break;
        }
    }
#else
    while (*p != '"' && *p != '\\')
        ++p;
#endif
    return *p == '"' ? p + 1 : nullptr;
}

} // namespace

/// A spelling of a member. Of several spellings of one target in a row, the one that stands first
/// in the table wins.
struct WorkerRows::Field
{
    std::string_view name;
    Target target;
    Text slot = TextCount;
    MaybeReal Worker::*real = nullptr; ///< a quantity goes there,
    MaybeInt Worker::*count = nullptr; ///< or a count,
    QString Worker::*common = nullptr; ///< or a text that many rows share
    bool fleetOnly = false;
    std::array<quint64, 3> words, mask; ///< the name with its closing quote, eight bytes at a time

    constexpr Field(std::string_view spelling, Target what, Text text, bool fleet = false)
        : Field(spelling, what, fleet)
    {
        slot = text;
    }
    constexpr Field(std::string_view spelling, Target what, MaybeReal Worker::*quantity,
                    bool fleet = false)
        : Field(spelling, what, fleet)
    {
        real = quantity;
    }
    constexpr Field(std::string_view spelling, Target what, MaybeInt Worker::*number)
        : Field(spelling, what)
    {
        count = number;
    }
    constexpr Field(std::string_view spelling, Target what, QString Worker::*word)
        : Field(spelling, what)
    {
        common = word;
    }
    constexpr Field(std::string_view spelling, Target what, bool fleet = false)
        : name(spelling)
        , target(what)
        , fleetOnly(fleet)
        , words()
        , mask()
    {
        std::array<char, 24> bytes = {}, ones = {};
        for (size_t i = 0; i <= spelling.size(); ++i) {
            bytes.at(i) = i < spelling.size() ? spelling[i] : '"';
            ones.at(i) = '\xFF';
        }
        words = std::bit_cast<std::array<quint64, 3>>(bytes);
        mask = std::bit_cast<std::array<quint64, 3>>(ones);
    }

    /// \a key points behind the opening quote; 24 bytes are readable there (the document is
    /// padded).
    bool is(const char *key) const
    {
        quint64 a, b, c; // three scalars: an array would go through the stack
        std::memcpy(&a, key, 8);
        std::memcpy(&b, key + 8, 8);
        std::memcpy(&c, key + 16, 8);
        return (((a ^ words[0]) & mask[0]) | ((b ^ words[1]) & mask[1]) |
                ((c ^ words[2]) & mask[2])) == 0;
    }
};

struct WorkerRows::Table
{
    static constexpr Field Fields[] = {
        {"worker_name", Target::Text, Name},
        {"address", Target::Text, Address},
        {"worker_id", Target::Text, WorkerId},
        {"id", Target::Text, Id},
        {"status", Target::Status, &Worker::status},
        {"host", Target::Host, &Worker::host},
        {"stage", Target::Stage, &Worker::stage},
        {"queue", Target::QueueName, &Worker::queue},
        {"group", Target::Group, &Worker::group},
        {"current_job", Target::Job},
        {"current_job_seconds", Target::JobSeconds, &Worker::currentJobSeconds},
        {"uptime_seconds", Target::Uptime, &Worker::uptimeSeconds},
        {"tasks_processed", Target::Processed, &Worker::processed},
        {"tasks_successful", Target::Successful, &Worker::successful},
        {"tasks_failed", Target::Failed, &Worker::failed},
        {"error_rate", Target::ErrorRate},
        {"rate_per_minute", Target::Rate, &Worker::ratePerMinute},
        {"avg_processing_time", Target::AvgSeconds, &Worker::avgProcessingSeconds},
        {"current_queue_size", Target::QueueSize, &Worker::queueSize},
        {"max_queue_size", Target::QueueMax, &Worker::queueMax},
        {"memory_usage_mb", Target::MemoryMb, &Worker::memoryMb},
        {"last_activity", Target::LastActivity},
        {"last_heartbeat", Target::LastHeartbeat},
        {"heartbeat_age_seconds", Target::HeartbeatAge},
        {"exit_code", Target::ExitCode},
        {"name", Target::Text, Name, true},
        {"heartbeat", Target::LastHeartbeat, true},
        {"last_seen", Target::LastHeartbeat, true},
        {"heartbeat_age_s", Target::HeartbeatAge, true},
        {"uptime", Target::Uptime, &Worker::uptimeSeconds, true},
        {"uptime_s", Target::Uptime, &Worker::uptimeSeconds, true},
        {"job_id", Target::Job, true},
        {"assigned_task", Target::Job, true},
        {"assigned_tasks", Target::Job, true},
        {"task", Target::Job, true},
        {"memory_mb", Target::MemoryMb, &Worker::memoryMb, true},
    };
};

const WorkerRows::Field *WorkerRows::fieldOf(const Key &key) const
{
    for (const Field &field : Table::Fields) {
        if (key.is(field.name))
            return field.fleetOnly && m_names == Names::WorkerApi ? nullptr : &field;
    }
    return nullptr;
}

void WorkerRows::begin(Names names, qint64 receivedAtMs, qsizetype bodySize, DecodedOverview &out)
{
    if (names != m_names)
        m_order.clear();
    m_names = names;
    m_index = 0;
    m_error = simdjson::SUCCESS;
    m_ages.clear();
    m_receivedAtMs = receivedAtMs;
    m_rowsTimeMs = out.serverTimeMs;
    m_sameKeys = !m_keys.isEmpty();
    out.workers.clear();
    // As many as the last time, or by the size of the body: growing moves every row.
    const size_t guess = std::max(m_texts.size(), size_t(bodySize / TypicalRowBytes));
    out.workers.reserve(qsizetype(std::min(guess, size_t(MaxRows))));
    m_texts.reserve(std::min(guess, size_t(MaxRows)));
    out.hasWorkers = true;
}

simdjson::error_code WorkerRows::read(od::value &rows, const Token &token, Names names,
                                      qint64 receivedAtMs, qsizetype bodySize, DecodedOverview &out)
{
    begin(names, receivedAtMs, bodySize, out);
    if (token.kind() == '[') {
        od::array array;
        if (const auto error = rows.get_array().get(array))
            return error;
        for (auto element : array) {
            od::value value;
            if (const auto error = std::move(element).get(value))
                return error;
            if (const auto error = row(value, {}, out))
                return error;
        }
        return simdjson::SUCCESS;
    }
    od::object object;
    if (const auto error = rows.get_object().get(object))
        return error;
    for (auto member : object) {
        od::field field;
        if (const auto error = std::move(member).get(field))
            return error;
        const QString key = Key(field).toString();
        if (const auto error = row(field.value(), key, out))
            return error;
    }
    return simdjson::SUCCESS;
}

/// Ten thousand workers share a few words, hosts and queues: each is kept, and looked at, once.
inline Read WorkerRows::commonText(const Token &token, QString &out)
{
    quint64 first = 0, last = 0;
    if (token.raw.size() >= sizeof first) {
        std::memcpy(&first, token.raw.data(), sizeof first);
        std::memcpy(&last, token.raw.data() + token.raw.size() - sizeof last, sizeof last);
    } else {
        for (const char c : token.raw)
            first = first << 8 | uchar(c);
    }
    const quint64 hash = (first ^ last << 1 ^ token.raw.size()) * 0x9E3779B97F4A7C15;
    QString &known = m_common[hash >> 56];
    const Read read = text(token, known);
    if (read == Read::Ok)
        out = known;
    else
        out.clear();
    return read;
}

inline Read WorkerRows::value(const Field &field, od::value *value, const Token &token,
                              Worker &worker, Texts &texts)
{
    if (field.real)
        return real(token, worker.*field.real);
    if (field.count)
        return count(token, worker.*field.count);
    if (field.common)
        return commonText(token, worker.*field.common);
    switch (field.target) {
    case Target::Text: return text(token, texts[field.slot]);
    case Target::Job: {
        const Read read = value ? job(*value, token, texts[Job]) : plainJob(token, texts[Job]);
        if (read == Read::Ok)
            worker.currentJob = texts[Job];
        return read;
    }
    case Target::ErrorRate: return percent(token, worker.errorRate);
    case Target::LastActivity: return instant(token, worker.lastActivityMs);
    case Target::LastHeartbeat: return instant(token, worker.lastHeartbeatMs);
    case Target::HeartbeatAge: return real(token, m_heartbeatAge);
    case Target::ExitCode: return integer(token, worker.exitCode);
    default: return Read::Unusable;
    }
}

/// A row as servers write it: the keys of the last row in its order, no space, no escape, nothing
/// nested, nothing wrong. Read straight from the bytes at \a row; the document's first pass has
/// seen to it that all strings end, and it is padded. False: anything else; then the row must be
/// read member by member, which finds at least what was found here.
inline bool WorkerRows::quickRow(const char *row, Worker &worker, Texts &texts, quint32 &seen)
{
    const char *p = row; // the brace, then each comma
    for (const Field *const field : m_order) {
        if (!field || p[1] != '"' || !field->is(p + 2))
            return false;
        p += 3 + field->name.size();
        if (*p != ':')
            return false;
        const char *const from = ++p;
        if (field->real || field->count) { // most of them
            double number = 0;
            if (plainNumber(p, number) && (*p == ',' || *p == '}')) {
                if (field->count)
                    worker.*field->count = qint64(number); // sane: 15 digits
                else
                    worker.*field->real = number;
                if (*p == '}')
                    return true;
                continue;
            }
            p = from;
        }
        if (*p == '"') {
            p = endOfPlainString(p + 1);
            if (!p)
                return false;
        } else {
            while (*p != ',' && *p != '}') {
                if (uchar(*p) <= ' ' || *p == '"' || *p == '{' || *p == '[' || *p == ']')
                    return false;
                ++p;
            }
        }
        if (*p != ',' && *p != '}')
            return false;
        const Token token(std::string_view(from, size_t(p - from)));
        const Read read = value(*field, nullptr, token, worker, texts);
        if (isBad(read))
            return false;
        if (read == Read::Ok && field->target == Target::Text)
            seen |= 1u << field->slot;
        if (*p == '}')
            return true;
    }
    return false;
}

/// Name and identity of a row: its own address or id where it has one, else its display name.
/// False: it has neither.
inline bool WorkerRows::name(const QString &nameInMap, const Texts &texts, quint32 seen,
                             Worker &worker) const
{
    const auto has = [&](Text slot) { return (seen >> slot & 1) && !texts[slot].isEmpty(); };
    for (const Text slot : {Address, WorkerId, Id}) {
        if (has(slot)) {
            worker.address = texts[slot];
            worker.addressConfirmed = true;
            break;
        }
    }
    if (worker.address.isEmpty() && m_names == Names::FleetRoutes && !nameInMap.isEmpty()) {
        worker.address = nameInMap; // a map by id
        worker.addressConfirmed = true;
    }
    worker.name = has(Name) ? texts[Name] : !nameInMap.isEmpty() ? nameInMap : worker.address;
    worker.key = worker.address.isEmpty() ? worker.name : worker.address;
    return !worker.name.isEmpty();
}

/// Any row, member by member.
simdjson::error_code WorkerRows::members(od::value &value, Worker &worker, Texts &texts,
                                         quint32 &seen, Malformed &bad)
{
    od::object object;
    if (const auto error = value.get_object().get(object))
        return error;
    const bool fleet = m_names == Names::FleetRoutes;
    std::array<quint8, size_t(Target::ExitCode) + 1> rank; // of the spelling that was taken
    std::array<quint8, TextCount> textRank;
    if (fleet) {
        rank.fill(0xFF);
        textRank.fill(0xFF);
    }
    size_t column = 0;
    for (auto member : object) {
        if (member.error())
            return member.error();
        od::field &&item = std::move(member).value_unsafe(); // in place: this loop is the hot one
        // Most often the same key as at this place of the last row: one comparison instead of a
        // search.
        const Field *field = nullptr;
        const char *const raw = item.key().raw();
        const Field *const guess = column < m_order.size() ? m_order[column] : nullptr;
        if (guess && guess->is(raw)) {
            field = guess;
        } else {
            field = fieldOf(Key(item));
            if (column < 64) {
                m_order.resize(std::max(m_order.size(), column + 1));
                m_order[column] = field;
            }
        }
        ++column;

        od::value &itemValue = item.value();
        const Token token(itemValue);
        Read read = Read::Ok;
        if (field && !fleet) {
            read = this->value(*field, &itemValue, token, worker, texts);
            if (read == Read::Ok && field->target == Target::Text)
                seen |= 1u << field->slot;
        } else if (field) {
            const quint8 myRank = quint8(field - Table::Fields);
            quint8 &taken =
                field->target == Target::Text ? textRank[field->slot] : rank[size_t(field->target)];
            if (myRank > taken)
                continue; // a better spelling was there already
            read = this->value(*field, &itemValue, token, worker, texts);
            if (read == Read::Ok) {
                taken = myRank;
                if (field->target == Target::Text)
                    seen |= 1u << field->slot;
            }
        } else if (worker.extra.size() < MaxExtras) {
            QJsonValue open;
            read = any(itemValue, token, open, m_error);
            if (read == Read::Ok)
                worker.extra.insert(Key(item).toString(), open);
        } else {
            read = Read::Unusable;
        }
        if (m_error)
            return m_error;
        if (isBad(read)) {
            ++bad.count;
            bad.last = Key(item).toString().left(200) + QStringLiteral(": ") + complaint(read);
        }
    }
    return simdjson::SUCCESS;
}

/// The texts of rows to come into the cache: they lie all over the memory.
inline void WorkerRows::fetchTexts(size_t row) const
{
#if defined(__GNUC__)
    constexpr size_t Ahead = 6;
    if (row + 2 * Ahead >= m_texts.size())
        return;
    __builtin_prefetch(&m_texts[row + 2 * Ahead]);
    for (const Text slot : {Name, Address})
        __builtin_prefetch(m_texts[row + Ahead][slot].constData());
#else
    Q_UNUSED(row)
#endif
}

simdjson::error_code WorkerRows::row(od::value &value, const QString &nameInMap,
                                     DecodedOverview &out)
{
    const qsizetype index = m_index++;
    if (index >= MaxRows)
        return simdjson::CAPACITY;
    const auto complain = [&](const QString &name, const QString &what) {
        ++out.malformed.count;
        out.malformed.last = QStringLiteral("workers[%1]").arg(index);
        if (!name.isEmpty())
            out.malformed.last += QStringLiteral(" \"%1\"").arg(name.left(200));
        out.malformed.last += QStringLiteral(": ") + what;
    };

    const Token rowToken(value);
    if (rowToken.kind() != '{') {
        complain(nameInMap, QStringLiteral("not an object"));
        return simdjson::SUCCESS;
    }
    if (m_texts.size() <= size_t(index))
        m_texts.resize(size_t(index) + 1);
    Texts &texts = m_texts[size_t(index)];
    fetchTexts(size_t(index));
    Worker &worker = out.workers.emplaceBack();
    m_heartbeatAge = std::nullopt;
    quint32 seen = 0; // text slots that this row has
    Malformed bad;
    if (m_names != Names::WorkerApi || !quickRow(rowToken.raw.data(), worker, texts, seen)) {
        if (const auto error = members(value, worker, texts, seen, bad))
            return error;
    }

    const bool named = name(nameInMap, texts, seen, worker);
    if (bad.count > 0) {
        complain(worker.name, bad.last);
        out.malformed.count += bad.count - 1;
    }
    if (!named) {
        complain({}, QStringLiteral("no name"));
        out.workers.removeLast();
        return simdjson::SUCCESS;
    }
    worker.serverTimeMs = out.serverTimeMs;
    worker.receivedAtMs = m_receivedAtMs;
    const qsizetype place = out.workers.size() - 1;
    if (m_heartbeatAge)
        m_ages.emplace_back(place, *m_heartbeatAge);
    // The texts are shared with the last snapshot, so most of the time this compares pointers.
    m_sameKeys =
        m_sameKeys && place < m_keys.size() &&
        (worker.key.constData() == m_keys[place].constData() || worker.key == m_keys[place]);
    return simdjson::SUCCESS;
}

/// A job's name: text or number; "None" is none; of a list its members, of an object its id.
Read WorkerRows::job(od::value &value, const Token &token, QString &out)
{
    if (!token.isContainer())
        return plainJob(token, out);
    if (token.kind() == '{') {
        QJsonValue open;
        const Read read = any(value, token, open, m_error);
        if (read != Read::Ok)
            return read;
        const QJsonValue id = open[QLatin1String("id")].isUndefined()
                                  ? open[QLatin1String("job_id")]
                                  : open[QLatin1String("id")];
        out = id.isDouble() ? QString::number(id.toInteger()) : id.toString();
        return out.isEmpty() ? Read::NotText : Read::Ok;
    }
    od::array array;
    m_error = value.get_array().get(array);
    if (m_error)
        return Read::Unusable;
    QStringList jobs;
    qsizetype more = 0;
    for (auto element : array) {
        od::value item;
        m_error = std::move(element).get(item);
        if (m_error)
            return Read::Unusable;
        const Token itemToken(item);
        QString one;
        const Read read = itemToken.kind() == '[' ? Read::NotText : job(item, itemToken, one);
        if (m_error || isBad(read))
            return read;
        if (read == Read::Ok && jobs.size() < MaxListedJobs)
            jobs.append(one);
        else if (read == Read::Ok)
            ++more;
    }
    out = jobs.join(QStringLiteral(", "));
    if (more > 0)
        out += QStringLiteral(" +%1").arg(more);
    return out.isEmpty() ? Read::Null : Read::Ok;
}

void WorkerRows::finish(qint64 serverTimeMs, DecodedOverview &out)
{
    // Texts of rows that are no more; a little slack, so that a fleet that breathes keeps its
    // memory.
    if (m_texts.size() > size_t(m_index) * 2 + 1024) {
        m_texts.resize(size_t(m_index));
        m_texts.shrink_to_fit();
    }
    if (serverTimeMs != m_rowsTimeMs) { // it stood behind the rows
        for (Worker &worker : out.workers)
            worker.serverTimeMs = serverTimeMs;
    }
    for (const auto &[place, age] : m_ages) {
        Worker &worker = out.workers[place];
        const qint64 ageMs = qint64(age * 1000);
        if (worker.serverTimeMs == 0) // an age tells the server's clock, or needs none
            worker.serverTimeMs =
                worker.lastHeartbeatMs ? *worker.lastHeartbeatMs + ageMs : wallClockMs();
        if (!worker.lastHeartbeatMs)
            worker.lastHeartbeatMs = worker.serverTimeMs - ageMs;
    }
    if (!m_sameKeys || out.workers.size() != m_keys.size())
        markDuplicates(out.workers);
}

/// Two rows of one identity: both stay, both are marked, the later ones get a key of their own.
void WorkerRows::markDuplicates(QList<Worker> &workers)
{
    const size_t size = std::bit_ceil(size_t(workers.size()) * 2 + 1);
    m_slots.assign(size, 0);
    QList<qsizetype> again;
    for (qsizetype i = 0; i < workers.size(); ++i) {
        size_t at = qHash(workers[i].key) & (size - 1);
        while (m_slots[at] != 0 && workers[m_slots[at] - 1].key != workers[i].key)
            at = (at + 1) & (size - 1);
        if (m_slots[at] == 0) {
            m_slots[at] = quint32(i + 1);
        } else {
            workers[m_slots[at] - 1].duplicate = true;
            again.append(i);
        }
    }
    if (again.isEmpty()) {
        m_keys.clear();
        for (const Worker &worker : std::as_const(workers))
            m_keys.append(worker.key);
        return;
    }
    m_keys.clear();
    QSet<QString> keys;
    for (const Worker &worker : std::as_const(workers))
        keys.insert(worker.key);
    QHash<QString, int> counts;
    for (const qsizetype i : std::as_const(again)) {
        Worker &worker = workers[i];
        int &number = counts[worker.key];
        number = std::max(number, 1);
        QString key;
        do {
            key = QStringLiteral("%1#%2").arg(worker.key).arg(++number);
        } while (keys.contains(key));
        keys.insert(key);
        worker.key = key;
        worker.duplicate = true;
    }
}

} // namespace qd::json
