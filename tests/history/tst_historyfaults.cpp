// SPDX-License-Identifier: GPL-3.0-or-later
// Each fault is a real one: real files, full and read-only file systems, locks, garbage, kills.
#include "historykeeper.h"
#include "historytools.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace qd;
using namespace qd::test;

namespace {

/// A small file system of our own; only root (and not in every container) may make one.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &folder, const char *options)
        : m_folder(QFile::encodeName(folder))
    {
        QDir().mkpath(folder);
        m_mounted = ::mount("tmpfs", m_folder.constData(), "tmpfs", 0, options) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(m_folder.constData(), MNT_DETACH);
    }
    bool isThere() const { return m_mounted; }
    bool makeReadOnly(bool readOnly)
    {
        return ::mount("tmpfs", m_folder.constData(), "tmpfs",
                       MS_REMOUNT | (readOnly ? MS_RDONLY : 0), nullptr) == 0;
    }

private:
    QByteArray m_folder;
    bool m_mounted = false;
};

/// Runs SQL on a file that no store has open.
bool runSql(const QString &path, const QStringList &statements)
{
    const QString name = QStringLiteral("test");
    bool ok = true;
    {
        auto db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        db.setDatabaseName(path);
        ok = db.open();
        for (const QString &statement : statements) {
            QSqlQuery query(db);
            if (ok && !query.exec(statement)) {
                qWarning("%s: %s", qUtf8Printable(statement),
                         qUtf8Printable(query.lastError().text()));
                ok = false;
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
    return ok;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<HistorySample> looks(qint64 fromMs, int count, int workers = 1)
{
    QList<HistorySample> all;
    for (int i = 1; i <= count; ++i) {
        all.append(look(SubjectKind::Fleet, {}, fromMs + i * 5000, 5, 1));
        for (int w = 1; w <= workers; ++w) {
            all.append(
                look(SubjectKind::Worker, QStringLiteral("w%1").arg(w), fromMs + i * 5000, 5, 1));
            // Hard to code: blocks of some size.
            all.last().values.levels.set(Gauge::MemoryMb,
                                         double(QRandomGenerator::global()->bounded(100'000)));
        }
    }
    return all;
}

qint64 doneOf(const RecordedSeries &series)
{
    qint64 done = 0;
    for (const HistoryPoint &point : series.points)
        done += point.count;
    return done;
}

} // namespace

class TestHistoryFaults : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString path() const { return m_folder->filePath(QStringLiteral("a.qdhistory")); }
    QStringList setAsides() const
    {
        return QDir(m_folder->path()).entryList({QStringLiteral("*.broken-*")}, QDir::Files);
    }
    static qint64 doneIn(HistoryStore &store, qint64 fromMs, qint64 toMs, int mostPoints = 20'000)
    {
        const auto answer = ask(store, fromMs, toMs, {fleet(Measure::Throughput)}, mostPoints);
        return answer.error.isEmpty() ? doneOf(answer.series[0]) : -1;
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void diskFull()
    {
        const QString disk = m_folder->filePath(QStringLiteral("disk"));
        SmallDisk small(disk, "size=3m");
        if (!small.isThere())
            QSKIP("a small file system cannot be mounted here (not root, or not allowed to)");
        const QString file = disk + QStringLiteral("/a.qdhistory");
        HistoryStore store(file, {}, fast());
        QVERIFY(record(store, looks(Start, 720, 5)));
        QVERIFY(flush(store));
        QTRY_VERIFY(store.state().storing);
        {
            QFile filler(disk + QStringLiteral("/filler"));
            QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
            while (filler.write(QByteArray(1024, 'x')) == 1024) {
            }
        }
        QVERIFY(record(store, looks(Start + HourMs, 720, 5)));
        QTRY_VERIFY(!store.state().storing);
        QVERIFY2(store.state().sentence.contains(QLatin1String("the disk is full")),
                 qPrintable(store.state().sentence));
        QVERIFY(store.state().sinceMs.has_value());
        // What is stored can be read meanwhile, and what is not waits in memory.
        QCOMPARE(doneIn(store, Start, Start + 2 * HourMs), 1440 * 5);
        QVERIFY(QFile::remove(disk + QStringLiteral("/filler")));
        QTRY_VERIFY(store.state().storing);
        QVERIFY(!store.state().sinceMs);
        QVERIFY(flush(store));
        QCOMPARE(doneIn(store, Start, Start + 2 * HourMs), 1440 * 5);
        QCOMPARE(counts(store).dropped, 0u);
    }

    void filesMayNotGrow()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        HistoryStore store(path(), {}, fast());
        QVERIFY(record(store, looks(Start, 720, 5)));
        QVERIFY(flush(store));
        rlimit tight = before;
        tight.rlim_cur = rlim_t(QFileInfo(path() + QStringLiteral("-wal")).size());
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
        store.record({5000, looks(Start + HourMs, 720, 20)});
        const bool stopped = QTest::qWaitFor([&store] { return !store.state().storing; }, 10'000);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(stopped);
        QTRY_VERIFY(store.state().storing);
        QVERIFY(flush(store));
        QCOMPARE(doneIn(store, Start, Start + 2 * HourMs), 1440 * 5);
    }

    void readOnlyFolder()
    {
        const QString disk = m_folder->filePath(QStringLiteral("disk"));
        QDir().mkpath(disk);
        SmallDisk small(disk, "size=8m");
        const bool user = ::geteuid() != 0;
        if (!user && !small.isThere())
            QSKIP("root may write anywhere, and no file system can be mounted here");
        const auto readOnly = [&](bool on) {
            if (small.isThere())
                return small.makeReadOnly(on);
            return QFile::setPermissions(disk, on ? QFile::ReadOwner | QFile::ExeOwner
                                                  : QFile::ReadOwner | QFile::WriteOwner |
                                                        QFile::ExeOwner);
        };
        const QString file = disk + QStringLiteral("/a.qdhistory");
        {
            HistoryStore store(file, {}, fast());
            QVERIFY(record(store, looks(Start, 100)));
        }
        QVERIFY(readOnly(true));
        HistoryStore store(file, {}, fast());
        QTRY_VERIFY(store.state().sinceMs.has_value());
        QVERIFY(!store.state().storing);
        QVERIFY2(store.state().sentence.contains(QLatin1String("may only be read")) ||
                     store.state().sentence.contains(QLatin1String("cannot be opened")),
                 qPrintable(store.state().sentence));
        QVERIFY(record(store, looks(Start + 500'000, 5)));
        QVERIFY(!ask(store, Start, Start + HourMs, {fleet(Measure::Throughput)}).error.isEmpty());
        QVERIFY(readOnly(false));
        QTRY_VERIFY(store.state().storing);
        QCOMPARE(doneIn(store, Start, Start + HourMs), 105 * 5);
    }

    void aFolderInItsPlace()
    {
        QVERIFY(QDir().mkpath(path()));
        HistoryStore store(path(), {}, fast());
        QTRY_VERIFY(store.state().sentence.contains(QLatin1String("cannot be opened")));
        QVERIFY(!store.state().storing);
        QVERIFY(QDir().rmdir(path()));
        QTRY_VERIFY(store.state().storing);
    }

    void noSuchFolder()
    {
        HistoryStore store(m_folder->filePath(QStringLiteral("no/such/a.qdhistory")), {}, fast());
        QTRY_VERIFY(store.state().sinceMs.has_value());
        QVERIFY(!store.state().storing);
        QVERIFY(!store.state().sentence.isEmpty());
        QVERIFY(!ask(store, Start, Start + 1, {}).error.isEmpty());
    }

    void lockedByAnother()
    {
        HistoryStore store(path(), {}, fast());
        QVERIFY(record(store, looks(Start, 100)));
        QVERIFY(flush(store));
        QProcess other;
        other.start(QStringLiteral(HISTORY_WRITER), {QStringLiteral("lock"), path()});
        QVERIFY(other.waitForReadyRead(10'000));
        QVERIFY(record(store, looks(Start + 500'000, 100)));
        QTRY_VERIFY(!store.state().storing);
        QVERIFY2(store.state().sentence.contains(QLatin1String("locked")),
                 qPrintable(store.state().sentence));
        QCOMPARE(doneIn(store, Start, Start + HourMs), 200 * 5); // reading goes on
        other.kill();
        other.waitForFinished();
        QTRY_VERIFY(store.state().storing);
        QCOMPARE(doneIn(store, Start, Start + HourMs), 200 * 5);
    }

    void damagedPages()
    {
        {
            HistoryStore store(path(), {}, fast());
            QVERIFY(record(store, looks(Start, 2000, 5)));
        }
        QByteArray damaged;
        {
            QFile file(path());
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.size() > 10 * 4096);
            for (int page = 2; page < 8; ++page) {
                file.seek(page * 4096);
                file.write(QByteArray(4096, char(0xa5)));
            }
        }
        damaged = contentsOf(path());
        HistoryStore store(path(), {}, fast());
        QTRY_VERIFY(store.state().storing);
        QVERIFY2(store.state().sentence.contains(QLatin1String("set aside")),
                 qPrintable(store.state().sentence));
        QCOMPARE(setAsides().size(), 1);
        QVERIFY(store.state().sentence.contains(setAsides().constFirst()));
        QCOMPARE(contentsOf(m_folder->filePath(setAsides().constFirst())).size(), damaged.size());
        QVERIFY(record(store, looks(Start + 3 * HourMs, 10)));
        QCOMPARE(doneIn(store, Start, Start + 4 * HourMs), 50);
    }

    void damagedWhileOpen()
    {
        // More than SQLite keeps in memory.
        HistoryStore store(path(), {}, fast());
        constexpr int Chunk = 1000, Chunks = 14, Workers = 100;
        for (int i = 0; i < Chunks; ++i)
            QVERIFY(record(store, looks(Start + i * Chunk * 5000, Chunk, Workers)));
        QVERIFY(flush(store));
        QTRY_VERIFY(QFileInfo(path()).size() > 9 << 20); // the log went into it
        {
            QFile file(path());
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.write(QByteArray(int(file.size()), char(0xa5)));
        }
        // Whoever comes upon it, a question or the writer: it is set aside and goes on.
        QList<SeriesName> all;
        for (int w = 1; w <= Workers; ++w)
            all.append(worker(QStringLiteral("w%1").arg(w), Measure::Throughput));
        QTRY_VERIFY_WITH_TIMEOUT(
            (ask(store, Start, Start + 20 * HourMs, all, 20'000), setAsides().size() == 1), 20'000);
        QTRY_VERIFY(store.state().storing);
        QVERIFY(store.state().sentence.contains(QLatin1String("set aside")));
        QVERIFY(record(store, looks(Start + 30 * HourMs, 10)));
        QCOMPARE(doneIn(store, Start + 30 * HourMs, Start + 31 * HourMs), 50);
        QVERIFY(doneIn(store, Start, Start + 30 * HourMs) > 0); // what was in memory is kept
    }

    void noDatabaseAtAll()
    {
        {
            QFile file(path());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray("a person's notes, and nothing else\n").repeated(100));
        }
        const QByteArray notes = contentsOf(path());
        HistoryStore store(path(), {}, fast());
        QTRY_VERIFY(store.state().storing);
        QCOMPARE(setAsides().size(), 1);
        QCOMPARE(contentsOf(m_folder->filePath(setAsides().constFirst())), notes);
    }

    void ofAnotherProgramOrALaterOne()
    {
        QVERIFY(runSql(path(), {QStringLiteral("CREATE TABLE theirs (a)")}));
        QByteArray before = contentsOf(path());
        {
            HistoryStore store(path(), {}, fast());
            QTRY_VERIFY(store.state().sentence.contains(QLatin1String("another program")));
            QVERIFY(!store.state().storing);
        }
        QCOMPARE(contentsOf(path()), before);
        QVERIFY(QFile::remove(path()));
        {
            HistoryStore store(path(), {}, fast());
            QTRY_VERIFY(store.state().storing);
        }
        QVERIFY(runSql(path(), {QStringLiteral("PRAGMA user_version = 99")}));
        before = contentsOf(path());
        {
            HistoryStore store(path(), {}, fast());
            QTRY_VERIFY(store.state().sentence.contains(QLatin1String("newer version")));
            QVERIFY(!store.state().storing);
        }
        QCOMPARE(contentsOf(path()), before);
    }

    /// A file as the first version left it: brought up to date with all that is in it.
    void anOlderFile()
    {
        {
            HistoryStore store(path(), {}, fast());
            QVERIFY(record(store, looks(Start, 100)));
        }
        QVERIFY(runSql(path(),
                       {QStringLiteral("DROP TABLE marks"), QStringLiteral("DROP TABLE happened"),
                        QStringLiteral("DROP TABLE alerts"),
                        QStringLiteral("PRAGMA user_version = 1")}));
        HistoryStore store(path(), {}, fast());
        QTRY_VERIFY(store.state().storing);
        QCOMPARE(doneIn(store, Start, Start + HourMs), 500);
        HistoryMark mark;
        mark.atMs = Start;
        store.addMark(mark);
        QTRY_COMPARE(ask(store, Start, Start + HourMs, {}).marks.size(), 1);
    }

    void theFileTakenAway()
    {
        HistoryStore store(path(), {}, fast());
        QVERIFY(record(store, looks(Start, 100)));
        QVERIFY(flush(store));
        for (const char *part : {"", "-wal", "-shm"})
            QFile::remove(path() + QLatin1String(part));
        QTRY_VERIFY(QFile::exists(path()));
        QVERIFY(record(store, looks(Start + 500'000, 100)));
        QVERIFY(flush(store));
        QTRY_VERIFY(store.state().storing);
        QVERIFY(doneIn(store, Start, Start + HourMs) >= 500);
    }

    /// Killed in mid-write, again and again: what stood in the file is there, nothing is twice, and
    /// it goes on.
    void killedInMidWrite()
    {
        qint64 next = Start;
        qint64 written = Start; ///< of what the program said: it stands in the file
        for (int round = 0; round < 12; ++round) {
            QProcess program;
            program.start(QStringLiteral(HISTORY_WRITER),
                          {QStringLiteral("record"), path(), QString::number(next)});
            QVERIFY(program.waitForReadyRead(10'000));
            QTest::qWait(QRandomGenerator::global()->bounded(150));
            program.kill();
            QVERIFY(program.waitForFinished(10'000));
            for (const QByteArray &line : program.readAllStandardOutput().split('\n')) {
                if (!line.isEmpty())
                    written = std::max(written, line.toLongLong());
            }
            HistoryStore store(path(), {}, fast());
            QTRY_VERIFY(store.state().storing);
            QVERIFY2(store.state().sentence.isEmpty(), qPrintable(store.state().sentence));
            QVERIFY(setAsides().isEmpty());
            // By samples, minutes and hours: every look that was written, each once.
            const auto answer = ask(
                store, Start, Start + 4000 * HourMs,
                {fleet(Measure::Throughput), worker(QStringLiteral("w3"), Measure::Throughput)});
            QVERIFY2(answer.error.isEmpty(), qPrintable(answer.error));
            for (const RecordedSeries &series : answer.series) {
                const qint64 looksIn = doneOf(series) / 5;
                QCOMPARE(doneOf(series) % 5, 0);
                QVERIFY2(
                    looksIn >= (written - Start) / 5000,
                    qPrintable(
                        QStringLiteral("%1 of %2").arg(looksIn).arg((written - Start) / 5000)));
            }
            const qint64 from = written - HourMs;
            const auto raw =
                ask(store, from, written + HourMs, {fleet(Measure::Throughput)}, 20'000);
            const auto minutes =
                ask(store, from, written + HourMs, {fleet(Measure::Throughput)}, 120);
            qint64 last = from;
            for (const HistoryPoint &point : raw.series[0].points) {
                QCOMPARE(point.count, 5);
                QVERIFY(point.fromMs >= last);
                last = point.toMs;
            }
            QVERIFY(last >= written);
            QVERIFY(doneOf(minutes.series[0]) >= doneOf(raw.series[0]));
            QCOMPARE(doneOf(answer.series[0]), (last - Start) / 1000); // five each five seconds
            next = last;
        }
    }

    void twoPrograms()
    {
        QProcess program;
        program.start(QStringLiteral(HISTORY_WRITER),
                      {QStringLiteral("record"), path(), QString::number(Start)});
        QVERIFY(program.waitForReadyRead(10'000));
        HistoryStore store(path(), {}, fast());
        QTRY_VERIFY(store.state().sentence.contains(QString::number(program.processId())));
        QVERIFY(store.state().storing);
        // What the other writes can be seen here, more and more of it.
        qint64 seen = 0;
        QTRY_VERIFY((seen = doneIn(store, Start, Start + 4000 * HourMs, 1000)) > 0);
        QTRY_VERIFY(doneIn(store, Start, Start + 4000 * HourMs, 1000) > seen);
        const auto figures = ask(store, Start, Start + 4000 * HourMs, {}).figures;
        QCOMPARE(figures.size(), 5);
        // A mark that is set here stands in the other's file.
        HistoryMark mark;
        mark.atMs = Start;
        mark.text = QStringLiteral("here");
        store.addMark(mark);
        QTRY_COMPARE(ask(store, Start, Start + 5000, {}).marks.size(), 1);
        // It is killed: this one takes over with what it saw meanwhile, nothing is twice.
        program.kill();
        QVERIFY(program.waitForFinished(10'000));
        QTRY_VERIFY(store.state().sentence.isEmpty());
        QVERIFY(store.state().storing);
        const qint64 before = doneIn(store, Start, Start + 40'000 * HourMs, 1000);
        const auto answer =
            ask(store, Start, Start + 40'000 * HourMs, {fleet(Measure::Throughput)});
        const qint64 last = answer.series[0].points.constLast().toMs;
        QVERIFY(record(store, looks(last + HourMs, 20)));
        QCOMPARE(doneIn(store, Start, Start + 40'000 * HourMs, 1000), before + 100);
    }

    /// In a sandbox each start has the same process number: what a killed one left names us.
    void aKilledOneHadOurNumber()
    {
        const QString lock = path() + QStringLiteral(".lock");
        {
            QFile left(lock);
            QVERIFY(left.open(QIODevice::WriteOnly));
            left.write(QByteArray::number(QCoreApplication::applicationPid()) + '\n' +
                       QCoreApplication::applicationName().toUtf8() + '\n' +
                       QSysInfo::machineHostName().toUtf8() + '\n');
        }
        {
            HistoryStore store(path(), {}, fast());
            QTRY_VERIFY(!store.state().sentence.isEmpty() || store.state().storing);
            QCOMPARE(store.state().sentence, QString());
            QVERIFY(QFile::exists(lock));
        }
        QVERIFY(!QFile::exists(lock));
    }

    /// What came while the other recorded is there when that one is gone.
    void takesOverWithTheLastMinute()
    {
        auto first = std::make_unique<HistoryStore>(path(), HistoryLimits(), fast());
        QTRY_VERIFY(first->state().storing);
        HistoryStore second(path(), {}, fast());
        QTRY_VERIFY(second.state().sentence.contains(QLatin1String("Another program")));
        QVERIFY(record(*first, looks(Start, 10)));
        QVERIFY(record(second, looks(Start, 10)));
        QVERIFY(record(second, looks(Start + 50'000, 3))); // the first never saw these
        first.reset();
        QTRY_VERIFY(second.state().sentence.isEmpty());
        QCOMPARE(doneIn(second, Start, Start + HourMs), 13 * 5);
    }

    /// More than may wait: dropped, counted and said, until the thread has caught up.
    void morePassesThanTheDiskTakes()
    {
        HistoryStore store(path(), {}, fast());
        QTRY_VERIFY(store.state().storing);
        const HistorySamples chunk{5000, looks(Start, 1000, 9)};
        for (qsizetype i = 0; i <= HistoryStore::MostWaiting / chunk.samples.size(); ++i)
            store.record(chunk);
        QVERIFY(store.dropped() > 0);
        QVERIFY(!store.state().storing);
        QVERIFY(store.state().sinceMs.has_value());
        QTRY_VERIFY_WITH_TIMEOUT(store.state().storing, 30'000);
        QTRY_COMPARE(store.waiting(), 0);
    }
};

QTEST_GUILESS_MAIN(TestHistoryFaults)
#include "tst_historyfaults.moc"
