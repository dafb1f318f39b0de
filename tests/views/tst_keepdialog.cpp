// SPDX-License-Identifier: GPL-3.0-or-later
#include "keepdialog.h"

#include <QApplication>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace qd;

class TestKeepDialog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theme.install(*qApp); }

    void showsWhatIsSetAndSetsWhatIsEntered()
    {
        ViewState settings;
        settings.setValue(ViewKey::KeepMinuteDays, 7);
        KeepDialog dialog(settings, m_theme);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(dialog.box(ViewKey::KeepSampleHours)->value(), 48);
        QCOMPARE(dialog.box(ViewKey::KeepMinuteDays)->value(), 7);
        QCOMPARE(dialog.box(ViewKey::KeepHourDays)->value(), 730);
        QCOMPARE(dialog.box(ViewKey::KeepMegabytes)->value(), 4096);

        QSignalSpy changed(&settings, &ViewState::changed);
        QSpinBox *const hours = dialog.box(ViewKey::KeepSampleHours);
        hours->setFocus();
        hours->selectAll();
        QTest::keyClicks(hours, QStringLiteral("12"));
        QCOMPARE(changed.size(), 0); // half a number gives up nothing
        QTest::keyClick(hours, Qt::Key_Return);
        QCOMPARE(settings.value(ViewKey::KeepSampleHours).toInt(), 12);
        QCOMPARE(changed.size(), 1);
    }

    void boundsAndNames()
    {
        ViewState settings;
        settings.setValue(ViewKey::KeepMegabytes, 1); // from a file that somebody edited
        KeepDialog dialog(settings, m_theme);
        for (const ViewKey key : {ViewKey::KeepSampleHours, ViewKey::KeepMinuteDays,
                                  ViewKey::KeepHourDays, ViewKey::KeepMegabytes}) {
            QVERIFY(dialog.box(key)->minimum() >= 1);
            QVERIFY(!dialog.box(key)->accessibleName().isEmpty());
        }
        QCOMPARE(dialog.box(ViewKey::KeepMegabytes)->value(), 20);
        QVERIFY(!dialog.box(ViewKey::Theme));
        QVERIFY(dialog.used().isEmpty());
        dialog.setUsed(12 << 20);
        QVERIFY(dialog.used().contains(QStringLiteral("12 MB")));
    }

private:
    Theme m_theme;
};

QTEST_MAIN(TestKeepDialog)
#include "tst_keepdialog.moc"
