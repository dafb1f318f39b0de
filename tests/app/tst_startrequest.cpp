// SPDX-License-Identifier: GPL-3.0-or-later
#include "startrequest.h"

#include <QTest>

using namespace qd;

class TestStartRequest : public QObject
{
    Q_OBJECT
private slots:
    void addresses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("fleet");
        QTest::addColumn<QString>("worker");
        QTest::addColumn<QString>("page");
        const auto row = [](const char *url, const char *fleet, const char *worker = "",
                            const char *page = "") {
            QTest::newRow(url) << QString::fromUtf8(url) << QString::fromUtf8(fleet)
                               << QString::fromUtf8(worker) << QString::fromUtf8(page);
        };
        row("quarterdeck://Prod/scraper-01", "Prod", "scraper-01");
        row("QUARTERDECK://Prod", "Prod");
        row("quarterdeck://Prod/", "Prod");
        row("quarterdeck://a%20b/c%2Fd%3F%23", "a b", "c/d?#");
        row("quarterdeck://a%2520b", "a%20b"); // decoded once
        row("quarterdeck://%C3%A4?page=alerts", "ä", "", "alerts");
        row("quarterdeck://", "");
        row("quarterdeck:///w", "", "w");
        row("quarterdeck://user@host:80/<b>x", "user@host:80", "<b>x"); // a name, no host
    }
    void addresses()
    {
        QFETCH(QString, url);
        QFETCH(QString, fleet);
        QFETCH(QString, worker);
        QFETCH(QString, page);
        const auto request = StartRequest::fromUrl(url);
        QVERIFY(request);
        QCOMPARE(request->fleet, fleet);
        QCOMPARE(request->worker, worker);
        QCOMPARE(request->page, page);
        QVERIFY(StartRequest::fromUrl(request->toUrl()) == request);
    }

    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url :
             {"", "quarterdeck:", "quarterdeck:/a", "http://a/b", "quarterdeck://a/b/c",
              "quarterdeck://a#b", "quarterdeck://a%", "quarterdeck://a%2", "quarterdeck://a%zz",
              "quarterdeck://%00", "quarterdeck://a%0Ab", "quarterdeck://%FF%FE",
              "quarterdeck://%E2%80%A8", "quarterdeck://a?token=x",
              "quarterdeck://a?page=alerts&x=y", "quarterdeck://a?page=../x", "quarterdeck://a\nb"})
            QTest::newRow(url) << QString::fromUtf8(url);
        QTest::newRow("long name") << QStringLiteral("quarterdeck://") + QString(257, u'a');
        QTest::newRow("long") << QStringLiteral("quarterdeck://") + QString(5000, u'/');
    }
    void nonsenseIsRefused()
    {
        QFETCH(QString, url);
        QString why;
        QVERIFY(!StartRequest::fromUrl(url, &why));
        QVERIFY(why.endsWith(u'.') && !why.contains(u'\n'));
    }
};

QTEST_GUILESS_MAIN(TestStartRequest)
#include "tst_startrequest.moc"
