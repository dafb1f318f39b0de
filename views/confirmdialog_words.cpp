// SPDX-License-Identifier: GPL-3.0-or-later
// What the confirmation says.
#include "actions.h"
#include "banner.h"
#include "clock.h"
#include "confirmdialog.h"
#include "fleet.h"
#include "format.h"
#include "numberline.h"
#include "plaintip.h"
#include "sentences.h"
#include "text.h"
#include "textlabel.h"

#include <QComboBox>
#include <QPushButton>

#include <algorithm>

namespace qd {

namespace {

constexpr int RequeueAfterSeconds = 60; ///< from when on a job that nobody works on is orphaned

/// Jobs are held by a consumer group, which keeps them whatever becomes of the worker.
bool jobsAreKept(const FeedStatus &status)
{
    return status.via == ConnectionVia::Redis ||
           std::any_of(status.ways.begin(), status.ways.end(),
                       [](const WayStatus &way) { return way.via == ConnectionVia::Redis; });
}

} // namespace

/// What is not certain of the addresses, as far as it has been asked; empty: all are.
QString ConfirmDialog::addressWords() const
{
    QStringList words;
    if (m_unconfirmed.size() == 1)
        words << tr("The address of %1 is not confirmed: the server did not prove that this name "
                    "is this worker.")
                     .arg(displayText(m_unconfirmed.first(), 60));
    else if (m_unconfirmed.size() > 1)
        words << tr("The addresses of %1 workers are not confirmed: the server did not prove whose "
                    "names they are.")
                     .arg(format::count(m_unconfirmed.size()));
    if (m_notFound.size() == 1)
        words << tr("Nothing can be sent: %1.").arg(displayText(m_notFound.first(), 300));
    else if (m_notFound.size() > 1)
        words << tr("The addresses of %1 workers could not be found out: nothing can be sent to "
                    "them.")
                     .arg(format::count(m_notFound.size()));
    if (m_searched.size() == 1)
        words
            << tr("The address of %1 is being found out.").arg(displayText(m_searched.first(), 60));
    else if (m_searched.size() > 1)
        words << tr("The addresses of %1 workers are not known yet: each is found out before "
                    "anything is sent.")
                     .arg(format::count(m_searched.size()));
    return words.join(QLatin1Char(' '));
}

/// What becomes of the jobs they hold, as far as we know.
QString ConfirmDialog::heldWords() const
{
    if (!asksFirst(m_action))
        return {};
    return jobsAreKept(m_fleet.status())
               ? tr("What is not finished stays with its queue and can be requeued after %1 s.")
                     .arg(RequeueAfterSeconds)
               : QString();
}

QString ConfirmDialog::leadWords() const
{
    const qsizetype count = m_targets.size();
    const bool ends = asksFirst(m_action);
    const QString held = displayText(m_heldJob, 100);
    if (count == 0)
        return m_keys.size() == 1 ? whyNot(m_keys.first(), monotonicMs())
                                  : tr("None of these workers can be told this now.");
    if (m_holding == 0)
        return !ends
                   ? (count == 1 ? tr("This is sent to it.") : tr("This is sent to each of them."))
               : count == 1 ? tr("It holds no job that we know of.")
                            : tr("They hold no jobs that we know of.");
    const QString kept = heldWords();
    const auto with = [&](const QString &interrupted, const QString &plain) {
        return !ends            ? asSentence(plain)
               : kept.isEmpty() ? asSentence(interrupted)
                                : asSentence(interrupted) + u' ' + kept;
    };
    if (count == 1)
        return with(tr("It holds %1, which may be interrupted").arg(held),
                    tr("It holds %1").arg(held));
    if (m_holding == count)
        return with(tr("Each holds a job, which may be interrupted"), tr("Each holds a job"));
    if (m_holding == 1)
        return with(tr("One of them holds a job, which may be interrupted"),
                    tr("One of them holds a job"));
    const QString holding = format::count(m_holding);
    return with(tr("%1 of them hold a job, which may be interrupted").arg(holding),
                tr("%1 of them hold a job").arg(holding));
}

void ConfirmDialog::showWords()
{
    const qsizetype count = m_targets.size();
    const QString verb = actionVerb(m_action), fleet = displayText(m_fleet.name(), 80);
    if (m_keys.size() == 1) {
        const WorkerRow *row = m_fleet.workers()->row(m_fleet.workers()->rowOf(m_keys.first()));
        m_title->setPlain(
            tr("%1 %2 on %3?")
                .arg(verb, displayText(row ? row->worker.name : m_keys.first(), 100), fleet));
    } else {
        m_title->setPlain(count == 1
                              ? tr("%1 1 worker on %2?").arg(verb, fleet)
                              : tr("%1 %2 workers on %3?").arg(verb, format::count(count), fleet));
    }
    m_lead->setPlain(leadWords());

    const qsizetype out = m_keys.size() - count;
    QStringList reasons;
    if (m_keys.size() > 1) {
        for (auto reason = m_reasons.cbegin(); reason != m_reasons.cend(); ++reason)
            reasons << (reason.value() == out ? displayText(reason.key(), 200)
                                              : tr("%1: %2").arg(format::count(reason.value()),
                                                                 displayText(reason.key(), 200)));
        std::sort(reasons.begin(), reasons.end());
    }
    m_leftOut->setVisible(!reasons.isEmpty());
    m_leftOut->setPlain(
        out == 1 ? tr("1 is left out. %1").arg(reasons.join(QLatin1Char(' ')))
        : out > 1
            ? tr("%1 are left out. %2").arg(format::count(out), reasons.join(QLatin1Char(' ')))
            : QString());

    const qint64 ageMs = m_fleet.dataAgeMs(m_refreshedMs);
    m_stale->setVisible(ageMs > StaleViewMs);
    if (ageMs > StaleViewMs)
        m_stale->show(StatusKind::Degraded, Tone::Warn,
                      tr("What you see is %1 old: things may have changed since.")
                          .arg(format::duration(double(ageMs) / 1000)));
    const QString address = addressWords();
    m_address->setVisible(!address.isEmpty());
    if (!address.isEmpty())
        m_address->show(StatusKind::Degraded, Tone::Warn, address);
    m_pace->setVisible(m_keys.size() > NumberLine::MostWithout);
    showNumber();
}

void ConfirmDialog::showNumber()
{
    const qsizetype count = m_targets.size();
    m_number->ask(count, m_fleet.isProduction());
    const bool agreed = m_number->isTyped();
    const QString verb = actionVerb(m_action);
    m_confirm->setText(count == 1 ? tr("%1 1 worker").arg(verb)
                                  : tr("%1 %2 workers").arg(verb, format::count(count)));
    m_confirm->setEnabled(count > 0 && agreed);
    m_confirm->setToolTip(count > 0 && !agreed ? tr("Type the number of workers first.")
                                               : plainTip(count > 0 ? QString() : m_lead->text()));
}

} // namespace qd
