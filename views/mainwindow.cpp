// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "alertbadge.h"
#include "alertspage.h"
#include "banner.h"
#include "clock.h"
#include "connectiondialog.h"
#include "controls.h"
#include "exportdialog.h"
#include "fleet.h"
#include "fleetframe.h"
#include "historypage.h"
#include "pagewindow.h"
#include "rail.h"
#include "requeuedialog.h"
#include "settingsdialog.h"
#include "shortcutbook.h"
#include "statusline.h"
#include "text.h"
#include "textlabel.h"
#include "topbar.h"
#include "viewstate.h"
#include "windowplace.h"
#include "workerwindow.h"

#include <QBoxLayout>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

namespace qd {

QStringList MainWindow::pages()
{
    return {QStringLiteral("overview"), QStringLiteral("workers"), QStringLiteral("queues"),
            QStringLiteral("timeline"), QStringLiteral("history"), QStringLiteral("alerts"),
            QStringLiteral("activity")};
}

MainWindow::MainWindow(Fleet &fleet, Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_fleet(fleet)
    , m_theme(theme)
    , m_shortcuts(new ShortcutBook(this))
    , m_whole(new QWidget(this))
    , m_rail(new Rail(theme, m_whole))
    , m_top(new TopBar(fleet, theme, m_whole))
    , m_statusLine(new StatusLine(fleet, theme, m_whole))
    , m_stack(new QStackedWidget(m_whole))
    , m_controls(new Controls(fleet, theme, this))
{
    const QString name = displayText(fleet.name(), 80);
    setWindowTitle(name.isEmpty() ? tr("Quarterdeck") : tr("%1 – Quarterdeck").arg(name));
    // Large text on a small screen: rather cut than out of reach.
    setMinimumSize(
        QSize(scaled(theme, 760), scaled(theme, 480)).boundedTo(screen()->availableSize()));
    resizeWithin(*this, {scaled(theme, 1280), scaled(theme, 800)});

    auto *across = new QHBoxLayout(m_whole);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_rail);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_top);
    makeBanners(column);
    column->addWidget(m_stack, 1);
    column->addWidget(m_statusLine);
    across->addLayout(column, 1);
    setCentralWidget(m_whole);

    const std::pair<QString, QString> titles[] = {
        {QStringLiteral("overview"), tr("Overview")}, {QStringLiteral("workers"), tr("Workers")},
        {QStringLiteral("queues"), tr("Queues")},     {QStringLiteral("timeline"), tr("Timeline")},
        {QStringLiteral("history"), tr("History")},   {QStringLiteral("alerts"), tr("Alerts")},
        {QStringLiteral("activity"), tr("Activity")}};
    for (const auto &[one, title] : titles)
        addPage(one, one, title, int(m_names.size()) + 1);
    makeActions();
    wire();
    new FleetFrame(fleet, theme, this);
    m_first = m_names.first();
    m_rail->setCurrent(m_first);
    if (m_fleet.hasData()) // there is something to show in its first frame
        showFirst();
    tick();
}

void MainWindow::addPage(const QString &name, const QString &icon, const QString &text, int number)
{
    m_names << name;
    m_titles << text;
    const QKeySequence keys(Qt::CTRL | Qt::Key(Qt::Key_0 + number));
    m_rail->addPage(name, icon, text, keys.toString(QKeySequence::NativeText));
    auto *shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, [this, name] { showPage(name); });
    m_shortcuts->add(QStringLiteral("page.") + name, text, shortcut);
}

void MainWindow::takePage(const QString &name, Page *page)
{
    m_pages.insert(name, page);
    m_stack->addWidget(page);
    connect(page, &Page::exportRequested, this, [this, page] { showExport(page); });
    wirePage(page);
    if (m_state)
        page->remember(*m_state);
    emit pageAdded(page);
}

/// What any page may ask for, in this window or in one of its own.
void MainWindow::wirePage(Page *page)
{
    connect(page, &Page::controlRequested, m_controls, &Controls::request);
    connect(page, &Page::workerOpened, this, &MainWindow::openWorker);
    connect(page, &Page::workerWindowRequested, this, &MainWindow::openWorkerWindow);
    connect(page, &Page::scopeOpened, this, &MainWindow::openScope);
    connect(page, &Page::workersRequested, this, &MainWindow::showWorkers);
    connect(page, &Page::alertsRequested, this, [this] { showPage(QStringLiteral("alerts")); });
    connect(page, &Page::requeueRequested, this, &MainWindow::showRequeue);
    connect(page, &Page::tryNowRequested, this, [this] { m_fleet.tryNow(); });
    connect(page, &Page::signInRequested, this, &MainWindow::signInRequested);
    connect(page, &Page::watchChanged, this, &MainWindow::announceWatch);
    connect(page, &Page::windowRequested, this, &MainWindow::openPiece);
}

