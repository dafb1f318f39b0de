// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallpages.h"

#include "cronmodel.h"
#include "fleet.h"
#include "fleetboard.h"
#include "fleetcard.h"
#include "format.h"
#include "jobmemory.h"
#include "textlabel.h"
#include "timechart.h"
#include "timelineview.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace qd {

WallPageWidget::WallPageWidget(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

QFont WallPageWidget::font(double mockPx, int weight) const
{
    QFont font = m_theme.font(12, weight);
    font.setPixelSize(std::max(1, int(std::lround(px(mockPx)))));
    return font;
}

void WallPageWidget::paintCard(QPainter &painter, const QRectF &rect) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colors().line, px(1)));
    painter.setBrush(m_theme.colors().bg2);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), px(16), px(16));
}

WallCharts::WallCharts(Fleet &fleet, const Theme &theme, QWidget *parent)
    : WallPageWidget(theme, parent)
    , m_fleet(fleet)
    , m_course(fleet)
{
    for (TimeChart *&chart : m_charts) {
        chart = new TimeChart(theme, this);
        chart->setFocusPolicy(Qt::NoFocus);
        chart->setMinimumSize(1, 1);
        chart->setEmptyText(tr("Nothing is known of the last hour yet"));
    }
}

QRectF WallCharts::cell(int index) const
{
    const double gap = px(22), wide = (width() - gap) / 2, high = (height() - gap) / 2;
    return {(index % 2) * (wide + gap), (index / 2) * (high + gap), wide, high};
}

void WallCharts::place()
{
    for (int i = 0; i < FleetCourse::LineCount; ++i)
        m_charts[i]->setGeometry(
            cell(i).adjusted(px(14), px(84), -px(14), -px(10)).toAlignedRect());
}

void WallCharts::resizeEvent(QResizeEvent *)
{
    place();
}

void WallCharts::refresh(qint64 nowMs)
{
    constexpr qint64 MoveMs = 5'000; // a pixel of an hour
    const MaybeReal values[] = {m_fleet.throughputPerMinute(), m_fleet.errorRatePercent()};
    const MaybeInt waiting = m_fleet.tasksInQueues();
    m_values[FleetCourse::PerMinute] = format::compact(values[0]);
    m_values[FleetCourse::ErrorPercent] = format::percent(values[1]);
    m_values[FleetCourse::Waiting] = format::count(waiting);
    update();
    if (m_drawn == m_course.version() && nowMs - m_drawnMs < MoveMs)
        return;
    m_drawn = m_course.version();
    m_drawnMs = nowMs;
    const QString units[] = {tr("per min"), QStringLiteral("%"), tr("tasks"), QStringLiteral("s")};
    constexpr Tone tones[] = {Tone::Ok, Tone::Bad, Tone::Info, Tone::Warn};
    const qint64 endMs = m_fleet.serverMsAt(nowMs);
    for (int i = 0; i < FleetCourse::LineCount; ++i) {
        ChartSeries series{{}, tones[i], m_course.points(FleetCourse::Line(i), nowMs), units[i]};
        series.holeMs = m_course.holeMs();
        if (i == FleetCourse::AverageSeconds)
            m_values[i] = format::seconds(series.points.isEmpty() ||
                                                  std::isnan(series.points.last().y())
                                              ? MaybeReal()
                                              : MaybeReal(series.points.last().y()));
        m_charts[i]->setSeries({series});
        m_charts[i]->setRange(endMs - FleetCourse::SpanMs, endMs);
    }
}

void WallCharts::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    const QString titles[] = {tr("Throughput, last hour"), tr("Error rate, last hour"),
                              tr("Tasks waiting, last hour"), tr("Average time, last hour")};
    for (int i = 0; i < FleetCourse::LineCount; ++i) {
        const QRectF box = cell(i);
        paintCard(painter, box);
        const QRectF line = box.adjusted(px(25), px(16), -px(25), 0);
        const QRectF head(line.left(), line.top(), line.width(), px(60));
        painter.setPen(m_theme.colors().t2);
        painter.setFont(font(22));
        painter.drawText(head,
                         int(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter) |
                             textFlags(titles[i]),
                         titles[i]);
        painter.setPen(m_theme.colors().t1);
        painter.setFont(font(48, QFont::Bold));
        painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_values[i]);
    }
}

WallTimeline::WallTimeline(Fleet &fleet, const Theme &theme, QWidget *parent)
    : WallPageWidget(theme, parent)
    , m_fleet(fleet)
    , m_lanes(*fleet.workers(), *fleet.crons(), *fleet.jobs())
    , m_view(new TimelineView(fleet, m_lanes, theme, this))
{
    m_lanes.setGrouping(WorkerGrouping::None);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setRange(3'600'000);
}

void WallTimeline::resizeEvent(QResizeEvent *)
{
    m_view->setGeometry(
        QRectF(rect()).adjusted(px(20), px(58), -px(20), -px(14)).toAlignedRect());
}

