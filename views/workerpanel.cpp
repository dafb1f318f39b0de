// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerpanel.h"

#include "actions.h"
#include "banner.h"
#include "chip.h"
#include "factgrid.h"
#include "fleet.h"
#include "format.h"
#include "plaintip.h"
#include "recentactivity.h"
#include "text.h"
#include "textlabel.h"
#include "workerdetails.h"
#include "workertable.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QTreeView>

namespace qd {

namespace {
enum FactAt {
    Uptime,
    Processed,
    Failed,
    Success,
    ErrorRate,
    AvgTime,
    Rate,
    Memory,
    QueueDepth,
    Host,
    Address,
    Seen
};
} // namespace

WorkerPanel::WorkerPanel(Fleet &fleet, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_fleet(fleet)
    , m_theme(theme)
    , m_name(new TextLabel(theme, 12.5, QFont::DemiBold, Ink::Primary, this))
    , m_status(new Chip(theme, this))
    , m_close(new QToolButton(this))
    , m_notice(new Banner(theme, {}, this))
    , m_answer(new Banner(theme, tr("Dismiss"), this))
    , m_facts(new FactGrid(theme, 3))
    , m_recent(new RecentActivity(*fleet.activity(), theme, this))
    , m_details(new WorkerDetails(fleet, theme, this))
    , m_copy(new QPushButton(tr("Copy"), this))
{
    const int side = scaled(theme, 12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(side, 0, side, 0);
    head->setSpacing(scaled(theme, 8));
    m_name->setElide(Qt::ElideMiddle);
    m_name->setFixedHeight(scaled(theme, 44));
    head->addWidget(m_name, 1);
    head->addWidget(m_status);
    m_close->setProperty("qd", QStringLiteral("flat"));
    m_close->setAccessibleName(tr("Close this panel"));
    m_close->setToolTip(tr("Close (Esc)"));
    const auto restyle = [this] {
        m_close->setIcon(m_theme.icon(QStringLiteral("close"), m_theme.colors().t2));
    };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
    connect(m_close, &QToolButton::clicked, this, &WorkerPanel::closeRequested);
    head->addWidget(m_close);
    column->addLayout(head);
    column->addWidget(new Rule(theme, this));

    auto *inside = new QWidget;
    auto *body = new QVBoxLayout(inside);
    body->setContentsMargins(side, side, side, scaled(theme, 6));
    body->setSpacing(scaled(theme, 10));
    body->addWidget(m_notice);
    body->addWidget(m_answer);
    m_answer->button()->setAccessibleName(tr("Dismiss this answer"));
    connect(m_answer->button(), &QPushButton::clicked, this,
            [this] { m_fleet.workers()->dismissAnswer(m_key); });

    for (const QString &name :
         {tr("Uptime"), tr("Processed"), tr("Failed"), tr("Success"), tr("Errors"), tr("Avg time"),
          tr("Per minute"), tr("Memory"), tr("Queue"), tr("Host"), tr("Address"), tr("Last seen")})
        m_facts->add(name);
    body->addWidget(m_facts);

    auto *recentTitle = new TextLabel(theme, 11, QFont::Normal, Ink::Secondary, inside);
    recentTitle->setPlain(tr("Recent activity"));
    body->addWidget(recentTitle);
    body->addWidget(m_recent);
    body->addWidget(m_details, 1);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    inside->setAutoFillBackground(false);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    column->addWidget(scroll, 1);

    auto *feet = new QGridLayout;
    feet->setContentsMargins(side, scaled(theme, 6), side, side);
    feet->setSpacing(scaled(theme, 6));
    int at = 0;
    for (ControlAction action : AllActions) {
        auto *button = new QPushButton(asksFirst(action) ? actionVerb(action) + QStringLiteral("…")
                                                         : actionVerb(action),
                                       this);
        if (action == ControlAction::Stop)
            button->setProperty("qd", QStringLiteral("danger"));
        connect(button, &QPushButton::clicked, this,
                [this, action] { emit controlRequested(action, m_key); });
        feet->addWidget(button, at / 3, at % 3);
        ++at;
        m_buttons[int(action)] = button;
    }
    m_copy->setAccessibleName(tr("Copy these facts as text"));
    connect(m_copy, &QPushButton::clicked, this, &WorkerPanel::copyFacts);
    feet->addWidget(m_copy, at / 3, at % 3);
    column->addLayout(feet);

    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void WorkerPanel::setWorker(const QString &key)
{
    if (key == m_key)
        return;
    m_key = key;
    m_recent->forget();
    m_details->setWorker(key);
}

void WorkerPanel::refresh(qint64 nowMs)
{
    const int at = m_fleet.workers()->rowOf(m_key);
    const WorkerRow *row = m_fleet.workers()->row(at);
    if (!row) {
        m_notice->show(StatusKind::Unavailable, Tone::Off,
                       tr("This worker is no longer in the fleet."));
        m_notice->setVisible(true);
        for (QPushButton *button : m_buttons) {
            button->setEnabled(false);
            button->setToolTip(plainTip(m_notice->text()));
        }
        return;
    }
    m_name->setPlain(shownName(row->worker));
    if (row->pendingVerb.isEmpty())
        m_status->show(row->kind, Theme::tone(row->kind),
                       shownWord(row->kind, displayText(row->worker.status, 24)));
    else
        m_status->show(StatusKind::Starting, Tone::Info, row->pendingVerb);
    showNotice(*row, nowMs);
    showFacts(*row, nowMs);
    showButtons(nowMs);
    m_recent->show(row->worker);
}

void WorkerPanel::setDimmed(int freshness, qint64 knownMs)
{
    m_knownMs = knownMs;
    m_facts->setDimmed(freshness);
}

void WorkerPanel::showNotice(const WorkerRow &row, qint64 nowMs)
{
    const Worker &worker = row.worker;
    const QString job = displayText(worker.currentJob, 60);
    QString text;
    if (worker.duplicate) {
        text = tr("Another row carries the same identity: it cannot be controlled.");
    } else if (row.life == Liveness::Stale) {
        const QString age = format::age(lastSeenSeconds(worker, nowMs));
        text = worker.lastHeartbeatMs ? tr("No heartbeat for %1.").arg(age)
                                      : tr("No activity for %1.").arg(age);
        if (!job.isEmpty())
            text += QLatin1Char(' ') + tr("It still holds %1.").arg(job);
    } else if (row.kind == StatusKind::Crashed && worker.exitCode) {
        text = tr("It crashed with exit code %1.").arg(*worker.exitCode);
    }
    m_notice->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        m_notice->show(row.kind, worker.duplicate ? Tone::Warn : Theme::tone(row.kind), text);

    const bool answered = row.lastOutcome != Outcome::Pending && !row.lastAnswer.isEmpty();
    m_answer->setVisible(answered);
    if (answered) {
        const bool done = row.lastOutcome == Outcome::Done;
        m_answer->show(done ? StatusKind::Running : StatusKind::Crashed,
                       done ? Tone::Ok : Tone::Bad, displayText(row.lastAnswer, 400));
    }
}

void WorkerPanel::showFacts(const WorkerRow &row, qint64 nowMs)
{
    const Worker &worker = row.worker;
    const Thresholds limits = m_fleet.limits();
    const auto bad = [](bool above) { return above ? Ink::Bad : Ink::Primary; };
    MaybeReal uptime = worker.uptimeSeconds;
    if (uptime && !isDown(row.kind))
        *uptime +=
            double(qMax(qint64(0), std::min(nowMs, m_knownMs) - worker.receivedAtMs)) / 1000.0;
    m_facts->set(Uptime, format::duration(uptime));
    m_facts->set(Processed, format::count(worker.processed));
    m_facts->set(Failed, format::count(worker.failed));
    m_facts->set(Success, format::percent(successRate(worker)));
    m_facts->set(ErrorRate, format::percent(worker.errorRate),
                 bad(worker.errorRate.value_or(0) > limits.errorHighPercent));
    m_facts->set(AvgTime, format::seconds(worker.avgProcessingSeconds),
                 bad(worker.avgProcessingSeconds.value_or(0) > limits.slowSeconds));
    MaybeReal perMinute = worker.ratePerMinute;
    if (!perMinute && row.rate.size > 0 && !std::isnan(row.rate.at(row.rate.size - 1)))
        perMinute = double(row.rate.at(row.rate.size - 1));
    m_facts->set(Rate, !perMinute        ? format::count({})
                       : *perMinute < 10 ? QLocale().toString(*perMinute, 'f', 1)
                                         : format::count(qint64(*perMinute + 0.5)));
    m_facts->set(Memory, format::memory(worker.memoryMb));
    m_facts->set(QueueDepth, format::ofMax(worker.queueSize, worker.queueMax),
                 bad(worker.queueSize.value_or(0) > limits.queueHighTasks));
    m_facts->set(Host, worker.host.isEmpty() ? format::count({}) : displayText(worker.host));
    m_facts->set(Address, worker.address.isEmpty() ? tr("not known yet")
                          : worker.addressConfirmed
                              ? displayText(worker.address)
                              : tr("%1 (not confirmed)").arg(displayText(worker.address)));
    m_facts->setName(Seen, worker.lastHeartbeatMs ? tr("Last heartbeat") : tr("Last activity"));
    const MaybeReal seen = lastSeenSeconds(worker, nowMs);
    m_facts->set(Seen, seen ? tr("%1 ago").arg(format::age(seen)) : format::count({}),
                 row.life == Liveness::Stale ? Ink::Stale : Ink::Primary);
}

void WorkerPanel::showButtons(qint64 nowMs)
{
    for (ControlAction action : AllActions) {
        QPushButton *button = m_buttons[int(action)];
        const QString why = m_fleet.whyNot(action, m_key, nowMs);
        button->setEnabled(why.isEmpty());
        button->setToolTip(plainTip(why));
    }
}

void WorkerPanel::setDetailsOpen(bool open)
{
    m_details->setOpen(open);
}

QList<QWidget *> WorkerPanel::tabOrder() const
{
    QList<QWidget *> order{m_close, m_answer->button(), m_details->head(), m_details->tree()};
    for (ControlAction action : AllActions)
        order << m_buttons[int(action)];
    return order << m_copy;
}

QTreeView *WorkerPanel::tree() const
{
    return m_details->tree();
}

QString WorkerPanel::factText(const QString &name) const
{
    return m_facts->value(name);
}

void WorkerPanel::copyFacts()
{
    QStringList lines{m_name->text(), tr("Status") + QStringLiteral(": ") + m_status->text()};
    for (int i = 0; i < m_facts->count(); ++i)
        lines << m_facts->name(i) + QStringLiteral(": ") + m_facts->value(i);
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void WorkerPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSurface(painter, m_theme, rect());
}

} // namespace qd
