// SPDX-License-Identifier: GPL-3.0-or-later
#include "historylink.h"

#include "historydesk.h"
#include "historystore.h"

namespace qd {

void connectHistory(HistoryDesk &desk, HistoryStore &store)
{
    QObject::connect(&store, &HistoryStore::answered, &desk, &HistoryDesk::take);
    QObject::connect(&store, &HistoryStore::marksChanged, &desk, &HistoryDesk::refresh);
    QObject::connect(&store, &HistoryStore::stateChanged, &desk,
                     [&desk, &store] { desk.setState(store.state()); });
    QObject::connect(&desk, &HistoryDesk::markAdded, &store, &HistoryStore::addMark);
    QObject::connect(&desk, &HistoryDesk::markRemoved, &store, &HistoryStore::removeMark);
    QObject::connect(&desk, &HistoryDesk::backEndRead, &store, &HistoryStore::takeBackEnd);
    QObject::connect(&store, &QObject::destroyed, &desk, [&desk] { desk.setStore({}); });
    desk.setState(store.state());
    desk.setStore([&store](const HistoryQuestion &question) { return store.ask(question); });
}

} // namespace qd
