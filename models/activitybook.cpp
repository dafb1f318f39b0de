// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitybook.h"

#include "text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstring>

namespace qd {

namespace {

constexpr size_t ChunkBytes = 64 * 1024, ChunkEntries = 512;
constexpr qsizetype MostText = 4096, MostFieldsBytes = 8 * 1024;
enum EntryFlag : quint8 {
    OutcomeBits = 7,
    HasTime = 8,
    HasDuration = 16,
    IsInterim = 32,
    IsCut = 64
};

void putNumber(QByteArray &out, quint64 value)
{
    char bytes[10];
    int size = 0;
    do {
        bytes[size++] = char((value & 0x7f) | (value >= 0x80 ? 0x80 : 0));
        value >>= 7;
    } while (value);
    out.append(bytes, size);
}

void putText(QByteArray &out, const QString &text, qsizetype most = MostText)
{
    const QByteArray bytes = (text.size() > most ? text.left(most) : text).toUtf8();
    putNumber(out, quint64(bytes.size()));
    out.append(bytes);
}

void putReal(QByteArray &out, double value)
{
    char bytes[sizeof value];
    std::memcpy(bytes, &value, sizeof value);
    out.append(bytes, sizeof value);
}

void putWord(QByteArray &out, ActivityWords &words, const QString &word)
{
    const quint32 number = words.number(word);
    putNumber(out, number);
    if (number == ActivityWords::Inline)
        putText(out, word);
}

// What is read here was written above: no length is foreign.
quint64 takeNumber(const uchar *&at)
{
    quint64 value = 0;
    for (int shift = 0;; shift += 7) {
        const uchar byte = *at++;
        value |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            return value;
    }
}

QByteArrayView takeText(const uchar *&at)
{
    const auto size = qsizetype(takeNumber(at));
    const QByteArrayView text(reinterpret_cast<const char *>(at), size);
    at += size;
    return text;
}

double takeReal(const uchar *&at)
{
    double value = 0;
    std::memcpy(&value, at, sizeof value);
    at += sizeof value;
    return value;
}

ActivityBytes::Word takeWord(const uchar *&at)
{
    ActivityBytes::Word word;
    word.number = quint32(takeNumber(at));
    if (word.number == ActivityWords::Inline)
        word.text = takeText(at);
    return word;
}

quint64 folded(qint64 value)
{
    return (quint64(value) << 1) ^ quint64(value >> 63);
}

qint64 unfolded(quint64 value)
{
    return qint64(value >> 1) ^ -qint64(value & 1);
}

void putField(QByteArray &out, const QJsonValue &value, const ActivityEntry &entry,
              const QString &kind)
{
    using V = ActivityBook::Value;
    switch (value.type()) {
    case QJsonValue::String: {
        const QString text = value.toString();
        const std::pair<const QString *, V::Kind> known[] = {{&entry.worker, V::Worker},
                                                             {&entry.job, V::Job},
                                                             {&entry.queue, V::Queue},
                                                             {&kind, V::Kind_},
                                                             {&entry.status, V::Status}};
        for (const auto &[same, how] : known) {
            if (text.size() <= MostText && text == *same && !text.isEmpty()) {
                out.append(char(how));
                return;
            }
        }
        out.append(char(V::Text));
        putText(out, text);
        return;
    }
    case QJsonValue::Double:
        out.append(char(V::Number));
        putReal(out, value.toDouble());
        return;
    case QJsonValue::Bool: out.append(char(value.toBool() ? V::True : V::False)); return;
    case QJsonValue::Array:
    case QJsonValue::Object: {
        const QByteArray json =
            (value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject()))
                .toJson(QJsonDocument::Compact);
        out.append(char(V::Json));
        putNumber(out, quint64(json.size()));
        out.append(json);
        return;
    }
    default: out.append(char(V::Null));
    }
}

} // namespace

// ---- words ----

ActivityWords::ActivityWords()
    : m_words(First)
{
}

quint32 ActivityWords::number(const QString &word)
{
    if (word.isEmpty())
        return 0;
    if (const auto known = m_numbers.constFind(word); known != m_numbers.constEnd())
        return *known;
    const size_t bytes = size_t(word.size()) * 2;
    if (m_words.size() >= Most || m_bytes + bytes > MostBytes || word.size() > 1000)
        return Inline;
    const auto number = quint32(m_words.size());
    m_words.push_back(word);
    m_numbers.insert(word, number);
    m_bytes += bytes;
    return number;
}

QString activityKind(const ActivityEntry &entry)
{
    if (entry.kind == QLatin1StringView("activity")) {
        const QString beside = entry.fields.value(QLatin1StringView("kind")).toString();
        if (!beside.isEmpty())
            return beside.left(MostText);
    }
    return entry.kind;
}

