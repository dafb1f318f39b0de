// SPDX-License-Identifier: GPL-3.0-or-later
// Orphaned jobs and dead letters, found and given back with the mouse and with the keyboard, over a
// real Redis.
#include "banner.h"
#include "clock.h"
#include "emptystate.h"
#include "entrymodel.h"
#include "entryreader.h"
#include "entrytable.h"
#include "entrytools.h"
#include "failurecause.h"
#include "feedthread.h"
#include "fieldsdialog.h"
#include "fleet.h"
#include "mainwindow.h"
#include "numberline.h"
#include "page.h"
#include "payloadtree.h"
#include "queueentries.h"
#include "redaction.h"
#include "redisclient.h"
#include "redisfeed.h"
#include "redisserver.h"
#include "requeuedialog.h"
#include "requeueplan.h"
#include "requeuetable.h"
#include "revealbutton.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace qd;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestRequeueDialog final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theme.install(*qApp); }
    void init();
    void cleanup();
    void showsWhatWouldBeDone();
    void givesAllBackWithTheMouse();
    void givesOneBackWithTheKeyboard();
    void enterNeverConfirms();
    void poisonGoesToTheDeadLetters();
    void perhapsOrphanedIsNotChosen();
    void wantsTheNumberForMany();
    void nothingIsDoneTwice();
    void stopsHalfWay();
    void changedFields();
    void deadLettersGoBack();
    void whatFailedOfOneCause();
    void onlyWhatAWorkerHolds();
    void saysWhenNothingMayBeDone();
    void saysWhenDisconnected();
    void mainWindowOpensIt();
    void entriesOfAQueue();
    void tenThousandWaitingByScrolling();
    void findAndSearchFurther();
    void fieldsAreReadableAndSecretsHidden();

private:
    QByteArray redis(const QStringList &words) const { return m_server->cli(words); }
    QByteArray redis(const char *words) const { return redis(s(words).split(u' ')); }
    /// So many jobs, delivered to \a holder and left; their ids.
    QStringList orphan(int count, const char *holder = "gone", int deliveries = 1)
    {
        QStringList ids;
        for (int i = 0; i < count; ++i) {
            ids << QString::fromLatin1(redis("XADD jobs * n 1"));
            redis({s("XREADGROUP"), s("GROUP"), s("g"), s(holder), s("COUNT"), s("1"), s("STREAMS"),
                   s("jobs"), s(">")});
            redis({s("XCLAIM"), s("jobs"), s("g"), s(holder), s("0"), ids.last(), s("IDLE"),
                   s("900000"), s("RETRYCOUNT"), QString::number(deliveries)});
        }
        return ids;
    }
    void waitForCounts(int orphaned)
    {
        [&] {
            QTRY_COMPARE_WITH_TIMEOUT(m_fleet->queues()->rowCount() > 0
                                          ? m_fleet->queues()->row(0)->queue.orphaned.value_or(-1)
                                          : -1,
                                      qint64(orphaned), 15'000);
        }();
    }
    RequeueDialog *open(const RequeueTarget &target, bool ready = true)
    {
        auto *dialog = new RequeueDialog(*m_fleet, m_theme, target, m_window.get());
        dialog->open();
        if (ready)
            [&] { QTRY_COMPARE(dialog->plan()->step(), RequeuePlan::Ready); }();
        return dialog;
    }
    RequeueTarget all() const { return {s("jobs"), {}, {}, false}; }
    void connectFleet(const QByteArray &user = {});
    qint64 waiting() const
    {
        return redis({s("EVAL"),
                      s("local g = redis.call('XINFO', 'GROUPS', 'jobs')[1] local last "
                        "for i = 1, #g, 2 do if g[i] == 'last-delivered-id' then last = g[i + 1] "
                        "end end return #redis.call('XRANGE', 'jobs', '(' .. last, '+')"),
                      s("0")})
            .toLongLong();
    }
    qint64 held() const { return redis("XPENDING jobs g").split('\n').first().toLongLong(); }
    QStringList activity() const
    {
        QStringList lines;
        for (int i = 0; i < m_fleet->activity()->rowCount(); ++i) {
            if (m_fleet->activity()->entry(i)->kind == u"requeue")
                lines << m_fleet->activity()->entry(i)->text;
        }
        return lines;
    }

    Theme m_theme;
    std::unique_ptr<RedisServer> m_server;
    std::unique_ptr<Fleet> m_fleet;
    std::unique_ptr<FeedThread> m_feed;
    std::unique_ptr<QWidget> m_window;
};

