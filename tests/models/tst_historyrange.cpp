// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyrange.h"

#include <QTest>

using namespace qd;

class TestHistoryRange : public QObject
{
    Q_OBJECT

    static constexpr qint64 Now = 1'763'800'000'000, Hour = HistoryRange::HourMs;

private slots:
    void aLiveRangeEndsNow()
    {
        HistoryRange range;
        QVERIFY(range.isLive());
        QCOMPARE(range.at(Now), (TimeSpan{Now - 24 * Hour, Now}));
        range.showLast(6 * Hour);
        QCOMPARE(range.lastMs(), 6 * Hour);
        QCOMPARE(range.at(Now + 5000), (TimeSpan{Now + 5000 - 6 * Hour, Now + 5000}));
    }

    void frozenItStandsStill()
    {
        HistoryRange range;
        range.showLast(Hour);
        range.setLive(false, Now);
        QCOMPARE(range.at(Now + 99'000), (TimeSpan{Now - Hour, Now}));
        QCOMPARE(range.lastMs(), Hour); // still called so
        range.setLive(true, Now + 99'000);
        QCOMPARE(range.at(Now + 99'000), (TimeSpan{Now + 99'000 - Hour, Now + 99'000}));
    }

    void anyRangeThatIsOne()
    {
        HistoryRange range;
        QVERIFY(range.showBetween(Now - 50 * Hour, Now - 49 * Hour));
        QVERIFY(!range.isLive());
        QCOMPARE(range.at(Now), (TimeSpan{Now - 50 * Hour, Now - 49 * Hour}));
        QVERIFY(!range.showBetween(Now, Now));
        QVERIFY(!range.showBetween(Now, Now - Hour));
        QVERIFY(!range.showBetween(0, Now)); // decades
        QCOMPARE(range.at(Now).fromMs, Now - 50 * Hour);
    }

    void zoomIsUndoneStepByStep()
    {
        HistoryRange range;
        range.showLast(24 * Hour);
        QVERIFY(!range.canUndo() && !range.undo());
        QVERIFY(range.zoom({Now - 10 * Hour, Now - 5 * Hour}, Now));
        QVERIFY(range.zoom({Now - 8 * Hour, Now - 7 * Hour}, Now + 5000));
        QVERIFY(!range.isLive());
        QVERIFY(range.undo());
        QCOMPARE(range.at(Now), (TimeSpan{Now - 10 * Hour, Now - 5 * Hour}));
        QVERIFY(range.undo());
        QVERIFY(range.isLive()); // and it goes on
        QCOMPARE(range.at(Now + 60'000).toMs, Now + 60'000);
        QVERIFY(!range.undo());
    }

    void theStepsOfAWheelAreUndoneAsOne()
    {
        HistoryRange range;
        range.showLast(24 * Hour);
        for (int i = 1; i <= 10; ++i)
            range.zoom({Now - (24 - i) * Hour, Now - i * Hour / 2}, Now + i * 50);
        QVERIFY(range.undo());
        QVERIFY(range.isLive());
        QVERIFY(!range.canUndo());
    }

    void zoomStaysWithinReason()
    {
        HistoryRange range;
        range.showLast(Hour);
        // Never shorter than a minute: around the same middle.
        QVERIFY(range.zoom({Now - 1'000'000, Now - 999'990}, Now));
        QCOMPARE(range.at(Now).lengthMs(), HistoryRange::LeastMs);
        QVERIFY(std::abs(range.at(Now).fromMs + HistoryRange::LeastMs / 2 - (Now - 999'995)) <= 1);
        // Out of the present: the past grows, the future is not there.
        range.showLast(Hour);
        QVERIFY(range.zoom({Now - 2 * Hour, Now + Hour}, Now));
        QCOMPARE(range.at(Now), (TimeSpan{Now - 2 * Hour, Now}));
        // Never longer than two years, however often.
        for (int i = 0; i < 40; ++i) {
            const TimeSpan span = range.at(Now);
            range.zoom({span.fromMs - span.lengthMs(), span.toMs + span.lengthMs()},
                       Now + i * 5000);
        }
        QVERIFY(range.at(Now).lengthMs() <= HistoryRange::MostMs);
        // The memory of zooms is bounded and begins where it began.
        for (int i = 0; i < 200; ++i)
            range.zoom({Now - (300 - i) * Hour, Now - Hour}, Now + (100 + i) * 5000);
        int steps = 0;
        while (range.undo())
            ++steps;
        QVERIFY(steps <= HistoryRange::MostZooms);
        QVERIFY(range.isLive());
    }

    void movesByAShareAndStopsAtNow()
    {
        HistoryRange range;
        range.showBetween(Now - 3 * Hour, Now - 2 * Hour);
        QVERIFY(range.move(-0.5, Now));
        QCOMPARE(range.at(Now), (TimeSpan{Now - 3 * Hour - Hour / 2, Now - 2 * Hour - Hour / 2}));
        QVERIFY(range.move(20, Now + 5000));
        QCOMPARE(range.at(Now).lengthMs(), Hour);
        QCOMPARE(range.at(Now).toMs, Now + 5000);
        QVERIFY(!range.move(1, Now + 5000));
    }
};

QTEST_GUILESS_MAIN(TestHistoryRange)
#include "tst_historyrange.moc"
