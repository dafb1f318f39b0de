// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerfacts.h"

#include "banner.h"
#include "factgrid.h"
#include "fleet.h"
#include "format.h"
#include "text.h"

#include <QBoxLayout>
#include <QPushButton>

namespace qd {

namespace {
enum FactAt {
    UptimeFact,
    ProcessedFact,
    FailedFact,
    SuccessFact,
    ErrorRateFact,
    AvgTimeFact,
    RateFact,
    MemoryFact,
    QueueDepthFact,
    HostFact,
    AddressFact,
    SeenFact
};
} // namespace

WorkerFacts::WorkerFacts(Fleet &fleet, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_fleet(fleet)
    , m_notice(new Banner(theme, {}, this))
    , m_answer(new Banner(theme, tr("Dismiss"), this))
    , m_grid(new FactGrid(theme, 3, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(theme, 10));
    column->addWidget(m_notice);
    column->addWidget(m_answer);
    column->addWidget(m_grid);
    m_notice->hide();
    m_answer->hide();
    m_answer->button()->setAccessibleName(tr("Dismiss this answer"));
    connect(m_answer->button(), &QPushButton::clicked, this,
            [this] { m_fleet.workers()->dismissAnswer(m_key); });
    for (const QString &name :
         {tr("Uptime"), tr("Processed"), tr("Failed"), tr("Success"), tr("Errors"), tr("Avg time"),
          tr("Per minute"), tr("Memory"), tr("Queue"), tr("Host"), tr("Address"), tr("Last seen")})
        m_grid->add(name);
}

void WorkerFacts::refresh(const WorkerRow &row, qint64 nowMs)
{
    m_key = row.worker.key;
    showNotice(row, nowMs);
    showFigures(row, nowMs);
}

void WorkerFacts::showGone()
{
    m_notice->show(StatusKind::Unavailable, Tone::Off,
                   tr("This worker is no longer in the fleet. What stands here was known last."));
    m_notice->setVisible(true);
    m_answer->hide();
    m_grid->setDimmed(2);
}

void WorkerFacts::setDimmed(int freshness)
{
    m_grid->setDimmed(freshness);
}

QString WorkerFacts::notice() const
{
    return m_notice->isVisibleTo(this) ? m_notice->text() : QString();
}

QList<QPair<QString, QString>> WorkerFacts::all() const
{
    QList<QPair<QString, QString>> facts;
    for (int i = 0; i < m_grid->count(); ++i)
        facts.append({m_grid->name(i), m_grid->value(i)});
    return facts;
}

QString WorkerFacts::value(const QString &name) const
{
    return m_grid->value(name);
}

QWidget *WorkerFacts::dismissButton() const
{
    return m_answer->button();
}

void WorkerFacts::showNotice(const WorkerRow &row, qint64 nowMs)
{
    const Evidence found = m_fleet.evidence(m_key, nowMs);
    const bool twin = row.worker.duplicate;
    const QString text = twin
                             ? tr("Another row carries the same identity: it cannot be controlled.")
                         : found.matters ? found.sentence
                                         : QString();
    m_notice->setVisible(!text.isEmpty());
    if (!text.isEmpty()) {
        const Tone tone = twin || found.past                    ? Tone::Warn
                          : found.state == Liveness::SilentBusy ? Tone::Stale
                                                                : Theme::tone(row.kind);
        m_notice->show(found.past ? StatusKind::Unavailable : row.kind, tone, text);
    }

    const bool answered = row.lastOutcome != Outcome::Pending && !row.lastAnswer.isEmpty();
    m_answer->setVisible(answered);
    if (answered) {
        const bool done = row.lastOutcome == Outcome::Done;
        m_answer->show(done ? StatusKind::Running : StatusKind::Crashed,
                       done ? Tone::Ok : Tone::Bad, displayText(row.redacted(row.lastAnswer), 400));
    }
}

void WorkerFacts::showFigures(const WorkerRow &row, qint64 nowMs)
{
    const Worker &worker = row.worker;
    const Thresholds limits = m_fleet.limits();
    const auto bad = [](bool above) { return above ? Ink::Bad : Ink::Primary; };
    MaybeReal uptime = worker.uptimeSeconds;
    const qint64 knownMs = std::min(nowMs, m_fleet.age(nowMs).knownMs);
    if (uptime && !isDown(row.kind))
        *uptime += double(std::max<qint64>(0, knownMs - worker.receivedAtMs)) / 1000.0;
    m_grid->set(UptimeFact, format::duration(uptime));
    m_grid->set(ProcessedFact, format::count(worker.processed));
    m_grid->set(FailedFact, format::count(worker.failed));
    m_grid->set(SuccessFact, format::percent(successRate(worker)));
    m_grid->set(ErrorRateFact, format::percent(worker.errorRate),
                bad(worker.errorRate.value_or(0) > limits.errorHighPercent));
    m_grid->set(AvgTimeFact, format::seconds(worker.avgProcessingSeconds),
                bad(worker.avgProcessingSeconds.value_or(0) > limits.slowSeconds));
    MaybeReal perMinute = worker.ratePerMinute;
    if (!perMinute && row.rate.size > 0 && !std::isnan(row.rate.at(row.rate.size - 1)))
        perMinute = double(row.rate.at(row.rate.size - 1));
    m_grid->set(RateFact, !perMinute        ? format::Unknown
                          : *perMinute < 10 ? QLocale().toString(*perMinute, 'f', 1)
                                            : format::count(qint64(*perMinute + 0.5)));
    m_grid->set(MemoryFact, format::memory(worker.memoryMb));
    m_grid->set(QueueDepthFact, format::ofMax(worker.queueSize, worker.queueMax),
                bad(worker.queueSize.value_or(0) > limits.queueHighTasks));
    m_grid->set(HostFact, worker.host.isEmpty() ? format::Unknown : displayText(worker.host));
    m_grid->set(AddressFact, worker.address.isEmpty() ? tr("not known yet")
                             : worker.addressConfirmed
                                 ? displayText(worker.address)
                                 : tr("%1 (not confirmed)").arg(displayText(worker.address)));
    m_grid->setName(SeenFact, worker.lastHeartbeatMs ? tr("Last heartbeat") : tr("Last activity"));
    const MaybeReal seen = lastSeenSeconds(worker, nowMs);
    m_grid->set(SeenFact, seen ? tr("%1 ago").arg(format::age(seen)) : format::Unknown,
                row.life == Liveness::Stale ? Ink::Stale : Ink::Primary);
}

} // namespace qd
