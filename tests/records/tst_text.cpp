// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace qd;

namespace {

/// The maximal subpart rule written down a second time, table-wise (Unicode, table 3-7).
QString reference(const QByteArray &bytes)
{
    QString out;
    const auto at = [&](qsizetype i) { return i < bytes.size() ? int(uchar(bytes[i])) : -1; };
    const auto in = [](int b, int lo, int hi) { return b >= lo && b <= hi; };
    for (qsizetype i = 0; i < bytes.size();) {
        const int b = at(i);
        int length = 0, lo = 0x80, hi = 0xbf;
        if (b < 0x80) {
            out += QChar(char16_t(b));
            ++i;
            continue;
        }
        if (in(b, 0xc2, 0xdf)) {
            length = 2;
        } else if (in(b, 0xe0, 0xef)) {
            length = 3;
            lo = b == 0xe0 ? 0xa0 : 0x80;
            hi = b == 0xed ? 0x9f : 0xbf;
        } else if (in(b, 0xf0, 0xf4)) {
            length = 4;
            lo = b == 0xf0 ? 0x90 : 0x80;
            hi = b == 0xf4 ? 0x8f : 0xbf;
        }
        int good = length == 0 ? 0 : 1;
        while (good > 0 && good < length &&
               in(at(i + good), good == 1 ? lo : 0x80, good == 1 ? hi : 0xbf))
            ++good;
        if (length == 0 || good < length) {
            out += QChar(QChar::ReplacementCharacter);
            i += std::max(1, good);
            continue;
        }
        char32_t point = length == 2 ? b & 0x1f : length == 3 ? b & 0x0f : b & 0x07;
        for (int k = 1; k < length; ++k)
            point = (point << 6) | (at(i + k) & 0x3f);
        out += QStringView(QChar::fromUcs4(point)); // QString::fromUcs4 would eat a byte order mark
        i += length;
    }
    return out;
}

} // namespace

