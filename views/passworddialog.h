// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QToolButton;

namespace qd {

class Banner;
class Fleet;
class TextLabel;
class TokenEdit;

/// Asks for the password of a fleet's Redis (or the token of its pipeline) that has signed us out, hands it to the fleet and stays until
/// that is live: a wrong one is told here. Nothing is sent unless a person presses the button. GUI
/// thread.
class PasswordDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Both are kept by reference and must outlive this. \a server: for the person, without
    /// secrets.
    PasswordDialog(const Theme &theme, Fleet &fleet, const QString &server,
                   QWidget *parent = nullptr);

    QLineEdit *passwordEdit() const;
    QToolButton *revealButton() const { return m_reveal; }
    QPushButton *signInButton() const { return m_signIn; }
    QString resultText() const; ///< empty: none shown

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void send();
    void look(); ///< at how the fleet's connection does
    void say(Tone tone, const QString &sentence);

    const Theme &m_theme;
    Fleet &m_fleet;
    TokenEdit *m_password;
    QToolButton *m_reveal;
    Banner *m_result;
    QPushButton *m_signIn;
    bool m_sent = false;
};

} // namespace qd
