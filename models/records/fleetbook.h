// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetprofile.h"

#include <QCoreApplication>

namespace qd {

/// All that are saved, in the order a person gave them. A plain value.
struct FleetBook
{
    Q_DECLARE_TR_FUNCTIONS(qd::FleetBook)
public:
    static constexpr int Most = 200;
    static constexpr qint64 MostBytes = 4 << 20;

    QList<FleetProfile> profiles;

    const FleetProfile *byId(const QString &id) const;
    const FleetProfile *byName(const QString &name) const; ///< neither case nor outer space counts
    /// Replaces the one of its id, or adds it. A sentence: why not; empty: done.
    QString put(const FleetProfile &profile);
    bool remove(const QString &id);
    bool operator==(const FleetBook &) const = default;

    QJsonObject toJson(bool exported = false) const;
    /// What can be read of \a bytes; \a mistakes: a sentence for each one that was left out, or for
    /// the whole.
    static FleetBook fromJson(const QByteArray &bytes, QStringList *mistakes);
    /// Takes in what somebody else exported: ids are made anew, names that are there get a number.
    /// How many; \a mistakes as above.
    int import(const QByteArray &bytes, QStringList *mistakes);
};

} // namespace qd
