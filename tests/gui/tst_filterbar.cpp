// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplefleet.h"

#include "arranger.h"
#include "filterbar.h"
#include "queryedit.h"
#include "queryhelp.h"
#include "querypopup.h"
#include "rowlist.h"
#include "statuslegend.h"
#include "textlabel.h"
#include "workerorder.h"

#include <QAccessible>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace qd;

class tst_FilterBar : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void appliesEachLetter();
    void completesByTab();
    void choosesByArrowsAndEnter();
    void choosesByAClick();
    void aBegunValueHidesNothing();
    void escClosesThenEmpties();
    void saysWhatIsWrong();
    void saysWhatIsHidden();
    void legendCountsAndHides();
    void legendShowsOnlyOne();
    void legendByKeyboard();
    void legendSparesAWrongLine();
    void givesWayInSteps();
    void arrangesByMenus();
    void explainsItself();

private:
    void pick(QToolButton *button, const QString &text, const QString &inMenu = {});
    QString shownNames() const;

    Theme m_theme;
    std::unique_ptr<Fleet> m_fleet;
    std::unique_ptr<WorkerOrder> m_order;
    std::unique_ptr<QWidget> m_window;
    FilterBar *m_bar = nullptr;
    QueryEdit *m_line = nullptr;
};

void tst_FilterBar::init()
{
    m_fleet = std::make_unique<Fleet>(QStringLiteral("test"));
    SampleFleet::fill(*m_fleet, 12, 1);
    m_order = std::make_unique<WorkerOrder>(m_fleet->workers());
    m_window = std::make_unique<QWidget>();
    m_window->resize(1500, 500);
    auto *column = new QVBoxLayout(m_window.get());
    m_bar = new FilterBar(*m_order, m_theme);
    column->addWidget(m_bar);
    column->addStretch(1);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_line = m_bar->edit();
    m_window->activateWindow();
    m_line->setFocus();
    QTRY_VERIFY(m_line->hasFocus());
}

void tst_FilterBar::cleanup()
{
    m_window.reset();
    m_order.reset();
    m_fleet.reset();
}

QString tst_FilterBar::shownNames() const
{
    QStringList names;
    for (int i = 0; i < m_order->rowCount(); ++i)
        names << (m_order->row(i) ? m_order->row(i)->worker.name : QStringLiteral("|"));
    return names.join(u' ');
}

void tst_FilterBar::appliesEachLetter()
{
    QSignalSpy changed(m_bar, &FilterBar::filterChanged);
    QTest::keyClicks(m_line, QStringLiteral("scraper"));
    QCOMPARE(changed.size(), 7);
    QCOMPARE(m_order->rowCount(), 4);
    QVERIFY(m_bar->isFiltering());
    m_bar->clear();
    QCOMPARE(m_order->rowCount(), 12);
}

void tst_FilterBar::completesByTab()
{
    QTest::keyClicks(m_line, QStringLiteral("-ho"));
    QVERIFY(m_line->popup()->isChoosing());
    QTest::keyClick(m_line, Qt::Key_Tab);
    QCOMPARE(m_line->text(), QStringLiteral("-host:"));
    QVERIFY(m_line->popup()->isChoosing()); // its values at once
    QTest::keyClicks(m_line, QStringLiteral("gp"));
    QTest::keyClick(m_line, Qt::Key_Tab);
    QCOMPARE(m_line->text(), QStringLiteral("-host:gpu-1 "));
    QVERIFY(!m_line->popup()->isVisible());
    QCOMPARE(m_order->rowCount(), 10);
    QVERIFY(m_line->hasFocus());
}

void tst_FilterBar::choosesByArrowsAndEnter()
{
    QTest::keyClicks(m_line, QStringLiteral("status:"));
    const auto &entries = m_line->popup()->entries();
    QCOMPARE(entries.first().text, QStringLiteral("running"));
    QTest::keyClick(m_line, Qt::Key_Down);
    QTest::keyClick(m_line, Qt::Key_Down);
    const QString second = entries[1].text;
    QTest::keyClick(m_line, Qt::Key_Return);
    QCOMPARE(m_line->text(), QStringLiteral("status:") + second + u' ');
    m_line->clear();
    QTest::keyClick(m_line, Qt::Key_Down); // nothing begun: what there is to write
    QVERIFY(m_line->popup()->isChoosing());
    QTest::keyClick(m_line, Qt::Key_Up);   // from nothing to the last …
    QTest::keyClick(m_line, Qt::Key_Down); // … and back to nothing
    QVERIFY(!m_line->popup()->chosen());
    QTest::keyClick(m_line, Qt::Key_Return); // chosen is nothing: the line is as it was
    QVERIFY(m_line->text().isEmpty());
    QVERIFY(!m_line->popup()->isVisible());
}

void tst_FilterBar::choosesByAClick()
{
    QTest::keyClicks(m_line, QStringLiteral("host:"));
    auto *list = m_line->popup()->findChild<RowList *>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(1, 0)).center());
    QVERIFY(m_line->text().startsWith(QStringLiteral("host:")));
    QVERIFY(m_line->text().endsWith(u' '));
    QVERIFY(m_line->hasFocus());
    QCOMPARE(m_order->rowCount(), 2);
}

