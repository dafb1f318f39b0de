// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "thresholds.h"

#include <QJsonObject>
#include <QMetaType>

namespace qd {

/// How far an alert has come.
enum class AlertState : quint8 {
    Pending,      ///< its cause is there, but not for long enough: nobody is called
    Active,       ///< it calls
    Acknowledged, ///< somebody has taken it
    Snoozed,      ///< silent until AlertRecord::snoozedUntilMs, then Active again
    Solved,       ///< its cause is gone
};
QString alertStateWord(AlertState state); ///< "pending", "active", "acknowledged", …
std::optional<AlertState> alertState(const QString &word);

/// One occurrence of an alert from its beginning to its end. All instants are wall clock, ms since
/// the epoch; 0: not so far.
struct AlertRecord
{
    static constexpr int MostNames = 20;

    QString id;  ///< unique over all programs and times
    Alert alert; ///< as it was seen last; sinceMs: when its cause was first seen
    AlertState state = AlertState::Active;
    qint64 raisedMs = 0; ///< when it became active
    qint64 endedMs = 0;  ///< when it was solved
    QString ackBy;       ///< who acknowledged it; stays when it is solved
    qint64 ackMs = 0;
    qint64 snoozedUntilMs = 0;
    Severity worst = Severity::Info; ///< the most severe it has been
    int flaps = 0;           ///< how often its cause went and came back within it
    qsizetype folded = 0;    ///< causes that are told by this one
    QStringList foldedNames; ///< the first MostNames of them (foreign)
    bool quiet = false;      ///< raised in quiet hours or while all is muted: nobody is called
    bool afterwards = false; ///< nobody watched then: found in the history
    QString note;            ///< a sentence more, such as when it must have ended; empty: none

    bool isOpen() const { return state != AlertState::Pending && state != AlertState::Solved; }
    bool operator==(const AlertRecord &) const = default;
};

/// As the history keeps it, and as it is exported.
QJsonObject toJson(const AlertRecord &record);
/// nullopt: it is none. Texts are cut at 2,000 code units.
std::optional<AlertRecord> alertRecord(const QJsonObject &object);

} // namespace qd
Q_DECLARE_METATYPE(qd::AlertRecord)
