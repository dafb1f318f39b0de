// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"
#include "command.h"
#include "feedstatus.h"
#include "queue.h"
#include "tokenlife.h"

#include <QTest>

#include <limits>

using namespace qd;

class TestRecords : public QObject
{
    Q_OBJECT
private slots:
    void controlWordsComeBack()
    {
        for (const char *word : {"start", "stop", "restart", "pause", "resume"}) {
            const auto action = controlAction(QString::fromLatin1(word));
            QVERIFY(action);
            QCOMPARE(controlWord(*action), QString::fromLatin1(word));
        }
        for (const char *word : {"", "Stop", "stop ", "kill"})
            QVERIFY(!controlAction(QString::fromLatin1(word)));
    }

    void wordsAreTheContracts()
    {
        QCOMPARE(outcomeWord(Outcome::NotSent), QStringLiteral("not_sent"));
        QCOMPARE(outcomeWord(Outcome::NoAnswer), QStringLiteral("no_answer"));
        QCOMPARE(connectionStateWord(ConnectionState::SignedOut), QStringLiteral("signed_out"));
        QCOMPARE(connectionViaWord(ConnectionVia::WebSocket), QStringLiteral("websocket"));
        QCOMPARE(queueStateWord(QueueState::NotProcessing), QStringLiteral("not_processing"));
    }

    void aTokenMayTellItsEnd()
    {
        const auto token = [](const QByteArray &claims) {
            return "aGVhZA." +
                   claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) +
                   ".c2ln";
        };
        QCOMPARE(tokenEndsMs(token(R"({"sub": "ü", "exp": 1900000000.5})")),
                 MaybeInt(1'900'000'000'500));
        for (const QByteArray &none :
             {QByteArray(), QByteArray("0123456789abcdef"), QByteArray("a.b"), QByteArray("..."),
              QByteArray(".e30."), QByteArray("a.!!!.c"), token("{}"), token("[1]"),
              token(R"({"exp": "1900000000"})"), token(R"({"exp": -1})"),
              token(R"({"exp": 1e300})"), token(R"({"exp": 1900000000)"),
              QByteArray(1 << 20, '.')}) {
            QCOMPARE(tokenEndsMs(none), MaybeInt());
        }
    }

    void freshnessFollowsTheRule()
    {
        QCOMPARE(freshness(0, 5000), 0);
        QCOMPARE(freshness(10'000, 5000), 0);
        QCOMPARE(freshness(10'001, 5000), 1);
        QCOMPARE(freshness(10'001, 100), 1);
        QCOMPARE(freshness(19'000, 10'000), 0); // twice its usual interval
        QCOMPARE(freshness(20'001, 10'000), 1);
        QCOMPARE(freshness(30'000, 5000), 1);
        QCOMPARE(freshness(30'001, 5000), 2);
        QCOMPARE(freshness(30'001, 60'000), 2); // red is red
        QCOMPARE(freshness(1000, std::numeric_limits<qint64>::max()), 0);
        QCOMPARE(freshness(20'000, std::numeric_limits<qint64>::min()), 1);
    }

    void aShortCutIsNoLoss()
    {
        FeedStatus status;
        status.state = ConnectionState::Reconnecting;
        status.lastDataAtMs = 100'000;
        QVERIFY(!connectionLost(status, 110'000));
        QVERIFY(connectionLost(status, 110'001));
        status.state = ConnectionState::Live; // connected and silent is not lost
        QVERIFY(!connectionLost(status, 900'000));
        status.state = ConnectionState::Connecting;
        QVERIFY(!connectionLost(status, 900'000));
        status.state = ConnectionState::Offline;
        status.lastDataAtMs = 0;
        QVERIFY(connectionLost(status, 1));
    }

    void queueStates()
    {
        Queue queue;
        queue.size = 3;
        QCOMPARE(queueState(queue, true), QueueState::Unknown);
        queue.processing = true;
        QCOMPARE(queueState(queue, true), QueueState::Processing);
        queue.processing = false;
        QCOMPARE(queueState(queue, false), QueueState::NotProcessing);
        QCOMPARE(queueState(queue, true), QueueState::Paused);
        queue.size = 0;
        QCOMPARE(queueState(queue, false), QueueState::Idle);
        queue.size.reset();
        QCOMPARE(queueState(queue, false), QueueState::Unknown);
    }

    void clocksRun()
    {
        const qint64 before = monotonicMs();
        QTRY_VERIFY(monotonicMs() > before);
        QVERIFY(wallClockMs() > 1'700'000'000'000);
    }
};

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
