// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertscan.h"

#include <QSet>

namespace qd {

/// The causes that one record tells.
struct AlertGroup
{
    enum Kind : quint8 {
        One,  ///< one cause of one object
        Host, ///< all workers of a host went silent
        Rule, ///< one rule's cause on very many
        All   ///< all workers are down, or the connection is lost: whatever follows from that
    } kind = One;
    quint16 program = 0;
    QString scope;
    std::vector<size_t> causes; ///< places in AlertScan::causes(); of All the first is its own
};

/// Which causes are told together, so that one thing that goes wrong is one alert. GUI thread.
class AlertFold final
{
public:
    static constexpr int AtMost = 20; ///< of one rule are told each by itself …
    static constexpr int Until = 10;  ///< … and again when there are no more than these
    static constexpr int HostOf = 3;  ///< silent workers make a silent host

    /// Rules that go on in one record, however few there are: more are on their way.
    void setHeld(const QSet<QString> &ruleIds) { m_held = ruleIds; }
    /// What follows from a lost connection or fleet stands with that; where its rule is off it is
    /// left out.
    std::vector<AlertGroup> fold(AlertScan &scan, const AlertSight &sight);

private:
    std::bitset<AlertSlot::MostPrograms> m_folding;
    QSet<QString> m_held;
};

QString alertScope(AlertSubject of, const AlertSlot &slot); ///< "worker:<key>", "system", …

/// What a group says: its words, value, severity and limit. sinceMs: of its oldest cause.
Alert alertOf(const AlertGroup &group, AlertScan &scan, const AlertSight &sight);
/// The first \a most names of it (foreign).
QStringList alertNames(const AlertGroup &group, AlertScan &scan, const AlertSight &sight, int most);

} // namespace qd
