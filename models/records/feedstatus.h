// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "numbers.h"

#include <QHash>
#include <QList>
#include <QMetaType>
#include <QString>
#include <limits>

namespace qd {

enum class ConnectionState : quint8 {
    Connecting,
    Live,
    Polling,
    Reconnecting,
    Offline,
    SignedOut,
    Finished
};
enum class ConnectionVia : quint8 { None, Sse, Poll, Redis, WebSocket };
/// What a status' error means to who waits: will it pass by itself, or must a person act?
enum class TroubleKind : quint8 { None, Passing, Unreachable, NotAllowed, NotTheContract };
QString
connectionStateWord(ConnectionState state); ///< "connecting", "live", …, "signed_out", "finished"
QString connectionViaWord(ConnectionVia via); ///< "", "sse", "poll", "redis", "websocket"

/// One line of the connection details: what the back end says of itself, or a warning about it.
struct ConnectionFact
{
    QString name, value; ///< value may hold the server's words: made fit for a screen already
    bool warning = false;

    bool operator==(const ConnectionFact &) const = default;
};

/// How one way into a fleet stands. Instants are monotonicMs().
struct WayStatus
{
    ConnectionState state = ConnectionState::Connecting;
    ConnectionVia via = ConnectionVia::None;
    QString server; ///< host[:port] for messages; never user info or a token
    QString error;  ///< last trouble in one sentence that names the server; empty: none
    TroubleKind trouble = TroubleKind::None; ///< of error, where the feed knows
    qint64 lastDataAtMs = 0;                 ///< last fleet data (0: none yet)
    qint64 usualIntervalMs = 5000;
    qint64 nextTryAtMs = 0; ///< 0: no try is waiting

    bool isUp() const
    {
        return state == ConnectionState::Live || state == ConnectionState::Polling;
    }
    bool operator==(const WayStatus &) const = default;
};

/// How a fleet's data arrives.
struct FeedStatus : WayStatus
{
    /// A fleet with two ways in: each by itself, the API first. Empty: there is one, and the above
    /// says all.
    QList<WayStatus> ways;
    quint64 reconnects = 0;
    quint64 malformed = 0;    ///< events and fields that could not be used
    QString malformedText;    ///< the last of them: "worker 3: uptime_seconds: …"
    quint64 dropped = 0;      ///< events dropped for their size
    bool readOnly = false;    ///< a POST was answered 403: this token may not control
    bool circuitOpen = false; ///< REST calls are held back until circuitUntilMs or tryNow
    qint64 circuitUntilMs = 0;
    quint64 eventsIn = 0, bytesIn = 0, batches = 0, conflated = 0;
    QList<ConnectionFact>
        facts;         ///< for the connection details; empty where the back end tells nothing
    QString noControl; ///< why this connection offers no control of workers, in a sentence; empty:
                       ///< it does
    /// Verbs that this connection does not offer although it offers others, each with why not.
    QHash<ControlAction, QString> notOffered;
    bool incomplete =
        false; ///< the event stream carries no ids: what passes while it is away is lost

    bool operator==(const FeedStatus &) const = default;
};

/// Somebody has to sign in: the fleet as a whole, or one of its ways in while the other goes on.
/// nullptr: nobody.
const WayStatus *signedOutWay(const FeedStatus &status);

/// Why this connection does not offer \a action now, in a sentence (its token may only watch, no
/// verb is offered, this one is not); empty: it does. Whether it is connected is another question.
QString whyNotOffered(const FeedStatus &status, ControlAction action);

/// "sse + redis": by which ways data come now.
QString viaWords(const FeedStatus &status);

/// Freshness of data \a ageMs old: 0 fresh, 1 amber (older than max(2 × usual interval, 10 s)), 2
/// red (older than 30 s).
int freshness(qint64 ageMs, qint64 usualIntervalMs);
qint64 oldAfterMs(qint64 usualIntervalMs); ///< the age at which freshness() turns amber

/// How far what is known may be spoken of as now.
struct DataAge
{
    qint64 oldMs = 0; ///< how old it is; 0: fresh (or there is none)
    qint64 knownMs =
        std::numeric_limits<qint64>::max(); ///< until when what runs may be said to run on

    bool operator==(const DataAge &) const = default;
};
/// \a ageMs: of the newest data, below 0: none came yet. Signed out, any data are old.
DataAge dataAge(const FeedStatus &status, qint64 ageMs, qint64 nowMs);

/// The back end does not answer (or has signed us out) and nothing has come in for more than 10 s,
/// or ever.
bool connectionLost(const FeedStatus &status, qint64 nowMs);

} // namespace qd
Q_DECLARE_METATYPE(qd::FeedStatus)
