// SPDX-License-Identifier: GPL-3.0-or-later
#include "gracebar.h"

#include "banner.h"
#include "fleet.h"
#include "format.h"
#include "pausegrace.h"
#include "text.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace qd {

GraceBar::GraceBar(Fleet &fleet, PauseGrace &grace, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_fleet(fleet)
    , m_grace(grace)
    , m_banner(new Banner(theme, tr("Take back"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    m_banner->setButtonTip(tr("Nothing has been sent yet (Esc, Ctrl+Z)"));
    connect(m_banner, &Banner::pressed, &grace, &PauseGrace::takeBack);
    connect(&grace, &PauseGrace::changed, this, &GraceBar::refresh);
    hide();
}

GraceBar::~GraceBar()
{
    listen(false);
}

QString GraceBar::text() const
{
    return m_banner->text();
}

QPushButton *GraceBar::takeBackButton() const
{
    return m_banner->button();
}

void GraceBar::refresh()
{
    const QStringList keys = m_grace.waiting();
    if (!keys.isEmpty()) {
        const WorkerRow *row = m_fleet.workers()->row(m_fleet.workers()->rowOf(keys.constFirst()));
        const QString name = displayText(row ? row->worker.name : keys.constFirst(), 60);
        const QString seconds = format::duration(double((m_grace.leftMs() + 999) / 1000));
        m_banner->show(StatusKind::Paused, Tone::Info,
                       keys.size() == 1 ? tr("Pausing %1 in %2").arg(name, seconds)
                                        : tr("Pausing %1 and %2 more in %3")
                                              .arg(name, format::count(keys.size() - 1), seconds));
    }
    const bool wanted = !keys.isEmpty();
    listen(wanted);
    if (wanted != isHidden())
        return;
    setVisible(wanted);
    emit shown();
}

/// Esc has other meanings on the pages: while a pause waits it is ours, before theirs.
void GraceBar::listen(bool on)
{
    if (on == m_listening)
        return;
    m_listening = on;
    if (on)
        qApp->installEventFilter(this);
    else
        qApp->removeEventFilter(this);
}

bool GraceBar::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool ours = (key->key() == Qt::Key_Escape && key->modifiers() == Qt::NoModifier) ||
                      (key->key() == Qt::Key_Z && key->modifiers() == Qt::ControlModifier);
    if (!ours || QApplication::activeWindow() != window() || QApplication::activePopupWidget() ||
        QApplication::activeModalWidget())
        return false;
    if (event->type() == QEvent::KeyPress)
        m_grace.takeBack();
    event->accept();
    return true;
}

} // namespace qd
