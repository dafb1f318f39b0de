// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctljson.h"
#include "workerquery.h"

#include <QTest>

using namespace qd;

/// `workers --filter` is the window's filter line, by the names of the terminal's JSON as well.
class TestCtlFilter : public QObject
{
    Q_OBJECT
private slots:
    void knowsEveryFieldOfTheJson()
    {
        const QJsonObject worker = ctljson::worker(WorkerRow(), 0);
        QVERIFY(worker.size() > 20);
        for (const QString &name : worker.keys())
            QVERIFY2(fieldNamed(name), qPrintable(name));
    }

    void comparesWhatTheJsonShows()
    {
        WorkerRow row;
        row.worker.name = QStringLiteral("Discovery Worker");
        row.worker.status = QStringLiteral("running");
        row.kind = StatusKind::Running;
        row.worker.errorRate = 5.6;
        row.worker.failed = 25;
        const auto matches = [&](const char *line) {
            QueryMistake mistake;
            const auto query = WorkerQuery::parse(QString::fromLatin1(line), &mistake);
            return query && query->matches(row, 0);
        };
        QVERIFY(matches("worker_name=\"Discovery Worker\" status=running error_rate>=5.6"));
        QVERIFY(matches("tasks_failed<100 tasks_failed=25.0 status~run address_confirmed=false"));
        QVERIFY(matches("host!=a")); // not known: no comparison but this one holds
        QVERIFY(!matches("host=a"));
        QVERIFY(!matches("host<z"));
        QVERIFY(!matches("status=run"));
    }
};

QTEST_GUILESS_MAIN(TestCtlFilter)
#include "tst_ctlfilter.moc"
