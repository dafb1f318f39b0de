// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpage.h"

#include "clock.h"
#include "fleet.h"
#include "historybar.h"
#include "historychart.h"
#include "historyexport.h"
#include "historywords.h"
#include "text.h"
#include "textlabel.h"
#include "timechart.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>

namespace qd {

namespace {

constexpr qsizetype MostSubjectName = 400;

QJsonArray namesToJson(const QStringList &names)
{
    return QJsonArray::fromStringList(names);
}

QStringList namesOf(const QJsonValue &value)
{
    QStringList names;
    for (const QJsonValue &one : value.toArray()) {
        const QString name = one.toString();
        if (!name.isEmpty() && name.size() <= MostSubjectName &&
            names.size() < ChosenSubjects::Most)
            names << name;
    }
    return names;
}

/// Instants as text: a number of JSON holds no qint64.
QJsonObject rangeToJson(const HistoryDesk &desk)
{
    const TimeSpan span = desk.range().at(desk.serverNowMs());
    QJsonObject json{{QStringLiteral("from"), QString::number(span.fromMs)},
                     {QStringLiteral("to"), QString::number(span.toMs)}};
    if (desk.range().isLive())
        json = {{QStringLiteral("live"), QString::number(span.lengthMs())}};
    if (!desk.subjects().workers.isEmpty())
        json.insert(QStringLiteral("workers"), namesToJson(desk.subjects().workers));
    if (!desk.subjects().queues.isEmpty())
        json.insert(QStringLiteral("queues"), namesToJson(desk.subjects().queues));
    if (desk.compare() != HistoryCompare::Nothing)
        json.insert(QStringLiteral("compare"), int(desk.compare()));
    if (desk.clock() == Qt::UTC)
        json.insert(QStringLiteral("utc"), true);
    return json;
}

} // namespace

ChartPage::ChartPage(Fleet &fleet, const Theme &theme, HistoryChart which, const QString &metric,
                     QWidget *parent)
    : Page(fleet, theme, parent)
    , m_desk(fleet)
    , m_bar(new HistoryBar(fleet, m_desk, theme, this))
    , m_panel(new HistoryChartPanel(which, metric, theme, m_turns, this))
{
    auto *column = new QVBoxLayout(this);
    const int side = scaled(theme, 16);
    column->setContentsMargins(side, scaled(theme, 14), side, scaled(theme, 14));
    column->setSpacing(scaled(theme, 12));
    // The chart has its title on it: the row tells range and age of the data.
    QHBoxLayout *row = addToolbar(column, {});
    row->addStretch(1);
    row->addWidget(m_bar);
    m_bar->exportButton()->hide(); // of the whole page; this one's values: Ctrl+E
    column->addWidget(m_panel, 1);
    connect(&m_desk, &HistoryDesk::changed, this, &ChartPage::showChart);
    connect(&m_desk, &HistoryDesk::rangeChanged, this, &ChartPage::showRange);
    TimeChart *chart = m_panel->chart();
    connect(chart, &TimeChart::zoomRequested, &m_desk, &HistoryDesk::zoom);
    connect(chart, &TimeChart::zoomUndone, &m_desk, &HistoryDesk::undoZoom);
    connect(chart, &TimeChart::moveRequested, &m_desk, &HistoryDesk::move);
    connect(chart, &TimeChart::menuRequested, this,
            [this](qint64, const QPoint &at) { openMenu(at); });
    showRange();
}

PagePiece ChartPage::piece(HistoryChart which, const QString &metric, const HistoryDesk &desk)
{
    QString name = QStringLiteral("chart:") + historyChartName(which);
    if (which == HistoryChart::Metric)
        name += u':' + metric;
    return {name, chartTitle(which, metric), rangeToJson(desk)};
}

ChartPage *ChartPage::make(Fleet &fleet, const Theme &theme, const QString &which)
{
    const QString kind = which.section(u':', 0, 0), metric = which.section(u':', 1);
    for (int i = 0; i <= HistoryChartCount; ++i) {
        const auto chart = HistoryChart(i);
        if (kind == historyChartName(chart) && metric.isEmpty() == (chart != HistoryChart::Metric))
            return new ChartPage(fleet, theme, chart, metric);
    }
    return nullptr;
}

QString ChartPage::title() const
{
    return chartTitle(m_panel->which(), m_panel->metric());
}

QJsonObject ChartPage::how() const
{
    return rangeToJson(m_desk);
}

void ChartPage::setHow(const QJsonObject &how)
{
    const auto ms = [&how](const char *key) {
        return how.value(QLatin1String(key)).toString().left(20).toLongLong();
    };
    const qint64 live = ms("live"), from = ms("from"), to = ms("to");
    if (live >= HistoryRange::LeastMs && live <= HistoryRange::MostMs)
        m_desk.showLast(live);
    else if (from > 0 && to > from)
        m_desk.showBetween(from, to);
    m_desk.choose({namesOf(how.value(QLatin1String("workers"))),
                   namesOf(how.value(QLatin1String("queues")))});
    const int compare = how.value(QLatin1String("compare")).toInt();
    if (compare > 0 && compare <= int(HistoryCompare::WeekBefore))
        m_desk.setCompare(HistoryCompare(compare));
    if (how.value(QLatin1String("utc")).toBool())
        m_desk.setClock(Qt::UTC);
}

void ChartPage::showRange()
{
    m_panel->setRange(m_desk.range().at(m_desk.serverNowMs()));
    m_panel->chart()->setClock(m_desk.clock());
    refresh(monotonicMs());
}

void ChartPage::showChart()
{
    m_panel->setRange(m_desk.range().isLive() ? m_desk.span()
                                              : m_desk.range().at(m_desk.serverNowMs()));
    m_panel->show(m_desk, fleet().limits());
    refresh(monotonicMs());
}

void ChartPage::refresh(qint64 nowMs)
{
    showToolbar(spanText(m_desk.range().at(m_desk.serverNowMs()), m_desk.clock()), nowMs);
    m_panel->chart()->setDimmed(freshnessNow(nowMs));
    m_bar->refresh();
}

void ChartPage::tick(qint64 nowMs)
{
    m_desk.tick(nowMs);
    refresh(nowMs);
}

void ChartPage::focusView()
{
    m_panel->chart()->setFocus(Qt::OtherFocusReason);
}

ExportTable ChartPage::toExport()
{
    return historyExport(m_desk, [this](HistoryChart chart, const RecordedLine &line) {
        if (chart != m_panel->which())
            return false;
        if (chart == HistoryChart::Metric)
            return line.name.key == m_panel->metric();
        const QList<ChartSeries> drawn = chartSeries(chart, {line}, m_desk.compare());
        return !m_panel->chart()->hidden().contains(drawn.first().name);
    });
}

void ChartPage::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Undo the zoom"), &m_desk, &HistoryDesk::undoZoom)
        ->setEnabled(m_desk.range().canUndo());
    const QStringList lines = m_panel->chart()->crosshairLines();
    menu->addAction(tr("Copy the values"), this, [lines] {
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    })->setEnabled(!lines.isEmpty());
    menu->popup(at);
}

void ChartPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_bar->setCompact(false);
    const int room = width() - scaled(theme(), 2 * 16 + 200);
    m_bar->setCompact(m_bar->sizeHint().width() > room);
    m_desk.setWidth(std::max(width() - scaled(theme(), 80), 100));
}

} // namespace qd
