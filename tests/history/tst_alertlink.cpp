// SPDX-License-Identifier: GPL-3.0-or-later
// Alerts over a restart, with real files.
#include "alertlink.h"
#include "clock.h"
#include "fleet.h"
#include "historytools.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace qd;
using namespace qd::test;

namespace {

/// One run of the program: a fleet, its history, its watch.
struct Program
{
    HistoryStore store;
    Fleet fleet{QStringLiteral("test")};
    AlertLink link;
    QSignalSpy raised{fleet.watch(), &AlertWatch::raised},
        solved{fleet.watch(), &AlertWatch::solved};
    qint64 aheadMs = 0; ///< we look at a later time, rather than wait

    explicit Program(const QString &path)
        : store(path, {}, fast())
        , link(fleet, store)
    {
        FeedStatus status;
        status.state = ConnectionState::Live;
        fleet.setStatus(status, monotonicMs());
    }
    void tell(qint64 tasks)
    {
        FeedBatch batch;
        Queue queue;
        queue.name = QStringLiteral("orders");
        queue.size = tasks;
        Worker worker;
        worker.key = worker.name = QStringLiteral("a");
        worker.status = QStringLiteral("running");
        batch.workers << worker;
        batch.workersComplete = true;
        batch.queues << queue;
        batch.queuesComplete = true;
        batch.receivedAtMs = monotonicMs() + aheadMs;
        fleet.apply(batch, monotonicMs() + aheadMs);
    }
    AlertRecord open()
    {
        const AlertModel &model = *fleet.alerts();
        return model.rowCount() == 1 ? *model.record(0) : AlertRecord();
    }
    QList<AlertRecord> kept()
    {
        QSignalSpy spy(&store, &HistoryStore::alertsAnswered);
        AlertsQuestion question;
        question.toMs = wallClockMs() + 3'600'000;
        const quint64 id = store.askAlerts(question);
        AlertsAnswer answer;
        (void)QTest::qWaitFor([&] {
            for (const auto &signal : spy) {
                answer = signal.at(0).value<AlertsAnswer>();
                if (answer.id == id)
                    return true;
            }
            return false;
        });
        return answer.records;
    }
};

} // namespace

