// SPDX-License-Identifier: GPL-3.0-or-later
// The workers of a wall: by host, each a tile; few of them, each a card.
#include "fleet.h"
#include "format.h"
#include "statuswords.h"
#include "text.h"
#include "wallwindow.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace qd {

namespace {

constexpr size_t FewWorkers = 12;                      ///< have names on a wall
constexpr double TileMost = 64, TileLeast = 7;         ///< with its gap
constexpr double HostHead = 104, HostGap = 8, HostLine = 26, ColumnGap = 28;
constexpr double ShapeLeast = 20;                      ///< a tile that has room for a shape

QColor stepBack(const QColor &color, const QColor &ground, double share)
{
    const auto part = [share](int a, int b) { return int(std::lround(share * a + (1 - share) * b)); };
    return {part(color.red(), ground.red()), part(color.green(), ground.green()),
            part(color.blue(), ground.blue())};
}

} // namespace

/// What is well steps back, what is not stands out; old data have no colours to rely on.
QColor WallWindow::fill(StatusKind kind) const
{
    const Tone tone = Theme::tone(kind);
    const QColor color = m_theme.color(tone);
    if (m_age > 0)
        return stepBack(color, m_far.colors().bg2, 0.4);
    return tone == Tone::Ok ? stepBack(color, m_far.colors().bg2, 0.75) : color;
}

/// The columns that make the tiles largest; where nothing fits, those that show the most hosts.
WallWindow::HostPlan WallWindow::planHosts(const QRectF &rect) const
{
    constexpr int MostColumns = 6;
    const auto fitting = [&](int columns, double tile) {
        const double wide = (rect.width() - (columns - 1) * px(ColumnGap)) / columns;
        const int across = int((wide - px(HostHead)) / tile);
        if (across < 1)
            return size_t(0);
        double y = 0;
        int column = 0;
        for (size_t i = 0; i < m_hosts.size(); ++i) {
            const double lines = std::ceil(double(m_hosts[i].workers.size()) / across);
            const double high = std::max(px(HostLine), lines * tile) + px(HostGap);
            if (y > 0 && y + high > rect.height() + px(HostGap)) {
                ++column;
                y = 0;
            }
            if (column >= columns || high > rect.height() + px(HostGap))
                return i;
            y += high;
        }
        return m_hosts.size();
    };
    HostPlan best;
    for (int columns = 1; columns <= MostColumns; ++columns) {
        double tile = px(TileLeast), most = px(TileMost);
        const size_t shown = fitting(columns, tile);
        while (shown == m_hosts.size() && most - tile > px(1)) {
            const double tried = (tile + most) / 2;
            (fitting(columns, tried) == m_hosts.size() ? tile : most) = tried;
        }
        if (shown > best.shown || (shown == best.shown && tile > best.tile * 1.05))
            best = {columns, tile, shown};
    }
    return best;
}

void WallWindow::paintHost(QPainter &painter, const Host &host, const QRectF &rect,
                           double tile) const
{
    const QRectF name(rect.left(), rect.top(), px(HostHead) - px(10), px(HostLine));
    painter.setPen(m_far.colors().t1);
    painter.setFont(font(18));
    text(painter, name, Qt::AlignVCenter,
         host.name.isEmpty() ? format::Unknown : displayText(host.name, 80));
    if (rect.height() >= px(2 * HostLine)) {
        painter.setPen(m_far.colors().t2);
        text(painter, name.translated(0, px(HostLine) * 0.9), Qt::AlignVCenter,
             format::count(qint64(host.workers.size())));
    }
    const int across = std::max(1, int((rect.width() - px(HostHead)) / tile));
    const double side = tile * (tile > px(16) ? 0.86 : 0.82), inset = side * 0.24;
    const QColor &dark = m_far.isDark() ? m_far.colors().bg0 : m_far.colors().t1;
    const QColor &light = m_far.isDark() ? m_far.colors().t1 : m_far.colors().bg0;
    for (size_t i = 0; i < host.workers.size(); ++i) {
        const QRectF box(rect.left() + px(HostHead) + double(int(i) % across) * tile,
                         rect.top() + double(int(i) / across) * tile, side, side);
        const StatusKind kind = host.workers[i].kind;
        const QColor ground = fill(kind);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(box, side / 7, side / 7);
        // A plain tile is one that works.
        if (side >= px(ShapeLeast) && Theme::tone(kind) != Tone::Ok)
            glyph(painter, box.adjusted(inset, inset, -inset, -inset), kind,
                  contrast(dark, ground) > contrast(light, ground) ? dark : light);
    }
}

