// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetprofile.h"
#include "theme.h"

#include <QWidget>

namespace qd {

class Fleet;

Tone fleetTone(FleetColor color);

/// A frame over the edge of a window that shows something of \a fleet: in red all around where it
/// is production, else a line of its colour at the top. It takes no click and no room. GUI thread.
class FleetFrame final : public QWidget
{
    Q_OBJECT
public:
    FleetFrame(Fleet &fleet, const Theme &theme, QWidget *window);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();

    Fleet &m_fleet;
    const Theme &m_theme;
};

} // namespace qd
