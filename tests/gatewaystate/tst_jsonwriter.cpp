// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonwriter.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <limits>

using namespace qd;

class TestJsonWriter : public QObject
{
    Q_OBJECT
private slots:
    void writesNestedValues();
    void escapesEveryCodeUnit();
    void writesNumbers_data();
    void writesNumbers();
    void writesInstants();
    void knowsJsonNumbers_data();
    void knowsJsonNumbers();
    void isFast();
};

void TestJsonWriter::writesNestedValues()
{
    JsonWriter json;
    json.object()
        .key("a")
        .array()
        .integer(1)
        .array()
        .endArray()
        .object()
        .endObject()
        .null()
        .endArray();
    json.key(u"b\"c").object().key("d").boolean(true).key("e").text(u"x").endObject().endObject();
    QCOMPARE(json.take(), QByteArray("{\"a\":[1,[],{},null],\"b\\\"c\":{\"d\":true,\"e\":\"x\"}}"));
}

void TestJsonWriter::escapesEveryCodeUnit()
{
    for (int unit = 0; unit < 0x10000; ++unit) {
        const QString text = QLatin1Char('<') + QChar(ushort(unit)) + QLatin1Char('>');
        const QByteArray out = JsonWriter().array().text(text).endArray().take();
        QJsonParseError error;
        const QJsonDocument parsed = QJsonDocument::fromJson(out, &error);
        QVERIFY2(error.error == QJsonParseError::NoError, out.constData());
        QCOMPARE(parsed.array().at(0).toString(),
                 QChar::isSurrogate(unit) ? QStringLiteral("<\ufffd>") : text);
        for (const char c : out)
            QVERIFY(uchar(c) >= 0x20 && c != 0x7f);
        QVERIFY(!out.contains("\xe2\x80\xa8") && !out.contains("\xe2\x80\xa9"));
    }
    const QString pair = QStringLiteral("\U0001F6F3");
    QCOMPARE(JsonWriter().text(pair).take(), '"' + pair.toUtf8() + '"');
}

void TestJsonWriter::writesNumbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("zero") << 0.0 << QByteArray("0");
    QTest::newRow("minus zero") << -0.0001 << QByteArray("0");
    QTest::newRow("whole") << 120.0 << QByteArray("120");
    QTest::newRow("cut") << 2.12349 << QByteArray("2.123");
    QTest::newRow("trailing") << 2.1 << QByteArray("2.1");
    QTest::newRow("nan") << std::numeric_limits<double>::quiet_NaN() << QByteArray("null");
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << QByteArray("null");
}

void TestJsonWriter::writesNumbers()
{
    QFETCH(double, value);
    QFETCH(QByteArray, written);
    QCOMPARE(JsonWriter().real(value).take(), written);
    const QByteArray largest = JsonWriter().real(std::numeric_limits<double>::max()).take();
    QCOMPARE(largest.toDouble(), std::numeric_limits<double>::max());
}

void TestJsonWriter::writesInstants()
{
    QCOMPARE(JsonWriter().instant(1736942400000).take(), QByteArray("\"2025-01-15T12:00:00Z\""));
    QCOMPARE(JsonWriter().instant(1736942400250).take(),
             QByteArray("\"2025-01-15T12:00:00.250Z\""));
    QCOMPARE(JsonWriter().instant(0).take(), QByteArray("\"1970-01-01T00:00:00Z\""));
    QCOMPARE(JsonWriter().instant(-5).take(), QByteArray("\"1970-01-01T00:00:00Z\""));
    QCOMPARE(JsonWriter().instant(std::numeric_limits<qint64>::max()).take(),
             QByteArray("\"9999-12-31T23:59:59.999Z\""));
}

void TestJsonWriter::knowsJsonNumbers_data()
{
    QTest::addColumn<bool>("number");
    for (const char *good :
         {"0", "-1", "12.5", "1e5", "1E-9", "1763786000.5", "-0", "9007199254740993"})
        QTest::newRow(good) << true;
    for (const char *bad : {"", "-", "01", "+1", "1.", ".5", "1e", "1e999", "NaN", "inf", "0x10",
                            " 1", "1 ", "1,5", "None", "123456789012345678901234567890123"})
        QTest::newRow(bad) << false;
}

void TestJsonWriter::knowsJsonNumbers()
{
    QFETCH(bool, number);
    const QString text = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(isJsonNumber(text), number);
    const QByteArray out = JsonWriter().numberOrText(text).take();
    QCOMPARE(out.startsWith('"'), !number);
}

void TestJsonWriter::isFast()
{
    const QString name = QStringLiteral("Unified Background Processor 12345");
    QElapsedTimer clock;
    clock.start();
    JsonWriter json(8 * 1024 * 1024);
    json.array();
    for (int i = 0; i < 10'000; ++i) {
        json.object()
            .key("worker_name")
            .text(name)
            .key("status")
            .text(u"running")
            .key("a")
            .integer(i)
            .key("b")
            .real(i * 0.37);
        json.key("c").instant(1736942400250 + i).key("d").null().endObject();
    }
    const QByteArray out = json.endArray().take();
    QVERIFY(clock.elapsed() <
            500); // a few ms when optimised; this is a debug build under a busy machine at worst
    QCOMPARE(QJsonDocument::fromJson(out).array().size(), 10'000);
}

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
