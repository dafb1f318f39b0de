// SPDX-License-Identifier: GPL-3.0-or-later
#include "respreader.h"

#include <QElapsedTimer>
#include <QTest>

using namespace qd;

namespace {

QString told(const RespValue &value)
{
    switch (value.type) {
    case RespValue::Nil: return QStringLiteral("nil");
    case RespValue::Status: return QStringLiteral("+") + QString::fromLatin1(value.text);
    case RespValue::Error: return QStringLiteral("-") + QString::fromLatin1(value.text);
    case RespValue::Integer: return QStringLiteral(":%1").arg(value.integer);
    case RespValue::Bulk: return QStringLiteral("$") + QString::fromLatin1(value.text.toHex());
    case RespValue::Array: break;
    }
    QStringList items;
    for (const RespValue &item : value.items)
        items += told(item);
    return QLatin1Char('[') + items.join(QLatin1Char(' ')) + QLatin1Char(']');
}

QStringList readAll(QByteArrayView bytes, qsizetype piece, QString *error = nullptr,
                    const RespLimits &limits = {})
{
    RespReader reader(limits);
    QStringList replies;
    while (!bytes.isEmpty()) {
        const auto part = bytes.first(std::min(piece, bytes.size()));
        bytes = bytes.sliced(part.size());
        const bool good = reader.feed(part);
        while (const auto value = reader.take())
            replies += told(*value);
        if (!good)
            break;
    }
    if (error)
        *error = reader.error();
    return replies;
}

} // namespace

class TestRespReader : public QObject
{
    Q_OBJECT
private slots:
    void readsEveryTypeInAnyPieces_data();
    void readsEveryTypeInAnyPieces();
    void refusesNonsenseInAnyPieces_data();
    void refusesNonsenseInAnyPieces();
    void givesWhatWasWholeBeforeTheFault();
    void boundsAnEndlessLine();
    void boundsAnEndlessLength();
    void boundsALargeBulk();
    void shortensALongBulkInAnyPieces_data();
    void shortensALongBulkInAnyPieces();
    void boundsElementsOfAllLevelsTogether();
    void cutsABoundedReply();
    void boundsDepth();
    void takesMemoryForWhatCameOnly();
    void startsAnewAfterReset();
    void tellsWhatAReplyTookOnTheWire_data();
    void tellsWhatAReplyTookOnTheWire();
};

void TestRespReader::readsEveryTypeInAnyPieces_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("replies");
    const auto row = [](const char *name, QByteArray bytes, const char *replies) {
        QTest::newRow(name) << bytes << QString::fromLatin1(replies);
    };
    row("status", "+OK\r\n", "+OK");
    row("error", "-WRONGTYPE no\r\n", "-WRONGTYPE no");
    row("integers", ":0\r\n:-9223372036854775808\r\n:9223372036854775807\r\n",
        ":0|:-9223372036854775808|:9223372036854775807");
    row("bulk with line end and zero inside", QByteArray("$5\r\na\r\n\0b\r\n", 11), "$610d0a0062");
    row("empty bulk", "$0\r\n\r\n", "$");
    row("nil bulk and nil array", "$-1\r\n*-1\r\n", "nil|nil");
    row("empty array", "*0\r\n", "[]");
    row("nested", "*3\r\n*2\r\n:1\r\n*0\r\n$-1\r\n*1\r\n+x\r\n", "[[:1 []] nil [+x]]");
    row("entry of a stream",
        "*1\r\n*2\r\n$1\r\ns\r\n*1\r\n*2\r\n$3\r\n1-1\r\n*2\r\n$1\r\na\r\n$1\r\nb\r\n",
        "[[$73 [[$312d31 [$61 $62]]]]]");
    row("several", "+A\r\n:2\r\n$1\r\nC\r\n", "+A|:2|$43");
}

void TestRespReader::readsEveryTypeInAnyPieces()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, replies);
    for (qsizetype piece = 1; piece <= bytes.size(); ++piece) {
        QString error;
        QCOMPARE(readAll(bytes, piece, &error).join(QLatin1Char('|')), replies);
        QCOMPARE(error, QString());
    }
}

void TestRespReader::refusesNonsenseInAnyPieces_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArrayList inputs{"*4294967296\r\n",
                                "*1152921504606846976\r\n",
                                "*2147483647\r\n",
                                "*4000001\r\n",
                                "*-7\r\n",
                                "$-7\r\n",
                                ":99999999999999999999\r\n",
                                "?\r\n",
                                "%1\r\n+a\r\n+b\r\n",
                                "_\r\n",
                                ",1.5\r\n",
                                "#t\r\n",
                                "~1\r\n+a\r\n",
                                ">1\r\n+a\r\n",
                                "(123\r\n",
                                "=5\r\ntxt:a\r\n",
                                "HTTP/1.1 400 Bad Request\r\n\r\n",
                                "$5\r\nhelloXX+OK\r\n",
                                "*1\r\n$1\r\naXX"};
    for (const QByteArray &input : inputs)
        QTest::newRow(input.left(24).replace("\r\n", " ").constData()) << input;
}

