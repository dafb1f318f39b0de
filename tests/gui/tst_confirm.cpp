// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplefleet.h"

#include "banner.h"
#include "confirmdialog.h"
#include "controlbar.h"
#include "controls.h"
#include "numberline.h"
#include "rowlist.h"
#include "theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace qd;

class tst_Confirm : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theme.install(*qApp); }
    void init();
    void namesTheWorkerAndItsJob();
    void namesSeveral();
    void cancelIsTheDefault();
    void enterNeverConfirms();
    void clickConfirms();
    void aimsAtIdentitiesNotRows();
    void leavesOutWhoWentMeanwhile();
    void leavesOutWhoCannotBeTold();
    void wantsTheNumberForManyWorkers();
    void warnsWhenTheViewIsOld();
    void saysThatAnAddressIsNotConfirmed();
    void findsOutTheAddressFirst();
    void cannotConfirmWhileDisconnected();
    void onceConfirmedOnlyWhereTheyWere();
    void countsWhoIsLeftOut();
    void productionWantsTheNumber();
    void saysWhatBecomesOfHeldJobs();
    void tenThousandNamesDoNotSlowIt();
    void actsAtOnceOnFew();
    void aPauseCanBeTakenBack();
    void oldDataWarnsFirst();
    void whatIsNotOfferedIsExplained();
    void asksBeforeStopAndForSeveral();
    void opensOneDialogAtATime();
    void sendsNothingForWhatMakesNoSense();

private:
    ConfirmDialog *open(ControlAction action, const QStringList &keys);
    static QString key(const char *name) { return QString::fromLatin1(name); }

    Theme m_theme;
    std::unique_ptr<Fleet> m_fleet;
    std::unique_ptr<QWidget> m_window;
};

void tst_Confirm::init()
{
    m_fleet = std::make_unique<Fleet>(QStringLiteral("production-eu"));
    SampleFleet::fill(*m_fleet, 12, 1);
    m_window = std::make_unique<QWidget>();
    m_window->show();
}

ConfirmDialog *tst_Confirm::open(ControlAction action, const QStringList &keys)
{
    auto *dialog = new ConfirmDialog(*m_fleet, m_theme, action, keys, m_window.get());
    dialog->open();
    return dialog;
}

void tst_Confirm::namesTheWorkerAndItsJob()
{
    ConfirmDialog *dialog = open(ControlAction::Stop, {key("ai-tagger-02")});
    QVERIFY(dialog->title().contains(QStringLiteral("ai-tagger-02")));
    QVERIFY(dialog->title().contains(QStringLiteral("production-eu")));
    QVERIFY(dialog->lead().contains(QStringLiteral("batch 9921")));
    QVERIFY(dialog->confirmButton()->text().contains(QStringLiteral("1 worker")));
    QVERIFY(!dialog->confirmButton()->text().contains(QStringLiteral("workers")));
}

void tst_Confirm::namesSeveral()
{
    ConfirmDialog *dialog =
        open(ControlAction::Restart, {key("ai-tagger-02"), key("scraper-lon-01"), key("mailer")});
    QVERIFY(dialog->title().contains(QStringLiteral("3 workers")));
    QVERIFY(dialog->lead().contains(QStringLiteral("2 of them")));
    QCOMPARE(dialog->list()->model()->rowCount(), 3);
}

void tst_Confirm::cancelIsTheDefault()
{
    ConfirmDialog *dialog = open(ControlAction::Stop, {key("mailer")});
    QVERIFY(dialog->cancelButton()->isDefault());
    QVERIFY(!dialog->confirmButton()->isDefault());
    QVERIFY(!dialog->confirmButton()->autoDefault());
    QTRY_VERIFY(dialog->cancelButton()->hasFocus());
}

void tst_Confirm::enterNeverConfirms()
{
    for (int focus = 0; focus < 3; ++focus) {
        QPointer<ConfirmDialog> dialog = open(ControlAction::Stop, {key("mailer")});
        QSignalSpy confirmed(dialog, &ConfirmDialog::confirmed);
        QWidget *targets[] = {dialog->cancelButton(), dialog->confirmButton(), dialog->list()};
        targets[focus]->setFocus();
        QTest::keyClick(targets[focus], Qt::Key_Return);
        QCOMPARE(confirmed.size(), 0);
        if (dialog)
            dialog->close();
        QTRY_VERIFY(!dialog);
    }
}

