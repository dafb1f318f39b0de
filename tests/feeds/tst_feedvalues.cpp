// SPDX-License-Identifier: GPL-3.0-or-later
// The value machines of the network side: waits, breaker, addresses, outcomes, activity,
// Retry-After.
#include "activitysieve.h"
#include "addressbook.h"
#include "apioptions.h"
#include "backoff.h"
#include "circuitbreaker.h"
#include "httprequest.h"
#include "outcomewatch.h"

#include "withoutsecret.h"
#include <QTest>

using namespace qd;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestFeedValues final : public QObject
{
    Q_OBJECT
private slots:
    void waitsDoubleUpToTheCap()
    {
        Backoff backoff({2000, 1000, 30000, 0.2});
        for (const qint64 full : {2000, 4000, 8000, 16000, 30000, 30000}) {
            const qint64 delay = backoff.nextDelayMs();
            QVERIFY(delay <= full && delay >= full * 8 / 10);
        }
        backoff.reset();
        QVERIFY(backoff.nextDelayMs() <= 2000);
    }
    void floorHoldsForRetryZero()
    {
        Backoff backoff({2000, 1000, 30000, 0.5});
        backoff.setBaseMs(0);
        for (int i = 0; i < 50; ++i) {
            backoff.reset();
            QVERIFY(backoff.nextDelayMs() >= 1000);
        }
    }
    void waitsAreNotAllAlike()
    {
        QSet<qint64> delays;
        for (int i = 0; i < 20; ++i)
            delays.insert(Backoff().nextDelayMs());
        QVERIFY(delays.size() > 3);
    }
    void breakerGivesOneTrial()
    {
        CircuitBreaker breaker(5, 60000);
        for (int i = 0; i < 4; ++i)
            breaker.failed(0);
        QVERIFY(breaker.allows(0));
        breaker.succeeded();
        for (int i = 0; i < 5; ++i)
            breaker.failed(1000);
        QVERIFY(breaker.isOpen());
        QCOMPARE(breaker.untilMs(), 61000);
        QVERIFY(!breaker.allows(60999));
        QVERIFY(breaker.allows(61000));
        QVERIFY(!breaker.allows(61001)); // the trial is away
        breaker.failed(62000);
        QVERIFY(!breaker.allows(121999));
        QVERIFY(breaker.allows(122000));
        breaker.succeeded();
        QVERIFY(breaker.allows(122001) && !breaker.isOpen());
    }
    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("ms"); ///< -1: malformed
        QTest::newRow("seconds") << QByteArray("3") << qint64(3000);
        QTest::newRow("zero") << QByteArray("0") << qint64(0);
        QTest::newRow("huge") << QByteArray("99999") << qint64(300000);
        QTest::newRow("beyond 64 bits") << QByteArray(40, '9') << qint64(300000);
        QTest::newRow("date") << QByteArray("Wed, 21 Oct 2015 07:28:10 GMT") << qint64(10000);
        QTest::newRow("date gone by") << QByteArray("Wed, 21 Oct 2015 07:00:00 GMT") << qint64(0);
        QTest::newRow("negative") << QByteArray("-1") << qint64(-1);
        QTest::newRow("fraction") << QByteArray("1.5") << qint64(-1);
        QTest::newRow("word") << QByteArray("soon") << qint64(-1);
        QTest::newRow("empty") << QByteArray() << qint64(-1);
    }
    void retryAfter()
    {
        QFETCH(QByteArray, value);
        QFETCH(qint64, ms);
        QCOMPARE(retryAfterMs(value, "Wed, 21 Oct 2015 07:28:00 GMT").value_or(-1), ms);
    }
    void typedAddresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("base"); ///< empty: refused
        const QString none;
        QTest::newRow("default") << s("http://localhost:8000/api/v1/workers")
                                 << s("http://localhost:8000/api/v1/workers");
        QTest::newRow("slashes") << s(" https://a.example/x// ") << s("https://a.example/x");
        QTest::newRow("ipv6") << s("http://[::1]:80/api") << s("http://[::1]:80/api");
        QTest::newRow("127/8") << s("http://127.9.8.7/api") << s("http://127.9.8.7/api");
        QTest::newRow("idn") << s("https://bücher.example") << s("https://xn--bcher-kva.example");
        QTest::newRow("plain http") << s("http://a.example/api") << none;
        QTest::newRow("looks like loopback") << s("http://localhost.evil.example/") << none;
        for (const char *other : {"0.0.0.0", "[::]", "[::ffff:192.0.2.1]", "3221225985", "0xC0000201", "127.0.0.1.evil.example",
                                  "localhost.evil", "127.0.0.1%2eevil.example", "128.0.0.1", "[fe80::1]", "locaIhost"})
            QTest::newRow(other) << s("http://%1/api").arg(s(other)) << none;
        QTest::newRow("user") << s("https://u:p@a.example/") << none;
        QTest::newRow("empty user") << s("https://@a.example/") << none;
        QTest::newRow("fragment") << s("https://a.example/#x") << none;
        QTest::newRow("query") << s("https://a.example/?x") << none;
        QTest::newRow("scheme") << s("file:///etc/passwd") << none;
        QTest::newRow("scheme-relative") << s("//a.example/") << none;
        QTest::newRow("backslash") << s("https://a.example\\@b/") << none;
        QTest::newRow("nothing") << s("  ") << none;
    }
    void typedAddresses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, base);
        QString error;
        const QUrl url = checkedApiBase(typed, &error);
        QCOMPARE(url.toString(QUrl::FullyEncoded), base);
        QCOMPARE(error.isEmpty(), !base.isEmpty());
    }
    void namesAreOneSegment()
    {
        QVERIFY(encodedSegment(QString()).isEmpty());
        QVERIFY(encodedSegment(s(".")).isEmpty());
        QVERIFY(encodedSegment(s("..")).isEmpty());
        QCOMPARE(encodedSegment(s("...")), QByteArray("..."));
        QCOMPARE(encodedSegment(s("a/b ?#%")), QByteArray("a%2Fb%20%3F%23%25"));
        QCOMPARE(QUrl::toPercentEncoding(s("..")), QByteArray("..")); // the trap
    }
    void requestsCarryWhatTheyMust()
    {
        ApiOptions options;
        options.base = QUrl(s("http://127.0.0.1:8000/api"));
        options.token = "secret";
        HttpRequest request;
        request.stream = true;
        request.headers = {{"Last-Event-ID", "7-0"}};
        const QByteArray bytes =
            requestBytes(options, options.base, "/api/events", request).value_or("");
        QVERIFY(bytes.startsWith("GET /api/events HTTP/1.1\r\nHost: 127.0.0.1:8000\r\n"));
        QVERIFY(bytes.contains("\r\nAccept-Encoding: identity\r\n"));
        QVERIFY(bytes.contains("\r\nAuthorization: Bearer secret\r\n"));
        QVERIFY(bytes.contains("\r\nCache-Control: no-store\r\n"));
        QVERIFY(bytes.contains("\r\nLast-Event-ID: 7-0\r\n"));
        QVERIFY(bytes.contains("\r\nUser-Agent: Quarterdeck/"));
        QVERIFY(!bytes.contains("Cookie") && !bytes.contains("Mozilla"));
        request.headers = {{"Last-Event-ID", "7\r\nX: y"}};
        QVERIFY(!requestBytes(options, options.base, "/api/events", request));
        request.headers.clear();
        // Whatever led here: not in the clear to another computer.
        for (const char *base : {"http://a.example/api", "http://192.0.2.1/api", "http://[::ffff:192.0.2.1]/api"}) {
            const auto plain = requestBytes(options, QUrl(s(base)), "/api", request);
            QVERIFY(plain && !plain->contains("secret"));
        }
        QVERIFY(requestBytes(options, QUrl(s("https://a.example")), "/api", request)->contains("secret"));
        options.token = "a\r\nb";
        QVERIFY(!requestBytes(options, options.base, "/api/events", request));
    }
    void whatComesBackOfASecretIsHidden()
    {
        const QByteArray secret = "aB3/x+Yz=9";
        for (const char *words : {"no aB3/x+Yz=9!", "ab3/x+yz=9", "aB3%2Fx%2BYz%3D9", "aB3\\/x+Yz=9", "\\u0061\\u00423/x\\u002bYz=9",
                                  "\\\\aB3/x+Yz=9"}) {
            const QByteArray cleaned = withoutSecret(QByteArray(words), secret);
            QVERIFY2(cleaned.contains("***") && !cleaned.toLower().contains("yz"), cleaned.constData());
        }
        QCOMPARE(withoutSecret(s("to aB3%2fX%2byz%3d9 and AB3/X+YZ=9"), secret), s("to *** and ***"));
        const QByteArray json = R"({"a": "\u0041\/\\u0042"})";
        QCOMPARE(withoutSecret(json, secret), json); // as it came
        QCOMPARE(withoutSecret(QByteArray("short"), "short"), QByteArray("short"));
        QCOMPARE(withoutSecret(QByteArray("a\\u"), secret), QByteArray("a\\u"));
    }
    void shortAndFullForms()
    {
        QCOMPARE(AddressBook::shortForm(s("Discovery Worker")), s("discovery"));
        QCOMPARE(AddressBook::shortForm(s("Similar Profiles Background Processor")),
                 s("similar_profiles"));
        QCOMPARE(AddressBook::fullForm(s("Similar  Profiles Processor")),
                 s("similar_profiles_processor"));
        QCOMPARE(AddressBook::shortForm(s("Worker")), s("worker"));
    }
    void activityPassesOnce()
    {
        ActivitySieve sieve;
        ActivityEntry a;
        a.timestampMs = 1000;
        a.worker = s("w");
        a.text = s("did it");
        a.status = s("success");
        ActivityEntry b = a;
        b.status = s("failed");
        QCOMPARE(sieve.unseen({a, b}).size(), 2);
        QCOMPARE(sieve.unseen({a, b}).size(), 0);
        b.timestampMs = 2000;
        QCOMPARE(sieve.unseen({a, b}), QList<ActivityEntry>{b});
        QList<ActivityEntry> many;
        for (int i = 0; i < 50000; ++i) {
            a.timestampMs = 10000 + i;
            many.append(a);
        }
        QCOMPARE(sieve.unseen(many).size(), 50000);
        QCOMPARE(sieve.unseen(many).size(), 0); // one answer's rows are all remembered
    }
    void stateProvesOnlyWhatWasReadLater()
    {
        Worker worker;
        worker.key = s("w");
        worker.status = s("paused");
        Command command;
        command.id = 1;
        command.workerKey = s("w");
        command.action = ControlAction::Pause;
        OutcomeWatch watch(20000);
        watch.add(command, std::nullopt, 1000, 1100);
        QVERIFY(watch.look({worker}, 999, 1200).isEmpty()); // asked before the command left
        worker.status = s("running");
        QVERIFY(watch.look({worker}, 1300, 1400).isEmpty());
        QVERIFY(watch.expire(21000).isEmpty());
        const QList<CommandResult> failed = watch.expire(21100);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).outcome, Outcome::Failed);
        QVERIFY(watch.isEmpty());

        command.action = ControlAction::Restart;
        worker.uptimeSeconds = 500;
        watch.add(command, worker, 1000, 1100);
        QVERIFY(watch.look({worker}, 1500, 2000).isEmpty());
        worker.uptimeSeconds = 0.5;
        QCOMPARE(watch.look({worker}, 2500, 3000).at(0).outcome, Outcome::Done);
    }
};

QTEST_GUILESS_MAIN(TestFeedValues)
#include "tst_feedvalues.moc"
