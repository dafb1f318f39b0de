// SPDX-License-Identifier: GPL-3.0-or-later
// The window as one of several fleets, its palette, and the dialog that changes a fleet.
#include "samplefleet.h"

#include "chip.h"
#include "clock.h"
#include "confirmdialog.h"
#include "controls.h"
#include "fleetboard.h"
#include "fleetdialog.h"
#include "fleetframe.h"
#include "mainwindow.h"
#include "palettebox.h"
#include "textlabel.h"
#include "topbar.h"
#include "viewstate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace qd;

class TestManyFleets : public QObject
{
    Q_OBJECT

    Theme m_theme;
    ViewState m_state;
    std::unique_ptr<Fleet> m_fleet, m_other;
    FleetBoard m_board;
    std::unique_ptr<MainWindow> m_window;

    PaletteBox *palette()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        return m_window->findChild<PaletteBox *>();
    }
    QStringList typed(const QString &text, Qt::Key then = Qt::Key_unknown)
    {
        PaletteBox *box = palette();
        if (!box)
            return {};
        QTest::keyClicks(box->edit(), text);
        QStringList titles;
        for (int i = 0; i < box->model().rowCount(); ++i)
            titles << box->model().entry(i)->title;
        if (then == Qt::Key_unknown)
            then = Qt::Key_Escape;
        QTest::keyClick(box->edit(), then);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return titles;
    }

