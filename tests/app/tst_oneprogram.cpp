// SPDX-License-Identifier: GPL-3.0-or-later
#include "oneprogram.h"

#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <unistd.h>

using namespace qd;

class TestOneProgram : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(QStringLiteral("one.socket")); }
    /// As another program does: it waits while ours goes on.
    bool handedOver(const StartRequest &request)
    {
        bool taken = false;
        std::unique_ptr<QThread> other(
            QThread::create([&] { taken = OneProgram::handOver(path(), request); }));
        other->start();
        while (!other->wait(1))
            QCoreApplication::processEvents();
        return taken;
    }

private slots:
    void initTestCase() { qRegisterMetaType<StartRequest>(); }

    void nobodyIsThere() { QVERIFY(!handedOver({})); }

    void theFirstTakesIt()
    {
        OneProgram first(path());
        QVERIFY(first.listen());
        QCOMPARE(QFileInfo(path()).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        QSignalSpy asked(&first, &OneProgram::asked);
        const StartRequest request{QStringLiteral("prod ä"), QStringLiteral("a/b?c#d%20"),
                                   QStringLiteral("alerts")};
        QVERIFY(handedOver(request));
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked[0][0].value<StartRequest>() == request);
    }

    void nonsenseIsNotTaken()
    {
        OneProgram first(path());
        QVERIFY(first.listen());
        QSignalSpy asked(&first, &OneProgram::asked);
        for (const QByteArray &bytes : {QByteArray("hello\n"), QByteArray(100'000, 'x'), QByteArray("quarterdeck://a/b/c\n")}) {
            QLocalSocket socket;
            socket.connectToServer(path());
            QVERIFY(socket.waitForConnected());
            socket.write(bytes);
            QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        }
        QVERIFY(asked.isEmpty());
        QVERIFY(handedOver({}));
    }

    void whatAKilledOneLeftIsReplaced()
    {
        {
            QLocalServer dead;
            QVERIFY(dead.listen(path()));
            // The file stays, as after a kill.
            QVERIFY(QFile::link(path(), path() + QStringLiteral(".kept")));
            QVERIFY(::link(QFile::encodeName(path()), QFile::encodeName(path() + QStringLiteral(".hard"))) == 0);
        }
        QVERIFY(QFile::rename(path() + QStringLiteral(".hard"), path()));
        QVERIFY(!handedOver({}));
        OneProgram first(path());
        QVERIFY(first.listen());
        QVERIFY(handedOver({}));
    }

    void oneThatHangsDoesNotHoldUs()
    {
        QLocalServer hangs; // takes the call and says nothing
        QVERIFY(hangs.listen(path()));
        QElapsedTimer clock;
        clock.start();
        QVERIFY(!OneProgram::handOver(path(), {}));
        QVERIFY(clock.elapsed() < 10'000);
    }
};

QTEST_GUILESS_MAIN(TestOneProgram)
#include "tst_oneprogram.moc"
