// SPDX-License-Identifier: GPL-3.0-or-later
// What is inside a queue's entries, unfolded within limits whatever somebody has put there.
#include "payload.h"
#include "payloadtree.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace qd;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QueueEntry entryOf(const QList<QPair<QByteArray, QByteArray>> &fields)
{
    QueueEntry entry;
    entry.id = QStringLiteral("1-0");
    entry.hasFields = true;
    for (const auto &[name, value] : fields)
        entry.fields.append({name, value, false});
    return entry;
}

Payload read(const QByteArray &value, const PayloadLimits &limits = {})
{
    return readPayload(entryOf({{"field", value}}), limits);
}

/// The field itself, or what hangs below it by these names or rows.
const PayloadNode &at(const Payload &payload, const QStringList &path = {})
{
    const PayloadNode *node = &payload.nodes.at(1);
    for (const QString &step : path) {
        const PayloadNode *found = nullptr;
        for (const int child : node->children) {
            const PayloadNode &one = payload.nodes.at(size_t(child));
            if (node->kind == PayloadNode::Array ? QString::number(one.row) == step
                                                 : one.name == step)
                found = &one;
        }
        if (!found) {
            static const PayloadNode none;
            return none;
        }
        node = found;
    }
    return *node;
}

QByteArray zlibbed(const QByteArray &data)
{
    return qCompress(data, 9).mid(4);
}

QByteArray gzipped(const QByteArray &data)
{
    // The same deflate stream in gzip's frame.
    const QByteArray raw = zlibbed(data);
    QByteArray out("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10);
    out += raw.mid(2, raw.size() - 6);
    quint32 crc = 0xffffffffU;
    for (const char c : data) {
        crc ^= quint8(c);
        for (int k = 0; k < 8; ++k)
            crc = (crc >> 1) ^ (0xedb88320U & (0 - (crc & 1)));
    }
    crc = ~crc;
    for (const quint32 word : {crc, quint32(data.size())}) {
        for (int i = 0; i < 4; ++i)
            out += char(word >> (8 * i));
    }
    return out;
}

} // namespace

class TestPayload final : public QObject
{
    Q_OBJECT
private slots:
    void plainTextStaysText();
    void jsonKeepsOrderDoublesAndLargeNumbers();
    void messagePack();
    void packedInPacked();
    void documentsInTexts();
    void bombsStayFolded();
    void depthAndNumberAreBounded();
    void truncatedAtEveryByte();
    void randomBytes();
    void secretsAreMarked_data();
    void secretsAreMarked();
    void nothingHiddenIsCopied();
    void cutFieldsSaySo();
    void theTreeShowsAndReveals();
    void aLargeArrayComesInPieces();
};

void TestPayload::plainTextStaysText()
{
    for (const char *text : {"", "mail", "http://x/?a=1", "{not json", "[1,2",
                             "5f4dcc3b5aa765d61d8327deb882cf99", "x\xc3\xa4", "a\nb\tc"}) {
        const Payload payload = read(text);
        QCOMPARE(at(payload).kind, PayloadNode::Text);
        QCOMPARE(at(payload).value, s(text));
        QVERIFY(at(payload).coding.isEmpty());
        QVERIFY(at(payload).children.empty());
    }
    QCOMPARE(at(read(QByteArray("\xff\xfe\x00\x01", 4))).kind, PayloadNode::Binary);
    QCOMPARE(at(read(QByteArray("\xff\xfe\x00\x01", 4))).value, s("ff fe 00 01"));
}

void TestPayload::jsonKeepsOrderDoublesAndLargeNumbers()
{
    const Payload payload =
        read(R"( {"z": 1, "a": [true, null, 0.10, 12345678901234567890123], "z": "2", "n": -5} )");
    QCOMPARE(at(payload).coding, s("JSON"));
    QCOMPARE(at(payload).kind, PayloadNode::Object);
    QStringList names;
    for (const int child : at(payload).children)
        names << payload.nodes[size_t(child)].name;
    QCOMPARE(names, (QStringList{s("z"), s("a"), s("z"), s("n")}));
    QCOMPARE(at(payload, {s("a"), s("2")}).value, s("0.10"));
    QCOMPARE(at(payload, {s("a"), s("3")}).value, s("12345678901234567890123"));
    QCOMPARE(at(payload, {s("n")}).value, s("-5"));
    QVERIFY(payloadJson(payload, 1, true).contains(s("12345678901234567890123")));
}