private slots:
    void initTestCase() { m_theme.install(*qApp); }

    /// What the menus make only when somebody looks is found, too.
    void choicesAreFound()
    {
        const ThemeMode mode = m_theme.mode();
        const auto back = qScopeGuard([&] { m_theme.setMode(mode); });
        QVERIFY(typed(QStringLiteral("Language: Deutsch")).contains(QStringLiteral("Language: Deutsch")));
        QVERIFY(typed(QStringLiteral("Text size: 125")).contains(QStringLiteral("Text size: 125 %")));
        typed(QStringLiteral("Theme: Light"), Qt::Key_Return);
        QCOMPARE(m_theme.mode(), ThemeMode::Light);
    }

    void init()
    {
        m_fleet = std::make_unique<Fleet>(QStringLiteral("one"));
        m_other = std::make_unique<Fleet>(QStringLiteral("a & b <b>two</b>"));
        SampleFleet::fill(*m_fleet, 12, 5);
        FleetProfile one = FleetProfile::make(QStringLiteral("one"));
        FleetProfile two = FleetProfile::make(m_other->name());
        m_fleet->setProfile(one);
        m_board.setSeats({{one.id, one, m_fleet.get()}, {two.id, two, m_other.get()}});
        m_window = std::make_unique<MainWindow>(*m_fleet, m_theme);
        m_window->setBoard(m_board);
        m_window->remember(m_state);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void matches_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("marks");
        QTest::addColumn<bool>("there");
        const auto s = [](const char *text) { return QString::fromUtf8(text); };
        QTest::newRow("empty") << s("") << s("anything") << QList<int>() << true;
        QTest::newRow("middle") << s("TAG") << s("ai-tagger") << QList<int>{3, 4, 5} << true;
        QTest::newRow("words") << s("b a") << s("a-b") << QList<int>{0, 2} << true;
        QTest::newRow("scattered") << s("hst") << s("History") << QList<int>{0, 2, 3} << true;
        QTest::newRow("not there") << s("xyz") << s("History") << QList<int>() << false;
        QTest::newRow("one of two") << s("his xyz") << s("History") << QList<int>() << false;
    }
    void matches()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        const auto match = paletteMatch(typed, text);
        QTEST(match.has_value(), "there");
        if (match)
            QTEST(match->marks, "marks");
    }

    void leadsToPagesWorkersAndCommands()
    {
        QVERIFY(typed(QStringLiteral("hist"), Qt::Key_Return).constFirst().contains(QStringLiteral("Hist")));
        QCOMPARE(m_window->page(), QStringLiteral("history"));
        // What was used last comes first, with nothing typed.
        QCOMPARE(typed({}).constFirst(), QStringLiteral("History"));
        const QString name = m_fleet->workers()->row(0)->worker.name;
        const QStringList found = typed(name, Qt::Key_Return);
        QCOMPARE(found.constFirst(), name);
        QVERIFY2(found.filter(QStringLiteral("Restart ")).size() > 0 || found.filter(QStringLiteral("Start ")).size() > 0,
                 qPrintable(found.join(u'|')));
        QCOMPARE(m_window->page(), QStringLiteral("workers"));
        typed(QStringLiteral("theme: light"), Qt::Key_Return);
        QCOMPARE(m_theme.mode(), ThemeMode::Light);
        QCOMPARE(typed(QStringLiteral("no such thing")),
                 QStringList{QStringLiteral("Activity with \"no such thing\"")});
    }

    void otherFleetsAreOneKeyAway()
    {
        QSignalSpy asked(m_window.get(), &MainWindow::fleetRequested);
        QTest::keyClick(m_window->windowHandle(), Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toString(), m_board.seats()[1].id);
        QTest::keyClick(m_window->windowHandle(), Qt::Key_9, Qt::ControlModifier | Qt::AltModifier); // there is none
        QCOMPARE(asked.size(), 1);
        QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(m_window->page(), QStringLiteral("fleets"));
        typed(QStringLiteral("two"), Qt::Key_Return);
        QCOMPARE(asked.size(), 2);
    }

    void productionIsFramed()
    {
        auto *frame = m_window->findChild<FleetFrame *>();
        QVERIFY(frame && frame->isHidden());
        FleetProfile profile = m_fleet->profile();
        profile.production = profile.readOnly = true;
        profile.label = QStringLiteral("Live <b>site</b>");
        m_fleet->setProfile(profile);
        QVERIFY(frame->isVisible());
        QCOMPARE(frame->size(), m_window->size());
        m_window->topBar()->refresh(monotonicMs());
        QCOMPARE(m_window->topBar()->productionMark()->text(), profile.label);
        // Under the frame everything can still be clicked.
        QCOMPARE(m_window->childAt(1, 200) == frame, false);
    }

    void aFleetIsEnteredAndChanged()
    {
        QList<FleetEntry> saved;
        QString refusal;
        FleetDialog::Tried answer;
        FleetDialog dialog(
            m_theme, FleetProfile::make({}),
            [&](const FleetEntry &, const FleetDialog::Tried &tried) { answer = tried; },
            [&](const FleetEntry &entry) {
                saved << entry;
                return refusal;
            });
        dialog.show();
        QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
        QVERIFY(dialog.resultText().contains(QStringLiteral("name")));
        dialog.edit("name")->setText(QStringLiteral("prod"));
        dialog.edit("api")->setText(QStringLiteral("https://a.example/api"));
        dialog.edit("slow_seconds")->setText(QStringLiteral("many"));
        QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
        QVERIFY(dialog.resultText().contains(QStringLiteral("wants a number")));
        QVERIFY(saved.isEmpty());
        dialog.edit("slow_seconds")->setText(QStringLiteral("2.5"));
        QTest::mouseClick(dialog.testButton(), Qt::LeftButton);
        QVERIFY(answer);
        answer({{true, QStringLiteral("API: fine")}, {false, QStringLiteral("Redis: <b>NOAUTH</b>")}});
        QVERIFY(dialog.resultText().contains(QStringLiteral("<b>NOAUTH</b>"))); // letter by letter
        refusal = QStringLiteral("There is a fleet named prod already.");
        QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
        QCOMPARE(dialog.resultText(), refusal);
        QVERIFY(dialog.isVisible());
        refusal.clear();
        QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(saved.size(), 2);
        QCOMPARE(saved[1].profile.slowSeconds, MaybeReal(2.5));
        QVERIFY(saved[1].token.isEmpty());
        QVERIFY(saved[1].remembers);

        // By sentinels: their fields make its address.
        FleetDialog by(m_theme, saved[1].profile, {}, {});
        by.show();
        QVERIFY(by.edit("redis")->isVisible() && !by.edit("sentinels")->isVisible());
        by.redisWay()->setCurrentIndex(1);
        QVERIFY(!by.edit("redis")->isVisible() && by.edit("sentinels")->isVisible());
        QVERIFY(by.entry().profile.redis.isEmpty());
        by.edit("sentinels")->setText(QStringLiteral("a.example:26379 , b.example:26379,"));
        by.edit("master")->setText(QStringLiteral("my/master"));
        by.edit("redis_user")->setText(QStringLiteral("me@home"));
        by.edit("redis_db")->setText(QStringLiteral("2"));
        const FleetProfile sentinels = by.entry().profile;
        QCOMPARE(sentinels.redis, QStringLiteral("redis+sentinel://me%40home@a.example:26379,"
                                                 "b.example:26379/my%2Fmaster/2"));
        FleetDialog back(m_theme, sentinels, {}, {});
        QCOMPARE(back.redisWay()->currentIndex(), 1);
        QCOMPARE(back.edit("master")->text(), QStringLiteral("my/master"));
        QVERIFY(back.entry().profile == sentinels);
        FleetProfile odd = sentinels; // as nobody here would write it: stays as it is
        odd.redis = QStringLiteral("redis+sentinel://a/m/0/");
        QVERIFY(FleetDialog(m_theme, odd, {}, {}).entry().profile == odd);

        // What is saved comes back into the fields as it was.
        FleetDialog again(m_theme, saved[1].profile, {}, {});
        QVERIFY(again.entry().profile == saved[1].profile);
    }
};

QTEST_MAIN(TestManyFleets)
#include "tst_manyfleets.moc"
