// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineends.h"
#include "ssereader.h"
#include "text.h"

#include <QtTest>

using namespace qd;

namespace {

struct Seen
{
    QByteArray type, data, id;
    bool operator==(const Seen &) const = default;
};
using Events = QList<Seen>;

QByteArray toString(const Events &events)
{
    QByteArray text;
    for (const Seen &event : events)
        text += '[' + event.type + '|' + event.data.left(60).replace('\n', "\\n") + '|' + event.id +
                ']';
    return text;
}

/// With the NULs that are in it.
template<size_t N>
QByteArray bytes(const char (&text)[N])
{
    return QByteArray(text, qsizetype(N - 1));
}

void drain(SseReader &reader, Events &events)
{
    while (const auto event = reader.take())
        events.append({event->type.toByteArray(), event->data.toByteArray(),
                       event->lastEventId.toByteArray()});
}

/// Feeds the pieces that \a cuts makes of the stream; each piece is a copy of its own, gone after
/// use.
Events read(const QByteArray &stream, const QList<qsizetype> &cuts, SseReader &reader)
{
    Events events;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= cuts.size(); ++i) {
        const qsizetype to = i < cuts.size() ? cuts[i] : stream.size();
        QByteArray piece(stream.constData() + from, to - from);
        reader.feed(piece);
        drain(reader, events);
        piece.fill('#');
        from = to;
    }
    return events;
}

Events read(const QByteArray &stream, const QList<qsizetype> &cuts = {})
{
    SseReader reader;
    return read(stream, cuts, reader);
}

QList<qsizetype> everyByte(qsizetype size)
{
    QList<qsizetype> cuts;
    for (qsizetype i = 1; i < size; ++i)
        cuts.append(i);
    return cuts;
}

Seen message(const QByteArray &data, const QByteArray &id = {})
{
    return {"message", data, id};
}

QByteArray withEnds(QByteArray stream, const char *end)
{
    return stream.replace('\n', end);
}

} // namespace

class TestSseReader : public QObject
{
    Q_OBJECT

private slots:
    void standard_data();
    void standard();
    void anyLineEnd_data() { standard_data(); }
    void anyLineEnd();
    void eventIsOutWhenItsBlockEnds();
    void carriageReturnAcrossChunks();
    void retryTakesEffectWithItsLine();
    void retryValues_data();
    void retryValues();
    void idsAndReset();
    void resetForgetsTheUnfinishedBlock();
    void resetInTheMiddleOfAChunk();
    void unfinishedBlockIsDiscarded();
    void byteOrderMarkInPieces();
    void oneLineIsNotCopied();
    void typeAndIdSurviveTheirChunk();
    void sizeLimit();
    void sizeLimitIsTheSameUnderEveryChunking();
    void longTypeAndId();
    void endlessLinesTakeNoMemory();
    void bigEventInSmallChunks();
    void dataIsDecodedByTheStandard();
    void everySearchForLineEndsAgrees();
};

