// SPDX-License-Identifier: GPL-3.0-or-later
// watch: the connection and the fleet as they change.
#include "clock.h"
#include "ctlcommands.h"
#include "ctljson.h"
#include "ctloutput.h"
#include "ctlsession.h"
#include "format.h"
#include "text.h"

#include <QTimer>

namespace qd {
namespace {

constexpr int LeastIntervalMs = 100; // at most ten overviews a second

class Watcher final
{
public:
    Watcher(const CtlContext &context, CtlSession &session)
        : m_context(context)
        , m_session(session)
    {
        m_pace.setSingleShot(true);
        m_pace.setInterval(LeastIntervalMs);
        QObject::connect(&m_pace, &QTimer::timeout, &session, [this] {
            if (m_waiting)
                printOverview();
        });
        QObject::connect(&session, &CtlSession::statusChanged, &session,
                         [this](const FeedStatus &status) { printConnection(status); });
        QObject::connect(&session, &CtlSession::batchApplied, &session,
                         [this](const FeedBatch &batch) {
                             if (batch.workers.isEmpty() && !batch.workersComplete &&
                                 !batch.system && !batch.performance)
                                 return;
                             if (m_pace.isActive())
                                 m_waiting = true;
                             else
                                 printOverview();
                         });
    }

private:
    void printConnection(const FeedStatus &status)
    {
        if (m_told && status.state == m_state && status.via == m_via)
            return;
        m_told = true;
        m_state = status.state;
        m_via = status.via;
        if (m_context.options.json) {
            m_context.out.line(jsonText(QJsonObject{
                {QStringLiteral("connection"), ctljson::connection(status, monotonicMs())}}));
        } else {
            QString line =
                isoUtc(wallClockMs()) + QStringLiteral("  ") + connectionStateWord(status.state);
            if (status.via != ConnectionVia::None)
                line += QStringLiteral(" · ") + viaWords(status);
            if (!status.error.isEmpty())
                line += QStringLiteral("  ") + status.error;
            m_context.out.line(terminalText(line).toUtf8());
        }
        m_context.out.flush();
    }

    void printOverview()
    {
        m_waiting = false;
        m_pace.start();
        Fleet &fleet = m_session.fleet();
        if (m_context.options.json) {
            m_context.out.line(
                jsonText(QJsonObject{{QStringLiteral("overview"),
                                      ctljson::overview(fleet, *fleet.workers(), monotonicMs())}}));
        } else {
            QStringList parts = {
                isoUtc(wallClockMs()), healthWord(fleet.reckoned().health),
                tr("%1 of %2 active").arg(fleet.activeWorkers()).arg(fleet.workers()->rowCount()),
                tr("%1 waiting").arg(format::count(fleet.tasksInQueues()))};
            parts += fleet.reckoned().reasons;
            m_context.out.line(terminalText(parts.join(QStringLiteral("  "))).toUtf8());
        }
        m_context.out.flush();
    }

    const CtlContext &m_context;
    CtlSession &m_session;
    QTimer m_pace;
    ConnectionState m_state = ConnectionState::Connecting;
    ConnectionVia m_via = ConnectionVia::None;
    bool m_told = false;
    bool m_waiting = false;
};

} // namespace

int runWatch(const CtlContext &context)
{
    CtlSession session(context.connection);
    session.setPatient(true);
    Watcher watcher(context, session);
    const qint64 startedMs = monotonicMs();
    const qint64 wholeMs =
        context.options.forSeconds < 0 ? -1 : qint64(context.options.forSeconds * 1000);
    session.start(Watch{true, true});
    const qint64 firstMs = wholeMs < 0 ? context.connection.api.timeoutMs
                                       : qMin(wholeMs, context.connection.api.timeoutMs);
    if (const int code = session.waitUntil(
            [&] { return session.fleet().hasData() || context.out.closed(); }, firstMs))
        return code;
    const qint64 restMs = wholeMs < 0 ? -1 : qMax<qint64>(0, wholeMs - (monotonicMs() - startedMs));
    return session.giveTimeTo([&] { return context.out.closed(); }, restMs);
}

} // namespace qd