// ---- the ring ----

ActivityBook::ActivityBook(size_t most, size_t mostBytes)
    : m_most(std::max<size_t>(most, 1))
    , m_mostBytes(mostBytes)
    , m_chunkEntries(std::clamp<size_t>(m_most / 4, 1, ChunkEntries))
{
}

void ActivityBook::append(const ActivityEntry &entry)
{
    const QString kind = activityKind(entry);
    QByteArray &out = m_scratch;
    out.resize(0);
    out.append(char(0));
    quint8 flags = quint8(entry.outcome);
    if (entry.timestampMs) {
        flags |= HasTime;
        putNumber(out, folded(*entry.timestampMs));
    }
    if (entry.durationMs) {
        flags |= HasDuration;
        putReal(out, *entry.durationMs);
    }
    putWord(out, m_words, entry.worker);
    putWord(out, m_words, kind);
    putWord(out, m_words, entry.queue);
    putWord(out, m_words, entry.status);
    putText(out, entry.text);
    putText(out, entry.job);
    putText(out, entry.id, 200);
    putWord(out, m_words, entry.kind == kind ? QString() : entry.kind);
    const qsizetype counted = out.size();
    out.append(char(0)); // how many fields: at most 127
    int fields = 0;
    for (auto it = entry.fields.constBegin(); it != entry.fields.constEnd(); ++it) {
        const qsizetype before = out.size();
        putWord(out, m_words, it.key());
        putField(out, it.value(), entry, kind);
        if (out.size() - counted > MostFieldsBytes || fields == 127) {
            out.resize(before);
            flags |= IsCut;
            continue; // a smaller one may fit still
        }
        if (++fields == 127)
            break;
    }
    if (fields < entry.fields.size())
        flags |= IsCut;
    out[counted] = char(fields);
    if (entry.interim) {
        flags |= IsInterim;
        ++m_interim;
    }
    out[0] = char(flags);
    put(out);
}

void ActivityBook::put(const QByteArray &bytes)
{
    const auto size = size_t(bytes.size());
    const bool full = m_chunks.empty() || m_chunks.back().starts.size() >= m_chunkEntries ||
                      m_chunks.back().bytes.size() + size > ChunkBytes;
    if (full) {
        if (!m_chunks.empty()) { // nothing more comes into it
            m_bytes -= m_chunks.back().bytes.capacity();
            m_chunks.back().bytes.shrink_to_fit();
            m_bytes += m_chunks.back().bytes.capacity();
        }
        while (!m_chunks.empty() &&
               (this->size() + m_chunkEntries > m_most || m_bytes + ChunkBytes > m_mostBytes)) {
            m_bytes -= m_chunks.front().bytes.capacity();
            m_chunks.pop_front();
        }
        Chunk &chunk = m_chunks.emplace_back();
        chunk.first = m_end;
        chunk.bytes.reserve(std::max(ChunkBytes, size));
        chunk.starts.reserve(m_chunkEntries);
        m_bytes += chunk.bytes.capacity();
    }
    Chunk &chunk = m_chunks.back();
    chunk.starts.push_back(quint32(chunk.bytes.size()));
    chunk.bytes.insert(chunk.bytes.end(), bytes.cbegin(), bytes.cend());
    ++m_end;
}

const ActivityBook::Chunk &ActivityBook::chunkOf(quint64 number) const
{
    const auto after =
        std::upper_bound(m_chunks.begin(), m_chunks.end(), number,
                         [](quint64 value, const Chunk &chunk) { return value < chunk.first; });
    return *std::prev(after);
}

QByteArrayView ActivityBook::bytesOf(quint64 number) const
{
    const Chunk &chunk = chunkOf(number);
    const auto at = size_t(number - chunk.first);
    const size_t from = chunk.starts[at];
    const size_t to =
        at + 1 < chunk.starts.size() ? size_t(chunk.starts[at + 1]) : chunk.bytes.size();
    return {chunk.bytes.data() + from, qsizetype(to - from)};
}

ActivityBytes ActivityBook::view(quint64 number) const
{
    const QByteArrayView bytes = bytesOf(number);
    const auto *at = reinterpret_cast<const uchar *>(bytes.data());
    const uchar *const end = at + bytes.size();
    ActivityBytes view;
    const quint8 flags = *at++;
    view.outcome = ActivityOutcome(flags & OutcomeBits);
    view.interim = flags & IsInterim;
    view.cut = flags & IsCut;
    if (flags & HasTime)
        view.timestampMs = unfolded(takeNumber(at));
    if (flags & HasDuration)
        view.durationMs = takeReal(at);
    view.worker = takeWord(at);
    view.kind = takeWord(at);
    view.queue = takeWord(at);
    view.status = takeWord(at);
    view.text = takeText(at);
    view.job = takeText(at);
    view.rest = {reinterpret_cast<const char *>(at), end - at};
    return view;
}

