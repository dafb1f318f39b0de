// SPDX-License-Identifier: GPL-3.0-or-later
// Which held jobs count as orphaned: idle alone is not enough. Thresholds of 2 s stand for 30 and
// 60 s.
#include "feedprobe.h"
#include "redisfeed.h"
#include "redisserver.h"

#include <QJsonArray>
#include <QTest>

using namespace qd;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestOrphans final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aHealthyLongJobIsNone();
    void aFrozenHoldersIsOne();
    void aStoppedHoldersIsOneAtOnce();
    void aHolderElsewhereLeftIt();
    void aHolderThatReportsNothingMayHaveIt();
    void nobodyIsJudgedWhileEventsCannotBeRead();

private:
    /// Over a connection of our own: the feed goes on meanwhile.
    RespValue redis(const QByteArrayList &argv)
    {
        RespValue reply;
        bool came = false;
        m_writer->command(argv, [&](const RespValue &value) {
            reply = value;
            came = true;
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(came, 10'000); }();
        return reply;
    }
    RespValue redis(const char *words) { return redis(QByteArray(words).split(' ')); }
    void beat(const char *worker, const char *job = "")
    {
        QByteArrayList words{"XADD", "fleet_events", "*", "type", "heartbeat", "worker_id", worker};
        if (*job)
            words += {"job_id", job};
        redis(words);
    }
    /// A job of that id, held by \a worker.
    QString hold(const char *worker, const char *job)
    {
        const QByteArray id = redis({"XADD", "jobs", "*", "job_id", job}).text;
        redis({"XREADGROUP", "GROUP", "g", worker, "COUNT", "1", "STREAMS", "jobs", ">"});
        return QString::fromLatin1(id);
    }
    /// "id certainty" of each that is one now.
    QStringList orphans()
    {
        Question question;
        question.kind = Question::Orphans;
        question.queue = s("jobs");
        question.id = ++m_asked;
        question.minIdleSeconds = 2;
        m_feed->ask(question);
        QStringList all;
        const auto came = [&] {
            return std::find_if(m_probe->answers.begin(), m_probe->answers.end(),
                                [this](const Answer &one) { return one.id == m_asked; });
        };
        if (!QTest::qWaitFor([&] { return came() != m_probe->answers.end(); }, 10'000))
            return {s("no answer")};
        if (!came()->error.isEmpty())
            return {came()->error.contains(s("nobody knows")) ? s("not judged") : came()->error};
        for (const auto &value : came()->body.toArray())
            all += value[QLatin1String("id")].toString() + u' ' +
                   value[QLatin1String("certainty")].toString();
        return all;
    }
    qint64 idleMs(const char *worker) const
    {
        return m_server->cli({s("XPENDING"), s("jobs"), s("g"), s("-"), s("+"), s("1"), s(worker)})
            .split('\n')
            .value(2)
            .toLongLong();
    }

    std::unique_ptr<RedisServer> m_server;
    std::unique_ptr<RedisClient> m_writer;
    std::unique_ptr<RedisFeed> m_feed;
    std::unique_ptr<FeedProbe> m_probe;
    quint64 m_asked = 0;
};

void TestOrphans::init()
{
    if (!RedisServer::available())
        QSKIP("redis-server and redis-cli are not installed");
    m_probe.reset();
    m_feed.reset();
    m_server = std::make_unique<RedisServer>();
    QVERIFY2(m_server->start(), qPrintable(m_server->errors()));
    RedisOptions options;
    QString error;
    options.address = RedisAddress::parse(m_server->url(), &error);
    m_writer = std::make_unique<RedisClient>(options.address, "test");
    m_writer->open();
    QTRY_VERIFY(m_writer->isReady());
    redis("XGROUP CREATE jobs g 0 MKSTREAM");
    options.queues = {s("jobs")};
    options.staleAfterSeconds = 2;
    m_feed = std::make_unique<RedisFeed>(options);
    m_probe = std::make_unique<FeedProbe>(*m_feed);
    m_feed->start();
    QTRY_VERIFY(m_probe->is(ConnectionState::Live));
}

void TestOrphans::aHealthyLongJobIsNone()
{
    beat("w1");
    hold("w1", "long");
    int asked = 0;
    while (idleMs("w1") < 4'000) { // twice the threshold: 120 s at full length
        beat("w1", "long");
        QCOMPARE(orphans(), QStringList());
        ++asked;
    }
    QVERIFY(asked > 5);
    // Nor where the heartbeat names the entry instead of the job.
    const QString id = hold("w2", "other");
    while (idleMs("w2") < 2'500) {
        beat("w1", "long");
        beat("w2", id.toLatin1().constData());
        QCOMPARE(orphans(), QStringList());
    }
}

void TestOrphans::aFrozenHoldersIsOne()
{
    beat("w1", "j");
    const QString id = hold("w1", "j");
    QVERIFY(!orphans().contains(id + s(" orphaned")));
    // It says nothing any more.
    QTRY_COMPARE_WITH_TIMEOUT(orphans(), QStringList{id + s(" orphaned")}, 10'000);
    QVERIFY(idleMs("w1") >= 2'000);
    beat("w1", "j"); // it was only slow
    QTRY_COMPARE(orphans(), QStringList());
}

void TestOrphans::aStoppedHoldersIsOneAtOnce()
{
    beat("w1", "j");
    const QString id = hold("w1", "j");
    while (idleMs("w1") < 2'200) {
        beat("w1", "j");
        QCOMPARE(orphans(), QStringList());
    }
    redis("XADD fleet_events * type worker_stopped worker_id w1 exit_code 137");
    QTRY_COMPARE_WITH_TIMEOUT(orphans(), QStringList{id + s(" orphaned")}, 1'500);
}

void TestOrphans::aHolderElsewhereLeftIt()
{
    beat("w1", "old");
    const QString old = hold("w1", "old");
    const QString now = hold("w1", "new");
    while (idleMs("w1") < 2'200)
        beat("w1", "new");
    QTRY_COMPARE(orphans(), QStringList{old + s(" orphaned")});
    beat("w1", "old"); // it has both, and is at work on the first
    QTRY_COMPARE(orphans(), QStringList{now + s(" orphaned")});
    beat("w1"); // names none: one cannot say that it left it
    QTRY_COMPARE(orphans(), QStringList());
}

void TestOrphans::aHolderThatReportsNothingMayHaveIt()
{
    const QString id = hold("mute", "j");
    const auto works = [&] { // it takes others meanwhile: somebody is there
        const QString other = hold("mute", "k");
        redis({"XACK", "jobs", "g", other.toLatin1()});
        return orphans();
    };
    QTRY_COMPARE(works(), QStringList{id + s(" perhaps")});
    QTRY_COMPARE(orphans(), QStringList{id + s(" orphaned")}); // and now nobody
}

void TestOrphans::nobodyIsJudgedWhileEventsCannotBeRead()
{
    beat("w1", "j");
    const QString id = hold("w1", "j");
    QTRY_COMPARE_WITH_TIMEOUT(orphans(), QStringList{id + s(" orphaned")}, 10'000);
    redis("ACL SETUSER default -xread"); // its heartbeats come, but not to us
    QTRY_VERIFY_WITH_TIMEOUT(m_probe->status.error.contains(s("NOPERM")), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(orphans(), QStringList{s("not judged")}, 15'000);
    Question question;
    question.kind = Question::Requeue;
    question.queue = s("jobs");
    question.id = 99;
    question.minIdleSeconds = 2;
    m_feed->ask(question);
    const auto answer = [&] {
        return std::find_if(m_probe->answers.begin(), m_probe->answers.end(),
                            [](const Answer &one) { return one.id == 99; });
    };
    QTRY_VERIFY(answer() != m_probe->answers.end());
    QVERIFY(!answer()->error.isEmpty());
    QCOMPARE(redis("XLEN jobs").integer, 1);
}

QTEST_GUILESS_MAIN(TestOrphans)
#include "tst_orphans.moc"
