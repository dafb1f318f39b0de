// SPDX-License-Identifier: GPL-3.0-or-later
// The windows beside the main one: pages torn off, and layouts of all of them by name.
#include "activitylogpage.h"
#include "activityview.h"
#include "activitywindow.h"
#include "alertspage.h"
#include "fleet.h"
#include "historypage.h"
#include "mainwindow.h"
#include "overviewpage.h"
#include "pagewindow.h"
#include "queuespage.h"
#include "text.h"
#include "timelinepage.h"
#include "viewstate.h"
#include "workerspage.h"
#include "workerwindow.h"

#include <QInputDialog>
#include <QJsonArray>
#include <QJsonObject>
#include <QMenu>

namespace qd {

namespace {

constexpr int MostWindows = 50;  ///< in one layout
constexpr int MostLayouts = 100; ///< of all fleets
constexpr int MostName = 60;

QJsonObject placed(const char *kind, const QString &what, const QWidget &window)
{
    return {{QStringLiteral("kind"), QLatin1String(kind)},
            {QStringLiteral("what"), what},
            {QStringLiteral("geometry"), QString::fromLatin1(window.saveGeometry().toBase64())}};
}

QString menuText(const QString &name)
{
    return displayText(name, MostName).replace(u'&', QStringLiteral("&&"));
}

} // namespace

Page *MainWindow::makePage(const QString &name) const
{
    if (name == u"overview")
        return new OverviewPage(m_fleet, m_theme);
    if (name == u"workers")
        return new WorkersPage(m_fleet, m_theme);
    if (name == u"queues")
        return new QueuesPage(m_fleet, m_theme);
    if (name == u"timeline")
        return new TimelinePage(m_fleet, m_theme);
    if (name == u"history")
        return new HistoryPage(m_fleet, m_theme);
    if (name == u"alerts")
        return new AlertsPage(m_fleet, m_theme);
    if (name == u"activity")
        return new ActivityLogPage(m_fleet, m_theme);
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

PageWindow *MainWindow::openPageWindow(const QString &name)
{
    Page *page = pageWindows().size() < MostWindows ? makePage(name) : nullptr;
    if (!page)
        return nullptr;
    wirePage(page);
    if (m_state)
        page->remember(*m_state);
    auto *window =
        new PageWindow(m_fleet, m_theme, page, name, m_titles.value(m_names.indexOf(name)), this);
    connect(page, &Page::exportRequested, window, [this, page] { showExport(page); });
    connect(window, &PageWindow::exportRequested, this, [this, page] { showExport(page); });
    connect(window, &PageWindow::seenChanged, this, &MainWindow::announceWatch,
            Qt::QueuedConnection);
    connect(window, &QObject::destroyed, this, &MainWindow::announceWatch, Qt::QueuedConnection);
    emit pageAdded(page);
    window->show();
    return window;
}

// Layouts.

QJsonArray MainWindow::windowsToJson() const
{
    QJsonArray windows{placed("main", page(), *this)};
    for (const PageWindow *window : pageWindows()) {
        if (!window->isHidden())
            windows << placed("page", window->name(), *window);
    }
    for (const WorkerWindow *window : workerWindows())
        windows << placed("worker", window->panel()->worker(), *window);
    for (const ActivityWindow *window :
         findChildren<ActivityWindow *>(Qt::FindChildrenRecursively)) {
        if (!window->isHidden())
            windows << placed("activity", window->view()->filterLine(), *window);
    }
    return windows;
}

/// What lies on a screen that is gone comes to one that is there: Qt sees to that.
void MainWindow::openWindows(const QJsonArray &windows)
{
    int opened = 0;
    for (const QJsonValue &value : windows) {
        const QJsonObject one = value.toObject();
        const QString kind = one.value(QLatin1String("kind")).toString();
        const QString what = one.value(QLatin1String("what")).toString();
        const QByteArray geometry = QByteArray::fromBase64(
            one.value(QLatin1String("geometry")).toString().left(4000).toLatin1());
        QWidget *window = nullptr;
        if (kind == u"main") {
            showPage(what);
            window = this;
        } else if (++opened > MostWindows) {
            return;
        } else if (kind == u"page") {
            window = openPageWindow(what);
        } else if (kind == u"worker" && !what.isEmpty()) {
            window = openWorkerWindow(what);
        } else if (kind == u"activity") {
            window = static_cast<ActivityLogPage *>(pageWidget(QStringLiteral("activity")))
                         ->openWindow(what.left(MostName), what, {});
        }
        if (window)
            window->restoreGeometry(geometry);
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
