// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a queue, read a page at a time by somebody who may only watch, and given back with
// other fields.
#include "feedprobe.h"
#include "redisentries.h"
#include "redisfeed.h"
#include "redisserver.h"

#include <QSet>
#include <QTest>

using namespace qd;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

const char watchRights[] =
    "resetkeys -@all +ping +info +time +role +select +client|setname +client|list +scan +type "
    "+xread +xrange +xrevrange +xlen +xinfo +xpending ~fleet_events ~fleet_history ~fleet_control "
    "~jobs ~jobs:dead";

} // namespace

class TestEntries final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void tenThousandWaitingInPages();
    void whatIsDeliveredWaitsNoMore();
    void heldAndOrphanedWithTheirHolders();
    void orphansBehindManyHeldOnes();
    void deadOnesNewestFirst();
    void severalGroups();
    void largeFieldsAreCut();
    void hostileEntries();
    void watchingRightsAreEnough();
    void saysBeforeWhatIsNotAllowed_data();
    void saysBeforeWhatIsNotAllowed();
    void nothingThereAndNoStream();
    void changedFields();
    void changedFieldsOfDeadLetters();
    void orphansBeyondTheFirstThousand();

private:
    RespValue redis(const QByteArrayList &argv)
    {
        RespValue reply;
        bool came = false;
        m_writer->command(argv, [&](const RespValue &value) {
            reply = value;
            came = true;
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(came, 20'000); }();
        return reply;
    }
    RespValue redis(const char *words) { return redis(QByteArray(words).split(' ')); }
    QByteArray add(const QByteArray &n) { return redis({"XADD", "jobs", "*", "n", n}).text; }
    void addMany(int count)
    {
        redis({"EVAL",
               "for i = 1, tonumber(ARGV[1]) do redis.call('XADD', 'jobs', '*', 'n', i) end", "0",
               QByteArray::number(count)});
    }
    QByteArray take(const char *consumer, int count = 1)
    {
        const RespValue reply = redis({"XREADGROUP", "GROUP", "g", consumer, "COUNT",
                                       QByteArray::number(count), "STREAMS", "jobs", ">"});
        return reply.items.at(0).items.at(1).items.at(0).items.at(0).text;
    }
    void beat(const char *worker, const char *job = "")
    {
        QByteArrayList words{"XADD", "fleet_events", "*", "type", "heartbeat", "worker_id", worker};
        if (*job)
            words += {"job_id", job};
        redis(words);
        [&] { QTRY_VERIFY(m_probe->worker(s(worker)).lastHeartbeatMs); }();
    }
    Answer ask(Question question)
    {
        question.id = ++m_asked;
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
    static Question of(EntryPlace place, int count = 100)
    {
        Question question;
        question.kind = Question::Entries;
        question.queue = s("jobs");
        question.place = place;
        question.count = count;
        question.minIdleSeconds = 0;
        return question;
    }
    EntriesPage page(const Question &question)
    {
        const Answer answer = ask(question);
        if (!answer.error.isEmpty())
            qWarning("%s", qPrintable(answer.error));
        return answer.page.value_or(EntriesPage());
    }
    static QStringList idsOf(const EntriesPage &page)
    {
        QStringList ids;
        for (const QueueEntry &entry : page.entries)
            ids << entry.id;
        return ids;
    }
    void connectFeed(const QByteArray &user = {});

    std::unique_ptr<RedisServer> m_server;
    std::unique_ptr<RedisClient> m_writer;
    std::unique_ptr<RedisFeed> m_feed;
    std::unique_ptr<FeedProbe> m_probe;
    quint64 m_asked = 0;
};

void TestEntries::init()
{
    if (!RedisServer::available())
        QSKIP("redis-server and redis-cli are not installed");
    m_probe.reset();
    m_feed.reset();
    m_server = std::make_unique<RedisServer>();
    QVERIFY2(m_server->start(), qPrintable(m_server->errors()));
    QString error;
    m_writer = std::make_unique<RedisClient>(RedisAddress::parse(m_server->url(), &error), "test");
    m_writer->open();
    QTRY_VERIFY(m_writer->isReady());
    redis("XGROUP CREATE jobs g 0 MKSTREAM");
    connectFeed();
}

void TestEntries::connectFeed(const QByteArray &user)
{
    RedisOptions options;
    QString error;
    options.address = RedisAddress::parse(m_server->url(), &error);
    if (!user.isEmpty()) {
        options.address.user = QString::fromLatin1(user);
        options.address.password = "pw";
    }
    options.queues = {s("jobs")};
    m_feed = std::make_unique<RedisFeed>(options);
    m_probe = std::make_unique<FeedProbe>(*m_feed);
    m_feed->start();
    QTRY_VERIFY(m_probe->is(ConnectionState::Live));
}

void TestEntries::tenThousandWaitingInPages()
{
    addMany(10'000);
    take("w1", 10);
    QStringList all;
    Question question = of(EntryPlace::Waiting);
    int pages = 0;
    do {
        const EntriesPage got = page(question);
        QVERIFY(got.entries.size() <= 100);
        QVERIFY(got.readAtMs.value_or(0) > 0);
        all += idsOf(got);
        question.cursor = got.next;
        QCOMPARE(got.entries.first().fields.first().value,
                 QByteArray::number(11 + pages * 100)); // in their order
        ++pages;
    } while (!question.cursor.isEmpty() && pages < 200);
    QCOMPARE(all.size(), 9'990);
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), 9'990);
    QVERIFY(page(of(EntryPlace::Waiting, 1'000)).entries.size() <= 100); // more is never given
}

void TestEntries::whatIsDeliveredWaitsNoMore()
{
    addMany(30);
    Question question = of(EntryPlace::Waiting, 10);
    question.cursor = page(question).next;
    take("w1", 25); // also what the cursor has not reached
    const EntriesPage got = page(question);
    QCOMPARE(got.entries.size(), 5);
    QCOMPARE(got.entries.first().fields.first().value, QByteArray("26"));
    QVERIFY(got.next.isEmpty());
}

void TestEntries::heldAndOrphanedWithTheirHolders()
{
    beat("w1", "other-job");
    for (const char *n : {"1", "2", "3", "4"})
        add(n);
    const QByteArray one = take("w1"), two = take("gone"), three = take("w2");
    redis({"XCLAIM", "jobs", "g", "gone", "0", two, "RETRYCOUNT", "6"});
    const EntriesPage held = page(of(EntryPlace::Held));
    QCOMPARE(held.entries.size(), 3);
    QCOMPARE(held.entries[0].consumer, s("w1"));
    QCOMPARE(held.entries[1].deliveries, MaybeInt(6));
    QVERIFY(held.entries[1].isPoison());
    QVERIFY(held.entries[0].idleSeconds && held.entries[0].addedMs);
    QCOMPARE(held.entries[2].fields, (QList<EntryField>{{"n", "3", false}}));
    QCOMPARE(held.groups, QStringList{s("g")});

    redis({"XDEL", "jobs", three}); // its data are gone, it is held all the same
    const EntriesPage orphaned = page(of(EntryPlace::Orphaned));
    QCOMPARE(idsOf(orphaned), (QStringList{QString::fromLatin1(one), QString::fromLatin1(two),
                                           QString::fromLatin1(three)}));
    QVERIFY(!orphaned.entries[1].perhaps);
    QVERIFY(orphaned.entries[2].gone || orphaned.entries.size() == 2);

    Question named = of(EntryPlace::Orphaned);
    named.ids = {QString::fromLatin1(two), s("9-9")};
    named.withFields = false;
    QCOMPARE(idsOf(page(named)), QStringList{QString::fromLatin1(two)});
    // With the job that it names, it is none.
    redis({"XADD", "fleet_events", "*", "type", "heartbeat", "worker_id", "w1", "job_id", one});
    QTRY_COMPARE(m_probe->worker(s("w1")).currentJob, QString::fromLatin1(one));
    QVERIFY(!idsOf(page(of(EntryPlace::Orphaned))).contains(QString::fromLatin1(one)));
}

void TestEntries::orphansBehindManyHeldOnes()
{
    beat("busy"); // it lives and names no job: what it holds is its own
    addMany(620);
    take("busy", 600);
    take("gone", 20);
    Question question = of(EntryPlace::Orphaned, 10);
    QStringList ids;
    int pages = 0;
    do {
        const EntriesPage got = page(question);
        ids += idsOf(got);
        question.cursor = got.next;
    } while (!question.cursor.isEmpty() && ++pages < 100);
    QCOMPARE(ids.size(), 20);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 20);
}

void TestEntries::deadOnesNewestFirst()
{
    QByteArrayList ids;
    for (int i = 0; i < 25; ++i)
        ids += redis({"XADD", "jobs:dead", "*", "n", QByteArray::number(i), "error", "boom"}).text;
    Question question = of(EntryPlace::Dead, 10);
    EntriesPage got = page(question);
    QCOMPARE(got.entries.size(), 10);
    QCOMPARE(got.entries.first().id, QString::fromLatin1(ids.last()));
    QCOMPARE(got.entries.first().fields.last().value, QByteArray("boom"));
    redis("XADD jobs:dead * n new error boom"); // paging goes on where it was
    QStringList all = idsOf(got);
    while (!got.next.isEmpty()) {
        question.cursor = got.next;
        got = page(question);
        all += idsOf(got);
    }
    QCOMPARE(all.size(), 25);
    QCOMPARE(all.last(), QString::fromLatin1(ids.first()));
    QVERIFY(got.fromDead);
}

void TestEntries::severalGroups()
{
    redis("XGROUP CREATE jobs h 0");
    addMany(20);
    take("w1", 15);
    redis("XREADGROUP GROUP h w9 COUNT 5 STREAMS jobs >");
    const EntriesPage behind = page(of(EntryPlace::Waiting));
    QCOMPARE(behind.groups, (QStringList{s("g"), s("h")}));
    QCOMPARE(behind.group, s("h"));
    QCOMPARE(behind.entries.size(), 15);
    Question question = of(EntryPlace::Waiting);
    question.group = s("g");
    QCOMPARE(page(question).entries.size(), 5);
    // Held: one group after the other.
    question = of(EntryPlace::Held, 7);
    QStringList ids;
    int pages = 0;
    do {
        const EntriesPage got = page(question);
        for (const QueueEntry &entry : got.entries)
            ids << entry.id + entry.group;
        question.cursor = got.next;
    } while (!question.cursor.isEmpty() && ++pages < 20);
    QCOMPARE(ids.size(), 20);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 20);
}

void TestEntries::largeFieldsAreCut()
{
    redis({"XADD", "jobs", "*", "a", QByteArray(100'000, 'x'), "b", "small"});
    redis({"XADD", "jobs", "*", "c", QByteArray(3'000'000, 'y')});
    EntriesPage got = page(of(EntryPlace::Waiting));
    QCOMPARE(got.entries.size(), 2);
    QCOMPARE(got.entries[0].fields[0].value.size(), RedisEntries::cutAt);
    QVERIFY(got.entries[0].fields[0].cut);
    QVERIFY(!got.entries[0].fields[1].cut);
    Question whole = of(EntryPlace::Waiting);
    whole.ids = {got.entries[0].id, got.entries[1].id};
    got = page(whole);
    QCOMPARE(got.entries[0].fields[0].value.size(), 100'000);
    QVERIFY(!got.entries[0].fields[0].cut);
    QCOMPARE(got.entries[1].fields[0].value, QByteArray(RedisEntries::wholeUpTo, 'y'));
    QVERIFY(got.entries[1].fields[0].cut);
    // A page is bounded as a whole, and paging still reaches all.
    const QByteArray large(60'000, 'z');
    for (int i = 0; i < 120; ++i)
        redis({"XADD", "jobs", "*", "n", QByteArray::number(i), "v", large, "w", large});
    QStringList ids;
    Question question = of(EntryPlace::Waiting);
    int pages = 0;
    do {
        got = page(question);
        qsizetype bytes = 0;
        for (const QueueEntry &entry : got.entries)
            for (const EntryField &field : entry.fields)
                bytes += field.value.size();
        QVERIFY(bytes < 5'000'000);
        ids += idsOf(got);
        question.cursor = got.next;
    } while (!question.cursor.isEmpty() && ++pages < 50);
    QCOMPARE(ids.size(), 122);
    QVERIFY(pages > 2);
    // The same for held ones.
    take("gone", 122);
    question = of(EntryPlace::Held);
    ids.clear();
    pages = 0;
    do {
        got = page(question);
        ids += idsOf(got);
        question.cursor = got.next;
    } while (!question.cursor.isEmpty() && ++pages < 50);
    QCOMPARE(ids.size(), 122);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 122);
}

void TestEntries::hostileEntries()
{
    QByteArrayList many{"XADD", "jobs", "*"};
    for (int i = 0; i < 700; ++i)
        many << "f" + QByteArray::number(i) << "v";
    redis(many);
    redis({"XADD", "jobs", "*", QByteArray("\xff\x00n", 3), QByteArray("\r\n$-1\r\n\xfe", 8), "",
           ""});
    redis({"XADD", "jobs", "*", QByteArray(5'000, 'n'), "<b>x</b>"});
    const EntriesPage got = page(of(EntryPlace::Waiting));
    QCOMPARE(got.entries.size(), 3);
    QCOMPARE(got.entries[0].fields.size(), RedisEntries::mostFields);
    QVERIFY(got.entries[0].fieldsLeftOut);
    QCOMPARE(got.entries[1].fields[0].name, QByteArray("\xff\x00n", 3));
    QCOMPARE(got.entries[1].fields[0].value, QByteArray("\r\n$-1\r\n\xfe", 8));
    QVERIFY(got.entries[2].fields[0].name.size() <= 1'024);
    Question odd = of(EntryPlace::Held);
    odd.cursor = s("nonsense * g");
    QVERIFY(ask(odd).page); // no crash; an empty page or Redis' own words
    odd = of(EntryPlace::Waiting);
    odd.ids = {s("*"), s("1 2 3")};
    QVERIFY(ask(odd).page);
}

void TestEntries::watchingRightsAreEnough()
{
    redis("XADD jobs:dead * n 1 error boom");
    addMany(5);
    take("gone", 2);
    m_server->cli((s("ACL SETUSER watcher on >pw ") + s(watchRights)).split(u' '));
    connectFeed("watcher");
    m_server->cli({s("ACL"), s("LOG"), s("RESET")});
    for (const EntryPlace place :
         {EntryPlace::Waiting, EntryPlace::Held, EntryPlace::Orphaned, EntryPlace::Dead}) {
        const Answer answer = ask(of(place));
        QCOMPARE(answer.error, QString());
        QVERIFY(!answer.page->entries.isEmpty());
    }
    QCOMPARE(m_server->cli({s("ACL"), s("LOG")}), QByteArray());
}

void TestEntries::saysBeforeWhatIsNotAllowed_data()
{
    QTest::addColumn<QString>("rights");
    QTest::addColumn<QString>("named");
    const QString all = s("+xadd +xclaim +xack +xdel +eval");
    QTest::newRow("all") << all << QString();
    QTest::newRow("watcher") << QString() << s("EVAL");
    QTest::newRow("no xclaim") << s("+xadd +xack +xdel +eval") << s("XCLAIM");
    QTest::newRow("no xadd") << s("+xclaim +xack +xdel +eval") << s("XADD");
    QTest::newRow("no xack") << s("+xadd +xclaim +xdel +eval") << s("XACK");
    QTest::newRow("no xdel") << s("+xadd +xclaim +xack +eval") << s("XDEL");
}

void TestEntries::saysBeforeWhatIsNotAllowed()
{
    QFETCH(QString, rights);
    QFETCH(QString, named);
    addMany(2);
    take("gone");
    redis("XADD jobs:dead * n 1");
    m_server->cli((s("ACL SETUSER person on >pw ") + s(watchRights) + u' ' + rights)
                      .simplified()
                      .split(u' '));
    connectFeed("person");
    const QByteArray before = m_server->cli({s("XINFO"), s("STREAM"), s("jobs"), s("FULL")});
    // XDEL is needed for dead letters only: the others go back without it.
    Question question = of(named == s("XDEL") ? EntryPlace::Dead : EntryPlace::Orphaned);
    question.rights = true;
    const EntriesPage got = page(question);
    QCOMPARE(got.entries.size(), 1);
    if (named == s("XDEL")) {
        question.place = EntryPlace::Orphaned;
        const EntriesPage orphaned = page(question);
        QVERIFY(orphaned.whyNot.isEmpty() && !orphaned.toDead);
    }
    if (named.isEmpty())
        QCOMPARE(got.whyNot, QString());
    else
        QVERIFY2(got.whyNot.contains(named) && got.whyNot.contains(s("NOPERM")),
                 qPrintable(got.whyNot));
    // Asking has changed nothing: no group, no consumer, no entry, no delivery.
    QByteArray after = m_server->cli({s("XINFO"), s("STREAM"), s("jobs"), s("FULL")});
    QCOMPARE(after, before);
    QCOMPARE(redis("XLEN jobs:dead").integer, 1);
}

void TestEntries::nothingThereAndNoStream()
{
    redis("DEL jobs");
    for (const EntryPlace place :
         {EntryPlace::Waiting, EntryPlace::Held, EntryPlace::Orphaned, EntryPlace::Dead}) {
        const Answer answer = ask(of(place));
        QCOMPARE(answer.error, QString());
        QVERIFY(answer.page->entries.isEmpty() && answer.page->next.isEmpty());
    }
    redis("SET jobs text");
    const Answer wrong = ask(of(EntryPlace::Waiting));
    QVERIFY2(wrong.error.contains(s("WRONGTYPE")), qPrintable(wrong.error));
    m_server->stop();
    QVERIFY(!ask(of(EntryPlace::Waiting)).error.isEmpty());
}

void TestEntries::changedFields()
{
    add("1");
    const QByteArray id = take("gone");
    Question question;
    question.kind = Question::Requeue;
    question.queue = s("jobs");
    question.ids = {QString::fromLatin1(id)};
    question.minIdleSeconds = 0;
    question.fields = {{"n", QByteArray("a\0b", 3), false}, {"new", "", false}};
    const QJsonValue result = ask(question).body[0];
    QCOMPARE(result[QLatin1String("outcome")].toString(), s("requeued"));
    const QByteArray newId = result[QLatin1String("new_id")].toString().toLatin1();
    const RespValue words = redis({"XRANGE", "jobs", newId, newId}).items.at(0).items.at(1);
    QByteArrayList all;
    for (const RespValue &word : words.items)
        all += word.text;
    QCOMPARE(all, (QByteArrayList{"n", QByteArray("a\0b", 3), "new", "", "requeued_from", id}));
    QCOMPARE(redis("XPENDING jobs g").items.at(0).integer, 0);
    // The second time it is gone, and nothing is added.
    QCOMPARE(ask(question).body[0][QLatin1String("outcome")].toString(), s("gone"));
    QCOMPARE(redis("XLEN jobs").integer, 2);
}

void TestEntries::changedFieldsOfDeadLetters()
{
    const QByteArray id = redis("XADD jobs:dead * n 1 error boom deliveries 7").text;
    Question question;
    question.kind = Question::Requeue;
    question.requeued = Question::DeadLetters;
    question.queue = s("jobs");
    question.ids = {QString::fromLatin1(id)};
    question.minIdleSeconds = 0;
    question.fields = {{"n", "2", false}};
    const QJsonValue result = ask(question).body[0];
    QCOMPARE(result[QLatin1String("outcome")].toString(), s("requeued"));
    const RespValue words = redis("XRANGE jobs - +").items.at(0).items.at(1);
    QCOMPARE(words.items.size(), size_t(4));
    QCOMPARE(words.items[1].text, QByteArray("2"));
    QCOMPARE(words.items[3].text, id);
    QCOMPARE(redis("XLEN jobs:dead").integer, 0);
}

void TestEntries::orphansBeyondTheFirstThousand()
{
    addMany(1'200);
    redis("XREADGROUP GROUP g gone COUNT 1200 STREAMS jobs >");
    const QByteArray last = redis("XREVRANGE jobs + - COUNT 1").items.at(0).items.at(0).text;
    Question question;
    question.kind = Question::Requeue;
    question.queue = s("jobs");
    question.ids = {QString::fromLatin1(last)};
    question.minIdleSeconds = 0;
    QCOMPARE(ask(question).body[0][QLatin1String("outcome")].toString(), s("requeued"));
}

QTEST_GUILESS_MAIN(TestEntries)
#include "tst_entries.moc"
