// SPDX-License-Identifier: GPL-3.0-or-later
// From a fleet's trouble to people: by a real message bus, a real server and a real program.
#include "alertreach.h"
#include "clock.h"
#include "fleet.h"
#include "fleetboard.h"
#include "hookserver.h"
#include "noteservice.h"

#include <QApplication>
#include <QFile>
#include <QMenu>
#include <QJsonDocument>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace qd;

class TestAlertReach : public QObject
{
    Q_OBJECT
    MessageBus m_bus;
    Theme m_theme;
    FleetBoard m_board;
    TrayLamp m_tray{m_board, m_theme};
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<NoteService> m_service;
    std::unique_ptr<HookServer> m_server;
    std::unique_ptr<ViewState> m_settings;
    std::unique_ptr<Fleet> m_fleet;
    std::unique_ptr<AlertReach> m_reach;
    qint64 m_nowMs = 1000;

    void tell(const QString &word)
    {
        FeedBatch batch;
        batch.receivedAtMs = ++m_nowMs;
        batch.workersComplete = true;
        for (const char *name : {"w1", "w2"}) {
            Worker worker;
            worker.key = worker.name = QLatin1String(name);
            worker.status = QLatin1String(name) == u"w1" ? word : QStringLiteral("running");
            batch.workers << worker;
        }
        m_fleet->apply(batch, m_nowMs);
        m_fleet->tick(m_nowMs += 1000);
    }
    QStringList hooked() const
    {
        QStringList events;
        for (const QByteArray &body : m_server->bodies)
            events << QJsonDocument::fromJson(body)[QLatin1String("event")].toString();
        return events;
    }
    QByteArray ran() const
    {
        QFile file(m_home->filePath(QStringLiteral("ran")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase()
    {
        if (!m_bus.start())
            QSKIP("no dbus-daemon here");
        m_theme.install(*qApp);
    }
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_home->path().toLocal8Bit());
        m_service = std::make_unique<NoteService>();
        QVERIFY(m_bus.appear(*m_service));
        m_server = std::make_unique<HookServer>();
        m_server->answers = {hookStatus("204 No Content")};
        QFile script(m_home->filePath(QStringLiteral("hook")));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\necho \"$@\" >> \"$(dirname \"$0\")/ran\"\n");
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        script.close();
        m_settings = std::make_unique<ViewState>();
        m_settings->setValue(ViewKey::ReachSoundCritical, QStringLiteral("none"));
        m_settings->setValue(ViewKey::ReachWebhook, m_server->address());
        m_settings->setValue(ViewKey::ReachCommand,
                             script.fileName() + QStringLiteral(" {event} {scope}"));
        m_fleet = std::make_unique<Fleet>(QStringLiteral("eu"));
        m_fleet->setOperatorName(QStringLiteral("ann"));
        FeedStatus status;
        status.state = ConnectionState::Live;
        m_fleet->setStatus(status, m_nowMs);
        m_reach = std::make_unique<AlertReach>(*m_fleet, *m_settings, m_theme, m_tray);
        m_reach->webhook().setSecret("0123456789abcdef");
        QTRY_VERIFY(m_reach->webhook().state().hasSecret);
        QTRY_VERIFY(m_reach->desktop().hasActions());
    }
    void cleanup()
    {
        m_reach.reset();
        m_fleet.reset();
        m_bus.vanish();
    }

