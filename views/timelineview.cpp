// SPDX-License-Identifier: GPL-3.0-or-later
// Where things stand on a timeline, and when what is painted is old.
#include "timelineview.h"

#include "clock.h"
#include "cronmodel.h"
#include "cronpieces.h"
#include "fleet.h"
#include "jobmemory.h"
#include "textlabel.h"

#include <QAccessible>
#include <QScrollBar>
#include <algorithm>
#include <cmath>

namespace qd {

namespace {

constexpr double LowRow = 28, TallRow = 46, HeadRow = 28, AxisRow = 30, BarPx = 20, NamesPx = 172,
                 FewNamesPx = 132;
constexpr qint64 ClockJumpMs = 3'000;

} // namespace

TimelineView::TimelineView(Fleet &fleet, TimelineLanes &lanes, const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_fleet(fleet)
    , m_lanes(lanes)
    , m_theme(theme)
{
    setAccessibleName(tr("Timeline"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &TimelineView::moveOn);
    connect(&lanes, &TimelineLanes::changed, this, [this] {
        layOut();
        viewport()->update();
    });
    connect(&theme, &Theme::changed, this, [this] {
        layOut();
        viewport()->update();
    });
    m_window.setNow(fleet.serverMsAt(monotonicMs()));
    layOut();
}

int TimelineView::nameWidth() const
{
    const bool narrow = viewport()->width() < scaled(m_theme, 800);
    return scaled(m_theme, narrow ? FewNamesPx : NamesPx);
}

int TimelineView::axisHeight() const
{
    return scaled(m_theme, AxisRow);
}

int TimelineView::barHeight() const
{
    return std::min(scaled(m_theme, BarPx), m_rowHeight - scaled(m_theme, 10));
}

QRect TimelineView::axisRect() const
{
    const QRect lanes = lanesRect();
    return {lanes.left(), 0, lanes.width(), axisHeight()};
}

QRect TimelineView::lanesRect() const
{
    const int names = nameWidth(), all = viewport()->width();
    return {isMirrored() ? 0 : names, axisHeight(), std::max(1, all - names),
            std::max(0, viewport()->height() - axisHeight())};
}

/// Few lanes are taller: they fill the height.
void TimelineView::layOut()
{
    m_laidOut = m_lanes.generation();
    const int count = m_lanes.count(), room = lanesRect().height();
    int heads = 0;
    for (int i = 0; i < count; ++i)
        heads += m_lanes.at(i).isHead();
    const int head = scaled(m_theme, HeadRow), others = std::max(1, count - heads);
    m_rowHeight = std::clamp((room - heads * head) / others, scaled(m_theme, LowRow),
                             scaled(m_theme, TallRow));
    m_tops.resize(size_t(count) + 1);
    int top = 0;
    for (int i = 0; i < count; ++i) {
        m_tops[size_t(i)] = top;
        top += m_lanes.at(i).isHead() ? head : m_rowHeight;
    }
    m_tops[size_t(count)] = top;
    m_states.assign(size_t(count), 0);
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(m_rowHeight);
    verticalScrollBar()->setRange(0, std::max(0, top - room));
    m_window.setAhead(m_lanes.cronCount() > 0 ? 0.06 : 0.015);
}

void TimelineView::layOutIfOld() const
{
    if (m_laidOut != m_lanes.generation())
        const_cast<TimelineView *>(this)->layOut();
}

QRect TimelineView::laneRect(int lane) const
{
    layOutIfOld();
    if (lane < 0 || lane >= m_lanes.count())
        return {};
    const int top = m_tops[size_t(lane)], end = m_tops[size_t(lane) + 1];
    return {0, axisHeight() + top - verticalScrollBar()->value(), viewport()->width(), end - top};
}

int TimelineView::laneAt(int y) const
{
    layOutIfOld();
    const int down = y - axisHeight() + verticalScrollBar()->value();
    if (y < axisHeight() || down >= m_tops.back())
        return -1;
    const auto next = std::upper_bound(m_tops.begin(), m_tops.end(), down);
    return int(next - m_tops.begin()) - 1;
}

int TimelineView::stickyHead() const
{
    const int first = laneAt(axisHeight());
    for (int lane = first; lane >= 0; --lane) {
        if (m_lanes.at(lane).isHead())
            return laneRect(lane).top() < axisHeight() ? lane : -1;
    }
    return -1;
}

PixelSpan TimelineView::span() const
{
    PixelSpan span = deviceSpan();
    span.msPerPx *= devicePixelRatioF();
    span.width = lanesRect().width();
    return span;
}

PixelSpan TimelineView::deviceSpan() const
{
    return m_window.span(int(std::lround(lanesRect().width() * devicePixelRatioF())));
}

int TimelineView::xOf(qint64 ms) const
{
    return lanesRect().left() + int(std::lround(span().xOf(ms)));
}

const JobLane *TimelineView::jobsOf(int lane) const
{
    const int at = m_lanes.memoryLane(lane);
    return at < 0 ? nullptr : &m_fleet.jobs()->lane(at);
}

std::vector<CronPiece> TimelineView::cronsOf(int lane, const PixelSpan &span) const
{
    const CronJob *job = m_lanes.cron(lane);
    if (!job)
        return {};
    return cronPieces(*job, m_fleet.jobs()->crons().runs(job->name), span, m_window.nowMs(),
                      m_knownMs == 0);
}

quint64 TimelineView::stateOf(int lane) const
{
    quint64 state = 1;
    const auto mix = [&state](quint64 value) { state = (state ^ value) * 1'099'511'628'211ULL; };
    if (const JobLane *jobs = jobsOf(lane))
        mix(jobs->version() + 1);
    if (const WorkerRow *row = m_lanes.worker(lane))
        mix(quint64(row->kind) + 1);
    if (const CronJob *job = m_lanes.cron(lane)) {
        mix(m_fleet.jobs()->crons().version() + 1);
        mix(quint64(job->nextMs.value_or(0)));
    }
    if (const OrderGroup *group = m_lanes.group(lane)) {
        mix(quint64(group->count) << 20 | quint64(group->down));
        mix(quint64(group->worst) + 1);
    }
    return state;
}

qint64 TimelineView::barsNowMs() const
{
    const qint64 now = m_window.nowMs();
    return m_knownMs > 0 ? std::min(now, m_knownMs) : now;
}

void TimelineView::refresh(qint64 nowMs)
{
    const DataAge age = m_fleet.age(nowMs);
    m_knownMs = age.oldMs > 0 ? m_fleet.serverMsAt(std::min(nowMs, age.knownMs)) : 0;
    moveOn();
    layOutIfOld();
    const JobMemory &memory = *m_fleet.jobs();
    quint64 gaps = memory.gaps().size() * 2 + memory.isConnected();
    if (!memory.gaps().empty())
        gaps = gaps * 31 + quint64(memory.gaps().back().toMs);
    if (std::exchange(m_gapsVersion, gaps) != gaps)
        viewport()->update();
    const int last = laneAt(viewport()->height() - 1);
    const int end = last < 0 ? m_lanes.count() : last + 1;
    for (int lane = std::max(0, laneAt(axisHeight())); lane < end; ++lane) {
        if (m_states[size_t(lane)] != stateOf(lane))
            viewport()->update(laneRect(lane));
    }
}

/// Time has gone on. Painted again is only what moves by a pixel.
void TimelineView::moveOn()
{
    const qint64 told = m_fleet.serverMsAt(monotonicMs()), before = m_window.trueNowMs();
    // Answers take their time, some more than others: the line does not go back for it.
    m_window.setNow(std::abs(told - before) > ClockJumpMs ? told : std::max(told, before));
    setTimer();
    const PixelSpan span = deviceSpan();
    if (span != m_paintedSpan) {
        viewport()->update();
        emit windowChanged();
        return;
    }
    const double was = m_paintedSpan.xOf(before), is = span.xOf(m_window.nowMs());
    if (!m_window.isFollowing() && !m_window.isFrozen() && std::floor(was) != std::floor(is) &&
        is > 0 && was < span.width)
        viewport()->update();
}

void TimelineView::setTimer()
{
    const bool moves =
        isVisible() && !m_window.isFrozen() && m_window.toMs() >= m_window.trueNowMs();
    const int ms = std::clamp(int(deviceSpan().msPerPx), 16, 1'000);
    if (!moves)
        m_timer.stop();
    else if (!m_timer.isActive() || m_timer.interval() != ms)
        m_timer.start(ms);
}

void TimelineView::windowMoved()
{
    setTimer();
    viewport()->update();
    emit windowChanged();
}

void TimelineView::setRange(qint64 ms)
{
    const bool frozen = m_window.isFrozen();
    m_window.setRange(ms);
    if (!frozen)
        m_window.jumpToNow();
    windowMoved();
}

void TimelineView::jumpToNow()
{
    m_window.jumpToNow();
    m_window.setNow(m_fleet.serverMsAt(monotonicMs()));
    windowMoved();
}

void TimelineView::setFrozen(bool frozen)
{
    if (frozen == m_window.isFrozen())
        return;
    m_window.setFrozen(frozen);
    windowMoved();
}

void TimelineView::showFrom(qint64 fromMs)
{
    m_window.showFrom(fromMs);
    windowMoved();
}

void TimelineView::setDimmed(int freshness)
{
    if (std::exchange(m_dimmed, freshness) != freshness)
        viewport()->update();
}

TimelineItem TimelineView::jobItem(int lane, int bar) const
{
    const JobBar &one = jobsOf(lane)->bars()[size_t(bar)];
    return {TimelineItem::Job, m_lanes.keyOf(lane), one.job, one.startMs};
}

int TimelineView::barOf(const TimelineItem &item, int *lane) const
{
    const int at = item.kind == TimelineItem::Job ? m_lanes.laneOf(item.lane) : -1;
    if (lane)
        *lane = at;
    const JobLane *jobs = at < 0 ? nullptr : jobsOf(at);
    return jobs ? jobs->find(item.job, item.startMs) : -1;
}

void TimelineView::updateLane(const QString &key)
{
    const int lane = key.isEmpty() ? -1 : m_lanes.laneOf(key);
    if (lane >= 0)
        viewport()->update(laneRect(lane));
}

void TimelineView::setCurrent(const TimelineItem &item)
{
    if (item == m_current)
        return;
    updateLane(m_current.lane);
    m_current = item;
    updateLane(m_current.lane);
    setAccessibleDescription(currentText());
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    emit currentChanged();
}

void TimelineView::setHovered(const TimelineItem &item)
{
    if (item == m_hovered)
        return;
    updateLane(m_hovered.lane);
    m_hovered = item;
    updateLane(m_hovered.lane);
}

void TimelineView::select(const TimelineItem &item)
{
    ensureVisible(item);
    setCurrent(item);
}

bool TimelineView::selectJob(const JobHit &hit)
{
    const int lane = m_lanes.laneOfMemory(hit.lane);
    if (lane < 0 || m_fleet.jobs()->lane(hit.lane).find(hit.job, hit.startMs) < 0)
        return false;
    select({TimelineItem::Job, m_lanes.keyOf(lane), hit.job, hit.startMs});
    return true;
}

void TimelineView::ensureVisible(const TimelineItem &item)
{
    const int lane = m_lanes.laneOf(item.lane);
    if (lane < 0)
        return;
    const QRect rect = laneRect(lane);
    const int head = stickyHead() >= 0 ? scaled(m_theme, HeadRow) : 0;
    QScrollBar *bar = verticalScrollBar();
    if (rect.top() < axisHeight() + head)
        bar->setValue(bar->value() + rect.top() - axisHeight() - head);
    else if (rect.bottom() >= viewport()->height())
        bar->setValue(bar->value() + rect.bottom() + 1 - viewport()->height());
    if (item.kind != TimelineItem::Job && item.kind != TimelineItem::Run)
        return;
    const int bar0 = barOf(item, nullptr);
    const JobLane *jobs = jobsOf(lane);
    const qint64 end = jobs && bar0 >= 0 ? jobs->endMs(size_t(bar0), barsNowMs()) : item.startMs;
    const qint64 range = m_window.rangeMs();
    if (end < m_window.fromMs() || item.startMs > m_window.toMs() ||
        (item.startMs < m_window.fromMs() && end - item.startMs < range))
        m_window.showFrom((item.startMs + std::min(end, item.startMs + range)) / 2 - range / 2);
    windowMoved();
}

} // namespace qd
