// SPDX-License-Identifier: GPL-3.0-or-later
#include "historypage.h"

#include "banner.h"
#include "chartlegend.h"
#include "clock.h"
#include "emptystate.h"
#include "figurestable.h"
#include "fleet.h"
#include "format.h"
#include "historychart.h"
#include "historytree.h"
#include "historywords.h"
#include "segments.h"
#include "text.h"
#include "textlabel.h"
#include "timechart.h"
#include "viewstate.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <limits>
#include <utility>

namespace qd {

namespace {

constexpr double TitlePx = 200, TwoColumnsPx = 760, LeastChartPx = 208, MostChartPx = 420;

const QList<QPair<HistoryCompare, QString>> &compareWords()
{
    static const QList<QPair<HistoryCompare, QString>> words = {
        {HistoryCompare::Nothing, QStringLiteral("none")},
        {HistoryCompare::HourBefore, QStringLiteral("hour")},
        {HistoryCompare::DayBefore, QStringLiteral("day")},
        {HistoryCompare::WeekBefore, QStringLiteral("week")}};
    return words;
}

} // namespace

HistoryPage::HistoryPage(Fleet &fleet, const Theme &theme, QWidget *parent)
    : Page(fleet, theme, parent)
    , m_desk(fleet)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(theme, 16), scaled(theme, 14), 0, 0);
    column->setSpacing(scaled(theme, 12));
    QHBoxLayout *row = addToolbar(column, tr("History"));
    row->setContentsMargins(0, 0, scaled(theme, 16), 0);
    m_bar = new HistoryBar(fleet, m_desk, theme, this);
    row->addStretch(1);
    row->addWidget(m_bar);
    m_firstRow = row;
    m_secondRow = new QHBoxLayout;
    m_secondRow->setContentsMargins(0, 0, scaled(theme, 16), 0);
    column->addLayout(m_secondRow);
    column->addWidget(m_stack, 1);
    makeContent();
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);

    connect(m_empty, &EmptyState::stepTaken, this, &HistoryPage::takeOwnStep);
    connect(&m_desk, &HistoryDesk::changed, this, &HistoryPage::showHistory);
    connect(&m_desk, &HistoryDesk::rangeChanged, this, &HistoryPage::showRange);
    connect(&m_desk, &HistoryDesk::stateChanged, this, &HistoryPage::showState);
    connect(m_bar, &HistoryBar::exportChosen, this, &HistoryPage::exportAs);
    connect(m_bar, &HistoryBar::markWanted, this,
            [this] { askMark(HistoryMark::Deploy, m_desk.serverNowMs()); });
    connect(&theme, &Theme::changed, this, &HistoryPage::arrange);
    QList<QWidget *> order = m_bar->tabOrder();
    for (HistoryChartPanel *panel : std::as_const(m_charts))
        order << panel->legend() << panel->chart();
    chainTabs(order << m_figures->filter() << m_figures->table() << m_tree->view());
    showRange();
}

void HistoryPage::makeContent()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_content = new QWidget;
    m_content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, scaled(theme(), 16), scaled(theme(), 14));
    column->setSpacing(scaled(theme(), 12));
    m_store = new Banner(theme(), {}, m_content);
    m_told = new Banner(theme(), tr("Show what there is"), m_content);
    m_store->setVisible(false);
    m_told->setVisible(false);
    column->addWidget(m_store);
    column->addWidget(m_told);
    m_grid = new QGridLayout;
    m_grid->setSpacing(scaled(theme(), 12));
    for (int i = 0; i < HistoryChartCount; ++i) {
        auto *panel = new HistoryChartPanel(HistoryChart(i), {}, theme(), m_turns, m_content);
        wireChart(panel);
        m_charts << panel;
    }
    column->addLayout(m_grid);
    m_figures = new FiguresPanel(
        theme(), [this] { return fleet().limits(); }, m_content);
    column->addWidget(m_figures);
    m_tree = new HistoryTree(theme(), m_content);
    column->addWidget(m_tree);
    column->addStretch(1);
    m_scroll->setWidget(m_content);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->viewport()->installEventFilter(this);
    connect(m_figures, &FiguresPanel::exportRequested, this,
            [this] { exportAs(HistoryBar::Export::Summary); });
    connect(m_figures->table(), &FiguresTable::subjectActivated, this,
            [this](SubjectKind of, const QString &key) {
                m_desk.choose(of == SubjectKind::Queue ? ChosenSubjects{{}, {key}}
                                                       : ChosenSubjects{{key}, {}});
                m_scroll->ensureVisible(0, 0);
            });
    connect(m_told->button(), &QPushButton::clicked, this, [this] {
        if (m_desk.oldestMs())
            m_desk.showBetween(*m_desk.oldestMs(), m_desk.serverNowMs());
    });
    arrange();
}

