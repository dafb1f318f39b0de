// SPDX-License-Identifier: GPL-3.0-or-later
#include "workermodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace qd;

namespace {

constexpr qint64 Server = 1'736'942'400'000;

Worker worker(const QString &key, const QString &status = QStringLiteral("running"))
{
    Worker worker;
    worker.key = worker.name = key;
    worker.status = status;
    return worker;
}

FeedBatch snapshot(const QList<Worker> &workers, qint64 atMs = 1000)
{
    FeedBatch batch;
    batch.workersComplete = true;
    batch.receivedAtMs = atMs;
    batch.workers = workers;
    for (Worker &worker : batch.workers) {
        worker.receivedAtMs = atMs;
        worker.serverTimeMs = Server + atMs;
    }
    return batch;
}

QStringList keys(const WorkerModel &model)
{
    QStringList keys;
    for (int i = 0; i < model.rowCount(); ++i)
        keys << model.row(i)->worker.key;
    return keys;
}

QString text(const WorkerModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.data(model.index(row, column), role).toString();
}

} // namespace

class TestWorkerModel : public QObject
{
    Q_OBJECT
private slots:
    void namesAJobByWhatItIsAbout()
    {
        WorkerModel model;
        FeedBatch batch;
        Worker worker;
        worker.key = worker.name = QStringLiteral("w");
        worker.currentJob = QStringLiteral("1795-0");
        batch.workers << worker;
        model.apply(batch, {}, 1000);
        QCOMPARE(model.index(0, JobColumn).data().toString(), QStringLiteral("1795-0"));
        FeedBatch told;
        ActivityEntry entry;
        entry.kind = QStringLiteral("job_started");
        entry.job = worker.currentJob;
        entry.text = QStringLiteral("Started <b>letters/016.txt");
        told.activity << entry;
        model.apply(told, {}, 2000);
        model.tick({}, 3000);
        QCOMPARE(model.index(0, JobColumn).data().toString(), QStringLiteral("<b>letters/016.txt"));
        QVERIFY(model.index(0, JobColumn)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("1795-0")));
        QCOMPARE(model.row(0)->worker.currentJob, QStringLiteral("1795-0")); // it stays the job
        batch.workers[0].currentJob = QStringLiteral("1795-1");
        model.apply(batch, {}, 4000);
        QCOMPARE(model.index(0, JobColumn).data().toString(), QStringLiteral("1795-1"));
    }

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void mergesASnapshot()
    {
        WorkerModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy reset(&model, &WorkerModel::modelReset),
            inserted(&model, &WorkerModel::rowsInserted),
            removed(&model, &WorkerModel::rowsRemoved), changed(&model, &WorkerModel::dataChanged);
        model.apply(snapshot({worker(QStringLiteral("a")), worker(QStringLiteral("b")),
                              worker(QStringLiteral("c")), worker(QStringLiteral("d"))}),
                    {}, 1000);
        QCOMPARE(inserted.size(), 1); // all in one
        model.apply(snapshot({worker(QStringLiteral("e")), worker(QStringLiteral("a")),
                              worker(QStringLiteral("d"), QStringLiteral("paused"))},
                             2000),
                    {}, 2000);
        QCOMPARE(keys(model), QStringList({QStringLiteral("a"), QStringLiteral("d"),
                                           QStringLiteral("e")})); // rows keep their place
        QCOMPARE(removed.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 3); // announced where it stood then
        QVERIFY(!changed[0][2].value<QList<int>>().isEmpty());
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.rowOf(QStringLiteral("e")), 2);
        QCOMPARE(model.rowOf(QStringLiteral("b")), -1);
    }

    void dismissesWhoIsDownAndNotListed()
    {
        WorkerModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.apply(snapshot({worker(QStringLiteral("listed"), QStringLiteral("stopped"))}), {},
                    1000);
        FeedBatch told; // by its events alone
        told.workers << worker(QStringLiteral("gone"), QStringLiteral("crashed"))
                     << worker(QStringLiteral("up"), QStringLiteral("running"));
        model.apply(told, {}, 1000);
        for (const QString &key : {QStringLiteral("listed"), QStringLiteral("gone"),
                                   QStringLiteral("up"), QStringLiteral("nobody")})
            model.dismiss(key);
        QCOMPARE(keys(model), QStringList({QStringLiteral("listed"), QStringLiteral("up")}));
        QCOMPARE(model.rowOf(QStringLiteral("up")), 1);
        QVERIFY(!whyNotDismiss(*model.row(0)).isEmpty() && !whyNotDismiss(*model.row(1)).isEmpty());
        FeedBatch whole; // of two ways in: the last two are listed by none
        whole.workers << worker(QStringLiteral("listed"), QStringLiteral("stopped"))
                      << told.workers;
        whole.workersComplete = true;
        whole.unlisted = 2;
        model.apply(whole, {}, 1500); // no sign of life
        QCOMPARE(keys(model), QStringList({QStringLiteral("listed"), QStringLiteral("up")}));
        QVERIFY(model.row(0)->listed && !model.row(1)->listed);
        whole.workers[1].lastHeartbeatMs = Server;
        model.apply(whole, {}, 1600);
        QCOMPARE(model.rowOf(QStringLiteral("gone")), 2);
        model.dismiss(QStringLiteral("gone"));
        QCOMPARE(model.rowOf(QStringLiteral("gone")), -1);
        model.apply(told, {}, 2000); // a sign of life
        QCOMPARE(model.rowOf(QStringLiteral("gone")), 2);
    }

    void announcesEachRangeOnce()
    {
        WorkerModel model;
        QList<Worker> workers;
        for (int i = 0; i < 10; ++i)
            workers << worker(QString::number(i));
        model.apply(snapshot(workers), {}, 1000);
        QSignalSpy changed(&model, &WorkerModel::dataChanged);
        for (int i : {2, 3, 4, 8})
            workers[i].host = QStringLiteral("moved");
        model.apply(snapshot(workers, 2000), {}, 2000);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed[0][0].toModelIndex().row(), 2);
        QCOMPARE(changed[0][1].toModelIndex().row(), 4);
        QCOMPARE(changed[1][0].toModelIndex().row(), 8);
        changed.clear();
        model.apply(snapshot(workers, 3000), {}, 3000); // newer, but nothing new
        QCOMPARE(changed.size(), 0);
        QCOMPARE(model.row(0)->worker.receivedAtMs, 3000);
    }

    void timeRunningOnIsNoChange()
    {
        WorkerModel model;
        Worker w = worker(QStringLiteral("a"));
        w.uptimeSeconds = 100;
        w.currentJob = QStringLiteral("17");
        w.currentJobSeconds = 5;
        model.apply(snapshot({w}, 1000), {}, 1000);
        QSignalSpy changed(&model, &WorkerModel::dataChanged);
        w.uptimeSeconds = 105;
        w.currentJobSeconds = 10.4;
        model.apply(snapshot({w}, 6000), {}, 6000);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(*model.row(0)->worker.uptimeSeconds, 105.0);
        QCOMPARE(*model.row(0)->worker.currentJobSeconds, 10.4);
        w.uptimeSeconds = 3; // restarted
        model.apply(snapshot({w}, 11000), {}, 11000);
        QCOMPARE(changed.size(), 1);
    }

    void partialBatchesRemoveNobody()
    {
        WorkerModel model;
        model.apply(snapshot({worker(QStringLiteral("a")), worker(QStringLiteral("b"))}), {}, 1000);
        FeedBatch some;
        some.workers = {worker(QStringLiteral("b"), QStringLiteral("paused")),
                        worker(QStringLiteral("c")),
                        worker(QStringLiteral("c"), QStringLiteral("idle"))};
        model.apply(some, {}, 2000);
        QCOMPARE(keys(model),
                 QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
        QCOMPARE(model.row(1)->kind, StatusKind::Paused);
        QCOMPARE(model.row(2)->kind, StatusKind::Idle); // twice in a batch: the later one
    }

    void randomMergesEqualTheLastSnapshot()
    {
        QRandomGenerator random(42);
        WorkerModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        QHash<QString, QPersistentModelIndex> held;
        const QStringList words{QStringLiteral("running"), QStringLiteral("idle"),
                                QStringLiteral("stopped"), QStringLiteral("weird")};
        for (int round = 0; round < 150; ++round) {
            QList<Worker> workers;
            const int share =
                random.bounded(5); // sometimes few, sometimes nearly all: few and many ranges go
            for (int i = 0; i < 120; ++i) {
                if (random.bounded(5) < share)
                    workers << worker(QString::number(i), words[random.bounded(4)]);
            }
            std::shuffle(workers.begin(), workers.end(), random);
            const FeedBatch batch = snapshot(workers, 1000 * (round + 1));
            QStringList wanted;
            for (const QString &key : keys(model)) { // those that stay, in their old places …
                for (const Worker &w : workers)
                    if (w.key == key)
                        wanted << key;
            }
            for (const Worker &w : workers) { // … then the new ones
                if (!wanted.contains(w.key))
                    wanted << w.key;
            }
            model.apply(batch, {}, batch.receivedAtMs);
            QCOMPARE(keys(model), wanted);
            for (const Worker &w : batch.workers)
                QCOMPARE(model.row(model.rowOf(w.key))->worker, w);
            for (auto it = held.begin(); it != held.end(); ++it) {
                QCOMPARE(it.value().isValid(), wanted.contains(it.key()));
                if (it.value().isValid())
                    QCOMPARE(it.value().data(KeyRole).toString(), it.key());
            }
            held.clear();
            for (int i = 0; i < model.rowCount(); i += 3)
                held.insert(model.row(i)->worker.key, model.index(i, i % WorkerColumnCount));
        }
    }

    void samplesThroughput()
    {
        WorkerModel model;
        Worker w = worker(QStringLiteral("a"));
        const auto tell = [&](MaybeInt processed, qint64 atMs) {
            w.processed = processed;
            model.apply(snapshot({w}, atMs), {}, atMs);
            return model.row(0)->rate;
        };
        QCOMPARE(tell(100, 1000).size, 0);
        QCOMPARE(tell(105, 1500).size, 0); // less than a second
        Samples rate = tell(110, 3000);
        QCOMPARE(rate.size, 1);
        QCOMPARE(rate.at(0), 300.f); // 10 in 2 s
        rate = tell(3, 5000);        // restarted: what passed is not known
        QCOMPARE(rate.size, 2);
        QVERIFY(std::isnan(rate.at(1)));
        rate = tell(9, 8000);
        QCOMPARE(rate.at(2), 120.f);
        QCOMPARE(tell({}, 9000).size, 3);
        for (int i = 0; i < 100; ++i)
            rate = tell(9 + i, 20'000 + i * 60'000);
        QCOMPARE(rate.size, Samples::Capacity);
        QCOMPARE(rate.at(Samples::Capacity - 1), 1.f);
        rate = tell(9007199254740992, 100'000'000);
        QVERIFY(std::isfinite(rate.at(Samples::Capacity - 1)));
    }

    void countsWhatPassed()
    {
        WorkerModel model;
        Worker a = worker(QStringLiteral("a")), b = worker(QStringLiteral("b"));
        model.apply(snapshot({a, b}), {}, 1000);
        QVERIFY(!model.takePassed().countersSeen);
        a.processed = 100;
        a.failed = 10;
        b.processed = 7;
        model.apply(snapshot({a, b}, 2000), {}, 2000);
        QCOMPARE(model.takePassed().processed, 0); // known for the first time
        a.processed = 110;
        a.failed = 12;
        b.processed = 2; // fell
        model.apply(snapshot({a, b}, 3000), {}, 3000);
        const WorkerModel::Passed passed = model.takePassed();
        QCOMPARE(passed.processed, 10);
        QCOMPARE(passed.failed, 2);
        QVERIFY(passed.countersSeen);
        QCOMPARE(model.takePassed().processed, 0);
        // What is read of the past did not pass now, nor does it make a rate.
        a.processed = 5'000;
        FeedBatch past = snapshot({a, b}, 6000);
        past.backlog = true;
        model.apply(past, {}, 6000);
        QCOMPARE(model.takePassed().processed, 0);
        a.processed = 5'001;
        model.apply(snapshot({a, b}, 8000), {}, 8000);
        QCOMPARE(model.takePassed().processed, 1);
        const Samples &rate = model.row(0)->rate;
        QCOMPARE(rate.at(rate.size - 1), 30.0F); // one in two seconds
    }

    void ticksIntoStaleness()
    {
        WorkerModel model;
        Worker a = worker(QStringLiteral("a")), b = worker(QStringLiteral("b"));
        a.lastHeartbeatMs = Server + 1000;
        model.apply(snapshot({a, b}, 1000), {}, 1000);
        Thresholds limits;
        limits.staleAfterSeconds = 30;
        QSignalSpy changed(&model, &WorkerModel::dataChanged);
        model.tick(limits, 30'000);
        QCOMPARE(model.row(0)->kind, StatusKind::Running);
        const quint32 before = model.row(0)->changes, other = model.row(1)->changes;
        changed.clear();
        model.tick(limits, 31'001);
        QCOMPARE(model.row(0)->kind, StatusKind::Stale);
        QCOMPARE(model.row(0)->life, Liveness::Stale);
        QVERIFY(model.row(0)->changes != before);
        QCOMPARE(model.row(1)->changes, other);
        QCOMPARE(changed[0][0].toModelIndex(), model.index(0, 0));
        QCOMPARE(changed[0][1].toModelIndex().row(), 0);
        QCOMPARE(text(model, 0, SeenColumn), QStringLiteral("30 s"));
        QCOMPARE(text(model, 0, StatusColumn), QStringLiteral("stale")); // overrules "running"
    }

    void showsCommands()
    {
        WorkerModel model;
        model.apply(snapshot({worker(QStringLiteral("a"))}), {}, 1000);
        QSignalSpy changed(&model, &WorkerModel::dataChanged);
        model.setPendingVerb(QStringLiteral("a"), QStringLiteral("Pausing…"));
        QCOMPARE(text(model, 0, StatusColumn), QStringLiteral("Pausing…"));
        model.setPendingVerb(QStringLiteral("a"), QStringLiteral("Pausing…"));
        model.setPendingVerb(QStringLiteral("gone"), QStringLiteral("Pausing…"));
        QCOMPARE(changed.size(), 1);
        model.setAnswer(QStringLiteral("a"), Outcome::Refused, QStringLiteral("no"));
        QCOMPARE(model.row(0)->lastOutcome, Outcome::Refused);
        model.apply(snapshot({worker(QStringLiteral("a"), QStringLiteral("idle"))}), {},
                    2000); // stays until read
        QCOMPARE(model.row(0)->lastAnswer, QStringLiteral("no"));
        model.dismissAnswer(QStringLiteral("a"));
        QCOMPARE(model.row(0)->lastOutcome, Outcome::Pending);
    }

    void drawsForeignTextHarmlessly()
    {
        WorkerModel model;
        Worker w = worker(QStringLiteral("<b>x</b>\u202e\n") + QString(1 << 20, u'y'),
                          QStringLiteral("defrag\u200bmenting"));
        w.host = QString(1 << 20, QChar(0x202e));
        model.apply(snapshot({w}), {}, 1000);
        for (int column = 0; column < WorkerColumnCount; ++column) {
            for (int role :
                 {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
                const QString shown = text(model, 0, column, role);
                QVERIFY(shown.size() < 2200);
                QVERIFY(!shown.contains(QChar(0x202e)) && !shown.contains(QChar(0x200b)));
            }
        }
        QCOMPARE(text(model, 0, StatusColumn), QStringLiteral("defrag⟨ZWSP⟩menting")); // as it came
        QVERIFY(text(model, 0, NameColumn).startsWith(QStringLiteral("<b>x</b>⟨RLO⟩⟨LF⟩yyy")));
    }

    void showsFiguresAndSortsRaw()
    {
        WorkerModel model;
        Worker w = worker(QStringLiteral("a"));
        model.apply(snapshot({w}), {}, 1000);
        for (int column = JobColumn; column < WorkerColumnCount; ++column) {
            QCOMPARE(text(model, 0, column), QStringLiteral("—"));
            const bool isText =
                column <= HostColumn || (column >= AddressColumn && column <= GroupColumn);
            QVERIFY(isText || !model.data(model.index(0, column), SortRole).isValid());
        }
        w.processed = 1247;
        w.failed = 25;
        w.memoryMb = 156.7;
        w.queueSize = 12;
        w.queueMax = 0; // no division by it
        w.avgProcessingSeconds = 2.1;
        model.apply(snapshot({w}), {}, 2000);
        QCOMPARE(text(model, 0, ProcessedColumn), QStringLiteral("1,247"));
        QCOMPARE(text(model, 0, ErrorRateColumn), QStringLiteral("2.0%"));
        QCOMPARE(text(model, 0, MemoryColumn), QStringLiteral("157 MB"));
        QVERIFY(text(model, 0, MemoryColumn, Qt::ToolTipRole).contains(QStringLiteral("156.7")));
        QCOMPARE(text(model, 0, QueueColumn), QStringLiteral("12 / 0"));
        QCOMPARE(model.data(model.index(0, ProcessedColumn), SortRole).toLongLong(), 1247);
        QVERIFY(model.data(model.index(0, ProcessedColumn), Qt::TextAlignmentRole).toInt() &
                Qt::AlignRight);
        QCOMPARE(model.data(model.index(0, 0), RowRole).value<quintptr>(), quintptr(model.row(0)));
        QCOMPARE(text(model, 0, AvgTimeColumn, Qt::AccessibleTextRole),
                 QStringLiteral("Avg time: 2.1 s"));
    }

    void findsByEveryName()
    {
        WorkerModel model;
        Worker a = worker(QStringLiteral("discovery")), b = worker(QStringLiteral("other"));
        a.name = QStringLiteral("Discovery Worker");
        a.address = QStringLiteral("disc-1");
        b.name = QStringLiteral("Discovery Worker");
        model.apply(snapshot({a, b}), {}, 1000);
        QCOMPARE(model.rowsNamed(QStringLiteral("Discovery Worker")), QList<int>({0, 1}));
        QCOMPARE(model.rowsNamed(QStringLiteral("disc-1")), QList<int>({0}));
        QCOMPARE(model.rowsNamed(QStringLiteral("other")), QList<int>({1}));
        QVERIFY(model.rowsNamed(QStringLiteral("disc")).isEmpty());
        QVERIFY(
            model.rowsNamed(QString()).isEmpty()); // many have no address: that is nobody's name
    }

    void takesTenThousand()
    {
        WorkerModel model;
        QList<Worker> workers;
        for (int i = 0; i < 10000; ++i)
            workers << worker(QString::number(i));
        model.apply(snapshot(workers), {}, 1000);
        const QPersistentModelIndex held(model.index(7777, 0));
        QSignalSpy changed(&model, &WorkerModel::dataChanged),
            removed(&model, &WorkerModel::rowsRemoved);
        for (Worker &w : workers)
            w.processed = 5;
        model.apply(snapshot(workers, 2000), {}, 2000);
        QCOMPARE(changed.size(), 1);
        QList<Worker> odd;
        for (int i = 1; i < 10000; i += 2)
            odd << workers[i];
        model.apply(snapshot(odd, 3000), {}, 3000);
        QCOMPARE(model.rowCount(), 5000);
        QCOMPARE(removed.size(), 1); // 5,000 holes, one removal
        QCOMPARE(held.data(KeyRole).toString(), QStringLiteral("7777"));
        for (int i = 0; i < 5000; ++i)
            QCOMPARE(model.rowOf(odd[i].key), i);
    }
};

QTEST_GUILESS_MAIN(TestWorkerModel)
#include "tst_workermodel.moc"
