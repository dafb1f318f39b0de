// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QFrame>

namespace qd {

/// A small window that hangs below a button until something else is clicked or Esc is pressed.
/// GUI thread.
class PopupFrame : public QFrame
{
    Q_OBJECT
public:
    explicit PopupFrame(const Theme &theme, QWidget *parent = nullptr);
    void openBelow(const QWidget *button); ///< within the screen

protected:
    void paintEvent(QPaintEvent *event) override;
    const Theme &theme() const { return m_theme; }

private:
    const Theme &m_theme;
};

} // namespace qd
