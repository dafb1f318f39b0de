// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuepage.h"

#include "entrytable.h"
#include "fleet.h"
#include "format.h"
#include "queuechart.h"
#include "queueentries.h"
#include "queuepanel.h"
#include "text.h"
#include "timechart.h"

#include <QBoxLayout>

namespace qd {

QueuePage::QueuePage(Fleet &fleet, const Theme &theme, const QString &queue, Form form,
                     QWidget *parent)
    : Page(fleet, theme, parent)
    , m_queue(queue)
    , m_form(form)
    , m_lastHour(fleet)
{
    auto *column = new QVBoxLayout(this);
    const int side = scaled(theme, 16), between = scaled(theme, 12);
    column->setContentsMargins(side, scaled(theme, 14), side, scaled(theme, 14));
    column->setSpacing(between);
    addToolbar(column, displayText(queue, 120))->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(between);
    column->addLayout(row, 1);
    if (form != Form::Entries) {
        m_chart = new QueueChart(fleet, m_lastHour, theme, this);
        row->addWidget(m_chart, 1);
    }
    if (form == Form::Whole) {
        m_panel = new QueuePanel(fleet, theme, this);
        m_panel->setFixedWidth(scaled(theme, 310));
        row->addWidget(m_panel);
        connect(m_panel, &QueuePanel::workerOpened, this, &Page::workerOpened);
        connect(m_panel, &QueuePanel::workersRequested, this, [this](const QString &name) {
            emit workersRequested(workersLine(name));
        });
    }
    if (form != Form::Chart) {
        m_entries = new QueueEntries(fleet, theme, this);
        column->addWidget(m_entries, 1);
        connect(m_entries, &QueueEntries::requeueRequested, this, &Page::requeueRequested);
    }
}

PagePiece QueuePage::piece(const QString &queue, Form form)
{
    const QString shown = displayText(queue, 60);
    switch (form) {
    case Form::Chart:
        return {QStringLiteral("queue-chart:") + queue, tr("%1: chart").arg(shown), {}};
    case Form::Entries:
        return {QStringLiteral("queue-tasks:") + queue, tr("%1: tasks").arg(shown), {}};
    case Form::Whole: break;
    }
    return {QStringLiteral("queue:") + queue, shown, {}};
}

std::optional<QueuePage::Form> QueuePage::formOf(const QString &kind)
{
    return kind == u"queue"         ? std::optional(Form::Whole)
           : kind == u"queue-chart" ? std::optional(Form::Chart)
           : kind == u"queue-tasks" ? std::optional(Form::Entries)
                                    : std::nullopt;
}

QString QueuePage::workersLine(const QString &queue)
{
    QString name = queue;
    name.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QStringLiteral("queue:\"%1\"").arg(name);
}

QString QueuePage::title() const
{
    return piece(m_queue, m_form).title;
}

QJsonObject QueuePage::how() const
{
    return m_chart ? QJsonObject{{QStringLiteral("hours"), m_chart->hours()}} : QJsonObject();
}

void QueuePage::setHow(const QJsonObject &how)
{
    if (m_chart)
        m_chart->setHours(how.value(QLatin1String("hours")).toInt());
}

void QueuePage::refresh(qint64 nowMs)
{
    const QueueRow *row = fleet().queues()->row(fleet().queues()->rowOf(m_queue));
    const MaybeInt tasks = !row                 ? std::nullopt
                           : row->queue.waiting ? row->queue.waiting
                                                : row->queue.size;
    showToolbar(!row    ? tr("This queue is not there now.")
                : tasks ? tr("%1 waiting").arg(format::count(tasks))
                        : QString(),
                nowMs);
    const int dimmed = freshnessNow(nowMs);
    if (m_chart) {
        m_chart->setDimmed(dimmed);
        m_chart->show(m_queue, nowMs);
    }
    if (m_panel) {
        m_panel->setDimmed(dimmed);
        m_panel->show(m_queue, nowMs);
    }
    if (m_entries) {
        m_entries->setDimmed(dimmed);
        m_entries->show(m_queue, nowMs);
    }
}

void QueuePage::tick(qint64 nowMs)
{
    refresh(nowMs);
    if (!m_chart)
        return;
    m_lastHour.want(1, nowMs);
    m_chart->tick(nowMs);
}

void QueuePage::focusView()
{
    QWidget *view = m_entries ? static_cast<QWidget *>(m_entries->table()) : m_chart->chart();
    view->setFocus(Qt::OtherFocusReason);
}

} // namespace qd
