// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a wall that are painted here: figures, alerts, queues, the clock.
#include "fleet.h"
#include "format.h"
#include "text.h"
#include "wallwindow.h"

#include <QPainter>

#include <algorithm>

namespace qd {

namespace {

/// "2.4%" is a large "2.4" and a small "%", "6 m 12 s" a large "6" and a small "m 12 s".
std::pair<QString, QString> figureAndUnit(QString text)
{
    // Marks of direction, where the language has them, are for running text.
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    qsizetype at = 0;
    while (at < text.size() && (text.at(at).isNumber() || text.at(at).isPunct()) &&
           text.at(at) != QLatin1Char('%'))
        ++at;
    const QString unit = text.mid(at).trimmed();
    if (at == 0 ||
        (unit.size() == 1 && unit.at(0).isLetter() && !text.contains(QLatin1Char(' '))))
        return {text, {}}; // "41.2k"
    return {text.left(at), unit};
}

struct WallTile
{
    QString key, value, unit;
    Tone tone = Tone::Off; ///< Off: no threshold is passed
};

} // namespace

void WallWindow::paintTiles(QPainter &painter, const QRectF &rect) const
{
    const Thresholds limits = m_fleet.limits();
    const MaybeReal errors = m_fleet.errorRatePercent();
    MaybeReal slowest;
    // What is not current does not go on to count either.
    const qint64 asOfMs = m_age > 0 ? m_nowMs - m_fleet.dataAgeMs(m_nowMs) : m_nowMs;
    bool high = false;
    for (int i = 0; i < m_fleet.queues()->rowCount(); ++i) {
        const QueueRow *row = m_fleet.queues()->row(i);
        high = high || waitingTasks(row->queue).value_or(0) > limits.queueHighTasks;
        const MaybeReal oldest = oldestSeconds(row->queue, asOfMs);
        if (oldest && *oldest > slowest.value_or(-1))
            slowest = oldest;
    }
    const bool known = m_fleet.hasData();
    const auto [percent, percentUnit] = figureAndUnit(format::percent(errors));
    const auto [wait, waitUnit] = figureAndUnit(format::duration(slowest));
    const WallTile all[] = {
        {tr("Active workers"),
         format::count(known ? MaybeInt(m_fleet.activeWorkers()) : MaybeInt()),
         known ? QStringLiteral("/ ") + format::count(m_fleet.workers()->rowCount()) : QString()},
        {tr("Tasks waiting"), format::count(m_fleet.tasksInQueues()), {},
         high ? Tone::Warn : Tone::Off},
        {tr("Per minute"), format::compact(m_fleet.throughputPerMinute()), {}},
        {tr("Error rate"), percent, percentUnit,
         errors.value_or(0) > limits.degradedErrorPercent ? Tone::Bad : Tone::Off},
        {tr("Slowest queue"), wait, waitUnit},
    };
    constexpr int Count = int(std::size(all));
    const double gap = px(22), width = (rect.width() - (Count - 1) * gap) / Count;
    for (int i = 0; i < Count; ++i) {
        const WallTile &tile = all[i];
        const QRectF box(rect.left() + i * (width + gap), rect.top(), width, rect.height());
        card(painter, box);
        const QRectF inner = box.adjusted(px(25), px(18), -px(20), -px(12));
        painter.setPen(m_far.colors().t2);
        painter.setFont(font(20));
        text(painter, inner, Qt::AlignTop, tile.key);
        double size = 76;
        while (size > 30 && QFontMetricsF(font(size, QFont::Bold)).horizontalAdvance(tile.value) +
                                    QFontMetricsF(font(30)).horizontalAdvance(tile.unit) +
                                    px(12) >
                                inner.width())
            size -= 4;
        painter.setFont(font(size, QFont::Bold));
        const QFontMetricsF large(painter.font());
        const bool tells = tile.tone != Tone::Off && m_age == 0;
        painter.setPen(tells        ? m_far.color(tile.tone)
                       : m_age == 0 ? m_far.colors().t1
                                    : m_far.colors().t3); // old: dimmed, and still to be read
        const double base = inner.bottom() - large.descent() * 0.8;
        painter.drawText(QPointF(inner.left(), base), tile.value);
        const double used = large.horizontalAdvance(tile.value) + px(10);
        painter.setPen(m_far.colors().t2);
        painter.setFont(font(30, QFont::DemiBold));
        painter.drawText(QPointF(inner.left() + used, base),
                         QFontMetricsF(painter.font())
                             .elidedText(tile.unit, Qt::ElideRight, inner.width() - used));
    }
}

void WallWindow::paintAlerts(QPainter &painter, const QRectF &rect, double size,
                             size_t first) const
{
    card(painter, rect);
    QRectF inner = rect.adjusted(px(25), px(18), -px(25), -px(14));
    painter.setFont(font(20));
    painter.setPen(m_far.colors().t2);
    text(painter, inner, Qt::AlignTop, tr("Needs attention"));
    inner.setTop(inner.top() + px(44));
    if (m_alerts.empty()) {
        return m_age > 0 ? nothing(painter, inner, StatusKind::Unavailable, Tone::Off,
                                   tr("Not known: data are old"))
                         : nothing(painter, inner, StatusKind::Idle, Tone::Ok,
                                   tr("Nothing needs attention"));
    }
    const double height = px(size * 3.55), last = px(34);
    const size_t rows = m_alerts.size() - first;
    const qsizetype open = m_openAlerts - qsizetype(first);
    size_t fit = std::min(rows, size_t(std::max(1.0, inner.height() / height)));
    if (qsizetype(fit) < open)
        fit = std::min(fit, size_t(std::max(1.0, (inner.height() - last) / height)));
    for (size_t i = 0; i < fit; ++i) {
        const ShownAlert &shown = m_alerts[first + i];
        const Alert &alert = shown.alert;
        const QRectF row(inner.left(), inner.top() + double(i) * height, inner.width(), height);
        const Tone tone = Theme::tone(alert.severity);
        const double side = px(size * 0.92);
        glyph(painter, {row.left(), row.center().y() - side / 2, side, side}, alert.kind,
              m_theme.color(tone));
        painter.setPen(m_far.colors().t2);
        painter.setFont(font(size * 0.92));
        const QString age = format::age(double(m_wallMs - alert.sinceMs) / 1000);
        const double ageWidth = QFontMetricsF(painter.font()).horizontalAdvance(age) + px(16);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, age);
        const QRectF words =
            row.adjusted(side + px(14), px(size * 0.5), -ageWidth, -px(size * 0.5));
        painter.setFont(font(std::max(18.0, size * 0.76)));
        const QString where = shown.fleet.isEmpty()
                                  ? QString()
                                  : displayText(shown.fleet, 60) + QStringLiteral(" · ");
        text(painter, words, Qt::AlignBottom, where + displayText(alert.detail, 200));
        painter.setPen(m_far.colors().t1);
        painter.setFont(font(size, QFont::DemiBold));
        text(painter, words, Qt::AlignTop, displayText(alert.text, 200));
        painter.fillRect(QRectF(row.left(), row.bottom() - px(1), row.width(), px(1)),
                         m_far.colors().line);
    }
    const qsizetype more = open - qsizetype(fit);
    painter.setFont(font(20));
    painter.setPen(m_far.colors().t2);
    if (more > 0)
        text(painter, inner, Qt::AlignBottom, tr("and %L1 more").arg(more));
}

