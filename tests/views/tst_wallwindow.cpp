// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet.h"
#include "theme.h"
#include "walldialog.h"
#include "wallwindow.h"

#include <QComboBox>
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

double light(const QColor &color)
{
    const auto part = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) +
           0.0722 * part(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = light(one), b = light(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
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

    void wordsStandOut()
    {
        for (const Colors &colors : {Colors::dark(), Colors::light()}) {
            for (const QColor &ground : {colors.bg0, colors.bg2})
                QVERIFY(contrast(colors.t1, ground) >= 7);
        }
    }
};

QTEST_MAIN(TestWallWindow)
#include "tst_wallwindow.moc"
