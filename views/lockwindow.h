// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace qd {

class Banner;
class TextLabel;
class TokenEdit;

/// What stands in place of the windows while the program is locked: no value of any fleet, one
/// field. GUI thread.
class LockWindow final : public QWidget
{
    Q_OBJECT
public:
    explicit LockWindow(const Theme &theme, QWidget *parent = nullptr);

    void say(Tone tone, const QString &sentence); ///< empty: nothing
    void setBusy(bool busy);                      ///< the word is being looked at
    QLineEdit *wordEdit() const;
    QPushButton *unlockButton() const { return m_unlock; }
    QString resultText() const; ///< empty: none shown

signals:
    void wordEntered(const QString &word);
    void quitRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void enter();

    const Theme &m_theme;
    TokenEdit *m_word;
    Banner *m_result;
    QPushButton *m_unlock;
    bool m_busy = false;
};

} // namespace qd