void HistoryPage::wireChart(HistoryChartPanel *panel)
{
    TimeChart *chart = panel->chart();
    connect(chart, &TimeChart::crosshairMoved, this,
            [this, chart](std::optional<qint64> atMs) { shareCrosshair(chart, atMs); });
    connect(chart, &TimeChart::zoomRequested, &m_desk, &HistoryDesk::zoom);
    connect(chart, &TimeChart::zoomUndone, &m_desk, &HistoryDesk::undoZoom);
    connect(chart, &TimeChart::moveRequested, &m_desk, &HistoryDesk::move);
    connect(chart, &TimeChart::markRequested, this,
            [this](qint64 atMs) { askMark(HistoryMark::Deploy, atMs); });
    connect(chart, &TimeChart::menuRequested, this,
            [this, chart](qint64 atMs, const QPoint &at) { openChartMenu(chart, atMs, at); });
}

void HistoryPage::shareCrosshair(TimeChart *from, std::optional<qint64> atMs)
{
    if (m_sharing)
        return;
    m_sharing = true;
    for (HistoryChartPanel *panel : std::as_const(m_charts)) {
        if (panel->chart() != from)
            panel->chart()->setCrosshair(atMs);
    }
    m_sharing = false;
}

/// Two columns where they fit, charts as high as three rows of them leave room for the summary.
void HistoryPage::arrange()
{
    const int width = m_scroll->viewport()->width(), height = m_scroll->viewport()->height();
    const int columns = width >= scaled(theme(), TwoColumnsPx) ? 2 : 1;
    if (columns != m_columns) {
        m_columns = columns;
        int place = 0;
        for (HistoryChartPanel *panel : std::as_const(m_charts)) {
            if (!panel->isVisibleTo(m_content))
                continue;
            m_grid->addWidget(panel, place / columns, place % columns);
            ++place;
        }
        m_grid->setColumnStretch(0, 1);
        m_grid->setColumnStretch(1, columns > 1 ? 1 : 0);
    }
    const int each =
        std::clamp(height / 4, scaled(theme(), LeastChartPx), scaled(theme(), MostChartPx));
    for (HistoryChartPanel *panel : std::as_const(m_charts)) {
        if (panel->minimumHeight() != each || panel->maximumHeight() != each)
            panel->setFixedHeight(each);
    }
    m_desk.setWidth(std::max(width / columns - scaled(theme(), 80), 100));
}

/// A chart for each metric; of a fleet that tells nothing else these alone.
void HistoryPage::followMetrics()
{
    const QStringList metrics = m_desk.metrics();
    const bool alone = !metrics.isEmpty() && fleet().workers()->rowCount() == 0 &&
                       fleet().queues()->rowCount() == 0;
    QStringList shown;
    for (qsizetype i = HistoryChartCount; i < m_charts.size(); ++i)
        shown << m_charts[i]->metric();
    if (metrics == shown && alone != m_charts.first()->isVisibleTo(m_content))
        return;
    if (metrics != shown) {
        while (m_charts.size() > HistoryChartCount)
            delete m_charts.takeLast();
        for (const QString &metric : metrics) {
            auto *panel =
                new HistoryChartPanel(HistoryChart::Metric, metric, theme(), m_turns, m_content);
            wireChart(panel);
            m_charts << panel;
        }
    }
    for (int i = 0; i < HistoryChartCount; ++i)
        m_charts[i]->setVisible(!alone);
    m_figures->setVisible(!alone);
    m_columns = 0;
    arrange();
}

QString HistoryPage::rangeText() const
{
    return spanText(m_desk.range().at(m_desk.serverNowMs()), m_desk.clock());
}

