// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMetaType>
#include <QString>
#include <optional>

namespace qd {

/// One thing that a person did, as the audit log keeps it. Texts are foreign and at most
/// MostText code units each.
struct AuditRow
{
    static constexpr qsizetype MostText = 2000;
    static constexpr qsizetype MostLine = 64 * 1024; ///< bytes; a longer line is none of ours

    qint64 seq = 0;     ///< 1, 2, 3, … over all files
    qint64 timeMs = 0;  ///< epoch
    QString user, host; ///< who: as the system knows them
    QString fleet;
    QString object;    ///< "worker:<key>", "queue:<name>", "alert:<id>", "log"
    QString action;    ///< "pause", "requeue", "acknowledge", "reveal", …
    QString requestId; ///< the same in the row that asks and in the one that tells the outcome
    QString outcome;   ///< "requested", "done", "refused", … as Outcome's words
    QString message;
    QByteArray prev, hash; ///< SHA-256 as 64 hex digits

    bool operator==(const AuditRow &) const = default;
};

/// What the first row of all has before it.
QByteArray auditNothingBefore();

/// The line of a row whose hash is reckoned from all that stands before it in the line: the hash is
/// SHA-256 over the line without its `,"hash":"…"`. Without line end. Sets AuditRow::hash.
QByteArray auditLine(AuditRow &row);

/// A line as it stands in the file, without its line end. nullopt and \a why (a few words) when it
/// is none of ours or its hash is not that of its bytes.
std::optional<AuditRow> auditRow(QByteArrayView line, QString *why);

/// All of it, for an export.
QJsonObject toJson(const AuditRow &row);

} // namespace qd
Q_DECLARE_METATYPE(qd::AuditRow)