void TestPayload::messagePack()
{
    // {"id": 7, 5: [-1, 1.5, bin(00 ff), nil, true], "t": ext timestamp}
    const QByteArray packed("\x83\xa2id\x07\x05\x95\xff\xca\x3f\xc0\x00\x00\xc4\x02\x00\xff\xc0\xc3"
                            "\xa1t\xd6\xff\x67\x88\x00\x00",
                            27);
    const Payload payload = read(packed);
    QCOMPARE(at(payload).coding, s("MessagePack"));
    QCOMPARE(at(payload, {s("id")}).value, s("7"));
    QCOMPARE(at(payload, {s("5"), s("0")}).value, s("-1"));
    QCOMPARE(at(payload, {s("5"), s("1")}).value, s("1.5"));
    QCOMPARE(at(payload, {s("5"), s("2")}).kind, PayloadNode::Binary);
    QCOMPARE(at(payload, {s("5"), s("2")}).value, s("00 ff"));
    QCOMPARE(at(payload, {s("5"), s("3")}).kind, PayloadNode::Null);
    QVERIFY(at(payload, {s("t")}).value.startsWith(s("2025-01-15T")));
    // A length that nobody has sent is not believed.
    QElapsedTimer clock;
    clock.start();
    for (const QByteArray &lie :
         {QByteArray("\xdd\xff\xff\xff\xff\x01", 6), QByteArray("\xdf\x7f\xff\xff\xff\x01\x01", 7),
          QByteArray("\xdb\xff\xff\xff\xff"
                     "ab",
                     7)})
        QVERIFY(at(read(lie)).children.empty());
    QVERIFY(clock.elapsed() < 1000);
}

void TestPayload::packedInPacked()
{
    const QByteArray json = R"({"url": "http://x", "n": [1, 2]})";
    for (const auto &[bytes, coding] :
         {std::pair{gzipped(json), s("gzip, JSON")},
          {zlibbed(json), s("zlib, JSON")},
          {gzipped(json).toBase64(), s("base64, gzip, JSON")},
          {json.toBase64(), s("base64, JSON")},
          {zlibbed(json).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals),
           s("base64, zlib, JSON")},
          {gzipped(QByteArray("\x81\xa3url\xa8http://x", 14)), s("gzip, MessagePack")}}) {
        const Payload payload = read(bytes);
        QCOMPARE(at(payload).coding, coding);
        QCOMPARE(at(payload, {s("url")}).value, s("http://x"));
    }
    QCOMPARE(at(read(gzipped("just text"))).value, s("just text"));
    QByteArray many = json;
    for (int i = 0; i < 20; ++i)
        many = gzipped(many);
    QVERIFY(!at(read(many)).note.isEmpty());
}

void TestPayload::documentsInTexts()
{
    const Payload payload = read(
        R"({"body": "{\"list\": [\"{\\\"deep\\\": 1}\"]}", "text": "[x", "p": "bm90aGluZw=="})");
    QCOMPARE(at(payload, {s("body")}).coding, s("JSON"));
    QCOMPARE(at(payload, {s("body"), s("list"), s("0"), s("deep")}).value, s("1"));
    QCOMPARE(at(payload, {s("text")}).value, s("[x"));
    QCOMPARE(at(payload, {s("p")}).value, s("bm90aGluZw=="));
}

