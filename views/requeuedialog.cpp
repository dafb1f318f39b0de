// SPDX-License-Identifier: GPL-3.0-or-later
#include "requeuedialog.h"

#include "banner.h"
#include "clock.h"
#include "fieldsdialog.h"
#include "fleet.h"
#include "format.h"
#include "numberline.h"
#include "panel.h"
#include "plaintip.h"
#include "requeueplan.h"
#include "requeuetable.h"
#include "sentences.h"
#include "text.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace qd {

namespace {
constexpr int LookEveryMs = 3'000, MostShownRows = 9;
}

RequeueDialog::RequeueDialog(Fleet &fleet, const Theme &theme, const RequeueTarget &target,
                             QWidget *parent)
    : QDialog(parent)
    , m_fleet(fleet)
    , m_theme(theme)
    , m_plan(new RequeuePlan(fleet, target, this))
    , m_title(new TextLabel(theme, 16, QFont::DemiBold, Ink::Primary, this))
    , m_lead(new TextLabel(theme, 13, QFont::Normal, Ink::Secondary, this))
    , m_not(new Banner(theme, {}, this))
    , m_caution(new Banner(theme, {}, this))
    , m_number(new NumberLine(theme, this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_confirm(new QPushButton(this))
{
    setModal(true);
    setWindowTitle(target.dead ? tr("Give dead letters back") : tr("Requeue"));
    auto *column = new QVBoxLayout(this);
    const int side = scaled(theme, 20);
    column->setContentsMargins(side, scaled(theme, 18), side, scaled(theme, 16));
    column->setSpacing(scaled(theme, 10));
    m_title->setMaxLines(2);
    m_lead->setMaxLines(3);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    m_choices = makeChoices();
    column->addWidget(m_choices);
    auto *frame = new Panel(theme, this);
    m_table = new RequeueTable(*m_plan, theme, frame);
    frame->body()->addWidget(m_table);
    m_frame = frame;
    column->addWidget(frame, 1);
    column->addWidget(m_not);
    column->addWidget(m_caution);
    column->addWidget(m_number->banner());

    auto *feet = new QHBoxLayout;
    feet->setSpacing(scaled(theme, 8));
    m_number->edit()->setAccessibleName(tr("Number of entries, to go on"));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Done so far"));
    feet->addWidget(m_number->edit());
    feet->addWidget(m_progress, 1);
    feet->addStretch(1);
    feet->addWidget(m_cancel);
    feet->addWidget(m_confirm);
    column->addSpacing(scaled(theme, 4));
    column->addLayout(feet);

    // Enter never confirms: it is Cancel's wherever the focus is; the others take a click or the
    // space bar.
    for (QPushButton *button : {m_confirm, m_back, m_aside, m_change}) {
        button->setAutoDefault(false);
        button->setDefault(false);
    }
    m_cancel->setAutoDefault(true);
    m_cancel->setDefault(true);
    m_cancel->setFocus();
    m_confirm->setProperty("qd", QStringLiteral("danger"));
    const QList<QWidget *> order{m_all,   m_back,           m_aside,  m_change,
                                 m_table, m_number->edit(), m_cancel, m_confirm};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));

    connect(m_cancel, &QPushButton::clicked, this, &RequeueDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &RequeueDialog::confirm);
    connect(m_number, &NumberLine::changed, this, &RequeueDialog::showButtons);
    connect(m_plan, &RequeuePlan::changed, this, &RequeueDialog::refresh);
    connect(m_plan, &QAbstractItemModel::modelReset, this, &RequeueDialog::fitTable);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this, turn = 0]() mutable {
        showBanners();
        if (++turn % (LookEveryMs / 1000) == 0)
            m_plan->look();
    });
    timer->start(1000);
    setMinimumWidth(scaled(theme, 800));
    m_plan->look();
    fitTable();
}

