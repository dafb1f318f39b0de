// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartlegend.h"
#include "chartturns.h"
#include "timechart.h"

#include <QPainter>
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

    void ticksOfTheDaysWhenTheClockChanges_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("hours");
        QTest::newRow("forward") << QDate(2026, 3, 29) << 23;
        QTest::newRow("back") << QDate(2026, 10, 25) << 25;
    }
    void ticksOfTheDaysWhenTheClockChanges()
    {
        QFETCH(QDate, day);
        QFETCH(int, hours);
        const qint64 from = QDateTime(day, QTime(0, 0)).toMSecsSinceEpoch();
        const qint64 to = QDateTime(day.addDays(1), QTime(0, 0)).toMSecsSinceEpoch();
        QCOMPARE(to - from, hours * Hour);
        // Hour by hour: none twice, in order, none at a time that the clock does not show.
        const chart::TimeTicks ticks = chart::timeTicks(from, to, 60);
        QCOMPARE(ticks.stepMs, Hour / 2);
        for (qsizetype i = 0; i < ticks.atMs.size(); ++i) {
            QCOMPARE(QDateTime::fromMSecsSinceEpoch(ticks.atMs[i]).time().minute() % 30, 0);
            QVERIFY(i == 0 || ticks.atMs[i] > ticks.atMs[i - 1]);
        }
        QVERIFY(!chart::tickText(from + 2 * Hour, Hour).isEmpty());
        // Days stand on midnight by the clock, before and after.
        const chart::TimeTicks days =
            chart::timeTicks(QDateTime(day.addDays(-3), QTime(5, 0)).toMSecsSinceEpoch(),
                             QDateTime(day.addDays(4), QTime(5, 0)).toMSecsSinceEpoch(), 8);
        QCOMPARE(days.stepMs, 24 * Hour);
        QCOMPARE(days.atMs.size(), 7);
        for (qsizetype i = 0; i < 7; ++i) {
            const QDateTime at = QDateTime::fromMSecsSinceEpoch(days.atMs[i]);
            QCOMPARE(at, QDateTime(day.addDays(i - 2), QTime(0, 0)));
            QCOMPARE(chart::tickText(days.atMs[i], days.stepMs),
                     QLocale().toString(day.addDays(i - 2), "d MMM"));
        }
        // By UTC nothing happens on that day.
        const chart::TimeTicks utc = chart::timeTicks(from, to, 30, Qt::UTC);
        for (qsizetype i = 1; i < utc.atMs.size(); ++i)
            QCOMPARE(utc.atMs[i] - utc.atMs[i - 1], utc.stepMs);
        QCOMPARE(chart::tickText(utc.atMs.first(), utc.stepMs, Qt::UTC),
                 QDateTime::fromMSecsSinceEpoch(utc.atMs.first(), Qt::UTC).toString("HH:mm"));
    }

    void theCrosshairNamesTheZone()
    {
        // The hour that comes twice is told apart by its zone.
        const qint64 twice =
            QDateTime(QDate(2026, 10, 25), QTime(0, 30), Qt::UTC).toMSecsSinceEpoch();
        TimeChart chart(m_theme);
        chart.resize(600, 200);
        chart.setRange(twice - Hour, twice + 2 * Hour);
        chart.setSeries(
            {{"waiting", Tone::Info, {{double(twice), 1}, {double(twice + Hour), 2}}, "tasks"}});
        chart.setClock(Qt::LocalTime);
        chart.setCrosshair(twice);
        const QString first = chart.crosshairLines().value(0);
        chart.setCrosshair(twice + Hour);
        const QString second = chart.crosshairLines().value(0);
        QVERIFY2(first.endsWith("02:30:00 CEST"), qPrintable(first));
        QVERIFY2(second.endsWith("02:30:00 CET"), qPrintable(second));
        chart.setClock(Qt::UTC);
        QVERIFY2(chart.crosshairLines().value(0).endsWith("01:30:00 UTC"),
                 qPrintable(chart.crosshairLines().value(0)));
    }

    void columnsHoldEveryPoint()
    {
        // Against every point looked at one by one: whatever their number, none is lost.
        std::srand(7);
        for (const int count : {1, 2, 5, 700, 17'280}) {
            QList<QPointF> points;
            double at = double(Start) - 30'000;
            for (int i = 0; i < count; ++i) {
                at += 1 + std::rand() % (2 * 24 * Hour / count);
                points << QPointF(at, std::rand() % 1000 == 0 ? 1e6 : std::rand() % 100);
                if (std::rand() % 50 == 0)
                    points.last().setY(NaN);
            }
            for (const int columns : {1, 3, 640}) {
                const double from = double(Start), to = from + 24 * Hour;
                const auto spans = chart::columnSpans(points, 0, from, to, columns);
                QCOMPARE(spans.size(), columns);
                for (const QPointF &point : std::as_const(points)) {
                    if (!chart::isKnown(point) || point.x() < from || point.x() >= to)
                        continue;
                    const auto &span = spans[int((point.x() - from) / (to - from) * columns)];
                    QVERIFY(span.least <= point.y() && span.most >= point.y());
                }
                // And nothing is made up: no column goes beyond what there is.
                for (const auto &span : spans)
                    QVERIFY(span.isEmpty() || (span.least >= 0 && span.most <= 1e6));
            }
        }
        // A line between two points covers every column between them, a hole none.
        const QList<QPointF> two{{double(Start), 0}, {double(Start + Hour), 100}};
        const auto joined = chart::columnSpans(two, 0, Start, Start + Hour, 10);
        for (int i = 0; i < 10; ++i) {
            QVERIFY(std::abs(joined[i].least - 10 * i) < 1e-6);
            QVERIFY(std::abs(joined[i].most - 10 * (i + 1)) < 1e-6);
        }
        const auto apart = chart::columnSpans(two, 1000, Start, Start + Hour, 10);
        QVERIFY(!apart[0].isEmpty() && !apart[9].isEmpty());
        for (int i = 1; i < 9; ++i)
            QVERIFY(apart[i].isEmpty());
        QVERIFY(chart::columnSpans({}, 0, Start, Start + Hour, 5).first().isEmpty());
        QVERIFY(chart::columnSpans(two, 0, Start, Start, 5).first().isEmpty());
    }

    void aPeakAmongThousandsIsSeen()
    {
        QList<QPointF> points = line(17'280, 208, [](int) { return 10.0; });
        points[8'640].setY(100); // one sample, 0.2 s, in an hour
        const auto chart = chartOf({{"waiting", Tone::Ok, points, "tasks"}});
        const QImage image = chart->grab().toImage();
        const QRect plot = chart->plotArea();
        int tallest = 0;
        for (int x = plot.center().x() - 3; x <= plot.center().x() + 3; ++x)
            tallest = std::max(tallest, pixelsOf(image, x, m_theme.color(Tone::Ok)));
        QVERIFY2(tallest > plot.height() / 2, qPrintable(QString::number(tallest)));
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

    void aStretchTellsItsExtremesAndFewSamples()
    {
        ChartSeries series{"time", Tone::Info, line(60, 60'000, [](int) { return 5.0; }), "s"};
        for (int i = 0; i < 60; ++i) {
            series.extremes << QPointF(5, i == 30 ? 90 : 5);
            series.counts << (i == 30 ? 3 : 200);
        }
        series.stepMs = 60'000;
        series.openFromMs = double(Start + 59 * 60'000);
        const auto chart = chartOf({series});
        chart->setClock(Qt::LocalTime);
        chart->setCrosshair(Start + 30 * 60'000);
        QCOMPARE(chart->crosshairLines().at(0),
                 QLocale().toString(QDate(2025, 11, 22), "d MMM") + " 09:56 – 09:57 CET");
        QCOMPARE(chart->crosshairLines().at(1), QString("time: 5.0 s (5 … 90), 3 samples"));
        chart->setCrosshair(Start + 10 * 60'000);
        QCOMPARE(chart->crosshairLines().at(1), QString("time: 5.0 s"));
        chart->setCrosshair(Start + Hour);
        QCOMPARE(chart->crosshairLines().at(1), QString("time: 5.0 s, goes on"));
        // The greatest value has its place on the scale, and its band is seen.
        const QImage image = chart->grab().toImage();
        const int x = chart->plotArea().left() + chart->plotArea().width() / 2;
        const int y = chart->plotArea().top() + chart->plotArea().height() / 4;
        chart->setCrosshair(std::nullopt);
        QVERIFY(chart->grab().toImage().pixelColor(x, y) !=
                chart->grab().toImage().pixelColor(x - 100, y));
    }

    void whatIsOpenIsDotted_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("few") << 61;
        QTest::newRow("crowded") << 3601;
    }
    void whatIsOpenIsDotted()
    {
        QFETCH(int, count);
        ChartSeries series{"waiting", Tone::Ok,
                           line(count, Hour / (count - 1), [](int) { return 50.0; }), "tasks"};
        const auto covered = [&](double openFromMs) {
            series.openFromMs = openFromMs;
            const auto chart = chartOf({series});
            const QImage image = chart->grab().toImage();
            const QRect plot = chart->plotArea();
            int columns = 0;
            for (int x = plot.left() + plot.width() * 2 / 3; x < plot.right(); ++x)
                columns += pixelsOf(image, x, m_theme.color(Tone::Ok)) > 0;
            return columns;
        };
        const int solid = covered(double(Start + 2 * Hour)),
                  dotted = covered(double(Start + Hour / 2));
        QVERIFY(dotted > 0);
        QVERIFY2(dotted < solid * 4 / 5, qPrintable(QString("%1 of %2").arg(dotted).arg(solid)));
    }

    void aHiddenSeriesIsGone()
    {
        const auto chart =
            chartOf({{"low", Tone::Info, line(61, 60'000, [](int) { return 5.0; }), "tasks"},
                     {"high", Tone::Ok, line(61, 60'000, [](int) { return 500.0; }), "tasks"}});
        ChartLegend legend(*chart, m_theme);
        legend.setSwitchable(true);
        legend.resize(legend.sizeHint());
        connect(&legend, &ChartLegend::hiddenChosen, chart.get(), &TimeChart::setHidden);
        const QImage both = chart->grab().toImage();
        QTest::mouseClick(&legend, Qt::LeftButton, {}, legend.entryRect(1).center());
        QCOMPARE(chart->hidden(), QSet<QString>{"high"});
        QVERIFY(chart->grab().toImage() != both); // another scale
        chart->setCrosshair(Start);
        QCOMPARE(chart->crosshairLines().size(), 2);
        QTest::mouseClick(&legend, Qt::LeftButton, {}, legend.entryRect(1).center());
        QVERIFY(chart->hidden().isEmpty());
        // Alone, and all back; by keyboard too.
        QTest::mouseClick(&legend, Qt::LeftButton, Qt::ControlModifier,
                          legend.entryRect(1).center());
        QCOMPARE(chart->hidden(), QSet<QString>{"low"});
        QTest::keyClick(&legend, Qt::Key_Return);
        QVERIFY(chart->hidden().isEmpty());
        QTest::keyClick(&legend, Qt::Key_Left);
        QTest::keyClick(&legend, Qt::Key_Space);
        QCOMPARE(chart->hidden(), QSet<QString>{"low"});
        QCOMPARE(legend.accessibleDescription(), QString("low, hidden"));
        QTest::mouseClick(&legend, Qt::LeftButton, {}, legend.entryRect(0).center());
        QTest::mouseDClick(&legend, Qt::LeftButton, {}, legend.entryRect(0).center());
        QCOMPARE(chart->hidden(), QSet<QString>{"high"});
    }

    void marksStandWhereTheyHappened()
    {
        const auto chart =
            chartOf({{"waiting", Tone::Info, line(61, 60'000, [](int) { return 5.0; }), "tasks"}});
        const QImage without = chart->grab().toImage();
        chart->setMarks({{Start + Hour / 2, Tone::Bad, "incident: <b>disk\u202E</b>"}});
        const QImage with = chart->grab().toImage();
        const QRect plot = chart->plotArea();
        const int x = plot.left() + plot.width() / 2;
        int changed = 0;
        for (int y = plot.top(); y < plot.bottom(); ++y) {
            changed += with.pixel(x, y) != without.pixel(x, y);
            QCOMPARE(with.pixel(x - 60, y), without.pixel(x - 60, y));
        }
        QVERIFY(changed > plot.height() * 2 / 3);
        chart->setCrosshair(Start + Hour / 2);
        QCOMPARE(chart->crosshairLines().last(), QString("09:56:40 incident: <b>disk⟨RLO⟩</b>"));
        chart->setCrosshair(Start);
        QCOMPARE(chart->crosshairLines().size(), 2);
    }

    void zoomsByDragWheelAndKeys()
    {
        const auto chart = chartOf(
            {{"waiting", Tone::Info, line(61, 60'000, [](int i) { return double(i); }), "tasks"}});
        chart->setZoomable(true);
        chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(chart.get()));
        chart->grab();
        QSignalSpy zoomed(chart.get(), &TimeChart::zoomRequested);
        QSignalSpy undone(chart.get(), &TimeChart::zoomUndone);
        const QRect plot = chart->plotArea();
        const QPoint from(plot.left() + plot.width() / 4, plot.center().y());
        const QPoint to(plot.left() + plot.width() / 2, plot.center().y());
        QTest::mousePress(chart.get(), Qt::LeftButton, {}, to);
        QTest::mouseMove(chart.get(), from);
        QTest::mouseRelease(chart.get(), Qt::LeftButton, {}, from);
        QCOMPARE(zoomed.size(), 1); // to the left as well as to the right
        const double pixel = double(Hour) / plot.width();
        QVERIFY(std::abs(zoomed[0][0].toLongLong() - (Start + Hour / 4)) < 2 * pixel);
        QVERIFY(std::abs(zoomed[0][1].toLongLong() - (Start + Hour / 2)) < 2 * pixel);
        // A click alone, and a drag given up, are none.
        QTest::mouseClick(chart.get(), Qt::LeftButton, {}, to);
        QTest::mousePress(chart.get(), Qt::LeftButton, {}, from);
        QTest::mouseMove(chart.get(), to);
        QTest::keyClick(chart.get(), Qt::Key_Escape);
        QTest::mouseRelease(chart.get(), Qt::LeftButton, {}, to);
        QCOMPARE(zoomed.size(), 1);
        QTest::mouseDClick(chart.get(), Qt::LeftButton, {}, to);
        QCOMPARE(undone.size(), 1);

        // The wheel belongs to the page unless the chart has the keyboard, or Ctrl is held.
        const auto wheel = [&](Qt::KeyboardModifiers modifiers) {
            QWheelEvent event(to, chart->mapToGlobal(to), {}, {0, 120}, {}, modifiers,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(chart.get(), &event);
            return event.isAccepted();
        };
        chart->clearFocus();
        QVERIFY(!wheel({}));
        QCOMPARE(zoomed.size(), 1);
        QVERIFY(wheel(Qt::ControlModifier));
        QCOMPARE(zoomed.size(), 2);
        const qint64 at = Start + Hour / 2; // what is under the pointer stays there
        QVERIFY(std::abs((zoomed[1][0].toLongLong() + zoomed[1][1].toLongLong()) / 2 - at) <
                2 * pixel);
        QVERIFY(zoomed[1][1].toLongLong() - zoomed[1][0].toLongLong() < Hour);
        chart->setFocus();
        QVERIFY(wheel({}));
        QCOMPARE(zoomed.size(), 3);

        chart->setCrosshair(Start + Hour / 2);
        QTest::keyClick(chart.get(), Qt::Key_Plus);
        QCOMPARE(zoomed.last()[0].toLongLong(), Start + Hour / 4);
        QCOMPARE(zoomed.last()[1].toLongLong(), Start + Hour * 3 / 4);
        QTest::keyClick(chart.get(), Qt::Key_Minus);
        QCOMPARE(zoomed.last()[0].toLongLong(), Start - Hour / 2);
        QTest::keyClick(chart.get(), Qt::Key_Backspace);
        QCOMPARE(undone.size(), 2);
        QTest::keyClick(chart.get(), Qt::Key_Escape); // the crosshair first
        QCOMPARE(undone.size(), 2);
        QTest::keyClick(chart.get(), Qt::Key_Escape);
        QCOMPARE(undone.size(), 3);
        QSignalSpy moved(chart.get(), &TimeChart::moveRequested);
        QTest::keyClick(chart.get(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(moved[0][0].toDouble(), -0.25);
        QSignalSpy marked(chart.get(), &TimeChart::markRequested);
        QTest::keyClick(chart.get(), Qt::Key_M);
        QCOMPARE(marked.size(), 1);
    }

    void chartsTakeTurns()
    {
        // Six that must be drawn: one in a frame, all in the end.
        ChartTurns turns;
        QWidget all;
        all.resize(600, 900);
        QList<TimeChart *> charts;
        for (int i = 0; i < 6; ++i) {
            auto *chart = new TimeChart(m_theme, &all);
            chart->setGeometry(0, 150 * i, 600, 150);
            chart->setTurns(&turns);
            chart->setRange(Start, Start + Hour);
            chart->setSeries(
                {{"waiting", Tone::Info, line(61, 60'000, [](int) { return 5.0; }), "tasks"}});
            charts << chart;
        }
        const auto drawn = [&] {
            return std::count_if(charts.begin(), charts.end(),
                                 [](TimeChart *chart) { return chart->isDrawn(); });
        };
        all.grab(); // a frame
        QCOMPARE(drawn(), 1);
        all.grab(); // its turn is over only when the events go on
        QCOMPARE(drawn(), 1);
        all.show();
        QTRY_COMPARE(drawn(), 6);
        charts[3]->setRange(Start, Start + Hour / 2);
        QCOMPARE(drawn(), 5);
        QTRY_COMPARE(drawn(), 6);
        // One that nobody sees holds up none of the others, and is drawn when it comes into sight.
        charts[0]->move(0, -1000);
        for (TimeChart *chart : charts)
            chart->setRange(Start, Start + Hour / 3);
        QTRY_COMPARE(drawn(), 5);
        QVERIFY(!charts[0]->isDrawn());
        charts[0]->move(0, 0);
        QTRY_COMPARE(drawn(), 6);
    }

    void isDrawnForPaper()
    {
        const auto chart =
            chartOf({{"waiting", Tone::Ok, line(61, 60'000, [](int) { return 50.0; }), "tasks"}});
        QImage image(chart->size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(m_theme.colors().bg2);
        QPainter painter(&image);
        chart->drawOn(painter);
        painter.end();
        QVERIFY(pixelsOf(image, 300, m_theme.color(Tone::Ok)) > 0);
    }

    void arrowKeysMoveTheCrosshair()
    {
        const auto chart = chartOf(
            {{"waiting", Tone::Info, line(61, 60'000, [](int i) { return double(i); }), "tasks"}});
        chart->show();
        QVERIFY(QTest::qWaitForWindowActive(chart.get()));
        QVERIFY(!chart->crosshair()); // that a window came up is no key
        chart->clearFocus();
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
