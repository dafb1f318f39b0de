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
#include "language.h"
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
#include "workerwindow.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>
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
    , m_rail(new Rail(theme))
    , m_top(new TopBar(fleet, theme))
    , m_statusLine(new StatusLine(fleet, theme))
    , m_stack(new QStackedWidget)
    , m_controls(new Controls(fleet, theme, this))
{
    const QString name = displayText(fleet.name(), 80);
    setWindowTitle(name.isEmpty() ? tr("Quarterdeck") : tr("%1 – Quarterdeck").arg(name));
    // Large text on a small screen: rather cut than out of reach.
    setMinimumSize(
        QSize(scaled(theme, 760), scaled(theme, 480)).boundedTo(screen()->availableSize()));
    resize(scaled(theme, 1280), scaled(theme, 800));

    auto *whole = new QWidget(this);
    auto *across = new QHBoxLayout(whole);
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
    setCentralWidget(whole);

    const std::pair<QString, QString> titles[] = {
        {QStringLiteral("overview"), tr("Overview")}, {QStringLiteral("workers"), tr("Workers")},
        {QStringLiteral("queues"), tr("Queues")},     {QStringLiteral("timeline"), tr("Timeline")},
        {QStringLiteral("history"), tr("History")},   {QStringLiteral("alerts"), tr("Alerts")},
        {QStringLiteral("activity"), tr("Activity")}};
    for (const auto &[one, title] : titles)
        addPage(one, one, title, int(m_names.size()) + 1, makePage(one));
    makeActions();
    wire();
    new FleetFrame(fleet, theme, this);
    showPage(m_names.first());
}

void MainWindow::addPage(const QString &name, const QString &icon, const QString &text, int number,
                         Page *page)
{
    m_stack->addWidget(page);
    m_names << name;
    m_titles << text;
    const QKeySequence keys(Qt::CTRL | Qt::Key(Qt::Key_0 + number));
    m_rail->addPage(name, icon, text, keys.toString(QKeySequence::NativeText));
    auto *shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, [this, name] { showPage(name); });
    m_shortcuts->add(QStringLiteral("page.") + name, text, shortcut);
    connect(page, &Page::exportRequested, this, [this, page] { showExport(page); });
    wirePage(page);
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
}

HistoryDesk *MainWindow::historyDesk() const
{
    return static_cast<HistoryPage *>(pageWidget(QStringLiteral("history")))->desk();
}

AlertsPage *MainWindow::alertsPage() const
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

