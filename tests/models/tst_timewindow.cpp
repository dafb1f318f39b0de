// SPDX-License-Identifier: GPL-3.0-or-later
// Which stretch of time is shown: following, placed, frozen; zoomed about a point.
#include "timewindow.h"

#include <QRandomGenerator>
#include <QTest>

using namespace qd;

namespace {
constexpr qint64 T0 = 1'764'000'000'000, Minute = 60'000;
}

class TestTimeWindow : public QObject
{
    Q_OBJECT
private slots:
    void followsNowByWholePixels()
    {
        TimeWindow window;
        window.setNow(T0);
        QVERIFY(window.isFollowing());
        QCOMPARE(window.rangeMs(), 15 * Minute);
        const PixelSpan before = window.span(900); // a second a pixel
        QCOMPARE(before.msPerPx, 1'000.0);
        int moves = 0;
        PixelSpan last = before;
        for (int ms = 1; ms <= 10'000; ++ms) {
            window.setNow(T0 + ms);
            const PixelSpan now = window.span(900);
            QVERIFY(now.xOf(window.nowMs()) < 900);
            QVERIFY((now.fromMs - before.fromMs) % 1'000 == 0);
            moves += now != last;
            last = now;
        }
        QCOMPARE(moves, 10);
    }

    void theAnchorStaysInItsPlace()
    {
        QRandomGenerator random(5);
        TimeWindow window;
        window.setNow(T0);
        for (int i = 0; i < 500; ++i) {
            if (i % 20 == 0) {
                window.jumpToNow();
                window.setRange(15 * Minute);
            }
            const qint64 from = window.fromMs(), range = window.rangeMs();
            const double share = random.generateDouble();
            const qint64 anchor = from + qint64(share * double(range));
            window.zoomAt(anchor, 0.5 + random.generateDouble());
            QVERIFY(window.rangeMs() >= TimeWindow::LeastMs &&
                    window.rangeMs() <= TimeWindow::MostMs);
            const double after = double(anchor - window.fromMs()) / double(window.rangeMs());
            // Beyond now there is nothing to see: there it gives way.
            if (!window.isFollowing() && window.fromMs() > T0 - TimeWindow::MostMs / 2)
                QVERIFY2(std::abs(after - share) < 0.01,
                         qPrintable(QString::number(after - share)));
        }
    }

    void pansAndComesBack()
    {
        TimeWindow window;
        window.setNow(T0);
        window.panBy(-Minute);
        QVERIFY(!window.isFollowing());
        const qint64 to = window.toMs();
        window.setNow(T0 + 5 * Minute);
        QCOMPARE(window.toMs(), to); // it stands where it was put
        window.panBy(10 * Minute);
        QVERIFY(window.isFollowing()); // at the edge of what there is
        window.panBy(-100 * 24 * 60 * Minute);
        QVERIFY(window.toMs() > T0 - TimeWindow::MostMs);
        window.jumpToNow();
        QVERIFY(window.isFollowing());
        window.showFrom(T0 - 60 * Minute);
        QCOMPARE(window.fromMs(), T0 - 60 * Minute);
        window.setRange(30 * Minute);
        QCOMPARE(window.fromMs() + window.rangeMs() / 2, T0 - 60 * Minute + 15 * Minute / 2);
    }

    void frozenItIsThen()
    {
        TimeWindow window;
        window.setNow(T0);
        const PixelSpan before = window.span(700);
        window.setFrozen(true);
        window.setNow(T0 + Minute);
        QCOMPARE(window.nowMs(), T0);
        QCOMPARE(window.trueNowMs(), T0 + Minute);
        QCOMPARE(window.span(700), before);
        window.setFrozen(false);
        QCOMPARE(window.nowMs(), T0 + Minute);
        QVERIFY(window.span(700).fromMs > before.fromMs);
    }
};

QTEST_GUILESS_MAIN(TestTimeWindow)
#include "tst_timewindow.moc"
