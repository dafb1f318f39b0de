// SPDX-License-Identifier: GPL-3.0-or-later
#include "reachdialog.h"

#include "clock.h"
#include "text.h"
#include "textlabel.h"
#include "tokenedit.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

namespace qd {

namespace {

constexpr qint64 TestShownMs = 10'000;
constexpr int MostReachLine = 4000;

} // namespace

ReachDialog::ReachDialog(ViewState &settings, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_theme(theme)
{
    setWindowTitle(tr("How alerts reach people"));
    auto *column = new QVBoxLayout(this);
    const int side = scaled(theme, 18);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(scaled(theme, 10));
    auto *title = new TextLabel(theme, 15, QFont::DemiBold, Ink::Primary, this);
    title->setPlain(tr("How alerts reach people"));
    column->addWidget(title);
    auto *hint = new TextLabel(theme, 12, QFont::Normal, Ink::Secondary, this);
    hint->setMaxLines(2);
    hint->setPlain(tr("What is entered holds at once, for every fleet. Each rule says which of "
                      "these ways it takes."));
    column->addWidget(hint);

    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    auto *inner = new QWidget(area);
    m_grid = new QGridLayout(inner);
    m_grid->setContentsMargins(0, 0, scaled(theme, 8), 0);
    m_grid->setHorizontalSpacing(scaled(theme, 12));
    m_grid->setVerticalSpacing(scaled(theme, 6));
    m_grid->setColumnStretch(1, 1);
    area->setWidget(inner);
    inner->setAutoFillBackground(false); // setWidget() has set it
    column->addWidget(area, 1);

    auto *fromWords = new QLabel(tr("Calls from"), inner);
    m_from = new QComboBox(inner);
    m_from->setAccessibleName(tr("The least severe alert that calls"));
    m_from->addItem(tr("Info"), QStringLiteral("info"));
    m_from->addItem(tr("Warning"), QStringLiteral("warning"));
    m_from->addItem(tr("Critical"), QStringLiteral("critical"));
    m_from->setCurrentIndex(std::max(0, m_from->findData(settings.text(ViewKey::ReachFrom))));
    connect(m_from, &QComboBox::currentIndexChanged, &settings, [this, &settings] {
        settings.setValue(ViewKey::ReachFrom, m_from->currentData().toString());
    });
    showLocked(*m_from, settings, ViewKey::ReachFrom);
    fromWords->setBuddy(m_from);
    m_grid->addWidget(fromWords, 0, 0);
    m_grid->addWidget(m_from, 0, 1);

    addHead(tr("On this computer"));
    m_desktop = addSwitch(ViewKey::ReachDesktop, tr("Notifications"));
    addState(ReachChannel::Desktop, true);
    addTest(ReachChannel::Desktop);
    addSwitch(ViewKey::ReachTray, tr("Tray icon"));
    addState(ReachChannel::Tray, true);
    addTest(ReachChannel::Tray);
    addHead(tr("Sound"));
    addSound(ViewKey::ReachSoundCritical, ReachChannel::SoundCritical, tr("Critical"));
    addSound(ViewKey::ReachSoundWarning, ReachChannel::SoundWarning, tr("Warning"));
    addSound(ViewKey::ReachSoundInfo, ReachChannel::SoundInfo, tr("Info"));
    addState(ReachChannel::SoundCritical);
    m_states[ReachChannel::SoundWarning] = m_states[ReachChannel::SoundInfo] =
        m_states[ReachChannel::SoundCritical];
    m_states[ReachChannel::SoundCritical]->setPlain(tr("One sound for all that comes together."));
    addHead(tr("Webhook"));
    m_address = addLine(ViewKey::ReachWebhook, tr("Address"),
                        QStringLiteral("https://hooks.example.net/quarterdeck"));
    addTest(ReachChannel::Webhook);
    addSecret();
    addState(ReachChannel::Webhook);
    addHead(tr("Command"));
    m_command = addLine(ViewKey::ReachCommand, tr("Program"),
                        QStringLiteral("/usr/local/bin/page-me --severity={severity} -- {text}"));
    addTest(ReachChannel::Command);
    addState(ReachChannel::Command);
    auto *places = new TextLabel(theme, 11, QFont::Normal, Ink::Muted, inner);
    places->setMaxLines(3);
    places->setPlain(tr("No shell: words between spaces, \"quotes\" keep spaces. Filled in: "
                        "{event} {severity} {rule} {scope} {name} {text} {value} {limit} {state} "
                        "{id} {fleet}, each within one argument."));
    m_grid->addWidget(places, m_grid->rowCount(), 1, 1, 2);
    m_grid->setRowStretch(m_grid->rowCount(), 1);

    auto *feet = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(feet, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(feet);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false); // Enter in a line enters that line
    const int most = screen() ? screen()->availableGeometry().height() - side * 3 : 0;
    resize(scaled(theme, 660), std::min(scaled(theme, 665), std::max(most, 400)));
}

void ReachDialog::addHead(const QString &words)
{
    auto *head = new TextLabel(m_theme, 12.5, QFont::DemiBold, Ink::Primary, this);
    head->setPlain(words);
    head->setContentsMargins(0, scaled(m_theme, 6), 0, 0);
    m_grid->addWidget(head, m_grid->rowCount(), 0, 1, 3);
}

QCheckBox *ReachDialog::addSwitch(ViewKey key, const QString &words)
{
    auto *box = new QCheckBox(words, this);
    box->setChecked(m_settings.text(key) == QLatin1String("on"));
    showLocked(*box, m_settings, key);
    connect(box, &QCheckBox::toggled, &m_settings, [this, key](bool on) {
        m_settings.setValue(key, on ? QStringLiteral("on") : QStringLiteral("off"));
    });
    m_grid->addWidget(box, m_grid->rowCount(), 0);
    return box;
}

/// Into the row that was added last.
void ReachDialog::addTest(ReachChannel channel)
{
    auto *button = new QPushButton(tr("Test"), this);
    static const QHash<ReachChannel, QString> names{
        {ReachChannel::Desktop, tr("Test the desktop notifications")},
        {ReachChannel::Tray, tr("Test the icon in the tray")},
        {ReachChannel::SoundCritical, tr("Test the sound of critical alerts")},
        {ReachChannel::SoundWarning, tr("Test the sound of warnings")},
        {ReachChannel::SoundInfo, tr("Test the sound of infos")},
        {ReachChannel::Webhook, tr("Test the webhook")},
        {ReachChannel::Command, tr("Test the command")}};
    button->setAccessibleName(names.value(channel));
    connect(button, &QPushButton::clicked, this, [this, channel] {
        m_testUntilMs[channel] = monotonicMs() + TestShownMs;
        m_states[channel]->setInk(Ink::Secondary);
        m_states[channel]->setPlain(tr("Testing…"));
        emit testRequested(channel);
    });
    m_tests.insert(channel, button);
    m_grid->addWidget(button, m_grid->rowCount() - 1, 2);
}

/// Below the row that was added last, or within it.
void ReachDialog::addState(ReachChannel channel, bool within)
{
    auto *state = new TextLabel(m_theme, 11.5, QFont::Normal, Ink::Secondary, this);
    state->setMaxLines(2);
    m_states.insert(channel, state);
    if (within)
        m_grid->addWidget(state, m_grid->rowCount() - 1, 1, Qt::AlignVCenter);
    else
        m_grid->addWidget(state, m_grid->rowCount(), 1, 1, 2);
}

void ReachDialog::addSound(ViewKey key, ReachChannel channel, const QString &words)
{
    auto *label = new QLabel(words, this);
    auto *box = new QComboBox(this);
    box->setAccessibleName(tr("Sound: %1").arg(words));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    label->setBuddy(box);
    m_sounds.insert(key, box);
    fillSound(box, key);
    showLocked(*box, m_settings, key);
    connect(box, &QComboBox::activated, this, [this, box, key](int index) {
        const QString choice = box->itemData(index).toString();
        if (choice == QLatin1String("file"))
            return chooseFile(box, key);
        m_settings.setValue(key, choice);
    });
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(box, row, 1);
    addTest(channel);
}

void ReachDialog::fillSound(QComboBox *box, ViewKey key)
{
    const QString chosen = m_settings.text(key);
    box->clear();
    box->addItem(tr("None"), QStringLiteral("none"));
    box->addItem(tr("Soft"), QStringLiteral("soft"));
    box->addItem(tr("Clear", "a sound"), QStringLiteral("clear"));
    box->addItem(tr("Loud"), QStringLiteral("loud"));
    if (QDir::isAbsolutePath(chosen))
        box->addItem(displayText(QFileInfo(chosen).fileName(), 60), chosen);
    box->addItem(tr("A file…"), QStringLiteral("file"));
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

void ReachDialog::chooseFile(QComboBox *box, ViewKey key)
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Sound"), {},
                                                      tr("Sounds (*.wav *.ogg *.oga *.flac)"));
    if (!file.isEmpty())
        m_settings.setValue(key, file);
    fillSound(box, key);
}

QLineEdit *ReachDialog::addLine(ViewKey key, const QString &words, const QString &example)
{
    auto *label = new QLabel(words, this);
    auto *edit = new QLineEdit(m_settings.text(key), this);
    edit->setMaxLength(MostReachLine);
    edit->setPlaceholderText(example);
    edit->setAccessibleName(words);
    edit->setCursorPosition(0);
    showLocked(*edit, m_settings, key);
    label->setBuddy(edit);
    connect(edit, &QLineEdit::editingFinished, &m_settings,
            [this, edit, key] { m_settings.setValue(key, edit->text().trimmed()); });
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(edit, row, 1);
    return edit;
}

void ReachDialog::addSecret()
{
    auto *label = new QLabel(tr("Secret"), this);
    m_secret = new TokenEdit(this);
    m_secret->setAccessibleName(tr("Secret that signs"));
    label->setBuddy(m_secret);
    m_setSecret = new QPushButton(tr("Set"), this);
    m_setSecret->setAccessibleName(tr("Set the secret"));
    m_setSecret->setEnabled(false);
    connect(m_secret, &QLineEdit::textChanged, m_setSecret,
            [this](const QString &text) { m_setSecret->setEnabled(!text.isEmpty()); });
    connect(m_secret, &QLineEdit::returnPressed, this, &ReachDialog::enterSecret);
    connect(m_setSecret, &QPushButton::clicked, this, &ReachDialog::enterSecret);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(m_secret, row, 1);
    m_grid->addWidget(m_setSecret, row, 2);
    setSecretThere(false);
}

void ReachDialog::enterSecret()
{
    const QByteArray secret = m_secret->text().trimmed().toUtf8();
    if (secret.isEmpty())
        return;
    m_secret->clear(); // never shown again
    m_testUntilMs.remove(ReachChannel::Webhook);
    emit secretEntered(secret);
}

void ReachDialog::setSecretThere(bool there)
{
    m_secret->setPlaceholderText(there ? tr("Set; enter another one to replace it")
                                       : tr("Signs what is sent; at least 16 characters"));
}

void ReachDialog::setState(ReachChannel channel, const QString &sentence, bool bad)
{
    if (monotonicMs() < m_testUntilMs.value(channel))
        return;
    TextLabel *state = m_states.value(channel);
    state->setInk(bad ? Ink::Warn : Ink::Secondary);
    state->setPlain(sentence);
}

void ReachDialog::showTest(ReachChannel channel, bool well, const QString &sentence)
{
    m_testUntilMs[channel] = monotonicMs() + TestShownMs;
    TextLabel *state = m_states.value(channel);
    state->setInk(well ? Ink::Ok : Ink::Warn);
    state->setPlain(tr("Test: %1").arg(sentence));
}

QString ReachDialog::stateText(ReachChannel channel) const
{
    return m_states.value(channel)->text();
}

void ReachDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.colors().bg2);
}

} // namespace qd