void tst_FilterBar::aBegunValueHidesNothing()
{
    QTest::keyClicks(m_line, QStringLiteral("scraper host:l"));
    QVERIFY(m_line->popup()->isChoosing());
    QCOMPARE(m_order->rowCount(), 4); // not "nothing matches" at each letter
    QTest::keyClicks(m_line, QStringLiteral("on-1"));
    QCOMPARE(m_order->rowCount(), 2);
    m_line->setText(QString());
    QTest::keyClicks(m_line, QStringLiteral("scraper host:l"));
    QTest::keyClick(m_line, Qt::Key_Return); // meant as it stands
    QCOMPARE(m_order->rowCount(), 0);
}

void tst_FilterBar::escClosesThenEmpties()
{
    QTest::keyClicks(m_line, QStringLiteral("host:"));
    QTest::keyClick(m_line, Qt::Key_Escape);
    QVERIFY(!m_line->popup()->isVisible());
    QCOMPARE(m_line->text(), QStringLiteral("host:"));
    QTest::keyClick(m_line, Qt::Key_Escape);
    QVERIFY(m_line->text().isEmpty());
    QTest::keyClicks(m_line, QStringLiteral("ho"));
    m_bar->arranger()->groupButton()->setFocus();
    QVERIFY(!m_line->popup()->isVisible());
}

void tst_FilterBar::saysWhatIsWrong()
{
    QTest::keyClicks(m_line, QStringLiteral("scraper errors>x"));
    QCOMPARE(m_order->rowCount(), 4); // the last good filter
    QVERIFY(m_line->mistake().sentence.contains(QStringLiteral("no percentage")));
    QCOMPARE(m_line->property("qd").toString(), QStringLiteral("wrong"));
    QCOMPARE(m_line->accessibleDescription(), m_line->mistake().sentence);
    QTRY_VERIFY(m_line->popup()->isVisible()); // after a while
    QVERIFY(!m_line->popup()->isChoosing());
    QVERIFY(m_line->hasFocus());
    QTest::keyClick(m_line, Qt::Key_Backspace);
    QTest::keyClick(m_line, Qt::Key_5);
    QVERIFY(m_line->mistake().sentence.isEmpty());
    QVERIFY(m_line->property("qd").toString().isEmpty());
    QVERIFY(!m_line->popup()->isVisible());
    QCOMPARE(m_order->rowCount(), 1);
}

void tst_FilterBar::saysWhatIsHidden()
{
    m_line->setText(QStringLiteral("-status:running"));
    QCOMPARE(m_line->accessibleDescription(), QStringLiteral("7 hidden"));
    m_line->clear();
    QVERIFY(m_line->accessibleDescription().isEmpty());
}

void tst_FilterBar::legendCountsAndHides()
{
    LegendChip *running = m_bar->legend()->chip(StatusKind::Running);
    QVERIFY(running->isVisible());
    QCOMPARE(running->words(), QStringLiteral("Running 7"));
    QVERIFY(!m_bar->legend()->chip(StatusKind::Starting)->isVisible());
    QTest::mouseClick(running, Qt::LeftButton);
    QCOMPARE(m_line->text(), QStringLiteral("-status:running"));
    QCOMPARE(m_order->rowCount(), 5);
    QVERIFY(!running->isChecked());
    QCOMPARE(running->words(), QStringLiteral("Running 7")); // it still counts
    m_line->setText(m_line->text() + QStringLiteral(" scraper"));
    QCOMPARE(running->words(), QStringLiteral("Running 2")); // of what else matches
    QTest::mouseClick(running, Qt::LeftButton);
    QCOMPARE(m_line->text(), QStringLiteral("scraper"));
    QVERIFY(running->isChecked());
}

void tst_FilterBar::legendShowsOnlyOne()
{
    LegendChip *idle = m_bar->legend()->chip(StatusKind::Idle);
    QTest::mouseClick(idle, Qt::LeftButton, Qt::ControlModifier);
    QCOMPARE(m_line->text(), QStringLiteral("status:idle"));
    QCOMPARE(shownNames(), QStringLiteral("mailer"));
    QVERIFY(m_bar->legend()->chip(StatusKind::Running)->isVisible());
    QVERIFY(!m_bar->legend()->chip(StatusKind::Running)->isChecked());
    m_line->clear();
    QTest::mouseDClick(idle, Qt::LeftButton);
    QCOMPARE(m_line->text(), QStringLiteral("status:idle"));
}