/// A new critical alert has the screen: as large as it can be, what else is open below it.
void WallWindow::paintTrouble(QPainter &painter, const QRectF &rect) const
{
    if (m_alerts.empty())
        return paintAlerts(painter, rect, 32);
    const Alert &alert = m_alerts.front().alert;
    const bool others = m_alerts.size() > 1;
    const QRectF box = others ? rect.adjusted(0, 0, 0, -rect.height() * 0.45) : rect;
    painter.setPen(QPen(m_theme.color(Tone::Bad), px(6)));
    painter.setBrush(m_far.background(Tone::Bad));
    painter.drawRoundedRect(box.adjusted(px(3), px(3), -px(3), -px(3)), px(16), px(16));
    const QRectF inner = box.adjusted(px(50), px(36), -px(50), -px(36));
    const double side = px(150);
    glyph(painter, {inner.left(), inner.center().y() - side / 2, side, side}, alert.kind,
          m_theme.color(Tone::Bad));
    const QRectF words = inner.adjusted(side + px(50), 0, 0, 0);
    const QString head = displayText(alert.text, 200);
    double size = 104;
    while (size > 48 &&
           QFontMetricsF(font(size, QFont::Bold)).horizontalAdvance(head) > words.width())
        size -= 4;
    painter.setPen(m_far.colors().t1);
    painter.setFont(font(size, QFont::Bold));
    text(painter, words.adjusted(0, 0, 0, -words.height() * 0.28), Qt::AlignVCenter, head);
    QStringList below{m_alerts.front().fleet, displayText(alert.detail, 200),
                      format::age(double(m_wallMs - alert.sinceMs) / 1000)};
    below.removeAll(QString());
    painter.setFont(font(44));
    text(painter, words.adjusted(0, words.height() * 0.5, 0, 0), Qt::AlignVCenter,
         below.join(QStringLiteral(" · ")));
    if (others)
        paintAlerts(painter, rect.adjusted(0, box.height() + px(22), 0, 0), 32, 1);
}

