// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontree.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace qd;

class tst_JsonTree : public QObject
{
    Q_OBJECT
private slots:
    void showsAnObjectsMembersOnTop();
    void makesChildrenOnlyWhenABranchIsOpened();
    void takesLongArraysInChunks();
    void endsAtItsDepth();
    void showsAPlainValueAsOneRow();
    void makesForeignStringsFitForOneLine();
    void resetsToAnotherValue();
};

static QString cell(const JsonTree &tree, int row, int column, const QModelIndex &parent = {})
{
    return tree.index(row, column, parent).data(Qt::DisplayRole).toString();
}

void tst_JsonTree::showsAnObjectsMembersOnTop()
{
    JsonTree tree;
    tree.setValue(QJsonObject{{QStringLiteral("a"), 1.5},
                              {QStringLiteral("b"), true},
                              {QStringLiteral("c"), QJsonValue::Null},
                              {QStringLiteral("d"), QStringLiteral("words")},
                              {QStringLiteral("e"), QJsonArray{1, 2}}});
    // Only from here on: the tester itself fetches more while it is told of a reset, and then takes
    // that for a fault.
    QAbstractItemModelTester tester(&tree);
    tree.fetchMore({});
    QCOMPARE(tree.rowCount(), 5);
    QCOMPARE(cell(tree, 0, 0), QStringLiteral("a"));
    QCOMPARE(cell(tree, 0, 1), QLocale().toString(1.5));
    QCOMPARE(cell(tree, 1, 1), QStringLiteral("true"));
    QCOMPARE(cell(tree, 2, 1), QStringLiteral("null"));
    QCOMPARE(cell(tree, 3, 1), QStringLiteral("words"));
    QCOMPARE(cell(tree, 4, 1), QStringLiteral("2 entries"));
    const QModelIndex list = tree.index(4, 0);
    QVERIFY(tree.hasChildren(list));
    QVERIFY(!tree.hasChildren(tree.index(0, 0)));
    tree.fetchMore(list);
    QCOMPARE(tree.rowCount(list), 2);
    QCOMPARE(cell(tree, 1, 0, list), QStringLiteral("1"));
    QCOMPARE(tree.parent(tree.index(1, 0, list)), list);
}

void tst_JsonTree::makesChildrenOnlyWhenABranchIsOpened()
{
    JsonTree tree;
    tree.setValue(QJsonObject{{QStringLiteral("inner"), QJsonObject{{QStringLiteral("x"), 1}}}});
    QCOMPARE(tree.rowCount(), 0);
    QVERIFY(tree.canFetchMore({}));
    tree.fetchMore({});
    const QModelIndex inner = tree.index(0, 0);
    QCOMPARE(tree.rowCount(inner), 0);
    QVERIFY(tree.canFetchMore(inner));
    tree.fetchMore(inner);
    QCOMPARE(tree.rowCount(inner), 1);
    QVERIFY(!tree.canFetchMore(inner));
}

void tst_JsonTree::takesLongArraysInChunks()
{
    QJsonArray many;
    for (int i = 0; i < 250; ++i)
        many.append(i);
    JsonTree tree;
    tree.setValue(many);
    for (int expected : {100, 200, 250, 250}) {
        tree.fetchMore({});
        QCOMPARE(tree.rowCount(), expected);
    }
}

void tst_JsonTree::endsAtItsDepth()
{
    QJsonValue value = 1;
    for (int i = 0; i < 200; ++i)
        value = QJsonArray{value};
    JsonTree tree;
    tree.setValue(value);
    QModelIndex at;
    int depth = 0;
    while (tree.canFetchMore(at)) {
        tree.fetchMore(at);
        at = tree.index(0, 0, at);
        ++depth;
    }
    QCOMPARE(depth, JsonTree::MostDepth);
    QVERIFY(
        tree.index(0, 1, tree.parent(at)).data().toString().contains(QStringLiteral("too deep")));
}

void tst_JsonTree::showsAPlainValueAsOneRow()
{
    JsonTree tree;
    tree.setValue(QStringLiteral("only words"));
    tree.fetchMore({});
    QCOMPARE(tree.rowCount(), 1);
    QCOMPARE(cell(tree, 0, 1), QStringLiteral("only words"));
}

void tst_JsonTree::makesForeignStringsFitForOneLine()
{
    JsonTree tree;
    tree.setValue(QJsonObject{{QStringLiteral("na\nme"),
                               QStringLiteral("line\none\x01") + QString(5000, QLatin1Char('x'))}});
    tree.fetchMore({});
    QVERIFY(!cell(tree, 0, 0).contains(QLatin1Char('\n')));
    QVERIFY(!cell(tree, 0, 1).contains(QLatin1Char('\n')));
    QVERIFY(!cell(tree, 0, 1).contains(QChar(1)));
    QVERIFY(cell(tree, 0, 1).size() <= 210);
}

void tst_JsonTree::resetsToAnotherValue()
{
    JsonTree tree;
    tree.setValue(QJsonArray{1, 2, 3});
    tree.fetchMore({});
    tree.setValue(QJsonValue::Undefined);
    QCOMPARE(tree.rowCount(), 0);
    QVERIFY(!tree.hasChildren({}));
}

QTEST_GUILESS_MAIN(tst_JsonTree)
#include "tst_jsontree.moc"
