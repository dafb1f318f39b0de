// SPDX-License-Identifier: GPL-3.0-or-later
// The windows beside the main one: pages torn off, and layouts of all of them by name.
#include "activitylogpage.h"
#include "activityview.h"
#include "activitywindow.h"
#include "alertspage.h"
#include "chartpage.h"
#include "fleet.h"
#include "historypage.h"
#include "mainwindow.h"
#include "overviewpage.h"
#include "pagewindow.h"
#include "queuepage.h"
#include "queuespage.h"
#include "text.h"
#include "timelinepage.h"
#include "viewstate.h"
#include "windowplace.h"
#include "workerchartpage.h"
#include "workerspage.h"
#include "workerwindow.h"

#include <QInputDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>

namespace qd {

namespace {

constexpr int MostWindows = 50;  ///< in one layout
constexpr int MostLayouts = 100; ///< of all fleets
constexpr int MostName = 60;
constexpr qsizetype MostWhat = 500;           ///< of a piece: kind and name
constexpr qsizetype MostLayoutBytes = 100'000; ///< of all: the file that keeps them is bounded

QJsonObject placed(const char *kind, const QString &what, QWidget &window)
{
    return {{QStringLiteral("kind"), QLatin1String(kind)},
            {QStringLiteral("what"), what},
            {QStringLiteral("places"), WindowPlace::of(window).toJson()}};
}

QString menuText(const QString &name)
{
    return displayText(name, MostName).replace(u'&', QStringLiteral("&&"));
}

} // namespace

Page *MainWindow::makePage(const QString &name, QWidget *parent) const
{
    if (name == u"overview")
        return new OverviewPage(m_fleet, m_theme, parent);
    if (name == u"workers")
        return new WorkersPage(m_fleet, m_theme, parent);
    if (name == u"queues")
        return new QueuesPage(m_fleet, m_theme, parent);
    if (name == u"timeline")
        return new TimelinePage(m_fleet, m_theme, parent);
    if (name == u"history")
        return new HistoryPage(m_fleet, m_theme, parent);
    if (name == u"alerts")
        return new AlertsPage(m_fleet, m_theme, parent);
    if (name == u"activity")
        return new ActivityLogPage(m_fleet, m_theme, parent);
    const QString kind = name.section(u':', 0, 0), which = name.section(u':', 1);
    if (which.isEmpty() || name.size() > MostWhat)
        return nullptr;
    if (const auto form = QueuePage::formOf(kind))
        return new QueuePage(m_fleet, m_theme, which, *form);
    if (kind == u"chart")
        return ChartPage::make(m_fleet, m_theme, which);
    if (kind == u"worker-chart")
        return WorkerChartPage::make(m_fleet, m_theme, which);
    return nullptr;
}

QList<PageWindow *> MainWindow::pageWindows() const
{
    return findChildren<PageWindow *>(Qt::FindDirectChildrenOnly);
}

QList<Page *> MainWindow::allPages() const
{
    QList<Page *> all = m_pages.values();
    for (const PageWindow *window : pageWindows())
        all << window->page();
    return all;
}

PageWindow *MainWindow::openPageWindow(const QString &name, const QJsonObject &how)
{
    Page *page = pageWindows().size() < MostWindows ? makePage(name, this) : nullptr;
    if (!page)
        return nullptr;
    wirePage(page);
    if (m_state)
        page->remember(*m_state);
    const QString title = page->title();
    auto *window =
        new PageWindow(m_fleet, m_theme, page, name,
                       title.isEmpty() ? m_titles.value(m_names.indexOf(name)) : title, this);
    // What it leads to is shown by this window.
    connect(page, &Page::workerOpened, this, &MainWindow::comeForward);
    connect(page, &Page::scopeOpened, this, &MainWindow::comeForward);
    connect(page, &Page::workersRequested, this, &MainWindow::comeForward);
    connect(page, &Page::exportRequested, window, [this, page] { showExport(page); });
    connect(window, &PageWindow::exportRequested, this, [this, page] { showExport(page); });
    connect(window, &PageWindow::seenChanged, this, &MainWindow::announceWatch,
            Qt::QueuedConnection);
    connect(window, &QObject::destroyed, this, &MainWindow::announceWatch, Qt::QueuedConnection);
    emit pageAdded(page);
    page->setHow(how);
    window->show();
    return window;
}

void MainWindow::openPiece(const PagePiece &piece)
{
    for (PageWindow *open : pageWindows()) {
        if (open->isHidden() || open->name() != piece.name ||
            (!piece.how.isEmpty() && open->page()->how() != piece.how))
            continue;
        open->raise(); // a second one would tell nothing else
        open->activateWindow();
        return;
    }
    openPageWindow(piece.name, piece.how);
}

/// What is chosen or has the keyboard; where that is nothing of its own the page itself.
void MainWindow::openFirstPiece()
{
    const QList<PagePiece> pieces = pageWidget(page())->pieces();
    if (pieces.isEmpty())
        openPageWindow(page());
    else
        openPiece(pieces.first());
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

// Layouts.

QJsonArray MainWindow::windowsToJson()
{
    QJsonArray windows{placed("main", page(), *this)};
    for (PageWindow *window : pageWindows()) {
        if (window->isHidden())
            continue;
        QJsonObject one = placed("page", window->name(), *window);
        if (const QJsonObject how = window->page()->how(); !how.isEmpty())
            one.insert(QStringLiteral("how"), how);
        windows << one;
    }
    for (WorkerWindow *window : workerWindows())
        windows << placed("worker", window->panel()->worker(), *window);
    for (ActivityWindow *window :
         findChildren<ActivityWindow *>(Qt::FindChildrenRecursively)) {
        if (!window->isHidden())
            windows << placed("activity", window->view()->filterLine(), *window);
    }
    return windows;
}

void MainWindow::openWindows(const QJsonArray &windows)
{
    int opened = 0;
    for (const QJsonValue &value : windows) {
        const QJsonObject one = value.toObject();
        const QString kind = one.value(QLatin1String("kind")).toString();
        const QString what = one.value(QLatin1String("what")).toString();
        QWidget *window = nullptr;
        if (kind == u"main") {
            showPage(what);
            window = this;
        } else if (++opened > MostWindows) {
            return;
        } else if (kind == u"page") {
            window = openPageWindow(what, one.value(QLatin1String("how")).toObject());
        } else if (kind == u"worker" && !what.isEmpty()) {
            window = openWorkerWindow(what);
        } else if (kind == u"activity") {
            window = static_cast<ActivityLogPage *>(pageWidget(QStringLiteral("activity")))
                         ->openWindow(what.left(MostName), what, {});
        }
        if (window)
            WindowPlace::of(*window).restore(one.value(QLatin1String("places")).toArray());
    }
}

void MainWindow::closeWindows()
{
    for (PageWindow *window : pageWindows())
        window->close();
    for (WorkerWindow *window : workerWindows())
        window->close();
    for (ActivityWindow *window : findChildren<ActivityWindow *>(Qt::FindChildrenRecursively))
        window->close();
}

void MainWindow::restoreWindows()
{
    if (m_state)
        openWindows(
            m_state->value(ViewKey::OpenWindows).toObject().value(m_fleet.profile().id).toArray());
}

void MainWindow::showLayout(const QJsonArray &windows)
{
    closeWindows();
    openWindows(windows);
}

/// What is open is kept as it changes: after a power cut it comes back, too.
void MainWindow::keepWindows()
{
    if (!m_state)
        return;
    QJsonArray windows = windowsToJson();
    windows.removeFirst(); // the main one has a place of its own
    QJsonObject all = m_state->value(ViewKey::OpenWindows).toObject();
    const QString id = m_fleet.profile().id;
    if (all.value(id).toArray() == windows)
        return;
    if (windows.isEmpty())
        all.remove(id);
    else
        all.insert(id, windows);
    m_state->setValue(ViewKey::OpenWindows, all);
}

void MainWindow::fillWindowsMenu(QMenu *menu)
{
    menu->clear();
    QAction *tear =
        menu->addAction(tr("Open this page in its own window") + QStringLiteral("\tCtrl+Shift+N"),
                        this, [this] { openPageWindow(page()); });
    tear->setEnabled(pages().contains(page()));
    const QList<PagePiece> pieces = pageWidget(page())->pieces();
    for (qsizetype i = 0; i < pieces.size(); ++i)
        menu->addAction(tr("%1 in its own window").arg(menuText(pieces[i].title)) +
                            (i == 0 ? QStringLiteral("\tCtrl+Shift+O") : QString()),
                        this, [this, piece = pieces[i]] { openPiece(piece); });
    menu->addAction(tr("Close the other windows"), this, &MainWindow::closeWindows);
    menu->addSeparator();
    QAction *save = menu->addAction(tr("Save these windows as a layout…"), this, [this] {
        auto *dialog = new QInputDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(tr("Save a layout"));
        dialog->setLabelText(tr("Name:"));
        connect(dialog, &QInputDialog::textValueSelected, this, &MainWindow::saveLayout);
        dialog->open();
    });
    save->setEnabled(m_state != nullptr);
    const QJsonArray layouts =
        m_state ? m_state->value(ViewKey::WindowLayouts).toArray() : QJsonArray();
    if (layouts.isEmpty())
        return;
    for (const QJsonValue &value : layouts) {
        const QJsonObject layout = value.toObject();
        const QString name = layout.value(QLatin1String("name")).toString();
        menu->addAction(menuText(name), this, [this, layout] {
            showLayout(layout.value(QLatin1String("windows")).toArray());
        });
    }
    QMenu *removes = menu->addMenu(tr("Remove a layout"));
    for (const QJsonValue &value : layouts) {
        const QString name = value.toObject().value(QLatin1String("name")).toString();
        removes->addAction(menuText(name), this, [this, name] { removeLayout(name); });
    }
}

void MainWindow::saveLayout(const QString &typed)
{
    const QString name = typed.simplified().left(MostName);
    if (name.isEmpty() || !m_state)
        return;
    removeLayout(name); // the same name is the same layout
    QJsonArray layouts = m_state->value(ViewKey::WindowLayouts).toArray();
    if (layouts.size() >= MostLayouts)
        return showNote(tr("There are %1 layouts already: remove one first.").arg(MostLayouts));
    layouts.append(
        QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("windows"), windowsToJson()}});
    if (QJsonDocument(layouts).toJson(QJsonDocument::Compact).size() > MostLayoutBytes)
        return showNote(
            tr("There are %1 layouts already: remove one first.").arg(layouts.size() - 1));
    m_state->setValue(ViewKey::WindowLayouts, layouts);
}

void MainWindow::removeLayout(const QString &name)
{
    QJsonArray left;
    for (const QJsonValue &value : m_state->value(ViewKey::WindowLayouts).toArray()) {
        if (value.toObject().value(QLatin1String("name")).toString() != name)
            left.append(value);
    }
    m_state->setValue(ViewKey::WindowLayouts, left);
}

} // namespace qd
