// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "thresholds.h"

#include <QJsonArray>
#include <QMetaType>
#include <QTime>

namespace qd {

/// What a rule watches.
enum class AlertSubject : quint8 { Worker, Queue, Cron, Fleet, Connection };
QString alertSubjectWord(AlertSubject subject); ///< "worker", "queue", "cron", …

/// What of a figure raises an alert.
enum class AlertTest : quint8 {
    Built,   ///< what the contract says of a built-in rule
    Above,   ///< than the limit
    Below,   ///< than the limit
    Absent,  ///< the figure, or the object itself, is not there (any more)
    Changed, ///< from what it was, by more than the limit where one is set; told for a minute, or
             ///< for AlertRule::forSeconds
    Growing, ///< without a step back, for AlertRule::forSeconds, by more than the limit where one
             ///< is set
    Missed,  ///< a run did not come
};
QString alertTestWord(AlertTest test); ///< "above", "below", …

/// When nobody is to be called: between two times of day, by this computer's clock, on some days.
/// from == to: never.
struct QuietHours
{
    int fromMinute = 0, toMinute = 0; ///< of the day, 0 … 1439; to < from: past midnight
    quint8 days = 0x7f;               ///< on which it begins: bit 0 = Monday

    bool operator==(const QuietHours &) const = default;
};
bool isQuiet(const QuietHours &hours, qint64 wallMs); ///< at an instant, by this computer's clock

/// What raises an alert, and how it calls.
struct AlertRule
{
    static constexpr int Most = 100; ///< rules of one's own
    static constexpr int LongestForSeconds = 86'400;
    static constexpr qsizetype LongestName = 120;

    QString id;   ///< of a built-in one its word ("queue_high"), else "own-<uuid>"
    QString name; ///< what a person calls it
    bool builtIn = false;
    bool enabled = true;
    AlertSubject of = AlertSubject::Worker;
    QString figure; ///< a name of alertFigures(); built-in: empty
    AlertTest test = AlertTest::Above;
    MaybeReal limit;       ///< in the figure's unit
    double hysteresis = 0; ///< solved only when the figure is this far back within the limit
    int forSeconds = 0;    ///< the cause must last so long first
    Severity severity = Severity::Warning;
    QString scope; ///< workers: a filter line; else words or patterns of names; "": all
    QuietHours quiet;
    bool notify = true; ///< on the desktop
    bool sound = true;
    bool webhook = true; ///< and the command, where they are set up

    bool operator==(const AlertRule &) const = default;
};

/// A figure that a rule may be about.
struct AlertFigure
{
    AlertSubject of;
    QString name;  ///< as rules keep it: "error_rate", "size", "throughput", …
    QString label; ///< translated
    QString unit;  ///< "%", "s", "tasks", …; empty: none
};
const QList<AlertFigure> &alertFigures();
const AlertFigure *alertFigure(AlertSubject of, const QString &name); ///< nullptr: there is none
/// What can be asked of a figure ("status" has no above, only a cron job misses a run).
QList<AlertTest> alertTestsOf(const AlertFigure &figure);
/// The figure that a built-in rule's limit is in ("error_rate" of a worker); nullptr: its limit
/// cannot be set.
const AlertFigure *builtInFigure(const QString &ruleId);
/// Patterns of names in a line of words: each may have gaps ("*"), a comma or a space parts them,
/// quotes hold one together. No word: every name. At most 64 words.
QStringList scopeWords(const QString &line);

/// The contract's defaults, with the limits of \a limits.
QList<AlertRule> builtInRules(const Thresholds &limits);
/// What the built-in ones of \a rules say of limits; what they do not say stays as in \a limits.
Thresholds thresholdsOf(const QList<AlertRule> &rules, Thresholds limits);
/// All that is wrong with it, each in a sentence that names the field ("limit: …"); empty: nothing.
QStringList mistakesIn(const AlertRule &rule);
QString mistakeIn(const AlertRule &rule); ///< the first of them; empty: nothing

/// Only what differs from the defaults, and one's own.
QJsonArray toJson(const QList<AlertRule> &rules, const Thresholds &limits);
/// The built-in ones as changed by \a array, then one's own. What cannot be read is left out and
/// told in \a mistakes, a sentence each.
QList<AlertRule> alertRules(const QJsonArray &array, const Thresholds &limits,
                            QStringList *mistakes);

} // namespace qd
Q_DECLARE_METATYPE(qd::AlertRule)