/// A person chose another range: the axes follow at once, the lines when they come.
void HistoryPage::showRange()
{
    const TimeSpan span = m_desk.range().at(m_desk.serverNowMs());
    for (HistoryChartPanel *panel : std::as_const(m_charts)) {
        panel->setRange(span);
        panel->chart()->setClock(m_desk.clock());
    }
    m_figures->figures().setClock(m_desk.clock());
    placeBar(); // its words have changed
    m_showAll = false;
    m_chosen = true;
    if (m_state) {
        if (m_desk.range().isLive() && m_desk.range().lastMs() > 0)
            m_state->setValue(ViewKey::HistoryHours,
                              double(m_desk.range().lastMs() / HistoryRange::HourMs));
        for (const auto &[compare, word] : compareWords()) {
            if (compare == m_desk.compare())
                m_state->setValue(ViewKey::HistoryCompare, word);
        }
        m_state->setValue(ViewKey::HistoryClock, m_desk.clock() == Qt::UTC
                                                     ? QStringLiteral("utc")
                                                     : QStringLiteral("local"));
    }
    refresh(monotonicMs());
}

void HistoryPage::showHistory()
{
    const Thresholds limits = fleet().limits();
    followMetrics();
    // What is not asked for any more is told by the axes that follow at once.
    const TimeSpan span =
        m_desk.range().isLive() ? m_desk.span() : m_desk.range().at(m_desk.serverNowMs());
    for (HistoryChartPanel *panel : std::as_const(m_charts)) {
        panel->setRange(span);
        panel->show(m_desk, limits);
    }
    m_figures->show(m_desk.figures(), m_desk.isKnown());
    m_tree->show(m_desk.backEnd().history().summary, m_desk.backEnd().history().others);
    showState();
    refresh(monotonicMs());
    beginNear();
}

/// Where nobody chose and all that is known is some minutes old, a day would look empty: it is
/// begun with an hour, which is nobody's choice to be remembered.
void HistoryPage::beginNear()
{
    if (m_chosen)
        return;
    qint64 firstMs = std::numeric_limits<qint64>::max();
    for (const HistoryChartPanel *panel : m_charts) {
        for (const RecordedLine &line : m_desk.lines(panel->which(), panel->metric())) {
            if (!line.points.isEmpty())
                firstMs = std::min(firstMs, line.points.first().fromMs);
        }
    }
    if (firstMs == std::numeric_limits<qint64>::max())
        return;
    m_chosen = true;
    if (m_desk.serverNowMs() - firstMs > HistoryRange::HourMs ||
        m_desk.range().lastMs() <= HistoryRange::HourMs)
        return;
    ViewState *const state = std::exchange(m_state, nullptr);
    m_desk.showLast(HistoryRange::HourMs);
    m_state = state;
}

void HistoryPage::showState()
{
    const HistoryState &state = m_desk.state();
    const bool tell = m_desk.hasStore() && !state.sentence.isEmpty();
    m_store->setVisible(tell);
    if (tell) {
        QString text = displayText(state.sentence, 400);
        if (!state.storing && state.sinceMs)
            text = tr("Nothing is stored since %1. %2")
                       .arg(instantText(*state.sinceMs, m_desk.clock()), text);
        m_store->show(state.storing ? StatusKind::Degraded : StatusKind::Stopped,
                      state.storing ? Tone::Warn : Tone::Bad, text);
    }
    const MaybeInt oldest = m_desk.oldestMs();
    const bool beyond = m_desk.isKnown() && oldest && m_desk.span().toMs < *oldest;
    const bool error = m_desk.isKnown() && !m_desk.error().isEmpty();
    m_told->setVisible(beyond || error);
    m_told->button()->setVisible(beyond);
    if (error)
        m_told->show(StatusKind::Degraded, Tone::Warn, displayText(m_desk.error(), 400));
    else if (beyond)
        m_told->show(StatusKind::Idle, Tone::Info,
                     tr("This range lies before the first that was stored, at %1.")
                         .arg(instantText(*oldest, m_desk.clock())));
}

