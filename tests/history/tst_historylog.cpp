// SPDX-License-Identifier: GPL-3.0-or-later
// What happened and the alerts, in a real file.
#include "activityblock.h"
#include "clock.h"
#include "historytools.h"

#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace qd;
using namespace qd::test;

namespace {

/// What is told here happened at Start, however long ago that is by now.
HistoryLimits forEver()
{
    constexpr qint64 CenturyMs = 100LL * 365 * 24 * 3'600'000;
    HistoryLimits limits;
    limits.minutesMs = limits.hoursMs = CenturyMs;
    return limits;
}

ActivityEntry entry(int number, ActivityOutcome outcome = ActivityOutcome::Success)
{
    ActivityEntry entry;
    entry.id = QStringLiteral("%1-0").arg(Start + number);
    entry.timestampMs = Start + number;
    entry.worker = QStringLiteral("worker-%1").arg(number % 7);
    entry.kind = QStringLiteral("job_finished");
    entry.job = QStringLiteral("job-%1").arg(number);
    entry.status = QStringLiteral("ok");
    entry.durationMs = 12.5 * number;
    entry.text = QStringLiteral("finished <b>job</b> %1 \u202e").arg(number);
    entry.outcome = outcome;
    entry.fields = {{QStringLiteral("url"), QStringLiteral("https://example.net/%1").arg(number)},
                    {QStringLiteral("count"), number}};
    return entry;
}

QList<ActivityEntry> entries(int from, int to)
{
    QList<ActivityEntry> all;
    for (int i = from; i < to; ++i)
        all.append(entry(i));
    return all;
}

template<typename Answer>
Answer waitFor(QSignalSpy &spy, quint64 id)
{
    Answer answer;
    const bool came = QTest::qWaitFor([&] {
        for (const auto &signal : spy) {
            answer = signal.at(0).template value<Answer>();
            if (answer.id == id)
                return true;
        }
        return false;
    });
    if (!came)
        answer.error = QStringLiteral("no answer came");
    return answer;
}

ActivityPage page(HistoryStore &store, qint64 cursor = 0, int most = 500, qint64 beforeMs = 0)
{
    QSignalSpy spy(&store, &HistoryStore::activityAnswered);
    return waitFor<ActivityPage>(spy, store.askActivity({0, cursor, beforeMs, most}));
}

AlertsAnswer alerts(HistoryStore &store, bool open)
{
    QSignalSpy spy(&store, &HistoryStore::alertsAnswered);
    return waitFor<AlertsAnswer>(spy, store.askAlerts({0, open, 0, Start + 1'000'000, 100}));
}

} // namespace

class TestHistoryLog : public QObject
{
    Q_OBJECT
private slots:
    void packsWhatItUnpacks()
    {
        QList<ActivityEntry> all = entries(0, 20);
        all[3].timestampMs.reset();
        all[4].durationMs.reset();
        all[5] = ActivityEntry();
        QCOMPARE(unpackActivity(packActivity(all)).value(), all);
        // Damage is told, whatever it is.
        QRandomGenerator random(7);
        const QByteArray whole = packActivity(all);
        for (int i = 0; i < 60; ++i) {
            QByteArray bytes = whole;
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            bytes.truncate(random.bounded(int(bytes.size()) + 1));
            const auto read = unpackActivity(bytes);
            QVERIFY(!read || read->size() <= 20);
        }
        QVERIFY(!unpackActivity(QByteArray("\xff\xff\xff\xff\x78\x9c", 6)));
    }

