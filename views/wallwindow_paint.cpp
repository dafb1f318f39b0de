// SPDX-License-Identifier: GPL-3.0-or-later
// What a window of the wall looks like; measures as in the mock-up at 1080 lines.
#include "fleet.h"
#include "format.h"
#include "healthlook.h"
#include "text.h"
#include "topbar.h"
#include "wallwindow.h"

#include <QDateTime>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace qd {

QFont WallWindow::font(double mockPx, int weight) const
{
    QFont font = m_theme.font(12, weight);
    font.setPixelSize(std::max(1, int(std::lround(px(mockPx)))));
    return font;
}

void WallWindow::text(QPainter &painter, const QRectF &rect, int flags, const QString &text) const
{
    painter.drawText(rect, flags | Qt::TextSingleLine,
                     QFontMetricsF(painter.font()).elidedText(text, Qt::ElideMiddle, rect.width()));
}

void WallWindow::card(QPainter &painter, const QRectF &rect) const
{
    painter.setPen(QPen(m_theme.colors().line, px(1)));
    painter.setBrush(m_theme.colors().bg2);
    painter.drawRoundedRect(rect, px(16), px(16));
}

double WallWindow::pill(QPainter &painter, QPointF at, const QString &word, StatusKind shape,
                        Tone tone, double size) const
{
    painter.setFont(font(size));
    const double height = px(size * 1.9), glyph = px(size * 0.8);
    const double wide =
        px(36) + glyph + px(10) + QFontMetricsF(painter.font()).horizontalAdvance(word);
    const QRectF rect(at.x(), at.y() - height / 2, wide, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.background(tone));
    painter.drawRoundedRect(rect, height / 2, height / 2);
    painter.save();
    painter.translate(rect.left() + px(18), at.y() - glyph / 2);
    painter.scale(glyph / 12, glyph / 12);
    painter.fillPath(Theme::glyph(shape), m_theme.color(tone));
    painter.restore();
    painter.setPen(m_theme.colors().t1);
    painter.drawText(rect.adjusted(px(28) + glyph, 0, 0, 0), Qt::AlignVCenter, word);
    return wide;
}

void WallWindow::paintHead(QPainter &painter, const QRectF &rect) const
{
    const double middle = rect.center().y();
    painter.setFont(font(40, QFont::DemiBold));
    painter.setPen(m_theme.colors().t1);
    const QString clock = format::clockTime(m_wallMs);
    const double clockWidth = QFontMetricsF(painter.font()).horizontalAdvance(clock);
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, clock);
    painter.setFont(font(34, QFont::Bold));
    const QString name = displayText(m_fleet.name(), 80);
    const QFontMetricsF metrics(painter.font());
    const double room = std::max(px(100), rect.width() - clockWidth - px(900));
    const double width = std::min(metrics.horizontalAdvance(name) + px(2), room);
    text(painter, {rect.left(), rect.top(), width, rect.height()}, Qt::AlignVCenter, name);
    double x = rect.left() + width + px(16);
    const ShownHealth health = shownHealth(m_fleet);
    // What we reckon ourselves goes first where it differs; old data are no verdict at all.
    const Tone verdict = m_age > 0 ? Tone::Off : health.differs ? health.ownTone : health.tone;
    const QString word = m_age > 1        ? format::Unknown
                         : health.differs ? health.ownWord
                                          : health.word;
    x += pill(painter, {x, middle}, word, healthShape(verdict), verdict, 24) + px(16);
    const Tone tone = m_age == 0 ? Tone::Ok : m_age == 1 ? Tone::Warn : Tone::Bad;
    pill(painter, {x, middle}, connectionText(m_fleet.status(), m_nowMs), healthShape(tone), tone,
         20);
}

