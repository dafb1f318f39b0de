// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"
#include "viewstate.h"

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
