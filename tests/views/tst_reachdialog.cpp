// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditdialog.h"
#include "filteredit.h"
#include "reachdialog.h"
#include "tokenedit.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace qd;

/// How alerts reach people, and the audit log, as dialogs.
class TestReachDialog : public QObject
{
    Q_OBJECT
    Theme m_theme;

private slots:
    void initTestCase() { m_theme.install(*qApp); }

    void setsWhatIsEntered()
    {
        ViewState settings;
        settings.setValue(ViewKey::ReachFrom, QStringLiteral("critical"));
        settings.setValue(ViewKey::ReachSoundInfo, QStringLiteral("/tmp/a.wav"));
        ReachDialog dialog(settings, m_theme);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(dialog.fromBox()->currentData().toString(), QStringLiteral("critical"));
        QCOMPARE(dialog.soundBox(ViewKey::ReachSoundInfo)->currentText(), QStringLiteral("a.wav"));
        dialog.fromBox()->setCurrentIndex(0);
        QCOMPARE(settings.text(ViewKey::ReachFrom), QStringLiteral("info"));
        QTest::keyClick(dialog.desktopBox(), Qt::Key_Space);
        QCOMPARE(settings.text(ViewKey::ReachDesktop), QStringLiteral("off"));

        QLineEdit *const address = dialog.addressEdit();
        address->setFocus();
        QTest::keyClicks(address, QStringLiteral("https://h"));
        QVERIFY(settings.text(ViewKey::ReachWebhook).isEmpty()); // half an address is none
        QTest::keyClick(address, Qt::Key_Return);
        QCOMPARE(settings.text(ViewKey::ReachWebhook), QStringLiteral("https://h"));
        QVERIFY(dialog.isVisible()); // Enter enters the line, no more
    }

    void aSecretGoesOutAndIsNotKept()
    {
        ViewState settings;
        ReachDialog dialog(settings, m_theme);
        QSignalSpy entered(&dialog, &ReachDialog::secretEntered);
        dialog.secretEdit()->setText(QStringLiteral(" 0123456789abcdef "));
        QTest::keyClick(dialog.secretEdit(), Qt::Key_Return);
        QCOMPARE(entered.size(), 1);
        QCOMPARE(entered[0][0].toByteArray(), QByteArray("0123456789abcdef"));
        QVERIFY(dialog.secretEdit()->text().isEmpty());
        QVERIFY(settings.toJson().isEmpty());
        QTest::keyClick(dialog.secretEdit(), Qt::Key_Return); // nothing is no secret
        QCOMPARE(entered.size(), 1);
    }

    void everyWayHasATestThatSaysHowItWent()
    {
        ViewState settings;
        ReachDialog dialog(settings, m_theme);
        QSignalSpy asked(&dialog, &ReachDialog::testRequested);
        for (const ReachChannel channel :
             {ReachChannel::Desktop, ReachChannel::Tray, ReachChannel::SoundCritical,
              ReachChannel::SoundWarning, ReachChannel::SoundInfo, ReachChannel::Webhook,
              ReachChannel::Command}) {
            QVERIFY(dialog.testButton(channel));
            QVERIFY(dialog.testButton(channel)->accessibleName().size() > 8);
            dialog.testButton(channel)->click();
            QCOMPARE(asked.takeFirst()[0].value<ReachChannel>(), channel);
            dialog.showTest(channel, false, QStringLiteral("<b>no</b>"));
            dialog.setState(channel, QStringLiteral("all is well"), false); // does not hide it
            QCOMPARE(dialog.stateText(channel), QStringLiteral("Test: <b>no</b>"));
        }
    }

    void theLogIsFilteredAndVerified()
    {
        AuditDialog dialog(m_theme);
        dialog.show();
        QVERIFY(!dialog.exportButton()->isEnabled());
        AuditRow row;
        row.seq = 1;
        row.action = QStringLiteral("pause");
        row.object = QStringLiteral("worker:<i>w1</i>");
        dialog.setRows({row});
        row.seq = 2;
        row.action = QStringLiteral("restart");
        dialog.add({row});
        QCOMPARE(dialog.model().rowCount(), 2);
        QVERIFY(dialog.exportButton()->isEnabled());
        QTest::keyClicks(dialog.filterEdit(), QStringLiteral("rest"));
        QCOMPARE(dialog.model().rowCount(), 1);
        QSignalSpy asked(&dialog, &AuditDialog::verifyRequested);
        dialog.verifyButton()->click();
        QCOMPARE(asked.size(), 1);
        QVERIFY(!dialog.verifyButton()->isEnabled());
        AuditVerdict verdict;
        verdict.sentence = QStringLiteral("Row 2 is the first bad one.");
        dialog.setVerdict(verdict);
        QVERIFY(dialog.verifyButton()->isEnabled());
        QCOMPARE(dialog.verdictText(), QStringLiteral("✕ Row 2 is the first bad one."));
    }
};

QTEST_MAIN(TestReachDialog)
#include "tst_reachdialog.moc"
