// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelineminimap.h"

#include "fleet.h"
#include "format.h"
#include "jobmemory.h"
#include "textlabel.h"
#include "timelineview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <cmath>

namespace qd {

namespace {
constexpr qint64 MapMinuteMs = 60'000, MapLeastMs = 60 * MapMinuteMs;
}

TimelineMinimap::TimelineMinimap(Fleet &fleet, TimelineView &view, const Theme &theme,
                                 QWidget *parent)
    : QWidget(parent)
    , m_fleet(fleet)
    , m_view(view)
    , m_theme(theme)
{
    setAccessibleName(tr("All that is in memory, and which part of it is shown"));
    setToolTip(tr("All that is in memory; a click or drag moves what is shown"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&view, &TimelineView::windowChanged, this, qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize TimelineMinimap::sizeHint() const
{
    return {scaled(m_theme, 200), scaled(m_theme, 40)};
}

void TimelineMinimap::refresh()
{
    const qint64 minute = m_view.window().trueNowMs() / MapMinuteMs;
    const quint64 version = m_fleet.jobs()->version();
    if (version == m_version && minute == m_minute)
        return;
    m_version = version;
    m_minute = minute;
    update();
}

qint64 TimelineMinimap::fromMs() const
{
    const qint64 reach = m_fleet.jobs()->reachMs(), to = toMs();
    qint64 from = std::min(to - MapLeastMs, m_view.window().fromMs());
    if (reach > 0)
        from = std::min(from, reach);
    return std::max(from, to - TimeWindow::MostMs);
}

qint64 TimelineMinimap::toMs() const
{
    return std::max(m_view.window().trueNowMs(), m_view.window().toMs());
}

QRect TimelineMinimap::strip() const
{
    return {0, scaled(m_theme, 3), width(), height() - scaled(m_theme, 6)};
}

int TimelineMinimap::xOf(qint64 ms) const
{
    const qint64 from = fromMs(), all = std::max<qint64>(1, toMs() - from);
    return int(std::lround(double(ms - from) / double(all) * width()));
}

void TimelineMinimap::moveTo(double x)
{
    const qint64 from = fromMs(), all = std::max<qint64>(1, toMs() - from);
    m_view.showFrom(from + qint64(x / std::max(1, width()) * double(all)) - m_gripMs);
}

void TimelineMinimap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const TimeWindow &window = m_view.window();
    const double x = event->position().x();
    const int left = xOf(window.fromMs()), right = xOf(window.toMs());
    const qint64 from = fromMs(), all = std::max<qint64>(1, toMs() - from);
    const qint64 at = from + qint64(x / std::max(1, width()) * double(all));
    m_gripMs = x >= left && x <= right ? at - window.fromMs() : window.rangeMs() / 2;
    moveTo(x);
}

void TimelineMinimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        moveTo(event->position().x());
}

void TimelineMinimap::wheelEvent(QWheelEvent *event)
{
    QApplication::sendEvent(m_view.viewport(), event); // as over the lanes
}

void TimelineMinimap::paintEvent(QPaintEvent *)
{
    const Colors &colors = m_theme.colors();
    const JobMemory &memory = *m_fleet.jobs();
    QPainter painter(this);
    const QRect room = strip();
    painter.fillRect(room, colors.bg0);
    const qint64 from = fromMs(), to = toMs();
    // One column a pixel, or one a minute where that is wider.
    const double msPerPx = double(to - from) / std::max(1, width());
    const qint64 stepMs =
        std::max(MapMinuteMs, qint64(std::ceil(2 * msPerPx / double(MapMinuteMs))) * MapMinuteMs);
    quint32 most = 1;
    std::vector<std::tuple<qint64, quint32, quint32>> columns;
    for (qint64 at = from / stepMs * stepMs; at < to; at += stepMs) {
        quint32 done = 0, failed = 0;
        for (qint64 minute = at / MapMinuteMs; minute < (at + stepMs) / MapMinuteMs; ++minute) {
            const JobMemory::Minute one = memory.minute(minute);
            done += one.done;
            failed += one.failed;
        }
        if (done > 0)
            columns.emplace_back(at, done, failed);
        most = std::max(most, done);
    }
    QColor busy = colors.s1;
    busy.setAlphaF(0.7F);
    for (const auto &[at, done, failed] : columns) {
        const int left = xOf(at), right = std::max(left + 1, xOf(at + stepMs) - 1);
        // The root: a quiet hour is still seen beside a storm.
        const double share = std::sqrt(double(done) / most);
        const int height = std::max(1, int(std::lround(share * (room.height() - 2))));
        painter.fillRect(left, room.bottom() - height + 1, right - left, height, busy);
        if (failed > 0) {
            const int red =
                std::max(scaled(m_theme, 3), int(std::lround(double(failed) / done * height)));
            painter.fillRect(left, room.bottom() - red + 1, right - left, red,
                             m_theme.color(Tone::Bad));
        }
    }
    for (const MemoryGap &gap : memory.gaps()) {
        const int left = xOf(gap.fromMs);
        const int right = std::max(left + 1, gap.toMs > 0 ? xOf(gap.toMs) : width());
        QColor hatch = m_theme.color(gap.own ? Tone::Warn : Tone::Off);
        hatch.setAlphaF(0.35F);
        painter.fillRect(left, room.top(), right - left, room.height(), hatch);
    }
    if (const qint64 reach = memory.reachMs(); reach > from) {
        QColor shade = colors.bg2;
        shade.setAlphaF(0.75F);
        painter.fillRect(0, room.top(), xOf(reach), room.height(), shade);
        painter.setFont(m_theme.font(10.5));
        painter.setPen(colors.t3);
        const QString words = tr("memory reaches back to %1").arg(format::clockTime(reach));
        const QRect place = QRect(0, room.top(), xOf(reach), room.height())
                                .adjusted(scaled(m_theme, 8), 0, -scaled(m_theme, 8), 0);
        if (place.width() >= QFontMetrics(painter.font()).horizontalAdvance(words))
            painter.drawText(place, int(Qt::AlignVCenter | Qt::AlignLeft), words);
    }
    const TimeWindow &window = m_view.window();
    const QRectF shown(xOf(window.fromMs()) + 0.5, room.top() - 1.5,
                       std::max(3, xOf(window.toMs()) - xOf(window.fromMs())) - 1,
                       room.height() + 2);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = colors.accent;
    veil.setAlphaF(0.10F);
    painter.setBrush(veil);
    painter.setPen(QPen(colors.accent, 1.4));
    painter.drawRoundedRect(shown, 3, 3);
}

} // namespace qd
