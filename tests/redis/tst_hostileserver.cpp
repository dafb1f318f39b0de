// SPDX-License-Identifier: GPL-3.0-or-later
// A server that means harm, over a whole connection of a feed: one sentence, back-off, bounded
// memory, and all is well again when a real Redis stands at its place.
#include "feedprobe.h"
#include "hostilereplies.h"
#include "pythonprocess.h"
#include "redisfeed.h"
#include "redisserver.h"

#include <QFile>
#include <QTest>

using namespace qd;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Of this process: "VmRSS" or "VmHWM" (the most there ever was), in MiB.
double memoryMb(const char *field)
{
    QFile file(s("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.mid(qstrlen(field) + 1).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace

class TestHostileServer final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void isSurvived_data();
    void isSurvived();
};

void TestHostileServer::initTestCase()
{
    if (!RedisServer::available())
        QSKIP("redis-server and redis-cli are not installed");
}

void TestHostileServer::isSurvived_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QJsonObject>("reply");
    for (const HostileReply &one : hostileReplies())
        QTest::newRow(one.name) << s(one.command) << one.reply;
}

void TestHostileServer::isSurvived()
{
    QFETCH(QString, command);
    QFETCH(QJsonObject, reply);
    const double before = memoryMb("VmRSS");
    auto hostile = std::make_unique<RespServer>();
    hostile->answer({{command, reply}});
    RedisOptions options;
    options.address = RedisAddress::parse(hostile->url(), nullptr);
    RedisFeed feed(options);
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY_WITH_TIMEOUT(!probe.status.error.isEmpty(), 15'000);
    QVERIFY2(probe.status.error.startsWith(s("Redis at redis://127.0.0.1:")),
             qPrintable(probe.status.error));
    QVERIFY(probe.status.error.size() < 400 && !probe.status.error.contains(u'\n'));
    const int tries = hostile->connections();
    QTest::qWait(1'000); // the number of tries in a span of time is what is tested
    const int more = hostile->connections() - tries;
    QVERIFY2(more <= 10, qPrintable(QString::number(more))); // of both connections
    // Twice the 16 MiB that a reply may have, and what the allocator keeps of it.
    QVERIFY2(memoryMb("VmHWM") - before < 100, qPrintable(QString::number(memoryMb("VmHWM"))));

    const quint16 port = hostile->port();
    hostile.reset();
    RedisServer real({s("--port"), QString::number(port)});
    QVERIFY2(real.start(), qPrintable(real.errors()));
    real.cli(
        {s("XADD"), s("fleet_events"), s("*"), s("type"), s("heartbeat"), s("worker_id"), s("w1")});
    QTRY_VERIFY_WITH_TIMEOUT(probe.is(ConnectionState::Live), 15'000);
    QTRY_COMPARE(probe.workers.size(), 1);
}

QTEST_GUILESS_MAIN(TestHostileServer)
#include "tst_hostileserver.moc"
