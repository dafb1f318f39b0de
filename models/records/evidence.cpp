// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"

#include "exitcode.h"
#include "format.h"
#include "sentences.h"
#include "text.h"
#include "words.h"

#include <algorithm>

#include <QCoreApplication>

namespace qd {

namespace {

/// A worker may go on for so long after a control that ends or pauses it took effect: a grace to
/// finish in, and clocks that differ.
constexpr qint64 GraceMs = 60'000;
constexpr int JobLimit = 60, WhoLimit = 40, WordLimit = 40;

/// Not later than the grace allows. In double: foreign instants may be far apart.
bool isSoonAfter(qint64 instantMs, qint64 causeMs)
{
    return double(instantMs) <= double(causeMs) + double(GraceMs);
}

/// The parts of a sentence, in words that serve "It …" as well as "…, it …".
struct Parts
{
    QString now;   ///< a whole sentence: "Stopped on purpose by admin"; its age and a stop follow
    QString then;  ///< ends "When last known, 44 s ago, it …": "was paused by admin"
    QString brief; ///< "paused by admin"
    MaybeReal age{};
    QString more{}; ///< one more sentence of what is so now
    bool matters = true;
    enum Aged {
        Behind,
        Plainly,
        Inside
    } aged = Behind; ///< where the age stands: ", … ago", " … ago"
};

QString byWhom(const ControlNote &control)
{
    if (control.ours)
        return tr("from here");
    return control.by.isEmpty() ? QString() : tr("by %1").arg(displayText(control.by, WhoLimit));
}

QString joined(const QString &words, const QString &more)
{
    return words.isEmpty() || more.isEmpty() ? words + more : words + u' ' + more;
}

class Reader
{
    Q_DECLARE_TR_FUNCTIONS(qd::Reader)
public:
    Reader(const Worker &worker, Liveness life, StatusKind kind, const LifeNotes &notes,
           qint64 nowMs, qint64 thenMs)
        : m_worker(worker)
        , m_life(life)
        , m_kind(kind)
        , m_notes(notes)
        , m_nowMs(nowMs)
        , m_thenMs(thenMs)
    {
    }

    Parts read() const
    {
        switch (m_kind) {
        case StatusKind::Crashed: return crashedParts();
        case StatusKind::Stopped: return stoppedParts();
        case StatusKind::Paused: return pausedParts();
        case StatusKind::Stale: return staleParts();
        case StatusKind::Error:
            return said(tr("It reports an error"), tr("reported an error"), tr("error"));
        case StatusKind::Unavailable:
            return said(tr("The back end calls it unavailable"), tr("was unavailable"),
                        tr("unavailable"));
        default: break;
        }
        if (m_notes.stuck)
            return stuckParts();
        if (m_life == Liveness::SilentBusy)
            return silentParts();
        if (m_life == Liveness::Unknown || m_kind == StatusKind::Other)
            return unknownParts();
        return workingParts();
    }

private:
    MaybeReal ageOf(const MaybeInt &instantMs) const
    {
        return ageSeconds(m_worker, instantMs, m_nowMs);
    }

    /// Of what was told by others than the worker, perhaps after its record was made.
    MaybeReal ageOfNote(qint64 atMs) const
    {
        if (m_worker.serverTimeMs == 0)
            return std::nullopt;
        const double serverNow =
            double(m_worker.serverTimeMs) + double(m_nowMs) - double(m_worker.receivedAtMs);
        return std::max(0.0, (serverNow - double(atMs)) / 1000);
    }

    QString job() const
    {
        return displayText(m_notes.job.isEmpty() ? m_worker.currentJob : m_notes.job, JobLimit);
    }

    QString held() const
    {
        return m_worker.currentJob.isEmpty() ? QString() : tr("It still holds %1.").arg(job());
    }

    /// When it ended: told, else its last sign of life, which is not the same and is called so.
    void age(Parts &parts) const
    {
        const MaybeInt heartbeat = m_worker.lastHeartbeatMs;
        if (m_notes.endedMs && (!heartbeat || isSoonAfter(*heartbeat, *m_notes.endedMs))) {
            parts.age = ageOfNote(*m_notes.endedMs);
            return;
        }
        parts.age = ageOf(heartbeat);
        if (!parts.age)
            return;
        parts.aged = Parts::Inside;
        parts.more = tr("Last heard of %1 ago.").arg(format::age(parts.age));
    }

    Parts said(const QString &now, const QString &then, const QString &brief) const
    {
        Parts parts{now, then, brief};
        age(parts);
        parts.more = joined(held(), parts.more);
        return parts;
    }

