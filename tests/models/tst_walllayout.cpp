// SPDX-License-Identifier: GPL-3.0-or-later
#include "walllayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace qd;

class TestWallLayout : public QObject
{
    Q_OBJECT
private slots:
    void comesBackAsItWas();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void turnsPagesByTime();
    void dimsOverMidnight();
};

void TestWallLayout::comesBackAsItWas()
{
    WallLayout layout = WallLayout::standard();
    WallPlace second;
    second.screen = QStringLiteral("HDMI-1");
    second.position = 1;
    second.pages = {WallPage::Clock, WallPage::Heat};
    second.seconds = 5;
    second.scalePercent = 300;
    second.dimFrom = QTime(22, 30);
    second.dimTo = QTime(6, 0);
    layout.windows.append(second);
    const QByteArray text = QJsonDocument(toJson({layout}).toArray()).toJson();
    const WallLayouts read = wallLayoutsFromJson(QJsonDocument::fromJson(text).array());
    QCOMPARE(read.error, QString());
    QCOMPARE(read.layouts.size(), 1);
    QVERIFY(read.layouts.first() == layout);
}

void TestWallLayout::refusesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &window) {
        QTest::newRow(name) << QByteArray("[{\"name\":\"a\",\"windows\":[" + window + "]}]");
    };
    row("no window", "");
    row("a window of another type", "7");
    row("no pages", R"({"pages":[]})");
    row("unknown page", R"({"pages":["../etc"]})");
    row("too short", R"({"pages":["clock"],"seconds":4})");
    row("too long", R"({"pages":["clock"],"seconds":3601})");
    row("seconds as text", R"({"pages":["clock"],"seconds":"20"})");
    row("half a percent", R"({"pages":["clock"],"scale":99.5})");
    row("huge", R"({"pages":["clock"],"scale":1e300})");
    row("no time", R"({"pages":["clock"],"dim-from":"25:00"})");
    row("long name", "{\"pages\":[\"clock\"],\"screen\":\"" + QByteArray(81, 'x') + "\"}");
    QByteArray many = R"({"pages":["clock"]})";
    for (int i = 0; i < WallLayout::MaxWindows; ++i)
        many += R"(,{"pages":["clock"]})";
    row("too many windows", many);
    QTest::newRow("no name") << QByteArray(R"([{"windows":[{"pages":["clock"]}]}])");
    QTest::newRow("same name") << QByteArray(
        R"([{"name":"a","windows":[{"pages":["clock"]}]},{"name":"a","windows":[{"pages":["clock"]}]}])");
}

void TestWallLayout::refusesWhatIsWrong()
{
    QFETCH(const QByteArray, text);
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(text, &parsed);
    QCOMPARE(parsed.error, QJsonParseError::NoError);
    const WallLayouts read = wallLayoutsFromJson(document.array());
    QVERIFY(!read.error.isEmpty());
    QVERIFY(read.layouts.isEmpty());
}

void TestWallLayout::turnsPagesByTime()
{
    WallPlace place;
    QCOMPARE(wallPageAt(place, 999'999), 0);
    QCOMPARE(wallPageLeftMs(place, 0), -1);
    place.pages = {WallPage::Overview, WallPage::Queues, WallPage::Clock};
    place.seconds = 20;
    QCOMPARE(wallPageAt(place, 19'999), 0);
    QCOMPARE(wallPageLeftMs(place, 19'999), 1);
    QCOMPARE(wallPageAt(place, 20'000), 1);
    QCOMPARE(wallPageLeftMs(place, 20'000), 20'000);
    QCOMPARE(wallPageAt(place, 60'000), 0);
    QCOMPARE(wallPageAt(place, -5), 0);
}

void TestWallLayout::dimsOverMidnight()
{
    WallPlace place;
    QVERIFY(!place.isDimmedAt(QTime(0, 0)));
    place.dimFrom = QTime(22, 0);
    place.dimTo = QTime(6, 0);
    QVERIFY(place.isDimmedAt(QTime(22, 0)));
    QVERIFY(place.isDimmedAt(QTime(5, 59)));
    QVERIFY(!place.isDimmedAt(QTime(6, 0)));
    QVERIFY(!place.isDimmedAt(QTime(12, 0)));
}

QTEST_GUILESS_MAIN(TestWallLayout)
#include "tst_walllayout.moc"
