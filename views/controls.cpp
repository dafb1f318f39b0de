// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls.h"

#include "actions.h"
#include "clock.h"
#include "confirmdialog.h"
#include "fleet.h"
#include "numberline.h"
#include "rundialog.h"

#include <algorithm>
#include <utility>

namespace qd {

Controls::Controls(Fleet &fleet, const Theme &theme, QWidget *window)
    : QObject(window)
    , m_fleet(fleet)
    , m_theme(theme)
    , m_window(window)
{
    connect(&m_grace, &PauseGrace::changed, this, &Controls::showGrace);
    connect(&m_grace, &PauseGrace::due, this,
            [this](const QStringList &keys) { send(ControlAction::Pause, keys); });
    connect(&fleet, &Fleet::commandEnded, this, [this](const JournalRow &row) {
        if (m_several.remove(row.command.id) && row.outcome == Outcome::Done)
            emit succeeded(row.command.workerKey);
    });
}

Controls::~Controls()
{
    delete m_runDialog; // it shows the run
}

ConfirmDialog *Controls::dialog() const
{
    return m_dialog;
}

RunDialog *Controls::runDialog() const
{
    return m_runDialog;
}

bool Controls::isRunning() const
{
    return m_run && !m_run->isOver();
}

bool Controls::isOfRun(quint64 commandId) const
{
    return m_run && m_run->owns(commandId);
}

bool Controls::asks(ControlAction action, const QStringList &keys, qint64 nowMs) const
{
    if (asksFirst(action) || keys.size() > NumberLine::MostWithout ||
        m_fleet.dataAgeMs(nowMs) > ConfirmDialog::StaleViewMs)
        return true;
    if (keys.size() == 1)
        return false;
    return m_fleet.isProduction() || std::any_of(keys.begin(), keys.end(), [&](const QString &key) {
               return !m_fleet.whyNot(action, key, nowMs).isEmpty();
           });
}

void Controls::request(ControlAction action, const QStringList &keys)
{
    if (m_dialog || keys.isEmpty())
        return;
    const qint64 nowMs = monotonicMs();
    const QString why =
        keys.size() == 1 ? m_fleet.whyNot(action, keys.first(), nowMs) : m_fleet.whyNot(action);
    if (!why.isEmpty()) {
        emit refused(why);
        return;
    }
    if (keys.size() > 1 && isRunning()) {
        emit refused(tr("A run is under way (%1): stop it or wait until it is over.")
                         .arg(runSentence(*m_run)));
        return;
    }
    if (action != ControlAction::Pause) { // it is not to be paused any more
        for (const QString &key : keys)
            m_grace.drop(key);
    }
    if (asks(action, keys, nowMs))
        ask(action, keys);
    else if (action == ControlAction::Pause)
        m_grace.add(keys);
    else
        send(action, keys);
}

void Controls::ask(ControlAction action, const QStringList &keys, const QString &note)
{
    m_dialog = new ConfirmDialog(m_fleet, m_theme, action, keys, m_window);
    if (!note.isEmpty())
        m_dialog->setNote(note);
    connect(m_dialog, &ConfirmDialog::confirmed, this,
            [this, dialog = m_dialog.data()](ControlAction confirmed, const QStringList &targets) {
                if (targets.size() == 1)
                    send(confirmed, targets);
                else
                    startRun(confirmed, targets, dialog->pace());
            });
    m_dialog->open();
}

void Controls::send(ControlAction action, const QStringList &keys)
{
    const qint64 nowMs = monotonicMs();
    for (const QString &key : keys) {
        const QString why = m_fleet.whyNot(action, key, nowMs);
        const std::optional<quint64> id = m_fleet.command(action, key, nowMs);
        if (!id)
            emit refused(why.isEmpty() ? tr("The same is under way for this worker already.")
                                       : why);
        else if (keys.size() > 1)
            m_several.insert(*id);
    }
}

void Controls::startRun(ControlAction action, const QStringList &keys, RunPace pace)
{
    QList<RunTarget> targets;
    targets.reserve(keys.size());
    for (const QString &key : keys) {
        const WorkerRow *row = m_fleet.workers()->row(m_fleet.workers()->rowOf(key));
        targets.append(row ? RunTarget{key, row->worker.name, row->worker.address}
                           : RunTarget{key, key, {}});
    }
    delete m_runDialog;
    m_run = std::make_unique<BulkRun>(m_fleet, action, targets, pace);
    connect(m_run.get(), &BulkRun::progressed, this, &Controls::runChanged);
    connect(m_run.get(), &BulkRun::finished, this, &Controls::runChanged);
    connect(m_run.get(), &BulkRun::succeeded, this, &Controls::succeeded);
    m_run->start();
    if (keys.size() > NumberLine::MostWithout)
        showRun();
    emit runChanged();
}

void Controls::showRun()
{
    if (!m_run)
        return;
    if (!m_runDialog) {
        m_runDialog = new RunDialog(m_fleet, m_theme, *m_run, m_window);
        connect(m_runDialog, &RunDialog::retryRequested, this, &Controls::retry);
    }
    m_runDialog->show();
    m_runDialog->raise();
    m_runDialog->activateWindow();
    emit runChanged();
}

void Controls::retry()
{
    if (!m_run || isRunning() || m_dialog)
        return;
    const QStringList keys = m_run->failedKeys();
    if (!keys.isEmpty())
        ask(m_run->action(), keys,
            m_run->mayHaveActed() ? tr("How it ended is not known for some of them: they may have "
                                       "been told already.")
                                  : QString());
}

/// What the rows of those say whose pause waits.
void Controls::showGrace()
{
    const QStringList before = std::exchange(m_graced, m_grace.waiting());
    const QString words = tr("To pause"); // the bar counts the seconds
    for (const QString &key : before) {
        if (!m_graced.contains(key) && !m_fleet.journal()->isPending(key))
            m_fleet.workers()->setPendingVerb(key, QString());
    }
    for (const QString &key : std::as_const(m_graced))
        m_fleet.workers()->setPendingVerb(key, words);
}

} // namespace qd
