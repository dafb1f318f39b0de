// SPDX-License-Identifier: GPL-3.0-or-later
#include "historydesk.h"

#include "clock.h"
#include "fleet.h"

#include <QDateTime>

namespace qd {

namespace {
constexpr qint64 LeastRefreshMs = 5'000, MostRefreshMs = 300'000;
constexpr qsizetype MostTopQueues = 5, MostOwnMarks = 500, MarkLimit = 200;
} // namespace

HistoryDesk::HistoryDesk(Fleet &fleet, QObject *parent)
    : QObject(parent)
    , m_fleet(fleet)
    , m_backEnd(fleet)
{
    connect(&m_backEnd, &MetricHistory::changed, this, &HistoryDesk::takeBackEnd);
    connect(&fleet, &Fleet::commandEnded, this, &HistoryDesk::noteCommand);
}

HistoryDesk::~HistoryDesk() = default;

void HistoryDesk::setStore(Ask ask)
{
    m_ask = std::move(ask);
    m_question = m_comparedQuestion = m_figuresQuestion = 0;
    m_figuresAtMs = 0;
    m_figuresDue = false;
    this->ask();
}

void HistoryDesk::changeRange()
{
    m_compared.clear();
    m_figuresAtMs = 0;
    emit rangeChanged();
    ask();
}

void HistoryDesk::showLast(qint64 lengthMs)
{
    m_range.showLast(lengthMs);
    changeRange();
}

bool HistoryDesk::showBetween(qint64 fromMs, qint64 toMs)
{
    if (!m_range.showBetween(fromMs, toMs))
        return false;
    changeRange();
    return true;
}

void HistoryDesk::setLive(bool live)
{
    if (live == m_range.isLive())
        return;
    m_range.setLive(live, serverNowMs());
    emit rangeChanged();
    if (live)
        changeRange();
}

void HistoryDesk::zoom(qint64 fromMs, qint64 toMs)
{
    if (m_range.zoom({fromMs, toMs}, serverNowMs()))
        changeRange();
}

void HistoryDesk::undoZoom()
{
    if (m_range.undo())
        changeRange();
}

void HistoryDesk::move(double share)
{
    if (m_range.move(share, serverNowMs()))
        changeRange();
}

void HistoryDesk::choose(const ChosenSubjects &subjects)
{
    ChosenSubjects bounded = subjects;
    bounded.workers = bounded.workers.mid(0, ChosenSubjects::Most);
    bounded.queues = bounded.queues.mid(0, ChosenSubjects::Most - bounded.workers.size());
    if (bounded == m_subjects)
        return;
    m_subjects = bounded;
    changeRange();
}

void HistoryDesk::setCompare(HistoryCompare compare)
{
    if (compare == m_compare)
        return;
    m_compare = compare;
    changeRange();
}

void HistoryDesk::setClock(Qt::TimeSpec clock)
{
    if (clock == m_clock)
        return;
    m_clock = clock;
    emit rangeChanged();
    if (m_compare != HistoryCompare::Nothing)
        changeRange();
}

void HistoryDesk::setWidth(int pixels)
{
    pixels = std::clamp(pixels, 100, 2000);
    if (std::abs(pixels - m_width) < 40) // a few more change nothing
        return;
    m_width = pixels;
    ask();
}

qint64 HistoryDesk::serverNowMs() const
{
    const qint64 told = m_fleet.crons()->serverNowMs(); // runs on with the fleet's own tick
    return told > 0 ? told : wallClockMs();
}

QString HistoryDesk::nameOf(const QString &workerKey) const
{
    const WorkerRow *row = m_fleet.workers()->row(m_fleet.workers()->rowOf(workerKey));
    return row ? row->worker.name : workerKey;
}

/// How much earlier the compared range was: a day is a day by the clock, also where it has 23 h.
qint64 HistoryDesk::shiftMs(const TimeSpan &span) const
{
    const auto before = [&](int days) {
        const auto at = QDateTime::fromMSecsSinceEpoch(span.fromMs, m_clock);
        return span.fromMs - at.addDays(-days).toMSecsSinceEpoch();
    };
    switch (m_compare) {
    case HistoryCompare::HourBefore: return HistoryRange::HourMs;
    case HistoryCompare::DayBefore: return before(1);
    case HistoryCompare::WeekBefore: return before(7);
    case HistoryCompare::Nothing: break;
    }
    return 0;
}

qint64 HistoryDesk::refreshMs() const
{
    // What has only just begun is another picture with each look, however long the range is.
    constexpr qint64 YoungMs = 30 * HistoryRange::MinuteMs;
    if (m_ask && (!m_oldestMs || serverNowMs() - *m_oldestMs < YoungMs))
        return LeastRefreshMs;
    const TimeSpan span = m_range.at(serverNowMs());
    return std::clamp(span.lengthMs() / std::max(1, m_width), LeastRefreshMs, MostRefreshMs);
}

QStringList HistoryDesk::topQueues() const
{
    const QueueModel &queues = *m_fleet.queues();
    QList<QPair<qint64, QString>> all;
    for (int i = 0; i < queues.rowCount(); ++i) {
        const Queue &queue = queues.row(i)->queue;
        all.append({-waitingTasks(queue).value_or(0), queue.name});
    }
    const qsizetype most = std::min(MostTopQueues, all.size());
    std::partial_sort(all.begin(), all.begin() + most, all.end());
    QStringList names;
    for (qsizetype i = 0; i < most; ++i)
        names << all[i].second;
    // The same lines in the same colours while it is the same queues.
    QStringList sorted = names, before = m_topQueues;
    sorted.sort();
    before.sort();
    return sorted == before ? m_topQueues : names;
}

QList<SeriesName> HistoryDesk::wanted() const
{
    QList<SeriesName> names;
    for (int chart = 0; chart < HistoryChartCount; ++chart) {
        for (const SeriesName &name : historySeries(HistoryChart(chart), m_subjects, m_topQueues)) {
            if (!names.contains(name))
                names.append(name);
        }
    }
    for (const QString &metric : metrics())
        names.append({SubjectKind::Metric, metric, Measure::Value});
    return names;
}

QStringList HistoryDesk::metrics() const
{
    QStringList names;
    const auto &performance = m_fleet.performance();
    for (qsizetype i = 0;
         performance && i < std::min(performance->metrics.size(), MostMetricCharts); ++i)
        names << performance->metrics[i].name;
    return names;
}

QList<RecordedLine> HistoryDesk::lines(HistoryChart chart, const QString &metric) const
{
    const QList<SeriesName> names =
        chart == HistoryChart::Metric
            ? QList<SeriesName>{{SubjectKind::Metric, metric, Measure::Value}}
            : historySeries(chart, m_subjects, m_topQueues);
    const auto label = [this, chart](const SeriesName &name) {
        return seriesLabel(chart, name, m_subjects.count() > 1,
                           [this](const QString &key) { return nameOf(key); });
    };
    QList<RecordedLine> lines, before;
    bool hasMedian = false;
    for (const SeriesName &name : names) {
        const qsizetype at = find(m_series, name);
        if (at < 0 || m_series[at].points.isEmpty())
            continue;
        hasMedian |= name.measure == Measure::MedianSeconds;
        if (name.measure == Measure::MeanSeconds && hasMedian)
            continue; // the mean stands in for a median that nobody knows
        lines.append({name, label(name), false, 0, m_series[at].points});
        const qsizetype of = find(m_compared, name);
        if (of < 0 || m_compared[of].points.isEmpty())
            continue;
        RecordedLine line{name, label(name), true, m_shiftMs, m_compared[of].points};
        for (HistoryPoint &point : line.points) {
            point.fromMs += m_shiftMs;
            point.toMs += m_shiftMs;
        }
        before.append(line);
    }
    return lines + before;
}

void HistoryDesk::addMark(HistoryMark::Kind kind, qint64 atMs, const QString &text)
{
    HistoryMark mark;
    mark.kind = kind;
    mark.atMs = atMs;
    mark.text = text.simplified().left(MarkLimit);
    keepMark(mark);
    emit markAdded(mark);
}

/// A control action that was done; where there is a store it is noted there.
void HistoryDesk::noteCommand(const JournalRow &row)
{
    if (m_ask || row.outcome != Outcome::Done)
        return;
    HistoryMark mark;
    mark.kind = HistoryMark::Control;
    mark.atMs = serverNowMs();
    mark.text = controlWord(row.command.action) + QLatin1Char(' ') + row.command.workerName;
    keepMark(mark);
}

void HistoryDesk::keepMark(const HistoryMark &mark)
{
    const auto earlier = [](const HistoryMark &a, const HistoryMark &b) { return a.atMs < b.atMs; };
    m_marks.insert(std::upper_bound(m_marks.begin(), m_marks.end(), mark, earlier), mark);
    if (!m_ask) {
        m_ownMarks = m_marks;
        if (m_ownMarks.size() > MostOwnMarks)
            m_ownMarks.removeFirst();
    } else {
        m_askDue = true; // the store's answer will carry it, with its id
    }
    emit changed();
}

void HistoryDesk::removeMark(const HistoryMark &mark)
{
    if (m_marks.removeOne(mark))
        emit changed();
    m_ownMarks.removeOne(mark);
    if (mark.id != 0)
        emit markRemoved(mark.id);
}

void HistoryDesk::setState(const HistoryState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit stateChanged();
}

} // namespace qd
