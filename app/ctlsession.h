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
    /// The fleet is known: over Redis not before its events have been read to the end.
    bool hasFleet() const
    {
        return m_fleet.hasData() && (m_whole || !m_connection.redis || m_connection.hasApi());
    }
    /// … by both ways in, where there are two and the other can be had.
    bool hasWholeFleet() const { return hasFleet() && (m_whole || !m_connection.redis); }
    /// A command that follows the fleet waits for its first data as long as it may, whatever a
    /// plain GET says.
    void setPatient(bool patient) { m_patient = patient; }

    /// Runs until \a ready. Until the first data: within the connection's timeout, and at once when
    /// a plain GET says that waiting is of no use (refused, not signed in, not the contract). After
    /// it: \a patienceMs more (−1: no end). Returns ExitDone, or tells why not on standard error
    /// and returns that exit code.
    int waitUntil(const std::function<bool()> &ready, qint64 patienceMs);
    /// The same, but running out of patience is no fault: what did not come is not known.
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
    void judge(const HttpResponse &response);
    int wait(const std::function<bool()> &ready, qint64 patienceMs, bool mayRunOut);

    FleetConnection m_connection;
    Fleet m_fleet;
    Interrupt m_interrupt;
    FeedThread m_feed;
    QEventLoop *m_loop = nullptr;
    std::function<bool()> m_ready;
    bool m_patient = false;
    bool m_diagnosing = false;
    bool m_whole = false, m_apiTold = false, m_redisTold = false;
    quint64 m_asked = 0;
    int m_verdict = ExitDone; ///< of diagnose(): what is wrong with no data
    QString m_verdictText;
};

} // namespace qd