    Parts crashedParts() const
    {
        Parts parts{tr("Crashed"), tr("had crashed"), tr("crashed")};
        if (const MaybeInt code = m_worker.exitCode) {
            QString why = exitText(*code);
            if (signalOf(*code) == SignalKill && !m_notes.control.ours)
                why += tr(", perhaps for want of memory");
            parts.now = tr("Crashed: %1").arg(why);
            parts.then = tr("had crashed with %1").arg(exitText(*code));
            parts.brief = tr("exit code %1").arg(*code);
        } else {
            parts.now = tr("Crashed; its exit code is not known");
        }
        age(parts);
        parts.more = joined(held(), parts.more);
        return parts;
    }

    Parts stoppedParts() const
    {
        Parts parts{tr("Stopped; the back end does not say why"), tr("was stopped"), tr("stopped")};
        const MaybeInt code = m_worker.exitCode;
        if (explains(m_notes.control, m_worker, m_kind)) {
            const QString who = byWhom(m_notes.control);
            parts.now = joined(tr("Stopped on purpose"), who);
            parts.then = joined(tr("had been stopped on purpose"), who);
            parts.brief = joined(tr("stopped"), who);
            parts.age = ageOfNote(m_notes.control.atMs);
            parts.aged = Parts::Plainly;
            if (code && *code != 0 && signalOf(*code) != SignalTerm)
                parts.more = tr("It ended with %1.").arg(exitText(*code));
            return parts;
        }
        if (code) {
            parts.now = tr("Stopped, %1").arg(exitText(*code));
            parts.then = tr("was stopped, %1").arg(exitText(*code));
            parts.brief = tr("stopped, exit code %1").arg(*code);
        }
        age(parts);
        parts.more = joined(held(), parts.more);
        return parts;
    }

    Parts pausedParts() const
    {
        Parts parts{tr("Paused; the back end does not say by whom"), tr("was paused"),
                    tr("paused")};
        if (explains(m_notes.control, m_worker, m_kind)) {
            const QString who = byWhom(m_notes.control);
            parts.now = joined(tr("Paused"), who);
            parts.then = joined(tr("was paused"), who);
            parts.brief = joined(tr("paused"), who);
            parts.age = ageOfNote(m_notes.control.atMs);
            parts.aged = Parts::Plainly;
        }
        parts.more = held();
        return parts;
    }

    Parts staleParts() const
    {
        Parts parts;
        parts.aged = Parts::Inside;
        if (m_worker.lastHeartbeatMs) {
            parts.age = ageOf(m_worker.lastHeartbeatMs);
            parts.now = parts.age ? tr("No heartbeat for %1").arg(format::age(parts.age))
                                  : tr("Its heartbeat is old, says the back end");
            parts.brief = parts.age ? tr("no heartbeat for %1").arg(format::age(parts.age))
                                    : tr("old heartbeat");
            parts.then =
                tr("had sent no heartbeat for %1")
                    .arg(format::age(ageSeconds(m_worker, m_worker.lastHeartbeatMs, m_thenMs)));
            if (parts.age && *parts.age < 5) { // the server judges by what it does not tell
                parts.now = tr("The back end calls it stale, though its last heartbeat was %1 ago")
                                .arg(format::age(parts.age));
                parts.then = tr("was stale, said the back end");
                parts.brief = tr("called stale");
            }
        } else if (statusKind(m_worker.status) == StatusKind::Stale) {
            parts.age = ageOf(m_worker.lastActivityMs);
            parts.now = parts.age ? tr("The back end calls it stale; its last activity was %1 ago")
                                        .arg(format::age(parts.age))
                                  : tr("The back end calls it stale");
            parts.then = tr("was stale, said the back end");
            parts.brief = tr("called stale");
        } else {
            parts.age = ageOf(m_worker.lastActivityMs);
            parts.now =
                tr("Tasks wait, and it has done nothing for %1").arg(format::age(parts.age));
            parts.brief = tr("nothing done for %1").arg(format::age(parts.age));
            parts.then =
                tr("had done nothing for %1, though tasks waited")
                    .arg(format::age(ageSeconds(m_worker, m_worker.lastActivityMs, m_thenMs)));
        }
        parts.more = held();
        return parts;
    }

    Parts stuckParts() const
    {
        Parts parts;
        const MaybeReal running = jobSeconds(m_worker, m_thenMs);
        parts.age = running;
        parts.aged = Parts::Inside;
        parts.now =
            tr("Perhaps stuck: %1 has been running for %2").arg(job(), format::age(running));
        parts.then = tr("was perhaps stuck with %1, for %2").arg(job(), format::age(running));
        if (m_notes.usualSeconds)
            parts.more = tr("95 % of such jobs take no longer than %1.")
                             .arg(format::seconds(m_notes.usualSeconds));
        else if (m_notes.stuckAfterSeconds)
            parts.more = tr("The limit is %1.").arg(format::duration(m_notes.stuckAfterSeconds));
        return parts;
    }

