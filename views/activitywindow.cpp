// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitywindow.h"

#include "activitydetail.h"
#include "activityedit.h"
#include "activitytable.h"
#include "activityview.h"
#include "clock.h"
#include "emptystate.h"
#include "fleet.h"
#include "fleetframe.h"
#include "text.h"
#include "textlabel.h"
#include "windowplace.h"

#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace qd {

ActivityWindow::ActivityWindow(Fleet &fleet, const Theme &theme, const QString &name,
                               QWidget *owner)
    : QWidget(owner, Qt::Window)
    , m_fleet(fleet)
    , m_view(new ActivityView(fleet, theme, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    new FleetFrame(fleet, theme, this);
    const QString what = name.isEmpty() ? tr("Activity") : displayText(name, 60);
    setWindowTitle(tr("%1 – %2").arg(what, displayText(fleet.name(), 60)));
    setMinimumSize(scaled(theme, 480), scaled(theme, 320));
    resizeWithin(*this, {scaled(theme, 900), scaled(theme, 600)});
    auto *column = new QVBoxLayout(this);
    const int edge = scaled(theme, 12);
    column->setContentsMargins(edge, edge, edge, edge);
    column->addWidget(m_view);
    connect(m_view, &ActivityView::changed, this, &ActivityWindow::refresh);
    connect(m_view->emptyState(), &EmptyState::stepTaken, this,
            [this] { m_view->edit()->clear(); });
    auto *close = new QShortcut(Qt::Key_Escape, this);
    connect(close, &QShortcut::activated, this, [this] {
        if (!m_view->closeDetail())
            this->close();
    });
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] { m_view->edit()->setFocus(); });
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] {
        m_view->tick();
        refresh();
    });
    timer->start(1000);
    m_view->table()->setFocus(); // where the first Esc closes, not empties the filter
    refresh();
}

void ActivityWindow::refresh()
{
    m_view->refresh(m_fleet.age(monotonicMs()).oldMs > 0 ? 1 : 0);
    ActivityList &list = m_view->list();
    const bool nothing = list.found() == 0 && !list.isSearching() && !list.isAskingOlder();
    if (nothing && !list.query().isEmpty())
        m_view->emptyState()->show(QStringLiteral("filter"), tr("Nothing matches the filter"),
                                   tr("What comes and matches appears here by itself."),
                                   tr("Clear the filter"));
    else if (nothing)
        m_view->emptyState()->show(QStringLiteral("activity"), tr("Nothing has happened yet"),
                                   tr("What happens appears here by itself."));
    m_view->showEmpty(nothing);
}

} // namespace qd
