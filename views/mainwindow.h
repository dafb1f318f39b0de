// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertbadge.h"
#include "feedbatch.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

class QMenu;
class QStackedWidget;
class QVBoxLayout;

namespace qd {

class AlertsPage;
class Banner;
class ConnectionDialog;
class Controls;
class Fleet;
class FleetBoard;
class FleetsPage;
class GraceBar;
class HistoryDesk;
class NoticeBar;
class Page;
class PageWindow;
class Rail;
class RequeueDialog;
class SettingsDialog;
class ShortcutBook;
class StatusLine;
class Theme;
class TopBar;
class ViewState;
class WorkerWindow;
struct PagePiece;
struct PaletteEntry;

/// Arranges the rail, the top bar, the pages and the status bar over one fleet; nothing else. GUI
/// thread.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Fleet &fleet, Theme &theme, QWidget *parent = nullptr);

    /// "overview", "workers", "queues", "history", "alerts"; false for a page that does not exist.
    bool showPage(const QString &name);
    QString page() const;
    /// Restores size, page and what the pages remember, and from now on writes changes back. \a
    /// state must outlive the window.
    void remember(ViewState &state);
    static QStringList pages();
    /// From now on this is one fleet of several: a page with all of them ("fleets", Ctrl+0), their
    /// names beside this one's, Ctrl+Alt+1 … 9 lead to each. \a board outlives the window.
    void setBoard(FleetBoard &board);

    // What it is made of, for tests and for the composition root.
    HistoryDesk *historyDesk();                 ///< what the History page asks for
    AlertsPage *alertsPage();                   ///< its histories are filled from a store
    ConnectionDialog *connectionDialog() const; ///< nullptr: not open
    RequeueDialog *requeueDialog() const;       ///< nullptr: not open
    SettingsDialog *settingsDialog() const;     ///< nullptr: not open
    ShortcutBook &shortcuts() const { return *m_shortcuts; }
    TopBar *topBar() const { return m_top; }
    Rail *rail() const { return m_rail; }
    StatusLine *statusLine() const { return m_statusLine; }
    NoticeBar *notices() const { return m_notices; }
    Controls *controls() const { return m_controls; }
    Banner *signInBar() const { return m_signInBar; }
    Banner *readOnlyBar() const { return m_readOnlyBar; }
    Banner *troubleBar() const { return m_troubleBar; }
    Banner *unrecordedBar() const { return m_unrecordedBar; }
    Banner *noteBar() const { return m_noteBar; }
    Banner *warningBar() const { return m_warningBar; }
    GraceBar *graceBar() const { return m_graceBar; }
    Banner *runBar() const { return m_runBar; }
    /// Makes it, where nobody has looked at it so far. nullptr: there is no such page.
    Page *pageWidget(const QString &name);
    QList<WorkerWindow *> workerWindows() const; ///< open now
    QList<PageWindow *> pageWindows() const;     ///< pages torn off
    QList<Page *> allPages() const;              ///< that were made so far: here and torn off
    /// Another one of this page, or a piece of one (PagePiece::name); nullptr: there is no such
    /// page, or very many are open.
    PageWindow *openPageWindow(const QString &name, const QJsonObject &how = {});
    void comeForward(); ///< before the other windows, also where it was minimized
    /// All windows of this fleet with their places: {"kind", "what", "how", "places"} each, this
    /// one first.
    QJsonArray windowsToJson();
    void keepWindows();    ///< those that are open beside this one, for the next start
    void restoreWindows(); ///< those that were open beside this one when it was last used
    void showLayout(const QJsonArray &windows); ///< in place of those that are open

public slots:
    void showPalette(); ///< Ctrl+K
    void showSettings();
    /// Shows the object of an alert ("worker:<key>", "queue:<name>", "cron:<name>"); of another one
    /// nothing.
    void openScope(const QString &scope);
    /// What is done is not recorded now, and why: \a sentence; empty: it is.
    void showUnrecorded(const QString &sentence);
    /// Until when the sign-in holds by its own word, wall clock ms; nullopt: it does not say. Told
    /// from MinutesAhead before it ends.
    void setSignInEnds(const qd::MaybeInt &wallMs);
    /// What a person should know once: stays until dismissed.
    void showNote(const QString &sentence);

signals:
    void signInRequested();
    void signOutRequested();
    void watchChanged(bool activity, bool queues); ///< what is looked at now; told when it changes
    void diagnosticsRequested();
    void keepingRequested(); ///< how much history is kept
    void reachRequested();   ///< how alerts reach people
    void wallRequested();    ///< the big screen
    void wallsRequested();   ///< its layouts are to be edited
    void lockRequested();
    void lockChangeRequested();             ///< its pass phrase, its minutes
    void auditRequested();                  ///< what was done from this computer
    void fleetRequested(const QString &id); ///< another one of the board is to be shown
    void fleetCloseRequested(const QString &id);
    void fleetEditRequested(const QString &id); ///< empty: a new one
    void fleetRemoveRequested(const QString &id);
    void fleetsImportRequested();
    void fleetsExportRequested();
    void
    pageAdded(qd::Page *page); ///< one more than at first: what it asks of the past is to be served
    void framePainted();       ///< the window painted a frame (for screenshots and diagnostics)

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void closeEvent(QCloseEvent *event) override; ///< asks first while a run is under way

private:
    void addPage(const QString &name, const QString &icon, const QString &text, int number);
    void takePage(const QString &name, Page *page);
    void wirePage(Page *page);
    /// \a parent from its beginning: every later one would work out all its styles once more.
    Page *makePage(const QString &name, QWidget *parent) const;
    void showFirst();
    Page *makeFleetsPage();
    void openWindows(const QJsonArray &windows);
    void closeWindows();
    void openPiece(const PagePiece &piece);
    void openFirstPiece();
    void fillWindowsMenu(QMenu *menu);
    void saveLayout(const QString &typed);
    void removeLayout(const QString &name);
    void showConnection();
    void showWorkers(const QString &line);
    void showBadges();
    void showExport(Page *page);
    void showRequeue(const RequeueTarget &target);
    void makeBanners(QVBoxLayout *column);
    void makeActions();
    void addLanguages(QMenu *menu);
    void fillThemes(QMenu *menu);
    void addTextSizes(QMenu *menu);
    void setTextSize(int percent);
    void wire();
    void refresh();
    void tick();
    void wireControls();
    void showRun();
    void showBanners();
    void spaceBanners();
    void announceWatch();
    void keepGeometry();
    void openWorker(const QString &key);
    WorkerWindow *openWorkerWindow(const QString &key);
    void showFleets(QMenu *menu);
    void take(const PaletteEntry &entry);

