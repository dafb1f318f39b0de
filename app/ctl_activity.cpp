// SPDX-License-Identifier: GPL-3.0-or-later
// activity: what happened, and with --follow what happens.
#include "ctlcommands.h"
#include "ctljson.h"
#include "ctloutput.h"
#include "ctlsession.h"
#include "format.h"
#include "text.h"

#include <QElapsedTimer>
#include <QTimer>

#include <deque>

namespace qd {
namespace {

constexpr size_t MostHeld = 10000;
constexpr qint64 QuietMs = 1000;

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
        return jsonText(ctljson::activity(entry));
    QStringList parts = {entry.timestampMs ? isoUtc(*entry.timestampMs) : QStringLiteral("—")};
    for (const QString &part : {entry.worker, entry.text, entry.status}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    if (entry.durationMs)
        parts.append(format::seconds(*entry.durationMs / 1000.0));
    return terminalText(parts.join(QStringLiteral("  "))).toUtf8();
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
        }
        if (m_following)
            m_context.out.flush();
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
                all.append(ctljson::activity(entry));
            m_context.out.line(jsonText(all));
        } else {
            for (const ActivityEntry &entry : m_entries)
                m_context.out.line(lineOf(entry, m_context.options.json));
        }
        m_entries.clear();
    }

    bool quiet() const { return m_seen && m_sinceLast.elapsed() >= QuietMs; }

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
    bool m_seen = false;
    bool m_following = false;
};

} // namespace

int runActivity(const CtlContext &context)
{
    const CtlOptions &options = context.options;
    ApiOptions api = context.api;
    const bool past = !options.follow || options.count; // wants what was, not only what comes
    if (api.fleetRoutes)
        api.lastEventId = options.from.isEmpty() && past ? QStringLiteral("0") : options.from;

    CtlSession session(api);
    Collector collector(context, options.count ? size_t(*options.count) : MostHeld);
    QObject::connect(&session, &CtlSession::batchApplied, &session,
                     [&](const FeedBatch &batch) { collector.take(batch); });
    if (options.follow && !past)
        collector.follow();
    bool figures = false;
    QObject::connect(&session, &CtlSession::batchApplied, &session, [&](const FeedBatch &batch) {
        figures = figures || batch.performance || !batch.activity.isEmpty();
    });
    session.start(Watch{true, false});
    int code =
        session.waitUntil([&] { return session.fleet().hasData() || figures; }, api.timeoutMs);
    if (code == ExitDone && past) {
        // The worker API answers with one list; the fleet routes replay until nothing more comes.
        code = api.fleetRoutes
                   ? session.giveTimeTo([&] { return collector.quiet(); },
                                        options.follow ? QuietMs : 3 * api.timeoutMs)
                   : session.giveTimeTo([&] { return figures; }, qMin<qint64>(api.timeoutMs, 3000));
    }
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
