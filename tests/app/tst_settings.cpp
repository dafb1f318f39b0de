// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetfile.h"
#include "preset.h"
#include "settings.h"
#include "viewstate.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace qd;

/// What a person arranged, in memory and in its file.
class TestSettings : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    int m_count = 0;

    QString fresh() { return m_dir.filePath(QStringLiteral("new%1/view.json").arg(++m_count)); }

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString damaged(const QByteArray &bytes)
    {
        const QString path = m_dir.filePath(QStringLiteral("damaged%1.json").arg(++m_count));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return path;
    }

private slots:
    void defaultsAreTyped()
    {
        ViewState state;
        QCOMPARE(state.text(ViewKey::Theme), QStringLiteral("system"));
        QVERIFY(state.toJson().isEmpty()); // nothing differs
        QSignalSpy changed(&state, &ViewState::changed);
        state.setValue(ViewKey::Theme, 7);
        state.setValue(ViewKey::WorkerPanelWidth, QStringLiteral("wide"));
        state.setValue(ViewKey::WorkersColumns, QJsonValue());
        QCOMPARE(changed.size(), 0);
        state.setValue(ViewKey::Theme, QStringLiteral("dark"));
        state.setValue(ViewKey::Theme, QStringLiteral("dark"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(state.toJson().size(), 1);
    }

    void whatTheComputerGivesEverybody()
    {
        ViewState state;
        const QStringList mistakes = state.setPreset(
            {{"theme", "light"}, {"lock.minutes", 5}, {"text-size", "large"}, {"no", 1}},
            {"theme", "nothing"});
        QCOMPARE(mistakes.size(), 3); // a value of another kind, and two that do not exist
        QCOMPARE(state.text(ViewKey::Theme), QStringLiteral("light"));
        QCOMPARE(state.value(ViewKey::TextSize).toInt(), 100);
        QVERIFY(state.isLocked(ViewKey::Theme) && !state.isLocked(ViewKey::LockMinutes));
        // A person's own file changes what is not locked, and nothing of it is written as theirs.
        state.fromJson({{"theme", "dark"}, {"lock.minutes", 30}});
        QCOMPARE(state.text(ViewKey::Theme), QStringLiteral("light"));
        QCOMPARE(state.value(ViewKey::LockMinutes).toInt(), 30);
        state.setValue(ViewKey::LockMinutes, 5);
        QVERIFY(state.toJson().isEmpty());
    }

    void aPresetIsReadFromTheSystemsFolders()
    {
        QTemporaryDir folder;
        qputenv("XDG_CONFIG_DIRS", folder.path().toLocal8Bit());
        QVERIFY(Preset::systemFile().isEmpty());
        QVERIFY(QDir(folder.path()).mkdir("quarterdeck"));
        const QString path = folder.filePath("quarterdeck/preset.json");
        const auto write = [&path](const QByteArray &bytes, int mode = 0644) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(bytes);
            file.close();
            QCOMPARE(::chmod(path.toLocal8Bit().constData(), mode_t(mode)), 0);
        };
        write("{\"fleets\": [{\"id\": \"prod1\", \"name\": \"Production\", \"token_item\": "
              "\"stolen\","
              "\"api\": \"https://h/api/v1/workers\"}, {\"name\": 7}],"
              "\"settings\": {\"theme\": \"dark\"}, \"locked\": [\"theme\", 3]}");
        QCOMPARE(Preset::systemFile(), path);
        const Preset preset = Preset::read(path);
        QCOMPARE(preset.fleets.profiles.size(), 1);
        QVERIFY(preset.fleets.profiles.first().tokenItem.isEmpty());
        QCOMPARE(preset.locked.first(), QStringLiteral("theme"));
        QCOMPARE(preset.mistakes.size(), 1);
        QVERIFY(preset.mistakes.first().contains(path));
        for (const QByteArray &bad : {QByteArray("["), QByteArray("[1]"), QByteArray()}) {
            write(bad);
            QCOMPARE(Preset::read(path).mistakes.size(), 1);
        }
        write("{}", 0666); // others would choose where tokens go
        QVERIFY(Preset::read(path).mistakes.first().contains("others"));
        QVERIFY(Preset::read({}).mistakes.isEmpty());

        // In a person's book: as it is given, but for what is theirs.
        const QString own = fresh();
        {
            FleetFile file(own, preset.fleets);
            QVERIFY(file.isGiven("prod1"));
            FleetProfile profile = *file.book().byId("prod1");
            profile.tokenItem = "mine";
            profile.connectsAtStart = false;
            QCOMPARE(file.put(profile), QString());
            profile.api = "https://elsewhere/api/v1/workers";
            QVERIFY(!file.put(profile).isEmpty());
            QVERIFY(!file.remove("prod1").isEmpty());
            FleetProfile same = FleetProfile::make("staging");
            same.api = "https://s/api/v1/workers";
            QCOMPARE(file.put(same), QString());
        }
        QCOMPARE(FleetFile(own, preset.fleets).book().byId("prod1")->tokenItem,
                 QStringLiteral("mine"));
        FleetBook moved = preset.fleets;
        moved.profiles[0].api = "https://new/api/v1/workers";
        moved.profiles << FleetProfile::make("Staging");
        moved.profiles[1].api = "https://given/api/v1/workers";
        FleetFile again(own, moved);
        QCOMPARE(again.book().profiles.size(), 3);
        QCOMPARE(again.book().byId("prod1")->api, QStringLiteral("https://new/api/v1/workers"));
        QVERIFY(again.book().byId("prod1")->tokenItem.isEmpty()); // it was for another server
        QVERIFY(!again.book().byId("prod1")->connectsAtStart);
        QVERIFY(again.book().byName("staging (2)")); // a person's own, beside the given one
        qunsetenv("XDG_CONFIG_DIRS");
    }

    void everyKeyHasAnEntryOfItsOwn()
    {
        ViewState state;
        for (int i = 0; i < int(ViewKey::Count); ++i) {
            const QJsonValue value = state.value(ViewKey(i));
            QVERIFY2(!value.isNull() && !value.isUndefined(), qPrintable(QString::number(i)));
            state.setValue(ViewKey(i), value.isString()   ? QJsonValue(QStringLiteral("%1").arg(i))
                                       : value.isDouble() ? QJsonValue(1000 + i)
                                       : value.isArray()
                                           ? QJsonValue(QJsonArray{i})
                                           : QJsonValue(QJsonObject{{QStringLiteral("k"), i}}));
        }
        QCOMPARE(state.toJson().size(), int(ViewKey::Count));
        ViewState other;
        other.fromJson(state.toJson());
        QCOMPARE(other.toJson(), state.toJson());
    }

    void isFoundAgain()
    {
        const QString path = fresh();
        {
            ViewState state;
            Settings settings(state, path);
            QVERIFY(!QFileInfo::exists(path));
            state.setValue(ViewKey::Page, QStringLiteral("workers"));
            state.setValue(ViewKey::WorkerPanelWidth, 412);
        } // what is left is written at the end
        struct stat facts = {};
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777, mode_t(0600));
        ViewState state;
        const Settings settings(state, path);
        QCOMPARE(state.text(ViewKey::Page), QStringLiteral("workers"));
        QCOMPARE(state.value(ViewKey::WorkerPanelWidth).toInt(), 412);
    }

    void isWrittenSoonAndNotOften()
    {
        const QString path = fresh();
        ViewState state;
        const Settings settings(state, path);
        for (int i = 1; i <= 500; ++i)
            state.setValue(ViewKey::WorkerPanelWidth, i);
        QVERIFY(!QFileInfo::exists(path));
        QTRY_VERIFY(content(path).contains("500"));
    }

    void nothingChangedNothingWritten()
    {
        const QString path = fresh();
        {
            ViewState state;
            const Settings settings(state, path);
        }
        QVERIFY(!QFileInfo::exists(path));
    }

    void damageIsPutAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray("{\"theme\": \"da");
        QTest::newRow("not an object") << QByteArray("[1, 2]");
        QTest::newRow("noise") << QByteArray("\xff\x00\x1b[2J", 6);
        QTest::newRow("large") << QByteArray(300 * 1024, ' ') + "{}";
    }

    void damageIsPutAside()
    {
        QFETCH(QByteArray, bytes);
        const QString path = damaged(bytes);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("put aside")));
        ViewState state;
        {
            const Settings settings(state, path);
            QVERIFY(state.toJson().isEmpty());
            QVERIFY(!QFileInfo::exists(path));
            QCOMPARE(content(path + QStringLiteral(".damaged")), bytes);
            state.setValue(ViewKey::Theme, QStringLiteral("light"));
        }
        QVERIFY(content(path).contains("light")); // and the next start is fine again
    }

    void oneWrongValueSpoilsNoOther()
    {
        const QString path = damaged("{\"theme\": 12, \"window.page\": \"queues\", \"new\": {}}");
        ViewState state;
        const Settings settings(state, path);
        QCOMPARE(state.text(ViewKey::Theme), QStringLiteral("system"));
        QCOMPARE(state.text(ViewKey::Page), QStringLiteral("queues"));
    }

    void aPipeHoldsNobodyUp()
    {
        const QString path = m_dir.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("no file")));
        ViewState state;
        const Settings settings(state, path);
        QVERIFY(state.toJson().isEmpty());
    }

    void whatCannotBeWrittenIsSaid()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cannot be written")));
        ViewState state;
        const Settings settings(state, QStringLiteral("/proc/nowhere/view.json"));
        state.setValue(ViewKey::Theme, QStringLiteral("light"));
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
