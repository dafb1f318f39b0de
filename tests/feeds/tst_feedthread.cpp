// SPDX-License-Identifier: GPL-3.0-or-later
// The thread boundary with a real feed behind it.
#include "apifeed.h"
#include "clock.h"
#include "feedprobe.h"
#include "feedthread.h"
#include "pythonprocess.h"

#include <QSignalSpy>
#include <QTest>

using namespace qd;

class TestFeedThread final : public QObject
{
    Q_OBJECT
private slots:
    void valuesCrossAndTheNextBatchWaits()
    {
        ContractServer server(json({{QStringLiteral("interval"), 0.02}}));
        QThread *feedThread = nullptr;
        FeedThread face([&server, &feedThread] {
            feedThread = QThread::currentThread();
            return std::make_unique<ApiFeed>(optionsFor(server.base()));
        });
        QList<FeedBatch> batches;
        QList<FeedStatus> states;
        connect(&face, &FeedThread::batchReady, this, [&](const FeedBatch &batch) {
            QCOMPARE(QThread::currentThread(), thread());
            batches.append(batch);
        });
        connect(&face, &FeedThread::statusChanged, this,
                [&](const FeedStatus &s) { states.append(s); });
        face.start();
        QTRY_VERIFY(!batches.isEmpty());
        QTRY_VERIFY(!states.isEmpty() && states.last().state == ConnectionState::Live);
        QTRY_VERIFY(states.last().eventsIn > 20);
        QCOMPARE(batches.size(), 1); // not taken: whatever came was conflated
        face.batchTaken();
        QTRY_COMPARE(batches.size(), 2);
        QCOMPARE(batches.at(1).sequence, batches.at(0).sequence + 1);
        QVERIFY(batches.at(1).workersComplete);
        QVERIFY(feedThread && feedThread != thread());

        Command command;
        command.id = 5;
        command.requestId = QStringLiteral("k");
        command.workerKey = batches.at(1).workers.at(0).key;
        face.send(command);
        face.batchTaken();
        const auto answered = [&] {
            for (const FeedBatch &batch : std::as_const(batches)) {
                if (!batch.results.isEmpty())
                    return batch.results.at(0).outcome == Outcome::Done;
            }
            face.batchTaken();
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(answered(), 8000);
    }
    void noSignalAfterStopAndAgainAfterStart()
    {
        ContractServer server(json({{QStringLiteral("interval"), 0.01}}));
        FeedThread face([&server] { return std::make_unique<ApiFeed>(optionsFor(server.base())); });
        connect(&face, &FeedThread::batchReady, &face, &FeedThread::batchTaken);
        QSignalSpy batches(&face, &FeedThread::batchReady);
        QSignalSpy states(&face, &FeedThread::statusChanged);
        face.start();
        QTRY_VERIFY(batches.size() > 5);
        face.stop();
        const qsizetype batchesAtStop = batches.size(), statesAtStop = states.size();
        QTest::qWait(300);
        QCOMPARE(batches.size(), batchesAtStop);
        QCOMPARE(states.size(), statesAtStop);
        face.start();
        QTRY_VERIFY(batches.size() > batchesAtStop + 2);
    }
    void endsQuicklyInEveryState()
    {
        ContractServer server(json({{QStringLiteral("interval"), 0.01}}));
        for (int i = 0; i < 20; ++i) {
            const qint64 sinceMs = monotonicMs();
            {
                FeedThread face(
                    [&server] { return std::make_unique<ApiFeed>(optionsFor(server.base())); });
                face.start();
                if (i % 3 == 1)
                    QTest::qWait(i * 3);
                if (i % 3 == 2) {
                    QSignalSpy batches(&face, &FeedThread::batchReady);
                    QVERIFY(batches.wait(5000));
                }
            }
            QVERIFY(monotonicMs() - sinceMs < 3000);
        }
    }
};

QTEST_GUILESS_MAIN(TestFeedThread)
#include "tst_feedthread.moc"
