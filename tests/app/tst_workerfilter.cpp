// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerfilter.h"

#include <QTest>

using namespace qd;

class TestWorkerFilter : public QObject
{
    Q_OBJECT

private:
    const QJsonObject m_worker{
        {QStringLiteral("worker_name"), QStringLiteral("Discovery Worker")},
        {QStringLiteral("address"), QStringLiteral("discovery")},
        {QStringLiteral("status"), QStringLiteral("running")},
        {QStringLiteral("host"), QJsonValue(QJsonValue::Null)},
        {QStringLiteral("error_rate"), 5.6},
        {QStringLiteral("tasks_failed"), 25},
        {QStringLiteral("address_confirmed"), true},
    };

private slots:
    void matches_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *expression, bool expected) {
            QTest::newRow(expression) << QString::fromLatin1(expression) << expected;
        };
        row("", true);
        row("discov", true);
        row("DISCOV run", true);
        row("discov stopped", false);
        row("\"discovery worker\"", true);
        row("\"worker discovery\"", false);
        row("status=running", true);
        row("status=RUNNING", true);
        row("status=run", false);
        row("status~run", true);
        row("status!=running", false);
        row("name=\"Discovery Worker\"", true);
        row("error_rate>5", true);
        row("error_rate>5.6", false);
        row("error_rate>=5.6", true);
        row("tasks_failed<100", true); // as numbers, not as texts
        row("tasks_failed<=25", true);
        row("tasks_failed=25.0", true);
        row("host=a", false);
        row("host!=a", true);
        row("host<z", false); // not known: no comparison holds
        row("address_confirmed=true", true);
        row("error_rate>5 status=stopped", false);
    }

    void matches()
    {
        QFETCH(QString, expression);
        QFETCH(bool, expected);
        QString error;
        const auto filter = WorkerFilter::parse(expression, &error);
        QVERIFY2(filter, qPrintable(error));
        QCOMPARE(filter->matches(m_worker), expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::newRow("field") << QStringLiteral("colour=red");
        QTest::newRow("quote") << QStringLiteral("\"open");
        QTest::newRow("nothing") << QStringLiteral("error_rate>");
    }

    void refuses()
    {
        QFETCH(QString, expression);
        QString error;
        QVERIFY(!WorkerFilter::parse(expression, &error));
        QVERIFY(error.startsWith(QLatin1String("--filter")));
    }
};

QTEST_GUILESS_MAIN(TestWorkerFilter)
#include "tst_workerfilter.moc"