void WallWindow::paintTiles(QPainter &painter, const QRectF &rect) const
{
    struct Shown
    {
        QString key, value, unit;
        bool bad = false;
    };
    const Thresholds limits = m_fleet.limits();
    const MaybeInt waiting = m_fleet.tasksInQueues();
    const MaybeReal errors = m_fleet.errorRatePercent();
    MaybeReal slowest;
    bool high = false;
    for (int i = 0; i < m_fleet.queues()->rowCount(); ++i) {
        const QueueRow *row = m_fleet.queues()->row(i);
        high = high || waitingTasks(row->queue).value_or(0) > limits.queueHighTasks;
        const MaybeReal oldest = oldestSeconds(row->queue, m_nowMs);
        if (oldest && *oldest > slowest.value_or(-1))
            slowest = oldest;
    }
    const bool known = m_fleet.hasData();
    const Shown all[5] = {
        {tr("Active workers"),
         format::count(known ? MaybeInt(m_fleet.activeWorkers()) : MaybeInt()),
         known ? QStringLiteral("/ ") + format::count(m_fleet.workers()->rowCount()) : QString()},
        {tr("Tasks waiting"), format::count(waiting), {}, high},
        {tr("Per minute"), format::compact(m_fleet.throughputPerMinute()), {}},
        {tr("Error rate"),
         format::percent(errors),
         {},
         errors.value_or(0) > limits.degradedErrorPercent},
        {tr("Slowest queue"), format::duration(slowest), {}},
    };
    const double gap = px(22), width = (rect.width() - 4 * gap) / 5;
    for (int i = 0; i < 5; ++i) {
        const QRectF box(rect.left() + i * (width + gap), rect.top(), width, rect.height());
        card(painter, box);
        const QRectF inner = box.adjusted(px(25), px(20), -px(20), -px(14));
        painter.setPen(m_theme.colors().t1);
        painter.setFont(font(20));
        text(painter, inner, Qt::AlignTop, all[i].key);
        double size = 76;
        while (size > 30 && QFontMetricsF(font(size, QFont::Bold)).horizontalAdvance(all[i].value) +
                                    QFontMetricsF(font(30)).horizontalAdvance(all[i].unit) +
                                    px(12) >
                                inner.width())
            size -= 4;
        painter.setFont(font(size, QFont::Bold));
        if (all[i].bad && m_age == 0)
            painter.setPen(m_theme.color(Tone::Bad));
        painter.setOpacity(m_age > 0 ? 0.75 : 1);
        painter.drawText(inner, Qt::AlignBottom, all[i].value);
        const double used = QFontMetricsF(painter.font()).horizontalAdvance(all[i].value);
        painter.setPen(m_theme.colors().t1);
        painter.setFont(font(30, QFont::DemiBold));
        text(painter, inner.adjusted(used + px(10), 0, 0, -px(8)), Qt::AlignBottom, all[i].unit);
        painter.setOpacity(1);
    }
}

void WallWindow::paintHosts(QPainter &painter, const QRectF &rect)
{
    card(painter, rect);
    QRectF inner = rect.adjusted(px(20), px(18), -px(20), -px(14));
    painter.setFont(font(20));
    painter.setPen(m_theme.colors().t1);
    text(painter, inner, Qt::AlignTop, tr("Workers by host"));
    inner.setTop(inner.top() + px(44));
    const double head = px(104), gapRatio = 0.18, hostGap = px(8);
    const double least = px(6), line = px(30);
    const auto heightAt = [&](double tile, size_t hosts) {
        const int columns = std::max(1, int((inner.width() - head) / tile));
        double height = 0;
        for (size_t i = 0; i < hosts; ++i)
            height += std::max(line, std::ceil(double(m_hosts[i].kinds.size()) / columns) * tile) +
                      hostGap;
        return height;
    };
    double tile = px(40);
    while (tile > least && heightAt(tile, m_hosts.size()) > inner.height())
        tile -= px(1);
    const bool folds = heightAt(tile, m_hosts.size()) > inner.height();
    const double bottom = inner.bottom() - (folds ? px(34) : 0);
    const int columns = std::max(1, int((inner.width() - head) / tile));
    double y = inner.top();
    size_t shown = 0;
    for (; shown < m_hosts.size(); ++shown) {
        const Host &host = m_hosts[shown];
        const double height = std::max(line, std::ceil(double(host.kinds.size()) / columns) * tile);
        if (y + height > bottom)
            break;
        painter.setPen(m_theme.colors().t1);
        painter.setFont(font(18));
        text(painter, {inner.left(), y, head - px(10), line}, Qt::AlignVCenter,
             host.name.isEmpty() ? format::Unknown : displayText(host.name, 80));
        painter.setPen(Qt::NoPen);
        painter.setOpacity(m_age > 0 ? 0.5 : 1);
        const double side = tile * (1 - gapRatio);
        for (size_t i = 0; i < host.kinds.size(); ++i) {
            painter.setBrush(m_theme.color(Theme::tone(host.kinds[i])));
            painter.drawRoundedRect(QRectF(inner.left() + head + double(i % columns) * tile,
                                           y + double(i / columns) * tile, side, side),
                                    side / 7, side / 7);
        }
        painter.setOpacity(1);
        y += height + hostGap;
    }
    m_folded = int(m_hosts.size() - shown);
    painter.setPen(m_theme.colors().t1);
    painter.setFont(font(20));
    if (m_folded > 0)
        text(painter, inner, Qt::AlignBottom, tr("and %L1 more hosts").arg(m_folded));
    else if (m_hosts.empty())
        text(painter, inner, Qt::AlignCenter, tr("No workers are known"));
}

