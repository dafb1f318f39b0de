// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlbar.h"

#include "actions.h"
#include "fleet.h"
#include "format.h"
#include "plaintip.h"
#include "text.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace qd {

ControlBar::ControlBar(Fleet &fleet, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_fleet(fleet)
    , m_theme(theme)
    , m_all(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(theme, 8));
    for (const ControlAction action : AllActions) {
        auto *button = new QPushButton(this);
        button->setAccessibleName(tr("%1 the chosen workers").arg(actionVerb(action)));
        if (action == ControlAction::Stop)
            button->setProperty("qd", QStringLiteral("danger"));
        connect(button, &QPushButton::clicked, this, [this, action] { emit chosen(action); });
        row->addWidget(button);
        m_buttons[int(action)] = button;
    }
    m_menu->setToolTipsVisible(true);
    m_all->setMenu(m_menu);
    m_all->setPopupMode(QToolButton::InstantPopup);
    m_all->setProperty("arrow", QStringLiteral("none"));
    m_all->setFocusPolicy(Qt::TabFocus);
    m_all->setAccessibleName(tr("Controls for all that match the filter"));
    m_all->setToolTip(tr("For all that match the filter"));
    row->addWidget(m_all);
    connect(m_menu, &QMenu::aboutToShow, this, &ControlBar::fillMenu);
    connect(&theme, &Theme::changed, this, &ControlBar::restyle);
    restyle();
}

void ControlBar::restyle()
{
    const QSize side(scaled(m_theme, 12), scaled(m_theme, 12));
    for (const ControlAction action : AllActions) {
        QPushButton *button = m_buttons[int(action)];
        const QColor color =
            action == ControlAction::Stop ? m_theme.color(Tone::Bad) : m_theme.colors().t2;
        button->setIcon(m_theme.icon(actionIconName(action), color));
        button->setIconSize(side);
        const QString text =
            asksFirst(action) ? actionVerb(action) + QStringLiteral("…") : actionVerb(action);
        button->setText(m_compact ? QString() : text);
    }
    m_all->setIcon(m_theme.icon(QStringLiteral("chevron-down"), m_theme.colors().t2));
    m_all->setIconSize(side);
}

void ControlBar::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    restyle();
}

void ControlBar::setTargets(const QStringList &selected, int matching, qint64 nowMs)
{
    m_matching = matching;
    for (const ControlAction action : AllActions) {
        const QString why = selected.isEmpty() ? m_fleet.whyNot(action).isEmpty()
                                                     ? tr("Choose a worker first.")
                                                     : m_fleet.whyNot(action)
                                               : m_fleet.whyNot(action, selected, nowMs);
        QPushButton *button = m_buttons[int(action)];
        button->setEnabled(why.isEmpty());
        const QString words = displayText(why, 400);
        button->setToolTip(plainTip(!m_compact ? words
                                    : words.isEmpty()
                                        ? actionVerb(action)
                                        : actionVerb(action) + QStringLiteral(": ") + words));
    }
    m_all->setEnabled(matching > 0);
}

void ControlBar::fillMenu()
{
    m_menu->clear();
    for (const ControlAction action : AllActions) {
        const QString why = m_fleet.whyNot(action);
        QAction *item = m_menu->addAction(
            m_theme.icon(actionIconName(action), m_theme.colors().t2),
            m_matching == 1
                ? tr("%1 the one that matches…").arg(actionVerb(action))
                : tr("%1 all %2 that match…").arg(actionVerb(action), format::count(m_matching)),
            this, [this, action] { emit allChosen(action); });
        item->setEnabled(why.isEmpty());
        item->setToolTip(plainTip(displayText(why, 400)));
    }
}

QList<QWidget *> ControlBar::tabOrder() const
{
    QList<QWidget *> order;
    for (const ControlAction action : AllActions)
        order << m_buttons[int(action)];
    return order << m_all;
}

} // namespace qd
