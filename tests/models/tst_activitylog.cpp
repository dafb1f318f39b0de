// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitylog.h"
#include "fleet.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace qd;

namespace {

ActivityEntry job(int n, const char *kind = "job_finished")
{
    ActivityEntry entry;
    entry.id = QStringLiteral("17638219%1-0").arg(n, 5, 10, QLatin1Char('0'));
    entry.timestampMs = 1'763'821'900'000 + n;
    entry.worker = QStringLiteral("scraper-%1").arg(n % 50);
    entry.kind = QString::fromLatin1(kind);
    entry.job = QStringLiteral("job-%1").arg(n);
    entry.queue = QStringLiteral("mail");
    entry.durationMs = 12.5 * n;
    entry.text = QStringLiteral("Finished letters/%1.txt \u00e4\U0001F680").arg(n);
    entry.outcome = ActivityOutcome::Success;
    entry.fields = {{QStringLiteral("worker_id"), entry.worker},
                    {QStringLiteral("job_id"), entry.job},
                    {QStringLiteral("type"), entry.kind},
                    {QStringLiteral("size"), 4711 + n},
                    {QStringLiteral("ok"), true},
                    {QStringLiteral("none"), QJsonValue::Null},
                    {QStringLiteral("tags"), QJsonArray{1, QStringLiteral("b")}},
                    {QStringLiteral("url"), QStringLiteral("https://example.net/%1.pdf").arg(n)}};
    return entry;
}

} // namespace

