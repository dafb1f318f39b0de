// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerrows.h"

#include "apirecords.h"
#include "clock.h"

#include <QSet>
#include <QStringList>
#include <algorithm>
#include <bit>
#include <cstring>

namespace qd::json {
namespace {

constexpr int MaxListedJobs = 20;
constexpr qsizetype TypicalRowBytes = 280;

enum class Target : quint8 {
    Text,
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

} // namespace

/// A spelling of a member. Of several spellings of one target in a row, the one that stands first
/// in the table wins.
struct WorkerRows::Field
{
    std::string_view name;
    Target target;
    Text slot;
    bool fleetOnly;
    std::array<quint64, 3> words, mask; ///< the name with its closing quote, eight bytes at a time

    constexpr Field(std::string_view spelling, Target what, Text text = TextCount,
                    bool fleet = false)
        : name(spelling)
        , target(what)
        , slot(text)
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
        {"status", Target::Text, Status},
        {"host", Target::Text, Host},
        {"stage", Target::Text, Stage},
        {"queue", Target::Text, QueueName},
        {"group", Target::Text, Group},
        {"current_job", Target::Job},
        {"current_job_seconds", Target::JobSeconds},
        {"uptime_seconds", Target::Uptime},
        {"tasks_processed", Target::Processed},
        {"tasks_successful", Target::Successful},
        {"tasks_failed", Target::Failed},
        {"error_rate", Target::ErrorRate},
        {"rate_per_minute", Target::Rate},
        {"avg_processing_time", Target::AvgSeconds},
        {"current_queue_size", Target::QueueSize},
        {"max_queue_size", Target::QueueMax},
        {"memory_usage_mb", Target::MemoryMb},
        {"last_activity", Target::LastActivity},
        {"last_heartbeat", Target::LastHeartbeat},
        {"heartbeat_age_seconds", Target::HeartbeatAge},
        {"exit_code", Target::ExitCode},
        {"name", Target::Text, Name, true},
        {"heartbeat", Target::LastHeartbeat, TextCount, true},
        {"last_seen", Target::LastHeartbeat, TextCount, true},
        {"heartbeat_age_s", Target::HeartbeatAge, TextCount, true},
        {"uptime", Target::Uptime, TextCount, true},
        {"uptime_s", Target::Uptime, TextCount, true},
        {"job_id", Target::Job, TextCount, true},
        {"assigned_task", Target::Job, TextCount, true},
        {"assigned_tasks", Target::Job, TextCount, true},
        {"task", Target::Job, TextCount, true},
        {"memory_mb", Target::MemoryMb, TextCount, true},
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

inline Read WorkerRows::value(const Field &field, od::value &value, const Token &token,
                              Worker &worker, Texts &texts)
{
    switch (field.target) {
    case Target::Text: return text(token, texts[field.slot]);
    case Target::Job: {
        const Read read = job(value, token, texts[Job]);
        if (read == Read::Ok)
            worker.currentJob = texts[Job];
        return read;
    }
    case Target::JobSeconds: return real(token, worker.currentJobSeconds);
    case Target::Uptime: return real(token, worker.uptimeSeconds);
    case Target::Processed: return count(token, worker.processed);
    case Target::Successful: return count(token, worker.successful);
    case Target::Failed: return count(token, worker.failed);
    case Target::ErrorRate: return percent(token, worker.errorRate);
    case Target::Rate: return real(token, worker.ratePerMinute);
    case Target::AvgSeconds: return real(token, worker.avgProcessingSeconds);
    case Target::QueueSize: return count(token, worker.queueSize);
    case Target::QueueMax: return count(token, worker.queueMax);
    case Target::MemoryMb: return real(token, worker.memoryMb);
    case Target::LastActivity: return instant(token, worker.lastActivityMs);
    case Target::LastHeartbeat: return instant(token, worker.lastHeartbeatMs);
    case Target::HeartbeatAge: return real(token, m_heartbeatAge);
    case Target::ExitCode: return integer(token, worker.exitCode);
    }
    return Read::Unusable;
}

/// Name and identity of a row: its own address or id where it has one, else its display name.
/// False: it has neither.
inline bool WorkerRows::name(const QString &nameInMap, const Texts &texts, quint32 seen,
                             Worker &worker) const
{
    const auto has = [&](Text slot) { return (seen >> slot & 1) && !texts[slot].isEmpty(); };
    const auto take = [&](Text slot, QString &to) {
        if (has(slot))
            to = texts[slot];
    };
    take(Status, worker.status);
    take(Host, worker.host);
    take(Stage, worker.stage);
    take(QueueName, worker.queue);
    take(Group, worker.group);
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
    od::object object;
    if (const auto error = value.get_object().get(object))
        return error;

    if (m_texts.size() <= size_t(index))
        m_texts.resize(size_t(index) + 1);
    Texts &texts = m_texts[size_t(index)];
    Worker &worker = out.workers.emplaceBack();
    m_heartbeatAge = std::nullopt;

    quint64 badFields = 0;
    QString lastBad;
    quint32 seen = 0; // text slots that this row has
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
            read = this->value(*field, itemValue, token, worker, texts);
            if (read == Read::Ok && field->target == Target::Text)
                seen |= 1u << field->slot;
        } else if (field) {
            const quint8 myRank = quint8(field - Table::Fields);
            quint8 &taken =
                field->target == Target::Text ? textRank[field->slot] : rank[size_t(field->target)];
            if (myRank > taken)
                continue; // a better spelling was there already
            read = this->value(*field, itemValue, token, worker, texts);
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
            ++badFields;
            lastBad = Key(item).toString().left(200) + QStringLiteral(": ") + complaint(read);
        }
    }

    const bool named = name(nameInMap, texts, seen, worker);
    if (badFields > 0) {
        complain(worker.name, lastBad);
        out.malformed.count += badFields - 1;
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
    if (!token.isContainer()) {
        const Read read = text(token, out);
        return read == Read::Ok && (out == QLatin1String("None") || out.isEmpty()) ? Read::Null
                                                                                   : read;
    }
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
