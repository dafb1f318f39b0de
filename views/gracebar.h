// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace qd {

class Banner;
class Fleet;
class PauseGrace;
class Theme;

/// "Pausing scraper-02 in 5 s", with a button to take it back; Esc and Ctrl+Z do the same in its
/// window. Hidden while nothing waits. GUI thread.
class GraceBar final : public QWidget
{
    Q_OBJECT
public:
    GraceBar(Fleet &fleet, PauseGrace &grace, const Theme &theme, QWidget *parent = nullptr);
    ~GraceBar() override;

    QString text() const;
    QPushButton *takeBackButton() const;

signals:
    void shown(); ///< it came or went

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void listen(bool on);

    Fleet &m_fleet;
    PauseGrace &m_grace;
    Banner *m_banner;
    bool m_listening = false;
};

} // namespace qd