class TestActivityLog : public QObject
{
    Q_OBJECT
private slots:
    void givesBackWhatItWasGiven()
    {
        ActivityBook ring;
        QList<ActivityEntry> all;
        for (int i = 0; i < 1200; ++i)
            all << job(i);
        ActivityEntry api = job(7, "activity"); // as the API's list has it
        api.fields.insert(QStringLiteral("kind"), QStringLiteral("job_failed"));
        ActivityEntry bare;
        bare.text = QStringLiteral("<b>\u202e\n");
        bare.worker = QString(3000, QLatin1Char('w')); // too long for a number
        all << api << bare << ActivityEntry();
        for (const ActivityEntry &entry : all)
            ring.append(entry);
        QCOMPARE(ring.size(), size_t(all.size()));
        for (qsizetype i = 0; i < all.size(); ++i)
            QCOMPARE(ring.entry(quint64(i)), all.at(i));
        QCOMPARE(ring.word(ring.view(1200).kind), QStringLiteral("job_failed"));
        QCOMPARE(ring.entry(99'999), ActivityEntry());
    }

    void boundedInCountAndBytes()
    {
        ActivityBook ring(1000, 1u << 20);
        for (int i = 0; i < 6'000; ++i)
            ring.append(job(i));
        QCOMPARE(ring.end(), quint64(6'000));
        QVERIFY(ring.size() <= 1000 && ring.size() > 400);
        QCOMPARE(ring.entry(5'999), job(5'999));
        QCOMPARE(ring.entry(ring.first()), job(int(ring.first())));
        QCOMPARE(ring.entry(ring.first() - 1), ActivityEntry());
        // Few but huge ones: their fields are cut, and said to be.
        ActivityEntry huge = job(1);
        for (int i = 0; i < 60; ++i)
            huge.fields.insert(QStringLiteral("f%1").arg(i), QString(4000, QLatin1Char('x')));
        for (int i = 0; i < 400; ++i)
            ring.append(huge);
        QVERIFY(ring.bytes() <= (1u << 20));
        QVERIFY(ring.view(ring.first()).cut);
        QCOMPARE(ring.entry(ring.first()).fields.value(QStringLiteral("url")),
                 huge.fields.value(QStringLiteral("url")));
        QVERIFY(!ring.view(ring.end() - 1).interim);
    }

    void aHundredThousandAreSmall()
    {
        ActivityBook ring;
        QList<ActivityEntry> some;
        for (int i = 0; i < 1000; ++i)
            some << job(90'000 + i);
        for (int i = 0; i < 120'000; ++i)
            ring.append(some.at(i % 1000));
        QVERIFY2(ring.size() > 99'000 && ring.size() <= 100'000,
                 qPrintable(QStringLiteral("%1 in %2").arg(ring.size()).arg(ring.bytes())));
        QVERIFY2(ring.bytes() < (26u << 20), qPrintable(QString::number(ring.bytes())));
    }

    void interimOnesGoWhenTheExactCome()
    {
        ActivityLog log;
        FeedBatch batch;
        batch.activity << job(1) << job(2) << job(3);
        batch.activity[1].interim = true;
        log.apply(batch);
        ActivityEntry own = job(4);
        log.note(own);
        QSignalSpy rewritten(&log, &ActivityLog::rewritten);
        FeedBatch exact;
        exact.exactAgain = true;
        exact.activity << job(5);
        log.apply(exact);
        QCOMPARE(rewritten.size(), 1);
        QCOMPARE(rewritten.first().first().toULongLong(), quint64(1));
        QStringList jobs;
        for (quint64 n = log.entries().first(); n < log.entries().end(); ++n)
            jobs << log.entries().entry(n).job;
        QCOMPARE(jobs, QStringList({QStringLiteral("job-1"), QStringLiteral("job-3"),
                                    QStringLiteral("job-4"), QStringLiteral("job-5")}));
        log.apply(exact); // nothing is interim now
        QCOMPARE(rewritten.size(), 1);
    }

    void whatWasSaidTooEarlyGoesBehind()
    {
        ActivityLog log;
        QSignalSpy rewritten(&log, &ActivityLog::rewritten);
        ActivityEntry connected = job(9'000, "connection");
        log.note(connected);
        FeedBatch before; // what went on before: told in pieces, of which the last is newer
        before.activity << job(1) << job(2);
        log.apply(before);
        QCOMPARE(rewritten.size(), 1);
        QCOMPARE(log.entries().entry(0), job(1));
        QCOMPARE(log.entries().entry(2), connected);
        before.activity = {job(3), job(9'001)};
        log.apply(before);
        QCOMPARE(log.entries().entry(2), job(3));
        QCOMPARE(log.entries().entry(3), connected);
        QCOMPARE(log.entries().entry(4), job(9'001));
        QCOMPARE(log.entries().size(), size_t(5));
        // A clock that is a second behind moves nothing.
        rewritten.clear();
        log.note(job(12'000, "connection"));
        before.activity = {job(11'000)};
        log.apply(before);
        QCOMPARE(rewritten.size(), 0);
        // Of an alert that is older news, too: what is read stands still.
        log.note(job(90'000, "alert"));
        before.activity = {job(20'000)};
        log.apply(before);
        QCOMPARE(rewritten.size(), 0);
    }

    void everythingThatHappensToAFleet()
    {
        Fleet fleet(QStringLiteral("f"));
        fleet.setOperatorName(QStringLiteral("mira"));
        FeedStatus up;
        up.state = ConnectionState::Live;
        up.server = QStringLiteral("redis.example.net");
        fleet.setStatus(up, 1000);
        FeedBatch batch;
        batch.receivedAtMs = 1000;
        Worker worker;
        worker.key = worker.name = worker.address = QStringLiteral("w1");
        worker.addressConfirmed = true;
        worker.status = QStringLiteral("running");
        worker.receivedAtMs = 1000;
        batch.workers << worker;
        batch.activity << job(1, "job_started") << job(1) << job(2, "worker_heartbeat");
        fleet.apply(batch, 1000);
        const auto id = fleet.command(ControlAction::Pause, QStringLiteral("w1"), 1100);
        QVERIFY(id);
        FeedBatch answer;
        answer.receivedAtMs = 1500;
        answer.results << CommandResult{*id, Outcome::Refused, QStringLiteral("busy"), false, 409,
                                        0};
        fleet.apply(answer, 1500);
        FeedStatus lost = up;
        lost.state = ConnectionState::Reconnecting;
        lost.error = QStringLiteral("closed");
        fleet.setStatus(lost, 2000);
        fleet.setStatus(up, 14'000);
        QSignalSpy noted(fleet.log(), &ActivityLog::noted);
        fleet.noteReveal(QStringLiteral("job-1"));
        QCOMPARE(noted.size(), 1);

        const ActivityBook &ring = fleet.log()->entries();
        QStringList lines;
        QString again;
        for (quint64 n = ring.first(); n < ring.end(); ++n) {
            const ActivityEntry entry = ring.entry(n);
            if (entry.kind != QLatin1String("alert")) // as the watch's rules are
                lines << entry.kind + u'/' + entry.status + u'/' + entry.worker;
            if (entry.kind == QLatin1String("connection"))
                again = entry.text;
            if (entry.kind == QLatin1String("control"))
                QCOMPARE(entry.fields.value(QStringLiteral("by")).toString(),
                         QStringLiteral("mira"));
        }
        QCOMPARE(
            lines,
            QStringList({QStringLiteral("job_started//scraper-1"),
                         QStringLiteral("job_finished//scraper-1"),
                         QStringLiteral("connection/live/"), // what went on before stands before
                         QStringLiteral("control/refused/w1"),
                         QStringLiteral("connection/reconnecting/"),
                         QStringLiteral("connection/live/"), QStringLiteral("reveal/revealed/")}));
        QVERIFY(again.contains(QStringLiteral("12 s")));
    }
};

QTEST_GUILESS_MAIN(TestActivityLog)
#include "tst_activitylog.moc"
