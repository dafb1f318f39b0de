// SPDX-License-Identifier: GPL-3.0-or-later
#include "querytext.h"

#include <QTest>

using namespace qd;

namespace {

WorkerQuery parsed(const QString &line)
{
    QueryMistake mistake;
    const auto query = WorkerQuery::parse(line, &mistake);
    if (!query)
        qFatal("%s: %s", qPrintable(line), qPrintable(mistake.sentence));
    return *query;
}

QString clicked(const QString &line, StatusKind kind, bool shown)
{
    return withStatus(line, parsed(line), kind, shown);
}

QString only(const QString &line, StatusKind kind)
{
    return withOnlyStatus(line, parsed(line), kind);
}

} // namespace

class TestQueryText : public QObject
{
    Q_OBJECT
private slots:
    void theLegendEditsTheLine()
    {
        using K = StatusKind;
        const auto q = [](const char *text) { return QString::fromUtf8(text); };
        QCOMPARE(clicked(q(""), K::Idle, false), q("-status:idle"));
        QCOMPARE(clicked(q("host:"), K::Idle, false), q("-status:idle host:"));
        QCOMPARE(clicked(q("-status:idle host:"), K::Idle, true), q("host:"));
        QCOMPARE(clicked(q("-status:idle"), K::Paused, false), q("-status:paused,idle"));
        QCOMPARE(clicked(q("a -status:idle  b NOT status:paused"), K::Paused, true),
                 q("-status:idle a b "));
        QCOMPARE(clicked(q("a OR b"), K::Idle, false), q("-status:idle (a OR b)"));
        QCOMPARE(clicked(q("-status:idle (a OR b)"), K::Idle, true), q("(a OR b)"));
        QCOMPARE(only(q("x -status:idle"), K::Running), q("status:running x "));
        QCOMPARE(clicked(q("status:running x"), K::Idle, true), q("status:running,idle x"));
        QCOMPARE(clicked(q("status:running,idle"), K::Running, false), q("status:idle"));
        QCOMPARE(clicked(q("status:idle x"), K::Idle, false), q("x")); // none left: no choice
        QCOMPARE(clicked(q(""), K::Other, false), q("-status:unknown"));
        QVERIFY(!parsed(q("-status:unknown")).showsStatus(K::Other));
        QCOMPARE(only(q("a OR status:idle"), K::Stale), q("status:stale (a OR status:idle)"));
    }

    void everyClickIsUndoneByTheNext()
    {
        for (const QString &line : {QString(), QStringLiteral("a OR b"), QStringLiteral("x"),
                                    QStringLiteral("-status:stale y")}) {
            for (int kind = 0; kind <= int(StatusKind::Idle); ++kind) {
                const bool was = parsed(line).showsStatus(StatusKind(kind));
                const QString once = clicked(line, StatusKind(kind), !was);
                QCOMPARE(parsed(once).showsStatus(StatusKind(kind)), !was);
                const QString twice = clicked(once, StatusKind(kind), was);
                QCOMPARE(parsed(twice).showsStatus(StatusKind(kind)), was);
            }
        }
    }

    void completes_data()
    {
        QTest::addColumn<QString>("line"); // "|": the cursor
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("entries");
        QTest::addColumn<bool>("ofValue");
        const auto row = [](const char *line, const char *from, const char *entries,
                            bool ofValue = false) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(from)
                                << QString::fromUtf8(entries) << ofValue;
        };
        row("|", "", "");
        row("ho|", "ho", "host:");
        row("a -ho|", "ho", "host:");
        row("(ho|", "ho", "host:");
        row("ho|st", "ho", "host:");
        row("mem|", "mem", "memory>");
        row("host:|", "", "lon-1(2) lon-2(1) \"par 3\"(1)", true);
        row("host:lo|", "lo", "lon-1(2) lon-2(1)", true);
        row("host:lon-1|", "lon-1", "lon-1(2)");
        row("host:3|", "3", "\"par 3\"(1)", true);
        row("host:\"par |", "\"par ", "\"par 3\"(1)", true);
        row("-host:lon-1,l|", "l", "lon-1(2) lon-2(1)", true);
        row("host:nowhere|", "nowhere", "");
        row("host!=lo|", "lo", "lon-1(2) lon-2(1)", true);
        row("status:|", "", "running(3) crashed(1) healthy(1)", true);
        row("is:d|", "d", "down duplicate");
        row("has:err|", "err", "error errors");
        row("lon|", "lon", "host:lon-1(2) host:lon-2(1)");
        row("run|", "run", "status:running(3)");
        row("errors>|", "errors>", "");
        row("a b|c", "b", "");
        row("10.0|", "10.0", "");
    }
    void completes()
    {
        QFETCH(QString, line);
        QFETCH(QString, from);
        QFETCH(QString, entries);
        QFETCH(bool, ofValue);
        WorkerModel model;
        FeedBatch batch;
        batch.workersComplete = true;
        const char *hosts[] = {"lon-2", "lon-1", "lon-1", "par 3"};
        const char *words[] = {"running", "healthy", "running", "crashed"};
        for (int i = 0; i < 4; ++i) {
            Worker worker;
            worker.key = worker.name = QStringLiteral("w%1").arg(i);
            worker.host = QString::fromLatin1(hosts[i]);
            worker.status = QString::fromLatin1(words[i]);
            batch.workers << worker;
        }
        model.apply(batch, {}, 1000);
        const qsizetype cursor = line.indexOf(u'|');
        line.remove(cursor, 1);
        const Completions found = completionsOf(line, cursor, model);
        QCOMPARE(line.mid(found.from, found.to - found.from), from);
        QStringList texts;
        for (const Completion &one : found.entries)
            texts << one.text + (one.count < 0 ? QString() : QStringLiteral("(%1)").arg(one.count));
        QCOMPARE(texts.join(u' '), entries);
        QCOMPARE(found.ofValue, ofValue);
    }
};

QTEST_GUILESS_MAIN(TestQueryText)
#include "tst_querytext.moc"
