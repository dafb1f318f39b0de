// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterbar.h"

#include "arranger.h"
#include "queryedit.h"
#include "queryhelp.h"
#include "statuslegend.h"
#include "textlabel.h"
#include "workerorder.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace qd {

namespace {

constexpr double GapPx = 8, WidestLinePx = 420, LinePx = 300, SmallLinePx = 190, LeastLinePx = 118;

/// What gives way in which turn.
struct Step
{
    LegendMode legend;
    bool combined;
    double linePx; ///< what the line gets at least
};
constexpr Step Steps[] = {
    {LegendMode::Words, false, LinePx},       {LegendMode::Words, true, LinePx},
    {LegendMode::Counts, false, SmallLinePx}, {LegendMode::Counts, true, SmallLinePx},
    {LegendMode::Menu, false, SmallLinePx},   {LegendMode::Menu, true, LeastLinePx}};
constexpr int LastStep = int(std::size(Steps)) - 1;

} // namespace

FilterBar::FilterBar(WorkerOrder &workers, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_edit(new QueryEdit(workers, theme, this))
    , m_legend(new StatusLegend(workers, *m_edit, theme, this))
    , m_arranger(new Arranger(workers, theme, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(theme, GapPx));
    row->addWidget(m_edit, 1000);
    row->addStretch(1);
    row->addWidget(m_legend);
    row->addWidget(m_arranger);
    m_edit->setMaximumWidth(scaled(theme, WidestLinePx));
    m_edit->setMinimumWidth(scaled(theme, LeastLinePx));
    connect(m_edit, &QueryEdit::filterChanged, this, &FilterBar::filterChanged);
    connect(m_edit, &QueryEdit::helpRequested, this,
            [this] { (new QueryHelp(m_theme, this))->showBelow(m_edit); });
    connect(m_legend, &StatusLegend::widthChanged, this, &FilterBar::arrange);
    connect(m_arranger, &Arranger::widthChanged, this, &FilterBar::arrange);
    connect(&theme, &Theme::changed, this, [this] {
        m_edit->setMaximumWidth(scaled(m_theme, WidestLinePx));
        m_edit->setMinimumWidth(scaled(m_theme, LeastLinePx));
        arrange();
    });
    arrange();
}

QList<QWidget *> FilterBar::tabOrder() const
{
    QList<QWidget *> order{m_edit};
    for (QWidget *chip : m_legend->chips())
        order << chip;
    return order << m_legend->menuButton() << m_arranger->groupButton() << m_arranger->sortButton()
                 << m_arranger->bothButton();
}

bool FilterBar::isFiltering() const
{
    return !m_edit->text().trimmed().isEmpty();
}

void FilterBar::clear()
{
    m_edit->clear();
}

int FilterBar::need(int step) const
{
    const Step &at = Steps[step];
    const int legend = m_legend->widthFor(at.legend);
    return scaled(m_theme, at.linePx) + legend + (legend > 0 ? 2 : 1) * scaled(m_theme, GapPx) +
           m_arranger->widthFor(at.combined);
}

QSize FilterBar::sizeHint() const
{
    return {need(0), m_edit->sizeHint().height()};
}

QSize FilterBar::minimumSizeHint() const
{
    return {need(LastStep), m_edit->minimumSizeHint().height()};
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FilterBar::arrange()
{
    int step = 0;
    while (step < LastStep && need(step) > width())
        ++step;
    m_legend->setMode(Steps[step].legend);
    m_arranger->setCombined(Steps[step].combined);
    layout()->activate(); // in the same frame: nothing jumps after it
    updateGeometry();
}

} // namespace qd
