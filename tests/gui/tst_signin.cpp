// SPDX-License-Identifier: GPL-3.0-or-later
#include "signindialog.h"

#include "theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace qd;

class tst_SignIn : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theme.install(*qApp); }
    void takesHttpToThisComputerOnly_data();
    void takesHttpToThisComputerOnly();
    void refusesWhatCannotBeAToken();
    void tellsRefusedFromForbidden();
    void showsWhatTheServerSaysAsPlainText();
    void connectsOnlyAfterAGoodTry();
    void connectsAnywayToAServerThatIsAway();
    void dropsALateAnswer();
    void answersAfterTheDialogIsGone();
    void hidesTheTokenUnlessAsked();
    void neverCopiesTheTokenOut();
    void readsATokenFromAFileOfOnesOwn();
    void refusesAFileThatOthersCanRead();
    void offersTheDemo();

private:
    Theme m_theme;
};

static void press(QAbstractButton *button)
{
    QTest::mouseClick(button, Qt::LeftButton);
}

void tst_SignIn::takesHttpToThisComputerOnly_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("good");
    QTest::newRow("https") << QStringLiteral("https://api.example.net/api/v1/workers") << true;
    QTest::newRow("localhost") << QStringLiteral("http://localhost:8000/api/v1/workers") << true;
    QTest::newRow("127.0.0.1") << QStringLiteral("http://127.0.0.1:8000/api") << true;
    QTest::newRow("127.9.9.9") << QStringLiteral("http://127.9.9.9/api") << true;
    QTest::newRow("::1") << QStringLiteral("http://[::1]:8000/api") << true;
    QTest::newRow("spaces around") << QStringLiteral("  https://host/api \n") << true;
    QTest::newRow("http elsewhere") << QStringLiteral("http://api.example.net/api") << false;
    QTest::newRow("looks like loopback")
        << QStringLiteral("http://127.0.0.1.example.net/api") << false;
    QTest::newRow("looks like localhost")
        << QStringLiteral("http://localhost.example.net/api") << false;
    QTest::newRow("user info") << QStringLiteral("https://me:secret@host/api") << false;
    QTest::newRow("token in query") << QStringLiteral("https://host/api?token=x") << false;
    QTest::newRow("ftp") << QStringLiteral("ftp://host/api") << false;
    QTest::newRow("no host") << QStringLiteral("https:///api") << false;
    QTest::newRow("word") << QStringLiteral("host") << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_SignIn::takesHttpToThisComputerOnly()
{
    QFETCH(QString, url);
    QFETCH(bool, good);
    int asked = 0;
    SignInDialog dialog(m_theme,
                        [&](const SignInRequest &, const SignInDialog::Done &) { ++asked; });
    dialog.addressEdit()->setText(url);
    dialog.show();
    press(dialog.testButton());
    QCOMPARE(asked, good ? 1 : 0);
    QVERIFY(!dialog.resultText().isEmpty());
    QCOMPARE(SignInDialog::addressTrouble(url).isEmpty(), good);
}

void tst_SignIn::refusesWhatCannotBeAToken()
{
    int asked = 0;
    QByteArray token;
    SignInDialog dialog(m_theme, [&](const SignInRequest &request, const SignInDialog::Done &) {
        ++asked;
        token = request.token;
    });
    dialog.setAddress(QStringLiteral("https://host/api"));
    dialog.show();
    for (const QString &bad :
         {QStringLiteral("two words"), QStringLiteral("tökèn"), QStringLiteral("a\tb")}) {
        dialog.tokenEdit()->setText(bad);
        press(dialog.testButton());
        QCOMPARE(asked, 0);
        QVERIFY(!dialog.resultText().contains(bad));
    }
    dialog.tokenEdit()->setText(QStringLiteral("  good-one "));
    press(dialog.testButton());
    QCOMPARE(asked, 1);
    QCOMPARE(token, QByteArray("good-one"));
    dialog.tokenEdit()->setText(QStringLiteral(" Bearer out-of-a-header "));
    press(dialog.testButton());
    QCOMPARE(asked, 2);
    QCOMPARE(token, QByteArray("out-of-a-header"));
}

