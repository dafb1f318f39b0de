// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs given back, put aside and brought back from there: each exactly once, wherever the line
// breaks.
#include "deadletters.h"
#include "redisserver.h"
#include "requeue.h"

#include <QEventLoop>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>
#include <array>

using namespace qd;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

using Outcomes = std::optional<std::vector<RequeueOutcome>>;

const QByteArray copiesScript =
    "local open, dead = 0, 0 "
    "local last = '0-0' local has = redis.call('EXISTS', 'jobs') == 1 "
    "local groups = has and redis.call('XINFO', 'GROUPS', 'jobs') or {} "
    "for _, g in ipairs(groups) do for i = 1, #g, 2 do "
    "if g[i] == 'last-delivered-id' then last = g[i + 1] end end "
    "for _, p in ipairs(redis.call('XPENDING', 'jobs', 'g', '-', '+', 1000)) do "
    "open = open + 1 end end "
    "open = open + #redis.call('XRANGE', 'jobs', '(' .. last, '+') "
    "dead = #redis.call('XRANGE', 'jobs:dead', '-', '+') "
    "return open .. ' ' .. dead";

/// A line to the server that ends after so many bytes: these arrive, no more do.
class Cutter final : public QObject
{
public:
    enum Way { Up, Down };

    explicit Cutter(quint16 target)
    {
        m_listener.listen(QHostAddress::LocalHost);
        connect(&m_listener, &QTcpServer::newConnection, this, [this, target] {
            QTcpSocket *client = m_listener.nextPendingConnection();
            auto *server = new QTcpSocket(client);
            client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            connect(client, &QTcpSocket::readyRead, this, [=, this] { pass(client, server, Up); });
            connect(server, &QTcpSocket::readyRead, this,
                    [=, this] { pass(server, client, Down); });
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
            server->connectToHost(QHostAddress::LocalHost, target);
            server->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        });
    }
    quint16 port() const { return m_listener.serverPort(); }
    void arm(Way way, int bytes)
    {
        m_way = way;
        m_left = bytes;
        m_armed = true;
        m_cut = false;
    }
    void count() { m_counted = {}; }
    int counted(Way way) const { return m_counted[way]; } ///< bytes since count()
    bool disarm()                                         ///< whether it has cut
    {
        m_armed = false;
        return m_cut;
    }

private:
    void pass(QTcpSocket *from, QTcpSocket *to, Way way)
    {
        QByteArray bytes = from->readAll();
        m_counted[way] += int(bytes.size());
        if (!m_armed || way != m_way) {
            to->write(bytes);
            return;
        }
        bytes.truncate(m_left);
        m_left -= bytes.size();
        to->write(bytes);
        if (m_left > 0)
            return;
        m_armed = false;
        m_cut = true;
        from->disconnect(this); // whatever follows
        to->disconnect(this);
        to->disconnectFromHost(); // what was written goes out first
        from->disconnectFromHost();
    }

    QTcpServer m_listener;
    std::array<int, 2> m_counted{};
    Way m_way = Up;
    qsizetype m_left = 0;
    bool m_armed = false, m_cut = false;
};

} // namespace

class TestRequeue final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void deadLettersGoBack();
    void namedOnesAndDryRun();
    void onlyWhatIsOldEnough();
    void whatDiesMeanwhileIsLeft();
    void twoAtOnceGiveBackOnce();
    void poisonIsPutAside();
    void neededRights();
    void cutAtAnyByte_data();
    void cutAtAnyByte();

