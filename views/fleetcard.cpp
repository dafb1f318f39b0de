// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetcard.h"

#include "chip.h"
#include "fleet.h"
#include "fleetframe.h"
#include "format.h"
#include "healthlook.h"
#include "panel.h"
#include "plaintip.h"
#include "statuspill.h"
#include "text.h"
#include "textlabel.h"
#include "topbar.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>

namespace qd {

FleetCard::FleetCard(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize FleetCard::sizeHint() const
{
    return {scaled(m_theme, 420), scaled(m_theme, 182)};
}

FleetCard::Words FleetCard::wordsOf(const FleetSeat &seat, qint64 nowMs) const
{
    const FleetProfile &profile = seat.profile;
    Words words;
    words.name = displayText(profile.name, FleetProfile::MostName);
    words.label = profile.label.isEmpty() && profile.production
                      ? tr("Production")
                      : displayText(profile.label, FleetProfile::MostLabel);
    words.labelTone = profile.production ? Tone::Bad : fleetTone(profile.color);
    words.ways = profile.waysText();
    words.active = words.waiting = words.perMinute = words.errors = format::count({});
    if (!seat.fleet) {
        words.link = tr("Not open");
        words.health = tr("Not connected");
        if (!m_theme.isDistant()) // there nobody can
            words.nothing = tr("open it with a click");
        return words;
    }
    const Fleet &fleet = *seat.fleet;
    const FeedStatus &status = fleet.status();
    words.link = connectionText(status, nowMs);
    const LinkLook look = linkLook(status);
    words.linkShape = look.shape;
    words.linkTone = look.tone;
    const qint64 ageMs = fleet.dataAgeMs(nowMs);
    words.age = ageMs < 0 ? QString() : tr("%1 old").arg(format::age(double(ageMs) / 1000));
    words.freshness = ageMs < 0 ? 2 : freshness(ageMs, status.usualIntervalMs);
    const bool cut = !status.isUp() && status.state != ConnectionState::Finished;
    if (!fleet.hasData()) {
        words.health = status.state == ConnectionState::Connecting ? tr("Connecting…")
                                                                   : tr("No data");
        words.reasons = displayText(status.error, 400);
        words.nothing = tr("nothing was read so far");
        return words;
    }
    const ShownHealth health = shownHealth(fleet);
    words.health = health.differs ? health.ownWord : health.word;
    words.tone = health.differs ? health.ownTone : health.tone;
    words.reasons = cut ? displayText(status.error, 400) : health.reasons;
    if (const qsizetype alerts = seat.fleet->alerts()->activeCount(); alerts > 0) {
        const QString count = tr("Alerts: %L1").arg(alerts);
        words.reasons = words.reasons.isEmpty() ? count : count + QStringLiteral(" · ") + words.reasons;
    }
    if (cut) {
        words.health = tr("Cut off");
        words.tone = Tone::Bad;
    }
    words.active = tr("%1 / %2").arg(format::count(fleet.activeWorkers()),
                                     format::count(seat.fleet->workers()->rowCount()));
    words.waiting = format::count(fleet.tasksInQueues());
    words.perMinute = format::compact(fleet.throughputPerMinute());
    words.errors = format::percent(fleet.errorRatePercent());
    return words;
}

void FleetCard::show(const FleetSeat &seat, qint64 nowMs)
{
    Words words = wordsOf(seat, nowMs);
    const bool same = m_seat == seat && words == m_words;
    m_seat = seat;
    if (same && words.freshness > 0)
        return; // nothing moves in it
    m_words = std::move(words);
    setAccessibleName(tr("%1: %2").arg(m_words.name, m_words.health));
    setAccessibleDescription(
        QStringList{m_words.label, m_words.link, m_words.age, m_words.reasons}.join(
            QStringLiteral(", ")));
    update();
}

void FleetCard::paintFigures(QPainter &painter, const QRect &room) const
{
    const std::pair<QString, QString> figures[] = {{tr("Active workers"), m_words.active},
                                                   {tr("Waiting"), m_words.waiting},
                                                   {tr("Per minute"), m_words.perMinute},
                                                   {tr("Errors"), m_words.errors}};
    const int width = room.width() / int(std::size(figures));
    const QFont small = m_theme.font(11), large = m_theme.font(17, QFont::DemiBold);
    for (size_t i = 0; i < std::size(figures); ++i) {
        const QRect cell = QStyle::visualRect(
            layoutDirection(), room,
            QRect(room.x() + int(i) * width, room.y(), width - scaled(m_theme, 8), room.height()));
        painter.setFont(small);
        painter.setPen(m_theme.colors().t3);
        painter.drawText(
            QRect(cell.x(), cell.y(), cell.width(), scaled(m_theme, 15)), textFlags(figures[i].first) |
                int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
            QFontMetrics(small).elidedText(figures[i].first, Qt::ElideRight, cell.width()));
        painter.setFont(large);
        painter.setPen(m_theme.colors().t1);
        painter.drawText(
            QRect(cell.x(), cell.y() + scaled(m_theme, 15), cell.width(), scaled(m_theme, 24)),
            textFlags(figures[i].second) |
                int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
            QFontMetrics(large).elidedText(figures[i].second, Qt::ElideRight, cell.width()));
    }
}

void FleetCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors &colors = m_theme.colors();
    const Qt::LayoutDirection direction = layoutDirection();
    const auto px = [this](double length) { return scaled(m_theme, length); };
    paintSurface(painter, m_theme, rect());
    if (underMouse() || hasFocus()) {
        painter.setPen(QPen(hasFocus() ? colors.accent : colors.t3, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(10), px(10));
    }
    const QRect mark = QStyle::visualRect(direction, rect(), QRect(0, px(10), px(4), height() - px(20)));
    painter.fillRect(mark, m_theme.color(m_words.tone));

    const QRect room = rect().adjusted(px(20), px(14), -px(18), -px(14));
    const double opacity =
        m_theme.isDistant() ? 1 : freshnessOpacity(m_seat.fleet ? m_words.freshness : 2);
    const auto leading = int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter));
    const auto line = [&](int y, int height) {
        return QRect(room.x(), room.y() + y, room.width(), height);
    };
    const auto along = [&](QRect &left, int width) { // the next piece of a line
        const QRect piece(left.x(), left.y(), qMin(width, left.width()), left.height());
        left.setLeft(qMin(left.right(), piece.right() + px(9)));
        return QStyle::visualRect(direction, line(left.y() - room.y(), left.height()), piece);
    };

