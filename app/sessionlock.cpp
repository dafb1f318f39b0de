// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionlock.h"

#include "passphrase.h"
#include "textlabel.h"
#include "windowplace.h"
#include "tokenedit.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QSpinBox>
#include <QFormLayout>
#include <QThreadPool>
#include <QToolTip>
#ifdef QD_HAVE_DBUS
#include <QDBusConnection>
#endif

#include <algorithm>

namespace qd {

namespace {

constexpr int MostMinutes = 24 * 60;

/// A wall is made to be seen by everybody, and nothing can be done on it.
bool isOfWall(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (widget->property("qd-wall").toBool())
            return true;
    }
    return false;
}

/// \a work on a thread of the pool, then \a done here with what it gave.
template<typename Work, typename Done>
void aside(QObject *context, Work work, Done done)
{
    QThreadPool::globalInstance()->start([guard = QPointer<QObject>(context), work, done] {
        const auto result = work();
        QMetaObject::invokeMethod(
            qApp, [guard, done, result] {
                if (guard)
                    done(result);
            },
            Qt::QueuedConnection);
    });
}

} // namespace

SessionLock::SessionLock(ViewState &settings, const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_theme(theme)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &SessionLock::lock);
    connect(&settings, &ViewState::changed, this, [this](ViewKey key) {
        if (key == ViewKey::LockMinutes || key == ViewKey::LockPhrase)
            watchIdle();
    });
    qApp->installEventFilter(this);
    watchIdle();
    listen();
}

SessionLock::~SessionLock() = default;

bool SessionLock::hasPhrase() const
{
    return !m_settings.value(ViewKey::LockPhrase).toObject().isEmpty();
}

void SessionLock::watchIdle()
{
    const int minutes =
        std::clamp(int(m_settings.value(ViewKey::LockMinutes).toInteger()), 0, MostMinutes);
    if (minutes == 0 || !hasPhrase() || isLocked())
        m_idle.stop();
    else
        m_idle.start(minutes * 60'000);
}

bool SessionLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        // Restarted at most once a second: a moving pointer sends a hundred of these.
        if (m_idle.isActive() && m_idle.interval() - m_idle.remainingTime() > 1000)
            m_idle.start();
        break;
    case QEvent::Show: keepHidden(watched); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

/// What somebody else opens meanwhile (an answer that came late, a second start) waits like the rest.
void SessionLock::keepHidden(QObject *shown)
{
    auto *window = isLocked() && shown->isWidgetType() ? static_cast<QWidget *>(shown) : nullptr;
    if (!window || !window->isWindow() || isOfWall(window) || m_window.get() == window ||
        m_window->isAncestorOf(window->parentWidget()))
        return;
    window->setAttribute(Qt::WA_DontShowOnScreen); // this comes just before it would be
    const bool isPassing = window->windowType() == Qt::Popup || window->windowType() == Qt::ToolTip;
    if (!isPassing && !m_hidden.contains(window))
        m_hidden << window;
    QMetaObject::invokeMethod(
        window,
        [window] {
            window->hide();
            window->setAttribute(Qt::WA_DontShowOnScreen, false);
        },
        Qt::QueuedConnection);
}

void SessionLock::listen()
{
#ifdef QD_HAVE_DBUS
    // Whichever of them the desktop has; none of them is waited for.
    for (const char *name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"})
        QDBusConnection::sessionBus().connect(
            QString(), QString(), QLatin1String(name), QStringLiteral("ActiveChanged"), this,
            SLOT(screenLocked(bool)));
    QDBusConnection::systemBus().connect(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
        SLOT(goesToSleep(bool)));
    QDBusConnection::systemBus().connect(
        QStringLiteral("org.freedesktop.login1"), QString(),
        QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), this,
        SLOT(sessionLocks()));
#endif
}

void SessionLock::screenLocked(bool active)
{
    if (active)
        lock();
}

void SessionLock::goesToSleep(bool goes)
{
    if (goes)
        lock();
}

void SessionLock::lockNow(QWidget *over)
{
    if (hasPhrase())
        return lock();
    changePhrase(over);
}

void SessionLock::lock()
{
    if (isLocked() || !hasPhrase())
        return;
    m_idle.stop();
    QToolTip::hideText();
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window->windowType() == Qt::Popup)
            window->hide(); // whatever it says to being closed
    }
    m_window = std::make_unique<LockWindow>(m_theme);
    QRect place;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (!window->isVisible() || window == m_window.get() || isOfWall(window) ||
            window->windowType() == Qt::ToolTip)
            continue;
        if (place.isNull() || window->isActiveWindow())
            place = window->window()->geometry();
        m_hidden << window;
    }
    m_window->setGeometry(place.isNull() ? QRect(100, 100, 800, 600) : place);
    m_window->show();
    for (const QPointer<QWidget> &window : std::as_const(m_hidden))
        window->hide();
    connect(m_window.get(), &LockWindow::wordEntered, this, &SessionLock::tryWord);
    connect(m_window.get(), &LockWindow::quitRequested, this, &SessionLock::quitRequested);
    emit locked();
}

