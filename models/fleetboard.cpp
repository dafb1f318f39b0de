// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetboard.h"

#include "alertmodel.h"
#include "fleet.h"

#include <algorithm>

namespace qd {

void FleetBoard::setSeats(const QList<FleetSeat> &seats)
{
    if (m_seats == seats)
        return;
    m_seats = seats;
    emit seatsChanged();
}

const FleetSeat *FleetBoard::seat(const QString &id) const
{
    const auto found = std::find_if(m_seats.begin(), m_seats.end(),
                                    [&id](const FleetSeat &one) { return one.id == id; });
    return found == m_seats.end() ? nullptr : &*found;
}

int fleetUrgency(const FleetSeat &seat)
{
    if (!seat.fleet)
        return -1;
    const FeedStatus &status = seat.fleet->status();
    if (!status.isUp() && status.state != ConnectionState::Connecting &&
        status.state != ConnectionState::Finished)
        return 5;
    switch (seat.fleet->reckoned().health) {
    case Health::Critical: return 6;
    case Health::Degraded: return 4;
    case Health::Unknown: return 1;
    case Health::Healthy: break;
    }
    return seat.fleet->alerts()->activeCount() > 0 ? 3 : 0;
}

QList<int> FleetBoard::worstFirst() const
{
    QList<int> order;
    QList<int> urgency;
    for (int i = 0; i < m_seats.size(); ++i) {
        order << i;
        urgency << fleetUrgency(m_seats.at(i));
    }
    std::stable_sort(order.begin(), order.end(),
                     [&urgency](int a, int b) { return urgency.at(a) > urgency.at(b); });
    return order;
}

void FleetBoard::look(bool begins)
{
    const bool before = isLookedAt();
    m_lookers += begins ? 1 : -1;
    if (before != isLookedAt())
        emit lookedAtChanged();
}

FleetTotals FleetBoard::totals() const
{
    FleetTotals totals;
    totals.fleets = int(m_seats.size());
    for (const FleetSeat &seat : m_seats) {
        if (!seat.fleet)
            continue;
        totals.up += seat.fleet->status().isUp();
        totals.workers += seat.fleet->workers()->rowCount();
        totals.active += seat.fleet->activeWorkers();
        if (const MaybeInt waiting = seat.fleet->tasksInQueues())
            totals.waiting = totals.waiting.value_or(0) + *waiting;
    }
    return totals;
}

} // namespace qd
