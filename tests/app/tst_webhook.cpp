// SPDX-License-Identifier: GPL-3.0-or-later
// Webhooks over a real connection: signed, in order, again and again, never led elsewhere.
#include "clock.h"
#include "hookserver.h"
#include "testcertificates.h"
#include "webhook.h"

#include <QFile>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QSignalSpy>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace qd;

namespace {

const QByteArray Secret = "0123456789abcdef-secret";

AlertRecord sampleRecord(const QString &id)
{
    AlertRecord record = sampleAlert(Severity::Critical, 1'764'000'000'000);
    record.id = id;
    record.alert.rule = QStringLiteral("queue_high");
    record.alert.text = QStringLiteral("mail holds 134 \"tasks\"\n<b>");
    record.alert.value = 134;
    return record;
}

QByteArray bodyOf(const QString &id)
{
    return webhookBody(ReachEvent::Raised, sampleRecord(id), QStringLiteral("eu"),
                       1'764'000'001'000);
}

QString idIn(const QByteArray &body)
{
    return QJsonDocument::fromJson(body)[QLatin1String("id")].toString();
}

} // namespace

class TestWebhook : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    QString m_file;
    std::unique_ptr<HookServer> m_server;
    std::unique_ptr<Webhook> m_hook;
    Webhook::Limits m_limits;

    void begin()
    {
        m_hook = std::make_unique<Webhook>(m_file, m_limits);
        m_hook->setAddress(m_server->address());
        m_hook->setSecret(Secret);
        QTRY_VERIFY(m_hook->state().hasSecret);
    }
    QString sentence() const { return webhookSentence(m_hook->state(), monotonicMs()); }