void TestSseReader::standard_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<Events>("expected");
    const auto row = [](const char *name, const QByteArray &stream, const Events &expected) {
        QTest::newRow(name) << stream << expected;
    };
    const QByteArray longText(2 * 1024, 'x');

    // What the eventsource folder of the web platform tests checks of the format.
    row("bom",
        "\xEF\xBB\xBF"
        "data:1\n\n\xEF\xBB\xBF"
        "data:2\n\ndata:3\n\n",
        {message("1"), message("3")});
    row("two boms",
        "\xEF\xBB\xBF\xEF\xBB\xBF"
        "data:1\n\ndata:2\n\ndata:3\n\n",
        {message("2"), message("3")});
    row("comments",
        bytes("data:1\r:\0\n:\r\ndata:2\n:") + longText + "\rdata:3\n:data:fail\r:" + longText +
            "\ndata:4\n\n",
        {message("1\n2\n3\n4")});
    row("data before the final empty line", "retry:1000\ndata:test1\n\nid:test\ndata:test2",
        {message("test1")});
    row("field data", "data:\n\ndata\ndata\n\ndata:test\n\n",
        {message(""), message("\n"), message("test")});
    row("field event", "event:test\ndata:x\n\ndata:x\n\n", {{"test", "x", ""}, message("x")});
    row("field event empty", "event: \ndata:data\n\n", {message("data")});
    row("field id", "data: 1\nid: \xE2\x80\xA6\n\n", {message("1", "\xE2\x80\xA6")});
    row("field id 2", "id: 1\ndata: a\n\ndata: b\n\nid\ndata: c\n\ndata: d\n\n",
        {message("a", "1"), message("b", "1"), message("c"), message("d")});
    row("field id with NUL",
        bytes("id: 1\ndata:a\n\nid: 2\0"
              "3\ndata:b\n\n"),
        {message("a", "1"), message("b", "1")});
    row("field parsing",
        bytes("data:\0\ndata:  "
              "2\rData:1\ndata\0:2\ndata:1\r\0data:4\nda-ta:3\rdata_5\ndata:3\rdata:\r\n "
              "data:32\ndata:4\n\n"),
        {message(bytes("\0\n 2\n1\n3\n\n4"))});
    row("field retry", "retry:03000\ndata:x\n\n", {message("x")});
    row("field unknown",
        "data:test\n data\ndata\nfoobar:xxx\njustsometext\n:thisisacommentyay\ndata:test\n\n",
        {message("test\n\ntest")});
    row("leading space", "data:\ttest\rdata: \ndata:test\n\n", {message("\ttest\n\ntest")});
    row("newlines", "data:test\r\ndata\ndata:test\r\n\r", {message("test\n\ntest")});
    row("null character", bytes("data:\0\n\n\n\n"), {message(bytes("\0"))});
    row("utf-8", "data:ok\xE2\x80\xA6\n\n", {message("ok\xE2\x80\xA6")});
    row("event data",
        "data:msg\ndata: "
        "msg\n\n:\nfalsefield:msg\n\nfalsefield:msg\nData:data\n\ndata\n\ndata:end\n\n",
        {message("msg\nmsg"), message(""), message("end")});
    // And the standard's own examples and fine print.
    row("stocks", "data: YHOO\ndata: +2\ndata: 10\n\n", {message("YHOO\n+2\n10")});
    row("three events",
        ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third "
        "event\n\n",
        {message("first event", "1"), message("second event"), message(" third event")});
    row("same", "data:test\n\ndata: test\n\n", {message("test"), message("test")});
    row("names are exact", "Data: a\nDATA: b\n data: c\ndata : d\nevents: e\ndat: f\n\ndata: g\n\n",
        {message("g")});
    row("no event without data", "event: lost\nid: 7\n\ndata: x\n\n", {message("x", "7")});
    row("error and open are ordinary", "event: error\ndata: 1\n\nevent:open\ndata: 2\n\n",
        {{"error", "1", ""}, {"open", "2", ""}});
    row("last type wins", "event: a\nevent: b\ndata: 1\n\n", {{"b", "1", ""}});
    row("emptied type", "event: a\nevent\ndata: 1\n\n", {message("1")});
    row("second colon is data", "data: a: b\n\ndata::\n\n", {message("a: b"), message(":")});
    row("other line ends are data",
        "data: a\vb\fc\xC2\x85"
        "d\xE2\x80\xA8"
        "e\n\n",
        {message("a\vb\fc\xC2\x85"
                 "d\xE2\x80\xA8"
                 "e")});
    row("only empty lines", "\n\r\n\r\r\n\n", {});
    row("nothing", "", {});
    row("many small", QByteArray("data: x\n\n").repeated(100), Events(100, message("x")));
    row("long and short", "data: " + QByteArray(5000, 'a') + "\n\ndata: b\n\n",
        {message(QByteArray(5000, 'a')), message("b")});
}

