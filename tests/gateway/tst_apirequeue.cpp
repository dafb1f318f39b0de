// SPDX-License-Identifier: GPL-3.0-or-later
// Orphaned jobs given back through the gateway: found by its dry run, sent once, and what is not
// known is said.
#include "feedprobe.h"
#include "fleetroutesfeed.h"
#include "gatewayprocess.h"
#include "pythonprocess.h"

#include <QTest>

using namespace qd;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestApiRequeue final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void listsByADryRun();
    void givesNamedOnesBack();
    void aViewerMayNot();
    void aLostAnswerIsUnknownAndNotSentAgain();
    void whatItCannotDo();
    void fleetRoutesGiveAllBack();

private:
    QByteArray redis(const char *words) { return m_gateway.redis.cli(s(words).split(u' ')); }
    QStringList orphan(int count)
    {
        QStringList ids;
        for (int i = 0; i < count; ++i) {
            ids << QString::fromLatin1(redis("XADD alpha_jobs * n 1"));
            redis("XREADGROUP GROUP workers gone COUNT 1 STREAMS alpha_jobs >");
            m_gateway.redis.cli({s("XCLAIM"), s("alpha_jobs"), s("workers"), s("gone"), s("0"),
                                 ids.last(), s("IDLE"), s("900000"), s("RETRYCOUNT"), s("6")});
        }
        return ids;
    }
    qint64 held() { return redis("XPENDING alpha_jobs workers").split('\n').first().toLongLong(); }
    void connectFeed(quint16 port, const QByteArray &token, bool fleetRoutes = false)
    {
        m_probe.reset();
        ApiOptions options =
            optionsFor(QStringLiteral("http://127.0.0.1:%1/api%2")
                           .arg(port)
                           .arg(fleetRoutes ? QString() : QStringLiteral("/v1/workers")));
        options.token = token;
        options.fleetRoutes = fleetRoutes;
        if (fleetRoutes)
            m_feed = std::make_unique<FleetRoutesFeed>(options);
        else
            m_feed = std::make_unique<ApiFeed>(options);
        m_probe = std::make_unique<FeedProbe>(*m_feed);
        m_feed->start();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(m_probe->is(ConnectionState::Live), 15'000); }();
    }
    Answer ask(Question question)
    {
        question.id = ++m_asked;
        if (question.queue.isEmpty() && !question.requestId.startsWith(u'*'))
            question.queue = s("alpha_jobs");
        m_feed->ask(question);
        const auto came = [&] {
            return std::find_if(m_probe->answers.begin(), m_probe->answers.end(),
                                [this](const Answer &one) { return one.id == m_asked; });
        };
        if (!QTest::qWaitFor([&] { return came() != m_probe->answers.end(); }, 20'000)) {
            Answer none;
            none.error = s("no answer");
            return none;
        }
        return *came();
    }
    static Question list()
    {
        Question question;
        question.kind = Question::Entries;
        question.place = EntryPlace::Orphaned;
        question.withFields = false;
        return question;
    }
    static Question requeue(const QStringList &ids)
    {
        Question question;
        question.kind = Question::Requeue;
        question.ids = ids;
        question.requestId =
            s("r-") + QString::number(QDateTime::currentMSecsSinceEpoch()) + ids.value(0);
        return question;
    }

    GatewayProcess m_gateway;
    std::unique_ptr<Feed> m_feed;
    std::unique_ptr<FeedProbe> m_probe;
    quint64 m_asked = 0;
};

void TestApiRequeue::initTestCase()
{
    if (!RedisServer::available())
        QSKIP("redis-server and redis-cli are not installed");
    m_gateway.config[s("workers")] = QJsonArray{
        m_gateway.worker(s("alpha"), {}, {{s("autostart"), false}, {s("queue"), s("alpha_jobs")}})};
    QVERIFY2(m_gateway.start(), qPrintable(m_gateway.errors()));
    redis("XADD fleet_events * type worker_stopped worker_id gone");
    redis("XGROUP CREATE alpha_jobs workers 0 MKSTREAM");
}

void TestApiRequeue::init()
{
    redis("DEL alpha_jobs");
    redis("XGROUP CREATE alpha_jobs workers 0 MKSTREAM");
    connectFeed(m_gateway.port(), m_gateway.token);
}

void TestApiRequeue::listsByADryRun()
{
    const QStringList ids = orphan(3);
    Answer answer;
    QTRY_COMPARE(((answer = ask(list())), answer.page ? answer.page->entries.size() : -1), 3);
    const QueueEntry &first = answer.page->entries.first();
    QCOMPARE(first.id, ids.first());
    QCOMPARE(first.consumer, s("gone"));
    QCOMPARE(first.deliveries, MaybeInt(6));
    QVERIFY(first.idleSeconds.value_or(0) >= 900);
    QVERIFY(answer.page->lists && !answer.page->toDead && !answer.page->changesFields);
    QCOMPARE(held(), 3);
    Question named = list();
    named.ids = {ids.at(1), s("1-1")};
    answer = ask(named);
    QCOMPARE(answer.page->entries.size(), 1);
    Question unknown = list();
    unknown.queue = s("no_such");
    QVERIFY(!ask(unknown).error.isEmpty());
}

void TestApiRequeue::givesNamedOnesBack()
{
    const QStringList ids = orphan(2);
    const Answer answer = ask(requeue({ids.at(1), s("1-1")}));
    QCOMPARE(answer.error, QString());
    QCOMPARE(answer.body[0][QLatin1String("outcome")].toString(), s("requeued"));
    QVERIFY(!answer.body[0][QLatin1String("new_id")].toString().isEmpty());
    QCOMPARE(answer.body[1][QLatin1String("outcome")].toString(), s("gone"));
    QCOMPARE(held(), 1);
}

void TestApiRequeue::aViewerMayNot()
{
    const QStringList ids = orphan(1);
    connectFeed(m_gateway.port(), m_gateway.viewerToken);
    const Answer answer = ask(requeue(ids));
    QCOMPARE(answer.httpStatus, 403);
    QVERIFY(!answer.error.isEmpty());
    QTRY_VERIFY(m_probe->status.readOnly);
    QCOMPARE(held(), 1);
}

void TestApiRequeue::aLostAnswerIsUnknownAndNotSentAgain()
{
    FaultProxy proxy(m_gateway.port());
    connectFeed(proxy.port(), m_gateway.token);
    const QStringList ids = orphan(1);
    QTRY_VERIFY(m_probe->is(ConnectionState::Live));
    // Asked until it is seen, and not once more: QTRY would.
    QVERIFY(QTest::qWaitFor(
        [&] { return ask(list()).page.value_or(EntriesPage()).entries.size() == 1; }, 15'000));
    proxy.command("stall down"); // it arrives, its answer does not
    const Answer answer = ask(requeue(ids));
    QCOMPARE(answer.body[0][QLatin1String("outcome")].toString(), s("unknown"));
    QVERIFY(answer.error.contains(s("not known")));
    proxy.command("stall off");
    QTRY_COMPARE(held(), 0);
    QTRY_VERIFY(m_probe->is(ConnectionState::Live));
    QCOMPARE(redis("XLEN alpha_jobs"), QByteArray("2")); // once
    QCOMPARE(ask(requeue(ids)).body[0][QLatin1String("outcome")].toString(), s("gone"));
    QCOMPARE(redis("XLEN alpha_jobs"), QByteArray("2"));
}

void TestApiRequeue::whatItCannotDo()
{
    const QStringList ids = orphan(1);
    for (const EntryPlace place : {EntryPlace::Waiting, EntryPlace::Held, EntryPlace::Dead}) {
        Question question = list();
        question.place = place;
        QVERIFY(ask(question).error.contains(s("does not show")));
    }
    Question dead = requeue(ids);
    dead.requeued = Question::ToDead;
    QVERIFY(ask(dead).error.contains(s("nothing was sent")));
    Question fields = requeue(ids);
    fields.fields = {{"n", "2", false}};
    QVERIFY(ask(fields).error.contains(s("nothing was sent")));
    QCOMPARE(held(), 1);
}

void TestApiRequeue::fleetRoutesGiveAllBack()
{
    connectFeed(m_gateway.port(), m_gateway.token, true);
    const QStringList ids = orphan(4);
    const Answer blind = ask(list());
    QVERIFY(blind.page && !blind.page->lists);
    QVERIFY(!ask(requeue(ids)).error.isEmpty()); // none alone
    QCOMPARE(held(), 4);
    Question all = requeue({});
    all.requestId.prepend(u'*');
    const Answer answer = ask(all);
    QCOMPARE(answer.error, QString());
    QCOMPARE(answer.body[QLatin1String("requeued")].toInt(), 4);
    QCOMPARE(held(), 0);
}

QTEST_GUILESS_MAIN(TestApiRequeue)
#include "tst_apirequeue.moc"
