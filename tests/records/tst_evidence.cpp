// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"
#include "exitcode.h"

#include <QTest>

#include <limits>

using namespace qd;

namespace {

constexpr qint64 Server = 1'736'942'400'000, Here = 5'000'000;
constexpr double StaleAfter = 30;

Worker worker(const char *status)
{
    Worker worker;
    worker.key = worker.name = QStringLiteral("w");
    worker.status = QString::fromLatin1(status);
    worker.serverTimeMs = Server;
    worker.receivedAtMs = Here;
    return worker;
}

Worker beating(const char *status, qint64 agoMs, const QString &job = {})
{
    Worker w = worker(status);
    w.lastHeartbeatMs = Server - agoMs;
    w.currentJob = job;
    return w;
}

ControlNote control(ControlAction action, qint64 agoMs, const char *by = "", bool ours = false)
{
    return {action, QString::fromUtf8(by), ours, Server - agoMs};
}

Evidence evidenceOf(const Worker &w, const LifeNotes &notes = {}, qint64 nowMs = Here,
                    qint64 dataAgeMs = 0)
{
    const Liveness life = liveness(w, StaleAfter, nowMs - dataAgeMs);
    return evidence(w, life, shownStatus(w, life), notes, nowMs, dataAgeMs);
}

} // namespace

class TestEvidence : public QObject
{
    Q_OBJECT
private slots:
    void tellsStatesApart_data();
    void tellsStatesApart();
    void speaksOfOldDataInThePast_data();
    void speaksOfOldDataInThePast();
    void aControlExplainsWhatFollowsItSoon();
    void anEndThatWasToldHasItsAge();
    void namesSignals_data();
    void namesSignals();
    void clocksMayLie();
    void foreignWordsStayPlainAndShort();
};

