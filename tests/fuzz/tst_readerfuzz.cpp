// SPDX-License-Identifier: GPL-3.0-or-later
// Random streams and mutated bodies from fixed seeds: the same every time, so that a failure can be
// looked at.
#include "apidecoder.h"
#include "ssereader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>
#include <QtTest>

using namespace qd;

namespace {

struct Seen
{
    QByteArray type, data, id;
    bool operator==(const Seen &) const = default;
};

/// The standard's algorithm word for word on the whole stream: slow and plain, an oracle.
QList<Seen> byTheBook(QByteArray stream, QByteArray *lastId, qint64 *retry)
{
    if (stream.startsWith("\xEF\xBB\xBF"))
        stream.remove(0, 3);
    QList<Seen> events;
    QByteArray data, type, id, line;
    for (qsizetype i = 0; i < stream.size(); ++i) {
        if (stream[i] != '\r' && stream[i] != '\n') {
            line += stream[i];
            continue;
        }
        if (stream[i] == '\r' && i + 1 < stream.size() && stream[i + 1] == '\n')
            ++i;
        const QByteArray whole = std::exchange(line, QByteArray());
        if (whole.isEmpty()) {
            *lastId = id;
            if (!data.isEmpty()) {
                data.chop(1);
                events.append({type.isEmpty() ? QByteArray("message") : type, data, id});
            }
            data.clear();
            type.clear();
            continue;
        }
        const qsizetype colon = whole.indexOf(':');
        const QByteArray name = colon < 0 ? whole : whole.first(colon);
        QByteArray value = colon < 0 ? QByteArray() : whole.mid(colon + 1);
        if (value.startsWith(' '))
            value.remove(0, 1);
        if (name == "data") {
            data += value + '\n';
        } else if (name == "event") {
            type = value;
        } else if (name == "id" && !value.contains('\0')) {
            id = value;
        } else if (name == "retry" && !value.isEmpty() &&
                   std::all_of(value.begin(), value.end(),
                               [](char c) { return c >= '0' && c <= '9'; })) {
            *retry = value.size() > 8 ? 86400000 : std::min(value.toLongLong(), 86400000LL);
        }
    }
    return events;
}

QByteArray randomStream(QRandomGenerator &random)
{
    static const QList<QByteArray> parts = {"\n",
                                            "\n",
                                            "\n",
                                            "\r",
                                            "\r\n",
                                            "\n\n",
                                            "data",
                                            "data:",
                                            "data: ",
                                            "event:",
                                            "event: ",
                                            "id:",
                                            "id",
                                            "retry:",
                                            "retry: ",
                                            ":",
                                            " ",
                                            "x",
                                            "1",
                                            "42",
                                            "007",
                                            "unknown:",
                                            "dat",
                                            "da",
                                            "data :",
                                            "Data:",
                                            "datax:",
                                            "\xEF\xBB\xBF",
                                            "\xEF\xBB",
                                            "\xE2\x82",
                                            "\xFF",
                                            QByteArray(1, '\0'),
                                            "\t",
                                            "{\"a\":1}",
                                            QByteArray(70, 'y'),
                                            QByteArray(300, 'z')};
    QByteArray stream;
    const int count = random.bounded(1, 60);
    for (int i = 0; i < count; ++i)
        stream += parts[random.bounded(int(parts.size()))];
    return stream;
}

QList<Seen> read(SseReader &reader, const QByteArray &stream, QRandomGenerator *random)
{
    QList<Seen> events;
    for (qsizetype at = 0; at < stream.size();) {
        const qsizetype size =
            random ? std::min<qsizetype>(random->bounded(1, 90), stream.size() - at) : 1;
        QByteArray piece(stream.constData() + at, size);
        reader.feed(piece);
        while (const auto event = reader.take())
            events.append({event->type.toByteArray(), event->data.toByteArray(),
                           event->lastEventId.toByteArray()});
        piece.fill('!');
        at += size;
    }
    return events;
}

const QByteArray Overview =
    R"({"success":true,"timestamp":"2025-01-15T12:00:00Z","system_overview":{"total_workers":3,
"overall_health":"healthy","system_load":45.2},"workers":[{"worker_name":"Discovery Worker","status":"running","uptime_seconds":3600,
"tasks_processed":450,"current_queue_size":12,"last_activity":"2025-01-15T11:59:30Z","error_rate":5.6,"extra":{"a":[1,null,"x"]}},
{"worker_name":"b","address":"b1","heartbeat_age_seconds":1.5,"exit_code":-9,"current_job":null},{"worker_name":"b"}],
"recent_activity":[{"timestamp":"2025-01-15T11:58:00Z","worker":"b","action":"\u00e9 \"x\"","status":"success","duration_ms":2500}],
"performance_metrics":{"cpu_usage":45.2,"memory_usage":156.7,"limit":3},"queues":{"q":{"size":1,"processing":true}},
"system_health":{"status":"healthy"},"count":5,"type":"job_failed","worker_id":"w"})";

