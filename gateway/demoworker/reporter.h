// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "redisclient.h"

#include <QElapsedTimer>
#include <QTimer>

namespace qd {

/// What a demo worker is told by its environment (QUARTERDECK_…).
struct DemoContext
{
    RedisAddress redis;
    QByteArray events = "fleet_events", control = "fleet_control", queue, group = "workers", worker;
    QByteArray textQueue, fileQueue;
    QStringList roots;
    qint64 exitWith = 0; ///< pid; 0: none

    static bool read(DemoContext *context, QString *error);
};

/// A worker's voice on fleet_events: each event with type, worker_id and timestamp; a heartbeat
/// every 2 s.
class Reporter final : public QObject
{
    Q_OBJECT
public:
    Reporter(const DemoContext &context, RedisClient &client, QObject *parent = nullptr);

    void say(const QByteArray &type, const QByteArrayList &more = {},
             RedisClient::Reply written = {});
    void started(); ///< worker_started, and heartbeats from now on
    void stopped(int exitCode, RedisClient::Reply written);

    QByteArray status() const { return paused ? "paused" : job.isEmpty() ? "idle" : "busy"; }

    // What heartbeats carry.
    QByteArray job;
    bool paused = false;
    qint64 processed = 0, failed = 0;

private:
    void beat();

    const DemoContext &m_context;
    RedisClient &m_client;
    QElapsedTimer m_uptime;
    QTimer m_timer;
};

} // namespace qd
