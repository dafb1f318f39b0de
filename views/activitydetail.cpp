// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitydetail.h"

#include "activityexport.h"
#include "activitylist.h"
#include "activitytable.h"
#include "chip.h"
#include "factgrid.h"
#include "fleet.h"
#include "format.h"
#include "jsonview.h"
#include "redaction.h"
#include "revealbutton.h"
#include "text.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QGridLayout>
#include <QPushButton>
#include <QShortcut>

namespace qd {

namespace {

QString outcomeText(ActivityOutcome outcome)
{
    switch (outcome) {
    case ActivityOutcome::Success: return ActivityDetail::tr("Success");
    case ActivityOutcome::Failure: return ActivityDetail::tr("Failure");
    case ActivityOutcome::Warning: return ActivityDetail::tr("Warning");
    case ActivityOutcome::Control: return ActivityDetail::tr("Control");
    case ActivityOutcome::Neutral: break;
    }
    return ActivityDetail::tr("Neutral");
}

} // namespace

ActivityDetail::ActivityDetail(Fleet &fleet, const Theme &theme, QWidget *parent)
    : SidePanel(theme, 12, parent)
    , m_fleet(fleet)
    , m_chip(new Chip(theme, this))
    , m_facts(new FactGrid(theme, 2, this))
    , m_text(new TextLabel(theme, 12, QFont::Normal, Ink::Primary, this))
    , m_note(new TextLabel(theme, 11.5, QFont::Normal, Ink::Warn, this))
    , m_noFields(new TextLabel(theme, 11, QFont::Normal, Ink::Secondary, this))
    , m_tree(new JsonView(this))
    , m_job(new QPushButton(tr("Open job"), this))
    , m_worker(new QPushButton(tr("Open worker"), this))
    , m_lane(new QPushButton(tr("Timeline"), this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_reveal(new RevealButton(this))
{
    const int side = sidePx();
    addToHead(m_chip);

    for (const QString &name :
         {tr("Time"), tr("Took"), tr("Worker"), tr("Queue"), tr("Job"), tr("Status")})
        m_facts->add(name);
    m_text->setMaxLines(8);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_note->setMaxLines(3);
    m_lane->setToolTip(tr("Its place on the timeline"));
    m_note->hide();
    m_noFields->setMaxLines(3);
    m_tree->setAccessibleName(tr("Its fields"));
    m_tree->setMinimumHeight(scaled(theme, 110));

    QVBoxLayout *column = this->column();
    column->addWidget(m_facts);
    column->addWidget(m_text);
    column->addWidget(m_note);
    auto *title = new TextLabel(theme, 11, QFont::Normal, Ink::Muted, this);
    title->setPlain(tr("Fields as they came"));
    column->addWidget(title);
    column->addWidget(m_noFields);
    column->addWidget(m_tree, 1);
    column->addStretch(0);

    auto *feet = new QGridLayout;
    feet->setContentsMargins(side, scaled(theme, 6), side, side);
    feet->setSpacing(scaled(theme, 6));
    feet->addWidget(m_job, 0, 0);
    feet->addWidget(m_worker, 0, 1);
    feet->addWidget(m_lane, 0, 2);
    feet->addWidget(m_copy, 1, 0);
    feet->addWidget(m_reveal, 1, 1, 1, 2);
    feet->setColumnStretch(3, 1);
    body()->addLayout(feet);

    connect(m_job, &QPushButton::clicked, this, [this] { emit jobOpened(m_entry.job); });
    connect(m_worker, &QPushButton::clicked, this, [this] { emit workerOpened(m_entry.worker); });
    connect(m_lane, &QPushButton::clicked, this,
            [this] { emit timelineRequested(m_entry.worker); });
    connect(m_copy, &QPushButton::clicked, this, &ActivityDetail::copy);
    connect(m_reveal, &RevealButton::held, this, &ActivityDetail::reveal);
    connect(&fleet, &Fleet::redactionChanged, this, [this] { fill(m_reveal->isHeld()); });
    auto *keys =
        new QShortcut(QKeySequence::Copy, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &ActivityDetail::copy);
}

void ActivityDetail::setEntry(const ActivityEntry &entry)
{
    m_note->hide();
    m_entry = entry;
    const auto [shape, tone] = activityLook(entry);
    m_chip->show(shape, tone, outcomeText(entry.outcome));
    name()->setPlain(activityKindText(activityKind(entry)));
    m_job->setEnabled(!entry.job.isEmpty());
    m_worker->setEnabled(!entry.worker.isEmpty());
    m_lane->setEnabled(!entry.worker.isEmpty());
    fill(false);
    m_reveal->setVisible(m_shown != m_entry);
}

void ActivityDetail::fill(bool revealed)
{
    m_shown = revealed ? m_entry : m_fleet.redaction().entry(m_entry);
    const auto known = [](const QString &text, int most) {
        return text.isEmpty() ? format::Unknown : displayText(text, most);
    };
    m_facts->set(Time,
                 m_shown.timestampMs ? format::dateTime(*m_shown.timestampMs) : format::Unknown);
    m_facts->set(Took, format::seconds(m_shown.durationMs ? MaybeReal(*m_shown.durationMs / 1000)
                                                          : std::nullopt));
    m_facts->set(Worker, known(m_shown.worker, 200));
    m_facts->set(Queue, known(m_shown.queue, 200));
    m_facts->set(Job, known(m_shown.job, 200));
    m_facts->set(Status, known(m_shown.status, 200));
    m_text->setPlain(displayText(m_shown.text, 2000));
    m_text->setInk(m_shown.outcome == ActivityOutcome::Failure ? Ink::Bad : Ink::Primary);
    const bool any = !m_shown.fields.isEmpty();
    m_tree->setValue(m_shown.fields);
    m_tree->setVisible(any);
    m_noFields->setVisible(!any);
    m_noFields->setPlain(tr("It came without any."));
}

void ActivityDetail::reveal(bool held)
{
    fill(held);
    if (!held)
        return;
    const QString what = m_entry.job.isEmpty()
                             ? (m_entry.id.isEmpty() ? activityKind(m_entry) : m_entry.id)
                             : m_entry.job;
    m_fleet.noteReveal(what);
}

void ActivityDetail::say(const QString &sentence)
{
    m_note->setPlain(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

QString ActivityDetail::words() const
{
    return m_text->text();
}

QString ActivityDetail::asText() const
{
    return activityText(m_fleet.redaction().entry(m_entry));
}

void ActivityDetail::copy()
{
    QApplication::clipboard()->setText(asText());
}

QTreeView *ActivityDetail::tree() const
{
    return m_tree;
}

} // namespace qd