void TestSseReader::standard()
{
    QFETCH(QByteArray, stream);
    QFETCH(Events, expected);
    const auto same = [&](const Events &events) {
        if (events == expected)
            return true;
        qWarning() << "got" << toString(events) << "wanted" << toString(expected);
        return false;
    };
    QVERIFY(same(read(stream)));
    QVERIFY(same(read(stream, everyByte(stream.size()))));
    for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
        QVERIFY2(same(read(stream, {cut})), qPrintable(QStringLiteral("cut at %1").arg(cut)));
        if (stream.size() < 200) {
            for (qsizetype second = cut; second <= stream.size(); ++second)
                QVERIFY(read(stream, {cut, second}) == expected);
        }
    }
}

void TestSseReader::anyLineEnd()
{
    QFETCH(QByteArray, stream);
    QFETCH(Events, expected);
    if (stream.contains('\r'))
        return; // mixed already
    for (const char *end : {"\r", "\r\n"}) {
        const QByteArray changed = withEnds(stream, end);
        QCOMPARE(toString(read(changed)), toString(expected));
        QCOMPARE(toString(read(changed, everyByte(changed.size()))), toString(expected));
        if (changed.size() > 500)
            continue;
        for (qsizetype cut = 0; cut <= changed.size(); ++cut)
            QVERIFY(read(changed, {cut}) == expected);
    }
}

void TestSseReader::eventIsOutWhenItsBlockEnds()
{
    for (const QByteArray end : {"\n\n", "\r\r", "\r\n\r", "\n\r", "\r\n\n"}) {
        SseReader reader;
        Events events;
        const QByteArray stream = "data: now" + end;
        for (qsizetype i = 0; i < stream.size(); ++i) {
            QVERIFY(events.isEmpty());
            reader.feed({stream.constData() + i, 1});
            drain(reader, events);
        }
        QCOMPARE(toString(events), toString({message("now")}));
    }
}

void TestSseReader::carriageReturnAcrossChunks()
{
    SseReader reader;
    QCOMPARE(toString(read("data: a\r\ndata: b\r\n\r\ndata: c\r\n\r\n", {8, 18, 20, 29}, reader)),
             toString({message("a\nb"), message("c")}));
    // A lone CR, then a chunk that begins with LF LF: the first belongs to the CR, the second is an
    // empty line.
    SseReader other;
    QCOMPARE(toString(read("data: a\r\n\n", {8}, other)), toString({message("a")}));
}

void TestSseReader::retryTakesEffectWithItsLine()
{
    SseReader reader;
    Events events;
    QVERIFY(!reader.retryMs());
    reader.feed("retry: 1500");
    drain(reader, events);
    QVERIFY(!reader.retryMs());
    reader.feed("\r");
    drain(reader, events);
    QCOMPARE(reader.retryMs(), std::optional<qint64>(1500));
    reader.reset(); // a finished retry line counts although its block never ended
    QCOMPARE(reader.retryMs(), std::optional<qint64>(1500));
    QVERIFY(events.isEmpty());
}

void TestSseReader::retryValues_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<qint64>("expected"); // -1: ignored
    QTest::newRow("plain") << QByteArray("retry:3000") << qint64(3000);
    QTest::newRow("space") << QByteArray("retry: 3000") << qint64(3000);
    QTest::newRow("leading zero") << QByteArray("retry:03000") << qint64(3000);
    QTest::newRow("zero") << QByteArray("retry:0") << qint64(0);
    QTest::newRow("huge") << QByteArray("retry:99999999999999999999999999") << qint64(86400000);
    QTest::newRow("two to the 64") << QByteArray("retry:18446744073709551617") << qint64(86400000);
    for (const char *bad : {"retry:1000x", "retry:+1", "retry:-1", "retry:1.5", "retry:1e3",
                            "retry:10 ", "retry:  10", "retry:", "retry", "retry:\xD9\xA1",
                            "retry:\xEF\xBC\x91", "Retry:1", "retry :1"})
        QTest::newRow(bad) << QByteArray(bad) << qint64(-1);
}

