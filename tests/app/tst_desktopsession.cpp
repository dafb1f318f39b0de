// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopsession.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QTest>
#include <QTimer>
#include <QWindow>

using namespace qd;

/// As one that asks a person first.
class AskingWindow : public QWindow
{
public:
    int asked = 0;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::Close)
            return QWindow::event(event);
        ++asked;
        event->ignore();
        return true;
    }
};

class TestDesktopSession : public QObject
{
    Q_OBJECT
private slots:
    void nobodyIsAskedWhenItEnds()
    {
        DesktopSession session(*qGuiApp, {});
        AskingWindow window;
        window.show();
        int kept = 0;
        connect(&session, &DesktopSession::ending, this, [&kept] { ++kept; });
        QTimer::singleShot(0, &session, [&] {
            QCoreApplication::quit(); // not the session: the window is asked, and stays
            QTimer::singleShot(0, &session, [&] {
                QCOMPARE(window.asked, 1);
                QCOMPARE(kept, 0);
                session.commit();
                QCOMPARE(kept, 1);
                QCoreApplication::quit();
            });
        });
        QTimer::singleShot(20'000, &session, [] { QCoreApplication::exit(99); });
        QCOMPARE(QCoreApplication::exec(), 0);
        QCOMPARE(window.asked, 1);
    }
};

QTEST_MAIN(TestDesktopSession)
#include "tst_desktopsession.moc"
