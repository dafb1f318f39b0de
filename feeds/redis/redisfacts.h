// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedstatus.h"
#include "redisclient.h"

#include <QObject>

namespace qd {

/// What the server says of itself: version, role, memory, persistence, its clock; and what an
/// operator should worry about. Asked over the command connection; what this user may not ask is
/// asked once and left alone. Feed thread.
class RedisFacts final : public QObject
{
    Q_OBJECT
public:
    /// Both are kept by reference and must outlive this.
    RedisFacts(RedisClient &client, const RedisAddress &address, QObject *parent = nullptr);

    void ask();                 ///< everything; about every ten seconds
    qint64 serverNowMs() const; ///< by the server's clock (TIME); ours until it was asked
    bool knowsTime() const { return m_offsetKnown; }
    bool waitsForTime() const { return !m_offsetKnown && m_timeAsked; }
    qint64 skewMs() const { return m_skewMs; } ///< server's wall clock − ours
    /// It has told of itself over this connection, or said that it will not.
    bool isKnown() const { return m_infoDenied || m_startedAtMs; }
    MaybeInt startedAtMs() const { return m_startedAtMs; } ///< by its clock; nullopt: not told
    const QList<ConnectionFact> &facts() const { return m_facts; }
    void forget(); ///< a new connection: permissions may differ

signals:
    void changed();
    /// The server's clock was set: serverNowMs() has moved by so much; 0: it is known only now,
    /// or may not be asked.
    void stepped(qint64 ms);

private:
    void onTime(const RespValue &reply, qint64 askedAtMs);
    void onInfo(const QByteArray &text);
    QString clockText() const;
    void publish();

    RedisClient &m_client;
    const RedisAddress &m_address;
    qint64 m_offsetMs = 0, m_skewMs = 0; ///< server's wall clock − our monotonic clock
    bool m_offsetKnown = false, m_infoDenied = false, m_timeAsked = false;
    MaybeInt m_startedAtMs;
    QList<ConnectionFact> m_told, m_facts; ///< from INFO; with the clock
};

} // namespace qd
