// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "thresholds.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace qd {

/// What tells an environment from another at a glance.
enum class FleetColor : quint8 { None, Red, Amber, Green, Blue, Grey };
QString fleetColorWord(FleetColor color); ///< "none", "red", …

/// A fleet as a person saved it: how it is called, the ways in, what its keys and limits are. Holds
/// no secret: the token and the password lie in the system's keychain under names that say nothing.
/// A plain value. Any thread.
struct FleetProfile
{
    static constexpr int MostName = 80, MostLabel = 24, MostAddress = 2048, MostItems = 1000;

    QString id;    ///< letters and digits, never changed: what is kept of this fleet hangs on it
    QString name;  ///< no two are called the same
    QString label; ///< of the environment: "Production", "Staging"
    FleetColor color = FleetColor::None;
    bool production = false;    ///< what is done is asked about twice, every window says so
    bool readOnly = false;      ///< nothing is sent, whatever the token may do
    bool plainHttp = false;     ///< http:// and ws:// to other computers too: marked for good
    bool connectsAtStart = true;

    QString api; ///< base address; empty: none
    bool fleetRoutes = false;
    QString redis;    ///< redis://…, redis+sentinel://…; without its password; empty: none
    QString pipeline; ///< ws://…; empty: none
    QString caFile, clientCert, clientKey, tlsServerName;
    QString keyPin; ///< "sha256/" and 44 letters: of the server's public key; empty: any
    double timeoutSeconds = 10;

    QString eventsKey, controlKey; ///< empty: the usual ones
    QStringList queues;            ///< keys or patterns; empty: the usual one

    QHash<QString, QString> addresses; ///< display name → address
    QHash<QString, QString> schedules; ///< cron job → its expression
    QStringList tags;

    // nullopt: the contract's default
    MaybeReal staleAfterSeconds, degradedErrorPercent, errorHighPercent, slowSeconds,
        memoryHighPercent, stuckAfterSeconds;
    MaybeInt queueHighTasks;

    QString tokenItem, passwordItem; ///< what the keychain calls them; empty: not kept there

    bool operator==(const FleetProfile &) const = default;

    bool hasWay() const { return !api.isEmpty() || !redis.isEmpty() || !pipeline.isEmpty(); }
    QString waysText() const;                           ///< "API + Redis", "WebSocket"
    Thresholds limits(const Thresholds &usual) const;   ///< with what is set here
    static FleetProfile make(const QString &name);      ///< with an id of its own
    static QString freshItem();                         ///< a random name for the keychain
    /// Why it cannot be used as it stands, naming the field; empty: it can. What an address means
    /// is not looked at here: who connects knows that.
    QString trouble() const;
};

/// As it is kept. \a exported: for other people's eyes: without what the keychain calls things and
/// without whether it connects by itself.
QJsonObject toJson(const FleetProfile &profile, bool exported = false);
/// nullopt and a sentence that names the field when something in it is not what it should be. An id
/// that is missing is made from the name: the same each time.
std::optional<FleetProfile> fleetProfile(const QJsonObject &object, QString *error);

} // namespace qd
Q_DECLARE_METATYPE(qd::FleetProfile)
