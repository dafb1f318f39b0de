// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "worker.h"

namespace qd {

/// A control of a worker that is known to have taken effect.
struct ControlNote
{
    std::optional<ControlAction> action; ///< nullopt: none is known
    QString by;                          ///< who asked for it, foreign text; empty: not known
    bool ours = false;                   ///< this program did
    qint64 atMs = 0;                     ///< by the server's clock

    bool operator==(const ControlNote &) const = default;
};

/// What is known of a worker beside its record.
struct LifeNotes
{
    ControlNote control;         ///< the last that took effect
    MaybeInt endedMs;            ///< its end was told, by the server's clock
    MaybeReal usualSeconds;      ///< 95 % of its recent jobs took no longer; nullopt: not known
    bool stuck = false;          ///< its job has been running for longer than stuckAfterSeconds
    MaybeReal stuckAfterSeconds; ///< set, or by what is usual; nullopt: not known
    QString job;                 ///< what its job is about; empty: its id tells

    bool operator==(const LifeNotes &) const = default;
};

/// What the evidence says of a worker: a state, the sentence that says why, and how old that is.
struct Evidence
{
    Liveness state = Liveness::Unknown;
    QString sentence;     ///< "No heartbeat for 6 m 12 s. It still holds 1732-47." Fit for a screen
    QString brief;        ///< a few words where it does nothing: "paused by admin"; empty: it works
    MaybeReal ageSeconds; ///< of what the sentence rests upon; brief goes with it
    bool byWhom = false;  ///< brief ends with who asked for it: the age follows without a comma
    bool past = false;    ///< what was last known: nobody can say that it is so now
    bool matters = false; ///< a person should read it: not simply at work or waiting

    bool operator==(const Evidence &) const = default;
};

/// \a kind: as shownStatus() says of \a life. \a dataAgeMs: how old all that is known is, 0 while
/// it is fresh; old data are spoken of in the past. Every word of the fleet is made fit for a line.
Evidence evidence(const Worker &worker, Liveness life, StatusKind kind, const LifeNotes &notes,
                  qint64 nowMs, qint64 dataAgeMs = 0);

/// \a control says why the worker is stopped or paused: it is the verb for it, and the worker gave
/// no sign of life for long after it.
bool explains(const ControlNote &control, const Worker &worker, StatusKind kind);

} // namespace qd
