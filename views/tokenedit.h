// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace qd {

/// A line for a secret: typed or pasted in, hidden unless revealed, never copied out (not by key,
/// menu, drag or the selection clipboard). GUI thread.
class TokenEdit final : public QLineEdit
{
    Q_OBJECT
public:
    explicit TokenEdit(QWidget *parent = nullptr);
    void setRevealed(bool revealed);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace qd
