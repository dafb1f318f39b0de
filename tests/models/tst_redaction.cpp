// SPDX-License-Identifier: GPL-3.0-or-later
#include "redaction.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace qd;

class TestRedaction : public QObject
{
    Q_OBJECT
private slots:
    void keysByTheirNames_data()
    {
        QTest::addColumn<bool>("hides");
        for (const char *name :
             {"password", "Passwd", "db_password", "X-Api-Key", "apiKey", "API_KEY",
              "Authorization", "Set-Cookie", "sessionId", "private-key", "aws_secret_access_key",
              "credentials", "access.token"})
            QTest::newRow(name) << true;
        for (const char *name :
             {"url", "worker_id", "duration_ms", "path", "keyboard", "monkey", ""})
            QTest::newRow(*name ? name : "none") << false;
    }
    void keysByTheirNames()
    {
        QFETCH(bool, hides);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(Redaction().hides(name == QLatin1String("none") ? QString() : name), hides);
    }

    void insideTexts_data()
    {
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *text, const char *shown) {
            QTest::newRow(text) << QString::fromUtf8(shown);
        };
        row("login failed: password=hunter2", "login failed: password=•••• hidden");
        row("a password = \"two words\", user=x", "a password = •••• hidden, user=x");
        row("Authorization: Bearer abc.def-123 refused", "Authorization: •••• hidden refused");
        row("sent bearer abcdef123456 to it", "sent bearer •••• hidden to it");
        row("GET redis://bob:s3cret@cache:6379/0", "GET redis://bob:•••• hidden@cache:6379/0");
        row("{\"api_key\": \"k-1\", \"n\": 3}", "{\"api_key\": •••• hidden, \"n\": 3}");
        row("token=•••• hidden&next=b", "token=•••• hidden&next=b"); // twice is once
        row("token=a&next=b", "token=•••• hidden&next=b");
        row("the password was wrong", "the password was wrong");
        row("HTTP 403: https://example.net/a?b=c", "HTTP 403: https://example.net/a?b=c");
        row("ratio 3:4", "ratio 3:4");
        row("dbus-1/session.conf: unreadable", "dbus-1/session.conf: unreadable");
        row("db.password.main=x9", "db.password.main=•••• hidden");
    }
    void insideTexts()
    {
        QFETCH(QString, shown);
        const QString text = QString::fromUtf8(QTest::currentDataTag());
        const Redaction redaction;
        QCOMPARE(redaction.text(text), shown);
        QCOMPARE(redaction.carries(text), text != shown);
    }

    void valuesAtAnyDepth()
    {
        const QJsonObject value{
            {QStringLiteral("url"), QStringLiteral("https://u:pw@h/x")},
            {QStringLiteral("n"), 7},
            {QStringLiteral("auth"),
             QJsonObject{{QStringLiteral("token"), QStringLiteral("t")},
                         {QStringLiteral("deep"), QJsonArray{QJsonArray{QStringLiteral("Cookie"),
                                                                        QStringLiteral("c=1")}}}}},
            {QStringLiteral("header"),
             QJsonObject{{QStringLiteral("name"), QStringLiteral("X-Api-Key")},
                         {QStringLiteral("value"), QStringLiteral("v")}}}};
        const QJsonObject shown = Redaction().json(value);
        const QString hidden = Redaction::hidden();
        QCOMPARE(shown[QStringLiteral("url")].toString(),
                 QStringLiteral("https://u:%1@h/x").arg(hidden));
        QCOMPARE(shown[QStringLiteral("n")].toInt(), 7);
        const QJsonObject auth = shown[QStringLiteral("auth")].toObject();
        QCOMPARE(auth[QStringLiteral("token")].toString(), hidden);
        QCOMPARE(auth[QStringLiteral("deep")].toArray().at(0).toArray().at(1).toString(), hidden);
        QCOMPARE(shown[QStringLiteral("header")].toObject()[QStringLiteral("value")].toString(),
                 hidden);
    }

    void patternsAreOnesOwn()
    {
        const Redaction own(
            {QStringLiteral("Customer No"), QStringLiteral("  "), QStringLiteral("(")});
        QCOMPARE(own.patterns(), QStringList{QStringLiteral("Customer No")});
        QVERIFY(own.hides(u"customer_no") && !own.hides(u"password"));
        QCOMPARE(own.text(QStringLiteral("customer-no: 77 password=x")),
                 QStringLiteral("customer-no: •••• hidden password=x"));
        QVERIFY(!Redaction(QStringList()).hides(u"password"));
    }

    void hostileTextsTakeNoTime()
    {
        QElapsedTimer timer;
        timer.start();
        const Redaction redaction;
        for (const QString &piece : {QStringLiteral("token"), QStringLiteral("://a:"),
                                     QStringLiteral("password\\\""), QStringLiteral("bearer ")})
            redaction.text(piece.repeated(20'000) + QLatin1Char('='));
        QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
