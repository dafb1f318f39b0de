// SPDX-License-Identifier: GPL-3.0-or-later
#include "cronpanel.h"

#include "chip.h"
#include "cronmodel.h"
#include "cronwords.h"
#include "factgrid.h"
#include "fleet.h"
#include "format.h"
#include "jobmemory.h"
#include "runstrip.h"
#include "text.h"
#include "timelinewords.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace qd {

namespace {

StatusKind runShape(CronOutcome outcome)
{
    switch (outcome) {
    case CronOutcome::Succeeded: return StatusKind::Running;
    case CronOutcome::Failed: return StatusKind::Error;
    case CronOutcome::Missed: return StatusKind::Stale;
    case CronOutcome::Running: return StatusKind::Starting;
    case CronOutcome::Unknown: break;
    }
    return StatusKind::Unavailable;
}

} // namespace

CronPanel::CronPanel(Fleet &fleet, const Theme &theme, QWidget *parent)
    : Panel(theme, parent)
    , m_fleet(fleet)
    , m_title(new TextLabel(theme, 12.5, QFont::DemiBold, Ink::Primary, this))
    , m_state(new Chip(theme, this))
    , m_close(new QToolButton(this))
    , m_facts(new FactGrid(theme, 2, this))
    , m_strip(new RunStrip(theme, this))
    , m_run(new TextLabel(theme, 12, QFont::Normal, Ink::Secondary, this))
    , m_worker(new QPushButton(tr("Open worker"), this))
{
    const int side = scaled(theme, 12);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(side, 0, side, 0);
    head->setSpacing(scaled(theme, 8));
    m_title->setElide(Qt::ElideMiddle);
    m_title->setFixedHeight(scaled(theme, 44));
    m_close->setProperty("qd", QStringLiteral("flat"));
    m_close->setAccessibleName(tr("Close this panel"));
    m_close->setToolTip(tr("Close (Esc)"));
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    head->addWidget(m_close);
    body()->addLayout(head);
    body()->addWidget(new Rule(theme, this));

    for (const QString &name : {tr("Schedule"), tr("Known from"), tr("Next run"), tr("Rhythm"),
                                tr("Failed"), tr("Missed")})
        m_facts->add(name);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(side, side, side, scaled(theme, 6));
    column->setSpacing(scaled(theme, 12));
    column->addWidget(m_facts);
    auto *runs = new TextLabel(theme, 11, QFont::Normal, Ink::Muted, this);
    runs->setPlain(tr("The last %1 runs").arg(CronJob::mostRuns));
    column->addWidget(runs);
    column->addWidget(m_strip);
    m_run->setMaxLines(12);
    m_run->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(m_run);
    column->addStretch(1);
    body()->addLayout(column, 1);
    auto *feet = new QHBoxLayout;
    feet->setContentsMargins(side, scaled(theme, 6), side, side);
    feet->addWidget(m_worker);
    feet->addStretch(1);
    body()->addLayout(feet);

    connect(m_close, &QToolButton::clicked, this, &CronPanel::closeRequested);
    connect(m_strip, &RunStrip::chosen, this, &CronPanel::runChosen);
    connect(m_worker, &QPushButton::clicked, this, [this] { emit workerOpened(m_runWorker); });
    const auto restyle = [this] {
        m_close->setIcon(this->theme().icon(QStringLiteral("close"), this->theme().colors().t2));
    };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
}

void CronPanel::setCron(const QString &name, qint64 runAtMs)
{
    m_name = name;
    m_runAtMs = runAtMs;
}

QString CronPanel::runText() const
{
    return m_run->text().replace(QChar::LineSeparator, u'\n');
}

void CronPanel::refresh(qint64 nowMs)
{
    const CronModel &crons = *m_fleet.crons();
    const CronJob *job = crons.job(crons.rowOf(m_name));
    m_title->setPlain(displayText(m_name, 200));
    m_worker->setVisible(job);
    if (!job) {
        m_state->show(StatusKind::Unavailable, Tone::Off, tr("Gone"));
        return;
    }
    const CronOutcome status = cronStatus(*job);
    m_state->show(runShape(status), Theme::tone(runShape(status)), cronOutcomeText(status));
    const CronSchedule schedule = cronSchedule(*job);
    const auto known = [](const QString &text) { return text.isEmpty() ? format::Unknown : text; };
    QString words = schedule.words;
    if (!schedule.expression.isEmpty() && schedule.expression != words)
        words += QStringLiteral(" (%1)").arg(schedule.expression);
    m_facts->set(Schedule, known(words));
    QString source = cronSourceText(schedule.source);
    if (schedule.source == CronSource::Told)
        source += job->scheduleOffsetMs ? tr(", due by %1").arg(cronClockText(*job))
                                        : tr("; due times learned from its runs");
    m_facts->set(Source, known(source));
    m_facts->set(Next, known(job->nextMs ? format::clockTime(*job->nextMs) + QStringLiteral(", ") +
                                               cronNextText(*job, nowMs)
                                         : QString()));
    m_facts->set(Interval,
                 format::duration(job->intervalMs ? MaybeReal(double(*job->intervalMs) / 1000)
                                                  : std::nullopt));
    const QList<CronRun> &runs = m_fleet.jobs()->crons().runs(m_name);
    const auto failed = std::count_if(runs.cbegin(), runs.cend(), [](const CronRun &run) {
        return run.outcome == CronOutcome::Failed;
    });
    m_facts->set(Failed,
                 tr("%1 of %2").arg(format::count(qint64(failed)), format::count(runs.size())),
                 failed > 0 ? Ink::Bad : Ink::Primary);
    m_facts->set(Missed, format::count(job->missed),
                 job->missed.value_or(0) > 0 ? Ink::Stale : Ink::Primary);
    const QList<CronRun> last = runs.mid(std::max<qsizetype>(0, runs.size() - CronJob::mostRuns));
    const CronRun *chosen = runs.isEmpty() ? nullptr : &runs.constLast();
    for (const CronRun &run : runs) {
        if (m_runAtMs > 0 && run.atMs() == m_runAtMs)
            chosen = &run;
    }
    m_strip->show(last, chosen ? chosen->atMs() : 0);
    m_run->setPlain(chosen ? timeline::runTip(*job, *chosen, nowMs)
                                 .section(u'\n', 1)
                                 .replace(u'\n', QChar::LineSeparator)
                           : QString());
    m_runWorker = chosen ? chosen->worker : QString();
    if (m_runWorker.isEmpty()) {
        if (const CronRun *run = lastCronRun(*job))
            m_runWorker = run->worker;
    }
    m_worker->setEnabled(!m_runWorker.isEmpty());
}

} // namespace qd
