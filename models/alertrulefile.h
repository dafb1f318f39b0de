// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertrule.h"

namespace qd {

/// Rules as they stand in a file of JSON: an array, or an object that has it as "rules". Any
/// thread.
struct AlertRuleFile
{
    static constexpr qint64 MostBytes = 1 << 20;

    QList<AlertRule> rules; ///< the built-in ones as changed, then one's own
    QStringList mistakes;   ///< what was left out, a sentence each
    QString error;          ///< why there is nothing, in a sentence

    static AlertRuleFile read(const QString &path);
    /// Why it was not written, in a sentence; empty: it is. Replaces what is there.
    static QString write(const QString &path, const QList<AlertRule> &rules);
};

/// \a own with those of a file taken in: what a file says of a built-in rule, and its own ones in
/// place of those of the same id or as new ones, AlertRule::Most at most. \a taken: how many.
QList<AlertRule> withRulesOf(const AlertRuleFile &file, QList<AlertRule> own, int *taken);

} // namespace qd