void tst_Confirm::clickConfirms()
{
    ConfirmDialog *dialog = open(ControlAction::Stop, {key("mailer")});
    QSignalSpy confirmed(dialog, &ConfirmDialog::confirmed);
    QTest::mouseClick(dialog->confirmButton(), Qt::LeftButton);
    QCOMPARE(confirmed.size(), 1);
    QCOMPARE(confirmed.first().at(1).toStringList(), QStringList{key("mailer")});
}

void tst_Confirm::aimsAtIdentitiesNotRows()
{
    ConfirmDialog *dialog = open(ControlAction::Stop, {key("mailer")});
    QSignalSpy confirmed(dialog, &ConfirmDialog::confirmed);
    // The fleet comes in another order, with a row gone and one before it, while the dialog is
    // open.
    const qint64 now = monotonicMs();
    FeedBatch batch = SampleFleet::snapshot(12, now);
    batch.workers.removeFirst();
    std::reverse(batch.workers.begin(), batch.workers.end());
    m_fleet->apply(batch, now);
    QTest::mouseClick(dialog->confirmButton(), Qt::LeftButton);
    QCOMPARE(confirmed.first().at(1).toStringList(), QStringList{key("mailer")});
}

void tst_Confirm::leavesOutWhoWentMeanwhile()
{
    ConfirmDialog *dialog =
        open(ControlAction::Stop, {key("mailer"), key("thumbnails-01"), key("thumbnails-02")});
    QSignalSpy confirmed(dialog, &ConfirmDialog::confirmed);
    const qint64 now = monotonicMs();
    FeedBatch batch = SampleFleet::snapshot(12, now);
    batch.workers.removeLast();
    m_fleet->apply(batch, now);
    QVERIFY(dialog->title().contains(QStringLiteral("2 workers")));
    QTest::mouseClick(dialog->confirmButton(), Qt::LeftButton);
    QCOMPARE(confirmed.first().at(1).toStringList(),
             (QStringList{key("mailer"), key("thumbnails-01")}));
}

void tst_Confirm::leavesOutWhoCannotBeTold()
{
    // ai-tagger-01 has crashed: there is nothing to stop.
    ConfirmDialog *dialog = open(ControlAction::Stop, {key("ai-tagger-01"), key("mailer")});
    QCOMPARE(dialog->targets(), QStringList{key("mailer")});
    QVERIFY(dialog->title().contains(QStringLiteral("1 worker ")));
    ConfirmDialog *none = open(ControlAction::Stop, {key("ai-tagger-01")});
    QVERIFY(!none->confirmButton()->isEnabled());
}

void tst_Confirm::wantsTheNumberForManyWorkers()
{
    m_fleet = std::make_unique<Fleet>(QStringLiteral("production-eu"));
    SampleFleet::fill(*m_fleet, 40, 1);
    QStringList keys;
    for (int i = 0; i < 40 && keys.size() < 11; ++i) {
        const QString &each = m_fleet->workers()->row(i)->worker.key;
        if (m_fleet->whyNot(ControlAction::Stop, each, monotonicMs()).isEmpty())
            keys << each;
    }
    QCOMPARE(keys.size(), 11);
    ConfirmDialog *dialog = open(ControlAction::Stop, keys);
    QSignalSpy confirmed(dialog, &ConfirmDialog::confirmed);
    QVERIFY(dialog->number().edit()->isVisible());
    QVERIFY(!dialog->confirmButton()->isEnabled());
    QTest::mouseClick(dialog->confirmButton(), Qt::LeftButton);
    QTest::keyClicks(dialog->number().edit(), QStringLiteral("1"));
    QVERIFY(!dialog->confirmButton()->isEnabled());
    QTest::keyClicks(dialog->number().edit(), QStringLiteral("1"));
    QVERIFY(dialog->confirmButton()->isEnabled());
    QCOMPARE(confirmed.size(), 0);
    QTest::mouseClick(dialog->confirmButton(), Qt::LeftButton);
    QCOMPARE(confirmed.first().at(1).toStringList(), keys);
}

void tst_Confirm::warnsWhenTheViewIsOld()
{
    ConfirmDialog *dialog = open(ControlAction::Stop, {key("mailer")});
    QVERIFY(!dialog->staleBanner()->isVisible());
    const qint64 now = monotonicMs();
    dialog->refresh(now + 14000);
    QVERIFY(!dialog->staleBanner()->isVisible());
    dialog->refresh(now + 17000);
    QVERIFY(dialog->staleBanner()->isVisible());
    QVERIFY(dialog->staleBanner()->text().contains(QStringLiteral("17 s")));
}