private:
    QByteArray redis(const char *words) const { return m_server->cli(s(words).split(u' ')); }
    QString addDead(const char *fields = "n 1 error boom failed_at 1763786000.5 deliveries 5 "
                                         "original_id 7-0") const
    {
        return QString::fromLatin1(
            m_server->cli(s("XADD jobs:dead *").split(u' ') + s(fields).split(u' ')));
    }
    QString addOrphan(int deliveries = 1) const
    {
        const QString id = QString::fromLatin1(redis("XADD jobs * n 1 error mine"));
        redis("XREADGROUP GROUP g gone COUNT 1 STREAMS jobs >");
        if (deliveries > 1)
            m_server->cli({s("XCLAIM"), s("jobs"), s("g"), s("gone"), s("0"), id, s("RETRYCOUNT"),
                           QString::number(deliveries)});
        return id;
    }
    /// How many copies of job 1 are still to be done, in the queue and among the dead.
    QByteArray copies() const
    {
        return m_server->cli({s("EVAL"), QString::fromLatin1(copiesScript), s("0")});
    }
    /// Where to cut \a total bytes: after each of the head and of the tail, and after some of the
    /// script's text between, where one is like the other. QUARTERDECK_EVERY_BYTE in the
    /// environment: after each.
    static QList<int> cutsOf(int total)
    {
        const bool every = qEnvironmentVariableIsSet("QUARTERDECK_EVERY_BYTE");
        QList<int> cuts;
        for (int at = 0; at <= total; at += every || at < 24 || at > total - 96 ? 1 : 31)
            cuts += at;
        return cuts;
    }
    /// The text of the answer, at once when it is there.
    static QByteArray call(RedisClient &client, const QByteArrayList &argv)
    {
        QEventLoop loop;
        QByteArray text;
        client.command(argv, [&](const RespValue &reply) {
            text = reply.text;
            loop.quit();
        });
        loop.exec();
        return text;
    }
    static void open(RedisClient &client)
    {
        while (!client.isReady()) {
            QSignalSpy ready(&client, &RedisClient::ready);
            client.open(); // without its pause
            ready.wait(1'000);
        }
    }
    /// One dead letter, or one orphan, and nothing else; answers with its id.
    static QByteArrayList setUp(bool dead)
    {
        return {"EVAL",
                "redis.call('DEL','jobs','jobs:dead') "
                "redis.call('XGROUP','CREATE','jobs','g','0','MKSTREAM') "
                "if ARGV[1] == '1' then return redis.call('XADD','jobs:dead','*','n','1','error',"
                "'boom','failed_at','1763786000.5','deliveries','5','original_id','7-0') end "
                "local id = redis.call('XADD','jobs','*','n','1','error','mine') "
                "redis.call('XREADGROUP','GROUP','g','gone','COUNT','1','STREAMS','jobs','>') "
                "return id",
                "0", dead ? "1" : "0"};
    }
    Outcomes requeue(RedisClient &client, const RequeueRequest &request, bool dead) const
    {
        QEventLoop loop;
        QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
        Outcomes outcomes;
        const auto done = [&](Outcomes all) {
            outcomes = std::move(all);
            QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
        };
        if (dead)
            requeueDeadLetters(client, request, m_nowMs, done);
        else
            requeueOrphans(
                client, request, [](const QString &) { return Holder{}; }, done);
        loop.exec();
        return outcomes;
    }
    std::unique_ptr<RedisClient> connected(const RedisAddress &address)
    {
        auto client = std::make_unique<RedisClient>(address, "test");
        client->open();
        [&] { QTRY_VERIFY(client->isReady()); }();
        return client;
    }
    RedisAddress address() const
    {
        QString error;
        return RedisAddress::parse(m_server->url(), &error);
    }
    static RequeueRequest request(const QStringList &ids = {})
    {
        RequeueRequest out;
        out.queue = "jobs";
        out.ids = ids;
        out.minIdleMs = 0;
        return out;
    }

    std::unique_ptr<RedisServer> m_server;
    quint16 m_port = 0;
    qint64 m_nowMs = 0;
};

void TestRequeue::init()
{
    if (!RedisServer::available())
        QSKIP("redis-server and redis-cli are not installed");
    m_port = RedisServer::freePort();
    m_server = std::make_unique<RedisServer>(QStringList{s("--port"), QString::number(m_port)});
    QVERIFY2(m_server->start(), qPrintable(m_server->errors()));
    m_nowMs = qint64(redis("TIME").split('\n').first().toLongLong()) * 1000 + 1000;
}

void TestRequeue::deadLettersGoBack()
{
    for (int i = 0; i < 450; ++i) // more than a page
        redis("EVAL return(redis.call('XADD','jobs:dead','*','n',ARGV[1],'url','http://x','error',"
              "'boom','failed_at','1','deliveries','5','original_id','7-0','requeued_from','3-0'))"
              " 0 1");
    const auto client = connected(address());
    const Outcomes outcomes = requeue(*client, request(), true);
    QVERIFY(outcomes);
    QCOMPARE(outcomes->size(), size_t(450));
    QCOMPARE(redis("XLEN jobs:dead"), QByteArray("0"));
    QCOMPARE(redis("XLEN jobs"), QByteArray("450"));
    for (const RequeueOutcome &one : *outcomes)
        QCOMPARE(one.outcome, s("requeued"));
    // The job's own fields, and where it came from.
    QCOMPARE(redis("XRANGE jobs - + COUNT 1"), outcomes->front().newId.toLatin1() +
                                                   "\nn\n1\nurl\nhttp://x\nrequeued_from\n" +
                                                   outcomes->front().id.toLatin1());
    QVERIFY(requeue(*client, request(), true)->empty());
}