class TestText : public QObject
{
    Q_OBJECT
private slots:
    void replacesMaximalSubparts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const QString r(QChar(QChar::ReplacementCharacter));
        QTest::newRow("truncated then A") << QByteArray("\xe2\x82"
                                                        "A")
                                          << r + u'A';
        QTest::newRow("overlong") << QByteArray("\xe0\x80\x80") << r + r + r;
        QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << r + r + r;
        QTest::newRow("overlong four") << QByteArray("\xf0\x80\x80\x80") << r + r + r + r;
        QTest::newRow("never bytes") << QByteArray("\xff\xfe") << r + r;
        QTest::newRow("truncated end") << QByteArray("a\xf0\x9f\x98") << u'a' + r;
        QTest::newRow("truncated, LF stays") << QByteArray("\xe2\x82\n") << r + u'\n';
        QTest::newRow("emoji") << QByteArray("\xf0\x9f\x98\x80") << QStringLiteral("\U0001F600");
        QTest::newRow("BOM kept") << QByteArray("\xef\xbb\xbfx") << QStringLiteral("\uFEFFx");
        QTest::newRow("two BOMs kept")
            << QByteArray("\xef\xbb\xbf\xef\xbb\xbf") << QStringLiteral("\uFEFF\uFEFF");
        QTest::newRow("BOM kept beside malformed")
            << QByteArray("\xef\xbb\xbf\xff") << QStringLiteral("\uFEFF") + r;
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << QStringLiteral("a") + QChar(0) + u'b';
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("above U+10FFFF") << QByteArray("\xf4\x90\x80\x80") << r + r + r + r;
    }
    void replacesMaximalSubparts()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QCOMPARE(decodeUtf8(bytes), text);
    }

    void decodesRandomBytesLikeTheRule()
    {
        QRandomGenerator random(20250115);
        const QByteArray pool(
            "A\x7f\x80\x90\x9f\xa0\xbf\xc0\xc2\xdf\xe0\xe1\xed\xef\xf0\xf1\xf4\xf5\xbb\xff");
        for (int round = 0; round < 30000; ++round) {
            QByteArray bytes;
            const int n = random.bounded(9);
            for (int i = 0; i < n; ++i)
                bytes += pool[random.bounded(int(pool.size()))];
            const QString wanted = reference(bytes);
            if (decodeUtf8(bytes) != wanted)
                QFAIL(bytes.toHex().constData());
            // Well-formed means: nothing was replaced, and encoding gives the same bytes.
            if (isValidUtf8(bytes) != (wanted.toUtf8() == bytes && !wanted.contains(QChar(0xfffd))))
                QFAIL(bytes.toHex().constData());
        }
    }

    void displayMakesMarksVisible_data()
    {
        QTest::addColumn<QString>("foreign");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << QStringLiteral("Discovery Worker")
                               << QStringLiteral("Discovery Worker");
        QTest::newRow("LF") << QStringLiteral("a\nb") << QStringLiteral("a\u27e8LF\u27e9b");
        QTest::newRow("NUL") << QString(QChar(0)) << QStringLiteral("\u27e8NUL\u27e9");
        QTest::newRow("DEL") << QStringLiteral("\x7f") << QStringLiteral("\u27e8DEL\u27e9");
        QTest::newRow("C1") << QString(QChar(0x9b)) << QStringLiteral("\u27e8U+009B\u27e9");
        QTest::newRow("RLO") << QStringLiteral("a\u202eb") << QStringLiteral("a\u27e8RLO\u27e9b");
        QTest::newRow("ZWSP") << QStringLiteral("a\u200bb") << QStringLiteral("a\u27e8ZWSP\u27e9b");
        QTest::newRow("BOM") << QStringLiteral("\ufeffx") << QStringLiteral("\u27e8BOM\u27e9x");
        QTest::newRow("LS") << QStringLiteral("a\u2028b") << QStringLiteral("a\u27e8LS\u27e9b");
        QTest::newRow("lone surrogate") << QString(QChar(0xd800)) << QStringLiteral("\ufffd");
        QTest::newRow("tag character")
            << QStringLiteral("\U000E0041") << QStringLiteral("\u27e8U+E0041\u27e9");
        QTest::newRow("markup stays text")
            << QStringLiteral("<b>&amp;") << QStringLiteral("<b>&amp;");
        QTest::newRow("Arabic stays") << QStringLiteral("عامل") << QStringLiteral("عامل");
    }
    void displayMakesMarksVisible()
    {
        QFETCH(QString, foreign);
        QFETCH(QString, shown);
        QCOMPARE(displayText(foreign), shown);
        QCOMPARE(displayText(shown), shown);
    }

    void displayLeavesNoMarkOfAnyDangerousRange()
    {
        for (char32_t c = 0; c < 0x27e8; ++c) {
            const bool mark = c < 0x20 || (c >= 0x7f && c <= 0x9f) ||
                              (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) ||
                              (c >= 0x200b && c <= 0x200f) || c == 0x61c || c == 0x2060;
            const QString shown = displayText(QString::fromUcs4(&c, 1));
            QCOMPARE(shown == QString::fromUcs4(&c, 1), !mark && !shown.startsWith(QChar(0x27e8)));
            if (mark)
                QVERIFY(!shown.contains(QString::fromUcs4(&c, 1)));
        }
    }

    void displayIsBoundedAndIdempotent()
    {
        QRandomGenerator random(7);
        const QString pool =
            QStringLiteral("ab\u202e\n\U0001F600\u0301\u200b") + QChar(char16_t(0xd800));
        for (int round = 0; round < 3000; ++round) {
            QString foreign;
            for (int i = random.bounded(60); i > 0; --i)
                foreign += pool[random.bounded(int(pool.size()))];
            const int most = 1 + random.bounded(30);
            const QString once = displayText(foreign, most);
            QVERIFY(once.toUcs4().size() <= most);
            QCOMPARE(displayText(once, most), once);
        }
        QCOMPARE(displayText(QString(5, u'x'), 5), QString(5, u'x'));
        QCOMPARE(displayText(QString(6, u'x'), 5), QStringLiteral("xxxx\u2026"));
        QCOMPARE(displayText(QStringLiteral("x"), 0), QString());
        // A name of many megabytes costs no more than what is shown of it.
        QCOMPARE(displayText(QString(64 * 1024 * 1024, QChar(0x202e)), 200).size(), 40 * 5 - 5 + 1);
    }

    void terminalShowsMarksThatWouldHideOrTurn()
    {
        QCOMPARE(terminalText(QStringLiteral("evil\u202egnp.exe")),
                 QStringLiteral("evil\u27e8RLO\u27e9gnp.exe"));
        QCOMPARE(terminalText(QStringLiteral("zero\u200bwidth\u2066x\u2069\ufeff")),
                 QStringLiteral(
                     "zero\u27e8ZWSP\u27e9width\u27e8LRI\u27e9x\u27e8PDI\u27e9\u27e8BOM\u27e9"));
        QCOMPARE(terminalText(QString::fromUcs4(U"a\U000e0041b")),
                 QStringLiteral("a\u27e8U+E0041\u27e9b"));
        QCOMPARE(terminalText(QStringLiteral("\u2028\u00ad")),
                 QStringLiteral("\u27e8LS\u27e9\u27e8SHY\u27e9"));
        QCOMPARE(terminalText(QString(QChar(0xd800))), QString(QChar(0xfffd)));
        const QString plain = QStringLiteral("שלום 日本語 e\u0301 ⟨RLO⟩");
        QCOMPARE(terminalText(plain), plain);
    }

    void terminalEscapesControlCharactersOnly()
    {
        QCOMPARE(terminalText(QStringLiteral("\x1b[31mred\x07\r\n\t\x7f")),
                 QStringLiteral("\\x1b[31mred\\x07\\x0d\\x0a\\x09\\x7f"));
        QCOMPARE(terminalText(QString(QChar(0x9b)) + QStringLiteral("31m")),
                 QStringLiteral("\\x9b31m"));
        QCOMPARE(terminalText(QStringLiteral("Zoë \U0001F600 \\x1b")),
                 QStringLiteral("Zoë \U0001F600 \\x1b"));
    }

    void readsIsoTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms"); // −1: not a time
        const qint64 noon = 1736942400000;
        QTest::newRow("Z") << QStringLiteral("2025-01-15T12:00:00Z") << noon;
        QTest::newRow("no zone is UTC") << QStringLiteral("2025-01-15T12:00:00") << noon;
        QTest::newRow("space") << QStringLiteral("2025-01-15 12:00:00") << noon;
        QTest::newRow("fraction") << QStringLiteral("2025-01-15T12:00:00.25Z") << noon + 250;
        QTest::newRow("microseconds")
            << QStringLiteral("2025-01-15T12:00:00.123456+00:00") << noon + 123;
        QTest::newRow("nanoseconds")
            << QStringLiteral("2025-01-15T12:00:00.123456789Z") << noon + 123;
        QTest::newRow("offset east") << QStringLiteral("2025-01-15T14:00:00+02:00") << noon;
        QTest::newRow("offset west") << QStringLiteral("2025-01-15T06:30:00-0530") << noon;
        QTest::newRow("hours only") << QStringLiteral("2025-01-15T13:00:00+01") << noon;
        QTest::newRow("minutes only") << QStringLiteral("2025-01-15T12:00Z") << noon;
        QTest::newRow("lower case") << QStringLiteral("2025-01-15t12:00:00z") << noon;
        QTest::newRow("leap second")
            << QStringLiteral("2016-12-31T23:59:60Z") << qint64(1483228800000);
        QTest::newRow("leap day") << QStringLiteral("2024-02-29T00:00:00Z")
                                  << qint64(1709164800000);
        QTest::newRow("date") << QStringLiteral("2025-01-15") << noon - 12 * 3600000;
        QTest::newRow("epoch") << QStringLiteral("1970-01-01T00:00:00Z") << qint64(0);
        QTest::newRow("last") << QStringLiteral("9999-12-31T23:59:59.999Z")
                              << qint64(253402300799999);
        for (const char *bad : {"",
                                "yesterday",
                                "2025-02-29T00:00:00Z",
                                "2025-13-01T00:00:00Z",
                                "2025-01-32",
                                "99999-01-01T00:00:00Z",
                                "1969-12-31T23:59:59Z",
                                "9999-12-31T23:59:59-01:00",
                                "2025-01-15T25:00:00Z",
                                "2025-01-15T12:60:00Z",
                                "2025-01-15T12:00:61Z",
                                "2025-01-15T12:00:00.Z",
                                "2025-01-15T12:00:00+25:00",
                                "2025-01-15T12:00:00Zx",
                                "2025-01-15T12:00:00+1",
                                "2025-1-15",
                                "20250115T120000Z",
                                "+2025-01-15",
                                "2025-01-00",
                                "2025-01-15T"})
            QTest::newRow(bad) << QString::fromLatin1(bad) << qint64(-1);
        QTest::newRow("endless") << QStringLiteral("2025-01-15T12:00:00.") + QString(1000, u'1')
                                 << qint64(-1);
    }
    void readsIsoTimes()
    {
        QFETCH(QString, text);
        QFETCH(qint64, ms);
        QCOMPARE(parseIsoMs(text).value_or(-1), ms);
    }

    void writesIsoTimes()
    {
        QCOMPARE(isoUtc(1736942400000), QStringLiteral("2025-01-15T12:00:00Z"));
        QCOMPARE(isoUtc(1736942400250), QStringLiteral("2025-01-15T12:00:00.250Z"));
        QCOMPARE(isoUtc(0), QStringLiteral("1970-01-01T00:00:00Z"));
        for (qint64 ms : {qint64(1), qint64(1709164800123), qint64(253402300799999)})
            QCOMPARE(parseIsoMs(isoUtc(ms)).value_or(-1), ms);
        QVERIFY(!isoUtc(std::numeric_limits<qint64>::max()).isEmpty()); // bounded, no overflow
        QVERIFY(!isoUtc(std::numeric_limits<qint64>::min()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
