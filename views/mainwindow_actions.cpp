// SPDX-License-Identifier: GPL-3.0-or-later
// The window's menu, its keys, the sizes of texts and the languages.
#include "controls.h"
#include "fleet.h"
#include "language.h"
#include "mainwindow.h"
#include "page.h"
#include "rail.h"
#include "shortcutbook.h"
#include "topbar.h"
#include "viewstate.h"

#include <QMenu>
#include <QShortcut>

namespace qd {

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
    // What these offer is made when somebody looks.
    QMenu *look = menu->addMenu(tr("Theme"));
    connect(look, &QMenu::aboutToShow, this, [this, look] { fillThemes(look); });
    addTextSizes(menu);
    addLanguages(menu);
    QMenu *windows = menu->addMenu(tr("Windows"));
    connect(windows, &QMenu::aboutToShow, this, [this, windows] { fillWindowsMenu(windows); });
    auto *tear = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), this);
    connect(tear, &QShortcut::activated, this, [this] { openPageWindow(page()); });
    auto *piece = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), this);
    connect(piece, &QShortcut::activated, this, &MainWindow::openFirstPiece);
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
    addActions({tryNow, filter, exporting, signIn, signOut, settings, keeping, reach, audit, wall,
                walls, lock, connection, diagnostics, run, quit});
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
    book("window-piece", tr("Open what is chosen in its own window"), piece);
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
    if (m_state && m_state->isLocked(ViewKey::TextSize))
        return;
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
    addActions({larger, smaller});
    connect(sizes, &QMenu::aboutToShow, this, [this, sizes, now] {
        while (sizes->actions().size() > 2)
            delete sizes->actions().constLast();
        sizes->addSeparator();
        for (const int percent : Theme::textSizes()) {
            QAction *action = sizes->addAction(tr("%1 %").arg(percent), this,
                                               [this, percent] { setTextSize(percent); });
            action->setCheckable(true);
            action->setChecked(now() == percent);
        }
    });
}

/// Its name also in English: whoever cannot read the language that is on has to find it.
void MainWindow::addLanguages(QMenu *menu)
{
    QString title = tr("Language");
    if (title != QLatin1String("Language"))
        title += QStringLiteral(" (Language)");
    QMenu *languages = menu->addMenu(title);
    connect(languages, &QMenu::aboutToShow, this, [this, languages] {
        languages->clear();
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
            action->setEnabled(m_state && !m_state->isLocked(ViewKey::Language));
            action->setChecked(m_state && m_state->text(ViewKey::Language) == choice);
        }
    });
}

void MainWindow::fillThemes(QMenu *menu)
{
    menu->clear();
    const std::pair<QString, ThemeMode> choices[] = {{tr("As the system"), ThemeMode::System},
                                                     {tr("Dark"), ThemeMode::Dark},
                                                     {tr("Light"), ThemeMode::Light}};
    for (const auto &[text, mode] : choices) {
        QAction *action =
            menu->addAction(text, this, [this, mode = mode] { m_theme.setMode(mode); });
        action->setCheckable(true);
        action->setChecked(m_theme.mode() == mode);
        action->setEnabled(!m_state || !m_state->isLocked(ViewKey::Theme));
    }
}

} // namespace qd
