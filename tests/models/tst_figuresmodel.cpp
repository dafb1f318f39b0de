// SPDX-License-Identifier: GPL-3.0-or-later
#include "figuresmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace qd;

class TestFiguresModel : public QObject
{
    Q_OBJECT

    static SubjectFigures worker(const QString &name, const MaybeInt &processed,
                                 const MaybeReal &error = {})
    {
        SubjectFigures one;
        one.key = "key-" + name;
        one.label = name;
        one.processed = processed;
        one.errorPercent = error;
        return one;
    }
    static QStringList names(const FiguresModel &model)
    {
        QStringList all;
        for (int i = 0; i < model.rowCount(); ++i)
            all << model.text(i, SubjectColumn);
        return all;
    }

private slots:
    void sortsByFiguresWithTheUnknownLast()
    {
        FiguresModel model;
        QAbstractItemModelTester tester(&model);
        model.setFigures({worker("b", 5), worker("a", 5), worker("idle", std::nullopt),
                          worker("much", 90), worker("none", 0)});
        QCOMPARE(names(model), QStringList({"much", "a", "b", "none", "idle"}));
        model.sort(FigureProcessedColumn, Qt::AscendingOrder);
        QCOMPARE(names(model), QStringList({"none", "a", "b", "much", "idle"}));
        model.sort(SubjectColumn, Qt::DescendingOrder);
        QCOMPARE(names(model).first(), QString("none"));
        model.setFigures({worker("w-10", 1), worker("w-2", 2)});
        model.sort(SubjectColumn, Qt::AscendingOrder);
        QCOMPARE(names(model), QStringList({"w-2", "w-10"}));
        model.setFigures({worker("idle", std::nullopt)});
        QCOMPARE(model.text(0, FigureErrorColumn), QString("—"));
    }

    void newFiguresKeepRowsWhereTheyAre()
    {
        FiguresModel model;
        QAbstractItemModelTester tester(&model);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setFigures({worker("a", 1), worker("b", 2), worker("c", 3)});
        const QPersistentModelIndex b = model.index(1, 0), a = model.index(2, 0);
        QCOMPARE(b.data().toString(), QString("b"));
        model.setFigures({worker("b", 99), worker("c", 3), worker("d", 50)});
        QVERIFY(reset.isEmpty());
        QVERIFY(!a.isValid());
        QCOMPARE(b.row(), 0);
        QCOMPARE(names(model), QStringList({"b", "d", "c"}));
    }

    void filtersByWordsAndKind()
    {
        FiguresModel model;
        QAbstractItemModelTester tester(&model);
        SubjectFigures queue = worker("mail-queue", 7);
        queue.of = SubjectKind::Queue;
        model.setFigures({worker("mailer", 1), worker("scraper", 2), queue});
        model.setFilter("MAIL");
        QCOMPARE(names(model), QStringList({"mail-queue", "mailer"}));
        model.setFilter("mail -queue");
        QCOMPARE(names(model), QStringList({"mailer"}));
        model.setFilter("queue");
        QCOMPARE(names(model), QStringList({"mail-queue"}));
        model.setFilter({});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.totalCount(), 3);
    }

    void theBestAndTheLastAreKnown()
    {
        FiguresModel model;
        QList<SubjectFigures> all;
        for (int i = 0; i < 12; ++i)
            all << worker(QString::number(i), i);
        model.setFigures(all);
        QCOMPARE(model.standing(0), Standing::Top);
        QCOMPARE(model.standing(2), Standing::Top);
        QCOMPARE(model.standing(3), Standing::None);
        QCOMPARE(model.standing(9), Standing::Bottom);
        QCOMPARE(model.standing(11), Standing::Bottom);
        model.setFigures(all.mid(0, 9)); // of a few everybody would be one of them
        QCOMPARE(model.standing(0), Standing::None);
    }

    void foreignNamesAreMadeFit()
    {
        FiguresModel model;
        model.setFigures({worker(QString::fromUtf8("evil\u202Etxt.exe\n"), 1)});
        QCOMPARE(model.text(0, SubjectColumn), QString::fromUtf8("evil⟨RLO⟩txt.exe⟨LF⟩"));
    }
};

QTEST_GUILESS_MAIN(TestFiguresModel)
#include "tst_figuresmodel.moc"
