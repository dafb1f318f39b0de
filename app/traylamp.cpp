// SPDX-License-Identifier: GPL-3.0-or-later
#include "traylamp.h"

#include "alertmodel.h"
#include "format.h"
#include "text.h"
#include "words.h"

#include <QMenu>
#include <QPainter>

namespace qd {

TrayLamp::TrayLamp(const QString &fleet, const AlertModel &alerts, const Theme &theme,
                   QObject *parent)
    : QObject(parent)
    , m_fleet(displayText(fleet, 80))
    , m_alerts(alerts)
    , m_theme(theme)
{
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&alerts, signal, this, &TrayLamp::refresh);
    connect(&alerts, &QAbstractItemModel::dataChanged, this, &TrayLamp::refresh);
    connect(&theme, &Theme::changed, this, &TrayLamp::refresh);
}

TrayLamp::~TrayLamp() = default;

QIcon TrayLamp::icon(StatusKind kind, bool calls, const Theme &theme)
{
    QIcon icon;
    const QIcon ours(QStringLiteral(":/icons/quarterdeck.svg"));
    for (const int side : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap = ours.pixmap(QSize(side, side), 1.0);
        if (calls && !pixmap.isNull()) {
            QPainter painter(&pixmap);
            painter.setRenderHint(QPainter::Antialiasing);
            const double mark = side * 0.62;
            const QRectF room(side - mark, side - mark, mark, mark);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.colors().bg0);
            painter.drawEllipse(room);
            painter.translate(room.topLeft() + QPointF(mark, mark) * 0.12);
            painter.scale(mark * 0.76 / 12, mark * 0.76 / 12);
            painter.fillPath(Theme::glyph(kind), theme.color(Theme::tone(kind)));
        }
        icon.addPixmap(pixmap);
    }
    return icon;
}

void TrayLamp::setOn(bool on)
{
    if (on == (m_icon != nullptr))
        return;
    if (!on) {
        m_icon.reset();
        m_menu.reset();
        return;
    }
    m_menu = std::make_unique<QMenu>();
    m_menu->addAction(tr("Open"), this, &TrayLamp::openRequested);
    m_mute = m_menu->addAction(tr("Mute all for 1 h"), this, &TrayLamp::muteRequested);
    m_menu->addSeparator();
    m_menu->addAction(tr("Quit"), this, &TrayLamp::quitRequested);
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    emit openRequested();
            });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &TrayLamp::openRequested);
    refresh();
    m_icon->show();
}

void TrayLamp::refresh()
{
    if (!m_icon)
        return;
    const Alert *first = m_alerts.activeCount() > 0 ? m_alerts.alert(0) : nullptr;
    m_icon->setIcon(icon(first ? first->kind : StatusKind::Running, first != nullptr, m_theme));
    m_icon->setToolTip(toolTip());
    m_mute->setEnabled(!m_discreet);
}

QString TrayLamp::toolTip() const
{
    if (m_discreet)
        return QStringLiteral("Quarterdeck");
    const qsizetype calling = m_alerts.activeCount();
    return calling <= 0  ? tr("%1: no alerts").arg(m_fleet)
           : calling == 1 ? tr("%1: 1 alert").arg(m_fleet)
                          : tr("%1: %2 alerts").arg(m_fleet, format::count(calling));
}

void TrayLamp::setDiscreet(bool discreet)
{
    m_discreet = discreet;
    refresh();
}

bool TrayLamp::isShown() const
{
    return m_icon && QSystemTrayIcon::isSystemTrayAvailable();
}

QString TrayLamp::sentence() const
{
    if (!m_icon)
        return tr("No icon in the tray.");
    return isShown() ? tr("The icon is in the tray.") : tr("This desktop shows no tray.");
}

bool TrayLamp::showMessage(const NotifyText &text)
{
    if (!isShown() || !QSystemTrayIcon::supportsMessages())
        return false;
    m_icon->showMessage(text.title, text.body,
                        text.severity == Severity::Critical  ? QSystemTrayIcon::Critical
                        : text.severity == Severity::Warning ? QSystemTrayIcon::Warning
                                                             : QSystemTrayIcon::Information);
    return true;
}

} // namespace qd