void TestSseReader::retryValues()
{
    QFETCH(QByteArray, line);
    QFETCH(qint64, expected);
    const QByteArray stream = line + '\n';
    for (const auto &cuts : {QList<qsizetype>(), everyByte(stream.size())}) {
        SseReader reader;
        read(stream, cuts, reader);
        QCOMPARE(reader.retryMs().value_or(-1), expected);
        read("retry: 7\n" + stream, cuts, reader);
        QCOMPARE(reader.retryMs().value_or(-1), expected < 0 ? 7 : expected);
    }
}

void TestSseReader::idsAndReset()
{
    SseReader reader;
    read("id: 5-1\ndata: a\n\nid: 6-0\n", {}, reader);
    QCOMPARE(reader.lastEventId(), QByteArray("5-1")); // 6-0's block has not ended
    read("\n", {}, reader);
    QCOMPARE(reader.lastEventId(), QByteArray("6-0")); // also without data
    reader.reset();
    QCOMPARE(reader.lastEventId(), QByteArray("6-0"));
    QCOMPARE(toString(read("data: b\n\nid\n\ndata: c\n\n", {}, reader)),
             toString({message("b", "6-0"), message("c")}));
    QCOMPARE(reader.lastEventId(), QByteArray());

    reader.setLastEventId("9-9");
    QCOMPARE(toString(read("data: d\n\n", {}, reader)), toString({message("d", "9-9")}));
}

void TestSseReader::resetForgetsTheUnfinishedBlock()
{
    const QByteArray start = "id: 1\ndata: a\n\n";
    for (const QByteArray rest : {"id: 2\nevent: e\ndata: lost\n", "da", "data: lo", "data: lost\r",
                                  "id: 3\r\n", "event: x"}) {
        SseReader reader;
        read(start + rest, {}, reader);
        reader.reset();
        QCOMPARE(reader.lastEventId(), QByteArray("1"));
        QCOMPARE(toString(read("\xEF\xBB\xBF"
                               "data: new\n\n",
                               {}, reader)),
                 toString({message("new", "1")}));
    }
}

void TestSseReader::resetInTheMiddleOfAChunk()
{
    SseReader reader;
    {
        const QByteArray chunk = "id: 1\ndata: a\n\nid: 2\ndata: b\n\ndata: c";
        reader.feed(chunk);
        QVERIFY(reader.take());
    }
    reader.reset();
    QCOMPARE(reader.lastEventId(), QByteArray("1"));
    QVERIFY(!reader.take());
    QCOMPARE(toString(read("data: d\n\n", {}, reader)), toString({message("d", "1")}));
}

void TestSseReader::unfinishedBlockIsDiscarded()
{
    for (const QByteArray stream :
         {"data: a", "data: a\n", "data: a\r", "event: e\ndata: a\r\n", "id: 1\ndata: a\n:"}) {
        SseReader reader;
        QCOMPARE(toString(read(stream, {}, reader)), QByteArray());
        QCOMPARE(reader.lastEventId(), QByteArray());
    }
}

void TestSseReader::byteOrderMarkInPieces()
{
    const QByteArray stream = "\xEF\xBB\xBF"
                              "data: a\n\n";
    for (qsizetype first = 0; first <= 3; ++first) {
        for (qsizetype second = first; second <= 4; ++second)
            QCOMPARE(toString(read(stream, {first, second})), toString({message("a")}));
    }
    // Bytes that only begin like a mark are part of the first line's name.
    for (const QByteArray start : {"\xEF", "\xEF\xBB", "\xEF\xBB\xBE", "\xFE\xFF"}) {
        const QByteArray odd = start + "data: a\n\ndata: b\n\n";
        QCOMPARE(toString(read(odd)), toString({message("b")}));
        QCOMPARE(toString(read(odd, everyByte(odd.size()))), toString({message("b")}));
    }
}

