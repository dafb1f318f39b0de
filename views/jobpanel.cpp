// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobpanel.h"

#include "chip.h"
#include "factgrid.h"
#include "fleet.h"
#include "format.h"
#include "jobmemory.h"
#include "jsonview.h"
#include "lifeline.h"
#include "redaction.h"
#include "revealbutton.h"
#include "text.h"
#include "timelinewords.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QJsonDocument>
#include <QPushButton>
#include <QShortcut>

namespace qd {

namespace {

std::pair<StatusKind, Tone> barLook(BarState state)
{
    switch (state) {
    case BarState::Succeeded: return {StatusKind::Running, Tone::Ok};
    case BarState::Failed: return {StatusKind::Error, Tone::Bad};
    case BarState::Cut: return {StatusKind::Crashed, Tone::Bad};
    case BarState::Held: return {StatusKind::Stale, Tone::Stale};
    case BarState::Running: return {StatusKind::Starting, Tone::Info};
    case BarState::Ended: return {StatusKind::Idle, Tone::Off};
    case BarState::Unknown: break;
    }
    return {StatusKind::Unavailable, Tone::Off};
}

QString shortState(BarState state)
{
    switch (state) {
    case BarState::Held: return JobPanel::tr("Held");
    case BarState::Cut: return JobPanel::tr("Cut off");
    case BarState::Unknown: return JobPanel::tr("End unknown");
    default: return timeline::stateText(state);
    }
}

} // namespace

JobPanel::JobPanel(Fleet &fleet, const Theme &theme, QWidget *parent)
    : SidePanel(theme, 12, parent)
    , m_fleet(fleet)
    , m_state(new Chip(theme, this))
    , m_facts(new FactGrid(theme, 2, this))
    , m_life(new LifeLine(theme, this))
    , m_error(new TextLabel(theme, 12, QFont::Normal, Ink::Bad, this))
    , m_noFields(new TextLabel(theme, 11, QFont::Normal, Ink::Secondary, this))
    , m_tree(new JsonView(this))
    , m_worker(new QPushButton(tr("Open worker"), this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_reveal(new RevealButton(this))
{
    const int side = sidePx();
    addToHead(m_state);

    for (const QString &name :
         {tr("Worker"), tr("Queue"), tr("Took"), tr("Waited before"), tr("Tries"), tr("Job")})
        m_facts->add(name);
    m_error->setMaxLines(6);
    m_error->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_tree->setAccessibleName(tr("The job's fields"));
    m_noFields->setMaxLines(3);
    m_noFields->setPlain(tr("Its fields are no longer kept, or it came without any."));

    QVBoxLayout *column = this->column();
    column->addWidget(m_facts);
    column->addWidget(m_life);
    column->addWidget(m_error);
    auto *title = new TextLabel(theme, 11, QFont::Normal, Ink::Muted, this);
    title->setPlain(tr("Fields as they came"));
    column->addWidget(title);
    column->addWidget(m_noFields);
    m_tree->setMinimumHeight(scaled(theme, 120));
    column->addWidget(m_tree, 1);
    column->addStretch(0);

    auto *feet = new QHBoxLayout;
    feet->setContentsMargins(side, scaled(theme, 6), side, side);
    feet->setSpacing(scaled(theme, 6));
    feet->addWidget(m_worker);
    feet->addWidget(m_copy);
    feet->addWidget(m_reveal);
    m_reveal->hide();
    feet->addStretch(1);
    body()->addLayout(feet);

    connect(m_worker, &QPushButton::clicked, this,
            [this] { emit workerOpened(m_fleet.jobs()->laneName(m_hit.lane)); });
    connect(m_copy, &QPushButton::clicked, this, &JobPanel::copy);
    connect(m_reveal, &RevealButton::held, this, &JobPanel::reveal);
    connect(&fleet, &Fleet::redactionChanged, this, [this] {
        showWords();
        showFields();
    });
    auto *keys =
        new QShortcut(QKeySequence::Copy, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &JobPanel::copy);
}

void JobPanel::setJob(const JobHit &hit)
{
    m_hit = hit;
    m_shown = {};
    m_tries.clear();
    m_fieldsOf.reset();
    m_tree->setValue(QJsonValue::Undefined);
}

void JobPanel::reveal(bool held)
{
    showWords();
    showFields();
    const JobMemory &memory = *m_fleet.jobs();
    const int number = m_hit.lane < 0 ? -1 : memory.lane(m_hit.lane).find(m_hit.job, m_hit.startMs);
    if (!held || number < 0)
        return;
    const QString job = memory.words(memory.lane(m_hit.lane).bars()[size_t(number)]).job;
    m_fleet.noteReveal(job.isEmpty() ? tr("a job of %1").arg(memory.laneName(m_hit.lane)) : job);
}

/// What of it is text of others.
void JobPanel::showWords()
{
    const JobMemory &memory = *m_fleet.jobs();
    const int number = m_hit.lane < 0 ? -1 : memory.lane(m_hit.lane).find(m_hit.job, m_hit.startMs);
    if (number < 0)
        return;
    const JobBar &bar = memory.lane(m_hit.lane).bars()[size_t(number)];
    const bool revealed = m_reveal->isHeld(), failed = bar.end == BarEnd::Failed;
    const JobWords words = timeline::shownWords(memory, bar, revealed);
    name()->setPlain(timeline::jobName(memory, bar, 200, revealed));
    m_facts->set(Id, words.job.isEmpty() ? format::Unknown : displayText(words.job, 120));
    m_error->setVisible(failed);
    m_error->setPlain(failed ? displayText(words.text, 500) : QString());
    const Redaction &redaction = m_fleet.redaction();
    const JobWords whole = memory.words(bar);
    m_reveal->setVisible(redaction.carries(whole.job) || redaction.carries(whole.text) ||
                         redaction.json(m_shown) != m_shown);
}

void JobPanel::showFields()
{
    m_tree->setValue(m_reveal->isHeld() ? m_shown : m_fleet.redaction().json(m_shown));
}

void JobPanel::refresh(qint64 nowMs)
{
    const JobMemory &memory = *m_fleet.jobs();
    const int number = m_hit.lane < 0 ? -1 : memory.lane(m_hit.lane).find(m_hit.job, m_hit.startMs);
    m_worker->setEnabled(m_hit.lane >= 0);
    m_copy->setEnabled(number >= 0);
    if (number < 0) {
        m_reveal->hide();
        m_state->show(StatusKind::Unavailable, Tone::Off, tr("No longer kept"));
        return;
    }
    const JobLane &lane = memory.lane(m_hit.lane);
    const JobBar &bar = lane.bars()[size_t(number)];
    const BarState state = lane.state(size_t(number));
    const JobWords words = memory.words(bar);
    const auto [shape, tone] = barLook(state);
    m_state->show(shape, tone, shortState(state));
    m_state->setTip(timeline::stateText(state));

    // Both look at very much: only when there may be something new.
    constexpr qint64 TriesEveryMs = 10'000;
    if (m_tries.empty() || std::abs(nowMs - m_triesMs) >= TriesEveryMs) {
        m_tries = JobSearch::runsOf(memory, words.job);
        if (m_tries.empty())
            m_tries.push_back(m_hit);
        m_triesMs = nowMs;
    }
    QJsonObject fields = m_shown; // once shown they stay, even when they are no longer kept
    if (m_fieldsOf != bar.endMs()) {
        m_fieldsOf = bar.endMs();
        const QJsonObject kept = jobFields(memory, *m_fleet.activity(), m_hit);
        if (!kept.isEmpty())
            fields = kept;
    }
    const QList<JobStep> life = jobLife(memory, m_hit, m_tries, fields, nowMs);
    m_life->show(life);
    const auto known = [](const QString &text) { return text.isEmpty() ? format::Unknown : text; };
    m_facts->set(Worker, displayText(memory.laneName(m_hit.lane), 120));
    m_facts->set(Queue, known(displayText(memory.queueName(bar.queue), 120)));
    m_facts->set(Took,
                 format::seconds(double(lane.endMs(size_t(number), nowMs) - bar.startMs) / 1000));
    MaybeReal waited;
    if (life.size() > 1 && life.first().kind == JobStep::Queued)
        waited = std::max(0.0, double(life.at(1).atMs - life.first().atMs) / 1000);
    m_facts->set(Waited, format::seconds(waited));
    const auto tries = std::count_if(life.cbegin(), life.cend(), [](const JobStep &step) {
        return step.kind == JobStep::Taken;
    });
    m_facts->set(Tries, format::count(qint64(tries)), tries > 1 ? Ink::Warn : Ink::Primary);
    if (fields != m_shown) {
        m_shown = fields;
        showFields();
    }
    showWords();
    m_noFields->setVisible(m_shown.isEmpty());
    m_tree->setVisible(!m_shown.isEmpty());
}

QString JobPanel::errorText() const
{
    return m_error->text();
}

QString JobPanel::title() const
{
    return name()->text();
}

QString JobPanel::asText() const
{
    QStringList lines{name()->text() + QStringLiteral(" \u00b7 ") + m_state->text()};
    for (int i = 0; i < m_facts->count(); ++i)
        lines << m_facts->name(i) + QStringLiteral(": ") + m_facts->value(i);
    lines << m_life->lines();
    if (!m_error->text().isEmpty())
        lines << m_error->text();
    QString text = m_fleet.redaction().text(lines.join(u'\n')); // also while the button is held
    if (!m_shown.isEmpty())
        text +=
            u'\n' +
            QString::fromUtf8(QJsonDocument(m_fleet.redaction().json(m_shown)).toJson()).trimmed();
    return text + u'\n';
}

void JobPanel::copy()
{
    QApplication::clipboard()->setText(asText());
}

QTreeView *JobPanel::tree() const
{
    return m_tree;
}

} // namespace qd
