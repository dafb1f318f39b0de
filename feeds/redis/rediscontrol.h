// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "fleetevent.h"
#include "outcomewatch.h"
#include "redisclient.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <functional>
#include <optional>

namespace qd {

/// Control requests by the control stream: one entry a command, never a second; answered by
/// control_applied or control_failed with its request id, by the worker's own state, or by nobody
/// within the deadline. Who listens tells which verbs are offered: workers pause and
/// resume, a gateway starts, stops and restarts its own as well. Feed thread.
class RedisControl final : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 deadlineMs = 15'000;

    /// \a client is kept by reference and must outlive this.
    RedisControl(RedisClient &client, const QByteArray &key, QObject *parent = nullptr);

    /// Whether somebody reads the control stream: a consumer group on it, or an answer seen. Why
    /// not, in a sentence; empty: control is offered.
    QString whyNot() const;
    /// The verbs nobody who listens is known to take, each with why not. A verb that was seen to
    /// take effect is taken, whoever did it.
    QHash<ControlAction, QString> notOffered() const;
    /// Asks again (about every half minute), then calls \a then.
    void lookForListeners(std::function<void()> then = {});

    void send(const Command &command, const std::optional<Worker> &worker, qint64 serverNowMs);
    void take(const EventView &event); ///< every control event, in order
    void look(const QList<Worker> &changed,
              qint64 readSinceMs); ///< proof by the worker's own state
    void tick();                   ///< about once a second
    void stop();                   ///< no signal follows

signals:
    void sent(const qd::CommandSent &sent); ///< the stream has its entry
    void result(const qd::CommandResult &result);
    void offeredChanged();

private:
    struct Sent
    {
        Command command;
        qint64 atMs = 0;
        bool accepted = false; ///< the stream has it
        bool lost = false;     ///< the line broke: it may or may not have it
    };
    void end(const QString &requestId, Outcome outcome, const QString &message, bool byState);
    void onAppended(const QString &requestId, const RespValue &reply);
    void setListening(bool listening);
    void setGroups(const std::vector<RespValue> &groups);

    RedisClient &m_client;
    const QByteArray m_key, m_by;
    QHash<QString, Sent> m_open; ///< by request id
    OutcomeWatch m_watch;
    QSet<quint64> m_done;       ///< said to have taken effect, not seen in the worker's state yet
    QSet<ControlAction> m_seen; ///< verbs that took effect since we are connected
    bool m_listening = false, m_asked = false;
    bool m_answered = false; ///< somebody has answered a request, whoever it was
    bool m_gateway = false;  ///< our gateway has its consumer group on the stream
};

} // namespace qd