/// Whether there is nothing to show at all, and then why.
bool HistoryPage::explain(qint64 nowMs)
{
    // A range before the first that was stored has its own way out.
    const bool beyond = m_told->button()->isVisibleTo(m_content);
    bool something = m_showAll || beyond || !m_desk.figures().isEmpty() ||
                     m_tree->isVisibleTo(m_content) || !m_desk.marks().isEmpty();
    for (const HistoryChartPanel *panel : m_charts)
        something = something || !m_desk.lines(panel->which(), panel->metric()).isEmpty();
    if (something)
        return false;
    if (!fleet().hasData())
        return explainEmpty(m_empty, 0, 0, {}, {}, nowMs);
    if (!m_desk.isKnown()) {
        m_empty->show(QStringLiteral("history"), tr("Reading the history…"), {});
        return true;
    }
    if (!m_desk.error().isEmpty()) {
        m_empty->show(QStringLiteral("history"), tr("No history yet"),
                      m_desk.hasStore()
                          ? displayText(m_desk.error(), 400)
                          : tr("The back end gives none (%1), and nothing is recorded here.")
                                .arg(displayText(m_desk.error(), 300)),
                      tr("Try again"));
        return true;
    }
    const QString text =
        m_desk.hasStore()
            ? tr("Nothing is stored of this range yet. Recording begins now: the first minute "
                 "stands here when it is over.")
            : tr("The back end keeps nothing of this range, and nothing is recorded here.");
    m_empty->show(QStringLiteral("history"), tr("No history yet"), text,
                  tr("Show the empty charts"));
    return true;
}

void HistoryPage::takeOwnStep()
{
    if (!fleet().hasData())
        return takeStep(nullptr);
    if (!m_desk.error().isEmpty())
        return m_desk.retry();
    m_showAll = true;
    refresh(monotonicMs());
}

void HistoryPage::refresh(qint64 nowMs)
{
    const int count = fleet().workers()->rowCount();
    showToolbar(count > 0 || m_desk.isKnown() ? rangeText() : QString(), nowMs);
    m_bar->refresh();
    showPart(m_stack, explain(nowMs) ? 1 : 0);
}

void HistoryPage::tick(qint64 nowMs)
{
    m_desk.tick(nowMs);
    refresh(nowMs);
}

void HistoryPage::focusFilter()
{
    m_scroll->ensureWidgetVisible(m_figures);
    takeFocus(m_figures->filter());
}

void HistoryPage::focusView()
{
    if (m_stack->currentIndex() == 0)
        m_charts.first()->chart()->setFocus(Qt::OtherFocusReason);
    else
        m_bar->subjectsButton()->setFocus(Qt::OtherFocusReason);
}

bool HistoryPage::reveal(const QString &key)
{
    const bool worker = fleet().workers()->rowOf(key) >= 0;
    if (!worker && fleet().queues()->rowOf(key) < 0)
        return false;
    m_desk.choose(worker ? ChosenSubjects{{key}, {}} : ChosenSubjects{{}, {key}});
    return true;
}

void HistoryPage::remember(ViewState &state)
{
    const double hours = state.value(ViewKey::HistoryHours).toDouble();
    if (hours >= 1 && hours <= 720)
        m_desk.showLast(qint64(hours) * HistoryRange::HourMs);
    for (const auto &[compare, word] : compareWords()) {
        if (word == state.text(ViewKey::HistoryCompare))
            m_desk.setCompare(compare);
    }
    if (state.text(ViewKey::HistoryClock) == QLatin1String("utc"))
        m_desk.setClock(Qt::UTC);
    TableColumns *columns = m_figures->table()->columns();
    columns->setState(state.value(ViewKey::HistoryColumns).toObject());
    connect(columns, &TableColumns::changed, this,
            [this, columns] { m_state->setValue(ViewKey::HistoryColumns, columns->state()); });
    m_state = &state;
    m_chosen = hours != ViewState().value(ViewKey::HistoryHours).toDouble();
}

/// Beside the title where both fit, else in a row of its own.
void HistoryPage::placeBar()
{
    m_bar->setCompact(false);
    const int wanted = m_bar->sizeHint().width(), room = width() - 2 * scaled(theme(), 16);
    const bool apart = wanted + scaled(theme(), TitlePx) > width();
    m_bar->setCompact(wanted > room);
    if (apart == (m_secondRow->count() > 0))
        return;
    m_firstRow->removeWidget(m_bar);
    m_secondRow->removeWidget(m_bar);
    while (QLayoutItem *rest = m_secondRow->takeAt(0))
        delete rest;
    (apart ? m_secondRow : m_firstRow)->addWidget(m_bar);
    if (apart)
        m_secondRow->addStretch(1);
}

void HistoryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeBar();
}

bool HistoryPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_scroll->viewport())
        arrange();
    return Page::eventFilter(watched, event);
}

} // namespace qd