void SessionLock::tryWord(const QString &word)
{
    m_window->setBusy(true);
    m_window->say(Tone::Info, {});
    aside(
        this,
        [word, record = m_settings.value(ViewKey::LockPhrase).toObject()] {
            return passphraseFits(word, record);
        },
        [this](bool fits) {
            if (!m_window)
                return;
            if (fits) {
                m_wrong = 0;
                return unlock();
            }
            // Each wrong one makes the next wait longer.
            const int seconds = std::min(1 << std::min(m_wrong++, 6), 60);
            m_window->say(Tone::Bad, tr("This is not the pass phrase. The next try is heard in %1 s.")
                                     .arg(seconds));
            QTimer::singleShot(seconds * 1000, m_window.get(),
                               [window = m_window.get()] { window->setBusy(false); });
        });
}

void SessionLock::unlock()
{
    LockWindow *over = m_window.release(); // from here on what is shown stays
    for (const QPointer<QWidget> &window : std::exchange(m_hidden, {})) {
        if (window)
            window->show();
    }
    over->hide();
    over->deleteLater(); // it is in the middle of telling us
    watchIdle();
    emit unlocked();
}

void SessionLock::changePhrase(QWidget *over)
{
    auto *dialog = new QDialog(over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Lock"));
    auto *form = new QFormLayout(dialog);
    const int side = scaled(m_theme, 20);
    form->setContentsMargins(side, side, side, side);
    form->setVerticalSpacing(scaled(m_theme, 8));
    auto *text = new TextLabel(m_theme, 13, QFont::Normal, Ink::Secondary, dialog);
    text->setMaxLines(4);
    text->setFixedWidth(scaled(m_theme, 420));
    text->setPlain(tr("The pass phrase is asked for to unlock this program. It is not kept anywhere: "
                      "forgotten, a new one can only be set after \"lock.phrase\" has been removed "
                      "from the settings file."));
    form->addRow(text);
    TokenEdit *before = nullptr;
    if (hasPhrase()) {
        before = new TokenEdit(dialog);
        before->setAccessibleName(tr("Pass phrase so far"));
        form->addRow(tr("Pass phrase so far"), before);
    }
    auto *phrase = new TokenEdit(dialog), *again = new TokenEdit(dialog);
    phrase->setObjectName(QStringLiteral("phrase"));
    again->setObjectName(QStringLiteral("again"));
    auto *minutes = new QSpinBox(dialog);
    minutes->setRange(0, MostMinutes);
    minutes->setSpecialValueText(tr("never"));
    minutes->setValue(int(m_settings.value(ViewKey::LockMinutes).toInteger()));
    phrase->setAccessibleName(tr("New pass phrase"));
    again->setAccessibleName(tr("Once more"));
    minutes->setAccessibleName(tr("Lock after minutes without use"));
    form->addRow(tr("New pass phrase"), phrase);
    form->addRow(tr("Once more"), again);
    form->addRow(tr("Lock after minutes without use"), minutes);
    auto *said = new TextLabel(m_theme, 12.5, QFont::Normal, Ink::Bad, dialog);
    form->addRow(said);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Set and lock"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon(QIcon());
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, dialog, [=, this] {
        const QString trouble = passphraseTrouble(phrase->text());
        if (!trouble.isEmpty())
            return said->setPlain(trouble);
        if (phrase->text() != again->text())
            return said->setPlain(tr("The two are not the same."));
        m_settings.setValue(ViewKey::LockMinutes, minutes->value());
        aside(
            dialog,
            [old = before ? before->text() : QString(), fresh = phrase->text(), has = before != nullptr,
             record = m_settings.value(ViewKey::LockPhrase).toObject()] {
                return has && !passphraseFits(old, record) ? QJsonObject() : passphraseRecord(fresh);
            },
            [=, this](const QJsonObject &record) {
                if (record.isEmpty())
                    return said->setPlain(tr("The pass phrase so far is another one."));
                m_settings.setValue(ViewKey::LockPhrase, record);
                dialog->accept();
                lock();
            });
    });
    fitWithin(*dialog);
    dialog->open();
}

} // namespace qd