void TestPayload::bombsStayFolded()
{
    const QByteArray bomb = zlibbed(QByteArray(64 * 1024 * 1024, '\0'));
    const QByteArray twice = zlibbed(bomb), small = gzipped(QByteArray(3 * 1024 * 1024, 'a'));
    QElapsedTimer clock;
    clock.start();
    const Payload one = read(bomb);
    QVERIFY(at(one).note.contains(s("larger")));
    QCOMPARE(at(one).kind, PayloadNode::Binary);
    // Many small ones share one allowance.
    QList<QPair<QByteArray, QByteArray>> fields;
    for (int i = 0; i < 100; ++i)
        fields.append({"f" + QByteArray::number(i), small});
    const Payload all = readPayload(entryOf(fields));
    qint64 unpacked = 0;
    for (const PayloadNode &node : all.nodes)
        unpacked += node.coding.contains(s("gzip")) ? node.value.size() : 0;
    QVERIFY(unpacked <= 8 * 1024 * 1024);
    QVERIFY(unpacked > 0);
    // A bomb inside a bomb.
    const Payload nested = read(twice);
    QVERIFY(at(nested).note.contains(s("larger")));
    // Texts of texts of texts.
    QByteArray text = "[1]";
    for (int i = 0; i < 12; ++i)
        text = "[\"" + QByteArray(text).replace('\\', "\\\\").replace('"', "\\\"") + "\"]";
    QVERIFY(read(text).nodes.size() > 8);
    QVERIFY2(clock.elapsed() < 5'000, qPrintable(QString::number(clock.elapsed())));
}

void TestPayload::depthAndNumberAreBounded()
{
    const Payload deep = read(QByteArray(5'000, '[') + QByteArray(5'000, ']'));
    QVERIFY(at(deep).note.contains(s("deeper")));
    QVERIFY(at(deep).children.empty());
    QVERIFY(at(read(QByteArray(60, '[') + QByteArray(60, ']'))).children.size() == 1);
    const Payload packed = read(QByteArray(100'000, '\x91') + "\x01");
    QVERIFY(at(packed).note.contains(s("deeper")));
    QByteArray many = "[";
    for (int i = 0; i < 200'000; ++i)
        many += "1,";
    many += "1]";
    const Payload wide = read(many);
    QVERIFY(at(wide).note.contains(s("more than")));
    QVERIFY(wide.nodes.size() < 10);
    const Payload large = read(QByteArray(2 * 1024 * 1024, ' ') + "{}");
    QVERIFY(at(large).note.contains(s("longer")));
}

void TestPayload::truncatedAtEveryByte()
{
    const QByteArray json = R"({"a": [1, {"b": "text"}], "token": "x"})";
    const QByteArray packed("\x82\xa1"
                            "a\x93\x01\x02\xc4\x02\x00\xff\xa1"
                            "b\x81\xa1"
                            "c\xc0",
                            16);
    QCOMPARE(at(read(packed)).coding, s("MessagePack"));
    for (const QByteArray &whole :
         {json, packed, gzipped(json), zlibbed(json), gzipped(packed).toBase64()}) {
        for (qsizetype size = 0; size < whole.size(); ++size) {
            const Payload payload = read(whole.first(size));
            QVERIFY(payload.nodes.size() >= 2);
            QCOMPARE(payload.nodes[0].children.size(), size_t(1));
        }
    }
}

void TestPayload::randomBytes()
{
    QRandomGenerator random(4711);
    const QByteArray starts[] = {"", "{", "[", "\x1f\x8b\x08", "\x78\x9c", "\x81", "\x92", "\xdf"};
    for (int i = 0; i < 4'000; ++i) {
        QByteArray bytes = starts[i % 8];
        const int size = random.bounded(200);
        for (int k = 0; k < size; ++k)
            bytes += char(random.bounded(256));
        const Payload payload = read(bytes);
        for (size_t k = 1; k < payload.nodes.size(); ++k) {
            const PayloadNode &node = payload.nodes[k];
            QVERIFY(node.parent >= 0 && node.parent < int(k));
            QCOMPARE(payload.nodes[size_t(node.parent)].children.at(size_t(node.row)), int(k));
        }
        payloadJson(payload, 0, true);
        payloadText(payload, 0, false);
    }
}

void TestPayload::secretsAreMarked_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *name, const QByteArray &value) {
        QTest::addRow("%s %s", name, value.left(40).toHex().constData())
            << QByteArray(name) << value;
    };
    for (const char *name :
         {"password", "PASSWORD", "db_passwd", "client-secret", "accessToken", "api_key",
          "X-Api-Key", "apikey", "Authorization", "Set-Cookie", "credentials", "private_key"})
        row(name, "GEHEIM");
    row("body", R"({"user": "a", "password": "GEHEIM"})");
    row("body", R"({"conf": {"Secret": {"deep": ["GEHEIM"]}}})");
    row("body", R"({"inner": "{\"api_key\": \"GEHEIM\"}"})");
    row("body", gzipped(R"({"token": "GEHEIM"})"));
    row("body", gzipped(R"({"token": "GEHEIM"})").toBase64());
    row("body", QByteArray("\x81\xa5"
                           "token\xa6"
                           "GEHEIM",
                           14));
    row("body", R"({"headers": [["Accept", "x"], ["authorization", "GEHEIM"]]})");
    row("body", R"({"headers": [{"name": "Cookie", "value": "GEHEIM"}]})");
    row("body", "password=GEHEIM&user=a");
    row("url", "https://x.example/?access_token=GEHEIM");
    row("url", "redis://user:GEHEIM@host:6379/0");
    row("header", "authorization: Bearer GEHEIM");
    row("body", R"({"password": "GEHEIM", broken)");
}

void TestPayload::secretsAreMarked()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    const Payload payload = readPayload(entryOf({{"id", "1"}, {name, value}}));
    QVERIFY(payload.hasSecrets());
    for (const QString &text : {payloadText(payload, 0, false), payloadJson(payload, 0, false)}) {
        QVERIFY2(!text.contains(s("GEHEIM")), qPrintable(text));
        QVERIFY(text.contains(Redaction::hidden()));
    }
    QVERIFY(payloadText(payload, 0, true).contains(s("GEHEIM")));
    QVERIFY(payloadJson(payload, 0, true).contains(s("GEHEIM")));
}

void TestPayload::nothingHiddenIsCopied()
{
    // The line in the table, too, hides what the person's own patterns name.
    const QueueEntry badge =
        entryOf({{"badge_no", "GEHEIM"}, {"note", "badge=GEHEIM"}, {"n", "1"}});
    QVERIFY(fieldSummary(badge).contains(s("GEHEIM")));
    const QString summary = fieldSummary(badge, Redaction({s("badge")}));
    QVERIFY2(!summary.contains(s("GEHEIM")), qPrintable(summary));
    QVERIFY(summary.contains(s("n=1")));
    const Payload payload = readPayload(entryOf({{"secret", R"({"a": {"b": "GEHEIM"}})"}}));
    QCOMPARE(payloadJson(payload, 1, false), QStringLiteral("\"%1\"").arg(Redaction::hidden()));
    // What is not secret is not hidden.
    const Payload open = readPayload(entryOf({{"url", "https://x.example/a?b=c"}, {"n", "12"}}));
    QVERIFY(!open.hasSecrets());
    QCOMPARE(payloadText(open, 1, false), s("https://x.example/a?b=c"));
    QCOMPARE(payloadJson(open, 0, false),
             s("{\n  \"url\": \"https://x.example/a?b=c\",\n  \"n\": \"12\"\n}"));
}

void TestPayload::cutFieldsSaySo()
{
    QueueEntry entry = entryOf({{"body", "{\"a\": 1, \"b\": \"xy\xc3"}});
    entry.fields[0].cut = true;
    const Payload payload = readPayload(entry);
    QCOMPARE(at(payload).kind, PayloadNode::Text);
    QVERIFY(!at(payload).note.isEmpty());
    entry.fields[0].value = gzipped(QByteArray(100'000, 'x')).first(60);
    const Payload packed = readPayload(entry);
    QVERIFY(at(packed).coding.startsWith(s("gzip")));
    QVERIFY(at(packed).note.contains(s("end is missing")));
}

void TestPayload::theTreeShowsAndReveals()
{
    PayloadTree tree;
    QSignalSpy changed(&tree, &PayloadTree::changed);
    tree.show(entryOf({{"old", "1"}}));
    tree.show(entryOf({{"id", "7"}, {"body", R"({"password": "GEHEIM", "x": [1]})"}}));
    QTRY_COMPARE(tree.rowCount(), 2);
    QTRY_VERIFY(!tree.isReading());
    QCOMPARE(changed.size(), 1); // the first was dropped
    const QModelIndex body = tree.index(1, 0);
    QVERIFY(tree.hasChildren(body));
    tree.fetchMore(body);
    QCOMPARE(tree.rowCount(body), 2);
    QCOMPARE(tree.index(0, 1, body).data().toString(), Redaction::hidden());
    QVERIFY(!tree.text().contains(s("GEHEIM")));
    tree.setRevealed(true);
    tree.fetchMore(tree.index(1, 0));
    QCOMPARE(tree.index(0, 1, tree.index(1, 0)).data().toString(), s("GEHEIM"));
    QVERIFY(tree.json().contains(s("GEHEIM")));
    // Other words for what is hidden: what is shown is read again, and hidden again.
    tree.setRedaction(Redaction({s("x")}));
    QTRY_VERIFY(!tree.isReading());
    tree.fetchMore(tree.index(1, 0));
    QCOMPARE(tree.index(0, 1, tree.index(1, 0)).data().toString(), s("GEHEIM"));
    QCOMPARE(tree.index(1, 1, tree.index(1, 0)).data().toString(), Redaction::hidden());
    tree.setRedaction(Redaction());
    QTRY_VERIFY(!tree.isReading());
    tree.show(entryOf({{"password", "x"}})); // another entry is hidden again
    QTRY_COMPARE(tree.rowCount(), 1);
    QCOMPARE(tree.index(0, 1).data().toString(), Redaction::hidden());
    tree.clear();
    QCOMPARE(tree.rowCount(), 0);
}

void TestPayload::aLargeArrayComesInPieces()
{
    PayloadTree tree;
    QByteArray many = "[0";
    for (int i = 1; i < 1'000; ++i)
        many += "," + QByteArray::number(i);
    tree.show(entryOf({{"list", many + "]"}, {"evil\u202e", "a\u202e<b>\x07"}}));
    QTRY_COMPARE(tree.rowCount(), 2);
    const QModelIndex list = tree.index(0, 0);
    QVERIFY(tree.canFetchMore(list));
    tree.fetchMore(list);
    QCOMPARE(tree.rowCount(list), PayloadTree::Chunk);
    while (tree.canFetchMore(list))
        tree.fetchMore(list);
    QCOMPARE(tree.rowCount(list), 1'000);
    // It fetches while it is told of rows: not before all are there.
    QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(tree.index(999, 1, list).data().toString(), s("999"));
    QVERIFY(!tree.index(1, 0).data().toString().contains(QChar(0x202e)));
    QVERIFY(!tree.index(1, 1).data().toString().contains(QChar(0x202e)));
}

QTEST_GUILESS_MAIN(TestPayload)
#include "tst_payload.moc"
