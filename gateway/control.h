// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "fleetevent.h"
#include "httpmessage.h"
#include "supervisor.h"

#include <QHash>
#include <QLoggingCategory>
#include <QObject>
#include <QSet>
#include <deque>

namespace qd {

Q_DECLARE_LOGGING_CATEGORY(
    logAudit) ///< a line for each control call: who, what, which worker, result

/// The consumer group that shows others that a gateway reads the control stream.
inline constexpr char controlGroup[] = "quarterdeck-gateway";

class FleetState;
class RedisClient;

/// What a control call does, and what it answers: a 200 follows the change, it does not announce
/// it. Requests come by HTTP and, for our own workers, by the control stream; each is carried out
/// once by its request id.
class Control final : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(const HttpReply &)>;

    Control(const GatewayConfig &config, FleetState &state, Supervisor &supervisor,
            QObject *parent = nullptr);
    ~Control() override;

    /// \a name: address or display name, as the caller wrote it. \a by goes into the audit line.
    void perform(const QString &name, const QString &actionWord, const QString &requestId,
                 const QString &by, const Answer &answer);

private:
    struct Waiting
    {
        SupervisedWorker::Done done;
        QTimer *timer = nullptr;
    };

    void carryOut(SupervisedWorker &unit, ControlAction action, const SupervisedWorker::Done &done);
    void sendMessage(const QString &address, const QString &title, ControlAction action,
                     const QString &requestId, const QString &by,
                     const SupervisedWorker::Done &done);
    void sendWhenHeard(const QString &address, const QString &title, ControlAction action,
                       const QString &requestId, const QString &by,
                       const SupervisedWorker::Done &done);
    void onEvent(const FleetEvent &event);
    void conclude(const QString &requestId, int status, const QString &message);
    void tellOutcome(const QString &address, ControlAction action, const QString &requestId,
                     const QString &by, int status, const QString &message);
    bool firstTime(const QString &requestId);
    // The control stream.
    void openStream();
    void findStreamEnd();
    void readStream();
    void showListening();
    void takeEntry(const QList<QPair<QByteArray, QByteArray>> &fields);

    const GatewayConfig m_config;
    FleetState &m_state;
    Supervisor &m_supervisor;
    QHash<QString, Waiting> m_waiting; ///< by request id: messages whose answer has not come yet
    QSet<QString> m_seen;
    std::deque<QString> m_seenOrder;
    QSet<QString> m_listening; ///< unsupervised workers that have answered a control message
    std::unique_ptr<RedisClient> m_stream;
    QByteArray m_position; ///< last id read from the control stream; empty: not known yet
};

} // namespace qd
