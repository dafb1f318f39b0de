// SPDX-License-Identifier: GPL-3.0-or-later
// Several fleets at once against real servers: a gateway with its workers, a Redis, and addresses
// where nobody is.
#include "demofleet.h"
#include "eventwriter.h"
#include "fleet.h"
#include "fleetboard.h"
#include "fleetcard.h"
#include "fleetdialog.h"
#include "fleets.h"
#include "fleetsession.h"
#include "fleetspage.h"
#include "redisserver.h"
#include "sentinels.h"
#include "tokenfile.h"
#include "viewstate.h"

#include <QJsonDocument>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace qd;

namespace {
constexpr int PatienceMs = 30'000;
}

class TestFleets : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    ViewState m_settings;
    Theme m_theme;
    DemoAddresses m_demo;
    std::unique_ptr<DemoFleet> m_host;
    RedisServer m_redis{{QStringLiteral("--requirepass"), QStringLiteral("s3cret")}};
    std::unique_ptr<Fleets> m_fleets;
    QByteArray m_token;

    FleetEntry entry(const QString &name) const
    {
        FleetEntry entry;
        entry.profile = FleetProfile::make(name);
        entry.profile.timeoutSeconds = 5;
        entry.remembers = false;
        return entry;
    }
    QString file() const { return m_home.filePath(QStringLiteral("fleets.json")); }
    const FeedStatus &status(const QString &id) const
    {
        return m_fleets->session(id)->fleet().status();
    }
    QList<FleetCheckLine> tried(const FleetEntry &entry)
    {
        QList<FleetCheckLine> lines;
        int calls = 0;
        m_fleets->check(this, entry, [&](const QList<FleetCheckLine> &told) {
            lines = told;
            ++calls;
        });
        (void)QTest::qWaitFor([&] { return calls > 0; }, PatienceMs);
        QTest::qWait(0);
        return calls == 1 ? lines : QList<FleetCheckLine>();
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_home.path().toLocal8Bit());
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // no keychain of anybody's
        QVERIFY(m_redis.start());
        m_redis.setPassword(QStringLiteral("s3cret"));
        m_host = std::make_unique<DemoFleet>(DemoFleet::Kind::Plain, QStringLiteral(QD_BIN_DIR));
        QSignalSpy ready(m_host.get(), &DemoFleet::ready);
        m_host->start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, PatienceMs);
        m_demo = ready[0][0].value<DemoAddresses>();
        QString error;
        m_token = readTokenFile(m_demo.tokenFile, &error).value_or(QByteArray());
        QVERIFY2(!m_token.isEmpty(), qPrintable(error));
        m_fleets = std::make_unique<Fleets>(m_settings, file());
    }
    void cleanupTestCase()
    {
        if (m_fleets) {
            for (FleetSession *session : m_fleets->sessions())
                session->end();
        }
        m_fleets.reset();
        m_host.reset();
    }

    void triedWithoutChangingAnything()
    {
        FleetEntry one = entry(QStringLiteral("one"));
        one.profile.api = m_demo.api.toString();
        QList<FleetCheckLine> lines = tried(one);
        QCOMPARE(lines.size(), 1);
        QVERIFY2(!lines[0].ok && lines[0].words.contains(QStringLiteral("401")),
                 qPrintable(lines[0].words));
        one.token = m_token;
        one.profile.redis = m_redis.url();
        lines = tried(one);
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].ok, qPrintable(lines[0].words));
        QVERIFY2(!lines[1].ok && lines[1].words.contains(QStringLiteral("NOAUTH")),
                 qPrintable(lines[1].words));
        one.password = "s3cret";
        lines = tried(one);
        QVERIFY2(lines[1].ok, qPrintable(lines[1].words));
        one.profile.api = QStringLiteral("http://127.0.0.1:%1/api").arg(RedisServer::freePort());
        one.profile.redis = QStringLiteral("redis://name.invalid:6379/0");
        lines = tried(one);
        QVERIFY2(!lines[0].ok && lines[0].words.contains(QStringLiteral("refuse")),
                 qPrintable(lines[0].words));
        QVERIFY2(!lines[1].ok && lines[1].words.contains(QStringLiteral("name.invalid")),
                 qPrintable(lines[1].words));
        QVERIFY(m_fleets->sessions().empty());
        QVERIFY(!QFile::exists(file()));
    }

    /// What goes wrong with sentinels is told apart, and what goes well too.
    void sentinelsAreTried()
    {
        RedisServer master({QStringLiteral("--port"), QString::number(RedisServer::freePort()),
                            QStringLiteral("--requirepass"), QStringLiteral("s3cret")});
        QVERIFY(master.start());
        master.setPassword(QStringLiteral("s3cret"));
        const quint16 port = master.cli({QStringLiteral("CONFIG"), QStringLiteral("GET"), QStringLiteral("port")})
                                 .split('\n').value(1).toUShort();
        Sentinels sentinels(1, port);
        QVERIFY(sentinels.start());
        FleetEntry one = entry(QStringLiteral("by sentinels"));
        const auto words = [&](const QString &hosts, const char *name) {
            one.profile.redis = QStringLiteral("redis+sentinel://%1/%2/0").arg(hosts, QLatin1String(name));
            const QList<FleetCheckLine> lines = tried(one);
            return lines.size() == 1 ? (lines[0].ok ? QStringLiteral("ok: ") : QString()) + lines[0].words : QString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(words(sentinels.hosts(), "fleet").contains(QStringLiteral("NOAUTH")), PatienceMs);
        one.password = "s3cret";
        QVERIFY(words(sentinels.hosts(), "fleet").startsWith(QStringLiteral("ok: ")));
        one.password = "wrong one";
        QVERIFY(words(sentinels.hosts(), "fleet").contains(QStringLiteral("password")));
        QVERIFY(words(sentinels.hosts(), "navy").contains(QStringLiteral("no master called \"navy\"")));
        QVERIFY(words(QStringLiteral("127.0.0.1:1"), "fleet").contains(QStringLiteral("none of its sentinels")));
        QVERIFY(words(QStringLiteral("127.0.0.1:%1").arg(port), "fleet").contains(QStringLiteral("none of its sentinels")));
    }

    /// Whoever changes where a fleet is does not get what was kept for the place before.
    void keptSecretsStayWithTheirServer()
    {
        const QString path = m_home.filePath(QStringLiteral("kept.json"));
        Fleets fleets(m_settings, path);
        FleetProfile profile = FleetProfile::make(QStringLiteral("kept"));
        profile.connectsAtStart = false;
        profile.timeoutSeconds = 1;
        profile.api = QStringLiteral("https://127.0.0.1:1/api");
        profile.redis = QStringLiteral("redis://me@127.0.0.1:1/0");
        profile.tokenItem = QStringLiteral("f00d");
        profile.passwordItem = QStringLiteral("cafe");
        const auto saved = [&](const QString &api, const QString &redis) {
            FleetBook book;
            book.put(profile);
            QFile file(path);
            file.open(QIODevice::WriteOnly);
            file.write(QJsonDocument(book.toJson()).toJson());
            file.close();
            Fleets some(m_settings, path);
            FleetEntry entry;
            entry.profile = *some.file().book().byId(profile.id);
            entry.profile.api = api;
            entry.profile.redis = redis;
            if (const QString why = some.save(entry); !why.isEmpty())
                return why;
            const FleetProfile now = *some.file().book().byId(profile.id);
            return now.tokenItem + u'|' + now.passwordItem;
        };
        QCOMPARE(saved(QStringLiteral("https://127.0.0.1:1/other"), QStringLiteral("redis://you@127.0.0.1:1/3")),
                 QStringLiteral("f00d|cafe"));
        for (const char *api : {"http://127.0.0.1:1/api", "https://127.0.0.1:2/api", "https://127.0.0.2:1/api"})
            QCOMPARE(saved(QLatin1String(api), profile.redis), QStringLiteral("|cafe"));
        for (const char *redis : {"redis://me@127.0.0.1:2/0", "redis://me@127.0.0.2:1/0", "unix:///tmp/none?db=0",
                                  "redis+sentinel://127.0.0.1:1/m/0"})
            QCOMPARE(saved(profile.api, QLatin1String(redis)), QStringLiteral("f00d|"));
    }

    void whatCannotBeUsedIsRefused()
    {
        for (const char *address : {"http://elsewhere.example/api", "ftp://a", "https://a:b@c"}) {
            FleetEntry bad = entry(QStringLiteral("bad"));
            bad.profile.api = QLatin1String(address);
            const QString why = m_fleets->save(bad);
            QVERIFY2(why.startsWith(QStringLiteral("api: ")), qPrintable(why));
        }
        FleetEntry bad = entry(QStringLiteral("bad"));
        bad.profile.redis = QStringLiteral("redis://u:p@h/0");
        QVERIFY(m_fleets->save(bad).startsWith(QStringLiteral("redis: ")));
        bad.profile.redis = m_redis.url();
        bad.profile.keyPin = QStringLiteral("sha256/") + QString(43, u'A') + u'=';
        QVERIFY(m_fleets->save(bad).startsWith(QStringLiteral("key_pin: "))); // nobody would look at it
        QVERIFY(m_fleets->board().seats().isEmpty());
    }

    void sideBySide()
    {
        FleetEntry api = entry(QStringLiteral("by API")), redis = entry(QStringLiteral("by Redis"));
        api.profile.api = m_demo.api.toString();
        api.token = m_token;
        api.profile.production = true;
        redis.profile.redis = m_redis.url();
        redis.password = "s3cret";
        redis.profile.readOnly = true;
        redis.profile.staleAfterSeconds = 77;
        FleetEntry nobody = entry(QStringLiteral("nobody there"));
        nobody.profile.api = QStringLiteral("http://127.0.0.1:%1/api").arg(RedisServer::freePort());
        for (const FleetEntry *one : {&api, &redis, &nobody})
            QCOMPARE(m_fleets->save(*one), QString());
        QVERIFY(!m_redis
                     .cli({QStringLiteral("XADD"), QStringLiteral("fleet_events"),
                           QStringLiteral("*"), QStringLiteral("type"),
                           QStringLiteral("worker_heartbeat"), QStringLiteral("worker_id"),
                           QStringLiteral("w1"), QStringLiteral("state"), QStringLiteral("idle")})
                     .isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(status(api.profile.id).state, ConnectionState::Live, PatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(status(redis.profile.id).state, ConnectionState::Live,
                                  PatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!status(nobody.profile.id).error.isEmpty(), PatienceMs);
        Fleet &byRedis = m_fleets->session(redis.profile.id)->fleet();
        QTRY_COMPARE_WITH_TIMEOUT(byRedis.workers()->rowCount(), 1, PatienceMs);
        QCOMPARE(byRedis.limits().staleAfterSeconds, 77.0);
        QVERIFY(byRedis.whyNot(ControlAction::Pause).contains(QStringLiteral("read-only")));
        QVERIFY(byRedis.whyNotRequeue().contains(QStringLiteral("read-only")));
        QVERIFY(m_fleets->session(api.profile.id)->fleet().isProduction());

        // Together: all are there, the one that is cut off before those that are well.
        const FleetBoard &board = m_fleets->board();
        QCOMPARE(board.seats().size(), 3);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_fleets->session(api.profile.id)->fleet().workers()->rowCount() > 3, PatienceMs);
        QCOMPARE(board.totals().workers,
                 1 + m_fleets->session(api.profile.id)->fleet().workers()->rowCount());
        QCOMPARE(board.totals().up, 2);
        QCOMPARE(board.seats().at(board.worstFirst().constFirst()).id, nobody.profile.id);

        // The page of them: a click asks for the fleet that it shows.
        FleetsPage page(m_fleets->board(), byRedis, m_theme);
        page.resize(1200, 800);
        page.show();
        QSignalSpy asked(&page, &FleetsPage::fleetRequested);
        page.refresh(1);
        QCOMPARE(page.cards().size(), 3);
        QCOMPARE(page.cards()[0]->seatId(), nobody.profile.id);
        QVERIFY(!page.cards()[0]->words().reasons.isEmpty());
        QTest::mouseClick(page.cards()[0], Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toString(), nobody.profile.id);
    }

    void oneDiesTheOthersGoOn()
    {
        const QString redis = m_fleets->file().book().byName(QStringLiteral("by Redis"))->id;
        const QString api = m_fleets->file().book().byName(QStringLiteral("by API"))->id;
        m_redis.kill();
        QTRY_VERIFY_WITH_TIMEOUT(!status(redis).isUp(), PatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!status(redis).error.isEmpty(), PatienceMs);
        Fleet &other = m_fleets->session(api)->fleet();
        const quint64 before = other.status().eventsIn;
        QTRY_VERIFY_WITH_TIMEOUT(other.status().eventsIn > before, PatienceMs);
        QCOMPARE(other.status().state, ConnectionState::Live);
        QVERIFY(m_redis.start());
        QTRY_COMPARE_WITH_TIMEOUT(status(redis).state, ConnectionState::Live, PatienceMs);
    }

    void noSecretIsWritten()
    {
        QTRY_VERIFY(QFile::exists(file()));
        QProcess grep;
        for (const QByteArray &secret : {m_token, QByteArray("s3cret")}) {
            grep.start(QStringLiteral("grep"),
                       {QStringLiteral("-rl"), QString::fromLatin1(secret), m_home.path()});
            QVERIFY(grep.waitForFinished());
            QCOMPARE(grep.readAllStandardOutput(), QByteArray());
        }
        QFile book(file());
        QVERIFY(book.open(QIODevice::ReadOnly));
        QVERIFY(!(book.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void withoutAKeychainItIsSaid()
    {
        QSignalSpy told(m_fleets.get(), &Fleets::told);
        FleetEntry api{
            *m_fleets->file().book().byName(QStringLiteral("by API")), m_token, {}, true};
        QCOMPARE(m_fleets->save(api), QString());
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told[0][1].toString().contains(QStringLiteral("session only")));
        QVERIFY(m_fleets->file().book().byId(api.profile.id)->tokenItem.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(status(api.profile.id).state, ConnectionState::Live, PatienceMs);
    }

    void signedOutAndInAgain()
    {
        const FleetProfile api = *m_fleets->file().book().byName(QStringLiteral("by API"));
        FleetSession &session = *m_fleets->session(api.id);
        QVERIFY(session.fleet().workers()->rowCount() > 0);
        m_fleets->signOut(session);
        QVERIFY(!session.isConnected());
        QCOMPARE(session.fleet().status().state, ConnectionState::SignedOut);
        QVERIFY(session.fleet().workers()->rowCount() > 0); // what was known, as old
        QVERIFY(session.connection().hasApi());             // … and where it was
        // A token that says until when: the header, {"exp": 4102444800}, a signature.
        const QByteArray dated = "eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjQxMDI0NDQ4MDB9.c2ln";
        QSignalSpy ends(&session, &FleetSession::signInEndsChanged);
        FleetEntry again{api, m_token, {}, false};
        QCOMPARE(m_fleets->save(again), QString());
        QTRY_COMPARE_WITH_TIMEOUT(status(api.id).state, ConnectionState::Live, PatienceMs);
        QCOMPARE(session.signInEndsMs(), MaybeInt());
        session.fleet().enterToken(dated);
        QCOMPARE(session.signInEndsMs(), MaybeInt(4'102'444'800'000));
        QTRY_COMPARE_WITH_TIMEOUT(status(api.id).state, ConnectionState::SignedOut, PatienceMs);
        session.fleet().enterToken(m_token);
        QTRY_COMPARE_WITH_TIMEOUT(status(api.id).state, ConnectionState::Live, PatienceMs);
    }

    void closedAndRemoved()
    {
        const QString redis = m_fleets->file().book().byName(QStringLiteral("by Redis"))->id;
        int closings = 0;
        connect(m_fleets.get(), &Fleets::closing, this, [&closings] { ++closings; });
        m_fleets->close(redis);
        QCOMPARE(closings, 1);
        QVERIFY(!m_fleets->session(redis));
        QCOMPARE(m_fleets->board().seats().size(), 3);
        QVERIFY(!m_fleets->board().seat(redis)->fleet);
        m_fleets->remove(redis);
        QCOMPARE(m_fleets->board().seats().size(), 2);

        // What is left is found again by another program.
        QTRY_VERIFY(FleetFile(file()).book().profiles.size() == 2);
        Fleets again(m_settings, file());
        again.openAtStart();
        QCOMPARE(again.sessions().size(), size_t(2));
        for (FleetSession *session : again.sessions())
            session->end();
    }
};

QTEST_MAIN(TestFleets)
#include "tst_fleets.moc"
