// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitylog.h"
#include "failuremodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace qd;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

ActivityEntry failure(const QString &error, int n)
{
    ActivityEntry entry;
    entry.id = QStringLiteral("%1-0").arg(1'763'821'900'000 + n);
    entry.timestampMs = 1'763'821'900'000 + n * 1000;
    entry.kind = s("job_failed");
    entry.worker = QStringLiteral("scraper-%1").arg(n % 7);
    entry.queue = n % 2 ? s("mail") : s("scrape");
    entry.job = QStringLiteral("1763821%1-0").arg(n, 6, 10, QLatin1Char('0'));
    entry.outcome = ActivityOutcome::Failure;
    entry.text = s("Failed");
    entry.fields = {{s("error"), error}};
    return entry;
}

} // namespace

class TestFailureModel : public QObject
{
    Q_OBJECT
private slots:
    void theNewestJobsOfACauseAreKnown()
    {
        FailureCause cause;
        ActivityEntry odd = failure(s("boom"), 0);
        odd.queue = s("odd");
        odd.job = QString(300, QLatin1Char('9'));
        cause.add(odd); // too long to be a job's id: it leaves nothing behind
        QVERIFY(cause.ids.isEmpty());
        const int most = int(FailureCause::MostIds);
        for (int i = 1; i <= most + 10; ++i)
            cause.add(failure(s("boom"), i));
        odd.job = s("1-1");
        cause.add(odd);
        QCOMPARE(cause.ids.value(s("mail")).size() + cause.ids.value(s("scrape")).size(), most);
        QVERIFY(!cause.ids.contains(s("odd"))); // no room for another queue
        QVERIFY(cause.ids.value(s("scrape")).contains(failure(s("boom"), most + 10).job));
        QVERIFY(!cause.ids.value(s("scrape")).contains(failure(s("boom"), 2).job));
    }

    void whatDiffersGoesOut_data()
    {
        QTest::addColumn<QString>("cause");
        const auto row = [](const char *message, const char *cause) {
            QTest::newRow(message) << s(cause);
        };
        row("timeout after 30 s for job 1732-51", "timeout after # s for job #");
        row("HTTP 403 from https://cdn7.example.net/a/b?c=1",
            "HTTP 403 from https://cdn#.example.net/…");
        row("exit code 137", "exit code 137");
        row("no such file: /var/lib/x/016.txt", "no such file: /…");
        row("cannot read letters/016.txt.", "cannot read /….");
        row("I/O error", "I/O error");
        row("key 'user:17' not found in \"cache a\"", "key “…” not found in “…”");
        row("don't know what's wrong", "don't know what's wrong");
        row("refused by 10.20.30.40:6379", "refused by #");
        row("refused by [fe80::1c2d:3e4f:1]:80", "refused by [#]:#");
        row("id 550e8400-e29b-41d4-a716-446655440000 is gone", "id # is gone");
        row("commit deadbeef01 at 0x7ffe12ab", "commit # at #x#");
        row("since 2025-11-22T12:01:02.345Z", "since #Z");
        row("mail to joe.doe+x@example.org bounced", "mail to @ bounced");
        row("  two\n lines\t here ", "two lines here");
        row("scraper-lon-01: face", "scraper-lon-#: face");
        row("", "");
    }
    void whatDiffersGoesOut()
    {
        QFETCH(QString, cause);
        QCOMPARE(causeOf(s(QTest::currentDataTag())), cause);
    }

    void hostileMessages()
    {
        QElapsedTimer timer;
        timer.start();
        for (const QString &piece :
             {s("'"), s("\""), s("/"), s("1-"), s("a@"), s("://"), s("\u202e<b>")}) {
            const QString cause = causeOf(piece.repeated(100'000));
            QVERIFY(cause.size() <= 300);
        }
        QVERIFY(timer.elapsed() < 500);
    }

    void twoThousandOfThreeCauses()
    {
        ActivityLog log;
        FailureModel model(log);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        FeedBatch batch;
        for (int n = 0; n < 2000; ++n)
            batch.activity << failure(n % 3 == 0 ? QStringLiteral("HTTP 403 from target %1").arg(n)
                                      : n % 3 == 1 ? QStringLiteral("timeout after %1 s").arg(n)
                                                   : QStringLiteral("no field 'f%1'").arg(n),
                                      n);
        ActivityEntry alert = failure(s("an alert"), 1);
        alert.kind = s("alert");
        batch.activity << alert;
        log.apply(batch);
        QTRY_COMPARE(model.failures(), quint64(2000));
        QCOMPARE(model.rowCount(), 3);
        const FailureCause &first = *model.cause(0);
        QCOMPARE(first.cause, s("HTTP 403 from target #"));
        QCOMPARE(first.count, quint64(667));
        QCOMPARE(first.firstMs, qint64(1'763'821'900'000));
        QCOMPARE(first.lastMs, qint64(1'763'821'900'000 + 1998 * 1000));
        QCOMPARE(first.workers.names().size(), 7);
        QCOMPARE(first.queues.names().size(), 2);
        QCOMPARE(first.ids.value(s("mail")).size() + first.ids.value(s("scrape")).size(), 667);
        QCOMPARE(first.sample.timestampMs, MaybeInt(first.lastMs));
        quint64 all = 0;
        for (const auto &[minute, count] : first.minutes)
            all += count;
        QCOMPARE(all, quint64(667));
        // Live.
        FeedBatch more;
        more.activity << failure(s("timeout after 3 s"), 2001);
        log.apply(more);
        QTRY_COMPARE(model.cause(1)->count, quint64(668));
        QCOMPARE(model.rowCount(), 3);
    }

    void otherPatternsGroupAnew()
    {
        ActivityLog log;
        FailureModel model(log);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        FeedBatch batch;
        batch.activity << failure(s("refused, badge=blue"), 1)
                       << failure(s("refused, badge=red"), 2);
        log.apply(batch);
        QTRY_COMPARE(model.failures(), quint64(2));
        QCOMPARE(model.rowCount(), 2);
        model.setRedaction(Redaction({s("badge")}));
        QTRY_COMPARE(model.failures(), quint64(2));
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.cause(0)->cause.contains(s("blue")));
        QCOMPARE(model.cause(0)->count, quint64(2));
        model.setRedaction(Redaction(QStringList()));
        QTRY_COMPARE(model.failures(), quint64(2));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.missedCount(), quint64(0));
    }

    void causesAreBounded()
    {
        ActivityLog log;
        FailureModel model(log);
        FeedBatch batch;
        for (int n = 0; n < 2500; ++n) {
            QString word;
            for (int k = n + 20; k > 0; k /= 20)
                word += QChar(u'g' + k % 20);
            batch.activity << failure(word + s(" went wrong"), n);
        }
        log.apply(batch);
        QTRY_COMPARE(model.failures(), quint64(2500));
        QCOMPARE(model.rowCount(), int(FailureModel::MostCauses));
        QCOMPARE(model.otherCount(), quint64(500));
    }
};

QTEST_GUILESS_MAIN(TestFailureModel)
#include "tst_failuremodel.moc"