void tst_SignIn::tellsRefusedFromForbidden()
{
    SignInCheck answer;
    SignInDialog dialog(
        m_theme, [&](const SignInRequest &, const SignInDialog::Done &done) { done(answer); });
    dialog.setAddress(QStringLiteral("https://host/api"));
    dialog.show();
    answer = {SignInCheck::NotSignedIn, 401, QStringLiteral("Token expired yesterday."), {}, false};
    press(dialog.testButton());
    const QString refused = dialog.resultText();
    QVERIFY(refused.contains(QStringLiteral("401")));
    QVERIFY(refused.contains(QStringLiteral("Token expired yesterday.")));
    answer = {SignInCheck::NotAllowed, 403, QStringLiteral("Viewer only."), {}, false};
    press(dialog.testButton());
    QVERIFY(dialog.resultText().contains(QStringLiteral("403")));
    QVERIFY(dialog.resultText().contains(QStringLiteral("Viewer only.")));
    QVERIFY(dialog.resultText() != refused);
    answer = {SignInCheck::Ok, 200, {}, 1, false};
    press(dialog.testButton());
    QVERIFY(dialog.resultText().contains(QStringLiteral("1 worker.")));
    answer.workers = 12;
    press(dialog.testButton());
    QVERIFY(dialog.resultText().contains(QStringLiteral("12 workers")));
    QVERIFY(dialog.isVisible());
}

void tst_SignIn::showsWhatTheServerSaysAsPlainText()
{
    SignInDialog dialog(m_theme, [](const SignInRequest &, const SignInDialog::Done &done) {
        done({SignInCheck::NotSignedIn,
              401,
              QStringLiteral("<a href='x'>click & win</a>\nsecond"),
              {},
              false});
    });
    dialog.setAddress(QStringLiteral("https://host/api"));
    dialog.show();
    press(dialog.testButton());
    QVERIFY(dialog.resultText().contains(QStringLiteral("<a href='x'>click & win</a>")));
    QVERIFY(!dialog.resultText().contains(QLatin1Char('\n')));
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
}

void tst_SignIn::connectsOnlyAfterAGoodTry()
{
    SignInCheck answer{SignInCheck::NotSignedIn, 401, {}, {}, false};
    SignInDialog dialog(
        m_theme, [&](const SignInRequest &, const SignInDialog::Done &done) { done(answer); });
    QSignalSpy connected(&dialog, &SignInDialog::connectRequested);
    dialog.setAddress(QStringLiteral("https://host/api"));
    dialog.tokenEdit()->setText(QStringLiteral("t0ken"));
    dialog.show();
    press(dialog.connectButton());
    QCOMPARE(connected.size(), 0);
    QVERIFY(dialog.isVisible());
    answer.verdict = SignInCheck::Ok;
    press(dialog.connectButton());
    QCOMPARE(connected.size(), 1);
    const auto request = connected.first().first().value<SignInRequest>();
    QCOMPARE(request.apiUrl, QStringLiteral("https://host/api"));
    QCOMPARE(request.token, QByteArray("t0ken"));
    QVERIFY(!dialog.isVisible());
}

void tst_SignIn::connectsAnywayToAServerThatIsAway()
{
    SignInDialog dialog(m_theme, [](const SignInRequest &, const SignInDialog::Done &done) {
        done({SignInCheck::Unreachable, 0, QStringLiteral("Connection refused."), {}, false});
    });
    QSignalSpy connected(&dialog, &SignInDialog::connectRequested);
    dialog.setAddress(QStringLiteral("https://host/api"));
    dialog.show();
    press(dialog.connectButton());
    QCOMPARE(connected.size(), 0);
    const QString anyway = dialog.connectButton()->text();
    press(dialog.connectButton());
    QCOMPARE(connected.size(), 1);
    QVERIFY(anyway != QStringLiteral("Connect"));
}

