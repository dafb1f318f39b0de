// SPDX-License-Identifier: GPL-3.0-or-later
// Light or dark as the desktop's portal tells it, over a message bus of this test's own.
#include "systemdark.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace qd;

namespace {

const QString Name = QStringLiteral("org.freedesktop.portal.Desktop");
const QString Path = QStringLiteral("/org/freedesktop/portal/desktop");

/// What a desktop's portal answers: the scheme in a variant of a variant.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint scheme = 0;
    int asked = 0;

public slots:
    QDBusVariant Read(const QString &space, const QString &key)
    {
        asked += space == QLatin1String("org.freedesktop.appearance") &&
                 key == QLatin1String("color-scheme");
        return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme)));
    }
};

} // namespace

class TestSystemDark : public QObject
{
    Q_OBJECT
    QProcess m_bus;
    Portal m_portal;

    void change(const QString &key, uint scheme)
    {
        QDBusMessage signal =
            QDBusMessage::createSignal(Path, QStringLiteral("org.freedesktop.portal.Settings"),
                                       QStringLiteral("SettingChanged"));
        signal.setArguments({QStringLiteral("org.freedesktop.appearance"), key,
                             QVariant::fromValue(QDBusVariant(scheme))});
        QVERIFY(QDBusConnection(QStringLiteral("portal")).send(signal));
    }

private slots:
    void initTestCase()
    {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty())
            QSKIP("no dbus-daemon here");
        m_bus.start(daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"),
                             QStringLiteral("--print-address")});
        QVERIFY(m_bus.waitForReadyRead(10'000));
        const QByteArray address = m_bus.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address); // before anything asks for the session's bus
        QDBusConnection portal = QDBusConnection::connectToBus(QString::fromLocal8Bit(address),
                                                               QStringLiteral("portal"));
        QVERIFY(portal.isConnected());
        QVERIFY(portal.registerObject(Path, &m_portal, QDBusConnection::ExportAllSlots));
        QVERIFY(portal.registerService(Name));
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
        m_bus.terminate();
        m_bus.waitForFinished();
    }

    void tellsAtTheStart_data()
    {
        QTest::addColumn<uint>("scheme");
        QTest::newRow("dark") << 1U;
        QTest::newRow("light") << 2U;
    }

    void tellsAtTheStart()
    {
        QFETCH(uint, scheme);
        m_portal.scheme = scheme;
        SystemDark system;
        QSignalSpy known(&system, &SystemDark::known);
        system.start();
        QTRY_COMPARE(known.count(), 1);
        QCOMPARE(known.first().first().toBool(), scheme == 1);
    }

    void tellsEachChange()
    {
        m_portal.scheme = 0; // no preference: nothing is told
        m_portal.asked = 0;
        SystemDark system;
        QSignalSpy known(&system, &SystemDark::known);
        system.start();
        QTRY_COMPARE(m_portal.asked, 1);
        change(QStringLiteral("accent-color"), 1);
        change(QStringLiteral("color-scheme"), 2);
        change(QStringLiteral("color-scheme"), 1);
        QTRY_COMPARE(known.count(), 2); // in order: had the first been taken, it would stand there
        QVERIFY(!known.at(0).first().toBool());
        QVERIFY(known.at(1).first().toBool());
    }
};

QTEST_GUILESS_MAIN(TestSystemDark)
#include "tst_systemdark.moc"