void TestRequeueDialog::init()
{
    if (!RedisServer::available())
        QSKIP("redis-server and redis-cli are not installed");
    m_server = std::make_unique<RedisServer>();
    QVERIFY2(m_server->start(), qPrintable(m_server->errors()));
    redis("XGROUP CREATE jobs g 0 MKSTREAM");
    redis("XADD fleet_events * type heartbeat worker_id w1");
    for (const char *holder : {"gone", "other", "w2"})
        redis({s("XADD"), s("fleet_events"), s("*"), s("type"), s("worker_stopped"), s("worker_id"),
               s(holder)});
    connectFleet();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1200, 800);
    m_window->show();
}

void TestRequeueDialog::cleanup()
{
    m_window.reset();
    m_feed.reset();
    m_fleet.reset();
}

void TestRequeueDialog::connectFleet(const QByteArray &user)
{
    m_window.reset();
    m_feed.reset();
    m_fleet = std::make_unique<Fleet>(s("production-eu"));
    RedisOptions options;
    QString error;
    options.address = RedisAddress::parse(m_server->url(), &error);
    if (!user.isEmpty()) {
        options.address.user = QString::fromLatin1(user);
        options.address.password = "pw";
    }
    options.queues = {s("jobs")};
    m_feed =
        std::make_unique<FeedThread>([options] { return std::make_unique<RedisFeed>(options); });
    FeedThread *feed = m_feed.get();
    connect(feed, &FeedThread::batchReady, m_fleet.get(), [this, feed](const FeedBatch &batch) {
        m_fleet->apply(batch, monotonicMs());
        feed->batchTaken();
    });
    connect(feed, &FeedThread::statusChanged, m_fleet.get(),
            [this](const FeedStatus &status) { m_fleet->setStatus(status, monotonicMs()); });
    connect(m_fleet.get(), &Fleet::questionAsked, feed, &FeedThread::ask);
    feed->start();
    QTRY_VERIFY(m_fleet->status().state == ConnectionState::Live);
    QTRY_VERIFY(m_fleet->queues()->rowCount() > 0);
    m_window = std::make_unique<QWidget>();
    m_window->resize(1200, 800);
    m_window->show();
}

