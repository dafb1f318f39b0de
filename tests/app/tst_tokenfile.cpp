// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenfile.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace qd;

class TestTokenFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QString fileWith(const QByteArray &bytes, mode_t mode = 0600)
    {
        const QString path = m_dir.filePath(QStringLiteral("token"));
        QFile::remove(path);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
        file.close();
        ::chmod(QFile::encodeName(path).constData(), mode);
        return path;
    }

private slots:
    void readsWithoutWhiteSpace()
    {
        QString error;
        const auto token = readTokenFile(fileWith(" \t\r\nabc.DEF-123_~+/=\n\n"), &error);
        QVERIFY2(token, qPrintable(error));
        QCOMPARE(*token, QByteArray("abc.DEF-123_~+/="));
    }

    void readsWhatWasCopiedOutOfAHeader()
    {
        QString error;
        for (const char *text : {"Bearer abc\n", "bearer   abc", " BEARER abc \r\n"}) {
            const auto token = readTokenFile(fileWith(text), &error);
            QVERIFY2(token, qPrintable(error));
            QCOMPARE(*token, QByteArray("abc"));
        }
        QCOMPARE(*readTokenFile(fileWith("bearer"), &error), QByteArray("bearer"));
        QVERIFY(!readTokenFile(fileWith("Bearer a b"), &error));
    }

    void waitsForWhoWritesIntoAPipe()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(path.toLocal8Bit().constData(), 0600), 0);
        for (const char *text : {"Bearer abc", ""}) {
            QProcess writer;
            writer.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("sleep 0.2; printf '%1' > '%2'")
                                                                          .arg(QLatin1String(text), path)});
            QString error;
            const auto token = readTokenFile(path, &error);
            QCOMPARE(token.value_or(QByteArray()), QByteArray(text).mid(7));
            QCOMPARE(error.isEmpty(), token.has_value());
            QVERIFY(writer.waitForFinished());
        }
    }

    void refusesOpenFiles_data()
    {
        QTest::addColumn<uint>("mode");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("600") << 0600U << true;
        QTest::newRow("400") << 0400U << true;
        QTest::newRow("640") << 0640U << false;
        QTest::newRow("604") << 0604U << false;
        QTest::newRow("644") << 0644U << false;
        QTest::newRow("666") << 0666U << false;
        QTest::newRow("440") << 0440U << false;
    }

    void refusesOpenFiles()
    {
        QFETCH(uint, mode);
        QFETCH(bool, allowed);
        QString error;
        const auto token = readTokenFile(fileWith("CANARY-7f3a", mode), &error);
        QCOMPARE(token.has_value(), allowed);
        QCOMPARE(error.isEmpty(), allowed);
        QVERIFY(!error.contains(QLatin1String("CANARY")));
    }

    void refusesWhatIsNoToken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("white space") << QByteArray(" \n\t ");
        QTest::newRow("two words") << QByteArray("CANARY and more");
        QTest::newRow("two lines") << QByteArray("CANARY\nX-Evil: 1");
        QTest::newRow("NUL") << QByteArray("CANARY\0x", 8);
        QTest::newRow("umlaut") << QByteArray("CANARY\xc3\xa4");
        QTest::newRow("too long") << QByteArray(8193, 'C');
    }

    void refusesWhatIsNoToken()
    {
        QFETCH(QByteArray, bytes);
        QString error;
        QVERIFY(!readTokenFile(fileWith(bytes), &error));
        QVERIFY(!error.isEmpty());
        QVERIFY(!error.contains(QLatin1String("CANARY")));
    }

    void longestToken()
    {
        QString error;
        const auto token = readTokenFile(fileWith(QByteArray(8192, 'C')), &error);
        QVERIFY(token);
        QCOMPARE(token->size(), 8192);
    }

    void refusesNoFiles()
    {
        QString error;
        QVERIFY(!readTokenFile(m_dir.path(), &error));
        QVERIFY(error.contains(QLatin1String("not a file")));
        QVERIFY(!readTokenFile(m_dir.filePath(QStringLiteral("nowhere")), &error));
        QVERIFY(error.contains(QLatin1String("nowhere")));
    }

    void readsStandardInput()
    {
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        QCOMPARE(::write(ends[1], "from-input\n", 11), 11);
        ::close(ends[1]);
        const int kept = ::dup(STDIN_FILENO);
        ::dup2(ends[0], STDIN_FILENO);
        ::close(ends[0]);
        QString error;
        const auto token = readTokenFile(QStringLiteral("-"), &error);
        ::dup2(kept, STDIN_FILENO);
        ::close(kept);
        QVERIFY2(token, qPrintable(error));
        QCOMPARE(*token, QByteArray("from-input"));
    }

    void wipesTheBytes()
    {
        QByteArray bytes("CANARY-7f3a");
        bytes.detach();
        const char *const memory = bytes.constData();
        const QByteArray shared = bytes; // somebody else holds it too: must stay whole
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
        QCOMPARE(shared, QByteArray("CANARY-7f3a"));
        Q_UNUSED(memory)
    }
};

QTEST_GUILESS_MAIN(TestTokenFile)
#include "tst_tokenfile.moc"
