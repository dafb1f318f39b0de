// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedstatus.h"
#include "redisclient.h"

#include <QHash>
#include <QObject>

namespace qd {

/// What the server says of itself: version, role, memory, persistence, its clock; and what an
/// operator should worry about, as far as it can be known with the rights to watch. Asked over the
/// command connection. Feed thread.
class RedisFacts final : public QObject
{
    Q_OBJECT
public:
    /// \a client is kept by reference and must outlive this.
    explicit RedisFacts(RedisClient &client, QObject *parent = nullptr);

    void ask();                 ///< everything; every few seconds
    qint64 serverNowMs() const; ///< by the server's clock (TIME); ours until it was asked
    bool knowsTime() const { return m_offsetKnown; }
    bool waitsForTime() const { return !m_offsetKnown && m_timeAsked; }
    qint64 skewMs() const { return m_skewMs; } ///< server's wall clock − ours
    /// It has told of itself over this connection, or said that it will not.
    bool isKnown() const { return m_infoTold; }
    MaybeInt startedAtMs() const { return m_startedAtMs; } ///< by its clock; nullopt: not told
    const QList<ConnectionFact> &facts() const { return m_facts; }
    QString warning() const { return m_warning; }  ///< why it takes no entries, in words; or empty
    bool isReplica() const { return m_isReplica; } ///< one that takes no changes
    void forget(); ///< a new connection: perhaps another server, or other rights

signals:
    void changed();
    void timeTold(); ///< TIME was answered, or refused
    /// The server's clock was set: serverNowMs() has moved by so much; 0: it is known only now.
    void stepped(qint64 ms);

private:
    void onTime(const RespValue &reply, qint64 askedAtMs);
    void onInfo(const QByteArray &text);
    QString clockText() const;
    void publish();
    void askForRights();
    void gather();
    void tellHealth();
    void tellSecurity();
    bool refusesOf(const QByteArray &errorStat, qint64 *last);
    void fact(const QString &name, const QString &value, bool warning = false);

    RedisClient &m_client;
    QHash<QByteArray, QByteArray> m_info; ///< of the last INFO; empty: none came
    qint64 m_offsetMs = 0, m_skewMs = 0;  ///< server's wall clock − our monotonic clock
    bool m_infoTold = false;              ///< INFO was answered, or refused
    bool m_offsetKnown = false, m_timeAsked = false;
    bool m_isReplica = false, m_rightsAsked = false, m_allRights = false;
    qint64 m_oomCount = -1, m_misconfCount = -1; ///< refusals counted by the server; −1: unknown
    qint64 m_oomAtMs = 0, m_misconfAtMs = 0;     ///< when they last grew
    MaybeInt m_startedAtMs;
    QString m_warning;
    QList<ConnectionFact> m_told, m_facts; ///< being gathered; as told, with the clock
};

} // namespace qd