void tst_Confirm::saysThatAnAddressIsNotConfirmed()
{
    ConfirmDialog *sure = open(ControlAction::Stop, {key("mailer")});
    QVERIFY(!sure->addressBanner()->isVisible());
    ConfirmDialog *unsure = open(ControlAction::Stop, {key("Unified Background Processor")});
    QVERIFY(unsure->addressBanner()->isVisible());
    QVERIFY(
        unsure->addressBanner()->text().contains(QStringLiteral("Unified Background Processor")));
}

void tst_Confirm::findsOutTheAddressFirst()
{
    FeedBatch batch;
    batch.receivedAtMs = monotonicMs();
    for (const char *name : {"Mapped Worker", "Lost Worker"}) {
        Worker worker;
        worker.key = worker.name = key(name);
        worker.status = QStringLiteral("running");
        batch.workers << worker;
    }
    m_fleet->apply(batch, monotonicMs());
    QList<Question> asked;
    connect(m_fleet.get(), &Fleet::questionAsked, this,
            [&asked](const Question &question) { asked << question; });
    QCOMPARE(open(ControlAction::Stop, {key("mailer")})->addressBanner()->isVisible(), false);
    QVERIFY(asked.isEmpty()); // known already

    ConfirmDialog *one = open(ControlAction::Stop, {key("Mapped Worker")});
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().kind, Question::WorkerAddress);
    QCOMPARE(asked.first().workerKey, key("Mapped Worker"));
    QVERIFY(one->addressBanner()->text().contains(QStringLiteral("is being found out")));
    FeedBatch found;
    found.receivedAtMs = monotonicMs();
    found.workers << batch.workers.first();
    found.workers.first().address = QStringLiteral("mapped");
    found.workers.first().addressConfirmed = true;
    found.answers << Answer{asked.first().id, {}, 0, {}, {}};
    m_fleet->apply(found, monotonicMs());
    QVERIFY(!one->addressBanner()->isVisible());

    ConfirmDialog *none = open(ControlAction::Stop, {key("Lost Worker")});
    QCOMPARE(asked.size(), 2);
    FeedBatch lost;
    lost.answers << Answer{asked.last().id, QStringLiteral("nobody answers to it"), 0, {}, {}};
    m_fleet->apply(lost, monotonicMs());
    QVERIFY(none->addressBanner()->isVisible());
    QVERIFY(none->addressBanner()->text().contains(QStringLiteral("nobody answers to it")));
}

void tst_Confirm::cannotConfirmWhileDisconnected()
{
    ConfirmDialog *dialog = open(ControlAction::Stop, {key("mailer")});
    QVERIFY(dialog->confirmButton()->isEnabled());
    FeedStatus status = m_fleet->status();
    status.state = ConnectionState::Offline;
    m_fleet->setStatus(status, monotonicMs());
    QVERIFY(!dialog->confirmButton()->isEnabled());
    QSignalSpy confirmed(dialog, &ConfirmDialog::confirmed);
    QTest::mouseClick(dialog->confirmButton(), Qt::LeftButton);
    QCOMPARE(confirmed.size(), 0);
}

void tst_Confirm::onceConfirmedOnlyWhereTheyWere()
{
    ConfirmDialog *dialog = open(ControlAction::Stop, {key("mailer"), key("thumbnails-01")});
    QCOMPARE(dialog->targets().size(), 2);
    const qint64 now = monotonicMs();
    FeedBatch batch = SampleFleet::snapshot(12, now);
    for (Worker &worker : batch.workers) {
        if (worker.key == key("mailer"))
            worker.address = key("another-mailer");
    }
    m_fleet->apply(batch, now);
    QCOMPARE(dialog->targets(), QStringList{key("thumbnails-01")});
    QVERIFY(dialog->leftOut().contains(QStringLiteral("address has changed")));
}

void tst_Confirm::countsWhoIsLeftOut()
{
    ConfirmDialog *all = open(ControlAction::Stop, {key("mailer"), key("thumbnails-01")});
    QVERIFY(all->leftOut().isEmpty());
    ConfirmDialog *some =
        open(ControlAction::Stop, {key("ai-tagger-01"), key("mailer"), key("nobody")});
    QVERIFY(some->leftOut().startsWith(QStringLiteral("2 are left out")));
    QVERIFY(some->leftOut().contains(QStringLiteral("It is not running")));
    QVERIFY(some->leftOut().contains(QStringLiteral("no longer known")));
    // Those that are told come first.
    QCOMPARE(some->list()->model()->index(0, 0).data().toString(), key("mailer"));
}

