// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetprofile.h"
#include "numbers.h"

#include <QObject>

namespace qd {

class Fleet;

/// One fleet among several. Its Fleet may not be there: it is saved, and not open now.
struct FleetSeat
{
    QString id; ///< of its profile; of one that is not saved: something else that is unique
    FleetProfile profile;
    Fleet *fleet = nullptr;

    bool operator==(const FleetSeat &) const = default;
};

/// What they are together. What is not known of one is not in the sums.
struct FleetTotals
{
    int fleets = 0, up = 0;
    qint64 workers = 0, active = 0;
    MaybeInt waiting;
    bool operator==(const FleetTotals &) const = default;
};

/// All fleets that this program knows, side by side. Holds none of them: whoever opens and closes
/// fleets says so here. GUI thread.
class FleetBoard final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void setSeats(const QList<FleetSeat> &seats);
    const QList<FleetSeat> &seats() const { return m_seats; } ///< in the order of the person
    const FleetSeat *seat(const QString &id) const;           ///< nullptr: there is none
    /// Indexes into seats(): what needs a person first, then what is cut off, then by name order;
    /// what is not open comes last.
    QList<int> worstFirst() const;
    FleetTotals totals() const;

    /// Somebody looks at all of them at once: each is read as far as that shows.
    void look(bool begins);
    bool isLookedAt() const { return m_lookers > 0; }

signals:
    void seatsChanged();
    void lookedAtChanged();

private:
    int m_lookers = 0;
    QList<FleetSeat> m_seats;
};

/// How bad it is: the larger the worse.
int fleetUrgency(const FleetSeat &seat);

} // namespace qd