QByteArray mutated(QByteArray body, QRandomGenerator &random)
{
    static const QList<QByteArray> odd = {"{",
                                          "}",
                                          "[",
                                          "]",
                                          ",",
                                          ":",
                                          "\"",
                                          "\\",
                                          "null",
                                          "1e999",
                                          "NaN",
                                          "-",
                                          "9223372036854775808",
                                          "\xFF",
                                          QByteArray(1, '\0'),
                                          "\x1f",
                                          "true",
                                          "[[[[",
                                          "\"a\":",
                                          "\\ud800",
                                          "0",
                                          "\n",
                                          "<html>"};
    const int changes = random.bounded(1, 5);
    for (int i = 0; i < changes && !body.isEmpty(); ++i) {
        const int at = random.bounded(int(body.size()));
        switch (random.bounded(6)) {
        case 0: body[at] = char(random.bounded(256)); break;
        case 1: body.remove(at, random.bounded(1, 8)); break;
        case 2: body.insert(at, odd[random.bounded(int(odd.size()))]); break;
        case 3: body.truncate(at); break;
        case 4:
            body.insert(at, body.mid(random.bounded(int(body.size())), random.bounded(1, 200)));
            break;
        default:
            body.replace(at, random.bounded(1, 6), odd[random.bounded(int(odd.size()))]);
            break;
        }
    }
    return body;
}

bool isSane(const DecodedOverview &out)
{
    if (!out.ok)
        return !out.error.isEmpty() && out.workers.isEmpty() && !out.hasWorkers &&
               out.activity.isEmpty();
    QSet<QString> keys;
    for (const Worker &worker : out.workers) {
        const bool counts = worker.processed.value_or(0) >= 0 && worker.queueSize.value_or(0) >= 0;
        const bool reals =
            worker.uptimeSeconds.value_or(0) >= 0 && worker.errorRate.value_or(0) <= 1e6;
        if (!counts || !reals || worker.key.isEmpty() || worker.name.isEmpty())
            return false;
        keys.insert(worker.key);
    }
    return keys.size() == out.workers.size() &&
           out.malformed.last.isEmpty() == (out.malformed.count == 0);
}

} // namespace

class TestReaderFuzz : public QObject
{
    Q_OBJECT

private slots:
    void sseAgreesWithTheBook();
    void sseIsTheSameUnderEveryChunkingWhenItDrops();
    void mutatedBodies();
    void agreesWithQJson();
};

void TestReaderFuzz::sseAgreesWithTheBook()
{
    QRandomGenerator random(20251122);
    for (int round = 0; round < 8000; ++round) {
        const QByteArray stream = randomStream(random);
        QByteArray lastId;
        qint64 retry = -1;
        const QList<Seen> expected = byTheBook(stream, &lastId, &retry);
        for (const bool byteByByte : {true, false}) {
            SseReader reader;
            const QList<Seen> seen = read(reader, stream, byteByByte ? nullptr : &random);
            QVERIFY2(seen == expected, stream.toPercentEncoding().constData());
            QCOMPARE(reader.lastEventId(), lastId);
            QCOMPARE(reader.retryMs().value_or(-1), retry);
            QCOMPARE(reader.droppedEvents(), quint64(0));
        }
    }
}

