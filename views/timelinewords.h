// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cronjob.h"
#include "jobmemory.h"

namespace qd {

struct CronPiece;
struct LanePiece;

/// The words of a timeline, plain, for tips, panels and screen readers.
namespace timeline {

QString stateText(BarState state); ///< "Succeeded", "Held: its worker is silent", …
/// What a job is called: its subject, else its id, else "a job".
/// As they came, or with what is secret in them hidden.
JobWords shownWords(const JobMemory &memory, const JobBar &bar, bool revealed = false);
QString jobName(const JobMemory &memory, const JobBar &bar, int most = 80, bool revealed = false);
/// Everything about a bar in lines. \a sinceStart: a running one says how long.
QString barTip(const JobMemory &memory, int lane, int bar, qint64 nowMs);
QString mergedTip(const JobMemory &memory, int lane, qint64 fromMs, qint64 toMs, qint64 nowMs);
QString markTip(const LaneMark &mark, qint64 nowMs);
QString gapTip(const MemoryGap &gap, qint64 nowMs);
QString runTip(const CronJob &job, const CronRun &run, qint64 nowMs);
QString duePieceTip(const CronJob &job, const CronPiece &piece, qint64 nowMs);
QString cronTip(const CronJob &job, qint64 nowMs); ///< of its name

} // namespace timeline
} // namespace qd