void TestRequeue::namedOnesAndDryRun()
{
    const QString one = addDead(), two = addDead();
    const auto client = connected(address());
    RequeueRequest dry = request({two, s("9-9"), s("nonsense")});
    dry.dryRun = true;
    Outcomes outcomes = requeue(*client, dry, true);
    QCOMPARE((*outcomes)[0].outcome, s("requeued"));
    QCOMPARE((*outcomes)[1].outcome, s("gone"));
    QCOMPARE((*outcomes)[2].outcome, s("gone"));
    QCOMPARE(copies(), QByteArray("0 2"));
    outcomes = requeue(*client, request({two}), true);
    QCOMPARE((*outcomes)[0].outcome, s("requeued"));
    QCOMPARE(copies(), QByteArray("1 1"));
    outcomes = requeue(*client, request({two}), true); // somebody was faster
    QCOMPARE((*outcomes)[0].outcome, s("gone"));
    QVERIFY((*outcomes)[0].newId.isEmpty());
    QCOMPARE(copies(), QByteArray("1 1"));
    QVERIFY(redis("XRANGE jobs:dead - +").startsWith(one.toLatin1()));
}

void TestRequeue::onlyWhatIsOldEnough()
{
    redis("XADD jobs:dead 1000-0 n 1");
    addDead();
    const auto client = connected(address());
    RequeueRequest old = request();
    old.minIdleMs = 60'000;
    const Outcomes outcomes = requeue(*client, old, true);
    QCOMPARE(outcomes->size(), size_t(1));
    QCOMPARE(outcomes->front().id, s("1000-0"));
    QCOMPARE(copies(), QByteArray("1 1"));
}

void TestRequeue::whatDiesMeanwhileIsLeft()
{
    // A job that dies again at once must not keep us giving it back for ever.
    for (int i = 0; i < 250; ++i)
        addDead();
    const auto client = connected(address()), other = connected(address());
    QTimer again;
    QObject::connect(&again, &QTimer::timeout, this, [&] {
        other->command({"XADD", "jobs:dead", "*", "n", "2"}, [](const RespValue &) {});
    });
    again.start(1);
    const Outcomes outcomes = requeue(*client, request(), true);
    again.stop();
    QVERIFY(outcomes->size() >= 250);
    QCOMPARE(redis("XLEN jobs").toULongLong(), qulonglong(outcomes->size()));
}

void TestRequeue::twoAtOnceGiveBackOnce()
{
    QStringList ids;
    for (int i = 0; i < 100; ++i)
        ids += addDead();
    const auto a = connected(address()), b = connected(address());
    Outcomes first, second;
    requeueDeadLetters(*a, request(ids), m_nowMs, [&](Outcomes all) { first = std::move(all); });
    requeueDeadLetters(*b, request(ids), m_nowMs, [&](Outcomes all) { second = std::move(all); });
    QTRY_VERIFY(first && second);
    for (size_t i = 0; i < first->size(); ++i) {
        const QStringList both{(*first)[i].outcome, (*second)[i].outcome};
        QVERIFY(both.contains(s("requeued")) && both.contains(s("gone")));
    }
    QCOMPARE(copies(), QByteArray("100 0"));
}

