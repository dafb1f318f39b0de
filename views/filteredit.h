// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace qd {

/// The field of a filter: Esc empties it; with nothing in it Esc means what it means elsewhere.
/// Enter (returnPressed) goes on to what it filters. GUI thread.
class FilterEdit : public QLineEdit
{
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace qd
