// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a newer version is there, asked of a real HTTP server.
#include "hookserver.h"
#include "updatecheck.h"
#include "viewstate.h"

#include <QSignalSpy>
#include <QTest>

using namespace qd;

class TestUpdateCheck : public QObject
{
    Q_OBJECT
private slots:
    void onlyANewerVersionCounts_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("version");
        const auto row = [](const char *name, const char *answer, const char *version = "") {
            QTest::newRow(name) << QByteArray(answer) << QString::fromLatin1(version);
        };
        row("newer", R"({"version": "1.10"})", "1.10");
        row("newer by one more segment", R"({"version": "1.9.0.1"})", "1.9.0.1");
        row("the same", R"({"version": "1.9.0"})");
        row("the same, longer", R"({"version": "1.9.0.0"})");
        row("older, though its letters are larger", R"({"version": "1.8.99"})");
        row("with words", R"({"version": "2.0 <b>now</b>"})");
        row("too long", R"({"version": "2.0000000000000000000000000000000000000000001"})");
        row("too many", R"({"version": "2.1.1.1.1"})");
        row("a number", R"({"version": 2})");
        row("another list", R"([{"version": "2"}])");
        row("no JSON", "2.0");
        row("nothing", "");
    }
    void onlyANewerVersionCounts()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, version);
        QCOMPARE(UpdateCheck::newerVersion(answer, QStringLiteral("1.9")), version);
    }

    /// Off is the standard: nobody is asked, no thread runs.
    void asksOnlyWhereItIsSwitchedOn()
    {
        HookServer server;
        const QByteArray body = R"({"version": "99.1"})";
        server.answers = {"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                          QByteArray::number(body.size()) + "\r\n\r\n" + body};
        ViewState state;
        UpdateCheck check(state, {1, 50, 5000});
        QSignalSpy found(&check, &UpdateCheck::found);
        QSignalSpy failed(&check, &UpdateCheck::failed);
        QTest::qWait(200);
        QCOMPARE(server.heads.size(), 0);
        state.setValue(ViewKey::UpdateAddress, server.address(QStringLiteral("/newest.json")));
        QTRY_COMPARE(found.size(), 1);
        QVERIFY(found[0][0].toString().contains(QStringLiteral("99.1")));
        QVERIFY(server.heads[0].startsWith("GET /newest.json HTTP/1.1"));
        for (const char *word : {"Authorization", "Cookie"})
            QVERIFY(!server.heads[0].contains(word));
        QTRY_VERIFY(server.heads.size() >= 3); // again and again, told once
        QCOMPARE(found.size(), 1);
        QCOMPARE(failed.size(), 0);

        server.answers = {"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"};
        QTRY_VERIFY(failed.size() >= 1);
        QVERIFY(failed[0][0].toString().contains(QStringLiteral("404")));
        state.setValue(ViewKey::UpdateAddress, QString());
        QTest::qWait(100); // what was under way ends
        const qsizetype asked = server.heads.size();
        QTest::qWait(200);
        QCOMPARE(server.heads.size(), asked);
    }

    void anUnfitAddressIsNotAsked()
    {
        ViewState state;
        state.setValue(ViewKey::UpdateAddress, QStringLiteral("http://updates.example.net/newest.json"));
        UpdateCheck check(state, {1, 60'000, 5000});
        QSignalSpy failed(&check, &UpdateCheck::failed);
        QTRY_COMPARE(failed.size(), 1); // plain http to another computer
    }
};

QTEST_GUILESS_MAIN(TestUpdateCheck)
#include "tst_updatecheck.moc"