void tst_Confirm::productionWantsTheNumber()
{
    m_fleet->setProduction(true);
    ConfirmDialog *dialog =
        open(ControlAction::Stop, {key("mailer"), key("thumbnails-01"), key("thumbnails-02")});
    QCOMPARE(dialog->number().banner()->text(),
             QStringLiteral("This fleet is marked production. Type 3 to go on."));
    QVERIFY(!dialog->confirmButton()->isEnabled());
    QTest::keyClicks(dialog->number().edit(), QStringLiteral("3"));
    QVERIFY(dialog->confirmButton()->isEnabled());
    // Several are asked about there whatever they are told; one that is only resumed is not.
    Controls controls(*m_fleet, m_theme, m_window.get());
    controls.request(ControlAction::Pause, {key("mailer"), key("thumbnails-01")});
    QVERIFY(controls.dialog());
    controls.dialog()->close();
    QTRY_VERIFY(!controls.dialog());
    QSignalSpy issued(m_fleet.get(), &Fleet::commandIssued);
    controls.request(ControlAction::Resume, {key("Similar Profiles Processor")});
    QCOMPARE(issued.size(), 1);
}

void tst_Confirm::saysWhatBecomesOfHeldJobs()
{
    QVERIFY(!open(ControlAction::Stop, {key("ai-tagger-02")})
                 ->lead()
                 .contains(QStringLiteral("requeued")));
    FeedStatus status = m_fleet->status();
    status.via = ConnectionVia::Redis;
    m_fleet->setStatus(status, monotonicMs());
    ConfirmDialog *redis = open(ControlAction::Stop, {key("ai-tagger-02")});
    QVERIFY(redis->lead().contains(QStringLiteral("can be requeued after 60 s")));
    QVERIFY(!open(ControlAction::Stop, {key("mailer")})
                 ->lead()
                 .contains(QStringLiteral("requeued"))); // holds nothing
}

