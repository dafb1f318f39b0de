// SPDX-License-Identifier: GPL-3.0-or-later
// The terminal program itself stopped, and its own clock set, beside a real Redis at work.
#include "clock.h"
#include "redisserver.h"
#include "runprogram.h"
#include "shiftedclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <csignal>

using namespace qd;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestCtlDrill final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void goesOnFreshAfterItStoodStill();
    void itsOwnClockSetMakesNobodyStale();
    void saysThatTheServersClockIsAnother();

private:
    QByteArray redis(const QStringList &words) const { return m_server->cli(words); }
    void beat(const char *worker) const
    {
        redis({s("XADD"), s("fleet_events"), s("*"), s("type"), s("heartbeat"), s("worker_id"),
               s(worker)});
    }
    void follow(const QStringList &words)
    {
        m_program.start(s(QD_BIN_DIR "/quarterdeckctl"),
                        words + QStringList{s("--json"), s("--redis"), m_server->url()});
        QVERIFY(m_program.waitForStarted());
    }
    const QList<QJsonObject> &lines()
    {
        m_rest += m_program.readAllStandardOutput();
        for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
            m_lines += QJsonDocument::fromJson(m_rest.first(end)).object();
            m_rest.remove(0, end + 1);
        }
        return m_lines;
    }
    QJsonObject overview()
    {
        for (qsizetype i = lines().size() - 1; i >= 0; --i) {
            if (m_lines.at(i).contains(s("overview")))
                return m_lines.at(i)[s("overview")].toObject();
        }
        return {};
    }
    /// Of all overviews that came: nobody may be anything but fresh, nor of a strange age.
    void everybodyWasFresh()
    {
        for (const QJsonObject &line : lines()) {
            for (const auto &one : line[s("overview")].toObject()[s("workers")].toArray()) {
                const QJsonObject worker = one.toObject();
                QCOMPARE(worker[s("liveness")].toString(), s("fresh"));
                const double age = worker[s("last_seen_age_seconds")].toDouble(-1);
                QVERIFY2(age >= 0 && age < 25, qPrintable(QString::number(age)));
            }
        }
    }
    QSet<QByteArray> connections() const
    {
        QSet<QByteArray> ids;
        for (const QByteArray &line : redis({s("CLIENT"), s("LIST")}).split('\n')) {
            if (line.contains("name=quarterdeck"))
                ids.insert(line.split(' ').first());
        }
        return ids;
    }

    std::unique_ptr<RedisServer> m_server;
    QProcess m_program;
    QByteArray m_rest;
    QList<QJsonObject> m_lines;
};

void TestCtlDrill::init()
{
    if (!RedisServer::available())
        QSKIP("redis-server and redis-cli are not installed");
    m_server = std::make_unique<RedisServer>();
    QVERIFY2(m_server->start(), qPrintable(m_server->errors()));
    m_rest.clear();
    m_lines.clear();
}

void TestCtlDrill::cleanup()
{
    if (m_program.state() != QProcess::NotRunning) {
        m_program.kill();
        m_program.waitForFinished();
    }
    m_server.reset();
}

void TestCtlDrill::goesOnFreshAfterItStoodStill() // F42
{
    beat("w1");
    follow({s("activity"), s("--follow"), s("--from"), s("0")});
    QTRY_COMPARE_WITH_TIMEOUT(lines().size(), 1, 10'000);
    const auto before = connections();
    QCOMPARE(before.size(), 2);
    ::kill(pid_t(m_program.processId()), SIGSTOP);
    redis({s("EVAL"),
           s("for i=1,3000 do redis.call('XADD','fleet_events','*','type','x','n',i) end"),
           s("0")});
    QTest::qWait(12'000); // the fault itself; a suspended computer's is longer
    ::kill(pid_t(m_program.processId()), SIGCONT);
    beat("w1");
    QTRY_COMPARE_WITH_TIMEOUT(lines().size(), 3'002, 5'000);
    QTRY_VERIFY(!connections().intersects(before)); // what they held may be of long ago
    QTRY_COMPARE(connections().size(), 2);
    for (const QJsonObject &line : lines())
        QVERIFY(!line.contains(s("gap")));
}

void TestCtlDrill::itsOwnClockSetMakesNobodyStale() // F48
{
    const QString clock = m_server->folder() + s("/ours");
    writeClockShift(clock, 0);
    m_program.setProcessEnvironment(shiftedClock(clock));
    beat("w1");
    follow({s("watch")});
    QTRY_VERIFY_WITH_TIMEOUT(overview()[s("workers")].toArray().size() == 1, 10'000);
    for (const qint64 shift : {3'600, -3'600, 7'200}) {
        writeClockShift(clock, shift);
        for (int i = 0; i < 3; ++i) {
            const auto sofar = lines().size();
            beat(i == 1 ? "w2" : "w1");
            QTRY_VERIFY(lines().size() > sofar);
        }
    }
    // Until the server's clock was asked again, and after it.
    QTest::qWait(11'000);
    beat("w1");
    beat("w2");
    const auto sofar = lines().size();
    QTRY_VERIFY(lines().size() > sofar);
    everybodyWasFresh();
    QCOMPARE(overview()[s("workers")].toArray().size(), 2);
}

void TestCtlDrill::saysThatTheServersClockIsAnother() // F14
{
    m_server = std::make_unique<RedisServer>();
    m_server->shiftClock(3'600);
    QVERIFY2(m_server->start(), qPrintable(m_server->errors()));
    beat("w1");
    const Run r =
        run(s(QD_BIN_DIR "/quarterdeckctl"), {s("overview"), s("--redis"), m_server->url()});
    QCOMPARE(r.exitCode, 0);
    QVERIFY2(r.out.contains("60 min ahead of this computer's"), r.out.constData());
    const Run json = run(s(QD_BIN_DIR "/quarterdeckctl"),
                         {s("workers"), s("--json"), s("--redis"), m_server->url()});
    const QJsonObject worker = json.json().array().first().toObject();
    QCOMPARE(worker[s("liveness")].toString(), s("fresh"));
    QVERIFY(worker[s("last_seen_age_seconds")].toDouble(-1) >= 0);
}

QTEST_GUILESS_MAIN(TestCtlDrill)
#include "tst_ctldrill.moc"
