// SPDX-License-Identifier: GPL-3.0-or-later
// Desktop notifications on a message bus of this test's own, with services that work, that have no
// buttons, that hang, that die, and without any.
#include "noteservice.h"
#include "notifyburst.h"
#include "notifydesktop.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace qd;

namespace {

AlertRecord alertOf(int number, Severity severity = Severity::Warning)
{
    AlertRecord record;
    record.id = QStringLiteral("id-%1").arg(number);
    record.alert.scope = QStringLiteral("worker:w%1").arg(number);
    record.alert.text = QStringLiteral("w%1 <b>crashed</b>").arg(number);
    record.alert.detail = QStringLiteral("exit & code 137");
    record.alert.severity = severity;
    return record;
}

} // namespace

class TestNotify : public QObject
{
    Q_OBJECT
    MessageBus m_bus;
    std::unique_ptr<NoteService> m_service;

    static NotifyText text(const QString &title)
    {
        return {title, QStringLiteral("a <i>body</i> & more"), Severity::Critical, true};
    }

private slots:
    void initTestCase()
    {
        if (!m_bus.start())
            QSKIP("no dbus-daemon here");
    }
    void init()
    {
        m_service = std::make_unique<NoteService>();
        QVERIFY(m_bus.appear(*m_service));
    }
    void cleanup()
    {
        m_bus.vanish();
        m_service.reset();
    }

