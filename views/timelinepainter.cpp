// SPDX-License-Identifier: GPL-3.0-or-later
// How a timeline is drawn: names, bars, marks. The axis and what lies over all lanes is in
// timelinepainter_axis.cpp, cron lanes in timelinepainter_cron.cpp.
#include "timelinepainter.h"

#include "cronmodel.h"
#include "cronwords.h"
#include "fleet.h"
#include "format.h"
#include "grouphead.h"
#include "jobmemory.h"
#include "text.h"
#include "textlabel.h"

#include <QScrollBar>
#include <QStyle>
#include <cmath>

namespace qd {

namespace {

QColor mixedColors(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int x, int y) { return int(x * share + y * (1 - share) + 0.5); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

} // namespace

void TimelineView::paintEvent(QPaintEvent *event)
{
    layOutIfOld();
    m_paintedSpan = deviceSpan();
    QPainter painter(viewport());
    TimelinePainter(*this, painter, event->rect()).paint();
}

TimelinePainter::TimelinePainter(TimelineView &view, QPainter &painter, const QRect &exposed)
    : m_view(view)
    , m_painter(painter)
    , m_theme(view.m_theme)
    , m_colors(view.m_theme.colors())
    , m_exposed(exposed)
    , m_lanesRect(view.lanesRect())
    , m_span(view.deviceSpan())
    , m_dpr(view.devicePixelRatioF())
    , m_small(view.m_theme.font(11))
{
}

double TimelinePainter::x(qint64 ms) const
{
    return m_lanesRect.left() + m_span.xOf(ms) / m_dpr;
}

void TimelinePainter::text(const QRect &room, const QString &words, const QFont &font,
                           const QColor &color, Qt::TextElideMode elide, Qt::Alignment align)
{
    if (room.width() < 8 || words.isEmpty())
        return;
    m_painter.setFont(font);
    m_painter.setPen(color);
    const QString shown = QFontMetrics(font).elidedText(words, elide, room.width());
    m_painter.drawText(room, int(Qt::AlignVCenter | align | Qt::AlignAbsolute) | textFlags(shown),
                       shown);
}

void TimelinePainter::paint()
{
    m_painter.fillRect(m_exposed, m_colors.bg2);
    const QRect below = m_exposed.intersected(
        QRect(0, m_view.axisHeight(), m_view.viewport()->width(), m_lanesRect.height()));
    if (below.isValid() && m_view.m_lanes.count() > 0) {
        m_painter.save();
        m_painter.setClipRect(below);
        paintBeyond();
        int lane = std::max(0, m_view.laneAt(std::max(below.top(), m_view.axisHeight())));
        for (; lane < m_view.m_lanes.count(); ++lane) {
            if (m_view.laneRect(lane).top() > below.bottom())
                break;
            paintLane(lane);
        }
        paintGaps();
        paintNow();
        if (const int sticky = m_view.stickyHead(); sticky >= 0) {
            QRect row = m_view.laneRect(sticky);
            row.moveTop(m_view.axisHeight());
            paintHead(sticky, row, true);
        }
        m_painter.restore();
    }
    if (m_exposed.top() < m_view.axisHeight())
        paintAxis();
    if (m_view.hasFocus() && m_view.m_keyboard) {
        m_painter.setPen(m_colors.accent);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(m_view.viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void TimelinePainter::paintLane(int lane)
{
    const QRect row = m_view.laneRect(lane);
    ++m_view.m_paintedLanes;
    m_view.m_states[size_t(lane)] = m_view.stateOf(lane);
    if (m_view.m_lanes.at(lane).isHead())
        return paintHead(lane, row, false);
    const QString key = m_view.m_lanes.keyOf(lane);
    if (key == m_view.m_hovered.lane || key == m_view.m_current.lane) {
        QColor ground = m_colors.bg3;
        ground.setAlphaF(key == m_view.m_current.lane ? 1.0F : 0.55F);
        m_painter.fillRect(row, ground);
    }
    m_painter.fillRect(row.left(), row.bottom(), row.width(), 1, m_colors.line);
    paintName(lane, row);
    m_painter.save();
    m_painter.setClipRect(row.intersected(m_lanesRect).intersected(m_exposed));
    m_painter.setOpacity(freshnessOpacity(m_view.m_dimmed));
    if (m_view.m_lanes.at(lane).kind == TimelineLane::Cron)
        paintCrons(lane, row);
    else
        paintJobs(lane, row);
    m_painter.restore();
}

void TimelinePainter::paintHead(int lane, const QRect &row, bool sticky)
{
    m_painter.fillRect(row, sticky ? m_colors.bg3 : mixedColors(m_colors.bg3, m_colors.bg2, 0.5));
    m_painter.fillRect(row.left(), row.bottom(), row.width(), 1, m_colors.line);
    const QRect room = row.adjusted(scaled(m_theme, 8), 0, -scaled(m_theme, 8), 0);
    const bool hovered = m_view.m_hovered.lane == m_view.m_lanes.keyOf(lane);
    if (const OrderGroup *group = m_view.m_lanes.group(lane)) {
        paintGroupHead(m_painter, m_theme, room, m_view.layoutDirection(), *group, hovered);
    } else {
        OrderGroup plain;
        const bool crons = m_view.m_lanes.at(lane).kind == TimelineLane::CronHead;
        plain.label = crons ? TimelineView::tr("Cron jobs") : TimelineView::tr("No longer listed");
        plain.collapsed = m_view.m_lanes.isClosed(lane);
        plain.count = crons ? m_view.m_lanes.cronCount() : m_view.m_lanes.goneCount();
        paintGroupHead(m_painter, m_theme, room, m_view.layoutDirection(), plain, hovered);
    }
    if (m_view.m_current.lane == m_view.m_lanes.keyOf(lane)) {
        m_painter.setPen(m_colors.accent);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(row.adjusted(0, 0, -1, -1));
    }
}

void TimelinePainter::paintName(int lane, const QRect &row)
{
    const Qt::LayoutDirection direction = m_view.layoutDirection();
    const QRect names(m_view.isMirrored() ? m_lanesRect.right() + 1 : 0, row.top(),
                      m_view.nameWidth(), row.height());
    if (!names.intersects(m_exposed))
        return;
    const QRect room = names.adjusted(scaled(m_theme, 10), 0, -scaled(m_theme, 10), 0);
    const int glyph = scaled(m_theme, 9), gap = scaled(m_theme, 7);
    StatusKind shape = StatusKind::Unavailable;
    Tone tone = Tone::Off;
    QString name, second;
    if (const WorkerRow *worker = m_view.m_lanes.worker(lane)) {
        shape = worker->kind;
        tone = Theme::tone(worker->kind);
        name = shownName(worker->worker, 120);
    } else if (const CronJob *job = m_view.m_lanes.cron(lane)) {
        const CronRun *trouble = cronTrouble(*job);
        const bool missed = trouble && trouble->outcome == CronOutcome::Missed;
        shape = !trouble ? StatusKind::Running : missed ? StatusKind::Stale : StatusKind::Error;
        tone = Theme::tone(shape);
        name = qd::displayText(job->name, 120);
        second = cronSchedule(*job).words;
    } else {
        name = qd::displayText(m_view.m_fleet.jobs()->laneName(m_view.m_lanes.at(lane).index), 120);
    }
    const QRect box = QStyle::visualRect(
        direction, room, QRect(room.left(), room.center().y() - glyph / 2, glyph, glyph));
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.translate(box.topLeft());
    m_painter.scale(glyph / 12.0, glyph / 12.0);
    m_painter.fillPath(Theme::glyph(shape), m_theme.color(tone));
    m_painter.restore();
    const bool chosen = m_view.m_current.lane == m_view.m_lanes.keyOf(lane);
    const QFont font = m_theme.font(12, chosen ? QFont::DemiBold : QFont::Normal);
    const int first = QFontMetrics(font).height(), below = QFontMetrics(m_small).height();
    const bool two = !second.isEmpty() && row.height() >= first + below;
    const QRect words = QStyle::visualRect(direction, room, room.adjusted(glyph + gap, 0, 0, 0));
    const Qt::Alignment side = QStyle::visualAlignment(direction, Qt::AlignLeft);
    QRect line = words;
    if (two) {
        line = QRect(words.left(), words.top() + (words.height() - first - below) / 2,
                     words.width(), first);
        text({line.left(), line.bottom() + 1, line.width(), below}, second, m_small, m_colors.t3,
             Qt::ElideRight, side);
    }
    text(line, name, font, m_colors.t1, Qt::ElideMiddle, side);
}

QRect TimelinePainter::barsOf(const QRect &row) const
{
    const int height = m_view.barHeight();
    return {m_lanesRect.left(), row.top() + (row.height() - 1 - height) / 2, m_lanesRect.width(),
            height};
}

void TimelinePainter::paintJobs(int lane, const QRect &row)
{
    const JobLane *jobs = m_view.jobsOf(lane);
    if (!jobs)
        return;
    const QRect bars = barsOf(row);
    for (const LaneMark &mark : jobs->marks()) {
        if (mark.kind == MarkKind::Paused)
            paintBand(mark, bars, *jobs);
    }
    lanePieces(*jobs, m_span, m_view.barsNowMs(), m_view.m_pieces);
    if (!m_view.m_pieces.empty()) {
        m_view.m_strip.begin(m_span.width, int(std::lround(bars.height() * m_dpr)),
                             3 * m_theme.scale() * m_dpr, m_dpr);
        paintBars(*jobs);
        m_painter.drawImage(bars.topLeft(), m_view.m_strip.image());
    }
    for (const LaneMark &mark : jobs->marks()) {
        if (mark.kind == MarkKind::Silent)
            paintBand(mark, bars, *jobs);
    }
    paintMarks(*jobs, bars);
    paintChoice(lane, *jobs, bars);
}

/// What went wrong comes last, over all else, and never so thin that it is not seen.
void TimelinePainter::paintBars(const JobLane &jobs)
{
    const std::vector<LanePiece> &pieces = m_view.m_pieces;
    const QColor bad = m_theme.color(Tone::Bad),
                 off = mixedColors(m_theme.color(Tone::Off), m_colors.bg2, 0.6);
    const QColor good[3] = {mixedColors(m_colors.s1, m_colors.bg2, 0.62),
                            mixedColors(m_colors.s1, m_colors.bg2, 0.76),
                            mixedColors(m_colors.s1, m_colors.bg2, 0.92)};
    const QColor cron = m_theme.color(Tone::Ok);
    const auto colorOf = [&](const LanePiece &piece) {
        switch (piece.state) {
        case BarState::Failed:
        case BarState::Cut: return bad;
        case BarState::Held: return m_theme.color(Tone::Stale);
        case BarState::Ended:
        case BarState::Unknown: return off;
        case BarState::Running:
        case BarState::Succeeded: break;
        }
        if (piece.bar < 0)
            return good[1];
        const JobBar &bar = jobs.bars()[size_t(piece.bar)];
        if (bar.flags & JobBar::Cron)
            return cron;
        return piece.state == BarState::Running ? m_colors.s1 : good[bar.job % 3];
    };
    const int least = std::max(2, int(std::lround(3 * m_dpr)));
    // Who is paused does not work on what it holds.
    const LaneMark *paused = jobs.openSpan(MarkKind::Paused);
    const int pausedFrom = paused ? int(m_span.xOf(paused->fromMs)) : m_span.width;
    for (size_t i = 0; i < pieces.size(); ++i) {
        const LanePiece &piece = pieces[i];
        const bool merged = piece.bar < 0 || piece.to - piece.from <= 1;
        if (piece.trouble > 0 && !merged)
            continue;
        if (merged) {
            const bool isCron =
                piece.bar >= 0 && (jobs.bars()[size_t(piece.bar)].flags & JobBar::Cron);
            const bool quiet = piece.state == BarState::Ended || piece.state == BarState::Unknown;
            m_view.m_strip.column(piece.from,
                                  isCron  ? cron
                                  : quiet ? off
                                          : good[2],
                                  isCron ? 1 : 0.5 + 0.5 * double(piece.share),
                                  double(piece.trouble) / piece.count, bad);
            continue;
        }
        int to = piece.state == BarState::Running ? std::min(piece.to, pausedFrom) : piece.to;
        const bool touches = i + 1 < pieces.size() && pieces[i + 1].from == to;
        if (touches && to - piece.from > 2)
            --to; // two jobs, not one
        m_view.m_strip.bar(piece.from, to, colorOf(piece), piece.cutsIn,
                           piece.cutsOut || piece.state == BarState::Running);
    }
    for (const LanePiece &piece : pieces) {
        if (piece.trouble == 0)
            continue;
        const bool merged = piece.bar < 0 || piece.to - piece.from <= 1;
        if (!merged)
            m_view.m_strip.bar(piece.from, std::max(piece.to, piece.from + least), bad,
                               piece.cutsIn, piece.cutsOut);
        else if (piece.trouble == piece.count)
            m_view.m_strip.bar(piece.from, piece.from + least - 1, bad);
    }
}

} // namespace qd
