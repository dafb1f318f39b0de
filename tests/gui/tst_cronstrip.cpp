// SPDX-License-Identifier: GPL-3.0-or-later
// The cron jobs on the Overview: there when there are any, worst first, seen without colour and
// reached without a mouse.
#include "samplefleet.h"

#include "cronstrip.h"
#include "mainwindow.h"
#include "overviewpage.h"
#include "rowlist.h"
#include "theme.h"
#include "workergrid.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace qd;

class TestCronStrip : public QObject
{
    Q_OBJECT

    /// A window with a fleet that has so many cron jobs.
    struct Shown
    {
        Shown(Theme &theme, int jobs, const QSize &size = {1680, 1050})
            : fleet(QStringLiteral("f"))
            , window(fleet, theme)
        {
            SampleFleet::fill(fleet, 12, 3);
            tell(SampleFleet::crons(jobs));
            window.resize(size);
            window.show();
            refresh();
        }
        void tell(const QList<CronJob> &jobs)
        {
            FeedBatch batch = SampleFleet::snapshot(12, monotonicMs());
            batch.crons = jobs;
            fleet.apply(batch, batch.receivedAtMs);
        }
        void refresh()
        {
            page().refresh(monotonicMs());
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
        }
        OverviewPage &page()
        {
            return *qobject_cast<OverviewPage *>(window.pageWidget(QStringLiteral("overview")));
        }
        CronStrip &strip() { return *page().crons(); }
        QImage cell(int row)
        {
            RowList &list = *strip().list();
            return list.viewport()->grab(list.visualRect(list.model()->index(row, 0))).toImage();
        }
        Fleet fleet;
        MainWindow window;
    };