void MainWindow::makeActions()
{
    auto *menu = new QMenu(this);
    QAction *tryNow = menu->addAction(tr("Try now"), QKeySequence(Qt::Key_F5), this,
                                      [this] { m_fleet.tryNow(); });
    QAction *filter = menu->addAction(tr("Filter"), QKeySequence(QKeySequence::Find), this,
                                      [this] { pageWidget(page())->focusFilter(); });
    filter->setShortcuts({QKeySequence(QKeySequence::Find), QKeySequence(Qt::Key_Slash)});
    QAction *exporting = menu->addAction(tr("Export…"), QKeySequence(Qt::CTRL | Qt::Key_E), this,
                                         [this] { showExport(pageWidget(page())); });
    menu->addSeparator();
    QAction *signIn = menu->addAction(tr("Sign in…"), QKeySequence(Qt::CTRL | Qt::Key_L), this,
                                      [this] { emit signInRequested(); });
    QAction *signOut = menu->addAction(tr("Sign out"), this, [this] { emit signOutRequested(); });
    QMenu *look = menu->addMenu(tr("Theme"));
    auto *modes = new QActionGroup(this);
    const std::pair<QString, ThemeMode> choices[] = {{tr("As the system"), ThemeMode::System},
                                                     {tr("Dark"), ThemeMode::Dark},
                                                     {tr("Light"), ThemeMode::Light}};
    for (const auto &[text, mode] : choices) {
        QAction *action =
            look->addAction(text, this, [this, mode = mode] { m_theme.setMode(mode); });
        action->setCheckable(true);
        action->setChecked(m_theme.mode() == mode);
        modes->addAction(action);
        connect(&m_theme, &Theme::changed, action,
                [this, action, mode = mode] { action->setChecked(m_theme.mode() == mode); });
    }
    addTextSizes(menu);
    addLanguages(menu);
    QMenu *windows = menu->addMenu(tr("Windows"));
    connect(windows, &QMenu::aboutToShow, this, [this, windows] { fillWindowsMenu(windows); });
    fillWindowsMenu(windows); // the palette looks into it
    auto *tear = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), this);
    connect(tear, &QShortcut::activated, this, [this] { openPageWindow(page()); });
    QAction *settings = menu->addAction(tr("Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
                                        this, &MainWindow::showSettings);
    QAction *keeping =
        menu->addAction(tr("Kept history…"), this, [this] { emit keepingRequested(); });
    QAction *reach = menu->addAction(tr("Alerts reach…"), this, [this] { emit reachRequested(); });
    QAction *audit = menu->addAction(tr("Audit log…"), this, [this] { emit auditRequested(); });
    QAction *wall = menu->addAction(tr("Big screen"), QKeySequence(Qt::Key_F11), this,
                                    [this] { emit wallRequested(); });
    QAction *walls = menu->addAction(tr("Walls…"), this, [this] { emit wallsRequested(); });
    QAction *lock = menu->addAction(tr("Lock"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
                                    this, [this] { emit lockRequested(); });
    menu->addAction(tr("Lock: pass phrase…"), this, [this] { emit lockChangeRequested(); });
    QAction *connection = menu->addAction(tr("Connection…"), QKeySequence(Qt::CTRL | Qt::Key_I),
                                          this, &MainWindow::showConnection);
    connect(m_top, &TopBar::connectionRequested, this, &MainWindow::showConnection);
    QAction *diagnostics =
        menu->addAction(tr("Diagnostics…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), this,
                        [this] { emit diagnosticsRequested(); });
    QAction *run = menu->addAction(tr("The last run…"), QKeySequence(Qt::CTRL | Qt::Key_R),
                                   m_controls, &Controls::showRun);
    connect(menu, &QMenu::aboutToShow, run,
            [this, run] { run->setEnabled(m_controls->run() != nullptr); });
    menu->addSeparator();
    QAction *quit =
        menu->addAction(tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);
    addActions({tryNow, filter, exporting, signIn, signOut, settings, keeping, reach, audit, wall, walls,
                lock, connection, diagnostics, run, quit});
    m_top->setMenu(menu);
    auto *palette = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this);
    connect(palette, &QShortcut::activated, this, &MainWindow::showPalette);
    connect(m_top, &TopBar::findRequested, this, &MainWindow::showPalette);
    auto *open = new QShortcut(Qt::Key_F10, this);
    connect(open, &QShortcut::activated, m_top, &TopBar::openMenu);

    const auto book = [this](const char *id, const QString &text, auto *what) {
        m_shortcuts->add(QLatin1String(id), text, what);
    };
    book("palette", tr("Find anything"), palette);
    book("filter", tr("Filter"), filter);
    book("try-now", tr("Try now"), tryNow);
    book("export", tr("Export…"), exporting);
    book("window", tr("Open this page in its own window"), tear);
    book("sign-in", tr("Sign in…"), signIn);
    book("big-screen", tr("Big screen"), wall);
    book("lock", tr("Lock"), lock);
    book("connection", tr("Connection…"), connection);
    book("diagnostics", tr("Diagnostics…"), diagnostics);
    book("last-run", tr("The last run…"), run);
    book("settings", tr("Settings…"), settings);
    book("menu", tr("Menu"), open);
    book("quit", tr("Quit"), quit);
    connect(m_shortcuts, &ShortcutBook::changed, this, [this](const QString &id) {
        if (RailButton *button = m_rail->button(id.mid(5)); button && id.startsWith(u"page."))
            button->setToolTip(m_shortcuts->keys(id).toString(QKeySequence::NativeText));
    });
}

void MainWindow::setTextSize(int percent)
{
    const int size = m_theme.setTextSize(percent);
    if (m_state)
        m_state->setValue(ViewKey::TextSize, size);
}

void MainWindow::addTextSizes(QMenu *menu)
{
    QMenu *sizes = menu->addMenu(tr("Text size"));
    const auto now = [this] { return qRound(m_theme.scale() * 100); };
    QAction *larger = sizes->addAction(tr("Larger"), this, [this, now] { setTextSize(now() + 1); });
    larger->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    QAction *smaller = sizes->addAction(tr("Smaller"), this, [this, now] {
        const QList<int> &all = Theme::textSizes();
        setTextSize(all.value(int(all.indexOf(now())) - 1, all.first()));
    });
    smaller->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    sizes->addSeparator();
    auto *group = new QActionGroup(this);
    for (const int percent : Theme::textSizes()) {
        QAction *action = sizes->addAction(tr("%1 %").arg(percent), this,
                                           [this, percent] { setTextSize(percent); });
        action->setCheckable(true);
        group->addAction(action);
        connect(sizes, &QMenu::aboutToShow, action,
                [action, percent, now] { action->setChecked(now() == percent); });
    }
    addActions({larger, smaller});
}

/// Its name also in English: whoever cannot read the language that is on has to find it.
void MainWindow::addLanguages(QMenu *menu)
{
    QString title = tr("Language");
    if (title != QLatin1String("Language"))
        title += QStringLiteral(" (Language)");
    QMenu *languages = menu->addMenu(title);
    auto *group = new QActionGroup(this);
    for (const QString &choice : language::choices()) {
        const bool system = choice == QLatin1String("system");
        if (!system && !language::isBuiltIn(choice))
            continue;
        QAction *action = languages->addAction(
            system ? tr("As the system") : language::nameOf(choice), this, [this, choice] {
                if (!m_state)
                    return;
                m_state->setValue(ViewKey::Language, choice);
                showNote(tr("The language changes at the next start."));
            });
        action->setCheckable(true);
        group->addAction(action);
        connect(languages, &QMenu::aboutToShow, action, [this, action, choice] {
            action->setEnabled(m_state != nullptr);
            action->setChecked(m_state && m_state->text(ViewKey::Language) == choice);
        });
    }
}

void MainWindow::wire()
{
    connect(m_rail, &Rail::pageChosen, this, &MainWindow::showPage);
    connect(m_top, &TopBar::tryNowRequested, this, [this] { m_fleet.tryNow(); });
    connect(m_top, &TopBar::signInRequested, this, &MainWindow::signInRequested);
    connect(m_signInBar->button(), &QPushButton::clicked, this, &MainWindow::signInRequested);
    connect(m_troubleBar->button(), &QPushButton::clicked, this, [this] { m_fleet.tryNow(); });
    connect(m_top, &TopBar::alertsRequested, this, [this] { showPage(QStringLiteral("alerts")); });
    wireControls();
    connect(&m_fleet, &Fleet::changed, this, &MainWindow::refresh);
    connect(&m_fleet, &Fleet::statusChanged, this, &MainWindow::refresh);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &MainWindow::tick);
    timer->start(1000);
}

