// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace qd {

class Theme;

/// What can be written in a filter line, with examples; Esc or a click beside it closes it. GUI
/// thread.
class QueryHelp final : public QFrame
{
    Q_OBJECT
public:
    enum Of : quint8 { Workers, Activity };
    QueryHelp(const Theme &theme, QWidget *parent);
    QueryHelp(const Theme &theme, Of of, QWidget *parent);
    void showBelow(const QWidget *line);
};

} // namespace qd
