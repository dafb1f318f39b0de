// SPDX-License-Identifier: GPL-3.0-or-later
#include "passworddialog.h"

#include "banner.h"
#include "fleet.h"
#include "text.h"
#include "textlabel.h"
#include "windowplace.h"
#include "tokenedit.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace qd {

PasswordDialog::PasswordDialog(const Theme &theme, Fleet &fleet, const QString &server,
                               QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_fleet(fleet)
    , m_password(new TokenEdit(this))
    , m_reveal(new QToolButton(this))
    , m_result(new Banner(theme, {}, this))
    , m_signIn(new QPushButton(tr("Sign in"), this))
{
    const bool kept = !fleet.profile().id.isEmpty();
    setWindowTitle(tr("Sign in"));
    auto *column = new QVBoxLayout(this);
    const int side = scaled(theme, 28);
    column->setContentsMargins(side, scaled(theme, 26), side, scaled(theme, 26));
    column->setSpacing(scaled(theme, 6));
    auto *title = new TextLabel(theme, 18, QFont::DemiBold, Ink::Primary, this);
    title->setPlain(windowTitle());
    column->addWidget(title);
    auto *where = new TextLabel(theme, 13, QFont::Normal, Ink::Secondary, this);
    where->setMaxLines(3);
    where->setPlain(displayText(server, 300));
    column->addWidget(where);
    column->addSpacing(scaled(theme, 10));
    auto *caption = new TextLabel(theme, 12, QFont::Normal, Ink::Secondary, this);
    caption->setPlain(kept ? tr("Password or token (kept in the keychain once it is accepted)")
                           : tr("Password or token (held for this session only)"));
    column->addWidget(caption);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(theme, 6));
    m_password->setAccessibleName(tr("Password or token"));
    m_password->setMinimumHeight(scaled(theme, 34));
    m_reveal->setCheckable(true);
    m_reveal->setMinimumHeight(scaled(theme, 34));
    row->addWidget(m_password, 1);
    row->addWidget(m_reveal);
    column->addLayout(row);
    column->addSpacing(scaled(theme, 8));
    column->addWidget(m_result);
    m_result->hide();
    column->addSpacing(scaled(theme, 6));
    auto *feet = new QHBoxLayout;
    feet->setSpacing(scaled(theme, 8));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    feet->addStretch(1);
    feet->addWidget(cancel);
    feet->addWidget(m_signIn);
    column->addLayout(feet);
    column->addStretch(1);
    setFixedWidth(scaled(theme, 480));
    m_signIn->setProperty("qd", QStringLiteral("primary"));
    m_signIn->setDefault(true);

    const auto restyle = [this] {
        const bool shown = m_reveal->isChecked();
        m_reveal->setIcon(m_theme.icon(shown ? QStringLiteral("eye-off") : QStringLiteral("eye"),
                                       m_theme.colors().t2));
        m_reveal->setAccessibleName(shown ? tr("Hide the password") : tr("Show the password"));
        m_reveal->setToolTip(m_reveal->accessibleName());
        update();
    };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
    connect(m_reveal, &QToolButton::toggled, this, [this, restyle](bool shown) {
        m_password->setRevealed(shown);
        restyle();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_signIn, &QPushButton::clicked, this, &PasswordDialog::send);
    connect(&fleet, &Fleet::statusChanged, this, &PasswordDialog::look);
    m_password->setFocus();
    look();
}

QLineEdit *PasswordDialog::passwordEdit() const
{
    return m_password;
}

QString PasswordDialog::resultText() const
{
    return m_result->isHidden() ? QString() : m_result->text();
}

void PasswordDialog::send()
{
    m_sent = true;
    m_signIn->setEnabled(false);
    say(Tone::Info, tr("Trying…"));
    m_fleet.enterPassword(m_password->text().toUtf8());
}

void PasswordDialog::look()
{
    // Beside an API, Redis is the second way into the fleet.
    const FeedStatus &all = m_fleet.status();
    const WayStatus &status = all.ways.size() == 2 ? all.ways.last() : all;
    switch (status.state) {
    case ConnectionState::Connecting:
        if (m_sent)
            say(Tone::Info, tr("Trying…"));
        return;
    case ConnectionState::Live:
        if (m_sent)
            accept();
        return;
    default: break;
    }
    m_signIn->setEnabled(true);
    say(Tone::Bad, displayText(status.error, 400));
    if (status.state == ConnectionState::SignedOut && std::exchange(m_sent, false)) {
        m_password->setFocus();
        m_password->selectAll();
    }
}

void PasswordDialog::say(Tone tone, const QString &sentence)
{
    m_result->show(tone == Tone::Info ? StatusKind::Starting : StatusKind::Stopped, tone, sentence);
    m_result->setVisible(!sentence.isEmpty());
    fitWithin(*this);
}

void PasswordDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.colors().bg2);
}

} // namespace qd
