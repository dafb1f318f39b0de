// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QObject>

class QLineEdit;
class QWidget;

namespace qd {

class Banner;

/// "Type 14 to go on." and the field for it, each at its place in a dialog: what concerns many, or
/// a fleet marked production, is confirmed by its number. Both hidden where none is asked for. GUI
/// thread.
class NumberLine final : public QObject
{
    Q_OBJECT
public:
    static constexpr int MostWithout = 10;

    NumberLine(const Theme &theme, QWidget *dialog);

    void ask(qsizetype count, bool production); ///< production: also for a few; of none never
    bool isTyped() const; ///< the number, as written here or grouped; or none is asked for
    Banner *banner() const { return m_words; }
    QLineEdit *edit() const { return m_edit; }

signals:
    void changed();

private:
    Banner *m_words;
    QLineEdit *m_edit;
    qsizetype m_count = 0; ///< 0: none is asked for
};

} // namespace qd
