// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagewindow.h"

#include "clock.h"
#include "fleet.h"
#include "fleetframe.h"
#include "text.h"
#include "textlabel.h"
#include "windowplace.h"

#include <QScreen>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace qd {

PageWindow::PageWindow(Fleet &fleet, const Theme &theme, Page *page, const QString &name,
                       const QString &title, QWidget *owner)
    : QWidget(owner, Qt::Window)
    , m_page(page)
    , m_name(name)
{
    setAttribute(Qt::WA_DeleteOnClose);
    new FleetFrame(fleet, theme, this);
    setWindowTitle(tr("%1 – %2").arg(title, displayText(fleet.name(), 60)));
    setMinimumSize(
        QSize(scaled(theme, 640), scaled(theme, 400)).boundedTo(screen()->availableSize()));
    resizeWithin(*this, {scaled(theme, 1100), scaled(theme, 720)});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(page);
    const auto key = [this](const QKeySequence &keys, auto what) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, what);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_W), [this] { close(); });
    key(QKeySequence::Find, [this] { m_page->focusFilter(); });
    key(QKeySequence(Qt::Key_Slash), [this] { m_page->focusFilter(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { emit exportRequested(); });
    key(QKeySequence(Qt::Key_F5), [&fleet] { fleet.tryNow(); });
    connect(&fleet, &Fleet::changed, this, [this] {
        if (isSeen())
            m_page->refresh(monotonicMs());
    });
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] {
        if (isSeen())
            m_page->tick(monotonicMs());
    });
    timer->start(1000);
}

void PageWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_page->refresh(monotonicMs());
    m_page->focusView();
    emit seenChanged();
}

void PageWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    emit seenChanged();
}

void PageWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        emit seenChanged();
}

} // namespace qd
