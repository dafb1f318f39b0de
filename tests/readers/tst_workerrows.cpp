// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that a decoder reads ahead of the parser because they look like those of the last snapshot:
// whatever the body, the answer is that of a decoder that has never seen this fleet.
#include "apidecoder.h"

#include <QTest>
#include <vector>

using namespace qd;

class WorkerRowsTest : public QObject
{
    Q_OBJECT
private slots:
    void readsTheUsualBody();
    void anyBody_data();
    void anyBody();
    void anyByteChanged();
    void anyLength();
};

namespace {

QByteArray row(int i, const QByteArray &comma, const QByteArray &colon)
{
    return R"({"worker_name")" + colon + R"("Dienst Köln )" + QByteArray::number(i) + '"' + comma +
           R"("status")" + colon + R"("running")" + comma + R"("tasks_processed")" + colon +
           QByteArray::number(400 + i) + comma + R"("avg_processing_time")" + colon + "2.5" +
           comma + R"("error_rate")" + colon + "null}";
}

QByteArray bodyOf(const QByteArray &comma = ",", const QByteArray &colon = ":",
                  const QByteArray &third = {})
{
    QByteArray body =
        R"({"success":true,"timestamp":"2025-01-15T12:00:00Z","workers")" + colon + '[';
    for (int i = 0; i < 6; ++i)
        body += (i > 0 ? comma : QByteArray()) +
                (i == 3 && !third.isEmpty() ? third : row(i, comma, colon));
    return body + R"(],"system_overview":{"total_workers":6},"recent_activity":[]})";
}

DecodedOverview decoded(ApiDecoder &decoder, const QByteArray &body)
{
    // A copy that ends where the body ends: no terminator hides a read too far.
    const std::vector<char> exact(body.begin(), body.end());
    return decoder.overview({exact.data(), qsizetype(exact.size())}, 7);
}

/// What a decoder that has just seen \a before makes of \a body, against one that has seen nothing.
void compare(const QByteArray &before, const QByteArray &body)
{
    ApiDecoder warm, fresh;
    QVERIFY(decoded(warm, before).ok);
    const DecodedOverview ours = decoded(warm, body), reference = decoded(fresh, body);
    QCOMPARE(ours.ok, reference.ok);
    QCOMPARE(ours.error, reference.error);
    QCOMPARE(ours.refused, reference.refused);
    QCOMPARE(ours.hasWorkers, reference.hasWorkers);
    QCOMPARE(ours.serverTimeMs, reference.serverTimeMs);
    QCOMPARE(ours.malformed.count, reference.malformed.count);
    QCOMPARE(ours.malformed.last, reference.malformed.last);
    QCOMPARE(ours.activity.size(), reference.activity.size());
    QCOMPARE(ours.system.has_value(), reference.system.has_value());
    QVERIFY(ours.workers == reference.workers);
}

} // namespace

void WorkerRowsTest::readsTheUsualBody()
{
    ApiDecoder decoder;
    for (int round = 0; round < 2; ++round) {
        const DecodedOverview overview = decoded(decoder, bodyOf());
        QVERIFY2(overview.ok, qPrintable(overview.error));
        QCOMPARE(overview.workers.size(), 6);
        QCOMPARE(overview.workers[5].name, QStringLiteral("Dienst Köln 5"));
        QCOMPARE(overview.workers[5].processed, MaybeInt(405));
        QCOMPARE(overview.workers[5].serverTimeMs, overview.serverTimeMs);
        QCOMPARE(overview.workers[0].serverTimeMs, overview.serverTimeMs);
        QCOMPARE(overview.workers[0].receivedAtMs, 7);
        QVERIFY(overview.system);
    }
}

void WorkerRowsTest::anyBody_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("body");
    const QByteArray usual = bodyOf();
    const auto add = [&](const char *name, const QByteArray &body) {
        QTest::newRow(name) << usual << body;
    };
    add("the same", usual);
    add("spaces", bodyOf(", ", ": "));
    QTest::newRow("spaces again") << bodyOf(", ", ": ") << bodyOf(", ", ": ");
    add("wide spaces", bodyOf(" ,  ", " :\n"));
    add("an escape in one row", bodyOf(",", ":", R"({"worker_name":"a\"b","status":"idle"})"));
    add("a bad value in one row", bodyOf(",", ":", R"({"worker_name":"a","status":[1]})"));
    add("a row without a name", bodyOf(",", ":", R"({"status":"idle"})"));
    add("a row with more", bodyOf(",", ":", R"({"worker_name":"a","x":{"workers":[{}]}})"));
    add("a row that is none", bodyOf(",", ":", "17"));
    add("ill-formed text", bodyOf(",", ":", "{\"worker_name\":\"a\xFF\",\"status\":\"idle\"}"));
    add("a raw control", bodyOf(",", ":", "{\"worker_name\":\"a\tb\",\"status\":\"idle\"}"));
    add("the same row twice", bodyOf(",", ":", row(1, ",", ":")));
    add("byte order mark", "\xEF\xBB\xBF" + usual);
    add("in data", R"({"data":)" + usual + '}');
    add("workers of something else", R"({"other":)" + usual + R"(,"workers":[]})");
    add("only of something else", R"({"other":)" + usual + '}');
    add("in a list", '[' + usual + ']');
    add("after an escaped quote", QByteArray(usual).replace("\"workers\"", "\"x\\\"workers\""));
    add("within a string", QByteArray(usual).replace("\"workers\"", "\"x,\"workers\""));
    add("two lists", usual.chopped(1) + R"(,"workers":[{"worker_name":"last"}]})");
    add("a map", QByteArray(usual).replace("[{", "{\"a\":{").replace("}],", "}},"));
    add("refused", QByteArray(usual).replace("true", "false"));
    add("trailing comma", QByteArray(usual).replace("}],", "},],"));
    add("something behind", usual + "{}");
    add("a comma missing", QByteArray(usual).replace("},{", "}{"));
    add("no time", QByteArray(usual).replace("timestamp", "timestomp"));
    add("empty list", R"({"workers":[]})");
}

void WorkerRowsTest::anyBody()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, body);
    compare(before, body);
}

void WorkerRowsTest::anyByteChanged()
{
    const QByteArray usual = bodyOf();
    for (qsizetype at = 0; at < usual.size(); ++at) {
        for (const char c :
             {'"', '\\', ',', ':', '{', '}', '[', ']', '0', ' ', '\n', 'x', '\0', '\xC3'}) {
            QByteArray body = usual;
            body[at] = c;
            compare(usual, body);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("byte %1 is now %2").arg(at).arg(int(c))));
        }
    }
}

void WorkerRowsTest::anyLength()
{
    const QByteArray usual = bodyOf(", ", ": ");
    for (qsizetype size = 0; size < usual.size(); ++size) {
        compare(usual, usual.first(size));
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("%1 bytes").arg(size)));
    }
}

QTEST_APPLESS_MAIN(WorkerRowsTest)
#include "tst_workerrows.moc"
