// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace qd {

/// Shows what is hidden only as long as it is held, by the pointer or a key; let go, or left by the
/// keyboard, it hides it again. GUI thread.
class RevealButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit RevealButton(QWidget *parent = nullptr);
    bool isHeld() const { return m_held; }

signals:
    void held(bool held);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void hold(bool held);
    bool m_held = false;
};

} // namespace qd
