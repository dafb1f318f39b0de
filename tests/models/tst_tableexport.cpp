// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableexport.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

using namespace qd;

class TestTableExport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static ExportTable table(int rows)
    {
        ExportTable table;
        table.name = "queues";
        table.columns = {"name", "size", "age"};
        for (int i = 0; i < rows; ++i)
            table.keys << QString::number(i);
        table.row = [](const QString &key) -> ExportRow {
            if (key == "3")
                return {}; // it has gone meanwhile
            return {"queue " + key, key.toLongLong(), key == "1" ? QVariant() : QVariant(0.5)};
        };
        return table;
    }
    /// What it says at its end.
    QString write(const ExportTable &what, ExportFormat format, const QString &to, bool overwrite)
    {
        TableExport writer;
        QSignalSpy finished(&writer, &TableExport::finished);
        writer.start(what, format, to, overwrite);
        if (!finished.wait(20'000))
            return "no end";
        return finished[0][0].toString();
    }

private slots:
    void cellsCannotBecomeFormulas_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("words") << QVariant("mail") << QByteArray("mail");
        QTest::newRow("nothing") << QVariant("") << QByteArray();
        QTest::newRow("not known") << QVariant() << QByteArray();
        QTest::newRow("=") << QVariant("=1+1") << QByteArray("'=1+1");
        QTest::newRow("+") << QVariant("+a") << QByteArray("'+a");
        QTest::newRow("-") << QVariant("-2") << QByteArray("'-2"); // words, though they look so
        QTest::newRow("@") << QVariant("@SUM(A1)") << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << QVariant("\t=1") << QByteArray("'\t=1");
        QTest::newRow("CR") << QVariant("\r=1") << QByteArray("\"'\r=1\"");
        QTest::newRow("LF") << QVariant("\n=1") << QByteArray("\"'\n=1\"");
        QTest::newRow("full-width =") << QVariant(QString(QChar(0xFF1D)) + "1")
                                      << QByteArray("'\xEF\xBC\x9D"
                                                    "1");
        QTest::newRow("full-width @") << QVariant(QString(QChar(0xFF20)) + "x")
                                      << QByteArray("'\xEF\xBC\xA0"
                                                    "x");
        QTest::newRow("in quotes") << QVariant("=a,\"b\"") << QByteArray("\"'=a,\"\"b\"\"\"");
        QTest::newRow("comma") << QVariant("a,b") << QByteArray("\"a,b\"");
        QTest::newRow("a number below zero") << QVariant(-2.5) << QByteArray("-2.5");
        QTest::newRow("a large number")
            << QVariant(9007199254740992LL) << QByteArray("9007199254740992");
        QTest::newRow("no number") << QVariant(std::nan("")) << QByteArray();
        QTest::newRow("yes") << QVariant(true) << QByteArray("true");
    }
    void cellsCannotBecomeFormulas()
    {
        QFETCH(QVariant, value);
        QTEST(csvCell(value), "cell");
    }

    void writesCsv()
    {
        const QString to = path("a.csv");
        QCOMPARE(write(table(3), ExportFormat::Csv, to, false), QString());
        QCOMPARE(contents(to), QByteArray("\xEF\xBB\xBFname,size,age\r\nqueue 0,0,0.5\r\n"
                                          "queue 1,1,\r\nqueue 2,2,0.5\r\n"));
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                            QFileDevice::ReadOther | QFileDevice::WriteOther;
        QCOMPARE(QFileInfo(to).permissions() & others, QFileDevice::Permissions());
    }

    void writesJson()
    {
        const QString to = path("a.json");
        QCOMPARE(write(table(5), ExportFormat::Json, to, false), QString());
        QJsonParseError error;
        const QJsonArray rows = QJsonDocument::fromJson(contents(to), &error).array();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(rows.size(), 4); // one had gone
        QCOMPARE(rows[0].toObject()["size"].toDouble(), 0.0);
        QVERIFY(rows[1].toObject()["age"].isNull());
        QCOMPARE(write(table(0), ExportFormat::Json, path("none.json"), false), QString());
        QVERIFY(QJsonDocument::fromJson(contents(path("none.json"))).array().isEmpty());
    }

    void replacesOnlyWhenAsked()
    {
        const QString to = path("mine.csv");
        QFile mine(to);
        QVERIFY(mine.open(QIODevice::WriteOnly));
        mine.write("dear");
        mine.close();
        QVERIFY(!write(table(1), ExportFormat::Csv, to, false).isEmpty());
        QCOMPARE(contents(to), QByteArray("dear"));
        QCOMPARE(write(table(1), ExportFormat::Csv, to, true), QString());
        QVERIFY(contents(to).startsWith("\xEF\xBB\xBFname"));
    }

    void followsNoLink()
    {
        const QString target = path("target"), link = path("link.csv");
        QFile file(target);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("dear");
        file.close();
        QVERIFY(QFile::link(target, link));
        QVERIFY(!write(table(1), ExportFormat::Csv, link, true).isEmpty());
        QVERIFY(QFile::link(path("nowhere"), path("dangling.csv")));
        QVERIFY(!write(table(1), ExportFormat::Csv, path("dangling.csv"), false).isEmpty());
        QCOMPARE(contents(target), QByteArray("dear"));
        QVERIFY(!QFile::exists(path("nowhere")));
    }

    void saysWhyItCannotBeWritten()
    {
        QVERIFY(!write(table(1), ExportFormat::Csv, path("no/such/folder.csv"), false).isEmpty());
    }

    void aHundredThousandRowsLetOthersWork()
    {
        const QString to = path("large.csv");
        TableExport writer;
        QSignalSpy finished(&writer, &TableExport::finished),
            progressed(&writer, &TableExport::progressed);
        writer.start(table(100'000), ExportFormat::Csv, to, false);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
        QCOMPARE(finished[0][0].toString(), QString());
        QCOMPARE(finished[0][1].value<qsizetype>(), 99'999);
        QVERIFY(progressed.size() > 3);
        QCOMPARE(contents(to).count('\n'), 100'000);
    }

    void canBeGivenUp()
    {
        const QString to = path("given-up.csv");
        TableExport writer;
        QSignalSpy finished(&writer, &TableExport::finished);
        writer.start(table(100'000), ExportFormat::Csv, to, false);
        connect(&writer, &TableExport::progressed, &writer, &TableExport::cancel);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
        QVERIFY(!finished[0][0].toString().isEmpty());
        QVERIFY(!QFile::exists(to));
    }

    void namesAreOfAFixedAlphabet()
    {
        const qint64 at = 1'763'821'927'000;
        const QString name =
            exportFileName("../Prod & <EU>\u202E\n", "queues", ExportFormat::Csv, at);
        QVERIFY2(QRegularExpression("^quarterdeck-prod-eu-queues-[0-9]{8}-[0-9]{6}\\.csv$")
                     .match(name)
                     .hasMatch(),
                 qPrintable(name));
        QVERIFY(exportFileName("", "workers", ExportFormat::Json, at)
                    .startsWith("quarterdeck-workers-"));
        QVERIFY(exportFileName(QString(500, 'x'), "workers", ExportFormat::Json, at).size() < 90);
    }
};

QTEST_GUILESS_MAIN(TestTableExport)
#include "tst_tableexport.moc"