QWidget *RequeueDialog::makeChoices()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(scaled(m_theme, 12), 0, 0, 0);
    row->setSpacing(0);
    m_all = new QCheckBox(line);
    m_all->setTristate(true);
    m_all->setAccessibleName(tr("Choose all"));
    connect(m_all, &QCheckBox::clicked, this,
            [this] { m_plan->tickAll(m_plan->ticked() < m_plan->tickable()); });
    row->addWidget(m_all);
    row->addStretch(1);
    m_back = new QPushButton(tr("Back to the queue"), line);
    m_aside = new QPushButton(tr("To the dead letters"), line);
    m_back->setProperty("qd", QStringLiteral("segment-first"));
    m_aside->setProperty("qd", QStringLiteral("segment-last"));
    auto *ways = new QButtonGroup(line);
    for (QPushButton *button : {m_back, m_aside}) {
        button->setCheckable(true);
        ways->addButton(button);
        row->addWidget(button);
    }
    m_back->setChecked(true);
    connect(m_aside, &QPushButton::toggled, this, [this](bool aside) {
        m_plan->setWay(aside ? RequeuePlan::PutAside : RequeuePlan::GiveBack);
    });
    row->addSpacing(scaled(m_theme, 8));
    m_change = new QPushButton(tr("Change fields…"), line);
    row->addWidget(m_change);
    connect(m_change, &QPushButton::clicked, this, &RequeueDialog::changeFields);
    return line;
}

void RequeueDialog::fitTable()
{
    refresh(); // what is said and asked for takes room, too
    const int rows = qBound(1, m_plan->rowCount(), MostShownRows);
    m_table->setMinimumHeight(m_table->rowsHint(qMin(rows, 3)).height());
    m_frame->setVisible(m_plan->rowCount() > 0);
    layout()->activate();
    const int more = m_table->rowsHint(rows).height() - m_table->minimumHeight();
    resize(qMax(width(), minimumWidth()), layout()->totalMinimumSize().height() + more);
}

void RequeueDialog::refresh()
{
    showWords();
    showBanners();
    showButtons();
    m_table->viewport()->update();
}

void RequeueDialog::showWords()
{
    const RequeueTarget &target = m_plan->target();
    const QString queue =
        target.queue.isEmpty() ? tr("all queues") : displayText(target.queue, 100);
    const int found = m_plan->rowCount();
    QString title = target.dead ? tr("Give dead letters of %1 back?") : tr("Requeue tasks of %1?");
    if (!target.worker.isEmpty()) {
        const WorkerRow *row = m_fleet.workers()->row(m_fleet.workers()->rowOf(target.worker));
        title = tr("Requeue what %1 holds?");
        m_title->setPlain(
            title.arg(row ? shownName(row->worker, 100) : displayText(target.worker, 100)));
    } else {
        m_title->setPlain(title.arg(queue));
    }
    QString lead;
    switch (m_plan->step()) {
    case RequeuePlan::Looking:
        lead = m_plan->trouble().isEmpty()
                   ? tr("Looking who holds what…")
                   : tr("It could not be found out what can be given back.");
        break;
    case RequeuePlan::Ready:
        if (!m_plan->lists())
            lead = tr("This back end does not tell which tasks are orphaned. It gives back, at "
                      "once and in all queues, whatever belonged to a worker that died.");
        else if (found == 0)
            lead = !target.cause.isEmpty() ? tr("Nothing of this queue failed of “%1”.")
                                                 .arg(displayText(target.cause, 120))
                   : target.dead ? tr("There are no dead letters.")
                   : target.worker.isEmpty()
                       ? tr("Nothing is orphaned: each held task has a worker that works on it.")
                       : tr("It holds nothing that is orphaned.");
        else
            lead = target.dead && !target.cause.isEmpty()
                       ? tr("%1 found that died of “%2”. Each returns to its queue and leaves the "
                            "dead letters.")
                             .arg(format::count(found), displayText(target.cause, 120))
                   : target.dead
                       ? tr("%1 found. Each returns to its queue and leaves the dead letters.")
                             .arg(format::count(found))
                       : tr("%1 found; nothing has been changed yet. Each is judged anew just "
                            "before it is given back.")
                             .arg(format::count(found));
        if (m_plan->isCut())
            lead +=
                QLatin1Char(' ') + tr("There are more than these %1.").arg(format::count(found));
        break;
    case RequeuePlan::Running:
    case RequeuePlan::Stopping:
        lead = tr("%1 of %2…").arg(format::count(m_plan->ended()), format::count(m_plan->sent()));
        break;
    case RequeuePlan::Over: lead = overWords(); break;
    }
    m_lead->setPlain(lead);
}