class TestAlertLink : public QObject
{
    Q_OBJECT
private slots:
    void aRestartLosesNothing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("test.qdhistory"));
        AlertRecord before;
        {
            Program program(path);
            QTRY_VERIFY(
                (program.tell(200), program.open().isOpen() && !program.open().id.isEmpty()));
            before = program.open();
            QCOMPARE(program.raised.size(), 1);
            program.fleet.watch()->acknowledge({before.id}, QStringLiteral("ann"), wallClockMs());
        }
        {
            Program program(path);
            QTRY_COMPARE(program.open().id, before.id);
            program.tell(201);
            QCOMPARE(program.open().state, AlertState::Acknowledged);
            QCOMPARE(program.open().ackBy, QStringLiteral("ann"));
            QCOMPARE(program.open().raisedMs, before.raisedMs);
            program.fleet.watch()->snooze({before.id}, wallClockMs() + 3'600'000);
        }
        Program program(path);
        QTRY_COMPARE(program.open().state, AlertState::Snoozed);
        program.tell(5); // its cause has gone meanwhile: told once the fleet can be seen
        QCOMPARE(program.solved.size(), 0);
        program.aheadMs = 6000;
        program.tell(5);
        QCOMPARE(program.solved.size(), 1);
        QCOMPARE(program.raised.size(), 0);
        QTRY_COMPARE(program.kept().size(), 1);
        const AlertRecord over = program.kept().constFirst();
        QCOMPARE(over.id, before.id);
        QCOMPARE(over.state, AlertState::Solved);
        QVERIFY2(over.note.startsWith(QStringLiteral("ended while nobody watched")),
                 qPrintable(over.note));
    }

    void aStoreThatFailsStopsNothing()
    {
        Program program(QStringLiteral("/nowhere/at/all.qdhistory"));
        QTRY_VERIFY((program.tell(200), program.raised.size() == 1));
        QTRY_VERIFY(!program.store.state().storing);
        QVERIFY(!program.store.state().sentence.isEmpty());
    }

    void whatNobodyWatchedIsFound()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("test.qdhistory"));
        const qint64 minute = 60'000, now = wallClockMs() / minute * minute;
        {
            HistoryStore store(path, {}, fast());
            QList<HistorySample> samples;
            for (int i = 0; i < 20; ++i) { // recorded until ten minutes ago
                HistorySample sample =
                    look(SubjectKind::Fleet, {}, now - 10 * minute - (19 - i) * 5000);
                sample.values.levels.set(Gauge::Active, 1);
                sample.values.levels.set(Gauge::Waiting, 1);
                samples << sample;
            }
            QVERIFY(record(store, samples));
        }
        Program program(path);
        AlertRule rule;
        rule.id = QStringLiteral("own-1");
        rule.name = QStringLiteral("Many wait");
        rule.of = AlertSubject::Fleet;
        rule.figure = QStringLiteral("tasks_waiting");
        rule.limit = 100;
        program.fleet.watch()->setRules(builtInRules({}) << rule);
        // The back end kept what passed, and answers when it is asked.
        QJsonArray system;
        for (int i = 12; i >= 0; --i) {
            system.append(QJsonObject{
                {QStringLiteral("t"),
                 QDateTime::fromMSecsSinceEpoch(now - i * minute, Qt::UTC).toString(Qt::ISODate)},
                {QStringLiteral("queued"), i <= 7 && i >= 5 ? 500 : 3}});
        }
        connect(&program.fleet, &Fleet::questionAsked, &program.fleet,
                [&](const Question &question) {
                    FeedBatch batch;
                    Answer answer;
                    answer.id = question.id;
                    answer.body = QJsonObject{{QStringLiteral("system_metrics"), system},
                                              {QStringLiteral("worker_metrics"), QJsonObject()},
                                              {QStringLiteral("period_hours"), 1}};
                    batch.answers << answer;
                    QMetaObject::invokeMethod(
                        &program.fleet,
                        [&fleet = program.fleet, batch] { fleet.apply(batch, monotonicMs()); },
                        Qt::QueuedConnection);
                });
        QSignalSpy found(&program.link, &AlertLink::foundAfterwards);
        program.tell(3);
        QTRY_COMPARE(found.size(), 1);
        const auto records = found.constFirst().constFirst().value<QList<AlertRecord>>();
        QCOMPARE(records.size(), 1);
        const AlertRecord &record = records.constFirst();
        QVERIFY(record.afterwards);
        QCOMPARE(record.state, AlertState::Solved);
        QVERIFY2(std::abs(record.endedMs - record.raisedMs - 3 * minute) <= minute,
                 qPrintable(QString::number(record.endedMs - record.raisedMs)));
        QVERIFY(record.raisedMs > now - 9 * minute && record.endedMs < now - 3 * minute);
        QCOMPARE(program.raised.size(), 0); // nobody is called for what is over
        QTRY_COMPARE(program.kept().size(), 1);

        // The same history says how often the rule would have called.
        QSignalSpy previewed(program.fleet.alertPast(), &AlertPast::previewed);
        const quint64 id = program.fleet.alertPast()->preview(rule, 1, now);
        QTRY_COMPARE(previewed.size(), 1);
        const auto preview = previewed.constFirst().constFirst().value<AlertPreview>();
        QCOMPARE(preview.id, id);
        QCOMPARE(preview.error, QString());
        QCOMPARE(preview.count, 1);
        rule.limit = 1000;
        program.fleet.alertPast()->preview(rule, 1, now);
        QTRY_COMPARE(previewed.size(), 2);
        QCOMPARE(previewed.last().constFirst().value<AlertPreview>().count, 0);
    }
};

QTEST_GUILESS_MAIN(TestAlertLink)
#include "tst_alertlink.moc"
