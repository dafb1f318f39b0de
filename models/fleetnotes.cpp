// SPDX-License-Identifier: GPL-3.0-or-later
// What of a fleet goes into its log although no feed tells it.
#include "fleet.h"

#include "activitylog.h"

namespace qd {

/// An alert is noted when it is raised and solved, and when somebody did something about it; what
/// else of it changes is nothing that happened.
void Fleet::noteAlerts()
{
    using activitynotes::AlertStep;
    auto states = std::make_shared<QHash<QString, AlertState>>();
    const auto note = [this](const AlertRecord &record, AlertStep step) {
        ActivityEntry entry = activitynotes::alert(record, step);
        if (!entry.timestampMs)
            entry.timestampMs = serverNowMs();
        log()->note(entry);
    };
    connect(watch(), &AlertWatch::raised, this, [states, note](const AlertRecord &record) {
        states->insert(record.id, record.state);
        note(record, AlertStep::Raised);
    });
    connect(watch(), &AlertWatch::solved, this, [states, note](const AlertRecord &record) {
        states->remove(record.id);
        note(record, AlertStep::Solved);
    });
    connect(watch(), &AlertWatch::changed, this, [states, note](const AlertRecord &record) {
        const auto known = states->constFind(record.id);
        const AlertState before = known == states->constEnd() ? AlertState::Active : *known;
        if (before == record.state)
            return;
        states->insert(record.id, record.state);
        switch (record.state) {
        case AlertState::Acknowledged: return note(record, AlertStep::Acknowledged);
        case AlertState::Snoozed: return note(record, AlertStep::Snoozed);
        case AlertState::Active: return note(record, AlertStep::Again);
        case AlertState::Pending:
        case AlertState::Solved: return;
        }
    });
}

void Fleet::noteReveal(const QString &what)
{
    log()->note(activitynotes::reveal(what, operatorName(), serverNowMs()));
    emit revealed(what);
}

} // namespace qd
