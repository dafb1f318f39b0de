// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetalerts.h"

#include "clock.h"
#include "fleet.h"
#include "viewstate.h"

#include <QLoggingCategory>

namespace qd {

namespace {
Q_LOGGING_CATEGORY(alertsLog, "quarterdeck.alerts")
}

FleetAlerts::FleetAlerts(Fleet &fleet, HistoryStore &store, ViewState &settings, QObject *parent)
    : QObject(parent)
    , m_link(fleet, store)
{
    AlertWatch *const watch = fleet.watch();
    QStringList mistakes;
    const Thresholds usual = fleet.limits();
    watch->setRules(alertRules(settings.value(ViewKey::AlertRules).toArray(), usual, &mistakes));
    for (const QString &mistake : std::as_const(mistakes))
        qCWarning(alertsLog, "%s", qPrintable(mistake));
    const qint64 mutedUntilMs = settings.value(ViewKey::AlertMutedUntil).toInteger();
    if (mutedUntilMs > wallClockMs())
        watch->muteAll(mutedUntilMs);

    connect(watch, &AlertWatch::rulesChanged, this, [watch, &settings, usual] {
        settings.setValue(ViewKey::AlertRules, toJson(watch->rules(), usual));
        const QJsonArray kept = settings.value(ViewKey::AlertRules).toArray();
        if (settings.isLocked(ViewKey::AlertRules) && kept != toJson(watch->rules(), usual))
            watch->setRules(alertRules(kept, usual, nullptr)); // they stay as they were given
    });
    connect(watch, &AlertWatch::mutedChanged, this, [watch, &settings] {
        settings.setValue(ViewKey::AlertMutedUntil, double(watch->mutedUntilMs()));
    });
    // Another fleet's window has changed them.
    connect(&settings, &ViewState::changed, watch, [watch, &settings, usual](ViewKey key) {
        const QJsonArray kept = settings.value(ViewKey::AlertRules).toArray();
        if (key == ViewKey::AlertRules && kept != toJson(watch->rules(), usual))
            watch->setRules(alertRules(kept, usual, nullptr));
        const qint64 mutedMs = settings.value(ViewKey::AlertMutedUntil).toInteger();
        if (key == ViewKey::AlertMutedUntil && mutedMs != watch->mutedUntilMs())
            watch->muteAll(mutedMs);
    });
}

} // namespace qd
