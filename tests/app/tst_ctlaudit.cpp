// SPDX-License-Identifier: GPL-3.0-or-later
// What the terminal does is in the audit log before it is sent, and the log can be checked.
#include "auditverdict.h"
#include "pythonprocess.h"
#include "runprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace qd;

class TestCtlAudit : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<ContractServer> m_server;

    static Run ctl(const QStringList &arguments)
    {
        return run(QStringLiteral(QD_BIN_DIR "/quarterdeckctl"), arguments);
    }
    Run control(const QString &verb) const
    {
        return ctl({QStringLiteral("control"), verb, QStringLiteral("discovery"),
                    QStringLiteral("--yes"), QStringLiteral("--json"), QStringLiteral("--api"),
                    m_server->base()});
    }
    static QJsonArray exported()
    {
        return ctl({QStringLiteral("audit"), QStringLiteral("export"), QStringLiteral("--json")})
            .json()
            .array();
    }

private slots:
    void initTestCase() { m_server = std::make_unique<ContractServer>(); }
    void cleanupTestCase() { m_server.reset(); }

    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_home->filePath(QStringLiteral("data")).toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", m_home->filePath(QStringLiteral("config")).toLocal8Bit());
    }

    void askedAndEndedAreRows()
    {
        const Run paused = control(QStringLiteral("pause"));
        QVERIFY2(paused.exitCode == 0, paused.err.constData());
        const QString request = paused.json().array().at(0)["request_id"].toString();
        const QJsonArray rows = exported();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0)["outcome"].toString(), QStringLiteral("requested"));
        QCOMPARE(rows.at(1)["outcome"].toString(), QStringLiteral("done"));
        for (const auto &row : rows) {
            QCOMPARE(row.toObject()["request_id"].toString(), request);
            QCOMPARE(row.toObject()["action"].toString(), QStringLiteral("pause"));
            QCOMPARE(row.toObject()["user"].toString(), auditUser());
        }
        const Run whole = ctl({QStringLiteral("audit"), QStringLiteral("verify")});
        QVERIFY2(whole.exitCode == 0, whole.err.constData());
        QVERIFY(whole.out.contains("All 2 rows"));

        const Run csv =
            ctl({QStringLiteral("audit"), QStringLiteral("export"), QStringLiteral("--csv"),
                 QStringLiteral("--since"), QStringLiteral("2020-01-01")});
        QCOMPARE(csv.out.count('\n'), 3);
        QVERIFY(csv.out.startsWith("seq,time,user,"));
        const Run none =
            ctl({QStringLiteral("audit"), QStringLiteral("export"), QStringLiteral("--json"),
                 QStringLiteral("--since"), QStringLiteral("2999-01-01T00:00:00Z")});
        QVERIFY(none.json().isArray() && none.json().array().isEmpty());
    }

    void theFirstBadRowIsNamed()
    {
        QCOMPARE(control(QStringLiteral("resume")).exitCode, 0);
        const QString path = AuditPlaces::usual().file;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        bytes.replace(bytes.indexOf("resume"), 6, "remove");
        file.seek(0);
        file.write(bytes);
        file.close();
        const Run bad =
            ctl({QStringLiteral("audit"), QStringLiteral("verify"), QStringLiteral("--json")});
        QCOMPARE(bad.exitCode, 1);
        QCOMPARE(bad.json()["first_bad_row"].toInt(), 1);
        QCOMPARE(ctl({QStringLiteral("audit"), QStringLiteral("verify"), path}).exitCode, 1);
        const Run words = ctl({QStringLiteral("audit"), QStringLiteral("verify")});
        QVERIFY2(words.err.contains("Row 1 is the first bad one"), words.err.constData());
        QVERIFY(QFile::remove(path));
        QCOMPARE(ctl({QStringLiteral("audit"), QStringLiteral("verify")}).exitCode, 1);
    }

    void aLogThatCannotBeWrittenIsSaidAndHoldsNobodyUp()
    {
        QVERIFY(QDir().mkpath(AuditPlaces::usual().file)); // a folder in its place
        const int before = m_server->applied();
        const Run paused = control(QStringLiteral("pause"));
        QCOMPARE(paused.exitCode, 0);
        QVERIFY2(paused.err.contains("The audit log cannot be written"), paused.err.constData());
        QCOMPARE(paused.errorLines(), 1);
        QCOMPARE(m_server->applied(), before + 1);
    }
};

QTEST_GUILESS_MAIN(TestCtlAudit)
#include "tst_ctlaudit.moc"
