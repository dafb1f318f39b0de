// SPDX-License-Identifier: GPL-3.0-or-later
// The filter over what happened, and the list that shows what it finds.
#include "activityexport.h"
#include "activitylist.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace qd;

namespace {

constexpr qint64 Noon = 1'763'812'800'000; // 2025-11-22 12:00 UTC
constexpr qint64 DayMs = 86'400'000;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

ActivityEntry entry(const char *kind, const char *worker, const char *job, const char *text,
                    ActivityOutcome outcome, qint64 atMs)
{
    ActivityEntry entry;
    entry.kind = s(kind);
    entry.worker = s(worker);
    entry.job = s(job);
    entry.text = s(text);
    entry.outcome = outcome;
    entry.timestampMs = atMs;
    entry.id = QStringLiteral("%1-%2").arg(atMs).arg(QString::fromLatin1(job));
    return entry;
}

QList<ActivityEntry> sample()
{
    QList<ActivityEntry> all{
        entry("job_started", "scraper-1", "a-1", "Started letters/1.txt", ActivityOutcome::Neutral,
              Noon),
        entry("job_failed", "scraper-1", "a-1", "Failed letters/1.txt: HTTP 403",
              ActivityOutcome::Failure, Noon + 60'000),
        entry("job_finished", "Mailer", "m-2", "Finished Grüße.pdf", ActivityOutcome::Success,
              Noon + 61'000),
        entry("worker_stopped", "scraper-2", "", "Crashed with exit code 137",
              ActivityOutcome::Failure, Noon + 62'000),
        entry("control", "Mailer", "", "pause: done", ActivityOutcome::Control, Noon + 63'000),
        entry("alert", "", "", "too deep", ActivityOutcome::Warning, Noon + 64'000)};
    all[1].durationMs = 60'000;
    all[1].queue = s("letters");
    all[1].fields = {{s("url"), s("https://example.net/a.PDF")},
                     {s("Size"), 4096},
                     {s("tags"), QJsonArray{1, 2}}};
    all[2].durationMs = 800;
    all[2].fields = {{s("url"), s("https://example.net/b.html")},
                     {s("Size"), s("12")},
                     {s("note"), QJsonValue::Null}};
    all[5].queue = s("letters");
    return all;
}

} // namespace

class TestActivityFind : public QObject
{
    Q_OBJECT
private slots:
    void lines_data()
    {
        QTest::addColumn<QString>("found"); // numbers of the sample
        const auto row = [](const char *line, const char *found) {
            QTest::newRow(line) << s(found);
        };
        row("", "012345");
        row("letters", "015");
        row("LETTERS 403", "1");
        row("grüße", "2");
        row("\"exit code\"", "3");
        row("crash*137", "3");
        row("worker:scraper-*", "013");
        row("worker:mailer", "24");
        row("-worker:scraper-* -is:alert", "24");
        row("NOT (is:job OR is:control)", "35");
        row("kind:job", "012");
        row("kind:job_failed,alert", "15");
        row("outcome:failure", "13");
        row("is:failure is:worker", "3");
        row("is:control", "4");
        row("outcome!=success", "01345");
        row("duration>30s", "1");
        row("duration<1s", "2");
        row("has:duration", "12");
        row("-has:job", "345");
        row("queue:letters", "15");
        row("job~A-", "01");
        row("age<=57s", "45");
        row("age>=1m", "01"); // now is Noon + 2 min
        row("time>=2025-11-22T12:01:02Z", "345");
        row("field.url:*.pdf", "1");
        row("field.URL~example", "12");
        row("field.size>100", "1");
        row("field.size<=12", "2");
        row("has:size", "12");
        row("has:field.note", "");
        row("field.tags:[1*", "1");
        row("text:\"pause: done\"", "4");
        row("worker>mailer", "013");
        row("status:—", "012345");
    }
    void lines()
    {
        QFETCH(QString, found);
        QueryMistake mistake;
        const auto query = ActivityQuery::parse(s(QTest::currentDataTag()), &mistake);
        QVERIFY2(query, qPrintable(mistake.sentence));
        ActivityBook ring;
        for (const ActivityEntry &one : sample())
            ring.append(one);
        ActivityMatcher matcher(*query, ring);
        QString hits;
        for (quint64 n = 0; n < ring.end(); ++n) {
            if (matcher.matches(n, Noon + 120'000))
                hits += QString::number(n);
        }
        QCOMPARE(hits, found);
        QCOMPARE(query->ticks(), s(QTest::currentDataTag()).contains(s("age")));
    }

    void mistakesHaveTheirPlace()
    {
        const auto wrong = [](const char *line, qsizetype at, const char *word) {
            QueryMistake mistake;
            if (ActivityQuery::parse(s(line), &mistake))
                return false;
            return mistake.at == at && mistake.sentence.contains(s(word));
        };
        QVERIFY(wrong("a woker:x", 2, "worker"));
        QVERIFY(wrong("duration>soon", 9, "soon"));
        QVERIFY(wrong("is:nice", 3, "nice"));
        QVERIFY(wrong("(a", 0, "("));
        QVERIFY(wrong("duration~5", 8, "duration"));
        QueryMistake mistake;
        QVERIFY(ActivityQuery::parse(s("worker:"), &mistake)); // not written to its end yet
        QVERIFY(!mistake.sentence.isEmpty());
        QVERIFY(!ActivityQuery::parse(QString(3000, QLatin1Char('x')), &mistake));
    }

    void newestFirstWithDaysAndLive()
    {
        ActivityLog log;
        FeedBatch batch;
        for (int i = 0; i < 6; ++i)
            batch.activity << entry("job_finished", "w", "j", "x", ActivityOutcome::Success,
                                    Noon - DayMs + i * DayMs / 3);
        log.apply(batch);
        ActivityList list(log, [] { return Noon; });
        QAbstractItemModelTester tester(&list,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        list.setAwake(true);
        QTRY_VERIFY(!list.isSearching());
        const auto shape =
            [&list] { // "D" a day's head, else how many thirds of a day after the first
                QString rows;
                for (int row = 0; row < list.rowCount(); ++row)
                    rows += list.isDay(row)
                                ? s("D")
                                : QString::number((*list.entry(row).timestampMs - Noon + DayMs) *
                                                  3 / DayMs);
                return rows;
            };
        QString days = shape();
        QCOMPARE(QString(days).remove(u'D'), s("543210"));
        QVERIFY(days.startsWith(u'D') && days.count(u'D') >= 2);
        FeedBatch more;
        more.activity << entry("job_failed", "w", "j", "x", ActivityOutcome::Failure,
                               Noon + 2 * DayMs);
        log.apply(more);
        QTRY_COMPARE(list.found(), qsizetype(7));
        QVERIFY(shape().startsWith(s("D9")));

        list.setPaused(true);
        log.apply(more);
        log.apply(more);
        QTRY_COMPARE(list.waiting(), qsizetype(2));
        QCOMPARE(list.found(), qsizetype(7));
        list.setPaused(false);
        QCOMPARE(list.found(), qsizetype(9));
        QVERIFY(shape().startsWith(s("D999")));

        QueryMistake mistake;
        list.setQuery(*ActivityQuery::parse(s("is:failure"), &mistake));
        QTRY_VERIFY(!list.isSearching());
        QCOMPARE(shape(), s("D999"));
        list.setQuery(*ActivityQuery::parse(s("age<1d"), &mistake)); // those of tomorrow too
        QTRY_VERIFY(!list.isSearching());
        QCOMPARE(QString(shape()).remove(u'D'), s("99954321"));
    }

    void olderComeFromTheStoreAndNothingTwice()
    {
        ActivityLog log;
        FeedBatch batch;
        for (int i = 100; i < 110; ++i)
            batch.activity << entry("job_finished", "w", qPrintable(QString::number(i)), "x",
                                    ActivityOutcome::Success, Noon + i * 1000);
        log.apply(batch);
        ActivityList list(log, [] { return Noon; });
        // No model tester: it would fetch by itself.
        QList<ActivityQuestion> asked;
        list.setOlder([&asked](ActivityQuestion question) {
            asked << question;
            return quint64(asked.size());
        });
        list.setAwake(true);
        QTRY_VERIFY(!list.isSearching());
        QCOMPARE(*list.reachMs(), Noon + 100'000);
        QVERIFY(list.canFetchMore({}));
        list.fetchMore({});
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0].beforeMs, Noon + 100'001);
        QVERIFY(!list.canFetchMore({}));
        ActivityPage page;
        page.id = 1;
        page.next = 7;
        page.entries << batch.activity.first(); // it is in the log as well
        for (int i = 99; i > 0; --i)
            page.entries << entry("job_finished", "w", qPrintable(QString::number(i)), "x",
                                  ActivityOutcome::Success, Noon + i * 1000);
        list.takeOlder(page);
        QTRY_COMPARE(list.found(), qsizetype(109));
        QCOMPARE(*list.reachMs(), Noon + 1000);
        QCOMPARE(list.entry(list.rowCount() - 1).job, s("1"));
        QVERIFY(list.canFetchMore({}) && asked.size() == 1);
        // A filter looks through both, and on until it has found enough or there is no more.
        QueryMistake mistake;
        list.setQuery(*ActivityQuery::parse(s("job:5"), &mistake));
        QTRY_VERIFY(!list.isSearching());
        QCOMPARE(list.found(), qsizetype(1));
        list.fetchMore({});
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked[1].cursor, qint64(7));
        page.id = 2;
        page.next = 8;
        page.entries = {entry("job_finished", "w", "0", "x", ActivityOutcome::Success, Noon)};
        list.takeOlder(page);
        QTRY_COMPARE(asked.size(), 3);
        page.id = 3;
        page.entries.clear();
        page.next = 0;
        list.takeOlder(page);
        QVERIFY(list.reachesEnd() && !list.canFetchMore({}));
        // A store that cannot answer says why, and is asked again later.
        list.setOlder([&asked](ActivityQuestion question) {
            asked << question;
            return quint64(asked.size());
        });
        list.fetchMore({});
        page.id = 4;
        page.error = s("The disk is full.");
        list.takeOlder(page);
        QCOMPARE(list.olderError(), page.error);
        QVERIFY(!list.canFetchMore({})); // not at once
    }

    void whatFallsOutGoesFromTheEnd()
    {
        ActivityLog log;
        ActivityList list(log, [] { return Noon; });
        list.setAwake(true);
        FeedBatch batch;
        for (int i = 0; i < 30'000; ++i)
            batch.activity << entry("job_finished", "w", "j", "x", ActivityOutcome::Success,
                                    Noon + i);
        for (int round = 0; round < 4; ++round) {
            log.apply(batch);
            QTRY_VERIFY(!list.isSearching());
        }
        QVERIFY(log.entries().size() <= 100'000);
        QCOMPARE(size_t(list.found()), log.entries().size());
        QVERIFY(list.key(list.rowCount() - 1) > log.entries().first());
        // Interim ones go from the front.
        FeedBatch interim;
        interim.activity << batch.activity.first();
        interim.activity.first().interim = true;
        log.apply(interim);
        QTRY_COMPARE(size_t(list.found()), log.entries().size());
        FeedBatch exact;
        exact.exactAgain = true;
        exact.activity << entry("job_failed", "w", "exact", "x", ActivityOutcome::Failure, Noon);
        log.apply(exact);
        QTRY_COMPARE(list.entry(1).job, s("exact"));
        QCOMPARE(size_t(list.found()), log.entries().size());
    }

    void exportHidesSecrets()
    {
        ActivityLog log;
        ActivityEntry one = entry("job_failed", "w", "j", "login failed: password=hunter2",
                                  ActivityOutcome::Failure, Noon);
        one.fields = {{s("token"), s("abc")}, {s("url"), s("https://u:pw@h/")}};
        log.note(one);
        ActivityList list(log, [] { return Noon; });
        list.setAwake(true);
        QTRY_COMPARE(list.found(), qsizetype(1));
        const ExportTable table = activityExport(list, Redaction());
        const QStringList keys = activityExportKeys(list);
        QCOMPARE(keys.size(), 1);
        QString all;
        for (const QVariant &cell : table.row(keys.first()))
            all += cell.toString() + u'|';
        QVERIFY(all.contains(s("2025-11-22T12:00:00Z|job_failed|failure|w|j")));
        for (const char *secret : {"hunter2", "abc", "pw@"})
            QVERIFY2(!all.contains(s(secret)), qPrintable(all));
        QVERIFY(!list.data(list.index(1, ActivityTextColumn), Qt::DisplayRole)
                     .toString()
                     .contains(s("hunter2")));
        QVERIFY(list.entry(1).text.contains(s("hunter2"))); // it is kept as it came
    }
};

QTEST_GUILESS_MAIN(TestActivityFind)
#include "tst_activityfind.moc"