void TestEvidence::tellsStatesApart_data()
{
    QTest::addColumn<Worker>("worker");
    QTest::addColumn<LifeNotes>("notes");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("brief");
    QTest::addColumn<QString>("life");
    QTest::addColumn<bool>("matters");
    const auto row = [](const char *name, const Worker &w, const LifeNotes &notes,
                        const char *sentence, const char *brief, const char *life,
                        bool matters = true) {
        QTest::newRow(name) << w << notes << QString::fromUtf8(sentence) << QString::fromUtf8(brief)
                            << QString::fromLatin1(life) << matters;
    };
    const QString job = QStringLiteral("1732-47");
    row("busy", beating("busy", 600, job), {},
        "Busy with 1732-47. Its last heartbeat was 0.6 s ago.", "", "fresh", false);
    row("idle", beating("idle", 2000), {}, "Waiting for work. Its last heartbeat was 2.0 s ago.",
        "waiting", "fresh", false);
    row("running without heartbeats", worker("running"), {},
        "Running. So says the back end; it tells of no heartbeat.", "", "fresh", false);
    row("busy but silent", beating("busy", 21'000, job), {},
        "Busy with 1732-47, but silent for 21 s.", "", "silent_busy");
    row("stale, holding a job", beating("busy", 372'000, job), {},
        "No heartbeat for 6 m 12 s. It still holds 1732-47.", "no heartbeat for 6 m 12 s", "stale");
    row("stale, holding nothing", beating("idle", 372'000), {}, "No heartbeat for 6 m 12 s.",
        "no heartbeat for 6 m 12 s", "stale");
    row("stale by the server's word", worker("stale"), {}, "The back end calls it stale.",
        "called stale", "stale");
    row("stale by the server's word alone", beating("stale", 400), {},
        "The back end calls it stale, though its last heartbeat was 0.4 s ago.", "called stale",
        "stale");
    Worker waits = worker("running");
    waits.queueSize = 3;
    waits.lastActivityMs = Server - 372'000;
    row("does nothing", waits, {}, "Tasks wait, and it has done nothing for 6 m 12 s.",
        "nothing done for 6 m 12 s", "stale");

    Worker stopped = beating("stopped", 660'000);
    row("stopped, no reason", worker("stopped"), {}, "Stopped; the back end does not say why.",
        "stopped", "stopped");
    row("stopped, last heard of", stopped, {},
        "Stopped; the back end does not say why. Last heard of 11 m 0 s ago.", "stopped",
        "stopped");
    LifeNotes notes;
    notes.control = control(ControlAction::Stop, 240'000, "admin");
    Worker asked = beating("stopped", 241'000);
    row("stopped by admin", asked, notes, "Stopped on purpose by admin 4 m 0 s ago.",
        "stopped by admin", "stopped");
    asked.exitCode = 143;
    row("ended by SIGTERM as it was asked to", asked, notes,
        "Stopped on purpose by admin 4 m 0 s ago.", "stopped by admin", "stopped");
    asked.exitCode = 137;
    row("had to be killed", asked, notes,
        "Stopped on purpose by admin 4 m 0 s ago. It ended with exit code 137, killed by SIGKILL "
        "(9).",
        "stopped by admin", "stopped");
    notes.control = control(ControlAction::Stop, 240'000, "", true);
    row("stopped by us", asked, notes,
        "Stopped on purpose from here 4 m 0 s ago. It ended with exit code 137, killed by SIGKILL "
        "(9).",
        "stopped from here", "stopped");
    stopped.exitCode = 0;
    row("stopped by itself", stopped, {}, "Stopped, exit code 0. Last heard of 11 m 0 s ago.",
        "stopped, exit code 0", "stopped");
    notes.control = control(ControlAction::Restart, 661'000, "admin");
    row("a restart is no stop", stopped, notes, "Stopped, exit code 0. Last heard of 11 m 0 s ago.",
        "stopped, exit code 0", "stopped");

    Worker crashed = beating("crashed", 660'000);
    row("crashed, no code", crashed, {},
        "Crashed; its exit code is not known. Last heard of 11 m 0 s ago.", "crashed", "crashed");
    crashed.exitCode = 137;
    row("killed", crashed, {},
        "Crashed: exit code 137, killed by SIGKILL (9), perhaps for want of memory. Last heard of "
        "11 m 0 s ago.",
        "exit code 137", "crashed");
    crashed.exitCode = 139;
    row("segmentation fault", crashed, {},
        "Crashed: exit code 139, ended by SIGSEGV (11). Last heard of 11 m 0 s ago.",
        "exit code 139", "crashed");
    crashed.exitCode = 1;
    crashed.currentJob = job;
    row("crashed with a job", crashed, {},
        "Crashed: exit code 1. It still holds 1732-47. Last heard of 11 m 0 s ago.", "exit code 1",
        "crashed");

    row("paused, by whom nobody says", beating("paused", 500), {},
        "Paused; the back end does not say by whom.", "paused", "paused");
    notes.control = control(ControlAction::Pause, 240'000, "admin");
    row("paused by admin", beating("paused", 500, job), notes,
        "Paused by admin 4 m 0 s ago. It still holds 1732-47.", "paused by admin", "paused");
    notes.control = control(ControlAction::Stop, 240'000, "admin");
    row("a stop explains no pause", beating("paused", 500), notes,
        "Paused; the back end does not say by whom.", "paused", "paused");

    row("in error", beating("error", 3000), {}, "It reports an error. Last heard of 3.0 s ago.",
        "error", "fresh");
    row("unavailable", worker("unavailable"), {}, "The back end calls it unavailable.",
        "unavailable", "unknown");
    row("degraded", beating("degraded", 500), {},
        "The back end calls it degraded. Its last heartbeat was 0.5 s ago.", "", "fresh");
    row("never reported", worker(""), {}, "It has reported nothing of itself yet.", "", "unknown");
    Worker mute = worker("");
    mute.lastActivityMs = Server - 180'000;
    row("no status", mute, {}, "It reports no status. Its last activity was 3 m 0 s ago.", "",
        "unknown");
    row("a word nobody knows", worker("hibernating"), {},
        "It reports \"hibernating\", which does not tell whether it works.", "", "unknown");
    Worker undated = beating("running", 500);
    undated.serverTimeMs = 0;
    row("a heartbeat without a clock", undated, {},
        "It reports \"running\", which does not tell whether it works. How old its heartbeat is "
        "cannot be told: the back end gives no time.",
        "", "unknown");

    notes = {};
    notes.stuck = true;
    notes.usualSeconds = 40;
    notes.stuckAfterSeconds = 120;
    Worker stuck = beating("busy", 600, job);
    stuck.currentJobSeconds = 372;
    row("stuck by what is usual", stuck, notes,
        "Perhaps stuck: 1732-47 has been running for 6 m 12 s. 95 % of such jobs take no longer "
        "than 40.0 s.",
        "", "fresh");
    notes.usualSeconds.reset();
    notes.job = QStringLiteral("letters/016.txt");
    row("stuck by a set limit", stuck, notes,
        "Perhaps stuck: letters/016.txt has been running for 6 m 12 s. The limit is 2 m 0 s.", "",
        "fresh");
}

void TestEvidence::tellsStatesApart()
{
    QFETCH(Worker, worker);
    QFETCH(LifeNotes, notes);
    QFETCH(QString, sentence);
    QFETCH(QString, brief);
    QFETCH(QString, life);
    QFETCH(bool, matters);
    const Evidence found = evidenceOf(worker, notes);
    QCOMPARE(found.sentence, sentence);
    QCOMPARE(found.brief, brief);
    QCOMPARE(livenessWord(found.state), life);
    QCOMPARE(found.matters, matters);
    QVERIFY(!found.past);
}

void TestEvidence::speaksOfOldDataInThePast_data()
{
    QTest::addColumn<Worker>("worker");
    QTest::addColumn<ControlNote>("note");
    QTest::addColumn<QString>("said"); // behind "When last known, 44 s ago, it "
    const auto row = [](const char *name, const Worker &w, const ControlNote &note,
                        const char *said) {
        QTest::newRow(name) << w << note << QString::fromLatin1(said);
    };
    const QString job = QStringLiteral("17");
    Worker crashed = worker("crashed");
    crashed.exitCode = 1;
    row("busy", beating("busy", 600, job), {}, "was busy with 17.");
    row("idle", beating("idle", 600), {}, "was waiting for work.");
    row("silent", beating("busy", 21'000, job), {}, "was busy with 17, but silent.");
    row("stale", beating("busy", 372'000, job), {}, "had sent no heartbeat for 6 m 12 s.");
    row("crashed", crashed, {}, "had crashed with exit code 1.");
    row("stopped", worker("stopped"), {}, "was stopped.");
    row("stopped on purpose", worker("stopped"), control(ControlAction::Stop, 1000, "admin"),
        "had been stopped on purpose by admin.");
    row("paused", worker("paused"), {}, "was paused.");
    row("a word", worker("hibernating"), {}, "was in a state that nobody knows.");
}

void TestEvidence::speaksOfOldDataInThePast()
{
    QFETCH(Worker, worker);
    QFETCH(ControlNote, note);
    QFETCH(QString, said);
    LifeNotes notes;
    notes.control = note;
    const Evidence found = evidenceOf(worker, notes, Here + 44'000, 44'000);
    QCOMPARE(found.sentence, QStringLiteral("When last known, 44 s ago, it ") + said);
    QVERIFY(found.past);
    QVERIFY(found.matters);
}

void TestEvidence::aControlExplainsWhatFollowsItSoon()
{
    const ControlNote stop = control(ControlAction::Stop, 240'000, "admin");
    QVERIFY(explains(stop, beating("stopped", 240'000), StatusKind::Stopped));
    QVERIFY(explains(stop, worker("stopped"), StatusKind::Stopped)); // no heartbeats at all
    QVERIFY(explains(stop, beating("stopped", 181'000), StatusKind::Stopped)); // its grace
    // It lived on for long: it was started again, and this end is another.
    QVERIFY(!explains(stop, beating("stopped", 100'000), StatusKind::Stopped));
    QVERIFY(!explains(stop, beating("crashed", 240'000), StatusKind::Crashed));
    QVERIFY(!explains({}, worker("stopped"), StatusKind::Stopped));
    QVERIFY(!explains(control(ControlAction::Start, 1), worker("stopped"), StatusKind::Stopped));
}

void TestEvidence::anEndThatWasToldHasItsAge()
{
    Worker w = beating("crashed", 660'000);
    w.exitCode = 1;
    LifeNotes notes;
    notes.endedMs = Server - 650'000;
    QCOMPARE(evidenceOf(w, notes).sentence, QStringLiteral("Crashed: exit code 1, 10 m 50 s ago."));
    QCOMPARE(*evidenceOf(w, notes).ageSeconds, 650.0);
    w.lastHeartbeatMs = Server - 60'000; // it lived on: that end was an earlier one
    QCOMPARE(evidenceOf(w, notes).sentence,
             QStringLiteral("Crashed: exit code 1. Last heard of 1 m 0 s ago."));
}

void TestEvidence::namesSignals_data()
{
    QTest::addColumn<qint64>("code");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << QStringLiteral("exit code 0");
    QTest::newRow("plain") << qint64(128) << QStringLiteral("exit code 128");
    QTest::newRow("kill") << qint64(137) << QStringLiteral("exit code 137, killed by SIGKILL (9)");
    QTest::newRow("kill as −n") << qint64(-9)
                                << QStringLiteral("exit code -9, killed by SIGKILL (9)");
    QTest::newRow("term") << qint64(143) << QStringLiteral("exit code 143, ended by SIGTERM (15)");
    QTest::newRow("unnamed") << qint64(128 + 50)
                             << QStringLiteral("exit code 178, ended by signal 50");
    QTest::newRow("past signals") << qint64(193) << QStringLiteral("exit code 193");
    QTest::newRow("255") << qint64(255) << QStringLiteral("exit code 255");
    QTest::newRow("a whole word") << qint64(3221225477) << QStringLiteral("exit code 3221225477");
    QTest::newRow("least") << std::numeric_limits<qint64>::min()
                           << QStringLiteral("exit code -9223372036854775808");
}

void TestEvidence::namesSignals()
{
    QFETCH(qint64, code);
    QFETCH(QString, text);
    QCOMPARE(exitText(code), text);
}

void TestEvidence::clocksMayLie()
{
    // Ahead of the server's clock: no age is below nothing.
    Worker ahead = beating("stale", -3'600'000);
    QCOMPARE(
        evidenceOf(ahead).sentence,
        QStringLiteral("The back end calls it stale, though its last heartbeat was 0.0 s ago."));
    LifeNotes notes;
    notes.control = control(ControlAction::Pause, -60'000, "admin"); // in the future
    QCOMPARE(evidenceOf(worker("paused"), notes).sentence,
             QStringLiteral("Paused by admin 0.0 s ago."));
    // Our own seems to have stepped back; and a data age below nothing is none.
    QVERIFY(!evidenceOf(beating("idle", 1000), {}, Here - 9000).past);
    QVERIFY(!evidenceOf(beating("idle", 1000), {}, Here, -5000).past);
    const qint64 least = std::numeric_limits<qint64>::min(),
                 most = std::numeric_limits<qint64>::max();
    for (qint64 extreme : {least, most}) {
        for (const char *status : {"running", "stopped", "crashed", "paused", "stale", "?"}) {
            Worker w = worker(status);
            w.lastHeartbeatMs = extreme;
            w.currentJob = QStringLiteral("17");
            w.currentJobSeconds = 1e15;
            notes.control = {ControlAction::Stop, {}, false, extreme == most ? least : most};
            notes.endedMs = extreme;
            notes.stuck = true;
            const Evidence found = evidenceOf(w, notes);
            QVERIFY(!found.sentence.isEmpty());
            QVERIFY(!found.ageSeconds || *found.ageSeconds >= 0);
        }
    }
}

void TestEvidence::foreignWordsStayPlainAndShort()
{
    const QString hostile(5000, QChar(0x202e));
    Worker w = beating("busy", 372'000, hostile);
    LifeNotes notes;
    notes.job = hostile;
    notes.control = {ControlAction::Pause, hostile, false, Server};
    for (const char *status : {"busy", "paused"}) {
        w.status = QString::fromLatin1(status);
        const Evidence found = evidenceOf(w, notes);
        QVERIFY(found.sentence.size() < 800);
        QVERIFY(!found.sentence.contains(QChar(0x202e)));
        QVERIFY(!found.brief.contains(QChar(0x202e)));
    }
    w = worker("");
    w.status = hostile;
    QVERIFY(evidenceOf(w).sentence.size() < 400);
}

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