void WallTimeline::refresh(qint64 nowMs)
{
    constexpr qint64 ScreenfulMs = 10'000;
    constexpr int MostScreenfuls = 3, WorkerScreenfuls = 2;
    constexpr double LaneHigh = 28; // the least of the view's
    m_lanes.refresh();
    QScrollBar *bar = m_view->verticalScrollBar();
    // Whole lanes, as far as all are of one height. 0 before it has a size.
    const auto step = [this, bar] {
        const int lane = m_lanes.count() > 0 ? std::max(1, m_view->laneRect(0).height()) : 1;
        return std::max(0, bar->pageStep() - bar->pageStep() % lane);
    };
    const int turn = int(nowMs / ScreenfulMs);
    const int crons = m_fleet.crons()->rowCount();
    int at = 0, all = 1;
    if ((m_fleet.workers()->rowCount() + crons) * LaneHigh * m_theme.scale() <
        MostScreenfuls * std::max(1, bar->pageStep())) {
        m_lanes.order().setSort(WorkerSort::Name, Qt::AscendingOrder);
        m_lanes.setShow(LaneShow::All);
        m_caption = tr("Workers and cron jobs, last hour");
        all = step() > 0 ? 1 + (bar->maximum() + step() - 1) / step() : 1;
        at = turn % all;
        bar->setValue(at * step());
    } else { // too many: some of the worst, then cron jobs
        all = WorkerScreenfuls + (crons > 0);
        at = turn % all;
        m_lanes.order().setSort(WorkerSort::Attention, Qt::AscendingOrder);
        m_lanes.setShow(at < WorkerScreenfuls ? LaneShow::Workers : LaneShow::Crons);
        if (at < WorkerScreenfuls) {
            m_caption = tr("Workers, the worst first, last hour");
            bar->setValue(at * step());
        } else {
            m_caption = tr("Cron jobs, last hour");
            bar->setValue(0);
        }
    }
    if (all > 1)
        m_caption += QStringLiteral(" \u00b7 ") + tr("part %1 of %2").arg(at + 1).arg(all);
    m_view->refresh(nowMs);
    update();
}

void WallTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    paintCard(painter, rect());
    const QRectF inner = QRectF(rect()).adjusted(px(25), px(18), -px(25), 0);
    painter.setPen(m_theme.colors().t2);
    painter.setFont(font(22));
    painter.drawText(
        inner, int(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignTop) | textFlags(m_caption), m_caption);
}

WallFleets::WallFleets(FleetBoard &board, const Theme &theme, QWidget *parent)
    : WallPageWidget(theme, parent)
    , m_board(board)
{
    const auto follow = [this] {
        m_cardTheme.setMode(m_theme.isDark() ? ThemeMode::Dark : ThemeMode::Light);
        place();
        update();
    };
    m_cardTheme.setDistant(true);
    connect(&theme, &Theme::changed, this, follow);
    follow();
}

int WallFleets::shown() const
{
    return int(std::count_if(m_cards.begin(), m_cards.end(),
                             [](FleetCard *card) { return !card->isHidden(); }));
}

void WallFleets::refresh(qint64 nowMs)
{
    const QList<int> order = m_board.worstFirst();
    constexpr qsizetype MostCards = 24;
    const size_t count = size_t(std::min<qsizetype>(order.size(), MostCards));
    m_folded = int(order.size() - qsizetype(count));
    const bool others = count != m_cards.size();
    while (m_cards.size() < count) {
        m_cards.push_back(new FleetCard(m_cardTheme, this));
        m_cards.back()->setFocusPolicy(Qt::NoFocus);
        m_cards.back()->setVisible(true);
    }
    while (m_cards.size() > count) {
        delete m_cards.back();
        m_cards.pop_back();
    }
    if (others)
        place();
    for (size_t i = 0; i < count; ++i)
        m_cards[i]->show(m_board.seats().at(order.at(qsizetype(i))), nowMs);
    update();
}

/// As many columns as make the cards largest.
void WallFleets::place()
{
    const int count = int(m_cards.size());
    if (count == 0 || width() <= 0)
        return;
    const double gap = px(22);
    const QSizeF card(420, 182); // at a scale of 1
    double scale = 0;
    int columns = 1;
    for (int tried = 1; tried <= count; ++tried) {
        const int rows = (count + tried - 1) / tried;
        const double fits = std::min((width() - (tried - 1) * gap) / tried / card.width(),
                                     (height() - (rows - 1) * gap) / rows / card.height());
        if (fits > scale * 1.02) {
            scale = fits;
            columns = tried;
        }
    }
    const int rows = (count + columns - 1) / columns;
    m_cardTheme.setScale(scale);
    const double wide = (width() - (columns - 1) * gap) / columns;
    const double high = std::min((height() - (rows - 1) * gap) / rows,
                                 card.height() * m_cardTheme.scale() * 1.5);
    for (int i = 0; i < count; ++i)
        m_cards[size_t(i)]->setGeometry(
            QRectF((i % columns) * (wide + gap), (i / columns) * (high + gap), wide, high)
                .toAlignedRect());
}

void WallFleets::resizeEvent(QResizeEvent *)
{
    place();
}

void WallFleets::paintEvent(QPaintEvent *)
{
    if (!m_cards.empty() && m_folded == 0)
        return;
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setPen(m_theme.colors().t1);
    painter.setFont(font(30));
    painter.drawText(rect(), m_cards.empty() ? Qt::AlignCenter : Qt::AlignHCenter | Qt::AlignBottom,
                     m_cards.empty() ? tr("No fleets are saved")
                                     : tr("and %L1 more fleets").arg(m_folded));
}

} // namespace qd