void TestRequeueDialog::showsWhatWouldBeDone()
{
    const QStringList ids = orphan(3);
    orphan(1, "gone", 7);
    orphan(1, "w2");
    RequeueDialog *dialog = open(all());
    QAbstractItemModelTester tester(dialog->plan(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(dialog->plan()->rowCount(), 5);
    QVERIFY(dialog->title().contains(s("jobs")));
    QVERIFY(dialog->lead().contains(s("nothing has been changed")));
    const RequeueRow &first = *dialog->plan()->row(0);
    QCOMPARE(first.entry.id, ids.first());
    QCOMPARE(first.entry.consumer, s("gone"));
    QVERIFY(first.entry.idleSeconds.value_or(0) >= 900);
    QVERIFY(first.ticked);
    QVERIFY(!dialog->plan()->row(3)->ticked); // poison
    QVERIFY(dialog->cautionBanner()->isVisible());
    QVERIFY(dialog->cautionBanner()->text().contains(s("poison")));
    QVERIFY(!dialog->notBanner()->isVisible());
    QCOMPARE(dialog->confirmButton()->text(), s("Requeue 4"));
    QVERIFY(dialog->cancelButton()->isDefault());
    QTRY_VERIFY(dialog->cancelButton()->hasFocus());
    QCOMPARE(held(), 5); // nothing has been done
    QCOMPARE(waiting(), 0);
    dialog->cancelButton()->click();
    QCOMPARE(held(), 5);
}

void TestRequeueDialog::givesAllBackWithTheMouse()
{
    orphan(8);
    RequeueDialog *dialog = open(all());
    QTest::mouseClick(dialog->confirmButton(), Qt::LeftButton);
    QTRY_COMPARE(dialog->plan()->step(), RequeuePlan::Over);
    QCOMPARE(dialog->plan()->count(RequeueState::Done), 8);
    QVERIFY(!dialog->plan()->row(0)->newId.isEmpty());
    QCOMPARE(waiting(), 8);
    QCOMPARE(held(), 0);
    QVERIFY(dialog->lead().contains(s("8 given back")));
    QCOMPARE(dialog->cancelButton()->text(), s("Close"));
    QVERIFY(!dialog->confirmButton()->isVisible());
    QCOMPARE(activity().size(), 8);
    QVERIFY(activity().first().contains(s("Requeued")));
}

void TestRequeueDialog::givesOneBackWithTheKeyboard()
{
    const QStringList ids = orphan(3);
    RequeueDialog *dialog = open(all());
    QTRY_VERIFY(dialog->isActiveWindow());
    // To the box of all: none. To the table, down one, space; to the button, space.
    QWidget *focus = nullptr;
    const auto tabTo = [&](QWidget *wanted) {
        for (int i = 0; i < 20; ++i) {
            focus = QApplication::focusWidget();
            if (focus == wanted)
                return true;
            QTest::keyClick(focus ? focus : dialog, Qt::Key_Tab);
        }
        return false;
    };
    QVERIFY(tabTo(dialog->allBox()));
    QTest::keyClick(dialog->allBox(), Qt::Key_Space);
    QCOMPARE(dialog->plan()->ticked(), 0);
    QVERIFY(!dialog->confirmButton()->isEnabled());
    QVERIFY(tabTo(dialog->table()));
    QTest::keyClick(dialog->table(), Qt::Key_Down);
    QTest::keyClick(dialog->table(), Qt::Key_Down);
    dialog->table()->setCurrentIndex(dialog->plan()->index(1, 1));
    QTest::keyClick(dialog->table(), Qt::Key_Space);
    QCOMPARE(dialog->plan()->ticked(), 1);
    QVERIFY(tabTo(dialog->confirmButton()));
    QTest::keyClick(dialog->confirmButton(), Qt::Key_Space);
    QTRY_COMPARE(dialog->plan()->step(), RequeuePlan::Over);
    QCOMPARE(dialog->plan()->row(1)->state, RequeueState::Done);
    QCOMPARE(waiting(), 1);
    QCOMPARE(held(), 2);
    QVERIFY(redis("XRANGE jobs - +").contains("requeued_from\n" + ids.at(1).toLatin1()));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void TestRequeueDialog::enterNeverConfirms()
{
    orphan(2);
    for (int focus = 0; focus < 4; ++focus) {
        RequeueDialog *dialog = open(all());
        QWidget *targets[] = {dialog->cancelButton(), dialog->confirmButton(), dialog->table(),
                              dialog->allBox()};
        targets[focus]->setFocus();
        QTest::keyClick(targets[focus], Qt::Key_Return);
        QTest::qWait(20);
        QVERIFY(dialog->plan()->step() != RequeuePlan::Running &&
                dialog->plan()->step() != RequeuePlan::Over);
        delete dialog;
    }
    QCOMPARE(held(), 2);
}

void TestRequeueDialog::poisonGoesToTheDeadLetters()
{
    orphan(1);
    const QStringList poison = orphan(2, "gone", 9);
    RequeueDialog *dialog = open(all());
    QCOMPARE(dialog->plan()->ticked(), 1);
    dialog->plan()->tickAll(false);
    for (const int row : {1, 2})
        dialog->plan()->setData(dialog->plan()->index(row, RequeueTickColumn), int(Qt::Checked),
                                Qt::CheckStateRole);
    QVERIFY(dialog->cautionBanner()->text().contains(s("may die of it")));
    dialog->asideButton()->click();
    QCOMPARE(dialog->confirmButton()->text(), s("Put 2 aside"));
    QVERIFY(!dialog->changeButton()->isEnabled());
    dialog->confirmButton()->click();
    QTRY_COMPARE(dialog->plan()->step(), RequeuePlan::Over);
    QCOMPARE(redis("XLEN jobs:dead"), QByteArray("2"));
    QVERIFY(redis("XRANGE jobs:dead - +").contains(poison.first().toLatin1()));
    QCOMPARE(held(), 1);
    QVERIFY(activity().first().contains(s("aside")));
}

void TestRequeueDialog::perhapsOrphanedIsNotChosen()
{
    const QStringList ids = orphan(1, "silent");
    // It still reads, so it lives, but it tells the fleet nothing.
    redis("XADD jobs * n 2");
    redis("XREADGROUP GROUP g silent COUNT 1 STREAMS jobs >");
    RequeueDialog *dialog = open(all());
    QCOMPARE(dialog->plan()->rowCount(), 1);
    QCOMPARE(dialog->plan()->row(0)->state, RequeueState::Perhaps);
    QVERIFY(!dialog->plan()->row(0)->ticked);
    QVERIFY(!dialog->confirmButton()->isEnabled());
    QVERIFY(dialog->cautionBanner()->text().contains(s("heartbeats")));
    QTest::mouseClick(dialog->allBox(), Qt::LeftButton, {},
                      QPoint(8, dialog->allBox()->height() / 2));
    QVERIFY(dialog->cautionBanner()->text().contains(s("done twice")));
    dialog->confirmButton()->click();
    QTRY_COMPARE(dialog->plan()->count(RequeueState::Done), 1);
    QVERIFY(redis("XRANGE jobs - +").contains(ids.first().toLatin1()));
}

void TestRequeueDialog::wantsTheNumberForMany()
{
    orphan(11);
    RequeueDialog *dialog = open(all());
    QVERIFY(dialog->number()->edit()->isVisible());
    QVERIFY(!dialog->confirmButton()->isEnabled());
    QTest::keyClicks(dialog->number()->edit(), s("12"));
    QVERIFY(!dialog->confirmButton()->isEnabled());
    dialog->number()->edit()->clear();
    QTest::keyClicks(dialog->number()->edit(), s("11"));
    QVERIFY(dialog->confirmButton()->isEnabled());
    QTest::keyClick(dialog->number()->edit(), Qt::Key_Return); // Cancel's
    QVERIFY(!dialog->isVisible());
    QCOMPARE(held(), 11);
}

void TestRequeueDialog::nothingIsDoneTwice()
{
    const QStringList ids = orphan(4);
    RequeueDialog *dialog = open(all());
    // One was acknowledged meanwhile, one delivered anew.
    redis({s("XACK"), s("jobs"), s("g"), ids.at(0)});
    redis({s("XCLAIM"), s("jobs"), s("g"), s("w1"), s("0"), ids.at(1)});
    dialog->confirmButton()->click();
    QTRY_COMPARE(dialog->plan()->step(), RequeuePlan::Over);
    QCOMPARE(dialog->plan()->row(0)->state, RequeueState::Gone);
    QCOMPARE(dialog->plan()->row(1)->state, RequeueState::NotNow);
    QCOMPARE(dialog->plan()->count(RequeueState::Done), 2);
    QCOMPARE(waiting(), 2);
    QCOMPARE(held(), 1);
    QVERIFY(dialog->lead().contains(s("no longer orphaned")));
    delete dialog;
    // Seen while it is open, before anything is confirmed.
    redis("DEL jobs");
    redis("XGROUP CREATE jobs g 0 MKSTREAM");
    const QStringList more = orphan(2);
    dialog = open(all());
    QCOMPARE(dialog->plan()->ticked(), 2);
    redis({s("XACK"), s("jobs"), s("g"), more.at(0)});
    QTRY_COMPARE_WITH_TIMEOUT(dialog->plan()->ticked(), 1, 8'000);
    QCOMPARE(dialog->confirmButton()->text(), s("Requeue 1"));
}

void TestRequeueDialog::stopsHalfWay()
{
    orphan(90);
    RequeueDialog *dialog = open(all());
    QTest::keyClicks(dialog->number()->edit(), s("90"));
    dialog->confirmButton()->click();
    QCOMPARE(dialog->plan()->step(), RequeuePlan::Running);
    QCOMPARE(dialog->cancelButton()->text(), s("Stop"));
    dialog->reject(); // Esc
    QVERIFY(dialog->isVisible());
    QTRY_COMPARE(dialog->plan()->step(), RequeuePlan::Over);
    const int done = dialog->plan()->count(RequeueState::Done);
    QCOMPARE(done, RequeuePlan::Part);
    QCOMPARE(dialog->plan()->count(RequeueState::NotSent), 90 - done);
    QCOMPARE(held(), 90 - done);
    QCOMPARE(waiting(), done);
    // And on with the rest.
    dialog->plan()->tickAll(true);
    QTest::keyClicks(dialog->number()->edit(), QString::number(90 - done));
    dialog->confirmButton()->click();
    QTRY_COMPARE(dialog->plan()->count(RequeueState::Done), 90);
    QCOMPARE(waiting(), 90);
}

void TestRequeueDialog::changedFields()
{
    const QString id =
        QString::fromLatin1(redis({s("XADD"), s("jobs"), s("*"), s("n"), s("1"), s("body"),
                                   s("{\"a\": 1}"), s("api_key"), s("GEHEIM")}));
    redis("XREADGROUP GROUP g gone COUNT 1 STREAMS jobs >");
    redis({s("XCLAIM"), s("jobs"), s("g"), s("gone"), s("0"), id, s("IDLE"), s("900000")});
    RequeueDialog *dialog = open(all());
    dialog->changeButton()->click();
    FieldsDialog *fields = dialog->fieldsDialog();
    QVERIFY(fields);
    QTRY_COMPARE(fields->list()->count(), 3);
    fields->list()->setCurrentRow(2);
    QVERIFY(fields->valueEdit()->isReadOnly());
    QVERIFY(!fields->valueEdit()->toPlainText().contains(s("GEHEIM")));
    QSignalSpy revealed(m_fleet.get(), &Fleet::revealed);
    fields->revealButton()->click();
    QVERIFY(fields->valueEdit()->toPlainText().contains(s("GEHEIM")));
    fields->revealButton()->click();
    fields->revealButton()->click(); // one look, one entry
    QCOMPARE(revealed.size(), 1);
    QCOMPARE(revealed[0][0].toString(), s("api_key of entry %1 of jobs").arg(id));
    fields->revealButton()->click();
    m_fleet->setRedaction(Redaction({s("body")})); // other words: other fields are hidden
    QVERIFY(!fields->revealButton()->isVisible());
    fields->list()->setCurrentRow(1);
    QVERIFY(fields->valueEdit()->isReadOnly());
    m_fleet->setRedaction(Redaction());
    fields->list()->setCurrentRow(0);
    fields->valueEdit()->setPlainText(s("zwei\n2"));
    fields->list()->setCurrentRow(1);
    fields->valueEdit()->setPlainText(s("{broken"));
    QVERIFY(fields->useButton()->isEnabled()); // a doubt, no refusal
    fields->valueEdit()->setPlainText(s("{\"a\": 2}"));
    fields->addButton()->click();
    QVERIFY(!fields->useButton()->isEnabled()); // no name
    QTest::keyClicks(fields->nameEdit(), s("n"));
    QVERIFY(!fields->useButton()->isEnabled()); // twice
    QTest::keyClicks(fields->nameEdit(), s("ew"));
    QVERIFY(fields->useButton()->isEnabled());
    fields->useButton()->click();
    QVERIFY(dialog->plan()->hasFields(*dialog->plan()->row(0)));
    QCOMPARE(held(), 1);
    dialog->confirmButton()->click();
    QTRY_COMPARE(dialog->plan()->count(RequeueState::Done), 1);
    const QByteArray entry = redis("XREVRANGE jobs + - COUNT 1");
    QVERIFY2(
        entry.contains("\nn\nzwei\n2\nbody\n{\"a\": 2}\napi_key\nGEHEIM\nnew\n\nrequeued_from\n" +
                       id.toLatin1()),
        entry.constData());
}

void TestRequeueDialog::deadLettersGoBack()
{
    for (int i = 0; i < 3; ++i)
        redis({s("XADD"), s("jobs:dead"), s("*"), s("n"), QString::number(i), s("error"), s("boom"),
               s("deliveries"), s("6"), s("failed_at"), s("1"), s("original_id"), s("1-0")});
    RequeueDialog *dialog = open({s("jobs"), {}, {}, true});
    QCOMPARE(dialog->plan()->rowCount(), 3);
    QCOMPARE(dialog->plan()->row(0)->entry.deliveries, MaybeInt(6));
    QVERIFY(!dialog->asideButton()->isVisible());
    QCOMPARE(dialog->plan()->ticked(), 3);
    dialog->confirmButton()->click();
    QTRY_COMPARE(dialog->plan()->count(RequeueState::Done), 3);
    QCOMPARE(redis("XLEN jobs:dead"), QByteArray("0"));
    QCOMPARE(waiting(), 3);
}

void TestRequeueDialog::whatFailedOfOneCause()
{
    const QStringList held = orphan(3);
    const auto letter = [this](const QString &error, const QString &original) {
        redis({s("XADD"), s("jobs:dead"), s("*"), s("n"), s("1"), s("error"), error,
               s("original_id"), original});
    };
    for (int i = 0; i < 120; ++i) // more than a page of others
        letter(s("HTTP 403 from the target"), s("1-%1").arg(i));
    letter(s("no answer from 10.0.0.7 after 31 s"), s("2-1"));
    letter(s("no answer from 10.0.0.9 after 30 s"), s("2-2"));
    letter(s("said by other words"), s("2-3")); // its job is known to have failed of it

    RequeueTarget target{s("jobs"), {s("2-3"), held.first(), s("9-9")}, {}, true};
    target.cause = causeOf(s("no answer from 10.1.2.3 after 5 s"));
    RequeueDialog *dialog = open(target);
    QCOMPARE(dialog->plan()->rowCount(), 3);
    QCOMPARE(dialog->plan()->ticked(), 3);
    QVERIFY(dialog->lead().contains(target.cause));
    // Looked at again: one is gone meanwhile, the others are those.
    redis({s("XDEL"), s("jobs:dead"), dialog->plan()->row(0)->entry.id});
    letter(s("no answer from 10.0.0.8 after 3 s"), s("2-4")); // came later: was not agreed to
    dialog->plan()->look();
    QTRY_COMPARE(dialog->plan()->count(RequeueState::Gone), 1);
    QCOMPARE(dialog->plan()->rowCount(), 3);
    QCOMPARE(dialog->plan()->ticked(), 2);
    dialog->confirmButton()->click();
    QTRY_COMPARE(dialog->plan()->count(RequeueState::Done), 2);
    QCOMPARE(redis("XLEN jobs:dead"), QByteArray("121"));
    QCOMPARE(waiting(), 2);
    delete dialog;

    target.dead = false;
    dialog = open(target);
    QCOMPARE(dialog->plan()->rowCount(), 1);
    QCOMPARE(dialog->plan()->row(0)->entry.id, held.first());
    delete dialog;
    target.ids.clear();
    dialog = open(target);
    QCOMPARE(dialog->plan()->rowCount(), 0);
    QVERIFY(dialog->lead().contains(target.cause));
}

void TestRequeueDialog::onlyWhatAWorkerHolds()
{
    orphan(2, "gone");
    const QStringList other = orphan(1, "other");
    RequeueDialog *dialog = open({{}, {}, s("other"), false});
    QCOMPARE(dialog->plan()->rowCount(), 1);
    QCOMPARE(dialog->plan()->row(0)->entry.id, other.first());
    delete dialog;
    dialog = open({s("jobs"), {other.first(), s("1-1")}, {}, false});
    QCOMPARE(dialog->plan()->rowCount(), 2);
    QCOMPARE(dialog->plan()->row(1)->state, RequeueState::NotNow);
    QVERIFY(!dialog->plan()->isTickable(*dialog->plan()->row(1)));
    delete dialog;
    dialog = open({s("jobs"), {}, s("nobody"), false});
    QCOMPARE(dialog->plan()->rowCount(), 0);
    QVERIFY(dialog->lead().contains(s("holds nothing")));
    QVERIFY(!dialog->confirmButton()->isEnabled());
}

void TestRequeueDialog::saysWhenNothingMayBeDone()
{
    orphan(2);
    m_server->cli(s("ACL SETUSER watcher on >pw resetkeys -@all +ping +info +time +role +select "
                    "+client|setname +client|list +scan +type +xread +xrange +xrevrange +xlen "
                    "+xinfo +xpending ~fleet_events ~fleet_history ~fleet_control ~jobs ~jobs:dead")
                      .split(u' '));
    connectFleet("watcher");
    RequeueDialog *dialog = open(all());
    QCOMPARE(dialog->plan()->rowCount(), 2); // it may look
    QVERIFY(dialog->notBanner()->isVisible());
    QVERIFY2(dialog->notBanner()->text().contains(s("EVAL")),
             qPrintable(dialog->notBanner()->text()));
    QVERIFY(!dialog->confirmButton()->isEnabled());
    QVERIFY(!dialog->plan()->run());
}

void TestRequeueDialog::saysWhenDisconnected()
{
    orphan(2);
    RequeueDialog *dialog = open(all());
    QVERIFY(dialog->confirmButton()->isEnabled());
    m_server->kill();
    QTRY_VERIFY(!dialog->confirmButton()->isEnabled());
    QVERIFY(dialog->notBanner()->isVisible());
    QVERIFY(dialog->notBanner()->text().contains(s("Not connected")));
    QVERIFY(!dialog->plan()->run());
}

void TestRequeueDialog::mainWindowOpensIt()
{
    orphan(1);
    MainWindow window(*m_fleet, m_theme);
    window.show();
    window.showPage(s("queues"));
    Page *page = window.pageWidget(s("queues"));
    emit page->requeueRequested(all());
    QPointer<RequeueDialog> dialog = window.requeueDialog();
    QVERIFY(dialog && dialog->isVisible());
    emit page->requeueRequested(all());
    QCOMPARE(window.requeueDialog(), dialog.data()); // one at a time
    QTRY_COMPARE(dialog->plan()->rowCount(), 1);
    dialog->reject();
    QTRY_VERIFY(!dialog);
}

void TestRequeueDialog::entriesOfAQueue()
{
    const QStringList ids = orphan(3, "gone", 2);
    redis({s("XADD"), s("jobs"), s("*"), s("url"), s("http://x")});
    redis({s("XADD"), s("jobs:dead"), s("*"), s("n"), s("1"), s("error"), s("boom")});
    waitForCounts(3);
    QueueEntries entries(*m_fleet, m_theme, m_window.get());
    QAbstractItemModelTester tester(entries.entries(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    entries.resize(1000, 500);
    entries.show(s("jobs"), monotonicMs());
    entries.QWidget::show();
    QVERIFY(entries.tools()->placeButton(EntryPlace::Orphaned)->isChecked()); // what needs a person
    QTRY_COMPARE(entries.entries()->rowCount(), 3);
    QCOMPARE(entries.table()->model()->index(0, EntryAboutColumn).data().toString(), s("gone"));
    QVERIFY(entries.requeueButton()->isVisible());
    QCOMPARE(entries.requeueButton()->text(), s("Requeue 3…"));
    QSignalSpy wanted(&entries, &QueueEntries::requeueRequested);
    entries.requeueButton()->click();
    QCOMPARE(wanted.first().first().value<RequeueTarget>().queue, s("jobs"));
    QVERIFY(wanted.first().first().value<RequeueTarget>().ids.isEmpty());
    entries.table()->selectAll();
    QTest::keyClick(entries.table(), Qt::Key_R, Qt::ShiftModifier);
    QCOMPARE(wanted.last().first().value<RequeueTarget>().ids, ids);

    entries.tools()->placeButton(EntryPlace::Waiting)->click();
    QTRY_COMPARE(entries.entries()->rowCount(), 1);
    QVERIFY(entries.table()
                ->model()
                ->index(0, EntryAboutColumn)
                .data()
                .toString()
                .contains(s("url=http://x")));
    QVERIFY(!entries.requeueButton()->isVisible());
    entries.tools()->placeButton(EntryPlace::Dead)->click();
    QTRY_COMPARE(entries.entries()->rowCount(), 1);
    QTRY_COMPARE(entries.table()->model()->index(0, EntryAboutColumn).data().toString(), s("boom"));
    QCOMPARE(entries.requeueButton()->text().left(4), s("Give"));
    entries.tools()->placeButton(EntryPlace::Held)->click();
    QTRY_COMPARE(entries.entries()->rowCount(), 3);
    // What happens is seen, selection stays.
    entries.table()->setCurrentIndex(entries.table()->model()->index(2, 0));
    redis({s("XACK"), s("jobs"), s("g"), ids.at(0)});
    QTRY_COMPARE_WITH_TIMEOUT(entries.entries()->rowCount(), 2, 8'000);
    QCOMPARE(entries.table()->current()->id, ids.at(2));
    redis({s("XACK"), s("jobs"), s("g"), ids.at(1), ids.at(2)});
    QTRY_VERIFY_WITH_TIMEOUT(entries.emptyState()->isVisible(), 8'000);
    QCOMPARE(entries.emptyState()->title(), s("Nobody holds a task."));
}

void TestRequeueDialog::tenThousandWaitingByScrolling()
{
    redis(
        {s("EVAL"), s("for i = 1, 10000 do redis.call('XADD', 'jobs', '*', 'n', i) end"), s("0")});
    QueueEntries entries(*m_fleet, m_theme, m_window.get());
    entries.resize(420, 360);
    entries.show(s("jobs"), monotonicMs());
    entries.QWidget::show();
    entries.tools()->placeButton(EntryPlace::Waiting)->click();
    QTRY_VERIFY(entries.entries()->rowCount() >= EntryModel::PageSize);
    QTest::qWait(200);
    QVERIFY(entries.entries()->rowCount() <= 2 * EntryModel::PageSize); // not all at once
    for (int i = 1; i <= 6; ++i) {
        const int before = entries.entries()->rowCount();
        entries.table()->scrollToBottom();
        QTRY_VERIFY(entries.entries()->rowCount() > before);
    }
    QCOMPARE(entries.entries()->entry(299)->fields.first().value, QByteArray("300"));
    // Narrow: the fields stand in the table's place, and Esc leads back.
    entries.table()->setCurrentIndex(entries.table()->model()->index(5, 0));
    QTest::keyClick(entries.table(), Qt::Key_Return);
    QVERIFY(entries.reader()->isVisible() && !entries.table()->isVisible());
    QTRY_COMPARE(entries.reader()->tree()->rowCount(), 1);
    QTest::keyClick(entries.reader()->view(), Qt::Key_Escape);
    QVERIFY(!entries.reader()->isVisible() && entries.table()->isVisible());
    QCOMPARE(entries.table()->currentRow(), 5);
}

void TestRequeueDialog::findAndSearchFurther()
{
    redis({s("EVAL"),
           s("for i = 1, 3000 do redis.call('XADD', 'jobs', '*', 'n', i == 420 and 'needle' or i) "
             "end"),
           s("0")});
    QueueEntries entries(*m_fleet, m_theme, m_window.get());
    entries.resize(1000, 400);
    entries.show(s("jobs"), monotonicMs());
    entries.QWidget::show();
    entries.tools()->placeButton(EntryPlace::Waiting)->click();
    QTRY_VERIFY(entries.entries()->rowCount() > 0);
    QTest::keyClicks(entries.tools()->findEdit(), s("NEEDLE"));
    QTRY_COMPARE(entries.table()->shownCount(), 0);
    QTest::qWait(300);
    QVERIFY(entries.entries()->rowCount() <= 2 * EntryModel::PageSize); // nothing by itself
    QVERIFY(entries.furtherButton()->isVisible());
    entries.furtherButton()->click();
    QTRY_COMPARE(entries.table()->shownCount(), 1);
    QTRY_VERIFY(!entries.entries()->isLoading());
    QVERIFY(entries.entries()->rowCount() < 600); // it stops when it has found something
    entries.furtherButton()->click();             // nothing more: bounded
    const int before = entries.entries()->rowCount();
    QTRY_COMPARE(entries.entries()->rowCount(),
                 before + EntryModel::PagesSearched * EntryModel::PageSize);
    QTest::qWait(100);
    QCOMPARE(entries.entries()->rowCount(),
             before + EntryModel::PagesSearched * EntryModel::PageSize);
}

void TestRequeueDialog::fieldsAreReadableAndSecretsHidden()
{
    redis({s("XADD"), s("jobs"), s("*"), s("body"),
           s("{\"user\": \"a\u202e<b>\", \"password\": \"GEHEIM\"}"), s("big"),
           QString(100'000, u'x') + s("END")});
    QueueEntries entries(*m_fleet, m_theme, m_window.get());
    entries.resize(1000, 400);
    entries.show(s("jobs"), monotonicMs());
    entries.QWidget::show();
    entries.tools()->placeButton(EntryPlace::Waiting)->click();
    QTRY_COMPARE(entries.entries()->rowCount(), 1);
    QVERIFY(!entries.table()
                 ->model()
                 ->index(0, EntryAboutColumn)
                 .data()
                 .toString()
                 .contains(s("GEHEIM")));
    EntryReader *reader = entries.reader();
    QTRY_COMPARE(reader->tree()->rowCount(), 2);
    QTRY_VERIFY(entries.entries()->entry(0)->fields.at(1).value.endsWith("END")); // read whole
    QTRY_VERIFY(reader->tree()->text().contains(s("END")));
    QVERIFY(reader->revealButton()->isVisible());
    reader->copy(true, true);
    QVERIFY(!QApplication::clipboard()->text().contains(s("GEHEIM")));
    QVERIFY(QApplication::clipboard()->text().contains(s("\"user\"")));
    QSignalSpy revealed(m_fleet.get(), &Fleet::revealed);
    QTest::mousePress(reader->revealButton(), Qt::LeftButton);
    QVERIFY(reader->tree()->text().contains(s("GEHEIM")));
    QTest::mouseRelease(reader->revealButton(), Qt::LeftButton);
    QVERIFY(!reader->tree()->text().contains(s("GEHEIM")));
    QCOMPARE(revealed.size(), 1);
}

QTEST_MAIN(TestRequeueDialog)
#include "tst_requeuedialog.moc"
