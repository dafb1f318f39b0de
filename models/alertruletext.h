// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertrule.h"

namespace qd {

QString alertSubjectText(AlertSubject subject); ///< "Worker", translated
QString alertTestText(AlertTest test);          ///< "above", "growing for", translated
/// What raises it: "error rate above 15%", "crashed, in error, stopped or silent"; plain.
QString alertConditionText(const AlertRule &rule);
QString alertScopeText(const AlertRule &rule); ///< its scope, plain; "all"
QString alertForText(const AlertRule &rule);   ///< "5 m"; at once: "—"
/// How it calls: "desktop · sound · webhook · quiet 22:00–07:00"; "only listed".
QString alertCallsText(const AlertRule &rule);
QString alertMinuteText(int minuteOfDay); ///< "07:00"

} // namespace qd
