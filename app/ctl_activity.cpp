// SPDX-License-Identifier: GPL-3.0-or-later
// activity: what happened, and with --follow what happens.
#include "clock.h"
#include "ctlcommands.h"
#include "ctljson.h"
#include "ctloutput.h"
#include "ctlredaction.h"
#include "ctlsession.h"
#include "format.h"
#include "httpexchange.h"
#include "text.h"

#include <QElapsedTimer>
#include <QTimer>

#include <deque>
#include <limits>

namespace qd {
namespace {

constexpr size_t MostHeld = 10000;
constexpr qint64 QuietMs = 1000;
constexpr qint64 EmptyMs = 3000; ///< silence of a stream that has not sent anything yet

QJsonValue member(const QJsonObject &object, const char *name)
{
    const QJsonValue value = object[QLatin1String(name)];
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

QByteArray lineOf(const ActivityEntry &entry, bool json)
{
    const QJsonObject &f = entry.fields;
    if (json && entry.kind == QLatin1String("gap")) {
        return jsonText(QJsonObject{
            {QStringLiteral("gap"), QJsonObject{{QStringLiteral("after"), member(f, "after")},
                                                {QStringLiteral("first"), member(f, "first")},
                                                {QStringLiteral("missed"), member(f, "missed")}}}});
    }
    if (json)
        return jsonText(ctljson::activity(ctlRedaction().entry(entry)));
    QStringList parts = {entry.timestampMs ? isoUtc(*entry.timestampMs) : QStringLiteral("—")};
    for (const QString &part : {entry.worker, entry.text, entry.status}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    if (entry.durationMs)
        parts.append(format::seconds(*entry.durationMs / 1000.0));
    return terminalText(ctlRedaction().text(parts.join(QStringLiteral("  ")))).toUtf8();
}

/// When an entry happened, by the clock of its source: the id of a Redis stream is a time.
qint64 happenedMs(const ActivityEntry &entry)
{
    constexpr qint64 LeastTimeMs = 100'000'000'000; // smaller ids are only numbers
    const qint64 idMs = entry.id.section(QLatin1Char('-'), 0, 0).toLongLong();
    return idMs >= LeastTimeMs ? idMs : entry.timestampMs.value_or(0);
}

/// Collects at most the newest \a most entries, or hands each one on at once.
class Collector final
{
public:
    Collector(const CtlContext &context, size_t most)
        : m_context(context)
        , m_most(most)
    {
    }

    void take(const FeedBatch &batch)
    {
        if (batch.activityDropped > 0)
            put(dropped(batch));
        for (const ActivityEntry &entry : batch.activity)
            put(entry);
        if (!batch.activity.isEmpty()) {
            m_seen = true;
            m_sinceLast.start();
            m_newestMs = qMax(m_newestMs, happenedMs(batch.activity.last()));
        }
        if (m_following)
            m_context.out.flush();
    }

    /// The stream is open: from now on silence says something.
    void opened()
    {
        if (!m_sinceLast.isValid())
            m_sinceLast.start();
    }

    void follow()
    {
        print();
        m_following = true;
        m_context.out.flush();
    }

    void print()
    {
        if (!m_following && m_context.options.json && !m_context.options.follow) {
            QJsonArray all;
            for (const ActivityEntry &entry : m_entries)
                all.append(ctljson::activity(ctlRedaction().entry(entry)));
            m_context.out.line(jsonText(all));
        } else {
            for (const ActivityEntry &entry : m_entries)
                m_context.out.line(lineOf(entry, m_context.options.json));
        }
        m_entries.clear();
    }

    /// Whether a replay has come to what happens now: past \a serverTimeMs (0: not known), or
    /// nothing more came.
    bool caughtUp(qint64 serverTimeMs) const
    {
        if (m_seen && serverTimeMs > 0 && m_newestMs >= serverTimeMs)
            return true;
        return m_sinceLast.isValid() && m_sinceLast.elapsed() >= (m_seen ? QuietMs : EmptyMs);
    }

private:
    ActivityEntry dropped(const FeedBatch &batch) const
    {
        ActivityEntry gap;
        gap.kind = QStringLiteral("gap");
        gap.text = tr("%1 entries came faster than they could be kept.").arg(batch.activityDropped);
        gap.fields = {
            {QStringLiteral("after"), ctljson::words(m_lastId)},
            {QStringLiteral("first"),
             ctljson::words(batch.activity.isEmpty() ? QString() : batch.activity.first().id)},
            {QStringLiteral("missed"), qint64(batch.activityDropped)}};
        return gap;
    }

    void put(const ActivityEntry &entry)
    {
        if (!entry.id.isEmpty())
            m_lastId = entry.id;
        if (m_following) {
            m_context.out.line(lineOf(entry, m_context.options.json));
            return;
        }
        m_entries.push_back(entry);
        while (m_entries.size() > m_most)
            m_entries.pop_front();
    }

    const CtlContext &m_context;
    size_t m_most;
    std::deque<ActivityEntry> m_entries;
    QElapsedTimer m_sinceLast;
    QString m_lastId;
    qint64 m_newestMs = 0;
    bool m_seen = false;
    bool m_following = false;
};

} // namespace

int runActivity(const CtlContext &context)
{
    const CtlOptions &options = context.options;
    FleetConnection connection = context.connection;
    const ApiOptions &api = connection.api;
    const bool past = !options.follow || options.count; // wants what was, not only what comes
    if (api.fleetRoutes)
        connection.api.lastEventId =
            options.from.isEmpty() && past ? QStringLiteral("0") : options.from;
    if (connection.redis) {
        connection = connection.redisAlone();      // exact entries alone: what is printed stays
        connection.redis->waitsForReceiver = true; // exact, however slow our reader is
        connection.redis->from = options.from;
        connection.redis->backlog = options.count ? *options.count : past ? qint64(MostHeld) : 0;
    }

    CtlSession session(connection);
    const size_t most = options.count            ? size_t(*options.count)
                        : options.from.isEmpty() ? MostHeld
                                                 : std::numeric_limits<size_t>::max();
    Collector collector(context, most);
    QObject::connect(&session, &CtlSession::batchApplied, &session,
                     [&](const FeedBatch &batch) { collector.take(batch); });
    QObject::connect(&session, &CtlSession::statusChanged, &session, [&](const FeedStatus &status) {
        if (status.state == ConnectionState::Live)
            collector.opened();
    });
    if (options.follow && !past)
        collector.follow();
    bool seen = false, figures = false;
    QObject::connect(&session, &CtlSession::batchApplied, &session, [&](const FeedBatch &batch) {
        seen = seen || !batch.activity.isEmpty();
        figures = figures || batch.figuresRead;
    });
    // The replay of a busy stream goes over into what happens now without a pause: the server's own
    // clock tells where. On a quiet one the silence does.
    qint64 serverTimeMs = 0;
    HttpRequest clockRequest;
    clockRequest.target = QByteArrayLiteral("/workers");
    clockRequest.maxBytes = overviewBytes;
    HttpExchange clock(api, clockRequest, nullptr);
    QObject::connect(&clock, &HttpExchange::finished, &session, [&](const HttpResponse &response) {
        serverTimeMs = response.dateMs > 0 ? response.dateMs + 999 : wallClockMs(); // whole seconds
    });
    if (api.fleetRoutes && past)
        clock.start();
    QObject::connect(&session, &CtlSession::batchApplied, &session, [&](const FeedBatch &batch) {
        if (connection.redis && serverTimeMs == 0)
            serverTimeMs = batch.serverTimeMs;
    });
    session.start(Watch{true, false});
    // The worker API answers with one list, the others replay until nothing more comes.
    int code = connection.hasIds()
                   ? session.demand(CtlRoute::Fleet,
                                    [&] {
                                        return seen || (connection.redis ? session.fleet().hasData()
                                                                         : session.hasFleet());
                                    })
                   : session.demand(CtlRoute::Figures, [&] { return figures; });
    if (code == ExitDone && past && connection.hasIds())
        code = session.giveTimeTo([&] { return collector.caughtUp(serverTimeMs); },
                                  30 * api.timeoutMs); // a long stream takes its time
    if (code != ExitDone)
        return code;
    if (!options.follow) {
        collector.print();
        return ExitDone;
    }
    if (past)
        collector.follow();
    return session.waitUntil([&] { return context.out.closed(); }, -1);
}

} // namespace qd