    void calledAcknowledgedSolved()
    {
        QSignalSpy opened(m_reach.get(), &AlertReach::openRequested);
        tell(QStringLiteral("crashed"));
        QTRY_COMPARE(m_service->notes.size(), 1);
        QVERIFY(m_service->notes[0].title.contains(QStringLiteral("w1")));
        QCOMPARE(m_service->notes[0].urgency, 2U);
        QVERIFY(m_bus.emitSignal(QStringLiteral("ActionInvoked"), {1U, QStringLiteral("default")}));
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toString(), QStringLiteral("worker:w1"));
        QVERIFY(
            m_bus.emitSignal(QStringLiteral("ActionInvoked"), {1U, QStringLiteral("acknowledge")}));
        QTRY_COMPARE(m_fleet->alerts()->record(0)->state, AlertState::Acknowledged);
        QCOMPARE(m_fleet->alerts()->record(0)->ackBy, QStringLiteral("ann"));
        QTRY_COMPARE(m_service->closed, QList<uint>{1}); // somebody has taken it
        tell(QStringLiteral("running"));
        QTRY_COMPARE(hooked().join(u' '), QStringLiteral("raised changed solved"));
        QTRY_COMPARE(ran(), QByteArray("raised worker:w1\nsolved worker:w1\n"));
        QCOMPARE(m_service->notes.size(), 1);
    }

    void lockedItCallsAndSaysNothing()
    {
        m_reach->setLocked(true);
        tell(QStringLiteral("crashed"));
        QTRY_COMPARE(m_service->notes.size(), 1);
        const Note note = m_service->notes[0];
        QVERIFY2(!note.title.contains(QStringLiteral("w1")) && !note.body.contains(QStringLiteral("w1")) &&
                     !note.body.contains(QStringLiteral("eu")),
                 qPrintable(note.title + u'|' + note.body));
        QVERIFY(!note.actions.contains(QStringLiteral("acknowledge")));
        QSignalSpy acknowledged(&m_reach->desktop(), &NotifyDesktop::acknowledged);
        QVERIFY(m_bus.emitSignal(QStringLiteral("ActionInvoked"), {1U, QStringLiteral("acknowledge")}));
        QTRY_COMPARE(acknowledged.size(), 1);
        QCOMPARE(m_fleet->alerts()->record(0)->state, AlertState::Active);
        QTRY_COMPARE(hooked().join(u' '), QStringLiteral("raised")); // others are told all
        m_reach->setLocked(false);
        QVERIFY(m_bus.emitSignal(QStringLiteral("ActionInvoked"), {1U, QStringLiteral("acknowledge")}));
        QTRY_COMPARE(m_fleet->alerts()->record(0)->state, AlertState::Acknowledged);
    }

    void whatWasSaidGoesWithTheLock()
    {
        tell(QStringLiteral("crashed"));
        QTRY_COMPARE(m_service->notes.size(), 1);
        m_reach->setLocked(true);
        QTRY_COMPARE(m_service->closed, QList<uint>{1}); // it was for whoever was there
    }

    void theLampTellsOfAllFleets()
    {
        Fleet other(QStringLiteral("R&D"));
        FleetBoard board;
        TrayLamp lamp(board, m_theme);
        lamp.setOn(true);
        QSignalSpy opened(&lamp, &TrayLamp::openRequested);
        board.setSeats({{QStringLiteral("1"), {}, m_fleet.get()},
                        {QStringLiteral("2"), {}, &other},
                        {QStringLiteral("3"), {}, nullptr}}); // saved, not open
        QTRY_COMPARE(lamp.menu()->actions().size(), 8);
        QCOMPARE(lamp.toolTip(), QStringLiteral("eu, R&D: no alerts"));
        FeedBatch batch;
        batch.receivedAtMs = ++m_nowMs;
        batch.workersComplete = true;
        Worker worker;
        worker.key = worker.name = QStringLiteral("x");
        worker.status = QStringLiteral("crashed");
        batch.workers << worker;
        FeedStatus live;
        live.state = ConnectionState::Live;
        other.setStatus(live, m_nowMs);
        other.apply(batch, m_nowMs);
        other.tick(m_nowMs += 1000);
        QCOMPARE(lamp.toolTip(), QStringLiteral("R&D: 1 alert"));
        QTRY_COMPARE(lamp.menu()->actions().at(3)->text(), QStringLiteral("R&&D: 1 alert"));
        lamp.menu()->actions().first()->trigger(); // where it is worst
        lamp.menu()->actions().at(2)->trigger();
        QCOMPARE(opened, QList<QVariantList>({{QStringLiteral("2")}, {QStringLiteral("1")}}));
        lamp.setDiscreet(true); // locked: it names nobody and mutes nothing
        QCOMPARE(lamp.toolTip(), QStringLiteral("Quarterdeck"));
        QTRY_COMPARE(lamp.menu()->actions().size(), 3);
        lamp.setDiscreet(false);
        QTRY_COMPARE(lamp.menu()->actions().size(), 8);
        lamp.menu()->actions().at(5)->trigger(); // of all: mute
        QVERIFY(m_fleet->watch()->mutedUntilMs() > 0 && other.watch()->mutedUntilMs() > 0);
        m_fleet->watch()->muteAll(0);
        board.setSeats({{QStringLiteral("1"), {}, m_fleet.get()}});
        QCOMPARE(lamp.toolTip(), QStringLiteral("eu: no alerts"));
    }

    void mutedCallsNobody()
    {
        m_fleet->watch()->muteAll(wallClockMs() + 60'000);
        tell(QStringLiteral("crashed"));
        QVERIFY(m_fleet->alerts()->rowCount() > 0);
        tell(QStringLiteral("running"));
        m_fleet->watch()->muteAll(0);
        tell(QStringLiteral("crashed")); // what is told of this comes after what would have been
        QTRY_COMPARE(m_service->notes.size(), 1);
        QTRY_COMPARE(hooked().join(u' '), QStringLiteral("raised"));
    }

    void aRuleLeavesWaysOut()
    {
        QList<AlertRule> rules(1);
        rules[0].id = QStringLiteral("worker_down");
        rules[0].builtIn = true;
        rules[0].notify = false;
        m_fleet->watch()->setRules(rules);
        tell(QStringLiteral("crashed"));
        QTRY_COMPARE(hooked().join(u' '), QStringLiteral("raised"));
        QVERIFY(m_service->notes.isEmpty());
    }

    void everyTestSaysHowItWent()
    {
        const std::unique_ptr<ReachDialog> dialog(m_reach->makeDialog(*m_settings, nullptr));
        const auto outcome = [&](ReachChannel channel) {
            dialog->testButton(channel)->click();
            return QTest::qWaitFor(
                [&] { return dialog->stateText(channel).startsWith(QStringLiteral("Test: ")); });
        };
        for (const ReachChannel channel :
             {ReachChannel::Desktop, ReachChannel::Tray, ReachChannel::SoundCritical,
              ReachChannel::Webhook, ReachChannel::Command})
            QVERIFY(outcome(channel));
        QVERIFY(dialog->stateText(ReachChannel::Desktop).contains(QStringLiteral("has taken it")));
        QVERIFY(dialog->stateText(ReachChannel::Webhook).contains(QStringLiteral("Delivered")));
        QVERIFY(dialog->stateText(ReachChannel::Command).contains(QStringLiteral("exit code 0")));
        QCOMPARE(hooked().join(u' '), QStringLiteral("test"));
    }
};

QTEST_MAIN(TestAlertReach)
#include "tst_alertreach.moc"
