// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertrecord.h"
#include "alertrule.h"

namespace qd {

/// "Worker crashed", "Queue high", the name of one's own rule; plain, fit for one line.
QString alertTitle(const AlertRecord &record, const QList<AlertRule> &rules);
/// What to open for it, as Page::scopeOpened() takes it.
QString alertTarget(const Alert &alert);
/// What a rule of this id is called where no alert of it is at hand.
QString alertRuleTitle(const QString &ruleId, const QList<AlertRule> &rules);
/// Where it is: the name of the worker, queue …; plain.
QString alertWhere(const AlertRecord &record);
/// "17.4% · limit 15%", "exit code 137"; "—": nothing is known of it.
QString alertValue(const AlertRecord &record, const QList<AlertRule> &rules);
/// "18 causes folded · came back 3 times"; empty: neither.
QString alertExtras(const AlertRecord &record);
QString alertExtrasShort(const AlertRecord &record); ///< "18 folded · ×4", where room is short
/// "18 causes folded: a, b, c and 15 more", the names plain; empty: none.
QString alertFoldedText(const AlertRecord &record);
/// "ack admin 14:24", "snoozed until 15:00", "solved"; of one that calls: empty.
QString alertStateText(const AlertRecord &record, qint64 wallMs);
/// Local, for a column: "14:32:07", on another day than \a wallMs "22 Nov 14:32".
QString alertClock(qint64 epochMs, qint64 wallMs);
/// How long it lasts or lasted, in seconds; nullopt: nobody knows when it began.
MaybeReal alertSeconds(const AlertRecord &record, qint64 wallMs);
/// A unit as it is shown: "tasks/s" in the person's language, "MB" as it is.
QString alertUnitText(const QString &unit);
/// A figure in its unit ("%", "s", "MB", "" …), as format does it.
QString alertFigureText(double value, const QString &unit);
/// The unit of what \a record tells; empty: none.
QString alertUnit(const AlertRecord &record, const QList<AlertRule> &rules);
/// "critical", translated, as a word for people.
QString severityText(Severity severity);
/// Everything about it, several lines, plain.
QString alertTip(const AlertRecord &record, const QList<AlertRule> &rules, qint64 wallMs);

/// Words that must occur in a text; "-word" must not.
class AlertWordFilter final
{
public:
    explicit AlertWordFilter(const QString &line = {});
    bool isEmpty() const { return m_words.isEmpty() && m_notWords.isEmpty(); }
    bool matches(const QString &text) const;
    bool operator==(const AlertWordFilter &) const = default;

private:
    QStringList m_words, m_notWords;
};

/// Midnight before \a wallMs, by this computer's clock, and \a days − 1 days earlier.
qint64 alertDayStart(qint64 wallMs, int days = 1);

} // namespace qd
