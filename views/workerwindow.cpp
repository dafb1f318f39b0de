// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerwindow.h"

#include "clock.h"
#include "fleet.h"
#include "fleetframe.h"
#include "segments.h"
#include "textlabel.h"
#include "windowplace.h"
#include "workerhistory.h"

#include <QBoxLayout>
#include <QShortcut>
#include <QTimer>
#include <QToolButton>

namespace qd {

WorkerWindow::WorkerWindow(Fleet &fleet, const Theme &theme, const QString &key, QWidget *owner)
    : QWidget(owner, Qt::Window)
    , m_fleet(fleet)
    , m_panel(new WorkerPanel(fleet, theme, WorkerPanel::Form::Window, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    new FleetFrame(fleet, theme, this);
    resizeWithin(*this, {scaled(theme, 980), scaled(theme, 700)});
    setMinimumSize(scaled(theme, 640), scaled(theme, 420));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    m_panel->setWorker(key);
    const auto close = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WindowShortcut);
    connect(close, &QShortcut::activated, this, &QWidget::close);
    connect(m_panel, &WorkerPanel::controlRequested, this, &WorkerWindow::controlRequested);
    connect(m_panel, &WorkerPanel::requeueRequested, this, &WorkerWindow::requeueRequested);
    connect(m_panel, &WorkerPanel::chartWindowRequested, this,
            &WorkerWindow::chartWindowRequested);
    connect(&fleet, &Fleet::changed, this, &WorkerWindow::refresh);
    connect(&fleet, &Fleet::statusChanged, this, &WorkerWindow::refresh);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &WorkerWindow::refresh);
    timer->start(1000);
}

void WorkerWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_panel->history()->tabs()->button(0)->setFocus(Qt::OtherFocusReason); // harmless to press
    refresh();
}

void WorkerWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    emit closed();
}

void WorkerWindow::refresh()
{
    const WorkerRow *row = m_fleet.workers()->row(m_fleet.workers()->rowOf(m_panel->worker()));
    if (row)
        setWindowTitle(tr("%1 – Quarterdeck").arg(shownName(row->worker, 80)));
    if (isVisible())
        m_panel->refresh(monotonicMs());
}

} // namespace qd
