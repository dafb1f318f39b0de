// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numbers.h"
#include "redisclient.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace qd {

/// One supervised worker of the configuration.
struct WorkerConfig
{
    QString name, address;
    QStringList command;
    QString queue;
    QString group = QStringLiteral("workers");
    MaybeInt maxQueueSize;
    double staleAfterSeconds = 30;
    bool autostart = true;
    bool pauseBySignal =
        false; ///< "pause": "signal" (STOP, CONT); else by message on the control stream
    QHash<QString, QString> environment;
    QString directory;
};

struct GatewayConfig
{
    QStringList listen{QStringLiteral("127.0.0.1:8000")};
    RedisAddress redis;
    QString eventsKey = QStringLiteral("fleet_events");
    QString controlKey = QStringLiteral("fleet_control");
    QString historyKey = QStringLiteral("fleet_history");
    double stopGraceSeconds = 5;
    double backoffFirstSeconds = 5, backoffMaxSeconds = 60;
    QList<WorkerConfig> workers;
    QString tokenFile, viewerTokenFile, tlsCertFile, tlsKeyFile;
    QStringList allowHosts;
    QString file;              ///< where it was read from, canonical; empty: no file
    QString redisPasswordFile; ///< its content goes into redis.password, its path to the workers

    /// Reads JSON with comments. File names are relative to the configuration's folder. Secrets are
    /// not read here. On a mistake returns false and a sentence with file, line and field in \a
    /// error.
    static bool read(const QString &file, GatewayConfig *config, QString *error);
};

} // namespace qd