void tst_SignIn::dropsALateAnswer()
{
    QList<SignInDialog::Done> waiting;
    SignInDialog dialog(
        m_theme, [&](const SignInRequest &, const SignInDialog::Done &done) { waiting << done; });
    dialog.setAddress(QStringLiteral("https://host/api"));
    dialog.show();
    dialog.testButton()->setFocus();
    press(dialog.testButton());
    press(dialog.testButton()); // it is being asked already
    QCOMPARE(waiting.size(), 1);
    QVERIFY(dialog.focusWidget() == dialog.testButton());        // not on what Space should not do
    QTest::keyClicks(dialog.addressEdit(), QStringLiteral("x")); // another address now
    waiting.first()({SignInCheck::Ok, 200, {}, 5, false});
    QVERIFY(dialog.resultText().isEmpty());
    press(dialog.testButton());
    QCOMPARE(waiting.size(), 2);
}

void tst_SignIn::answersAfterTheDialogIsGone()
{
    SignInDialog::Done late;
    {
        SignInDialog dialog(
            m_theme, [&](const SignInRequest &, const SignInDialog::Done &done) { late = done; });
        dialog.setAddress(QStringLiteral("https://host/api"));
        dialog.show();
        press(dialog.testButton());
        QVERIFY(late);
    }
    late({SignInCheck::Ok, 200, {}, 5, false}); // must not touch what is gone
}

void tst_SignIn::hidesTheTokenUnlessAsked()
{
    SignInDialog dialog(m_theme, {});
    dialog.show();
    QCOMPARE(dialog.tokenEdit()->echoMode(), QLineEdit::Password);
    press(dialog.revealButton());
    QCOMPARE(dialog.tokenEdit()->echoMode(), QLineEdit::Normal);
    press(dialog.revealButton());
    QCOMPARE(dialog.tokenEdit()->echoMode(), QLineEdit::Password);
}

void tst_SignIn::neverCopiesTheTokenOut()
{
    SignInDialog dialog(m_theme, {});
    dialog.tokenEdit()->setText(QStringLiteral("CANARY-1"));
    dialog.show();
    press(dialog.revealButton());
    QApplication::clipboard()->setText(QStringLiteral("before"));
    dialog.tokenEdit()->selectAll();
    QTest::keySequence(dialog.tokenEdit(), QKeySequence::Copy);
    QTest::keySequence(dialog.tokenEdit(), QKeySequence::Cut);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("before"));
    QCOMPARE(dialog.tokenEdit()->text(), QStringLiteral("CANARY-1"));
}

static QString writeFile(const QTemporaryDir &folder, const QByteArray &bytes,
                         QFile::Permissions permissions)
{
    QFile file(folder.filePath(QStringLiteral("token")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(bytes);
    file.setPermissions(permissions);
    return file.fileName();
}

void tst_SignIn::readsATokenFromAFileOfOnesOwn()
{
    QTemporaryDir folder;
    SignInDialog dialog(m_theme, {});
    const QString path =
        writeFile(folder, "\n  t0ken-from-file \n", QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(dialog.readTokenFile(path));
    QCOMPARE(dialog.tokenEdit()->text(), QStringLiteral("t0ken-from-file"));
    QVERIFY(!dialog.readTokenFile(folder.filePath(QStringLiteral("missing"))));
    QVERIFY(!dialog.resultText().isEmpty());
    QVERIFY(!dialog.readTokenFile(
        writeFile(folder, QByteArray(70000, 'x'), QFile::ReadOwner | QFile::WriteOwner)));
    QVERIFY(!dialog.readTokenFile(writeFile(folder, "  \n", QFile::ReadOwner | QFile::WriteOwner)));
    QCOMPARE(dialog.tokenEdit()->text(), QStringLiteral("t0ken-from-file"));
}

void tst_SignIn::refusesAFileThatOthersCanRead()
{
    QTemporaryDir folder;
    SignInDialog dialog(m_theme, {});
    QVERIFY(!dialog.readTokenFile(
        writeFile(folder, "t0ken", QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup)));
    QVERIFY(dialog.tokenEdit()->text().isEmpty());
    QVERIFY(dialog.resultText().contains(QStringLiteral("chmod 600")));
}

void tst_SignIn::offersTheDemo()
{
    SignInDialog dialog(m_theme, {});
    QSignalSpy demo(&dialog, &SignInDialog::demoRequested);
    dialog.show();
    press(dialog.demoButton());
    QCOMPARE(demo.size(), 1);
    QVERIFY(!dialog.isVisible());
}

QTEST_MAIN(tst_SignIn)
#include "tst_signin.moc"