    Fleet &m_fleet;
    Theme &m_theme;
    FleetBoard *m_board = nullptr; ///< nullptr: there is but one fleet
    ViewState *m_state = nullptr;  ///< nullptr: nothing is remembered
    ShortcutBook *m_shortcuts;
    QWidget *m_whole; ///< the parent of all that follows
    Rail *m_rail;
    TopBar *m_top;
    QPointer<ConnectionDialog> m_connection;
    QPointer<RequeueDialog> m_requeue;
    QPointer<SettingsDialog> m_settings;
    StatusLine *m_statusLine;
    QStackedWidget *m_stack;
    QStringList m_names, m_titles;  ///< of the pages, as the rail shows them
    QString m_first; ///< the page that is shown once the frame stands; empty: it stands
    QHash<QString, Page *> m_pages; ///< by name: those that were looked at, and are in the stack
    Banner *m_signInBar = nullptr, *m_readOnlyBar = nullptr, *m_troubleBar = nullptr,
           *m_refusedBar = nullptr, *m_warningBar = nullptr, *m_runBar = nullptr;
    Banner *m_unrecordedBar = nullptr, *m_noteBar = nullptr;
    GraceBar *m_graceBar = nullptr;
    NoticeBar *m_notices = nullptr;
    QVBoxLayout *m_bars = nullptr;
    Controls *m_controls;
    AlertBadge m_badge;           ///< as shown
    std::optional<Watch> m_watch; ///< as last announced
    MaybeInt m_signInEndsMs;
    bool m_painted = false;
    bool m_closing = false; ///< it was agreed to, although a run is under way
};

} // namespace qd