void TestSseReader::oneLineIsNotCopied()
{
    const QByteArray chunk = "id: 4\ndata: first\n\nevent: e\ndata: second\n\n";
    SseReader reader;
    reader.feed(chunk);
    for (const char *data : {"first", "second"}) {
        const auto event = reader.take();
        QVERIFY(event);
        QCOMPARE(event->data.toByteArray(), QByteArray(data));
        QVERIFY(event->data.data() >= chunk.constData() &&
                event->data.data() < chunk.constData() + chunk.size());
    }
    QVERIFY(!reader.take());
}

void TestSseReader::typeAndIdSurviveTheirChunk()
{
    QCOMPARE(toString(read("event: kind\nid: 12\ndata: one\ndata: two\n\n", {12, 19, 29, 39})),
             toString({{"kind", "one\ntwo", "12"}}));
}

void TestSseReader::sizeLimit()
{
    const auto run = [](const QByteArray &stream, quint64 events, quint64 bytes,
                        const Events &expected) {
        SseReader reader(10);
        const Events seen = read(stream, {}, reader);
        if (seen != expected)
            qWarning() << toString(seen) << "wanted" << toString(expected);
        return seen == expected && reader.droppedEvents() == events &&
               reader.droppedBytes() == bytes;
    };
    QVERIFY(run("data: 0123456789\n\n", 0, 0, {message("0123456789")}));
    QVERIFY(run("data: 0123456789a\n\ndata: ok\n\n", 1, 11, {message("ok")}));
    // A line over the limit: reading goes on with the next line.
    QVERIFY(run("data: 0123456789a\ndata: ok\n\n", 1, 11, {message("ok")}));
    QVERIFY(run("data: a\ndata: 0123456789a\ndata: ok\n\n", 1, 12, {message("ok")}));
    // Too big only together: the event goes as a whole, its tail is not mistaken for an event.
    QVERIFY(run("data: 01234\ndata: 56789\ndata: tail\n\ndata: ok\n\n", 1, 14, {message("ok")}));
    QVERIFY(run("data: 01234\ndata: 5678\n\n", 0, 0, {message("01234\n5678")}));
    // Its id counts: a reconnect must not ask for the same event again.
    QVERIFY(run("id: 3\ndata: 0123456789a\n\ndata: ok\n\n", 1, 11, {message("ok", "3")}));
}

void TestSseReader::sizeLimitIsTheSameUnderEveryChunking()
{
    const QByteArray stream =
        "data: 01234\ndata: 56789\ndata: tail\n\ndata: 0123456789abc\ndata: b\n\nid: 4\ndata: "
        "ok\n\n"
        "data: a\ndata: 0123456789abcdef\n\nevent: muchtoolongtype\ndata: c\n\ndata: d\n\n";
    SseReader whole(10);
    const Events expected = read(stream, {}, whole);
    QCOMPARE(toString(expected), toString({message("b"), message("ok", "4"), message("d", "4")}));
    QCOMPARE(whole.droppedEvents(), quint64(4));
    for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
        for (const auto &cuts : {QList<qsizetype>{cut}, everyByte(stream.size())}) {
            SseReader reader(10);
            QCOMPARE(toString(read(stream, cuts, reader)), toString(expected));
            QCOMPARE(reader.droppedEvents(), whole.droppedEvents());
            QCOMPARE(reader.droppedBytes(), whole.droppedBytes());
        }
    }
}

void TestSseReader::longTypeAndId()
{
    const QByteArray huge(2 * 1024 * 1024, 'h');
    const QByteArray stream = "id: 1\ndata: a\n\nid: " + huge + "\ndata: b\n\nevent: " + huge +
                              "\ndata: c\n\ndata: d\n\n";
    for (const auto &cuts : {QList<qsizetype>(), QList<qsizetype>{100000, 1500000, 3000000}}) {
        SseReader reader;
        QCOMPARE(toString(read(stream, cuts, reader)),
                 toString({message("a", "1"), message("b", "1"), message("d", "1")}));
        QCOMPARE(reader.droppedEvents(), quint64(2));
    }
}