void TestRespReader::refusesNonsenseInAnyPieces()
{
    QFETCH(QByteArray, bytes);
    for (const qsizetype piece : {qsizetype(1), qsizetype(3), bytes.size()}) {
        QString error;
        const QStringList replies = readAll(bytes, piece, &error);
        QCOMPARE(replies, QStringList());
        QVERIFY(!error.isEmpty());
    }
}

void TestRespReader::givesWhatWasWholeBeforeTheFault()
{
    RespReader reader;
    QVERIFY(!reader.feed("+A\r\n+B\r\n?oops\r\n+C\r\n"));
    QCOMPARE(told(*reader.take()), QStringLiteral("+A"));
    QCOMPARE(told(*reader.take()), QStringLiteral("+B"));
    QVERIFY(!reader.take());
    QVERIFY(!reader.feed("+D\r\n"));
    QVERIFY(!reader.take());
}

void TestRespReader::boundsAnEndlessLine()
{
    for (const char type : {'+', '-', ':', '*'}) {
        RespReader reader;
        QByteArray piece(64 * 1024, type == ':' || type == '*' ? '1' : 'x');
        piece[0] = type;
        qsizetype fed = 0;
        QElapsedTimer clock;
        clock.start();
        while (reader.feed(piece) && fed < 64 * 1024 * 1024) {
            fed += piece.size();
            piece[0] = piece[1];
        }
        QVERIFY2(!reader.error().isEmpty(), &type);
        QVERIFY(fed <= 256 * 1024);
        QVERIFY(clock.elapsed() < 2'000);
    }
}

void TestRespReader::boundsAnEndlessLength()
{
    RespReader reader;
    reader.feed("$");
    qsizetype fed = 0;
    while (reader.feed("0") && fed < 1000)
        ++fed;
    QVERIFY(fed < 100);
}

void TestRespReader::boundsALargeBulk()
{
    RespLimits limits;
    limits.replyBytes = 1024 * 1024;
    for (const QByteArray &head :
         {QByteArray("$536870912\r\n"), QByteArray("$9223372036854775807\r\n"),
          QByteArray("*2\r\n$536870912\r\n")}) {
        RespReader reader(limits);
        reader.feed(head);
        const QByteArray piece(64 * 1024, 'x');
        qsizetype fed = 0;
        while (reader.feed(piece) && fed < 64 * 1024 * 1024)
            fed += piece.size();
        QVERIFY(fed <= 1024 * 1024);
    }
    // Just below the limit it passes, twice in a row.
    RespReader reader(limits);
    const QByteArray bulk = "$1000000\r\n" + QByteArray(1'000'000, 'y') + "\r\n";
    QVERIFY(reader.feed(bulk + bulk));
    QCOMPARE(reader.take()->text.size(), 1'000'000);
    QCOMPARE(reader.take()->text.size(), 1'000'000);
}

void TestRespReader::shortensALongBulkInAnyPieces_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<qsizetype>("piece");
    QTest::addColumn<bool>("isShort");
    QTest::newRow("as long as may be") << qsizetype(65'536) << qsizetype(1'000) << false;
    QTest::newRow("one more") << qsizetype(65'537) << qsizetype(1) << true;
    QTest::newRow("long, byte by byte") << qsizetype(200'000) << qsizetype(1) << true;
    for (const qsizetype piece : {2, 7, 1'000, 65'535, 65'536, 65'545, 1'000'000})
        QTest::addRow("2 MiB in %d", int(piece)) << qsizetype(2'097'152) << piece << true;
}

void TestRespReader::shortensALongBulkInAnyPieces()
{
    QFETCH(qsizetype, size);
    QFETCH(qsizetype, piece);
    QFETCH(bool, isShort);
    RespLimits limits;
    limits.keptBytes = 65'536;
    limits.replyBytes = 262'144;
    QByteArray text(size, 'x');
    for (qsizetype i = 0; i < size; i += 11)
        text[i] = i % 2 ? '\r' : '\n'; // nothing in it means anything
    const QByteArray bulk = '$' + QByteArray::number(size) + "\r\n" + text + "\r\n";
    QString error;
    const QStringList replies =
        readAll("*3\r\n:1\r\n" + bulk + "$1\r\na\r\n" + bulk + "+OK\r\n", piece, &error, limits);
    QCOMPARE(error, QString());
    const QByteArray kept = isShort
                                ? text.first(65'536) + (size > 1'000'000 ? "\xe2\x80\xa6 (2 MiB)"
                                                                         : "\xe2\x80\xa6 (0 MiB)")
                                : text;
    const QString shown = QStringLiteral("$") + QString::fromLatin1(kept.toHex());
    QCOMPARE(replies,
             (QStringList{QStringLiteral("[:1 %1 $61]").arg(shown), shown, QStringLiteral("+OK")}));
}

void TestRespReader::boundsElementsOfAllLevelsTogether()
{
    RespLimits limits;
    limits.elements = 1000;
    RespReader reader(limits);
    QByteArray bytes = "*100\r\n";
    for (int i = 0; i < 100; ++i)
        bytes += "*100\r\n" + QByteArray("*0\r\n").repeated(100);
    QVERIFY(!reader.feed(bytes));
    QVERIFY(!reader.take());
    // The count is one reply's own.
    RespReader second(limits);
    for (int i = 0; i < 50; ++i)
        QVERIFY(second.feed("*100\r\n" + QByteArray(":1\r\n").repeated(100)));
}

void TestRespReader::cutsABoundedReply()
{
    // What is past the limit is left out, in any pieces; the next reply is whole again.
    const QByteArray string = "$1000\r\n" + QByteArray(1'000, 'x') + "\r\n";
    QByteArray bytes = "*5\r\n:7\r\n*300\r\n";
    for (int i = 0; i < 300; ++i)
        bytes += "*2\r\n$1\r\na\r\n" + string;
    bytes += ":8\r\n*1\r\n:9\r\n" + string + "*2\r\n:1\r\n$1\r\na\r\n";
    RespLimits limits;
    limits.replyBytes = 100'000;
    for (const qsizetype piece : {qsizetype(1), qsizetype(777), qsizetype(20'000)}) {
        RespReader reader(limits);
        reader.expect(RespShape::Bounded);
        for (qsizetype at = 0; at < bytes.size(); at += piece)
            QVERIFY(
                reader.feed(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at))));
        const auto large = reader.take();
        QVERIFY(large && large->cut);
        QCOMPARE(large->items.size(), size_t(2));
        QCOMPARE(large->items[0].integer, 7);
        const size_t kept = large->items[1].items.size();
        QVERIFY2(kept > 10 && kept <= 165, qPrintable(QString::number(kept)));
        const auto next = reader.take();
        QCOMPARE(told(*next), QStringLiteral("[:1 $61]"));
        QVERIFY(!next->cut);
    }
    RespReader strict(limits); // who has not asked for it gets nothing that is not whole
    QVERIFY(!strict.feed(bytes));
    QVERIFY(!strict.take());
    limits.announced = 500;
    RespReader endless(limits);
    endless.expect(RespShape::Bounded);
    QVERIFY(!endless.feed(bytes));
}

void TestRespReader::boundsDepth()
{
    RespReader reader;
    QByteArray bytes;
    for (int i = 0; i < 1'000'000; ++i)
        bytes += "*1\r\n";
    QVERIFY(!reader.feed(bytes));
    QVERIFY(!reader.error().isEmpty());
    // As deep as Redis ever goes for us (XINFO STREAM FULL) it passes.
    QString error;
    QCOMPARE(readAll("*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n:7\r\n", 1, &error),
             QStringList{QStringLiteral("[[[[[[:7]]]]]]")});
    QCOMPARE(error, QString());
}

void TestRespReader::takesMemoryForWhatCameOnly()
{
    // A thousand readers that are told "a million elements follow" would need 64 GB if they
    // believed it.
    std::vector<std::unique_ptr<RespReader>> readers;
    for (int i = 0; i < 1000; ++i) {
        readers.push_back(std::make_unique<RespReader>());
        QVERIFY(readers.back()->feed("*1000000\r\n:1\r\n"));
    }
}

void TestRespReader::startsAnewAfterReset()
{
    RespReader reader;
    QVERIFY(!reader.feed("?"));
    reader.reset();
    QVERIFY(reader.feed("*2\r\n:1\r\n")); // half a reply
    reader.reset();
    QVERIFY(reader.feed("+OK\r\n"));
    QCOMPARE(told(*reader.take()), QStringLiteral("+OK"));
}

void TestRespReader::tellsWhatAReplyTookOnTheWire_data()
{
    QTest::addColumn<int>("piece");
    for (const int piece : {1, 7, 1'000, 65'536, 10'000'000})
        QTest::addRow("%d", piece) << piece;
}

void TestRespReader::tellsWhatAReplyTookOnTheWire()
{
    QFETCH(int, piece);
    RespLimits limits;
    limits.keptBytes = 64 * 1024;
    const QByteArray large = "*2\r\n:1\r\n$300000\r\n" + QByteArray(300'000, 'x') + "\r\n";
    const QByteArray bytes = "+OK\r\n" + large + ":5\r\n$200000\r\nabc";
    RespReader reader(limits);
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        QVERIFY(reader.feed(
            QByteArrayView(bytes).sliced(at).first(std::min<qsizetype>(piece, bytes.size() - at))));
    QCOMPARE(reader.begunBytes(), 0); // of the next that take() gives
    QCOMPARE(reader.take()->wireBytes, 5);
    QCOMPARE(reader.take()->wireBytes, large.size());
    QCOMPARE(reader.take()->wireBytes, 4);
    QVERIFY(!reader.take());
    QCOMPARE(reader.begunBytes(), 12);
    reader.reset();
    QCOMPARE(reader.begunBytes(), 0);
    QVERIFY(!reader.feed("$400000000\r\nabc")); // past what a string may be
    QCOMPARE(reader.begunBytes(), 400'000'000);
}

QTEST_GUILESS_MAIN(TestRespReader)
#include "tst_respreader.moc"
