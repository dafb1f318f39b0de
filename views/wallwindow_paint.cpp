// SPDX-License-Identifier: GPL-3.0-or-later
// What a window of the wall looks like around its pages; measures as in the mock-up at 1080 lines.
#include "fleet.h"
#include "fleetboard.h"
#include "format.h"
#include "healthlook.h"
#include "text.h"
#include "textlabel.h"
#include "topbar.h"
#include "wallwindow.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace qd {

namespace {
constexpr double SideMargin = 44, TopMargin = 30, HeadHigh = 68, FootHigh = 28, BandHigh = 90;
} // namespace

QFont WallWindow::font(double mockPx, int weight) const
{
    QFont font = m_theme.font(12, weight);
    font.setPixelSize(std::max(1, int(std::lround(px(mockPx)))));
    return font;
}

QRectF WallWindow::contents() const
{
    const QPoint shift = wallShiftAt(m_wallMs);
    return QRectF(rect())
        .adjusted(px(SideMargin), px(TopMargin), -px(SideMargin), -px(TopMargin))
        .translated(std::round(shift.x() * m_unit), std::round(shift.y() * m_unit));
}

QRectF WallWindow::bodyRect() const
{
    const double band = m_ageText.isEmpty() ? 0 : px(BandHigh + 16);
    return contents().adjusted(0, band + px(HeadHigh + 20), 0, -px(FootHigh + 22));
}

void WallWindow::text(QPainter &painter, const QRectF &rect, int flags, const QString &text) const
{
    // Each by its own direction, all where their rectangle says.
    const int side = flags & Qt::AlignHorizontal_Mask ? 0 : int(Qt::AlignLeft);
    painter.drawText(rect, flags | side | int(Qt::AlignAbsolute) | textFlags(text),
                     QFontMetricsF(painter.font()).elidedText(text, Qt::ElideMiddle, rect.width()));
}

void WallWindow::card(QPainter &painter, const QRectF &rect) const
{
    painter.setPen(QPen(m_far.colors().line, px(1)));
    painter.setBrush(m_far.colors().bg2);
    painter.drawRoundedRect(rect, px(16), px(16));
}

void WallWindow::glyph(QPainter &painter, const QRectF &box, StatusKind kind,
                       const QColor &ink) const
{
    painter.save();
    painter.translate(box.topLeft());
    painter.scale(box.width() / 12, box.height() / 12);
    painter.fillPath(Theme::glyph(kind), ink);
    painter.restore();
}

double WallWindow::pill(QPainter &painter, QPointF at, const QString &word, StatusKind shape,
                        Tone tone, double size) const
{
    painter.setFont(font(size));
    const double high = px(size * 1.9), side = px(size * 0.8);
    const double wide =
        px(36) + side + px(10) + QFontMetricsF(painter.font()).horizontalAdvance(word);
    const QRectF rect(at.x(), at.y() - high / 2, wide, high);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_far.background(tone));
    painter.drawRoundedRect(rect, high / 2, high / 2);
    glyph(painter, {rect.left() + px(18), at.y() - side / 2, side, side}, shape, m_far.color(tone));
    painter.setPen(m_far.color(tone));
    text(painter, rect.adjusted(px(28) + side, 0, px(20), 0), Qt::AlignVCenter, word);
    return wide;
}

/// A page, or a part of one, that holds nothing: large, so that it does not look broken.
void WallWindow::nothing(QPainter &painter, const QRectF &rect, StatusKind kind, Tone tone,
                         const QString &words) const
{
    const double side = std::min(px(120), rect.height() / 3);
    const QRectF mark(rect.center().x() - side / 2, rect.center().y() - side, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_far.background(tone));
    painter.drawEllipse(mark);
    const double inset = side * 0.26;
    glyph(painter, mark.adjusted(inset, inset, -inset, -inset), kind, m_far.color(tone));
    painter.setPen(m_far.colors().t1);
    painter.setFont(font(30));
    painter.drawText(QRectF(rect.left(), mark.bottom() + px(14), rect.width(), px(120)),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, words);
}

