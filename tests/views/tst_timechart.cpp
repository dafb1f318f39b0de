// SPDX-License-Identifier: GPL-3.0-or-later
#include "timechart.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>
#include <cmath>
#include <ctime>

using namespace qd;

namespace {

constexpr qint64 Start = 1'763'800'000'000; ///< 2025-11-22 08:26:40 UTC
constexpr qint64 Hour = 3'600'000;
constexpr double NaN = std::numeric_limits<double>::quiet_NaN();

/// A value every \a stepMs from Start on.
QList<QPointF> line(int count, qint64 stepMs, const std::function<double(int)> &value)
{
    QList<QPointF> points;
    for (int i = 0; i < count; ++i)
        points << QPointF(double(Start + i * stepMs), value(i));
    return points;
}

/// How many pixels of \a column are much like \a color.
int pixelsOf(const QImage &image, int column, const QColor &color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        const QColor at = image.pixelColor(column, y);
        found += std::abs(at.red() - color.red()) + std::abs(at.green() - color.green()) +
                     std::abs(at.blue() - color.blue()) <
                 60;
    }
    return found;
}

} // namespace

class TestTimeChart : public QObject
{
    Q_OBJECT

private:
    Theme m_theme;

    std::unique_ptr<TimeChart> chartOf(const QList<ChartSeries> &series, QSize size = {600, 200})
    {
        auto chart = std::make_unique<TimeChart>(m_theme);
        chart->resize(size);
        chart->setRange(Start, Start + Hour);
        chart->setSeries(series);
        return chart;
    }

private slots:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Berlin");
        tzset();
        m_theme.setMode(ThemeMode::Dark);
    }

    void scalesAreRoundAndHoldEverything_data()
    {
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::addColumn<double>("step");
        QTest::addColumn<double>("top");
        QTest::newRow("nothing") << 0.0 << 0.0 << 0.2 << 1.0;
        QTest::newRow("134") << 0.0 << 134.0 << 50.0 << 150.0;
        QTest::newRow("a fraction") << 0.0 << 0.37 << 0.1 << 0.4;
        QTest::newRow("below zero") << -30.0 << 100.0 << 50.0 << 100.0;
        QTest::newRow("infinite") << 0.0 << double(INFINITY) << 0.2 << 1.0;
        QTest::newRow("monstrous") << 0.0 << 1e300 << 2e14 << 1e15;
    }
    void scalesAreRoundAndHoldEverything()
    {
        QFETCH(double, least);
        QFETCH(double, most);
        const chart::Scale scale = chart::niceScale(least, most, 5);
        QTEST(scale.step, "step");
        QTEST(scale.most, "top");
        QVERIFY(scale.least <= least);
    }

    void ticksStandOnRoundLocalTimes()
    {
        const chart::TimeTicks hours = chart::timeTicks(Start, Start + 24 * Hour, 8);
        QVERIFY(hours.atMs.size() >= 4 && hours.atMs.size() <= 8);
        QStringList words;
        for (const qint64 at : hours.atMs)
            words << chart::tickText(at, hours.stepMs);
        QVERIFY2(words.contains(QLocale().toString(QDate(2025, 11, 23), "d MMM")),
                 qPrintable(words.join(' ')));
        QVERIFY2(words.contains("12:00"), qPrintable(words.join(' ')));
        const chart::TimeTicks seconds = chart::timeTicks(Start, Start + 20'000, 5);
        QCOMPARE(chart::tickText(seconds.atMs.first(), seconds.stepMs), QString("09:26:40"));
        QVERIFY(chart::timeTicks(Start, Start, 5).atMs.isEmpty());
    }

    void ticksFollowAClockThatIsSetBack()
    {
        // 2025-10-26: at 03:00 the clock goes back to 02:00.
        const qint64 evening = QDateTime(QDate(2025, 10, 25), QTime(18, 0)).toMSecsSinceEpoch();
        const chart::TimeTicks ticks = chart::timeTicks(evening, evening + 24 * Hour, 10);
        for (const qint64 at : ticks.atMs)
            QCOMPARE(QDateTime::fromMSecsSinceEpoch(at).time().minute(), 0);
        QVERIFY(QDateTime::fromMSecsSinceEpoch(ticks.atMs.last()).time().hour() % 3 == 0);
    }

    void fewerPointsKeepThePeaks()
    {
        QList<QPointF> points = line(17'280, 5'000, [](int i) { return double(i % 7); });
        points[9'000].setY(500);
        points[12'345].setY(-20);
        const auto parts =
            chart::parts(points, chart::holeMs(points), Start, Start + 24 * Hour, 400);
        QCOMPARE(parts.size(), 1);
        QVERIFY(parts.first().size() <= 4 * 402);
        QVERIFY(parts.first().contains(points[9'000]));
        QVERIFY(parts.first().contains(points[12'345]));
        QCOMPARE(parts.first().first(), points.first());
        QCOMPARE(parts.first().last(), points.last());
        for (qsizetype i = 1; i < parts.first().size(); ++i)
            QVERIFY(parts.first()[i - 1].x() < parts.first()[i].x());
    }

    void holesSplitALine()
    {
        QList<QPointF> points = line(60, 60'000, [](int i) { return double(i); });
        points[10].setY(NaN);
        points[20].setY(INFINITY);
        points.remove(40, 5);
        const auto parts = chart::parts(points, chart::holeMs(points), Start, Start + Hour, 300);
        QCOMPARE(parts.size(), 4);
        QCOMPARE(parts[0].last().y(), 9.0);
        QCOMPARE(parts[1].first().y(), 11.0);
        QCOMPARE(parts[2].last().y(), 39.0);
        QCOMPARE(parts[3].first().y(), 45.0);
    }

    void onlyTheRangeIsKept()
    {
        const QList<QPointF> points = line(600, 60'000, [](int i) { return double(i); });
        const auto parts =
            chart::parts(points, 150'000, Start + Hour + 30'000, Start + 2 * Hour, 300);
        QCOMPARE(parts.size(), 1);
        QCOMPARE(parts.first().first().y(), 60.0); // the line enters from outside
        QCOMPARE(parts.first().last().y(), 121.0);
    }

    void aHoleIsSeenAsAHole()
    {
        QList<QPointF> points = line(61, 60'000, [](int) { return 50.0; });
        points.remove(20, 20);
        const auto chart = chartOf({{"waiting", Tone::Ok, points, "tasks"}});
        const QImage image = chart->grab().toImage();
        const QRect plot = chart->plotArea();
        const QColor ink = m_theme.color(Tone::Ok);
        QVERIFY(pixelsOf(image, plot.left() + plot.width() / 6, ink) > 0);
        QCOMPARE(pixelsOf(image, plot.left() + plot.width() / 2, ink), 0);
        QVERIFY(pixelsOf(image, plot.left() + plot.width() * 5 / 6, ink) > 0);
    }

    void followsTheThemeAtOnce()
    {
        const auto chart =
            chartOf({{"waiting", Tone::Bad, line(61, 60'000, [](int) { return 50.0; }), "tasks"}});
        const int column = 300;
        QVERIFY(pixelsOf(chart->grab().toImage(), column, m_theme.color(Tone::Bad)) > 0);
        m_theme.setMode(ThemeMode::Light);
        QVERIFY(pixelsOf(chart->grab().toImage(), column, m_theme.color(Tone::Bad)) > 0);
        m_theme.setMode(ThemeMode::Dark);
    }

    void theCrosshairTellsEveryValue()
    {
        QList<QPointF> held = line(61, 60'000, [](int i) { return double(i) / 2; });
        held.remove(25, 20);
        const auto chart = chartOf(
            {{"waiting", Tone::Info, line(61, 60'000, [](int i) { return double(i); }), "tasks"},
             {"held\u202E", Tone::Ok, held, ""}});
        chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(chart.get()));
        chart->grab();
        QSignalSpy moved(chart.get(), &TimeChart::crosshairMoved);
        const QRect plot = chart->plotArea();
        QTest::mouseMove(chart.get(), QPoint(plot.left() + plot.width() / 6, plot.center().y()));
        QTRY_COMPARE(chart->crosshair(), std::optional<qint64>(Start + 10 * 60'000));
        QVERIFY(!moved.isEmpty());
        const QStringList lines = chart->crosshairLines();
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], QString("09:36:40"));
        QCOMPARE(lines[1], QString("waiting: 10 tasks"));
        QCOMPARE(lines[2], QString("held⟨RLO⟩: 5"));
        QCOMPARE(chart->accessibleDescription(), lines.join("; "));
        // In the hole of the second one there is nothing to tell.
        chart->setCrosshair(Start + 35 * 60'000);
        QCOMPARE(chart->crosshairLines().at(2), QString("held⟨RLO⟩: —"));
        chart->grab();
    }

    void arrowKeysMoveTheCrosshair()
    {
        const auto chart = chartOf(
            {{"waiting", Tone::Info, line(61, 60'000, [](int i) { return double(i); }), "tasks"}});
        chart->show();
        chart->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(chart->hasFocus());
        QTRY_COMPARE(chart->crosshair(), std::optional<qint64>(Start + Hour));
        QTest::keyClick(chart.get(), Qt::Key_Left);
        QCOMPARE(chart->crosshair(), std::optional<qint64>(Start + Hour - 60'000));
        QTest::keyClick(chart.get(), Qt::Key_Home);
        QCOMPARE(chart->crosshair(), std::optional<qint64>(Start));
        QTest::keyClick(chart.get(), Qt::Key_Right);
        QCOMPARE(chart->crosshairLines().at(1), QString("waiting: 1 tasks"));
        QTest::keyClick(chart.get(), Qt::Key_Escape);
        QVERIFY(!chart->crosshair());
    }

    void saysSoWhenThereIsNothing()
    {
        const auto chart =
            chartOf({{"waiting", Tone::Info, line(10, 1'000, [](int) { return NaN; }), "tasks"}});
        QVERIFY(chart->isEmpty());
        const QImage without = chart->grab().toImage();
        chart->setEmptyText("Nothing <b>yet</b>");
        QVERIFY(chart->grab().toImage() != without);
        chart->setCrosshair(Start);
        QVERIFY(!chart->crosshair());
        // Points beyond the range hide none within.
        chart->setSeries({{"waiting",
                           Tone::Info,
                           {{Start + 1000.0, 5}, {double(Start + Hour + 1), 6}},
                           "tasks"}});
        QVERIFY(!chart->isEmpty());
        chart->setSeries(
            {{"waiting", Tone::Info, line(1, 1'000, [](int) { return 1.0; }), "tasks"}});
        QVERIFY(!chart->isEmpty());
        chart->grab();
    }

    void standsAnySize()
    {
        QList<QPointF> points =
            line(3'600, 1'000, [](int i) { return i % 97 ? double(i % 31) : 1e14; });
        for (const QSize size : {QSize(1, 1), QSize(40, 20), QSize(200, 90), QSize(1600, 600)}) {
            const auto chart =
                chartOf({{"a", Tone::Info, points, "s"}, {"b", Tone::Warn, {}, "%"}}, size);
            chart->setThreshold(2e14, "threshold");
            chart->setCrosshair(Start + 1'000'000);
            QCOMPARE(chart->grab().size(), size);
        }
    }

    void aDayOfSamplesIsQuick()
    {
        QList<ChartSeries> series;
        for (int k = 0; k < 4; ++k)
            series << ChartSeries{
                QString::number(k), Tone(k),
                line(17'280, 5'000,
                     [k](int i) { return 50 + 20 * k + 10 * std::sin(i / 50.0) + i % 13; }),
                "tasks"};
        TimeChart chart(m_theme);
        chart.resize(650, 196);
        chart.setRange(Start, Start + 24 * Hour);
        chart.setSeries(series);
        chart.grab();
        // What it costs, not how long it takes: others may be running.
        std::clock_t best = std::numeric_limits<std::clock_t>::max();
        for (int i = 0; i < 5; ++i) {
            const std::clock_t began = std::clock();
            chart.setSeries(series);
            chart.grab();
            best = std::min(best, std::clock() - began);
        }
        const double ms = 1000.0 * double(best) / CLOCKS_PER_SEC;
        qInfo("a chart of 4 x 17,280 samples: %.1f ms", ms);
        QVERIFY(ms < 60);
    }
};

QTEST_MAIN(TestTimeChart)
#include "tst_timechart.moc"
