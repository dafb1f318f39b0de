// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "feedthread.h"
#include "fleet.h"
#include "interrupt.h"

#include <QObject>
#include <functional>

class QEventLoop;

namespace qd {

struct HttpResponse;

/// Exit codes of contracts/cli.md.
enum CtlExit : int {
    ExitDone = 0,
    ExitSome = 1,
    ExitUsage = 2,
    ExitNoData = 3,
    ExitSignedOut = 4,
    ExitNotContract = 5,
    ExitInterrupted = 130
};

/// What a command cannot do without: the route that tells why it is not there.
enum class CtlRoute : quint8 {
    Fleet,   ///< the list of workers
    Figures, ///< /overview of the worker API: recent activity and system figures
    Queues,
};

/// One fleet on the terminal: a connection and its models, and waiting on them with an exit code
/// for every way it can end. Commands are written from top to bottom over it.
class CtlSession final : public QObject
{
    Q_OBJECT
public:
    explicit CtlSession(const FleetConnection &connection);
    ~CtlSession() override;

    Fleet &fleet() { return m_fleet; }
    FeedThread &feed() { return m_feed; }
    const FleetConnection &connection() const { return m_connection; }
    void start(const Watch &watch);
    /// The fleet is known: over Redis not before its events have been read to the end, over HTTP
    /// not before its workers were listed.
    bool hasFleet() const;
    /// … by both ways in, where there are two and the other can be had.
    bool hasWholeFleet() const { return hasFleet() && (m_whole || !m_connection.redis); }
    bool hasWorkers() const { return m_connection.redis || m_listed; } ///< a list of workers came
    /// A command that follows the fleet waits for its first data as long as it may, whatever a
    /// plain GET says.
    void setPatient(bool patient) { m_patient = patient; }

    /// Runs until \a ready. Until the first data: within the connection's timeout, and at once when
    /// a plain GET says that waiting is of no use (refused, not signed in, not the contract). After
    /// it: \a patienceMs more (−1: no end). Returns ExitDone, or tells why not on standard error
    /// and returns that exit code.
    int waitUntil(const std::function<bool()> &ready, qint64 patienceMs);
    /// The same for the one thing that the command is about: within the connection's timeout, and
    /// at once when a plain GET of \a route says that waiting for \a known is of no use.
    int demand(CtlRoute route, const std::function<bool()> &known);
    /// The same as waitUntil(), but running out of patience is no fault: what did not come is not
    /// known.
    int giveTimeTo(const std::function<bool()> &ready, qint64 patienceMs);
    /// Asks the connection itself. nullopt: no answer came, \a code says why (told on standard
    /// error).
    std::optional<Answer> ask(Question question, qint64 patienceMs, int *code);
    /// What is missing in an answer that came but said no: a sentence, and the exit code of the
    /// state we are in.
    int endWith(int exitCode, const QString &sentence);

public slots:
    void look(); ///< something changed: is what is waited for there?

signals:
    void batchApplied(const qd::FeedBatch &batch); ///< after the models took it
    void statusChanged(const qd::FeedStatus &status);

private:
    void apply(const FeedBatch &batch);
    void setStatus(const FeedStatus &status);
    bool bothTold(const FeedStatus &status) const;
    void diagnose();
    void judge(const HttpResponse &response, const QString &route);
    bool mayGiveUp() const;
    int wait(const std::function<bool()> &ready, qint64 patienceMs, bool mayRunOut);

    FleetConnection m_connection;
    Fleet m_fleet;
    Interrupt m_interrupt;
    FeedThread m_feed;
    QEventLoop *m_loop = nullptr;
    std::function<bool()> m_ready;
    bool m_patient = false;
    bool m_diagnosing = false;
    bool m_whole = false, m_listed = false, m_apiTold = false, m_redisTold = false;
    quint64 m_asked = 0;
    CtlRoute m_route = CtlRoute::Fleet;
    std::function<bool()> m_known; ///< what is demanded is there
    qint64 m_diagnoseAfterMs = 0;
    int m_verdict = ExitDone; ///< of diagnose(): why what is demanded will not come
    QString m_verdictText;    ///< with ExitDone: why it has not come yet
};

} // namespace qd