QString RequeueDialog::overWords() const
{
    if (!m_plan->lists()) {
        const MaybeInt count = m_plan->blindly();
        if (!count)
            return tr("It was not confirmed: %1").arg(displayText(m_plan->trouble(), 300));
        return *count < 0 ? tr("Done; how many it were is not known.")
                          : tr("Done: %1 given back.").arg(format::count(*count));
    }
    const std::pair<RequeueState, QString> parts[] = {
        {RequeueState::Done,
         m_plan->way() == RequeuePlan::PutAside ? tr("%1 put aside") : tr("%1 given back")},
        {RequeueState::NotNow, tr("%1 no longer orphaned")},
        {RequeueState::Gone, tr("%1 gone")},
        {RequeueState::Failed, tr("%1 failed")},
        {RequeueState::Unknown, tr("%1 with an unknown outcome")},
        {RequeueState::NotSent, tr("%1 not sent")}};
    QStringList words;
    for (const auto &[state, text] : parts) {
        if (const int count = m_plan->count(state); count > 0)
            words << text.arg(format::count(count));
    }
    return asSentence(words.join(QStringLiteral(" · ")));
}

QString RequeueDialog::caution() const
{
    QStringList words;
    int poison = 0, perhaps = 0;
    for (int i = 0; i < m_plan->rowCount(); ++i) {
        const RequeueRow &row = *m_plan->row(i);
        poison += row.ticked && row.entry.isPoison();
        perhaps += row.ticked && row.entry.perhaps;
    }
    const bool back = m_plan->way() == RequeuePlan::GiveBack;
    if (poison > 0 && back)
        words << tr("%1 chosen with %2 deliveries or more: whoever takes such a task may die of "
                    "it. The dead letters are the place for it.")
                     .arg(format::count(poison), format::count(poisonDeliveries));
    else if (m_plan->count(RequeueState::Poison) > 0 && back)
        words << tr("Not chosen: %1 with %2 deliveries or more (looks like poison).")
                     .arg(format::count(m_plan->count(RequeueState::Poison)),
                          format::count(poisonDeliveries));
    if (perhaps > 0)
        words << tr("%1 chosen whose holder sends no heartbeats: it may be at work on it, and then "
                    "it is done twice.")
                     .arg(format::count(perhaps));
    else if (m_plan->count(RequeueState::Perhaps) > 0)
        words << tr("Not chosen: %1 whose holder sends no heartbeats and may be at work.")
                     .arg(format::count(m_plan->count(RequeueState::Perhaps)));
    const qint64 ageMs = m_fleet.dataAgeMs(monotonicMs());
    if (ageMs > StaleViewMs)
        words << tr("What you see is %1 old: things may have changed since.")
                     .arg(format::duration(double(ageMs) / 1000));
    return words.join(QLatin1Char(' '));
}

void RequeueDialog::showBanners()
{
    const bool over = m_plan->step() == RequeuePlan::Over;
    QString why = m_plan->whyNot();
    if (why.isEmpty() && !over)
        why = displayText(m_plan->trouble(), 400);
    m_not->setVisible(!why.isEmpty());
    if (!why.isEmpty())
        m_not->show(StatusKind::Unavailable, Tone::Warn, why);
    const QString words = m_plan->step() == RequeuePlan::Ready ? caution() : QString();
    m_caution->setVisible(!words.isEmpty());
    if (!words.isEmpty())
        m_caution->show(StatusKind::Degraded, Tone::Warn, words);
}

