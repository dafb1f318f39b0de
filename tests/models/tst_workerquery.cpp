// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerquery.h"

#include <QElapsedTimer>
#include <QTest>

using namespace qd;

namespace {

constexpr qint64 NowMs = 1'000'000;

WorkerRow sample()
{
    WorkerRow row;
    Worker &w = row.worker;
    w.name = QStringLiteral("Discovery Worker");
    w.key = w.address = QStringLiteral("discovery-7");
    w.status = QStringLiteral("healthy");
    w.host = QStringLiteral("lon-2");
    w.queue = QStringLiteral("mail");
    w.stage = QStringLiteral("fetch(2)");
    w.currentJob = QStringLiteral("profile:123");
    w.currentJobSeconds = 200;
    w.errorRate = 5.6;
    w.processed = 1200;
    w.failed = 25;
    w.memoryMb = 1536;
    w.avgProcessingSeconds = 2.1;
    w.queueSize = 12;
    w.serverTimeMs = 1'800'000'000'000;
    w.lastActivityMs = w.serverTimeMs - 60'000;
    w.receivedAtMs = NowMs - 5'000;
    w.uptimeSeconds = 7200;
    row.kind = StatusKind::Running;
    row.life = Liveness::Fresh;
    row.jobSubject = QStringLiteral("@northwind");
    return row;
}

WorkerQuery parsed(const QString &line)
{
    QueryMistake mistake;
    return WorkerQuery::parse(line, &mistake).value_or(WorkerQuery());
}

} // namespace