void WallWindow::paintQueues(QPainter &painter, const QRectF &rect) const
{
    card(painter, rect);
    const QRectF inner = rect.adjusted(px(25), px(22), -px(25), -px(18));
    std::vector<const QueueRow *> rows;
    for (int i = 0; i < m_fleet.queues()->rowCount(); ++i)
        rows.push_back(m_fleet.queues()->row(i));
    if (rows.empty())
        return nothing(painter, inner, StatusKind::Unavailable, Tone::Off,
                       tr("No queues are known"));
    // Few are taller, many stand in two columns.
    constexpr double Least = 84, Most = 230;
    const double last = px(34);
    const auto fits = [&](double room) { return size_t(std::max(1.0, room / px(Least))); };
    const size_t columns = rows.size() > fits(inner.height()) ? 2 : 1;
    const bool folds = rows.size() > columns * fits(inner.height());
    const double room = inner.height() - (folds ? last : 0);
    const size_t lines = std::min((rows.size() + columns - 1) / columns, fits(room));
    const size_t shown = std::min(rows.size(), lines * columns);
    const double height = std::min(room / double(lines), px(Most)), gap = px(60);
    const double wide = (inner.width() - double(columns - 1) * gap) / double(columns);
    const double grow = std::min(height / px(Least), 2.0);
    const auto waits = [](const QueueRow *row) { return waitingTasks(row->queue).value_or(-1); };
    std::partial_sort(rows.begin(), rows.begin() + qptrdiff(shown), rows.end(),
                      [&](auto *one, auto *other) { return waits(one) > waits(other); });
    const double limit = std::max<double>(1, double(m_fleet.limits().queueHighTasks));
    for (size_t i = 0; i < shown; ++i) {
        const QRectF row(inner.left() + double(i / lines) * (wide + gap),
                         inner.top() + double(i % lines) * height, wide, height);
        const QRectF words = row.adjusted(0, 0, 0, -px(28 * grow));
        const double part = std::clamp(double(waits(rows[i])) / limit, 0.0, 1.0);
        const bool high = part >= 1 && m_age == 0;
        const QString count = format::count(waitingTasks(rows[i]->queue));
        painter.setFont(font(30 * grow, QFont::Bold));
        const double countWidth = QFontMetricsF(painter.font()).horizontalAdvance(count);
        painter.setPen(high         ? m_far.color(Tone::Warn)
                       : m_age == 0 ? m_far.colors().t1
                                    : m_far.colors().t3);
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, count);
        const double side = high ? px(22 * grow) : 0;
        if (high)
            glyph(painter,
                  {words.right() - countWidth - side - px(12), words.center().y() - side / 2, side,
                   side},
                  StatusKind::Degraded, m_theme.color(Tone::Warn));
        painter.setPen(m_far.colors().t1);
        painter.setFont(font(26 * grow, QFont::DemiBold));
        text(painter, words.adjusted(0, 0, -countWidth - side - px(36), 0), Qt::AlignVCenter,
             displayText(rows[i]->queue.name, 80));
        const QRectF bar(row.left(), row.bottom() - px(28 * grow), row.width(), px(12 * grow));
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_far.colors().bg3);
        painter.drawRoundedRect(bar, px(4), px(4));
        painter.setBrush(part < 1 ? m_theme.colors().s1 : m_theme.color(Tone::Warn));
        painter.setOpacity(m_age > 0 ? 0.45 : 1);
        if (part > 0)
            painter.drawRoundedRect(QRectF(bar.topLeft(), QSizeF(bar.width() * part, bar.height())),
                                    px(4), px(4));
        painter.setOpacity(1);
    }
    painter.setFont(font(20));
    painter.setPen(m_far.colors().t2);
    if (folds)
        text(painter, inner, Qt::AlignBottom, tr("and %L1 more queues").arg(rows.size() - shown));
}

void WallWindow::paintClock(QPainter &painter, const QRectF &rect) const
{
    painter.setPen(m_far.colors().t1);
    painter.setFont(font(300, QFont::DemiBold));
    text(painter, rect, Qt::AlignCenter, format::clockTime(m_wallMs));
}

} // namespace qd
