// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log in real files: its chain, its anchor, several programs at once, full disks.
#include "auditlog.h"
#include "auditmodel.h"
#include "audittrail.h"
#include "fleet.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace qd;

namespace {

AuditPlaces placesIn(const QString &folder)
{
    return {folder + QStringLiteral("/audit/audit.jsonl"), folder + QStringLiteral("/conf/anchor")};
}

AuditRow sampleRow(int number)
{
    AuditRow row;
    row.timeMs = 1'764'000'000'123 + number;
    row.user = QStringLiteral("ann");
    row.host = QStringLiteral("ops-1");
    row.fleet = QStringLiteral("production-eu");
    row.object = QStringLiteral("worker:w%1").arg(number);
    row.action = QStringLiteral("pause");
    row.requestId = QStringLiteral("r-%1").arg(number);
    row.outcome = QStringLiteral("requested");
    row.message = QStringLiteral("\"quoted\" \u202e\n\x1b[2J √");
    return row;
}

/// Another program that writes, as itself (see main()).
int writeRows(const QString &folder, int count)
{
    AuditFile file(placesIn(folder));
    for (int i = 0; i < count; ++i) {
        QList<AuditRow> rows{sampleRow(i)};
        if (!file.append(rows).isEmpty())
            return 1;
    }
    return 0;
}

} // namespace

