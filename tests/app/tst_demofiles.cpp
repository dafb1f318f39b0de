// SPDX-License-Identifier: GPL-3.0-or-later
#include "demofiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace qd;

/// The good files are good and the broken ones are broken, by the judgement of other programs.
class TestDemoFiles : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    int gzipTest(const char *file) const
    {
        return QProcess::execute(QStringLiteral("gzip"),
                                 {QStringLiteral("-tq"), m_dir.filePath(QLatin1String(file))});
    }

private slots:
    void initTestCase()
    {
        QString error;
        QVERIFY2(makeDemoFiles(m_dir.path(), &error), qPrintable(error));
    }

    void packedFiles()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("gzip")).isEmpty())
            QSKIP("no gzip here");
        QCOMPARE(gzipTest("archive/001.txt.gz"), 0);
        QCOMPARE(gzipTest("archive/012.txt.gz"), 0);
        QCOMPARE(gzipTest("archive/tables/003.csv.gz"), 0);
        QVERIFY(gzipTest("archive/damaged.txt.gz") != 0);
        QVERIFY(gzipTest("archive/not-packed.txt.gz") != 0);
    }

    void pictures()
    {
        QFile good(m_dir.filePath(QStringLiteral("pictures/001.png")));
        QVERIFY(good.open(QIODevice::ReadOnly));
        const QByteArray bytes = good.readAll();
        QVERIFY(bytes.startsWith("\x89PNG\r\n\x1a\n"));
        QVERIFY(bytes.endsWith(QByteArray::fromHex("0000000049454e44ae426082")));
        QFile cut(m_dir.filePath(QStringLiteral("pictures/truncated.png")));
        QVERIFY(cut.open(QIODevice::ReadOnly));
        QVERIFY(!cut.readAll().contains("IEND"));
    }

    void profiles()
    {
        const auto parses = [this](const char *name) {
            QFile file(m_dir.filePath(QLatin1String(name)));
            return file.open(QIODevice::ReadOnly) &&
                   QJsonDocument::fromJson(file.readAll()).isObject();
        };
        QVERIFY(parses("profiles/001.json"));
        QVERIFY(!parses("profiles/cut.json"));
    }

    void unreadableAndDangling()
    {
        QCOMPARE(QFileInfo(m_dir.filePath(QStringLiteral("letters/locked.txt"))).permissions() &
                     QFile::Permissions(0x7077),
                 QFile::Permissions());
        const QFileInfo dangling(m_dir.filePath(QStringLiteral("letters/dangling.txt")));
        QVERIFY(dangling.isSymLink());
        QVERIFY(!dangling.exists());
    }

    void allUploadsAreBroken()
    {
        QString error;
        const QString folder = m_dir.filePath(QStringLiteral("uploads"));
        QVERIFY2(makeBrokenFiles(folder, &error), qPrintable(error));
        const QStringList names = QDir(folder).entryList(QDir::Files);
        QCOMPARE(names.size(), 16);
        for (const QString &name : names) {
            QFile file(folder + u'/' + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(name.endsWith(QStringLiteral(".png")) ? !bytes.contains("IEND")
                                                          : !bytes.startsWith("\x1f\x8b"));
        }
    }

    void refusesAnImpossibleFolder()
    {
        QString error;
        QVERIFY(!makeDemoFiles(m_dir.filePath(QStringLiteral("letters/001.txt")), &error));
        QVERIFY(!error.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDemoFiles)
#include "tst_demofiles.moc"