/// So few that each has its name.
void WallWindow::paintFewWorkers(QPainter &painter, const QRectF &rect) const
{
    std::vector<HostWorker> all;
    for (const Host &host : m_hosts)
        all.insert(all.end(), host.workers.begin(), host.workers.end());
    const double gap = px(16);
    const int count = int(all.size());
    const int columns = count <= 3 ? 1 : count <= 8 ? 2 : 3;
    const int lines = (count + columns - 1) / columns;
    const double wide = (rect.width() - (columns - 1) * gap) / columns;
    const double high = (rect.height() - (lines - 1) * gap) / lines;
    const double grow = std::clamp(std::min(high / px(110), wide / px(380)), 0.7, 2.0);
    for (int i = 0; i < count; ++i) {
        const WorkerRow *row = m_fleet.workers()->row(all[size_t(i)].row);
        if (!row)
            continue;
        const QRectF box(rect.left() + (i % columns) * (wide + gap),
                         rect.top() + (i / columns) * (high + gap), wide, high);
        const Tone tone = m_age > 0 ? Tone::Off : Theme::tone(row->kind);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_far.background(tone));
        painter.drawRoundedRect(box, px(12), px(12));
        const double side = px(44 * grow);
        glyph(painter, {box.left() + px(28), box.center().y() - side / 2, side, side}, row->kind,
              m_theme.color(tone));
        const double middle = box.center().y(), half = px(34 * grow);
        const QRectF words(box.left() + px(28) + side + px(24), middle - half,
                           box.width() - side - px(76), 2 * half);
        painter.setPen(m_far.colors().t1);
        const QString name = shownName(row->worker, 80);
        double size = 30 * grow;
        while (size > 20 * grow && QFontMetricsF(font(size, QFont::DemiBold))
                                           .horizontalAdvance(name) > words.width())
            size -= grow;
        painter.setFont(font(size, QFont::DemiBold));
        text(painter, words, Qt::AlignTop, name);
        QStringList below{shownWord(row->kind, displayText(row->worker.status, 60)),
                          displayText(row->worker.host, 80)};
        below.removeAll(QString());
        painter.setPen(m_far.color(tone));
        painter.setFont(font(22 * grow));
        text(painter, words, Qt::AlignBottom, below.join(QStringLiteral(" · ")));
    }
}

void WallWindow::paintHosts(QPainter &painter, const QRectF &rect)
{
    card(painter, rect);
    m_folded = 0;
    QRectF inner = rect.adjusted(px(20), px(18), -px(20), -px(14));
    painter.setFont(font(20));
    painter.setPen(m_far.colors().t2);
    text(painter, inner, Qt::AlignTop, tr("Workers by host"));
    inner.setTop(inner.top() + px(44));
    if (m_hosts.empty())
        return nothing(painter, inner, StatusKind::Unavailable, Tone::Off,
                       tr("No workers are known"));
    if (m_workers <= FewWorkers)
        return paintFewWorkers(painter, inner);
    HostPlan plan = planHosts(inner);
    if (plan.shown < m_hosts.size()) {
        inner.setBottom(inner.bottom() - px(34));
        plan = planHosts(inner);
    }
    const double wide = (inner.width() - (plan.columns - 1) * px(ColumnGap)) / plan.columns;
    const int across = std::max(1, int((wide - px(HostHead)) / plan.tile));
    double y = inner.top();
    int column = 0;
    for (size_t i = 0; i < plan.shown; ++i) {
        const double lines = std::ceil(double(m_hosts[i].workers.size()) / across);
        const double high = std::max(px(HostLine), lines * plan.tile);
        if (y > inner.top() && y + high > inner.bottom()) {
            ++column;
            y = inner.top();
        }
        paintHost(painter, m_hosts[i],
                  {inner.left() + column * (wide + px(ColumnGap)), y, wide, high}, plan.tile);
        y += high + px(HostGap);
    }
    m_folded = int(m_hosts.size() - plan.shown);
    if (m_folded == 0)
        return;
    const bool well = plan.shown > 0 && m_hosts[plan.shown].trouble == 0;
    painter.setPen(m_far.colors().t2);
    painter.setFont(font(20));
    text(painter, {inner.left(), inner.bottom() + px(6), inner.width(), px(28)}, Qt::AlignVCenter,
         well ? tr("and %L1 more hosts, all well").arg(m_folded)
              : tr("and %L1 more hosts").arg(m_folded));
}

} // namespace qd