QString ActivityBook::word(const ActivityBytes::Word &word) const
{
    return word.number == ActivityWords::Inline ? QString::fromUtf8(word.text)
                                                : m_words.word(word.number);
}

QString ActivityBook::toText(const ActivityBytes &view, const Value &value) const
{
    switch (value.kind) {
    case Value::Text:
    case Value::Json: return QString::fromUtf8(value.text);
    case Value::Number: return QString::number(value.number, 'g', 15);
    case Value::True: return QStringLiteral("true");
    case Value::False: return QStringLiteral("false");
    case Value::Worker: return word(view.worker);
    case Value::Job: return QString::fromUtf8(view.job);
    case Value::Queue: return word(view.queue);
    case Value::Kind_: return word(view.kind);
    case Value::Status: return word(view.status);
    case Value::Null: break;
    }
    return {};
}

ActivityEntry ActivityBook::entry(quint64 number) const
{
    ActivityEntry entry;
    if (!has(number))
        return entry;
    const ActivityBytes view = this->view(number);
    ActivityFields fields(view);
    entry.id = QString::fromUtf8(fields.id());
    entry.timestampMs = view.timestampMs;
    entry.worker = word(view.worker);
    entry.kind = fields.kindAsItCame().number ? word(fields.kindAsItCame()) : word(view.kind);
    entry.job = QString::fromUtf8(view.job);
    entry.queue = word(view.queue);
    entry.status = word(view.status);
    entry.durationMs = view.durationMs;
    entry.text = QString::fromUtf8(view.text);
    entry.outcome = view.outcome;
    entry.interim = view.interim;
    while (fields.next()) {
        const Value &value = fields.value();
        QJsonValue json;
        switch (value.kind) {
        case Value::Number: json = value.number; break;
        case Value::True: json = true; break;
        case Value::False: json = false; break;
        case Value::Null: break;
        case Value::Json: {
            const QJsonDocument document = QJsonDocument::fromJson(value.text.toByteArray());
            json =
                document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
            break;
        }
        default: json = toText(view, value);
        }
        entry.fields.insert(word(fields.name()), json);
    }
    return entry;
}

quint64 ActivityBook::removeInterim()
{
    if (m_interim == 0)
        return m_end;
    quint64 from = first();
    while (from < m_end && !view(from).interim)
        ++from;
    std::vector<QByteArray> kept;
    for (quint64 number = from; number < m_end; ++number) {
        if (!view(number).interim)
            kept.push_back(bytesOf(number).toByteArray());
    }
    removeNewest(from);
    m_interim = 0;
    for (const QByteArray &bytes : kept)
        put(bytes);
    return from;
}

void ActivityBook::removeNewest(quint64 from)
{
    while (!m_chunks.empty() && m_chunks.back().first >= from) {
        m_bytes -= m_chunks.back().bytes.capacity();
        m_chunks.pop_back();
    }
    if (!m_chunks.empty() && from < m_end) {
        Chunk &chunk = m_chunks.back();
        const auto keep = size_t(from - chunk.first);
        if (keep < chunk.starts.size()) {
            chunk.bytes.resize(chunk.starts[keep]);
            chunk.starts.resize(keep);
        }
    }
    m_end = std::min(m_end, from);
}

void ActivityBook::clear()
{
    m_chunks.clear();
    m_bytes = 0;
    m_interim = 0;
}

// ---- fields ----

ActivityFields::ActivityFields(const ActivityBytes &view)
    : m_at(reinterpret_cast<const uchar *>(view.rest.data()))
    , m_end(m_at + view.rest.size())
{
    if (m_at == m_end)
        return;
    m_id = takeText(m_at);
    m_kind = takeWord(m_at);
    m_left = *m_at++;
}

bool ActivityFields::next()
{
    if (m_left == 0)
        return false;
    --m_left;
    m_name = takeWord(m_at);
    m_value = {};
    m_value.kind = ActivityBook::Value::Kind(*m_at++);
    if (m_value.kind == ActivityBook::Value::Number)
        m_value.number = takeReal(m_at);
    else if (m_value.kind == ActivityBook::Value::Text || m_value.kind == ActivityBook::Value::Json)
        m_value.text = takeText(m_at);
    return true;
}

} // namespace qd