    static int ink(const QImage &image, const QColor &color)
    {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == color;
        }
        return count;
    }

    Theme m_theme;

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme.install(*qApp);
        m_theme.setMode(ThemeMode::Dark);
    }

    void isThereOnlyWithCronJobs()
    {
        Shown shown(m_theme, 0);
        QVERIFY(!shown.strip().isVisible());
        const int gridTop = shown.page().grid()->mapTo(&shown.page(), QPoint()).y();
        shown.tell(SampleFleet::crons(2));
        shown.refresh();
        QVERIFY(shown.strip().isVisible());
        QTRY_VERIFY(shown.page().grid()->mapTo(&shown.page(), QPoint()).y() > gridTop);
        QVERIFY(shown.page().grid()->mapTo(&shown.page(), QPoint()).y() <= gridTop + 70);
        QVERIFY(!shown.strip().more()->isVisible());
    }

    void cardsKeepTheirRoomInASmallWindow()
    {
        Shown shown(m_theme, 4, {1024, 640});
        QVERIFY2(shown.strip().height() <= 32, qPrintable(QString::number(shown.strip().height())));
        QVERIFY2(shown.page().grid()->viewport()->height() >= 225,
                 qPrintable(QString::number(shown.page().grid()->viewport()->height())));
        Shown large(m_theme, 4);
        QVERIFY(large.strip().height() >= 40 && large.strip().height() <= 56);
    }

    void marksTellTheRunsByColourAndShape()
    {
        Shown shown(m_theme, 6);
        const CronModel &crons = *shown.fleet.crons();
        QSet<QByteArray> shapes;
        const auto cellOf = [&](const char *runs) {
            shown.tell({SampleFleet::cron(QStringLiteral("sitemap"), QString::fromLatin1(runs))});
            shown.refresh();
            return shown.cell(crons.rowOf(QStringLiteral("sitemap")));
        };
        const struct
        {
            const char *runs;
            Tone tone;
        } cases[] = {{"s", Tone::Ok}, {"f", Tone::Bad}, {"m", Tone::Stale}, {"r", Tone::Info}};
        for (const auto &one : cases) {
            const QImage image = cellOf(one.runs);
            for (int tone = 0; tone < 6; ++tone) {
                // Words may share the colour; the mark's own area is larger than letters' cores.
                const int pixels = ink(image.copy(0, image.height() / 2, 30, image.height() / 2),
                                       m_theme.color(Tone(tone)));
                QVERIFY2((pixels > 3) == (Tone(tone) == one.tone),
                         qPrintable(QStringLiteral("%1: tone %2: %3 px")
                                        .arg(QLatin1String(one.runs))
                                        .arg(tone)
                                        .arg(pixels)));
            }
            QImage shape = image.copy(0, image.height() / 2, 24, image.height() / 2 - 3)
                               .convertToFormat(QImage::Format_Grayscale8);
            for (int y = 0; y < shape.height(); ++y) {
                for (int x = 0; x < shape.width(); ++x)
                    shape.setPixelColor(
                        x, y, shape.pixelColor(x, y).value() > 80 ? Qt::white : Qt::black);
            }
            shapes.insert(
                QByteArray(reinterpret_cast<const char *>(shape.constBits()), shape.sizeInBytes()));
        }
        QCOMPARE(shapes.size(), 4);
    }

    void worstFirstAndScrolledToTheRest()
    {
        Shown shown(m_theme, 40);
        CronStrip &strip = shown.strip();
        RowList &list = *strip.list();
        QVERIFY(cronTrouble(*shown.fleet.crons()->job(0)));
        QVERIFY(!cronTrouble(*shown.fleet.crons()->job(39)));
        QVERIFY(strip.more()->isVisible());
        QVERIFY(strip.more()->text().startsWith(u'+'));
        QSet<int> seen;
        for (int pages = 0; pages < 20; ++pages) {
            for (int row = 0; row < 40; ++row) {
                if (list.viewport()->rect().contains(list.visualRect(list.model()->index(row, 0))))
                    seen.insert(row);
            }
            const bool last =
                list.horizontalScrollBar()->value() == list.horizontalScrollBar()->maximum();
            strip.more()->click();
            if (last)
                break;
        }
        QCOMPARE(seen.size(), 40);
        QCOMPARE(list.horizontalScrollBar()->value(), 0); // round again
        list.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&list, Qt::Key_End);
        QCOMPARE(list.currentIndex().row(), 39);
        QVERIFY(list.horizontalScrollBar()->value() > 0);
        // What is looked at stays where it is while jobs change.
        const QRect place = list.visualRect(list.currentIndex());
        shown.tell(SampleFleet::crons(40));
        shown.refresh();
        QCOMPARE(list.visualRect(list.currentIndex()), place);
    }

    void keysAndNamesForEverybody()
    {
        Shown shown(m_theme, 4);
        RowList &list = *shown.strip().list();
        QSignalSpy opened(&shown.strip(), &CronStrip::workerOpened);
        list.setFocus(Qt::TabFocusReason);
        QCOMPARE(list.currentIndex().row(), 0);
        QTest::keyClick(&list, Qt::Key_Right);
        QCOMPARE(list.currentIndex().row(), 1);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).toString(), QStringLiteral("mailer"));
        QVERIFY(!list.accessibleName().isEmpty());
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&list);
        QVERIFY(table && table->childCount() >= 4);
        const QString words = list.model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(words.contains(QStringLiteral("missed")), qPrintable(words));
        const QString tip = list.model()->index(0, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(QStringLiteral("2025-11-22")), qPrintable(tip));
    }

    void anAlertLeadsToItsJob()
    {
        Shown shown(m_theme, 40, {1024, 640});
        const int row = shown.fleet.crons()->rowOf(QStringLiteral("token-refresh38"));
        QVERIFY(row > 5);
        QVERIFY(shown.page().reveal(QStringLiteral("cron:token-refresh38")));
        QCOMPARE(shown.strip().list()->currentIndex().row(), row);
        QVERIFY(!shown.page().reveal(QStringLiteral("cron:none")));
        QVERIFY(!shown.page().reveal(QStringLiteral("none")));
    }

    void mirroredItRunsTheOtherWay()
    {
        Shown plain(m_theme, 4);
        const int left = plain.strip().list()->visualRect(plain.fleet.crons()->index(0)).left();
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        Shown mirrored(m_theme, 4);
        const QRect first = mirrored.strip().list()->visualRect(mirrored.fleet.crons()->index(0));
        QVERIFY(left < plain.strip().list()->viewport()->width() / 2);
        QVERIFY(first.right() > mirrored.strip().list()->viewport()->width() / 2);
    }
};

QTEST_MAIN(TestCronStrip)
#include "tst_cronstrip.moc"
