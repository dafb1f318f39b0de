// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetframe.h"

#include "fleet.h"
#include "textlabel.h"

#include <QEvent>
#include <QPainter>

namespace qd {

Tone fleetTone(FleetColor color)
{
    switch (color) {
    case FleetColor::Red: return Tone::Bad;
    case FleetColor::Amber: return Tone::Warn;
    case FleetColor::Green: return Tone::Ok;
    case FleetColor::Blue: return Tone::Info;
    case FleetColor::None:
    case FleetColor::Grey: break;
    }
    return Tone::Off;
}

FleetFrame::FleetFrame(Fleet &fleet, const Theme &theme, QWidget *window)
    : QWidget(window)
    , m_fleet(fleet)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    window->installEventFilter(this);
    connect(&fleet, &Fleet::statusChanged, this, &FleetFrame::refresh);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

void FleetFrame::refresh()
{
    const FleetProfile &profile = m_fleet.profile();
    const bool all = profile.production;
    const int width = scaled(m_theme, all ? 3 : 2);
    const QRect edge(QPoint(), parentWidget()->size());
    setGeometry(edge);
    // Only the edge itself: what lies within is not painted anew with it.
    setMask(all ? QRegion(edge) - QRegion(edge.marginsRemoved({width, width, width, width}))
                : QRegion(0, 0, edge.width(), width));
    setVisible(all || profile.color != FleetColor::None);
    raise();
}

bool FleetFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        refresh();
    return QWidget::eventFilter(watched, event);
}

void FleetFrame::paintEvent(QPaintEvent *)
{
    const FleetProfile &profile = m_fleet.profile();
    QPainter(this).fillRect(
        rect(), m_theme.color(profile.production ? Tone::Bad : fleetTone(profile.color)));
}

} // namespace qd
