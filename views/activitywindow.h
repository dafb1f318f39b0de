// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

namespace qd {

class ActivityView;
class Fleet;

/// What a filter shows of what happened, in a window of its own. Esc closes the details or else the
/// window, in the line it first empties the line; the window deletes itself.
/// GUI thread.
class ActivityWindow final : public QWidget
{
    Q_OBJECT
public:
    ActivityWindow(Fleet &fleet, const Theme &theme, const QString &name, QWidget *owner);
    ActivityView *view() const { return m_view; }

private:
    void refresh();

    Fleet &m_fleet;
    ActivityView *m_view;
};

} // namespace qd
