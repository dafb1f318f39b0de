// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"
#include "fleet.h"
#include "fleetboard.h"
#include "fleetcard.h"
#include "fleetcourse.h"
#include "theme.h"
#include "walldialog.h"
#include "wallwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <cmath>

using namespace qd;

namespace {

constexpr qint64 Noon = 1'780'000'000'000;

FeedBatch workersOf(int count, int hosts, const char *firstStatus, qint64 nowMs)
{
    FeedBatch batch;
    batch.workersComplete = true;
    batch.receivedAtMs = nowMs;
    for (int i = 0; i < count; ++i) {
        Worker worker;
        worker.key = worker.name = QStringLiteral("worker-%1").arg(i);
        worker.host = QStringLiteral("a-host-with-a-very-long-name-%1").arg(i % hosts);
        worker.status = i == 0 ? QLatin1StringView(firstStatus) : QLatin1StringView("running");
        batch.workers.append(worker);
    }
    return batch;
}

void setLive(Fleet &fleet, qint64 nowMs, ConnectionState state = ConnectionState::Live)
{
    FeedStatus status;
    status.state = state;
    status.via = ConnectionVia::Sse;
    status.lastDataAtMs = nowMs;
    fleet.setStatus(status, nowMs);
}

} // namespace

class TestWallWindow : public QObject
{
    Q_OBJECT
private slots:
    void turnsPagesAndGivesTroubleTheScreen()
    {
        Fleet fleet(QStringLiteral("demo"));
        Theme theme;
        WallPlace place;
        place.pages = {WallPage::Overview, WallPage::Clock};
        place.seconds = 20;
        WallWindow wall(fleet, theme, place);
        setLive(fleet, 1000);
        fleet.apply(workersOf(3, 1, "running", 1000), 1000);
        wall.refresh(1000, Noon);
        QCOMPARE(wall.page(), WallPage::Overview);
        QCOMPARE(wall.foot(), QStringLiteral("Page 1 of 2 · next in 20 s"));
        wall.refresh(21'000, Noon + 20'000);
        QCOMPARE(wall.page(), WallPage::Clock);
        setLive(fleet, 22'000);
        fleet.apply(workersOf(3, 1, "crashed", 22'000), 22'000);
        QVERIFY(fleet.alerts()->rowCount() > 0);
        wall.refresh(22'000, Noon + 21'000);
        QVERIFY(wall.isTrouble());
        QCOMPARE(wall.page(), WallPage::Alerts);
        wall.refresh(41'999, Noon + 40'999);
        QVERIFY(wall.isTrouble());
        wall.refresh(42'000, Noon + 41'000); // the same alert calls once
        QVERIFY(!wall.isTrouble());
        QCOMPARE(wall.page(), WallPage::Overview);
    }

    /// Many crashes are one alert: of twice as many it calls again, of a few more it does not.
    void troubleThatDoublesTakesTheScreenAgain()
    {
        Fleet fleet(QStringLiteral("demo"));
        Theme theme;
        WallPlace place;
        place.pages = {WallPage::Overview};
        place.seconds = 20;
        WallWindow wall(fleet, theme, place);
        const auto crash = [&](int crashed, qint64 nowMs) {
            FeedBatch batch = workersOf(200, 1, "running", nowMs);
            for (int i = 0; i < crashed; ++i)
                batch.workers[i].status = QStringLiteral("crashed");
            setLive(fleet, nowMs);
            fleet.apply(batch, nowMs);
            wall.refresh(nowMs, Noon + nowMs);
            return wall.isTrouble();
        };
        QVERIFY(!crash(0, 1000));
        QVERIFY(crash(30, 2000));
        QCOMPARE(fleet.alerts()->rowCount(), 1);
        QCOMPARE(fleet.alerts()->record(0)->folded, 30);
        QVERIFY(!crash(30, 30'000));
        QVERIFY(!crash(59, 31'000));
        QVERIFY(crash(60, 32'000));
        QVERIFY(!crash(60, 60'000));
        QVERIFY(!crash(100, 61'000));
        QVERIFY(crash(130, 62'000));
    }

    void neverLooksCurrentWhenItIsNot()
    {
        Fleet fleet(QStringLiteral("demo"));
        Theme theme;
        WallWindow wall(fleet, theme, {});
        wall.refresh(500, Noon);
        QCOMPARE(wall.age(), 2);
        QVERIFY(!wall.ageText().isEmpty());
        setLive(fleet, 1000);
        fleet.apply(workersOf(3, 1, "running", 1000), 1000);
        wall.refresh(2000, Noon);
        QCOMPARE(wall.age(), 0);
        QCOMPARE(wall.ageText(), QString());
        wall.refresh(12'001, Noon);
        QCOMPARE(wall.age(), 1);
        QCOMPARE(wall.ageText(), QStringLiteral("Data 11 s old"));
        setLive(fleet, 1000, ConnectionState::Reconnecting);
        wall.refresh(32'000, Noon);
        QCOMPARE(wall.age(), 2);
        QCOMPARE(wall.ageText(), QStringLiteral("No connection · data 31 s old"));
    }

    void leavesOnlyWhenTheKeyIsHeld()
    {
        Fleet fleet(QStringLiteral("demo"));
        Theme theme;
        WallWindow wall(fleet, theme, {});
        QCOMPARE(wall.cursor().shape(), Qt::BlankCursor);
        QSignalSpy left(&wall, &WallWindow::leaveAsked);
        QTest::keyClick(&wall, Qt::Key_Escape);
        QTest::keyPress(&wall, Qt::Key_Escape);
        QCOMPARE(left.size(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(left.size(), 1, 3000);
        QTest::keyRelease(&wall, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void foldsHostsBeyondTheRoom()
    {
        Fleet fleet(QStringLiteral("demo"));
        Theme theme;
        WallWindow wall(fleet, theme, {});
        wall.resize(1920, 1080);
        setLive(fleet, 1000);
        fleet.apply(workersOf(10'000, 400, "crashed", 1000), 1000);
        wall.refresh(1000, Noon);
        QVERIFY(!wall.grab().isNull());
        QVERIFY(wall.hostsFolded() > 0 && wall.hostsFolded() < 400);
    }

    void wallsArePutTogether()
    {
        Fleet fleet(QStringLiteral("demo"));
        Theme theme;
        WallDialog::Choices choices;
        choices.screens = {QStringLiteral("HDMI-1"), QStringLiteral("DP-2")};
        choices.fleets = {QStringLiteral("production-eu")};
        choices.preview = [&](const WallPlace &place, QWidget *parent) {
            auto *made = new WallWindow(fleet, theme, place, parent);
            made->setWindowFlags(Qt::Widget);
            return made;
        };
        WallDialog dialog(theme, {}, choices);
        QSignalSpy saved(&dialog, &WallDialog::saved);
        QSignalSpy shown(&dialog, &WallDialog::showRequested);
        dialog.show();
        QCOMPARE(dialog.walls()->count(), 1); // what is shown where nothing was arranged
        QTest::mouseClick(dialog.addWallButton(), Qt::LeftButton);
        QCOMPARE(dialog.walls()->count(), 2);
        dialog.nameEdit()->selectAll();
        QTest::keyClicks(dialog.nameEdit(), dialog.layouts().first().name);
        QVERIFY(dialog.mistake().contains(dialog.layouts().first().name)); // both are called so
        QVERIFY(!dialog.saveButton()->isEnabled());
        dialog.nameEdit()->clear();
        QTest::keyClicks(dialog.nameEdit(), QStringLiteral("hall"));
        QTest::mouseClick(dialog.addWindowButton(), Qt::LeftButton);
        QCOMPARE(dialog.windows()->count(), 2);
        dialog.screenBox()->setEditText(QStringLiteral("DP-2"));
        dialog.secondsBox()->setValue(45);
        for (int i = 0; i < dialog.pages()->count(); ++i)
            dialog.pages()->item(i)->setCheckState(Qt::Unchecked);
        QVERIFY(!dialog.mistake().isEmpty());
        QVERIFY(!dialog.preview());
        dialog.pages()->item(2)->setCheckState(Qt::Checked);
        dialog.pages()->item(1)->setCheckState(Qt::Checked);
        QCOMPARE(dialog.mistake(), QString());
        auto *preview = qobject_cast<WallWindow *>(dialog.preview());
        QVERIFY(preview && preview->isVisible());
        QTest::mouseClick(dialog.showButton(), Qt::LeftButton);
        QCOMPARE(saved.size(), 1);
        QCOMPARE(shown.value(0).value(0).toString(), QStringLiteral("hall"));
        // What was saved is what a file with it says.
        const auto layouts = saved[0][0].value<QList<WallLayout>>();
        QCOMPARE(wallLayoutsFromJson(toJson(layouts)).layouts, layouts);
        const WallPlace &place = layouts.last().windows.last();
        QCOMPARE(place.screen, QStringLiteral("DP-2"));
        QCOMPARE(place.seconds, 45);
        QCOMPARE(place.pages.size(), 2);
    }

    /// All that a wall writes, on all that it writes on: pills, chosen figures and old numbers too.
    void wordsStandOut()
    {
        for (const Colors &plain : {Colors::dark(), Colors::light()}) {
            const Colors colors = plain.distant();
            for (const QColor &ground : {colors.bg0, colors.bg1, colors.bg2, colors.bg3}) {
                for (const QColor &ink : {colors.t1, colors.t2, colors.t3, colors.accent})
                    QVERIFY2(contrast(ink, ground) >= 7, qPrintable(ink.name() + ground.name()));
                for (const QColor &ink : colors.tone)
                    QVERIFY2(contrast(ink, ground) >= 7, qPrintable(ink.name() + ground.name()));
            }
            for (int tone = 0; tone < 6; ++tone) {
                QVERIFY(contrast(colors.t1, colors.toneBg[tone]) >= 7);
                QVERIFY(contrast(colors.tone[tone], colors.toneBg[tone]) >= 7);
            }
            QVERIFY(contrast(plain.t3, plain.bg3) < 7); // it does change something
        }
        Fleet fleet(QStringLiteral("demo"));
        Theme theme;
        theme.setMode(ThemeMode::Dark);
        WallWindow wall(fleet, theme, {});
        QCOMPARE(wall.distantTheme().colors().t3, Colors::dark().distant().t3);
        theme.setMode(ThemeMode::Light);
        QCOMPARE(wall.distantTheme().colors().t3, Colors::light().distant().t3);
    }

    /// Nothing burns in and nothing is cut off: for a day and a half, minute by minute.
    void movesSlowlyThroughItsRoom()
    {
        Fleet fleet(QStringLiteral("demo"));
        Theme theme;
        WallWindow wall(fleet, theme, {});
        wall.resize(1920, 1080);
        QSet<std::pair<int, int>> places;
        QPoint before = wallShiftAt(Noon);
        const QSizeF size = (wall.refresh(1000, Noon), wall.contents().size());
        for (int minute = 1; minute < 36 * 60; ++minute) {
            const qint64 wallMs = Noon + minute * 60'000LL;
            const QPoint now = wallShiftAt(wallMs);
            QVERIFY(std::abs(now.x() - before.x()) <= 1 && std::abs(now.y() - before.y()) <= 1);
            before = now;
            places.insert({now.x(), now.y()});
            wall.refresh(1000 + minute * 60'000LL, wallMs);
            QVERIFY(QRectF(wall.rect()).contains(wall.contents()));
            QCOMPARE(wall.contents().size(), size);
        }
        QCOMPARE(places.size(), 2 * WallShiftX * (2 * WallShiftY + 1));
    }

    /// However many there are, each page is painted within its room, at several sizes.
    void paintsAnyFleet_data()
    {
        QTest::addColumn<int>("workers");
        QTest::addColumn<int>("hosts");
        for (const auto &[workers, hosts] : {std::pair{0, 1},
                                             {1, 1},
                                             {3, 2},
                                             {12, 12},
                                             {13, 3},
                                             {400, 5},
                                             {10'000, 10},
                                             {10'000, 10'000}})
            QTest::addRow("%d workers on %d hosts", workers, hosts) << workers << hosts;
    }
    void paintsAnyFleet()
    {
        QFETCH(int, workers);
        QFETCH(int, hosts);
        Fleet fleet(QStringLiteral("demo"));
        Theme theme;
        WallPlace place;
        place.pages = WallLayout::standard().windows.first().pages;
        place.pages << WallPage::Clock;
        WallWindow wall(fleet, theme, place);
        setLive(fleet, 1000);
        fleet.apply(workersOf(workers, hosts, "running", 1000), 1000);
        for (const QSize &size : {QSize(1920, 1080), QSize(540, 960)}) {
            wall.resize(size);
            for (int page = 0; page < place.pages.size(); ++page) {
                const qint64 nowMs = 1000 + page * 20'000LL;
                setLive(fleet, nowMs);
                fleet.apply(workersOf(workers, hosts, "running", nowMs), nowMs);
                wall.refresh(nowMs, Noon);
                QCOMPARE(wall.page(), place.pages.at(page));
                const QImage image = wall.grab().toImage();
                // The margins stay empty, and the page does not.
                const QRgb ground = wall.distantTheme().colors().bg0.rgb();
                const double dpr = image.devicePixelRatio();
                const QRect inner = wall.contents().toAlignedRect().adjusted(-3, -3, 3, 3);
                int outside = 0, inside = 0;
                const QImage plain = image.convertToFormat(QImage::Format_RGB32);
                for (int y = 0; y < plain.height(); ++y) {
                    const auto *line = reinterpret_cast<const QRgb *>(plain.constScanLine(y));
                    for (int x = 0; x < plain.width(); ++x) {
                        if ((line[x] & 0xffffff) != (ground & 0xffffff))
                            ++(inner.contains(int(x / dpr), int(y / dpr)) ? inside : outside);
                    }
                }
                QCOMPARE(outside, 0);
                QVERIFY(inside > image.width() * image.height() / 200);
            }
        }
        QCOMPARE(wall.hostsFolded() > 0, hosts > 1000);
    }

    void showsAllFleetsWorstFirst()
    {
        Fleet good(QStringLiteral("good")), bad(QStringLiteral("bad"));
        FleetBoard board;
        FleetProfile first, second, third;
        first.name = QStringLiteral("good");
        second.name = QStringLiteral("bad");
        third.name = QStringLiteral("closed");
        board.setSeats({{QStringLiteral("1"), first, &good},
                        {QStringLiteral("2"), second, &bad},
                        {QStringLiteral("3"), third, nullptr}});
        Theme theme;
        WallPlace place;
        place.allFleets = true;
        place.pages = {WallPage::Overview, WallPage::Charts, WallPage::Alerts}; // no charts of all
        WallWindow wall(good, theme, place, nullptr, &board);
        wall.resize(1920, 1080);
        for (Fleet *fleet : {&good, &bad}) {
            setLive(*fleet, 1000);
            fleet->apply(workersOf(3, 1, "running", 1000), 1000);
        }
        wall.refresh(1000, Noon);
        QCOMPARE(wall.foot(), QStringLiteral("Page 1 of 2 · next in 20 s"));
        QCOMPARE(wall.ageText(), QString());
        auto cards = wall.findChildren<FleetCard *>();
        QCOMPARE(cards.size(), 3);
        QVERIFY(!wall.grab().isNull());
        // One breaks: it takes the screen, and is first when it gives it back.
        setLive(bad, 2000);
        bad.apply(workersOf(3, 1, "crashed", 2000), 2000);
        wall.refresh(2000, Noon);
        QVERIFY(wall.isTrouble());
        QVERIFY(!wall.grab().isNull());
        setLive(good, 62'000);
        good.apply(workersOf(3, 1, "running", 62'000), 62'000);
        setLive(bad, 62'000);
        bad.apply(workersOf(3, 1, "crashed", 62'000), 62'000);
        wall.refresh(62'000, Noon + 60'000);
        QVERIFY(!wall.isTrouble());
        wall.refresh(81'000, Noon + 80'000);
        wall.refresh(81'500, Noon + 80'500);
        cards = wall.findChildren<FleetCard *>();
        // Old data of one or more fill the top.
        QVERIFY(wall.ageText().contains(QStringLiteral("2 of 2")));
        QCOMPARE(wall.age(), 1);
        board.setSeats({});
        wall.refresh(82'000, Noon + 81'000);
        QCOMPARE(wall.age(), 2);
        QVERIFY(!wall.grab().isNull());
    }

    /// The hour before somebody looked is the back end's, from then on it is our own.
    void chartsBeginWithWhatIsKept()
    {
        Fleet fleet(QStringLiteral("demo"));
        FleetCourse course(fleet);
        const qint64 fromMs = monotonicMs();
        setLive(fleet, fromMs);
        FeedBatch batch = workersOf(3, 1, "running", fromMs);
        batch.workers.first().avgProcessingSeconds = 4;
        batch.serverTimeMs = Noon;
        fleet.apply(batch, fromMs);
        QSignalSpy asked(&fleet, &Fleet::questionAsked);
        course.look(fromMs);
        QCOMPARE(asked.size(), 1);
        Answer answer;
        answer.id = asked[0][0].value<Question>().id;
        const auto point = [](int minutesAgo) {
            return QJsonObject{{QStringLiteral("t"), double(Noon - minutesAgo * 60'000) / 1000},
                               {QStringLiteral("processed"), 200},
                               {QStringLiteral("failed"), 3},
                               {QStringLiteral("queued"), 7},
                               {QStringLiteral("avg_processing_time"), 2.5}};
        };
        QJsonObject nothing = point(4); // nothing was done: there is no rate of it
        nothing[QLatin1String("processed")] = nothing[QLatin1String("failed")] = 0;
        const QJsonArray points{nothing, point(3), point(2), point(1)};
        answer.body = QJsonObject{
            {QStringLiteral("system_metrics"), points},
            {QStringLiteral("worker_metrics"), QJsonObject{{QStringLiteral("w"), points}}}};
        FeedBatch answers;
        answers.answers << answer;
        const quint32 before = course.version();
        fleet.apply(answers, fromMs);
        QTRY_VERIFY(course.version() != before);
        const auto values = [&](FleetCourse::Line line, qint64 nowMs) {
            QList<double> all;
            for (const QPointF &one : course.points(line, nowMs))
                all << one.y();
            return all;
        };
        QCOMPARE(values(FleetCourse::PerMinute, fromMs), (QList<double>{0, 200, 200, 200}));
        const QList<double> errors = values(FleetCourse::ErrorPercent, fromMs);
        QVERIFY(std::isnan(errors.first()));
        QCOMPARE(errors.mid(1), (QList<double>{1.5, 1.5, 1.5}));
        QCOMPARE(values(FleetCourse::Waiting, fromMs), (QList<double>{7, 7, 7, 7}));
        QCOMPARE(values(FleetCourse::AverageSeconds, fromMs), (QList<double>{2.5, 2.5, 2.5, 4}));
        // Nothing current: a hole, and no line that goes on.
        course.look(fromMs + 60'000);
        QVERIFY(std::isnan(values(FleetCourse::AverageSeconds, fromMs + 60'000).last()));
        // Bounded, however long it is looked at.
        for (int i = 0; i < 4000; ++i)
            course.look(fromMs + 75'000 + i * 15'000LL);
        QVERIFY(values(FleetCourse::AverageSeconds, fromMs).size() <= 3 + 1 + 60 * 4);
    }

    /// What a week would do, shortened: nothing piles up.
    void stays()
    {
        Fleet fleet(QStringLiteral("demo"));
        Theme theme;
        theme.setMode(ThemeMode::Dark);
        WallPlace place = WallLayout::standard().windows.first();
        place.seconds = WallPlace::MinSeconds;
        qint64 nowMs = 1000;
        const auto live = [&](WallWindow &wall, int seconds) {
            for (int i = 0; i < seconds; ++i) {
                nowMs += 1000;
                setLive(fleet, nowMs);
                if (i % 5 == 0)
                    fleet.apply(workersOf(200, 8, i % 100 == 0 ? "crashed" : "running", nowMs),
                                nowMs);
                wall.refresh(nowMs, Noon + nowMs);
            }
        };
        const auto fileDescriptors = [] {
            return QDir(QStringLiteral("/proc/self/fd"))
                .entryList(QDir::AllEntries | QDir::System)
                .size();
        };
        WallWindow wall(fleet, theme, place);
        wall.resize(640, 360);
        wall.show();
        live(wall, 120);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const qsizetype objects = wall.findChildren<QObject *>().size();
        const qsizetype ofFleet = fleet.findChildren<QObject *>().size();
        const qsizetype timers = wall.findChildren<QTimer *>().size();
        const auto files = fileDescriptors();
        const auto windows = QApplication::topLevelWidgets().size();
        for (int i = 0; i < 40; ++i) {
            live(wall, 100);
            WallWindow other(fleet, theme, place);
            other.resize(320, 180);
            other.show();
            live(other, 10);
            QVERIFY(!other.grab().isNull());
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(wall.findChildren<QObject *>().size(), objects);
        QCOMPARE(fleet.findChildren<QObject *>().size(), ofFleet);
        QCOMPARE(wall.findChildren<QTimer *>().size(), timers);
        QCOMPARE(fileDescriptors(), files);
        QCOMPARE(QApplication::topLevelWidgets().size(), windows);
    }
};

QTEST_MAIN(TestWallWindow)
#include "tst_wallwindow.moc"