private slots:
    void init()
    {
        m_file = m_dir.filePath(QStringLiteral("conf/webhook.secret"));
        QFile::remove(m_file);
        m_server = std::make_unique<HookServer>();
        m_server->answers = {hookStatus("204 No Content")};
        m_limits.backoff = {30, 30, 60, 0};
        m_limits.timeoutMs = 300;
    }
    void cleanup() { m_hook.reset(); }

    void isSignedAndSaysWhat()
    {
        begin();
        m_hook->send(bodyOf(QStringLiteral("a1")));
        QTRY_VERIFY(m_hook->state().deliveredMs > 0);
        const QByteArray head = m_server->heads[0], body = m_server->bodies[0];
        QVERIFY2(head.startsWith("POST /hook?a=b%20c HTTP/1.1"), head.constData());
        QVERIFY(!head.toLower().contains("authorization") && !head.toLower().contains("cookie"));
        QCOMPARE(body, bodyOf(QStringLiteral("a1")));
        const qsizetype at = head.indexOf("X-Quarterdeck-Signature: t=") + 27;
        const QByteArray time = head.mid(at, head.indexOf(',', at) - at);
        QVERIFY(std::abs(time.toLongLong() - wallClockMs() / 1000) < 5);
        QVERIFY(head.contains(",v1=" + QMessageAuthenticationCode::hash(time + '.' + body, Secret,
                                                                        QCryptographicHash::Sha256)
                                           .toHex()));
        QVERIFY2(sentence().startsWith(QStringLiteral("Last delivered ")), qPrintable(sentence()));
        const QJsonObject said = QJsonDocument::fromJson(body).object();
        QCOMPARE(said[QLatin1String("version")].toInt(), 1);
        QCOMPARE(said[QLatin1String("event")].toString(), QStringLiteral("raised"));
        QCOMPARE(said[QLatin1String("severity")].toString(), QStringLiteral("critical"));
        QCOMPARE(said[QLatin1String("value")].toDouble(), 134);
        QVERIFY(said[QLatin1String("limit")].isNull());
    }

    void theSecretIsItsOwnersAlone()
    {
        begin();
        struct stat facts = {};
        QCOMPARE(::stat(QFile::encodeName(m_file).constData(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777, mode_t(0600));
        m_hook = std::make_unique<Webhook>(m_file, m_limits); // found again
        QTRY_VERIFY(m_hook->state().hasSecret);
        QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner | QFile::ReadGroup));
        m_hook = std::make_unique<Webhook>(m_file, m_limits);
        m_hook->setAddress(m_server->address());
        QTRY_VERIFY(sentence().contains(QStringLiteral("can be read by others")));
        m_hook->setSecret("short");
        QTRY_VERIFY(sentence().contains(QStringLiteral("at least 16")));
        QSignalSpy tested(m_hook.get(), &Webhook::tested);
        m_hook->test("{}");
        QTRY_COMPARE(tested.size(), 1);
        QVERIFY(!tested[0][0].toBool());
        QVERIFY(m_server->heads.isEmpty());
    }

    void triesAgainInOrder()
    {
        m_server->answers = {hookStatus("500 Oops"), {}, "what?\r\n\r\n", hookStatus("200 OK")};
        begin();
        QStringList troubles;
        connect(m_hook.get(), &Webhook::stateChanged, m_hook.get(), [&] {
            if (!m_hook->state().trouble.isEmpty() && m_hook->state().nextTryMs > 0)
                troubles << sentence();
        });
        for (const char *id : {"a1", "a2", "a3"})
            m_hook->send(bodyOf(QLatin1String(id)));
        QTRY_COMPARE(m_server->bodies.size(), 6);
        QTRY_COMPARE(m_hook->state().waiting, 0);
        QStringList ids;
        for (const QByteArray &body : m_server->bodies)
            ids << idIn(body);
        QCOMPARE(ids.join(u' '), QStringLiteral("a1 a1 a1 a1 a2 a3"));
        const QString all = troubles.join(u'\n');
        QVERIFY2(all.contains(QStringLiteral("HTTP 500")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("3 waiting")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("next try in")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("has not answered within")), qPrintable(all));
    }

    void onlyAServerThatIsTrusted()
    {
        TestCertificates made;
        if (!TestCertificates::available())
            QSKIP("openssl is not installed");
        QVERIFY(made.authority(QStringLiteral("ca")));
        QVERIFY(made.certificate(QStringLiteral("server"), QStringLiteral("ca"),
                                 {QStringLiteral("IP:127.0.0.1")}));
        QFile key(made.key(QStringLiteral("server")));
        QVERIFY(key.open(QIODevice::ReadOnly));
        m_server->tls = QSslConfiguration::defaultConfiguration();
        m_server->tls.setLocalCertificateChain(
            QSslCertificate::fromPath(made.pem(QStringLiteral("server"))));
        m_server->tls.setPrivateKey(QSslKey(&key, QSsl::Rsa));
        if (m_server->tls.privateKey().isNull()) {
            key.seek(0);
            m_server->tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
        }
        m_limits.timeoutMs = 5000;
        begin(); // nobody here trusts it
        m_hook->send(bodyOf(QStringLiteral("first")));
        QTRY_VERIFY2(sentence().contains(QStringLiteral("not signed by an authority")),
                     qPrintable(sentence()));
        QVERIFY(m_server->bodies.isEmpty());
        m_limits.caFile = made.pem(QStringLiteral("ca"));
        begin();
        m_hook->send(bodyOf(QStringLiteral("second")));
        QTRY_COMPARE(m_server->bodies.size(), 1);
        QCOMPARE(idIn(m_server->bodies[0]), QStringLiteral("second"));
        QTRY_VERIFY(m_hook->state().waiting == 0);
        m_limits.caFile.clear();
    }

    void isNotLedElsewhere()
    {
        HookServer other;
        other.answers = {hookStatus("200 OK")};
        m_server->answers = {hookStatus("307 Temporary Redirect",
                                        "Location: " + other.address().toLatin1() + "\r\n")};
        begin();
        QSignalSpy tested(m_hook.get(), &Webhook::tested);
        m_hook->test(bodyOf(QStringLiteral("t")));
        QTRY_COMPARE(tested.size(), 1);
        QVERIFY(!tested[0][0].toBool());
        QVERIFY2(tested[0][1].toString().contains(QStringLiteral("redirect")),
                 qPrintable(tested[0][1].toString()));
        QVERIFY(other.heads.isEmpty());
    }

    void anEndlessAnswerIsNotRead()
    {
        m_server->answers = {"HTTP/1.1 200 OK\r\n\r\n" + QByteArray(8 << 20, 'x')};
        begin();
        m_hook->send(bodyOf(QStringLiteral("a1")));
        QTRY_VERIFY(m_hook->state().deliveredMs > 0);
    }

    void tooManyWait()
    {
        m_server->answers = {QByteArray()};
        m_limits.timeoutMs = 60'000;
        begin();
        for (int i = 0; i < Webhook::MostWaiting + 20; ++i)
            m_hook->send("{}");
        QTRY_COMPARE(m_hook->state().dropped, 20U);
        QCOMPARE(m_hook->state().waiting, Webhook::MostWaiting);
        QVERIFY(sentence().contains(QStringLiteral("20 were given up")));
        m_hook->setAddress(QString());
        QTRY_COMPARE(m_hook->state().waiting, 0);
    }

    void whichAddresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("good");
        QTest::newRow("https") << QStringLiteral("https://h.example/x?y=1") << true;
        QTest::newRow("here") << QStringLiteral("http://127.0.0.1:9/x") << true;
        QTest::newRow("plain") << QStringLiteral("http://h.example/x") << false;
        QTest::newRow("user") << QStringLiteral("https://u:p@h.example/") << false;
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
        QTest::newRow("fragment") << QStringLiteral("https://h.example/#x") << false;
        QTest::newRow("words") << QStringLiteral("not an address") << false;
    }

    void whichAddresses()
    {
        QFETCH(QString, typed);
        QFETCH(bool, good);
        QString error;
        QCOMPARE(checkedWebhookUrl(typed, &error).isValid(), good);
        QCOMPARE(error.isEmpty(), good);
        QVERIFY(!error.contains(QStringLiteral("u:p")));
    }
};

QTEST_GUILESS_MAIN(TestWebhook)
#include "tst_webhook.moc"
