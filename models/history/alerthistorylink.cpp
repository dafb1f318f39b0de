// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerthistorylink.h"

#include "alerthistory.h"
#include "historystore.h"

namespace qd {

void connectAlertHistory(AlertHistory &history, HistoryStore &store)
{
    QObject::connect(&store, &HistoryStore::alertsAnswered, &history, &AlertHistory::take);
    QObject::connect(&store, &QObject::destroyed, &history, [&history] { history.setStore({}); });
    history.setStore(
        [&store](const AlertsQuestion &question) { return store.askAlerts(question); });
}

} // namespace qd