HistoryDesk *MainWindow::historyDesk()
{
    return static_cast<HistoryPage *>(pageWidget(QStringLiteral("history")))->desk();
}

AlertsPage *MainWindow::alertsPage()
{
    return static_cast<AlertsPage *>(pageWidget(QStringLiteral("alerts")));
}

ConnectionDialog *MainWindow::connectionDialog() const
{
    return m_connection;
}

void MainWindow::showConnection()
{
    if (m_connection)
        return m_connection->raise();
    m_connection = new ConnectionDialog(m_theme, m_fleet, this);
    m_connection->setAttribute(Qt::WA_DeleteOnClose);
    m_connection->show();
}

void MainWindow::showExport(Page *page)
{
    const ExportTable table = page->toExport();
    if (table.columns.isEmpty())
        return;
    auto *dialog = new ExportDialog(table, m_fleet.name(), m_theme, page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

RequeueDialog *MainWindow::requeueDialog() const
{
    return m_requeue;
}

SettingsDialog *MainWindow::settingsDialog() const
{
    return m_settings;
}

void MainWindow::showRequeue(const RequeueTarget &target)
{
    if (m_requeue)
        return m_requeue->raise();
    m_requeue = new RequeueDialog(m_fleet, m_theme, target, this);
    m_requeue->setAttribute(Qt::WA_DeleteOnClose);
    m_requeue->open();
}

void MainWindow::wire()
{
    connect(m_rail, &Rail::pageChosen, this, &MainWindow::showPage);
    connect(m_top, &TopBar::tryNowRequested, this, [this] { m_fleet.tryNow(); });
    connect(m_top, &TopBar::signInRequested, this, &MainWindow::signInRequested);
    connect(m_signInBar, &Banner::pressed, this, &MainWindow::signInRequested);
    connect(m_troubleBar, &Banner::pressed, this, [this] { m_fleet.tryNow(); });
    connect(m_top, &TopBar::alertsRequested, this, [this] { showPage(QStringLiteral("alerts")); });
    wireControls();
    connect(&m_fleet, &Fleet::changed, this, [this] {
        if (m_fleet.hasData())
            showFirst();
        refresh();
    });
    connect(&m_fleet, &Fleet::statusChanged, this, &MainWindow::refresh);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &MainWindow::tick);
    timer->start(1000);
}

bool MainWindow::showPage(const QString &name)
{
    Page *page = pageWidget(name);
    if (!page)
        return false;
    m_first.clear();
    m_stack->setCurrentWidget(page);
    m_rail->setCurrent(name);
    if (m_state)
        m_state->setValue(ViewKey::Page, name);
    page->focusView();
    tick();
    announceWatch();
    return true;
}

QString MainWindow::page() const
{
    return m_first.isEmpty() ? m_pages.key(static_cast<Page *>(m_stack->currentWidget())) : m_first;
}

/// A page is made when it is first wanted: the window opens with one, not with eight.
Page *MainWindow::pageWidget(const QString &name)
{
    if (Page *page = m_pages.value(name))
        return page;
    Page *page = name == u"fleets" && m_board ? makeFleetsPage() : makePage(name, m_stack);
    if (page)
        takePage(name, page);
    return page;
}

void MainWindow::refresh()
{
    const qint64 nowMs = monotonicMs();
    m_top->refresh(nowMs);
    showBadges();
    showBanners();
    if (Page *shown = m_pages.value(page()))
        shown->refresh(nowMs);
}

void MainWindow::tick()
{
    const qint64 nowMs = monotonicMs();
    m_top->refresh(nowMs);
    m_statusLine->refresh(nowMs);
    showBadges();
    showBanners();
    if (Page *shown = m_pages.value(page()))
        shown->tick(nowMs);
    keepWindows();
}

/// How many alerts call, where it is seen from every page and from the task bar.
void MainWindow::showBadges()
{
    const AlertBadge badge = alertBadge(m_fleet);
    if (badge == m_badge)
        return;
    const bool seen = badge.text != m_badge.text || badge.tone != m_badge.tone;
    m_badge = badge;
    m_rail->setBadge(QStringLiteral("alerts"), badge.text, badge.tone, badge.words);
    if (seen)
        setWindowIcon(badgedIcon(m_theme, badge));
}

void MainWindow::announceWatch()
{
    const bool seen = isVisible() && !isMinimized();
    const Page *shown = m_pages.value(page());
    Watch watch = seen && shown ? shown->watch() : Watch{false, false};
    watch.activity |= !workerWindows().isEmpty();
    for (const PageWindow *window : pageWindows()) {
        const Watch its = window->isSeen() ? window->page()->watch() : Watch{false, false};
        watch.activity |= its.activity;
        watch.queues |= its.queues;
    }
    if (m_watch == watch)
        return;
    m_watch = watch;
    emit watchChanged(watch.activity, watch.queues);
}

void MainWindow::openWorker(const QString &key)
{
    showPage(QStringLiteral("workers"));
    pageWidget(page())->reveal(key);
}

QList<WorkerWindow *> MainWindow::workerWindows() const
{
    QList<WorkerWindow *> open = findChildren<WorkerWindow *>(Qt::FindDirectChildrenOnly);
    open.removeIf([](const WorkerWindow *window) { return window->isHidden(); }); // on its way out
    return open;
}

WorkerWindow *MainWindow::openWorkerWindow(const QString &key)
{
    for (WorkerWindow *open : workerWindows()) {
        if (open->panel()->worker() != key)
            continue;
        open->raise(); // a second one would tell nothing else
        open->activateWindow();
        return open;
    }
    auto *window = new WorkerWindow(m_fleet, m_theme, key, this);
    connect(window, &WorkerWindow::controlRequested, this,
            [this](ControlAction action, const QString &worker) {
                m_controls->request(action, {worker});
            });
    connect(window, &WorkerWindow::requeueRequested, this, &MainWindow::showRequeue);
    connect(window, &WorkerWindow::chartWindowRequested, this, &MainWindow::openPiece);
    connect(window, &WorkerWindow::closed, this, &MainWindow::announceWatch, Qt::QueuedConnection);
    window->show();
    announceWatch();
    return window;
}

void MainWindow::openScope(const QString &scope)
{
    const qsizetype colon = scope.indexOf(QLatin1Char(':'));
    const QString what = scope.left(colon), which = scope.mid(colon + 1);
    if (colon > 0 && what == QLatin1String("worker"))
        openWorker(which);
    if (colon > 0 && what == QLatin1String("queue")) {
        showPage(QStringLiteral("queues"));
        pageWidget(page())->reveal(which);
    }
    if (what == QLatin1String("activity") || what == QLatin1String("history"))
        showPage(what);
    if (colon > 0 && (what == QLatin1String("job") || what == QLatin1String("lane"))) {
        showPage(QStringLiteral("timeline"));
        pageWidget(page())->reveal(what == QLatin1String("lane") ? which : scope);
    }
    if (colon > 0 && what == QLatin1String("cron")) {
        showPage(QStringLiteral("overview"));
        pageWidget(page())->reveal(scope);
    }
    if (colon > 0 && what == QLatin1String("workers"))
        showWorkers(which);
    if (const AlertRule *rule = m_fleet.watch()->rule(what == u"rule" ? which : QString())) {
        if (rule->of == AlertSubject::Worker)
            showWorkers(rule->scope);
        else
            showPage(rule->of == AlertSubject::Queue ? QStringLiteral("queues")
                                                     : QStringLiteral("overview"));
    }
    if (scope == QLatin1String("system"))
        showPage(QStringLiteral("overview"));
    if (scope == QLatin1String("connection"))
        showConnection();
}

void MainWindow::showWorkers(const QString &line)
{
    showPage(QStringLiteral("workers"));
    pageWidget(page())->applyFilter(line);
}

bool MainWindow::event(QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool handled = QMainWindow::event(event);
    // The backing store has just been painted and handed over; before the first paint it was not.
    if (type == QEvent::UpdateRequest && m_painted)
        emit framePainted();
    else if (type == QEvent::Show || type == QEvent::Hide)
        announceWatch();
    return handled;
}

/// The first frame comes with the window's exposure, without a request.
void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (std::exchange(m_painted, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            emit framePainted();
            showFirst();
        },
        Qt::QueuedConnection);
}

/// The window stands there at once, its page a moment later: that is most of the work of a start.
void MainWindow::showFirst()
{
    if (!m_first.isEmpty())
        showPage(QString(m_first));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange) {
        announceWatch();
        keepGeometry();
    }
}

void MainWindow::remember(ViewState &state)
{
    WindowPlace::of(*this).restore(state.value(ViewKey::WindowPlaces).toArray());
    const QString last = state.text(ViewKey::Page);
    const bool first = !m_first.isEmpty() && m_names.contains(last);
    if (first) {
        m_first = last;
        m_rail->setCurrent(last);
    } else {
        pageWidget(last); // made, to be remembered with the others
    }
    for (Page *page : std::as_const(m_pages))
        page->remember(state);
    m_shortcuts->remember(state);
    if (!first)
        showPage(last);
    m_state = &state;
}

void MainWindow::keepGeometry()
{
    if (m_state && isVisible())
        m_state->setValue(ViewKey::WindowPlaces, WindowPlace::of(*this).toJson());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    keepGeometry();
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    keepGeometry();
}

} // namespace qd