    void showsReplacesAndCloses()
    {
        NotifyDesktop desktop;
        desktop.start();
        QTRY_VERIFY(desktop.hasActions());
        desktop.show(7, text(QStringLiteral("one")));
        desktop.show(7, text(QStringLiteral("two"))); // the first has no number yet
        QTRY_COMPARE(m_service->notes.size(), 2);
        const Note &first = m_service->notes[0], &second = m_service->notes[1];
        QCOMPARE(first.replaces, 0U);
        QCOMPARE(second.replaces, 1U);
        QCOMPARE(second.title, QStringLiteral("two"));
        QCOMPARE(first.body, QStringLiteral("a &lt;i&gt;body&lt;/i&gt; &amp; more"));
        QCOMPARE(first.urgency, 2U);
        QCOMPARE(first.actions,
                 (QStringList{QStringLiteral("default"), QStringLiteral("Open"),
                              QStringLiteral("acknowledge"), QStringLiteral("Acknowledge")}));
        QSignalSpy opened(&desktop, &NotifyDesktop::opened),
            acknowledged(&desktop, &NotifyDesktop::acknowledged);
        QVERIFY(m_bus.emitSignal(QStringLiteral("ActionInvoked"),
                                 {99U, QStringLiteral("default")})); // not ours
        QVERIFY(m_bus.emitSignal(QStringLiteral("ActionInvoked"), {1U, QStringLiteral("default")}));
        QVERIFY(
            m_bus.emitSignal(QStringLiteral("ActionInvoked"), {1U, QStringLiteral("acknowledge")}));
        QTRY_COMPARE(acknowledged.size(), 1);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toULongLong(), 7U);
        desktop.close(7);
        QTRY_COMPARE(m_service->closed, QList<uint>{1});
        desktop.show(8, text(QStringLiteral("three")));
        desktop.close(8); // before its number is known
        QTRY_COMPARE(m_service->closed, (QList<uint>{1, 2}));
        QVERIFY(desktop.trouble().isEmpty());
    }

    void aServiceWithoutButtonsAndMarkup()
    {
        m_service->can = {QStringLiteral("body")};
        NotifyDesktop desktop;
        QSignalSpy shown(&desktop, &NotifyDesktop::shown);
        desktop.start();
        desktop.show(1, text(QStringLiteral("one")));
        QTRY_COMPARE(shown.size(), 1);
        desktop.show(1, text(QStringLiteral("again")));
        QTRY_COMPARE(m_service->notes.size(), 2);
        QVERIFY(m_service->notes[1].actions.isEmpty());
        QCOMPARE(m_service->notes[1].body, QStringLiteral("a <i>body</i> & more")); // it is plain
    }

    void oneThatHangsHoldsNobodyUp()
    {
        m_service->hangs = true;
        NotifyDesktop desktop(150);
        QSignalSpy undelivered(&desktop, &NotifyDesktop::undelivered);
        desktop.start();
        QElapsedTimer timer;
        timer.start();
        desktop.show(1, text(QStringLiteral("one")));
        QVERIFY(timer.elapsed() < 50); // asked, not waited for
        QTRY_COMPARE(undelivered.size(), 1);
        QVERIFY2(desktop.trouble().contains(QStringLiteral("does not answer")),
                 qPrintable(desktop.trouble()));
        desktop.show(2, text(QStringLiteral("two"))); // left alone for a while
        QCOMPARE(undelivered.size(), 2);
        QCOMPARE(m_service->hung, 1);
    }

    void oneThatDiesAndComesBack()
    {
        NotifyDesktop desktop(500);
        QSignalSpy undelivered(&desktop, &NotifyDesktop::undelivered),
            shown(&desktop, &NotifyDesktop::shown);
        desktop.start();
        desktop.show(1, text(QStringLiteral("one")));
        QTRY_COMPARE(shown.size(), 1);
        m_bus.vanish();
        QTRY_VERIFY(desktop.trouble().contains(QStringLiteral("has ended")));
        desktop.show(1, text(QStringLiteral("two")));
        QTRY_COMPARE(undelivered.size(), 1);
        QVERIFY(desktop.trouble().contains(QStringLiteral("no notification service")));
        QVERIFY(m_bus.appear(*m_service));
        QTRY_VERIFY(desktop.trouble().isEmpty());
        desktop.show(1, text(QStringLiteral("three")));
        QTRY_COMPARE(shown.size(), 2);
        QCOMPARE(m_service->notes.last().replaces, 0U); // it knows nothing of the old one
    }

    void aStormIsOneNotification()
    {
        NotifyDesktop desktop;
        NotifyBurst burst(QStringLiteral("production-eu"), 100);
        connect(&burst, &NotifyBurst::show, &desktop, &NotifyDesktop::show);
        connect(&burst, &NotifyBurst::close, &desktop, &NotifyDesktop::close);
        desktop.start();
        QTRY_VERIFY(desktop.hasActions());
        for (int i = 0; i < 10'000; ++i)
            burst.raised(alertOf(i, i == 5000 ? Severity::Critical : Severity::Warning));
        QTRY_COMPARE(m_service->notes.size(), 2); // the first at once, then all of them
        QCOMPARE(m_service->notes[0].title, QStringLiteral("w0 <b>crashed</b>"));
        QVERIFY(m_service->notes[0].body.contains(QStringLiteral("exit &amp; code 137")));
        const Note all = m_service->notes[1];
        QCOMPARE(all.replaces, 1U);
        QCOMPARE(all.urgency, 2U);
        QVERIFY2(all.title.startsWith(QStringLiteral("10,000 alerts")), qPrintable(all.title));
        QCOMPARE(all.body.count(u'\n'), NotifyBurst::MostNamed);
        QVERIFY(all.body.contains(QStringLiteral("9,995 more")));
    }

    void whatIsSolvedGoes()
    {
        NotifyBurst burst(QStringLiteral("eu"), 50);
        QList<quint64> shown, closed;
        connect(&burst, &NotifyBurst::show, this, [&](quint64 key) { shown << key; });
        connect(&burst, &NotifyBurst::close, this, [&](quint64 key) { closed << key; });
        burst.raised(alertOf(1));
        QCOMPARE(burst.scopeOf(shown[0]), QStringLiteral("worker:w1"));
        burst.over(QStringLiteral("id-1"));
        QCOMPARE(closed, shown);
        burst.raised(alertOf(2));
        burst.raised(alertOf(3));
        QTRY_COMPARE(shown.size(), 3);
        QCOMPARE(shown[1], shown[2]);
        QVERIFY(burst.scopeOf(shown[2]).isEmpty());
        QCOMPARE(burst.idsOf(shown[2]).size(), 2);
        burst.over(QStringLiteral("id-3"));
        QCOMPARE(burst.idsOf(shown[2]), QStringList{QStringLiteral("id-2")});
        QCOMPARE(closed.size(), 1);
        burst.over(QStringLiteral("id-2"));
        QCOMPARE(closed.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestNotify)
#include "tst_notify.moc"
