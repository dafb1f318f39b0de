// SPDX-License-Identifier: GPL-3.0-or-later
// P11: the history of 10,000 workers, a look each five seconds: bytes a sample, processor, the
// longest transaction; charts of a day and of a week; what the window's thread does for it.
// The floors: zlib over the same samples as plain structs (bytes), bare SQLite writing the same
// bytes and reading the same blocks (time).
#include "benchtable.h"
#include "fleet.h"
#include "historyfigures.h"
#include "historyrecorder.h"
#include "historystore.h"
#include "historywriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariant>
#include <random>
#include <zlib.h>

using namespace qd;

namespace {

constexpr int Workers = 10'000, Rounds = 360, Parts = 20;
constexpr qint64 Begin = 1'764'000'000'000 / HourMs * HourMs;

/// Workers as they are: some tasks, times and memory that wander, now and then a failure.
class Load
{
public:
    explicit Load(int workers)
        : m_workers(size_t(workers))
    {
        for (int i = 0; i < workers; ++i) {
            Figures &f = m_workers[size_t(i)];
            f.key = QStringLiteral("worker-%1-of-the-fleet").arg(i);
            f.memory = 80 + double(m_random() % 400);
            f.rate = 0.1 + double(m_random() % 20) / 10;
        }
    }

    HistorySamples looks(int first, int last, qint64 atMs, qint64 everyMs)
    {
        HistorySamples looks;
        looks.everyMs = everyMs;
        looks.samples.reserve(last - first);
        for (int i = first; i < last; ++i) {
            Figures &f = m_workers[size_t(i)];
            HistorySample sample;
            sample.of = SubjectKind::Worker;
            sample.key = sample.label = f.key;
            sample.values.atMs = atMs;
            sample.values.done = std::poisson_distribution<int>(f.rate)(m_random);
            sample.values.failed = *sample.values.done > 0 && m_random() % 50 == 0;
            f.mean = std::max(0.01, f.mean + (double(m_random() % 101) - 50) / 1000);
            f.memory = std::max(10.0, f.memory + (double(m_random() % 9) - 4) / 8);
            Levels &levels = sample.values.levels;
            levels.set(Gauge::MeanSeconds, f.mean);
            levels.set(Gauge::MemoryMb, f.memory);
            levels.set(Gauge::Busy, m_random() % 4 ? 100.0 : 0.0);
            levels.set(Gauge::Down, 0.0);
            for (int job = 0; job < *sample.values.done; ++job)
                sample.values.durations.add(f.mean * (0.5 + double(m_random() % 100) / 100));
            looks.samples.append(std::move(sample));
        }
        return looks;
    }

private:
    struct Figures
    {
        QString key;
        double mean = 1, memory = 100, rate = 1;
    };
    std::vector<Figures> m_workers;
    std::mt19937 m_random{7};
};

/// The same figures as anybody would lay them out.
struct PlainSample
{
    qint64 atMs;
    qint32 done, failed;
    float mean, memory;
    quint8 busy, down;
};

double zlibBytesASample(Load &load)
{
    QByteArray plain;
    for (int i = 0; i < 120; ++i) {
        const HistorySamples looks = load.looks(0, 1, Begin + i * 5000, 5000);
        const HistoryValues &v = looks.samples[0].values;
        const PlainSample sample{v.atMs,
                                 qint32(v.done.value_or(0)),
                                 qint32(v.failed.value_or(0)),
                                 float(*v.levels.value(Gauge::MeanSeconds)),
                                 float(*v.levels.value(Gauge::MemoryMb)),
                                 quint8(*v.levels.value(Gauge::Busy)),
                                 quint8(*v.levels.value(Gauge::Down))};
        plain.append(reinterpret_cast<const char *>(&sample), sizeof(sample));
    }
    QByteArray packed(qsizetype(::compressBound(uLong(plain.size()))), Qt::Uninitialized);
    uLongf size = uLongf(packed.size());
    ::compress2(reinterpret_cast<Bytef *>(packed.data()), &size,
                reinterpret_cast<const Bytef *>(plain.constData()), uLong(plain.size()), 6);
    return double(size) / 120;
}

/// Seconds that bare SQLite needs to take that many rows of that many bytes, 500 a transaction.
double bareInsertSeconds(const QString &path, int rows, int bytes)
{
    double seconds = 0;
    {
        auto db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("floor"));
        db.setDatabaseName(path);
        db.open();
        QSqlQuery query(db);
        query.exec(QStringLiteral("PRAGMA journal_mode = WAL"));
        query.exec(QStringLiteral("PRAGMA synchronous = NORMAL"));
        query.exec(QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, data BLOB)"));
        query.prepare(QStringLiteral("INSERT INTO t VALUES (?, ?)"));
        const QByteArray data(bytes, 'x');
        seconds = bench::secondsOf([&] {
            for (int i = 0; i < rows; ++i) {
                if (i % 500 == 0)
                    db.transaction();
                query.bindValue(0, i);
                query.bindValue(1, data);
                query.exec();
                if (i % 500 == 499 || i == rows - 1)
                    db.commit();
            }
        });
    }
    QSqlDatabase::removeDatabase(QStringLiteral("floor"));
    return seconds;
}

