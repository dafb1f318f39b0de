// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerpanel.h"

#include "actions.h"
#include "activitypanel.h"
#include "banner.h"
#include "chip.h"
#include "factgrid.h"
#include "fleet.h"
#include "format.h"
#include "jsontree.h"
#include "plaintip.h"
#include "text.h"
#include "textlabel.h"
#include "workertable.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QTreeView>

namespace qd {

namespace {
constexpr int RecentRows = 6;     ///< lines of the worker's own activity
constexpr int RecentReach = 2000; ///< how far back in the list they are looked for
constexpr int RecentEveryMs = 900;
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
    , m_notice(new Banner(theme, {}, this))
    , m_answer(new Banner(theme, tr("Dismiss"), this))
    , m_facts(new FactGrid(theme, 3))
    , m_recentBox(new QWidget)
    , m_noRecent(new TextLabel(theme, 12, QFont::Normal, Ink::Secondary, this))
    , m_detailsHead(new QToolButton(this))
    , m_detailsNote(new TextLabel(theme, 11, QFont::Normal, Ink::Secondary, this))
    , m_tree(new QTreeView(this))
    , m_details(new JsonTree(this))
{
    const int side = scaled(theme, 12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(side, 0, scaled(theme, 6), 0);
    head->setSpacing(scaled(theme, 8));
    m_name->setElide(Qt::ElideMiddle);
    m_name->setFixedHeight(scaled(theme, 44));
    head->addWidget(m_name, 1);
    head->addWidget(m_status);
    auto *close = new QToolButton(this);
    close->setProperty("qd", QStringLiteral("flat"));
    close->setAccessibleName(tr("Close this panel"));
    close->setToolTip(tr("Close (Esc)"));
    const auto restyle = [this, close] {
        close->setIcon(m_theme.icon(QStringLiteral("close"), m_theme.colors().t2));
    };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
    connect(close, &QToolButton::clicked, this, &WorkerPanel::closeRequested);
    head->addWidget(close);
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
    auto *recent = new QVBoxLayout(m_recentBox);
    recent->setContentsMargins(0, 0, 0, 0);
    recent->setSpacing(scaled(theme, 7));
    m_noRecent->setPlain(tr("Nothing seen of it yet."));
    recent->addWidget(m_noRecent);
    for (int i = 0; i < RecentRows; ++i) {
        auto *row = new QHBoxLayout;
        row->setSpacing(scaled(theme, 8));
        auto *time = new TextLabel(theme, 11, QFont::Normal, Ink::Muted, m_recentBox);
        auto *text = new TextLabel(theme, 12, QFont::Normal, Ink::Primary, m_recentBox);
        text->setElide(Qt::ElideRight);
        auto *end = new TextLabel(theme, 11, QFont::Normal, Ink::Secondary, m_recentBox);
        row->addWidget(time);
        row->addWidget(text, 1);
        row->addWidget(end);
        recent->addLayout(row);
        m_recent.append({time, {text, end}});
    }
    body->addWidget(m_recentBox);

    m_detailsHead->setProperty("qd", QStringLiteral("flat"));
    m_detailsHead->setText(tr("Details"));
    m_detailsHead->setCheckable(true);
    m_detailsHead->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_detailsHead->setArrowType(Qt::RightArrow);
    m_detailsHead->setAccessibleName(tr("Details as the worker tells them"));
    connect(m_detailsHead, &QToolButton::toggled, this, &WorkerPanel::setDetailsOpen);
    body->addWidget(m_detailsHead, 0, Qt::AlignLeft);
    m_detailsNote->setMaxLines(3);
    body->addWidget(m_detailsNote);
    m_tree->setModel(m_details);
    m_tree->setAccessibleName(tr("Details"));
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->header()->hide();
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_tree->header()->setResizeContentsPrecision(50);
    m_tree->setMinimumHeight(scaled(theme, 150));
    body->addWidget(m_tree, 1);
    body->addStretch(0);

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
    auto *copy = new QPushButton(tr("Copy"), this);
    copy->setAccessibleName(tr("Copy these facts as text"));
    connect(copy, &QPushButton::clicked, this, &WorkerPanel::copyFacts);
    feet->addWidget(copy, at / 3, at % 3);
    column->addLayout(feet);

    setDetailsOpen(false);
    connect(&fleet, &Fleet::answered, this, &WorkerPanel::takeAnswer);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void WorkerPanel::setWorker(const QString &key)
{
    if (key == m_key)
        return;
    m_key = key;
    m_recentRead.invalidate();
    m_question = 0;
    m_details->setValue(QJsonValue::Undefined);
    if (m_detailsHead->isChecked() && !key.isEmpty())
        ask();
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
    m_name->setPlain(displayText(row->worker.name));
    if (row->pendingVerb.isEmpty())
        m_status->show(row->kind, Theme::tone(row->kind),
                       shownWord(row->kind, displayText(row->worker.status, 24)));
    else
        m_status->show(StatusKind::Starting, Tone::Info, row->pendingVerb);
    showNotice(*row, nowMs);
    showFacts(*row, nowMs);
    showButtons(nowMs);
    if (!m_recentRead.isValid() || m_recentRead.elapsed() >= RecentEveryMs)
        showRecent(*row);
}

void WorkerPanel::setDimmed(int freshness)
{
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
        *uptime += double(qMax(qint64(0), nowMs - worker.receivedAtMs)) / 1000.0;
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

void WorkerPanel::showRecent(const WorkerRow &row)
{
    m_recentRead.start();
    const Worker &worker = row.worker;
    int shown = 0;
    const int reach = qMin(m_fleet.activity()->rowCount(), RecentReach);
    for (int i = 0; i < reach && shown < RecentRows; ++i) {
        const ActivityEntry *entry = m_fleet.activity()->entry(i);
        if (entry->worker.isEmpty() ||
            (entry->worker != worker.name && entry->worker != worker.key &&
             entry->worker != worker.address))
            continue;
        const auto &[time, rest] = m_recent.at(shown++);
        time->setPlain(entry->timestampMs ? format::clockTime(*entry->timestampMs)
                                          : format::count({}));
        rest.first->setPlain(activityLine(*entry));
        rest.second->setPlain(activityEndText(*entry));
        rest.second->setInk(toneInk(activityTone(*entry)));
    }
    for (int i = 0; i < RecentRows; ++i) {
        const auto &[time, rest] = m_recent.at(i);
        time->setVisible(i < shown);
        rest.first->setVisible(i < shown);
        rest.second->setVisible(i < shown);
    }
    m_noRecent->setVisible(shown == 0);
}

void WorkerPanel::setDetailsOpen(bool open)
{
    if (m_detailsHead->isChecked() != open) {
        m_detailsHead->setChecked(open); // comes back here by toggled()
        return;
    }
    m_detailsHead->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_tree->setVisible(open);
    m_detailsNote->setVisible(open);
    if (open && !m_key.isEmpty())
        ask();
    else
        m_question = 0;
}

void WorkerPanel::ask()
{
    m_detailsNote->setPlain(tr("Reading the details…"));
    m_detailsNote->setVisible(true);
    m_question = m_fleet.askDetails(m_key);
}

void WorkerPanel::takeAnswer(const Answer &answer)
{
    // An answer to an older question, or for a part that was closed meanwhile, is dropped.
    if (answer.id == 0 || answer.id != m_question)
        return;
    m_question = 0;
    m_detailsNote->setPlain(answer.error.isEmpty() ? QString() : displayText(answer.error, 400));
    m_detailsNote->setVisible(!answer.error.isEmpty());
    if (answer.error.isEmpty()) {
        m_details->setValue(answer.body);
        m_details->fetchMore({});
        m_tree->expandToDepth(0);
    }
}

void WorkerPanel::hideEvent(QHideEvent *event)
{
    m_question = 0;
    QWidget::hideEvent(event);
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
