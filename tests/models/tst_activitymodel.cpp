// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitymodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace qd;

namespace {

ActivityEntry entry(int n)
{
    ActivityEntry entry;
    entry.id = QString::number(n);
    entry.text = QStringLiteral("entry %1").arg(n);
    return entry;
}

FeedBatch batch(int from, int to)
{
    FeedBatch batch;
    for (int i = from; i <= to; ++i)
        batch.activity << entry(i);
    return batch;
}

} // namespace

class TestActivityModel : public QObject
{
    Q_OBJECT
private slots:
    void newestFirstInOneInsertion()
    {
        ActivityModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy inserted(&model, &ActivityModel::rowsInserted);
        model.apply(batch(1, 500));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(model.entry(0)->id, QStringLiteral("500"));
        QCOMPARE(model.entry(499)->id, QStringLiteral("1"));
        model.add(entry(501));
        QCOMPARE(model.entry(0)->id, QStringLiteral("501"));
        QCOMPARE(model.data(model.index(0), EntryRole).value<quintptr>(), quintptr(model.entry(0)));
        QVERIFY(!model.entry(501) && !model.entry(-1));
        model.apply(FeedBatch());
        QCOMPARE(inserted.size(), 2);
    }

    void heartbeatsAreNothingThatHappened()
    {
        ActivityModel model;
        FeedBatch told = batch(1, 3);
        told.activity[0].kind = QStringLiteral("worker_heartbeat");
        told.activity[2].kind = QStringLiteral("heartbeat");
        model.apply(told);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.entry(0)->id, QStringLiteral("2"));
    }

    void endTakesTheBeginningAway()
    {
        ActivityModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto of = [](int n, const char *kind, const char *job) {
            ActivityEntry one = entry(n);
            one.kind = QStringLiteral("activity"); // as the API's list has it
            one.fields.insert(QStringLiteral("kind"), QLatin1String(kind));
            one.job = QLatin1String(job);
            return one;
        };
        FeedBatch first;
        first.activity << of(1, "job_started", "a") << of(2, "job_started", "b")
                       << of(3, "job_started", "c") << of(4, "job_finished", "c");
        model.apply(first);
        const auto ids = [&] {
            QStringList all;
            for (int i = 0; i < model.rowCount(); ++i)
                all << model.entry(i)->id;
            return all;
        };
        QCOMPARE(ids(),
                 (QStringList{QStringLiteral("4"), QStringLiteral("2"), QStringLiteral("1")}));
        FeedBatch second;
        second.activity << of(5, "job_failed", "a") << of(6, "job_started", "a");
        model.apply(second); // tried again: only the beginning before the end goes
        QCOMPARE(ids(), (QStringList{QStringLiteral("6"), QStringLiteral("5"), QStringLiteral("4"),
                                     QStringLiteral("2")}));
        QCOMPARE(model.olderCount(), quint64(0)); // nothing fell out: the end tells it
    }

    void interimGoesWhenTheExactComes()
    {
        ActivityModel model;
        QAbstractItemModelTester tester(&model);
        const auto batch = [](const QStringList &texts, bool interim, bool exactAgain = false) {
            FeedBatch out;
            out.exactAgain = exactAgain;
            for (const QString &words : texts) {
                ActivityEntry entry;
                entry.text = words;
                entry.interim = interim;
                out.activity.append(entry);
            }
            return out;
        };
        const auto texts = [&model] {
            QStringList all;
            for (int row = 0; row < model.rowCount(); ++row)
                all << model.entry(row)->text;
            return all.join(QLatin1Char(' '));
        };
        model.apply(batch({QStringLiteral("a"), QStringLiteral("b")}, false));
        model.apply(batch({QStringLiteral("i1"), QStringLiteral("i2")}, true));
        model.apply(batch({QStringLiteral("control")}, false)); // our own stays
        model.apply(batch({QStringLiteral("i3")}, true));
        QCOMPARE(texts(), QStringLiteral("i3 control i2 i1 b a"));
        QSignalSpy removed(&model, &ActivityModel::rowsRemoved);
        model.apply(batch({QStringLiteral("c")}, false, true));
        QCOMPARE(texts(), QStringLiteral("c control b a"));
        QCOMPARE(removed.size(), 2);
    }

    void isARingThatCountsWhatFell()
    {
        QRandomGenerator random(5);
        ActivityModel model(100);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        int last = 0;
        quint64 dropped = 0;
        for (int round = 0; round < 200; ++round) {
            const int n = random.bounded(round % 10 == 0 ? 350 : 40);
            FeedBatch b = batch(last + 1, last + n);
            b.activityDropped = round % 7 == 0 ? 3 : 0;
            dropped += b.activityDropped;
            last += n;
            const QPersistentModelIndex newest(model.index(0));
            const QString id = model.entry(0) ? model.entry(0)->id : QString();
            model.apply(b);
            QCOMPARE(model.rowCount(), std::min(last, 100));
            QCOMPARE(quint64(model.rowCount()) + model.olderCount(),
                     quint64(last) + dropped); // none lost uncounted
            for (int i = 0; i < model.rowCount(); ++i)
                QCOMPARE(model.entry(i)->id, QString::number(last - i));
            if (newest.isValid())
                QCOMPARE(model.entry(newest.row())->id, id);
        }
    }

    void drawsForeignTextHarmlessly()
    {
        ActivityModel model;
        ActivityEntry e = entry(1);
        e.text = QStringLiteral("\x1b[31m\u202e") + QString(1 << 20, u'x');
        e.worker = QStringLiteral("w\n");
        e.timestampMs = std::numeric_limits<qint64>::max();
        model.add(e);
        for (int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
            const QString text = model.data(model.index(0), role).toString();
            QVERIFY(!text.isEmpty() && text.size() < 2200);
            QVERIFY(!text.contains(QChar(0x202e)) && !text.contains(QChar(0x1b)));
        }
    }
};

QTEST_GUILESS_MAIN(TestActivityModel)
#include "tst_activitymodel.moc"