class TestAuditLog : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_dir;
    AuditPlaces m_places;

    QString append(int count, qint64 rotate = AuditFile::UsualRotateBytes)
    {
        AuditFile file(m_places, rotate);
        for (int i = 0; i < count; ++i) {
            QList<AuditRow> rows{sampleRow(i)};
            if (const QString trouble = file.append(rows); !trouble.isEmpty())
                return trouble;
        }
        return {};
    }
    QByteArrayList lines() const
    {
        QFile file(m_places.file);
        return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QByteArrayList();
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(m_places.file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static mode_t modeOf(const QString &path)
    {
        struct stat facts = {};
        return ::stat(QFile::encodeName(path).constData(), &facts) == 0 ? facts.st_mode & 0777 : 0;
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_places = placesIn(m_dir->path());
    }

    void chainsRowsThatAnybodyCanCheck()
    {
        QVERIFY(verifyAudit(m_places).whole); // nothing was ever done
        QCOMPARE(append(3), QString());
        QCOMPARE(modeOf(m_places.file), mode_t(0600));
        QCOMPARE(modeOf(m_places.anchor), mode_t(0600));
        QCOMPARE(modeOf(QFileInfo(m_places.file).path()), mode_t(0700));
        const AuditVerdict verdict = verifyAudit(m_places);
        QVERIFY2(verdict.whole, qPrintable(verdict.sentence));
        QCOMPARE(verdict.rows, 3);
        QCOMPARE(verdict.lastMs, sampleRow(2).timeMs);
        // As the documentation says: the line without its hash, hashed.
        QByteArray prev(64, '0');
        for (const QByteArray &line : lines().mid(0, 3)) {
            const qsizetype at = line.lastIndexOf(",\"hash\":");
            const QByteArray hash =
                QCryptographicHash::hash(line.left(at) + '}', QCryptographicHash::Sha256).toHex();
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            QCOMPARE(object[QLatin1String("hash")].toString().toLatin1(), hash);
            QCOMPARE(object[QLatin1String("prev")].toString().toLatin1(), prev);
            QCOMPARE(object[QLatin1String("message")].toString(), sampleRow(0).message);
            prev = hash;
        }
        QCOMPARE(readAuditAnchor(m_places.anchor)->hash, prev);
    }

    void findsEveryFlippedBit()
    {
        QCOMPARE(append(3), QString());
        const QByteArray good = lines().join('\n');
        const qsizetype second = good.indexOf('\n') + 1, third = good.indexOf('\n', second) + 1;
        for (qsizetype at = second; at < third - 1; at += 3) {
            QByteArray bytes = good;
            bytes[at] = char(bytes[at] ^ 1);
            write(bytes);
            const AuditVerdict verdict = verifyAudit(m_places);
            QVERIFY2(!verdict.whole && verdict.badRow == 2, qPrintable(verdict.sentence));
        }
        write(good);
        QVERIFY(verifyAudit(m_places).whole);
    }

    void namesTheFirstBadRow_data()
    {
        QTest::addColumn<QString>("deed");
        QTest::addColumn<qint64>("row");
        QTest::newRow("a row taken out") << QStringLiteral("delete") << qint64(2);
        QTest::newRow("the first taken out") << QStringLiteral("first") << qint64(1);
        QTest::newRow("two swapped") << QStringLiteral("swap") << qint64(2);
        QTest::newRow("the end cut off") << QStringLiteral("cut") << qint64(4);
        QTest::newRow("the last line's end") << QStringLiteral("chop") << qint64(5);
        QTest::newRow("emptied") << QStringLiteral("empty") << qint64(1);
        QTest::newRow("removed") << QStringLiteral("remove") << qint64(1);
        QTest::newRow("a row twice") << QStringLiteral("twice") << qint64(3);
        QTest::newRow("forged with its hash") << QStringLiteral("forge") << qint64(3);
        QTest::newRow("the last forged with its hash") << QStringLiteral("forge last") << qint64(5);
    }

    void namesTheFirstBadRow()
    {
        QFETCH(QString, deed);
        QFETCH(qint64, row);
        QCOMPARE(append(5), QString());
        QByteArrayList all = lines();
        const auto forge = [&all](int at) {
            QString why;
            AuditRow forged = *auditRow(all[at], &why);
            forged.user = QStringLiteral("eve");
            all[at] = auditLine(forged);
        };
        if (deed == u"delete")
            all.removeAt(1);
        else if (deed == u"first")
            all.removeAt(0);
        else if (deed == u"swap")
            all.swapItemsAt(1, 2);
        else if (deed == u"cut")
            all.remove(3, 2);
        else if (deed == u"empty")
            all = {QByteArray()};
        else if (deed == u"twice")
            all.insert(2, all[1]);
        else if (deed == u"forge")
            forge(1);
        else if (deed == u"forge last")
            forge(4);
        QByteArray bytes = all.join('\n');
        if (deed == u"chop")
            bytes.chop(3);
        write(bytes);
        if (deed == u"remove")
            QVERIFY(QFile::remove(m_places.file));
        const AuditVerdict verdict = verifyAudit(m_places);
        QVERIFY2(!verdict.whole, qPrintable(verdict.sentence));
        QVERIFY2(verdict.badRow == row, qPrintable(verdict.sentence));
        QVERIFY(verdict.sentence.contains(QString::number(row)) || deed == u"remove" ||
                deed == u"empty");

        // What comes later does not hide it.
        QCOMPARE(append(2), QString());
        const AuditVerdict later = verifyAudit(m_places);
        const qint64 named = deed == u"forge last" ? row + 1 : row; // it does not follow that one
        QVERIFY2(!later.whole && later.badRow == named, qPrintable(later.sentence));
    }

    void aMissingAnchorIsSaid()
    {
        QCOMPARE(append(2), QString());
        QVERIFY(QFile::remove(m_places.anchor));
        const AuditVerdict verdict = verifyAudit(m_places);
        QVERIFY(!verdict.whole);
        QVERIFY(verdict.sentence.contains(QStringLiteral("anchor")));
    }

    void halfALineIsToldAndMended()
    {
        QCOMPARE(append(3), QString());
        write(lines().join('\n') + "{\"seq\":4,\"time\":\"2026-0");
        const AuditVerdict verdict = verifyAudit(m_places);
        QVERIFY2(verdict.whole && verdict.sentence.contains(QStringLiteral("Half a line")),
                 qPrintable(verdict.sentence));
        QCOMPARE(append(1), QString());
        const QList<AuditRow> rows = AuditFile::newest(m_places, 10);
        QCOMPARE(rows.size(), 5);
        QCOMPARE(rows[3].action, QStringLiteral("mend"));
        QVERIFY(rows[3].message.contains(QStringLiteral("23 bytes")));
        QCOMPARE(rows[4].object, QStringLiteral("worker:w0"));
        QVERIFY(verifyAudit(m_places).whole);
    }

    void rotatesAndGoesOn()
    {
        QCOMPARE(append(24, 2048), QString());
        const QStringList files = m_places.files();
        QVERIFY(files.size() >= 3);
        QVERIFY(QFileInfo(files.last()).size() < 8192);
        AuditVerdict verdict = verifyAudit(m_places);
        QVERIFY2(verdict.whole && verdict.rows == 24, qPrintable(verdict.sentence));
        QCOMPARE(AuditFile::newest(m_places, 14).constFirst().seq, 11);
        // Rotated, and then the power went before the first row.
        QVERIFY(QFile::rename(files.last(), files.first() + QStringLiteral(".aside")));
        QVERIFY(!verifyAudit(m_places).whole);
        QVERIFY(QFile::rename(files.first() + QStringLiteral(".aside"), files.last()));
        QVERIFY(QFile::remove(files.first()));
        verdict = verifyAudit(m_places);
        QCOMPARE(verdict.badRow, 1);
        QVERIFY(verdict.sentence.contains(QStringLiteral("missing")));
        QVERIFY(verifyAuditFile(files.last()).whole); // alone, as a copy would be
    }

    void twoProgramsAtOnce()
    {
        QProcess one, two;
        for (QProcess *process : {&one, &two})
            process->start(QCoreApplication::applicationFilePath(),
                           {QStringLiteral("--write"), m_dir->path(), QStringLiteral("20")});
        QVERIFY(one.waitForFinished() && two.waitForFinished());
        QCOMPARE(one.exitCode() + two.exitCode(), 0);
        const AuditVerdict verdict = verifyAudit(m_places);
        QVERIFY2(verdict.whole && verdict.rows == 40, qPrintable(verdict.sentence));
    }

    void writesBesideAndReadsBack()
    {
        AuditLog log(m_places);
        QSignalSpy written(&log, &AuditLog::written), read(&log, &AuditLog::rowsRead),
            verified(&log, &AuditLog::verified);
        AuditRow row = sampleRow(1);
        row.user.clear();
        row.host.clear();
        row.timeMs = 0;
        for (int i = 0; i < 500; ++i)
            log.note(row);
        QTRY_COMPARE(log.waiting(), 0);
        log.verify();
        log.read();
        QTRY_COMPARE(read.size(), 1);
        QVERIFY(verified.first().first().value<AuditVerdict>().whole);
        const auto rows = read.first().first().value<QList<AuditRow>>();
        QCOMPARE(rows.size(), 500);
        QCOMPARE(rows[0].user, auditUser());
        QVERIFY(rows[0].timeMs > 1'600'000'000'000);
        AuditModel model;
        QAbstractItemModelTester tester(&model);
        model.setRows(rows.mid(0, 400));
        model.setFilter(QStringLiteral("PAUSE r-1"));
        QCOMPARE(model.rowCount(), 400);
        model.add(rows.mid(300)); // what is there already is not shown twice
        QCOMPARE(model.rowCount(), 500);
        QCOMPARE(model.row(0)->seq, 500);
        model.setFilter(QStringLiteral("nobody"));
        QCOMPARE(model.rowCount(), 0);
    }

    void aFullDiskKeepsTheRowsForLater()
    {
        // A folder where the file should be: nothing can be written there.
        QVERIFY(QDir().mkpath(m_places.file));
        AuditLog log(m_places, 50);
        QSignalSpy trouble(&log, &AuditLog::troubleChanged);
        log.note(sampleRow(1));
        log.note(sampleRow(2));
        QTRY_VERIFY(!log.trouble().isEmpty());
        QCOMPARE(log.waiting(), 2);
        QVERIFY2(log.trouble().contains(QStringLiteral("cannot be written")),
                 qPrintable(log.trouble()));
        QVERIFY(QDir().rmdir(m_places.file));
        log.note(sampleRow(3));
        QTRY_COMPARE(log.waiting(), 0);
        QVERIFY(log.trouble().isEmpty());
        QCOMPARE(verifyAudit(m_places).rows, 3);
        QCOMPARE(AuditFile::newest(m_places, 9)[0].object, QStringLiteral("worker:w1"));
    }

    void whatPeopleDoToAFleetIsNoted()
    {
        Fleet fleet(QStringLiteral("production-eu"));
        fleet.setOperatorName(QStringLiteral("ann"));
        AuditTrail trail(fleet);
        QList<AuditRow> rows;
        connect(&trail, &AuditTrail::noted, &trail, [&](const AuditRow &row) { rows << row; });
        FeedBatch batch;
        batch.receivedAtMs = 1000;
        batch.workersComplete = true;
        Worker worker;
        worker.key = worker.name = worker.address = QStringLiteral("w1");
        worker.status = QStringLiteral("crashed");
        worker.addressConfirmed = true;
        batch.workers = {worker};
        FeedStatus status;
        status.state = ConnectionState::Live;
        fleet.setStatus(status, 1000);
        fleet.apply(batch, 1000);

        const auto id = fleet.command(ControlAction::Start, QStringLiteral("w1"), 1100);
        QVERIFY(id);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].outcome, QStringLiteral("requested"));
        FeedBatch answer;
        answer.results = {{*id, Outcome::Refused, QStringLiteral("no"), false}};
        fleet.apply(answer, 1200);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[1].outcome, QStringLiteral("refused"));
        QCOMPARE(rows[1].requestId, rows[0].requestId);
        QCOMPARE(rows[1].object, QStringLiteral("worker:w1"));

        Question question;
        question.kind = Question::Requeue;
        question.queue = QStringLiteral("mail");
        question.ids = {QStringLiteral("1-0")};
        question.fields = {{QByteArray("password"), QByteArray("secret")}};
        question.dryRun = true;
        fleet.ask(question);
        QCOMPARE(rows.size(), 2); // it changes nothing
        question.dryRun = false;
        Answer results;
        results.id = fleet.ask(question);
        QCOMPARE(rows.size(), 3);
        QVERIFY(!rows[2].message.contains(QStringLiteral("secret")));
        results.body =
            QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("1-0")},
                                   {QStringLiteral("outcome"), QStringLiteral("requeued")},
                                   {QStringLiteral("new_id"), QStringLiteral("2-0")}}};
        FeedBatch told;
        told.answers = {results};
        fleet.apply(told, 1300);
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[3].outcome, QStringLiteral("requeued"));
        QCOMPARE(rows[3].requestId, rows[2].requestId);
        QVERIFY(rows[3].message.contains(QStringLiteral("2-0")));

        QVERIFY(fleet.alerts()->rowCount() > 0);
        const QString alert = fleet.alerts()->record(0)->id;
        fleet.watch()->acknowledge({alert}, fleet.operatorName(), 5);
        fleet.watch()->acknowledge({alert}, fleet.operatorName(), 6); // nothing new
        fleet.watch()->snooze({alert}, 1'900'000'000'000);
        fleet.watch()->takeBack({alert});
        fleet.watch()->muteAll(1'900'000'000'000);
        fleet.noteReveal(QStringLiteral("password of 1-0 in mail"));
        QStringList actions;
        for (const AuditRow &row : rows.mid(4))
            actions << row.action;
        QCOMPARE(actions.join(u' '), QStringLiteral("acknowledge snooze take_back mute reveal"));
        QCOMPARE(rows[4].user, QStringLiteral("ann"));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 4 && QByteArrayView(argv[1]) == "--write")
        return writeRows(QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toInt());
    TestAuditLog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_auditlog.moc"
