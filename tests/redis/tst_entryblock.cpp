// SPDX-License-Identifier: GPL-3.0-or-later
// An XREAD reply as a block: the same entries as by the plain way, however the bytes are cut.
#include "entryblock.h"
#include "respreader.h"
#include "streamtail.h"

#include <QTest>

using namespace qd;

namespace {

QByteArray bulk(const QByteArray &text)
{
    return '$' + QByteArray::number(text.size()) + "\r\n" + text + "\r\n";
}

QByteArray array(const QByteArrayList &parts)
{
    return '*' + QByteArray::number(parts.size()) + "\r\n" + parts.join();
}

QByteArray entry(const QByteArray &id, const QByteArrayList &words)
{
    QByteArrayList fields;
    for (const QByteArray &word : words)
        fields += bulk(word);
    return array({bulk(id), array(fields)});
}

QByteArray reply(const QByteArrayList &entries)
{
    return array({array({bulk("s"), array(entries)})});
}

std::optional<RespValue> read(const QByteArray &bytes, bool block, qsizetype bite)
{
    RespReader reader;
    reader.expect(block ? RespShape::Block : RespShape::Tree);
    for (qsizetype at = 0; at < bytes.size(); at += bite) {
        if (!reader.feed(QByteArrayView(bytes).sliced(at, std::min(bite, bytes.size() - at))))
            return std::nullopt;
    }
    return reader.take();
}

} // namespace

class TestEntryBlock final : public QObject
{
    Q_OBJECT
private slots:
    void saysTheSameAsTheTree()
    {
        const QByteArray bytes =
            reply({entry("1-1", {"type", "heartbeat", "worker_id", "w\0x"}), entry("1-2", {}),
                   entry("5-0", {"type", "", "\xFF", QByteArray(70'000, 'x')})});
        for (const qsizetype bite : {qsizetype(1), qsizetype(7), qsizetype(100'000'000)}) {
            const auto value = read(bytes, true, bite);
            QVERIFY(value && value->block);
            const auto tree = read(bytes, false, bite);
            QVERIFY(tree && !tree->block);
            const auto expected = streamEntries(tree->items[0].items[1]);
            QCOMPARE(value->block->size(), expected.size());
            for (size_t i = 0; i < expected.size(); ++i) {
                QVERIFY(value->block->at(i).id == expected[i].id);
                QCOMPARE(value->block->fields(i), expected[i].fields);
            }
            QCOMPARE(value->block->malformed(), 0);
            QCOMPARE(value->block->received(), 3);
        }
    }

    void countsWhatIsNoEntry_data()
    {
        QTest::addColumn<QByteArray>("element");
        QTest::newRow("fields deleted") << array({bulk("2-0"), "*-1\r\n"});
        QTest::newRow("fields nil") << array({bulk("2-0"), "$-1\r\n"});
        QTest::newRow("odd") << entry("2-0", {"type", "x", "half"});
        QTest::newRow("no id") << array({":7\r\n", array({bulk("a"), bulk("b")})});
        QTest::newRow("bad id") << entry("soon", {"a", "b"});
        QTest::newRow("id only") << array({bulk("2-0")});
        QTest::newRow("three parts")
            << array({bulk("2-0"), array({bulk("a"), bulk("b")}), bulk("c")});
        QTest::newRow("a text") << bulk("2-0");
        QTest::newRow("a number") << QByteArray(":2\r\n");
        QTest::newRow("nil") << QByteArray("$-1\r\n");
        QTest::newRow("number among the fields")
            << array({bulk("2-0"), array({bulk("a"), ":5\r\n"})});
        QTest::newRow("array among the fields")
            << array({bulk("2-0"), array({bulk("a"), array({bulk("b")})})});
    }
    void countsWhatIsNoEntry()
    {
        QFETCH(QByteArray, element);
        const QByteArray bytes =
            reply({entry("1-0", {"n", "1"}), element, entry("3-0", {"n", "3"})});
        for (const qsizetype bite : {qsizetype(1), qsizetype(1'000'000)}) {
            const auto value = read(bytes, true, bite);
            QVERIFY(value && value->block);
            QCOMPARE(value->block->size(), size_t(2));
            QCOMPARE(value->block->malformed(), 1);
            QCOMPARE(value->block->received(), 3);
            QCOMPARE(value->block->fields(0).first().second, QStringLiteral("1"));
            QCOMPARE(value->block->fields(1).first().second, QStringLiteral("3"));
        }
    }

    void nilAndErrorsComeAsTheyAre()
    {
        QVERIFY(read("*-1\r\n", true, 1)->type == RespValue::Nil);
        QVERIFY(read("-NOPERM no\r\n", true, 1)->isError());
        RespReader reader;
        reader.expect(RespShape::Block);
        reader.expect(RespShape::Tree);
        reader.feed("-ERR x\r\n" + array({bulk("a")}));
        QVERIFY(reader.take()->isError());
        QCOMPARE(reader.take()->items.size(), size_t(1));
    }

    void keepsWhatRises()
    {
        const auto value = read(reply({entry("5-0", {"n", "a"}), entry("4-0", {"n", "b"}),
                                       entry("5-0", {"n", "c"}), entry("5-1", {"n", "d"})}),
                                true, 1'000'000);
        QVERIFY(value && value->block);
        value->block->keepRising(*StreamId::parse("4-9"));
        QCOMPARE(value->block->size(), size_t(2));
        QCOMPARE(value->block->fields(1).first().second, QStringLiteral("d"));
        QCOMPARE(value->block->malformed(), 2);
    }
};

QTEST_GUILESS_MAIN(TestEntryBlock)
#include "tst_entryblock.moc"