void WallWindow::paintHead(QPainter &painter, const QRectF &rect) const
{
    const double middle = rect.center().y();
    painter.setFont(font(40, QFont::DemiBold));
    painter.setPen(m_far.colors().t1);
    const QString clock = format::clockTime(m_wallMs);
    const double clockWidth = QFontMetricsF(painter.font()).horizontalAdvance(clock);
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, clock);
    painter.setFont(font(34, QFont::Bold));
    const QString name = showsAll() ? tr("All fleets") : displayText(m_fleet.name(), 80);
    const QFontMetricsF metrics(painter.font());
    // The name has what the clock and the pills leave.
    const auto showName = [&](std::initializer_list<std::pair<QString, double>> pills) {
        double room = rect.width() - clockWidth - px(32);
        for (const auto &[word, size] : pills)
            room -= px(62) + px(size * 0.8) + QFontMetricsF(font(size)).horizontalAdvance(word);
        const double width =
            std::min(metrics.horizontalAdvance(name) + px(2), std::max(px(100), room));
        text(painter, {rect.left(), rect.top(), width, rect.height()}, Qt::AlignVCenter, name);
        return rect.left() + width + px(16);
    };
    if (showsAll()) {
        const FleetTotals totals = m_board->totals();
        const Tone tone = totals.up < totals.fleets ? Tone::Warn : Tone::Ok;
        const QString word = tr("%L1 of %L2 connected").arg(totals.up).arg(totals.fleets);
        pill(painter, {showName({{word, 24}}), middle}, word, healthShape(tone), tone, 24);
        return;
    }
    const ShownHealth health = shownHealth(m_fleet);
    // What we reckon ourselves goes first where it differs; old data are no verdict at all.
    const Tone verdict = m_age > 0 ? Tone::Off : health.differs ? health.ownTone : health.tone;
    const QString word = m_age > 1        ? format::Unknown
                         : health.differs ? health.ownWord
                                          : health.word;
    const QString connection = connectionText(m_fleet.status(), m_nowMs);
    double x = showName({{word, 24}, {connection, 20}});
    x += pill(painter, {x, middle}, word, healthShape(verdict), verdict, 24) + px(16);
    const Tone tone = m_age == 0 ? Tone::Ok : m_age == 1 ? Tone::Warn : Tone::Bad;
    pill(painter, {x, middle}, connection, healthShape(tone), tone, 20);
}

void WallWindow::paintBand(QPainter &painter, const QRectF &rect) const
{
    const Tone tone = m_age > 1 ? Tone::Bad : Tone::Warn;
    painter.setPen(QPen(m_far.color(tone), px(4)));
    painter.setBrush(m_far.background(tone));
    painter.drawRoundedRect(rect, px(16), px(16));
    const double side = px(44);
    painter.setFont(font(48, QFont::Bold));
    const double wide = std::min(rect.width() - side - px(80),
                                 QFontMetricsF(painter.font()).horizontalAdvance(m_ageText) + 2);
    const double left = rect.center().x() - (wide + side + px(20)) / 2;
    glyph(painter, {left, rect.center().y() - side / 2, side, side},
          m_age > 1 ? StatusKind::Error : StatusKind::Degraded, m_far.color(tone));
    painter.setPen(m_far.colors().t1);
    text(painter, {left + side + px(20), rect.top(), wide, rect.height()}, Qt::AlignVCenter,
         m_ageText);
}

void WallWindow::paintFoot(QPainter &painter, const QRectF &rect) const
{
    painter.setPen(m_far.colors().t2);
    painter.setFont(font(18));
    text(painter, rect, Qt::AlignVCenter, m_foot);
    if (showsAll())
        return;
    const qint64 ageMs = m_fleet.dataAgeMs(m_nowMs);
    text(painter, rect, Qt::AlignRight | Qt::AlignVCenter,
         ageMs < 0 ? tr("no data yet") : tr("data %1 old").arg(format::age(double(ageMs) / 1000)));
}

void WallWindow::paintPage(QPainter &painter, const QRectF &rect)
{
    switch (m_page) {
    case WallPage::Heat: return paintHosts(painter, rect);
    case WallPage::Queues: return paintQueues(painter, rect);
    case WallPage::Alerts:
        return isTrouble() ? paintTrouble(painter, rect) : paintAlerts(painter, rect, 32);
    case WallPage::Clock: return paintClock(painter, rect);
    case WallPage::Timeline:
    case WallPage::Charts: return; // widgets of their own
    default: break;
    }
    if (showsAll())
        return;
    const double tiles = px(152), gap = px(26);
    paintTiles(painter, {rect.left(), rect.top(), rect.width(), tiles});
    const QRectF below = rect.adjusted(0, tiles + gap, 0, 0);
    const double side = below.width() * 0.328;
    paintHosts(painter, below.adjusted(0, 0, -side - px(22), 0));
    paintAlerts(painter, below.adjusted(below.width() - side, 0, 0, 0), 24);
}

void WallWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight); // every rectangle here is where it says
    painter.fillRect(rect(), m_far.colors().bg0);
    QRectF room = contents();
    if (!m_ageText.isEmpty()) {
        const QRectF band(room.left(), room.top(), room.width(), px(BandHigh));
        paintBand(painter, band);
        room.setTop(band.bottom() + px(16));
    }
    paintHead(painter, {room.left(), room.top(), room.width(), px(HeadHigh)});
    painter.save();
    paintPage(painter, bodyRect());
    painter.restore();
    paintFoot(painter, {room.left(), room.bottom() - px(FootHigh), room.width(), px(FootHigh)});
    emit painted();
}

} // namespace qd
