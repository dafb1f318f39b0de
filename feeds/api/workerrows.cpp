// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerrows.h"

#include "apirecords.h"
#include "clock.h"
#include "quickrow.h"

#include <algorithm>
#include <array>

namespace qd::json {
namespace {

constexpr qsizetype TypicalRowBytes = 280;
constexpr qsizetype FarthestRows = 64 * 1024; ///< how far from a body's start rows read ahead begin

} // namespace

const WorkerField *WorkerRows::fieldOf(const Key &key) const
{
    for (const WorkerField &field : workerFields) {
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
    m_values.error = simdjson::SUCCESS;
    m_ages.clear();
    m_receivedAtMs = receivedAtMs;
    m_rowsTimeMs = out.serverTimeMs;
    m_identities.begin();
    out.workers.clear();
    // As many as the last time, or by the size of the body: growing moves every row.
    const size_t guess = std::max(m_texts.size(), size_t(bodySize / TypicalRowBytes));
    out.workers.reserve(qsizetype(std::min(guess, size_t(MaxRows))));
    m_texts.reserve(std::min(guess, size_t(MaxRows)));
    out.hasWorkers = true;
}

simdjson::error_code WorkerRows::read(od::value &rows, const Token &token, Names names,
                                      qint64 receivedAtMs, qsizetype bodySize, DecodedOverview &out,
                                      const char *readable, bool goOn)
{
    if (!goOn)
        begin(names, receivedAtMs, bodySize, out);
    out.hasWorkers = true;
    if (token.kind() == '[') {
        od::array array;
        if (const auto error = rows.get_array().get(array))
            return error;
        for (auto element : array) {
            od::value value;
            if (const auto error = std::move(element).get(value))
                return error;
            if (const auto error = row(value, {}, readable, out))
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
        if (const auto error = row(field.value(), key, readable, out))
            return error;
    }
    return simdjson::SUCCESS;
}

/// Name and identity of a row: its own address or id where it has one, else its display name.
/// False: it has neither.
inline bool WorkerRows::name(const QString &nameInMap, const WorkerTexts &texts,
                             Worker &worker) const
{
    for (const WorkerText slot : {WorkerText::Address, WorkerText::WorkerId, WorkerText::Id}) {
        if (texts.has(slot)) {
            worker.address = texts[slot];
            worker.addressConfirmed = true;
            break;
        }
    }
    if (worker.address.isEmpty() && m_names == Names::FleetRoutes && !nameInMap.isEmpty()) {
        worker.address = nameInMap; // a map by id
        worker.addressConfirmed = true;
    }
    worker.name = texts.has(WorkerText::Name) ? texts[WorkerText::Name]
                  : !nameInMap.isEmpty()      ? nameInMap
                                              : worker.address;
    worker.key = worker.address.isEmpty() ? worker.name : worker.address;
    return !worker.name.isEmpty();
}

/// Any row, member by member.
simdjson::error_code WorkerRows::members(od::value &value, Worker &worker, WorkerTexts &texts,
                                         Malformed &bad)
{
    od::object object;
    if (const auto error = value.get_object().get(object))
        return error;
    const bool fleet = m_names == Names::FleetRoutes;
    std::array<quint8, size_t(Target::ExitCode) + 1> rank; // of the spelling that was taken
    std::array<quint8, size_t(WorkerText::Count)> textRank;
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
        const WorkerField *field = nullptr;
        const char *const raw = item.key().raw();
        const WorkerField *const guess = column < m_order.size() ? m_order[column] : nullptr;
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
            read = m_values.read(*field, &itemValue, token, worker, texts);
        } else if (field) {
            const quint8 myRank = quint8(field - workerFields);
            quint8 &taken = field->target == Target::Text ? textRank[size_t(field->slot)]
                                                          : rank[size_t(field->target)];
            if (myRank > taken)
                continue; // a better spelling was there already
            read = m_values.read(*field, &itemValue, token, worker, texts);
            if (read == Read::Ok)
                taken = myRank;
        } else if (worker.extra.size() < MaxExtras) {
            QJsonValue open;
            read = any(itemValue, token, open, m_values.error);
            if (read == Read::Ok)
                worker.extra.insert(Key(item).toString(), open);
        } else {
            read = Read::Unusable;
        }
        if (m_values.error)
            return m_values.error;
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
    for (const WorkerText slot : {WorkerText::Name, WorkerText::Address})
        __builtin_prefetch(m_texts[row + Ahead][slot].constData());
#else
    Q_UNUSED(row)
#endif
}

/// The texts of the row at m_index as last time, for a new row.
inline WorkerTexts &WorkerRows::freshTexts()
{
    const size_t index = size_t(m_index);
    if (m_texts.size() <= index)
        m_texts.resize(index + 1);
    fetchTexts(index);
    m_texts[index].seen = 0;
    m_values.heartbeatAge = std::nullopt;
    return m_texts[index];
}

/// The last of out.workers is complete and has a name.
inline void WorkerRows::keep(DecodedOverview &out)
{
    Worker &worker = out.workers.last();
    worker.serverTimeMs = out.serverTimeMs;
    worker.receivedAtMs = m_receivedAtMs;
    const qsizetype place = out.workers.size() - 1;
    if (m_values.heartbeatAge)
        m_ages.emplace_back(place, *m_values.heartbeatAge);
    m_identities.see(worker.key, place);
}

WorkerRows::Span WorkerRows::readAhead(QByteArrayView body, qint64 receivedAtMs,
                                       DecodedOverview &out)
{
    static constexpr QByteArrayView Member("\"workers\":");
    if (m_order.empty() || m_names != Names::WorkerApi)
        return {};
    const char *const end = body.data() + body.size();
    const qsizetype at = body.first(std::min(body.size(), FarthestRows)).indexOf(Member);
    const char *row = body.data() + at + Member.size();
    if (at < 0 || end - row < 3)
        return {};
    row += *row == ' ';
    if (*row++ != '[')
        return {};
    const qsizetype from = row - body.data();
    begin(Names::WorkerApi, receivedAtMs, body.size(), out);
    for (bool more = true; more && *row == '{' && m_index < MaxRows; ++m_index) {
        Worker &worker = out.workers.emplaceBack();
        WorkerTexts &texts = freshTexts();
        const char *next = quickRow(row, end, m_order, m_values, worker, texts);
        bool good = next && end - next > 2 && name({}, texts, worker);
        if (good && *next == ',') {
            ++next;
            next += *next == ' ';
            good = *next == '{';
        } else if (good) {
            more = false;
            good = *next == ']';
        }
        if (!good) { // it is what the careful way begins with
            out.workers.removeLast();
            break;
        }
        keep(out);
        row = next;
    }
    return {from, row - body.data()};
}

simdjson::error_code WorkerRows::row(od::value &value, const QString &nameInMap,
                                     const char *readable, DecodedOverview &out)
{
    if (m_index >= MaxRows)
        return simdjson::CAPACITY;
    const qsizetype index = m_index;
    const auto complain = [&](const QString &name, const QString &what) {
        ++out.malformed.count;
        out.malformed.last = QStringLiteral("workers[%1]").arg(index);
        if (!name.isEmpty())
            out.malformed.last += QStringLiteral(" \"%1\"").arg(name.left(200));
        out.malformed.last += QStringLiteral(": ") + what;
    };

    const Token rowToken(value);
    if (rowToken.kind() != '{') {
        ++m_index;
        complain(nameInMap, QStringLiteral("not an object"));
        return simdjson::SUCCESS;
    }
    WorkerTexts &texts = freshTexts();
    ++m_index;
    Worker &worker = out.workers.emplaceBack();
    Malformed bad;
    if (m_names != Names::WorkerApi ||
        !quickRow(rowToken.raw.data(), readable, m_order, m_values, worker, texts)) {
        if (const auto error = members(value, worker, texts, bad))
            return error;
    }

    const bool named = name(nameInMap, texts, worker);
    if (bad.count > 0) {
        complain(worker.name, bad.last);
        out.malformed.count += bad.count - 1;
    }
    if (!named) {
        complain({}, QStringLiteral("no name"));
        out.workers.removeLast();
        return simdjson::SUCCESS;
    }
    keep(out);
    return simdjson::SUCCESS;
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
    m_identities.finish(out.workers, out.malformed);
}

} // namespace qd::json
