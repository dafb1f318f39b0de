// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access.h"
#include "httpserver.h"
#include "routetable.h"

#include <QObject>
#include <QStringList>

namespace qd {

class Control;
class EventStreams;
class FleetState;
class Idempotency;
class Supervisor;

/// Which address is answered by what. Decides everything that can be decided before the body is
/// read.
class Routes final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        FleetState &state;
        Access &access;
        EventStreams &streams;
        Control &control;
        Idempotency &idempotency;
        Supervisor &supervisor;
    };

    explicit Routes(const Parts &parts, QObject *parent = nullptr);

    void setConnectionCount(std::function<int()> count) { m_connectionCount = std::move(count); }
    std::optional<HttpReply> check(const HttpRequest &request);
    void handle(const HttpRequest &request, const HttpExchange &exchange);

private:
    void answerGet(const RouteMatch &match, const HttpRequest &request,
                   const HttpExchange &exchange);
    void answerPost(const RouteMatch &match, const HttpRequest &request,
                    const std::function<void(const HttpReply &)> &answer);
    void requeue(const QString &queue, const QByteArray &body,
                 const std::function<void(const HttpReply &)> &answer);
    void openStream(const RouteMatch &match, const HttpRequest &request,
                    const HttpExchange &exchange);
    HttpReply health();

    Parts m;
    std::function<int()> m_connectionCount;
    QString m_fleetStatus; ///< "ok" or "degraded", as of m_fleetStatusAtMs
    qint64 m_fleetStatusAtMs = 0;
};

} // namespace qd
