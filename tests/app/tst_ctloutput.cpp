// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctloutput.h"
#include "eventline.h"
#include "ssereader.h"
#include "text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace qd;

namespace {

/// Nothing that could steer a terminal: C0 but the line end, DEL, C1.
bool isHarmless(const QByteArray &bytes)
{
    for (const char32_t c : QString::fromUtf8(bytes).toUcs4()) {
        if ((c < 0x20 && c != '\n') || (c >= 0x7f && c < 0xa0))
            return false;
    }
    return true;
}

} // namespace

class TestCtlOutput : public QObject
{
    Q_OBJECT

private slots:
    void jsonEscapesWhatSteersTerminals()
    {
        QString all;
        for (char16_t c = 0; c < 0x100; ++c)
            all += QChar(c);
        all += QStringLiteral("\u20ac");
        const QJsonObject object{{all, QJsonArray{all, 1.5, true, QJsonValue::Null}}};
        const QByteArray bytes = jsonText(object);
        QVERIFY(isHarmless(bytes));
        QVERIFY(!bytes.contains('\n'));
        QCOMPARE(QJsonDocument::fromJson(bytes).object(), object);
    }

    void jsonOfBareValues()
    {
        QCOMPARE(jsonText(QJsonValue::Null), QByteArray("null"));
        QCOMPARE(jsonText(QJsonArray{}), QByteArray("[]"));
        QCOMPARE(jsonText(QStringLiteral("a\"b")), QByteArray("\"a\\\"b\""));
        QCOMPARE(jsonText(3), QByteArray("3"));
    }

    void tableIsTidyAndEscaped()
    {
        Table table({{QStringLiteral("NAME")},
                     {QStringLiteral("N"), Table::Right},
                     {QStringLiteral("STATUS")}});
        table.add({QStringLiteral("a"),
                   QStringLiteral("1,234"),
                   {QStringLiteral("running"), StatusKind::Running}});
        table.add({QStringLiteral("evil\x1b[31m\u009b"),
                   QStringLiteral("5"),
                   {QStringLiteral("stopped"), StatusKind::Stopped}});
        const QByteArray plain = table.render(false);
        QVERIFY(isHarmless(plain));
        QVERIFY(plain.contains("\\x1b"));
        const QList<QByteArray> lines = plain.split('\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0].indexOf("STATUS"), lines[1].indexOf("running"));
        QCOMPARE(lines[1].indexOf("running"), lines[2].indexOf("stopped"));
        QVERIFY(lines[2].contains("      5  stopped")); // right aligned

        const QByteArray coloured = table.render(true);
        QVERIFY(coloured.contains("\x1b[32mrunning\x1b[0m"));
        QVERIFY(!coloured.contains("evil\x1b"));
    }

    void tableFitsItsTerminal()
    {
        Table table({{QStringLiteral("NAME")},
                     {QStringLiteral("PROCESSED"), Table::Right},
                     {QStringLiteral("LAST JOB")}});
        table.add({QStringLiteral("a-worker-with-a-very-long-name-indeed-17"),
                   QStringLiteral("1,234,567"),
                   QStringLiteral("\u6f22\u5b57 of a long title, here")});
        table.add({QStringLiteral("b"), QStringLiteral("5"), QStringLiteral("short")});
        QCOMPARE(table.render(false, 200), table.render(false, 0));
        for (int columns = 40; columns < 70; ++columns) {
            const QString shown = QString::fromUtf8(table.render(false, columns));
            const QStringList lines = shown.split(u'\n');
            QVERIFY2(lines[1].size() +
                             lines[1].count(QRegularExpression(QStringLiteral("[\u6f22\u5b57]"))) <=
                         columns,
                     qPrintable(shown));
            QVERIFY2(lines[1].contains(QLatin1String("1,234,567")), qPrintable(shown));
            QVERIFY(lines[1].startsWith(QLatin1String("a-wor")) && lines[1].contains(u'\u2026'));
            QCOMPARE(lines[0].indexOf(QLatin1String("LAST")),
                     lines[2].indexOf(QLatin1String("short")));
        }
        // No room at all: figures stay whole, what is too long runs on.
        QVERIFY(table.render(false, 5).contains("1,234,567"));
    }

    void jsonStrings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("ascii") << QByteArray("a \"quoted\" \\ line\n\t\r\b\f\x01\x1f\x7f");
        QTest::newRow("NUL") << QByteArray("a\0b", 3);
        QTest::newRow("C1") << QByteArray("\xc2\x80\xc2\x9b\xc2\x9f\xc2\xa0\xc2\xa9");
        QTest::newRow("wide") << QByteArray("\xe2\x82\xac \xf0\x9f\x98\x80");
        QTest::newRow("bom") << QByteArray("\xef\xbb\xbf"
                                           "data");
        QTest::newRow("truncated") << QByteArray("x\xe2\x82"
                                                 "Ay\xf0\x9f");
        QTest::newRow("overlong, surrogate, stray")
            << QByteArray("\xe0\x80\x80\xed\xa0\x80\xf0\x80\x80\x80\xff\xfe\x80");
        QTest::newRow("ends in a lead byte") << QByteArray("abc\xc2");
    }

    void jsonStrings()
    {
        QFETCH(QByteArray, bytes);
        QByteArray out;
        appendJsonString(out, bytes);
        QVERIFY(isHarmless(out));
        const QJsonArray parsed = QJsonDocument::fromJson('[' + out + ']').array();
        QCOMPARE(parsed.size(), 1);
        QCOMPARE(parsed[0].toString(), decodeUtf8(bytes));
    }

    /// Slices must not cut characters, wherever the borders fall and whatever stands there.
    void jsonStringsAcrossSlices()
    {
        const QByteArray around[] = {"\xf0\x9f\x98\x80", "\xe2\x82", "\x80\x80\x80\x80\x80\x80\x80",
                                     "\xf0\x9f\x98", "\xc2\x9b"};
        for (const QByteArray &piece : around) {
            for (int shift = 0; shift < 8; ++shift) {
                const QByteArray bytes = QByteArray(1024 * 1024 - shift, 'x') + piece + "tail";
                QByteArray out;
                appendJsonString(out, bytes);
                const QString parsed =
                    QJsonDocument::fromJson('[' + out + ']').array()[0].toString();
                QVERIFY2(parsed == decodeUtf8(bytes),
                         qPrintable(QStringLiteral("%1 at %2")
                                        .arg(QString::fromLatin1(piece.toHex()))
                                        .arg(shift)));
            }
        }
    }

    void eventLine()
    {
        QByteArray out;
        appendEventLine(out, SseEvent{"message", "a\nb", "7"});
        QCOMPARE(out,
                 QByteArray("{\"type\":\"message\",\"data\":\"a\\nb\",\"lastEventId\":\"7\"}\n"));
    }
};

QTEST_GUILESS_MAIN(TestCtlOutput)
#include "tst_ctloutput.moc"
