// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetbook.h"

#include <QJsonDocument>
#include <QTest>

using namespace qd;

namespace {

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

/// JSON with the other kind of quotes.
QByteArray quoted(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

FleetProfile full()
{
    FleetProfile profile = FleetProfile::make(QStringLiteral("production-eu"));
    profile.label = QStringLiteral("Production");
    profile.color = FleetColor::Red;
    profile.production = profile.readOnly = profile.fleetRoutes = true;
    profile.connectsAtStart = false;
    profile.api = QStringLiteral("https://api.example.net/api");
    profile.redis = QStringLiteral("redis+sentinel://a:1,b:2/master/0");
    profile.caFile = QStringLiteral("/etc/ca.pem");
    profile.clientCert = profile.clientKey = QStringLiteral("/etc/me.pem");
    profile.timeoutSeconds = 3.5;
    profile.eventsKey = QStringLiteral("ev");
    profile.queues = {QStringLiteral("a"), QStringLiteral("b*")};
    profile.addresses = {{QStringLiteral("A B"), QStringLiteral("a-b")}};
    profile.schedules = {{QStringLiteral("nightly"), QStringLiteral("0 3 * * *")}};
    profile.tags = {QStringLiteral("eu")};
    profile.staleAfterSeconds = 45;
    profile.queueHighTasks = 5000;
    profile.tokenItem = FleetProfile::freshItem();
    return profile;
}

} // namespace

class TestFleetProfile : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWent()
    {
        const FleetProfile profile = full();
        QString error;
        const auto read = fleetProfile(toJson(profile), &error);
        QVERIFY2(read, qPrintable(error));
        QVERIFY(*read == profile);
        QCOMPARE(profile.waysText(), QStringLiteral("API + Redis Sentinel"));
        const Thresholds limits = profile.limits({});
        QCOMPARE(limits.staleAfterSeconds, 45.0);
        QCOMPARE(limits.queueHighTasks, 5000);
        QCOMPARE(limits.errorHighPercent, Thresholds().errorHighPercent);
    }

    void whatIsExportedHoldsNoSecretsName()
    {
        const FleetProfile profile = full();
        FleetBook book;
        QCOMPARE(book.put(profile), QString());
        const QByteArray exported = bytes(book.toJson(true));
        QVERIFY(!exported.contains(profile.tokenItem.toLatin1()));

        // Even a file that names an item of ours does not get at it, and nothing connects unasked.
        QStringList mistakes;
        QCOMPARE(book.import(bytes(book.toJson()), &mistakes), 1);
        QCOMPARE(mistakes, QStringList());
        QCOMPARE(book.profiles.size(), 2);
        QCOMPARE(book.profiles[1].name, QStringLiteral("production-eu (2)"));
        QVERIFY(book.profiles[1].id != profile.id);
        QVERIFY(book.profiles[1].tokenItem.isEmpty());
        QVERIFY(!book.profiles[1].connectsAtStart);
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const char *json, const char *word) {
            QTest::newRow(name) << quoted(json) << QString::fromLatin1(word);
        };
        row("no name", "{'api':'https://a'}", "name");
        row("no way", "{'name':'a'}", "way in");
        row("type", "{'name':'a','api':7}", "\"api\"");
        row("number", "{'name':'a','api':'https://a','stale_after_seconds':-1}", "stale_after");
        row("huge", "{'name':'a','api':'https://a','queue_high_tasks':1e300}", "queue_high");
        row("color", "{'name':'a','api':'https://a','color':'pink'}", "\"color\"");
        row("a secret", "{'name':'a','api':'https://a','token':'s3cret'}", "\"token\" is no field");
        row("control", "{\"name\":\"a\\nb\",\"api\":\"https://a\"}", "\"name\"");
        row("cron", "{'name':'a','api':'https://a','schedules':{'n':'61 * * * *'}}", "schedule");
        row("both", "{'name':'a','api':'https://a','pipeline':'ws://b'}", "pipeline");
        row("half", "{'name':'a','api':'https://a','client_cert':'x'}", "certificate");
        row("id", "{'id':'../x','name':'a','api':'https://a'}", "\"id\"");
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, word);
        QString error;
        QVERIFY(!fleetProfile(QJsonDocument::fromJson(json).object(), &error));
        QVERIFY2(error.contains(word), qPrintable(error));
        QVERIFY(!error.contains(QStringLiteral("s3cret")));
        // One that is wrong costs itself alone.
        QStringList mistakes;
        const FleetBook book = FleetBook::fromJson(
            quoted("{'fleets':[{'name':'good','api':'https://a'},") + json + "]}", &mistakes);
        QCOMPARE(book.profiles.size(), 1);
        QCOMPARE(mistakes.size(), 1);
        QVERIFY2(mistakes[0].startsWith(QStringLiteral("Fleet 2")), qPrintable(mistakes[0]));
    }

    void withoutAnIdItIsTheSameEachTime()
    {
        QStringList mistakes;
        const QByteArray file = quoted("{'fleets':[{'name':'a','api':'https://a'},{'name':'b','api':'https://a'}]}");
        const FleetBook book = FleetBook::fromJson(file, &mistakes);
        QCOMPARE(book.profiles.size(), 2);
        QVERIFY(book == FleetBook::fromJson(file, &mistakes));
        QVERIFY(book.profiles[0].id != book.profiles[1].id);
    }

    void noTwoAreCalledTheSame()
    {
        FleetBook book;
        FleetProfile one = full(), two = full();
        two.name = QStringLiteral(" Production-EU ");
        QCOMPARE(book.put(one), QString());
        QVERIFY(!book.put(two).isEmpty());
        one.name = QStringLiteral("Production-EU");
        QCOMPARE(book.put(one), QString()); // its own name
        QVERIFY(book.remove(one.id));
        QVERIFY(!book.remove(one.id));
    }

    void notABookAtAll()
    {
        for (const QByteArray &file :
             {QByteArray(), QByteArray("[]"), QByteArray("{\"fleets\":7}"), QByteArray("\xff\xfe"),
              QByteArray(FleetBook::MostBytes + 1, ' ')}) {
            QStringList mistakes;
            QVERIFY(FleetBook::fromJson(file, &mistakes).profiles.isEmpty());
            QCOMPARE(mistakes.size(), 1);
        }
    }
};

QTEST_APPLESS_MAIN(TestFleetProfile)
#include "tst_fleetprofile.moc"
