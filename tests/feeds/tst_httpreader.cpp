// SPDX-License-Identifier: GPL-3.0-or-later
// Every answer is read in one piece, byte by byte and in pieces of 7: the result is the same.
#include "httpreader.h"

#include <QTest>

using namespace qd;

class TestHttpReader final : public QObject
{
    Q_OBJECT
private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("whole"); ///< false: refused
        const auto ok = [](const char *name, const QByteArray &bytes, int status,
                           const QByteArray &body) {
            QTest::newRow(name) << bytes << status << body << true;
        };
        const auto bad = [](const char *name, const QByteArray &bytes) {
            QTest::newRow(name) << bytes << 0 << QByteArray() << false;
        };
        ok("length", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", 200, "hello");
        ok("nothing more than the length",
           "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello world", 200, "hello");
        ok("until the end", "HTTP/1.0 200 OK\r\n\r\nhello", 200, "hello");
        ok("bare LF, no reason", "HTTP/1.1 404\nContent-Length: 2\n\nno", 404, "no");
        ok("chunked",
           "HTTP/1.1 200 OK\r\nTransfer-Encoding: "
           "chunked\r\n\r\n3;x=1\r\nhel\r\n2\r\nlo\r\n0\r\nT: v\r\n\r\n",
           200, "hello");
        ok("chunked beats a length",
           "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: "
           "chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n",
           200, "hi");
        ok("interim first",
           "HTTP/1.1 103 Early\r\nLink: x\r\n\r\nHTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 "
           "OK\r\nContent-Length: 2\r\n\r\nok",
           200, "ok");
        ok("no content", "HTTP/1.1 204 No\r\n\r\n", 204, "");
        ok("empty", "HTTP/1.1 500 X\r\nContent-Length: 0\r\n\r\n", 500, "");
        ok("same length twice",
           "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\nok", 200, "ok");
        bad("nothing", "");
        bad("other protocol", "SSH-2.0-OpenSSH_9.2\r\n");
        bad("two lengths",
            "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 50\r\n\r\nhello");
        bad("negative length", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nhello");
        bad("no number", "HTTP/1.1 200 OK\r\nContent-Length: 5x\r\n\r\nhello");
        bad("too short", "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhello");
        bad("chunk cut off", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel");
        bad("last chunk missing",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n");
        bad("chunk size",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\nhello\r\n0\r\n\r\n");
        bad("huge chunk size",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\nhello");
        bad("chunks apart",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhello\r\n0\r\n\r\n");
        bad("other coding", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n");
        bad("upgrade", "HTTP/1.1 101 Switching\r\n\r\n");
        bad("field without colon", "HTTP/1.1 200 OK\r\nnonsense\r\n\r\n");
        bad("endless head",
            "HTTP/1.1 200 OK\r\n" + QByteArray("X-More: and more\r\n").repeated(5000));
        bad("endless line", "HTTP/1.1 200 OK\r\nX: " + QByteArray(200000, 'x'));
        bad("interim without end", QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(40));
    }
    void reads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, whole);
        for (const qsizetype size : {bytes.size(), qsizetype(1), qsizetype(7)}) {
            HttpReader reader;
            QByteArray read;
            for (qsizetype at = 0; at < bytes.size(); at += size) {
                reader.feed(QByteArrayView(bytes).sliced(at, std::min(size, bytes.size() - at)));
                for (QByteArrayView piece = reader.take(); !piece.isEmpty(); piece = reader.take())
                    read += piece;
            }
            reader.end();
            QCOMPARE(reader.isDone(), whole);
            QCOMPARE(reader.isBroken(), !whole);
            QCOMPARE(reader.error().isEmpty(), whole);
            if (!whole)
                continue;
            QCOMPARE(reader.status(), status);
            QCOMPARE(read, body);
        }
    }
    void fieldsAreFoundWithoutCase()
    {
        HttpReader reader;
        reader.feed("HTTP/1.1 200 OK\r\nCONTENT-Type:  Text/Event-Stream ; x \r\n\r\n");
        QVERIFY(reader.take().isEmpty());
        QVERIFY(reader.hasHead());
        QCOMPARE(reader.header("content-type"), QByteArray("Text/Event-Stream ; x"));
    }
};

QTEST_GUILESS_MAIN(TestHttpReader)
#include "tst_httpreader.moc"
