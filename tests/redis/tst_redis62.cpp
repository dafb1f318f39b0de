// SPDX-License-Identifier: GPL-3.0-or-later
// A whole fleet on a Redis 6.2 (recorded replies): what it cannot tell is not known, never 0.
#include "clock.h"
#include "feedprobe.h"
#include "pythonprocess.h"
#include "redisfeed.h"

#include <QTest>

using namespace qd;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestRedis62 final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void workersAndActivity();
    void queues();
    void whatWasTrimmedIsALineWithoutACount();
    void aNewStreamIsReadFromItsStart();

private:
    bool tell(const char *line) { return m_server->tell(line, s("did")); }
    QStringList ids() const
    {
        QStringList out;
        for (const ActivityEntry &entry : m_probe->activity)
            out += entry.kind == s("gap") ? s("gap") : entry.id;
        return out;
    }
    const ActivityEntry *gap() const
    {
        for (const ActivityEntry &entry : m_probe->activity) {
            if (entry.kind == s("gap"))
                return &entry;
        }
        return nullptr;
    }

    std::unique_ptr<PythonProcess> m_server;
    std::unique_ptr<RedisFeed> m_feed;
    std::unique_ptr<FeedProbe> m_probe;
};

void TestRedis62::init()
{
    m_server = std::make_unique<PythonProcess>(s("redis62server.py"));
    QVERIFY(m_server->isReady());
    QVERIFY(tell("add 30"));
    RedisOptions options;
    options.address =
        RedisAddress::parse(s("redis://127.0.0.1:%1/0").arg(m_server->readyText()), nullptr);
    options.queues = {s("jobs"), s("many"), s("quiet"), s("missing")};
    m_feed = std::make_unique<RedisFeed>(options);
    m_probe = std::make_unique<FeedProbe>(*m_feed);
    m_feed->setWatch({true, true});
    m_feed->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_probe->is(ConnectionState::Live), 10'000);
    QTRY_COMPARE(m_probe->activity.size(), 30);
}

void TestRedis62::cleanup()
{
    m_feed.reset();
    m_probe.reset();
    for (const QJsonObject &line : m_server->lines())
        QVERIFY2(!line.contains(s("unknown")), qPrintable(line[s("unknown")].toString()));
    m_server.reset();
}

void TestRedis62::workersAndActivity()
{
    QTRY_COMPARE(m_probe->workers.size(), 3);
    for (const Worker &worker : std::as_const(m_probe->workers))
        QCOMPARE(liveness(worker, 30, monotonicMs()), Liveness::Fresh);
    QVERIFY(tell("add 500"));
    QTRY_COMPARE(m_probe->activity.size(), 530);
    QVERIFY(tell("cut"));
    QVERIFY(tell("add 500"));
    QTRY_COMPARE_WITH_TIMEOUT(m_probe->activity.size(), 1'030, 10'000);
    QStringList all = ids();
    QVERIFY(std::is_sorted(all.cbegin(), all.cend()));
    QCOMPARE(all.removeDuplicates(), 0);
    QTRY_VERIFY(!m_probe->status.facts.isEmpty());
    QCOMPARE(m_probe->status.facts.first().value, s("Redis 6.2.14"));
}

void TestRedis62::queues()
{
    QTRY_COMPARE(m_probe->queues.size(), 4);
    const auto isRight = [this] {
        const Queue jobs = m_probe->queue(s("jobs"));
        return jobs.waiting == MaybeInt(7) && jobs.held == MaybeInt(2) && jobs.size == MaybeInt(9);
    };
    for (int round = 0; round < 7; ++round) { // counted every fifth
        QTRY_VERIFY(isRight());
        const auto batches = m_probe->batches.size();
        QTRY_VERIFY(m_probe->batches.size() > batches);
    }
    QCOMPARE(m_probe->queue(s("jobs")).consumers, MaybeInt(1));
    QCOMPARE(m_probe->queue(s("jobs")).processing, std::optional(true));
    QCOMPARE(m_probe->queue(s("jobs")).rateIn, MaybeReal()); // 6.2 does not say what was added
    QCOMPARE(m_probe->queue(s("jobs")).rateOut, MaybeReal());
    QCOMPARE(m_probe->queue(s("jobs")).dead, MaybeInt(0));
    QCOMPARE(m_probe->queue(s("many")).size, MaybeInt()); // more than are counted
    QVERIFY(m_probe->queue(s("many")).oldestTaskAgeSeconds.value_or(0) > 8'000);
    QCOMPARE(m_probe->queue(s("quiet")).size, MaybeInt(0)); // all delivered: that is known
    QCOMPARE(m_probe->queue(s("missing")).size, MaybeInt(0));
    QCOMPARE(m_probe->totals->totalQueuedTasks, MaybeInt());
}

void TestRedis62::whatWasTrimmedIsALineWithoutACount()
{
    // What was read may be trimmed.
    QVERIFY(tell("trim 2"));
    QVERIFY(tell("add 10"));
    QTRY_COMPARE(m_probe->activity.size(), 40);
    QVERIFY(tell("lose 50 20"));
    QTRY_COMPARE_WITH_TIMEOUT(m_probe->activity.size(), 61, 10'000);
    QVERIFY(gap());
    QVERIFY(gap()->fields[s("missed")].isNull());
    QVERIFY2(gap()->text.contains(s("not known")), qPrintable(gap()->text));
    QVERIFY(tell("add 5"));
    QTRY_COMPARE(m_probe->activity.size(), 66);
    QCOMPARE(ids().count(s("gap")), 1);
}

void TestRedis62::aNewStreamIsReadFromItsStart()
{
    QVERIFY(tell("renew"));
    QVERIFY(tell("add 40"));
    QTRY_VERIFY_WITH_TIMEOUT(gap(), 15'000);
    QTRY_COMPARE(m_probe->activity.size(), 71);
    QVERIFY(gap()->fields[s("missed")].isNull());
    QVERIFY2(gap()->text.contains(s("not known")), qPrintable(gap()->text));
    QCOMPARE(ids().count(s("gap")), 1);
}

QTEST_GUILESS_MAIN(TestRedis62)
#include "tst_redis62.moc"
