// SPDX-License-Identifier: GPL-3.0-or-later
#include "passphrase.h"
#include "sessionlock.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolTip>
#include <QWindow>

using namespace qd;

class TestSessionLock : public QObject
{
    Q_OBJECT

    Theme m_theme;
    ViewState m_settings;
    QProcess m_bus;
    QString m_address;
    const QString m_word = QStringLiteral("open sesame ä");

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
        QApplication::setQuitOnLastWindowClosed(false);
        m_theme.install(*qApp);
    }
    void cleanupTestCase()
    {
        m_bus.kill();
        m_bus.waitForFinished();
    }

    void whatIsKeptIsNotThePhrase()
    {
        const QJsonObject record = passphraseRecord(m_word);
        QVERIFY(passphraseFits(m_word, record));
        QVERIFY(!passphraseFits(m_word + u' ', record));
        QVERIFY(passphraseRecord(m_word) != record); // salted
        for (const char *field : {"salt", "key", "rounds"}) {
            QJsonObject damaged = record;
            damaged.remove(QLatin1String(field));
            QVERIFY(!passphraseFits(m_word, damaged));
        }
        QVERIFY(!passphraseFits(QString(), {}));
        QVERIFY(!passphraseTrouble(QStringLiteral("12345")).isEmpty());
        QVERIFY(passphraseTrouble(QStringLiteral("123456")).isEmpty());
    }

    void withoutAPhraseNothingLocks()
    {
        SessionLock lock(m_settings, m_theme);
        QWidget window;
        window.show();
        QVERIFY(!lock.hasPhrase());
        lock.lockNow(&window); // asks for one
        QVERIFY(!lock.isLocked());
        auto *dialog = window.findChild<QDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(QStringLiteral("phrase"))->setText(m_word);
        dialog->findChild<QLineEdit *>(QStringLiteral("again"))->setText(m_word);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(lock.isLocked());
        QVERIFY(lock.hasPhrase());
        QVERIFY(!window.isVisible());
        QVERIFY(!QString::fromUtf8(QJsonDocument(m_settings.toJson()).toJson()).contains(m_word));
    }

    void nothingIsSeenUntilTheWordIsRight()
    {
        SessionLock lock(m_settings, m_theme);
        QWidget one, two, wall, hidden;
        wall.setProperty("qd-wall", true);
        for (QWidget *window : {&one, &two, &wall})
            window->show();
        QSignalSpy locked(&lock, &SessionLock::locked), unlocked(&lock, &SessionLock::unlocked);
        lock.lockNow(&one);
        QCOMPARE(locked.size(), 1);
        QVERIFY(!one.isVisible() && !two.isVisible() && wall.isVisible());
        LockWindow *window = lock.window();
        QVERIFY(window->isVisible());
        QTest::keyClicks(window->wordEdit(), QStringLiteral("wrong"));
        QTest::keyClick(window->wordEdit(), Qt::Key_Return);
        QVERIFY(window->wordEdit()->text().isEmpty());
        QTRY_VERIFY(!window->resultText().isEmpty());
        QVERIFY(lock.isLocked());
        window->close(); // is no way out
        QVERIFY(window->isVisible());
        window->wordEdit()->setText(m_word);
        QTimer again; // heard after a second
        connect(&again, &QTimer::timeout, window->unlockButton(), &QPushButton::click);
        again.start(100);
        QTRY_VERIFY_WITH_TIMEOUT(!lock.isLocked(), 10'000);
        QCOMPARE(unlocked.size(), 1);
        QVERIFY(one.isVisible() && two.isVisible() && !hidden.isVisible());
    }

    /// What comes late, whoever opens it, is not seen before the word is right.
    void whatIsOpenedMeanwhileWaits()
    {
        SessionLock lock(m_settings, m_theme);
        QWidget window, wall;
        wall.setProperty("qd-wall", true);
        window.show();
        wall.show();
        QMenu menu(&window), under(&window);
        menu.addAction(QStringLiteral("Restart"));
        under.addAction(QStringLiteral("Stop"));
        menu.popup(QPoint(5, 5));
        under.popup(QPoint(9, 9));
        QToolTip::showText(QPoint(3, 3), QStringLiteral("queue: 12"), &window);
        lock.lockNow(&window);
        QVERIFY(lock.isLocked() && !menu.isVisible() && !under.isVisible());
        QTRY_VERIFY(!QToolTip::isVisible());

        QWidget late;
        QDialog asks(&window), wallsOwn(&wall);
        QMenu lateMenu;
        lateMenu.addAction(QStringLiteral("Quit"));
        late.show();
        asks.open();
        wallsOwn.open();
        lateMenu.popup(QPoint(1, 1));
        window.show();
        for (QWidget *one : {&late, static_cast<QWidget *>(&asks), static_cast<QWidget *>(&lateMenu), &window}) {
            QVERIFY(!one->windowHandle() || !one->windowHandle()->isExposed());
            QTRY_VERIFY(!one->isVisible());
        }
        QVERIFY(wall.isVisible() && wallsOwn.isVisible() && lock.window()->isVisible());
        auto *own = new QMenu(lock.window()); // goes with it
        own->addAction(QStringLiteral("Paste"));
        own->popup(QPoint(1, 1));
        QCoreApplication::processEvents();
        QVERIFY(own->isVisible());
        own->close();

        lock.window()->wordEdit()->setText(m_word);
        lock.window()->unlockButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!lock.isLocked(), 10'000);
        QVERIFY(window.isVisible() && late.isVisible() && asks.isVisible() && !lateMenu.isVisible());
        QTRY_VERIFY(late.windowHandle()->isExposed());
    }

    void theScreensLockLocks()
    {
        SessionLock lock(m_settings, m_theme);
        QWidget window;
        window.show();
        QDBusConnection desktop =
            QDBusConnection::connectToBus(m_address, QStringLiteral("desktop"));
        QVERIFY(desktop.isConnected());
        const auto tell = [&desktop](bool active) {
            QDBusMessage signal = QDBusMessage::createSignal(
                QStringLiteral("/org/freedesktop/ScreenSaver"),
                QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("ActiveChanged"));
            signal << active;
            return desktop.send(signal);
        };
        QVERIFY(tell(false));
        QVERIFY(tell(true));
        QTRY_VERIFY(lock.isLocked());
        QVERIFY(!window.isVisible());
    }
};

QTEST_MAIN(TestSessionLock)
#include "tst_sessionlock.moc"
