// SPDX-License-Identifier: GPL-3.0-or-later
#include "format.h"

#include <QLocale>
#include <QTest>

#include <limits>

using namespace qd;

class TestFormat : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void whatIsNotKnownIsADash()
    {
        const QString dash = QStringLiteral("—");
        const double nan = std::numeric_limits<double>::quiet_NaN();
        for (const MaybeReal &unknown : {MaybeReal(), MaybeReal(nan)}) {
            QCOMPARE(format::percent(unknown), dash);
            QCOMPARE(format::seconds(unknown), dash);
            QCOMPARE(format::duration(unknown), dash);
            QCOMPARE(format::age(unknown), dash);
            QCOMPARE(format::memory(unknown), dash);
            QCOMPARE(format::rate(unknown), dash);
            QCOMPARE(format::compact(unknown), dash);
        }
        QCOMPARE(format::count({}), dash);
        QCOMPARE(format::ofMax({}, 1000), dash);
    }

    void writesFigures()
    {
        QCOMPARE(format::count(1247), QStringLiteral("1,247"));
        QCOMPARE(format::count(0), QStringLiteral("0"));
        QCOMPARE(format::percent(5.6), QStringLiteral("5.6%"));
        QCOMPARE(format::percent(100'000), QStringLiteral("100,000.0%"));
        QCOMPARE(format::percent(100'001), QStringLiteral("> 100,000%"));
        QCOMPARE(format::seconds(0), QStringLiteral("< 1 ms"));
        QCOMPARE(format::seconds(0.0004), QStringLiteral("< 1 ms"));
        QCOMPARE(format::seconds(0.004), QStringLiteral("4 ms")); // never "0.00 s"
        QCOMPARE(format::seconds(0.0099), QStringLiteral("10 ms"));
        QCOMPARE(format::seconds(0.01), QStringLiteral("0.01 s"));
        QCOMPARE(format::seconds(0.25), QStringLiteral("0.25 s"));
        QCOMPARE(format::seconds(2.1), QStringLiteral("2.1 s"));
        QCOMPARE(format::seconds(12.9), QStringLiteral("12.9 s"));
        QCOMPARE(format::seconds(59.96), QStringLiteral("1 m 0 s")); // never "60.0 s"
        QCOMPARE(format::seconds(372), QStringLiteral("6 m 12 s"));
        QCOMPARE(format::duration(48), QStringLiteral("48 s"));
        QCOMPARE(format::duration(372), QStringLiteral("6 m 12 s"));
        QCOMPARE(format::duration(3 * 3600 + 5 * 60), QStringLiteral("3 h 5 m"));
        QCOMPARE(format::duration(3 * 86400 + 4 * 3600), QStringLiteral("3 d 4 h"));
        QCOMPARE(format::duration(400 * 86400), QStringLiteral("400 d 0 h"));
        QCOMPARE(format::age(0.6), QStringLiteral("0.6 s"));
        QCOMPARE(format::age(9.97), QStringLiteral("10 s"));
        QCOMPARE(format::age(48.9), QStringLiteral("48 s"));
        QCOMPARE(format::memory(156.7), QStringLiteral("157 MB"));
        QCOMPARE(format::memory(1946), QStringLiteral("1.9 GB"));
        QCOMPARE(format::memory(0.5), QStringLiteral("0.5 MB"));
        QCOMPARE(format::bytes(std::nullopt), QStringLiteral("—"));
        QCOMPARE(format::bytes(-1), QStringLiteral("—"));
        QCOMPARE(format::bytes(0), QStringLiteral("0 B"));
        QCOMPARE(format::bytes(1023), QStringLiteral("1,023 B"));
        QCOMPARE(format::bytes(1536), QStringLiteral("1.5 KB"));
        QCOMPARE(format::bytes(65'536), QStringLiteral("64 KB"));
        QCOMPARE(format::bytes(1'048'400), QStringLiteral("1.0 MB"));
        QCOMPARE(format::bytes(qint64(3) << 30), QStringLiteral("3.0 GB"));
        QCOMPARE(format::rate(1.9), QStringLiteral("+1.9"));
        QCOMPARE(format::rate(-0.4), QStringLiteral("\u22120.4"));
        QCOMPARE(format::rate(-0.04), QStringLiteral("0.0"));
        QCOMPARE(format::compact(1247), QStringLiteral("1,247"));
        QCOMPARE(format::compact(41'200), QStringLiteral("41.2k"));
        QCOMPARE(format::compact(3'100'000), QStringLiteral("3.1M"));
        QCOMPARE(format::compact(999'960), QStringLiteral("1.0M"));
        QCOMPARE(format::compact(2.5), QStringLiteral("2.5"));
        QCOMPARE(format::ofMax(12, 1000), QStringLiteral("12 / 1,000"));
        QCOMPARE(format::ofMax(12, {}), QStringLiteral("12"));
    }

    void nothingBreaksTheLayout()
    {
        const double inf = std::numeric_limits<double>::infinity();
        for (double huge : {1e15, 1e100, 1e308, inf, -1e308, -inf, -1.0, 9223372036854775808.0}) {
            for (const QString &text :
                 {format::percent(huge), format::seconds(huge), format::duration(huge),
                  format::age(huge), format::memory(huge), format::rate(huge),
                  format::compact(huge)}) {
                QVERIFY2(!text.isEmpty() && text.size() <= 16, qPrintable(text));
                QVERIFY2(!text.contains(QStringLiteral("inf"), Qt::CaseInsensitive),
                         qPrintable(text));
            }
        }
        QCOMPARE(format::duration(1e308), QStringLiteral("> 100 y"));
        QCOMPARE(format::clockTime(std::numeric_limits<qint64>::max()).size() <= 10, true);
        QVERIFY(format::dateTime(std::numeric_limits<qint64>::max()).size() <= 40);
        QVERIFY(format::dateTime(1736942400000).startsWith(QStringLiteral("2025-01-1")));
        QCOMPARE(format::clockTime(1736942400000).size(), 8);
    }

    void followsTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(format::count(1247), QStringLiteral("1.247"));
        QCOMPARE(format::percent(5.6), QStringLiteral("5,6%"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
};

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
