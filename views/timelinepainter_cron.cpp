// SPDX-License-Identifier: GPL-3.0-or-later
// Cron lanes: runs with their length, what was late, failed or did not come, what comes next.
#include "cronmodel.h"
#include "fleet.h"
#include "jobmemory.h"
#include "textlabel.h"
#include "timelinepainter.h"

#include <cmath>

namespace qd {

void TimelinePainter::paintCrons(int lane, const QRect &row)
{
    const QRect bars = barsOf(row);
    const double unit = m_theme.scale();
    const std::vector<CronPiece> pieces = m_view.cronsOf(lane, m_span);
    const auto &runs = m_view.m_fleet.jobs()->crons().runs(m_view.m_lanes.cron(lane)->name);
    const auto toneOf = [](CronOutcome outcome) {
        switch (outcome) {
        case CronOutcome::Succeeded: return Tone::Ok;
        case CronOutcome::Failed: return Tone::Bad;
        case CronOutcome::Missed: return Tone::Stale;
        case CronOutcome::Running: return Tone::Info;
        case CronOutcome::Unknown: break;
        }
        return Tone::Off;
    };
    const QString key = m_view.m_lanes.keyOf(lane);
    const QString missedWord = TimelineView::tr("missed");
    const QFontMetrics metrics(m_small);
    const int wordWidth = metrics.horizontalAdvance(missedWord) + int(8 * unit);
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const bool bad : {false, true}) { // what went wrong lies over the rest
        for (size_t i = 0; i < pieces.size(); ++i) {
            const CronPiece &piece = pieces[i];
            if ((piece.bad > 0) != bad)
                continue;
            const double from = m_lanesRect.left() + piece.from / m_dpr;
            double to = m_lanesRect.left() + piece.to / m_dpr;
            const double next = i + 1 < pieces.size()
                                    ? m_lanesRect.left() + pieces[i + 1].from / m_dpr
                                    : m_lanesRect.right() + 100.0;
            const double before =
                i > 0 ? m_lanesRect.left() + pieces[i - 1].to / m_dpr : from - 100;
            const QColor ink = m_theme.color(toneOf(piece.outcome));
            QRectF box;
            switch (piece.kind) {
            case CronPiece::Ran: {
                // Short runs are made wide enough to be seen and hit, where there is room.
                const double least = bad ? 6 * unit : std::clamp(next - from - 1, 1.0, 6 * unit);
                to = std::max(to, from + least);
                box = QRectF(from, bars.top(), to - from, bars.height());
                m_painter.setPen(Qt::NoPen);
                if (piece.late && piece.dueMs > 0) {
                    const double due = x(piece.dueMs);
                    m_painter.fillRect(QRectF(due, bars.center().y() - unit, from - due, 2 * unit),
                                       m_theme.color(Tone::Warn));
                }
                m_painter.setBrush(ink);
                const double radius = std::min(3.5 * unit, box.width() / 2);
                m_painter.drawRoundedRect(box, radius, radius);
                if (piece.overlaps)
                    m_painter.fillRect(
                        QRectF(from, bars.bottom() + 1.5 * unit, to - from, 2 * unit),
                        m_theme.color(Tone::Warn));
                break;
            }
            case CronPiece::Missed: {
                const bool roomy =
                    next - from > wordWidth / 2.0 + 4 && from - before > wordWidth / 2.0 + 4;
                const double width = roomy ? wordWidth : 7 * unit;
                box = QRectF(from - width / 2, bars.top() + 0.5, width, bars.height() - 1);
                m_painter.setBrush(m_colors.bg2);
                m_painter.setPen(QPen(ink, 1.2, Qt::DashLine));
                m_painter.drawRoundedRect(box, 3.5 * unit, 3.5 * unit);
                if (roomy)
                    text(box.toAlignedRect(), missedWord, m_small, ink, Qt::ElideNone,
                         Qt::AlignHCenter);
                break;
            }
            case CronPiece::Waiting: // due, and not yet missed
                box = QRectF(from - 3.5 * unit, bars.top() + 0.5, 7 * unit, bars.height() - 1);
                m_painter.setBrush(Qt::NoBrush);
                m_painter.setPen(QPen(m_theme.color(Tone::Warn), 1.2));
                m_painter.drawRoundedRect(box, 3 * unit, 3 * unit);
                break;
            case CronPiece::Next:
                box = QRectF(from - 2.5 * unit, bars.center().y() - 2.5 * unit, 5 * unit, 5 * unit);
                m_painter.setBrush(Qt::NoBrush);
                m_painter.setPen(QPen(m_colors.t3, 1.2));
                m_painter.drawEllipse(box);
                break;
            }
            // When it was due, below; merged ones would be a line of them.
            if (piece.dueMs > 0 && piece.count == 1 && piece.kind != CronPiece::Next &&
                next - from > 6 * unit) {
                m_painter.fillRect(QRectF(x(piece.dueMs) - 0.5, bars.bottom() + 2, 1, 4 * unit),
                                   m_colors.t3);
            }
            if (piece.run < 0)
                continue;
            const qint64 at = runs.at(piece.run).atMs();
            for (const TimelineItem *item : {&m_view.m_hovered, &m_view.m_current}) {
                if (item->kind != TimelineItem::Run || item->lane != key || item->startMs != at)
                    continue;
                m_painter.setBrush(Qt::NoBrush);
                m_painter.setPen(item == &m_view.m_current ? QPen(m_colors.t1, 2)
                                                           : QPen(m_colors.t2, 1));
                m_painter.drawRoundedRect(box.adjusted(-1.5, -1.5, 1.5, 1.5), 4 * unit, 4 * unit);
            }
        }
    }
}

} // namespace qd