void tst_FilterBar::legendByKeyboard()
{
    QTest::keyClick(m_line, Qt::Key_Escape);
    QTest::keyClick(m_window.get(), Qt::Key_Tab);
    auto *first = qobject_cast<LegendChip *>(m_window->focusWidget());
    QVERIFY(first);
    QCOMPARE(first->kind(), StatusKind::Running);
    QTest::keyClick(first, Qt::Key_Right);
    auto *second = qobject_cast<LegendChip *>(m_window->focusWidget());
    QVERIFY(second && second != first);
    QTest::keyClick(second, Qt::Key_Space);
    QVERIFY(!second->isChecked());
    QTest::keyClick(second, Qt::Key_Return);
    QCOMPARE(m_line->text(), QStringLiteral("status:") + statusWord(second->kind()));
    QTest::keyClick(m_window.get(), Qt::Key_Tab);
    QCOMPARE(m_window->focusWidget(), static_cast<QWidget *>(m_bar->arranger()->groupButton()));
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(first);
    QCOMPARE(face->role(), QAccessible::CheckBox);
    QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Running: 7, hidden"));
}

void tst_FilterBar::legendSparesAWrongLine()
{
    m_line->setText(QStringLiteral("(open"));
    QVERIFY(!m_bar->legend()->chip(StatusKind::Running)->isEnabled());
    m_bar->legend()->toggle(StatusKind::Running);
    QCOMPARE(m_line->text(), QStringLiteral("(open"));
}

void tst_FilterBar::givesWayInSteps()
{
    bool words = false, counts = false, menu = false;
    for (int width = 1500; width >= m_bar->minimumSizeHint().width(); width -= 20) {
        m_bar->setFixedWidth(width);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        m_bar->layout()->activate();
        const StatusLegend *legend = m_bar->legend();
        QVERIFY(legend->width() >= legend->sizeHint().width());
        QVERIFY(m_bar->arranger()->geometry().right() < width);
        QVERIFY(legend->geometry().right() < m_bar->arranger()->x());
        QVERIFY(m_line->geometry().right() < legend->x());
        menu |= legend->menuButton()->isVisible();
        const LegendChip *running = legend->chip(StatusKind::Running);
        if (running->isVisible())
            (running->width() == running->widthFor(true) ? words : counts) = true;
    }
    QVERIFY(words && counts && menu);
}

void tst_FilterBar::pick(QToolButton *button, const QString &text, const QString &inMenu)
{
    QMenu *menu = button->menu();
    emit menu->aboutToShow();
    if (!inMenu.isEmpty()) {
        for (QAction *action : menu->actions()) {
            if (action->menu() && action->text().startsWith(inMenu)) {
                menu = action->menu();
                break;
            }
        }
    }
    for (QAction *action : menu->actions()) {
        if (action->text() == text)
            return action->trigger();
    }
    QFAIL(qPrintable(text));
}

void tst_FilterBar::arrangesByMenus()
{
    const Arranger *arranger = m_bar->arranger();
    QCOMPARE(arranger->groupButton()->text(), QStringLiteral("Group: none"));
    QCOMPARE(arranger->sortButton()->text(), QStringLiteral("Sort: attention"));
    pick(arranger->groupButton(), QStringLiteral("Host"));
    QCOMPARE(m_order->grouping(), WorkerGrouping::Host);
    QCOMPARE(arranger->groupButton()->text(), QStringLiteral("Group: host"));
    pick(arranger->groupButton(), QStringLiteral("Close all groups"));
    QCOMPARE(m_order->rowCount(), int(m_order->groups().size()));
    pick(arranger->groupButton(), QStringLiteral("None"));
    pick(arranger->sortButton(), QStringLiteral("Memory"));
    QCOMPARE(m_order->sortLevels(), (QList<SortLevel>{{WorkerSort::Memory, Qt::DescendingOrder}}));
    pick(arranger->sortButton(), QStringLiteral("Attention"));
    pick(arranger->sortButton(), QStringLiteral("Memory"), QStringLiteral("Then by"));
    pick(arranger->sortButton(), QStringLiteral("The other way round"), QStringLiteral("Then by"));
    QCOMPARE(m_order->sortLevels(), (QList<SortLevel>{{WorkerSort::Attention, Qt::AscendingOrder},
                                                      {WorkerSort::Memory, Qt::AscendingOrder}}));
    QCOMPARE(arranger->sortButton()->text(), QStringLiteral("Sort: attention +1"));
    pick(arranger->sortButton(), QStringLiteral("Nothing"), QStringLiteral("Then by"));
    QCOMPARE(m_order->sortLevels().size(), 1);
}

void tst_FilterBar::explainsItself()
{
    QTest::keyClick(m_line, Qt::Key_F1);
    auto *help = m_bar->findChild<QueryHelp *>();
    QVERIFY(help && help->isVisible());
    // What it teaches is understood.
    for (const TextLabel *label : help->findChildren<TextLabel *>()) {
        const QString text = label->text();
        if (!text.contains(u':') || text.contains(QStringLiteral("Fields")) ||
            text.contains(QStringLiteral("also")) || text.contains(QStringLiteral("times")) ||
            text.contains(QStringLiteral("sizes")) || text.contains(QStringLiteral("counts")))
            continue;
        QueryMistake mistake;
        QVERIFY2(WorkerQuery::parse(text, &mistake), qPrintable(mistake.sentence));
    }
    help->close();
}

QTEST_MAIN(tst_FilterBar)
#include "tst_filterbar.moc"
