// SPDX-License-Identifier: GPL-3.0-or-later
// Against a real message bus, with the desktop's services of our own on it.
#include "keepawake.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using namespace qd;

class InhibitPortal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Inhibit")
public:
    bool refuses = false, hangs = false;
    QList<uint> flags;
    QStringList reasons;
    QDBusMessage waiting;

public slots:
    QDBusObjectPath Inhibit(const QString &window, uint what, const QVariantMap &options)
    {
        Q_UNUSED(window)
        if (refuses) {
            sendErrorReply(QStringLiteral("org.freedesktop.portal.Error.Failed"),
                           QStringLiteral("no"));
            return {};
        }
        flags << what;
        reasons << options.value(QStringLiteral("reason")).toString();
        if (hangs) {
            setDelayedReply(true);
            waiting = message();
        }
        return QDBusObjectPath(QStringLiteral("/org/freedesktop/portal/desktop/request/1"));
    }
};

class PortalRequest : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Request")
public:
    int closed = 0;
public slots:
    void Close() { ++closed; }
};

class ScreenSaverService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")
public:
    QStringList who;
    QList<uint> ended;
public slots:
    uint Inhibit(const QString &application, const QString &reason)
    {
        who << application + QLatin1Char('|') + reason;
        return 40 + uint(who.size());
    }
    void UnInhibit(uint cookie) { ended << cookie; }
};

class TestKeepAwake : public QObject
{
    Q_OBJECT

    QProcess m_bus;
    QString m_address;
    InhibitPortal *m_portal = nullptr;
    PortalRequest *m_request = nullptr;
    ScreenSaverService *m_saver = nullptr;
    const QString m_why = QStringLiteral("A wall is shown");

    QDBusConnection bus(const QString &name)
    {
        return QDBusConnection::connectToBus(m_address, name);
    }
    void appearPortal()
    {
        QDBusConnection desk = bus(QStringLiteral("portal"));
        QVERIFY(desk.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), m_portal,
                                    QDBusConnection::ExportAllSlots));
        QVERIFY(desk.registerObject(QStringLiteral("/org/freedesktop/portal/desktop/request/1"),
                                    m_request, QDBusConnection::ExportAllSlots));
        QVERIFY(desk.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    }
    void appearSaver()
    {
        QDBusConnection desk = bus(QStringLiteral("saver"));
        QVERIFY(desk.registerObject(QStringLiteral("/org/freedesktop/ScreenSaver"), m_saver,
                                    QDBusConnection::ExportAllSlots));
        QVERIFY(desk.registerService(QStringLiteral("org.freedesktop.ScreenSaver")));
    }

private slots:
    void initTestCase()
    {
        m_bus.start(QStringLiteral("dbus-daemon"),
                    {QStringLiteral("--session"), QStringLiteral("--nofork"),
                     QStringLiteral("--print-address")});
        if (!m_bus.waitForReadyRead(10'000))
            QSKIP("no dbus-daemon here");
        m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toUtf8()); // before anybody asks for it
    }
    void init()
    {
        m_portal = new InhibitPortal;
        m_request = new PortalRequest;
        m_saver = new ScreenSaverService;
    }
    void cleanup()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
        QDBusConnection::disconnectFromBus(QStringLiteral("saver"));
        delete m_portal;
        delete m_request;
        delete m_saver;
    }
    void cleanupTestCase()
    {
        m_bus.kill();
        m_bus.waitForFinished();
    }

    void thePortalFirst()
    {
        appearPortal();
        appearSaver();
        auto awake = std::make_unique<KeepAwake>();
        awake->hold(m_why);
        awake->hold(m_why);
        QTRY_VERIFY(awake->isTaken());
        QCOMPARE(m_portal->flags, QList<uint>{8}); // idle, and nothing else is held up
        QCOMPARE(m_portal->reasons, QStringList{m_why});
        awake.reset(); // as at exit
        QTRY_COMPARE(m_request->closed, 1);
        QVERIFY(m_saver->who.isEmpty());
    }

    void elseTheScreenSaver_data()
    {
        QTest::addColumn<bool>("portal");
        QTest::newRow("no portal") << false;
        QTest::newRow("a portal that cannot") << true;
    }
    void elseTheScreenSaver()
    {
        QFETCH(bool, portal);
        m_portal->refuses = true;
        if (portal)
            appearPortal();
        appearSaver();
        KeepAwake awake;
        awake.hold(m_why);
        QTRY_VERIFY(awake.isTaken());
        QCOMPARE(m_saver->who, QStringList{QStringLiteral("Quarterdeck|") + m_why});
        awake.letGo();
        QTRY_COMPARE(m_saver->ended, QList<uint>{41});
        QVERIFY(!awake.isTaken() && !awake.isHeld());
    }

    /// The answer comes when nothing is to be kept awake any more.
    void aLateAnswerIsLetGo()
    {
        m_portal->hangs = true;
        appearPortal();
        KeepAwake awake;
        awake.hold(m_why);
        QTRY_COMPARE(m_portal->flags.size(), 1);
        awake.letGo();
        QVERIFY(bus(QStringLiteral("portal"))
                    .send(m_portal->waiting.createReply(QVariant::fromValue(QDBusObjectPath(
                        QStringLiteral("/org/freedesktop/portal/desktop/request/1"))))));
        QTRY_COMPARE(m_request->closed, 1);
        QVERIFY(!awake.isTaken());
    }

    /// The desktop starts after us, or again.
    void asksAgain()
    {
        // It may have been asked twice meanwhile; one of these was let go again.
        const auto held = [this] { return m_saver->who.size() - m_saver->ended.size(); };
        KeepAwake awake;
        awake.hold(m_why);
        appearSaver();
        QTRY_VERIFY(awake.isTaken());
        QTRY_COMPARE(held(), 1);
        QDBusConnection::disconnectFromBus(QStringLiteral("saver"));
        QTRY_VERIFY(!awake.isTaken());
        m_saver->who.clear();
        m_saver->ended.clear();
        appearSaver();
        QTRY_VERIFY(awake.isTaken());
        QTRY_COMPARE(held(), 1);
    }
};

QTEST_GUILESS_MAIN(TestKeepAwake)
#include "tst_keepawake.moc"
