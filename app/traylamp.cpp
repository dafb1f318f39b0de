// SPDX-License-Identifier: GPL-3.0-or-later
#include "traylamp.h"

#include "alertmodel.h"
#include "clock.h"
#include "fleet.h"
#include "fleetboard.h"
#include "format.h"
#include "text.h"
#include "words.h"

#include <QMenu>
#include <QPainter>

namespace qd {

namespace {

constexpr qint64 MuteMs = 3'600'000;
constexpr qsizetype MostLines = 5;   ///< of the tool tip
constexpr qsizetype MostFleets = 20; ///< in the menu

qsizetype calling(const FleetSeat &seat)
{
    return seat.fleet ? seat.fleet->alerts()->activeCount() : 0;
}

QString fleetSentence(const FleetSeat &seat)
{
    const QString name = displayText(seat.fleet->name(), 80);
    const qsizetype count = calling(seat);
    return count == 0   ? TrayLamp::tr("%1: no alerts").arg(name)
           : count == 1 ? TrayLamp::tr("%1: 1 alert").arg(name)
                        : TrayLamp::tr("%1: %2 alerts").arg(name, format::count(count));
}

} // namespace

TrayLamp::TrayLamp(const FleetBoard &board, const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_board(board)
    , m_theme(theme)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &TrayLamp::refresh);
    connect(&board, &FleetBoard::seatsChanged, this, &TrayLamp::watchFleets);
    connect(&theme, &Theme::changed, this, &TrayLamp::refresh);
    watchFleets();
}

void TrayLamp::watchFleets()
{
    const auto soon = qOverload<>(&QTimer::start);
    for (const FleetSeat &seat : m_board.seats()) {
        if (!seat.fleet)
            continue;
        const AlertModel *alerts = seat.fleet->alerts();
        disconnect(alerts, nullptr, &m_soon, nullptr); // it may sit there already
        connect(alerts, &QAbstractItemModel::rowsInserted, &m_soon, soon);
        connect(alerts, &QAbstractItemModel::rowsRemoved, &m_soon, soon);
        connect(alerts, &QAbstractItemModel::dataChanged, &m_soon, soon);
    }
    m_soon.start();
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
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    emit openRequested(worst());
            });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this,
            [this] { emit openRequested(m_message); });
    refresh();
    m_icon->show();
}

void TrayLamp::refresh()
{
    if (!m_icon)
        return;
    const FleetSeat *seat = m_board.seat(worst());
    const Alert *first = seat && calling(*seat) > 0 ? seat->fleet->alerts()->alert(0) : nullptr;
    m_icon->setIcon(icon(first ? first->kind : StatusKind::Running, first != nullptr, m_theme));
    m_icon->setToolTip(toolTip());
    fillMenu();
}

/// Whose first alert is the most severe; of equal ones the first in the order of the board.
QString TrayLamp::worst() const
{
    QString id;
    std::optional<Severity> severity;
    for (const FleetSeat &seat : m_board.seats()) {
        if (seat.fleet && id.isEmpty())
            id = seat.id;
        const Alert *first = calling(seat) > 0 ? seat.fleet->alerts()->alert(0) : nullptr;
        if (!first || (severity && first->severity <= *severity))
            continue;
        severity = first->severity;
        id = seat.id;
    }
    return id;
}

QString TrayLamp::toolTip() const
{
    if (m_discreet)
        return QStringLiteral("Quarterdeck");
    QStringList calls, quiet;
    qsizetype more = 0;
    for (const FleetSeat &seat : m_board.seats()) {
        if (calling(seat) > 0 && calls.size() < MostLines)
            calls << fleetSentence(seat);
        else if (seat.fleet && quiet.size() < MostLines)
            quiet << displayText(seat.fleet->name(), 80);
        else
            more += seat.fleet ? 1 : 0;
    }
    if (more > 0)
        (calls.isEmpty() ? quiet : calls) << QStringLiteral("…");
    if (!calls.isEmpty())
        return calls.join(u'\n');
    return quiet.isEmpty() ? QString() : tr("%1: no alerts").arg(quiet.join(QStringLiteral(", ")));
}

void TrayLamp::fillMenu()
{
    m_menu->clear();
    m_menu->addAction(tr("Open"), this, [this] { emit openRequested(worst()); });
    m_menu->addSeparator();
    if (m_discreet) {
        m_menu->addAction(tr("Quit"), this, &TrayLamp::quitRequested);
        return;
    }
    qsizetype named = 0;
    for (const FleetSeat &seat : m_board.seats()) {
        if (seat.fleet && ++named <= MostFleets)
            m_menu->addAction(fleetSentence(seat).replace(u'&', QStringLiteral("&&")), this,
                              [this, id = seat.id] { emit openRequested(id); });
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("Mute all for 1 h"), this, &TrayLamp::muteAll);
    m_menu->addSeparator();
    m_menu->addAction(tr("Quit"), this, &TrayLamp::quitRequested);
}

void TrayLamp::muteAll()
{
    for (const FleetSeat &seat : m_board.seats()) {
        if (seat.fleet)
            seat.fleet->watch()->muteAll(wallClockMs() + MuteMs);
    }
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

bool TrayLamp::showMessage(const Fleet &fleet, const NotifyText &text)
{
    if (!isShown() || !QSystemTrayIcon::supportsMessages())
        return false;
    m_message.clear();
    for (const FleetSeat &seat : m_board.seats()) {
        if (seat.fleet == &fleet)
            m_message = seat.id;
    }
    m_icon->showMessage(text.title, text.body,
                        text.severity == Severity::Critical  ? QSystemTrayIcon::Critical
                        : text.severity == Severity::Warning ? QSystemTrayIcon::Warning
                                                             : QSystemTrayIcon::Information);
    return true;
}

} // namespace qd
