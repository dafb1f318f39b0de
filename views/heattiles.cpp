// SPDX-License-Identifier: GPL-3.0-or-later
#include "heattiles.h"

#include "format.h"
#include "workermodel.h"

#include <QPainter>

#include <cmath>

namespace qd {

namespace {

constexpr HeatTiles::Look FigureLook = 0x100; ///< above: by a figure
constexpr int NoMark = 15;
constexpr int LeastGlyph = 8, LeastQuietGlyph = 18; ///< sides of tiles in which a shape is seen

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int x, int y) { return int(std::lround(x + (y - x) * share)); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

/// Where nothing is wrong a tile is quiet, so that the others are seen.
bool isQuiet(StatusKind kind)
{
    return kind == StatusKind::Running || kind == StatusKind::Idle;
}

} // namespace

QLatin1StringView heatWord(HeatBy by)
{
    switch (by) {
    case HeatBy::Status: return QLatin1StringView("status");
    case HeatBy::ErrorRate: return QLatin1StringView("errors");
    case HeatBy::Memory: return QLatin1StringView("memory");
    case HeatBy::Seen: return QLatin1StringView("seen");
    case HeatBy::Queue: return QLatin1StringView("queue");
    }
    return {};
}

HeatBy heatByOf(const QString &word)
{
    for (const HeatBy by : AllHeatBy) {
        if (heatWord(by) == word)
            return by;
    }
    return HeatBy::Status;
}

HeatTiles::HeatTiles(const Theme &theme)
    : m_theme(theme)
{
}

void HeatTiles::setShape(int side, int gap, double dpr, double opacity)
{
    if (side == m_side && gap == m_gap && qFuzzyCompare(dpr, m_dpr) &&
        qFuzzyCompare(opacity, m_opacity))
        return;
    m_side = side;
    m_gap = gap;
    m_margin = qMax(1, (gap + 1) / 2);
    m_dpr = dpr;
    m_opacity = opacity;
    forget();
}

void HeatTiles::setHighest(double highest)
{
    // 1, 2 or 5 times a power of ten: it changes seldom, and reads well.
    const double power = std::pow(10, std::floor(std::log10(qMax(highest, 1e-3))));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (power * factor >= highest * 0.999999) {
            m_highest = power * factor;
            return;
        }
    }
}

MaybeReal HeatTiles::figureOf(const WorkerRow &row, qint64 nowMs) const
{
    switch (m_by) {
    case HeatBy::Status: break;
    case HeatBy::ErrorRate: return errorPercent(row.worker);
    case HeatBy::Memory: return row.worker.memoryMb;
    case HeatBy::Seen: return lastSeenSeconds(row.worker, nowMs);
    case HeatBy::Queue:
        return row.worker.queueSize ? MaybeReal(double(*row.worker.queueSize)) : std::nullopt;
    }
    return std::nullopt;
}

QString HeatTiles::figureText(double figure) const
{
    switch (m_by) {
    case HeatBy::Status: break;
    case HeatBy::ErrorRate: return format::percent(figure);
    case HeatBy::Memory: return format::memory(figure);
    case HeatBy::Seen: return format::age(figure);
    case HeatBy::Queue: return format::compact(figure);
    }
    return {};
}

HeatTiles::Look HeatTiles::lookOf(const WorkerRow &row, qint64 nowMs) const
{
    if (m_by == HeatBy::Status)
        return Look(row.kind);
    const MaybeReal figure = figureOf(row, nowMs);
    // Small differences count where most figures are: near the bottom.
    const int step =
        !figure || std::isnan(*figure)
            ? Steps
            : qBound(0, int(std::sqrt(qMax(0.0, *figure) / m_highest) * Steps), Steps - 1);
    return Look(FigureLook + step * 16 + (isDown(row.kind) ? int(row.kind) : NoMark));
}

QColor HeatTiles::stepColor(int step) const
{
    const Colors &colors = m_theme.colors();
    if (step >= Steps)
        return mixed(colors.bg2, colors.line, 0.7);
    return mixed(colors.bg3, m_theme.color(Tone::Warn), 0.12 + 0.88 * step / (Steps - 1));
}

QColor HeatTiles::colorOf(Look look) const
{
    if (look >= FigureLook)
        return stepColor((look - FigureLook) / 16);
    const auto kind = StatusKind(look);
    const QColor color = m_theme.color(Theme::tone(kind));
    return isQuiet(kind) ? mixed(color, m_theme.colors().bg2, 0.42) : color;
}

const QPixmap &HeatTiles::face(Look look, bool chosen)
{
    QPixmap &face = m_faces[look * 2 + (chosen ? 1 : 0)];
    if (face.isNull())
        face = paintFace(look, chosen);
    return face;
}

QPixmap HeatTiles::paintFace(Look look, bool chosen) const
{
    const int margin = chosen ? m_margin : 0, side = m_side + 2 * margin;
    QPixmap pixmap(QSize(side, side) * m_dpr);
    pixmap.setDevicePixelRatio(m_dpr);
    const Colors &colors = m_theme.colors();
    pixmap.fill(chosen ? colors.accent : colors.bg2);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(m_opacity);
    painter.translate(margin, margin);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorOf(look));
    const double radius = m_side >= LeastGlyph ? m_side / 5.0 : 0;
    painter.drawRoundedRect(QRectF(0, 0, m_side, m_side), radius, radius);

    const int mark = look < FigureLook ? look : (look - FigureLook) % 16;
    if (mark == NoMark)
        return pixmap;
    const auto kind = StatusKind(mark);
    // Running is what has no mark, until there is plenty of room.
    if (kind == StatusKind::Running && m_side < LeastQuietGlyph)
        return pixmap;
    if (m_side < LeastGlyph) {
        if (isDown(kind)) {
            const int hole = qMax(1, m_side / 3);
            painter.fillRect((m_side - hole) / 2, (m_side - hole) / 2, hole, hole, colors.bg2);
        }
        return pixmap;
    }
    const double glyph = m_side >= LeastQuietGlyph ? m_side * 0.5 : m_side * 0.68;
    painter.translate((m_side - glyph) / 2, (m_side - glyph) / 2);
    painter.scale(glyph / 12, glyph / 12);
    painter.fillPath(Theme::glyph(kind), colors.bg2);
    return pixmap;
}

} // namespace qd