void RequeueDialog::showButtons()
{
    const RequeuePlan::Step step = m_plan->step();
    const bool running = step == RequeuePlan::Running || step == RequeuePlan::Stopping;
    const int ticked = m_plan->ticked(), tickable = m_plan->tickable();
    const bool dead = m_plan->target().dead, aside = m_plan->way() == RequeuePlan::PutAside;

    m_choices->setVisible(m_plan->rowCount() > 0);
    m_all->setEnabled(tickable > 0);
    m_all->setText(tr("%1 of %2").arg(format::count(ticked), format::count(tickable)));
    m_all->setCheckState(ticked == 0          ? Qt::Unchecked
                         : ticked == tickable ? Qt::Checked
                                              : Qt::PartiallyChecked);
    m_back->setVisible(m_plan->canPutAside());
    m_aside->setVisible(m_plan->canPutAside());
    m_back->setEnabled(!running);
    m_aside->setEnabled(!running);
    m_change->setVisible(m_plan->canChangeFields());
    const bool one = m_plan->onlyTicked() != nullptr;
    m_change->setEnabled(one && !aside && !running);
    m_change->setToolTip(aside  ? tr("Dead letters keep the fields that they had.")
                         : !one ? tr("Choose one entry alone to give it other fields.")
                                : QString());

    m_number->ask(running || !m_plan->lists() ? 0 : ticked, m_fleet.isProduction());
    m_progress->setVisible(running);
    m_progress->setRange(0, qMax(1, m_plan->sent()));
    m_progress->setValue(m_plan->ended());
    m_cancel->setText(running                     ? tr("Stop")
                      : step == RequeuePlan::Over ? tr("Close")
                                                  : tr("Cancel"));
    m_cancel->setEnabled(step != RequeuePlan::Stopping);
    const QString count = format::count(ticked);
    m_confirm->setText(!m_plan->lists() ? tr("Requeue all orphaned")
                       : aside          ? tr("Put %1 aside").arg(count)
                       : dead           ? tr("Give %1 back").arg(count)
                                        : tr("Requeue %1").arg(count));
    const QString why = m_plan->whyNot();
    const bool typed = m_number->isTyped();
    m_confirm->setVisible(!running && (step != RequeuePlan::Over || tickable > 0));
    m_confirm->setEnabled(ticked > 0 && typed && why.isEmpty());
    m_confirm->setToolTip(!why.isEmpty() ? plainTip(why)
                          : ticked == 0  ? tr("Nothing is chosen.")
                          : !typed       ? tr("Type the number of entries first.")
                                         : QString());
}

void RequeueDialog::confirm()
{
    if (!m_confirm->isEnabled() || !m_plan->run())
        return;
    m_number->edit()->clear();
    m_cancel->setFocus();
}

void RequeueDialog::changeFields()
{
    const RequeueRow *row = m_plan->onlyTicked();
    if (!row || m_fieldsDialog)
        return;
    const QueueEntry entry = row->entry;
    m_fieldsDialog =
        new FieldsDialog(m_fleet, m_theme, entry,
                         m_plan->target().dead ? EntryPlace::Dead : EntryPlace::Orphaned, this);
    m_fieldsDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_fieldsDialog, &QDialog::accepted, this,
            [this, entry] { m_plan->setFields(entry.queue, entry.id, m_fieldsDialog->fields()); });
    m_fieldsDialog->open();
}

void RequeueDialog::reject()
{
    if (m_plan->step() == RequeuePlan::Running || m_plan->step() == RequeuePlan::Stopping)
        m_plan->stop();
    else
        QDialog::reject();
}

FieldsDialog *RequeueDialog::fieldsDialog() const
{
    return m_fieldsDialog;
}

QString RequeueDialog::title() const
{
    return m_title->text();
}

QString RequeueDialog::lead() const
{
    return m_lead->text();
}

void RequeueDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.colors().bg2);
}

} // namespace qd
