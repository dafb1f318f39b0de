// SPDX-License-Identifier: GPL-3.0-or-later
#include "workercharts.h"

#include "chartlegend.h"
#include "clock.h"
#include "fleet.h"
#include "format.h"
#include "segments.h"
#include "text.h"
#include "textlabel.h"
#include "timechart.h"

#include <QGridLayout>
#include <QMenu>
#include <QTimer>

namespace qd {

namespace {

constexpr qint64 ChartsHourMs = 3'600'000, AskFiguresEveryMs = 60'000, DrawFiguresEveryMs = 10'000;
enum WorkerChartPart { TimesPart, ThroughputPart, MemoryPart, QueuePart, PartCount };
static_assert(PartCount == WorkerCharts::Parts);

QString workerChartName(int chart)
{
    switch (chart) {
    case TimesPart: return WorkerCharts::tr("Time");
    case ThroughputPart: return WorkerCharts::tr("Throughput");
    case MemoryPart: return WorkerCharts::tr("Memory");
    default: return WorkerCharts::tr("Queue");
    }
}

QString workerChartTitle(int chart)
{
    switch (chart) {
    case TimesPart: return WorkerCharts::tr("Processing time, last hour");
    case ThroughputPart: return WorkerCharts::tr("Throughput, last hour");
    case MemoryPart: return WorkerCharts::tr("Memory, last hour");
    default: return WorkerCharts::tr("Its queue, last hour");
    }
}

QList<ChartSeries> workerSeries(int chart, const WorkerFigures &figures)
{
    QList<ChartSeries> series;
    const auto add = [&series](const QString &name, Tone tone, const QList<QPointF> &points,
                               const QString &unit) {
        if (!points.isEmpty())
            series.append({name, tone, points, unit});
    };
    const QString seconds = QStringLiteral("s"), perMinute = WorkerCharts::tr("tasks/min");
    switch (chart) {
    case TimesPart:
        add(WorkerCharts::tr("average"), Tone::Info, figures.avgSeconds, seconds);
        add(WorkerCharts::tr("95 %"), Tone::Warn, figures.p95Seconds, seconds);
        break;
    case ThroughputPart:
        add(WorkerCharts::tr("processed"), Tone::Ok, figures.processedPerMinute, perMinute);
        add(WorkerCharts::tr("failed"), Tone::Bad, figures.failedPerMinute, perMinute);
        break;
    case MemoryPart:
        add(WorkerCharts::tr("memory"), Tone::Info, figures.memoryMb, QStringLiteral("MB"));
        break;
    default:
        add(WorkerCharts::tr("tasks"), Tone::Info, figures.queued, WorkerCharts::tr("tasks"));
        break;
    }
    return series;
}

} // namespace

WorkerCharts::WorkerCharts(Fleet &fleet, const Theme &theme, bool roomy, QWidget *parent)
    : QWidget(parent)
    , m_fleet(fleet)
    , m_note(new TextLabel(theme, 10.5, QFont::Normal, Ink::Muted, this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(scaled(theme, 6));
    if (!roomy) {
        QStringList names;
        for (int i = 0; i < PartCount; ++i)
            names << workerChartName(i);
        m_tabs = new Segments(names, this);
        grid->addWidget(m_tabs, 0, 0, 1, 2, Qt::AlignLeft);
    }
    for (int i = 0; i < PartCount; ++i) {
        auto *chart = new TimeChart(theme, this);
        chart->setAccessibleName(workerChartTitle(i));
        chart->setMinimumHeight(scaled(theme, roomy ? 96 : 120));
        if (!roomy)
            chart->setMaximumHeight(scaled(theme, 120));
        m_charts << chart;
        chart->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(chart, &QWidget::customContextMenuRequested, this,
                [this, i](const QPoint &at) { openMenu(i, at); });
        auto *part = new QWidget(this);
        auto *column = new QVBoxLayout(part);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(scaled(theme, 4));
        auto *head = new QHBoxLayout;
        auto *title = new TextLabel(theme, 11, QFont::Normal, Ink::Secondary, part);
        title->setPlain(roomy ? workerChartName(i) : workerChartTitle(i));
        title->setElide(Qt::ElideRight);
        head->addWidget(title, 1);
        head->addWidget(new ChartLegend(*chart, theme, part));
        column->addLayout(head);
        column->addWidget(chart, 1);
        m_parts << part;
        if (roomy) {
            grid->addWidget(part, i / 2, i % 2);
            grid->setColumnStretch(i % 2, 1);
            grid->setRowStretch(i / 2, 1);
        } else {
            grid->addWidget(part, 1, 0, 1, 2);
            part->setVisible(i == 0);
        }
    }
    m_note->setMaxLines(2);
    grid->addWidget(m_note, PartCount, 0, 1, 2);
    if (m_tabs) {
        connect(m_tabs, &Segments::chosen, this, [this](int chosen) {
            for (int i = 0; i < PartCount; ++i)
                m_parts.at(i)->setVisible(i == chosen);
        });
    }
    connect(&fleet, &Fleet::answered, this, &WorkerCharts::takeAnswer);
}

void WorkerCharts::setWorker(const QString &key)
{
    m_key = key;
    m_question = 0;
    m_told = {};
    m_why.clear();
    m_askedMs = m_drawnMs = 0;
    for (TimeChart *chart : std::as_const(m_charts))
        chart->setSeries({});
    m_note->setPlain({});
}

QString WorkerCharts::partName(int part)
{
    return workerChartName(part);
}

void WorkerCharts::setOnly(int part)
{
    for (int i = 0; i < PartCount; ++i)
        m_parts.at(i)->setVisible(i == part);
    auto *grid = static_cast<QGridLayout *>(layout());
    for (int i = 0; i < 2; ++i) { // what is hidden keeps no room
        grid->setRowStretch(i, i == part / 2 ? 1 : 0);
        grid->setColumnStretch(i, i == part % 2 ? 1 : 0);
    }
}

void WorkerCharts::openMenu(int part, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open in a window"), this, [this, part] { emit windowRequested(part); });
    menu->popup(m_charts.at(part)->mapToGlobal(at));
}

void WorkerCharts::setDimmed(int freshness)
{
    for (TimeChart *chart : std::as_const(m_charts))
        chart->setDimmed(freshness);
}

QString WorkerCharts::note() const
{
    return m_note->text();
}

void WorkerCharts::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_drawnMs = 0;
}

void WorkerCharts::refresh(qint64 nowMs)
{
    if (m_key.isEmpty() || !isVisible())
        return;
    if (m_askedMs == 0 || nowMs - m_askedMs >= AskFiguresEveryMs) {
        m_askedMs = nowMs;
        QTimer::singleShot(0, this, &WorkerCharts::ask); // not before this frame is painted
    }
    if (m_drawnMs == 0 || nowMs - m_drawnMs >= DrawFiguresEveryMs) {
        m_drawnMs = nowMs;
        draw();
    }
}

void WorkerCharts::ask()
{
    if (!m_key.isEmpty())
        m_question = m_fleet.askMetrics(1);
}

void WorkerCharts::takeAnswer(const Answer &answer)
{
    if (answer.id == 0 || answer.id != m_question)
        return;
    m_question = 0;
    const WorkerRow *row = m_fleet.workers()->row(m_fleet.workers()->rowOf(m_key));
    m_why = displayText(answer.error, 200);
    if (answer.error.isEmpty() && row)
        m_told = figuresOf(answer.body, row->worker);
    draw();
}

void WorkerCharts::draw()
{
    const bool told = !m_told.isEmpty();
    const WorkerFigures ours = told ? WorkerFigures() : m_fleet.workerTrends().of(m_key);
    const WorkerFigures &figures = told ? m_told : ours;
    const qint64 toMs = told ? m_told.toMs.value_or(wallClockMs()) : wallClockMs();
    const MaybeInt since = m_fleet.workerTrends().sinceMs();
    // A few samples of our own would be lost in a whole hour.
    const qint64 fromMs = told || !since
                              ? toMs - ChartsHourMs
                              : std::max(toMs - ChartsHourMs, std::min(*since, toMs - 300'000));
    for (int i = 0; i < PartCount; ++i) {
        TimeChart *chart = m_charts.at(i);
        chart->setEmptyText(told ? tr("The back end tells nothing of this.")
                                 : tr("Nothing is known of the last hour yet."));
        chart->setRange(fromMs, toMs);
        chart->setSeries(workerSeries(i, figures));
    }
    QString note;
    if (!told && m_question == 0 && m_askedMs > 0) {
        note = since ? tr("As seen from here since %1: the back end tells no history of it.")
                           .arg(format::clockTime(*since))
                     : tr("The back end tells no history of it.");
        if (!m_why.isEmpty())
            m_note->setTip(m_why);
    }
    m_note->setPlain(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace qd