/// Resident memory of this process, MB.
double residentMb()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

bool recording(const QString &path)
{
    bool met = true;
    HistoryDatabase db;
    if (!db.open(path))
        return false;
    HistoryWriter writer(db);
    writer.load();
    const HistoryLimits limits;
    Load load(Workers);
    const double before = residentMb();
    double seconds = 0;
    for (int round = 0; round < Rounds; ++round) {
        for (int part = 0; part < Parts; ++part) {
            const int first = Workers * part / Parts, last = Workers * (part + 1) / Parts;
            const qint64 at = Begin + round * 5000 + part * 250;
            const HistorySamples looks = load.looks(first, last, at, 5000);
            seconds += bench::secondsOf([&] {
                writer.take(looks, limits);
                if (part % 4 == 3) { // as the keeper does each second
                    while (writer.hasWork() && writer.writeSome()) {
                    }
                }
            });
        }
        if (round % 2 == 1) {
            seconds += bench::secondsOf([&] {
                bool more = false;
                writer.purgeSome(limits, Begin + round * 5000, &more);
                if (db.walBytes() > 2 << 20) {
                    QElapsedTimer timer;
                    timer.start();
                    db.checkpoint();
                    writer.counts().longestCheckpointMs = std::max(
                        writer.counts().longestCheckpointMs, double(timer.nsecsElapsed()) / 1e6);
                }
            });
        }
    }
    bench::fact("memory for it", residentMb() - before, "MB");
    db.checkpoint();
    const double samples = double(Workers) * Rounds;
    qint64 used = 0;
    db.usedBytes(&used);
    const double closed = double(db.tableBytes(BlockTable::Raw));
    Load one(1);
    const double packed = zlibBytesASample(one);
    const double raw = closed / samples * Rounds / (Rounds - 60); // half a block is open on average
    std::printf("%-52s %9.2f B  %9.2f B  (floor: zlib of plain structs)\n",
                "samples in blocks, each", raw, packed);
    const qint64 minutes =
        qint64(Workers) * (Rounds / 12 - 15); // of 30 minutes 15 are in closed blocks
    bench::fact("a minute of a worker",
                double(db.tableBytes(BlockTable::Minutes)) / double(minutes), "B");
    met &= bench::goalRow("the whole file, roll-ups and all, a sample", double(used) / samples, "B",
                          10);
    met &=
        bench::goalRow("processor of the history's thread", 100 * seconds / (Rounds * 5), "%", 3);
    const int rows = int(writer.counts().samples / 60); // what is written: closed and open blocks
    const double bare = bareInsertSeconds(path + QStringLiteral("-floor"), rows, 420);
    std::printf("%-52s %9.3f s  %9.3f s  %6.2fx  (floor: bare SQLite, as many rows)\n",
                "taking half an hour of 10,000 workers", seconds, bare, seconds / bare);
    met &= bench::goalRow("longest transaction", writer.counts().longestTransactionMs, "ms", 50);
    bench::fact("longest checkpoint (beside, on the same thread)",
                writer.counts().longestCheckpointMs, "ms");
    bench::fact("transactions", double(writer.counts().transactions), "");

    const double loading = bench::secondsOf([&] {
        writer.saveOpen();
        while (writer.hasWork() && writer.writeSome()) {
        }
    });
    bench::fact("writing what is open at the end", loading * 1e3, "ms");
    HistoryWriter again(db);
    bench::fact("reading it at the start", bench::secondsOf([&] { again.load(); }) * 1e3, "ms");
    return met;
}