    void pagesBackToTheOldestAndTellsNothingTwice()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.qdhistory"));
        {
            HistoryStore store(path, forEver(), fast());
            store.keepActivity(entries(0, 700));
            ActivityEntry interim = entry(5000);
            interim.interim = true;
            ActivityEntry beat = entry(5001);
            beat.kind = QStringLiteral("heartbeat");
            store.keepActivity({interim, beat});
            const ActivityPage newest = page(store);
            QVERIFY2(newest.error.isEmpty() && !newest.entries.isEmpty(), qPrintable(newest.error));
            QCOMPARE(newest.entries.constFirst(), entry(699));
        }
        HistoryStore store(path, forEver(), fast());
        store.keepActivity(entries(600, 900)); // the connection tells some of them again
        QList<ActivityEntry> all;
        qint64 cursor = 0;
        int pages = 0;
        do {
            const ActivityPage next = page(store, cursor, 150);
            QVERIFY2(next.error.isEmpty(), qPrintable(next.error));
            QCOMPARE(next.oldestMs, MaybeInt(Start));
            all += next.entries;
            cursor = next.next;
            ++pages;
        } while (cursor != 0 && pages < 50);
        QVERIFY(pages >= 4);
        QCOMPARE(all.size(), 900);
        for (int i = 0; i < 900; ++i)
            QCOMPARE(all.at(i), entry(899 - i));
        const ActivityPage before = page(store, 0, 10, Start + 100);
        QVERIFY2(!before.entries.isEmpty(), qPrintable(before.error));
        QCOMPARE(before.entries.constFirst(), entry(99));
    }

    void aFloodKeepsWhatIsNoPlainSuccess()
    {
        QTemporaryDir folder;
        HistoryStore store(folder.filePath(QStringLiteral("a.qdhistory")), forEver(), fast());
        QList<ActivityEntry> flood = entries(0, 8000);
        for (int i = 7000; i < 7100; ++i)
            flood[i].outcome = ActivityOutcome::Failure;
        store.keepActivity(flood);
        int failures = 0, kept = 0;
        qint64 cursor = 0;
        quint64 leftOut = 0;
        do {
            const ActivityPage next = page(store, cursor, 5000);
            QVERIFY2(next.error.isEmpty(), qPrintable(next.error));
            for (const ActivityEntry &one : next.entries)
                failures += one.outcome == ActivityOutcome::Failure;
            kept += int(next.entries.size());
            leftOut = next.leftOut;
            cursor = next.next;
        } while (cursor != 0);
        QCOMPARE(failures, 100);
        QVERIFY2(kept < 8000, "the flood was kept");
        QCOMPARE(quint64(kept) + leftOut, quint64(8000));
    }

    void alertsGoOnAfterARestart()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.qdhistory"));
        AlertRecord first;
        first.id = QStringLiteral("one");
        first.alert.rule = QStringLiteral("queue_high");
        first.alert.scope = QStringLiteral("queue:jobs");
        first.alert.severity = first.worst = Severity::Critical;
        first.alert.value = 134;
        first.alert.kind = StatusKind::Crashed;
        first.alert.sinceMs = first.raisedMs = Start;
        first.foldedNames = {QStringLiteral("a"), QStringLiteral("b")};
        first.folded = 2;
        AlertRecord second = first;
        second.id = QStringLiteral("two");
        second.alert.scope = QStringLiteral("queue:other");
        second.alert.sinceMs = Start + 1;
        {
            HistoryStore store(path, forEver(), fast());
            store.keepAlerts({first, second});
            second.state = AlertState::Solved;
            second.endedMs = Start + 5000;
            store.keepAlerts({second});
            first.state = AlertState::Acknowledged;
            first.ackBy = QStringLiteral("admin");
            first.ackMs = Start + 7;
            store.keepAlerts({first});
        }
        HistoryStore store(path, forEver(), fast());
        QCOMPARE(alerts(store, true).records, QList<AlertRecord>{first});
        QCOMPARE(alerts(store, false).records, QList<AlertRecord>{second});
    }

    void whatIsTooMuchOrTooOldGoes()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.qdhistory"));
        HistoryLimits limits;
        limits.mostBytes = 400 << 10; // an eighth of it: 50 KiB
        HistoryStore store(path, limits, fast());
        // Texts that do not shrink; not as old as what is given up by age.
        QRandomGenerator random(3);
        QList<ActivityEntry> all;
        for (int i = 0; i < 3000; ++i) {
            ActivityEntry one = entry(i);
            one.timestampMs = wallClockMs() - 10'000 + i;
            one.text =
                QString::number(random.generate64(), 36) + QString::number(random.generate64(), 36);
            all.append(one);
        }
        store.keepActivity(all);
        // Something must be recorded for the writer to tend the file.
        QVERIFY(record(store, {look(SubjectKind::Fleet, {}, wallClockMs(), 1, 0)}));
        QTRY_VERIFY_WITH_TIMEOUT(page(store, 0, 1).oldestMs.value_or(0) > *all[0].timestampMs,
                                 10'000);
        const ActivityPage newest = page(store, 0, 1);
        QVERIFY2(!newest.entries.isEmpty(), qPrintable(newest.error));
        QCOMPARE(newest.entries.constFirst(), all.constLast());
    }
};

QTEST_GUILESS_MAIN(TestHistoryLog)
#include "tst_historylog.moc"
