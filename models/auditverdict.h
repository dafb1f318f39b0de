// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auditfile.h"

#include <QMetaType>

namespace qd {

/// What a look at every row of an audit log found.
struct AuditVerdict
{
    bool whole = false;
    qint64 rows = 0;   ///< that are in order, from the first on
    qint64 badRow = 0; ///< number of the first one that is not; 0: none
    qint64 lastMs = 0; ///< of the last row in order, epoch; 0: there is none
    QString sentence;  ///< what there is to say, for a person
};

/// Reads every row: its own hash, that it follows the one before, that none is missing, and that
/// the end is where the anchor says. Takes as long as the log is: never in a GUI thread.
AuditVerdict verifyAudit(const AuditPlaces &places);
/// One file alone, such as a copy: what came before its first row, and whether its end is the end,
/// cannot be told.
AuditVerdict verifyAuditFile(const QString &path);

} // namespace qd
Q_DECLARE_METATYPE(qd::AuditVerdict)
