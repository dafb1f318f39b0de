// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed as a secret is in no text, property, accessible name, clipboard or log of the
// dialogs it is typed into.
#include "fleet.h"
#include "fleetdialog.h"
#include "passworddialog.h"
#include "signindialog.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMetaProperty>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace qd;

namespace {

const QString canary = QStringLiteral("qdCanaryTyped7Kx");
QByteArray logged;

void keep(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged += text.toUtf8() + '\n';
}

/// Where the canary stands in \a root and all below it. What an edit with bullets holds is its own
/// affair: what it shows is not.
QStringList places(QWidget *root)
{
    QStringList found;
    QList<QWidget *> all = root->findChildren<QWidget *>();
    for (QWidget *widget : all << root) {
        const QString name = QLatin1String(widget->metaObject()->className());
        for (int i = 0; i < widget->metaObject()->propertyCount(); ++i) {
            const QMetaProperty property = widget->metaObject()->property(i);
            const bool isHeld = qobject_cast<QLineEdit *>(widget) &&
                                (qstrcmp(property.name(), "text") == 0 ||
                                 qstrcmp(property.name(), "selectedText") == 0);
            if (!isHeld && property.read(widget).toString().contains(canary))
                found << name + u'.' + QLatin1String(property.name());
        }
        for (const QByteArray &dynamic : widget->dynamicPropertyNames()) {
            if (widget->property(dynamic.constData()).toString().contains(canary))
                found << name + u'.' + QLatin1String(dynamic);
        }
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        for (int text = 0; accessible && text <= QAccessible::Accelerator; ++text) {
            if (accessible->text(QAccessible::Text(text)).contains(canary))
                found << name + QStringLiteral(" (accessible %1)").arg(text);
        }
        QAccessibleTextInterface *letters = accessible ? accessible->textInterface() : nullptr;
        if (letters && letters->text(0, letters->characterCount()).contains(canary))
            found << name + QStringLiteral(" (accessible letters)");
    }
    return found;
}

QString clipped()
{
    QString all;
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        const QMimeData *data = QApplication::clipboard()->mimeData(mode);
        for (const QString &format : data ? data->formats() : QStringList())
            all += QString::fromUtf8(data->data(format));
    }
    return all;
}

void enter(QLineEdit *edit)
{
    edit->setFocus();
    QTest::keyClicks(edit, canary);
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    for (const auto key : {Qt::Key_C, Qt::Key_Insert})
        QTest::keyClick(edit, key, Qt::ControlModifier);
    QTest::mouseDClick(edit, Qt::LeftButton);
    edit->copy();
    QCOMPARE(edit->text(), canary);
}

} // namespace

class TestSecrets : public QObject
{
    Q_OBJECT
    Theme m_theme;

private slots:
    void initTestCase()
    {
        m_theme.install(*qApp);
        QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
        qInstallMessageHandler(keep);
    }
    void init()
    {
        logged.clear();
        QApplication::clipboard()->clear();
    }
    void cleanup()
    {
        QVERIFY(!logged.contains(canary.toUtf8()));
        QVERIFY(!clipped().contains(canary));
    }
    void cleanupTestCase() { qInstallMessageHandler(nullptr); }

    void itWouldBeFound()
    {
        QWidget window;
        auto *open = new QLineEdit(&window);
        open->setText(canary);
        QVERIFY(!places(&window).isEmpty());
        window.setToolTip(canary);
        open->clear();
        QVERIFY(!places(&window).isEmpty());
    }

    void signingIn()
    {
        SignInDialog::Done answer;
        SignInDialog dialog(
            m_theme, [&](const SignInRequest &, const SignInDialog::Done &done) { answer = done; });
        dialog.show();
        dialog.setAddress(QStringLiteral("https://fleet.example/api"));
        enter(dialog.tokenEdit());
        QTest::mouseClick(dialog.testButton(), Qt::LeftButton);
        QVERIFY(answer);
        SignInCheck check;
        check.verdict = SignInCheck::NotSignedIn;
        check.httpStatus = 401;
        answer(check);
        QVERIFY(!dialog.resultText().isEmpty());
        QCOMPARE(places(&dialog).join(u' '), QString());
        dialog.tokenEdit()->setText(canary +
                                    QStringLiteral(" \n x")); // a mistake does not repeat it
        QTest::mouseClick(dialog.testButton(), Qt::LeftButton);
        QCOMPARE(places(&dialog).join(u' '), QString());
    }

    void aPassword()
    {
        Fleet fleet(QStringLiteral("one"));
        PasswordDialog dialog(m_theme, fleet, QStringLiteral("redis://h:1/0"));
        dialog.show();
        enter(dialog.passwordEdit());
        QTest::mouseClick(dialog.signInButton(), Qt::LeftButton);
        QCOMPARE(places(&dialog).join(u' '), QString());
    }

    void inTheEditorOfAFleet()
    {
        QList<FleetEntry> tried;
        FleetDialog dialog(
            m_theme, FleetProfile::make(QStringLiteral("one")),
            [&](const FleetEntry &entry, const FleetDialog::Tried &done) {
                tried << entry;
                done({{false, QStringLiteral("API: asks for a sign-in")}});
            },
            [](const FleetEntry &) { return QStringLiteral("no"); });
        dialog.show();
        dialog.edit("api")->setText(QStringLiteral("https://fleet.example/api"));
        int secrets = 0;
        for (QLineEdit *edit : dialog.findChildren<QLineEdit *>()) {
            if (edit->echoMode() == QLineEdit::Normal)
                continue;
            ++secrets;
            enter(edit);
        }
        QCOMPARE(secrets, 2);
        QTest::mouseClick(dialog.testButton(), Qt::LeftButton);
        QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
        QCOMPARE(tried.size(), 1);
        QCOMPARE(tried[0].token, canary.toUtf8());
        QCOMPARE(places(&dialog).join(u' '), QString());
    }
};

QTEST_MAIN(TestSecrets)
#include "tst_secrets.moc"
