// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet.h"
#include "passworddialog.h"
#include "theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace qd;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class tst_Password : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theme.install(*qApp); }
    void init()
    {
        m_fleet = std::make_unique<Fleet>(s("fleet"));
        become(ConnectionState::SignedOut, "Redis at x: it wants a password (NOAUTH)");
        m_dialog = std::make_unique<PasswordDialog>(m_theme, *m_fleet, s("redis://a&b@x:1/0"));
        m_dialog->open();
    }
    void cleanup() { m_dialog.reset(); }

    void saysWhyAndSendsNothingByItself()
    {
        QSignalSpy entered(m_fleet.get(), &Fleet::passwordEntered);
        QCOMPARE(m_dialog->resultText(), s("Redis at x: it wants a password (NOAUTH)"));
        QTest::keyClicks(m_dialog->passwordEdit(), s("secret"));
        become(ConnectionState::SignedOut, "Redis at x: again");
        m_dialog->reject();
        QCOMPARE(entered.size(), 0);
    }

    void staysWithAWrongPasswordAndGoesWithTheRightOne()
    {
        QSignalSpy entered(m_fleet.get(), &Fleet::passwordEntered);
        QTest::keyClicks(m_dialog->passwordEdit(), s("wrong"));
        QTest::keyClick(m_dialog->passwordEdit(), Qt::Key_Return);
        QCOMPARE(entered.size(), 1);
        QVERIFY(!m_dialog->signInButton()->isEnabled()); // one try for one press
        become(ConnectionState::Connecting, "");
        become(ConnectionState::SignedOut, "Redis at x: (WRONGPASS) <b>no</b>");
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(m_dialog->resultText(), s("Redis at x: (WRONGPASS) <b>no</b>"));
        QVERIFY(m_dialog->signInButton()->isEnabled());
        QCOMPARE(m_dialog->passwordEdit()->selectedText().size(), 5);
        QTest::keyClicks(m_dialog->passwordEdit(), s("right"));
        QTest::mouseClick(m_dialog->signInButton(), Qt::LeftButton);
        QCOMPARE(entered.last().first().toByteArray(), QByteArray("right"));
        become(ConnectionState::Live, "");
        QVERIFY(!m_dialog->isVisible());
    }

    void besideAnApiItLooksAtRedis()
    {
        FeedStatus status = m_fleet->status();
        status.state = ConnectionState::Live; // by the API
        status.ways = {status, status};
        status.ways.last().state = ConnectionState::SignedOut;
        status.ways.last().error = s("Redis at x: it does not take this user and password");
        m_fleet->setStatus(status, 1'000);
        QTest::mouseClick(m_dialog->signInButton(), Qt::LeftButton);
        status.ways.last().error = s("Redis at x: again");
        m_fleet->setStatus(status, 1'000);
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(m_dialog->resultText(), s("Redis at x: again"));
        QTest::mouseClick(m_dialog->signInButton(), Qt::LeftButton);
        status.ways.last().state = ConnectionState::Live;
        m_fleet->setStatus(status, 1'000);
        QVERIFY(!m_dialog->isVisible());
    }

    void anEmptyPasswordIsOneToo()
    {
        QSignalSpy entered(m_fleet.get(), &Fleet::passwordEntered);
        QTest::mouseClick(m_dialog->signInButton(), Qt::LeftButton);
        QCOMPARE(entered.size(), 1);
        QVERIFY(entered.first().first().toByteArray().isEmpty());
    }

    void aServerThatIsAwayIsTold()
    {
        QTest::mouseClick(m_dialog->signInButton(), Qt::LeftButton);
        become(ConnectionState::Offline, "Redis at x: it refuses the connection");
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(m_dialog->resultText(), s("Redis at x: it refuses the connection"));
        become(ConnectionState::Live, ""); // it came back and took the password
        QVERIFY(!m_dialog->isVisible());
    }

    void showsThePasswordOnlyWhenAskedAndNeverCopiesIt()
    {
        QLineEdit *edit = m_dialog->passwordEdit();
        QTest::keyClicks(edit, s("secret"));
        QVERIFY(!edit->displayText().contains(s("secret")));
        QTest::mouseClick(m_dialog->revealButton(), Qt::LeftButton);
        QCOMPARE(edit->displayText(), s("secret"));
        QApplication::clipboard()->clear();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().isEmpty());
    }

private:
    void become(ConnectionState state, const char *error)
    {
        FeedStatus status = m_fleet->status();
        status.state = state;
        status.error = s(error);
        m_fleet->setStatus(status, 1'000);
    }

    Theme m_theme;
    std::unique_ptr<Fleet> m_fleet;
    std::unique_ptr<PasswordDialog> m_dialog;
};

QTEST_MAIN(tst_Password)
#include "tst_password.moc"