void WallWindow::paintAlerts(QPainter &painter, const QRectF &rect, double size) const
{
    card(painter, rect);
    QRectF inner = rect.adjusted(px(25), px(18), -px(25), -px(14));
    painter.setFont(font(20));
    painter.setPen(m_theme.colors().t1);
    text(painter, inner, Qt::AlignTop, tr("Needs attention"));
    inner.setTop(inner.top() + px(44));
    const int rows = m_fleet.alerts()->rowCount();
    const double height = px(size * 3.5);
    const int fit = std::max(1, int((inner.height() - px(34)) / height));
    for (int i = 0; i < std::min(rows, fit); ++i) {
        const Alert &alert = *m_fleet.alerts()->alert(i);
        const QRectF row(inner.left(), inner.top() + i * height, inner.width(), height);
        const double glyph = px(size);
        painter.save();
        painter.translate(row.left(), row.center().y() - glyph / 2);
        painter.scale(glyph / 12, glyph / 12);
        painter.fillPath(Theme::glyph(alert.kind), m_theme.color(Theme::tone(alert.severity)));
        painter.restore();
        painter.setPen(m_theme.colors().t1);
        painter.setFont(font(size * 0.9));
        const QString age = format::age(double(m_wallMs - alert.sinceMs) / 1000);
        const double ageWidth = QFontMetricsF(painter.font()).horizontalAdvance(age) + px(16);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, age);
        const QRectF words =
            row.adjusted(glyph + px(14), px(size * 0.3), -ageWidth, -px(size * 0.3));
        text(painter, words, Qt::AlignBottom, displayText(alert.detail, 200));
        painter.setFont(font(size, QFont::DemiBold));
        text(painter, words, Qt::AlignTop, displayText(alert.text, 200));
    }
    painter.setFont(font(20));
    painter.setPen(m_theme.colors().t1);
    const qsizetype more = m_fleet.alerts()->openCount() - std::min(rows, fit);
    if (rows == 0)
        text(painter, inner, Qt::AlignCenter,
             m_age > 0 ? tr("Not known: data are old") : tr("Nothing needs attention"));
    else if (more > 0)
        text(painter, inner, Qt::AlignBottom, tr("and %L1 more").arg(more));
}

void WallWindow::paintQueues(QPainter &painter, const QRectF &rect) const
{
    card(painter, rect);
    const QRectF inner = rect.adjusted(px(25), px(18), -px(25), -px(14));
    std::vector<const QueueRow *> rows;
    for (int i = 0; i < m_fleet.queues()->rowCount(); ++i)
        rows.push_back(m_fleet.queues()->row(i));
    const double height = px(84);
    const size_t fit = std::min(rows.size(), size_t(std::max(1.0, inner.height() / height - 0.5)));
    const auto waits = [](const QueueRow *row) { return waitingTasks(row->queue).value_or(-1); };
    std::partial_sort(rows.begin(), rows.begin() + qptrdiff(fit), rows.end(),
                      [&](auto *one, auto *other) { return waits(one) > waits(other); });
    const double limit = std::max<double>(1, double(m_fleet.limits().queueHighTasks));
    painter.setOpacity(m_age > 0 ? 0.75 : 1);
    for (size_t i = 0; i < fit; ++i) {
        const QRectF row(inner.left(), inner.top() + double(i) * height, inner.width(), height);
        painter.setFont(font(30, QFont::DemiBold));
        painter.setPen(m_theme.colors().t1);
        const double half = row.width() / 2;
        text(painter, row.adjusted(0, 0, -half, -px(24)), Qt::AlignVCenter,
             displayText(rows[i]->queue.name, 80));
        text(painter, row.adjusted(half, 0, 0, -px(24)), Qt::AlignRight | Qt::AlignVCenter,
             format::count(waitingTasks(rows[i]->queue)));
        const QRectF bar(row.left(), row.bottom() - px(24), row.width(), px(12));
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colors().bg3);
        painter.drawRect(bar);
        const double part = std::clamp(double(waits(rows[i])) / limit, 0.0, 1.0);
        painter.setBrush(part < 1 ? m_theme.colors().s1 : m_theme.color(Tone::Bad));
        painter.drawRect(QRectF(bar.topLeft(), QSizeF(bar.width() * part, bar.height())));
    }
    painter.setOpacity(1);
    painter.setFont(font(20));
    painter.setPen(m_theme.colors().t1);
    if (rows.empty())
        text(painter, inner, Qt::AlignCenter, tr("No queues are known"));
    else if (rows.size() > fit)
        text(painter, inner, Qt::AlignBottom, tr("and %L1 more queues").arg(rows.size() - fit));
}