void tst_Confirm::tenThousandNamesDoNotSlowIt()
{
    m_fleet = std::make_unique<Fleet>(QStringLiteral("production-eu"));
    SampleFleet::fill(*m_fleet, 10'000, 1);
    QStringList keys;
    for (int i = 0; i < 10'000; ++i)
        keys << m_fleet->workers()->row(i)->worker.key;
    QElapsedTimer timer;
    timer.start();
    ConfirmDialog *dialog = open(ControlAction::Stop, keys);
    QCoreApplication::processEvents();
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    const qsizetype count = dialog->targets().size();
    QVERIFY(count > 5'000);
    QTest::keyClicks(dialog->number().edit(),
                     QLocale().toString(count)); // as it is shown elsewhere
    QVERIFY(dialog->confirmButton()->isEnabled());
    // What comes in while it is open does not make it look at each of them each time.
    timer.restart();
    for (int i = 0; i < 200; ++i)
        emit m_fleet->changed();
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
}

void tst_Confirm::actsAtOnceOnFew()
{
    Controls controls(*m_fleet, m_theme, m_window.get());
    QSignalSpy issued(m_fleet.get(), &Fleet::commandIssued);
    controls.request(ControlAction::Resume, {key("Similar Profiles Processor")});
    QCOMPARE(controls.dialog(), nullptr);
    QCOMPARE(issued.size(), 1);
    // One of them cannot be started: then it is asked, and said why.
    controls.request(ControlAction::Start, {key("ai-tagger-01"), key("mailer")});
    QVERIFY(controls.dialog());
    QCOMPARE(controls.dialog()->targets(), QStringList{key("ai-tagger-01")});
}

void tst_Confirm::aPauseCanBeTakenBack()
{
    Controls controls(*m_fleet, m_theme, m_window.get());
    QSignalSpy issued(m_fleet.get(), &Fleet::commandIssued);
    const auto verb = [this] {
        return m_fleet->workers()
            ->row(m_fleet->workers()->rowOf(key("scraper-lon-01")))
            ->pendingVerb;
    };
    controls.request(ControlAction::Pause, {key("scraper-lon-01")});
    QCOMPARE(controls.dialog(), nullptr);
    QCOMPARE(issued.size(), 0);
    QVERIFY(!verb().isEmpty());
    controls.grace().takeBack();
    QVERIFY(verb().isEmpty());
    // What is asked instead takes it back as well.
    controls.request(ControlAction::Pause, {key("scraper-lon-01")});
    controls.request(ControlAction::Stop, {key("scraper-lon-01")});
    QVERIFY(controls.grace().waiting().isEmpty());
    controls.dialog()->close();
    QTRY_VERIFY(!controls.dialog());
    controls.grace().setMs(30);
    controls.request(ControlAction::Pause, {key("scraper-lon-01"), key("scraper-ams-01")});
    QTRY_COMPARE(issued.size(), 2);
    QVERIFY(!verb().isEmpty());
}

void tst_Confirm::oldDataWarnsFirst()
{
    m_fleet = std::make_unique<Fleet>(QStringLiteral("production-eu"));
    SampleFleet::fill(*m_fleet, 12, 1, 20'000);
    Controls controls(*m_fleet, m_theme, m_window.get());
    QSignalSpy issued(m_fleet.get(), &Fleet::commandIssued);
    controls.request(ControlAction::Resume, {key("Similar Profiles Processor")});
    QVERIFY(controls.dialog());
    QVERIFY(controls.dialog()->staleBanner()->isVisible());
    QCOMPARE(issued.size(), 0);
}

void tst_Confirm::whatIsNotOfferedIsExplained()
{
    FeedStatus status = m_fleet->status();
    status.notOffered.insert(ControlAction::Stop, QStringLiteral("Nobody <b>here</b> stops"));
    m_fleet->setStatus(status, monotonicMs());
    QCOMPARE(m_fleet->whyNot(ControlAction::Stop, key("mailer"), monotonicMs()),
             QStringLiteral("Nobody <b>here</b> stops"));
    QVERIFY(m_fleet->whyNot(ControlAction::Pause, key("mailer"), monotonicMs()).isEmpty());
    ControlBar bar(*m_fleet, m_theme);
    bar.setTargets({key("mailer")}, 12, monotonicMs());
    QVERIFY(!bar.button(ControlAction::Stop)->isEnabled());
    QVERIFY(bar.button(ControlAction::Stop)->toolTip().contains(QStringLiteral("&lt;b&gt;")));
    QVERIFY(bar.button(ControlAction::Pause)->isEnabled());
    Controls controls(*m_fleet, m_theme, m_window.get());
    QSignalSpy refused(&controls, &Controls::refused);
    controls.request(ControlAction::Stop, {key("mailer"), key("thumbnails-01")});
    QCOMPARE(refused.size(), 1);
    QVERIFY(!controls.dialog());
    // All that match, by the menu at its end.
    QSignalSpy all(&bar, &ControlBar::allChosen);
    emit bar.allButton()->menu()->aboutToShow();
    QAction *pause = nullptr;
    for (QAction *item : bar.allButton()->menu()->actions()) {
        if (item->text().startsWith(QStringLiteral("Pause")))
            pause = item;
        if (item->text().startsWith(QStringLiteral("Stop")))
            QVERIFY(!item->isEnabled());
    }
    QVERIFY(pause && pause->text().contains(QStringLiteral("all 12 that match")));
    pause->trigger();
    QCOMPARE(all.size(), 1);
}

void tst_Confirm::asksBeforeStopAndForSeveral()
{
    Controls controls(*m_fleet, m_theme, m_window.get());
    QSignalSpy issued(m_fleet.get(), &Fleet::commandIssued);
    controls.request(ControlAction::Stop, {key("mailer")});
    QVERIFY(controls.dialog());
    QCOMPARE(issued.size(), 0);
    QTest::mouseClick(controls.dialog()->confirmButton(), Qt::LeftButton);
    QCOMPARE(issued.size(), 1);
    QCOMPARE(issued.first().first().value<Command>().workerKey, key("mailer"));
    QTRY_COMPARE(controls.dialog(), nullptr);
    controls.request(ControlAction::Stop, {key("scraper-lon-01"), key("scraper-ams-01")});
    QVERIFY(controls.dialog());
    QTest::mouseClick(controls.dialog()->cancelButton(), Qt::LeftButton);
    QTRY_COMPARE(controls.dialog(), nullptr);
    QCOMPARE(issued.size(), 1);
}

void tst_Confirm::opensOneDialogAtATime()
{
    Controls controls(*m_fleet, m_theme, m_window.get());
    controls.request(ControlAction::Stop, {key("mailer")});
    ConfirmDialog *first = controls.dialog();
    controls.request(ControlAction::Stop, {key("thumbnails-01")});
    QCOMPARE(controls.dialog(), first);
}

void tst_Confirm::sendsNothingForWhatMakesNoSense()
{
    Controls controls(*m_fleet, m_theme, m_window.get());
    QSignalSpy refused(&controls, &Controls::refused);
    QSignalSpy issued(m_fleet.get(), &Fleet::commandIssued);
    controls.request(ControlAction::Resume, {key("scraper-lon-01")});
    QCOMPARE(refused.size(), 1);
    QCOMPARE(issued.size(), 0);
    controls.request(ControlAction::Stop, {key("nobody")});
    QCOMPARE(refused.size(), 2);
    QCOMPARE(controls.dialog(), nullptr);
}

QTEST_MAIN(tst_Confirm)
#include "tst_confirm.moc"
