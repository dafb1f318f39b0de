// SPDX-License-Identifier: GPL-3.0-or-later
// Menu > Settings: what can be set, in one place.
#include "language.h"
#include "mainwindow.h"
#include "redactiondialog.h"
#include "settingsdialog.h"
#include "shortcutbook.h"
#include "viewstate.h"

#include <QLineEdit>
#include <QSpinBox>

namespace qd {

void MainWindow::showSettings()
{
    if (m_settings)
        return m_settings->raise();
    m_settings = new SettingsDialog(m_theme, this);
    m_settings->setAttribute(Qt::WA_DeleteOnClose);
    SettingsDialog &dialog = *m_settings;

    dialog.addPage(tr("Appearance"));
    const auto mode = m_theme.mode();
    const auto locked = [this](QWidget *control, ViewKey key) {
        if (m_state)
            showLocked(*control, *m_state, key);
    };
    QWidget *choice = dialog.addChoice(tr("Theme"), {},
                     {{QStringLiteral("system"), tr("As the system")},
                      {QStringLiteral("dark"), tr("Dark")},
                      {QStringLiteral("light"), tr("Light")}},
                     mode == ThemeMode::Dark    ? QStringLiteral("dark")
                     : mode == ThemeMode::Light ? QStringLiteral("light")
                                                : QStringLiteral("system"),
                     [this](const QString &choice) {
                         m_theme.setMode(choice == u"dark"    ? ThemeMode::Dark
                                         : choice == u"light" ? ThemeMode::Light
                                                              : ThemeMode::System);
                     });
    locked(choice, ViewKey::Theme);
    QList<std::pair<QString, QString>> sizes;
    for (const int percent : Theme::textSizes())
        sizes.append({QString::number(percent), tr("%1 %").arg(percent)});
    choice = dialog.addChoice(tr("Text size"), tr("Of all texts, and of what they stand in."), sizes,
                     QString::number(qRound(m_theme.scale() * 100)),
                     [this](const QString &choice) { setTextSize(choice.toInt()); });
    locked(choice, ViewKey::TextSize);
    if (!m_state)
        return m_settings->show();
    ViewState &state = *m_state;
    QList<std::pair<QString, QString>> languages;
    for (const QString &choice : language::choices()) {
        const bool system = choice == QLatin1String("system");
        if (system || language::isBuiltIn(choice))
            languages.append({choice, system ? tr("As the system") : language::nameOf(choice)});
    }
    choice = dialog.addChoice(
        tr("Language") == QLatin1String("Language")
            ? tr("Language")
            : tr("Language") + QStringLiteral(" (Language)"),
        tr("The language changes at the next start."), languages, state.text(ViewKey::Language),
        [&state](const QString &choice) { state.setValue(ViewKey::Language, choice); });
    locked(choice, ViewKey::Language);
    choice = dialog.addChoice(tr("Times"), tr("The clock changes at the next start."),
                              {{QStringLiteral("local"), tr("As this computer's clock")},
                               {QStringLiteral("utc"), tr("UTC")}},
                              state.text(ViewKey::Clock), [&state](const QString &choice) {
                                  state.setValue(ViewKey::Clock, choice);
                              });
    locked(choice, ViewKey::Clock);

    dialog.addPage(tr("Alerts and history"));
    dialog.addButton(tr("How alerts reach people"),
                     tr("Desktop notifications, tray, sounds, a webhook, a command; from which "
                        "severity on."),
                     tr("Alerts reach…"), [this] { emit reachRequested(); });
    dialog.addButton(tr("Rules of alerts"), tr("Limits, times, quiet hours: the Alerts page."),
                     tr("Open"), [this] { showPage(QStringLiteral("alerts")); });
    dialog.addButton(tr("How much history is kept"),
                     tr("On this computer: samples, minutes, hours, and the size of a file."),
                     tr("Kept history…"), [this] { emit keepingRequested(); });

    dialog.addPage(tr("Privacy and security"));
    auto *minutes = new QSpinBox;
    minutes->setRange(0, 24 * 60);
    minutes->setSpecialValueText(tr("never"));
    minutes->setSuffix(tr(" min"));
    minutes->setAccessibleName(tr("Lock after"));
    minutes->setKeyboardTracking(false);
    minutes->setValue(int(state.value(ViewKey::LockMinutes).toInteger()));
    showLocked(*minutes, state, ViewKey::LockMinutes);
    connect(minutes, &QSpinBox::valueChanged, &state,
            [&state](int value) { state.setValue(ViewKey::LockMinutes, value); });
    dialog.addRow({tr("Lock after"), tr("Without use. Where a pass phrase is set."), minutes});
    dialog.addButton(tr("Pass phrase of the lock"), {}, tr("Pass phrase…"),
                     [this] { emit lockChangeRequested(); });
    dialog.addButton(tr("What is hidden"),
                     tr("Fields whose key has one of these words are hidden wherever they are "
                        "shown, copied or exported."),
                     tr("Words…"), [this, &state] {
                         auto *words = new RedactionDialog(state, m_settings);
                         words->setAttribute(Qt::WA_DeleteOnClose);
                         words->open();
                     });
    dialog.addButton(tr("Audit log"), tr("What was done to fleets from this computer."),
                     tr("Audit log…"), [this] { emit auditRequested(); });

    auto *newest = new QLineEdit(state.text(ViewKey::UpdateAddress));
    newest->setAccessibleName(tr("Newer versions"));
    newest->setPlaceholderText(QStringLiteral("https://…/newest.json"));
    newest->setMaxLength(2048);
    showLocked(*newest, state, ViewKey::UpdateAddress);
    connect(newest, &QLineEdit::editingFinished, &state, [&state, newest] {
        state.setValue(ViewKey::UpdateAddress, newest->text().trimmed());
    });
    dialog.addRow({tr("Newer versions"),
                   tr("Asked once a day what the newest version is; nothing is loaded. Empty: "
                      "nobody is asked."),
                   newest});

    dialog.addPage(tr("Shortcuts"));
    dialog.addShortcuts(*m_shortcuts);
    m_settings->show();
}

} // namespace qd
