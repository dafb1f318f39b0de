// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

class QLineEdit;

namespace qd {

class TextLabel;

/// "Type 14 to go on:" and the field for it: what concerns many, or a fleet marked production, is
/// confirmed by its number. Hidden where none is asked for. GUI thread.
class NumberLine final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int MostWithout = 10;

    explicit NumberLine(const Theme &theme, QWidget *parent = nullptr);

    void ask(int count, bool always); ///< always: also for a few; none is never asked for
    bool isTyped() const;             ///< the number, or none is asked for
    QLineEdit *edit() const { return m_edit; }

signals:
    void changed();

private:
    TextLabel *m_words;
    QLineEdit *m_edit;
    int m_count = 0; ///< 0: none is asked for
};

} // namespace qd
