// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet.h"
#include "metrichistory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

using namespace qd;

class TestMetricHistory : public QObject
{
    Q_OBJECT

    static Answer answerTo(quint64 id, const QByteArray &json)
    {
        Answer answer;
        answer.id = id;
        answer.body = QJsonDocument::fromJson(json).object();
        return answer;
    }
    static FeedBatch with(const Answer &answer)
    {
        FeedBatch batch;
        batch.answers = {answer};
        return batch;
    }
    static void connectFleet(Fleet &fleet)
    {
        FeedBatch batch;
        batch.queues = {Queue()};
        batch.queues[0].name = "mail";
        fleet.apply(batch, 1000);
    }

private slots:
    void asksWhenWantedAndEachMinute()
    {
        Fleet fleet("f");
        MetricHistory history(fleet);
        QSignalSpy asked(&fleet, &Fleet::questionAsked);
        history.want(1, 1000);
        QVERIFY(asked.isEmpty()); // nobody is there to be asked
        connectFleet(fleet);
        history.want(1, 1000);
        history.want(1, 2000);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<Question>().kind, Question::Metrics);
        QCOMPARE(asked[0][0].value<Question>().hours, 1);
        history.want(1, 61'000);
        QCOMPARE(asked.size(), 2);
        history.want(24, 62'000);
        QCOMPARE(asked.size(), 3);
        history.want(24, 130'000);
        QCOMPARE(asked.size(), 3);
    }

    void readsTheAnswerAndDropsLateOnes()
    {
        Fleet fleet("f");
        connectFleet(fleet);
        MetricHistory history(fleet);
        QSignalSpy changed(&history, &MetricHistory::changed);
        QList<quint64> ids;
        connect(&fleet, &Fleet::questionAsked, this,
                [&](const Question &question) { ids << question.id; });
        history.want(6, 1000);
        history.want(1, 2000);
        QCOMPARE(ids.size(), 2);
        changed.clear();
        const QByteArray body = R"({"end_time": "2025-01-15T12:00:00Z",
            "queue_metrics": {"mail": [{"t": "2025-01-15T11:58:00Z", "waiting": 4, "processed": 3},
                                       {"t": "2025-01-15T11:59:00Z", "waiting": null, "processed": 5}]},
            "worker_metrics": {"mail": [{"t": "2025-01-15T11:59:00Z", "queue_size": 9}]}})";
        fleet.apply(with(answerTo(ids[0], body)), 3000); // of the range before
        fleet.apply(with(answerTo(ids[1], body)), 3000);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(history.isKnown());
        const HistorySeries *waiting = history.find("queue:mail", "waiting");
        QVERIFY(waiting);
        const QList<QPointF> points = chartPoints(*waiting, 2);
        QCOMPARE(points.size(), 2);
        QCOMPARE(points[0], QPointF(1736942280000.0, 8));
        QVERIFY(std::isnan(points[1].y()));
        QVERIFY(history.find("worker:mail", "queue_size"));
        QVERIFY(!history.find("queue:mail", "queue_size"));
        QTRY_VERIFY(history.endMs(1LL << 50) > 1736942400000);
    }

    void keepsWhatItHasWhenItIsRefused()
    {
        Fleet fleet("f");
        connectFleet(fleet);
        MetricHistory history(fleet);
        QSignalSpy changed(&history, &MetricHistory::changed);
        quint64 id = 0;
        connect(&fleet, &Fleet::questionAsked, this,
                [&](const Question &question) { id = question.id; });
        history.want(1, 1000);
        changed.clear();
        Answer answer = answerTo(id, "{}");
        answer.error = "404: there is <b>no</b> such thing";
        fleet.apply(with(answer), 2000);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(history.error(), answer.error);
        QVERIFY(!history.isKnown());
        history.want(1, 61'000);
        fleet.apply(with(answerTo(id, R"({"system_metrics": "x"})")), 62'000);
        QTRY_COMPARE(changed.size(), 2);
        QVERIFY(history.error().isEmpty());
        QVERIFY(history.history().series.isEmpty());
        // The first of it is not waited for as long as news of what is there.
        const quint64 before = id;
        history.want(1, 80'000);
        QCOMPARE(id, before);
        history.want(1, 82'000);
        QVERIFY(id != before);
    }
};

QTEST_GUILESS_MAIN(TestMetricHistory)
#include "tst_metrichistory.moc"
