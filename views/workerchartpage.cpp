// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerchartpage.h"

#include "fleet.h"
#include "text.h"
#include "textlabel.h"
#include "timechart.h"
#include "workercharts.h"

#include <QBoxLayout>

namespace qd {

WorkerChartPage::WorkerChartPage(Fleet &fleet, const Theme &theme, const QString &worker, int part,
                                 QWidget *parent)
    : Page(fleet, theme, parent)
    , m_worker(worker)
    , m_part(part)
    , m_charts(new WorkerCharts(fleet, theme, true, this))
{
    auto *column = new QVBoxLayout(this);
    const int side = scaled(theme, 16);
    column->setContentsMargins(side, scaled(theme, 14), side, scaled(theme, 14));
    column->setSpacing(scaled(theme, 12));
    const WorkerRow *row = fleet.workers()->row(fleet.workers()->rowOf(worker));
    addToolbar(column, row ? shownName(row->worker, 120) : displayText(worker, 120))->addStretch(1);
    column->addWidget(m_charts, 1);
    m_charts->setOnly(part);
    m_charts->setWorker(worker);
}

PagePiece WorkerChartPage::piece(Fleet &fleet, const QString &worker, int part)
{
    const WorkerRow *row = fleet.workers()->row(fleet.workers()->rowOf(worker));
    return {QStringLiteral("worker-chart:%1:").arg(part) + worker,
            tr("%1: %2").arg(row ? shownName(row->worker, 60) : displayText(worker, 60),
                             WorkerCharts::partName(part)),
            {}};
}

WorkerChartPage *WorkerChartPage::make(Fleet &fleet, const Theme &theme, const QString &which)
{
    bool ok = false;
    const int part = which.section(u':', 0, 0).toInt(&ok);
    const QString worker = which.section(u':', 1);
    if (!ok || part < 0 || part >= WorkerCharts::Parts || worker.isEmpty())
        return nullptr;
    return new WorkerChartPage(fleet, theme, worker, part);
}

void WorkerChartPage::refresh(qint64 nowMs)
{
    const bool there = fleet().workers()->rowOf(m_worker) >= 0;
    showToolbar(there ? QString() : tr("This worker is not there now."), nowMs);
    m_charts->setDimmed(freshnessNow(nowMs));
    m_charts->refresh(nowMs);
}

void WorkerChartPage::focusView()
{
    m_charts->chart(m_part)->setFocus(Qt::OtherFocusReason);
}

} // namespace qd
