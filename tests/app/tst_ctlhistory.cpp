// SPDX-License-Identifier: GPL-3.0-or-later
// quarterdeckctl history over the file that a window's store records.
#include "clock.h"
#include "historystore.h"
#include "plainchart.h"
#include "runprogram.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace qd;

class TestCtlHistory : public QObject
{
    Q_OBJECT

private:
    const QString m_ctl = QStringLiteral(QD_BIN_DIR "/quarterdeckctl");
    const QString m_base = QStringLiteral("http://127.0.0.1:9/api/v1/workers"); // nobody is there
    std::unique_ptr<QTemporaryDir> m_data;

    Run ask(const QStringList &more) const
    {
        return run(m_ctl, QStringList{"history", "--api", m_base, "--timeout", "2"} + more);
    }
    QString file() const
    {
        const QString folder = m_data->filePath("quarterdeck/history");
        QDir().mkpath(folder);
        return folder + '/' + HistoryStore::fileName(m_base);
    }
    static HistorySample look(SubjectKind of, const QString &key, const QString &label, qint64 atMs,
                              int done)
    {
        HistorySample sample;
        sample.of = of;
        sample.key = key;
        sample.label = label;
        sample.values.atMs = atMs;
        sample.values.done = done;
        sample.values.failed = 0;
        sample.values.levels.set(Gauge::Waiting, 7);
        return sample;
    }
    /// The last hour but for ten minutes in its middle.
    static void fill(HistoryStore &store)
    {
        HistorySamples samples;
        const qint64 now = wallClockMs();
        for (qint64 at = now - 3'600'000; at <= now; at += 5000) {
            if (std::abs(at - (now - 1'800'000)) < 300'000)
                continue;
            samples.samples << look(SubjectKind::Fleet, {}, {}, at, 10)
                            << look(SubjectKind::Worker, "w1", "Mailer", at, 4)
                            << look(SubjectKind::Worker, "w2", "Twin\x1b[31m", at, 6)
                            << look(SubjectKind::Worker, "w3", "Twin\x1b[31m", at, 0)
                            << look(SubjectKind::Queue, "mail", "mail", at, 10);
        }
        store.record(samples);
        QSignalSpy flushed(&store, &HistoryStore::flushed);
        store.flush();
        QTRY_VERIFY(!flushed.isEmpty());
    }
    static QJsonObject seriesOf(const QJsonObject &history, const QString &scope,
                                const QString &metric)
    {
        for (const auto &value : history["series"].toArray()) {
            const QJsonObject series = value.toObject();
            if (series["scope"] == scope && series["metric"] == metric)
                return series;
        }
        return {};
    }

private slots:
    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_data->path().toLocal8Bit());
    }

    void tellsWhatWasRecordedWithoutAConnection()
    {
        HistoryStore store(file()); // the window that records meanwhile
        fill(store);
        const Run r = ask({"--recorded", "--hours", "1", "--json"});
        QVERIFY2(r.exitCode == 0, r.err.constData());
        const QJsonObject history = r.json().object();
        QCOMPARE(history["source"].toString(), QString("recorded"));
        const QJsonObject throughput = seriesOf(history, "system", "throughput_per_minute");
        QCOMPARE(throughput["unit"].toString(), QString("tasks/min"));
        const QJsonArray points = throughput["points"].toArray();
        QVERIFY(points.size() > 100);
        int holes = 0;
        for (const auto &point : points) {
            holes += point.toArray()[1].isNull();
            QVERIFY(point.toArray()[1].isNull() || point.toArray()[1].toDouble() == 120);
        }
        QCOMPARE(holes, 1);
        QVERIFY(!seriesOf(history, "queue:mail", "waiting").isEmpty());
        const QJsonArray rows = history["summary"].toArray();
        QCOMPARE(rows.size(), 4);
        for (const auto &value : rows) {
            const QJsonObject row = value.toObject();
            if (row["name"] == "Mailer")
                QVERIFY(row["processed"].toInt() > 4 * 550);
        }
    }

    void oneWorkerByNameOrId()
    {
        {
            HistoryStore store(file());
            fill(store);
        }
        const QJsonObject mailer =
            ask({"--recorded", "--hours", "1", "--worker", "Mailer", "--json"}).json().object();
        QCOMPARE(mailer["summary"].toArray().size(), 1);
        QVERIFY(!seriesOf(mailer, "worker:w1", "throughput_per_minute").isEmpty());
        QVERIFY(seriesOf(mailer, "system", "throughput_per_minute").isEmpty());
        const Run twins = ask({"--recorded", "--hours", "1", "--worker", "Twin\x1b[31m"});
        QCOMPARE(twins.exitCode, 1);
        QVERIFY(twins.err.contains("2 workers") && !twins.err.contains('\x1b'));
        QCOMPARE(ask({"--recorded", "--hours", "1", "--worker", "w3", "--json"}).exitCode, 0);
    }

    void asATableWithAPlainChart()
    {
        {
            HistoryStore store(file());
            fill(store);
        }
        const Run r = ask({"--recorded", "--hours", "1"});
        QVERIFY2(r.exitCode == 0, r.err.constData());
        const QString text = QString::fromUtf8(r.out);
        QVERIFY(text.contains("throughput_per_minute") && text.contains("BUSIEST HOUR"));
        QVERIFY(text.contains(QString(8, QChar(0x2588)))); // full height …
        QVERIFY(text.contains(QString::fromUtf8("█  ")));  // … and the hole
        QVERIFY(!text.contains('\x1b'));
    }

    void theServerIsAskedFirst()
    {
        const Run none = ask({"--recorded", "--json"});
        QCOMPARE(none.exitCode, 1);
        QVERIFY(none.err.contains("recorded nothing"));
        const Run r = ask({"--json"});
        QCOMPARE(r.exitCode, 3); // nobody is there
        QVERIFY(r.out.isEmpty());
        QVERIFY(!QFileInfo::exists(m_data->filePath("quarterdeck"))); // and nothing is made
        // A broken file is no history: it is not touched.
        QFile broken(file());
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(QByteArray(5000, 'x'));
        broken.close();
        QCOMPARE(ask({"--recorded"}).exitCode, 1);
        QCOMPARE(QFileInfo(file()).size(), 5000);
    }

    void chartsAreAsWideAsTold()
    {
        QList<QPair<double, MaybeReal>> points;
        for (int i = 0; i <= 80; ++i)
            points.append({double(i), i < 40 ? MaybeReal(i) : std::nullopt});
        points.append({81, 800.0});
        const QString line = plainChart(points, 0, 81, 10);
        QCOMPARE(line.size(), 10);
        QCOMPARE(line.back(), QChar(0x2588));
        QCOMPARE(line[6], QChar(' '));
        QCOMPARE(line[0], QChar(0x2581));
        QCOMPARE(plainChart({}, 0, 1, 5), QString(5, ' '));
        QCOMPARE(plainChart(points, 1, 1, 5), QString());
        QCOMPARE(plainChart({{0.5, 0.0}}, 0, 1, 1), QString(QChar(0x2581)));
    }
};

QTEST_GUILESS_MAIN(TestCtlHistory)
#include "tst_ctlhistory.moc"