void TestReaderFuzz::sseIsTheSameUnderEveryChunkingWhenItDrops()
{
    QRandomGenerator random(7);
    quint64 dropped = 0;
    for (int round = 0; round < 6000; ++round) {
        const QByteArray stream = randomStream(random);
        SseReader bytes(64), chunks(64);
        const QList<Seen> expected = read(bytes, stream, nullptr);
        QVERIFY2(read(chunks, stream, &random) == expected, stream.toPercentEncoding().constData());
        QCOMPARE(chunks.droppedEvents(), bytes.droppedEvents());
        QCOMPARE(chunks.droppedBytes(), bytes.droppedBytes());
        for (const Seen &event : expected)
            QVERIFY(event.data.size() <= 64);
        dropped += bytes.droppedEvents();
    }
    QVERIFY(dropped > 500); // the limit was really reached
}

void TestReaderFuzz::mutatedBodies()
{
    QRandomGenerator random(42);
    ApiDecoder decoder;
    int good = 0, bad = 0;
    for (int round = 0; round < 12000; ++round) {
        const QByteArray body = mutated(Overview, random);
        const DecodedOverview overview = decoder.overview(body, 1);
        QVERIFY2(isSane(overview), body.constData());
        QVERIFY2(isSane(decoder.fleetWorkers(body, 1)), body.constData());
        const DecodedQueues queues = decoder.queueStatus(body, 1);
        QVERIFY2(queues.ok == queues.error.isEmpty(), body.constData());
        const DecodedEvent event = decoder.fleetEvent(QStringLiteral("1-0"), body);
        QVERIFY2(event.ok == event.error.isEmpty(), body.constData());
        QVERIFY(decoder.pendingCount(body).value_or(0) >= 0);
        QVERIFY(errorWords(body).size() <= 1000);
        ++(overview.ok ? good : bad);
    }
    QVERIFY(good > 500 && bad > 500);
    QCOMPARE(decoder.overview(Overview, 1).workers.size(), 3);
}

void TestReaderFuzz::agreesWithQJson()
{
    QRandomGenerator random(3);
    ApiDecoder decoder;
    for (int round = 0; round < 300; ++round) {
        QJsonArray rows;
        const int count = random.bounded(0, 40);
        for (int i = 0; i < count; ++i) {
            QString name = QStringLiteral("w%1 ").arg(i);
            for (int c = random.bounded(0, 12); c > 0; --c)
                name += QChar(ushort(random.bounded(4) ? random.bounded(1, 0x80)
                                                       : random.bounded(0x80, 0xD800)));
            rows.append(
                QJsonObject{{QStringLiteral("worker_name"), name},
                            {QStringLiteral("tasks_processed"), qint64(random.bounded(1000000000))},
                            {QStringLiteral("uptime_seconds"), random.bounded(1e6)},
                            {QStringLiteral("error_rate"), random.bounded(100) / 8.0}});
        }
        const QJsonDocument document(QJsonObject{{QStringLiteral("workers"), rows}});
        for (const auto format : {QJsonDocument::Compact, QJsonDocument::Indented}) {
            const DecodedOverview out = decoder.overview(document.toJson(format), 0);
            QVERIFY2(out.ok, qPrintable(out.error));
            QCOMPARE(out.malformed.count, quint64(0));
            QCOMPARE(out.workers.size(), rows.size());
            for (qsizetype i = 0; i < rows.size(); ++i) {
                QCOMPARE(out.workers[i].name, rows[i][QStringLiteral("worker_name")].toString());
                QCOMPARE(out.workers[i].processed,
                         MaybeInt(rows[i][QStringLiteral("tasks_processed")].toInteger()));
                QVERIFY(out.workers[i].uptimeSeconds ==
                        rows[i][QStringLiteral("uptime_seconds")].toDouble());
                QVERIFY(out.workers[i].errorRate ==
                        rows[i][QStringLiteral("error_rate")].toDouble());
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestReaderFuzz)
#include "tst_readerfuzz.moc"
