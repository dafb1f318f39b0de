// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyseries.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace qd;

class TestHistorySeries : public QObject
{
    Q_OBJECT

private:
    static History read(const QByteArray &json)
    {
        return readHistory(QJsonDocument::fromJson(json).object());
    }

    static const HistorySeries *find(const History &history, const char *scope, const char *metric)
    {
        for (const HistorySeries &series : history.series) {
            if (series.scope == QLatin1String(scope) && series.metric == QLatin1String(metric))
                return &series;
        }
        return nullptr;
    }

private slots:
    void gatewayShape()
    {
        const History h =
            read(R"({"start_time": "2025-01-15T11:00:00Z", "end_time": "2025-01-15T12:00:00Z",
            "worker_metrics": {"discovery": [
                {"t": "2025-01-15T11:01:00Z", "processed": 3, "memory_mb": null},
                {"t": "2025-01-15T11:00:00Z", "processed": 2, "memory_mb": 10.5}]},
            "system_metrics": [{"t": "2025-01-15T11:00:00Z", "cpu_usage": 4.5}],
            "performance_summary": {"processed": 5}})");
        QCOMPARE(h.fromMs, MaybeInt(1736938800000));
        QCOMPARE(h.toMs, MaybeInt(1736942400000));
        QCOMPARE(h.stepSeconds, MaybeReal(60));
        QCOMPARE(h.series.size(), 3);
        const HistorySeries *processed = find(h, "worker:discovery", "processed");
        QVERIFY(processed);
        QCOMPARE(processed->unit, QStringLiteral("tasks"));
        QCOMPARE(processed->points.size(), 2);
        QCOMPARE(processed->points[0].first, 1736938800.0); // in order of time
        QCOMPARE(processed->points[0].second, MaybeReal(2));
        QCOMPARE(find(h, "worker:discovery", "memory_mb")->points[1].second, MaybeReal());
        QCOMPARE(find(h, "system", "cpu_usage")->unit, QStringLiteral("%"));
        QCOMPARE(h.summary.toObject()[QLatin1String("processed")].toInt(), 5);
    }

    void foreignShapes()
    {
        const History h =
            read(R"({"worker_metrics": {"a": {"history": [{"ts": 1736938800, "own": 1}]}},
            "system_metrics": {"series": {"points": [{"timestamp": 1736938800000, "x": 1}, {"date": "nonsense", "x": 2}]},
                               "words": ["no", "series"], "note": "text"}})");
        QCOMPARE(h.series.size(), 2);
        QCOMPARE(find(h, "worker:a", "own")->points[0].first, 1736938800.0);
        QCOMPARE(find(h, "system", "x")->points.size(), 1);
        QCOMPARE(find(h, "system", "x")->points[0].first,
                 1736938800.0); // milliseconds are told from seconds
        QVERIFY(h.summary.isNull());
        QVERIFY(!h.stepSeconds);
    }

    void hostileShapes()
    {
        QByteArray deep;
        for (int i = 0; i < 500; ++i)
            deep += "{\"a\":";
        deep += "1" + QByteArray(500, '}');
        QVERIFY(read("{\"worker_metrics\": 5, \"system_metrics\": \"x\", \"start_time\": 7}")
                    .series.isEmpty());
        QVERIFY(read("{\"worker_metrics\": " + deep + "}").series.isEmpty());
        QVERIFY(readHistory(QJsonValue()).series.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHistorySeries)
#include "tst_historyseries.moc"