    // The far end of the first line: how the data comes, and how old it is.
    const QFont faint = m_theme.font(12);
    QRect first = line(0, px(22));
    painter.setFont(faint);
    const int ageWidth = QFontMetrics(faint).horizontalAdvance(m_words.age);
    const int linkWidth = qMin(first.width() / 2, pillWidth(m_theme, m_words.link));
    QRect end(first.right() - ageWidth, first.y(), ageWidth + 1, first.height());
    painter.setPen(m_words.freshness == 2   ? m_theme.color(Tone::Bad)
                   : m_words.freshness == 1 ? m_theme.color(Tone::Warn)
                                            : colors.t2);
    painter.drawText(QStyle::visualRect(direction, first, end), Qt::AlignVCenter | textFlags(m_words.age), m_words.age);
    end = QRect(end.x() - px(10) - linkWidth, first.y(), linkWidth, first.height());
    paintChip(painter, m_theme, QStyle::visualRect(direction, first, end), direction, m_words.linkShape,
              m_words.linkTone, m_words.link);
    first.setRight(end.x() - px(10));
    const auto text = [&](QRect &left, const QFont &font, const QColor &color, const QString &words) {
        if (words.isEmpty() || left.width() < px(20))
            return;
        painter.setFont(font);
        painter.setPen(color);
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(words, Qt::ElideMiddle, left.width());
        painter.drawText(along(left, metrics.horizontalAdvance(shown) + 1), leading | textFlags(shown), shown);
    };
    // A long name gives way to the environment: that is what must not be mistaken.
    const int labelWidth = m_words.label.isEmpty()
                               ? 0
                               : qMin(pillWidth(m_theme, m_words.label), first.width() / 2);
    QRect nameRoom = first.adjusted(0, 0, labelWidth > 0 ? -labelWidth - px(9) : 0, 0);
    text(nameRoom, m_theme.font(15, QFont::DemiBold), colors.t1, m_words.name);
    first.setLeft(nameRoom.left());
    if (labelWidth > 0) {
        paintChip(painter, m_theme, along(first, labelWidth), direction,
                  m_seat.profile.production ? StatusKind::Degraded : StatusKind::Idle,
                  m_words.labelTone, m_words.label);
    }
    text(first, faint, colors.t3, m_words.ways);

    painter.setOpacity(opacity);
    QRect second = line(px(28), px(30));
    text(second, m_theme.font(20, QFont::Bold), m_words.tone == Tone::Off ? colors.t2 : m_theme.color(m_words.tone),
         m_words.health);
    text(second, m_theme.font(13), colors.t2, m_words.reasons);
    paintFigures(painter, line(px(64), px(42)));

    const QRect chart = line(px(112), room.height() - px(112));
    if (!m_words.nothing.isEmpty() || !m_seat.fleet) {
        painter.setPen(QPen(colors.line, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(chart).adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6));
        painter.setFont(m_theme.font(11));
        painter.setPen(colors.t3);
        painter.drawText(chart, Qt::AlignCenter, m_words.nothing);
        return;
    }
    painter.setOpacity(1);
    m_sparkline.paint(painter, chart, m_seat.fleet->trends().throughput,
                      {m_theme.color(m_words.tone == Tone::Off ? Tone::Info : m_words.tone), colors.bg2,
                       colors.line, opacity});
}

void FleetCard::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuRequested(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                                   : mapToGlobal(rect().center()));
}

bool FleetCard::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        QStringList lines{m_words.name, m_words.ways, m_words.link, m_words.age, m_words.reasons};
        lines.removeAll(QString());
        showPlainTip(static_cast<QHelpEvent *>(event)->globalPos(), lines.join(QLatin1Char('\n')), this);
        return true;
    }
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

} // namespace qd