bool charts(const QString &path)
{
    constexpr int Some = 200, Days = 8;
    HistoryDatabase db;
    if (!db.open(path))
        return false;
    HistoryWriter writer(db);
    writer.load();
    HistoryLimits limits;
    Load load(Some);
    qint64 at = Begin;
    for (int minute = 0; minute < Days * 1440; ++minute) {
        at += MinuteMs;
        writer.take(load.looks(0, Some, at, MinuteMs), limits);
        if (minute % 20 == 0) {
            while (writer.hasWork() && writer.writeSome()) {
            }
        }
    }
    writer.saveOpen();
    while (writer.hasWork() && writer.writeSome()) {
    }
    db.checkpoint();
    bench::fact("a minute of a worker, with its durations",
                double(db.tableBytes(BlockTable::Minutes)) / (double(Some) * (Days * 1440 - 30)),
                "B");
    bench::fact("an hour of a worker, with its durations",
                double(db.tableBytes(BlockTable::Hours)) / (double(Some) * (Days * 24 - 12)), "B");
    HistoryReader reader(db, writer.subjects());
    const auto question = [at](qint64 rangeMs, int most) {
        HistoryQuestion q;
        q.fromMs = at - rangeMs;
        q.toMs = at;
        q.mostPoints = most;
        for (const Measure measure :
             {Measure::Throughput, Measure::MeanSeconds, Measure::P95Seconds, Measure::MemoryMb})
            q.series.append(
                {SubjectKind::Worker, QStringLiteral("worker-150-of-the-fleet"), measure});
        return q;
    };
    const int id = writer.subjects()
                       .find(SubjectKind::Worker, QStringLiteral("worker-150-of-the-fleet"))
                       ->row.id;
    bool met = true;
    const auto chart = [&](const char *what, qint64 rangeMs, int most, double goalMs) {
        const HistoryQuestion q = question(rangeMs, most);
        const auto pair = bench::Pair::measure(
            [&] { return reader.answer(q, writer.newestMs()).series.size(); },
            [&] {
                qsizetype bytes = 0;
                db.eachBlock(BlockTable::Minutes, id, q.fromMs, q.toMs,
                             longestBlockMs(HistoryLevel::Minutes),
                             [&bytes](const QByteArray &block) { bytes += block.size(); });
                return bytes;
            });
        std::printf("%-52s %9.3f ms %9.3f ms %7.2fx (floor: the blocks unread)\n", what,
                    pair.ours * 1e3, pair.floor * 1e3, pair.ours / pair.floor);
        met &= bench::goalRow("", pair.ours * 1e3, "ms", goalMs);
    };
    chart("24 h of a worker, 4 figures, to 1000 points", 24 * HourMs, 1000, 2);
    chart("24 h, every minute", 24 * HourMs, 1440, 2);
    chart("7 d, to 1000 points", 7 * 24 * HourMs, 1000, 8);
    chart("7 d, by hours", 7 * 24 * HourMs, 168, 8);
    HistoryQuestion figures;
    figures.toMs = at;
    figures.figures = true;
    for (const int hours : {1, 24, 168}) {
        figures.fromMs = at - hours * HourMs;
        std::vector<double> seconds;
        for (int i = 0; i < 7; ++i)
            seconds.push_back(bench::secondsOf([&] {
                HistoryFigures work(reader, writer.subjects(), figures, {});
                while (!work.isDone())
                    work.work(1000, [](HistorySubject &) { return true; });
            }));
        bench::fact(
            qPrintable(QStringLiteral("figures of %1 workers over %2 h").arg(Some).arg(hours)),
            bench::median(seconds) * 1e3, "ms");
    }
    return met;
}

/// What the window's thread does.
bool looking(const QString &path)
{
    Fleet fleet(QStringLiteral("bench"));
    HistoryStore store(path);
    HistoryRecorder recorder(fleet, store);
    FeedBatch batch;
    batch.workersComplete = true;
    for (int i = 0; i < Workers; ++i) {
        Worker w;
        w.key = w.name = QStringLiteral("worker-%1-of-the-fleet").arg(i);
        w.status = QStringLiteral("running");
        w.currentJob = QStringLiteral("job");
        w.processed = 0;
        batch.workers.append(w);
    }
    std::vector<double> steps;
    qint64 now = 100'000;
    for (int round = 0; round < 12; ++round) {
        for (Worker &w : batch.workers) {
            w.processed = *w.processed + 1;
            w.memoryMb = 100 + round;
        }
        FeedStatus status;
        status.state = ConnectionState::Live;
        status.lastDataAtMs = now;
        fleet.setStatus(status, now);
        batch.receivedAtMs = now;
        batch.serverTimeMs = Begin + now;
        fleet.apply(batch, now);
        recorder.passed(batch);
        for (int step = 0; step < Parts; ++step) {
            steps.push_back(bench::secondsOf([&] { recorder.look(now); }) * 1e3);
            now += 250;
            QCoreApplication::processEvents();
        }
    }
    steps.erase(steps.begin(), steps.begin() + Parts); // the first round makes its room
    bench::fact("the window's thread, one look (of 20 in 5 s), median", bench::median(steps), "ms");
    return bench::goalRow("… the longest", *std::max_element(steps.begin(), steps.end()), "ms", 2);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    std::printf("history: 10,000 workers, half an hour of looks each 5 s\n");
    bool met = recording(folder.filePath(QStringLiteral("a")));
    bench::header("history: charts");
    met &= charts(folder.filePath(QStringLiteral("b")));
    met &= looking(folder.filePath(QStringLiteral("c")));
    return met ? 0 : 1;
}