void TestRequeue::poisonIsPutAside()
{
    redis("XGROUP CREATE jobs g 0 MKSTREAM");
    const QString id = addOrphan(7);
    const auto client = connected(address());
    RequeueRequest aside = request({id});
    aside.toDead = aside.dryRun = true;
    Outcomes outcomes = requeue(*client, aside, false);
    QCOMPARE(outcomes->front().outcome, s("dead"));
    QCOMPARE(outcomes->front().deliveries, 7);
    QCOMPARE(copies(), QByteArray("1 0"));
    aside.dryRun = false;
    outcomes = requeue(*client, aside, false);
    QCOMPARE(outcomes->front().outcome, s("dead"));
    QCOMPARE(copies(), QByteArray("0 1"));
    const QByteArrayList words = redis("XRANGE jobs:dead - +").split('\n');
    QCOMPARE(words.value(0), outcomes->front().newId.toLatin1());
    const auto field = [&](const char *name) { return words.value(words.indexOf(name) + 1); };
    QCOMPARE(field("n"), QByteArray("1"));
    QVERIFY(field("error").contains("7 deliveries"));
    QCOMPARE(field("deliveries"), QByteArray("7"));
    QCOMPARE(field("original_id"), id.toLatin1());
    QVERIFY(std::abs(field("failed_at").toDouble() * 1000 - double(m_nowMs)) < 60'000);
    QCOMPARE(words.count("error"), 1);
    outcomes = requeue(*client, aside, false);
    QCOMPARE(outcomes->front().outcome, s("gone"));
    outcomes = requeue(*client, request(), true); // and back
    QCOMPARE(outcomes->front().outcome, s("requeued"));
    QCOMPARE(copies(), QByteArray("1 0"));
}

void TestRequeue::neededRights()
{
    redis("XGROUP CREATE jobs g 0 MKSTREAM");
    const QString orphan = addOrphan(), poison = addOrphan(9), dead = addDead();
    // As docs/redis.md gives them.
    m_server->cli(s("ACL SETUSER operator on >pw resetkeys -@all +ping +info +time +role +select "
                    "+client|setname +client|list +scan +type +xread +xrange +xrevrange +xlen "
                    "+xinfo +xpending ~fleet_events ~fleet_history ~fleet_control +xadd +xclaim "
                    "+xack +xdel +eval ~jobs ~jobs:dead")
                      .split(u' '));
    RedisAddress where = address();
    where.user = s("operator");
    where.password = "pw";
    const auto client = connected(where);
    QCOMPARE(requeue(*client, request({orphan}), false)->front().outcome, s("requeued"));
    RequeueRequest aside = request({poison});
    aside.toDead = true;
    QCOMPARE(requeue(*client, aside, false)->front().outcome, s("dead"));
    QCOMPARE(requeue(*client, request({dead}), true)->front().outcome, s("requeued"));
    QCOMPARE(requeue(*client, request(), true)->front().outcome, s("requeued"));
    QCOMPARE(m_server->cli({s("ACL"), s("LOG")}), QByteArray());
    // Who may only watch is told so, and nothing is changed.
    m_server->cli(s("ACL SETUSER operator -eval").split(u' '));
    const QString another = addDead();
    const Outcomes denied = requeue(*client, request({another}), true);
    QCOMPARE(denied->front().outcome, s("failed"));
    QVERIFY2(denied->front().error.startsWith(s("NOPERM")), qPrintable(denied->front().error));
    QCOMPARE(redis("XLEN jobs:dead"), QByteArray("1"));
}

void TestRequeue::cutAtAnyByte_data()
{
    QTest::addColumn<bool>("fromDead");
    QTest::addColumn<bool>("toDead");
    QTest::newRow("dead letter, back") << true << false;
    QTest::newRow("orphan, back") << false << false;
    QTest::newRow("orphan, put aside") << false << true;
}

void TestRequeue::cutAtAnyByte()
{
    QFETCH(bool, fromDead);
    QFETCH(bool, toDead);
    Cutter cutter(m_port);
    RedisAddress where;
    where.port = cutter.port();
    const auto oracle = connected(address());
    RedisClient client(where, {}); // without a name it says nothing after it is ready
    int unknown = 0, cuts = 0;
    open(client);
    cutter.count();
    RequeueRequest whole = request({QString::fromLatin1(call(*oracle, setUp(fromDead)))});
    whole.toDead = toDead;
    QVERIFY(requeue(client, whole, fromDead));
    const std::pair<Cutter::Way, int> ways[] = {{Cutter::Up, cutter.counted(Cutter::Up)},
                                                {Cutter::Down, cutter.counted(Cutter::Down)}};
    for (const auto &[way, total] : ways) {
        for (const int bytes : cutsOf(total)) {
            const QString id = QString::fromLatin1(call(*oracle, setUp(fromDead)));
            RequeueRequest one = request({id});
            one.toDead = toDead;
            QString last;
            for (int tries = 0;
                 tries < 3 && last != s("requeued") && last != s("dead") && last != s("gone");
                 ++tries) {
                open(client);
                if (tries == 0)
                    cutter.arm(way, bytes);
                const Outcomes outcomes = requeue(client, one, fromDead);
                last = !outcomes                           ? s("no answer")
                       : outcomes->front().error.isEmpty() ? outcomes->front().outcome
                                                           : s("error");
                unknown += last == s("error");
                const QByteArray now = call(*oracle, {"EVAL", copiesScript, "0"});
                QVERIFY2(now == "1 0" || now == "0 1",
                         qPrintable(s("%1: %2").arg(bytes).arg(QString::fromLatin1(now))));
            }
            QVERIFY2(last == s("requeued") || last == s("dead") || last == s("gone"),
                     qPrintable(last));
            QCOMPARE(call(*oracle, {"EVAL", copiesScript, "0"}),
                     toDead ? QByteArray("0 1") : QByteArray("1 0"));
            cuts += cutter.disarm();
        }
    }
    QVERIFY2(cuts > 150, qPrintable(QString::number(cuts)));
    QVERIFY2(unknown > 100, qPrintable(QString::number(unknown))); // on the script's own way
}

QTEST_GUILESS_MAIN(TestRequeue)
#include "tst_requeue.moc"
