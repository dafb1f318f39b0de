// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandjournal.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QUuid>

using namespace qd;

namespace {

const QString A = QStringLiteral("a"), B = QStringLiteral("b");

CommandResult result(quint64 id, Outcome outcome, const QString &message = {}, bool byState = false)
{
    CommandResult result;
    result.id = id;
    result.outcome = outcome;
    result.message = message;
    result.confirmedByState = byState;
    return result;
}

} // namespace

class TestCommandJournal : public QObject
{
    Q_OBJECT
private slots:
    void refusesTheSameVerbTwice()
    {
        CommandJournal journal, other;
        QAbstractItemModelTester tester(&journal,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto first = journal.issue(ControlAction::Pause, A, A, 10);
        QVERIFY(first);
        QVERIFY(!journal.issue(ControlAction::Pause, A, A, 11));
        QVERIFY(journal.issue(ControlAction::Pause, B, B, 11));
        QVERIFY(journal.issue(ControlAction::Stop, A, A, 11));
        QCOMPARE(journal.pendingCount(), 3);
        const auto elsewhere = other.issue(ControlAction::Pause, A, A, 11);
        QVERIFY(elsewhere->id != first->id &&
                !journal.find(elsewhere->id)); // ids are the program's
        QCOMPARE(QUuid::fromString(first->requestId).version(), QUuid::Random);
        QVERIFY(elsewhere->requestId != first->requestId);
        journal.resolve(result(first->id, Outcome::Done), 20);
        QVERIFY(journal.issue(ControlAction::Pause, A, A, 21));
    }

    void endsOnce()
    {
        CommandJournal journal;
        QSignalSpy ended(&journal, &CommandJournal::ended);
        const quint64 id = journal.issue(ControlAction::Stop, A, A, 10)->id;
        QVERIFY(journal.isPending(A));
        journal.resolve(result(id, Outcome::Pending), 11); // is no end
        journal.resolve(result(id + 1000, Outcome::Done), 11);
        QCOMPARE(ended.size(), 0);
        journal.resolve(result(id, Outcome::Refused, QStringLiteral("not allowed")), 12);
        QVERIFY(!journal.isPending(A));
        journal.resolve(result(id, Outcome::Done), 13);
        journal.resolve(result(id, Outcome::Done, {}, true), 14); // refused stays refused
        QCOMPARE(ended.size(), 1);
        QCOMPARE(journal.find(id)->outcome, Outcome::Refused);
        QCOMPARE(journal.find(id)->message, QStringLiteral("not allowed"));
        QCOMPARE(journal.find(id)->endedMs, 12);
    }

    void stateMayProveWhatWasUnknown_data()
    {
        QTest::addColumn<Outcome>("first");
        QTest::addColumn<Outcome>("second");
        QTest::addColumn<bool>("byState");
        QTest::addColumn<Outcome>("end");
        QTest::newRow("unknown, proved")
            << Outcome::Unknown << Outcome::Done << true << Outcome::Done;
        QTest::newRow("unknown, disproved")
            << Outcome::Unknown << Outcome::Failed << true << Outcome::Failed;
        QTest::newRow("no answer, proved")
            << Outcome::NoAnswer << Outcome::Done << true << Outcome::Done;
        QTest::newRow("unknown, only claimed")
            << Outcome::Unknown << Outcome::Done << false << Outcome::Unknown;
        QTest::newRow("not sent") << Outcome::NotSent << Outcome::Done << true << Outcome::NotSent;
        QTest::newRow("a server error that acted all the same")
            << Outcome::Failed << Outcome::Done << true << Outcome::Done;
        QTest::newRow("unknown again")
            << Outcome::Unknown << Outcome::NoAnswer << true << Outcome::Unknown;
    }
    void stateMayProveWhatWasUnknown()
    {
        QFETCH(Outcome, first);
        QFETCH(Outcome, second);
        QFETCH(bool, byState);
        QFETCH(Outcome, end);
        CommandJournal journal;
        QSignalSpy ended(&journal, &CommandJournal::ended);
        const quint64 id = journal.issue(ControlAction::Restart, A, A, 10)->id;
        journal.resolve(result(id, first), 11);
        journal.resolve(result(id, second, {}, byState), 12);
        QCOMPARE(journal.find(id)->outcome, end);
        QCOMPARE(ended.size(), first == end ? 1 : 2);
        journal.resolve(result(id, Outcome::Done, {}, true), 13);
        if (first != end)
            QCOMPARE(ended.size(), 2); // proved once, for good
    }

    void tellsHowFarItHasCome()
    {
        CommandJournal journal;
        QSignalSpy ended(&journal, &CommandJournal::ended),
            advanced(&journal, &CommandJournal::advanced);
        const quint64 id = journal.issue(ControlAction::Pause, A, A, 1000)->id;
        QCOMPARE(journal.find(id)->phase(), CommandPhase::Requested);
        journal.sent({id, 1012});
        journal.sent({id, 1500}); // once
        QCOMPARE(journal.find(id)->phase(), CommandPhase::Sent);
        journal.resolve(result(id, Outcome::Done, QStringLiteral("paused")), 1300);
        QCOMPARE(journal.find(id)->phase(), CommandPhase::Answered);
        QVERIFY(!journal.find(id)->confirmedByState);
        journal.resolve(result(id, Outcome::Done, QStringLiteral("seen"), true), 2200);
        QCOMPARE(journal.find(id)->phase(), CommandPhase::Applied);
        QCOMPARE(journal.find(id)->message, QStringLiteral("paused")); // its words stay
        QCOMPARE(ended.size(), 1);
        QCOMPARE(advanced.size(), 2);
        const QString text = phaseText(*journal.find(id));
        QVERIFY2(text.contains(QStringLiteral("sent after 0.01 s")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("answered after 0.3")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("seen in its state after 1.2 s")), qPrintable(text));
    }

    void saidButNotSeenIsADoubt()
    {
        CommandJournal journal;
        QSignalSpy ended(&journal, &CommandJournal::ended);
        const quint64 id = journal.issue(ControlAction::Pause, A, A, 10)->id;
        journal.resolve(result(id, Outcome::Done, QStringLiteral("ok")), 20);
        journal.resolve(result(id, Outcome::Failed, QStringLiteral("still running"), true), 30);
        QCOMPARE(journal.find(id)->outcome, Outcome::Done);
        QCOMPARE(journal.find(id)->doubt, QStringLiteral("still running"));
        QCOMPARE(ended.size(), 2); // a person must see it
        journal.resolve(result(id, Outcome::Failed, QStringLiteral("again"), true), 40);
        QCOMPARE(ended.size(), 2);
    }

    void knowsWhatIsPendingOfEach()
    {
        CommandJournal journal;
        const quint64 first = journal.issue(ControlAction::Pause, A, A, 10)->id;
        const quint64 second = journal.issue(ControlAction::Stop, A, A, 11)->id;
        QCOMPARE(journal.pendingOf(A)->command.id, second);
        QCOMPARE(journal.pendingIds(), (QSet<quint64>{first, second}));
        journal.resolve(result(second, Outcome::Done), 12);
        QCOMPARE(journal.pendingOf(A)->command.id, first);
        journal.resolve(result(first, Outcome::NotSent), 12);
        QVERIFY(!journal.pendingOf(A) && !journal.isPending(A));
        QCOMPARE(journal.pendingCount(), 0);
    }

    void tellsItsRows()
    {
        CommandJournal journal;
        const quint64 id = journal.issue(ControlAction::Stop, A, QStringLiteral("A\u202e"), 10)->id;
        const auto text = [&](int column) {
            return journal.data(journal.index(0, column), Qt::DisplayRole).toString();
        };
        QCOMPARE(text(JournalActionColumn), QStringLiteral("stop"));
        QCOMPARE(text(JournalWorkerColumn), QStringLiteral("A⟨RLO⟩"));
        QCOMPARE(text(JournalOutcomeColumn), QStringLiteral("pending"));
        journal.resolve(result(id, Outcome::NoAnswer, QStringLiteral("<b>late</b>")), 11);
        QCOMPARE(text(JournalOutcomeColumn), QStringLiteral("no answer"));
        QCOMPARE(text(JournalMessageColumn), QStringLiteral("<b>late</b>"));
    }
};

QTEST_GUILESS_MAIN(TestCommandJournal)
#include "tst_commandjournal.moc"