bool MainWindow::showPage(const QString &name)
{
    const qsizetype at = m_names.indexOf(name);
    if (at < 0)
        return false;
    m_stack->setCurrentIndex(int(at));
    m_rail->setCurrent(name);
    if (m_state)
        m_state->setValue(ViewKey::Page, name);
    pageWidget(name)->focusView();
    tick();
    announceWatch();
    return true;
}

QString MainWindow::page() const
{
    return m_names.value(m_stack->currentIndex());
}

Page *MainWindow::pageWidget(const QString &name) const
{
    return static_cast<Page *>(m_stack->widget(int(m_names.indexOf(name))));
}

void MainWindow::refresh()
{
    const qint64 nowMs = monotonicMs();
    m_top->refresh(nowMs);
    showBadges();
    showBanners();
    pageWidget(page())->refresh(nowMs);
}

void MainWindow::tick()
{
    const qint64 nowMs = monotonicMs();
    m_top->refresh(nowMs);
    m_statusLine->refresh(nowMs);
    showBadges();
    showBanners();
    pageWidget(page())->tick(nowMs);
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
    Watch watch = seen ? pageWidget(page())->watch() : Watch{false, false};
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
    connect(window, &WorkerWindow::requeueRequested, pageWidget(QStringLiteral("workers")),
            &Page::requeueRequested);
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
    if (what == QLatin1String("activity"))
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
    // The backing store has just been painted and handed over.
    if (type == QEvent::UpdateRequest)
        emit framePainted();
    else if (type == QEvent::Show || type == QEvent::Hide)
        announceWatch();
    return handled;
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
    restoreGeometry(QByteArray::fromBase64(state.text(ViewKey::WindowGeometry).toLatin1()));
    for (const QString &name : std::as_const(m_names))
        pageWidget(name)->remember(state);
    m_shortcuts->remember(state);
    showPage(state.text(ViewKey::Page));
    m_state = &state;
}

void MainWindow::keepGeometry()
{
    if (m_state && isVisible())
        m_state->setValue(ViewKey::WindowGeometry, QString::fromLatin1(saveGeometry().toBase64()));
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
