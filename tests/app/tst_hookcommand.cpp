// SPDX-License-Identifier: GPL-3.0-or-later
// Commands as real programs: values arrive as they are, nothing is a shell's, time and number end.
#include "hookcommand.h"
#include "soundplayer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace qd;

class TestHookCommand : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_dir;

    QString script(const QString &name, const QByteArray &lines) const
    {
        const QString path = m_dir->filePath(name);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("#!/bin/sh\n" + lines);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    QByteArray content(const QString &name) const
    {
        QFile file(m_dir->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static AlertRecord record(const QString &name)
    {
        AlertRecord record;
        record.id = QStringLiteral("id-1");
        record.alert.scopeName = name;
        record.alert.severity = Severity::Critical;
        record.alert.value = 17.5;
        return record;
    }

private slots:
    /// Times in UTC are this program's affair, not that of the programs it runs.
    void theTimeZoneIsTheOneBefore()
    {
        const auto zone = [] { return hookEnvironment().value(QStringLiteral("TZ"), QStringLiteral("-")); };
        const QByteArray was = qgetenv("TZ");
        const auto back = qScopeGuard([&] {
            qunsetenv(TimeZoneBefore);
            was.isNull() ? qunsetenv("TZ") : qputenv("TZ", was);
        });
        qputenv("TZ", "UTC0");
        QCOMPARE(zone(), QStringLiteral("UTC0"));
        qputenv(TimeZoneBefore, "Europe/Berlin");
        QCOMPARE(zone(), QStringLiteral("Europe/Berlin"));
        qputenv(TimeZoneBefore, "");
        QCOMPARE(zone(), QStringLiteral("-"));
    }
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void hostileValuesAreOneArgument_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("shell") << QStringLiteral("$(touch pwned); `id` && rm -rf \"'*");
        QTest::newRow("option") << QStringLiteral("--help");
        QTest::newRow("placeholder") << QStringLiteral("{id}{severity}");
        QTest::newRow("empty") << QString();
        QTest::newRow("lines") << QStringLiteral("a\nb\t√");
    }

    void hostileValuesAreOneArgument()
    {
        QFETCH(QString, name);
        const QString program =
            script(QStringLiteral("hook"),
                   "{ printf '%s\\0' \"$#\" \"$@\"; } > \"$(dirname \"$0\")/out.tmp\"\n"
                   "mv \"$(dirname \"$0\")/out.tmp\" \"$(dirname \"$0\")/out\"\n");
        HookCommand hook;
        QSignalSpy ended(&hook, &HookCommand::ended);
        hook.setLine(program +
                     QStringLiteral(" --n={name}! \"two words\" {name} {value} {limit} {no}"));
        hook.run(ReachEvent::Raised, record(name), QStringLiteral("eu"));
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY2(ended[0][0].toBool(), qPrintable(ended[0][1].toString()));
        const QByteArrayList got = content(QStringLiteral("out")).split('\0');
        QCOMPARE(got[0], QByteArray("6"));
        QCOMPARE(got[1], "--n=" + name.toUtf8() + "!");
        QCOMPARE(got[2], QByteArray("two words"));
        QCOMPARE(got[3], name.toUtf8());
        QCOMPARE(got[4], QByteArray("17.5"));
        QCOMPARE(got[5], QByteArray());
        QCOMPARE(got[6], QByteArray("{no}"));
        QVERIFY(!QFile::exists(QDir::homePath() + QStringLiteral("/pwned")));
    }

    void secretsOfOursAreNotHandedOn()
    {
        qputenv("API_TOKEN", "secret");
        const QString program =
            script(QStringLiteral("hook"), "env > \"$(dirname \"$0\")/env\"; exit 3\n");
        HookCommand hook;
        QSignalSpy ended(&hook, &HookCommand::ended);
        hook.setLine(program);
        hook.run(ReachEvent::Test, record({}), {});
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(!ended[0][0].toBool());
        QVERIFY(ended[0][1].toString().contains(QStringLiteral("exit code 3")));
        const QByteArray environment = content(QStringLiteral("env"));
        QVERIFY(environment.contains("PATH="));
        QVERIFY2(!environment.contains("secret"), environment.constData());
    }

    void whatHangsIsEndedWithAllItStarted()
    {
        const QString program = script(QStringLiteral("hook"),
                                       "sleep 60 & echo $! > \"$(dirname \"$0\")/pid\"; wait\n");
        HookCommand hook(200);
        QSignalSpy ended(&hook, &HookCommand::ended);
        hook.setLine(program);
        hook.run(ReachEvent::Raised, record({}), {});
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY2(ended[0][1].toString().contains(QStringLiteral("did not end")),
                 qPrintable(ended[0][1].toString()));
        const pid_t child = content(QStringLiteral("pid")).trimmed().toInt();
        QVERIFY(child > 0);
        QTRY_VERIFY(::kill(child, 0) != 0 ||
                    QFile::symLinkTarget(QStringLiteral("/proc/%1/exe").arg(child)).isEmpty());
    }

    void twoAtOnceAndNoEndlessLine()
    {
        const QString program =
            script(QStringLiteral("hook"), "echo x >> \"$(dirname \"$0\")/runs\"; sleep 60\n");
        HookCommand hook;
        hook.setLine(program);
        for (int i = 0; i < HookCommand::MostWaiting + 7; ++i) {
            AlertRecord one = record({});
            one.id = QString::number(i);
            hook.run(ReachEvent::Raised, one, {});
        }
        QCOMPARE(hook.running(), HookCommand::MostAtOnce);
        QCOMPARE(hook.dropped(), quint64(5)); // two run, the line is full, five were the oldest
        QTRY_COMPARE(content(QStringLiteral("runs")).count('x'), 2);
    }

    void whatIsSaidOfOneAlertIsSaidInTurn()
    {
        const QString program = script(QStringLiteral("hook"),
                                       "test $2 = slow && sleep 0.5\n"
                                       "echo \"$1 $2\" >> \"$(dirname \"$0\")/said\"\n");
        HookCommand hook;
        QSignalSpy ended(&hook, &HookCommand::ended);
        hook.setLine(program + QStringLiteral(" {event} {name}"));
        AlertRecord other = record(QStringLiteral("other"));
        other.id = QStringLiteral("id-2");
        hook.run(ReachEvent::Raised, record(QStringLiteral("slow")), {});
        hook.run(ReachEvent::Solved, record(QStringLiteral("fast")), {}); // of the same alert
        hook.run(ReachEvent::Raised, other, {});
        QTRY_COMPARE(ended.size(), 3);
        QCOMPARE(content(QStringLiteral("said")),
                 QByteArray("raised other\nraised slow\nsolved fast\n"));
    }

    void aProgramThatIsNotThere()
    {
        HookCommand hook;
        QSignalSpy ended(&hook, &HookCommand::ended);
        hook.setLine(QStringLiteral("/nowhere/at/all {text}"));
        hook.run(ReachEvent::Test, record({}), {});
        QCOMPARE(ended.size(), 1);
        QVERIFY(hook.sentence().contains(QStringLiteral("no such program")));
    }

    void soundsArePlayedByWhatTheSystemHas()
    {
        // A player as the system may have it, which keeps what it is given.
        script(QStringLiteral("aplay"), "cp \"$2\" \"$(dirname \"$0\")/played\"\n");
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", m_dir->path().toLocal8Bit() + ":/usr/bin:/bin");
        SoundPlayer player;
        QSignalSpy played(&player, &SoundPlayer::played), bell(&player, &SoundPlayer::bell);
        player.play(QStringLiteral("loud"));
        player.play(QStringLiteral("soft")); // one at a time
        QTRY_COMPARE(played.size(), 1);
        QVERIFY2(played[0][0].toBool(), qPrintable(played[0][1].toString()));
        const QByteArray wave = content(QStringLiteral("played"));
        QCOMPARE(wave, soundWave(QStringLiteral("loud")));
        QVERIFY(wave.startsWith("RIFF") && wave.mid(8, 8) == "WAVEfmt ");
        QVERIFY(wave.size() > 20'000 && wave.size() < 60'000);
        QVERIFY(QFile::remove(m_dir->filePath(QStringLiteral("aplay"))));
        qputenv("PATH", m_dir->path().toLocal8Bit());
        player.play(QStringLiteral("loud"));
        QCOMPARE(bell.size(), 1);
        player.play(QStringLiteral("/nowhere.wav"));
        QVERIFY(!played.last()[0].toBool());
        qputenv("PATH", path);
    }
};

QTEST_GUILESS_MAIN(TestHookCommand)
#include "tst_hookcommand.moc"