class TestWorkerQuery : public QObject
{
    Q_OBJECT
private slots:
    void matches_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *line, bool expected) {
            QTest::newRow(line) << QString::fromUtf8(line) << expected;
        };
        row("", true);
        row("   ", true);
        // words
        row("discov", true);
        row("DISCOV run", true);
        row("discov stopped", false);
        row("\"discovery worker\"", true);
        row("\"worker discovery\"", false);
        row("dis*ker", true);
        row("ker*dis", false);
        row("*", true);
        row("northwind", true);
        row("-discov", false);
        row("-mailer", true);
        row("--discov", true);
        row("NOT discov", false);
        row("NOT NOT discov", true);
        row("scraper OR mail", true);
        row("scraper OR tagger", false);
        row("scraper AND mail", false);
        row("mail AND lon", true);
        row("not", false); // small letters are words
        row("xx OR yy discov", false);
        row("discov (a OR lon)", true);
        row("(a OR b) OR (lon mail)", true);
        row("-(xx OR yy)", true);
        row("-(a OR lon)", false);
        row("OR-gate", false);
        row("http://x", false);
        row("10.0.0.1:6379", false);
        // texts
        row("host:lon-2", true);
        row("host:LON-2", true);
        row("host:lon", false); // whole
        row("host:lon-*", true);
        row("host:*-2", true);
        row("host:l*n*2", true);
        row("host:l*2*n", false);
        row("host:\"lon-*\"", false); // quoted: letter by letter
        row("host=lon-2", true);
        row("host~on", true);
        row("host~xx", false);
        row("host!=lon-2", false);
        row("host!=lon-3", true);
        row("-host:lon-2", false);
        row("host<lon-10", true); // numbers as numbers
        row("host>lon-10", false);
        row("name:\"discovery worker\"", true);
        row("worker_name=\"Discovery Worker\"", true);
        row("name:\"a \\\"b\\\"\"", false);
        row("queue:mail stage:fetch(2)", true);
        row("(stage:fetch(2))", true);
        row("job:profile:123", true);
        row("job:@north*", true);
        row("group:x", false);
        row("address:discovery-7", true);
        row("host:par,lon-*", true);
        row("host:par,ams", false);
        row("-host:par,ams", true);
        row("host!=par,lon-2", false);
        row("host:\"par,lon-2\"", false);
        row("host:par,", false);
        row("a,b", false);
        // states
        row("status:running", true); // what is shown …
        row("status:healthy", true); // … and the server's word
        row("status:stale", false);
        row("-status:running", false);
        row("status!=running", false);
        row("status~run", true);
        row("reported:running", false);
        row("reported:healthy", true);
        row("is:running", true);
        row("is:down", false);
        row("-is:down", true);
        row("is:busy", true);
        row("is:attention OR is:silent OR is:duplicate OR is:pending", false);
        row("liveness:fresh", true);
        // what is not known
        row("has:host", true);
        row("has:group", false);
        row("-has:group", true);
        row("group:\u2014", true);
        row("group:\"\"", true);
        row("host:\u2014", false);
        row("group!=x", true);
        row("group!=\u2014", false);
        row("group:*", false);
        row("host:*", true);
        row("has:job", true);
        row("has:error", true);
        row("has:exit", false);
        row("exit>0", false);
        row("exit<=0", false);
        row("exit=0", false);
        row("exit!=0", true);
        row("exit:\u2014", true);
        row("memory:*", true);
        // numbers
        row("errors>5", true);
        row("errors>5%", true);
        row("errors>5.6", false);
        row("errors>=5.6", true);
        row("error_rate:5.6", true);
        row("processed>=1000", true);
        row("processed>1.2k", false);
        row("processed:1.2k", true);
        row("tasks_processed<2M", true);
        row("failed<100", true);
        row("success<98", true);
        row("memory>500", true);
        row("memory=1.5GB", true);
        row("memory<1gb", false);
        row("memory>1500000kb", true);
        row("avg>2s", true);
        row("avg>2100ms", false);
        row("depth=12", true);
        row("uptime=2h", true);
        row("uptime>1h30m", true);
        row("uptime<1d", true);
        row("idle>60s", true); // 60 s when it came, 5 s ago
        row("idle>64", true);
        row("idle>66", false);
        row("seen<2m", true);
        row("jobtime>=205", true);
        row("jobtime>206", false);
        row("last_activity>2027-01-15", true);
        row("last_activity<2027-01-15T07:00:00Z", false);
        row("address_confirmed=false", true);
        row("status:healthy host:lon-* queue:mail errors>5 idle>60s memory>500", true);
        // breaks off: what it says so far
        row("discov host:", true);
        row("tagger host:", false);
        row("discov -", true);
        row("discov NOT ", true);
        row("discov OR", true);
        row("discov AND ", true);
        row("discov errors> ", true);
    }
    void matches()
    {
        QFETCH(QString, line);
        QFETCH(bool, expected);
        QueryMistake mistake;
        const auto query = WorkerQuery::parse(line, &mistake);
        QVERIFY2(query, qPrintable(mistake.sentence));
        QCOMPARE(query->matches(sample(), NowMs), expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("at");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *line, int at, const char *says) {
            QTest::newRow(line) << QString::fromUtf8(line) << at << QString::fromUtf8(says);
        };
        row("a hots:x", 2, "There is no field “hots” (character 3). Did you mean “host”?");
        row("colour=red", 0,
            "There is no field “colour” (character 1). A text with “=” in it goes into quotes.");
        row("\"open", 0, "The quote at character 1 is not closed.");
        row("a host:\"lon", 7, "The quote at character 8 is not closed.");
        row("a (b", 2, "The “(” at character 3 is not closed.");
        row("a (b OR (c d)", 2, "The “(” at character 3 is not closed.");
        row("a) b", 1, "The “)” at character 2 closes nothing.");
        row("errors>x", 7, "“x” at character 8 is no percentage, such as 5 or 2.5%.");
        row("errors>5s", 7, "“5s” at character 8 is no percentage, such as 5 or 2.5%.");
        row("idle>5MB", 5, "“5MB” at character 6 is no length of time, such as 90s, 5m or 1h30m.");
        row("memory>5s", 7, "“5s” at character 8 is no size, such as 500MB or 1.5GB.");
        row("processed>1h", 10, "“1h” at character 11 is no number, such as 1000 or 10k.");
        row("processed>1k1k", 10, nullptr);
        row("uptime>1h30", 7, nullptr);
        row("memory>.", 7, nullptr);
        row("memory>inf", 7, nullptr);
        row("memory>0x10", 7, nullptr);
        row("last_activity>x", 14, nullptr);
        row("address_confirmed=maybe", 18, nullptr);
        row("processed~1", 9, nullptr);
        row("is:odd", 3, nullptr);
        row("has:colour", 4, nullptr);
        row("is>down", 0, nullptr);
        row("OR a", 0, "Something is missing beside “OR” at character 1.");
        row("a OR OR b", 2, "Something is missing beside “OR” at character 3.");
        row("AND a", 0, nullptr);
        row("a AND AND b", 2, nullptr);
        row("(host:) a", 1, "Something is missing beside “host:” at character 2.");
        row("errors> a", 0, "Something is missing beside “errors>” at character 1.");
        row("(-)", 1, nullptr);
    }
    void refuses()
    {
        QFETCH(QString, line);
        QFETCH(int, at);
        QFETCH(QString, says);
        QueryMistake mistake;
        QVERIFY(!WorkerQuery::parse(line, &mistake));
        QCOMPARE(int(mistake.at), at);
        QVERIFY(mistake.length > 0);
        if (says.isEmpty())
            QVERIFY(!mistake.sentence.isEmpty());
        else
            QCOMPARE(mistake.sentence, says);
    }

    void saysWhereItBreaksOff()
    {
        QueryMistake mistake;
        QVERIFY(WorkerQuery::parse(QStringLiteral("a host:"), &mistake));
        QCOMPARE(mistake.at, 2);
        QCOMPARE(mistake.sentence,
                 QStringLiteral("Something is missing beside “host:” at character 3."));
        QVERIFY(WorkerQuery::parse(QStringLiteral("a"), &mistake));
        QVERIFY(mistake.sentence.isEmpty());
    }

    void evidenceOverrulesTheServersWord()
    {
        WorkerRow row = sample();
        row.worker.status = QStringLiteral("running");
        row.kind = StatusKind::Stale; // who hides the running ones must not lose this one
        QVERIFY(parsed(QStringLiteral("-status:running")).matches(row, NowMs));
        QVERIFY(parsed(QStringLiteral("status:stale is:down is:attention reported:running"))
                    .matches(row, NowMs));
    }

    void knowsWhichStatusesItShows()
    {
        const auto shown = [](const char *line) {
            const WorkerQuery query = parsed(QString::fromLatin1(line));
            QString kinds;
            for (int kind = 0; kind <= int(StatusKind::Idle); ++kind)
                kinds += QLatin1Char(query.showsStatus(StatusKind(kind)) ? '1' : '0');
            return kinds;
        };
        QCOMPARE(shown("host:a"), QStringLiteral("11111111111"));
        QCOMPARE(shown("-status:idle a NOT status:crashed"), QStringLiteral("01111111110"));
        QCOMPARE(shown("status:stale"), QStringLiteral("00010000000"));
        QCOMPARE(shown("status!=paused"), QStringLiteral("11111110111"));
        QCOMPARE(shown("status:st*"), QStringLiteral("00110000100"));
        QCOMPARE(shown("status:idle OR a"), QStringLiteral("11111111111"));
        QCOMPARE(shown("-status:idle,running"), QStringLiteral("11111111100"));
        QCOMPARE(shown("status:idle,running"), QStringLiteral("00000000011"));
        QCOMPARE(shown("(status:idle)"), QStringLiteral("11111111111"));
        QVERIFY(parsed(QStringLiteral("a OR b")).isChoice());
        QVERIFY(!parsed(QStringLiteral("(a OR b) c")).isChoice());
        const WorkerQuery query = parsed(QStringLiteral("a  NOT status:\"idle\" b"));
        QCOMPARE(query.statusTerms().size(), 1u);
        QCOMPARE(query.statusTerms()[0].at, 3);
        QCOMPARE(query.statusTerms()[0].length, 17);

        WorkerRow row = sample();
        QCOMPARE(parsed(QStringLiteral("mail -status:running")).match(row, NowMs),
                 QueryMatch::ButForStatus);
        QCOMPARE(parsed(QStringLiteral("-status:running tagger")).match(row, NowMs),
                 QueryMatch::No);
        QCOMPARE(parsed(QStringLiteral("-status:idle mail")).match(row, NowMs), QueryMatch::Yes);
    }

    void knowsWhetherItTicks()
    {
        QVERIFY(parsed(QStringLiteral("a (b OR idle>5)")).ticks());
        QVERIFY(!parsed(QStringLiteral("a memory>5")).ticks());
    }

    void isBounded()
    {
        QueryMistake mistake;
        QVERIFY(!WorkerQuery::parse(QString(2001, u'a'), &mistake));
        QVERIFY(WorkerQuery::parse(QString(2000, u'a'), &mistake));
        QVERIFY(WorkerQuery::parse(QString(64, u'(') + u'a' + QString(64, u')'), &mistake));
        QVERIFY(!WorkerQuery::parse(QString(65, u'(') + u'a' + QString(65, u')'), &mistake));
        QCOMPARE(mistake.at, 64);
        QVERIFY(!WorkerQuery::parse(QString(65, u'-') + u'a', &mistake));
        QVERIFY(WorkerQuery::parse(QStringLiteral("-a ").repeated(200), &mistake));
        QVERIFY(WorkerQuery::parse(QStringLiteral("a ").repeated(256), &mistake));
        QVERIFY(!WorkerQuery::parse(QStringLiteral("a ").repeated(257), &mistake));
        QVERIFY(!mistake.sentence.isEmpty());
    }

    void neverThrowsAtAnyLine()
    {
        const QString alphabet = QStringLiteral("a(\"*)-: =!<>~\\has:is:OR AND NOT host:5%\u2014");
        quint32 random = 7;
        for (int i = 0; i < 20'000; ++i) {
            QString line;
            for (int length = 0; length < 24; ++length) {
                random = random * 1664525 + 1013904223;
                line += alphabet[qsizetype(random >> 8) % alphabet.size()];
            }
            QueryMistake mistake;
            if (const auto query = WorkerQuery::parse(line, &mistake))
                query->matches(sample(), NowMs);
            else
                QVERIFY(!mistake.sentence.isEmpty() && mistake.at >= 0 && mistake.at <= 24);
        }
    }

    void takesTimeByTheTextAlone()
    {
        // What makes a backtracking matcher run for years.
        QStringList pieces(200, QStringLiteral("a"));
        pieces << QStringLiteral("b");
        const QString text(100'000, u'a');
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!TextPattern(pieces, TextPattern::Where::Anywhere).matches(text));
        QVERIFY(
            !TextPattern({QString(1000, u'a') + u'b'}, TextPattern::Where::Anywhere).matches(text));
        QVERIFY(timer.elapsed() < 1000);
    }
};

QTEST_GUILESS_MAIN(TestWorkerQuery)
#include "tst_workerquery.moc"