void WallWindow::paintClock(QPainter &painter, const QRectF &rect) const
{
    painter.setPen(m_theme.colors().t1);
    painter.setFont(font(260, QFont::DemiBold));
    text(painter, rect, Qt::AlignCenter, format::clockTime(m_wallMs));
}

void WallWindow::paintPage(QPainter &painter, const QRectF &rect)
{
    switch (m_page) {
    case WallPage::Heat: return paintHosts(painter, rect);
    case WallPage::Queues: return paintQueues(painter, rect);
    case WallPage::Alerts: return paintAlerts(painter, rect, isTrouble() ? 48 : 32);
    case WallPage::Clock: return paintClock(painter, rect);
    default: break;
    }
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
    painter.fillRect(rect(), m_theme.colors().bg0);
    m_unit = std::min(height() / 1080.0, width() / 1280.0) * m_place.scalePercent / 100;
    // A few pixels each minute, so that nothing burns in.
    const int minute = int(m_wallMs / 60'000 % 8);
    const double shift = px(2);
    painter.translate((minute % 4 - 1.5) * shift, (minute / 4 - 0.5) * shift);
    QRectF room = QRectF(rect()).adjusted(px(44), px(30), -px(44), -px(30));
    if (!m_ageText.isEmpty()) {
        const QRectF band(room.left(), room.top(), room.width(), px(90));
        const Tone tone = m_age > 1 ? Tone::Bad : Tone::Warn;
        painter.setPen(QPen(m_theme.color(tone), px(4)));
        painter.setBrush(m_theme.background(tone));
        painter.drawRoundedRect(band, px(16), px(16));
        painter.setPen(m_theme.colors().t1);
        painter.setFont(font(48, QFont::Bold));
        text(painter, band.adjusted(px(25), 0, -px(25), 0), Qt::AlignCenter, m_ageText);
        room.setTop(band.bottom() + px(16));
    }
    paintHead(painter, {room.left(), room.top(), room.width(), px(68)});
    const QRectF foot(room.left(), room.bottom() - px(28), room.width(), px(28));
    painter.save();
    paintPage(painter, room.adjusted(0, px(88), 0, -px(50)));
    painter.restore();
    painter.setPen(m_theme.colors().t1);
    painter.setFont(font(18));
    text(painter, foot, Qt::AlignVCenter, m_foot);
    const qint64 ageMs = m_fleet.dataAgeMs(m_nowMs);
    text(painter, foot, Qt::AlignRight | Qt::AlignVCenter,
         ageMs < 0 ? tr("no data yet") : tr("data %1 old").arg(format::age(double(ageMs) / 1000)));
    painter.resetTransform();
    if (m_place.isDimmedAt(QDateTime::fromMSecsSinceEpoch(m_wallMs).time()))
        painter.fillRect(rect(), QColor(0, 0, 0, m_place.dimPercent * 255 / 100));
    if (m_hold.isActive()) {
        const double part = 1 - double(m_hold.remainingTime()) / HoldMs;
        painter.fillRect(QRectF(0, 0, width() * part, px(16)), m_theme.colors().accent);
    }
}

} // namespace qd
