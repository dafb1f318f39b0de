// SPDX-License-Identifier: GPL-3.0-or-later
// Places of windows over sets of monitors: this program again for each set, as a start would be.
#include "windowplace.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <cstdio>

using namespace qd;

namespace {

/// One start: restores what comes in, moves there when asked to, tells where it stands.
int oneStart(const QStringList &words)
{
    QWidget window;
    window.resize(500, 300);
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return 1;
    WindowPlace &place = WindowPlace::of(window);
    place.restore(QJsonDocument::fromJson(in.readAll()).array());
    window.show();
    if (words.size() == 2)
        window.move(words[0].toInt(), words[1].toInt());
    QCoreApplication::processEvents();
    const QRect at(window.pos(), window.size());
    const QJsonObject told{{QStringLiteral("x"), at.x()},
                           {QStringLiteral("y"), at.y()},
                           {QStringLiteral("width"), at.width()},
                           {QStringLiteral("seen"), window.screen()->availableGeometry().contains(at)},
                           {QStringLiteral("places"), place.toJson()}};
    std::puts(QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
    return 0;
}

} // namespace

class TestWindowPlace : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QJsonObject start(const char *monitors, const QJsonArray &places, const QStringList &words = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"),
                           QStringLiteral("offscreen:configfile=") +
                               m_folder.filePath(QLatin1String(monitors)));
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(),
                      QStringList{QStringLiteral("--one-start")} + words);
        process.write(QJsonDocument(places).toJson());
        process.closeWriteChannel();
        if (!process.waitForFinished(30'000) || process.exitCode() != 0)
            return {};
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }
    static QJsonArray placesOf(const QJsonObject &told)
    {
        return told.value(QLatin1String("places")).toArray();
    }

private slots:
    void initTestCase()
    {
        const auto monitor = [](const char *name, int x, int width, int height) {
            return QJsonObject{{QStringLiteral("name"), QLatin1String(name)},
                               {QStringLiteral("x"), x},
                               {QStringLiteral("y"), 0},
                               {QStringLiteral("width"), width},
                               {QStringLiteral("height"), height}};
        };
        const auto write = [this](const char *name, const QJsonArray &screens) {
            QFile file(m_folder.filePath(QLatin1String(name)));
            return file.open(QIODevice::WriteOnly) &&
                   file.write(QJsonDocument(QJsonObject{{QStringLiteral("screens"), screens}})
                                  .toJson()) > 0;
        };
        const QJsonObject laptop = monitor("laptop", 0, 1280, 800);
        QVERIFY(write("two", {laptop, monitor("desk", 1280, 1920, 1080)}));
        QVERIFY(write("one", {laptop}));
        QVERIFY(write("small", {monitor("small", 0, 400, 240)}));
    }

    void aMonitorGoesAndComesBack()
    {
        const QJsonObject docked =
            start("two", {}, {QStringLiteral("2000"), QStringLiteral("400")});
        QCOMPARE(docked[QLatin1String("x")].toInt(), 2000);
        // The next start has the one: within it, and whole.
        const QJsonObject alone = start("one", placesOf(docked));
        QVERIFY(alone[QLatin1String("seen")].toBool());
        QCOMPARE(alone[QLatin1String("width")].toInt(), 500);
        // Moved there; docked again it stands where it stood, undocked where it stood then.
        const QJsonObject moved = start("one", placesOf(alone),
                                        {QStringLiteral("70"), QStringLiteral("90")});
        const QJsonObject again = start("two", placesOf(moved));
        QCOMPARE(again[QLatin1String("x")].toInt(), 2000);
        QCOMPARE(again[QLatin1String("y")].toInt(), 400);
        const QJsonObject undocked = start("one", placesOf(again));
        QCOMPARE(undocked[QLatin1String("x")].toInt(), 70);
        QCOMPARE(placesOf(undocked).size(), 2);
        // One that is smaller than the window.
        QVERIFY(start("small", placesOf(docked))[QLatin1String("x")].toInt() < 400 - 60);
    }

    void nonsenseChangesNothing()
    {
        const QJsonArray nonsense{
            3, QStringLiteral("x"), QJsonObject(),
            QJsonObject{{QStringLiteral("screens"), QStringLiteral("a")},
                        {QStringLiteral("geometry"), QStringLiteral("%%%")}},
            QJsonObject{{QStringLiteral("geometry"), QString(100'000, u'A')}}};
        const QJsonObject told = start("one", nonsense);
        QCOMPARE(told[QLatin1String("width")].toInt(), 500);
        QVERIFY(told[QLatin1String("seen")].toBool());
        QVERIFY(placesOf(told).size() <= WindowPlace::MostSets);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStringList words = QCoreApplication::arguments().mid(1);
    if (words.value(0) == QLatin1String("--one-start"))
        return oneStart(words.mid(1));
    TestWindowPlace test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_windowplace.moc"