void TestSseReader::endlessLinesTakeNoMemory()
{
    const auto residentKiB = [] {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return 0LL;
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:"))
                return line.mid(6).simplified().split(' ').first().toLongLong();
        }
        return 0LL;
    };
    const QByteArray filler(64 * 1024, 'z');
    for (const char *start : {":", "unknown: ", "nocolonatall", "retry: ", "data: "}) {
        SseReader reader(1024 * 1024);
        const qint64 before = residentKiB();
        qint64 peak = before;
        reader.feed(QByteArrayView(start, qsizetype(strlen(start))));
        QVERIFY(!reader.take());
        for (int i = 0; i < 2048; ++i) { // 128 MiB
            reader.feed(filler);
            QVERIFY(!reader.take());
            if (i % 64 == 0)
                peak = std::max(peak, residentKiB());
        }
        QVERIFY2(peak - before < 32 * 1024, start);
        QCOMPARE(reader.droppedEvents(),
                 quint64(QByteArray(start) == "data: " ? 1 : 0)); // told before the line ends
        QCOMPARE(toString(read("\n\ndata: next\n\n", {}, reader)), toString({message("next")}));
    }
}

void TestSseReader::bigEventInSmallChunks()
{
    QByteArray snapshot;
    for (int i = 0; snapshot.size() < 3200000; ++i)
        snapshot += "{\"worker_name\":\"" + QByteArray::number(i) + "\"},";
    const QByteArray stream = "id: 1\ndata: " + snapshot + "\n\ndata: after\n\n";
    QList<qsizetype> cuts;
    for (qsizetype at = 1000; at < stream.size(); at += 1000)
        cuts.append(at);
    const Events events = read(stream, cuts);
    QCOMPARE(events.size(), 2);
    QVERIFY(events[0] == message(snapshot, "1"));
    QVERIFY(events[1] == message("after", "1"));
}

void TestSseReader::dataIsDecodedByTheStandard()
{
    // A sequence that its line cuts short never swallows what follows it.
    const Events events = read("data:\xE2\x82\ndata:b\n\ndata:\xE2\x82"
                               "A\n\n");
    QCOMPARE(events.size(), 2);
    QCOMPARE(decodeUtf8(events[0].data), QStringLiteral("\uFFFD\nb"));
    QCOMPARE(decodeUtf8(events[1].data), QStringLiteral("\uFFFDA"));
}

void TestSseReader::everySearchForLineEndsAgrees()
{
    QByteArray bytes;
    quint32 random = 12345;
    for (int i = 0; i < 700; ++i) {
        random = random * 1664525 + 1013904223;
        static constexpr char Alphabet[] = {'\r', '\n', 'a', '\x0b', '\x8d', '\x8a', '\0', '\x0e'};
        bytes += Alphabet[random >> 29];
    }
    bytes += QByteArray(600, 'x') + '\n' + QByteArray(600, '\x8d');
    QVERIFY(!lineEndFinders().empty());
    for (const FindLineEnd find : lineEndFinders()) {
        for (qsizetype from = 0; from < bytes.size(); ++from) {
            for (const qsizetype size : {0, 1, 7, 15, 16, 31, 32, 33, 65, 200, 420, 700}) {
                // In a block of its own: a sanitizer sees a step outside.
                const std::vector<char> block(bytes.cbegin() + from,
                                              bytes.cbegin() + std::min(from + size, bytes.size()));
                const char *const begin = block.data(), *const end = begin + block.size();
                const char *const plain =
                    std::find_if(begin, end, [](char c) { return c == '\r' || c == '\n'; });
                QVERIFY(find(begin, end) == (plain == end ? nullptr : plain)); // no C strings
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestSseReader)
#include "tst_ssereader.moc"