    Parts silentParts() const
    {
        Parts parts;
        parts.age = ageOf(m_worker.lastHeartbeatMs);
        parts.aged = Parts::Inside;
        parts.now = tr("Busy with %1, but silent for %2").arg(job(), format::age(parts.age));
        parts.then = tr("was busy with %1, but silent").arg(job());
        return parts;
    }

    Parts unknownParts() const
    {
        Parts parts;
        parts.age = lastSeenSeconds(m_worker, m_nowMs);
        parts.aged = Parts::Inside;
        parts.then = tr("was in a state that nobody knows");
        const QString word = displayText(m_worker.status.trimmed(), WordLimit);
        if (!word.isEmpty())
            parts.now = tr("It reports \"%1\", which does not tell whether it works").arg(word);
        else if (m_worker.lastHeartbeatMs || m_worker.lastActivityMs)
            parts.now = tr("It reports no status");
        else
            parts.now = tr("It has reported nothing of itself yet");
        if (m_worker.lastHeartbeatMs && m_worker.serverTimeMs == 0)
            parts.more = tr("How old its heartbeat is cannot be told: the back end gives no time.");
        else if (parts.age)
            parts.more = (m_worker.lastHeartbeatMs ? tr("Its last heartbeat was %1 ago.")
                                                   : tr("Its last activity was %1 ago."))
                             .arg(format::age(parts.age));
        return parts;
    }

    Parts workingParts() const
    {
        Parts parts;
        parts.matters = m_kind == StatusKind::Degraded;
        parts.aged = Parts::Inside;
        switch (m_kind) {
        case StatusKind::Degraded:
            parts.now = tr("The back end calls it degraded");
            parts.then = tr("was degraded");
            break;
        case StatusKind::Starting:
            parts.now = tr("Starting");
            parts.then = tr("was starting");
            break;
        case StatusKind::Idle:
            parts.now = tr("Waiting for work");
            parts.then = tr("was waiting for work");
            parts.brief = tr("waiting");
            break;
        default:
            parts.now =
                m_worker.currentJob.isEmpty() ? tr("Running") : tr("Busy with %1").arg(job());
            parts.then = m_worker.currentJob.isEmpty() ? tr("was running")
                                                       : tr("was busy with %1").arg(job());
        }
        if (m_worker.lastHeartbeatMs) {
            parts.age = ageOf(m_worker.lastHeartbeatMs);
            parts.more = tr("Its last heartbeat was %1 ago.").arg(format::age(parts.age));
        } else {
            parts.more = tr("So says the back end; it tells of no heartbeat.");
        }
        return parts;
    }

    const Worker &m_worker;
    const Liveness m_life;
    const StatusKind m_kind;
    const LifeNotes &m_notes;
    const qint64 m_nowMs, m_thenMs;
};

} // namespace

bool explains(const ControlNote &control, const Worker &worker, StatusKind kind)
{
    if (!control.action)
        return false;
    if (kind == StatusKind::Paused)
        return *control.action == ControlAction::Pause;
    if (kind != StatusKind::Stopped || *control.action != ControlAction::Stop)
        return false;
    return !worker.lastHeartbeatMs || isSoonAfter(*worker.lastHeartbeatMs, control.atMs);
}

Evidence evidence(const Worker &worker, Liveness life, StatusKind kind, const LifeNotes &notes,
                  qint64 nowMs, qint64 dataAgeMs)
{
    const qint64 oldMs = std::max<qint64>(0, dataAgeMs);
    const Parts parts = Reader(worker, life, kind, notes, nowMs, nowMs - oldMs).read();
    Evidence found;
    found.state = life;
    found.brief = parts.brief;
    found.ageSeconds = parts.age;
    found.byWhom = parts.aged == Parts::Plainly;
    found.past = oldMs > 0;
    found.matters = parts.matters || found.past;
    if (found.past) {
        found.sentence = tr("When last known, %1 ago, it %2.")
                             .arg(format::age(double(oldMs) / 1000), parts.then);
        return found;
    }
    found.sentence = parts.now;
    if (parts.age && parts.aged != Parts::Inside)
        found.sentence += (parts.aged == Parts::Plainly ? tr(" %1 ago") : tr(", %1 ago"))
                              .arg(format::age(parts.age));
    found.sentence = joined(asSentence(found.sentence), parts.more);
    return found;
}

} // namespace qd
